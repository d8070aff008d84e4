// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A search pattern made ready, and what it finds in a piece of a text that is cut anywhere: pieces are searched by several
// threads, each without knowing the others. A piece brings what follows it along, so that nothing is lost at the cut.

#include "importers/reading/expression.h"
#include "importers/reading/literal.h"
#include "model/query/textsearch.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace postmortem {

struct SearchChunk {
    std::string_view text;
    std::size_t lead = 0;  ///< bytes at its front that belong to the piece before: 1, or 0 at the text's beginning
    std::size_t owned = 0; ///< bytes behind those that are searched here; what follows is the next piece's
};

struct ChunkHits {
    std::vector<std::uint32_t> lines; ///< that match, counted from the line in which the piece begins
    std::uint64_t lineEnds = 0;       ///< among the owned bytes
    std::uint64_t tooHard = 0;
};

class ChunkSearch final : public LineMatcher {
public:
    [[nodiscard]] static Result<std::shared_ptr<const ChunkSearch>> make(const SearchPattern& pattern);

    [[nodiscard]] std::vector<TextSpan> spans(std::string_view line, std::size_t most) const override;
    /// How much has to follow the owned bytes, unless the text ends there.
    [[nodiscard]] std::size_t overlap() const;
    /// What is found is incomplete when `cancel` says so.
    [[nodiscard]] ChunkHits run(const SearchChunk& chunk, const Cancel& cancel) const;

private:
    [[nodiscard]] ChunkHits runLiteral(const SearchChunk& chunk) const;
    [[nodiscard]] ChunkHits runExpression(const SearchChunk& chunk, const Cancel& cancel) const;

    std::optional<Literal> m_literal;
    std::optional<Expression> m_expression; // exactly one of the two
};

} // namespace postmortem
