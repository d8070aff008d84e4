// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/formats/postfix/postfix.h"

#include "importers/dialogue/replies.h"
#include "importers/dialogue/words.h"
#include "importers/formats/postfix/postfixjoiner.h"
#include "model/query/logindecoder.h"

#include <algorithm>

namespace postmortem {

namespace {

constexpr std::size_t shortestQueueId = 5;
constexpr std::size_t longestQueueId = 24; // with what ends it

ScanStatus match(LineFact& fact, PostfixKind kind)
{
    fact.kind = static_cast<std::uint16_t>(kind);
    fact.protocol = Protocol::Smtp;
    return ScanStatus::Match;
}

/// The value of ", name=" up to the next of Postfix's own attributes, from `text` on.
std::string_view attribute(std::string_view text, std::string_view name)
{
    const std::size_t at = text.find(name);
    if (at == std::string_view::npos)
        return {};
    const std::string_view value = text.substr(at + name.size());
    for (std::size_t comma = value.find(", "); comma != std::string_view::npos; comma = value.find(", ", comma + 1)) {
        const std::string_view next = value.substr(comma + 2);
        if (next.starts_with("sasl_username=") || next.starts_with("sasl_sender=") || next.starts_with("orig_queue_id=")
            || next.starts_with("orig_client="))
            return value.substr(0, comma);
    }
    return value;
}

ScanStatus scanDisconnect(std::string_view text, LineFact& fact)
{
    const std::string_view rest = takeBracketed(text, fact.ip);
    fact.number = 0;
    fact.count = 0;
    if (const std::size_t at = rest.find(" auth="); at != std::string_view::npos) {
        const std::string_view value = splitWord(rest.substr(at + 6)).first;
        const std::size_t slash = value.find('/');
        fact.number = leadingNumber(value);
        fact.count = slash == std::string_view::npos ? fact.number : leadingNumber(value.substr(slash + 1));
    }
    return match(fact, PostfixKind::Disconnect);
}

/// "unknown[192.0.2.1]: SASL LOGIN authentication failed: reason, sasl_username=x", what follows "warning: ".
ScanStatus scanSaslFailure(std::string_view text, LineFact& fact)
{
    const std::size_t sasl = text.find("]: SASL ");
    if (sasl == std::string_view::npos || text.substr(0, sasl).find(' ') != std::string_view::npos)
        return ScanStatus::Ignored;
    takeBracketed(text, fact.ip);
    const auto [mechanism, rest] = splitWord(text.substr(sasl + 8));
    constexpr std::string_view failed = "authentication failed: ";
    if (!rest.starts_with(failed))
        return ScanStatus::Ignored; // "authentication aborted": the client gave up
    const std::string_view why = rest.substr(failed.size());
    fact.mechanism = saslMechanism(mechanism);
    fact.account = attribute(why, ", sasl_username=");
    const bool unchecked = why.starts_with("Connection lost to authentication server")
                           || why.starts_with("Invalid authentication mechanism") || contains(why, "TEMPORARY");
    fact.reason = unchecked ? Reason::TemporaryFailure : Reason::BadCredentials;
    return match(fact, PostfixKind::SaslFailed);
}

/// "RCPT from name[ip]: 554 5.7.1 <rcpt>: Relay access denied; from=<a> to=<b> proto=ESMTP helo=<c>", what follows
/// "reject: ". The refused recipient and the HELO name are the client's words: they are read only in their places.
ScanStatus scanReject(std::string_view text, LineFact& fact)
{
    if (!text.starts_with("RCPT from "))
        return ScanStatus::Ignored;
    std::string_view rest = takeBracketed(text, fact.ip);
    const std::size_t reply = rest.find(": ");
    if (reply == std::string_view::npos)
        return ScanStatus::Ignored;
    rest = rest.substr(reply + 2);
    const std::uint32_t code = leadingNumber(rest);
    rest = splitWord(splitWord(rest).second).second; // behind the code and the enhanced one
    if (rest.starts_with('<')) {
        fact.recipient = mailboxIn(rest);
        rest.remove_prefix(std::min(rest.size(), fact.recipient.size() + 2));
    }
    const std::size_t from = rest.find("; from=<");
    fact.reason = refusalReason(code, rest.substr(0, from));
    if (from != std::string_view::npos) {
        rest = rest.substr(from + 7);
        fact.sender = mailboxIn(rest);
        rest.remove_prefix(std::min(rest.size(), fact.sender.size() + 2));
        if (const std::size_t to = rest.find("to=<"); to <= 2)
            fact.recipient = mailboxIn(rest.substr(to + 3));
    }
    return match(fact, PostfixKind::Rejected);
}

ScanStatus scanClient(std::string_view text, LineFact& fact)
{
    const std::string_view rest = takeBracketed(text, fact.ip);
    if (const std::string_view name = attribute(rest, ", sasl_username="); !name.empty()) {
        fact.account = name;
        fact.mechanism = saslMechanism(attribute(rest, ", sasl_method="));
    } else {
        fact.detail = attribute(rest, ", orig_queue_id=");
    }
    return match(fact, PostfixKind::Client);
}

/// "< name[192.0.2.1]: AUTH LOGIN" of smtpd -v, behind the arrow. Names come from DNS and hold no blanks; what follows is
/// the client's or the server's own.
ScanStatus scanDialogue(std::string_view text, PostfixKind kind, LineFact& fact)
{
    const std::size_t end = text.find("]: ");
    if (end == std::string_view::npos || text.substr(0, end).contains(' '))
        return ScanStatus::Ignored;
    takeBracketed(text, fact.ip);
    fact.text = text.substr(end + 3);
    return match(fact, kind);
}

ScanStatus scanSmtpd(std::string_view text, LineFact& fact)
{
    if (text.starts_with("< "))
        return scanDialogue(text.substr(2), PostfixKind::ClientSays, fact);
    if (text.starts_with("> "))
        return scanDialogue(text.substr(2), PostfixKind::ServerSays, fact);
    if (text.starts_with("connect from ")) {
        takeBracketed(text, fact.ip);
        return match(fact, PostfixKind::Connect);
    }
    if (text.starts_with("disconnect from "))
        return scanDisconnect(text, fact);
    if (text.starts_with("warning: "))
        return scanSaslFailure(text.substr(9), fact);
    std::string_view rest = text;
    fact.queueId = takeQueueId(rest, shortestQueueId, longestQueueId);
    if (fact.queueId.empty())
        return ScanStatus::Ignored;
    if (rest.starts_with("client="))
        return scanClient(rest, fact);
    for (const std::string_view word : {"reject: ", "milter-reject: ", "proxy-reject: "}) {
        if (rest.starts_with(word))
            return scanReject(rest.substr(word.size()), fact);
    }
    return ScanStatus::Ignored;
}

/// One postscreen process serves many clients at once, so a connection is named by address and port.
ScanStatus scanPostscreen(std::string_view text, LineFact& fact)
{
    const auto peer = [&](std::string_view from) {
        takeBracketed(from, fact.ip);
        fact.key = splitWord(from).first;
        while (!fact.key.empty() && fact.key.back() == ':')
            fact.key.remove_suffix(1);
    };
    if (text.starts_with("CONNECT from ")) {
        peer(text.substr(13));
        return match(fact, PostfixKind::Connect);
    }
    if (text.starts_with("DISCONNECT ")) {
        peer(text.substr(11));
        fact.number = fact.count = 0;
        return match(fact, PostfixKind::Disconnect);
    }
    constexpr std::string_view reject = "NOQUEUE: reject: RCPT from ";
    if (!text.starts_with(reject))
        return ScanStatus::Ignored;
    peer(text.substr(reject.size()));
    return scanReject(text.substr(17), fact);
}

ScanStatus scanQueue(std::string_view rest, LineFact& fact)
{
    if (rest == "removed")
        return match(fact, PostfixKind::Removed);
    const std::size_t size = rest.rfind(", size=");
    const std::size_t recipients = rest.rfind(", nrcpt=");
    if (!rest.starts_with("from=<") || size == std::string_view::npos || recipients == std::string_view::npos)
        return ScanStatus::Ignored;
    fact.sender = mailboxIn(rest.substr(0, size));
    fact.count = leadingNumber(rest.substr(size + 7));
    fact.number = leadingNumber(rest.substr(recipients + 8));
    return match(fact, PostfixKind::Queued);
}

/// The delivering service, where the program's name does not tell: "relay=local", "relay=host[private/dovecot-lmtp]".
std::string_view serviceOfRelay(std::string_view attributes)
{
    if (attributes.find("relay=local,") != std::string_view::npos)
        return "local";
    if (attributes.find("relay=virtual,") != std::string_view::npos)
        return "virtual";
    return attributes.find("[private/") != std::string_view::npos ? "lmtp" : "smtp";
}

ScanStatus scanDelivery(std::string_view rest, LineFact& fact)
{
    if (!rest.starts_with("to=<"))
        return ScanStatus::Ignored;
    fact.recipient = mailboxIn(rest.substr(3));
    rest.remove_prefix(std::min(rest.size(), fact.recipient.size() + 5));
    constexpr std::string_view original = ", orig_to=<";
    if (rest.starts_with(original)) {
        fact.sender = mailboxIn(rest.substr(original.size() - 1));
        rest.remove_prefix(std::min(rest.size(), fact.sender.size() + original.size() + 1));
    }
    const std::size_t at = rest.find(", status=");
    if (at == std::string_view::npos)
        return ScanStatus::Ignored;
    if (fact.service.empty())
        fact.service = serviceOfRelay(rest.substr(0, at));
    const std::string_view before = rest.substr(0, at);
    if (const std::size_t relay = before.find(", relay="); relay != std::string_view::npos)
        takeBracketed(before.substr(relay + 2, before.find(',', relay + 2) - relay - 2), fact.ip);
    const auto [status, answer] = splitWord(rest.substr(at + 9));
    fact.detail = answer;
    PostfixStatus code = PostfixStatus::Sent;
    if (status == "deferred" || status == "SOFTBOUNCE")
        code = PostfixStatus::Deferred;
    else if (status == "bounced" || status == "expired" || status == "undeliverable")
        code = PostfixStatus::Bounced;
    else if (status != "sent")
        return ScanStatus::Ignored;
    fact.number = static_cast<std::uint32_t>(code);
    return match(fact, PostfixKind::Delivery);
}

ScanStatus scanNotification(std::string_view rest, LineFact& fact)
{
    const std::size_t at = rest.find("notification: ");
    if (at == std::string_view::npos)
        return ScanStatus::Ignored;
    fact.detail = rest.substr(at + 14);
    return match(fact, PostfixKind::Notification);
}

} // namespace

ScanStatus PostfixDaemon::scan(const SyslogLine& line, LineFact& fact) const
{
    const std::size_t slash = line.program.rfind('/');
    const bool named = slash != std::string_view::npos; // an RFC 5424 app-name may end before the service
    const std::string_view service = named ? line.program.substr(slash + 1) : std::string_view();
    if (service == "smtpd")
        return scanSmtpd(line.message, fact);
    if (service == "postscreen")
        return scanPostscreen(line.message, fact);
    if (!named && scanSmtpd(line.message, fact) == ScanStatus::Match)
        return ScanStatus::Match;
    std::string_view rest = line.message;
    fact.queueId = takeQueueId(rest, shortestQueueId, longestQueueId);
    if (fact.queueId.empty())
        return ScanStatus::Ignored;
    fact.service = service;
    if (rest.starts_with("from=<") || rest == "removed")
        return scanQueue(rest, fact);
    if (service == "bounce" || (!named && rest.starts_with("sender ")))
        return scanNotification(rest, fact);
    if (rest.starts_with("uid="))
        return match(fact, PostfixKind::Pickup);
    return scanDelivery(rest, fact);
}

std::unique_ptr<DaemonJoiner> PostfixDaemon::joiner(SaslFailures& failures) const
{
    return std::make_unique<PostfixJoiner>(failures);
}

} // namespace postmortem
