// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/formats/mdaemon/mdaemon.h"

#include "importers/dialogue/greeting.h"
#include "importers/dialogue/words.h"
#include "importers/formats/mdaemon/mdaemonjoiner.h"
#include "model/decoding/ascii.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace postmortem {

namespace {

bool takeWord(std::string_view& text, std::string_view word)
{
    if (!text.starts_with(word))
        return false;
    text.remove_prefix(word.size());
    return true;
}

/// "Mon 2010-08-30 11:03:10.123: ", removed from `line`.
bool takeStamp(std::string_view& line, Stamp& stamp)
{
    static constexpr std::array<std::string_view, 7> days{"Mon ", "Tue ", "Wed ", "Thu ", "Fri ", "Sat ", "Sun "};
    std::string_view rest = line;
    if (std::ranges::none_of(days, [&](std::string_view day) { return rest.starts_with(day); }))
        return false;
    rest.remove_prefix(4);
    if (!takeIso8601(rest, stamp) || !rest.starts_with(':'))
        return false;
    rest.remove_prefix(1);
    line = trimmed(rest);
    return true;
}

/// "05: ", what newer versions say of the kind of line, removed from `text`.
void takeLineKind(std::string_view& text)
{
    if (text.size() > 3 && ascii::isDigit(text[0]) && ascii::isDigit(text[1]) && text[2] == ':' && text[3] == ' ')
        text.remove_prefix(4);
}

/// What stands above the lines of a file.
bool isHead(std::string_view line)
{
    return line.starts_with("START Event Log / MDaemon") || line.starts_with("END Event Log / MDaemon")
           || line.starts_with("Event Time/Date ")
           || (line.size() > 20 && line.find_first_not_of('-') == std::string_view::npos);
}

/// "[8439:11] " or "[8439] ", removed from `text`.
void takeId(std::string_view& text, LineFact& fact)
{
    std::size_t at = 1;
    while (at < text.size() && (ascii::isDigit(text[at]) || text[at] == ':'))
        ++at;
    if (!text.starts_with('[') || at < 2 || at >= text.size() || text[at] != ']')
        return;
    fact.key = text.substr(1, at - 1);
    text = trimmed(text.substr(at + 1));
}

/// The address of "[192.0.2.1:2818] to …" or "192.0.2.1:2818 to …".
bool takePeer(std::string_view text, IpAddress& ip)
{
    std::string_view peer = splitWord(text).first;
    if (takeWord(peer, "[")) {
        if (peer.ends_with(']'))
            peer.remove_suffix(1);
    }
    const auto found = IpAddress::parse(peer.substr(0, peer.rfind(':')));
    if (found)
        ip = *found;
    return found.has_value();
}

ScanStatus matched(LineFact& fact, MDaemonKind kind, std::string_view text)
{
    fact.kind = static_cast<std::uint16_t>(kind);
    fact.text = text;
    return ScanStatus::Match;
}

/// "SMTP connection from [192.0.2.1:2818] to …", what follows "Accepting ".
ScanStatus scanAccepting(std::string_view text, LineFact& fact)
{
    fact.protocol = text.starts_with("POP")    ? Protocol::Pop3
                    : text.starts_with("IMAP") ? Protocol::Imap
                                               : Protocol::Smtp;
    constexpr std::string_view from = "connection from ";
    const std::size_t at = text.find(from);
    if (at == std::string_view::npos || !takePeer(text.substr(at + from.size()), fact.ip))
        return ScanStatus::Ignored;
    return matched(fact, MDaemonKind::Connected, text);
}

bool isEnd(std::string_view text)
{
    for (const std::string_view protocol : {"SMTP session ", "POP session ", "POP3 session ", "IMAP session "}) {
        std::string_view rest = text;
        if (takeWord(rest, protocol))
            return rest.starts_with("successful") || rest.starts_with("terminated") || rest.starts_with("complete");
    }
    return false;
}

ScanStatus scanText(std::string_view text, LineFact& fact)
{
    constexpr std::size_t leastDashes = 9;
    if (text.starts_with("-->"))
        return matched(fact, MDaemonKind::Sent, text.substr(std::min<std::size_t>(4, text.size())));
    if (text.starts_with("<--"))
        return matched(fact, MDaemonKind::Received, text.substr(std::min<std::size_t>(4, text.size())));
    if (text.size() >= leastDashes && text.find_first_not_of('-') == std::string_view::npos)
        return matched(fact, MDaemonKind::Separator, text);
    if (takeWord(text, "Session ")) {
        const auto end = std::ranges::find_if_not(text, ascii::isDigit);
        fact.detail = text.substr(0, static_cast<std::size_t>(end - text.begin()));
        return fact.detail.empty() ? ScanStatus::Ignored : matched(fact, MDaemonKind::Number, text);
    }
    if (takeWord(text, "Accepting "))
        return scanAccepting(text, fact);
    if (takeWord(text, "Attempting SMTP connection to ")) {
        fact.protocol = Protocol::Smtp;
        return takePeer(text, fact.ip) ? matched(fact, MDaemonKind::Connected, text) : ScanStatus::Ignored;
    }
    if (takeWord(text, "Authenticated as ")) {
        fact.account = trimmed(text);
        return matched(fact, MDaemonKind::Account, text);
    }
    if (takeWord(text, "Message size: ")) {
        std::from_chars(text.data(), text.data() + text.size(), fact.number);
        return matched(fact, MDaemonKind::Note, text);
    }
    if (takeWord(text, "Message creation successful: ")) {
        const std::string_view file = text.substr(text.find_last_of("\\/") + 1);
        fact.queueId = file.substr(0, file.rfind('.'));
        return matched(fact, MDaemonKind::Note, text);
    }
    return isEnd(text) ? matched(fact, MDaemonKind::Ended, text) : ScanStatus::Ignored;
}

} // namespace

int MDaemonFormat::recognise(const Sample& sample) const
{
    return understoodPercent(*this, sample);
}

ScanStatus MDaemonFormat::scan(std::string_view line, LineFact& fact) const
{
    if (!takeStamp(line, fact.stamp))
        return isHead(line) ? ScanStatus::Ignored : ScanStatus::Bad;
    takeLineKind(line);
    takeId(line, fact);
    return scanText(line, fact);
}

std::optional<Greeting> MDaemonFormat::greeting(const Sample& sample) const
{
    bool begun = false; // the session: only what the server says first is a greeting
    for (const std::string_view line : sample.lines) {
        LineFact fact;
        if (scan(line, fact) != ScanStatus::Match)
            continue;
        const auto kind = static_cast<MDaemonKind>(fact.kind);
        if (kind == MDaemonKind::Connected)
            begun = false;
        else if (kind == MDaemonKind::Received)
            begun = true;
        else if (kind == MDaemonKind::Sent && !std::exchange(begun, true)) {
            if (auto greeting = momentOfGreeting(fact.text))
                return greeting;
        }
    }
    return std::nullopt;
}

std::unique_ptr<Joiner> MDaemonFormat::joiner() const
{
    return std::make_unique<MDaemonJoiner>();
}

} // namespace postmortem
