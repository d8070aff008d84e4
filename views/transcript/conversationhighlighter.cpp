// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/transcript/conversationhighlighter.h"

#include "model/items/plainwords.h"
#include "views/common/syntaxformat.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postmortem {

namespace {

constexpr qsizetype mostCharacters = 2000; // a line may have 64 KiB; no more than this is laid out

QString speakerMark(TranscriptLine::Speaker speaker)
{
    switch (speaker) {
    case TranscriptLine::Speaker::Server: return u"S: "_s;
    case TranscriptLine::Speaker::Client: return u"C: "_s;
    case TranscriptLine::Speaker::Note: break;
    }
    return u"   "_s;
}

} // namespace

QString conversationHead(const QString& clock, TranscriptLine::Speaker speaker)
{
    return clock.leftJustified(8) + u' ' + speakerMark(speaker);
}

QString conversationText(const TranscriptLine& line)
{
    QString text = shownText(line.text);
    if (text.size() > mostCharacters)
        text = text.left(mostCharacters) + u'…';
    if (!line.decoded.empty())
        text += additionMark + u"  = "_s + shownText(line.decoded).left(mostCharacters);
    if (line.proof)
        text += additionMark + u"   ◀ "_s + shownText(line.proofNote);
    return text;
}

ConversationHighlighter::ConversationHighlighter()
{
    m_repository.addCustomSearchPath(u":/highlighting"_s);
    setDefinition(m_repository.definitionForName(u"Mail conversation"_s));
    setDark(false);
}

bool ConversationHighlighter::isValid() const
{
    return definition().isValid() && theme().isValid();
}

void ConversationHighlighter::setDark(bool dark)
{
    setTheme(m_repository.theme(dark ? u"Postmortem Dark"_s : u"Postmortem Light"_s));
}

QList<QTextLayout::FormatRange> ConversationHighlighter::formats(const QString& head, const QString& text)
{
    m_formats.clear();
    m_headLength = static_cast<int>(head.size());
    highlightLine(QString(head + text), KSyntaxHighlighting::State());
    return std::exchange(m_formats, {});
}

void ConversationHighlighter::applyFormat(int offset, int length, const KSyntaxHighlighting::Format& format)
{
    const int begin = std::max(offset, m_headLength);
    const int end = offset + length;
    if (end <= begin)
        return;
    m_formats.append({begin - m_headLength, end - begin, shownFormat(format, theme())});
}

} // namespace postmortem
