// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Hashes the files of a case again and says whether they are what they were on import.

#include "model/analysis/casesnapshot.h"
#include "model/base/job.h"
#include "model/base/result.h"

#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace postmortem {

/// SHA-256 of the stored bytes of a source as they are now, lower-case hex.
[[nodiscard]] Result<std::string> rehash(const Source& source, const Cancel& cancel);

struct EvidenceVerdict {
    std::size_t checked = 0;           ///< files hashed again
    std::vector<std::string> problems; ///< "mail.log: …", one a file that changed or cannot be read
    [[nodiscard]] bool unchanged() const { return checked > 0 && problems.empty(); }
};

/// Collects what comes of files that someone else hashes, on any thread.
class EvidenceLog final {
public:
    /// Sources that were not readable on import have nothing to be compared with and are left out.
    void note(const Source& source, const Result<std::string>& hash);
    [[nodiscard]] EvidenceVerdict verdict() const;

private:
    mutable std::mutex m_mutex;
    EvidenceVerdict m_verdict;
};

/// Hashes every readable source of the case again; reads all files, so not on the GUI thread.
[[nodiscard]] EvidenceVerdict verifyEvidence(const CaseSnapshot& snapshot, const Cancel& cancel);

} // namespace postmortem
