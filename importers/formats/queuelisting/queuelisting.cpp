// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/formats/queuelisting/queuelisting.h"

#include "importers/dialogue/words.h"
#include "importers/formats/exim/eximline.h"
#include "importers/formats/queuelisting/queuelistingjoiner.h"
#include "model/decoding/ascii.h"

#include <algorithm>
#include <array>

namespace postmortem {

namespace {

ScanStatus match(LineFact& fact, QueueLine kind, QueueOwner owner = QueueOwner::Unknown)
{
    fact.kind = static_cast<std::uint16_t>(kind);
    fact.daemon = static_cast<std::uint8_t>(owner);
    return ScanStatus::Match;
}

/// The head, the foot, and what a program says when there is nothing to list.
bool isHeading(std::string_view line)
{
    const std::string_view text = trimmed(line);
    return text.starts_with("-Queue ID-") || text.starts_with("-----Q-ID-----")
           || (text.starts_with("-- ") && text.contains(" Request")) || text == "Mail queue is empty"
           || text.starts_with("Total requests: ")
           || (text.starts_with('/') && (text.ends_with(" is empty") || text.contains(" request")));
}

/// "Tue Nov 24 10:12:13 " or "Tue Nov 24 10:12 " at the front; removed. Sendmail leaves the seconds out.
bool takeArrival(std::string_view& text, LineFact& fact, bool& seconds)
{
    constexpr std::size_t weekday = 4;
    constexpr std::size_t shortForm = 16;
    if (text.size() < shortForm || text[3] != ' ')
        return false;
    std::string_view rest = text.substr(weekday);
    if (takeRfc3164(rest, fact.stamp)) {
        seconds = true;
        text = rest;
        return true;
    }
    std::array<char, 16> whole{}; // "Nov 24 10:12" + ":00"
    constexpr std::size_t length = 12;
    std::ranges::copy(text.substr(weekday, length), whole.begin());
    std::ranges::copy(std::string_view(":00"), whole.begin() + length);
    std::string_view made(whole.data(), length + 3);
    if (!takeRfc3164(made, fact.stamp))
        return false;
    seconds = false;
    text.remove_prefix(weekday + length);
    return true;
}

std::string_view unbracketed(std::string_view mailbox)
{
    if (mailbox.starts_with('<') && mailbox.ends_with('>'))
        return mailbox.substr(1, mailbox.size() - 2);
    return mailbox;
}

/// "4F1A2B3C4D*    4105 Tue Nov 24 10:12:13  sender@example.com": the mark says that it is on its way, held or locked.
ScanStatus scanEntry(std::string_view line, LineFact& fact)
{
    constexpr std::size_t shortestId = 6;
    auto [id, rest] = splitWord(line);
    while (!id.empty() && !ascii::isAlphanumeric(id.back()))
        id.remove_suffix(1);
    if (id.size() < shortestId || !std::ranges::all_of(id, ascii::isAlphanumeric))
        return ScanStatus::Bad;
    auto [size, arrival] = splitWord(rest);
    bool seconds = false;
    if (size.empty() || !std::ranges::all_of(size, ascii::isDigit) || !takeArrival(arrival, fact, seconds))
        return ScanStatus::Bad;
    fact.queueId = id;
    fact.number = leadingNumber(size);
    fact.sender = unbracketed(trimmed(arrival));
    return match(fact, QueueLine::Entry, seconds ? QueueOwner::Postfix : QueueOwner::Sendmail);
}

/// The first six characters of an id of Exim are the second of arrival, in base 62 ("Message identification").
Stamp arrivalOf(std::string_view eximId)
{
    std::int64_t seconds = 0;
    for (const char c : eximId.substr(0, 6)) {
        const int digit = ascii::isDigit(c) ? c - '0' : c >= 'a' ? c - 'a' + 36 : c - 'A' + 10;
        seconds = seconds * 62 + digit;
    }
    return {seconds * usPerSecond, Stamp::Kind::Utc};
}

/// "25m  2.9K 1rABCD-000000001Ab-2cde <sender> *** frozen ***"
ScanStatus scanEximEntry(std::string_view text, LineFact& fact)
{
    const auto [age, afterAge] = splitWord(text);
    if (age.size() < 2 || !std::string_view("smhdw").contains(age.back())
        || !std::ranges::all_of(age.substr(0, age.size() - 1), ascii::isDigit))
        return ScanStatus::Bad;
    auto [size, rest] = splitWord(afterAge);
    if (isEximQueueId(size)) // no size where the message's file has gone
        rest = afterAge;
    const auto [id, sender] = splitWord(rest);
    if (!isEximQueueId(id) || !sender.starts_with('<'))
        return ScanStatus::Bad;
    fact.queueId = id;
    fact.sender = mailboxIn(sender);
    fact.stamp = arrivalOf(id);
    return match(fact, QueueLine::Entry, QueueOwner::Exim);
}

/// "evpid|inet4|mta|auth|sender|rcpt|dest|created|expires|tried|attempts|state|delay|error"
ScanStatus scanEnvelope(std::string_view line, LineFact& fact)
{
    constexpr std::size_t fields = 14;
    std::array<std::string_view, fields> field;
    for (std::size_t i = 0; i < fields; ++i) {
        const std::size_t end = i + 1 == fields ? std::string_view::npos : line.find('|');
        if (i + 1 < fields && end == std::string_view::npos)
            return ScanStatus::Bad;
        field[i] = line.substr(0, end);
        line.remove_prefix(end == std::string_view::npos ? line.size() : end + 1);
    }
    constexpr std::size_t messageDigits = 8; // of the envelope's sixteen
    if (field[0].size() != 2 * messageDigits || !std::ranges::all_of(field[0], ascii::isAlphanumeric))
        return ScanStatus::Bad;
    fact.queueId = field[0].substr(0, messageDigits);
    fact.sender = field[2] == "bounce" ? std::string_view() : field[4];
    fact.recipient = field[6].empty() ? field[5] : field[6];
    fact.stamp = {std::int64_t{leadingNumber(field[7])} * usPerSecond, Stamp::Kind::Utc};
    fact.detail = field[13];
    return match(fact, QueueLine::Envelope, QueueOwner::OpenSmtpd);
}

ScanStatus scanObject(std::string_view line, LineFact& fact)
{
    constexpr std::string_view arrival = "\"arrival_time\":";
    const std::size_t at = line.find(arrival);
    if (!line.contains("\"queue_id\"") || !line.contains("\"recipients\"") || at == std::string_view::npos)
        return ScanStatus::Bad;
    const std::string_view seconds = trimmed(line.substr(at + arrival.size()));
    fact.stamp = {std::int64_t{leadingNumber(seconds)} * usPerSecond, Stamp::Kind::Utc};
    fact.text = line;
    return match(fact, QueueLine::Object, QueueOwner::Postfix);
}

/// What stands indented below an entry: recipients, and in parentheses why they wait.
ScanStatus scanBelow(std::string_view text, LineFact& fact)
{
    if (text.starts_with("8BITMIME") || text.starts_with("7BIT")) // the body's type stands before Sendmail's reason
        text = trimmed(text.substr(std::min(text.find(' '), text.size())));
    if (text.empty() || text.starts_with("D "))
        return ScanStatus::Ignored; // Exim has delivered to that one
    if (text.starts_with('(')) {
        fact.detail = text.substr(1, text.size() - 1 - (text.ends_with(')') ? 1 : 0));
        return match(fact, QueueLine::Reason);
    }
    constexpr std::size_t longestMailbox = 320; // RFC 5321, 4.5.3.1
    if (text.size() > longestMailbox || text.contains(' '))
        return ScanStatus::Bad;
    fact.recipient = unbracketed(text);
    return match(fact, QueueLine::Recipient);
}

/// Lines that only a listing of a queue has.
bool isSure(std::string_view line)
{
    LineFact fact;
    if (isHeading(line))
        return true;
    const bool match = QueueListingFormat().scan(line, fact) == ScanStatus::Match;
    const auto kind = static_cast<QueueLine>(fact.kind);
    return match && (kind == QueueLine::Object || kind == QueueLine::Envelope || kind == QueueLine::Entry);
}

} // namespace

int QueueListingFormat::recognise(const Sample& sample) const
{
    return std::ranges::any_of(sample.lines, isSure) ? understoodPercent(*this, sample) : 0;
}

ScanStatus QueueListingFormat::scan(std::string_view line, LineFact& fact) const
{
    fact.protocol = Protocol::Smtp;
    const std::string_view text = trimmed(line);
    if (text.empty() || isHeading(line))
        return ScanStatus::Ignored;
    if (line.starts_with('{'))
        return scanObject(line, fact);
    if (line.starts_with('(') || line.front() == ' ' || line.front() == '\t') {
        if (ascii::isDigit(text.front()) && scanEximEntry(text, fact) == ScanStatus::Match)
            return ScanStatus::Match;
        return scanBelow(text, fact);
    }
    if (ascii::isDigit(line.front()) && scanEximEntry(line, fact) == ScanStatus::Match)
        return ScanStatus::Match;
    return line.contains('|') ? scanEnvelope(line, fact) : scanEntry(line, fact);
}

std::unique_ptr<Joiner> QueueListingFormat::joiner() const
{
    return std::make_unique<QueueListingJoiner>();
}

std::string QueueListingFormat::describe(const Sample& sample) const
{
    for (const std::string_view line : sample.lines) {
        LineFact fact;
        if (scan(line, fact) != ScanStatus::Match)
            continue;
        switch (static_cast<QueueOwner>(fact.daemon)) {
        case QueueOwner::Postfix: return "Postfix queue";
        case QueueOwner::Sendmail: return "Sendmail queue";
        case QueueOwner::Exim: return "Exim queue";
        case QueueOwner::OpenSmtpd: return "OpenSMTPD queue";
        case QueueOwner::Unknown: break;
        }
    }
    return std::string(name());
}

} // namespace postmortem
