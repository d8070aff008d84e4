// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/casefile/blob.h"

#include "model/casefile/casefilewords.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <zstd.h>

namespace postmortem {

namespace {

constexpr int level = 3;

std::unexpected<Error> damaged(const Blob& blob, const QString& sentence)
{
    return std::unexpected(
        Error{ErrorCode::Corrupt, sentence.arg(QString::fromStdString(blob.name)).toStdString(), {}, 0});
}

QByteArray sumOf(const Blob& blob)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    hash.addData(QByteArrayView(blob.name.data(), static_cast<qsizetype>(blob.name.size())));
    const auto chunk = qToLittleEndian<quint64>(blob.chunk);
    hash.addData(QByteArrayView(reinterpret_cast<const char*>(&chunk), sizeof chunk));
    hash.addData(blob.data);
    return hash.result();
}

} // namespace

std::vector<const Blob*> blobsNamed(const BlobIndex& blobs, const std::string& name)
{
    std::vector<const Blob*> pieces;
    for (auto blob = blobs.find({name, 0}); blob != blobs.end();
         blob = blobs.find({name, static_cast<std::uint32_t>(pieces.size())}))
        pieces.push_back(&blob->second);
    return pieces;
}

Blob packBlob(std::string name, std::uint32_t chunk, std::string_view bytes)
{
    Blob blob{std::move(name), chunk, {}, {}};
    QByteArray data(static_cast<qsizetype>(ZSTD_compressBound(bytes.size())), Qt::Uninitialized);
    const std::size_t size =
        ZSTD_compress(data.data(), static_cast<std::size_t>(data.size()), bytes.data(), bytes.size(), level);
    data.truncate(static_cast<qsizetype>(size)); // it cannot fail: there is room for the worst case
    data.squeeze();
    blob.data = std::move(data);
    blob.sum = sumOf(blob);
    return blob;
}

std::uint64_t claimedBytes(const Blob& blob)
{
    const unsigned long long size =
        ZSTD_getFrameContentSize(blob.data.constData(), static_cast<std::size_t>(blob.data.size()));
    return size == ZSTD_CONTENTSIZE_UNKNOWN || size == ZSTD_CONTENTSIZE_ERROR ? 0 : size;
}

Result<> unpackBlob(const Blob& blob, std::string& bytes)
{
    if (blob.sum != sumOf(blob))
        return damaged(blob, CaseFileWords::tr("The case file is damaged: %1 does not match its checksum."));
    const std::uint64_t claimed = claimedBytes(blob);
    if (claimed > largestBlob)
        return damaged(blob, CaseFileWords::tr("The case file is damaged: %1 has another length than it should."));
    bytes.resize_and_overwrite(claimed, [&](char* to, std::size_t room) {
        const std::size_t size =
            ZSTD_decompress(to, room, blob.data.constData(), static_cast<std::size_t>(blob.data.size()));
        return ZSTD_isError(size) != 0 ? 0 : size;
    });
    if (bytes.size() != claimed)
        return damaged(blob, CaseFileWords::tr("The case file is damaged: %1 cannot be unpacked."));
    return {};
}

} // namespace postmortem
