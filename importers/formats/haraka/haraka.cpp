// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/formats/haraka/haraka.h"

#include "importers/dialogue/replies.h"
#include "importers/dialogue/words.h"
#include "importers/formats/haraka/harakajoiner.h"
#include "importers/formats/syslog/wrappers.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace postmortem {

namespace {

constexpr std::array<std::string_view, 11> levels{"DATA",  "PROTOCOL", "DEBUG", "INFO",  "NOTICE", "WARN",
                                                  "ERROR", "CRIT",     "ALERT", "EMERG", "WARNING"};
constexpr std::size_t uuidLength = 36;

ScanStatus match(LineFact& fact, HarakaKind kind)
{
    fact.kind = static_cast<std::uint16_t>(kind);
    fact.protocol = Protocol::Smtp;
    return ScanStatus::Match;
}

/// "[word] " at the front; removed.
bool takeBrackets(std::string_view& text, std::string_view& word)
{
    if (!text.starts_with('['))
        return false;
    const std::size_t close = text.find(']');
    if (close > 80)
        return false;
    word = text.substr(1, close - 1);
    text = trimmed(text.substr(close + 1));
    return true;
}

bool takeMark(std::string_view& text, std::string_view mark)
{
    if (!text.starts_with(mark))
        return false;
    text.remove_prefix(mark.size());
    return true;
}

/// The value of name=value or name="value" in its first place.
std::string_view value(std::string_view text, std::string_view name)
{
    const std::size_t at = text.find(name);
    if (at == std::string_view::npos)
        return {};
    return quotedOrWord(text.substr(at + name.size()));
}

std::uint32_t number(std::string_view text)
{
    std::uint32_t found = 0;
    std::from_chars(text.data(), text.data() + text.size(), found);
    return found;
}

void setAddress(std::string_view text, LineFact& fact)
{
    if (const auto ip = IpAddress::parse(text))
        fact.ip = *ip;
}

/// "I cannot deliver mail for <x>": no plugin knows the recipient, and the client may not relay.
Reason reasonOf(std::string_view reply)
{
    return contains(reply, "CANNOT DELIVER MAIL FOR") ? Reason::RelayDenied : refusalReason(replyCode(reply), reply);
}

/// "ip=192.0.2.1 rdns=name helo=x relay=N … rcpts=0/0/1 … lr=\"550 …\" time=0.1". The name and the HELO name are the
/// client's words: everything else is sought behind them.
ScanStatus scanDisconnect(std::string_view text, LineFact& fact)
{
    setAddress(value(text, "ip="), fact);
    const std::size_t relay = std::min(text.rfind(" relay=Y early="), text.rfind(" relay=N early="));
    if (relay == std::string_view::npos)
        return ScanStatus::Ignored;
    if (const std::size_t helo = text.substr(0, relay).find(" helo="); helo != std::string_view::npos)
        fact.detail = text.substr(helo + 6, relay - helo - 6);
    if (fact.detail == "\"\"")
        fact.detail = {};
    text.remove_prefix(relay);
    fact.count = text.starts_with(" relay=Y") ? 1 : 0;
    const std::string_view recipients = value(text, " rcpts="); // accepted/tempfailed/refused
    const std::size_t first = recipients.find('/');
    const std::size_t last = recipients.rfind('/');
    if (first == last || first == std::string_view::npos)
        return ScanStatus::Ignored;
    fact.number = number(recipients.substr(first + 1)) + number(recipients.substr(last + 1));
    std::string_view reply = value(text, " lr=");
    fact.reason = reasonOf(reply);
    if (const std::size_t open = reply.find('<'); open != std::string_view::npos && fact.number > 0)
        fact.recipient = mailboxIn(reply.substr(open));
    return match(fact, HarakaKind::Disconnect);
}

/// "<x@y> code=OK msg=\"…\" sender=z", what follows "recipient ".
ScanStatus scanRecipient(std::string_view text, LineFact& fact)
{
    fact.recipient = mailboxIn(text);
    text.remove_prefix(std::min(text.size(), fact.recipient.size() + 2));
    if (!takeMark(text, " code="))
        return ScanStatus::Ignored;
    const std::string_view code = splitWord(text).first;
    if (code == "OK" || code == "CONT")
        return match(fact, HarakaKind::Accepted);
    if (!code.starts_with("DENY"))
        return ScanStatus::Ignored;
    fact.reason = reasonOf(value(text, " msg="));
    if (fact.reason == Reason::Other)
        fact.reason = code.starts_with("DENYSOFT") ? Reason::Other : Reason::Policy;
    return match(fact, HarakaKind::Refused);
}

/// A plugin's answer: "hook=rcpt plugin=rcpt_to.in_host_list function=hook_rcpt params=<x> retval=OK msg=\"\"".
ScanStatus scanHook(std::string_view text, LineFact& fact)
{
    const auto [hook, rest] = splitWord(text);
    const bool auth = hook == "hook=unrecognized_command" && rest.starts_with("plugin=auth");
    const bool hostList = hook == "hook=rcpt" && rest.starts_with("plugin=rcpt_to.");
    if (hook == "hook=connect" && rest.starts_with("plugin=relay ") && rest.contains(" retval=OK"))
        return match(fact, HarakaKind::Trusted);
    if (!auth && !hostList)
        return ScanStatus::Ignored;
    const std::size_t at = rest.find(" params=");
    if (at == std::string_view::npos || !rest.contains(" retval=OK"))
        return ScanStatus::Ignored;
    if (auth) {
        fact.text = value(rest.substr(at), " params=");
        return match(fact, HarakaKind::AuthLine);
    }
    fact.recipient = mailboxIn(rest.substr(at + 8));
    return match(fact, HarakaKind::HostList);
}

ScanStatus scanCore(std::string_view text, LineFact& fact)
{
    if (takeMark(text, "connect ip=")) {
        setAddress(splitWord(text).first, fact);
        fact.detail = value(text, " local_ip=");
        return match(fact, HarakaKind::Connect);
    }
    if (takeMark(text, "disconnect "))
        return scanDisconnect(text, fact);
    if (text.starts_with("hook="))
        return scanHook(text, fact);
    if (takeMark(text, "sender <")) {
        fact.sender = mailboxIn(std::string_view(text.data() - 1, text.size() + 1));
        return match(fact, HarakaKind::Sender);
    }
    if (takeMark(text, "recipient "))
        return scanRecipient(text, fact);
    if (takeMark(text, "message mid=")) {
        const std::size_t size = text.rfind(" size=");
        fact.number = size == std::string_view::npos ? 0 : number(text.substr(size + 6));
        return match(fact, HarakaKind::Message);
    }
    if (text.starts_with("queue code=OK"))
        return match(fact, HarakaKind::Queued);
    if (takeMark(text, "C: ") && startsWithWord(text, "AUTH ")) {
        fact.text = trimmed(text.substr(5));
        if (const std::size_t state = fact.text.rfind(" state="); state != std::string_view::npos)
            fact.text = fact.text.substr(0, state);
        return match(fact, HarakaKind::AuthGiven);
    }
    return ScanStatus::Ignored;
}

/// "Ok: queued as x (UUID.1)": a Haraka's answer ends with its name for the message.
std::string_view transactionIn(std::string_view reply)
{
    const std::size_t open = reply.rfind('(');
    if (open == std::string_view::npos || !reply.ends_with(')'))
        return {};
    return reply.substr(open + 1, reply.size() - open - 2);
}

ScanStatus scanOutbound(std::string_view text, LineFact& fact)
{
    if (takeMark(text, "delivered ")) {
        fact.number = number(value(text, " rcpts="));
        setAddress(value(text, " ip="), fact);
        fact.detail = transactionIn(value(text, " response="));
        return match(fact, HarakaKind::Delivered);
    }
    if (!takeMark(text, "recipient <"))
        return ScanStatus::Ignored;
    fact.recipient = mailboxIn(std::string_view(text.data() - 1, text.size() + 1));
    text.remove_prefix(std::min(text.size(), fact.recipient.size() + 1));
    if (takeMark(text, " rejected: ")) {
        fact.detail = text;
        return match(fact, HarakaKind::Bounced);
    }
    if (!takeMark(text, " deferred: "))
        return ScanStatus::Ignored;
    fact.detail = text;
    return match(fact, HarakaKind::Deferred);
}

/// What a container's collector put before the line, if anything did: a stamp with a level behind is Haraka's own.
void dropCollector(std::string_view& line, Stamp& stamp)
{
    std::string_view own = line;
    Stamp first;
    if (takeIso8601(own, first) && own.starts_with(" ["))
        return;
    dropWrapper(line, stamp);
}

template <typename Base>
class Adapter final : public Base {
public:
    void begin(const SourceContext& context) override { m_joiner.begin(context); }
    void take(const LineFact& fact) override { m_joiner.take(fact); }
    void finish() override { m_joiner.finish(); }

private:
    HarakaJoiner m_joiner;
};

} // namespace

