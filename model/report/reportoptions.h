// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the author of a report decides: its title and names, the sections, the notes; and what only the moment of
// export knows: the time and the evidence hashed again.

#include "model/annotations/annotations.h"
#include "model/base/timeus.h"
#include "model/query/placesource.h"

#include <QString>

#include <array>
#include <bitset>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace postmortem {

enum class ReportSection : std::uint8_t {
    Cover,
    Summary,
    Verdict,
    KeyFigures,
    Timeline,
    Accounts,
    Addresses,
    Charts,
    Excerpts,
    WhatIf,
    Checklist,
    Method,
    Evidence,
    Annex,
};
constexpr std::size_t reportSectionCount = 14;
[[nodiscard]] QString title(ReportSection section);

/// A file of evidence hashed again at export.
struct EvidenceCheck {
    std::string sha256;  ///< hex; "" when it could not be read
    std::string problem; ///< why not, a sentence
};

struct ReportOptions {
    QString title; ///< "" takes the worst incident's title
    QString number;
    QString organisation;
    QString author;
    QString status;    ///< "" says "open" or "over" by the log
    QString notes;     ///< the author's own words, printed after the summary
    TimeUs exportTime; ///< from the Clock, taken by whoever starts the export
    std::bitset<reportSectionCount> sections = std::bitset<reportSectionCount>().set();
    bool revealPasswords = false;        ///< excerpts then show what stands in the log
    bool anonymised = false;             ///< the twin: names are replaced, see anonymise.h
    std::vector<EvidenceCheck> evidence; ///< one a source of the snapshot, or empty: not hashed again
    Annotations annotations;             ///< notes are printed with what they are about, hidden items with their reason
    std::vector<Action> actions;         ///< what the analyst did, in order of time
    std::shared_ptr<const PlaceSource> places; ///< countries and networks of addresses; may be null

    [[nodiscard]] bool has(ReportSection section) const { return sections[static_cast<std::size_t>(section)]; }
};

} // namespace postmortem
