// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/query/speaker.h"

#include "model/base/textmatch.h"

#include <algorithm>

namespace postmortem {

namespace {

using Speaker = TranscriptLine::Speaker;

constexpr std::array<std::string_view, 34> verbs = {
    "HELO", "EHLO", "LHLO", "MAIL", "RCPT", "DATA",    "BDAT", "RSET", "QUIT", "NOOP", "AUTH", "STARTTLS",
    "VRFY", "EXPN", "HELP", "ETRN", "TURN", "XCLIENT", "USER", "PASS", "APOP", "STAT", "LIST", "RETR",
    "DELE", "TOP",  "UIDL", "CAPA", "LAST", "STLS",    "RPOP", "XTND", "UTF8", "LANG",
};
constexpr std::array<std::string_view, 24> imapCommands = {
    "LOGIN",     "AUTHENTICATE", "LOGOUT", "SELECT", "EXAMINE", "CREATE", "DELETE",     "RENAME",
    "SUBSCRIBE", "UNSUBSCRIBE",  "LIST",   "LSUB",   "STATUS",  "APPEND", "CHECK",      "CLOSE",
    "EXPUNGE",   "SEARCH",       "FETCH",  "STORE",  "COPY",    "UID",    "CAPABILITY", "IDLE",
};
constexpr std::array<std::string_view, 3> imapAnswers = {"OK", "NO", "BAD"};

template <std::size_t N>
bool isOneOf(std::string_view word, const std::array<std::string_view, N>& words)
{
    return std::ranges::any_of(words, [&](std::string_view w) { return equalsNoCase(w, word); });
}

// RFC 5321 4.2: three digits, the first 2 to 5, then a blank, a hyphen or the end.
bool isReply(std::string_view text)
{
    if (text.size() < 3 || text[0] < '2' || text[0] > '5')
        return false;
    const bool digits = text[1] >= '0' && text[1] <= '9' && text[2] >= '0' && text[2] <= '9';
    return digits && (text.size() == 3 || text[3] == ' ' || text[3] == '-');
}

} // namespace

Speaker speakerByWords(std::string_view payload)
{
    if (isReply(payload) || payload.starts_with("+OK") || payload.starts_with("-ERR") || payload.starts_with("* ")
        || payload.starts_with("+ ") || payload == "+")
        return Speaker::Server;
    const std::size_t blank = payload.find(' ');
    const std::string_view first = payload.substr(0, blank);
    if (isOneOf(first, verbs))
        return Speaker::Client;
    if (blank == std::string_view::npos)
        return Speaker::Note;
    const std::string_view rest = payload.substr(blank + 1);
    const std::string_view second = rest.substr(0, rest.find(' '));
    if (isOneOf(second, imapAnswers)) // behind the tag
        return Speaker::Server;
    return isOneOf(second, imapCommands) ? Speaker::Client : Speaker::Note;
}

void SpeakerJudge::learn(const LogLine& line)
{
    const Speaker speaker = line.syslog || line.mark.empty() ? Speaker::Note : speakerByWords(line.payload);
    if (speaker == Speaker::Note)
        return;
    auto votes = std::ranges::find(m_votes, line.mark, &Votes::mark);
    if (votes == m_votes.end())
        votes = m_votes.insert(m_votes.end(), Votes{line.mark});
    ++(speaker == Speaker::Server ? votes->server : votes->client);
}

Speaker SpeakerJudge::speaker(const LogLine& line) const
{
    if (line.syslog)
        return Speaker::Note;
    const auto votes = std::ranges::find(m_votes, line.mark, &Votes::mark);
    const bool marked = !line.mark.empty() && votes != m_votes.end() && votes->server != votes->client;
    if (marked) // the majority: a client may send a line that looks like a reply
        return votes->server > votes->client ? Speaker::Server : Speaker::Client;
    return speakerByWords(line.payload);
}

} // namespace postmortem
