// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/reading/filelinesource.h"

#include "importers/reading/blockreader.h"

#include <algorithm>
#include <array>

namespace postmortem {

namespace {

constexpr std::size_t readBytes = std::size_t{64} << 10;

/// Reads over the first `count` bytes.
Result<> skip(ByteStream& stream, std::uint64_t count)
{
    std::vector<char> scratch(readBytes);
    while (count > 0) {
        const auto part = static_cast<std::size_t>(std::min<std::uint64_t>(count, scratch.size()));
        const auto got = stream.read(std::span(scratch).first(part));
        if (!got)
            return std::unexpected(got.error());
        if (*got == 0)
            break;
        count -= *got;
    }
    return {};
}

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
        auto file = StoredFile::open(source.path);
        if (!file)
            return std::unexpected(file.error());
        const FileStamp now = (*file)->stamp();
        const FileStamp then{source.bytes, source.modifiedUs, source.device, source.inode};
        if (now != then)
            return std::unexpected(Error{ErrorCode::Changed, "the file has changed since it was read", source.path, 0});
        std::array<char, 4> head{};
        const auto got = (*file)->read(head);
        if (!got)
            return std::unexpected(got.error());
        const LineIndex::Mark mark = source.index.before(std::max<LineNumber>(first, 1));
        if (!looksLikeGzip({head.data(), *got})) {
            (*file)->seek(mark.offset);
            return collect(**file, mark.line, first, count);
        }
        (*file)->seek(0);
        GzipStream text(**file);
        if (const auto skipped = skip(text, mark.offset); !skipped)
            return std::unexpected(skipped.error());
        return collect(text, mark.line, first, count);
    }
};

} // namespace

std::shared_ptr<const LineSource> makeFileLineSource()
{
    return std::make_shared<FileLineSource>();
}

} // namespace postmortem
