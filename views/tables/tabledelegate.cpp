// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/tabledelegate.h"

#include "model/items/snapshottablemodel.h"
#include "views/common/severitypill.h"
#include "views/theme/palette.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPainter>

namespace postmortem {

namespace {

constexpr int margin = 6;
constexpr int sparkWidth = 96;
constexpr int signRoom = 16; // for the sign of a remark, kept free in every first column

void paintRemarkSign(QPainter& painter, const QStyleOptionViewItem& option, const QColor& colour)
{
    painter.setPen(colour);
    painter.drawText(option.rect.adjusted(0, 0, -3, 0), Qt::AlignVCenter | Qt::AlignRight, QStringLiteral("✎"));
}

QRect inner(const QStyleOptionViewItem& option)
{
    return option.rect.adjusted(margin, 0, -margin, 0);
}

QColor textColour(const QStyleOptionViewItem& option)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    return option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
}

void paintBackground(QPainter& painter, const QStyleOptionViewItem& option)
{
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, &painter, option.widget);
}

} // namespace

TableDelegate::Look TableDelegate::look(const QModelIndex& index)
{
    const auto field = static_cast<Field>(index.data(SnapshotTableModel::FieldRole).toInt());
    if (field == Field::Severity)
        return Look::Verdict;
    if (field == Field::Activity)
        return Look::Activity;
    return index.data(SnapshotTableModel::BarRole).isValid() ? Look::Number : Look::Text;
}

void TableDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.data(SnapshotTableModel::MonospaceRole).toBool()) {
        QFont mono = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        mono.setPointSizeF(option->font.pointSizeF());
        option->font = mono;
        option->fontMetrics = QFontMetrics(mono);
    }
}

void TableDelegate::paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    painter->save();
    switch (look(index)) {
    case Look::Verdict:
        paintBackground(*painter, option);
        paintVerdict(*painter, option, index);
        break;
    case Look::Activity:
        paintBackground(*painter, option);
        paintSpark(*painter, option, index);
        break;
    case Look::Number:
        paintBackground(*painter, option);
        paintBar(*painter, option, index.data(SnapshotTableModel::BarRole).toDouble());
        painter->setFont(option.font);
        painter->setPen(textColour(option));
        painter->drawText(inner(option), Qt::AlignVCenter | Qt::AlignRight, option.text);
        break;
    case Look::Text:
        paintBackground(*painter, option);
        painter->setFont(option.font);
        painter->setPen(textColour(option));
        painter->drawText(inner(option), int(Qt::AlignVCenter | (option.displayAlignment & Qt::AlignHorizontal_Mask)),
                          option.fontMetrics.elidedText(option.text, Qt::ElideRight, inner(option).width()));
        if (!index.data(SnapshotTableModel::RemarkRole).toString().isEmpty())
            paintRemarkSign(*painter, option, textColour(option));
        break;
    }
    painter->restore();
}

void TableDelegate::paintVerdict(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const auto severity = static_cast<Severity>(index.data(SnapshotTableModel::SeverityRole).toInt());
    const QString verdict = index.data(SnapshotTableModel::VerdictTextRole).toString();
    const QRect rect = inner(option);
    const double used = paintPill(painter, rect, severity, option.font, option.palette);
    const QRect rest = rect.adjusted(used > 0 ? int(used) + margin : 0, 0, 0, 0);
    painter.setFont(option.font);
    painter.setPen(textColour(option));
    painter.drawText(rest, Qt::AlignVCenter | Qt::AlignLeft,
                     option.fontMetrics.elidedText(verdict.isEmpty() && used <= 0 ? QStringLiteral("—") : verdict,
                                                   Qt::ElideRight, rest.width()));
}

void TableDelegate::paintBar(QPainter& painter, const QStyleOptionViewItem& option, double share)
{
    if (share <= 0)
        return;
    QColor colour = Palette::of(option.palette).accent;
    colour.setAlphaF(0.16F);
    QRectF bar = QRectF(option.rect).adjusted(2, 3, -3, -3);
    bar.setLeft(bar.right() - std::max(2.0, bar.width() * std::min(share, 1.0)));
    painter.fillRect(bar, colour);
}

void TableDelegate::paintSpark(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const QVariantList bins = index.data(SnapshotTableModel::SparkRole).toList();
    if (bins.isEmpty())
        return;
    const QRectF rect = QRectF(option.rect).adjusted(margin, 4, -margin, -4);
    const double step = rect.width() / double(bins.size());
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    QColor colour = selected ? textColour(option) : Palette::of(option.palette).accent;
    for (qsizetype i = 0; i < bins.size(); ++i) {
        const double share = bins[i].toDouble();
        // A bin with anything in it is at least a pixel high, so that a lone event is seen.
        const double height = share > 0 ? std::max(1.5, share * rect.height()) : 0;
        painter.fillRect(
            QRectF(rect.left() + double(i) * step, rect.bottom() - height, std::max(1.0, step - 1), height), colour);
    }
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem& given, const QModelIndex& index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const int height = option.fontMetrics.height() + 8;
    const int text = option.fontMetrics.horizontalAdvance(option.text);
    switch (look(index)) {
    case Look::Verdict: {
        const auto severity = static_cast<Severity>(index.data(SnapshotTableModel::SeverityRole).toInt());
        const QString verdict = index.data(SnapshotTableModel::VerdictTextRole).toString();
        return {int(pillSize(severity, option.font).width()) + option.fontMetrics.horizontalAdvance(verdict)
                    + 3 * margin,
                height};
    }
    case Look::Activity: return {sparkWidth + 2 * margin, height};
    case Look::Number:
    case Look::Text: break;
    }
    return {text + 2 * margin + 4 + (index.column() == 0 ? signRoom : 0), height};
}

} // namespace postmortem
