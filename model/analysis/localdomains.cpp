// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/localdomains.h"

#include "model/analysis/words.h"

#include <boost/unordered/unordered_flat_map.hpp>
#include <boost/unordered/unordered_flat_set.hpp>

#include <algorithm>
#include <string>

namespace postmortem {

namespace {

/// A client that writes to more domains than this is relaying, not delivering mail to us.
constexpr std::size_t inboundDomains = 3;

struct Signs {
    std::uint32_t accountNames = 0; ///< accounts "user@domain" that signed in
    std::uint32_t senders = 0;      ///< accounts that signed in and sent under it
    std::uint32_t inbound = 0;      ///< foreign clients that delivered to it and to few other domains
    std::uint32_t unknownUsers = 0; ///< recipients refused as unknown: the server knows who lives there
    std::uint32_t said = 0;         ///< recipients that the server itself said are local
    std::uint32_t refused = 0;      ///< recipients for which relaying was denied
};

class DomainSigns final {
public:
    DomainSigns(const CaseSnapshot& snap, const MailboxDomains& domains)
        : m_snap(snap), m_domains(domains), m_signs(domains.size())
    {
    }

    void gather()
    {
        for (std::size_t row = 0; row < m_snap.events.size(); ++row)
            gather(m_snap.events.kinds()[row], row);
        for (const auto& [client, domains] : m_clients)
            if (domains.size() <= inboundDomains)
                for (std::uint32_t domain : domains)
                    ++m_signs[domain].inbound;
        gatherSenders();
        for (const auto& [name, recipients] : m_snap.saidLocal)
            if (Signs* signs = signsOf(m_domains.find(m_snap.text(name))))
                signs->said += recipients;
    }

    [[nodiscard]] std::vector<std::string> ours(std::string& reason) const;

private:
    void gather(EventKind kind, std::size_t row)
    {
        switch (kind) {
        case EventKind::LoginOk: gatherSignIn(m_snap.events.at(row).loginAccount()); break;
        case EventKind::RelayRefused:
            if (Signs* signs = signsOf(m_domains.of(m_snap.events.at(row).text())))
                ++signs->refused;
            break;
        case EventKind::RcptRefused: {
            const Event event = m_snap.events.at(row);
            if (Signs* signs = signsOf(m_domains.of(event.text())); signs && event.reason == Reason::UserUnknown)
                ++signs->unknownUsers;
            break;
        }
        case EventKind::RcptAccepted: gatherRecipient(m_snap.events.at(row)); break;
        default: break;
        }
    }

    void gatherSignIn(AccountId account)
    {
        if (!account.valid() || !m_signedIn.insert(account.value).second)
            return;
        if (Signs* signs = signsOf(m_domains.of(m_snap.accounts[account.row()].name)))
            ++signs->accountNames;
    }

    void gatherRecipient(const Event& event)
    {
        if (event.message.valid()) {
            const Message& message = m_snap.messages[event.message.row()];
            if (message.account.valid() || message.local)
                return;
        }
        // Without addresses (bare transcripts) the session stands for the client.
        std::uint64_t client = 0;
        if (event.address.valid()) {
            if (m_snap.addresses[event.address.row()].trusted)
                return;
            client = event.address.value;
        } else if (event.session.valid()) {
            const Session& session = m_snap.sessions[event.session.row()];
            if (session.account.valid() || session.outbound)
                return;
            client = (std::uint64_t{1} << 32) | event.session.value;
        } else {
            return;
        }
        const std::uint32_t domain = m_domains.of(event.text());
        if (!signsOf(domain))
            return;
        auto& domains = m_clients[client];
        if (domains.size() <= inboundDomains && std::ranges::find(domains, domain) == domains.end())
            domains.push_back(domain);
    }

    void gatherSenders()
    {
        boost::unordered_flat_set<std::uint64_t> seen;
        for (const Message& message : m_snap.messages) {
            if (!message.accepted || !message.account.valid())
                continue;
            const std::uint32_t domain = m_domains.of(message.sender);
            Signs* signs = signsOf(domain);
            if (signs && seen.insert((std::uint64_t{message.account.value} << 32) | domain).second)
                ++signs->senders;
        }
    }

    /// Null for what is no domain: the name of a single host, or an address.
    Signs* signsOf(std::uint32_t domain)
    {
        if (domain == MailboxDomains::none)
            return nullptr;
        const std::string& name = m_domains.name(domain);
        return name.contains('.') && !name.starts_with('[') ? &m_signs[domain] : nullptr;
    }

