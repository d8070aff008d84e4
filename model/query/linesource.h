// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How the model reads text again without knowing files: a narrow door that importers/reading implements.

#include "model/base/result.h"
#include "model/events/source.h"

#include <string>
#include <vector>

namespace postmortem {

class Cancel;
class TextSearch;

struct TextLine {
    LineNumber number = 0;
    std::string text; ///< raw bytes without line end, cut at 64 KiB
};

class LineSource {
public:
    virtual ~LineSource() = default;
    /// Lines [first, first + count) of that source, fewer at its end. Fails when the file has vanished or its size,
    /// time or inode is no longer what it was on import. Thread safe.
    [[nodiscard]] virtual Result<std::vector<TextLine>> lines(const Source& source, LineNumber first,
                                                              std::size_t count) const = 0;
    /// The same for somebody who may lose interest meanwhile; then it fails with Cancelled.
    [[nodiscard]] virtual Result<std::vector<TextLine>> linesUnless(const Cancel& /*cancel*/, const Source& source,
                                                                    LineNumber first, std::size_t count) const
    {
        return lines(source, first, count);
    }
    /// Looks through the same text; null where that cannot be done.
    [[nodiscard]] virtual const TextSearch* textSearch() const { return nullptr; }
};

} // namespace postmortem
