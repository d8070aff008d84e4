// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/base/csv.h"

using namespace Qt::StringLiterals;

namespace postmortem {

QString csvField(QString text)
{
    const QString start = text.trimmed().left(1);
    const bool formula = !start.isEmpty() && u"=+-@"_s.contains(start);
    if (formula || text.startsWith(u'\t') || text.startsWith(u'\r'))
        text.prepend(u'\'');
    const bool quoted = text.contains(u',') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r');
    return quoted ? u'"' + text.replace(u"\""_s, u"\"\""_s) + u'"' : text;
}

} // namespace postmortem