    const CaseSnapshot& m_snap;
    const MailboxDomains& m_domains;
    std::vector<Signs> m_signs; // by domain
    boost::unordered_flat_map<std::uint64_t, std::vector<std::uint32_t>> m_clients;
    boost::unordered_flat_set<std::uint32_t> m_signedIn;
};

std::string reasonOf(const std::string& name, const Signs& signs)
{
    std::vector<std::string> facts;
    const auto add = [&](const QString& fact, std::uint64_t count) { facts.push_back(words::say(fact, count)); };
    if (signs.accountNames > 0)
        add(CaseWords::tr("%1 account(s) are named after it", nullptr, words::plural(signs.accountNames)),
            signs.accountNames);
    if (signs.senders > 0)
        add(CaseWords::tr("%1 account(s) send under it", nullptr, words::plural(signs.senders)), signs.senders);
    if (signs.inbound > 0)
        add(CaseWords::tr("%1 foreign client(s) deliver to it", nullptr, words::plural(signs.inbound)), signs.inbound);
    if (signs.unknownUsers > 0)
        add(CaseWords::tr("%1 recipient(s) were refused there as unknown", nullptr, words::plural(signs.unknownUsers)),
            signs.unknownUsers);
    if (signs.said > 0)
        add(CaseWords::tr("the server called %1 recipient(s) there local", nullptr, words::plural(signs.said)),
            signs.said);
    return words::shown(name) + ": " + words::list(facts);
}

std::vector<std::string> DomainSigns::ours(std::string& reason) const
{
    std::uint32_t mostInbound = 0;
    std::uint32_t mostSenders = 0;
    for (const Signs& signs : m_signs) {
        if (signs.refused == 0)
            mostInbound = std::max(mostInbound, signs.inbound);
        mostSenders = std::max(mostSenders, signs.senders);
    }
    // One stolen account sends under many foreign domains, so one account proves nothing unless all have no more.
    const std::uint32_t enoughInbound = std::max(2U, mostInbound / 5);
    const std::uint32_t enoughSenders = std::max(2U, mostSenders / 5);
    const auto proven = [&](const Signs& signs) {
        const bool byNames = signs.accountNames > 0 && (signs.accountNames > 1 || signs.senders + signs.inbound > 0);
        const bool byInbound = signs.inbound >= enoughInbound || (signs.inbound > 0 && signs.unknownUsers > 0);
        // Some servers say the same words of every recipient, so they only support another sign.
        const bool said = signs.said > 0 && signs.accountNames + signs.senders + signs.inbound > 0;
        // A refusal outweighs deliveries, not the accounts: a spammer may have tried our domain from a bad place.
        return byNames || ((byInbound || said) && signs.refused == 0);
    };
    // A domain that mail comes from and never goes to may be what stolen accounts forge: where another domain is proven
    // to be ours, two accounts are not enough.
    const bool anyProven = std::ranges::any_of(m_signs, proven);
    const std::uint32_t enoughOnlySent = std::max({enoughSenders, (mostSenders + 1) / 2, anyProven ? 3U : 0U});
    // In a short log one client's word is all there is.
    const bool oneIsEnough = !anyProven && mostInbound == 1 && mostSenders <= 1;
    std::vector<std::string> result;
    for (std::size_t i = 0; i < m_signs.size(); ++i) {
        const Signs& signs = m_signs[i];
        const bool onlySent = signs.accountNames + signs.inbound + signs.unknownUsers + signs.said == 0;
        const bool bySenders = signs.senders >= (onlySent ? enoughOnlySent : enoughSenders);
        const bool byOne = oneIsEnough && signs.inbound == 1 && signs.refused == 0;
        if (!(proven(signs) || bySenders || byOne) || signs.refused > 10 * (signs.inbound + 1))
            continue;
        result.push_back(m_domains.name(static_cast<std::uint32_t>(i)));
        if (result.size() <= 5)
            reason += (reason.empty() ? "" : "; ") + reasonOf(result.back(), signs);
    }
    std::ranges::sort(result);
    return result;
}

} // namespace

void inferLocalDomains(CaseSnapshot& snap, const MailboxDomains& domains)
{
    if (snap.settings.localDomainsGiven)
        return;
    DomainSigns signs(snap, domains);
    signs.gather();
    std::string reason;
    snap.settings.localDomains = signs.ours(reason);
    snap.settings.localDomainsReason =
        reason.empty() ? words::say(CaseWords::tr("Nothing in the logs shows which domains are local."))
                       : words::say(CaseWords::tr("Inferred. %1."), reason);
}

} // namespace postmortem
