// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/importer.h"

#include "importers/importrun.h"
#include "importers/reading/textsource.h"
#include "model/analysis/analyse.h"
#include "model/base/sentence.h"
#include "model/base/together.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <limits>

namespace postmortem {

namespace {

constexpr std::size_t mostSources = 60'000; // a source id has 16 bits
constexpr std::size_t mostBadExamples = 20;
constexpr auto progressPause = std::chrono::milliseconds(50);
constexpr auto publishPause = std::chrono::milliseconds(250);

/// How sure it is that a source has its format, where that is not beyond doubt.
std::string recognitionOf(const PlannedSource& planned)
{
    if (!planned.toRead() || (planned.fit == 100 && !planned.runnerUp.format))
        return {};
    const auto fit = static_cast<std::uint64_t>(planned.fit);
    if (!planned.runnerUp.format)
        return words::keep(
            QT_TRANSLATE_NOOP("ImportWords", "%1 fits %2 % of its first lines, and no other format does."),
            planned.format->name(), fit);
    return words::keep(QT_TRANSLATE_NOOP("ImportWords", "%1 fits %2 % of its first lines, next best is %3 with %4 %."),
                       planned.format->name(), fit, planned.runnerUp.format->name(),
                       static_cast<std::uint64_t>(planned.runnerUp.percent));
}

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
    if (std::string recognition = recognitionOf(planned); !recognition.empty())
        source.notes.push_back(std::move(recognition));
    return source;
}

/// A joiner looks up the names of each fact, and each look-up would wait for memory three times: what the facts ahead
/// will need is fetched while the ones before are joined.
class TextsAhead final {
public:
    TextsAhead(const StringPool& strings, std::span<const LineFact> facts) : m_strings(strings), m_facts(facts) {}

    void fetch(std::size_t now)
    {
        if (now == 0) {
            for (std::size_t i = 0; i < far; ++i)
                begin(i);
        }
        begin(now + far);
        for (const std::uint32_t hash : hashesOf(now + middle))
            m_strings.fetchEntry(hash);
        for (const std::uint32_t hash : hashesOf(now + near))
            m_strings.fetchText(hash);
    }

private:
    static constexpr std::size_t near = 4; // facts ahead
    static constexpr std::size_t middle = 8;
    static constexpr std::size_t far = 12;

    void begin(std::size_t index)
    {
        Hashes& hashes = m_ring[index % m_ring.size()];
        hashes.count = 0;
        if (index >= m_facts.size())
            return;
        const LineFact& fact = m_facts[index];
        for (const std::string_view name : {fact.account, fact.sender, fact.recipient}) {
            if (name.empty())
                continue;
            const std::uint32_t hash = StringPool::hashOf(name);
            m_strings.fetchSlot(hash);
            hashes.values[hashes.count++] = hash;
        }
    }

    std::span<const std::uint32_t> hashesOf(std::size_t index) const
    {
        const Hashes& hashes = m_ring[index % m_ring.size()];
        return std::span(hashes.values).first(hashes.count);
    }

    struct Hashes {
        std::array<std::uint32_t, 3> values{};
        std::uint8_t count = 0;
    };
    const StringPool& m_strings;
    std::span<const LineFact> m_facts;
    std::array<Hashes, 16> m_ring;
};

} // namespace

SnapshotPtr ImportRun::run(const std::stop_token& stop)
{
    m_planned = survey(m_request.paths, m_request.settings, stop, m_request.formatOverrides);
    limitSources();
    for (PlannedSource& planned : m_planned) {
        planned.wholeLinesOnly = m_manner == Manner::Growing && planned.appendable;
        m_builder.addSource(describe(planned));
        m_progress.files += planned.toRead() ? 1U : 0U;
        m_progress.bytes += planned.toRead() ? planned.stamp.bytes : 0;
    }
    readAndJoin(m_planned, 0, stop);
    if (stop.stop_requested())
        return nullptr;
    hashTheRest(stop);
    if (m_manner == Manner::Growing)
        return look(m_request.settings, stop);
    setProtocols();
    return numbered(analyse(std::move(m_builder), m_request.settings, stop)); // nothing is added to it any more
}

SnapshotPtr ImportRun::look(const AnalysisSettings& settings, const std::stop_token& stop)
{
    setProtocols();
    return numbered(analyse(m_builder, settings, stop));
}

