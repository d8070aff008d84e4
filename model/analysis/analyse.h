// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The analysis: raw events, sessions and messages in, a complete snapshot out. Sorts events by time, counts per
// session, address and account, infers local domains and trusted networks when they are not given, decides the relay
// authority of every message, runs the detectors, joins findings into incidents. Cost is linear in events (plus the
// sort). Pure: same input, same output.

#include "model/analysis/casesnapshot.h"
#include "model/events/casebuilder.h"

#include <stop_token>

namespace postmortem {

/// `settings` as the user gave them; what was not given is inferred and stored in the snapshot's settings with its
/// reason. Returns null only when stopped.
[[nodiscard]] std::shared_ptr<CaseSnapshot> analyse(const CaseBuilder& builder, AnalysisSettings settings,
                                                    std::stop_token stop = {});

/// The same for the last time: takes the tables out of the builder, which is needed no longer.
[[nodiscard]] std::shared_ptr<CaseSnapshot> analyse(CaseBuilder&& builder, AnalysisSettings settings,
                                                    std::stop_token stop = {});

/// The same analysis again with other settings (trusted networks edited, a threshold changed), from the raw tables of
/// an earlier snapshot.
[[nodiscard]] std::shared_ptr<CaseSnapshot> analyseAgain(const CaseSnapshot& earlier, AnalysisSettings settings,
                                                         std::stop_token stop = {});

} // namespace postmortem
