// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Hides accounts in a line of a log. Better one word too many than one too few: an abuse desk needs the address, the
// time and what the server answered.

#include "model/decoding/ascii.h"
#include "model/decoding/decoding.h"
#include "model/remediation/abusereport.h"

#include <algorithm>
#include <string>

namespace postmortem {

namespace {

constexpr std::string_view hidden = "[hidden]";
constexpr qsizetype longestLine = 300; // UTF-16 units: below 998 bytes in any script

bool isAlnum(char c)
{
    return ascii::isLetter(c) || ascii::isDigit(c);
}

bool isNameByte(char c)
{
    return isAlnum(c) || static_cast<unsigned char>(c) >= 0x80 || std::string_view("._%+-=!#$&'*/?^`{|}~").contains(c);
}

bool isBase64Byte(char c)
{
    return isAlnum(c) || c == '+' || c == '/' || c == '=';
}

/// What stands before each '@'; the domain stays.
std::string withoutMailboxes(std::string_view line)
{
    std::string text;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] == '@' && i + 1 < line.size() && isAlnum(line[i + 1])) {
            std::size_t from = text.size();
            // "user=anna@…": the '=' parts a field from its value, and hardly ever stands in a mailbox.
            while (from > 0 && isNameByte(text[from - 1]) && text[from - 1] != '=')
                --from;
            if (from < text.size())
                text.replace(from, std::string::npos, hidden);
        }
        text += line[i];
    }
    return text;
}

/// The name where it stands alone, in any case of its letters.
std::string withoutName(std::string_view line, std::string_view name)
{
    std::string text;
    const auto joins = [](char c) { return isAlnum(c) || c == '-' || c == '_' || c == '.'; };
    for (std::size_t i = 0; i < line.size();) {
        const bool here = ascii::equals(line.substr(i, name.size()), name) && (i == 0 || !joins(line[i - 1]))
                          && (i + name.size() >= line.size() || !joins(line[i + name.size()])
                              || (line[i + name.size()] == '.' && i + name.size() + 1 == line.size()));
        if (here) {
            text += hidden;
            i += name.size();
        } else {
            text += line[i++];
        }
    }
    return text;
}

bool tells(std::string_view decoded, const std::vector<std::string_view>& names)
{
    return decoded.contains('@') || decoded.contains('\0') || std::ranges::any_of(names, [&](std::string_view name) {
               return !name.empty() && ascii::find(decoded, name) != std::string_view::npos;
           });
}

/// Words of base64 that decode to a name.
std::string withoutEncoded(std::string_view line, const std::vector<std::string_view>& names)
{
    std::string text;
    for (std::size_t i = 0; i < line.size();) {
        std::size_t end = i;
        while (end < line.size() && isBase64Byte(line[end]))
            ++end;
        const std::string_view word = line.substr(i, end - i);
        const auto decoded = word.size() >= 4 ? decodeBase64(word) : std::nullopt;
        if (end == i) {
            text += line[i++];
            continue;
        }
        text += decoded && tells(*decoded, names) ? hidden : word;
        i = end;
    }
    return text;
}

} // namespace

QString anonymousLine(std::string_view line, std::string_view previous, const std::vector<std::string_view>& names)
{
    std::string text = withoutEncoded(maskSecrets(line, previous), names);
    text = withoutMailboxes(text);
    for (const std::string_view name : names) {
        const std::string_view local = name.substr(0, name.find('@'));
        for (const std::string_view word : {name, local})
            if (!word.empty())
                text = withoutName(text, word);
    }
    const QString shown = QString::fromStdString(visibleText(text));
    return shown.size() > longestLine ? shown.left(longestLine) + QStringLiteral(" …") : shown;
}

} // namespace postmortem
