// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the analyst writes about one thing: a note, tags, and that it is harmless and why. Tells of a change a moment
// after the last key, and at once when the keyboard goes elsewhere or another thing is shown.

#include "model/annotations/annotations.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStringListModel;

namespace postmortem {

class ReasonLine;

class RemarkEditor final : public QWidget {
    Q_OBJECT

public:
    explicit RemarkEditor(QWidget* parent = nullptr);

    /// `remark` is null when there is none yet. Text that is being typed about the same thing is left alone.
    void showRemark(const RemarkPlace& place, const Remark* remark, const TimeZone& zone);
    /// Nothing is shown; what was typed is told first.
    void clear();
    /// Tags in use, to be completed.
    void setTags(const std::vector<std::string>& tags);
    void focusNote();
    /// Asks for the reason.
    void askToHide();
    /// Tells now what has been typed.
    void flush();

Q_SIGNALS:
    void edited(const postmortem::RemarkPlace& place, const postmortem::Remark& remark);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void createFields();
    void createHiding();
    void showHiding();
    void setHidden(const QString& reason);
    [[nodiscard]] Remark typed() const;
    [[nodiscard]] std::vector<std::string> typedTags() const;
    [[nodiscard]] QString subject() const;

    std::optional<RemarkPlace> m_place;
    Remark m_remark; ///< as last shown or told
    bool m_filling = false;
    QTimer m_delay;
    QPlainTextEdit* m_note = nullptr;
    QLineEdit* m_tags = nullptr;
    QStringListModel* m_known = nullptr;
    QLabel* m_signature = nullptr;
    QLabel* m_hiddenText = nullptr;
    QPushButton* m_hide = nullptr;
    ReasonLine* m_reason = nullptr;
};

} // namespace postmortem
