// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Writes the logs of the sample case and the events that importers would find in them, side by side: what is added in
// any order gets its line, session span and row in the order of time.

#include "model/events/casebuilder.h"

#include <algorithm>
#include <array>
#include <format>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace postmortem::testing {

// The wall clock of the sample: UTC+01:00.
inline TimeUs at(unsigned hour, unsigned minute, unsigned second = 0)
{
    return fromCivilUtc(2026, 11, 23, hour, minute, second) + -usPerHour;
}

inline std::string clockText(TimeUs utc)
{
    const std::int64_t seconds = (utc.us / usPerSecond + 3600) % 86400;
    return std::format("{:02}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60);
}

// A line that will be written, and the event it stands for.
struct Act {
    TimeUs time;
    std::size_t source = 0;
    std::string text;
    std::optional<Event> event;
    SessionId session;
    bool accepts = false; ///< this line proves that the event's message was accepted
};

class SampleWriter final {
public:
    static constexpr std::size_t pop3Log = 0;
    static constexpr std::size_t mailLog = 1;

    SampleWriter()
    {
        Source pop3;
        pop3.path = "/logs/pop3-20261123.log";
        pop3.name = "pop3-20261123.log";
        pop3.format = "IceWarp POP3";
        pop3.protocol = Protocol::Pop3;
        pop3.timesMedian = 4.7;
        m_case.addSource(pop3);
        Source mail;
        mail.path = "/logs/mail.log";
        mail.name = "mail.log";
        mail.format = "Postfix";
        mail.protocol = Protocol::Smtp;
        mail.bad = 1;
        mail.badExamples = {3};
        mail.notes = {"The year is not in the log; 2026 is taken from the time of the file."};
        m_case.addSource(mail);
    }

    CaseBuilder& builder() { return m_case; }

    AddressId address(std::string_view text) { return m_case.address(*IpAddress::parse(text)); }

    SessionId session(std::size_t source, AddressId client, Protocol protocol, std::string_view key)
    {
        Session session;
        session.source = SourceId(source);
        session.address = client;
        session.protocol = protocol;
        session.key = m_case.string(key);
        return m_case.addSession(session);
    }

    // One line of an IceWarp dialogue.
    void pop3(TimeUs time, SessionId session, std::string_view text, std::optional<Event> event = {})
    {
        const Session& row = m_case.session(session);
        const std::string ip = m_case.addresses()[row.address.row()].ip.toString();
        const std::string key(m_case.strings()->text(row.key));
        add(time, pop3Log, session, std::format("{:<15} [{}] {} {}", ip, key, clockText(time), text), event);
    }

    // One line of syslog; "smtpd" lines carry the session's key as pid.
    void mail(TimeUs time, SessionId session, std::string_view program, std::string_view pid, std::string_view text,
              std::optional<Event> event = {}, bool accepts = false)
    {
        add(time, mailLog, session,
            std::format("Nov 23 {} mail postfix/{}[{}]: {}", clockText(time), program, pid, text), event);
        m_acts.back().accepts = accepts;
    }

    Event event(EventKind kind, Protocol protocol, SessionId session) const
    {
        Event event;
        event.kind = kind;
        event.protocol = protocol;
        event.session = session;
        if (session.valid())
            event.address = m_case.sessions()[session.row()].address;
        return event;
    }

    Event login(bool ok, Protocol protocol, SessionId session, std::string_view account, Mechanism mechanism)
    {
        Event event = this->event(ok ? EventKind::LoginOk : EventKind::LoginFailed, protocol, session);
        event.subject = m_case.account(account).value;
        event.mechanism = mechanism;
        event.reason = ok ? Reason::None : Reason::BadCredentials;
        return event;
    }

    // Lines get their numbers, and everything its place, in the order of time.
    void finish()
    {
        std::ranges::stable_sort(m_acts, {}, &Act::time);
        for (Act& act : m_acts)
            write(act);
        Event lost = event(EventKind::Notice, Protocol::Other, {}); // a line whose stamp is broken
        lost.reason = Reason::LostMessages;
        lost.subject = m_case.string("imuxsock lost 3 messages").value;
        lost.source = SourceId(mailLog);
        lost.line = static_cast<LineNumber>(m_text[mailLog].size());
        m_case.add(lost);
        for (std::size_t i = 0; i < m_text.size(); ++i)
            describe(m_case.source(SourceId(i)), m_text[i]);
    }

    [[nodiscard]] const std::vector<std::string>& text(std::size_t source) const { return m_text[source]; }

private:
    void add(TimeUs time, std::size_t source, SessionId session, std::string text, std::optional<Event> event)
    {
        m_acts.push_back({time, source, std::move(text), event, session, false});
    }

    void write(Act& act)
    {
        m_text[act.source].push_back(std::move(act.text));
        const auto line = static_cast<LineNumber>(m_text[act.source].size());
        if (act.session.valid())
            widen(m_case.session(act.session), act.time, line);
        if (act.event) {
            act.event->time = act.time;
            act.event->source = SourceId(act.source);
            act.event->line = line;
            m_case.add(*act.event);
            if (act.accepts)
                m_case.message(act.event->message).line = line;
        }
        Source& source = m_case.source(SourceId(act.source));
        source.first = source.first.known() ? source.first : act.time;
        source.last = act.time;
    }

    static void widen(Session& session, TimeUs time, LineNumber line)
    {
        if (session.firstLine == 0) {
            session.firstLine = line;
            session.first = time;
        }
        session.lastLine = line;
        session.last = time;
    }

    static void describe(Source& source, const std::vector<std::string>& text)
    {
        for (const std::string& line : text)
            source.textBytes += line.size() + 1;
        source.bytes = source.textBytes;
        source.lines = text.size();
        source.understood = text.size() - source.bad;
        source.sha256 = std::string(64, 'a');
    }

    CaseBuilder m_case;
    std::vector<Act> m_acts;
    std::array<std::vector<std::string>, 2> m_text;
};

} // namespace postmortem::testing
