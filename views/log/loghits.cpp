// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/log/loghits.h"

#include <algorithm>

namespace postmortem {

void LogHits::add(SourceId source, const std::vector<LineNumber>& lines)
{
    if (lines.empty())
        return;
    if (m_sources.empty() || m_sources.back().source != source)
        m_sources.push_back({source, {}, count()});
    std::vector<LineNumber>& all = m_sources.back().lines;
    all.insert(all.end(), lines.begin(), lines.end());
}

qint64 LogHits::count() const
{
    return m_sources.empty() ? 0 : m_sources.back().before + std::ssize(m_sources.back().lines);
}

LineRef LogHits::at(qint64 index) const
{
    const auto after = std::ranges::upper_bound(m_sources, index, {}, &InSource::before);
    if (index < 0 || index >= count() || after == m_sources.begin())
        return {};
    const InSource& in = *std::prev(after);
    return {in.source, in.lines[static_cast<std::size_t>(index - in.before)]};
}

qint64 LogHits::indexOf(LineRef line) const
{
    for (const InSource& in : m_sources) { // few: one a file
        if (in.source == line.source)
            return in.before + (std::ranges::lower_bound(in.lines, line.line) - in.lines.begin());
    }
    const auto later = std::ranges::find_if(m_sources, [&](const InSource& in) { return in.source > line.source; });
    return later == m_sources.end() ? count() : later->before;
}

bool LogHits::contains(LineRef line) const
{
    return std::ranges::binary_search(of(line.source), line.line);
}

std::optional<LineRef> LogHits::next(LineRef line) const
{
    if (count() == 0)
        return std::nullopt;
    const qint64 index = indexOf(line) + (contains(line) ? 1 : 0);
    return at(index < count() ? index : 0);
}

std::optional<LineRef> LogHits::previous(LineRef line) const
{
    if (count() == 0)
        return std::nullopt;
    const qint64 index = indexOf(line) - 1;
    return at(index >= 0 ? index : count() - 1);
}

const std::vector<LineNumber>& LogHits::of(SourceId source) const
{
    static const std::vector<LineNumber> none;
    const auto found = std::ranges::find(m_sources, source, &InSource::source);
    return found == m_sources.end() ? none : found->lines;
}

LineRef LogRows::at(qint64 row) const
{
    if (m_hits)
        return m_hits->at(row);
    return row < 0 || row >= m_lines ? LineRef() : LineRef{m_source, static_cast<LineNumber>(row + 1)};
}

qint64 LogRows::rowOf(LineRef line) const
{
    const qint64 row = m_hits ? m_hits->indexOf(line) : qint64{line.line} - 1;
    return std::clamp<qint64>(row, 0, std::max<qint64>(count() - 1, 0));
}

} // namespace postmortem
