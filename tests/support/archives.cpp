// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/archives.h"

#include <QList>

#include <archive.h>
#include <archive_entry.h>

namespace postmortem::testing {

namespace {

void require(int status, archive* writer)
{
    if (status < ARCHIVE_WARN)
        qFatal("archive: %s", archive_error_string(writer));
}

void addFilter(archive* writer, const QByteArray& packing)
{
    if (packing == "gz")
        require(archive_write_add_filter_gzip(writer), writer);
    else if (packing == "xz")
        require(archive_write_add_filter_xz(writer), writer);
    else if (packing == "bz2")
        require(archive_write_add_filter_bzip2(writer), writer);
    else if (packing == "zst")
        require(archive_write_add_filter_zstd(writer), writer);
}

void setFormat(archive* writer, const QByteArray& format)
{
    if (format.startsWith("zip"))
        require(archive_write_set_format_zip(writer), writer);
    else if (format == "7z")
        require(archive_write_set_format_7zip(writer), writer);
    else if (format == "raw")
        require(archive_write_set_format_raw(writer), writer);
    else
        require(archive_write_set_format_pax_restricted(writer), writer);
    if (format == "zip-stored")
        require(archive_write_zip_set_compression_store(writer), writer);
}

void add(archive* writer, const Packed& member)
{
    archive_entry* entry = archive_entry_new();
    archive_entry_set_pathname(entry, member.name.constData());
    archive_entry_set_perm(entry, 0644);
    archive_entry_set_mtime(entry, 1'772'500'000, 0); // in March 2026
    archive_entry_set_filetype(entry, member.kind == 'd'   ? AE_IFDIR
                                      : member.kind == 'l' ? AE_IFLNK
                                      : member.kind == 'p' ? AE_IFIFO
                                                           : AE_IFREG);
    if (member.kind == 'l')
        archive_entry_set_symlink(entry, member.bytes.constData());
    if (member.kind == 'h')
        archive_entry_set_hardlink(entry, member.bytes.constData());
    archive_entry_set_size(entry, member.kind == 'f' ? member.bytes.size() : 0);
    require(archive_write_header(writer, entry), writer);
    if (member.kind == 'f'
        && archive_write_data(writer, member.bytes.constData(), std::size_t(member.bytes.size())) < 0)
        qFatal("archive: %s", archive_error_string(writer));
    archive_entry_free(entry);
}

} // namespace

QByteArray archiveOf(const char* format, const std::vector<Packed>& members, const char* password)
{
    const QByteArray name(format);
    archive* writer = archive_write_new();
    const qsizetype dot = name.indexOf('.');
    setFormat(writer, dot < 0 ? name : name.first(dot));
    if (dot >= 0)
        addFilter(writer, name.sliced(dot + 1));
    if (password) {
        require(archive_write_set_options(writer, "zip:encryption=aes256"), writer);
        require(archive_write_set_passphrase(writer, password), writer);
    }
    qsizetype room = 1 << 20;
    for (const Packed& member : members)
        room += 2 * (member.bytes.size() + member.name.size()) + 4096;
    QByteArray bytes(room, '\0');
    std::size_t used = 0;
    archive_write_set_bytes_per_block(writer, 0); // a 7z or zip is not to be padded
    require(archive_write_open_memory(writer, bytes.data(), std::size_t(room), &used), writer);
    for (const Packed& member : members)
        add(writer, member);
    require(archive_write_close(writer), writer);
    archive_write_free(writer);
    return bytes.first(qsizetype(used));
}

QByteArray compressed(const char* packing, const QByteArray& text)
{
    return archiveOf((QByteArray("raw.") + packing).constData(), {{"data", text}});
}

} // namespace postmortem::testing
