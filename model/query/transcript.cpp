// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/query/transcript.h"

#include "model/base/sentence.h"
#include "model/decoding/decoding.h"
#include "model/decoding/rowsecrets.h"
#include "model/query/logindecoder.h"
#include "model/query/logline.h"
#include "model/query/speaker.h"
#include "model/base/textmatch.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <map>

namespace postmortem {

namespace {

struct TranscriptText {
    Q_DECLARE_TR_FUNCTIONS(TranscriptText)
};

using Speaker = TranscriptLine::Speaker;

constexpr std::size_t linesAtOnce = 4096;
constexpr std::string_view bullets = "••••••";

constexpr bool isWordByte(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-' || c == '_';
}

// The key as a word of its own, not as a part of another.
bool hasWord(std::string_view text, std::string_view word)
{
    for (std::size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
        const std::size_t end = at + word.size();
        if ((at == 0 || !isWordByte(text[at - 1])) && (end == text.size() || !isWordByte(text[end])))
            return true;
    }
    return false;
}

// Which lines belong to the session: all from first to last, or those with its key in the place for keys.
class Membership final {
public:
    Membership(const CaseSnapshot& snapshot, SessionId id) : m_session(snapshot.sessions[id.row()])
    {
        m_key = snapshot.text(m_session.key);
        if (m_session.address.valid())
            m_address = snapshot.addresses[m_session.address.row()].ip;
        for (const Message& message : snapshot.messages) {
            if (message.session == id && message.queueId.valid() && !snapshot.text(message.queueId).empty())
                m_queueIds.push_back(snapshot.text(message.queueId));
        }
    }

    [[nodiscard]] bool contains(const LogLine& line, bool hasEvent) const
    {
        if (m_session.contiguous || hasEvent)
            return true;
        // Thread ids are shared by clients that come one after the other.
        if (line.address && m_address && *line.address != *m_address)
            return false;
        return hasKey(line) || hasQueueId(line.payload);
    }

private:
    [[nodiscard]] bool hasKey(const LogLine& line) const
    {
        if (m_key.empty())
            return false;
        if (std::ranges::any_of(line.ids, [this](std::string_view id) { return equalsNoCase(id, m_key); }))
            return true;
        const bool isNumber = m_key.find_first_not_of("0123456789") == std::string_view::npos;
        return line.mark.empty() && !isNumber && hasWord(line.payload, m_key);
    }

    // "B06C6757: from=<…>": a queue id opens the message of a line; anywhere else it is somebody's text.
    [[nodiscard]] bool hasQueueId(std::string_view payload) const
    {
        const std::string_view first = payload.substr(0, payload.find_first_of(" :"));
        return std::ranges::contains(m_queueIds, first);
    }

    const Session& m_session;
    std::string_view m_key;
    std::optional<IpAddress> m_address;
    std::vector<std::string_view> m_queueIds;
};

struct RawLine {
    LineNumber number = 0;
    std::string text;
};

class TranscriptMaker final {
public:
    TranscriptMaker(const CaseSnapshot& snapshot, SessionId id, bool reveal, const Cancel& cancel)
        : m_case(snapshot), m_id(id), m_session(snapshot.sessions[id.row()]), m_reveal(reveal), m_cancel(cancel)
    {
        m_transcript.generation = snapshot.generation;
        m_transcript.session = id;
        m_transcript.protocol = m_session.protocol;
        m_transcript.title = title();
    }

    Transcript make(const LineSource* source)
    {
        if (!source)
            m_transcript.problem = TranscriptText::tr("The text of the logs is not at hand.").toStdString();
        else if (m_session.firstLine == 0 || !m_session.source.valid())
            m_transcript.problem = TranscriptText::tr("The log does not show where this session began.").toStdString();
        else
            read(*source);
        return std::move(m_transcript);
    }

private:
    [[nodiscard]] std::string title() const
    {
        std::size_t number = 0;
        std::size_t count = 0;
        for (std::size_t row = 0; m_session.address.valid() && row < m_case.sessions.size(); ++row) {
            const Session& other = m_case.sessions[row];
            if (other.address != m_session.address || other.protocol != m_session.protocol)
                continue;
            ++count;
            number += row <= m_id.row() ? 1U : 0U;
        }
        const QString protocol =
            m_session.protocol == Protocol::Other
                ? TranscriptText::tr("Session")
                : TranscriptText::tr("%1 session").arg(QString::fromUtf8(name(m_session.protocol)).toUpper());
        if (count < 2)
            return protocol.toStdString();
        const QLocale locale;
        return TranscriptText::tr("%1 %2 of %3")
            .arg(protocol, locale.toString(qulonglong{number}), locale.toString(qulonglong{count}))
            .toStdString();
    }

