// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Cells of the case's tables: a severity as a pill with its word, numbers with a bar behind them, activity as a spark
// line, addresses and times in a font whose digits stand in columns.

#include <QStyledItemDelegate>

namespace postmortem {

class TableDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    enum class Look : std::uint8_t { Text, Verdict, Number, Activity };
    [[nodiscard]] static Look look(const QModelIndex& index);
    static void paintVerdict(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index);
    static void paintBar(QPainter& painter, const QStyleOptionViewItem& option, double share);
    static void paintSpark(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index);
};

} // namespace postmortem
