// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/decoding/decoding.h"

#include <QChar>

#include <array>
#include <cstdint>
#include <cstdio>

namespace postmortem {

namespace {

constexpr std::string_view Replacement = "\xEF\xBF\xBD";

struct CodePoint {
    char32_t value = 0;
    std::size_t length = 0; ///< bytes; of an invalid sequence, those to replace by one U+FFFD
    bool valid = false;
};

/// What the lead byte promises: length and the range of the second byte (Unicode 15, table 3-7).
struct Lead {
    std::size_t length = 0;
    unsigned char low = 0x80;
    unsigned char high = 0xbf;
};

constexpr Lead leadOf(unsigned char c)
{
    if (c >= 0xc2 && c <= 0xdf)
        return {2};
    if (c >= 0xe0 && c <= 0xef)
        return {3, static_cast<unsigned char>(c == 0xe0 ? 0xa0 : 0x80),
                static_cast<unsigned char>(c == 0xed ? 0x9f : 0xbf)};
    if (c >= 0xf0 && c <= 0xf4)
        return {4, static_cast<unsigned char>(c == 0xf0 ? 0x90 : 0x80),
                static_cast<unsigned char>(c == 0xf4 ? 0x8f : 0xbf)};
    return {};
}

/// The code point that begins the bytes, which are not empty and not ASCII.
CodePoint decodeUtf8(std::string_view bytes)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
    const Lead lead = leadOf(byte(0));
    if (lead.length == 0)
        return {0, 1, false};
    char32_t value = byte(0) & (0x7fU >> lead.length);
    for (std::size_t i = 1; i < lead.length; ++i) {
        const unsigned char low = i == 1 ? lead.low : 0x80;
        const unsigned char high = i == 1 ? lead.high : 0xbf;
        if (i >= bytes.size() || byte(i) < low || byte(i) > high)
            return {0, i, false};
        value = (value << 6) | (byte(i) & 0x3fU);
    }
    return {value, lead.length, true};
}

/// Characters that are not seen but change how others are: C1 controls, bidirectional marks, invisible spaces, line
/// separators and tags.
constexpr bool isHidden(char32_t c)
{
    return (c >= 0x80 && c <= 0x9f) || c == 0xad || c == 0x61c || c == 0x180e || c == 0x200b || c == 0x200e
           || c == 0x200f || (c >= 0x2028 && c <= 0x202e) || (c >= 0x2060 && c <= 0x2069) || c == 0xfeff
           || (c >= 0xfff9 && c <= 0xfffb) || (c >= 0xe0000 && c <= 0xe007f);
}

/// Accents and the like, which stand above or below the character before them.
bool isMark(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
}

void appendNamed(std::string& out, char32_t c)
{
    std::array<char, 16> name{};
    const int length = std::snprintf(name.data(), name.size(), "<U+%04X>", static_cast<unsigned>(c));
    out.append(name.data(), static_cast<std::size_t>(length));
}

/// The picture of an ASCII control character, U+2400 and on.
void appendPicture(std::string& out, unsigned char c)
{
    const unsigned picture = c == 0x7f ? 0x21U : c;
    out += '\xE2';
    out += '\x90';
    out += static_cast<char>(0x80U + picture);
}

bool isPlain(std::string_view bytes)
{
    for (const char c : bytes)
        if (static_cast<unsigned char>(c) < 0x20 || static_cast<unsigned char>(c) >= 0x7f)
            return false;
    return true;
}

} // namespace

std::string visibleText(std::string_view bytes)
{
    if (isPlain(bytes))
        return std::string(bytes);
    // More than any language puts on one character would be drawn across the lines above and below.
    constexpr int mostMarks = 4;
    int marks = 0;
    std::string out;
    out.reserve(bytes.size() + 16);
    for (std::size_t i = 0; i < bytes.size();) {
        const auto c = static_cast<unsigned char>(bytes[i]);
        if (c < 0x80) {
            marks = 0;
            if (c == '\t')
                out += ' ';
            else if (c < 0x20 || c == 0x7f)
                appendPicture(out, c);
            else
                out += bytes[i];
            ++i;
            continue;
        }
        const CodePoint point = decodeUtf8(bytes.substr(i));
        marks = point.valid && isMark(point.value) ? marks + 1 : 0;
        if (!point.valid)
            out += Replacement;
        else if (isHidden(point.value) || marks > mostMarks)
            appendNamed(out, point.value);
        else
            out += bytes.substr(i, point.length);
        i += point.length;
    }
    return out;
}

} // namespace postmortem
