// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One unobtrusive line on first use of a case: which domains and networks Postmortem takes for the organisation's own,
// and a way to correct it.

#include "model/analysis/settings.h"

#include <QWidget>

class QLabel;

namespace postmortem {

/// "Postmortem assumes that test.example is your domain and that private networks are yours."; "" when both were given.
[[nodiscard]] QString assumptionText(const AnalysisSettings& settings);

class AssumptionBar final : public QWidget {
    Q_OBJECT

public:
    explicit AssumptionBar(QWidget* parent = nullptr);

    /// Shows itself when something was assumed that nobody has confirmed.
    void setSettings(const AnalysisSettings& settings);

Q_SIGNALS:
    void changeRequested();
    /// "Yes": the assumptions are right.
    void confirmed();

private:
    QLabel* m_text = nullptr;
};

} // namespace postmortem
