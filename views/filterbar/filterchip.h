// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One token of the filter as a chip: the token as typed, and a × that removes it. Delete and Backspace remove it, too.

#include <QAbstractButton>

namespace postmortem {

class FilterChip final : public QAbstractButton {
    Q_OBJECT

public:
    /// `token` as one would type it; `excludes` strikes a sign before it, so that colour is not the only one.
    FilterChip(const QString& token, bool excludes, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void removeRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] QRect crossRect() const;

    QString m_token;
    bool m_excludes;
};

} // namespace postmortem
