// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What all views share: the case, one filter with its history, one selection, the clock that times are shown on, and the
// analyst's remarks. A view tells the scope what the user did and shows what the scope says; no view knows another. GUI
// thread only.

#include "model/annotations/annotations.h"
#include "model/query/casequery.h"
#include "views/common/latest.h"
#include "views/common/timesin.h"

#include <QObject>

#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

namespace postmortem {

/// The thing that is selected: a row of one of the case's tables. Events have no page of their own: selecting one
/// shows its session at that line.
struct Subject {
    enum class Kind : std::uint8_t { None, Address, Account, Session, Message };
    Kind kind = Kind::None;
    std::uint32_t row = 0;
    friend bool operator==(Subject, Subject) = default;
};

class CaseScope final : public QObject {
    Q_OBJECT

public:
    explicit CaseScope(QObject* parent = nullptr);

    /// Shows that case. A later snapshot of the same import keeps filter and selection (row numbers do not change
    /// while a case grows); another case clears both.
    void setCase(std::shared_ptr<const CaseQuery> query, bool sameCase);
    /// Null before the first case.
    [[nodiscard]] std::shared_ptr<const CaseQuery> query() const { return m_query; }
    [[nodiscard]] SnapshotPtr snapshot() const { return m_snapshot; }

    [[nodiscard]] const Filter& filter() const { return m_places[m_place].filter; }
    /// A filter that is already in force changes nothing; a new one drops the places ahead.
    void setFilter(const Filter& filter);
    void addToFilter(const QString& token, bool exclude);
    /// A filter that somebody typed: its new times are on the clock that is shown, and say so where it is not the logs'.
    void enterFilter(const Filter& typed);
    /// Replaces the filter's times by that range, to the second; an empty range removes them.
    void setTimeRange(TimeRange range);
    [[nodiscard]] bool canGoBack() const { return m_place > 0; }
    [[nodiscard]] bool canGoForward() const { return m_place + 1 < m_places.size(); }
    void goBack();
    void goForward();

    [[nodiscard]] Subject subject() const { return m_places[m_place].subject; }
    [[nodiscard]] SessionId session() const { return m_session; }
    [[nodiscard]] LineRef line() const { return m_line; }
    /// Selects a row and shows the session that tells most about it.
    void select(Subject subject);
    /// Selects the session or the address of an event and shows the event's line.
    void selectEvent(EventRow row);
    /// Filters to what the finding is about and shows its strongest proof.
    void selectFinding(std::size_t index);
    /// Shows a session with one of its lines marked, whatever is selected.
    void showSession(SessionId session, LineRef line);

    void setTimesIn(TimesIn times);
    /// What times are shown in; UTC without a case.
    [[nodiscard]] TimeZone zone() const;
    /// The zone to be told beside a time of a filter: "@UTC", or "" when it is the logs' own.
    [[nodiscard]] std::string zoneMark() const;

    [[nodiscard]] const Annotations& annotations() const { return m_annotations; }
    /// Those of a case that was saved.
    void setAnnotations(Annotations annotations);
    /// Writes down who makes the remarks that follow, and when: called for each of them.
    void setSigner(std::function<void(Remark&)> signer) { m_signer = std::move(signer); }
    /// Signs the remark and keeps it; an empty one removes what stood there. No change, no signal.
    void setRemark(const RemarkPlace& place, Remark remark);

Q_SIGNALS:
    void caseChanged();
    void filterChanged();
    void historyChanged();
    void subjectChanged();
    /// Another session or another line of it; an invalid session when there is none to show.
    void sessionShown(postmortem::SessionId session, postmortem::LineRef line);
    void annotationsChanged();
    void zoneChanged(); ///< times are shown in another zone; also said by caseChanged()

private:
    struct Place {
        Filter filter;
        Subject subject;
    };
    void goTo(std::size_t place);
    [[nodiscard]] std::string wallClock(TimeUs time) const; ///< "2026-11-23T09:30:00" on the clock shown
    void setSubject(Subject subject);
    void showTellingSession();
    void askForSession(Subject subject);
    [[nodiscard]] bool exists(Subject subject) const;

    std::shared_ptr<const CaseQuery> m_query;
    SnapshotPtr m_snapshot;
    std::vector<Place> m_places = {Place{}}; // never empty
    std::size_t m_place = 0;
    SessionId m_session;
    LineRef m_line;
    Latest<RowSelection> m_sessions;
    TimesIn m_timesIn = TimesIn::Logs;
    Annotations m_annotations;
    std::function<void(Remark&)> m_signer;
};

} // namespace postmortem
