// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/reading/chunksearch.h"

#include "importers/importwords.h"
#include "importers/reading/blockreader.h"

#include <algorithm>

namespace postmortem {

namespace {

constexpr std::size_t linesBetweenQuestions = 64; // at worst some 20 ms of a hard expression

bool needsUnicode(const SearchPattern& pattern)
{
    return !pattern.matchCase
           && std::ranges::any_of(pattern.text, [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

std::unexpected<Error> badPattern(const QString& message)
{
    return std::unexpected(Error{ErrorCode::BadInput, message.toStdString(), {}, 0});
}

/// As readers of lines see it: without its end, and no more of it than is looked at.
std::string_view shownLine(std::string_view line)
{
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    return line.substr(0, longestLine);
}

} // namespace

Result<std::shared_ptr<const ChunkSearch>> ChunkSearch::make(const SearchPattern& pattern)
{
    if (pattern.text.empty())
        return badPattern(SearchWords::tr("there is nothing to look for"));
    if (pattern.text.contains('\n') && !pattern.expression)
        return badPattern(SearchWords::tr("a text of several lines is in no line"));
    auto made = std::make_shared<ChunkSearch>();
    if (!pattern.expression && !needsUnicode(pattern)) {
        made->m_literal.emplace(pattern.text, pattern.matchCase);
        return made;
    }
    auto expression = Expression::compile(pattern.text, pattern.matchCase, !pattern.expression);
    if (!expression)
        return std::unexpected(expression.error());
    made->m_expression = std::move(*expression);
    return made;
}

std::vector<TextSpan> ChunkSearch::spans(std::string_view line, std::size_t most) const
{
    std::vector<TextSpan> found;
    std::size_t at = 0;
    while (found.size() < most && at <= line.size()) {
        TextSpan span;
        if (m_literal) {
            span = {m_literal->find(line, at), m_literal->size()};
            if (span.begin == std::string_view::npos)
                break;
        } else {
            const Expression::Found match = m_expression->find(line, at);
            if (match.status != Expression::Status::Match)
                break;
            span = {match.begin, match.end - match.begin};
        }
        if (span.length > 0)
            found.push_back(span);
        at = span.begin + std::max<std::size_t>(span.length, 1);
    }
    return found;
}

std::size_t ChunkSearch::overlap() const
{
    return m_literal ? m_literal->size() - 1 : longestLine + 2;
}

ChunkHits ChunkSearch::run(const SearchChunk& chunk, const Cancel& cancel) const
{
    return m_literal ? runLiteral(chunk) : runExpression(chunk, cancel);
}

// What begins among the owned bytes is found here, wherever its line begins. The next piece may find the line again:
// whoever puts the pieces together sees that.
ChunkHits ChunkSearch::runLiteral(const SearchChunk& chunk) const
{
    const std::string_view text = chunk.text.substr(chunk.lead);
    ChunkHits hits;
    std::size_t counted = 0; // line ends before this place are in hits.lineEnds
    const auto countTo = [&](std::size_t place) {
        hits.lineEnds += countLineEnds(text.substr(counted, place - counted));
        counted = place;
    };
    const std::string_view searched = text.substr(0, std::min(text.size(), chunk.owned + overlap()));
    std::size_t at = m_literal->find(searched, 0);
    while (at != std::string_view::npos) {
        countTo(at);
        hits.lines.push_back(static_cast<std::uint32_t>(hits.lineEnds));
        const std::size_t end = text.find('\n', at);
        if (end == std::string_view::npos || end >= chunk.owned)
            break;
        at = m_literal->find(searched, end + 1);
    }
    countTo(std::max(counted, chunk.owned));
    return hits;
}

// Lines that begin among the owned bytes are matched here, to their ends.
ChunkHits ChunkSearch::runExpression(const SearchChunk& chunk, const Cancel& cancel) const
{
    const std::string_view text = chunk.text.substr(chunk.lead);
    ChunkHits hits;
    std::size_t at = 0;
    if (chunk.lead > 0 && chunk.text[chunk.lead - 1] != '\n') {
        const std::size_t end = text.find('\n');
        at = end == std::string_view::npos ? text.size() : end + 1;
        hits.lineEnds += end != std::string_view::npos && end < chunk.owned ? 1U : 0U;
    }
    for (std::size_t seen = 1; at < chunk.owned; ++seen) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const Expression::Found found = m_expression->find(shownLine(text.substr(at, end - at)), 0);
        if (found.status == Expression::Status::Match)
            hits.lines.push_back(static_cast<std::uint32_t>(hits.lineEnds));
        hits.tooHard += found.status == Expression::Status::TooHard ? 1U : 0U;
        hits.lineEnds += end < chunk.owned ? 1U : 0U;
        at = end + 1;
        if (seen % linesBetweenQuestions == 0 && cancel.requested())
            break;
    }
    return hits;
}

} // namespace postmortem
