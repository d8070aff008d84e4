// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The reports to the abuse desks: one a network, as mails that can be read here, copied and saved. Nothing is sent.

#include "model/remediation/abusereport.h"
#include "views/common/latest.h"

#include <QDialog>

#include <memory>

class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QThreadPool;
class QTimer;

namespace postmortem {

class AbuseReportDialog final : public QDialog {
    Q_OBJECT

public:
    /// `sender` is where the fields begin. The pool must outlive the dialog.
    AbuseReportDialog(SnapshotPtr snapshot, std::shared_ptr<const LineSource> lines, const AbuseSender& sender,
                      QThreadPool& pool, QWidget* parent = nullptr);

    [[nodiscard]] AbuseSender sender() const;

Q_SIGNALS:
    /// The person wants them as files in a folder.
    void saveRequested(const std::vector<postmortem::AbuseReport>& reports);

private:
    QWidget* createSender();
    QWidget* createButtons();
    void ask();
    void take(const AbuseReports& reports);
    void showReport(int row);

    SnapshotPtr m_snapshot;
    std::shared_ptr<const LineSource> m_lines;
    AbuseSender m_sender;
    QThreadPool& m_pool;
    AbuseReports m_reports;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_address = nullptr;
    QListWidget* m_list = nullptr;
    QLabel* m_note = nullptr;
    QPlainTextEdit* m_preview = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_save = nullptr;
    QTimer* m_typing = nullptr; // asks when a pause is made
    Latest<AbuseReports> m_latest;
};

} // namespace postmortem
