// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Reports of the sample case, for tests of everything that renders them.

#include "model/report/reportdocument.h"
#include "tests/support/samplecase.h"

namespace postmortem::testing {

/// 2026-11-24 09:00:00 UTC.
[[nodiscard]] TimeUs reportTime();
/// Title, number, organisation, author, notes and evidence hashed again without a difference.
[[nodiscard]] ReportOptions sampleOptions(const SampleCase& sample);
/// Made from the built-in definitions; one step done, one not done, one that does not apply.
[[nodiscard]] Checklist sampleChecklist(const SampleCase& sample);
[[nodiscard]] ReportDocument sampleReport(const SampleCase& sample);
/// A section with a table of that many addresses.
[[nodiscard]] ReportDocument longReport(std::size_t rows);
/// Every text of every kind of block is this one.
[[nodiscard]] ReportDocument reportMadeOf(const QString& text);

} // namespace postmortem::testing
