// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/formats/exim/exim.h"

#include "importers/dialogue/replies.h"
#include "importers/dialogue/words.h"
#include "importers/formats/exim/eximjoiner.h"
#include "importers/formats/exim/eximline.h"

#include <algorithm>

namespace postmortem {

namespace {

ScanStatus match(LineFact& fact, EximKind kind)
{
    fact.kind = static_cast<std::uint16_t>(kind);
    if (kind != EximKind::Arrived)
        fact.protocol = Protocol::Smtp;
    return ScanStatus::Match;
}

/// "dovecot_login authenticator failed for H=(helo) [ip]:port I=[…]:587: 535 Incorrect authentication data (set_id=x)".
ScanStatus scanAuthFailure(std::string_view authenticator, std::string_view text, LineFact& fact)
{
    const std::size_t reply = takeEximClient(text, fact) ? text.find(": ") : std::string_view::npos;
    if (reply == std::string_view::npos)
        return ScanStatus::Ignored;
    text.remove_prefix(reply + 2);
    fact.mechanism = eximMechanism(authenticator);
    const std::uint32_t code = leadingNumber(text);
    if (code == 501)
        return ScanStatus::Ignored; // the client gave up, or answered what is no base64
    fact.reason = code >= 500 ? Reason::BadCredentials : Reason::TemporaryFailure;
    constexpr std::string_view mark = "(set_id=";
    if (const std::size_t at = text.find(mark); at != std::string_view::npos && text.ends_with(')'))
        fact.account = text.substr(at + mark.size(), text.size() - at - mark.size() - 1);
    return match(fact, EximKind::AuthFailed);
}

Reason reasonOf(std::string_view words, bool temporary)
{
    if (contains(words, "AUTH IS REQUIRED"))
        return Reason::RelayDenied;
    if (contains(words, "UNROUTEABLE ADDRESS"))
        return Reason::UserUnknown;
    return refusalReason(temporary ? 450 : 554, words);
}

/// What the server refused, from "rejected " on: "RCPT <c@d>: relay not permitted", "MAIL <a@b>: …", "after DATA: …".
ScanStatus scanRejected(std::string_view text, bool temporary, LineFact& fact)
{
    constexpr std::string_view rcpt = "RCPT ";
    constexpr std::string_view mail = "MAIL <";
    if (text.starts_with("connection "))
        return match(fact, EximKind::TurnedAway);
    if (text.starts_with(mail)) {
        fact.sender = mailboxIn(text);
        return match(fact, EximKind::Rejected);
    }
    if (text.starts_with("after DATA") || text.starts_with("during MIME") || text.starts_with("DATA"))
        return match(fact, EximKind::Rejected);
    if (!text.starts_with(rcpt))
        return ScanStatus::Ignored;
    text.remove_prefix(rcpt.size());
    std::string_view words;
    if (text.starts_with('<')) {
        fact.recipient = mailboxIn(text);
        words = text.substr(std::min(text.size(), fact.recipient.size() + 2));
    } else {
        fact.recipient = text.substr(0, text.find(": "));
        words = text.substr(fact.recipient.size());
    }
    fact.reason = reasonOf(words, temporary);
    return match(fact, EximKind::Refused);
}

/// What follows a client at the front of a line: "X=… A=… F=<a@b> rejected RCPT <c@d>: relay not permitted".
ScanStatus scanClientLine(std::string_view text, LineFact& fact)
{
    if (!takeEximClient(text, fact))
        return ScanStatus::Ignored;
    bool temporary = false;
    for (std::string_view field = takeEximField(text); !field.empty(); field = takeEximField(text)) {
        if (field.starts_with("A=")) {
            readEximAuthenticator(field.substr(2), fact);
        } else if (field.starts_with("F=<")) {
            fact.sender = field.substr(3, field.size() - 3 - (field.ends_with('>') ? 1 : 0));
        } else if (field == "temporarily") {
            temporary = true;
        } else if (field == "rejected") {
            return scanRejected(trimmed(text), temporary, fact);
        } else if (field == "incomplete") {
            // "incomplete transaction (RSET) from <a@b> for c@d"
            const std::size_t from = text.find(" from <");
            if (from == std::string_view::npos)
                return ScanStatus::Ignored;
            fact.sender = mailboxIn(text.substr(from));
            return match(fact, EximKind::Incomplete);
        } else if (field.find('=') == std::string_view::npos && field.size() > 2) {
            break; // "Warning:", "sender verify fail" and the like, or another server's words
        }
    }
    return ScanStatus::Ignored;
}

/// "no MAIL in SMTP connection from (helo) [ip] D=0.2s A=login:user C=EHLO,AUTH,QUIT": A= is there if it has signed in.
ScanStatus scanNoMail(std::string_view text, LineFact& fact)
{
    if (!takeEximClient(text, fact))
        return ScanStatus::Ignored;
    for (std::string_view field = takeEximField(text); !field.empty(); field = takeEximField(text)) {
        if (field.starts_with("A="))
            readEximAuthenticator(field.substr(2), fact);
    }
    return match(fact, EximKind::NoMail);
}

ScanStatus scanConnection(std::string_view text, LineFact& fact)
{
    if (!takeEximClient(text, fact))
        return ScanStatus::Ignored;
    if (text.find("(TCP/IP connection count") != std::string_view::npos)
        return match(fact, EximKind::Connect);
    const bool ended = text.find(" closed ") != std::string_view::npos || text.find(" lost") != std::string_view::npos;
    return ended ? match(fact, EximKind::Disconnect) : ScanStatus::Ignored;
}

/// "SMTP protocol error in "AUTH LOGIN aW5…" H=(helo) [ip] AUTH command used when not advertised". The command is the
/// client's, so what Exim says stands behind the last quote.
ScanStatus scanProtocolError(std::string_view text, LineFact& fact)
{
    const std::size_t end = text.rfind("\" H=");
    if (!text.starts_with("AUTH ") || end == std::string_view::npos)
        return ScanStatus::Ignored;
    fact.text = text.substr(5, end - 5);
    std::string_view rest = text.substr(end + 2);
    const bool refused = takeEximClient(rest, fact) && rest.ends_with("AUTH command used when not advertised");
    return refused ? match(fact, EximKind::AuthRefused) : ScanStatus::Ignored;
}

/// Lines of a connection that are not about a message.
ScanStatus scanSession(std::string_view text, LineFact& fact)
{
    const auto after = [&](std::string_view words) {
        const bool fits = text.starts_with(words);
        if (fits)
            text.remove_prefix(words.size());
        return fits;
    };
    if (text.starts_with("H="))
        return scanClientLine(text, fact);
    if (after("SMTP connection from "))
        return scanConnection(text, fact);
    if (after("no MAIL in SMTP connection from ") || after("no MAIL in TFO SMTP connection from ")
        || after("no MAIL in TFO* SMTP connection from "))
        return scanNoMail(text, fact);
    if (after("SMTP protocol error in \""))
        return scanProtocolError(text, fact);
    if (after("SMTP call from ") || after("SMTP command timeout on connection from ")
        || after("SMTP data timeout (message abandoned) on connection from ")
        || after("unexpected disconnection while reading SMTP command from "))
        return takeEximClient(text, fact) ? match(fact, EximKind::Disconnect) : ScanStatus::Ignored;
    if (after("refused connection from "))
        return takeEximClient(text, fact) ? match(fact, EximKind::TurnedAway) : ScanStatus::Ignored;
    const auto [authenticator, rest] = splitWord(text);
    constexpr std::string_view failed = "authenticator failed for ";
    if (rest.starts_with(failed))
        return scanAuthFailure(authenticator, rest.substr(failed.size()), fact);
    return ScanStatus::Ignored;
}

/// "sender H=… P=… A=… S=… id=… T="…" from <…> for a@x b@y", what follows "<= ". From the message id on the client
/// chooses the words: nothing but the recipients is read there, behind the last "for".
ScanStatus scanArrival(std::string_view text, LineFact& fact)
{
    fact.sender = takeEximField(text);
    if (fact.sender == "<>")
        fact.sender = {};
    fact.protocol = Protocol::Other;
    text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
    if (text.starts_with("H=") && takeEximClient(text, fact))
        fact.protocol = Protocol::Smtp;
    bool trusted = true;
    for (std::string_view field = takeEximField(text); !field.empty(); field = takeEximField(text)) {
        if (field == "for")
            fact.text = trimmed(text);
        if (!trusted)
            continue;
        if (field.starts_with("A="))
            readEximAuthenticator(field.substr(2), fact);
        else if (field.starts_with("S="))
            fact.number = leadingNumber(field.substr(2));
        else if (field.starts_with("R=") && isEximQueueId(field.substr(2)))
            fact.recipient = field.substr(2);
        else if (field.starts_with("P=") && field.ends_with("-scanned"))
            fact.recipient = field; // an earlier message, back from the scanner that it was piped through
        trusted = !field.starts_with("id=") && !field.starts_with("id*=") && !field.starts_with("T=");
    }
    return match(fact, EximKind::Arrived);
}

/// The address of a delivery: "name <original>", "a@b", "/file <original>", "|command <original>", "name (parent) <a@b>".
/// The one the client named is told. What follows is left in text.
std::string_view takeDeliveryAddress(std::string_view& text)
{
    std::string_view address = takeEximField(text);
    if (address.starts_with('|') || address.starts_with('/')) {
        // A command has words of its own; the original address is the last before the router.
        const std::size_t original = text.substr(0, text.find(" R=")).rfind(" <");
        text.remove_prefix(original == std::string_view::npos ? 0 : original);
    }
    while (text.starts_with(" ("))
        static_cast<void>(takeEximField(text));
    if (text.starts_with(" <")) {
        address = mailboxIn(text);
        text.remove_prefix(std::min(text.size(), address.size() + 3));
    }
    if (address.ends_with(':'))
        address.remove_suffix(1);
    return address;
}

/// The last queue id of Exim's in another server's answer: "250 2.6.0 Ok, from MTA: 250 OK id=1LdZU0-0003hU-Ur".
std::string_view queueIdIn(std::string_view answer)
{
    while (!answer.empty()) {
        const std::size_t blank = answer.find_last_of(" =");
        std::string_view word = answer.substr(blank == std::string_view::npos ? 0 : blank + 1);
        answer = answer.substr(0, blank == std::string_view::npos ? 0 : blank);
        word = word.substr(0, word.find_first_of(",;)\""));
        if (isEximQueueId(word))
            return word;
    }
    return {};
}

ScanStatus scanDelivery(EximKind kind, std::string_view text, LineFact& fact)
{
    fact.recipient = takeDeliveryAddress(text);
    if (kind != EximKind::Delivered) {
        const std::size_t why = text.find(": ");
        fact.detail = why == std::string_view::npos ? text : text.substr(why + 2);
        return match(fact, kind);
    }
    fact.service = "local";
    bool handedOn = false;
    for (std::string_view field = takeEximField(text); !field.empty(); field = takeEximField(text)) {
        if (field.starts_with("H=") || (field.starts_with("T=") && contains(field, "SPAMCHECK")))
            fact.service = {};
        if (field.starts_with("H="))
            handedOn = true;
        else if (handedOn && fact.ip == IpAddress() && field.starts_with('['))
            fact.ip = IpAddress::parse(field.substr(1, field.find(']') - 1)).value_or(IpAddress());
        if (field.starts_with("C="))
            fact.detail = handedOn ? queueIdIn(field.substr(2)) : std::string_view();
    }
    return match(fact, kind);
}

ScanStatus scanMessage(std::string_view text, LineFact& fact)
{
    const auto [flag, rest] = splitWord(text);
    if (flag == "<=")
        return scanArrival(rest, fact);
    if (flag == "=>" || flag == "->" || flag == ">>")
        return scanDelivery(EximKind::Delivered, rest, fact);
    if (flag == "==")
        return scanDelivery(EximKind::Deferred, rest, fact);
    if (flag == "**")
        return scanDelivery(EximKind::Bounced, rest, fact);
    if (flag == "Completed" || text.starts_with("removed by "))
        return match(fact, EximKind::Completed);
    return text.starts_with("H=") ? scanClientLine(text, fact) : ScanStatus::Ignored;
}

/// Through syslog a long entry is cut: "[1/3] " or "[1\3] " stands before its parts. False for a further part.
bool takePart(std::string_view& text)
{
    const std::size_t close = text.starts_with('[') ? text.substr(0, 8).find("] ") : std::string_view::npos;
    const std::size_t slash = close == std::string_view::npos ? close : text.substr(0, close).find_first_of("/\\");
    if (slash == std::string_view::npos)
        return true;
    const bool first = text.substr(1, slash - 1) == "1";
    text.remove_prefix(close + 2);
    return first;
}

} // namespace

ScanStatus EximDaemon::scan(const SyslogLine& line, LineFact& fact) const
{
    std::string_view text = line.message;
    if (!takePart(text))
        return ScanStatus::Ignored;
    // Exim's own stamp stands behind syslog's, unless it was told otherwise; it has the year.
    Stamp own;
    if (takeIso8601(text, own)) {
        if (fact.stamp.kind == Stamp::Kind::NoYear)
            fact.stamp = own;
        text = trimmed(text);
    }
    if (const std::string_view pid = takeEximPid(text); !pid.empty())
        fact.key = pid;
    if (!takePart(text))
        return ScanStatus::Ignored;
    fact.queueId = takeEximQueueId(text);
    return fact.queueId.empty() ? scanSession(text, fact) : scanMessage(text, fact);
}

std::unique_ptr<DaemonJoiner> EximDaemon::joiner(SaslFailures& failures) const
{
    return std::make_unique<EximJoiner>(failures);
}

} // namespace postmortem
