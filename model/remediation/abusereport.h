// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Reports to the abuse desks of the networks that attacked: one a network (IPv4 /24, IPv6 /64), as a mail that is ready
// to be sent. It says what each address did and when in UTC, with lines of the log that prove it. Accounts, mailboxes and
// passwords in these lines are hidden: the desk needs the address and the time, not our users.

#include "model/analysis/casesnapshot.h"
#include "model/base/job.h"
#include "model/query/linesource.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace postmortem {

/// Who reports. Empty fields are left for the mail program.
struct AbuseSender {
    QString name;
    QString address; ///< of the From header; one that is no mail address is left out
    QString organisation;
    TimeUs date;
    bool operator==(const AbuseSender&) const = default;
};

struct AbuseReport {
    Network network;
    std::vector<AddressId> addresses; ///< hostile ones in it, most active first
    std::vector<AccountId> users;     ///< accounts nobody has opened that sign in from these addresses too
    QString fileName;                 ///< "abuse-198.51.100.0-24.eml"
    QByteArray mail;                  ///< headers and text (RFC 5322), lines end with CR LF, none longer than 998 bytes
    QString problem;                  ///< why lines are missing, "" when none are
};

struct AbuseReports {
    std::vector<AbuseReport> reports; ///< most active networks first
    std::size_t leftOut = 0;          ///< networks beyond the first 200
};

/// Linear in the events; reads a few lines an address. `lines` may be null: the reports then hold no lines. Empty when
/// cancelled.
[[nodiscard]] AbuseReports abuseReports(const CaseSnapshot& snapshot, const LineSource* lines,
                                        const AbuseSender& sender, const Cancel& cancel = {});

/// The line as a stranger may see it: passwords masked; the names, mailboxes and base64 that holds them "[hidden]".
/// `previous` is the line before, for passwords that follow their prompt.
[[nodiscard]] QString anonymousLine(std::string_view line, std::string_view previous,
                                    const std::vector<std::string_view>& names);

} // namespace postmortem
