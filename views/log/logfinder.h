// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Ties the find bar to the search, and what is found to the lines, the scroll bar and the list of matching lines.

#include "views/log/logsearch.h"

namespace postmortem {

class HitScrollBar;
class LogFindBar;
class LogText;

class LogFinder final : public QObject {
    Q_OBJECT

public:
    /// All must outlive the finder.
    LogFinder(LogText& text, LogFindBar& bar, HitScrollBar& places, QObject* parent);

    /// `sources`: all that can be searched. A search that runs goes on.
    void setQuery(std::shared_ptr<const LogQuery> query, std::vector<SourceId> sources);
    /// The one that is shown.
    void setSource(SourceId source);
    /// The scroll bar has forgotten its places.
    void placeAgain();
    void forget();
    void open();
    void close();
    void next();
    void previous();
    /// Only matching lines are shown.
    [[nodiscard]] bool filtering() const;
    [[nodiscard]] const LogSearch& search() const { return m_search; }

Q_SIGNALS:
    void filteringChanged();
    void lineWanted(postmortem::LineRef line);

private:
    void start();
    void stop();
    void showFound();
    void showFinished();
    void showPlaces();
    void showStatus();
    void goToFirst(bool last);
    [[nodiscard]] LineRef here() const;

    LogText& m_text;
    LogFindBar& m_bar;
    HitScrollBar& m_places;
    std::shared_ptr<const LogQuery> m_query;
    std::vector<SourceId> m_sources;
    SourceId m_source;
    LogSearch m_search;
    std::size_t m_placed = 0; // hits that are on the scroll bar already
    LineRef m_from;           // where the search was begun
    bool m_waiting = false;   // for the first hit behind it
    QString m_wrong;          // with the pattern
};

} // namespace postmortem
