// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/reading/filetextsearch.h"

#include "importers/reading/chunksearch.h"
#include "importers/reading/evidencefile.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>
#include <utility>

namespace postmortem {

namespace {

using namespace std::chrono_literals;

constexpr std::size_t linesAtOnce = 50'000; // told together at most
constexpr unsigned mostThreads = 8;

Error cancelled(const Source& source)
{
    return {ErrorCode::Cancelled, "the search was stopped", source.path, 0};
}

/// Puts the pieces together in their order: counts the lines before each, and tells what was found: the first hit at
/// once, then a few times a second.
class Teller final {
public:
    explicit Teller(const TextSearch::Found& found) : m_found(found) {}

    void take(const ChunkHits& hits, std::uint64_t bytesDone)
    {
        for (const std::uint32_t line : hits.lines) {
            const auto number = static_cast<LineNumber>(m_lineEnds + line + 1);
            if (number == m_last) // begun in the piece before
                continue;
            m_part.lines.push_back(number);
            m_last = number;
        }
        m_lineEnds += hits.lineEnds;
        m_tooHard += hits.tooHard;
        m_part.bytesDone = bytesDone;
        const bool first = !m_toldHit && !m_part.lines.empty();
        if (first || m_part.lines.size() >= linesAtOnce || std::chrono::steady_clock::now() - m_told > 50ms)
            tell();
    }
    void tell()
    {
        m_toldHit = m_toldHit || !m_part.lines.empty();
        m_told = std::chrono::steady_clock::now();
        const std::uint64_t bytesDone = m_part.bytesDone;
        m_found(std::exchange(m_part, {}));
        m_part.bytesDone = bytesDone;
    }
    [[nodiscard]] SearchEnd end() const { return {m_tooHard}; }

private:
    const TextSearch::Found& m_found;
    SearchPart m_part;
    std::uint64_t m_lineEnds = 0;
    std::uint64_t m_tooHard = 0;
    LineNumber m_last = 0;
    bool m_toldHit = false;
    std::chrono::steady_clock::time_point m_told = std::chrono::steady_clock::now();
};

/// Fills as much of the target as there is; stops short at an error.
Result<std::size_t> readFully(ByteStream& stream, std::span<char> target)
{
    std::size_t size = 0;
    while (size < target.size()) {
        const auto got = stream.read(target.subspan(size));
        if (!got)
            return std::unexpected(got.error());
        if (*got == 0)
            break;
        size += *got;
    }
    return size;
}

/// The pieces of one plain file, searched by several threads.
class PlainSearch final {
public:
    PlainSearch(const Source& source, const ChunkSearch& pattern, std::size_t pieceBytes, const Cancel& cancel)
        : m_source(source), m_pattern(pattern), m_pieceBytes(pieceBytes), m_cancel(cancel),
          m_pieces((source.bytes + pieceBytes - 1) / pieceBytes)
    {
    }

    Result<> run(unsigned threads, Teller& teller)
    {
        std::vector<std::jthread> workers;
        threads = static_cast<unsigned>(std::min<std::uint64_t>(threads, m_pieces));
        workers.reserve(threads);
        for (unsigned i = 0; i < threads; ++i)
            workers.emplace_back([this] { work(); });
        Result<> result;
        for (std::uint64_t piece = 0; piece < m_pieces && result; ++piece) {
            auto hits = await(piece);
            if (hits)
                teller.take(*hits, std::min((piece + 1) * m_pieceBytes, m_source.bytes));
            else
                result = std::unexpected(hits.error());
        }
        m_stop = true;
        return result;
    }

private:
    void work()
    {
        auto file = openAsItWas(m_source);
        std::vector<char> buffer(m_pieceBytes + m_pattern.overlap() + 1);
        const Cancel cancel([this] { return m_stop || m_cancel.requested(); });
        for (std::uint64_t piece = m_next++; piece < m_pieces && !cancel.requested(); piece = m_next++) {
            Result<ChunkHits> hits = file ? searchPiece(**file, piece, buffer, cancel) : std::unexpected(file.error());
            const std::scoped_lock lock(m_mutex);
            m_done.emplace(piece, std::move(hits));
            m_arrived.notify_one();
        }
    }

