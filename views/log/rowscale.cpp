// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/log/rowscale.h"

#include <algorithm>
#include <cmath>

namespace postmortem {

namespace {

constexpr qint64 mostValues = 1'000'000'000;

} // namespace

void RowScale::set(qint64 rows, qint64 page)
{
    m_lastTop = std::max<qint64>(rows - std::max<qint64>(page, 1), 0);
}

int RowScale::maximum() const
{
    return static_cast<int>(std::min(m_lastTop, mostValues));
}

int RowScale::value(qint64 top) const
{
    const qint64 inside = std::clamp<qint64>(top, 0, m_lastTop);
    if (m_lastTop <= mostValues)
        return static_cast<int>(inside);
    return static_cast<int>(
        std::llround(static_cast<double>(inside) / static_cast<double>(m_lastTop) * static_cast<double>(mostValues)));
}

qint64 RowScale::top(int value) const
{
    if (m_lastTop <= mostValues || value >= mostValues)
        return std::min<qint64>(value >= mostValues ? m_lastTop : value, m_lastTop);
    return std::llround(static_cast<double>(value) / static_cast<double>(mostValues) * static_cast<double>(m_lastTop));
}

} // namespace postmortem
