// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Follows logs while they are written: reads everything once, then only what has been appended. A log that is renamed
// and begun anew, or copied away and cut off, goes on as another source of the same stream, and its earlier part, wherever
// it lies now, is not read twice. Files that appear in an opened folder are taken in. Packed files are read when they
// appear, not followed. One thread at a time; it only reads.

#include "importers/importer.h"

#include <memory>

namespace postmortem {

class LiveImport final {
public:
    explicit LiveImport(const ImportRequest& request);
    ~LiveImport();

    /// Reads all there is. Null when stopped; then the object is of no further use.
    [[nodiscard]] SnapshotPtr begin(const ImportObserver& observer, std::stop_token stop);
    /// Looks at the files again; the case is judged under those settings, which do not change how stamps are read. Null
    /// when there is nothing new, or when stopped.
    [[nodiscard]] SnapshotPtr readMore(const AnalysisSettings& settings, std::stop_token stop);
    /// Closes what is still open, with the hashes of the files as they are now. Null when stopped.
    [[nodiscard]] SnapshotPtr end(const AnalysisSettings& settings, std::stop_token stop);

private:
    class Watch;
    ImportRequest m_request;
    std::unique_ptr<Watch> m_watch;
};

} // namespace postmortem
