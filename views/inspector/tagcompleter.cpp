// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/tagcompleter.h"

#include <QLineEdit>

namespace postmortem {

TagCompleter::TagCompleter(QAbstractItemModel* tags, QObject* parent) : QCompleter(tags, parent)
{
    setCaseSensitivity(Qt::CaseInsensitive);
}

QString TagCompleter::pathFromIndex(const QModelIndex& index) const
{
    const auto* edit = qobject_cast<const QLineEdit*>(widget());
    const QString text = edit ? edit->text() : QString();
    const qsizetype comma = text.lastIndexOf(u',');
    const QString before = comma < 0 ? QString() : text.first(comma + 1) + u' ';
    return before + QCompleter::pathFromIndex(index);
}

QStringList TagCompleter::splitPath(const QString& path) const
{
    return {path.sliced(path.lastIndexOf(u',') + 1).trimmed()};
}

} // namespace postmortem
