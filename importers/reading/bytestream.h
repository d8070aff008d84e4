// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Bytes of one evidence file, stored or decompressed, from first to last. Files are read with positioned reads, never
// mapped: a log that is truncated while mapped would kill the process.

#include "model/base/result.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>

namespace postmortem {

class SeekableStream;

class ByteStream {
public:
    virtual ~ByteStream() = default;
    /// Fills the front of `target`; returns how many bytes, 0 at the end. After an error the stream is at its end.
    [[nodiscard]] virtual Result<std::size_t> read(std::span<char> target) = 0;
    /// Stored bytes consumed so far (for progress).
    [[nodiscard]] virtual std::uint64_t consumed() const = 0;
    /// This stream where it can be read from any byte, else null.
    [[nodiscard]] virtual SeekableStream* seekable() { return nullptr; }
};

class SeekableStream : public ByteStream {
public:
    [[nodiscard]] SeekableStream* seekable() final { return this; }
    /// Continue at that byte.
    virtual void seek(std::uint64_t position) = 0;
    [[nodiscard]] virtual std::uint64_t size() const = 0;
};

/// What the file system says of a file; compared again before text is re-read.
struct FileStamp {
    std::uint64_t bytes = 0;
    std::int64_t modifiedUs = 0;
    std::uint64_t device = 0;
    std::uint64_t inode = 0;
    friend bool operator==(const FileStamp&, const FileStamp&) = default;
};

/// A file opened for reading, without following it when it grows: only the bytes it had on opening are read.
class StoredFile final : public SeekableStream {
public:
    [[nodiscard]] static Result<std::unique_ptr<StoredFile>> open(const std::string& path);
    ~StoredFile() override;
    StoredFile(const StoredFile&) = delete;
    StoredFile& operator=(const StoredFile&) = delete;

    [[nodiscard]] Result<std::size_t> read(std::span<char> target) override;
    [[nodiscard]] std::uint64_t consumed() const override { return m_position; }
    [[nodiscard]] const FileStamp& stamp() const { return m_stamp; }
    void seek(std::uint64_t position) override { m_position = position; }
    [[nodiscard]] std::uint64_t size() const override { return m_stamp.bytes; }

private:
    StoredFile(int descriptor, FileStamp stamp, std::string path);
    int m_descriptor;
    FileStamp m_stamp;
    std::string m_path;
    std::uint64_t m_position = 0;
};

/// SHA-256 of bytes as they pass, lower-case hex.
class Sha256 final {
public:
    Sha256();
    ~Sha256();
    void add(std::span<const char> bytes);
    [[nodiscard]] std::string hex();

private:
    void* m_context; // EVP_MD_CTX, named only in the source file
};

/// Passes bytes on and hashes them.
class HashingStream final : public ByteStream {
public:
    explicit HashingStream(std::unique_ptr<ByteStream> inner) : m_inner(std::move(inner)) {}
    [[nodiscard]] Result<std::size_t> read(std::span<char> target) override;
    [[nodiscard]] std::uint64_t consumed() const override { return m_inner->consumed(); }
    [[nodiscard]] std::string hex() { return m_hash.hex(); }

private:
    std::unique_ptr<ByteStream> m_inner;
    Sha256 m_hash;
};

} // namespace postmortem
