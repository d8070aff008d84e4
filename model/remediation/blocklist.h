// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which addresses to block, and the list written for the program that blocks them. Only addresses that findings of
// weight name as the actor, never a trusted one; where people of ours sign in from the same address, it is left out or
// marked, and no network that holds such an address is blocked as a whole.

#include "model/analysis/casesnapshot.h"
#include "model/base/job.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace postmortem {

enum class BlockFormat : std::uint8_t { Nftables, Ipset, Fail2ban, Postfix, Exim, Windows, Plain };
constexpr std::array blockFormats = {BlockFormat::Nftables, BlockFormat::Ipset, BlockFormat::Fail2ban,
                                     BlockFormat::Postfix,  BlockFormat::Exim,  BlockFormat::Windows,
                                     BlockFormat::Plain};

[[nodiscard]] QString name(BlockFormat format);     ///< for the command line: "nftables"
[[nodiscard]] QString title(BlockFormat format);    ///< for people: "nftables", "Windows Firewall (PowerShell)"
[[nodiscard]] QString fileName(BlockFormat format); ///< a good name for the file: "blocked.nft"
[[nodiscard]] std::optional<BlockFormat> blockFormatNamed(QStringView name);

struct BlockEntry {
    Network network;                  ///< of one address, or of several
    std::vector<AddressId> addresses; ///< the hostile ones in it
    std::vector<AccountId> users;     ///< accounts that nobody has opened and that sign in from there too

    /// "203.0.113.66" or "198.51.100.0/24".
    [[nodiscard]] std::string text() const;
};

struct BlockChoices {
    bool networks = false; ///< several hostile addresses of one /24 (IPv6: /64) as that network, where it harms nobody
    bool shared = false;   ///< block also what people of ours use, with a warning beside it
    bool operator==(const BlockChoices&) const = default;
};

struct BlockList {
    std::vector<BlockEntry> entries; ///< in order of the addresses; IPv4 first
    std::vector<BlockEntry> leftOut; ///< because people of ours use them too
};

/// Linear in the addresses of the case; an empty list when cancelled.
[[nodiscard]] BlockList blockList(const CaseSnapshot& snapshot, BlockChoices choices, const Cancel& cancel = {});

/// The list as a file for that program, with how to use it in its first lines. Always valid for its program, also when
/// nothing is to be blocked. Holds no text from the log.
[[nodiscard]] QByteArray blockListText(const BlockList& list, BlockFormat format);

} // namespace postmortem
