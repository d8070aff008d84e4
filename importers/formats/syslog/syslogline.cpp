// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/formats/syslog/syslogline.h"

#include "importers/dialogue/words.h"
#include "importers/formats/exim/eximline.h"
#include "importers/formats/syslog/journal.h"
#include "importers/formats/syslog/wrappers.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace postmortem {

namespace {

/// "<22>" at the front; removed.
void dropPriority(std::string_view& line)
{
    constexpr std::size_t longest = 5; // "<191>"
    if (line.empty() || line.front() != '<')
        return;
    const std::size_t end = line.substr(0, longest).find('>');
    if (end != std::string_view::npos && end > 1)
        line.remove_prefix(end + 1);
}

std::string_view takeWord(std::string_view& text)
{
    const auto [word, rest] = splitWord(text);
    text = rest;
    return word;
}

/// "program[pid]: " or "program: " at the front of `text`; removed. False when there is no such tag.
bool takeTag(std::string_view& text, std::string_view& program, std::string_view& pid)
{
    constexpr std::size_t longestTag = 80;
    static constexpr auto endsTag = [] {
        std::array<bool, 256> ends{};
        ends[':'] = ends['['] = ends[' '] = true;
        return ends;
    }();
    const std::size_t most = std::min(longestTag, text.size());
    std::size_t end = 0;
    while (end < most && !endsTag[static_cast<unsigned char>(text[end])])
        ++end;
    if (end == most || end == 0 || text[end] == ' ')
        return false;
    program = text.substr(0, end);
    std::size_t colon = end;
    if (text[end] == '[') {
        const std::size_t close = text.find(']', end);
        if (close == std::string_view::npos || close + 1 >= text.size() || text[close + 1] != ':')
            return false;
        pid = text.substr(end + 1, close - end - 1);
        colon = close + 1;
    }
    text.remove_prefix(colon + 1);
    if (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    return true;
}

/// What follows "<PRI>1 ": stamp host app-name procid msgid structured-data message.
bool peelRfc5424(std::string_view line, SyslogLine& peeled)
{
    if (!takeIso8601(line, peeled.stamp) || line.empty() || line.front() != ' ')
        return false;
    line.remove_prefix(1);
    peeled.host = takeWord(line);
    peeled.program = takeWord(line);
    peeled.pid = takeWord(line);
    takeWord(line); // message id
    if (line.starts_with('[')) {
        // Structured data; a value may hold an escaped quote or bracket (RFC 5424, 6.3.3).
        bool quoted = false;
        std::size_t at = 0;
        for (; at < line.size(); ++at) {
            if (line[at] == '\\')
                ++at;
            else if (line[at] == '"')
                quoted = !quoted;
            else if (line[at] == ']' && !quoted && (at + 1 == line.size() || line[at + 1] != '['))
                break;
        }
        line.remove_prefix(std::min(line.size(), at + 1));
        line = line.starts_with(' ') ? line.substr(1) : line;
    } else {
        takeWord(line); // "-"
    }
    if (line.starts_with("\xEF\xBB\xBF"))
        line.remove_prefix(3);
    peeled.message = trimmed(line); // rsyslog keeps the blank that stood behind the tag
    return true;
}

/// "[ID 801593 mail.info] ", which Solaris puts before the message (syslogd(8), message ids).
void dropMessageId(std::string_view& message)
{
    constexpr std::size_t longest = 40;
    if (!message.starts_with("[ID "))
        return;
    const std::size_t end = message.substr(0, longest).find("] ");
    if (end != std::string_view::npos)
        message.remove_prefix(end + 2);
}

/// "message repeated 3 times: [ warning: … ]": the inner message counts three times.
void unfoldRepeats(SyslogLine& peeled)
{
    constexpr std::string_view start = "message repeated ";
    if (!peeled.message.starts_with(start))
        return;
    const std::string_view rest = peeled.message.substr(start.size());
    std::uint32_t times = 0;
    const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), times);
    const std::string_view after = rest.substr(static_cast<std::size_t>(end - rest.data()));
    constexpr std::string_view open = " times: [ ";
    if (error != std::errc() || times == 0 || !after.starts_with(open) || !after.ends_with(']'))
        return;
    peeled.repeated = times;
    peeled.message = after.substr(open.size(), after.size() - open.size() - 1);
}

/// "Info: ", "Warning: " and so on, which a daemon's own file puts before the message.
bool isLevel(std::string_view word)
{
    return word == "Info" || word == "Warning" || word == "Error" || word == "Fatal" || word == "Panic"
           || word == "Debug";
}

/// "host program[pid]: message"
bool peelHost(std::string_view line, SyslogLine& peeled)
{
    peeled.host = takeWord(line);
    if (!takeTag(line, peeled.program, peeled.pid))
        peeled.program = {};
    peeled.message = line;
    dropMessageId(peeled.message);
    unfoldRepeats(peeled);
    return !peeled.host.empty();
}

