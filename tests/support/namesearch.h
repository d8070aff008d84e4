// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Looks for the names of a case in a report: what an anonymised one must not hold.

#include "model/analysis/casesnapshot.h"
#include "model/report/reportdocument.h"

#include <QSet>
#include <QStringList>

namespace postmortem::testing {

/// The names of a case, lower case: accounts that are not everyday words or numbers, mail addresses, hosts with their
/// domains, network addresses. Block lists and the loopback are public and not among them.
[[nodiscard]] QSet<QString> namesOf(const CaseSnapshot& snapshot);
/// Those that stand as whole words in the report, with some of the text around: accounts in sentences as they are
/// spelled, in excerpts in any case and hidden in base64 too.
[[nodiscard]] QStringList namesIn(const ReportDocument& document, const CaseSnapshot& snapshot);
/// The same for a rendered text.
[[nodiscard]] QStringList namesIn(const QString& text, const QSet<QString>& names, bool anyCase);

} // namespace postmortem::testing