ScanStatus scanHaraka(std::string_view text, LineFact& fact)
{
    std::string_view level;
    std::string_view uuid;
    std::string_view plugin;
    if (!takeBrackets(text, level) || !std::ranges::contains(levels, level) || !takeBrackets(text, uuid)
        || !takeBrackets(text, plugin))
        return ScanStatus::Bad;
    if (uuid == "-")
        return ScanStatus::Ignored; // the server itself
    if (uuid.size() < uuidLength)
        return ScanStatus::Bad;
    fact.key = uuid.substr(0, uuidLength);
    const std::size_t transactionEnd = uuid.find('.', std::min(uuid.size(), uuidLength + 1));
    fact.queueId = uuid.substr(0, transactionEnd);
    if (plugin == "core")
        return scanCore(text, fact);
    // Our own bounces have transactions without a client, and deliveries without a number of their own.
    if (plugin == "outbound")
        return transactionEnd == std::string_view::npos ? ScanStatus::Ignored : scanOutbound(text, fact);
    if (plugin.starts_with("auth") && text.starts_with("delaying for "))
        return match(fact, HarakaKind::AuthFailed);
    return ScanStatus::Ignored;
}

ScanStatus HarakaFormat::scan(std::string_view line, LineFact& fact) const
{
    if (!line.starts_with('[') && !line.starts_with('{')) // escapes in an object would have to be decoded
        dropCollector(line, fact.stamp);
    if (takeIso8601(line, fact.stamp))
        line = trimmed(line);
    return isCollectorsNote(line) ? ScanStatus::Ignored : scanHaraka(line, fact);
}

std::unique_ptr<Joiner> HarakaFormat::joiner() const
{
    return std::make_unique<Adapter<Joiner>>();
}

ScanStatus HarakaDaemon::scan(const SyslogLine& line, LineFact& fact) const
{
    const ScanStatus status = scanHaraka(line.message, fact);
    return status == ScanStatus::Bad ? ScanStatus::Ignored : status;
}

std::unique_ptr<DaemonJoiner> HarakaDaemon::joiner(SaslFailures&) const
{
    return std::make_unique<Adapter<DaemonJoiner>>();
}

} // namespace postmortem
