// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/log/logfinder.h"

#include "model/items/plainwords.h"
#include "views/common/showntext.h"
#include "views/log/hitscrollbar.h"
#include "views/log/logfindbar.h"
#include "views/log/logtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postmortem {

LogFinder::LogFinder(LogText& text, LogFindBar& bar, HitScrollBar& places, QObject* parent)
    : QObject(parent), m_text(text), m_bar(bar), m_places(places)
{
    m_bar.hide();
    connect(&m_bar, &LogFindBar::patternChanged, this, &LogFinder::start);
    connect(&m_bar, &LogFindBar::nextRequested, this, &LogFinder::next);
    connect(&m_bar, &LogFindBar::previousRequested, this, &LogFinder::previous);
    connect(&m_bar, &LogFindBar::closeRequested, this, &LogFinder::close);
    connect(&m_bar, &LogFindBar::onlyMatchesChanged, this, &LogFinder::filteringChanged);
    connect(&m_search, &LogSearch::found, this, &LogFinder::showFound);
    connect(&m_search, &LogSearch::finished, this, &LogFinder::showFinished);
}

void LogFinder::setQuery(std::shared_ptr<const LogQuery> query, std::vector<SourceId> sources)
{
    m_query = std::move(query);
    m_sources = std::move(sources);
}

void LogFinder::setSource(SourceId source)
{
    if (source == m_source)
        return;
    m_source = source;
    if (!m_bar.isHidden() && !m_bar.allSources()) {
        start();
        m_waiting = false; // whoever went to that source went to a line of it
    } else {
        placeAgain();
    }
}

void LogFinder::placeAgain()
{
    m_placed = 0;
    showPlaces();
}

void LogFinder::forget()
{
    stop();
    m_source = {};
    showStatus();
}

void LogFinder::open()
{
    const bool again = m_bar.isHidden();
    m_bar.show();
    m_bar.focusEdit();
    if (again)
        start();
}

void LogFinder::close()
{
    const bool filtered = filtering();
    m_bar.hide();
    stop();
    if (filtered)
        Q_EMIT filteringChanged();
    m_text.setFocus();
}

void LogFinder::stop()
{
    const bool filtered = m_text.rows().onlyHits();
    m_search.clear();
    m_waiting = false;
    m_placed = 0;
    m_places.clearHits();
    LogLook look = m_text.pages().look();
    look.pattern.reset();
    m_text.pages().setLook(look);
    if (filtered)
        m_text.growRows(LogRows(m_search.hits()));
    m_text.viewport()->update();
}

void LogFinder::start()
{
    m_from = here();
    stop();
    m_wrong.clear();
    const SearchPattern pattern = m_bar.pattern();
    if (!m_query || pattern.text.empty())
        return showStatus();
    m_wrong = shownText(m_query->problemOf(pattern));
    if (!m_wrong.isEmpty())
        return showStatus();
    LogLook look = m_text.pages().look();
    look.pattern = pattern;
    m_text.pages().setLook(look);
    std::vector<SourceId> sources{m_source};
    if (m_bar.allSources()) {
        for (const SourceId one : m_sources) {
            if (one != m_source)
                sources.push_back(one);
        }
    }
    m_waiting = true;
    m_search.start(*m_query, std::move(sources), pattern);
    showStatus();
}

LineRef LogFinder::here() const
{
    const LineRef line = m_text.currentLine();
    return line.line != 0 ? line : LineRef{m_source, 1};
}

void LogFinder::next()
{
    if (const auto line = m_search.hits().next(here()))
        Q_EMIT lineWanted(*line);
    showStatus();
}

void LogFinder::previous()
{
    if (const auto line = m_search.hits().previous(here()))
        Q_EMIT lineWanted(*line);
    showStatus();
}

bool LogFinder::filtering() const
{
    return !m_bar.isHidden() && m_bar.onlyMatches();
}

void LogFinder::showFound()
{
    showPlaces();
    if (m_text.rows().onlyHits())
        m_text.growRows(LogRows(m_search.hits()));
    goToFirst(false);
    showStatus();
}

void LogFinder::showFinished()
{
    goToFirst(true);
    showStatus();
}

/// To the first hit at or behind the place where the search was begun; round the end when it has come there.
void LogFinder::goToFirst(bool last)
{
    const LogHits& hits = m_search.hits();
    if (!m_waiting || hits.count() == 0)
        return;
    const std::optional<LineRef> line = hits.contains(m_from) ? m_from : hits.next(m_from);
    if (!last && (line->source != m_from.source || line->line < m_from.line))
        return;
    m_waiting = false;
    Q_EMIT lineWanted(*line);
}

void LogFinder::showPlaces()
{
    const std::vector<LineNumber>& lines = m_search.hits().of(m_source);
    if (m_placed > lines.size() || m_placed == 0)
        m_places.clearHits();
    m_places.addHits(lines, std::min(m_placed, lines.size()));
    m_placed = lines.size();
}

void LogFinder::showStatus()
{
    const LogHits& hits = m_search.hits();
    const QString problem = m_wrong.isEmpty() ? m_search.problem() : m_wrong;
    QString text;
    if (!m_bar.pattern().text.empty() && m_wrong.isEmpty() && m_query) {
        const auto count = static_cast<std::uint64_t>(hits.count());
        if (hits.contains(m_text.currentLine()))
            text = tr("%1 of %2 lines")
                       .arg(shownNumber(static_cast<std::uint64_t>(hits.indexOf(m_text.currentLine())) + 1),
                            shownNumber(count));
        else
            text = count == 0 && !m_search.running() ? tr("No line matches") : tr("%1 lines").arg(shownNumber(count));
        if (m_search.running())
            text += u" · "_s + tr("%1 % searched").arg(m_search.percent());
    }
    m_bar.setStatus(text, problem);
}

} // namespace postmortem
