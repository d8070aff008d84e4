// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Opens the evidence of a case again, and only if the file system says of it what was noted on import.

#include "importers/reading/textsource.h"
#include "model/base/job.h"
#include "model/events/source.h"

#include <memory>

namespace postmortem {

/// The stored file of a source, the archive's file for a member. Fails with Changed when it is another than on import.
[[nodiscard]] Result<std::unique_ptr<StoredFile>> openAsItWas(const Source& source);
/// Whether it still is; for those who have read it for long.
[[nodiscard]] Result<> stillAsItWas(const Source& source);
/// Its text from the beginning. Once `cancel` says so, reading what is packed fails with Cancelled.
[[nodiscard]] Result<std::unique_ptr<TextSource>> openEvidence(const Source& source, const Cancel& cancel);

} // namespace postmortem
