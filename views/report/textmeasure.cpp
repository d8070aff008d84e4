// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/textmeasure.h"

#include "views/report/typography.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace postmortem {

namespace {

constexpr qsizetype longestRemembered = 48;
constexpr qsizetype mostRemembered = 50'000;
constexpr QChar goesOn(0x21a9);

/// More characters than that do not fit, whatever they are (but for heaps of combining marks, which then go on below).
qsizetype mostCharacters(TextStyle style, qreal width)
{
    return 8 + static_cast<qsizetype>(width / (leading(style) * 0.1));
}

bool breaksAfter(QChar c)
{
    return QStringView(u"/\\.,;:-_@=&?|!>").contains(c);
}

} // namespace

TextMeasure::TextMeasure() : m_widths(textStyleCount)
{
    for (std::size_t i = 0; i < textStyleCount; ++i)
        m_metrics.emplace_back(reportFont(static_cast<TextStyle>(i)));
}

qreal TextMeasure::width(const QString& text, TextStyle style)
{
    const auto i = static_cast<std::size_t>(style);
    if (text.size() > longestRemembered)
        return m_metrics[i].horizontalAdvance(text);
    const auto known = m_widths[i].constFind(text);
    if (known != m_widths[i].cend())
        return *known;
    if (m_widths[i].size() >= mostRemembered)
        m_widths[i].clear();
    return *m_widths[i].insert(text, m_metrics[i].horizontalAdvance(text));
}

qreal TextMeasure::widestWord(const QString& text, TextStyle style)
{
    qreal widest = 0;
    for (const QString& line : text.split(u'\n'))
        for (const QString& word : line.split(u' ', Qt::SkipEmptyParts))
            widest = std::max(widest, width(word, style));
    return widest;
}

qsizetype TextMeasure::fitting(QStringView word, TextStyle style, qreal width, bool atPunctuation)
{
    // No more of a long text is looked at than a line can hold.
    const QString start = word.left(mostCharacters(style, width)).toString();
    qsizetype low = 1;
    qsizetype high = start.size();
    while (low < high) {
        const qsizetype middle = (low + high + 1) / 2;
        if (m_metrics[static_cast<std::size_t>(style)].horizontalAdvance(start.left(middle)) <= width)
            low = middle;
        else
            high = middle - 1;
    }
    if (low == word.size())
        return low;
    // A path is parted between its folders, a file name anywhere only when there is nothing better.
    for (qsizetype i = low; atPunctuation && i > low / 4; --i)
        if (start[i - 1] == u'/' || start[i - 1] == u'\\')
            return i;
    for (qsizetype i = low; atPunctuation && i > low / 2; --i)
        if (breaksAfter(start[i - 1]))
            return i;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, start);
    finder.setPosition(low);
    if (!finder.isAtBoundary() && finder.toPreviousBoundary() <= 0) {
        finder.setPosition(low);
        return std::max<qsizetype>(1, finder.toNextBoundary());
    }
    return finder.position();
}

qreal TextMeasure::widthUpTo(QStringView text, TextStyle style, qreal width)
{
    return text.size() > mostCharacters(style, width) ? 2 * width : this->width(text.toString(), style);
}

QStringList TextMeasure::wrap(const QString& text, TextStyle style, qreal width)
{
    const qreal space = this->width(QStringLiteral(" "), style);
    QStringList lines;
    for (const QString& paragraph : text.split(u'\n')) {
        const QString shown = drawable(paragraph);
        QString line;
        qreal used = 0;
        for (QStringView word : QStringView(shown).split(u' ', Qt::SkipEmptyParts)) {
            qreal wide = widthUpTo(word, style, width);
            if (!line.isEmpty() && used + space + wide > width) {
                lines += std::exchange(line, {});
                used = 0;
            }
            while (line.isEmpty() && wide > width) {
                const qsizetype count = fitting(word, style, width, true);
                if (count >= word.size())
                    break;
                lines += word.left(count).toString();
                word = word.sliced(count);
                wide = widthUpTo(word, style, width);
            }
            used += (line.isEmpty() ? 0 : space) + wide;
            line += line.isEmpty() ? word.toString() : u' ' + word.toString();
        }
        lines += line;
    }
    while (lines.size() > 1 && lines.back().isEmpty())
        lines.removeLast();
    return lines;
}

