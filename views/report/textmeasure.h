// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Widths of texts in the report's styles, and lines that fit a width. Words are measured once and remembered: a table
// of ten thousand addresses says the same words again and again. One object a layout; not shared between threads.

#include "views/report/pagelayout.h"

#include <QFontMetricsF>
#include <QHash>
#include <QStringList>

#include <vector>

namespace postmortem {

class TextMeasure final {
public:
    TextMeasure();

    [[nodiscard]] qreal width(const QString& text, TextStyle style);
    /// The widest word: a column narrower than that must break words.
    [[nodiscard]] qreal widestWord(const QString& text, TextStyle style);
    /// Lines no wider than `width`, at least one. Breaks at spaces and line feeds, and inside words that are too long:
    /// after punctuation where there is some, else anywhere but inside a character.
    [[nodiscard]] QStringList wrap(const QString& text, TextStyle style, qreal width);
    /// The same, but no more than `most` lines; an ellipsis ends the last one where something is left out.
    [[nodiscard]] QStringList wrapAtMost(const QString& text, TextStyle style, qreal width, qsizetype most);
    /// Breaks anywhere, keeps every space, and ends each broken line with U+21A9: for evidence.
    [[nodiscard]] QStringList wrapVerbatim(const QString& text, TextStyle style, qreal width);
    /// The text, or as much of its beginning as fits with an ellipsis.
    [[nodiscard]] QString elided(const QString& text, TextStyle style, qreal width);

private:
    /// The width, or anything above `width` when the text cannot fit: long texts are not measured in whole.
    [[nodiscard]] qreal widthUpTo(QStringView text, TextStyle style, qreal width);
    /// How many characters of `word` fit, at least one grapheme.
    [[nodiscard]] qsizetype fitting(QStringView word, TextStyle style, qreal width, bool atPunctuation);

    std::vector<QFontMetricsF> m_metrics;        // by TextStyle
    std::vector<QHash<QString, qreal>> m_widths; // by TextStyle
};

/// One line without control characters: a line feed or tab becomes a space, others a picture.
[[nodiscard]] QString printable(QString text);
/// The same for paper, whose fonts have no such pictures: "^[" for an escape, "<U+65E5>" for what no font has.
[[nodiscard]] QString drawable(const QString& text);

} // namespace postmortem
