// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/remarkwords.h"

#include "model/items/plainwords.h"

#include <QCoreApplication>
#include <QStringList>

namespace postmortem {

QString remarkText(const Remark& remark)
{
    const auto say = [](const char* text) { return QCoreApplication::translate("RemarkWords", text); };
    QStringList lines;
    for (const QString& line : QString::fromStdString(remark.note).split(u'\n', Qt::SkipEmptyParts))
        lines << shownText(line.toStdString());
    QStringList tags;
    for (const std::string& tag : remark.tags)
        tags << shownText(tag);
    if (!tags.isEmpty())
        lines << say("Tags: %1").arg(tags.join(QStringLiteral(", ")));
    if (remark.hidden)
        lines << say("Hidden as harmless: %1").arg(shownText(remark.hiddenReason));
    return lines.join(u'\n');
}

} // namespace postmortem
