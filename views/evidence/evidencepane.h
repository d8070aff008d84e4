// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The files of the case and, below them in words, what is worth knowing about them: which log is much larger than its
// kind, what could not be read, what was assumed. A file that is selected shows its own notes.

#include "model/analysis/casesnapshot.h"

#include <QWidget>

class QLabel;
class QMenu;
class QModelIndex;
class QScrollArea;
class QTableView;

namespace postmortem {

class EvidenceModel;

class EvidencePane final : public QWidget {
    Q_OBJECT

public:
    explicit EvidencePane(QWidget* parent = nullptr);

    void setSnapshot(SnapshotPtr snapshot);
    void setZone(const TimeZone& zone);
    /// Why an import failed as a whole, in a sentence; "" when it did not.
    void setFailure(const QString& text);
    /// Names of the formats that a file may be read as; without them the menu does not offer it.
    void setFormats(const QStringList& names) { m_formats = names; }
    /// "6 files · 1.9 GB"; "" without a case.
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QTableView* table() const { return m_table; }
    [[nodiscard]] QString notes() const;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void filterRequested(const QString& token, bool exclude);
    /// The file is to be read as that format, not at all ("ignore"), or as it is recognised ("").
    void readAsRequested(const QString& path, const QString& format);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void createTable();
    void createNotes();
    void showNotes();
    void fitColumns();
    void fitRows();
    void showMenu(const QPoint& position);
    void addFormats(QMenu& menu, const QModelIndex& index);
    [[nodiscard]] QStringList caseNotes() const;

    EvidenceModel* m_model;
    QTableView* m_table = nullptr;
    QScrollArea* m_scroll = nullptr;
    QLabel* m_notes = nullptr;
    SnapshotPtr m_snapshot;
    QString m_failure;
    QStringList m_formats;
};

} // namespace postmortem
