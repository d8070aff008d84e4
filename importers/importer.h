// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// From paths to a case: scans folders, recognises formats, reads every file in blocks, turns lines into events and
// publishes snapshots. One importer serves the window and the command line. It never writes beside the evidence and
// never gives up because one file is bad: what could not be read stands in its Source's problems.

#include "importers/formatoverrides.h"
#include "model/analysis/casesnapshot.h"
#include "model/events/casebuilder.h"

#include <cstdint>
#include <functional>
#include <stop_token>
#include <string>
#include <vector>

namespace postmortem {

struct ImportRequest {
    std::vector<std::string> paths; ///< files or folders, UTF-8; folders are searched recursively
    AnalysisSettings settings;
    FormatOverrides formatOverrides;               ///< where the user knows better than recognition
    unsigned workers = 0;                          ///< scanning threads; 0 for one a core
    std::size_t blockBytes = std::size_t{1} << 18; ///< text handed to a worker at once; with its facts it fits a cache
    std::size_t mostRows = CaseBuilder::mostRows; ///< of a table; an import that would need more ends there and says so
};

struct ImportProgress {
    std::size_t filesDone = 0;
    std::size_t files = 0;
    std::uint64_t bytesDone = 0; ///< of stored bytes
    std::uint64_t bytes = 0;
    std::string file;   ///< shown name of the file being read
    double seconds = 0; ///< since the start
};

/// Called on the importing thread; may be empty.
struct ImportObserver {
    std::function<void(const ImportProgress&)> progressed; ///< at most twenty times a second
    std::function<void(SnapshotPtr)> published; ///< partial snapshots, at most four times a second; not the final one
};

/// Runs the whole import and analysis on the calling thread (and its workers). Returns the complete snapshot; null
/// only when stopped. A path that does not exist becomes a Source with a problem.
[[nodiscard]] SnapshotPtr importCase(const ImportRequest& request, const ImportObserver& observer = {},
                                     std::stop_token stop = {});

/// True when something could not be read: the exit status of the command line and a warning in the window.
[[nodiscard]] bool hasProblems(const CaseSnapshot& snapshot);

} // namespace postmortem
