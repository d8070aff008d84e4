// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/transcript/logindialogue.h"

#include "model/decoding/payload.h"
#include "model/query/speaker.h"
#include "model/base/textmatch.h"

#include <algorithm>
#include <optional>

namespace postmortem {

namespace {

using Speaker = TranscriptLine::Speaker;

constexpr std::size_t longestLogin = 24; // lines; SCRAM and DIGEST-MD5 need eight, notes may stand between

bool isVerb(const TranscriptLine& line, std::string_view verb)
{
    const std::string_view text = line.text;
    return line.speaker == Speaker::Client && equalsNoCase(text.substr(0, text.find(' ')), verb);
}

bool opens(const TranscriptLine& line)
{
    if (line.speaker != Speaker::Client)
        return false;
    return authCommand(line.text) || isVerb(line, "USER") || (imapLogin(line.text) && !isServerPayload(line.text));
}

// A log that leaves out what the client began with still shows what the server asked.
bool asks(const TranscriptLine& line)
{
    return line.speaker == Speaker::Server && challengeOf(line.text);
}

// The last line of the login that the line at `first` opens, its reply included, and the last line that is worth
// decoding.
struct Extent {
    std::size_t last = 0;
    std::size_t reply = 0;
};

Extent extentOf(const std::vector<TranscriptLine>& lines, std::size_t first)
{
    Extent extent{first, first};
    bool awaitsPass = isVerb(lines[first], "USER");
    const std::size_t end = std::min(lines.size(), first + longestLogin);
    for (std::size_t i = first + 1; i < end; ++i) {
        const TranscriptLine& line = lines[i];
        if (line.speaker == Speaker::Note)
            continue;
        if (line.speaker == Speaker::Client) {
            const bool answers = awaitsPass ? isVerb(line, "PASS") : speakerByWords(line.text) != Speaker::Client;
            if (!answers)
                break;
            awaitsPass = false;
        } else if (!challengeOf(line.text)) {
            extent.reply = i;
            if (!awaitsPass)
                break;
            continue; // the answer to USER; PASS follows
        }
        extent.last = extent.reply = i;
    }
    return extent;
}

std::string textOf(const Transcript& transcript, std::size_t first, std::size_t last)
{
    std::string text;
    for (std::size_t i = first; i <= last; ++i) {
        if (transcript.lines[i].speaker == Speaker::Note && first != last)
            continue;
        text += (text.empty() ? "" : "\n") + transcript.lines[i].text;
    }
    return text;
}

} // namespace

LoginDialogue loginAround(const Transcript& transcript, std::size_t line)
{
    const std::vector<TranscriptLine>& lines = transcript.lines;
    if (line >= lines.size())
        return {};
    const std::size_t earliest = line < longestLogin ? 0 : line - longestLogin;
    LoginDialogue login;
    for (std::size_t first = line + 1; first-- > earliest;) {
        if (!opens(lines[first]) && !asks(lines[first]))
            continue;
        const Extent extent = extentOf(lines, first);
        if (line > extent.reply)
            break;
        login = {first, extent.last, true};
    }
    return login;
}

std::string loginText(const Transcript& transcript, std::size_t line)
{
    if (line >= transcript.lines.size())
        return {};
    const LoginDialogue login = loginAround(transcript, line);
    return login.found ? textOf(transcript, login.first, login.last) : transcript.lines[line].text;
}

} // namespace postmortem
