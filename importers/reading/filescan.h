// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Finds the files below what the user opened. Folders are searched recursively; symbolic links are followed, but no
// folder is entered twice, so that loops end.

#include <cstdint>
#include <stop_token>
#include <string>
#include <vector>

namespace postmortem {

struct FoundFile {
    std::string path;    ///< to open
    std::string name;    ///< to show: relative to the opened folder
    std::string problem; ///< "" for a readable file; else why there is nothing to read, a plain sentence
};

/// In order of path, hidden files included; a path that does not exist or a folder that cannot be listed gives an
/// entry with a problem, as does an empty folder that was opened itself.
[[nodiscard]] std::vector<FoundFile> findFiles(const std::vector<std::string>& paths, std::stop_token stop = {});

} // namespace postmortem
