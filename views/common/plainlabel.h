// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Labels as this program shows text: plain, for it may come from a log, and broken into lines where the room is narrow.

class QLabel;
class QString;
class QWidget;

namespace postmortem {

[[nodiscard]] QLabel* plainLabel(const QString& text, QWidget* parent = nullptr);
/// For what explains and is not data.
[[nodiscard]] QLabel* mutedLabel(const QString& text, QWidget* parent = nullptr);
/// A tool tip that shows every character as it is: by itself, one takes text that looks like HTML for HTML.
[[nodiscard]] QString plainToolTip(const QString& text);

} // namespace postmortem
