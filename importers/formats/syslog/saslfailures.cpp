// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/formats/syslog/saslfailures.h"

#include <algorithm>
#include <tuple>

namespace postmortem {

namespace {

/// The service delays its answer to a wrong password, and clocks of two files may differ a little.
constexpr std::int64_t window = 15 * usPerSecond;

} // namespace

void SaslFailures::smtp(const IpAddress& ip, TimeUs time, EventRow row, std::uint32_t count, bool named)
{
    m_smtp.push_back({ip, time, row, count, named});
}

void SaslFailures::service(const IpAddress& ip, Place place, std::string_view user, Reason reason, std::uint32_t count,
                           Protocol protocol)
{
    m_service.push_back({ip, place, std::string(user), reason, count, protocol});
}

void SaslFailures::withoutAddress(Place place, std::string_view user, Protocol protocol, Reason reason,
                                  std::uint32_t count)
{
    m_withoutAddress.push_back({{}, place, std::string(user), reason, count, protocol});
}

/// Without an address only the time tells which server asked.
void SaslFailures::placeByTime(CaseBuilder& builder)
{
    std::ranges::stable_sort(m_smtp, {}, &Smtp::time);
    for (const Service& failure : m_withoutAddress) {
        const TimeUs from = failure.place.time + -window;
        const TimeUs to = failure.place.time + window;
        auto match = std::ranges::lower_bound(m_smtp, from, {}, &Smtp::time);
        while (match != m_smtp.end() && match->time <= to && match->unasked == 0)
            ++match;
        if (match != m_smtp.end() && match->time <= to) {
            match->unasked -= std::min(match->unasked, failure.count);
            if (!match->named)
                builder.setSubject(match->row, builder.account(failure.user).value);
            match->named = true;
            continue;
        }
        SessionLog session(builder, failure.protocol, {}, {}, failure.place);
        session.loginFailed(failure.user, Mechanism::None, failure.reason, failure.count);
    }
    m_withoutAddress.clear();
}

void SaslFailures::finish(CaseBuilder& builder)
{
    const auto byAddressAndTime = [](const auto& a, const auto& b) {
        return std::tie(a.ip, a.time) < std::tie(b.ip, b.time);
    };
    std::ranges::stable_sort(m_smtp, byAddressAndTime);
    for (Service& failure : m_service) {
        const Smtp from{failure.ip, failure.place.time + -window, {}, 0, false};
        auto match = std::ranges::lower_bound(m_smtp, from, byAddressAndTime);
        while (match != m_smtp.end() && match->ip == failure.ip && match->time.us <= failure.place.time.us + window
               && match->left == 0)
            ++match;
        if (match != m_smtp.end() && match->ip == failure.ip && match->time.us <= failure.place.time.us + window) {
            match->left -= std::min(match->left, failure.count);
            if (!match->named)
                builder.setSubject(match->row, builder.account(failure.user).value);
            match->named = true;
            continue;
        }
        SessionLog session(builder, failure.protocol, failure.ip, {}, failure.place);
        session.loginFailed(failure.user, Mechanism::None, failure.reason, failure.count);
    }
    m_service.clear();
    placeByTime(builder);
    m_smtp.clear();
}

} // namespace postmortem
