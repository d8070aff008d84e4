// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/events/source.h"

#include <algorithm>

namespace postmortem {

LineIndex::Mark LineIndex::before(LineNumber line) const
{
    const auto after = std::upper_bound(m_marks.begin(), m_marks.end(), line,
                                        [](LineNumber wanted, const Mark& mark) { return wanted < mark.line; });
    return after == m_marks.begin() ? Mark{} : *std::prev(after);
}

} // namespace postmortem
