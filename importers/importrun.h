// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One import from survey to snapshot, and what it needs to go on when its files grow: the joiners with what is still open
// in them, and the clock of every source. importCase() runs it once; LiveImport keeps it. One thread at a time.

#include "importers/importer.h"
#include "importers/scanpipeline.h"
#include "importers/survey.h"

#include <chrono>
#include <map>
#include <memory>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace postmortem {

class ImportRun final {
public:
    using SteadyClock = std::chrono::steady_clock;
    /// Growing: last lines without an end are left for later, and nothing is taken to be over before finish().
    enum class Manner : std::uint8_t { Once, Growing };

    ImportRun(const ImportRequest& request, const ImportObserver& observer, Manner manner)
        : m_request(request), m_observer(observer), m_manner(manner)
    {
    }

    /// Everything there is now. Null when stopped.
    [[nodiscard]] SnapshotPtr run(const std::stop_token& stop);

    [[nodiscard]] const std::vector<PlannedSource>& planned() const { return m_planned; }
    [[nodiscard]] Source& source(std::size_t index) { return m_builder.source(SourceId(index)); }
    /// Another source; nothing of it has been read. False when the case can hold no more.
    bool add(PlannedSource planned);
    /// The whole lines that stand in that file behind those already read. True when there were some. The file is the
    /// source's own, which may have got another name.
    bool readOn(std::size_t source, const std::string& path, const std::stop_token& stop);
    /// A source that was added, from its beginning to its end; a member of an archive or a packed file too.
    bool readWhole(std::size_t source, const std::stop_token& stop);
    /// The case as it stands, judged under those settings. Null when stopped.
    [[nodiscard]] SnapshotPtr look(const AnalysisSettings& settings, const std::stop_token& stop);
    /// Nothing more comes: what is still open is closed as far as the logs show it.
    void finish();

private:
    [[nodiscard]] SnapshotPtr numbered(std::shared_ptr<CaseSnapshot> snapshot);
    void limitSources();
    void readAndJoin(std::span<const PlannedSource> sources, std::size_t first, const std::stop_token& stop);
    void enter(std::size_t source);
    void take(ScannedBlock& block);
    void leave(const ScannedBlock& end);
    void noteTimes(std::size_t source);
    void hashTheRest(const std::stop_token& stop);
    void setProtocols();
    void makeRoom(const ScanPipeline& pipeline);
    void report(const ScanPipeline& pipeline);
    void publish(const std::stop_token& stop);

    const ImportRequest m_request;
    const ImportObserver m_observer;
    const Manner m_manner;
    std::vector<PlannedSource> m_planned; // by source
    CaseBuilder m_builder;
    ImportProgress m_progress;
    std::map<std::string, std::unique_ptr<Joiner>> m_joiners; // by stream; one at a time in an import that is done once
    std::map<std::size_t, StampClock> m_clocks;               // by source, likewise
    Joiner* m_joiner = nullptr;                               // of the source that is being joined
    std::size_t m_current = std::size_t(-1);                  // that source
    std::uint64_t m_generation = 0;                           // of the snapshots
    bool m_madeRoom = false;
    bool m_full = false; // no more events or lines can be held
    SteadyClock::time_point m_started = SteadyClock::now();
    SteadyClock::time_point m_nextReport = m_started;
    SteadyClock::time_point m_nextPublish = m_started + std::chrono::milliseconds(250);
};

} // namespace postmortem
