// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/proofs.h"

#include <algorithm>

namespace postmortem {

namespace {

/// The first proof line, in the order of findings and their evidence, whose event satisfies the test.
template <class Test>
std::optional<Proof> firstProof(const CaseSnapshot& snapshot, const Finding& finding, Test test)
{
    for (const Evidence& evidence : finding.evidence) {
        const std::optional<Event> event = eventOf(snapshot, evidence);
        if (event && event->session.valid() && test(*event))
            return Proof{event->session, evidence.where};
    }
    return std::nullopt;
}

template <class Test>
std::optional<Proof> firstProof(const CaseSnapshot& snapshot, Test test)
{
    for (const Finding& finding : snapshot.findings) {
        if (const auto proof = firstProof(snapshot, finding, test))
            return proof;
    }
    return std::nullopt;
}

} // namespace

std::optional<Event> eventOf(const CaseSnapshot& snapshot, const Evidence& evidence)
{
    if (!snapshot.complete || !evidence.time.known())
        return std::nullopt;
    const EventStore& events = snapshot.events;
    for (std::size_t row = events.lowerBound(evidence.time);
         row < events.size() && events.times()[row] == evidence.time.us; ++row) {
        if (events.lines()[row] == evidence.where.line && events.sources()[row] == evidence.where.source.value)
            return events.at(row);
    }
    return std::nullopt;
}

std::optional<Proof> proofOfFinding(const CaseSnapshot& snapshot, const Finding& finding)
{
    return firstProof(snapshot, finding, [](const Event&) { return true; });
}

std::optional<Proof> proofOfAddress(const CaseSnapshot& snapshot, AddressId address)
{
    return firstProof(snapshot, [address](const Event& event) { return event.address == address; });
}

std::optional<Proof> proofOfAccount(const CaseSnapshot& snapshot, AccountId account)
{
    const std::optional<Compromise>& opened = snapshot.accounts[account.row()].compromised;
    if (opened) {
        const auto event = eventOf(snapshot, {opened->where, opened->at, {}});
        if (event && event->session.valid())
            return Proof{event->session, opened->where};
    }
    return firstProof(snapshot, [&](const Event& event) { return snapshot.accountOf(event) == account; });
}

Proof proofOfSession(const CaseSnapshot& snapshot, SessionId session)
{
    const auto cited = firstProof(snapshot, [session](const Event& event) { return event.session == session; });
    const Session& shown = snapshot.sessions[session.row()];
    return cited.value_or(Proof{session, {shown.source, shown.firstLine}});
}

} // namespace postmortem