/// "Tue 2026-03-03 06:22:03 CET host …" of journalctl -o short-full. The zone's name says which zone it is for UTC only.
bool peelShortFull(std::string_view line, SyslogLine& peeled)
{
    if (line.size() < 5 || line[3] != ' ')
        return false;
    line.remove_prefix(4);
    if (!takeIso8601(line, peeled.stamp) || !line.starts_with(' '))
        return false;
    line = trimmed(line);
    if (takeWord(line) == "UTC")
        peeled.stamp.kind = Stamp::Kind::Utc;
    return peelHost(line, peeled);
}

/// "1709446923.123456 host …" of journalctl -o short-unix.
bool peelShortUnix(std::string_view line, SyslogLine& peeled)
{
    std::int64_t seconds = 0;
    std::int64_t fraction = 0;
    const auto [dot, error] =
        std::from_chars(line.data(), line.data() + std::min<std::size_t>(line.size(), 11), seconds);
    const auto digits = static_cast<std::size_t>(dot - line.data());
    if (error != std::errc() || digits < 9 || digits + 8 >= line.size() || line[digits] != '.'
        || line[digits + 7] != ' ')
        return false;
    std::from_chars(dot + 1, dot + 7, fraction);
    peeled.stamp = {seconds * usPerSecond + fraction, Stamp::Kind::Utc};
    return peelHost(line.substr(digits + 8), peeled);
}

/// "WARN  [thread] [context] ", as Zimbra's mail store begins its lines.
bool isStoreLine(std::string_view line)
{
    const auto [level, rest] = splitWord(line);
    return (level == "INFO" || level == "WARN" || level == "ERROR" || level == "DEBUG" || level == "FATAL")
           && rest.starts_with('[') && rest.find("] [") != std::string_view::npos;
}

} // namespace

bool peelSyslog(std::string_view line, SyslogLine& peeled)
{
    dropPriority(line);
    if (line.starts_with("1 ") && peelRfc5424(line.substr(2), peeled)) {
        unfoldRepeats(peeled);
        return true;
    }
    const bool blankInStamp = line.size() > 10 && line[10] == ' ' && line[4] == '-';
    if (!takeRfc3164(line, peeled.stamp) && !takeIso8601(line, peeled.stamp))
        return false;
    if (line.empty() || line.front() != ' ')
        return false;
    line = trimmed(line);
    if (blankInStamp && isEximMessage(line)) {
        peeled.program = "exim"; // its own file
        peeled.message = line;
        return true;
    }
    if (isStoreLine(line)) {
        peeled.program = zimbraProgram;
        peeled.message = splitWord(line).second;
        return true;
    }
    std::string_view program;
    std::string_view pid;
    std::string_view rest = line;
    if (takeTag(rest, program, pid)) {
        // No host before the tag: a daemon's own file, if a level follows; else the line names no program.
        const std::size_t colon = rest.substr(0, 8).find(": ");
        if (colon != std::string_view::npos && isLevel(rest.substr(0, colon))) {
            peeled.program = "dovecot";
            peeled.pid = pid;
            // The service and the message, as syslog would have them.
            peeled.message = line;
            return true;
        }
    }
    return peelHost(line, peeled);
}

bool peelCollected(std::string_view line, SyslogLine& peeled)
{
    if (line.starts_with("data: {")) // -o json-sse
        line.remove_prefix(6);
    if (line.starts_with('{') && peelJournal(line, peeled))
        return true;
    const bool plain = peelSyslog(line, peeled);
    // The first word behind a container runtime's stamp reads like a host.
    if (plain && peeled.host != "stdout" && peeled.host != "stderr")
        return true;
    Stamp outer;
    std::string_view rest = line;
    if (!plain && (peelShortFull(line, peeled) || peelShortUnix(line, peeled)))
        return true;
    if (!dropWrapper(rest, outer))
        return plain;
    dropWrapper(rest, outer); // a file of containers' lines may have been searched, too
    SyslogLine inner;
    const bool header = peelSyslog(rest, inner);
    dropPriority(rest);
    if (!header && (outer.kind == Stamp::Kind::None || !takeTag(rest, inner.program, inner.pid)))
        return plain;
    if (!header) {
        inner.message = rest;
        unfoldRepeats(inner);
    }
    if (outer.kind != Stamp::Kind::None)
        inner.stamp = outer; // which has a zone
    inner.encoded = line.starts_with('{') && inner.message.contains('\\');
    peeled = inner;
    return true;
}

std::string_view takeBracketed(std::string_view text, IpAddress& ip)
{
    const std::size_t open = text.find('[');
    const std::size_t close = open == std::string_view::npos ? open : text.find(']', open);
    if (close == std::string_view::npos)
        return {};
    if (const auto parsed = IpAddress::parse(text.substr(open + 1, close - open - 1)))
        ip = *parsed;
    return text.substr(close + 1);
}

std::string_view takeQueueId(std::string_view& text, std::size_t shortest, std::size_t longest)
{
    const std::size_t end = text.substr(0, longest).find(": ");
    if (end == std::string_view::npos || end < shortest)
        return {};
    const std::string_view id = text.substr(0, end);
    const bool fits = std::ranges::all_of(
        id, [](char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); });
    if (!fits)
        return {};
    text.remove_prefix(end + 2);
    return id;
}

} // namespace postmortem
