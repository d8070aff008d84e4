// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/formats/opensmtpd/opensmtpd.h"

#include "importers/dialogue/replies.h"
#include "importers/dialogue/words.h"
#include "importers/formats/opensmtpd/opensmtpdjoiner.h"
#include "model/query/logindecoder.h"

#include <algorithm>

namespace postmortem {

namespace {

constexpr std::size_t sessionIdLength = 16;
constexpr std::size_t messageIdLength = 8;

ScanStatus match(LineFact& fact, OpenSmtpdKind kind)
{
    fact.kind = static_cast<std::uint16_t>(kind);
    fact.protocol = Protocol::Smtp;
    return ScanStatus::Match;
}

/// That many hexadecimal digits at the front; removed. Empty when there are fewer.
std::string_view takeHex(std::string_view& text, std::size_t length)
{
    const std::string_view id = text.substr(0, length);
    const bool fits = id.size() == length && std::ranges::all_of(id, [](char c) {
                          return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
                      });
    if (!fits)
        return {};
    text.remove_prefix(length);
    return id;
}

bool after(std::string_view& text, std::string_view words)
{
    const bool fits = text.starts_with(words);
    if (fits)
        text.remove_prefix(words.size());
    return fits;
}

/// "name=<a@b>" at the front; removed, with the comma or blank behind it.
std::string_view takeMailbox(std::string_view& text, std::string_view name)
{
    if (!text.starts_with(name) || text.substr(name.size(), 1) != "<")
        return {};
    const std::string_view mailbox = mailboxIn(text);
    text.remove_prefix(std::min(text.size(), name.size() + mailbox.size() + 2));
    text.remove_prefix(std::min(text.find_first_not_of(", "), text.size()));
    return mailbox;
}

/// The value of an attribute that no client chooses, from `text` on.
std::string_view attribute(std::string_view text, std::string_view name)
{
    const std::size_t at = text.find(name);
    return at == std::string_view::npos ? std::string_view() : text.substr(at + name.size());
}

/// "1.2.3.4", "[::1]", "[IPv6:::1]" or "local".
ScanStatus connected(std::string_view address, LineFact& fact)
{
    fact.count = address == "local" || address == "[local]" ? 0 : 1;
    if (const auto ip = IpAddress::parse(address))
        fact.ip = *ip;
    return match(fact, OpenSmtpdKind::Connect);
}

/// What the server answered to a command that failed. The command is the client's; the reply may repeat it.
ScanStatus failedCommand(std::string_view command, std::string_view between, LineFact& fact)
{
    std::string_view mailbox;
    std::size_t from = 0;
    const bool recipient = startsWithWord(command, "RCPT TO:");
    if (recipient || startsWithWord(command, "MAIL FROM:")) {
        mailbox = mailboxIn(command);
        from = std::min(command.size(), command.find('<') == std::string_view::npos ? 0 : command.find('<'));
        from = std::min(command.size(), from + mailbox.size());
    }
    const std::size_t end = command.find(between, from);
    if (end == std::string_view::npos)
        return ScanStatus::Ignored;
    const std::string_view reply = command.substr(end + between.size());
    if (recipient) {
        fact.recipient = mailbox;
        if (contains(reply, "INVALID RECIPIENT"))
            fact.reason = Reason::None;
        else if (contains(reply, "MAILING LIST EXPANSION PROBLEM"))
            fact.reason = Reason::UserUnknown; // the name leads to no user
        else
            fact.reason = refusalReason(leadingNumber(reply), reply);
        return match(fact, OpenSmtpdKind::Refused);
    }
    if (startsWithWord(command, "MAIL FROM:")) {
        fact.sender = mailbox;
        return match(fact, OpenSmtpdKind::Offered);
    }
    if (!startsWithWord(command, "AUTH"))
        return ScanStatus::Ignored;
    const std::string_view mechanism = command.substr(std::min<std::size_t>(command.size(), 5));
    fact.mechanism = saslMechanism(mechanism.substr(0, mechanism.find_first_of(" \"")));
    const std::uint32_t code = leadingNumber(reply);
    if (code < 500 || code == 501)
        return ScanStatus::Ignored;
    fact.reason = code == 535 ? Reason::BadCredentials : Reason::Policy;
    return match(fact, OpenSmtpdKind::AuthRefused);
}

/// "evpid=… from=<a@b> to=<c@d> rcpt=<e@f> … result=Ok stat=Delivered", or with commas and the result in front.
ScanStatus scanDelivery(std::string_view text, std::string_view result, LineFact& fact)
{
    fact.sender = takeMailbox(text, "from=");
    const std::string_view to = takeMailbox(text, "to=");
    const std::string_view named = takeMailbox(text, "rcpt=");
    fact.recipient = named.empty() || named == "-" ? to : named;
    if (result.empty()) {
        result = attribute(text, " result=");
        after(result, "\"");
    }
    fact.detail = attribute(text, " stat=");
    if (result.starts_with("Ok"))
        return match(fact, OpenSmtpdKind::Delivered);
    return match(fact, result.starts_with("TempFail") ? OpenSmtpdKind::Deferred : OpenSmtpdKind::Bounced);
}

ScanStatus scanEnvelope(std::string_view text, LineFact& fact)
{
    fact.sender = takeMailbox(text, "from=");
    fact.recipient = takeMailbox(text, "to=");
    fact.count = 0;
    if (after(text, "size="))
        fact.count = leadingNumber(text);
    return match(fact, OpenSmtpdKind::Accepted);
}

ScanStatus scanAttributes(std::string_view text, LineFact& fact)
{
    if (after(text, "connected address=") || after(text, "event=connected address="))
        return connected(splitWord(text).first, fact);
    after(text, "event=");
    if (after(text, "disconnected ") || after(text, "closed "))
        return match(fact, OpenSmtpdKind::Disconnect);
    if (after(text, "authentication user=")) {
        const auto [user, rest] = splitWord(text); // blanks in it are escaped
        fact.account = user;
        if (rest.ends_with("result=ok"))
            return match(fact, OpenSmtpdKind::SignedIn);
        return rest.ends_with("result=permfail") ? match(fact, OpenSmtpdKind::AuthFailed) : ScanStatus::Ignored;
    }
    if (after(text, "failed-command ")) {
        if (text.starts_with("address="))
            text = attribute(text, " command="); // before 6.1 the client stands there too
        else
            after(text, "command=");
        return after(text, "\"") ? failedCommand(text, "\" result=\"", fact) : ScanStatus::Ignored;
    }
    const bool message = after(text, "message ");
    if (message && text.starts_with("address="))
        text.remove_prefix(std::min(text.find("msgid="), text.size()));
    if (!(message ? after(text, "msgid=") : after(text, "envelope evpid=")))
        return ScanStatus::Ignored;
    fact.queueId = takeHex(text, messageIdLength);
    if (!message)
        takeHex(text, sessionIdLength - messageIdLength);
    text = trimmed(text);
    if (fact.queueId.empty())
        return ScanStatus::Ignored;
    if (!after(text, "size="))
        return scanEnvelope(text, fact);
    fact.count = leadingNumber(text);
    fact.number = leadingNumber(attribute(text, "nrcpt="));
    return match(fact, OpenSmtpdKind::Counted);
}

/// "New session 08d8… from host name [ip]" and the like, what follows "smtp-in: ". What the client chose stands last, or
/// with its blanks escaped.
ScanStatus scanSentence(std::string_view text, LineFact& fact)
{
    constexpr std::string_view mark = "session ";
    const auto session = [&](std::string_view words) {
        const std::size_t at = words.find(mark);
        if (at == std::string_view::npos)
            return std::string_view();
        words.remove_prefix(at + mark.size());
        fact.key = takeHex(words, sessionIdLength);
        return words;
    };
    if (text.starts_with("New session ")) {
        std::string_view rest = session(text.substr(4));
        const std::size_t open = rest.rfind('[');
        return open == std::string_view::npos ? ScanStatus::Ignored : connected(rest.substr(open), fact);
    }
    if (text.starts_with("Closing session ") || text.starts_with("Disconnecting session ")
        || text.starts_with("Received disconnect from session ")) {
        session(text);
        return match(fact, OpenSmtpdKind::Disconnect);
    }
    const bool signedIn = after(text, "Accepted authentication for user ");
    if (signedIn || after(text, "Authentication failed for user ")) {
        fact.account = splitWord(text).first;
        session(splitWord(text).second);
        return match(fact, signedIn ? OpenSmtpdKind::SignedIn : OpenSmtpdKind::AuthFailed);
    }
    if (after(text, "Failed command on ")) {
        std::string_view rest = session(text);
        return after(rest, ": \"") ? failedCommand(rest, "\" => ", fact) : ScanStatus::Ignored;
    }
    if (after(text, "Accepted message ")) {
        fact.queueId = takeHex(text, messageIdLength);
        std::string_view rest = session(text);
        return !fact.queueId.empty() && after(rest, ": ") ? scanEnvelope(rest, fact) : ScanStatus::Ignored;
    }
    return ScanStatus::Ignored;
}

/// "Ok for 1fd5c4e0a1b2c3d4: session=…, from=<a@b>, …", what follows "relay: " or "delivery: ".
ScanStatus scanOldDelivery(std::string_view text, LineFact& fact)
{
    const auto [result, rest] = splitWord(text);
    std::string_view text2 = rest;
    if (!after(text2, "for "))
        return ScanStatus::Ignored;
    fact.queueId = takeHex(text2, messageIdLength);
    const std::size_t from = text2.find("from=<");
    if (fact.queueId.empty() || from > 64)
        return ScanStatus::Ignored;
    return scanDelivery(text2.substr(from), result, fact);
}

} // namespace

ScanStatus OpenSmtpdDaemon::scan(const SyslogLine& line, LineFact& fact) const
{
    std::string_view text = line.message;
    if (after(text, "smtp-in: "))
        return scanSentence(text, fact);
    if (after(text, "relay: "))
        return scanOldDelivery(text, fact);
    if (after(text, "delivery: ")) {
        fact.service = "local";
        return scanOldDelivery(text, fact);
    }
    fact.key = takeHex(text, sessionIdLength);
    if (fact.key.empty())
        return ScanStatus::Ignored;
    if (after(text, " smtp "))
        return scanAttributes(text, fact);
    const bool local = after(text, " mda ");
    if (!local && !after(text, " mta "))
        return ScanStatus::Ignored;
    after(text, "event=");
    if (!after(text, "delivery evpid="))
        return ScanStatus::Ignored;
    fact.queueId = takeHex(text, messageIdLength);
    takeHex(text, sessionIdLength - messageIdLength);
    if (local)
        fact.service = "local";
    return fact.queueId.empty() ? ScanStatus::Ignored : scanDelivery(trimmed(text), {}, fact);
}

std::unique_ptr<DaemonJoiner> OpenSmtpdDaemon::joiner(SaslFailures& failures) const
{
    return std::make_unique<OpenSmtpdJoiner>(failures);
}

} // namespace postmortem
