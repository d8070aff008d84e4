// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Cells of the evidence list: the file's name in a fixed font with a sign when something went wrong, its format muted,
// its size as a bar; the largest log of a protocol with its multiple of the median.

#include <QStyledItemDelegate>

namespace postmortem {

class EvidenceDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    static void paintName(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index);
    static void paintSize(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index);
};

} // namespace postmortem
