// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One file of evidence (or one member of an archive) and what came of reading it.

#include "model/events/event.h"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace postmortem {

/// Line starts of a source, sparse: enough to reach any line by reading a few kilobytes.
class LineIndex final {
public:
    struct Mark {
        LineNumber line = 1;      ///< 1-based
        std::uint64_t offset = 0; ///< of its first byte in the decompressed text
    };
    void add(Mark mark) { m_marks.push_back(mark); }
    /// The last mark at or before that line.
    [[nodiscard]] Mark before(LineNumber line) const;
    [[nodiscard]] std::size_t size() const { return m_marks.size(); }

private:
    std::vector<Mark> m_marks; // ascending
};

struct Source {
    std::string path;            ///< as opened; "archive!member" for members
    std::string name;            ///< path relative to what the user opened, for showing
    std::string format;          ///< "Postfix, Dovecot", "IceWarp POP3", "" when not recognised
    std::string sha256;          ///< hex of the stored bytes (compressed ones as they are); "" when unreadable
    std::uint64_t bytes = 0;     ///< on disk
    std::uint64_t textBytes = 0; ///< after decompression
    std::int64_t modifiedUs = 0;
    std::uint64_t device = 0;
    std::uint64_t inode = 0;
    std::uint64_t lines = 0;
    std::uint64_t understood = 0;
    std::uint64_t ignored = 0; ///< recognised and knowingly not used
    std::uint64_t bad = 0;     ///< not understood
    TimeUs first;
    TimeUs last;
    Protocol protocol = Protocol::Other; ///< of most of its sessions
    std::vector<std::string> notes;      ///< assumptions, in words: year inferred, zone assumed, gap …
    std::vector<std::string> problems;   ///< what could not be read, in words
    std::vector<LineNumber> badExamples; ///< first lines not understood, at most 20
    bool growing = false;                ///< still being written and followed: more than was read may stand in it
    double timesMedian = 0; ///< size as a multiple of the median of its protocol's files; 0 when not the largest
    LineIndex index;

    [[nodiscard]] bool readable() const { return !sha256.empty(); }
};

} // namespace postmortem
