// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/formats/communigate/communigate.h"

#include "importers/dialogue/words.h"
#include "importers/formats/communigate/communigatejoiner.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdlib>

namespace postmortem {

namespace {

constexpr auto none = std::string_view::npos;

ScanStatus match(LineFact& fact, CommunigateKind kind)
{
    fact.kind = static_cast<std::uint16_t>(kind);
    return ScanStatus::Match;
}

std::uint32_t numberIn(std::string_view text)
{
    std::uint32_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

/// "[192.0.2.1:1234]", "[192.0.2.1]", "[2001:db8::1:1234]" (the last number is the port then).
bool parsePeer(std::string_view text, bool port, IpAddress& ip)
{
    if (!text.starts_with('[') || !text.ends_with(']'))
        return false;
    text = text.substr(1, text.size() - 2);
    if (port)
        text = text.substr(0, text.rfind(':'));
    const auto parsed = IpAddress::parse(text);
    if (parsed)
        ip = *parsed;
    return parsed.has_value();
}

/// "MODULE-id(who) text" or "MODULE(who) text", of which the module is in capitals. `who` is a client's name in SIMS.
struct Entry {
    std::string_view module; ///< "SMTPI"
    std::string_view key;    ///< "SMTPI-29001"
    std::string_view who;
    std::string_view text;
};

bool isModuleChar(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool takeEntry(std::string_view line, Entry& entry)
{
    std::size_t end = 0;
    while (end < line.size() && isModuleChar(line[end]))
        ++end;
    if (end == 0 || end == line.size())
        return false;
    entry.module = line.substr(0, end);
    if (line[end] == '-') {
        ++end;
        while (end < line.size() && line[end] >= '0' && line[end] <= '9')
            ++end;
    }
    entry.key = line.substr(0, end);
    if (end >= line.size() || (line[end] != '(' && line[end] != ' '))
        return false;
    if (line[end] == '(') {
        const std::size_t close = line.find(") ", end);
        if (close == none)
            return false;
        entry.who = line.substr(end + 1, close - end - 1);
        end = close + 1;
    }
    entry.text = line.substr(end + 1);
    return true;
}

/// The mailbox server's modules and the receivers of mail; Other is none of them.
Protocol protocolOfModule(std::string_view module)
{
    if (module == "SMTPI" || module == "SMTP")
        return Protocol::Smtp;
    if (module == "POP" || module == "POP3")
        return Protocol::Pop3;
    return module == "IMAP" ? Protocol::Imap : Protocol::Other;
}

struct Mark {
    std::string_view text;
    CommunigateKind kind;
    bool inbound; ///< says that the logging server is the server, whatever the module
};
constexpr std::array marks{
    Mark{"inp: ", CommunigateKind::Heard, false},       Mark{"out: ", CommunigateKind::Said, false},
    Mark{"cmd: ", CommunigateKind::Heard, false},       Mark{"rsp: ", CommunigateKind::Said, false},
    Mark{"Input Line: ", CommunigateKind::Heard, true}, Mark{"Sending ", CommunigateKind::Said, true},
};

/// "failed to open 'user@domain'. Connection from [ip:port]. Error Code=incorrect password"
ScanStatus scanFailure(std::string_view text, LineFact& fact)
{
    constexpr std::string_view from = "'. Connection from [";
    const std::size_t open = text.find('\'');
    const std::size_t close = text.rfind(from);
    if (open == none || close == none || close <= open)
        return ScanStatus::Ignored;
    const std::string_view rest = text.substr(close + from.size() - 1);
    const std::size_t end = rest.find("]. ");
    if (end == none || !parsePeer(rest.substr(0, end + 1), true, fact.ip))
        return ScanStatus::Ignored;
    fact.account = text.substr(open + 1, close - open - 1);
    const std::string_view why = rest.substr(end + 3);
    fact.reason = contains(why, "UNKNOWN USER") ? Reason::UnknownUser
                  : contains(why, "PASSWORD")   ? Reason::BadPassword
                                                : Reason::Other;
    return fact.reason == Reason::Other ? ScanStatus::Ignored : match(fact, CommunigateKind::LoginFailed);
}

/// What a module says about a client: the dialogue, its begin and its end.
ScanStatus scanSession(const Entry& entry, LineFact& fact)
{
    const std::string_view text = entry.text;
    const bool sender = entry.module == "SMTP"; // which in SIMS receives too
    fact.key = entry.key;
    parsePeer(entry.who, false, fact.ip);
    for (const Mark& mark : marks) {
        if (!text.starts_with(mark.text))
            continue;
        fact.text = text.substr(mark.text.size());
        return sender && !mark.inbound ? ScanStatus::Ignored : match(fact, mark.kind);
    }
    if (startsWithWord(text, "GOT CONNECTION ")) {
        const std::size_t peer = text.rfind(" from [");
        return peer != none && parsePeer(text.substr(peer + 6), true, fact.ip) ? match(fact, CommunigateKind::Connected)
                                                                               : ScanStatus::Ignored;
    }
    if (text.starts_with("closing connection") || text.starts_with("connection lost")
        || text.starts_with("releasing stream"))
        return sender ? ScanStatus::Ignored : match(fact, CommunigateKind::Disconnected);
    if (text.starts_with("failed to open '"))
        return scanFailure(text, fact);
    const std::size_t received = text.starts_with('[') ? text.find("] received") : none;
    if (received == none)
        return ScanStatus::Ignored;
    // "[7005039] received(user@example.org), 2693 bytes"
    fact.queueId = text.substr(1, received - 1);
    std::string_view rest = text.substr(received + 10);
    if (rest.starts_with('(')) {
        const std::size_t close = rest.rfind("), ");
        if (close == none)
            return ScanStatus::Ignored;
        fact.account = rest.substr(1, close - 1);
        rest.remove_prefix(close + 1);
    }
    fact.number = numberIn(rest.substr(std::min(rest.size(), rest.rfind(", ") + 2)));
    return match(fact, CommunigateKind::Received);
}

/// "ACCOUNT(user) login(SMTP) from [ip:port]"
ScanStatus scanAccount(const Entry& entry, LineFact& fact)
{
    if (!entry.text.starts_with("login("))
        return ScanStatus::Ignored;
    const std::size_t close = entry.text.find(") from ");
    if (close == none || !parsePeer(entry.text.substr(close + 7), true, fact.ip))
        return ScanStatus::Ignored;
    fact.protocol = protocolOfModule(entry.text.substr(6, close - 6));
    fact.account = entry.who;
    return match(fact, CommunigateKind::LoginOk);
}

/// "QUEUE([7005039]) from <sender>, 2693 bytes (<message id>)"
ScanStatus scanQueue(const Entry& entry, LineFact& fact)
{
    const std::size_t end = entry.text.find(">, ");
    if (!entry.text.starts_with("from <") || end == none || entry.who.size() < 3)
        return ScanStatus::Ignored;
    fact.queueId = entry.who.substr(1, entry.who.size() - 2);
    fact.sender = entry.text.substr(6, end - 6);
    fact.number = numberIn(entry.text.substr(end + 3));
    return match(fact, CommunigateKind::Queued);
}

/// "DEQUEUER [7005039] SMTP(example.org)user@example.org relayed: …", "… LOCAL(user) delivered: …"
ScanStatus scanDelivery(std::string_view text, LineFact& fact)
{
    const std::size_t close = text.find("] ");
    if (!text.starts_with('[') || close == none)
        return ScanStatus::Ignored;
    fact.queueId = text.substr(1, close - 1);
    text.remove_prefix(close + 2);
    const std::size_t open = text.find('(');
    const std::size_t hostEnd = text.find(')', open == none ? 0 : open);
    const std::size_t colon = hostEnd == none ? none : text.find(": ", hostEnd);
    if (open == none || colon == none)
        return ScanStatus::Ignored;
    fact.service = text.substr(0, open);
    const std::string_view target = text.substr(hostEnd + 1, colon - hostEnd - 1); // "user@example.org relayed"
    const std::size_t blank = target.rfind(' ');
    if (blank == none)
        return ScanStatus::Ignored;
    fact.recipient = blank > 0 ? target.substr(0, blank) : text.substr(open + 1, hostEnd - open - 1);
    fact.text = text.substr(colon + 2);
    const std::string_view what = target.substr(blank + 1);
    if (what == "relayed" || what == "delivered" || what == "stored")
        return match(fact, CommunigateKind::Delivered);
    if (what == "delayed")
        return match(fact, CommunigateKind::Deferred);
    return what == "failed" || what == "rejected" ? match(fact, CommunigateKind::Bounced) : ScanStatus::Ignored;
}

/// "+OK … ready <40140.1240470042@host>": process and clock (RFC 1939, 7), the clock in seconds since 1970. What the line's
/// own stamp differs by is the zone.
std::optional<Greeting> zoneIn(std::string_view text, const Stamp& stamp)
{
    const std::size_t mark = text.starts_with("+OK") ? text.find(" ready <") : none;
    const std::size_t dot = mark == none ? none : text.find('.', mark);
    if (dot == none)
        return std::nullopt;
    std::int64_t clock = 0;
    const std::string_view digits = text.substr(dot + 1);
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), clock);
    constexpr std::int64_t earliest = 788'918'400; // 1995
    constexpr std::int64_t latest = 4'102'444'800; // 2100
    if (error != std::errc() || end == digits.data() + digits.size() || *end != '@' || clock < earliest
        || clock > latest)
        return std::nullopt;
    constexpr std::int64_t day = usPerDay / usPerSecond;
    constexpr std::int64_t quarter = 15 * 60;
    constexpr std::int64_t late = 5; // seconds between the greeting and its line
    std::int64_t east = (stamp.us / usPerSecond - clock % day + day) % day;
    east -= east > day / 2 ? day : 0;
    const std::int64_t offset = (east + day + quarter / 2) / quarter * quarter - day;
    if (std::abs(east - offset) > late)
        return std::nullopt;
    return Greeting{{clock * usPerSecond, Stamp::Kind::Utc}, offset};
}

} // namespace

int CommunigateFormat::recognise(const Sample& sample) const
{
    return understoodPercent(*this, sample);
}

ScanStatus CommunigateFormat::scan(std::string_view line, LineFact& fact) const
{
    std::string_view rest = line;
    if (!takeClock(rest, fact.stamp) || rest.size() < 4 || rest[0] != ' ' || rest[1] < '0' || rest[1] > '5'
        || rest[2] != ' ' || !isModuleChar(rest[3]))
        return ScanStatus::Bad;
    Entry entry;
    if (!takeEntry(rest.substr(3), entry))
        return ScanStatus::Ignored;
    fact.protocol = protocolOfModule(entry.module);
    if (entry.key != entry.module && fact.protocol != Protocol::Other)
        return scanSession(entry, fact);
    if (entry.module == "ACCOUNT")
        return scanAccount(entry, fact);
    if (entry.module == "QUEUE")
        return scanQueue(entry, fact);
    return entry.module == "DEQUEUER" ? scanDelivery(entry.text, fact) : ScanStatus::Ignored;
}

std::optional<Greeting> CommunigateFormat::greeting(const Sample& sample) const
{
    for (const std::string_view line : sample.lines) {
        LineFact fact;
        if (scan(line, fact) != ScanStatus::Match || static_cast<CommunigateKind>(fact.kind) != CommunigateKind::Said)
            continue;
        if (const auto greeting = zoneIn(fact.text, fact.stamp))
            return greeting;
    }
    return std::nullopt;
}

std::unique_ptr<Joiner> CommunigateFormat::joiner() const
{
    return std::make_unique<CommunigateJoiner>();
}

} // namespace postmortem
