// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A format of a highlighting definition as text is drawn.

class QTextCharFormat;

namespace KSyntaxHighlighting {
class Format;
class Theme;
} // namespace KSyntaxHighlighting

namespace postmortem {

/// Colour and weight under that theme. The format's name stands in UserProperty: it tells tests and assistive tools what
/// the colour means.
[[nodiscard]] QTextCharFormat shownFormat(const KSyntaxHighlighting::Format& format,
                                          const KSyntaxHighlighting::Theme& theme);

} // namespace postmortem
