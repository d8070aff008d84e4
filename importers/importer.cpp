// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/importer.h"

#include "importers/reading/textsource.h"
#include "importers/scanpipeline.h"
#include "importers/survey.h"
#include "model/analysis/analyse.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <format>
#include <limits>

namespace postmortem {

namespace {

using SteadyClock = std::chrono::steady_clock;

constexpr std::size_t mostSources = 60'000; // a source id has 16 bits
constexpr std::size_t mostBadExamples = 20;
constexpr auto progressPause = std::chrono::milliseconds(50);
constexpr auto publishPause = std::chrono::milliseconds(250);

Source describe(const PlannedSource& planned)
{
    Source source;
    source.path = planned.path;
    source.name = planned.name;
    source.format = planned.shownFormat;
    source.bytes = planned.stamp.bytes;
    source.modifiedUs = planned.stamp.modifiedUs;
    source.device = planned.stamp.device;
    source.inode = planned.stamp.inode;
    source.sha256 = planned.sha256;
    if (!planned.problem.empty())
        source.problems.push_back(planned.problem);
    if (!planned.note.empty())
        source.notes.push_back(planned.note);
    return source;
}

/// One import from survey to snapshot. Lives on the importing thread.
class Import final {
public:
    Import(const ImportRequest& request, const ImportObserver& observer, std::stop_token stop)
        : m_request(request), m_observer(observer), m_stop(std::move(stop))
    {
    }

    SnapshotPtr run()
    {
        m_planned = survey(m_request.paths, m_request.settings, m_stop, m_request.formatOverrides);
        limitSources();
        for (const PlannedSource& planned : m_planned) {
            m_builder.addSource(describe(planned));
            m_progress.files += planned.toRead() ? 1U : 0U;
            m_progress.bytes += planned.toRead() ? planned.stamp.bytes : 0;
        }
        readAndJoin();
        if (m_stop.stop_requested())
            return nullptr;
        hashTheRest();
        setProtocols();
        m_joiner.reset(); // and with it what it remembers
        const auto snapshot = analyse(std::move(m_builder), m_request.settings, m_stop);
        if (snapshot)
            snapshot->generation = ++m_generation;
        return snapshot;
    }

private:
    void limitSources();
    void readAndJoin();
    void enter(std::size_t source);
    void take(ScannedBlock& block);
    void leave(const ScannedBlock& end);
    void hashTheRest();
    void setProtocols();
    void makeRoom(const ScanPipeline& pipeline);
    void report(const ScanPipeline& pipeline);
    void publish();

