// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/log/loghighlighter.h"

#include "views/common/syntaxformat.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace postmortem {

QString logDefinition(std::string_view format)
{
    // Those whose lines are the words of client and server behind a mark of direction.
    static constexpr std::array<std::string_view, 9> dialogues = {
        "IceWarp", "Merak", "hMailServer", "MDaemon", "Mercury", "CommuniGate", "Exchange", "MailEnable", "ranscript"};
    const bool dialogue = std::ranges::any_of(dialogues, [&](std::string_view name) { return format.contains(name); });
    return dialogue ? u"Mail transcript"_s : u"Mail log"_s;
}

LogHighlighter::LogHighlighter()
{
    m_repository.addCustomSearchPath(u":/highlighting"_s);
    setDark(false);
}

void LogHighlighter::setDark(bool dark)
{
    setTheme(m_repository.theme(dark ? u"Postmortem Dark"_s : u"Postmortem Light"_s));
}

QList<QTextLayout::FormatRange> LogHighlighter::formats(const QString& definition, const QString& line)
{
    if (m_definition != definition) {
        m_definition = definition;
        setDefinition(m_repository.definitionForName(definition));
    }
    m_formats.clear();
    highlightLine(line, KSyntaxHighlighting::State());
    return std::exchange(m_formats, {});
}

void LogHighlighter::applyFormat(int offset, int length, const KSyntaxHighlighting::Format& format)
{
    if (length <= 0)
        return;
    m_formats.append({offset, length, shownFormat(format, theme())});
}

} // namespace postmortem
