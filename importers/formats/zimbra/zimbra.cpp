// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/formats/zimbra/zimbra.h"

#include "importers/dialogue/words.h"
#include "importers/formats/zimbra/zimbrajoiner.h"

namespace postmortem {

namespace {

constexpr auto none = std::string_view::npos;

/// What the server knows of the request. Values end with ';'. The client's own words (ua) come last.
struct Context {
    IpAddress ip;
    bool smtp = false;
};

/// "192.0.2.1", or a list of which the last was added by our own proxy and the others by whoever likes to.
IpAddress clientIn(std::string_view list)
{
    IpAddress client;
    while (!list.empty()) {
        const std::size_t comma = list.find(',');
        const auto ip = IpAddress::parse(trimmed(list.substr(0, comma)));
        if (ip && (!client.known() || !ip->isPrivate()))
            client = *ip;
        list = comma == none ? std::string_view() : list.substr(comma + 1);
    }
    return client;
}

Context readContext(std::string_view text)
{
    Context context;
    bool original = false;
    while (!text.empty() && !text.starts_with("ua=") && !text.starts_with(']')) {
        const std::size_t end = text.find(';');
        const std::string_view field = text.substr(0, end);
        if (field.starts_with("oip=")) {
            context.ip = clientIn(field.substr(4));
            original = context.ip.known();
        } else if (field.starts_with("ip=") && !original) {
            context.ip = clientIn(field.substr(3));
        } else if (field == "oproto=smtp") {
            context.smtp = true;
        }
        text = end == none ? std::string_view() : text.substr(end + 1);
    }
    return context;
}

Protocol protocolOf(std::string_view word, bool smtp)
{
    if (word == "pop3" || word == "pop")
        return Protocol::Pop3;
    if (word == "imap")
        return Protocol::Imap;
    return smtp ? Protocol::Smtp : Protocol::Other;
}

Reason reasonIn(std::string_view why)
{
    if (contains(why, "INVALID PASSWORD"))
        return Reason::BadPassword;
    return contains(why, "ACCOUNT NOT FOUND") || contains(why, "NO SUCH ACCOUNT") ? Reason::UnknownUser
                                                                                  : Reason::BadCredentials;
}

ScanStatus match(LineFact& fact, ZimbraKind kind)
{
    fact.kind = static_cast<std::uint16_t>(kind);
    return ScanStatus::Match;
}

/// "user@example.org; protocol=pop3; error=authentication failed for [user@example.org], invalid password;". The account
/// is what the client typed and may hold any text, so the protocol is the last before the error.
ScanStatus scanLogin(std::string_view text, bool smtp, LineFact& fact)
{
    const std::size_t error = text.find("; error=");
    const std::string_view who = text.substr(0, error);
    constexpr std::string_view mark = "; protocol=";
    const std::size_t protocol = who.rfind(mark);
    if (protocol == none)
        return ScanStatus::Ignored;
    const std::string_view word = who.substr(protocol + mark.size());
    fact.account = who.substr(0, protocol);
    fact.protocol = protocolOf(word.substr(0, word.find(';')), smtp);
    if (error == none)
        return match(fact, ZimbraKind::LoginOk);
    const std::size_t why = text.rfind("], ");
    fact.reason = reasonIn(why == none ? text.substr(error) : text.substr(why));
    return match(fact, ZimbraKind::LoginFailed);
}

/// mailbox.log: "imap - authentication failed for [user] (invalid password)".
ScanStatus scanRefusal(std::string_view text, LineFact& fact)
{
    constexpr std::string_view said = " - authentication failed for [";
    const std::size_t begin = text.find(said);
    const std::size_t end = text.rfind("] (");
    if (begin == none || end == none || end < begin + said.size())
        return ScanStatus::Ignored;
    fact.protocol = protocolOf(text.substr(0, begin), false);
    if (fact.protocol == Protocol::Other)
        return ScanStatus::Ignored;
    fact.account = text.substr(begin + said.size(), end - begin - said.size());
    fact.reason = reasonIn(text.substr(end));
    return match(fact, ZimbraKind::Refused);
}

} // namespace

ScanStatus ZimbraDaemon::scan(const SyslogLine& line, LineFact& fact) const
{
    std::string_view text = line.message;
    const std::size_t thread = text.find("] [");
    if (!text.starts_with('[') || thread == none)
        return ScanStatus::Ignored;
    fact.key = text.substr(1, thread - 1);
    text.remove_prefix(thread + 3);
    const Context context = readContext(text);
    if (!context.ip.known())
        return ScanStatus::Ignored; // the server's own commands
    fact.ip = context.ip;
    constexpr std::string_view login = "] security - cmd=Auth; account=";
    if (const std::size_t at = text.find(login); at != none)
        return scanLogin(text.substr(at + login.size()), context.smtp, fact);
    const std::size_t end = text.find("] ");
    return end == none ? ScanStatus::Ignored : scanRefusal(text.substr(end + 2), fact);
}

std::unique_ptr<DaemonJoiner> ZimbraDaemon::joiner(SaslFailures& failures) const
{
    return std::make_unique<ZimbraJoiner>(failures);
}

} // namespace postmortem
