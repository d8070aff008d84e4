// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartsview.h"

#include "model/annotations/hiding.h"
#include "views/charts/chartpanel.h"
#include "views/timeline/chosentime.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QStackedLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postmortem {

namespace {

constexpr int MostBins = 72;

/// A question may be cancelled between its answer and what is made of it; then there is nothing to look at.
bool hasResult(const QFuture<RowSelection>& found)
{
    return !found.isCanceled() && found.resultCount() > 0;
}

} // namespace

ChartsView::ChartsView(QWidget* parent)
    : QWidget(parent), m_histogramAnswer([this](const Histogram& histogram) { takeHistogram(histogram); }),
      m_loadsAnswer([this](const SessionLoads& loads) { takeLoads(loads); }),
      m_addresses{
          .table = Table::Addresses,
          .failedAnswer{[this](const TopRows& rows) { takeTop(Table::Addresses, m_addresses.byFailed, rows); }},
          .relayedAnswer{[this](const TopRows& rows) { takeTop(Table::Addresses, m_addresses.byRelayed, rows); }},
          .byFailed = {},
          .byRelayed = {}},
      m_accounts{.table = Table::Accounts,
                 .failedAnswer{[this](const TopRows& rows) { takeTop(Table::Accounts, m_accounts.byFailed, rows); }},
                 .relayedAnswer{[this](const TopRows& rows) { takeTop(Table::Accounts, m_accounts.byRelayed, rows); }},
                 .byFailed = {},
                 .byRelayed = {}}
{
    setObjectName(u"charts"_s);
    m_empty = new QLabel(tr("Charts of logins, recipients and log sizes stand here once logs are open."), this);
    m_empty->setObjectName(u"noCharts"_s);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMargin(14);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    auto* page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    m_grid = new QGridLayout(page);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(2);
    m_loginChart = addPanel(u"loginChart"_s);
    m_recipientChart = addPanel(u"recipientChart"_s);
    m_addressChart = addPanel(u"addressChart"_s);
    m_accountChart = addPanel(u"accountChart"_s);
    m_sessionChart = addPanel(u"sessionChart"_s);
    m_sizeChart = addPanel(u"sizeChart"_s);
    setFocusProxy(m_loginChart);
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(u"chartScroll"_s);
    m_scroll->setAccessibleName(tr("Charts"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(page);
    m_pages = new QStackedLayout(this);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_scroll);
    connect(&m_turn, &QTimer::timeout, this, &ChartsView::drawNext);
    arrange();
}

ChartsView::~ChartsView()
{
    for (QFuture<RowSelection>& question : m_asked)
        question.cancel();
}

ChartPanel* ChartsView::addPanel(const QString& name)
{
    auto* panel = new ChartPanel;
    panel->setObjectName(name);
    connect(panel, &ChartPanel::clicked, this, &ChartsView::follow);
    m_panels.push_back(panel);
    return panel;
}

void ChartsView::setQuery(std::shared_ptr<const CaseQuery> query)
{
    m_query = std::move(query);
    m_snapshot = m_query ? m_query->snapshot() : nullptr;
    // Rows and numbers of another snapshot mean nothing in this one.
    m_histogram.reset();
    m_loads.reset();
    for (Top* top : {&m_addresses, &m_accounts}) {
        top->byFailed.reset();
        top->byRelayed.reset();
    }
    m_pages->setCurrentWidget(m_snapshot ? static_cast<QWidget*>(m_scroll) : m_empty);
    changed();
}

void ChartsView::setFilter(const Filter& filter, const Annotations& hidden)
{
    std::array<Filter, 5> narrowed;
    for (std::size_t table = 0; table < narrowed.size(); ++table)
        narrowed[table] = withoutHidden(filter, hidden, static_cast<Table>(table));
    if (filter == m_filter && narrowed == m_narrowed)
        return;
    m_filter = filter;
    m_narrowed = std::move(narrowed);
    changed();
}

void ChartsView::setZone(const TimeZone& zone)
{
    const bool same = m_zone && m_zone->name() == zone.name();
    m_zone = zone;
    if (!same)
        changed(); // bars begin at round times
}

void ChartsView::changed()
{
    m_stale = true;
    m_toDraw.clear();
    for (QFuture<RowSelection>& question : m_asked)
        question.cancel();
    m_asked.clear();
    m_histogramAnswer.cancel();
    m_loadsAnswer.cancel();
    for (Top* top : {&m_addresses, &m_accounts}) {
        top->failedAnswer.cancel();
        top->relayedAnswer.cancel();
    }
    if (isVisible())
        request();
}

QFuture<RowSelection> ChartsView::ask(Table table, Sort sort, std::size_t limit)
{
    m_asked.push_back(m_query->rows(table, narrowed(table), sort, limit));
    return m_asked.back();
}

void ChartsView::request()
{
    m_stale = false;
    if (!m_snapshot)
        return;
    const TimeRange whole = spanOf(m_snapshot.get());
    const auto chosen = chosenTimes(m_filter, m_snapshot->settings.zone, whole);
    const BinGrid grid = alignedBins(hullOf(chosen, whole), MostBins, zone());
    m_histogramAnswer.ask(m_query->histogram(narrowed(Table::Events), grid.range, grid.bins));
    m_loadsAnswer.ask(ask(Table::Sessions, {Field::Row, false}, allRows)
                          .then(QtFuture::Launch::Async, [snapshot = m_snapshot](const QFuture<RowSelection>& found) {
                              return hasResult(found) ? countLoads(*snapshot, found.result().rows) : SessionLoads();
                          }));
    requestTop(m_addresses);
    requestTop(m_accounts);
    showSources();
}

void ChartsView::requestTop(Top& top)
{
    top.byFailed.reset();
    top.byRelayed.reset();
    const auto first = [&](Field field) {
        return ask(top.table, {field, true}, topCount)
            .then(QtFuture::Launch::Async, [](const QFuture<RowSelection>& found) {
                return hasResult(found) ? TopRows{found.result().generation, found.result().rows} : TopRows();
            });
    };
    top.failedAnswer.ask(first(Field::FailedLogins));
    top.relayedAnswer.ask(first(Field::Relayed));
}

void ChartsView::takeHistogram(const Histogram& histogram)
{
    if (!m_snapshot || histogram.generation != m_snapshot->generation)
        return;
    m_histogram = histogram;
    showHistogram();
}

void ChartsView::takeLoads(const SessionLoads& loads)
{
    if (!m_snapshot || loads.generation != m_snapshot->generation)
        return;
    m_loads = loads;
    showLoads();
}

void ChartsView::takeTop(Table table, std::optional<TopRows>& place, const TopRows& rows)
{
    if (!m_snapshot || rows.generation != m_snapshot->generation)
        return;
    place = rows;
    showTop(table == Table::Addresses ? m_addresses : m_accounts);
}

const Palette& ChartsView::colours() const
{
    return Palette::of(palette());
}

void ChartsView::showHistogram()
{
    if (!m_snapshot || !m_histogram)
        return;
    draw(m_loginChart, [this] { return loginSpec(*m_histogram, zone(), colours()); });
    draw(m_recipientChart, [this] { return recipientSpec(*m_histogram, zone(), colours()); });
}

void ChartsView::showLoads()
{
    if (m_snapshot && m_loads)
        draw(m_sessionChart, [this] { return sessionSpec(*m_snapshot, *m_loads, colours()); });
}

void ChartsView::showTop(const Top& top)
{
    if (!m_snapshot || !top.byFailed || !top.byRelayed)
        return;
    const bool addresses = top.table == Table::Addresses;
    draw(addresses ? m_addressChart : m_accountChart, [this, &top, addresses] {
        const auto rows = mergeTop(*m_snapshot, top.table, *top.byFailed, *top.byRelayed);
        return (addresses ? addressSpec : accountSpec)(*m_snapshot, rows, !m_filter.isEmpty(), colours());
    });
}

void ChartsView::showSources()
{
    if (m_snapshot)
        draw(m_sizeChart, [this] { return sizeSpec(*m_snapshot, m_filter, colours()); });
}

void ChartsView::draw(ChartPanel* panel, std::function<ChartSpec()> spec)
{
    std::erase_if(m_toDraw, [panel](const auto& one) { return one.first == panel; });
    m_toDraw.emplace_back(panel, std::move(spec));
    m_turn.start(0);
}

void ChartsView::drawNext()
{
    if (m_toDraw.empty()) {
        m_turn.stop();
        return;
    }
    const auto [panel, spec] = std::move(m_toDraw.front());
    m_toDraw.erase(m_toDraw.begin());
    panel->setSpec(spec(), colours());
}

void ChartsView::showAll()
{
    showHistogram();
    showLoads();
    showTop(m_addresses);
    showTop(m_accounts);
    showSources();
}

/// Two charts side by side where there is room for both; else the page scrolls.
void ChartsView::arrange()
{
    const int columns = width() >= 2 * m_loginChart->minimumSizeHint().width() + 40 ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (std::size_t i = 0; i < m_panels.size(); ++i) {
        const int place = static_cast<int>(i);
        m_grid->removeWidget(m_panels[i]);
        m_grid->addWidget(m_panels[i], place / columns, place % columns);
    }
    for (int column = 0; column < 2; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

void ChartsView::follow(const ChartClick& click)
{
    if (click.range)
        Q_EMIT rangeSelected(*click.range);
    for (const auto& [key, value] : click.tokens)
        Q_EMIT filterRequested(key, value);
}

void ChartsView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        request();
}

void ChartsView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ChartsView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        showAll();
}

} // namespace postmortem
