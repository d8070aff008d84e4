// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/scanpipeline.h"

#include "importers/reading/textsource.h"

#include <algorithm>

namespace postmortem {

namespace {

constexpr std::size_t mostBadExamples = 20;
constexpr std::size_t markBytes = std::size_t{64} << 10;

} // namespace

void scanBlock(const Format& format, ScannedBlock& block)
{
    std::size_t nextMark = markBytes;
    std::string_view text = block.text.text();
    std::size_t begin = 0;
    if (block.text.offset == 0 && text.starts_with("\xEF\xBB\xBF")) {
        begin = 3; // a byte order mark is no part of the first line
        text.remove_prefix(begin);
    }
    forEachLine(text, [&](std::string_view line, std::size_t at) {
        if (at >= nextMark) {
            block.marks.emplace_back(block.lines, static_cast<std::uint32_t>(at + begin));
            nextMark = at + markBytes;
        }
        const std::uint32_t number = block.lines++;
        LineFact& fact = block.facts.emplace_back();
        fact.line = number;
        const ScanStatus status = line.empty() && !format.emptyLinesMatter()
                                      ? ScanStatus::Ignored
                                      : format.scan(line.substr(0, longestLine), fact);
        if (status == ScanStatus::Match) {
            block.daemons.set(fact.daemon);
            return;
        }
        block.facts.pop_back();
        if (status == ScanStatus::Ignored) {
            ++block.ignored;
            return;
        }
        ++block.bad;
        if (block.badLines.size() < mostBadExamples)
            block.badLines.push_back(number);
    });
}

ScanPipeline::ScanPipeline(std::span<const PlannedSource> sources, unsigned workers, std::size_t blockBytes,
                           std::stop_token stop)
    : m_sources(sources), m_blockBytes(blockBytes), m_mostBlocks(std::size_t{workers} * 2 + 2), m_stop(std::move(stop))
{
    m_threads.emplace_back([this](const std::stop_token& own) { readAll(own); });
    for (unsigned i = 0; i < workers; ++i)
        m_threads.emplace_back([this](const std::stop_token& own) { work(own); });
}

ScanPipeline::~ScanPipeline()
{
    for (std::jthread& thread : m_threads)
        thread.request_stop();
    m_changed.notify_all();
}

void ScanPipeline::recycle(std::unique_ptr<ScannedBlock> block)
{
    const std::scoped_lock lock(m_mutex);
    m_spare.push_back(std::move(block)); // never more than were on their way at once
}

std::unique_ptr<ScannedBlock> ScanPipeline::emptyBlock(std::size_t source)
{
    auto block = std::make_unique<ScannedBlock>();
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_spare.empty()) {
            // Text, facts and marks keep their memory, and nothing else of the block survives.
            const std::unique_ptr<ScannedBlock> old = std::move(m_spare.back());
            m_spare.pop_back();
            block->text.bytes = std::move(old->text.bytes);
            block->facts = std::move(old->facts);
            block->marks = std::move(old->marks);
        }
    }
    block->text.bytes.clear();
    block->facts.clear();
    block->marks.clear();
    block->source = source;
    return block;
}

void ScanPipeline::push(std::unique_ptr<ScannedBlock> block, const std::stop_token& stop)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, stop, [this] { return m_blocks.size() < m_mostBlocks; });
    m_blocks.push_back(std::move(block));
    m_changed.notify_all();
}

void ScanPipeline::readAll(const std::stop_token& stop)
{
    for (std::size_t i = 0; i < m_sources.size() && !stop.stop_requested(); ++i) {
        if (m_sources[i].toRead())
            readSource(i, stop);
    }
    const std::scoped_lock lock(m_mutex);
    m_readerDone = true;
    m_changed.notify_all();
}

void ScanPipeline::readSource(std::size_t index, const std::stop_token& stop)
{
    const std::uint64_t before = m_bytesRead;
    auto end = std::make_unique<ScannedBlock>();
    end->source = index;
    end->last = true;
    const PlannedSource& planned = m_sources[index];
    UnpackBudget budget(planned.stamp.bytes); // of a member that is held
    auto source = planned.kept ? Result<std::unique_ptr<TextSource>>(std::make_unique<TextSource>(
                                     std::make_unique<MemoryStream>(planned.kept), planned.path, budget))
                               : m_cursor.open(planned.place, planned.number);
    if (!source) {
        end->error = source.error();
        push(std::move(end), stop);
        return;
    }
    BlockReader reader(**source, m_blockBytes, planned.wholeLinesOnly);
    while (!stop.stop_requested()) {
        auto block = emptyBlock(index);
        reader.reuse(std::move(block->text.bytes));
        auto text = reader.next();
        m_bytesRead = before + (*source)->consumed();
        if (!text) {
            end->error = text.error();
            break;
        }
        if (text->bytes.empty())
            break;
        block->text = std::move(*text);
        push(std::move(block), stop);
    }
    if (!stop.stop_requested()) {
        auto hash = (*source)->finishHash();
        if (hash)
            end->sha256 = std::move(*hash);
        else if (!end->error)
            end->error = hash.error();
        m_bytesRead = before + (*source)->consumed();
    }
    push(std::move(end), stop);
}

void ScanPipeline::work(const std::stop_token& stop)
{
    while (true) {
        ScannedBlock* block = nullptr;
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, stop, [this] { return m_toScan < m_blocks.size() || m_readerDone; });
            if (stop.stop_requested() || m_toScan >= m_blocks.size())
                return;
            block = m_blocks[m_toScan++].get();
        }
        if (!block->last)
            scanBlock(*m_sources[block->source].format, *block);
        const std::scoped_lock lock(m_mutex);
        block->scanned = true;
        m_changed.notify_all();
    }
}

std::unique_ptr<ScannedBlock> ScanPipeline::next()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, m_stop, [this] {
        return (!m_blocks.empty() && m_blocks.front()->scanned) || (m_readerDone && m_blocks.empty());
    });
    if (m_stop.stop_requested() || m_blocks.empty())
        return nullptr;
    auto block = std::move(m_blocks.front());
    m_blocks.pop_front();
    --m_toScan; // the front has been scanned, so it had been taken
    m_changed.notify_all();
    return block;
}

} // namespace postmortem
