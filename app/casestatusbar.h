// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The bottom line of the window: how much was read, under which assumptions, what the filter leaves, and whether the
// evidence is still what it was.

#include "model/analysis/casesnapshot.h"

#include <QStatusBar>

class QLabel;

namespace postmortem {

class CaseStatusBar final : public QStatusBar {
    Q_OBJECT

public:
    explicit CaseStatusBar(QWidget* parent = nullptr);

    /// Null empties the bar; `seconds` of the import, 0 while it runs.
    void setCase(const SnapshotPtr& snapshot, double seconds);
    /// What times are shown in, where it is not the zone of the case.
    void setZone(const TimeZone& zone);
    void setCount(const QString& text);
    /// While the logs are followed: when they were looked at last.
    void setFollowing(bool following, TimeUs lastLook, const TimeZone& zone);
    enum class Evidence : std::uint8_t { NotChecked, Checking, Unchanged, Changed };
    void setEvidence(Evidence evidence);

private:
    QLabel* addLabel(const QString& name, const QString& accessible);

    TimeZone m_logs; ///< the zone of the case
    TimeUs m_first;  ///< when the case begins
    QLabel* m_lines = nullptr;
    QLabel* m_bytes = nullptr;
    QLabel* m_zone = nullptr;
    QLabel* m_domains = nullptr;
    QLabel* m_count = nullptr;
    QLabel* m_following = nullptr;
    QLabel* m_evidence = nullptr;
};

} // namespace postmortem
