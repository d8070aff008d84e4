// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A severity as a rounded pill with its word in it: colour is never the only sign.

#include "model/events/tables.h"

#include <QFont>
#include <QRectF>
#include <QString>
#include <QWidget>

class QPainter;

namespace postmortem {

/// Size of the pill for text set in that font.
[[nodiscard]] QSizeF pillSize(Severity severity, const QFont& font);
/// Paints the pill with its left edge at the rectangle's, centred on its height. Returns the width used.
double paintPill(QPainter& painter, const QRectF& rect, Severity severity, const QFont& font, const QPalette& palette);

/// The pill with a text beside it, as a widget.
class SeverityLabel final : public QWidget {
    Q_OBJECT

public:
    SeverityLabel(Severity severity, const QString& text, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Severity m_severity;
    QString m_text;
};

} // namespace postmortem
