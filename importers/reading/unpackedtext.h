// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The text of packed sources (compressed files, members of archives, UTF-16) for whoever reads here and there in it. Such
// a text can only be read from its beginning. So what has been read lately is kept, up to a limit, and the place where
// reading stopped too: going on costs what is new, going back a little costs nothing, and only going back far begins at
// the beginning again. Thread safe; two sources do not wait for each other.

#include "importers/reading/textsource.h"
#include "model/base/job.h"
#include "model/events/source.h"

#include <cstdint>
#include <list>
#include <map>
#include <memory>
#include <mutex>
#include <string>

namespace postmortem {

class UnpackedText final {
public:
    static constexpr std::size_t blockBytes = std::size_t{256} << 10;

    explicit UnpackedText(std::size_t mostBytes = std::size_t{64} << 20) : m_mostBytes(mostBytes) {}

    /// That block of the text; the last one is shorter, what is behind it empty. The source must be as it was on import.
    [[nodiscard]] Result<SharedBytes> block(const Source& source, std::uint64_t number, const Cancel& cancel);
    /// Bytes that are kept just now.
    [[nodiscard]] std::size_t keptBytes() const;

private:
    struct Reader { // one a source: where reading stopped
        std::timed_mutex busy;
        std::unique_ptr<TextSource> text;
        std::uint64_t next = 0; // the block that follows
    };
    struct Key {
        std::string path;
        std::int64_t modifiedUs = 0;
        std::uint64_t inode = 0;
        std::uint64_t number = 0;
        friend auto operator<=>(const Key&, const Key&) = default;
    };
    struct Kept {
        SharedBytes bytes;
        std::list<Key>::iterator use;
    };
    [[nodiscard]] static Key keyOf(const Source& source, std::uint64_t number);
    [[nodiscard]] SharedBytes find(const Key& key);
    void keep(const Key& key, SharedBytes bytes);
    [[nodiscard]] std::shared_ptr<Reader> readerOf(const Source& source);
    [[nodiscard]] static Result<> begin(Reader& reader, const Source& source, const Cancel& cancel);
    [[nodiscard]] static Result<SharedBytes> readBlock(Reader& reader);
    [[nodiscard]] Result<SharedBytes> readTo(Reader& reader, const Source& source, std::uint64_t number,
                                             const Cancel& cancel);

    std::size_t m_mostBytes;
    mutable std::mutex m_mutex; // of all below
    std::size_t m_bytes = 0;
    std::list<Key> m_uses; // the latest first
    std::map<Key, Kept> m_kept;
    std::list<std::pair<Key, std::shared_ptr<Reader>>> m_readers; // the latest first
};

/// A source's text from any byte on, through what is kept.
class UnpackedStream final : public ByteStream {
public:
    UnpackedStream(UnpackedText& text, const Source& source, std::uint64_t begin, const Cancel& cancel)
        : m_text(text), m_source(source), m_at(begin), m_cancel(cancel)
    {
    }
    [[nodiscard]] Result<std::size_t> read(std::span<char> target) override;
    [[nodiscard]] std::uint64_t consumed() const override { return m_at; }

private:
    UnpackedText& m_text;
    const Source& m_source;
    std::uint64_t m_at;
    const Cancel& m_cancel;
};

} // namespace postmortem
