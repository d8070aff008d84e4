// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Did it stop? Compares what hostile clients did before and after a moment that can be moved; counts on the pool.

#include "model/analysis/comparison.h"
#include "views/common/latest.h"

#include <QDialog>

#include <functional>
#include <memory>

class QDateTimeEdit;
class QLabel;
class QTableWidget;
class QThreadPool;
class QVBoxLayout;

namespace postmortem {

class CompareDialog final : public QDialog {
    Q_OBJECT

public:
    /// The pool must outlive the dialog. Begins with the moment that the checklist or the log suggests; moments are
    /// shown in the case's zone.
    CompareDialog(QThreadPool& pool, SnapshotPtr snapshot, const Checklist& checklist, QWidget* parent = nullptr);

private:
    using Answer = std::shared_ptr<const Comparison>;
    void addHead(QVBoxLayout& layout);
    [[nodiscard]] QTableWidget* addTable(const QString& name, const QString& title, const QString& first);
    void ask(std::function<TimeUs()> moment);
    void take(const Answer& answer);
    [[nodiscard]] TimeUs moment() const;

    QThreadPool& m_pool;
    SnapshotPtr m_snapshot;
    Latest<Answer> m_answer;
    QDateTimeEdit* m_moment = nullptr;
    QLabel* m_verdict = nullptr;
    QTableWidget* m_addresses = nullptr;
    QTableWidget* m_accounts = nullptr;
};

} // namespace postmortem
