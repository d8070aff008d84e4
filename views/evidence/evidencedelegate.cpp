// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/evidence/evidencedelegate.h"

#include "model/base/sentence.h"
#include "model/items/evidencemodel.h"
#include "views/common/showntext.h"
#include "views/theme/palette.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace postmortem {

namespace {

constexpr int margin = 6;

QFont nameFont(const QFont& font)
{
    QFont mono = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    mono.setPointSizeF(font.pointSizeF() * 0.95);
    return mono;
}

QString timesText(const QModelIndex& index)
{
    const double times = index.data(EvidenceModel::MedianRole).toDouble();
    return times > 0 ? shownDecimal(times) + u'×' : QString();
}

} // namespace

void EvidenceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    painter->save();
    switch (index.column()) {
    case EvidenceModel::NameColumn: paintName(*painter, option, index); break;
    case EvidenceModel::SizeColumn: paintSize(*painter, option, index); break;
    default:
        painter->setPen(Palette::of(option.palette).muted);
        painter->drawText(option.rect.adjusted(margin, 0, -margin, 0), Qt::AlignVCenter | Qt::AlignLeft,
                          option.fontMetrics.elidedText(option.text, Qt::ElideRight, option.rect.width() - 2 * margin));
        break;
    }
    painter->restore();
}

void EvidenceDelegate::paintName(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const Palette& colours = Palette::of(option.palette);
    QRect rect = option.rect.adjusted(margin, 0, -margin, 0);
    if (index.data(EvidenceModel::TroubleRole).toBool()) {
        const QString sign = u"⚠ "_s;
        painter.setPen(colours.ink(Severity::High));
        painter.drawText(rect, Qt::AlignVCenter | Qt::AlignLeft, sign);
        rect.setLeft(rect.left() + option.fontMetrics.horizontalAdvance(sign));
    }
    const QFont font = nameFont(option.font);
    painter.setFont(font);
    painter.setPen(colours.text);
    // The end of a name tells rotated files apart, its start what they are.
    painter.drawText(rect, Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetrics(font).elidedText(option.text, Qt::ElideMiddle, rect.width()));
}

void EvidenceDelegate::paintSize(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const Palette& colours = Palette::of(option.palette);
    const QString times = timesText(index);
    const QRect rect = option.rect.adjusted(margin, 0, -margin, 0);
    const int noteWidth = option.fontMetrics.horizontalAdvance(shownDecimal(9.9) + u"× "_s);
    const double share = index.data(EvidenceModel::BarRole).toDouble();
    const double width = std::max(2.0, share * (rect.width() - noteWidth));
    const int thick = 7;
    const QRectF bar(rect.left(), rect.center().y() - thick / 2, width, thick);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(times.isEmpty() ? colours.fill(Series::SignIns) : colours.fill(Series::FailedLogins));
    painter.drawRoundedRect(bar, 2.5, 2.5);
    if (!times.isEmpty()) {
        painter.setPen(colours.text);
        painter.drawText(QRectF(bar.right() + 5, rect.top(), noteWidth + 8, rect.height()),
                         Qt::AlignVCenter | Qt::AlignLeft, times);
    }
}

QSize EvidenceDelegate::sizeHint(const QStyleOptionViewItem& given, const QModelIndex& index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const int height = option.fontMetrics.height() + 8;
    if (index.column() == EvidenceModel::SizeColumn)
        return {90, height};
    const QFont font = index.column() == EvidenceModel::NameColumn ? nameFont(option.font) : option.font;
    const int sign =
        index.data(EvidenceModel::TroubleRole).toBool() ? option.fontMetrics.horizontalAdvance(u"⚠ "_s) : 0;
    return {QFontMetrics(font).horizontalAdvance(option.text) + sign + 2 * margin + 2, height};
}

} // namespace postmortem
