// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// generate FORMAT MIB SEED: writes that many MiB of a mail log to standard output. generate --list: names the formats.

#include "tests/bench/logwriter.h"

#include <charconv>
#include <cstdio>
#include <cstring>
#include <memory>
#include <optional>

using namespace postmortem::bench;

namespace {

constexpr std::size_t sessionsAtOnce = 300;
constexpr std::int64_t firstMoment = 1'772'492'400'000'000; // 2 March 2026, 23:00 UTC
constexpr unsigned longestPauseUs = 40'000;

std::optional<std::uint64_t> number(const char* text)
{
    std::uint64_t value = 0;
    const char* end = text + std::strlen(text);
    const auto [at, error] = std::from_chars(text, end, value);
    return error == std::errc() && at == end ? std::optional(value) : std::nullopt;
}

std::unique_ptr<LogStyle> styleNamed(std::string_view name)
{
    if (name == "postfix")
        return postfixStyle();
    if (name == "icewarp")
        return iceWarpStyle();
    if (name == "exim")
        return eximStyle();
    return tableStyle(name);
}

bool generate(LogStyle& style, std::uint64_t bytes, std::uint64_t seed)
{
    Chance chance(seed);
    std::vector<Script> open;
    for (std::size_t i = 0; i < sessionsAtOnce; ++i)
        open.push_back(style.script(chance));
    std::string out;
    std::int64_t now = firstMoment;
    for (std::uint64_t written = 0; written < bytes;) {
        out.clear();
        while (out.size() < (std::size_t{1} << 20)) {
            Script& script = open[chance.below(sessionsAtOnce)];
            now += chance.below(longestPauseUs);
            style.write(now, script.lines[script.next++], out);
            if (script.next == script.lines.size())
                script = style.script(chance);
        }
        written += out.size();
        if (std::fwrite(out.data(), 1, out.size(), stdout) != out.size())
            return false;
    }
    return std::fflush(stdout) == 0;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc == 2 && std::string_view(argv[1]) == "--list") {
        std::fputs("postfix\nicewarp\nexim\n", stdout);
        for (const std::string_view name : tableStyles())
            std::printf("%.*s\n", static_cast<int>(name.size()), name.data());
        return 0;
    }
    const auto style = argc == 4 ? styleNamed(argv[1]) : nullptr;
    const auto mebibytes = argc == 4 ? number(argv[2]) : std::nullopt;
    const auto seed = argc == 4 ? number(argv[3]) : std::nullopt;
    if (!style || !mebibytes || !seed) {
        std::fputs("usage: generate FORMAT MIB SEED, or --list\n", stderr);
        return 2;
    }
    if (!generate(*style, *mebibytes << 20, *seed)) {
        std::perror("generate");
        return 1;
    }
    return 0;
}
