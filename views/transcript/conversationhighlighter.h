// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The colours of one line of a conversation, by the definition "Mail conversation" of resources/highlighting. Lines are
// coloured one by one and by themselves, so that only those on screen cost anything.

#include "model/query/casequery.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Repository>

#include <QList>
#include <QString>
#include <QTextLayout>

namespace postmortem {

/// "10:31:29 S: ", what the definition expects before the words; `clock` has eight places.
[[nodiscard]] QString conversationHead(const QString& clock, TranscriptLine::Speaker speaker);
/// The words of a line with what they decode to and what they prove behind them, each after `additionMark`.
[[nodiscard]] QString conversationText(const TranscriptLine& line);
/// Invisible, and never part of shown log text (visibleText() writes it out), so no log can fake an addition.
constexpr QChar additionMark(0x200B);

class ConversationHighlighter final : private KSyntaxHighlighting::AbstractHighlighter {
public:
    ConversationHighlighter();

    /// Whether the definition was found and understood; without it nothing is coloured.
    [[nodiscard]] bool isValid() const;
    void setDark(bool dark);
    /// Formats of `text` as it stands behind `head`; their places count from the start of `text`.
    [[nodiscard]] QList<QTextLayout::FormatRange> formats(const QString& head, const QString& text);

private:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format& format) override;

    KSyntaxHighlighting::Repository m_repository;
    int m_headLength = 0;
    QList<QTextLayout::FormatRange> m_formats; // of the line at work
};

} // namespace postmortem
