// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What LogView does with single lines: marks, going to one, copying.

#include "model/items/plainwords.h"
#include "views/common/showntext.h"
#include "views/log/logactions.h"
#include "views/log/logtext.h"
#include "views/log/logview.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postmortem {

namespace {

constexpr qint64 mostMarked = 1000; // lines at once

} // namespace

Remark LogView::remarkOf(LineRef line) const
{
    const Remark* remark = m_scope.annotations().find(placeOf(*m_snapshot, line));
    return remark ? *remark : Remark();
}

void LogView::toggleBookmark(LineRef line)
{
    if (!m_snapshot || line.line == 0)
        return;
    Remark remark = remarkOf(line);
    remark.bookmark = !remark.bookmark;
    m_scope.setRemark(placeOf(*m_snapshot, line), remark);
    Q_EMIT said(remark.bookmark ? tr("Line %1 has a bookmark now.").arg(shownNumber(line.line))
                                : tr("Line %1 has no bookmark any more.").arg(shownNumber(line.line)));
}

void LogView::setColour(MarkColour colour)
{
    const auto [first, last] = m_text->selection();
    if (!m_snapshot || first < 0)
        return;
    const qint64 end = std::min(last + 1, first + mostMarked);
    for (qint64 row = first; row < end; ++row) {
        const LineRef line = m_text->rows().at(row);
        Remark remark = remarkOf(line);
        remark.colour = colour;
        m_scope.setRemark(placeOf(*m_snapshot, line), std::move(remark));
    }
    if (end <= last)
        Q_EMIT said(tr("Only the first %n line(s) were marked.", nullptr, int(mostMarked)));
}

void LogView::stepBookmark(bool forward)
{
    const std::vector<LineNumber> lines = m_text->marks().bookmarks(m_source);
    if (lines.empty()) {
        Q_EMIT said(tr("This file has no bookmarks; Ctrl+B sets one."));
        return;
    }
    const LineNumber here = m_text->currentLine().line;
    if (forward) {
        const auto next = std::ranges::upper_bound(lines, here);
        goTo({m_source, next == lines.end() ? lines.front() : *next});
    } else {
        const auto at = std::ranges::lower_bound(lines, here);
        goTo({m_source, at == lines.begin() ? lines.back() : *std::prev(at)});
    }
}

void LogView::goToTypedLine()
{
    QString typed = m_lineEdit->text();
    const qulonglong line = typed.remove(u',').remove(u'.').remove(u' ').toULongLong();
    if (line == 0 || !shown()) {
        Q_EMIT said(tr("“%1” is no line number.").arg(m_lineEdit->text()));
        return;
    }
    goTo({m_source, static_cast<LineNumber>(std::min<std::uint64_t>(line, shown()->lines))});
    m_text->setFocus();
}

void LogView::showMenu(const QPoint& global)
{
    if (!m_snapshot)
        return;
    const Remark remark = remarkOf(m_text->currentLine());
    m_actions->bookmark->setChecked(remark.bookmark);
    for (int colour = 0; colour <= markColours; ++colour)
        m_actions->colours[colour]->setChecked(remark.colour == static_cast<MarkColour>(colour));
    auto* menu = new QMenu(this);
    menu->setObjectName(u"logMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_actions->fillMenu(*menu);
    menu->popup(global);
}

void LogView::copy()
{
    copySelection(false);
}

void LogView::copySelection(bool withPlace)
{
    const auto [first, last] = m_text->selection();
    if (!m_query || first < 0)
        return;
    std::vector<LineRef> lines;
    for (qint64 row = first; row <= std::min(last, first + mostCopied - 1); ++row)
        lines.push_back(m_text->rows().at(row));
    m_copyPlaces = withPlace;
    m_copied.ask(m_query->page(std::move(lines), {m_text->pages().look().reveal, std::nullopt}));
}

void LogView::takeCopy(const LogPage& page)
{
    if (!page.problem.empty()) {
        Q_EMIT said(shownText(page.problem));
        return;
    }
    QStringList texts;
    for (const ShownLine& line : page.lines) {
        const QString text = QString::fromStdString(line.text);
        if (m_copyPlaces)
            texts << u"%1:%2: %3"_s.arg(shownText(m_snapshot->sources[line.where.source.row()].name),
                                        QString::number(line.where.line), text);
        else
            texts << text;
    }
    QApplication::clipboard()->setText(texts.join(u'\n'));
    Q_EMIT said(texts.size() < mostCopied
                    ? tr("%n line(s) copied.", nullptr, int(texts.size()))
                    : tr("The first %1 of the selected lines were copied.").arg(shownNumber(mostCopied)));
}

} // namespace postmortem
