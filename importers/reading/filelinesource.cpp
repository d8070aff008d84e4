// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/reading/filelinesource.h"

#include "importers/reading/blockreader.h"
#include "importers/reading/textsource.h"

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

/// A source that is a member has its own size, and the rest of its archive's file.
bool isAsItWas(FileStamp now, const Source& source, bool member)
{
    if (member)
        now.bytes = source.bytes;
    return now == FileStamp{source.bytes, source.modifiedUs, source.device, source.inode};
}

class FileLineSource final : public LineSource {
public:
    [[nodiscard]] Result<std::vector<TextLine>> lines(const Source& source, LineNumber first,
                                                      std::size_t count) const override
    {
        const EvidencePlace place = locate(source.path);
        const auto file = StoredFile::open(place.file);
        if (!file)
            return std::unexpected(file.error());
        if (!isAsItWas((*file)->stamp(), source, !place.member.empty()))
            return std::unexpected(Error{ErrorCode::Changed, "the file has changed since it was read", source.path, 0});
        const auto text = TextSource::openMember(place);
        if (!text)
            return std::unexpected(text.error());
        const LineIndex::Mark mark = source.index.before(std::max<LineNumber>(first, 1));
        if (const auto skipped = (*text)->skipTo(mark.offset); !skipped)
            return std::unexpected(skipped.error());
        return collect(**text, mark.line, first, count);
    }
};

} // namespace

std::shared_ptr<const LineSource> makeFileLineSource()
{
    return std::make_shared<FileLineSource>();
}

} // namespace postmortem
