// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A first look at everything that was opened: which files there are, what format each has, which are the same bytes
// twice, and in which order they are to be read. Reads some hundred kilobytes a file; archives are read through once, and
// each file in them is a source of its own beside the archive.

#include "importers/formatoverrides.h"
#include "importers/formats/format.h"
#include "importers/reading/textsource.h"
#include "model/analysis/settings.h"

#include <cstdint>
#include <stop_token>
#include <string>
#include <vector>

namespace postmortem {

/// One file or member of an archive as it will be read, or why it will not.
struct PlannedSource {
    std::string path; ///< "archive!member" for members
    std::string name; ///< to show
    FileStamp stamp;  ///< of a member: its own size, the rest of the archive's file
    EvidencePlace place;
    std::size_t number = 0; ///< of a member: which file of its archive it is
    SharedBytes kept;       ///< the stored bytes of a small member, so that the archive need not be gone through again
    const Format* format = nullptr; ///< null: nothing to scan
    std::string shownFormat;        ///< "Postfix, Dovecot"
    int fit = 0;                    ///< lines of its beginning that the format understands, in percent
    Recognition runnerUp;           ///< the format that fits second best, if any other does
    std::string stream;             ///< sources with the same format and stream are joined as one log
    StampSettings stampSettings;
    TimeUs first;        ///< of its first line with a stamp
    std::string problem; ///< why it is not read, a plain sentence
    std::string
        note; ///< the same where nothing is wrong with it (an empty file, a second copy, a text beside the logs)
    bool plainText = false;      ///< text in a folder that holds no time stamps: a problem only where no log is found
    bool appendable = false;     ///< stored as it is: what is written behind its end can be read on its own
    bool wholeLinesOnly = false; ///< a last line without an end is still being written
    std::string sha256;          ///< where it had to be hashed already

    [[nodiscard]] bool toRead() const { return format != nullptr; }
};

/// In reading order: sources of one stream follow one another, earliest first; files that are not read come last.
/// Fewer than there are when stopped.
[[nodiscard]] std::vector<PlannedSource> survey(const std::vector<std::string>& paths, const AnalysisSettings& settings,
                                                std::stop_token stop = {}, const FormatOverrides& overrides = {});

} // namespace postmortem
