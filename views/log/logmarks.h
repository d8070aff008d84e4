// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What stands in the margin of the log: lines that prove findings, and the analyst's bookmarks and colours. Findings cite
// a few lines each and people mark a few hundred, so this is made anew whenever one of them changes.

#include "model/annotations/annotations.h"

#include <QColor>
#include <QString>

#include <map>
#include <vector>

namespace postmortem {

struct LineMark {
    Severity proof = Severity::None; ///< of the worst finding that cites the line
    QString proofNote;
    bool bookmark = false;
    MarkColour colour = MarkColour::None;
};

class LogMarks final {
public:
    LogMarks() = default;
    LogMarks(const CaseSnapshot& snapshot, const Annotations& annotations);

    /// Null when the line has none.
    [[nodiscard]] const LineMark* find(LineRef line) const;
    /// Of one source, ascending.
    [[nodiscard]] std::vector<LineNumber> bookmarks(SourceId source) const;
    [[nodiscard]] std::vector<LineNumber> proofs(SourceId source) const;

private:
    void addRemarks(const CaseSnapshot& snapshot, const Annotations& annotations);
    template <class Test>
    [[nodiscard]] std::vector<LineNumber> linesOf(SourceId source, Test test) const;

    std::map<LineRef, LineMark> m_marks;
};

/// "Yellow".
[[nodiscard]] QString plainText(MarkColour colour);
/// Fill of the margin.
[[nodiscard]] QColor fillOf(MarkColour colour, bool dark);
constexpr int markColours = 5; ///< besides None; the number keys are their values

} // namespace postmortem