    Result<ChunkHits> searchPiece(StoredFile& file, std::uint64_t piece, std::vector<char>& buffer,
                                  const Cancel& cancel) const
    {
        const std::uint64_t begin = piece * m_pieceBytes;
        const std::size_t lead = begin > 0 ? 1 : 0;
        const std::size_t owned = std::min<std::uint64_t>(m_pieceBytes, m_source.bytes - begin);
        file.seek(begin - lead);
        const auto size = readFully(file, std::span(buffer).first(lead + owned + m_pattern.overlap()));
        if (!size)
            return std::unexpected(size.error());
        return m_pattern.run({{buffer.data(), *size}, lead, std::min(owned, *size - std::min(lead, *size))}, cancel);
    }

    Result<ChunkHits> await(std::uint64_t piece)
    {
        std::unique_lock lock(m_mutex);
        while (true) {
            if (m_cancel.requested())
                return std::unexpected(cancelled(m_source));
            if (const auto done = m_done.find(piece); done != m_done.end()) {
                Result<ChunkHits> hits = std::move(done->second);
                m_done.erase(done);
                return hits;
            }
            m_arrived.wait_for(lock, 20ms);
        }
    }

    const Source& m_source;
    const ChunkSearch& m_pattern;
    std::size_t m_pieceBytes;
    const Cancel& m_cancel;
    std::uint64_t m_pieces;
    std::atomic<std::uint64_t> m_next = 0;
    std::atomic<bool> m_stop = false;
    std::mutex m_mutex;
    std::condition_variable m_arrived;
    std::map<std::uint64_t, Result<ChunkHits>> m_done;
};

/// A text that is read from its beginning, piece by piece.
Result<> searchStream(ByteStream& text, const Source& source, const ChunkSearch& pattern, std::size_t pieceBytes,
                      Teller& teller, const Cancel& cancel)
{
    std::vector<char> buffer(1 + pieceBytes + pattern.overlap());
    std::size_t lead = 0;
    std::size_t filled = 0;
    std::uint64_t done = 0;
    while (true) {
        if (cancel.requested())
            return std::unexpected(cancelled(source));
        const auto got = readFully(text, std::span(buffer).subspan(filled));
        if (!got)
            return std::unexpected(cancel.requested() ? cancelled(source) : got.error());
        filled += *got;
        const bool last = filled < buffer.size();
        const std::size_t owned = last ? filled - lead : std::min(pieceBytes, filled - lead);
        done += owned;
        teller.take(pattern.run({{buffer.data(), filled}, lead, owned}, cancel), done);
        if (last)
            return {};
        // The last byte that was searched tells the next piece whether a line begins there.
        const std::size_t kept = lead + owned - 1;
        std::copy(buffer.begin() + static_cast<std::ptrdiff_t>(kept),
                  buffer.begin() + static_cast<std::ptrdiff_t>(filled), buffer.begin());
        filled -= kept;
        lead = 1;
    }
}

unsigned threadsOf(const unsigned wanted)
{
    return wanted > 0 ? wanted : std::clamp(std::thread::hardware_concurrency(), 1U, mostThreads);
}

} // namespace

Result<std::shared_ptr<const LineMatcher>> FileTextSearch::matcher(const SearchPattern& pattern) const
{
    return ChunkSearch::make(pattern);
}

Result<SearchEnd> FileTextSearch::search(const Source& source, const SearchPattern& pattern, const Found& found,
                                         const Cancel& cancel) const
{
    const auto ready = ChunkSearch::make(pattern);
    if (!ready)
        return std::unexpected(ready.error());
    const auto text = openEvidence(source, cancel);
    if (!text)
        return std::unexpected(cancel.requested() ? cancelled(source) : text.error());
    Teller teller(found);
    Result<> result;
    if ((*text)->plain())
        result = PlainSearch(source, **ready, m_tuning.pieceBytes, cancel).run(threadsOf(m_tuning.threads), teller);
    else
        result = searchStream(**text, source, **ready, m_tuning.pieceBytes, teller, cancel);
    if (result || result.error().code != ErrorCode::Cancelled)
        teller.tell();
    if (result) // it may have been written to meanwhile
        result = stillAsItWas(source);
    if (!result)
        return std::unexpected(result.error());
    return teller.end();
}

} // namespace postmortem
