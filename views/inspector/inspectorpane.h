// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What is known about the address, account, session or message that is selected, and what can be done with it.

#include "views/inspector/inspectorfacts.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedLayout;

namespace postmortem {

class RemarkEditor;

class InspectorPane final : public QWidget {
    Q_OBJECT

public:
    explicit InspectorPane(QWidget* parent = nullptr);

    /// Null, or nothing selected, shows what to do instead.
    void show(const SnapshotPtr& snapshot, Subject subject, const TimeZone& zone);
    /// Below the facts: note, tags, harmless or not.
    [[nodiscard]] RemarkEditor* remarks() const { return m_remarks; }
    /// The keyboard goes to the note, or to the question why it is harmless.
    void writeRemark(bool hide);
    [[nodiscard]] const InspectorFacts& facts() const { return m_facts; }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void filterRequested(const QString& token, bool exclude);
    void trustRequested(const QString& address);

private:
    QWidget* createSheet();
    QWidget* createActions();
    void rebuild();
    [[nodiscard]] QWidget* valueWidget(const InspectorFact& fact);
    void copy();

    InspectorFacts m_facts;
    QStackedLayout* m_stack = nullptr;
    QWidget* m_rows = nullptr; ///< made anew for every subject
    QWidget* m_sheet = nullptr;
    QScrollArea* m_scroll = nullptr;
    RemarkEditor* m_remarks = nullptr;
    QLabel* m_empty = nullptr;
    QPushButton* m_filter = nullptr;
    QPushButton* m_exclude = nullptr;
    QPushButton* m_trust = nullptr;
};

} // namespace postmortem
