// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// compare MIB ROUNDS NAME=COMMAND…: runs the commands in turn, round after round, and writes a Markdown table of their
// median wall time, its range, throughput, processor time and peak memory, each beside the first command's. A name that
// begins with "1@" is run in the first round only: it takes too long for more.

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

namespace {

struct Run {
    double wall = 0; // seconds
    double cpu = 0;  // seconds
    double peak = 0; // MiB of the largest process
};

struct Command {
    std::string name;
    std::string line;
    bool once = false;
    bool failed = false;
    std::vector<Run> runs;
};

double seconds(const timeval& time)
{
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

void runOnce(Command& command)
{
    const auto begin = std::chrono::steady_clock::now();
    const pid_t child = ::fork();
    if (child == 0) {
        ::execl("/bin/sh", "sh", "-c", command.line.c_str(), static_cast<char*>(nullptr));
        ::_exit(127);
    }
    int status = 0;
    rusage usage{};
    if (child < 0 || ::wait4(child, &status, 0, &usage) < 0) {
        command.failed = true;
        return;
    }
    const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - begin;
    command.failed = command.failed || !WIFEXITED(status) || WEXITSTATUS(status) > 1; // 1: told of problems, and done
    command.runs.push_back(
        {wall.count(), seconds(usage.ru_utime) + seconds(usage.ru_stime), static_cast<double>(usage.ru_maxrss) / 1024});
}

template <class Member>
double median(const std::vector<Run>& runs, Member member)
{
    std::vector<double> values;
    for (const Run& run : runs)
        values.push_back(run.*member);
    std::ranges::sort(values);
    return values[values.size() / 2];
}

void writeTable(const std::vector<Command>& commands, double mebibytes)
{
    std::puts("| | wall s (range) | MiB/s | time ÷ first | CPU s | peak MiB |");
    std::puts("| --- | ---: | ---: | ---: | ---: | ---: |");
    const double first = median(commands.front().runs, &Run::wall);
    for (const Command& command : commands) {
        if (command.runs.empty() || command.failed) {
            std::printf("| %s | failed | | | | |\n", command.name.c_str());
            continue;
        }
        const auto [least, most] = std::ranges::minmax(command.runs, {}, &Run::wall);
        const double wall = median(command.runs, &Run::wall);
        std::printf("| %s | %.2f (%.2f–%.2f) | %.0f | %.2f | %.2f | %.0f |\n", command.name.c_str(), wall, least.wall,
                    most.wall, mebibytes / wall, wall / first, median(command.runs, &Run::cpu),
                    median(command.runs, &Run::peak));
    }
}

} // namespace

int main(int argc, char** argv)
{
    std::vector<Command> commands;
    for (int i = 3; i < argc; ++i) {
        std::string_view text = argv[i];
        const bool once = text.starts_with("1@");
        if (once)
            text.remove_prefix(2);
        const std::size_t equals = text.find('=');
        if (equals != std::string_view::npos)
            commands.push_back(
                {std::string(text.substr(0, equals)), std::string(text.substr(equals + 1)), once, false, {}});
    }
    const double mebibytes = argc > 2 ? std::atof(argv[1]) : 0;
    const int rounds = argc > 2 ? std::atoi(argv[2]) : 0;
    if (commands.empty() || mebibytes <= 0 || rounds < 1) {
        std::fputs("usage: compare MIB ROUNDS NAME=COMMAND…\n", stderr);
        return 2;
    }
    for (int round = 0; round < rounds; ++round) {
        for (Command& command : commands) {
            if (round == 0 || !command.once)
                runOnce(command);
        }
    }
    writeTable(commands, mebibytes);
    return std::ranges::any_of(commands, &Command::failed) ? 1 : 0;
}
