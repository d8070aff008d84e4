// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The charts tab: login attempts, recipients, top addresses and accounts, log sizes. All obey the filter; a click in a
// chart narrows it. Counting is done by CaseQuery, off the GUI thread; a chart holds a few dozen numbers.

#include "model/annotations/annotations.h"
#include "model/query/casequery.h"
#include "views/charts/chartspec.h"
#include "views/common/latest.h"

#include <QTimer>
#include <QWidget>

#include <array>
#include <functional>
#include <memory>
#include <optional>

class QGridLayout;
class QLabel;
class QScrollArea;
class QStackedLayout;

namespace postmortem {

class ChartPanel;

class ChartsView final : public QWidget {
    Q_OBJECT

public:
    explicit ChartsView(QWidget* parent = nullptr);
    ~ChartsView() override;

    /// Null shows the empty state.
    void setQuery(std::shared_ptr<const CaseQuery> query);
    /// Times are shown in that zone from now on; before that, in the case's.
    void setZone(const TimeZone& zone);
    /// Without what is hidden as harmless.
    void setFilter(const Filter& filter, const Annotations& hidden = {});

Q_SIGNALS:
    void filterRequested(const QString& key, const QString& value); ///< a filter token: "ip", "203.0.113.66"
    void rangeSelected(postmortem::TimeRange range);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// The two orders of a table whose first rows make its chart.
    struct Top {
        Table table;
        Latest<TopRows> failedAnswer;
        Latest<TopRows> relayedAnswer;
        std::optional<TopRows> byFailed;
        std::optional<TopRows> byRelayed;
    };

    void changed();
    void request();
    [[nodiscard]] QFuture<RowSelection> ask(Table table, Sort sort, std::size_t limit);
    void requestTop(Top& top);
    void takeHistogram(const Histogram& histogram);
    void takeLoads(const SessionLoads& loads);
    void takeTop(Table table, std::optional<TopRows>& place, const TopRows& rows);
    void showHistogram();
    void showLoads();
    void showTop(const Top& top);
    void showSources();
    void showAll();
    void draw(ChartPanel* panel, std::function<ChartSpec()> spec);
    void drawNext();
    void arrange();
    void follow(const ChartClick& click);
    [[nodiscard]] ChartPanel* addPanel(const QString& name);
    [[nodiscard]] const Palette& colours() const;
    [[nodiscard]] TimeZone zone() const { return m_zone ? *m_zone : m_snapshot->settings.zone; }
    [[nodiscard]] const Filter& narrowed(Table table) const { return m_narrowed[static_cast<std::size_t>(table)]; }

    std::shared_ptr<const CaseQuery> m_query;
    SnapshotPtr m_snapshot;
    Filter m_filter;
    std::array<Filter, 5> m_narrowed; // by table: without what is hidden there
    std::optional<TimeZone> m_zone;
    bool m_stale = true; // something changed while hidden
    std::optional<Histogram> m_histogram;
    std::optional<SessionLoads> m_loads;
    std::vector<QFuture<RowSelection>> m_asked; // cancelling what is made of an answer does not cancel the question
    Latest<Histogram> m_histogramAnswer;
    Latest<SessionLoads> m_loadsAnswer;
    Top m_addresses;
    Top m_accounts;
    /// Charts to be drawn, each in a turn of the event loop of its own: all six at once hold the window.
    std::vector<std::pair<ChartPanel*, std::function<ChartSpec()>>> m_toDraw;
    QTimer m_turn;
    QStackedLayout* m_pages = nullptr;
    QLabel* m_empty = nullptr;
    QScrollArea* m_scroll = nullptr;
    QGridLayout* m_grid = nullptr;
    int m_columns = 0;
    std::vector<ChartPanel*> m_panels; // in reading order
    ChartPanel* m_loginChart = nullptr;
    ChartPanel* m_recipientChart = nullptr;
    ChartPanel* m_sessionChart = nullptr;
    ChartPanel* m_addressChart = nullptr;
    ChartPanel* m_accountChart = nullptr;
    ChartPanel* m_sizeChart = nullptr;
};

} // namespace postmortem
