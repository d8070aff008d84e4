// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/evidencefolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace postmortem::testing {

namespace {

QByteArray littleEndian(quint32 value)
{
    QByteArray bytes;
    for (int shift = 0; shift < 32; shift += 8)
        bytes += static_cast<char>(value >> shift & 0xff);
    return bytes;
}

quint32 crc32(const QByteArray& bytes)
{
    quint32 crc = 0xffff'ffff;
    for (const char c : bytes) {
        crc ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = crc >> 1 ^ (crc & 1 ? 0xedb8'8320 : 0);
    }
    return ~crc;
}

} // namespace

QByteArray gzipMember(const QByteArray& text)
{
    // qCompress() gives a length of four bytes, a zlib header of two, deflated text and a sum of four; of nothing, nothing.
    const QByteArray deflated = text.isEmpty() ? QByteArray::fromHex("0300") : qCompress(text).sliced(6).chopped(4);
    return QByteArray::fromHex("1f8b08000000000000ff") + deflated + littleEndian(crc32(text))
           + littleEndian(static_cast<quint32>(text.size()));
}

std::string EvidenceFolder::path(const QString& name) const
{
    return m_folder.filePath(name).toStdString();
}

std::string EvidenceFolder::write(const QString& name, const QByteArray& bytes) const
{
    const QString path = m_folder.filePath(name);
    QFile file(path);
    if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
    return path.toStdString();
}

} // namespace postmortem::testing
