// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/casefile/stringblobs.h"

#include "model/casefile/casefilewords.h"
#include "model/casefile/pack.h"

namespace postmortem {

namespace {

// A piece ends with the text that fills it, so that it fits into a blob whatever the log says.
constexpr std::size_t bytesAPiece = std::size_t{1} << 20;
constexpr std::size_t textsAPiece = std::size_t{1} << 16;

std::unexpected<Error> damaged(const QString& sentence)
{
    return std::unexpected(Error{ErrorCode::Corrupt, sentence.toStdString(), {}, 0});
}

/// One piece of the strings, still in one row.
struct StringPiece {
    struct Length {
        std::uint32_t bytes = 0;
    };
    std::vector<Length> lengths;
    std::string text;
};

template <class Pack, class Piece>
    requires std::is_same_v<std::remove_const_t<Piece>, StringPiece>
void transfer(Pack& pack, Piece& piece)
{
    auto count = static_cast<std::uint32_t>(piece.lengths.size());
    pack(piece.text, count);
    if constexpr (Pack::reading) {
        pack.check(count <= pack.left() / sizeof(StringPiece::Length));
        piece.lengths.resize(pack.ok() ? count : 0);
    }
    pack.column(std::span(piece.lengths), &StringPiece::Length::bytes, Stored::Values);
}

Result<> unpackPiece(StringPiece& piece, const Blob& blob)
{
    const auto bytes = unpackBlob(blob);
    if (!bytes)
        return std::unexpected(bytes.error());
    PackReader pack(*bytes, {});
    pack(piece);
    std::uint64_t sum = 0;
    for (const StringPiece::Length length : piece.lengths)
        sum += length.bytes;
    if (!pack.atEnd() || sum != piece.text.size())
        return damaged(CaseFileWords::tr("The case file is damaged: its texts are not complete."));
    return {};
}

} // namespace

void addStringTasks(std::vector<PackTask>& tasks, const StringPool& strings)
{
    std::uint32_t chunk = 0;
    for (std::size_t first = 0; first < strings.size();) {
        std::size_t end = first;
        for (std::size_t bytes = 0; end < strings.size() && end - first < textsAPiece && bytes < bytesAPiece; ++end)
            bytes += strings.text(StringId(end)).size();
        tasks.push_back([&strings, first, end, chunk] {
            StringPiece piece;
            for (std::size_t row = first; row < end; ++row) {
                const std::string_view text = strings.text(StringId(row));
                piece.lengths.push_back({static_cast<std::uint32_t>(text.size())});
                piece.text += text;
            }
            PackWriter pack;
            pack(piece);
            return packBlob("strings", chunk, pack.bytes());
        });
        first = end;
        ++chunk;
    }
}

Result<std::shared_ptr<const StringPool>> unpackStrings(const BlobIndex& blobs, std::size_t count, const Cancel& cancel)
{
    const std::vector<const Blob*> parts = blobsNamed(blobs, "strings");
    std::vector<StringPiece> pieces(parts.size());
    std::vector<UnpackTask> tasks;
    for (std::size_t i = 0; i < parts.size(); ++i)
        tasks.push_back([&, i] { return unpackPiece(pieces[i], *parts[i]); });
    if (const auto done = runTasks(tasks, cancel); !done)
        return std::unexpected(done.error());
    auto pool = std::make_shared<StringPool>();
    for (const StringPiece& piece : pieces) {
        std::size_t at = 0;
        for (const StringPiece::Length length : piece.lengths) {
            pool->keep(std::string_view(piece.text).substr(at, length.bytes));
            at += length.bytes;
        }
    }
    if (pool->size() != count)
        return damaged(CaseFileWords::tr("The case file is damaged: its texts are not complete."));
    return pool;
}

} // namespace postmortem
