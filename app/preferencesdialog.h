// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What is the same for every case: who writes the reports, for whom, on which paper, and how the window looks. Takes
// effect with OK.

#include "app/settings.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace postmortem {

class PreferencesDialog final : public QDialog {
    Q_OBJECT

public:
    /// The settings must outlive the dialog.
    explicit PreferencesDialog(Settings& settings, QWidget* parent = nullptr);

    void accept() override;

private:
    [[nodiscard]] QWidget* createPerson();
    [[nodiscard]] QWidget* createLook();

    Settings& m_settings;
    QLineEdit* m_person = nullptr;
    QLineEdit* m_organisation = nullptr;
    QComboBox* m_paper = nullptr;
    QComboBox* m_theme = nullptr;
    QComboBox* m_language = nullptr;
};

} // namespace postmortem
