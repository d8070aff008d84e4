// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Members of a zip, tar or 7z archive one after another: libarchive over our own streams. Nothing is unpacked to disk, and the name of a member is never a path of ours: it is text of whoever made
// the archive, to be shown and to be compared with.

#include "importers/reading/bytestream.h"
#include "importers/reading/packing.h"
#include "importers/reading/unpackbudget.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

struct archive;
struct archive_entry;

namespace postmortem {

struct ArchiveMember {
    std::string name;            ///< alone of its kind in the archive; no control characters, no '!'
    std::int64_t modifiedUs = 0; ///< 0 where the archive does not say
    bool encrypted = false;
};

class ArchiveReader final {
public:
    /// `input` stands at the archive's first byte and must outlive the reader, as must `budget`. A zip that is not
    /// seekable is read by its local headers; a 7z must be seekable.
    ArchiveReader(ByteStream& input, Container container, UnpackBudget& budget);
    ~ArchiveReader();
    ArchiveReader(const ArchiveReader&) = delete;
    ArchiveReader& operator=(const ArchiveReader&) = delete;

    /// The next ordinary file; folders, links and devices are passed over. Nothing at the end. After an error there is
    /// no more to come.
    [[nodiscard]] Result<std::optional<ArchiveMember>> next();
    /// Bytes of the current member, 0 at its end. After an error its rest is lost; the next may still be readable.
    [[nodiscard]] Result<std::size_t> read(std::span<char> target);
    [[nodiscard]] std::uint64_t consumed() const { return m_input.consumed(); }

private:
    struct Callbacks;
    struct Block {
        const char* data = nullptr;
        std::size_t size = 0;
        std::int64_t offset = 0; // of data in the member
    };
    [[nodiscard]] Error failure() const;
    [[nodiscard]] Result<bool> nextBlock(); // false at the member's end
    [[nodiscard]] std::string nameOf(archive_entry* entry);
    [[nodiscard]] bool endsTooEarly() const;

    ByteStream& m_input;
    Container m_container;
    UnpackBudget& m_budget;
    archive* m_archive = nullptr;
    std::vector<char> m_buffer;
    std::optional<Error> m_inputError;
    std::optional<Error> m_broken; // nothing more can be read
    bool m_opened = false;
    bool m_encrypted = false; // the current member
    bool m_inputEnded = false;
    std::uint64_t m_zeros = 0; // bytes of zero that the input had last
    Block m_block;
    std::int64_t m_at = 0; // in the member
    std::map<std::string, unsigned> m_names;
};

/// The current member of an archive, once. After an error it is at its end.
class MemberStream final : public ByteStream {
public:
    explicit MemberStream(ArchiveReader& reader) : m_reader(reader) {}
    [[nodiscard]] Result<std::size_t> read(std::span<char> target) override
    {
        if (m_ended)
            return 0;
        auto got = m_reader.read(target);
        m_bytes += got ? *got : 0;
        m_ended = !got || *got == 0;
        return got;
    }
    /// Of the member, unpacked.
    [[nodiscard]] std::uint64_t consumed() const override { return m_bytes; }

private:
    ArchiveReader& m_reader;
    std::uint64_t m_bytes = 0;
    bool m_ended = false;
};

} // namespace postmortem
