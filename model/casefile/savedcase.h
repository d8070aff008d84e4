// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// All that a case file holds, as plain values: what was read and concluded, what the analyst added, and what was done
// with it. A save takes a copy, which shares the snapshot.

#include "model/analysis/casesnapshot.h"
#include "model/annotations/annotations.h"
#include "model/remediation/checklist.h"
#include "model/report/reportoptions.h"

#include <QByteArray>

#include <cstddef>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace postmortem {

struct SavedCase {
    std::vector<std::string> paths;             ///< files and folders that were opened
    AnalysisSettings given;                     ///< as the analyst gave them; the snapshot has those in force
    std::map<std::string, std::string> formats; ///< by path of a file: what the analyst had it read as
    SnapshotPtr snapshot;                       ///< never null, complete
    double importSeconds = 0;
    Annotations annotations;
    std::vector<std::pair<QString, StepTick>> ticks; ///< by step id, also of steps that the checklist no longer has
    /// Without what belongs to a moment of export: its time, the files hashed again, passwords shown. Annotations and
    /// actions stand here, not in it.
    ReportOptions report;
    std::vector<std::string> filters; ///< places gone through, oldest first; none is one without a filter
    std::size_t filterPlace = 0;      ///< the one in force
    QByteArray layout;                ///< of the window, opaque
    std::vector<Action> actions;
};

} // namespace postmortem
