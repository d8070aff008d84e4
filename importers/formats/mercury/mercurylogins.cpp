// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/formats/mercury/mercurylogins.h"

#include "model/decoding/ascii.h"

#include <algorithm>
#include <array>
#include <ranges>
#include <utility>

namespace postmortem {

namespace {

constexpr std::size_t mostAttempts = 200'000;
constexpr std::size_t mostPasswords = 8; // of one account

/// Another account, or the same with another password.
bool differ(const MercuryLogin& one, const MercuryLogin& other)
{
    if (!ascii::equals(one.account, other.account))
        return true;
    return !one.password.empty() && !other.password.empty() && one.password != other.password;
}

} // namespace

void MercuryLogins::decided(const MercuryLogin& login, const IpAddress& ip, bool ok)
{
    if (!ok)
        return remember({login, ip, std::nullopt});
    Passwords& right = m_right[ascii::toLower(login.account)];
    if (!login.password.empty() && right.size() < mostPasswords && !std::ranges::contains(right, login.password))
        right.push_back(login.password);
}

void MercuryLogins::undecided(const MercuryLogin& login, const IpAddress& ip, const SessionLog& log)
{
    remember({login, ip, log});
}

void MercuryLogins::remember(Attempt attempt)
{
    if (m_attempts.size() >= mostAttempts)
        finish();
    m_attempts.push_back(std::move(attempt));
}

/// `wentOn` when the client tried something else later.
void MercuryLogins::tellFailure(Attempt& attempt, bool wentOn) const
{
    const MercuryLogin& login = attempt.login;
    const auto found = m_right.find(ascii::toLower(login.account));
    const Passwords right = found == m_right.end() || login.password.empty() ? Passwords() : found->second;
    const bool known = std::ranges::contains(right, login.password); // perhaps it was right then too
    if (known || (right.empty() && !wentOn))
        return;
    attempt.log->at(login.place);
    attempt.log->loginFailed(login.account, login.mechanism, Reason::BadCredentials);
}

void MercuryLogins::finish()
{
    struct Later {
        std::array<const MercuryLogin*, 2> tried{}; // that differ from one another
    };
    boost::unordered_flat_map<IpAddress, Later, IpAddressHash> clients;
    std::vector<bool> wentOn(m_attempts.size());
    for (std::size_t i = m_attempts.size(); i-- > 0;) {
        const MercuryLogin& login = m_attempts[i].login;
        if (!m_attempts[i].ip.known())
            continue;
        auto& tried = clients[m_attempts[i].ip].tried;
        for (const MercuryLogin* later : tried)
            wentOn[i] = wentOn[i] || (later && differ(login, *later));
        if (!tried[0] || (!tried[1] && differ(login, *tried[0])))
            tried[tried[0] ? 1 : 0] = &login;
    }
    for (std::size_t i = 0; i < m_attempts.size(); ++i) {
        if (m_attempts[i].log)
            tellFailure(m_attempts[i], wentOn[i]);
    }
    m_attempts.clear();
}

} // namespace postmortem
