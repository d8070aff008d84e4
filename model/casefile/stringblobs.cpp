// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/casefile/stringblobs.h"

#include "model/casefile/casefilewords.h"

namespace postmortem {

namespace {

// A piece ends with the text that fills it, so that it fits into a blob whatever the log says. Then it is a large page.
constexpr std::size_t bytesAPiece = largePage;

} // namespace

void addStringTasks(std::vector<PackTask>& tasks, const StringPool& strings)
{
    std::uint32_t chunk = 0;
    for (std::size_t first = 0; first < strings.size();) {
        std::size_t end = first;
        std::size_t bytes = 0;
        for (; end < strings.size() && bytes < bytesAPiece; ++end)
            bytes += spaceFor(strings.text(StringId(end)));
        tasks.push_back([&strings, first, end, chunk, bytes] {
            std::string piece(bytes, '\0');
            char* to = piece.data();
            for (std::size_t row = first; row < end; ++row)
                to = writeText(to, strings.text(StringId(row)));
            return packBlob("strings", chunk, piece);
        });
        first = end;
        ++chunk;
    }
}

void addUnpackTasks(std::vector<UnpackTask>& tasks, const BlobIndex& blobs, std::vector<StringBlock>& texts)
{
    const std::vector<const Blob*> parts = blobsNamed(blobs, "strings");
    texts.resize(parts.size());
    for (std::size_t i = 0; i < parts.size(); ++i) {
        tasks.push_back([&texts, i, part = parts[i]](std::string& scratch) -> Result<> {
            if (auto done = unpackBlob(*part, scratch); !done)
                return done;
            auto block = StringBlock::of(scratch);
            if (!block)
                return std::unexpected(
                    Error{ErrorCode::Corrupt,
                          CaseFileWords::tr("The case file is damaged: its texts are not complete.").toStdString(),
                          {},
                          0});
            texts[i] = std::move(*block);
            return {};
        });
    }
}

} // namespace postmortem
