// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Choosing what to block; blocklisttext.cpp writes it down.

#include "model/remediation/blocklist.h"

#include "model/remediation/checklistvalues.h"

#include <algorithm>
#include <map>

namespace postmortem {

namespace {

constexpr std::size_t pollEvery = 4096;

/// Who must stay able to reach the server.
class Bystanders final {
public:
    Bystanders(const CaseSnapshot& snapshot, const std::vector<AddressId>& hostile) : m_snapshot(snapshot)
    {
        m_opened.resize(snapshot.accounts.size());
        for (AccountId id : openedAccounts(snapshot))
            m_opened[id.row()] = true;
        std::vector<bool> isHostile(snapshot.addresses.size());
        for (AddressId id : hostile)
            isHostile[id.row()] = true;
        for (std::size_t row = 0; row < snapshot.addresses.size(); ++row) {
            const Address& address = snapshot.addresses[row];
            const bool used = isHostile[row] ? !usersOf(address).empty()
                                             : address.trusted || address.logins > 0 || address.messages > 0;
            if (used)
                m_used.push_back(address.ip);
        }
        std::ranges::sort(m_used);
    }

    [[nodiscard]] std::vector<AccountId> usersOf(const Address& address) const
    {
        std::vector<AccountId> users;
        for (AccountId id : address.opened)
            if (id.valid() && !m_opened[id.row()])
                users.push_back(id);
        return users;
    }

    /// Nobody of ours in it, as far as the logs show.
    [[nodiscard]] bool nobodyIn(const Network& network) const
    {
        const auto first = std::ranges::lower_bound(m_used, network.base);
        if (first != m_used.end() && network.contains(*first))
            return false;
        const auto overlaps = [&](const Network& other) {
            return other.contains(network.base) || network.contains(other.base);
        };
        return std::ranges::none_of(m_snapshot.settings.trustedNetworks, overlaps)
               && std::ranges::none_of(privateNetworks(), overlaps);
    }

private:
    const CaseSnapshot& m_snapshot;
    std::vector<bool> m_opened; ///< accounts in strange hands, whose sign-ins say nothing for an address
    std::vector<IpAddress> m_used;
};

Network alone(const IpAddress& ip)
{
    return Network::around(ip, 32, 128);
}

// Entries of one network next to each other become that network.
std::vector<BlockEntry> joined(std::vector<BlockEntry> entries, const Bystanders& bystanders)
{
    std::map<Network, std::size_t> sizes;
    for (const BlockEntry& entry : entries)
        ++sizes[Network::around(entry.network.base)];
    std::vector<BlockEntry> result;
    for (BlockEntry& entry : entries) {
        const Network network = Network::around(entry.network.base);
        if (!result.empty() && result.back().network == network) {
            result.back().addresses.push_back(entry.addresses.front());
            continue;
        }
        if (sizes[network] > 1 && bystanders.nobodyIn(network))
            entry.network = network;
        result.push_back(std::move(entry));
    }
    return result;
}

bool comesBefore(const BlockEntry& a, const BlockEntry& b)
{
    const bool a6 = !a.network.base.isIpv4();
    const bool b6 = !b.network.base.isIpv4();
    return a6 != b6 ? b6 : a.network.base < b.network.base;
}

} // namespace

std::string BlockEntry::text() const
{
    return network.prefix == 128 ? network.base.toString() : network.toString();
}

BlockList blockList(const CaseSnapshot& snapshot, BlockChoices choices, const Cancel& cancel)
{
    const std::vector<AddressId> hostile = hostileAddresses(snapshot);
    const Bystanders bystanders(snapshot, hostile);
    BlockList list;
    for (std::size_t i = 0; i < hostile.size(); ++i) {
        if (i % pollEvery == 0 && cancel.requested())
            return {};
        const Address& address = snapshot.addresses[hostile[i].row()];
        BlockEntry entry{alone(address.ip), {hostile[i]}, bystanders.usersOf(address)};
        (entry.users.empty() || choices.shared ? list.entries : list.leftOut).push_back(std::move(entry));
    }
    std::ranges::sort(list.entries, comesBefore);
    std::ranges::sort(list.leftOut, comesBefore);
    if (choices.networks)
        list.entries = joined(std::move(list.entries), bystanders);
    return list;
}

} // namespace postmortem