    const ImportRequest& m_request;
    const ImportObserver& m_observer;
    std::stop_token m_stop;
    std::vector<PlannedSource> m_planned;
    CaseBuilder m_builder;
    ImportProgress m_progress;
    std::unique_ptr<Joiner> m_joiner;
    std::string m_stream;
    std::optional<StampClock> m_clock;
    std::optional<std::size_t> m_current; // planned source that is being joined
    std::uint64_t m_generation = 0;       // of the snapshots
    bool m_madeRoom = false;
    bool m_full = false; // no more events or lines can be held
    SteadyClock::time_point m_started = SteadyClock::now();
    SteadyClock::time_point m_nextReport = m_started;
    SteadyClock::time_point m_nextPublish = m_started + publishPause;
};

void Import::limitSources()
{
    if (m_planned.size() <= mostSources)
        return;
    const std::size_t left = m_planned.size() - mostSources;
    m_planned.resize(mostSources);
    m_planned.back().format = nullptr;
    m_planned.back().problem = std::format("{} files were not read: a case holds at most {}", left + 1, mostSources);
}

void Import::readAndJoin()
{
    const unsigned cores = std::max(1U, std::thread::hardware_concurrency());
    ScanPipeline pipeline(m_planned, m_request.workers ? m_request.workers : cores,
                          std::max<std::size_t>(m_request.blockBytes, 1), m_stop);
    while (auto block = pipeline.next()) {
        if (m_current != block->source)
            enter(block->source);
        if (block->last)
            leave(*block);
        else
            take(*block);
        pipeline.recycle(std::move(block));
        makeRoom(pipeline);
        report(pipeline);
        publish();
    }
    if (m_joiner)
        m_joiner->finish();
}

void Import::enter(std::size_t source)
{
    const PlannedSource& planned = m_planned[source];
    // A space that no format's name holds keeps two formats with like streams apart.
    const std::string stream = std::string(planned.format->name()) + '\n' + planned.stream;
    if (stream != m_stream || !m_joiner) {
        if (m_joiner)
            m_joiner->finish();
        m_joiner = planned.format->joiner();
        m_stream = stream;
    }
    m_current = source;
    m_clock.emplace(planned.stampSettings);
    m_joiner->begin({SourceId(source), &*m_clock, &m_builder});
    m_progress.file = planned.name;
}

void Import::take(ScannedBlock& block)
{
    const SourceId id(block.source);
    const std::uint64_t before = m_builder.source(id).lines;
    if (before + block.lines > std::numeric_limits<LineNumber>::max()
        || m_builder.events().size() > EventStore::maxRows) {
        if (!m_full)
            m_builder.source(id).problems.emplace_back("the case is full: what follows was not read");
        m_full = true;
        return;
    }
    Source& source = m_builder.source(id);
    const auto number = [&](std::uint32_t line) { return static_cast<LineNumber>(before + line + 1); };
    source.index.add({number(0), block.text.offset});
    for (const auto& [line, offset] : block.marks)
        source.index.add({number(line), block.text.offset + offset});
    for (const std::uint32_t line : block.badLines) {
        if (source.badExamples.size() < mostBadExamples)
            source.badExamples.push_back(number(line));
    }
    if (block.text.cut)
        source.notes.push_back(std::format("Line {} is longer than {} KiB; only its beginning was looked at.",
                                           number(0), longestLine >> 10));
    source.lines += block.lines;
    source.understood += block.facts.size();
    source.ignored += block.ignored;
    source.bad += block.bad;
    source.textBytes = block.text.offset + block.text.bytes.size();
    for (LineFact& fact : block.facts) {
        fact.line = number(fact.line);
        m_joiner->take(fact);
    }
}

void Import::leave(const ScannedBlock& end)
{
    Source& source = m_builder.source(SourceId(end.source));
    source.sha256 = end.sha256;
    source.first = m_clock->first();
    source.last = m_clock->last();
    for (std::string& note : m_clock->notes())
        source.notes.push_back(std::move(note));
    if (end.error)
        source.problems.push_back(
            source.lines == 0 ? end.error->message
                              : std::format("{}; the {} lines before were read", end.error->message, source.lines));
    ++m_progress.filesDone;
    m_current.reset();
}

/// Files that hold no log are evidence too: what was there is noted with its hash.
void Import::hashTheRest()
{
    for (std::size_t i = 0; i < m_planned.size() && !m_stop.stop_requested(); ++i) {
        Source& source = m_builder.source(SourceId(i));
        if (m_planned[i].toRead() || !source.sha256.empty() || source.bytes == 0)
            continue;
        if (const auto hash = hashFile(m_planned[i].path))
            source.sha256 = *hash;
    }
}

void Import::setProtocols()
{
    std::vector<std::array<std::uint32_t, protocolCount>> votes(m_builder.sources().size());
    for (const Session& session : m_builder.sessions())
        ++votes[session.source.row()][static_cast<std::size_t>(session.protocol)];
    for (std::size_t i = 0; i < votes.size(); ++i) {
        const auto most = std::ranges::max_element(votes[i]);
        if (*most > 0)
            m_builder.source(SourceId(i)).protocol = static_cast<Protocol>(most - votes[i].begin());
    }
}

/// The first megabytes tell how large the tables will become.
void Import::makeRoom(const ScanPipeline& pipeline)
{
    constexpr std::uint64_t enough = std::uint64_t{8} << 20;
    const std::uint64_t read = pipeline.bytesRead();
    if (m_madeRoom || read < enough)
        return;
    m_madeRoom = true;
    constexpr double margin = 1.1;
    m_builder.expect(margin * static_cast<double>(m_progress.bytes) / static_cast<double>(read));
}

void Import::report(const ScanPipeline& pipeline)
{
    const auto now = SteadyClock::now();
    if (!m_observer.progressed || now < m_nextReport)
        return;
    m_nextReport = now + progressPause;
    m_progress.bytesDone = pipeline.bytesRead();
    m_progress.seconds = std::chrono::duration<double>(now - m_started).count();
    m_observer.progressed(m_progress);
}

void Import::publish()
{
    const auto begin = SteadyClock::now();
    if (!m_observer.published || begin < m_nextPublish)
        return;
    const auto snapshot = analyse(m_builder, m_request.settings, m_stop);
    if (!snapshot)
        return;
    snapshot->complete = false;
    snapshot->generation = ++m_generation;
    m_observer.published(snapshot);
    // An analysis of much takes longer: it never takes more than a tenth of the time.
    const auto end = SteadyClock::now();
    m_nextPublish = end + std::max<SteadyClock::duration>(publishPause, (end - begin) * 9);
}

} // namespace

SnapshotPtr importCase(const ImportRequest& request, const ImportObserver& observer, std::stop_token stop)
{
    return Import(request, observer, std::move(stop)).run();
}

bool hasProblems(const CaseSnapshot& snapshot)
{
    return snapshot.sources.empty()
           || std::ranges::any_of(snapshot.sources, [](const Source& source) { return !source.problems.empty(); });
}

} // namespace postmortem
