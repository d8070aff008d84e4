// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/reading/archivereader.h"

#include <QtTranslation>

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <format>
#include <string_view>
#include <vector>

namespace postmortem {

namespace {

constexpr std::size_t inputBytes = std::size_t{64} << 10;
constexpr std::size_t longestName = 1000; // bytes that are shown

/// '!' parts an archive from its member in a path, and a line end in a name could forge a line of ours.
std::string withoutOddCharacters(std::string_view name)
{
    std::string shown;
    for (const char c : name.substr(0, longestName)) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20 || byte == 0x7F || c == '!')
            shown += std::format("%{:02X}", byte);
        else
            shown += c;
    }
    return name.size() > longestName ? shown + "…" : shown;
}

} // namespace

/// What libarchive calls; they only see the reader's input.
struct ArchiveReader::Callbacks {
    static la_ssize_t read(archive*, void* client, const void** data)
    {
        auto& self = *static_cast<ArchiveReader*>(client);
        std::size_t size = 0;
        while (size < self.m_buffer.size()) {
            auto got = self.m_input.read(std::span(self.m_buffer).subspan(size));
            if (!got)
                self.m_inputError = std::move(got.error());
            if (!got || *got == 0)
                break;
            size += *got;
        }
        if (size == 0 && self.m_inputError)
            return ARCHIVE_FATAL;
        self.m_inputEnded = size < self.m_buffer.size();
        const std::string_view bytes(self.m_buffer.data(), size);
        const std::size_t text = bytes.find_last_not_of('\0') + 1; // 0 where all are zero
        const std::size_t zeros = size - text;
        self.m_zeros = zeros == size ? self.m_zeros + zeros : zeros;
        *data = self.m_buffer.data();
        return static_cast<la_ssize_t>(size);
    }

    static la_int64_t skip(archive*, void* client, la_int64_t request)
    {
        auto& self = *static_cast<ArchiveReader*>(client);
        SeekableStream& input = *self.m_input.seekable();
        const auto left = static_cast<la_int64_t>(input.size() - std::min(input.consumed(), input.size()));
        const la_int64_t size = std::clamp<la_int64_t>(request, 0, left);
        input.seek(input.consumed() + static_cast<std::uint64_t>(size));
        return size;
    }

    static la_int64_t seek(archive*, void* client, la_int64_t offset, int whence)
    {
        auto& self = *static_cast<ArchiveReader*>(client);
        SeekableStream& input = *self.m_input.seekable();
        const auto from = whence == SEEK_SET   ? la_int64_t{0}
                          : whence == SEEK_CUR ? static_cast<la_int64_t>(input.consumed())
                                               : static_cast<la_int64_t>(input.size());
        if ((offset < 0 && from < -offset) || (offset > 0 && offset > static_cast<la_int64_t>(input.size()) - from))
            return ARCHIVE_FATAL;
        input.seek(static_cast<std::uint64_t>(from + offset));
        self.m_inputEnded = false;
        return from + offset;
    }
};

ArchiveReader::ArchiveReader(ByteStream& input, Container container, UnpackBudget& budget)
    : m_input(input), m_container(container), m_budget(budget), m_archive(archive_read_new()), m_buffer(inputBytes)
{
    switch (container) {
    case Container::Zip: archive_read_support_format_zip(m_archive); break;
    case Container::Tar: archive_read_support_format_tar(m_archive); break;
    case Container::SevenZip: archive_read_support_format_7zip(m_archive); break;
    case Container::None: break;
    }
    archive_read_set_callback_data(m_archive, this);
    archive_read_set_read_callback(m_archive, &Callbacks::read);
    if (m_input.seekable()) {
        archive_read_set_seek_callback(m_archive, &Callbacks::seek);
        archive_read_set_skip_callback(m_archive, &Callbacks::skip);
    }
    if (archive_read_open1(m_archive) < ARCHIVE_WARN)
        m_broken = failure();
}

ArchiveReader::~ArchiveReader()
{
    archive_read_free(m_archive);
}

Error ArchiveReader::failure() const
{
    if (m_inputError)
        return *m_inputError;
    // A list of members that is encrypted itself can be told of a 7z alone.
    if (m_encrypted || (m_container == Container::SevenZip && archive_read_has_encrypted_entries(m_archive) > 0))
        return {ErrorCode::Unsupported,
                QT_TRANSLATE_NOOP("ImportWords", "it is encrypted and cannot be read without its password"),
                {},
                0};
    if (m_inputEnded)
        return {ErrorCode::Truncated,
                QT_TRANSLATE_NOOP("ImportWords", "the archive breaks off before its end, or is damaged"),
                {},
                consumed()};
    return {ErrorCode::Corrupt, QT_TRANSLATE_NOOP("ImportWords", "the archive is damaged"), {}, consumed()};
}

