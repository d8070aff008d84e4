// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a line or a pasted text decodes to: mechanism, user name, password (masked until asked), prompts, notes on weak
// passwords, or why nothing can be decoded.

#include "model/decoding/decoding.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QPlainTextEdit;
class QVBoxLayout;

namespace postmortem {

class DecodePane final : public QWidget {
    Q_OBJECT

public:
    explicit DecodePane(QWidget* parent = nullptr);

    /// Follows a selected line or dialogue, unmasked; it is shown masked until the password is asked for.
    void setText(const QString& text);
    void clear();
    /// Puts the cursor where text can be pasted ("Decode a line").
    void focusInput();

Q_SIGNALS:
    void passwordShown(); ///< a person asked for it

private:
    [[nodiscard]] QWidget* createSheet();
    void createInput();
    void takeInput();
    void decode(const QString& text);
    void showInput();
    void showResult();
    void addRow(const QString& label, QWidget* field);
    [[nodiscard]] QWidget* valueField(const QString& value, const QString& note, QWidget* beside = nullptr);
    [[nodiscard]] QWidget* passwordField(const DecodedItem& item);
    void setRevealed(bool revealed);

    QString m_followed; // as given to setText(); empty while the text is the user's own
    Decoded m_decoded;
    bool m_revealed = false;
    bool m_filling = false; // the text changes by our own hand
    QPlainTextEdit* m_input = nullptr;
    QLabel* m_problem = nullptr;
    QWidget* m_result = nullptr;    // the rows; a new one for every result
    QVBoxLayout* m_place = nullptr; // where it stands
    QFormLayout* m_rows = nullptr;
};

} // namespace postmortem
