// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Rows of 64 bits on a scroll bar, whose values are ints. Up to a thousand million rows each has a value of its own;
// beyond that a value stands for several, and the wheel and the keys still move by single rows.

#include <QtTypes>

namespace postmortem {

class RowScale final {
public:
    /// `page`: rows that are seen at once.
    void set(qint64 rows, qint64 page);
    [[nodiscard]] qint64 lastTop() const { return m_lastTop; } ///< the greatest row that can stand at the top
    [[nodiscard]] int maximum() const;
    [[nodiscard]] int value(qint64 top) const;
    [[nodiscard]] qint64 top(int value) const;

private:
    qint64 m_lastTop = 0;
};

} // namespace postmortem
