// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/findings/findingdelegate.h"

#include "model/items/findinglistmodel.h"
#include "model/items/plainwords.h"
#include "views/theme/palette.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace postmortem {

namespace {

constexpr int barWidth = 4;
constexpr int left = 14;
constexpr int right = 10;
constexpr int vertical = 8;
constexpr int between = 2;

/// Text broken into lines of that width, anywhere where no blank offers a place: names from a log can be long.
class Lines final {
public:
    Lines(const QString& text, const QFont& font, int width) : m_layout(text, font)
    {
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        m_layout.setTextOption(option);
        m_layout.beginLayout();
        for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
            line.setLineWidth(std::max(40, width));
            line.setPosition({0, m_height});
            m_height += std::ceil(line.height());
        }
        m_layout.endLayout();
    }
    [[nodiscard]] int height() const { return int(m_height); }
    void draw(QPainter& painter, QPointF at) const { m_layout.draw(&painter, at); }

private:
    QTextLayout m_layout;
    double m_height = 0;
};

QFont titleFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont wordFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.86);
    font.setWeight(QFont::DemiBold);
    return font;
}

int textWidth(const QStyleOptionViewItem& option)
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    return (view ? view->viewport()->width() : option.rect.width()) - left - right;
}

QString word(const QModelIndex& index)
{
    const QString severity = plainText(static_cast<Severity>(index.data(FindingListModel::SeverityRole).toInt()));
    if (index.data(FindingListModel::NewRole).toBool())
        return FindingDelegate::tr("%1 · new").arg(severity);
    return index.data(FindingListModel::HiddenRole).toBool()
               ? FindingDelegate::tr("%1 · marked as harmless").arg(severity)
               : severity;
}

} // namespace

void FindingDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Palette& colours = Palette::of(option.palette);
    const auto severity = static_cast<Severity>(index.data(FindingListModel::SeverityRole).toInt());
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const int width = textWidth(option);
    painter->save();
    if (selected)
        painter->fillRect(option.rect, colours.selection);
    painter->fillRect(QRect(option.rect.topLeft(), QSize(barWidth, option.rect.height() - 1)), colours.fill(severity));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colours.grid);

    QPointF at(option.rect.left() + left, option.rect.top() + vertical);
    const Lines severityWord(word(index), wordFont(option.font), width);
    painter->setPen(colours.ink(severity));
    severityWord.draw(*painter, at);
    at.ry() += severityWord.height() + between;
    const Lines title(index.data(FindingListModel::TitleRole).toString(), titleFont(option.font), width);
    painter->setPen(colours.text);
    title.draw(*painter, at);
    at.ry() += title.height() + between;
    const Lines text(index.data(FindingListModel::TextRole).toString(), option.font, width);
    painter->setPen(selected ? colours.text : colours.muted);
    text.draw(*painter, at);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(colours.accent);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int width = textWidth(option);
    const int height =
        Lines(word(index), wordFont(option.font), width).height()
        + Lines(index.data(FindingListModel::TitleRole).toString(), titleFont(option.font), width).height()
        + Lines(index.data(FindingListModel::TextRole).toString(), option.font, width).height();
    return {width, height + 2 * vertical + 2 * between + 1};
}

} // namespace postmortem
