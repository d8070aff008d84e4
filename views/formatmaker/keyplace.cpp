// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/formatmaker/keyplace.h"

#include <QStringList>

namespace postmortem {

namespace {

/// Behind the text that begins with a quote at `at`.
qsizetype behindText(const QString& json, qsizetype at)
{
    for (++at; at < json.size() && json[at] != u'"'; ++at) {
        if (json[at] == u'\\')
            ++at;
    }
    return at + 1;
}

/// The beginning of the n-th value of the array whose bracket stands at or behind `at`; -1 when there are fewer.
qsizetype elementAt(const QString& json, qsizetype at, int number)
{
    int depth = 0;
    int commas = 0;
    for (at = json.indexOf(u'[', at); at >= 0 && at < json.size();) {
        const QChar c = json[at];
        if (c == u'"') {
            at = behindText(json, at);
            continue;
        }
        depth += c == u'[' || c == u'{' ? 1 : c == u']' || c == u'}' ? -1 : 0;
        if (depth == 0)
            return -1;
        if (depth == 1 && commas == number)
            return at + 1;
        commas += depth == 1 && c == u',' ? 1 : 0;
        if (depth == 1 && c == u',' && commas == number)
            return at + 1;
        ++at;
    }
    return -1;
}

} // namespace

TextPlace placeOfKey(const QString& json, const QString& key)
{
    TextPlace place;
    qsizetype from = 0;
    for (const QString& step : key.split(u'.')) {
        const qsizetype bracket = step.indexOf(u'[');
        const QString name = u'"' + step.left(bracket) + u'"';
        const qsizetype at = json.indexOf(name, from);
        if (at < 0)
            return place; // the name before it: this one is missing
        place = {at, name.size()};
        from = at + name.size();
        if (bracket < 0)
            continue;
        const qsizetype element = elementAt(json, from, step.mid(bracket + 1).chopped(1).toInt());
        if (element < 0)
            return place;
        from = element;
        const qsizetype begin = json.indexOf(u'{', from);
        place = {begin < 0 ? from : begin, 1};
    }
    return place;
}

} // namespace postmortem
