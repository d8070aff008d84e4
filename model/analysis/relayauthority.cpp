// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/relayauthority.h"

#include "model/base/largepages.h"

#include <boost/unordered/unordered_flat_set.hpp>

#include <algorithm>

namespace postmortem {

namespace {

struct Recipients {
    std::uint32_t local = 0;
    std::uint32_t remote = 0;
    std::uint32_t unknown = 0;
};

struct SignIn {
    TimeUs time;
    AccountId account;
};

class AuthorityDecider final {
public:
    AuthorityDecider(CaseSnapshot& snap, const MailboxDomains& domains)
        : m_snap(snap), m_domains(domains), m_isLocal(domains.among(snap.settings.localDomains)),
          m_recipients(snap.messages.size()), m_signIns(snap.addresses.size()),
          m_window(static_cast<std::int64_t>(snap.settings.thresholds["relay-pop-before-smtp.minutes"] * usPerMinute))
    {
    }

    void run()
    {
        for (std::size_t row = 0; row < m_snap.events.size(); ++row)
            gather(m_snap.events.kinds()[row], row);
        const bool hidden = hidesSmtpAuth(m_snap, m_domains);
        for (std::size_t i = 0; i < m_snap.messages.size(); ++i)
            if (m_snap.messages[i].accepted)
                decide(m_snap.messages[i], m_recipients[i], hidden);
    }

private:
    void gather(EventKind kind, std::size_t row)
    {
        if (kind == EventKind::RelayRefused)
            m_relayRefused = true;
        else if (kind == EventKind::RcptAccepted)
            gatherRecipient(m_snap.events.at(row));
        else if (kind == EventKind::LoginOk)
            gatherSignIn(m_snap.events.at(row));
    }

    void gatherRecipient(const Event& event)
    {
        if (!event.message.valid())
            return;
        Recipients& recipients = m_recipients[event.message.row()];
        const std::uint32_t domain = m_domains.of(event.text());
        if (!event.text().valid())
            recipients.unknown += event.count;
        else if (domain == MailboxDomains::none || m_isLocal[domain])
            recipients.local += event.count;
        else
            recipients.remote += event.count;
    }

    void gatherSignIn(const Event& event)
    {
        if (event.protocol != Protocol::Smtp && event.address.valid() && event.time.known())
            m_signIns[event.address.row()].push_back({event.time, event.loginAccount()});
    }

    void decide(Message& message, Recipients recipients, bool hidden)
    {
        const std::uint32_t seen = recipients.local + recipients.remote + recipients.unknown;
        if (message.recipients > seen)
            recipients.unknown += message.recipients - seen;
        message.authority = authority(message, hidden);
        message.relayed = std::min(message.recipients, recipients.remote + remoteOfUnknown(message, recipients));
        if (message.relayed == 0) {
            message.authority = RelayAuthority::LocalDelivery;
            message.authorityAccount = message.account;
            message.secondsSinceSignIn = -1;
        }
    }

    /// Recipients that the log counts but does not name go where the named ones mostly go; with none named, a client
    /// that was allowed to relay is taken to have done so.
    std::uint32_t remoteOfUnknown(const Message& message, const Recipients& recipients) const
    {
        if (recipients.unknown == 0)
            return 0;
        if (recipients.remote + recipients.local > 0)
            return recipients.remote > recipients.local ? recipients.unknown : 0;
        const bool mayRelay = message.authority == RelayAuthority::SmtpAuth
                              || message.authority == RelayAuthority::PopBeforeSmtp || message.local
                              || (message.address.valid() && m_snap.addresses[message.address.row()].trusted);
        const std::uint32_t domain = m_domains.of(message.sender);
        const bool fromUs = domain != MailboxDomains::none && m_isLocal[domain];
        return mayRelay || fromUs ? recipients.unknown : 0;
    }

    RelayAuthority authority(Message& message, bool hidden) const
    {
        if (message.local)
            return RelayAuthority::TrustedNetwork;
        if (message.account.valid()) {
            message.authorityAccount = message.account;
            return RelayAuthority::SmtpAuth;
        }
        if (message.mechanism != Mechanism::None)
            return RelayAuthority::SmtpAuth; // and the log does not name the account
        if (!message.address.valid())
            return RelayAuthority::Unknown;
        if (m_snap.addresses[message.address.row()].trusted)
            return RelayAuthority::TrustedNetwork;
        if (const SignIn* signIn = lastSignIn(message)) {
            message.authorityAccount = signIn->account;
            message.secondsSinceSignIn = static_cast<std::int32_t>((message.time - signIn->time) / usPerSecond);
            return RelayAuthority::PopBeforeSmtp;
        }
        if (hidden)
            return RelayAuthority::Unknown;
        return m_relayRefused ? RelayAuthority::TrustedNetwork : RelayAuthority::OpenRelay;
    }

    const SignIn* lastSignIn(const Message& message) const
    {
        const auto& signIns = m_signIns[message.address.row()];
        const auto after = std::ranges::upper_bound(signIns, message.time, {}, &SignIn::time);
        if (!message.time.known() || after == signIns.begin())
            return nullptr;
        const SignIn& last = *std::prev(after);
        return message.time - last.time <= m_window ? &last : nullptr;
    }

    CaseSnapshot& m_snap;
    const MailboxDomains& m_domains;
    const std::vector<bool> m_isLocal; // by domain
    LargeVector<Recipients> m_recipients;
    std::vector<std::vector<SignIn>> m_signIns; // by address, in time order
    std::int64_t m_window;
    bool m_relayRefused = false;
};

} // namespace

bool hidesSmtpAuth(const CaseSnapshot& snap, const MailboxDomains& domains)
{
    for (std::size_t row = 0; row < snap.events.size(); ++row) {
        const EventKind kind = snap.events.kinds()[row];
        if ((kind == EventKind::LoginOk || kind == EventKind::LoginFailed)
            && snap.events.protocols()[row] == Protocol::Smtp)
            return false;
    }
    const std::vector<bool> isLocal = domains.among(snap.settings.localDomains);
    boost::unordered_flat_set<std::uint32_t> clients;
    for (const Message& message : snap.messages) {
        if (!message.accepted || message.local || message.account.valid() || !message.address.valid()
            || snap.addresses[message.address.row()].trusted)
            continue;
        const std::uint32_t domain = domains.of(message.sender);
        if (domain != MailboxDomains::none && isLocal[domain])
            clients.insert(message.address.value);
    }
    // Spammers forge our senders too; ordinary users from many places do not leave room for another explanation.
    constexpr std::size_t manyClients = 3;
    return clients.size() >= manyClients;
}

void decideRelayAuthority(CaseSnapshot& snap, const MailboxDomains& domains)
{
    AuthorityDecider(snap, domains).run();
}

} // namespace postmortem