    void read(const LineSource& source)
    {
        findEvents();
        const LineNumber last = std::max(m_session.firstLine, m_session.lastLine);
        const std::size_t span = std::size_t{last} - m_session.firstLine + 1;
        const std::size_t scanned = std::min(span, maxTranscriptScan);
        const Membership membership(m_case, m_id);
        std::vector<RawLine> kept;
        bool cut = span > scanned;
        for (std::size_t done = 0; done < scanned && !m_cancel.requested(); done += linesAtOnce) {
            const auto first = static_cast<LineNumber>(m_session.firstLine + done);
            auto lines =
                source.lines(m_case.sources[m_session.source.row()], first, std::min(linesAtOnce, scanned - done));
            if (!lines) {
                m_transcript.problem = words::said(lines.error().message);
                return;
            }
            if (lines->empty())
                break;
            for (TextLine& line : *lines) {
                if (!membership.contains(cutLine(line.text), m_eventTimes.contains(line.number)))
                    continue;
                if (kept.size() == maxTranscriptLines - 1) { // the last place is for the note
                    cut = true;
                    done = scanned;
                    break;
                }
                kept.push_back({line.number, std::move(line.text)});
            }
        }
        show(kept);
        if (m_transcript.lines.size() >= maxTranscriptLines) { // rows are shown as two lines
            m_transcript.lines.resize(maxTranscriptLines - 1);
            cut = true;
        }
        if (cut)
            addNote();
    }

    // Times of the session's own events, by line.
    void findEvents()
    {
        const EventStore& events = m_case.events;
        const bool sorted = m_case.complete && m_session.first.known() && m_session.last.known();
        const std::size_t begin = sorted ? events.lowerBound(m_session.first) : 0;
        const std::size_t end = sorted ? events.lowerBound(m_session.last + 1) : events.size();
        for (std::size_t row = begin; row < end; ++row) {
            if ((row & 0x3fff) == 0 && m_cancel.requested())
                return;
            if (events.sessions()[row] == m_id.value && events.sources()[row] == m_session.source.value)
                m_eventTimes.emplace(events.lines()[row], TimeUs(events.times()[row]));
        }
    }

    void show(const std::vector<RawLine>& kept)
    {
        std::vector<LogLine> lines;
        SpeakerJudge judge;
        for (const RawLine& raw : kept) {
            lines.push_back(cutLine(raw.text));
            judge.learn(lines.back());
        }
        findClock(kept, lines);
        findProofs();
        findUserNames(kept);
        LoginDecoder logins(m_reveal);
        std::string previous;
        for (std::size_t i = 0; i < kept.size(); ++i) {
            const auto place = [&](TranscriptLine line) {
                line.where = {m_session.source, kept[i].number};
                line.time = timeOf(kept[i].number, lines[i]);
                addProof(line);
                m_transcript.lines.push_back(std::move(line));
            };
            if (lines[i].row) {
                showRow(*lines[i].row, previous, logins, place);
                continue;
            }
            const auto name = m_userNames.find(kept[i].number);
            place(name == m_userNames.end() ? shown(lines[i], judge.speaker(lines[i]), previous, logins)
                                            : shownName(lines[i], judge.speaker(lines[i]), name->second));
            previous = lines[i].payload;
        }
    }

    // What the client said and what the server replied; `previous` becomes the reply.
    template <typename Place>
    void showRow(const CommandRow& row, std::string& previous, LoginDecoder& logins, const Place& place) const
    {
        const std::string command = row.commandText();
        const std::string reply = row.replyText();
        LogLine said;
        if (!command.empty()) {
            said.payload = command;
            TranscriptLine line = shown(said, Speaker::Client, previous, logins);
            if (!m_reveal && row.secret() == command) // an answer whose question this session does not show
                line.text = bullets;
            place(std::move(line));
        }
        said.payload = reply;
        if (!reply.empty())
            place(shown(said, Speaker::Server, command, logins));
        previous = reply;
    }

    TranscriptLine shown(const LogLine& line, Speaker speaker, std::string_view previous, LoginDecoder& logins) const
    {
        TranscriptLine shown;
        const bool serversNote = line.mark == "*"; // Exchange, between a prompt and its answer
        if (speaker == Speaker::Note && !line.syslog && !serversNote && logins.expectsAnswer())
            speaker = Speaker::Client;
        shown.speaker = speaker;
        LoginDecoder::Answer login;
        if (speaker == Speaker::Client)
            login = logins.client(line.payload);
        else if (speaker == Speaker::Server)
            login = logins.server(line.payload);
        shown.decoded = visibleText(login.decoded);
        std::string text(line.payload);
        if (!m_reveal && !login.secret.empty())
            text.replace(static_cast<std::size_t>(login.secret.data() - line.payload.data()), login.secret.size(),
                         bullets);
        else if (!m_reveal)
            text = maskSecrets(line.payload, serversNote ? std::string_view() : previous);
        shown.text = visibleText(text);
        return shown;
    }

