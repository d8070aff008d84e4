// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Our colours, by meaning, for light and dark windows and for print. Everything else (buttons, tables, selection) is the
// platform's. Text colours reach a contrast of 4.5 on `base`, fills of 3; colour is never the only sign, so every
// severity has a word, and series differ in lightness too.

#include "model/events/tables.h"
#include "model/query/casequery.h"

#include <QBrush>
#include <QColor>

#include <array>

class QPalette;

namespace postmortem {

struct Palette {
    bool dark = false;
    QColor base; ///< what the other colours stand on
    QColor text;
    QColor muted;     ///< second-rank text: times, units, subtitles
    QColor grid;      ///< rules and axes
    QColor accent;    ///< handles, frames, links
    QColor selection; ///< a chosen range
    QColor client;    ///< what the client said
    QColor server;    ///< what the server said
    QColor error;     ///< a refusal
    QColor encoded;   ///< base64
    QColor proof;     ///< background of a proving line; `text` and the transcript's colours are legible on it
    QColor proofNote; ///< text of the margin note on `proof`
    QColor onFill;    ///< text on a severity's fill
    std::array<QColor, 6> severityFill;         ///< by Severity: badges, card edges
    std::array<QColor, 6> severityText;         ///< by Severity: words on `base`
    std::array<QColor, seriesCount> seriesFill; ///< by Series

    [[nodiscard]] QColor fill(Severity severity) const { return severityFill[static_cast<std::size_t>(severity)]; }
    [[nodiscard]] QColor ink(Severity severity) const { return severityText[static_cast<std::size_t>(severity)]; }
    [[nodiscard]] QColor fill(Series series) const { return seriesFill[static_cast<std::size_t>(series)]; }

    [[nodiscard]] static const Palette& light();
    [[nodiscard]] static const Palette& darkened();
    [[nodiscard]] static const Palette& print(); ///< distinct in shades of grey too
    /// Light or dark, whichever goes with the brightness of that palette's text background.
    [[nodiscard]] static const Palette& of(const QPalette& system);
};

/// WCAG 2.1 contrast ratio of two opaque colours, 1 to 21.
[[nodiscard]] double contrast(const QColor& a, const QColor& b);

} // namespace postmortem
