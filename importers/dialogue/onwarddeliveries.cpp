// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/dialogue/onwarddeliveries.h"

#include <utility>

namespace postmortem {

namespace {

constexpr std::size_t mostEarly = 100'000;

std::uint64_t pairOf(StringId sender, StringId recipient)
{
    return (std::uint64_t{sender.value} << 32) | recipient.value;
}

/// Stamps are of whole seconds in many logs, of fractions in others.
bool mayFollow(const Message& message, TimeUs answer)
{
    if (!message.time.known() || !answer.known())
        return false;
    const std::int64_t wait = answer - message.time;
    return wait >= -usPerSecond && wait <= usPerDay;
}

} // namespace

void OnwardDeliveries::taken(CaseBuilder& builder, MessageId message, StringId recipient)
{
    const StringId sender = builder.message(message).sender;
    if (!sender.valid() || !recipient.valid())
        return;
    LatestTwo& latest = m_taken.at(pairOf(sender, recipient));
    if (latest[0].message != message) // a client may name a recipient twice
        latest[1] = std::exchange(latest[0], Taken{.message = message});
}

MessageId OnwardDeliveries::answered(CaseBuilder& builder, Answer answer)
{
    if (!answer.sender.valid() || !answer.recipient.valid())
        return {};
    const MessageId message = place(builder, answer);
    if (!message.valid() && m_early.size() < mostEarly)
        m_early.push_back(std::move(answer));
    return message;
}

void OnwardDeliveries::finish(CaseBuilder& builder)
{
    for (const Answer& answer : m_early)
        place(builder, answer);
    m_early.clear();
    m_taken.clear();
}

OnwardDeliveries::Taken* OnwardDeliveries::find(CaseBuilder& builder, const Answer& answer)
{
    LatestTwo* const latest = m_taken.find(pairOf(answer.sender, answer.recipient));
    if (!latest)
        return nullptr;
    for (Taken& one : *latest) {
        if (!one.message.valid() || one.settled)
            continue;
        const Message& message = builder.message(one.message);
        const bool numbered = !answer.number.empty() && message.queueId.valid();
        if (mayFollow(message, answer.time) && (!numbered || builder.text(message.queueId).ends_with(answer.number)))
            return &one;
    }
    return nullptr;
}

MessageId OnwardDeliveries::place(CaseBuilder& builder, const Answer& answer)
{
    Taken* const taken = find(builder, answer);
    if (!taken)
        return {};
    Message& message = builder.message(taken->message);
    if (answer.kind == EventKind::Deferred) {
        message.deferred += std::exchange(taken->deferred, true) ? 0 : answer.count;
    } else {
        (answer.kind == EventKind::Delivered ? message.delivered : message.bounced) += answer.count;
        taken->settled = true;
    }
    return taken->message;
}

} // namespace postmortem
