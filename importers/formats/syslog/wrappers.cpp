// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/formats/syslog/wrappers.h"

#include "importers/dialogue/words.h"
#include "model/decoding/ascii.h"

#include <algorithm>

namespace postmortem {

namespace {

constexpr bool isNameChar(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '-'
           || c == '_';
}

/// Colours of a terminal: "ESC [ 3 6 m".
void dropColours(std::string_view& text)
{
    while (text.starts_with("\x1b[")) {
        const std::size_t end = text.substr(0, 12).find('m');
        if (end == std::string_view::npos)
            return;
        text.remove_prefix(end + 1);
    }
}

/// "postfix-1  | "
bool dropContainerName(std::string_view& line)
{
    constexpr std::size_t longest = 80;
    std::string_view rest = line;
    dropColours(rest);
    const std::size_t bar = rest.substr(0, longest).find('|');
    if (bar == std::string_view::npos || bar == 0)
        return false;
    const std::string_view name = trimmed(rest.substr(0, bar));
    if (name.empty() || !std::ranges::all_of(name, isNameChar))
        return false;
    rest.remove_prefix(bar + 1);
    dropColours(rest);
    if (rest.starts_with(' '))
        rest.remove_prefix(1);
    line = rest;
    return true;
}

/// "2026-03-03T06:22:03.123456789Z stdout F "
bool dropRuntimeHeader(std::string_view& line, Stamp& stamp)
{
    std::string_view rest = line;
    Stamp found;
    if (!takeIso8601(rest, found) || !(rest.starts_with(" stdout ") || rest.starts_with(" stderr ")) || rest.size() < 10
        || rest[9] != ' ' || (rest[8] != 'F' && rest[8] != 'P'))
        return false;
    stamp = found;
    line = rest.substr(10);
    return true;
}

/// {"log":"Mar  3 …\\n","stream":"stdout","time":"2026-03-03T06:22:03.123456789Z"}. Docker writes the keys in that order;
/// the text may hold quotes, escaped, so the end is sought from behind. Escapes are left as they are.
bool dropContainerObject(std::string_view& line, Stamp& stamp)
{
    constexpr std::string_view open = R"({"log":")";
    constexpr std::string_view streamMark = R"(","stream":")";
    constexpr std::string_view timeMark = R"(","time":")";
    if (!line.starts_with(open))
        return false;
    const std::size_t time = line.rfind(timeMark);
    const std::size_t stream = time == std::string_view::npos ? time : line.rfind(streamMark, time);
    if (stream == std::string_view::npos || stream < open.size())
        return false;
    std::string_view when = line.substr(time + timeMark.size());
    Stamp found;
    if (!takeIso8601(when, found))
        return false;
    stamp = found;
    line = line.substr(open.size(), stream - open.size());
    for (const std::string_view end : {R"(\n)", R"(\r)"}) {
        if (line.ends_with(end))
            line.remove_suffix(end.size());
    }
    return true;
}

/// "   12<tab>" of cat -n.
bool dropNumber(std::string_view& line)
{
    std::string_view rest = line;
    while (rest.starts_with(' '))
        rest.remove_prefix(1);
    std::size_t digits = 0;
    while (digits < rest.size() && ascii::isDigit(rest[digits]))
        ++digits;
    if (digits == 0 || digits >= rest.size() || rest[digits] != '\t')
        return false;
    line = rest.substr(digits + 1);
    return true;
}

/// "mail.log:12:", "mail.log-" (of a line around a hit), only where a stamp follows.
bool dropFileName(std::string_view& line)
{
    constexpr std::size_t longest = 300;
    constexpr int mostTries = 12;
    const std::string_view head = line.substr(0, std::min(longest, line.find(' ')));
    std::size_t at = head.find_first_of(":-");
    for (int i = 0; i < mostTries && at != std::string_view::npos; ++i) {
        std::string_view rest = line.substr(at + 1);
        Stamp stamp;
        if (takeRfc3164(rest, stamp) || takeIso8601(rest, stamp)) {
            line.remove_prefix(at + 1);
            return true;
        }
        at = head.find_first_of(":-", at + 1);
    }
    return false;
}

} // namespace

bool dropWrapper(std::string_view& line, Stamp& stamp)
{
    return dropRuntimeHeader(line, stamp) || dropContainerObject(line, stamp) || dropContainerName(line)
           || dropNumber(line) || dropFileName(line);
}

bool isCollectorsNote(std::string_view line)
{
    if (line.starts_with("==> ") && line.ends_with(" <=="))
        return true;
    if (line == "--")
        return true;
    return line.starts_with("-- ")
           && (line.ends_with(" --") || line.starts_with("-- Logs begin ") || line.starts_with("-- Journal begins "));
}

} // namespace postmortem
