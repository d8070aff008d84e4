// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Goes once through all members of an archive, those of archives inside it too, and shows the beginning of each with its
// size and hash. Small members are kept in memory, so that reading them later does not go through the archive again:
// else an archive of n members that cannot be skipped in would be unpacked n times.

#include "importers/reading/textsource.h"

#include <functional>
#include <stop_token>
#include <string>
#include <vector>

namespace postmortem {

struct WalkedMember {
    std::string path;            ///< below the archive's file: "a/mail.log", "inner.zip!mail.log"
    std::uint64_t bytes = 0;     ///< as the archive gives them; still compressed if it is a .gz
    std::int64_t modifiedUs = 0; ///< 0 where the archive does not say
    std::string sha256;          ///< of those bytes, or of those before a break; "" when there was nothing to read
    Container container = Container::None;
    std::size_t number = 0;   ///< which file of its archive it is, from 1
    std::size_t files = 0;    ///< of an archive: in it
    std::string problem;      ///< why it, or the rest of an archive, cannot be read; "" if nothing is wrong
    std::vector<char> sample; ///< the beginning of its text
    Encoding encoding = Encoding::Bytes;
    SharedBytes kept; ///< its bytes, if they are few
};

class ArchiveWalk final {
public:
    using Visit = std::function<void(WalkedMember&&)>;
    /// `keepBytes` is how much may still be kept; what is taken is subtracted.
    ArchiveWalk(Visit visit, std::uint64_t& keepBytes, std::stop_token stop)
        : m_visit(std::move(visit)), m_keepBytes(keepBytes), m_stop(std::move(stop))
    {
    }
    /// Visits all members; a nested archive after those inside it. Sets container, files and problem of `self`.
    void run(TextSource& archive, WalkedMember& self) { enter(archive, self, {}, 1); }

private:
    void enter(TextSource& archive, WalkedMember& self, const std::string& prefix, unsigned depth);
    void look(ArchiveReader& reader, const ArchiveMember& member, UnpackBudget& budget, WalkedMember& walked,
              unsigned depth);

    Visit m_visit;
    std::uint64_t& m_keepBytes;
    std::stop_token m_stop;
    std::size_t m_members = 0;
};

/// The beginning of a text; the error only where nothing came before it.
[[nodiscard]] Result<std::vector<char>> readSample(ByteStream& text, std::size_t bytes);

constexpr std::size_t sampleBytes = std::size_t{256} << 10;

} // namespace postmortem
