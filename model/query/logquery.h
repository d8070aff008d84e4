// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The questions of the log view: lines of sources as they are shown, where a text stands in them, and what a line belongs
// to. Like CaseQuery, each answer is a future; that of a search comes in pieces.

#include "model/query/textsearch.h"

#include <QFuture>

#include <optional>
#include <string>
#include <vector>

namespace postmortem {

/// How lines are shown.
struct LogLook {
    bool reveal = false;                  ///< secrets too
    std::optional<SearchPattern> pattern; ///< whose places are marked
    friend bool operator==(const LogLook&, const LogLook&) = default;
};

struct ShownLine {
    LineRef where;
    std::string text;           ///< UTF-8 made safe, masked unless revealed, cut where nobody reads on
    std::vector<TextSpan> hits; ///< in `text`
};

struct LogPage {
    std::vector<ShownLine> lines; ///< those that were asked for and exist, in that order
    std::string problem;          ///< why some cannot be read, a sentence; "" mostly
};

/// A piece of what a search finds.
struct SearchNews {
    SourceId source;
    std::vector<LineNumber> lines; ///< ascending, and behind those of the pieces before
    std::uint64_t bytesDone = 0;   ///< of all that is searched
    std::uint64_t bytes = 0;
    std::uint64_t tooHard = 0; ///< lines of this source that the expression was given up on; with its last piece
    std::string problem;       ///< why this source was not searched to its end; with its last piece
};

struct LineOwner {
    EventRow event; ///< the last event that the line brought
    SessionId session;
};

class LogQuery {
public:
    virtual ~LogQuery() = default;
    [[nodiscard]] virtual QFuture<LogPage> page(std::vector<LineRef> rows, LogLook look) const = 0;
    /// What is wrong with the pattern, in words; "" when it can be searched for.
    [[nodiscard]] virtual std::string problemOf(const SearchPattern& pattern) const = 0;
    /// One source after the other, in that order; each ends with a piece of its own.
    [[nodiscard]] virtual QFuture<SearchNews> search(std::vector<SourceId> sources, SearchPattern pattern) const = 0;
    [[nodiscard]] virtual QFuture<LineOwner> owner(LineRef line) const = 0;
};

} // namespace postmortem
