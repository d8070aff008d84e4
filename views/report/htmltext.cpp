// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/htmltext.h"

#include "views/report/textmeasure.h"

#include <QStringList>

namespace postmortem {

QString escaped(const QString& text)
{
    QStringList lines = text.split(u'\n');
    for (QString& line : lines)
        line = printable(line).toHtmlEscaped().replace(u'\'', QStringLiteral("&#39;"));
    return lines.join(u'\n');
}

void HtmlWriter::open(QStringView name, QStringView style)
{
    m_html += u'<';
    m_html += name;
    if (!style.isEmpty())
        m_html += QStringLiteral(" class=\"%1\"").arg(style);
    m_html += u'>';
}

void HtmlWriter::close(QStringView name)
{
    m_html += QStringLiteral("</%1>\n").arg(name);
}

void HtmlWriter::element(QStringView name, const QString& text, QStringView style)
{
    open(name, style);
    m_html += escaped(text);
    close(name);
}

} // namespace postmortem
