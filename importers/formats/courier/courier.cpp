// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/formats/courier/courier.h"

#include "importers/dialogue/replies.h"
#include "importers/dialogue/words.h"
#include "importers/formats/courier/courierjoiner.h"
#include "importers/formats/logindaemons/loginfacts.h"
#include "model/query/logindecoder.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace postmortem {

namespace {

constexpr std::array<std::string_view, 6> loginPrograms{"pop3d",     "pop3d-ssl", "imapd",
                                                        "imapd-ssl", "imaplogin", "courierpop3login"};

ScanStatus match(LineFact& fact, CourierKind kind)
{
    fact.kind = static_cast<std::uint16_t>(kind);
    fact.protocol = Protocol::Smtp;
    return ScanStatus::Match;
}

/// Removes `mark` from the front.
bool takeMark(std::string_view& text, std::string_view mark)
{
    if (!text.starts_with(mark))
        return false;
    text.remove_prefix(mark.size());
    return true;
}

/// "user=x, ip=[::ffff:192.0.2.1], port=[4242], …": the user is the client's word, so the address is the last one named.
bool scanPeer(std::string_view text, LineFact& fact)
{
    const std::size_t at = text.rfind("ip=[");
    const std::size_t close = at == std::string_view::npos ? at : text.find(']', at);
    if (close == std::string_view::npos)
        return false;
    const auto ip = IpAddress::parse(text.substr(at + 4, close - at - 4));
    if (!ip)
        return false;
    fact.ip = *ip;
    // Address and port as they stand name the connection.
    constexpr std::string_view port = ", port=[";
    std::size_t end = close;
    if (text.substr(close + 1).starts_with(port))
        end = std::min(text.size() - 1, text.find(']', close + port.size()));
    fact.key = text.substr(at, end - at + 1);
    std::string_view head = text.substr(0, at);
    if (takeMark(head, "user="))
        fact.account = head.ends_with(", ") ? head.substr(0, head.size() - 2) : head;
    else if (takeMark(head, "method="))
        fact.mechanism = saslMechanism(head.substr(0, head.find(',')));
    return true;
}

ScanStatus scanLogin(const SyslogLine& line, LineFact& fact)
{
    const std::size_t comma = line.message.find(", ");
    if (comma == std::string_view::npos)
        return ScanStatus::Ignored;
    const std::string_view word = line.message.substr(0, comma);
    fact.protocol = line.program.starts_with("imap") ? Protocol::Imap : Protocol::Pop3;
    fact.mechanism = plainCommand(fact.protocol);
    LoginKind kind = LoginKind::Ended;
    if (word == "LOGIN")
        kind = LoginKind::LoginOk;
    else if (word == "LOGIN FAILED")
        kind = LoginKind::LoginFailed;
    else if (word == "Connection")
        kind = LoginKind::Connect;
    else if (word != "LOGOUT" && word != "Disconnected" && word != "DISCONNECTED" && word != "TIMEOUT")
        return ScanStatus::Ignored;
    fact.reason = kind == LoginKind::LoginFailed ? Reason::BadCredentials : Reason::None;
    return scanPeer(line.message.substr(comma + 2), fact) ? loginMatch(fact, kind) : ScanStatus::Ignored;
}

/// "<a>,to=<b>: 513 Relaying denied.", what follows ",from=".
ScanStatus scanRefused(std::string_view text, LineFact& fact)
{
    const std::size_t to = text.find(">,to=<");
    const std::size_t end = to == std::string_view::npos ? to : text.find(">: ", to + 6);
    if (end == std::string_view::npos || !text.starts_with('<'))
        return ScanStatus::Ignored;
    fact.sender = text.substr(1, to - 1);
    fact.recipient = text.substr(to + 6, end - to - 6);
    const std::string_view reply = text.substr(end + 3);
    fact.reason = refusalReason(replyCode(reply), reply);
    return match(fact, CourierKind::Refused);
}

/// "error,relay=::ffff:192.0.2.1,port=4242,…", what follows "error,relay=". Old ones name no port.
ScanStatus scanError(std::string_view text, LineFact& fact)
{
    const std::size_t end = text.find(',');
    const auto ip = IpAddress::parse(text.substr(0, end));
    if (!ip || end == std::string_view::npos)
        return ScanStatus::Ignored;
    fact.ip = *ip;
    text.remove_prefix(end);
    fact.key = {};
    if (takeMark(text, ",port=")) {
        fact.key = text.substr(0, text.find(','));
        text.remove_prefix(fact.key.size());
    }
    if (takeMark(text, ",from="))
        return scanRefused(text, fact);
    constexpr std::string_view command = ",cmd: "; // the first: what follows is the client's word
    const std::size_t given = text.find(command);
    if (!text.starts_with(",msg=\"535 ") || given == std::string_view::npos)
        return ScanStatus::Ignored;
    text.remove_prefix(given + command.size());
    if (!startsWithWord(text, "AUTH "))
        return ScanStatus::Ignored;
    const auto [mechanism, argument] = splitWord(text.substr(5));
    fact.mechanism = saslMechanism(mechanism);
    fact.text = argument;
    fact.reason = Reason::BadCredentials;
    return match(fact, CourierKind::AuthFailed);
}

ScanStatus scanServer(std::string_view text, LineFact& fact)
{
    if (takeMark(text, "error,relay="))
        return scanError(text, fact);
    if (!takeMark(text, "started,ip=["))
        return ScanStatus::Ignored;
    const std::size_t close = text.find(']');
    const auto ip = IpAddress::parse(text.substr(0, close));
    if (!ip)
        return ScanStatus::Ignored;
    fact.ip = *ip;
    text.remove_prefix(close + 1);
    fact.key = takeMark(text, ",port=[") ? text.substr(0, text.find(']')) : std::string_view();
    return match(fact, CourierKind::Started);
}

/// "ID, auth=user: dns; helo (name [192.0.2.1])", what follows "newmsg,id=". The HELO name is the client's word, so the
/// address is the last one named.
ScanStatus scanNewMessage(std::string_view text, LineFact& fact)
{
    const std::size_t end = text.find_first_of(",:");
    if (end == std::string_view::npos)
        return ScanStatus::Ignored;
    fact.queueId = text.substr(0, end);
    text.remove_prefix(end);
    if (takeMark(text, ", auth=")) {
        fact.account = text.substr(0, text.find(": "));
        text.remove_prefix(fact.account.size());
    }
    if (const std::size_t source = text.find("dns; "); source <= 2) {
        text.remove_prefix(source + 5);
        const std::size_t open = text.rfind(" (");
        fact.detail = text.substr(0, open);
    }
    if (const std::size_t open = text.rfind('['); open != std::string_view::npos)
        takeBracketed(text.substr(open), fact.ip);
    return match(fact, CourierKind::NewMessage);
}

/// "ID,from=<a>,module=esmtp,host=x,addr=<b>", what follows "started,id=".
ScanStatus scanRecipient(std::string_view text, LineFact& fact)
{
    const std::size_t from = text.find(",from=<");
    const std::size_t module = from == std::string_view::npos ? from : text.find(">,module=", from);
    const std::size_t address = module == std::string_view::npos ? module : text.rfind(",addr=<");
    if (address == std::string_view::npos || address < module || !text.ends_with('>'))
        return ScanStatus::Ignored;
    fact.queueId = text.substr(0, from);
    fact.sender = text.substr(from + 7, module - from - 7);
    fact.service = text.substr(module + 9);
    fact.service = fact.service.substr(0, fact.service.find(','));
    fact.recipient = text.substr(address + 7, text.size() - address - 8);
    return match(fact, CourierKind::Recipient);
}

ScanStatus scanQueue(std::string_view text, LineFact& fact)
{
    if (takeMark(text, "newmsg,id="))
        return scanNewMessage(text, fact);
    if (takeMark(text, "started,id="))
        return scanRecipient(text, fact);
    if (!takeMark(text, "completed,id="))
        return ScanStatus::Ignored;
    fact.queueId = text;
    return match(fact, CourierKind::Completed);
}

/// What a module says of a recipient, behind "addr=<b>": ",status: deferred", ",size=12,success: Message delivered.",
/// ": 550 no such user" (before the status that it explains).
ScanStatus scanOutcome(std::string_view text, LineFact& fact)
{
    if (takeMark(text, ": ")) {
        fact.detail = text;
        return match(fact, CourierKind::Answer);
    }
    if (takeMark(text, ",status: ")) {
        if (text.starts_with("success"))
            return match(fact, CourierKind::Delivered);
        return match(fact, text.starts_with("deferred") ? CourierKind::Deferred : CourierKind::Failed);
    }
    fact.number = 0;
    if (takeMark(text, ",size=")) {
        std::from_chars(text.data(), text.data() + text.size(), fact.number);
        text.remove_prefix(std::min(text.size(), text.find(',')));
    }
    // courieresmtp tells a success twice, and a status is its last word.
    return text.starts_with(",success: ") && fact.service == "local" ? match(fact, CourierKind::Delivered)
                                                                     : ScanStatus::Ignored;
}

/// "id=ID,from=<a>,addr=<b>,…" of courieresmtp, courierlocal and so on.
ScanStatus scanModule(std::string_view text, LineFact& fact)
{
    if (!takeMark(text, "id="))
        return ScanStatus::Ignored;
    const std::size_t from = text.find(",from=<");
    const std::size_t address = from == std::string_view::npos ? from : text.find(">,addr=<", from);
    if (address == std::string_view::npos)
        return ScanStatus::Ignored;
    fact.queueId = text.substr(0, from);
    fact.sender = text.substr(from + 7, address - from - 7);
    text.remove_prefix(address + 7);
    fact.recipient = mailboxIn(text);
    text.remove_prefix(std::min(text.size(), fact.recipient.size() + 2));
    return scanOutcome(text, fact);
}

} // namespace

bool CourierDaemon::owns(std::string_view program) const
{
    return program.starts_with("courier") || std::ranges::contains(loginPrograms, program);
}

ScanStatus CourierDaemon::scan(const SyslogLine& line, LineFact& fact) const
{
    if (std::ranges::contains(loginPrograms, line.program))
        return scanLogin(line, fact);
    if (line.program == "courieresmtpd")
        return scanServer(line.message, fact);
    if (line.program == "courierd")
        return scanQueue(line.message, fact);
    if (line.program.starts_with("courier")) {
        fact.service = line.program.substr(7);
        return scanModule(line.message, fact);
    }
    return ScanStatus::Ignored;
}

std::unique_ptr<DaemonJoiner> CourierDaemon::joiner(SaslFailures& failures) const
{
    return std::make_unique<CourierJoiner>(failures);
}

} // namespace postmortem
