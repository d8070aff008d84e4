// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The lines that a search has found so far, source after source in the order of the search, and the rows of the view: all
// lines of one source, or those that were found. Every look-up is a binary search.

#include "model/base/ids.h"

#include <QtTypes>

#include <optional>
#include <vector>

namespace postmortem {

class LogHits final {
public:
    void clear() { m_sources.clear(); }
    /// Lines behind those that were added for this source before.
    void add(SourceId source, const std::vector<LineNumber>& lines);
    [[nodiscard]] qint64 count() const;
    [[nodiscard]] LineRef at(qint64 index) const;
    /// How many stand before that line; where it would stand if it is none of them.
    [[nodiscard]] qint64 indexOf(LineRef line) const;
    [[nodiscard]] bool contains(LineRef line) const;
    /// The first behind that line, round the end; nothing when there are none at all.
    [[nodiscard]] std::optional<LineRef> next(LineRef line) const;
    [[nodiscard]] std::optional<LineRef> previous(LineRef line) const;
    /// Those of one source, ascending.
    [[nodiscard]] const std::vector<LineNumber>& of(SourceId source) const;

private:
    struct InSource {
        SourceId source;
        std::vector<LineNumber> lines;
        qint64 before = 0; // hits in the sources before; kept up to date for the last one only, which alone grows
    };
    std::vector<InSource> m_sources;
};

class LogRows final {
public:
    LogRows() = default;
    /// All lines of a source.
    LogRows(SourceId source, qint64 lines) : m_source(source), m_lines(lines) {}
    /// What was found; the hits must outlive the rows, and may grow.
    explicit LogRows(const LogHits& hits) : m_hits(&hits) {}

    [[nodiscard]] bool onlyHits() const { return m_hits != nullptr; }
    [[nodiscard]] qint64 count() const { return m_hits ? m_hits->count() : m_lines; }
    [[nodiscard]] LineRef at(qint64 row) const;
    /// The row of that line, or the nearest.
    [[nodiscard]] qint64 rowOf(LineRef line) const;

private:
    SourceId m_source;
    qint64 m_lines = 0;
    const LogHits* m_hits = nullptr;
};

} // namespace postmortem
