// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/formats/smartermail/smartermail.h"

#include "importers/dialogue/dialoguejoiner.h"
#include "importers/dialogue/words.h"

#include <algorithm>
#include <array>

namespace postmortem {

namespace {

bool isNumber(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

bool isId(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    });
}

/// "[text]" at the front, removed from `line`.
bool takeBracketed(std::string_view& line, std::string_view& text)
{
    constexpr std::size_t longest = 64;
    const std::size_t close = line.substr(0, longest).find(']');
    if (!line.starts_with('[') || close == std::string_view::npos)
        return false;
    text = line.substr(1, close - 1);
    line.remove_prefix(close + 1);
    return true;
}

bool takeWord(std::string_view& text, std::string_view word)
{
    if (!text.starts_with(word))
        return false;
    text.remove_prefix(word.size());
    return true;
}

/// The last line of a reply whose lines are joined: "250-a Hello [192.0.2.1]250-SIZE 0250 OK" is "250 OK".
std::string_view lastLine(std::string_view reply)
{
    if (reply.size() < 4 || reply[3] != '-' || !isNumber(reply.substr(0, 3)))
        return reply;
    for (std::size_t at = reply.size() - 4; at > 0; --at) {
        if (reply[at + 3] == ' ' && reply.substr(at, 3) == reply.substr(0, 3))
            return reply.substr(at);
    }
    return reply;
}

ScanStatus matched(LineFact& fact, DialogueKind kind, std::string_view text)
{
    fact.kind = static_cast<std::uint16_t>(kind);
    fact.text = text;
    return ScanStatus::Match;
}

ScanStatus scanSession(std::string_view text, LineFact& fact)
{
    if (takeWord(text, "rsp: "))
        return matched(fact, DialogueKind::Sent, lastLine(text));
    if (takeWord(text, "cmd: "))
        return matched(fact, DialogueKind::Received, text);
    if (takeWord(text, "Authenticated as ") || takeWord(text, "Authenticating as ")) {
        fact.account = trimmed(text);
        return matched(fact, DialogueKind::Account, text);
    }
    if (takeWord(text, "Data transfer succeeded, writing mail to ")) {
        fact.queueId = text.substr(0, text.rfind('.'));
        return matched(fact, DialogueKind::Note, text);
    }
    // "connected at" may stand behind the greeting, which begins the session anyway.
    return text.starts_with("disconnected at") ? matched(fact, DialogueKind::Disconnected, text) : ScanStatus::Ignored;
}

/// "a@example.org to b@example.net has completed (Delivered)".
ScanStatus scanOutcome(std::string_view text, LineFact& fact)
{
    constexpr std::string_view completed = " has completed (";
    constexpr std::string_view to = " to ";
    const std::size_t end = text.rfind(completed);
    const std::size_t middle = end == std::string_view::npos ? end : text.rfind(to, end);
    if (middle == std::string_view::npos)
        return ScanStatus::Ignored;
    fact.sender = text.substr(0, middle);
    fact.recipient = text.substr(middle + to.size(), end - middle - to.size());
    const std::string_view outcome = text.substr(end + completed.size());
    fact.detail = outcome.starts_with("Delivered") ? "OK" : outcome.starts_with("Bounced") ? "5" : "4";
    return matched(fact, DialogueKind::Outcome, text);
}

ScanStatus scanDelivery(std::string_view text, LineFact& fact)
{
    fact.protocol = Protocol::Smtp;
    if (takeWord(text, "CMD: "))
        return matched(fact, DialogueKind::Sent, text);
    if (takeWord(text, "RSP: "))
        return matched(fact, DialogueKind::Received, text);
    if (takeWord(text, "Delivery for "))
        return scanOutcome(text, fact);
    if (text.starts_with("Delivery started for "))
        return matched(fact, DialogueKind::Connected, text);
    return text.starts_with("Delivery finished for ") ? matched(fact, DialogueKind::Disconnected, text)
                                                      : ScanStatus::Ignored;
}

/// An administrative log's row, behind the address: it repeats the logins of the other logs.
bool isAdministrative(std::string_view text)
{
    return std::ranges::any_of(std::array<std::string_view, 4>{" SMTP ", " POP ", " IMAP ", " Webmail "},
                               [&](std::string_view service) { return text.starts_with(service); });
}

ScanStatus scanRow(std::string_view line, LineFact& fact)
{
    std::string_view first;
    if ((!takeDotted(line, fact.stamp) && !takeClock(line, fact.stamp)) || !takeWord(line, " ")
        || !takeBracketed(line, first))
        return ScanStatus::Bad;
    if (isNumber(first)) {
        fact.key = first;
        return takeWord(line, " ") ? scanDelivery(line, fact) : ScanStatus::Bad;
    }
    const auto ip = IpAddress::parse(first);
    if (ip && isAdministrative(line))
        return ScanStatus::Ignored;
    if (!ip || !takeBracketed(line, fact.key) || !isId(fact.key) || !takeWord(line, " "))
        return ScanStatus::Bad;
    fact.ip = *ip;
    return scanSession(line, fact);
}

} // namespace

int SmarterMailFormat::recognise(const Sample& sample) const
{
    std::size_t fit = 0;
    for (const std::string_view line : sample.lines) {
        LineFact fact;
        fit += scanRow(line, fact) != ScanStatus::Bad ? 1U : 0U;
    }
    return sample.lines.empty() ? 0 : static_cast<int>(fit * 100 / sample.lines.size());
}

ScanStatus SmarterMailFormat::scan(std::string_view line, LineFact& fact) const
{
    if (line.starts_with(' ') || line.starts_with('\t'))
        return ScanStatus::Ignored; // the row before goes on: a stack trace, or a note on guessing
    return scanRow(line, fact);
}

std::unique_ptr<Joiner> SmarterMailFormat::joiner() const
{
    return std::make_unique<DialogueJoiner>(DialogueSettings{.keyAlone = false, .summaries = true, .numbers = true});
}

} // namespace postmortem
