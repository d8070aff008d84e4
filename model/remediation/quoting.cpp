// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/remediation/quoting.h"

#include "model/decoding/decoding.h"

#include <algorithm>

namespace postmortem {

namespace {

bool isPlain(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
           || QStringView(u"@%_+:,./-").contains(c); // no '=': zsh takes a leading one for a program's name
}

QString forSh(const QString& value)
{
    if (std::ranges::all_of(value, isPlain))
        return value;
    QString text = value;
    text.replace(u'\'', QStringLiteral("'\\''"));
    return u'\'' + text + u'\'';
}

// PowerShell ends a single-quoted string at any of its single quotes, the typographic ones included.
QString forPowerShell(const QString& value)
{
    QString text(u'\'');
    for (QChar c : value) {
        text += c;
        if (c == u'\'' || (c >= QChar(0x2018) && c <= QChar(0x201b)))
            text += c;
    }
    return text + u'\'';
}

} // namespace

std::expected<QString, QString> quoted(Shell shell, std::string_view value)
{
    const QString text = QString::fromUtf8(value);
    if (shell == Shell::Gui)
        return QString::fromStdString(visibleText(value));
    if (text.isEmpty())
        return std::unexpected(ChecklistWords::tr("it is empty"));
    if (visibleText(value) != value)
        return std::unexpected(ChecklistWords::tr("it holds characters that cannot be seen"));
    if (text.startsWith(u'-'))
        return std::unexpected(ChecklistWords::tr("it begins like an option"));
    if (text.contains(u'*') || text.contains(u'?'))
        return std::unexpected(ChecklistWords::tr("it could be taken for a mask"));
    const auto holdsAny = [&](QStringView forbidden) {
        return std::ranges::any_of(text, [&](QChar c) { return forbidden.contains(c); });
    };
    switch (shell) {
    case Shell::Sh: return forSh(text);
    case Shell::PowerShell: return forPowerShell(text);
    case Shell::Cmd:
        if (holdsAny(u"%!^\""))
            return std::unexpected(ChecklistWords::tr("the command prompt has no quotes for it"));
        return u'"' + text + u'"';
    case Shell::Table:
        if (holdsAny(u"\"'`$\\") || text.startsWith(u'#')
            || std::ranges::any_of(text, [](QChar c) { return c.isSpace(); }))
            return std::unexpected(ChecklistWords::tr("a table has no quotes for it"));
        return text;
    case Shell::Gui: break;
    }
    return text;
}

} // namespace postmortem
