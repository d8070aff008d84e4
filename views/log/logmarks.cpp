// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/log/logmarks.h"

#include "model/items/plainwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace postmortem {

namespace {

struct MarkText {
    Q_DECLARE_TR_FUNCTIONS(LogMarks)
};

} // namespace

LogMarks::LogMarks(const CaseSnapshot& snapshot, const Annotations& annotations)
{
    for (const Finding& finding : snapshot.findings) {
        for (const Evidence& evidence : finding.evidence) {
            if (!evidence.where.source.valid() || evidence.where.line == 0)
                continue;
            LineMark& mark = m_marks[evidence.where];
            if (finding.severity > mark.proof || mark.proofNote.isEmpty())
                mark.proofNote = shownText(evidence.note.empty() ? finding.title : evidence.note);
            mark.proof = std::max({mark.proof, finding.severity, Severity::Info});
        }
    }
    addRemarks(snapshot, annotations);
}

// From the few remarks to their files, and not the other way: an archive may have thousands of members.
void LogMarks::addRemarks(const CaseSnapshot& snapshot, const Annotations& annotations)
{
    std::map<std::string_view, std::vector<std::pair<LineNumber, const Remark*>>> byPath;
    for (const auto& [place, remark] : annotations.all()) {
        if (place.kind == RemarkPlace::Kind::Line && (remark.bookmark || remark.colour != MarkColour::None))
            byPath[place.key].emplace_back(place.line, &remark);
    }
    for (std::size_t row = 0; !byPath.empty() && row < snapshot.sources.size(); ++row) {
        const auto found = byPath.find(snapshot.sources[row].path);
        if (found == byPath.end())
            continue;
        for (const auto& [line, remark] : found->second) {
            LineMark& mark = m_marks[{SourceId(row), line}];
            mark.bookmark = remark->bookmark;
            mark.colour = remark->colour;
        }
    }
}

const LineMark* LogMarks::find(LineRef line) const
{
    const auto found = m_marks.find(line);
    return found == m_marks.end() ? nullptr : &found->second;
}

template <class Test>
std::vector<LineNumber> LogMarks::linesOf(SourceId source, Test test) const
{
    std::vector<LineNumber> lines;
    for (auto at = m_marks.lower_bound({source, 0}); at != m_marks.end() && at->first.source == source; ++at) {
        if (test(at->second))
            lines.push_back(at->first.line);
    }
    return lines;
}

std::vector<LineNumber> LogMarks::bookmarks(SourceId source) const
{
    return linesOf(source, [](const LineMark& mark) { return mark.bookmark; });
}

std::vector<LineNumber> LogMarks::proofs(SourceId source) const
{
    return linesOf(source, [](const LineMark& mark) { return mark.proof != Severity::None; });
}

QString plainText(MarkColour colour)
{
    switch (colour) {
    case MarkColour::None: return MarkText::tr("No colour");
    case MarkColour::Yellow: return MarkText::tr("Yellow");
    case MarkColour::Green: return MarkText::tr("Green");
    case MarkColour::Blue: return MarkText::tr("Blue");
    case MarkColour::Purple: return MarkText::tr("Purple");
    case MarkColour::Red: return MarkText::tr("Red");
    }
    return {};
}

QColor fillOf(MarkColour colour, bool dark)
{
    static constexpr std::array<QRgb, 6> light = {0, 0xf4d35e, 0x8fcf9b, 0x8dbbee, 0xc3a1e6, 0xf0958d};
    static constexpr std::array<QRgb, 6> night = {0, 0x8a7420, 0x2f6d41, 0x2f5f92, 0x664795, 0x8f3d37};
    const auto place = static_cast<std::size_t>(colour);
    return colour == MarkColour::None ? QColor() : QColor::fromRgb(dark ? night[place] : light[place]);
}

} // namespace postmortem
