// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The harmless explanations of an incident, each with what speaks for or against it.

#include "model/analysis/casesnapshot.h"

namespace postmortem {

/// Fills incident.alternatives, at least one, from the numbers of its findings.
void considerAlternatives(const CaseSnapshot& snap, Incident& incident);

} // namespace postmortem