    // Haraka's log has no prompts: what the client said before and after tells that an answer is its name.
    void findUserNames(const std::vector<RawLine>& kept)
    {
        const RawLine* before = nullptr;
        const RawLine* line = nullptr;
        bool refused = false; // what comes next
        for (const RawLine& next : kept) {
            const HarakaAuth about = harakaAuth(next.text);
            if (about == HarakaAuth::Said) {
                const std::string_view name =
                    before ? harakaUserName(before->text, line->text, next.text) : std::string_view();
                if (!name.empty())
                    m_userNames.emplace(line->number, name);
                before = refused ? nullptr : line;
                line = &next;
                refused = false;
            }
            refused = refused || about == HarakaAuth::Refusal;
        }
    }

    TranscriptLine shownName(const LogLine& line, Speaker speaker, std::string_view name) const
    {
        TranscriptLine shown;
        shown.speaker = speaker;
        shown.decoded = visibleText(LoginDecoder(m_reveal).userName(name).decoded);
        shown.text = visibleText(line.payload);
        return shown;
    }

    // Lines without an event take their time from their own stamp, set right by a line that has both: no zone, no year
    // and no date need be known here.
    void findClock(const std::vector<RawLine>& kept, const std::vector<LogLine>& lines)
    {
        for (std::size_t i = 0; i < kept.size(); ++i) {
            const auto event = m_eventTimes.find(kept[i].number);
            if (event == m_eventTimes.end() || !event->second.known() || !lines[i].timeOfDay)
                continue;
            m_midnight = TimeUs(event->second.us - *lines[i].timeOfDay);
            m_reference = event->second;
            return;
        }
    }

    [[nodiscard]] TimeUs timeOf(LineNumber number, const LogLine& line)
    {
        const auto event = m_eventTimes.find(number);
        if (event != m_eventTimes.end())
            m_reference = event->second;
        if (event != m_eventTimes.end() || !line.timeOfDay || !m_midnight.known() || !m_reference.known())
            return event != m_eventTimes.end() ? event->second : TimeUs();
        TimeUs time = m_midnight + *line.timeOfDay;
        while (time - m_reference > usPerDay / 2)
            time = time + -usPerDay;
        while (m_reference - time > usPerDay / 2)
            time = time + usPerDay;
        m_reference = time;
        return time;
    }

    void findProofs()
    {
        for (const Finding& finding : m_case.findings) {
            for (const Evidence& evidence : finding.evidence) {
                if (evidence.where.source == m_session.source)
                    m_proofs.emplace(evidence.where.line, evidence.note);
            }
        }
    }

    void addProof(TranscriptLine& line) const
    {
        const auto proof = m_proofs.find(line.where.line);
        line.proof = proof != m_proofs.end();
        if (line.proof)
            line.proofNote = visibleText(proof->second);
    }

    void addNote()
    {
        TranscriptLine note;
        note.speaker = Speaker::Note;
        note.text = TranscriptText::tr("The session goes on; this view ends here, after %n line(s).", nullptr,
                                       static_cast<int>(m_transcript.lines.size()))
                        .toStdString();
        m_transcript.lines.push_back(std::move(note));
    }

    const CaseSnapshot& m_case;
    SessionId m_id;
    const Session& m_session;
    bool m_reveal;
    const Cancel& m_cancel;
    Transcript m_transcript;
    std::map<LineNumber, TimeUs> m_eventTimes;
    std::map<LineNumber, std::string> m_proofs;
    std::map<LineNumber, std::string_view> m_userNames; // that the conversation tells to be none else
    TimeUs m_midnight;                                  // of the log's own clock
    TimeUs m_reference;                                 // the last time known for certain
};

} // namespace

Transcript makeTranscript(const CaseSnapshot& snapshot, const LineSource* source, SessionId session, bool reveal,
                          const Cancel& cancel)
{
    if (!session.valid() || session.row() >= snapshot.sessions.size()) {
        Transcript none;
        none.generation = snapshot.generation;
        none.problem = TranscriptText::tr("There is no such session in this case.").toStdString();
        return none;
    }
    return TranscriptMaker(snapshot, session, reveal, cancel).make(source);
}

} // namespace postmortem
