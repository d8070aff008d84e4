// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The hostile addresses as a list for a firewall or a server: choose for which program, see the file as it will be,
// copy or save it. Says which addresses are left out and why.

#include "model/remediation/blocklist.h"
#include "views/common/latest.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QThreadPool;

namespace postmortem {

class BlockListDialog final : public QDialog {
    Q_OBJECT

public:
    /// The pool must outlive the dialog.
    BlockListDialog(SnapshotPtr snapshot, QThreadPool& pool, QWidget* parent = nullptr);

    [[nodiscard]] BlockFormat format() const;
    [[nodiscard]] BlockChoices choices() const;

Q_SIGNALS:
    /// The person wants this as a file.
    void saveRequested(const QString& suggestedName, const QByteArray& content);

private:
    struct Answer {
        BlockList list;
        BlockFormat format = BlockFormat::Plain;
        QByteArray text;
    };
    QWidget* createChoices();
    QWidget* createButtons();
    void ask();
    void take(const Answer& answer);
    [[nodiscard]] QString summary(const BlockList& list) const;

    SnapshotPtr m_snapshot;
    QThreadPool& m_pool;
    Answer m_answer;
    QComboBox* m_format = nullptr;
    QCheckBox* m_networks = nullptr;
    QCheckBox* m_shared = nullptr;
    QLabel* m_summary = nullptr;
    QPlainTextEdit* m_preview = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_save = nullptr;
    Latest<Answer> m_latest;
};

} // namespace postmortem
