// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What is known about the thing that is selected, as labels and values ready to show. Reads one row and the findings:
// a few look-ups, whatever the size of the case.

#include "model/analysis/casesnapshot.h"
#include "views/common/casescope.h"

#include <QString>

#include <vector>

namespace postmortem {

struct InspectorFact {
    QString label;
    QString value;
    bool mono = false;                  ///< addresses, accounts, keys
    Severity severity = Severity::None; ///< shown as a pill before the value
};

struct InspectorFacts {
    QString title;    ///< "203.0.113.66"; "" when nothing is selected
    QString subtitle; ///< what it is: "Address", "POP3 session"
    std::vector<InspectorFact> facts;
    QString token;   ///< of the filter, "ip:203.0.113.66"
    QString address; ///< whose network can be trusted; "" when there is none
};

/// Times are told in that zone.
[[nodiscard]] InspectorFacts inspectorFacts(const CaseSnapshot& snapshot, Subject subject, const TimeZone& zone);

} // namespace postmortem
