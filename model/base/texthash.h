// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A hash of short texts, eight bytes at a time, and what a boost flat map needs to be asked with views.

#include <cstdint>
#include <cstring>
#include <string_view>

namespace postmortem {

[[nodiscard]] inline std::uint64_t textHash(std::string_view text, std::uint64_t seed = 0)
{
    const auto mixed = [](std::uint64_t value) {
        value *= 0x9e37'79b9'7f4a'7c15U;
        return value ^ value >> 32;
    };
    std::uint64_t hash = mixed(seed + text.size());
    std::uint64_t word = 0;
    for (; text.size() >= sizeof word; text.remove_prefix(sizeof word)) {
        std::memcpy(&word, text.data(), sizeof word);
        hash = mixed(hash ^ word);
    }
    word = 0;
    if (!text.empty())
        std::memcpy(&word, text.data(), text.size());
    return mixed(hash ^ word);
}

/// boost::unordered_flat_map<std::string, T, TextHash, std::equal_to<>> finds string views.
struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return textHash(text); }
};

} // namespace postmortem
