// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The colours of one line of a raw log, by the definitions of resources/highlighting: "Mail transcript" for logs that
// hold what both sides said, "Mail log" for all others. Each line by itself, so that only those on screen cost anything.

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Repository>

#include <QList>
#include <QString>
#include <QTextLayout>

#include <string_view>

namespace postmortem {

/// The definition for a source's format, "IceWarp POP3".
[[nodiscard]] QString logDefinition(std::string_view format);

class LogHighlighter final : private KSyntaxHighlighting::AbstractHighlighter {
public:
    LogHighlighter();

    void setDark(bool dark);
    [[nodiscard]] QList<QTextLayout::FormatRange> formats(const QString& definition, const QString& line);

private:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format& format) override;

    KSyntaxHighlighting::Repository m_repository;
    QString m_definition;
    QList<QTextLayout::FormatRange> m_formats; // of the line at work
};

} // namespace postmortem
