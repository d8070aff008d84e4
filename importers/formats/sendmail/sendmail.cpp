// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/formats/sendmail/sendmail.h"

#include "importers/dialogue/replies.h"
#include "importers/dialogue/words.h"
#include "importers/formats/sendmail/sendmailjoiner.h"
#include "model/query/logindecoder.h"

#include <algorithm>

namespace postmortem {

namespace {

constexpr std::size_t shortestQueueId = 7;
constexpr std::size_t longestQueueId = 22; // with what ends it

ScanStatus match(LineFact& fact, SendmailKind kind)
{
    fact.kind = static_cast<std::uint16_t>(kind);
    if (kind != SendmailKind::From)
        fact.protocol = Protocol::Smtp;
    return ScanStatus::Match;
}

/// The address of "name [ip] (may be forged)…" at the front, and what follows. Names come from DNS and hold neither
/// blanks nor brackets.
std::string_view takeRelay(std::string_view text, IpAddress& ip)
{
    const std::size_t open = text.find('[');
    const std::size_t close = open == std::string_view::npos ? open : text.find(']', open);
    if (close == std::string_view::npos || text.substr(0, open).find_first_of(",<>") != std::string_view::npos)
        return {};
    if (const auto parsed = IpAddress::parse(text.substr(open + 1, close - open - 1)))
        ip = *parsed;
    text.remove_prefix(close + 1);
    constexpr std::string_view forged = " (may be forged)";
    return text.starts_with(forged) ? text.substr(forged.size()) : text;
}

/// The value of ", name=" up to the next attribute; the last such name when `last`.
std::string_view attribute(std::string_view text, std::string_view name, bool last = false)
{
    const std::size_t at = last ? text.rfind(name) : text.find(name);
    if (at == std::string_view::npos)
        return {};
    const std::string_view value = text.substr(at + name.size());
    return value.substr(0, value.find(", "));
}

/// "AUTH failure (LOGIN): authentication failure (-13) SASL(-13): …, user=x, relay=name [ip]", from the mechanism on. The
/// user is the client's word: the relay stands last.
ScanStatus scanAuthFailure(std::string_view text, LineFact& fact)
{
    const std::size_t close = text.find("): ");
    if (close == std::string_view::npos)
        return ScanStatus::Ignored;
    fact.mechanism = saslMechanism(text.substr(0, close));
    text.remove_prefix(close + 3);
    if (const std::size_t relay = text.rfind(", relay="); relay != std::string_view::npos) {
        takeRelay(text.substr(relay + 8), fact.ip);
        text = text.substr(0, relay);
    }
    if (const std::size_t user = text.find(", user="); user != std::string_view::npos) {
        fact.account = text.substr(user + 7);
        text = text.substr(0, user);
    }
    // The result codes are those of Cyrus SASL (sasl.h).
    const std::size_t open = text.find("(-");
    switch (open == std::string_view::npos ? 13U : leadingNumber(text.substr(open + 2))) {
    case 13: // bad credentials
    case 14: // not authorised
    case 18: // expired
    case 19: fact.reason = Reason::BadCredentials; break;
    case 20: fact.reason = Reason::UnknownUser; break;
    case 1:
    case 2:
    case 8:
    case 24: fact.reason = Reason::TemporaryFailure; break;
    default: return ScanStatus::Ignored; // the client gave up, or broke the protocol
    }
    return match(fact, SendmailKind::AuthFailed);
}

ScanStatus scanSignIn(std::string_view text, LineFact& fact)
{
    constexpr std::string_view server = "server, relay=";
    if (!text.starts_with(server))
        return ScanStatus::Ignored;
    const std::string_view rest = takeRelay(text.substr(server.size()), fact.ip);
    const std::size_t mechanism = rest.rfind(", mech=");
    const std::size_t name = rest.find(", authid=");
    if (name == std::string_view::npos || mechanism == std::string_view::npos || mechanism < name + 9)
        return ScanStatus::Ignored;
    fact.account = rest.substr(name + 9, mechanism - name - 9);
    fact.mechanism = saslMechanism(attribute(rest, ", mech=", true));
    return match(fact, SendmailKind::SignedIn);
}

/// Why, from "550 5.7.1 <x@y>... Relaying denied. …".
Reason reasonOf(std::string_view reply)
{
    const std::uint32_t code = leadingNumber(reply);
    std::string_view words = splitWord(reply).second;
    if (!words.empty() && words[0] >= '2' && words[0] <= '5')
        words = splitWord(words).second;
    if (words.starts_with('<'))
        words.remove_prefix(std::min(words.size(), mailboxIn(words).size() + 2));
    return refusalReason(code, words);
}

/// "check_rcpt, arg1=<x@y>, relay=name [ip], reject=550 5.7.1 …", what follows "ruleset=".
ScanStatus scanRuleset(std::string_view text, LineFact& fact)
{
    const std::size_t comma = text.find(", arg1=");
    if (comma == std::string_view::npos)
        return ScanStatus::Ignored;
    const std::string_view rule = text.substr(0, comma);
    text.remove_prefix(comma + 7);
    std::string_view argument = text.substr(0, text.find(", "));
    if (text.starts_with('<')) {
        argument = mailboxIn(text);
        text.remove_prefix(std::min(text.size(), argument.size() + 2));
    }
    const std::size_t relay = text.find(", relay=");
    const std::size_t reject = relay == std::string_view::npos ? relay : text.find(", reject=", relay);
    if (reject == std::string_view::npos)
        return ScanStatus::Ignored;
    takeRelay(text.substr(relay + 8), fact.ip);
    if (rule == "check_rcpt") {
        fact.recipient = argument;
        fact.reason = reasonOf(text.substr(reject + 9));
        return match(fact, SendmailKind::Refused);
    }
    if (rule == "check_mail") {
        fact.sender = argument;
        return match(fact, SendmailKind::Offered);
    }
    return rule == "check_relay" ? match(fact, SendmailKind::Disconnect) : ScanStatus::Ignored;
}

/// A filter's word: "to=<x@y>, reject=451 4.7.1 …", "data, reject=550 5.7.1 …", what follows "Milter: ".
ScanStatus scanFilter(std::string_view text, LineFact& fact)
{
    constexpr std::string_view reject = ", reject=";
    if (text.starts_with("data, reject="))
        return match(fact, SendmailKind::Unaccepted);
    const bool recipient = text.starts_with("to=<");
    if (!recipient && !text.starts_with("from=<"))
        return ScanStatus::Ignored;
    const std::string_view mailbox = mailboxIn(text);
    text.remove_prefix(std::min(text.size(), text.find('<') + mailbox.size() + 2));
    if (!text.starts_with(reject))
        return ScanStatus::Ignored;
    if (!recipient) {
        fact.sender = mailbox;
        return match(fact, SendmailKind::Offered);
    }
    fact.recipient = mailbox;
    fact.reason = reasonOf(text.substr(reject.size()));
    return match(fact, SendmailKind::Refused);
}

/// "from=<a@b>, size=729, class=0, nrcpts=1, msgid=<…>, proto=ESMTPA, daemon=MTA, relay=name [ip]". The message id is the
/// client's: what stands behind it is read from the end.
ScanStatus scanFrom(std::string_view text, LineFact& fact)
{
    text.remove_prefix(5);
    fact.sender = text.substr(0, text.find(", size="));
    if (text.starts_with('<'))
        fact.sender = mailboxIn(text);
    std::string_view rest = text.substr(std::min(text.size(), fact.sender.size()));
    const std::size_t size = rest.find(", size=");
    const std::size_t relay = rest.rfind(", relay=");
    if (size == std::string_view::npos || relay == std::string_view::npos)
        return ScanStatus::Ignored;
    fact.count = leadingNumber(rest.substr(size + 7));
    fact.number = leadingNumber(attribute(rest, ", nrcpts="));
    takeRelay(rest.substr(relay + 8), fact.ip);
    fact.protocol = fact.ip == IpAddress() ? Protocol::Other : Protocol::Smtp;
    const std::string_view proto = attribute(rest, ", proto=", true);
    if (proto.ends_with('A') && proto.size() > 1) {
        const std::string_view name = attribute(rest.substr(0, relay), ", auth=", true);
        fact.mechanism = name.empty() ? Mechanism::Other : saslMechanism(name);
    }
    return match(fact, SendmailKind::From);
}

/// "to=<a@b>,<c@d>, delay=…, mailer=relay, pri=…, relay=name. [ip], dsn=5.1.1, reply=550 …, stat=User unknown". Reply and
/// status repeat the other server's words; the DSN code before them is Sendmail's own.
ScanStatus scanTo(std::string_view text, LineFact& fact)
{
    std::string_view list = text.substr(3);
    while (!takeSendmailRecipient(list).empty()) {
    }
    fact.recipient = text.substr(3, text.size() - 3 - list.size());
    const std::size_t status = list.find(", stat=");
    if (status == std::string_view::npos)
        return ScanStatus::Ignored;
    const std::size_t reply = std::min(list.find(", reply="), status);
    const std::string_view own = list.substr(0, reply);
    const std::string_view words = list.substr(status + 7);
    fact.detail = list.substr(reply);
    fact.service = attribute(own, ", mailer=");
    if (const std::size_t relay = own.find(", relay="); relay != std::string_view::npos)
        takeRelay(own.substr(relay + 8), fact.ip);
    const std::string_view dsn = attribute(own, ", dsn=");
    if (words.starts_with("queued"))
        return ScanStatus::Ignored; // not tried yet
    const char kind = !dsn.empty()                    ? dsn[0]
                      : words.starts_with("Sent")     ? '2'
                      : words.starts_with("Deferred") ? '4'
                                                      : '5';
    fact.text = words;
    return match(fact, kind == '2'   ? SendmailKind::Delivered
                       : kind == '4' ? SendmailKind::Deferred
                                     : SendmailKind::Bounced);
}

/// What names the client at the end of some words, as in "lost input channel from name [ip] to MTA".
ScanStatus scanEnd(std::string_view text, LineFact& fact)
{
    takeRelay(text, fact.ip);
    return match(fact, SendmailKind::Disconnect);
}

/// "name [ip] (may be forged) did not issue MAIL/…" and "name [ip]: possible SMTP attack: command=AUTH, count=4".
ScanStatus scanClientFirst(std::string_view text, LineFact& fact)
{
    const std::string_view rest = takeRelay(text, fact.ip);
    constexpr std::string_view attack = ": possible SMTP attack: command=AUTH, count=";
    if (rest.starts_with(attack)) {
        fact.number = leadingNumber(rest.substr(attack.size()));
        return match(fact, SendmailKind::ManyAuth);
    }
    return rest.starts_with(" did not issue MAIL/") ? match(fact, SendmailKind::Disconnect) : ScanStatus::Ignored;
}

/// Lines under a queue id that are about other things than deliveries.
ScanStatus scanOther(std::string_view text, LineFact& fact)
{
    if (text.starts_with('<')) {
        // "<x@y>... User unknown": the answer to RCPT.
        fact.recipient = mailboxIn(text);
        text.remove_prefix(std::min(text.size(), fact.recipient.size() + 2));
        if (!text.starts_with("... "))
            return ScanStatus::Ignored;
        fact.reason = refusalReason(550, text.substr(4));
        return match(fact, SendmailKind::Refused);
    }
    if (text.starts_with("done; "))
        return match(fact, SendmailKind::Done);
    std::string_view rest = text;
    if (const std::string_view notice = takeQueueId(rest, shortestQueueId, longestQueueId); !notice.empty()) {
        // "568Gf2Fw002404: DSN: Service unavailable"
        for (const std::string_view what : {"DSN: ", "sender notify: ", "postmaster notify: ", "return to sender: "}) {
            if (rest.starts_with(what)) {
                fact.detail = notice;
                return match(fact, SendmailKind::OwnNotice);
            }
        }
    }
    return scanClientFirst(text, fact);
}

ScanStatus scanMessage(std::string_view text, LineFact& fact)
{
    const auto after = [&](std::string_view words) {
        const bool fits = text.starts_with(words);
        if (fits)
            text.remove_prefix(words.size());
        return fits;
    };
    if (text.starts_with("from="))
        return scanFrom(text, fact);
    if (text.starts_with("to="))
        return scanTo(text, fact);
    if (after("AUTH=") || after("NOQUEUE: AUTH="))
        return scanSignIn(text, fact);
    if (after("AUTH failure ("))
        return scanAuthFailure(text, fact);
    if (after("ruleset="))
        return scanRuleset(text, fact);
    if (after("Milter: "))
        return scanFilter(text, fact);
    if (after("connect from "))
        return takeRelay(text, fact.ip).data() ? match(fact, SendmailKind::Connect) : ScanStatus::Ignored;
    if (after("lost input channel from ") || after("timeout waiting for input from "))
        return scanEnd(text, fact);
    return scanOther(text, fact);
}

} // namespace

std::string_view takeSendmailRecipient(std::string_view& list)
{
    if (list.starts_with(','))
        list.remove_prefix(1);
    if (list.empty() || list.front() == ' ') { // ", delay=…" or ", [more]"
        return {};
    }
    std::string_view one;
    if (list.front() == '<') {
        one = mailboxIn(list);
        list.remove_prefix(std::min(list.size(), one.size() + 2));
    } else {
        one = list.substr(0, list.find(','));
        list.remove_prefix(one.size());
    }
    return one;
}

bool SendmailDaemon::owns(std::string_view program) const
{
    return program.starts_with("sendmail") || program.starts_with("sm-mta") || program.starts_with("sm-msp")
           || program == "sm-acceptingconnections";
}

ScanStatus SendmailDaemon::scan(const SyslogLine& line, LineFact& fact) const
{
    std::string_view text = line.message;
    fact.queueId = takeQueueId(text, shortestQueueId, longestQueueId);
    return scanMessage(text, fact);
}

std::unique_ptr<DaemonJoiner> SendmailDaemon::joiner(SaslFailures& failures) const
{
    return std::make_unique<SendmailJoiner>(failures);
}

} // namespace postmortem