SnapshotPtr ImportRun::numbered(std::shared_ptr<CaseSnapshot> snapshot)
{
    if (snapshot)
        snapshot->generation = ++m_generation;
    return snapshot;
}

void ImportRun::limitSources()
{
    if (m_planned.size() <= mostSources)
        return;
    const std::size_t left = m_planned.size() - mostSources;
    m_planned.resize(mostSources);
    m_planned.back().format = nullptr;
    m_planned.back().problem = words::keep(
        QT_TRANSLATE_NOOP("ImportWords", "%1 files were not read: a case holds at most %2"), left + 1, mostSources);
}

/// Joins those sources, the first of which is that of the case.
void ImportRun::readAndJoin(std::span<const PlannedSource> sources, std::size_t first, const std::stop_token& stop)
{
    ScanPipeline pipeline(sources, m_request.workers ? m_request.workers : coreCount(),
                          std::max<std::size_t>(m_request.blockBytes, 1), stop);
    PagesAhead pages;
    while (auto block = pipeline.next()) {
        block->source += first;
        if (m_current != block->source)
            enter(block->source);
        if (block->last)
            leave(*block);
        else
            take(*block);
        pipeline.recycle(std::move(block));
        makeRoom(pipeline);
        m_builder.touchNext(pages);
        report(pipeline);
        publish(stop);
    }
    if (m_manner == Manner::Once && !stop.stop_requested())
        finish();
}

void ImportRun::finish()
{
    for (const auto& [stream, joiner] : m_joiners)
        joiner->finish();
    m_joiners.clear();
    m_joiner = nullptr;
}

void ImportRun::enter(std::size_t source)
{
    const PlannedSource& planned = m_planned[source];
    // A space that no format's name holds keeps two formats with like streams apart.
    const std::string stream = std::string(planned.format->name()) + '\n' + planned.stream;
    const auto clock = m_clocks.try_emplace(source, planned.stampSettings).first;
    auto joiner = m_joiners.find(stream);
    if (joiner == m_joiners.end()) {
        if (m_manner == Manner::Once)
            finish(); // streams follow one another
        joiner = m_joiners.emplace(stream, planned.format->joiner()).first;
    }
    m_joiner = joiner->second.get();
    m_current = source;
    m_joiner->begin({SourceId(source), &clock->second, &m_builder});
    m_progress.file = planned.name;
}

