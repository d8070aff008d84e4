// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/syntaxformat.h"

#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Theme>

#include <QFont>
#include <QTextCharFormat>

namespace postmortem {

QTextCharFormat shownFormat(const KSyntaxHighlighting::Format& format, const KSyntaxHighlighting::Theme& theme)
{
    QTextCharFormat shown;
    shown.setForeground(format.textColor(theme));
    if (format.isBold(theme))
        shown.setFontWeight(QFont::Bold);
    shown.setProperty(QTextFormat::UserProperty, format.name());
    return shown;
}

} // namespace postmortem
