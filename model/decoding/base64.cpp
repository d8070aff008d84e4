// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/decoding/ascii.h"
#include "model/decoding/decoding.h"

#include <array>
#include <cstdint>

namespace postmortem {

namespace {

constexpr std::uint8_t NoDigit = 0xff;

constexpr std::array<std::uint8_t, 256> digitTable()
{
    std::array<std::uint8_t, 256> table{};
    table.fill(NoDigit);
    constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    for (std::size_t i = 0; i < alphabet.size(); ++i)
        table[static_cast<unsigned char>(alphabet[i])] = static_cast<std::uint8_t>(i);
    return table;
}
constexpr std::array<std::uint8_t, 256> Digits = digitTable();

/// Takes off as much padding as the length calls for; less is tolerated, more is not.
bool removePadding(std::string_view& text)
{
    const std::size_t whole = text.size();
    while (!text.empty() && text.back() == '=')
        text.remove_suffix(1);
    const std::size_t padding = whole - text.size();
    const std::size_t tail = text.size() % 4;
    return tail != 1 && padding <= (tail == 0 ? 0 : 4 - tail);
}

/// Decodes into `out`; false at a character that is no base64 digit.
bool decodeInto(std::string_view text, char* out)
{
    std::uint32_t bits = 0;
    int held = 0;
    for (const char c : text) {
        const std::uint8_t digit = Digits[static_cast<unsigned char>(c)];
        if (digit == NoDigit)
            return false;
        bits = (bits << 6) | digit;
        held += 6;
        if (held >= 8) {
            held -= 8;
            *out++ = static_cast<char>((bits >> held) & 0xff);
        }
    }
    return true;
}

} // namespace

std::optional<std::string> decodeBase64(std::string_view text)
{
    text = ascii::trimmed(text);
    if (!removePadding(text))
        return std::nullopt;
    std::string bytes;
    bool good = true;
    bytes.resize_and_overwrite(text.size() * 6 / 8, [&](char* out, std::size_t size) {
        good = decodeInto(text, out);
        return good ? size : 0;
    });
    if (!good)
        return std::nullopt;
    return bytes;
}

} // namespace postmortem
