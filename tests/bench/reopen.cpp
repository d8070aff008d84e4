// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench-reopen CASE LOG…: imports the logs, saves them as a case, and prints how long the save took and how large it is.
// bench-reopen CASE: opens it again, as the program does when it starts with a case, and prints how long that took; a
// process a time, so that all memory is new to it. Of a second look, which finds memory that is used already, it prints
// what the steps take.

#include "importers/importer.h"
#include "model/casefile/casefile.h"
#include "model/casefile/caserows.h"
#include "model/casefile/snapshotblobs.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <sys/resource.h>

#include <chrono>
#include <cstdio>

using namespace postmortem;

namespace {

using SteadyClock = std::chrono::steady_clock;

double secondsSince(SteadyClock::time_point begin)
{
    return std::chrono::duration<double>(SteadyClock::now() - begin).count();
}

int fail(const Error& error)
{
    std::fprintf(stderr, "%s\n", error.text().c_str());
    return 1;
}

int save(const QString& path, std::vector<std::string> logs)
{
    ImportRequest request;
    request.paths = logs;
    SavedCase content;
    content.paths = std::move(logs);
    content.snapshot = importCase(request);
    const CaseSnapshot& snap = *content.snapshot;
    const auto begin = SteadyClock::now();
    if (const auto mark = writeCase(path, content); !mark)
        return fail(mark.error());
    std::printf("saved in %.3f s, %.1f MiB: %zu events, %zu sessions, %zu messages, %zu addresses, %zu texts\n",
                secondsSince(begin), static_cast<double>(QFileInfo(path).size()) / (1 << 20), snap.events.size(),
                snap.sessions.size(), snap.messages.size(), snap.addresses.size(), snap.strings->size());
    return 0;
}

int steps(const QString& path)
{
    const auto begin = SteadyClock::now();
    const auto database = Database::open(path, Database::Mode::Read);
    if (!database)
        return fail(database.error());
    auto evidence = readEvidence(**database);
    const auto blobs = readBlobs(**database, QFileInfo(path).size(), {});
    if (!evidence || !blobs)
        return fail(evidence ? blobs.error() : evidence.error());
    const double read = secondsSince(begin);
    std::uint64_t bytes = 0;
    for (const auto& [name, blob] : *blobs)
        bytes += claimedBytes(blob);
    const auto unpackBegin = SteadyClock::now();
    const auto snapshot = unpackSnapshot(*blobs, std::move(*evidence), {});
    if (!snapshot)
        return fail(snapshot.error());
    std::printf("of that %.3f s from the disk, %.3f s unpacking %zu blobs to %.1f MiB\n", read,
                secondsSince(unpackBegin), blobs->size(), static_cast<double>(bytes) / (1 << 20));
    return 0;
}

int open(const QString& path)
{
    const auto begin = SteadyClock::now();
    const auto opened = readCase(path);
    if (!opened)
        return fail(opened.error());
    const double wall = secondsSince(begin);
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    std::printf("opened in %.3f s, peak %.0f MiB, %ld page faults, %zu events\n", wall,
                static_cast<double>(usage.ru_maxrss) / 1024, usage.ru_minflt, opened->content.snapshot->events.size());
    return steps(path);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv); // Qt looks beside it for the driver of SQLite
    if (argc < 2) {
        std::fputs("usage: bench-reopen CASE [LOG…]\n", stderr);
        return 2;
    }
    const QString path = QString::fromLocal8Bit(argv[1]);
    return argc > 2 ? save(path, {argv + 2, argv + argc}) : open(path);
}
