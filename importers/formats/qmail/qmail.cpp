// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/formats/qmail/qmail.h"

#include "importers/dialogue/replies.h"
#include "importers/dialogue/words.h"
#include "importers/formats/qmail/qmailjoiner.h"
#include "importers/formats/qmail/vpopmail.h"

#include <algorithm>
#include <charconv>

namespace postmortem {

namespace {

ScanStatus match(LineFact& fact, QmailKind kind)
{
    fact.kind = static_cast<std::uint16_t>(kind);
    return ScanStatus::Match;
}

bool takeMark(std::string_view& text, std::string_view mark)
{
    if (!text.starts_with(mark))
        return false;
    text.remove_prefix(mark.size());
    return true;
}

std::uint32_t number(std::string_view text)
{
    std::uint32_t found = 0;
    std::from_chars(text.data(), text.data() + text.size(), found);
    return found;
}

std::string_view takeWord(std::string_view& text)
{
    const auto [word, rest] = splitWord(text);
    text = rest;
    return word;
}

bool isNumber(std::string_view word)
{
    return !word.empty() && std::ranges::all_of(word, [](char c) { return c >= '0' && c <= '9'; });
}

/// "123: bytes 456 from <x> qp 789 uid 1011", what follows "info msg ". The sender is the client's word.
ScanStatus scanInfo(std::string_view text, LineFact& fact)
{
    const std::size_t colon = text.find(": bytes ");
    const std::size_t from = text.find(" from <");
    const std::size_t end = text.rfind("> qp ");
    if (colon == std::string_view::npos || from == std::string_view::npos || end == std::string_view::npos
        || end < from + 7 || from < colon)
        return ScanStatus::Bad;
    fact.queueId = text.substr(0, colon);
    fact.number = number(text.substr(colon + 8));
    fact.sender = text.substr(from + 7, end - from - 7);
    fact.detail = splitWord(text.substr(end + 5)).first;
    return match(fact, QmailKind::Info);
}

/// "5: msg 123 to remote a@b", what follows "starting delivery ".
ScanStatus scanStarting(std::string_view text, LineFact& fact)
{
    const std::size_t colon = text.find(": msg ");
    if (colon == std::string_view::npos)
        return ScanStatus::Bad;
    fact.key = text.substr(0, colon);
    text.remove_prefix(colon + 6);
    fact.queueId = takeWord(text);
    if (!takeMark(text, "to "))
        return ScanStatus::Bad;
    fact.number = takeWord(text) == "local" ? 1 : 0;
    fact.recipient = text;
    return match(fact, QmailKind::Starting);
}

/// "5: success: 192.0.2.1_accepted_message./…/", what follows "delivery ".
ScanStatus scanDelivery(std::string_view text, LineFact& fact)
{
    const std::size_t colon = text.find(": ");
    if (colon == std::string_view::npos || !isNumber(text.substr(0, colon)))
        return ScanStatus::Bad;
    fact.key = text.substr(0, colon);
    text.remove_prefix(colon + 2);
    const std::size_t end = text.find(": ");
    const std::string_view word = text.substr(0, end);
    fact.detail = end == std::string_view::npos ? std::string_view() : text.substr(end + 2);
    if (word == "success")
        return match(fact, QmailKind::Delivered);
    if (word == "deferral")
        return match(fact, QmailKind::Deferred);
    return word == "failure" ? match(fact, QmailKind::Failed) : ScanStatus::Ignored;
}

ScanStatus scanQueue(std::string_view text, LineFact& fact)
{
    if (takeMark(text, "info msg "))
        return scanInfo(text, fact);
    if (takeMark(text, "starting delivery "))
        return scanStarting(text, fact);
    if (takeMark(text, "delivery "))
        return scanDelivery(text, fact);
    if (takeMark(text, "end msg ")) {
        fact.queueId = text;
        return isNumber(text) ? match(fact, QmailKind::Ending) : ScanStatus::Bad;
    }
    if (takeMark(text, "bounce msg ")) {
        fact.queueId = takeWord(text);
        fact.detail = takeMark(text, "qp ") ? text : std::string_view();
        return match(fact, QmailKind::Bounce);
    }
    const bool known = text.starts_with("new msg ") || text.starts_with("status: ") || text.starts_with("running")
                       || text.starts_with("exiting") || text.starts_with("triple bounce")
                       || text.starts_with("double bounce") || text.starts_with("warning: ")
                       || text.starts_with("alert: ");
    return known ? ScanStatus::Ignored : ScanStatus::Bad;
}

/// "ok 123 host:192.0.2.25:110 name:198.51.100.7::4242", what follows "tcpserver: ". The remote name is from DNS; its
/// address stands behind the last "::"'s left.
ScanStatus scanListener(std::string_view text, LineFact& fact)
{
    const std::string_view word = takeWord(text);
    if (word == "end") {
        fact.key = takeWord(text);
        return match(fact, QmailKind::Ended);
    }
    if (word != "ok")
        return ScanStatus::Ignored;
    fact.key = takeWord(text);
    const std::string_view local = takeWord(text);
    const std::uint32_t port = number(local.substr(local.rfind(':') + 1));
    fact.protocol = port == 110 || port == 995   ? Protocol::Pop3
                    : port == 143 || port == 993 ? Protocol::Imap
                                                 : Protocol::Smtp;
    const std::size_t nameEnd = text.find(':');
    const std::size_t addressEnd = text.rfind(':') == 0 ? std::string_view::npos : text.rfind(':', text.rfind(':') - 1);
    if (nameEnd == std::string_view::npos || addressEnd == std::string_view::npos || addressEnd <= nameEnd)
        return ScanStatus::Ignored;
    const auto ip = IpAddress::parse(text.substr(nameEnd + 1, addressEnd - nameEnd - 1));
    if (!ip)
        return ScanStatus::Ignored;
    fact.ip = *ip;
    return match(fact, QmailKind::Connect);
}

/// "accepted rcpt: from <sender:account:> remote <helo:name:192.0.2.1> rcpt <x> : found existing recipient", what follows
/// "CHKUSER ". HELO name and recipient are the client's words: where they imitate the line, no address is read from it.
ScanStatus scanChkuser(std::string_view text, LineFact& fact)
{
    constexpr std::string_view fromMark = ": from <";
    constexpr std::string_view remoteMark = "> remote <";
    constexpr std::string_view rcptMark = "> rcpt <";
    const std::size_t from = text.find(fromMark);
    const std::size_t remote = text.find(remoteMark);
    const std::size_t rcpt = text.find(rcptMark);
    const std::size_t end = text.rfind("> : ");
    if (from == std::string_view::npos || remote == std::string_view::npos || rcpt == std::string_view::npos
        || end == std::string_view::npos || remote < from || rcpt < remote || end < rcpt + rcptMark.size() - 1)
        return ScanStatus::Ignored;
    const std::string_view verdict = text.substr(0, from);
    const bool accepted = verdict == "accepted rcpt" || verdict == "relaying rcpt" || verdict == "accepted any rcpt";
    if (!accepted && verdict != "rejected rcpt" && verdict != "rejected relaying")
        return ScanStatus::Ignored;
    const std::string_view who = text.substr(from + fromMark.size(), remote - from - fromMark.size());
    const std::size_t relay = who.rfind(':');
    const std::size_t account = relay == std::string_view::npos || relay == 0 ? relay : who.rfind(':', relay - 1);
    if (account == std::string_view::npos)
        return ScanStatus::Ignored;
    fact.sender = who.substr(0, account);
    fact.account = relay > account ? who.substr(account + 1, relay - account - 1) : std::string_view();
    if (rcpt == text.rfind(rcptMark)) {
        const std::string_view peer = text.substr(remote + remoteMark.size(), rcpt - remote - remoteMark.size());
        const std::size_t second = peer.find(':', peer.find(':') + 1);
        if (const auto ip = IpAddress::parse(peer.substr(second == std::string_view::npos ? 0 : second + 1)))
            fact.ip = *ip;
        else if (const auto last = IpAddress::parse(peer.substr(peer.rfind(':') + 1)))
            fact.ip = *last;
    }
    fact.recipient = text.substr(rcpt + rcptMark.size(), end - rcpt - rcptMark.size());
    if (accepted)
        return match(fact, QmailKind::Accepted);
    fact.reason = verdict == "rejected relaying" ? Reason::RelayDenied : Reason::UserUnknown;
    return match(fact, QmailKind::Refused);
}

/// "DENIED_RDNS_MISSING from: a to: b origin_ip: 192.0.2.1 origin_rdns: x auth: y encryption: z reason: w".
ScanStatus scanSpamdyke(std::string_view text, LineFact& fact)
{
    const std::size_t from = text.find(" from: ");
    const std::size_t to = text.find(" to: ");
    const std::size_t ip = text.rfind(" origin_ip: ");
    const std::size_t auth = text.rfind(" auth: ");
    if (from == std::string_view::npos || to == std::string_view::npos || ip == std::string_view::npos || to < from
        || ip < to + 5)
        return ScanStatus::Ignored;
    const std::string_view verdict = text.substr(0, from);
    fact.sender = text.substr(from + 7, to - from - 7);
    if (fact.sender == "(unknown)")
        fact.sender = {};
    fact.recipient = text.substr(to + 5, ip - to - 5);
    if (const auto parsed = IpAddress::parse(splitWord(text.substr(ip + 12)).first))
        fact.ip = *parsed;
    if (auth != std::string_view::npos && auth > ip) {
        const std::string_view name = splitWord(text.substr(auth + 7)).first;
        fact.account = name == "(unknown)" ? std::string_view() : name;
    }
    if (verdict == "ALLOWED")
        return match(fact, QmailKind::Accepted);
    if (!verdict.starts_with("DENIED_"))
        return ScanStatus::Ignored;
    fact.reason = verdict.contains("RELAYING")                               ? Reason::RelayDenied
                  : verdict.contains("RBL") || verdict.contains("BLACKLIST") ? Reason::BlockList
                  : verdict.contains("GRAYLISTED")                           ? Reason::Greylisted
                  : verdict.contains("RECIPIENT")                            ? Reason::UserUnknown
                                                                             : Reason::Policy;
    return match(fact, QmailKind::Refused);
}

/// "1157520813.485077 ", which splogger puts before the message.
void dropEpoch(std::string_view& text)
{
    const std::size_t end = text.substr(0, 32).find(' ');
    if (end == std::string_view::npos || end < 12)
        return;
    const std::string_view word = text.substr(0, end);
    if (word.find('.') == 10 && isNumber(word.substr(0, 10)) && isNumber(word.substr(11)))
        text.remove_prefix(end + 1);
}

/// The joiner of qmail's own files.
class FileJoiner final : public Joiner {
public:
    void begin(const SourceContext& context) override { m_joiner.begin(context); }
    void take(const LineFact& fact) override { m_joiner.take(fact); }
    void finish() override { m_joiner.finish(); }

private:
    SaslFailures m_none;
    QmailJoiner m_joiner{m_none};
};

} // namespace

ScanStatus scanQmail(std::string_view text, LineFact& fact)
{
    fact.protocol = Protocol::Smtp;
    if (takeMark(text, "tcpserver: ") || takeMark(text, "sslserver: "))
        return scanListener(text, fact);
    if (takeMark(text, "CHKUSER ") || takeMark(text, "qmail-smtpd: CHKUSER "))
        return scanChkuser(text, fact);
    if (takeMark(text, "spamdyke["))
        text.remove_prefix(std::min(text.size(), text.find(": ") + 2));
    if (text.starts_with("ALLOWED from: ") || text.starts_with("DENIED_"))
        return scanSpamdyke(text, fact);
    for (const std::string_view other :
         {"rblsmtpd: ", "simscan:", "qmail-smtpd", "policy_check:", "spamdyke", "tcpsvd: "}) {
        if (text.starts_with(other))
            return ScanStatus::Ignored;
    }
    return scanQueue(text, fact);
}

ScanStatus QmailFormat::scan(std::string_view line, LineFact& fact) const
{
    if (!takeTai64n(line, fact.stamp) && !takeIso8601(line, fact.stamp))
        return ScanStatus::Bad;
    return scanQmail(trimmed(line), fact);
}

std::unique_ptr<Joiner> QmailFormat::joiner() const
{
    return std::make_unique<FileJoiner>();
}

bool QmailDaemon::owns(std::string_view program) const
{
    return program.starts_with("qmail") || program == "tcpserver" || program == "spamdyke" || program == "smtpd"
           || program == "CHKUSER" || program.starts_with("/var/qmail/") || isPasswordChecker(program);
}

ScanStatus QmailDaemon::scan(const SyslogLine& line, LineFact& fact) const
{
    if (isPasswordChecker(line.program))
        return scanPasswordChecker(line, fact);
    std::string_view text = line.message;
    dropEpoch(text);
    fact.protocol = Protocol::Smtp;
    if (line.program == "tcpserver")
        return scanListener(text, fact);
    if (line.program == "CHKUSER")
        return scanChkuser(text, fact);
    const ScanStatus status = scanQmail(text, fact);
    return status == ScanStatus::Bad ? ScanStatus::Ignored : status;
}

std::unique_ptr<DaemonJoiner> QmailDaemon::joiner(SaslFailures& failures) const
{
    return std::make_unique<QmailJoiner>(failures);
}

} // namespace postmortem
