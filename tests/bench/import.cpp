// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// import PATH…: imports without a window and without output, and prints how long it took, when the first rows could be
// shown, and how soon it stops when told to at several moments.

#include "importers/importer.h"
#include "model/base/largepages.h"

#include <sys/resource.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <optional>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

using namespace postmortem;

namespace {

using SteadyClock = std::chrono::steady_clock;

double secondsSince(SteadyClock::time_point begin)
{
    return std::chrono::duration<double>(SteadyClock::now() - begin).count();
}

double seconds(const timeval& time)
{
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

ImportRequest requestFor(int argc, char** argv, int first)
{
    ImportRequest request;
    request.paths.assign(argv + first, argv + argc);
    return request;
}

/// The whole import, as the command line does it. Returns the seconds it took.
double whole(const ImportRequest& request)
{
    const auto begin = SteadyClock::now();
    const SnapshotPtr snapshot = importCase(request);
    const double wall = secondsSince(begin);
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    std::printf("%.3f s, %.3f s user, %.3f s system, peak %.0f MiB, %ld page faults; %zu events, %zu findings\n", wall,
                seconds(usage.ru_utime), seconds(usage.ru_stime), static_cast<double>(usage.ru_maxrss) / 1024,
                usage.ru_minflt, snapshot->events.size(), snapshot->findings.size());
    return wall;
}

/// With snapshots on the way, as the window does it.
void watched(const ImportRequest& request)
{
    const auto begin = SteadyClock::now();
    std::optional<double> firstRows;
    std::size_t snapshots = 0;
    ImportObserver observer;
    observer.published = [&](const SnapshotPtr& snapshot) {
        ++snapshots;
        if (!firstRows && snapshot->events.size() > 0)
            firstRows = secondsSince(begin);
    };
    const SnapshotPtr last = importCase(request, observer);
    const double wall = secondsSince(begin);
    std::printf("watched: %.3f s, first rows after %.3f s, %zu partial snapshots, %zu events\n", wall,
                firstRows.value_or(wall), snapshots, last->events.size());
}

/// How long the import still runs when it is told to stop at that moment.
double stopAfter(const ImportRequest& request, double moment)
{
    std::stop_source stop;
    std::atomic<SteadyClock::time_point> told = SteadyClock::time_point();
    std::jthread other([&] {
        std::this_thread::sleep_for(std::chrono::duration<double>(moment));
        told = SteadyClock::now();
        stop.request_stop();
    });
    const SnapshotPtr snapshot = importCase(request, {}, stop.get_token());
    return snapshot ? 0 : secondsSince(told);
}

} // namespace

int main(int argc, char** argv)
{
    keepFreedMemory(); // as the command line does
    const bool alone = argc > 1 && std::string_view(argv[1]) == "--once";
    const ImportRequest request = requestFor(argc, argv, alone ? 2 : 1);
    if (request.paths.empty()) {
        std::fputs("usage: import [--once] PATH…\n", stderr);
        return 2;
    }
    const double wall = whole(request);
    if (alone)
        return 0;
    watched(request);
    double longest = 0;
    constexpr int moments = 20;
    for (int i = 0; i < moments; ++i) {
        const double moment = wall * (i + 0.5) / moments;
        const double took = stopAfter(request, moment);
        std::printf("told to stop after %.3f s: returned %.3f s later\n", moment, took);
        longest = std::max(longest, took);
    }
    std::printf("stopped within %.3f s at most\n", longest);
    return 0;
}
