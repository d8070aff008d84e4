// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/casescope.h"

#include "model/query/proofs.h"
#include "model/query/timefilter.h"

#include <algorithm>

namespace postmortem {

namespace {

constexpr std::size_t mostPlaces = 200;

} // namespace

CaseScope::CaseScope(QObject* parent)
    : QObject(parent), m_sessions([this](const RowSelection& found) {
          if (m_snapshot && found.generation == m_snapshot->generation && !found.rows.empty())
              showSession(SessionId(found.rows.front()), {});
      })
{
}

void CaseScope::setCase(std::shared_ptr<const CaseQuery> query, bool sameCase)
{
    m_sessions.cancel();
    m_query = std::move(query);
    m_snapshot = m_query ? m_query->snapshot() : nullptr;
    const Filter before = filter();
    if (!sameCase) {
        m_places = {Place{}};
        m_place = 0;
        m_session = {};
        m_line = {};
    } else if (!exists(subject())) {
        m_places[m_place].subject = {};
    }
    Q_EMIT caseChanged();
    if (before != filter())
        Q_EMIT filterChanged();
    Q_EMIT historyChanged();
    Q_EMIT subjectChanged();
    Q_EMIT sessionShown(m_session, m_line);
}

void CaseScope::setFilter(const Filter& filter)
{
    if (filter == this->filter())
        return;
    const Subject kept = subject();
    m_places.resize(m_place + 1);
    m_places.push_back({filter, kept});
    if (m_places.size() > mostPlaces)
        m_places.erase(m_places.begin());
    m_place = m_places.size() - 1;
    Q_EMIT filterChanged();
    Q_EMIT historyChanged();
}

void CaseScope::addToFilter(const QString& token, bool exclude)
{
    Filter changed = filter();
    const Filter added = Filter::parse(token.toStdString());
    for (const FilterToken& one : added.tokens())
        changed = changed.with(one.key, one.value, exclude != one.exclude);
    setFilter(changed);
}

void CaseScope::enterFilter(const Filter& typed)
{
    const std::string mark = m_snapshot ? zoneMark() : std::string();
    if (mark.empty()) {
        setFilter(typed);
        return;
    }
    Filter marked;
    for (const FilterToken& token : typed.tokens()) {
        const auto time = token.key == "time" ? parseTimeValue(token.value).spec : std::nullopt;
        const bool bare = time && !time->zone && !time->fromUtc && !std::ranges::contains(filter().tokens(), token);
        marked = marked.with(token.key, bare ? token.value + mark : token.value, token.exclude);
    }
    setFilter(marked);
}

void CaseScope::setTimeRange(TimeRange range)
{
    Filter changed = filter().without("time");
    if (m_snapshot && range.from.known() && range.to > range.from) {
        // Outwards to whole seconds, so that what was marked stays inside.
        const std::int64_t from = range.from.us - range.from.us % usPerSecond;
        const std::int64_t to = (range.to.us + usPerSecond - 1) / usPerSecond * usPerSecond;
        changed = changed.with("time", wallClock(TimeUs(from)) + "-" + wallClock(TimeUs(to)) + zoneMark());
    }
    setFilter(changed);
}

std::string CaseScope::wallClock(TimeUs time) const
{
    std::string text = toLocalText(time, zone());
    text[text.find(' ')] = 'T';
    return text;
}

void CaseScope::goBack()
{
    if (canGoBack())
        goTo(m_place - 1);
}

void CaseScope::goForward()
{
    if (canGoForward())
        goTo(m_place + 1);
}

void CaseScope::goTo(std::size_t place)
{
    m_place = place;
    if (!exists(subject()))
        m_places[m_place].subject = {};
    Q_EMIT filterChanged();
    Q_EMIT historyChanged();
    Q_EMIT subjectChanged();
    showTellingSession();
}

void CaseScope::select(Subject subject)
{
    if (!exists(subject))
        return;
    setSubject(subject);
    showTellingSession();
}

void CaseScope::setSubject(Subject subject)
{
    if (subject == this->subject())
        return;
    m_places[m_place].subject = subject;
    Q_EMIT subjectChanged();
}

void CaseScope::selectEvent(EventRow row)
{
    if (!m_snapshot || row.row() >= m_snapshot->events.size())
        return;
    const Event event = m_snapshot->events.at(row);
    if (event.address.valid())
        setSubject({Subject::Kind::Address, event.address.value});
    else if (event.session.valid())
        setSubject({Subject::Kind::Session, event.session.value});
    showSession(event.session, event.where());
}

void CaseScope::selectFinding(std::size_t index)
{
    if (!m_snapshot || index >= m_snapshot->findings.size())
        return;
    const Finding& finding = m_snapshot->findings[index];
    setFilter(Filter().with("finding", std::to_string(index + 1)));
    if (!finding.addresses.empty())
        setSubject({Subject::Kind::Address, finding.addresses.front().value});
    else if (!finding.accounts.empty())
        setSubject({Subject::Kind::Account, finding.accounts.front().value});
    if (const auto proof = proofOfFinding(*m_snapshot, finding))
        showSession(proof->session, proof->line);
    else
        showTellingSession();
}

void CaseScope::showSession(SessionId session, LineRef line)
{
    m_sessions.cancel();
    if (session == m_session && line == m_line)
        return;
    m_session = session;
    m_line = line;
    Q_EMIT sessionShown(session, line);
}

void CaseScope::showTellingSession()
{
    const Subject shown = subject();
    const std::size_t row = shown.row;
    std::optional<Proof> proof;
    switch (shown.kind) {
    case Subject::Kind::None: return;
    case Subject::Kind::Address: proof = proofOfAddress(*m_snapshot, AddressId(row)); break;
    case Subject::Kind::Account: proof = proofOfAccount(*m_snapshot, AccountId(row)); break;
    case Subject::Kind::Session: proof = proofOfSession(*m_snapshot, SessionId(row)); break;
    case Subject::Kind::Message:
        proof = Proof{m_snapshot->messages[row].session,
                      {m_snapshot->messages[row].source, m_snapshot->messages[row].line}};
        break;
    }
    if (proof)
        showSession(proof->session, proof->line);
    else
        askForSession(shown);
}

void CaseScope::askForSession(Subject subject)
{
    const bool address = subject.kind == Subject::Kind::Address;
    const std::string value = address ? m_snapshot->addressText(AddressId(subject.row))
                                      : std::string(m_snapshot->accountName(AccountId(subject.row)));
    m_sessions.ask(m_query->rows(Table::Sessions, Filter().with(address ? "ip" : "account", value),
                                 {Field::FailedLogins, true}, 1));
}

bool CaseScope::exists(Subject subject) const
{
    if (!m_snapshot)
        return false;
    switch (subject.kind) {
    case Subject::Kind::None: return true;
    case Subject::Kind::Address: return subject.row < m_snapshot->addresses.size();
    case Subject::Kind::Account: return subject.row < m_snapshot->accounts.size();
    case Subject::Kind::Session: return subject.row < m_snapshot->sessions.size();
    case Subject::Kind::Message: return subject.row < m_snapshot->messages.size();
    }
    return false;
}

void CaseScope::setTimesIn(TimesIn times)
{
    if (times == m_timesIn)
        return;
    m_timesIn = times;
    Q_EMIT zoneChanged();
}

TimeZone CaseScope::zone() const
{
    return m_snapshot ? zoneOf(m_timesIn, m_snapshot->settings.zone) : TimeZone();
}

std::string CaseScope::zoneMark() const
{
    const std::string name = zone().name();
    return m_snapshot && name != m_snapshot->settings.zone.name() ? "@" + name : std::string();
}

void CaseScope::setAnnotations(Annotations annotations)
{
    if (m_annotations == annotations)
        return;
    m_annotations = std::move(annotations);
    Q_EMIT annotationsChanged();
}

void CaseScope::setRemark(const RemarkPlace& place, Remark remark)
{
    const Remark* before = m_annotations.find(place);
    if (before != nullptr) { // who and when are no part of what is said
        remark.by = before->by;
        remark.when = before->when;
    }
    if (before != nullptr ? *before == remark : remark.empty())
        return;
    if (m_signer)
        m_signer(remark);
    m_annotations.set(place, std::move(remark));
    Q_EMIT annotationsChanged();
}

} // namespace postmortem
