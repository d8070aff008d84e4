// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A query whose histograms come when the test says so, and which remembers what was asked: for tests of late answers.

#include "model/query/embeddedquery.h"

#include <QPalette>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <vector>

namespace postmortem::testing {

class HeldQuery final : public CaseQuery {
public:
    struct Question {
        Filter filter;
        TimeRange range;
        int bins = 0;
        std::shared_ptr<QPromise<Histogram>> promise;
    };

    HeldQuery(SnapshotPtr snapshot, QThreadPool& pool) : m_real(std::move(snapshot), nullptr, pool) {}

    /// In the order in which they were asked.
    [[nodiscard]] std::vector<Question>& histograms() const { return m_histograms; }

    [[nodiscard]] SnapshotPtr snapshot() const override { return m_real.snapshot(); }
    [[nodiscard]] QFuture<RowSelection> rows(Table table, Filter filter, Sort sort,
                                             std::size_t limit = allRows) const override
    {
        return m_real.rows(table, std::move(filter), sort, limit);
    }
    [[nodiscard]] QFuture<Activity> activity(Table table, Filter filter, std::vector<std::uint32_t> rows) const override
    {
        return m_real.activity(table, std::move(filter), std::move(rows));
    }
    [[nodiscard]] QFuture<Histogram> histogram(Filter filter, TimeRange range, int bins) const override
    {
        auto promise = std::make_shared<QPromise<Histogram>>();
        promise->start();
        m_histograms.push_back({std::move(filter), range, bins, promise});
        return promise->future();
    }
    [[nodiscard]] QFuture<Transcript> transcript(SessionId session, bool reveal) const override
    {
        return m_real.transcript(session, reveal);
    }
    [[nodiscard]] QFuture<std::vector<std::string>> completions(std::string key, std::string prefix,
                                                                std::size_t limit) const override
    {
        return m_real.completions(std::move(key), std::move(prefix), limit);
    }
    [[nodiscard]] QFuture<Result<std::vector<TextLine>>> lines(SourceId source, LineNumber first,
                                                               std::size_t count) const override
    {
        return m_real.lines(source, first, count);
    }

private:
    EmbeddedQuery m_real;
    mutable std::vector<Question> m_histograms;
};

/// Dark colours, as a desktop's dark theme hands them to every widget.
[[nodiscard]] inline QPalette darkPalette()
{
    QPalette palette(QColor(0x2a2e34), QColor(0x2a2e34));
    palette.setColor(QPalette::Base, QColor(0x1d2127));
    palette.setColor(QPalette::Text, QColor(0xe4e8ee));
    palette.setColor(QPalette::WindowText, QColor(0xe4e8ee));
    palette.setColor(QPalette::PlaceholderText, QColor(0x9aa5b4));
    return palette;
}

} // namespace postmortem::testing
