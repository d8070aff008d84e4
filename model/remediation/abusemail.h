// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One abuse report as a mail (RFC 5322, RFC 2045, RFC 2047).

#include "model/remediation/abusereport.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace postmortem {

struct AbuseLine {
    TimeUs time;
    QString text; ///< anonymousLine()
};

/// What one address did.
struct AbuseAct {
    AddressId address;
    std::vector<AbuseLine> lines;
};

struct AbuseMatter {
    Network network;
    std::vector<AbuseAct> acts;
    QString problem; ///< why lines could not be read
};

[[nodiscard]] QByteArray abuseMail(const CaseSnapshot& snapshot, const AbuseMatter& matter, const AbuseSender& sender);

} // namespace postmortem
