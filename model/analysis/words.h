// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The sentences that findings and stories are made of, in the language that is spoken when the case is analysed, and the
// small change that is filled into them: counted nouns, lists that stay short, names that come from the log and are made
// safe to show here.

#include "model/analysis/casesnapshot.h"
#include "model/base/sentence.h"

#include <QCoreApplication>

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace postmortem {

/// Sentences about a case; the translation context.
struct CaseWords {
    Q_DECLARE_TR_FUNCTIONS(CaseWords)
};

namespace words {

/// The number that chooses between the forms of a translation, for who does something; nobody known is one.
[[nodiscard]] int plural(std::span<const AddressId> who);

[[nodiscard]] std::string messages(std::uint64_t count);      ///< "1 message", "3,012 messages"
[[nodiscard]] std::string recipients(std::uint64_t count);    ///< "1 recipient", "3,012 recipients"
[[nodiscard]] std::string failedSignIns(std::uint64_t count); ///< "1 failed sign-in"
[[nodiscard]] std::string accountNames(std::uint64_t count);  ///< "1 account name"
/// "a, b and c"; after `most` entries "a, b and 7 more".
[[nodiscard]] std::string list(std::span<const std::string> entries, std::size_t most = 5);
/// An account name, made visible and cut to a readable length.
[[nodiscard]] std::string account(const CaseSnapshot& snap, AccountId id);
[[nodiscard]] std::string accounts(const CaseSnapshot& snap, std::span<const AccountId> ids, std::size_t most = 5);
/// An address, or "a client whose address is not in the log".
[[nodiscard]] std::string address(const CaseSnapshot& snap, AddressId id);
/// "203.0.113.5", "203.0.113.5 and 203.0.113.9", or "12 addresses in 203.0.113.0/24".
[[nodiscard]] std::string addresses(const CaseSnapshot& snap, std::span<const AddressId> ids);
/// "2026-11-23 10:31:29"; "" when the moment is not known.
[[nodiscard]] std::string moment(const CaseSnapshot& snap, TimeUs time);
/// " in 33 min", to follow what lasted so long; "" when one end is not known.
[[nodiscard]] std::string during(TimeUs first, TimeUs last);
/// Text from a log, visible and not longer than `most` bytes.
[[nodiscard]] std::string shown(std::string_view text, std::size_t most = 60);
/// "POP3", "IMAP", "SMTP".
[[nodiscard]] std::string_view protocol(Protocol protocol);

} // namespace words

} // namespace postmortem