QStringList TextMeasure::wrapAtMost(const QString& text, TextStyle style, qreal width, qsizetype most)
{
    QStringList lines = wrap(text, style, width);
    if (lines.size() <= most)
        return lines;
    lines.resize(most);
    lines.last() = elided(lines.last() + u'…', style, width);
    return lines;
}

QStringList TextMeasure::wrapVerbatim(const QString& text, TextStyle style, qreal width)
{
    const QString shown = drawable(text);
    QStringView rest = shown;
    QStringList lines;
    const qreal mark = this->width(QStringLiteral(" ") + goesOn, style);
    while (widthUpTo(rest, style, width) > width) {
        const qsizetype count = fitting(rest, style, width - mark, false);
        if (count >= rest.size())
            break;
        lines += rest.left(count).toString() + u' ' + goesOn;
        rest = rest.sliced(count);
    }
    lines += rest.toString();
    return lines;
}

QString TextMeasure::elided(const QString& text, TextStyle style, qreal width)
{
    const QString line = drawable(text);
    if (widthUpTo(line, style, width) <= width)
        return line;
    const qsizetype count = fitting(line, style, width - this->width(QStringLiteral("…"), style), false);
    return line.left(count).trimmed() + u'…';
}

QString printable(QString text)
{
    for (QChar& c : text) {
        if (c == u'\n' || c == u'\t' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
        else if (c.unicode() < 0x20)
            c = QChar(0x2400 + c.unicode());
        else if (c.unicode() == 0x7f)
            c = QChar(0x2421);
        else if ((c.unicode() >= 0x80 && c.unicode() < 0xa0) || (c.unicode() >= 0x202a && c.unicode() <= 0x202e)
                 || (c.unicode() >= 0x2066 && c.unicode() <= 0x2069) || c.unicode() == 0xfeff || c.unicode() >= 0xfffe)
            c = QChar::ReplacementCharacter;
    }
    return text;
}

namespace {

/// Whether any font of this machine has it.
bool hasPicture(char32_t c)
{
    thread_local const QFontMetricsF metrics(reportFont(TextStyle::Body));
    thread_local QHash<char32_t, bool> known;
    const auto found = known.constFind(c);
    return found != known.cend() ? *found : *known.insert(c, metrics.inFontUcs4(c));
}

bool needsPicture(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
    case QChar::Separator_Space: return false;
    default: return c > 0xff;
    }
}

/// A box says nothing: what no font has is named, as visibleText() names what cannot be seen.
QString named(const QString& text)
{
    if (std::ranges::all_of(text, [](QChar c) { return c.unicode() <= 0xff; }))
        return text;
    QString shown;
    for (const char32_t c : text.toUcs4())
        shown += needsPicture(c) && !hasPicture(c) ? u"<U+%1>"_s.arg(QString::number(c, 16).toUpper(), 4, u'0')
                                                   : QString::fromUcs4(&c, 1);
    return shown;
}

} // namespace

QString drawable(const QString& text)
{
    static const QRegularExpression pictures(u"[\\x{2400}-\\x{241f}\\x{2421}]"_s);
    QString shown = printable(text);
    for (qsizetype at = shown.indexOf(pictures); at >= 0; at = shown.indexOf(pictures, at + 2)) {
        const char16_t code = shown[at].unicode() - 0x2400;
        shown.replace(at, 1, QString(u'^') + QChar(code == 0x21 ? u'?' : char16_t(code ^ 0x40)));
    }
    return named(shown);
}

} // namespace postmortem