/// A tar file ends with blocks of zeros, a zip with a list of its members and a record that tells where that is. One that
/// was cut behind a member would pass for a whole one.
bool ArchiveReader::endsTooEarly() const
{
    constexpr std::uint64_t tarBlock = 512;
    if (m_container == Container::Tar)
        return m_inputEnded && m_zeros < tarBlock;
    SeekableStream* input = m_input.seekable();
    if (m_container != Container::Zip || !input)
        return false;
    constexpr std::size_t recordBytes = 22;
    constexpr std::uint64_t farthest = recordBytes + 0xFFFF; // the longest comment behind it
    std::vector<char> tail(std::min(farthest, input->size()));
    input->seek(input->size() - tail.size());
    std::size_t size = 0;
    while (size < tail.size()) {
        const auto got = input->read(std::span(tail).subspan(size));
        if (!got || *got == 0)
            return true;
        size += *got;
    }
    const std::size_t record = std::string_view(tail.data(), tail.size()).rfind("PK\5\6");
    return record == std::string_view::npos || tail.size() - record < recordBytes;
}

Result<std::optional<ArchiveMember>> ArchiveReader::next()
{
    while (!m_broken) {
        archive_entry* entry = nullptr;
        m_block = {};
        m_at = 0;
        m_opened = false;
        m_encrypted = false;
        const int status = archive_read_next_header(m_archive, &entry);
        if (status == ARCHIVE_EOF && m_inputError)
            m_broken = *m_inputError;
        else if (status == ARCHIVE_EOF && endsTooEarly())
            m_broken = Error{ErrorCode::Truncated,
                             QT_TRANSLATE_NOOP("ImportWords", "the archive breaks off before its end"),
                             {},
                             consumed()};
        else if (status == ARCHIVE_EOF)
            return std::nullopt;
        else if (status < ARCHIVE_WARN)
            m_broken = failure();
        if (m_broken)
            break;
        const auto type = archive_entry_filetype(entry);
        if ((type != AE_IFREG && type != 0) || archive_entry_hardlink(entry) || archive_entry_symlink(entry))
            continue;
        m_opened = true;
        ArchiveMember member;
        member.name = nameOf(entry);
        if (archive_entry_mtime_is_set(entry))
            member.modifiedUs = std::clamp<std::int64_t>(archive_entry_mtime(entry), 0, 1LL << 40) * 1'000'000;
        member.encrypted = m_encrypted = archive_entry_is_encrypted(entry) != 0;
        return member;
    }
    return std::unexpected(*m_broken);
}

std::string ArchiveReader::nameOf(archive_entry* entry)
{
    const char* name = archive_entry_pathname_utf8(entry);
    if (!name)
        name = archive_entry_pathname(entry); // bytes of another encoding
    std::string shown = withoutOddCharacters(name ? name : "");
    if (shown.empty())
        shown = "(no name)";
    std::string alone = shown;
    // The count is of the plain name, so that thousands of one name cost no search.
    for (unsigned count = ++m_names[shown]; count > 1; ++count) {
        alone = std::format("{} ({})", shown, count);
        m_names[shown] = count;
        if (m_names.try_emplace(alone, 1).second)
            break;
    }
    return alone;
}

Result<bool> ArchiveReader::nextBlock()
{
    const void* data = nullptr;
    la_int64_t offset = 0;
    const int status = archive_read_data_block(m_archive, &data, &m_block.size, &offset);
    if (status == ARCHIVE_EOF && m_inputError)
        return std::unexpected(*m_inputError);
    if (status == ARCHIVE_EOF)
        return false;
    if (status < ARCHIVE_OK || offset < m_at)
        return std::unexpected(failure());
    m_block.data = static_cast<const char*>(data);
    m_block.offset = offset;
    return true;
}

Result<std::size_t> ArchiveReader::read(std::span<char> target)
{
    if (m_broken)
        return std::unexpected(*m_broken);
    while (m_opened && !target.empty()) {
        const std::int64_t inBlock = m_at - m_block.offset;
        std::size_t size = 0;
        if (m_at < m_block.offset) { // a hole of a sparse file
            size = static_cast<std::size_t>(std::min<std::int64_t>(-inBlock, std::ssize(target)));
            std::fill_n(target.data(), size, '\0');
        } else if (static_cast<std::size_t>(inBlock) < m_block.size) {
            size = std::min(m_block.size - static_cast<std::size_t>(inBlock), target.size());
            std::copy_n(m_block.data + inBlock, size, target.data());
        }
        if (size > 0) {
            m_at += static_cast<std::int64_t>(size);
            if (const auto allowed = m_budget.spend(size); !allowed) {
                m_broken = allowed.error();
                return std::unexpected(*m_broken);
            }
            return size;
        }
        const auto more = nextBlock();
        m_opened = more && *more;
        if (!more)
            return std::unexpected(more.error());
    }
    return 0;
}

} // namespace postmortem
