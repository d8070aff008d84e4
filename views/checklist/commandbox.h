// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A command of the checklist: what it is for, the text as high as it is (up to a dozen lines), and a button that copies
// all of it.

#include "model/remediation/checklist.h"

#include <QPlainTextEdit>
#include <QWidget>

namespace postmortem {

/// Read-only text that is as high as its lines.
class CommandText final : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit CommandText(const QString& text, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {80, sizeHint().height()}; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
};

class CommandBox final : public QWidget {
    Q_OBJECT

public:
    explicit CommandBox(const ChecklistCommand& command, QWidget* parent = nullptr);

private:
    void copy(const QString& text);
};

} // namespace postmortem
