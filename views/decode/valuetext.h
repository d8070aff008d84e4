// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A decoded value: plain text in the fixed font that can be selected and copied, as wide as it needs to be, and broken
// anywhere when there is less room, since log text may be one endless word.

#include <QPlainTextEdit>

namespace postmortem {

class ValueText final : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit ValueText(const QString& text, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void takeLook();
};

} // namespace postmortem
