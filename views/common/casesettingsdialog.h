// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the case assumes, to be corrected by the person who knows: zone, year, own domains, own networks. Explains what
// it does not understand below the field and does not close with it.

#include "model/analysis/settings.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace postmortem {

class CaseSettingsDialog final : public QDialog {
    Q_OBJECT

public:
    explicit CaseSettingsDialog(const AnalysisSettings& settings, QWidget* parent = nullptr);

    /// As edited. What the user left as it was inferred stays inferred.
    [[nodiscard]] AnalysisSettings settings() const;

private:
    QWidget* createFields();
    void check();
    [[nodiscard]] QString problem() const;

    AnalysisSettings m_given;
    QComboBox* m_zone = nullptr;
    QSpinBox* m_year = nullptr;
    QPlainTextEdit* m_domains = nullptr;
    QPlainTextEdit* m_networks = nullptr;
    QLabel* m_problem = nullptr;
    QPushButton* m_accept = nullptr;
};

/// Zone and year are needed while lines are read: a change means reading the files again.
[[nodiscard]] bool needsImport(const AnalysisSettings& before, const AnalysisSettings& after);

} // namespace postmortem
