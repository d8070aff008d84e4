// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where a log format is made without code: lines of the log above, the description below them, and beside both what each
// line says under that description, as it is typed.

#include "views/common/latest.h"
#include "views/formatmaker/formattrial.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStandardItemModel;
class QTableView;

namespace postmortem {

class FormatMakerDialog final : public QDialog {
    Q_OBJECT

public:
    /// The trial must outlive the dialog. `caseOpen`: files can be read again with the new format.
    FormatMakerDialog(FormatTrial& trial, bool caseOpen, QWidget* parent = nullptr);

Q_SIGNALS:
    void readAgainRequested();
    void kept(const QString& path);

private:
    QWidget* createEditors();
    QWidget* createResults();
    QWidget* createButtons();
    void tryOut();
    void show(const TrialAnswer& answer);
    void keep();
    void showKept(const KeptFormat& kept);
    void markProblem(const TrialAnswer& answer);
    [[nodiscard]] QStringList lines() const;

    FormatTrial& m_trial;
    bool m_caseOpen;
    bool m_replace = false; // the person was told that there is one, and presses again
    QPlainTextEdit* m_lines = nullptr;
    QPlainTextEdit* m_description = nullptr;
    QLabel* m_problem = nullptr;
    QLabel* m_summary = nullptr;
    QTableView* m_table = nullptr;
    QStandardItemModel* m_model = nullptr;
    QPushButton* m_keep = nullptr;
    QPushButton* m_again = nullptr;
    QTimer m_pause; // until the person has stopped typing
    Latest<TrialAnswer> m_answer;
    Latest<KeptFormat> m_kept;
};

} // namespace postmortem
