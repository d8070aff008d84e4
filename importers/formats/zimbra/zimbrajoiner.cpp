// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/formats/zimbra/zimbrajoiner.h"

#include "importers/formats/zimbra/zimbra.h"

#include <algorithm>
#include <deque>

namespace postmortem {

namespace {

/// Between a login and the first accepted recipient, with which Postfix tells it.
constexpr std::int64_t longestDialogue = 5 * usPerMinute;
/// Two files of one server may differ a little.
constexpr std::int64_t sameMoment = 5 * usPerSecond;

std::string keyOf(const std::string& address, std::string_view account)
{
    std::string key = address + ' ' + std::string(account.substr(0, account.find('@')));
    std::ranges::transform(key, key.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return key;
}

} // namespace

class ZimbraJoiner::Known final {
public:
    Known(const CaseBuilder& builder, EventKind kind, bool smtp)
    {
        for (std::size_t row = 0; row < builder.events().size(); ++row) {
            const Event event = builder.events().at(row);
            if (event.kind != kind || (event.protocol == Protocol::Smtp) != smtp || !event.address.valid()
                || !event.loginAccount().valid())
                continue;
            const std::string address = builder.addresses()[event.address.row()].ip.toString();
            const Account& account = builder.accounts()[event.loginAccount().row()];
            m_moments[keyOf(address, builder.strings()->text(account.name))].push_back(event.time);
        }
        for (auto& [key, moments] : m_moments)
            std::ranges::sort(moments);
    }

    /// Whether that login is one of them; each stands for one.
    bool take(const Login& login, std::int64_t before, std::int64_t after)
    {
        const auto found = m_moments.find(keyOf(login.ip.toString(), login.account));
        if (found == m_moments.end())
            return false;
        std::deque<TimeUs>& moments = found->second;
        const auto first = std::ranges::find_if(moments, [&](TimeUs time) {
            return time.us >= login.place.time.us - before && time.us <= login.place.time.us + after;
        });
        if (first == moments.end())
            return false;
        moments.erase(moments.begin(), first + 1); // logins come in order: none before is asked for again
        return true;
    }

private:
    boost::unordered_flat_map<std::string, std::deque<TimeUs>> m_moments;
};

void ZimbraJoiner::take(const LineFact& fact)
{
    const Place place{m_context.source, fact.line, m_context.clock->resolve(fact.stamp)};
    const auto kind = static_cast<ZimbraKind>(fact.kind);
    Login login{place, fact.ip, std::string(fact.account), fact.protocol, fact.reason};
    if (kind == ZimbraKind::Refused) {
        m_refusals.push_back(std::move(login));
    } else if (fact.protocol != Protocol::Smtp) {
        SessionLog log(*m_context.builder, fact.protocol, fact.ip, fact.key, place);
        if (kind == ZimbraKind::LoginOk)
            log.loginOk(fact.account, Mechanism::None);
        else
            log.loginFailed(fact.account, Mechanism::None, fact.reason);
    } else if (kind == ZimbraKind::LoginOk) {
        m_submissions.push_back(std::move(login));
    } else {
        m_failures.service(fact.ip, place, fact.account, fact.reason, 1, Protocol::Smtp);
    }
}

void ZimbraJoiner::tellSubmissions()
{
    if (m_submissions.empty())
        return;
    std::ranges::stable_sort(m_submissions, {}, [](const Login& login) { return login.place.time; });
    Known known(*m_context.builder, EventKind::LoginOk, true);
    for (const Login& login : m_submissions) {
        if (known.take(login, sameMoment, longestDialogue))
            continue;
        SessionLog log(*m_context.builder, Protocol::Smtp, login.ip, {}, login.place);
        log.loginOk(login.account, Mechanism::None);
    }
    m_submissions.clear();
}

void ZimbraJoiner::tellRefusals()
{
    if (m_refusals.empty())
        return;
    std::ranges::stable_sort(m_refusals, {}, [](const Login& login) { return login.place.time; });
    Known known(*m_context.builder, EventKind::LoginFailed, false);
    for (const Login& login : m_refusals) {
        if (known.take(login, sameMoment, sameMoment))
            continue;
        SessionLog log(*m_context.builder, login.protocol, login.ip, {}, login.place);
        log.loginFailed(login.account, Mechanism::None, login.reason);
    }
    m_refusals.clear();
}

void ZimbraJoiner::finish()
{
    tellSubmissions();
    tellRefusals();
}

} // namespace postmortem
