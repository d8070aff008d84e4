// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/reading/filelinesource.h"

#include "importers/reading/blockreader.h"
#include "importers/reading/evidencefile.h"
#include "importers/reading/filetextsearch.h"
#include "importers/reading/unpackedtext.h"

#include <algorithm>

namespace postmortem {

namespace {

constexpr std::size_t readBytes = std::size_t{64} << 10;

Result<std::vector<TextLine>> collect(ByteStream& stream, LineNumber number, LineNumber first, std::size_t count)
{
    std::vector<TextLine> lines;
    BlockReader reader(stream, readBytes);
    while (lines.size() < count) {
        auto block = reader.next();
        if (!block && lines.empty())
            return std::unexpected(block.error());
        if (!block || block->bytes.empty())
            break;
        forEachLine(block->text(), [&](std::string_view text, std::size_t) {
            if (number >= first && lines.size() < count)
                lines.push_back({number, std::string(text.substr(0, longestLine))});
            ++number;
        });
    }
    return lines;
}

class FileLineSource final : public LineSource {
public:
    [[nodiscard]] Result<std::vector<TextLine>> lines(const Source& source, LineNumber first,
                                                      std::size_t count) const override
    {
        return linesUnless(Cancel(), source, first, count);
    }

    [[nodiscard]] Result<std::vector<TextLine>> linesUnless(const Cancel& cancel, const Source& source,
                                                            LineNumber first, std::size_t count) const override
    {
        const LineIndex::Mark mark = source.index.before(std::max<LineNumber>(first, 1));
        // A member is never plain, and the way to it may be long: it is not opened only to see that.
        if (!locate(source.path).member.empty()) {
            if (const auto same = stillAsItWas(source); !same)
                return std::unexpected(same.error());
            return unpacked(cancel, source, mark, first, count);
        }
        const auto text = openEvidence(source, cancel);
        if (!text)
            return std::unexpected(text.error());
        if (!(*text)->plain())
            return unpacked(cancel, source, mark, first, count);
        if (const auto skipped = (*text)->skipTo(mark.offset); !skipped)
            return std::unexpected(skipped.error());
        return collect(**text, mark.line, first, count);
    }

    [[nodiscard]] const TextSearch* textSearch() const override { return &m_search; }

private:
    [[nodiscard]] Result<std::vector<TextLine>> unpacked(const Cancel& cancel, const Source& source,
                                                         LineIndex::Mark mark, LineNumber first,
                                                         std::size_t count) const
    {
        UnpackedStream stream(m_unpacked, source, mark.offset, cancel);
        return collect(stream, mark.line, first, count);
    }

    mutable UnpackedText m_unpacked; // kept for the next who asks; locks itself
    FileTextSearch m_search;
};

} // namespace

std::shared_ptr<const LineSource> makeFileLineSource()
{
    return std::make_shared<FileLineSource>();
}

} // namespace postmortem
