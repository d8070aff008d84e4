// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a case puts into the checklist's texts and commands: {{account}} and so on.
//
// A line of a command that holds a singular ({{account}}, {{account_localpart}}, {{address}}, {{address4}}, {{address6}},
// {{network}}, {{wide_network}}, {{private_network}}, {{block_list}}, {{tried_account}}) is repeated, once for each
// value; a line without a value is left out. {{address+, }} stands for all of them on one line, each quoted by itself and
// parted by what follows the plus; very many go on in further lines. In the texts of steps stand the plurals, as words
// for people.

#include "model/analysis/casesnapshot.h"

#include <QHash>
#include <QString>

#include <cstdint>
#include <string>
#include <vector>

namespace postmortem {

struct ChecklistValues {
    QHash<QString, std::vector<std::string>> lists; ///< by singular name; bytes as they stand in the log
    QHash<QString, QString> words;                  ///< by plural or number name; ready to show
};

/// Names that may stand in a data file.
[[nodiscard]] bool isListValue(const QString& name);
[[nodiscard]] bool isWordValue(const QString& name);

/// Hostile addresses, most active first: actors of findings of weight, never a trusted one.
[[nodiscard]] std::vector<AddressId> hostileAddresses(const CaseSnapshot& snapshot);
/// Accounts whose password is in strange hands, or that relayed for strangers.
[[nodiscard]] std::vector<AccountId> openedAccounts(const CaseSnapshot& snapshot);

/// An account that hostile addresses tried and did not open, with what they did there.
struct TriedAccount {
    AccountId account;
    std::uint64_t failures = 0;  ///< of these addresses
    std::uint64_t addresses = 0; ///< that failed on it
};
/// In the order of the table of accounts. Linear in the events.
[[nodiscard]] std::vector<TriedAccount> triedAccounts(const CaseSnapshot& snapshot);

/// Linear in the events (mechanisms in use, accounts that were tried).
[[nodiscard]] ChecklistValues checklistValues(const CaseSnapshot& snapshot);

} // namespace postmortem
