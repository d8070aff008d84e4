// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Reads and scans the planned sources in order, several blocks at once: one thread reads, decompresses and hashes,
// workers turn blocks of whole lines into facts, and the caller takes the scanned blocks in the order of the text. The
// result does not depend on the number of workers. Blocks on their way are bounded, so memory does not grow with the log.

#include "importers/reading/blockreader.h"
#include "importers/reading/membercursor.h"
#include "importers/survey.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <thread>
#include <vector>

namespace postmortem {

/// A block of one source with what its lines say.
struct ScannedBlock {
    std::size_t source = 0;                                     ///< index of the planned source
    TextBlock text;                                             ///< facts point into it
    std::vector<LineFact> facts;                                ///< line: 0-based in the block
    std::vector<std::uint32_t> badLines;                        ///< 0-based in the block, the first few
    std::vector<std::pair<std::uint32_t, std::uint32_t>> marks; ///< line and byte in the block, some kilobytes apart
    Daemons daemons;                                            ///< whose lines are among the facts
    std::uint32_t lines = 0;
    std::uint32_t ignored = 0;
    std::uint32_t bad = 0;
    // What the last block of a source (which has no text) adds:
    bool last = false;
    std::optional<Error> error; ///< reading stopped there; the lines before it have come
    std::string sha256;
    bool scanned = false;
};

/// Fills in what the lines of block.text say.
void scanBlock(const Format& format, ScannedBlock& block);

class ScanPipeline final {
public:
    /// `sources` must outlive the pipeline; those that are not to be read are left out.
    ScanPipeline(std::span<const PlannedSource> sources, unsigned workers, std::size_t blockBytes,
                 std::stop_token stop);
    ~ScanPipeline();
    ScanPipeline(const ScanPipeline&) = delete;
    ScanPipeline& operator=(const ScanPipeline&) = delete;

    /// The next block; null after the last one or when stopped.
    [[nodiscard]] std::unique_ptr<ScannedBlock> next();
    /// Gives a block back whose facts are joined: its memory serves the text that follows. A page that is touched for
    /// the first time costs as much as scanning it.
    void recycle(std::unique_ptr<ScannedBlock> block);
    /// Stored bytes read so far, over all sources.
    [[nodiscard]] std::uint64_t bytesRead() const { return m_bytesRead; }

private:
    void readAll(const std::stop_token& stop);
    void readSource(std::size_t index, const std::stop_token& stop);
    void work(const std::stop_token& stop);
    [[nodiscard]] std::unique_ptr<ScannedBlock> emptyBlock(std::size_t source);
    void push(std::unique_ptr<ScannedBlock> block, const std::stop_token& stop);

    std::span<const PlannedSource> m_sources;
    MemberCursor m_cursor; // of the reading thread
    std::size_t m_blockBytes;
    std::size_t m_mostBlocks;
    std::stop_token m_stop;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<std::unique_ptr<ScannedBlock>> m_blocks; // in order of the text
    std::vector<std::unique_ptr<ScannedBlock>> m_spare; // joined, to be filled again
    std::size_t m_toScan = 0;                           // index in m_blocks of the first that no worker has taken
    bool m_readerDone = false;
    std::atomic<std::uint64_t> m_bytesRead = 0;
    std::vector<std::jthread> m_threads; // last: stopped and joined first
};

} // namespace postmortem
