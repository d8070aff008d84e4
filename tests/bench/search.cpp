// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench-search FILE [PATTERN]: how fast a whole log is searched, and after how long the first hit is told. The file is
// read once before, so that the numbers are the program's and not the disk's; those of one second of a core hold on a busy
// machine too.

#include "importers/reading/evidencefile.h"
#include "importers/reading/filetextsearch.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <functional>
#include <string>
#include <vector>

namespace {

using namespace postmortem;
using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point begin)
{
    return std::chrono::duration<double>(Clock::now() - begin).count();
}

void measure(const char* title, const Source& source, const SearchPattern& pattern, unsigned threads)
{
    double best = 1e9;
    double bestCpu = 1e9;
    double first = -1;
    std::size_t lines = 0;
    for (int round = 0; round < 3; ++round) {
        lines = 0;
        double firstNow = -1;
        const auto begin = Clock::now();
        const std::clock_t cpuBegin = std::clock();
        const auto end = FileTextSearch({std::size_t{1} << 20, threads})
                             .search(
                                 source, pattern,
                                 [&](SearchPart&& part) {
                                     if (lines == 0 && !part.lines.empty())
                                         firstNow = secondsSince(begin);
                                     lines += part.lines.size();
                                 },
                                 Cancel());
        const double seconds = secondsSince(begin);
        bestCpu = std::min(bestCpu, static_cast<double>(std::clock() - cpuBegin) / CLOCKS_PER_SEC);
        if (!end) {
            std::printf("%-34s %s\n", title, end.error().message.c_str());
            return;
        }
        if (seconds < best) {
            best = seconds;
            first = firstNow;
        }
    }
    const double mebibytes = static_cast<double>(source.bytes) / (1 << 20);
    std::printf("%-34s %8.3f s %8.0f MiB/s %8.0f MiB per core second  first hit %7.2f ms  %zu lines\n", title, best,
                mebibytes / best, mebibytes / bestCpu, first * 1000, lines);
}

/// One thread, a whole block at a time: what the standard library and the C library do.
void measureOthers(const Source& source, const std::string& needle)
{
    const auto file = openAsItWas(source);
    std::vector<char> block(std::size_t{1} << 20);
    const auto run = [&](const char* title, const std::function<std::size_t()>& count) {
        (*file)->seek(0);
        const std::clock_t begin = std::clock();
        std::size_t hits = 0;
        while (true) {
            const auto got = (*file)->read(block);
            if (!got || *got == 0)
                break;
            block.resize(*got);
            hits += count();
            block.resize(std::size_t{1} << 20);
        }
        const double seconds = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
        std::printf("%-34s %8.3f s %8.0f MiB per core second  %zu hits\n", title, seconds,
                    static_cast<double>(source.bytes) / (1 << 20) / seconds, hits);
    };
    run("memmem, one thread", [&] {
        std::size_t hits = 0;
        const char* const end = block.data() + block.size();
        for (const char* at = block.data(); at; hits += at != nullptr ? 1U : 0U) {
            at = static_cast<const char*>(
                ::memmem(at, static_cast<std::size_t>(end - at), needle.data(), needle.size()));
            at = at ? at + 1 : nullptr;
        }
        return hits;
    });
    const std::boyer_moore_horspool_searcher searcher(needle.begin(), needle.end());
    run("Boyer-Moore-Horspool, one thread", [&] {
        std::size_t hits = 0;
        for (auto at = std::search(block.begin(), block.end(), searcher); at != block.end();
             at = std::search(at + 1, block.end(), searcher))
            ++hits;
        return hits;
    });
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 2) {
        std::fputs("usage: bench-search FILE [PATTERN]\n", stderr);
        return 2;
    }
    const auto file = StoredFile::open(argv[1]);
    if (!file) {
        std::fputs((file.error().text() + "\n").c_str(), stderr);
        return 1;
    }
    const FileStamp stamp = (*file)->stamp();
    Source source;
    source.path = argv[1];
    source.bytes = stamp.bytes;
    source.modifiedUs = stamp.modifiedUs;
    source.device = stamp.device;
    source.inode = stamp.inode;
    const std::string text = argc > 2 ? argv[2] : "authentication failed: no such thing";
    measure("(warming up)", source, {text, false, true}, 0);
    measure("text", source, {text, false, true}, 0);
    measure("text, one thread", source, {text, false, true}, 1);
    measure("text, any case", source, {text, false, false}, 0);
    measure("frequent text (\"postfix\")", source, {"postfix", false, true}, 0);
    measure("regular expression", source, {"sasl_username=[a-z]+@example\\.(com|net)$", true, true}, 0);
    measure("regular expression, any case", source, {"reject: .*relay", true, false}, 0);
    measureOthers(source, text);
    return 0;
}
