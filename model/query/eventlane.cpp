// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/query/eventlane.h"

#include <algorithm>
#include <atomic>

namespace postmortem {

namespace {

EventLane laneOf(EventLane first, Protocol protocol)
{
    return static_cast<EventLane>(std::uint8_t(first) + std::uint8_t(protocol));
}

} // namespace

LaneFinder::LaneFinder(const CaseSnapshot& snapshot) : m_case(snapshot), m_isLocal(snapshot.strings->size()) {}

EventLane LaneFinder::lane(std::size_t event)
{
    const EventStore& events = m_case.events;
    switch (events.kinds()[event]) {
    case EventKind::LoginOk: return laneOf(EventLane::SignIn, events.protocols()[event]);
    case EventKind::LoginFailed: return laneOf(EventLane::Failed, events.protocols()[event]);
    case EventKind::RelayRefused: return EventLane::RelayRefused;
    case EventKind::RcptAccepted: return recipientLane(event);
    default: return EventLane::None;
    }
}

EventLane LaneFinder::recipientLane(std::size_t event)
{
    MessageId id;
    id.value = m_case.events.messages()[event];
    if (!id.valid() || !m_case.messages[id.row()].accepted)
        return EventLane::None;
    const RelayAuthority authority = m_case.messages[id.row()].authority;
    if (authority == RelayAuthority::None || authority == RelayAuthority::LocalDelivery)
        return EventLane::Kept;
    StringId recipient;
    recipient.value = m_case.events.subjects()[event];
    if (!recipient.valid())
        return EventLane::Unnamed;
    return isLocal(recipient) ? EventLane::Kept : EventLane::Relayed;
}

// Each distinct recipient is looked up once; by two threads at once twice, with the same result.
bool LaneFinder::isLocal(StringId recipient)
{
    enum : std::uint8_t { Unknown, Local, Remote };
    const std::atomic_ref<std::uint8_t> known(m_isLocal[recipient.row()]);
    std::uint8_t answer = known.load(std::memory_order_relaxed);
    if (answer == Unknown) {
        const std::string_view domain = CaseSnapshot::domainOf(m_case.text(recipient));
        answer = domain.empty() || m_case.settings.isLocalDomain(domain) ? Local : Remote;
        known.store(answer, std::memory_order_relaxed);
    }
    return answer == Local;
}

void LaneSums::addUnnamed(const CaseSnapshot& snapshot, std::size_t event, std::uint16_t count)
{
    const Message& message = snapshot.messages[snapshot.events.messages()[event]];
    unnamedRelayed += std::min<std::uint32_t>(count, message.relayed);
}

void LaneSums::add(const LaneSums& other)
{
    for (std::size_t lane = 0; lane < laneCount; ++lane)
        counts[lane] += other.counts[lane];
    unnamedRelayed += other.unnamedRelayed;
}

void LaneSums::writeTo(Histogram& histogram, std::size_t bin) const
{
    const auto of = [this](EventLane lane) { return static_cast<std::uint32_t>(counts[std::size_t(lane)]); };
    auto& series = histogram.bins[bin];
    for (std::size_t protocol = 0; protocol < protocolCount; ++protocol) {
        const std::uint32_t failed = of(laneOf(EventLane::Failed, static_cast<Protocol>(protocol)));
        const std::uint32_t signIns = of(laneOf(EventLane::SignIn, static_cast<Protocol>(protocol)));
        histogram.logins[bin][protocol] = {failed, signIns};
        series[std::size_t(Series::FailedLogins)] += failed;
        series[std::size_t(Series::SignIns)] += signIns;
    }
    series[std::size_t(Series::RelayRefused)] = of(EventLane::RelayRefused);
    series[std::size_t(Series::Recipients)] = of(EventLane::Kept) + of(EventLane::Relayed) + of(EventLane::Unnamed);
    series[std::size_t(Series::Relayed)] = of(EventLane::Relayed) + static_cast<std::uint32_t>(unnamedRelayed);
}

} // namespace postmortem
