// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The one way by which text gets into the HTML report: escaped, so that whatever a log holds stays text.

#include <QString>
#include <QStringView>

namespace postmortem {

/// For element content and quoted attributes; control characters become pictures, line feeds stay.
[[nodiscard]] QString escaped(const QString& text);

/// Collects markup. Names of elements and classes are ours; `text` is always escaped.
class HtmlWriter final {
public:
    void raw(QStringView markup) { m_html += markup; }
    /// <name class="style">text</name>
    void element(QStringView name, const QString& text, QStringView style = {});
    void open(QStringView name, QStringView style = {});
    void close(QStringView name);
    [[nodiscard]] QString take() { return std::move(m_html); }

private:
    QString m_html;
};

} // namespace postmortem
