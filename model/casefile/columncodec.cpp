// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/casefile/columncodec.h"

#include "model/casefile/casefilewords.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <zstd.h>

#include <memory>

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
    const quint64 numbers[] = {qToLittleEndian<quint64>(blob.chunk), qToLittleEndian<quint64>(blob.rows),
                               qToLittleEndian<quint64>(static_cast<quint64>(blob.layout))};
    hash.addData(QByteArrayView(reinterpret_cast<const char*>(numbers), sizeof numbers));
    hash.addData(blob.data);
    return hash.result();
}

template <class Number>
Number numberAt(std::string_view bytes, std::size_t row)
{
    return qFromLittleEndian<Number>(bytes.data() + row * sizeof(Number));
}

template <class Number>
std::string toPlanes(std::string_view bytes, bool delta)
{
    const std::size_t rows = bytes.size() / sizeof(Number);
    std::string planes(bytes.size(), '\0');
    Number before = 0;
    for (std::size_t row = 0; row < rows; ++row) {
        const Number value = numberAt<Number>(bytes, row);
        // Zigzag, so that a small step back is a small number too.
        auto step = static_cast<Number>(value - before);
        if (delta)
            step = static_cast<Number>((step << 1) ^ static_cast<Number>(0 - (step >> (8 * sizeof(Number) - 1))));
        const Number stored = delta ? step : value;
        for (std::size_t plane = 0; plane < sizeof(Number); ++plane)
            planes[plane * rows + row] = static_cast<char>(stored >> (8 * plane));
        before = value;
    }
    return planes;
}

template <class Number>
std::string fromPlanes(std::string_view planes, bool delta)
{
    const std::size_t rows = planes.size() / sizeof(Number);
    std::string bytes(planes.size(), '\0');
    Number before = 0;
    for (std::size_t row = 0; row < rows; ++row) {
        Number stored = 0;
        for (std::size_t plane = 0; plane < sizeof(Number); ++plane)
            stored = static_cast<Number>(
                stored
                | static_cast<Number>(static_cast<Number>(static_cast<std::uint8_t>(planes[plane * rows + row]))
                                      << (8 * plane)));
        if (delta) {
            const auto step = static_cast<Number>((stored >> 1) ^ static_cast<Number>(0 - (stored & 1)));
            before = static_cast<Number>(before + step);
            stored = before;
        }
        qToLittleEndian(stored, bytes.data() + row * sizeof(Number));
    }
    return bytes;
}

std::string arranged(std::string_view bytes, std::size_t width, Layout layout)
{
    const bool delta = layout == Layout::DeltaPlanes;
    switch (width) {
    case 2: return toPlanes<quint16>(bytes, delta);
    case 4: return toPlanes<quint32>(bytes, delta);
    case 8: return toPlanes<quint64>(bytes, delta);
    default: return std::string(bytes);
    }
}

std::string arrangedBack(std::string planes, std::size_t width, Layout layout)
{
    const bool delta = layout == Layout::DeltaPlanes;
    switch (width) {
    case 2: return fromPlanes<quint16>(planes, delta);
    case 4: return fromPlanes<quint32>(planes, delta);
    case 8: return fromPlanes<quint64>(planes, delta);
    default: return planes;
    }
}

} // namespace

Blob packBlob(std::string name, std::uint32_t chunk, std::string_view bytes, std::size_t width, Layout layout)
{
    Blob blob{std::move(name), chunk, bytes.size() / width, layout, {}, {}};
    const std::string planes = layout == Layout::Bytes ? std::string(bytes) : arranged(bytes, width, layout);
    QByteArray data(static_cast<qsizetype>(ZSTD_compressBound(planes.size())), Qt::Uninitialized);
    const std::size_t size =
        ZSTD_compress(data.data(), static_cast<std::size_t>(data.size()), planes.data(), planes.size(), level);
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

Result<std::string> unpackBlob(const Blob& blob, std::size_t rows, std::size_t width)
{
    if (blob.sum != sumOf(blob))
        return damaged(blob, CaseFileWords::tr("The case file is damaged: %1 does not match its checksum."));
    if (blob.rows != rows || rows > largestBlob / width || claimedBytes(blob) != rows * width)
        return damaged(blob, CaseFileWords::tr("The case file is damaged: %1 has another length than it should."));
    std::string bytes(rows * width, '\0');
    const std::size_t size =
        ZSTD_decompress(bytes.data(), bytes.size(), blob.data.constData(), static_cast<std::size_t>(blob.data.size()));
    if (ZSTD_isError(size) != 0 || size != bytes.size())
        return damaged(blob, CaseFileWords::tr("The case file is damaged: %1 cannot be unpacked."));
    return blob.layout == Layout::Bytes ? bytes : arrangedBack(std::move(bytes), width, blob.layout);
}

} // namespace postmortem
