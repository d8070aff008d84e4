// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Searches files of evidence. A plain file is cut into pieces that several threads read and search at once; the text of a
// packed one comes from one thread only and is searched as it comes. Either way the hits are told in order, and the
// first of them as soon as its piece is done.

#include "model/query/textsearch.h"

namespace postmortem {

class FileTextSearch final : public TextSearch {
public:
    struct Tuning {
        std::size_t pieceBytes = std::size_t{1} << 20; ///< that stays in a core's own cache
        unsigned threads = 0;                          ///< 0: as many as the machine has, 8 at most
    };
    FileTextSearch() = default;
    explicit FileTextSearch(Tuning tuning) : m_tuning(tuning) {}

    [[nodiscard]] Result<std::shared_ptr<const LineMatcher>> matcher(const SearchPattern& pattern) const override;
    [[nodiscard]] Result<SearchEnd> search(const Source& source, const SearchPattern& pattern, const Found& found,
                                           const Cancel& cancel) const override;

private:
    Tuning m_tuning;
};

} // namespace postmortem
