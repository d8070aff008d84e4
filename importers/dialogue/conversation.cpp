// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/dialogue/conversation.h"

#include "importers/dialogue/imapconversation.h"
#include "importers/dialogue/pop3conversation.h"
#include "importers/dialogue/smtpconversation.h"
#include "importers/dialogue/words.h"

#include <algorithm>
#include <array>

namespace postmortem {

std::unique_ptr<Conversation> makeConversation(Protocol protocol, RecipientWords* words)
{
    switch (protocol) {
    case Protocol::Pop3: return std::make_unique<Pop3Conversation>();
    case Protocol::Imap: return std::make_unique<ImapConversation>();
    case Protocol::Smtp:
    case Protocol::Other: break;
    }
    return std::make_unique<SmtpConversation>(words);
}

Protocol protocolOfGreeting(std::string_view line)
{
    if (line.starts_with("220 ") || line.starts_with("220-") || line == "220" || line.starts_with("554 ")
        || line.starts_with("421 "))
        return Protocol::Smtp;
    if (line.starts_with("+OK"))
        return Protocol::Pop3;
    if (line.starts_with("* OK") || line.starts_with("* PREAUTH") || line.starts_with("* BYE"))
        return Protocol::Imap;
    return Protocol::Other;
}

Protocol protocolOfCommand(std::string_view line)
{
    static constexpr std::array<std::string_view, 9> smtp{"EHLO ", "HELO ", "MAIL FROM:", "RCPT TO:", "STARTTLS",
                                                          "DATA",  "RSET",  "VRFY ",      "EXPN "};
    static constexpr std::array<std::string_view, 8> pop3{"USER ", "PASS ", "APOP ", "STAT",
                                                          "RETR ", "UIDL",  "DELE ", "CAPA"};
    static constexpr std::array<std::string_view, 8> imap{"LOGIN ",   "AUTHENTICATE ", "SELECT ", "LOGOUT",
                                                          "EXAMINE ", "CAPABILITY",    "FETCH ",  "NOOP"};
    const auto begins = [](std::string_view text, const auto& words) {
        return std::ranges::any_of(words, [&](std::string_view word) { return startsWithWord(text, word); });
    };
    if (begins(line, smtp))
        return Protocol::Smtp;
    if (begins(line, pop3))
        return Protocol::Pop3;
    const std::string_view afterTag = splitWord(line).second;
    return !afterTag.empty() && begins(afterTag, imap) ? Protocol::Imap : Protocol::Other;
}

bool looksLikeTaggedReply(std::string_view line)
{
    const auto [status, text] = splitWord(splitWord(line).second);
    return (status.size() == 2 && (startsWithWord(status, "OK") || startsWithWord(status, "NO")))
           || (status.size() == 3 && startsWithWord(status, "BAD"));
}

bool looksLikeReply(std::string_view line)
{
    if (line.starts_with("+OK") || line.starts_with("-ERR") || line.starts_with("* ") || line.starts_with("+ "))
        return true;
    return line.size() >= 3 && line[0] >= '2' && line[0] <= '5' && line[1] >= '0' && line[1] <= '9' && line[2] >= '0'
           && line[2] <= '9' && (line.size() == 3 || line[3] == ' ' || line[3] == '-');
}

} // namespace postmortem
