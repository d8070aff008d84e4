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

std::optional<std::uint64_t> number(const char* text)
{
    std::uint64_t value = 0;
    const char* end = text + std::strlen(text);
    const auto [at, error] = std::from_chars(text, end, value);
    return error == std::errc() && at == end ? std::optional(value) : std::nullopt;
}

bool generate(LogStyle& style, std::uint64_t bytes, std::uint64_t seed)
{
    LogWriter writer(style, seed);
    std::string out;
    for (std::uint64_t written = 0; written < bytes; written += out.size()) {
        out.clear();
        writer.write(std::size_t{1} << 20, out);
        if (std::fwrite(out.data(), 1, out.size(), stdout) != out.size())
            return false;
    }
    return std::fflush(stdout) == 0;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc == 2 && std::string_view(argv[1]) == "--list") {
        for (const std::string_view name : styleNames())
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
