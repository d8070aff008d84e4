// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The analyst's note on one line of a log, as a strip below the conversation: there when the line has one, or when one
// is to be written. Enter keeps it, Escape leaves it as it was.

#include <QWidget>

class QLineEdit;

namespace postmortem {

class LineNote final : public QWidget {
    Q_OBJECT

public:
    explicit LineNote(QWidget* parent = nullptr);

    /// The note of the line that is selected; "" hides the strip.
    void showNote(const QString& note);
    /// Shows the strip with the cursor in it.
    void write();

Q_SIGNALS:
    void edited(const QString& note);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void keep();

    QString m_note; ///< as it was before typing
    QLineEdit* m_edit = nullptr;
};

} // namespace postmortem
