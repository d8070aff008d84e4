// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/remarkwords.h"

#include "model/items/plainwords.h"

#include <QCoreApplication>
#include <QStringList>

namespace postmortem {

namespace {

struct RemarkWords {
    Q_DECLARE_TR_FUNCTIONS(RemarkWords)
};

} // namespace

QString remarkText(const Remark& remark)
{
    QStringList lines;
    for (const QString& line : QString::fromStdString(remark.note).split(u'\n', Qt::SkipEmptyParts))
        lines << shownText(line.toStdString());
    QStringList tags;
    for (const std::string& tag : remark.tags)
        tags << shownText(tag);
    if (!tags.isEmpty())
        lines << RemarkWords::tr("Tags: %1").arg(tags.join(QStringLiteral(", ")));
    if (remark.hidden)
        lines << RemarkWords::tr("Hidden as harmless: %1").arg(shownText(remark.hiddenReason));
    return lines.join(u'\n');
}

} // namespace postmortem
