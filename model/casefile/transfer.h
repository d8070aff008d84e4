// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How the parts of a snapshot that are no long tables stand in a pack (pack.h), one function for both directions. A
// change here is a new version of the pack: see packVersion in snapshotblobs.cpp.

#include "model/casefile/pack.h"

#include "model/analysis/casesnapshot.h"

#include <algorithm>

namespace postmortem {

template <class Pack, class Ip>
    requires std::is_same_v<std::remove_const_t<Ip>, IpAddress>
void transfer(Pack& pack, Ip& ip)
{
    pack(ip.bytes);
}

template <class Pack, class Net>
    requires std::is_same_v<std::remove_const_t<Net>, Network>
void transfer(Pack& pack, Net& network)
{
    pack(network.base, network.prefix);
    if constexpr (Pack::reading)
        pack.check(network.prefix <= 128);
}

template <class Pack, class Ref>
    requires std::is_same_v<std::remove_const_t<Ref>, LineRef>
void transfer(Pack& pack, Ref& where)
{
    pack(where.source, where.line);
}

template <class Pack, class Proof>
    requires std::is_same_v<std::remove_const_t<Proof>, Evidence>
void transfer(Pack& pack, Proof& evidence)
{
    pack(evidence.where, evidence.time, evidence.note);
}

/// Lists of actors are indexed without asking: in them every row is there.
template <class Pack, class Ids>
void checkAllValid(Pack& pack, const Ids& ids)
{
    if constexpr (Pack::reading)
        pack.check(std::ranges::all_of(ids, [](auto id) { return id.valid(); }));
}

template <class Pack, class F>
    requires std::is_same_v<std::remove_const_t<F>, Finding>
void transfer(Pack& pack, F& finding)
{
    pack(finding.kind, finding.severity, finding.confidence, finding.title, finding.text, finding.rule,
         finding.addresses, finding.accounts, finding.first, finding.last, finding.counts, finding.evidence);
    checkAllValid(pack, finding.addresses);
    checkAllValid(pack, finding.accounts);
}

template <class Pack, class S>
    requires std::is_same_v<std::remove_const_t<S>, Incident::Step>
void transfer(Pack& pack, S& step)
{
    pack(step.phase, step.at, step.until, step.text, step.where);
}

template <class Pack, class I>
    requires std::is_same_v<std::remove_const_t<I>, Incident>
void transfer(Pack& pack, I& incident)
{
    pack(incident.title, incident.story, incident.verdict, incident.reasons, incident.alternatives, incident.severity,
         incident.confidence, incident.findings, incident.addresses, incident.accounts, incident.steps, incident.first,
         incident.last, incident.over);
    checkAllValid(pack, incident.addresses);
    checkAllValid(pack, incident.accounts);
}

template <class Pack, class W>
    requires std::is_same_v<std::remove_const_t<W>, WhatIf>
void transfer(Pack& pack, W& whatIf)
{
    pack(whatIf.about, whatIf.policy, whatIf.text, whatIf.limit, whatIf.stopped, whatIf.hostile, whatIf.touched,
         whatIf.suggested);
}

template <class Pack, class T>
    requires std::is_same_v<std::remove_const_t<T>, Totals>
void transfer(Pack& pack, T& totals)
{
    pack(totals.events, totals.failedLogins, totals.logins, totals.messages, totals.recipientsAccepted,
         totals.recipientsRefused, totals.relayRefused, totals.relayed, totals.delivered, totals.deferred,
         totals.bounced, totals.first, totals.last);
}

template <class Pack, class C>
    requires std::is_same_v<std::remove_const_t<C>, Compromise>
void transfer(Pack& pack, C& compromise)
{
    pack(compromise.at, compromise.by, compromise.how, compromise.where, compromise.failuresBefore);
}

/// What the list of evidence (a table of its own) does not tell.
template <class Pack, class S>
    requires std::is_same_v<std::remove_const_t<S>, Source>
void transfer(Pack& pack, S& source)
{
    pack(source.format, source.textBytes, source.lines, source.understood, source.ignored, source.bad, source.first,
         source.last, source.protocol, source.notes, source.problems, source.badExamples, source.timesMedian);
    transferIndex(pack, source.index);
}

void transferIndex(PackWriter& pack, const LineIndex& index);
void transferIndex(PackReader& pack, LineIndex& index);
void transfer(PackWriter& pack, const AnalysisSettings& settings);
void transfer(PackReader& pack, AnalysisSettings& settings);

} // namespace postmortem
