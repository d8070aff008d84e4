// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How the model looks through whole sources without knowing files: the door beside LineSource, which importers/reading
// implements too. What is looked for is text or a regular expression in the bytes of one line, its end left out.

#include "model/base/job.h"
#include "model/base/result.h"
#include "model/events/source.h"

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace postmortem {

struct SearchPattern {
    std::string text;        ///< UTF-8
    bool expression = false; ///< a regular expression in the words of Perl (PCRE2), else the text itself
    bool matchCase = false;
    friend bool operator==(const SearchPattern&, const SearchPattern&) = default;
};

/// A place in a line, in bytes.
struct TextSpan {
    std::size_t begin = 0;
    std::size_t length = 0;
    friend bool operator==(TextSpan, TextSpan) = default;
};

/// A pattern made ready. Immutable, for many threads at once.
class LineMatcher {
public:
    virtual ~LineMatcher() = default;
    /// The places that match, in order, none over another, at most `most`; none where the expression is too hard.
    [[nodiscard]] virtual std::vector<TextSpan> spans(std::string_view line, std::size_t most) const = 0;
};

/// A piece of the answer. Pieces come in the order of the lines, and no line comes twice.
struct SearchPart {
    std::vector<LineNumber> lines; ///< that match
    std::uint64_t bytesDone = 0;   ///< of the source's text
};

struct SearchEnd {
    std::uint64_t tooHard = 0; ///< lines on which the expression took too many steps and was given up
};

class TextSearch {
public:
    using Found = std::function<void(SearchPart&&)>;

    virtual ~TextSearch() = default;
    /// Fails with BadInput: the message says what is wrong with the expression.
    [[nodiscard]] virtual Result<std::shared_ptr<const LineMatcher>> matcher(const SearchPattern& pattern) const = 0;
    /// Goes through a source from its beginning; `found` is called on the caller's thread. Fails as
    /// LineSource::lines() does, what was found until then having been told, and with Cancelled within 200 ms of being
    /// asked to stop. Thread safe.
    [[nodiscard]] virtual Result<SearchEnd> search(const Source& source, const SearchPattern& pattern,
                                                   const Found& found, const Cancel& cancel) const = 0;
};

} // namespace postmortem
