// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/formats/icewarp/icewarp.h"

#include "importers/dialogue/dialoguejoiner.h"
#include "importers/dialogue/greeting.h"
#include "importers/dialogue/words.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <set>
#include <utility>

namespace postmortem {

namespace {

bool isHex(std::string_view text)
{
    return std::ranges::all_of(
        text, [](char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f'); });
}

/// "<peer><blanks>[hex] " at the front; removed from line.
bool takeColumns(std::string_view& line, std::string_view& peer, std::string_view& thread)
{
    constexpr std::size_t longestPeer = 64;
    const std::size_t open = line.substr(0, longestPeer).find(" [");
    if (open == std::string_view::npos || open == 0)
        return false;
    const std::size_t close = line.find(']', open);
    if (close == std::string_view::npos || close - open < 6 || close - open > 10 || close + 1 >= line.size()
        || line[close + 1] != ' ')
        return false;
    peer = trimmed(line.substr(0, open));
    thread = line.substr(open + 2, close - open - 2);
    if (!isHex(thread) || peer.find(' ') != std::string_view::npos)
        return false;
    line.remove_prefix(close + 2);
    return true;
}

/// "<from> <to> 1 2804 00:00:01 OK YAR93710", what follows "*** ".
bool scanSummary(std::string_view text, LineFact& fact)
{
    const std::size_t end = text.find("> ");
    if (!text.starts_with("<") || end == std::string_view::npos)
        return false;
    fact.sender = text.substr(1, end - 1);
    text = text.substr(end + 2);
    const std::size_t toEnd = text.find("> ");
    if (!text.starts_with("<") || toEnd == std::string_view::npos)
        return false;
    fact.recipient = text.substr(1, toEnd - 1);
    const auto [recipients, afterCount] = splitWord(text.substr(toEnd + 2));
    const auto [bytes, afterBytes] = splitWord(afterCount);
    const auto [duration, status] = splitWord(afterBytes);
    std::from_chars(recipients.data(), recipients.data() + recipients.size(), fact.count);
    std::from_chars(bytes.data(), bytes.data() + bytes.size(), fact.number);
    fact.detail = status;
    fact.queueId = splitWord(status).second;
    return !duration.empty();
}

Protocol protocolInName(std::string_view path)
{
    const std::string_view name = path.substr(path.rfind('/') + 1);
    for (const char c : name) {
        if (c >= '0' && c <= '9')
            continue; // a server's number may stand before the letter
        switch (upperAscii(c)) {
        case 'P': return Protocol::Pop3;
        case 'M': return Protocol::Imap;
        case 'S': return Protocol::Smtp;
        default: return Protocol::Other;
        }
    }
    return Protocol::Other;
}

/// SMTP, POP3 or IMAP by what is said; the file's letter where only connections are logged.
Protocol protocolOf(const Sample& sample)
{
    std::array<std::size_t, protocolCount> votes{};
    for (const std::string_view line : sample.lines) {
        LineFact fact;
        if (IceWarpFormat().scan(line, fact) != ScanStatus::Match)
            continue;
        Protocol protocol = protocolOfGreeting(fact.text);
        if (protocol == Protocol::Other)
            protocol = protocolOfCommand(fact.text);
        ++votes[static_cast<std::size_t>(protocol)];
    }
    votes[static_cast<std::size_t>(Protocol::Other)] = 0;
    const auto most = std::ranges::max_element(votes);
    return *most > 0 ? static_cast<Protocol>(most - votes.begin()) : protocolInName(sample.name);
}

std::string_view shownName(Protocol protocol)
{
    static constexpr std::array<std::string_view, protocolCount> names{"SMTP", "POP3", "IMAP", "log"};
    return names[static_cast<std::size_t>(protocol)];
}

} // namespace

int IceWarpFormat::recognise(const Sample& sample) const
{
    return understoodPercent(*this, sample);
}

ScanStatus IceWarpFormat::scan(std::string_view line, LineFact& fact) const
{
    std::string_view peer;
    std::string_view rest = line;
    if (!takeColumns(rest, peer, fact.key))
        return ScanStatus::Bad;
    if (!takeClock(rest, fact.stamp) && !takeRfc5322(rest, fact.stamp))
        return ScanStatus::Bad;
    if (!rest.empty() && rest.front() == ' ')
        rest.remove_prefix(1);
    const auto ip = IpAddress::parse(peer);
    if (!ip)
        return ScanStatus::Ignored; // SYSTEM, Challenge: the server's own housekeeping
    fact.ip = *ip;
    fact.text = rest;
    DialogueKind kind = DialogueKind::Connected;
    if (rest.starts_with(">>> ") || rest == ">>>") {
        kind = DialogueKind::Sent;
    } else if (rest.starts_with("<<< ") || rest == "<<<") {
        kind = DialogueKind::Received;
    } else if (rest.starts_with("*** ")) {
        kind = DialogueKind::Summary;
        if (!scanSummary(rest.substr(4), fact))
            return ScanStatus::Ignored;
    } else if (rest.starts_with("Disconnected")) {
        kind = DialogueKind::Disconnected;
    } else if (!rest.starts_with("Connected")) {
        return ScanStatus::Ignored;
    }
    if (kind == DialogueKind::Sent || kind == DialogueKind::Received)
        fact.text.remove_prefix(std::min<std::size_t>(4, rest.size()));
    fact.kind = static_cast<std::uint16_t>(kind);
    return ScanStatus::Match;
}

std::optional<Greeting> IceWarpFormat::greeting(const Sample& sample) const
{
    std::set<std::pair<std::string, std::string_view>> begun; // sessions in which something was said
    for (const std::string_view line : sample.lines) {
        LineFact fact;
        if (scan(line, fact) != ScanStatus::Match)
            continue;
        const auto kind = static_cast<DialogueKind>(fact.kind);
        std::pair session(fact.ip.toString(), fact.key);
        if (kind == DialogueKind::Connected || kind == DialogueKind::Disconnected)
            begun.erase(session);
        else if (begun.insert(std::move(session)).second && kind == DialogueKind::Sent) {
            if (auto greeting = momentOfGreeting(fact.text))
                return greeting;
        }
    }
    return std::nullopt;
}

std::string IceWarpFormat::stream(const Sample& sample) const
{
    return "IceWarp " + std::string(shownName(protocolOf(sample)));
}

std::unique_ptr<Joiner> IceWarpFormat::joiner() const
{
    return std::make_unique<DialogueJoiner>();
}

std::string IceWarpFormat::describe(const Sample& sample) const
{
    return stream(sample);
}

} // namespace postmortem
