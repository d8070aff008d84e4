// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Opens members of archives one after another. As long as they are asked for in the order in which they lie in the
// archive, it is gone through once for all of them; for one that lies before the last it begins again.

#include "importers/reading/textsource.h"

#include <memory>
#include <string>

namespace postmortem {

class MemberCursor final {
public:
    /// `number`: which file of the archive it is, from 1. The source refers to the cursor and must be gone before the
    /// next is opened. Files, and members of nested archives, are opened on their own.
    [[nodiscard]] Result<std::unique_ptr<TextSource>> open(const EvidencePlace& place, std::size_t number);

private:
    [[nodiscard]] Result<> begin(const std::string& file);
    std::string m_file;
    std::unique_ptr<TextSource> m_archive;
    std::unique_ptr<ArchiveReader> m_reader; // of m_archive: first to go
    std::size_t m_number = 0;                // of the file it stands in
};

} // namespace postmortem
