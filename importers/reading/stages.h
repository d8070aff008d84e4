// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Small stages over a stream: bytes held in memory, a look ahead, a tee, and the limit on what unpacks. Each refers to
// the stream below, which must outlive it.

#include "importers/reading/bytestream.h"
#include "importers/reading/unpackbudget.h"

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace postmortem {

using SharedBytes = std::shared_ptr<const std::vector<char>>;

class MemoryStream final : public SeekableStream {
public:
    explicit MemoryStream(SharedBytes bytes) : m_bytes(std::move(bytes)) {}
    [[nodiscard]] Result<std::size_t> read(std::span<char> target) override;
    [[nodiscard]] std::uint64_t consumed() const override { return m_position; }
    void seek(std::uint64_t position) override { m_position = position; }
    [[nodiscard]] std::uint64_t size() const override { return m_bytes->size(); }

private:
    SharedBytes m_bytes;
    std::uint64_t m_position = 0;
};

/// Shows the first bytes before they are read.
class PeekStream final : public ByteStream {
public:
    explicit PeekStream(ByteStream& inner) : m_inner(inner) {}
    /// Up to that many bytes, fewer at the end or before an error, which read() gives in its place.
    [[nodiscard]] std::string_view head(std::size_t bytes);
    [[nodiscard]] Result<std::size_t> read(std::span<char> target) override;
    [[nodiscard]] std::uint64_t consumed() const override { return m_inner.consumed(); }

private:
    ByteStream& m_inner;
    std::vector<char> m_head;
    std::size_t m_at = 0;
    std::optional<Error> m_error;
};

/// Keeps a copy of what passes, as long as it is small.
class KeepingStream final : public ByteStream {
public:
    KeepingStream(ByteStream& inner, std::size_t mostBytes) : m_inner(inner), m_most(mostBytes) {}
    [[nodiscard]] Result<std::size_t> read(std::span<char> target) override;
    [[nodiscard]] std::uint64_t consumed() const override { return m_inner.consumed(); }
    /// All that has passed; null when it was too much or broke off.
    [[nodiscard]] SharedBytes kept();

private:
    ByteStream& m_inner;
    std::size_t m_most;
    std::vector<char> m_bytes;
    bool m_tooMuch = false;
};

/// Counts what passes and ends with an error when the budget is spent.
class LimitedStream final : public ByteStream {
public:
    LimitedStream(ByteStream& inner, UnpackBudget& budget) : m_inner(inner), m_budget(budget) {}
    [[nodiscard]] Result<std::size_t> read(std::span<char> target) override;
    [[nodiscard]] std::uint64_t consumed() const override { return m_inner.consumed(); }

private:
    ByteStream& m_inner;
    UnpackBudget& m_budget;
    bool m_ended = false;
};

} // namespace postmortem