void ImportRun::take(ScannedBlock& block)
{
    const SourceId id(block.source);
    const std::uint64_t before = m_builder.source(id).lines;
    if (before + block.lines > std::numeric_limits<LineNumber>::max()
        || m_builder.rowsOfLongestTable() > m_request.mostRows) {
        if (!m_full)
            m_builder.source(id).problems.push_back(words::keep(
                QT_TRANSLATE_NOOP("ImportWords", "a case can hold no more; what follows line %1 was not read"),
                before));
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
        source.notes.push_back(words::keep(
            QT_TRANSLATE_NOOP("ImportWords", "Line %1 is longer than %2 KiB; only its beginning was looked at."),
            std::uint64_t{number(0)}, longestLine >> 10));
    source.lines += block.lines;
    source.understood += block.facts.size();
    source.ignored += block.ignored;
    source.bad += block.bad;
    source.textBytes = block.text.offset + block.text.bytes.size();
    source.format = m_planned[block.source].format->withDaemons(std::move(source.format), block.daemons);
    TextsAhead ahead(*m_builder.strings(), block.facts);
    for (std::size_t i = 0; i < block.facts.size(); ++i) {
        LineFact& fact = block.facts[i];
        ahead.fetch(i);
        fact.line = number(fact.line);
        m_joiner->take(fact);
    }
}

void ImportRun::leave(const ScannedBlock& end)
{
    Source& source = m_builder.source(SourceId(end.source));
    source.sha256 = end.sha256;
    noteTimes(end.source);
    for (std::string& note : m_clocks.at(end.source).notes())
        source.notes.push_back(std::move(note));
    if (end.error)
        source.problems.push_back(
            source.lines == 0
                ? end.error->message
                : words::chain(
                      end.error->message,
                      words::keep(QT_TRANSLATE_NOOP("ImportWords", "; the %1 lines before were read"), source.lines)));
    ++m_progress.filesDone;
    if (m_manner == Manner::Once)
        m_clocks.erase(end.source);
}

void ImportRun::noteTimes(std::size_t source)
{
    const StampClock& clock = m_clocks.at(source);
    m_builder.source(SourceId(source)).first = clock.first();
    m_builder.source(SourceId(source)).last = clock.last();
}

bool ImportRun::add(PlannedSource planned)
{
    if (m_planned.size() >= mostSources)
        return false;
    planned.wholeLinesOnly = true;
    m_builder.addSource(describe(planned));
    m_planned.push_back(std::move(planned));
    return true;
}

bool ImportRun::readWhole(std::size_t index, const std::stop_token& stop)
{
    readAndJoin(std::span(m_planned).subspan(index, 1), index, stop);
    return m_builder.source(SourceId(index)).lines > 0;
}

bool ImportRun::readOn(std::size_t index, const std::string& path, const std::stop_token& stop)
{
    auto file = StoredFile::open(path);
    if (!file)
        return false;
    Source& source = m_builder.source(SourceId(index));
    const std::uint64_t begin = source.textBytes;
    (*file)->seek(begin);
    BlockReader reader(**file, std::max<std::size_t>(m_request.blockBytes, 1), true);
    bool any = false;
    while (!stop.stop_requested()) {
        auto text = reader.next();
        if (!text || text->bytes.empty())
            break;
        ScannedBlock block;
        block.source = index;
        block.text = std::move(*text);
        block.text.offset += begin;
        scanBlock(*m_planned[index].format, block);
        enter(index);
        take(block);
        any = true;
    }
    source.bytes = (*file)->stamp().bytes;
    source.modifiedUs = (*file)->stamp().modifiedUs;
    if (any)
        noteTimes(index);
    if (any && begin == 0) {
        for (std::string& note : m_clocks.at(index).notes())
            source.notes.push_back(std::move(note));
    }
    return any;
}

/// Files that hold no log are evidence too: what was there is noted with its hash.
void ImportRun::hashTheRest(const std::stop_token& stop)
{
    for (std::size_t i = 0; i < m_planned.size() && !stop.stop_requested(); ++i) {
        Source& source = m_builder.source(SourceId(i));
        if (m_planned[i].toRead() || !source.sha256.empty() || source.bytes == 0)
            continue;
        if (const auto hash = hashFile(m_planned[i].path))
            source.sha256 = *hash;
    }
}

void ImportRun::setProtocols()
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
void ImportRun::makeRoom(const ScanPipeline& pipeline)
{
    constexpr std::uint64_t enough = std::uint64_t{8} << 20;
    const std::uint64_t read = pipeline.bytesRead();
    if (m_madeRoom || read < enough)
        return;
    m_madeRoom = true;
    constexpr double margin = 1.25; // what is not used of it is never touched
    m_builder.expect(margin * static_cast<double>(m_progress.bytes) / static_cast<double>(read));
}

void ImportRun::report(const ScanPipeline& pipeline)
{
    const auto now = SteadyClock::now();
    if (!m_observer.progressed || now < m_nextReport)
        return;
    m_nextReport = now + progressPause;
    m_progress.bytesDone = pipeline.bytesRead();
    m_progress.seconds = std::chrono::duration<double>(now - m_started).count();
    m_observer.progressed(m_progress);
}

void ImportRun::publish(const std::stop_token& stop)
{
    const auto begin = SteadyClock::now();
    if (!m_observer.published || begin < m_nextPublish)
        return;
    const auto snapshot = analyse(m_builder, m_request.settings, stop);
    if (!snapshot)
        return;
    snapshot->complete = false;
    snapshot->generation = ++m_generation;
    m_observer.published(snapshot);
    // An analysis of much takes longer: it never takes more than a tenth of the time.
    const auto end = SteadyClock::now();
    m_nextPublish = end + std::max<SteadyClock::duration>(publishPause, (end - begin) * 9);
}

SnapshotPtr importCase(const ImportRequest& request, const ImportObserver& observer, std::stop_token stop)
{
    return ImportRun(request, observer, ImportRun::Manner::Once).run(stop);
}

bool hasProblems(const CaseSnapshot& snapshot)
{
    return snapshot.sources.empty()
           || std::ranges::any_of(snapshot.sources, [](const Source& source) { return !source.problems.empty(); });
}

} // namespace postmortem
