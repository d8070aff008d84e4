// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/annotations/hiding.h"

#include <algorithm>

namespace postmortem {

namespace {

using Kind = RemarkPlace::Kind;

/// What can be hidden from that table, itself or with what it belongs to.
std::vector<Kind> hiddenKinds(Table table)
{
    switch (table) {
    case Table::Addresses: break;
    case Table::Accounts: return {Kind::Account};
    case Table::Sessions: return {Kind::Address, Kind::Session};
    case Table::Messages:
    case Table::Events: return {Kind::Address, Kind::Session, Kind::Message};
    }
    return {Kind::Address};
}

FilterToken exclusionOf(const RemarkPlace& place)
{
    FilterToken token;
    token.exclude = true;
    token.value = place.key;
    switch (place.kind) {
    case Kind::Account: token.key = "account"; return token;
    case Kind::Session: token.key = "session"; break;
    case Kind::Message: token.key = "message"; break;
    default: token.key = "ip"; return token;
    }
    token.value = "@" + place.key + ":" + std::to_string(place.line);
    return token;
}

} // namespace

Filter withoutHidden(const Filter& filter, const Annotations& annotations, Table table)
{
    const std::vector<Kind> kinds = hiddenKinds(table);
    const auto asked = [&](const FilterToken& hidden) {
        return std::ranges::any_of(filter.tokens(), [&](const FilterToken& token) {
            return !token.exclude && token.key == hidden.key && token.value == hidden.value;
        });
    };
    Filter narrowed = filter;
    for (const auto& [place, remark] : annotations.all()) {
        if (!remark.hidden || place.key.empty() || !std::ranges::contains(kinds, place.kind))
            continue;
        const FilterToken hidden = exclusionOf(place);
        if (!asked(hidden))
            narrowed = narrowed.with(hidden.key, hidden.value, true);
    }
    return narrowed;
}

std::size_t hiddenIn(const Annotations& annotations, Table table)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(annotations.all(), [kinds = hiddenKinds(table)](const auto& one) {
            return one.second.hidden && std::ranges::contains(kinds, one.first.kind) && !one.first.key.empty();
        }));
}

RemarkPlace placeOfRow(const CaseSnapshot& snapshot, Table table, std::uint32_t row)
{
    switch (table) {
    case Table::Addresses: return placeOf(snapshot, AddressId(row));
    case Table::Accounts: return placeOf(snapshot, AccountId(row));
    case Table::Sessions: return placeOf(snapshot, SessionId(row));
    case Table::Messages: return placeOf(snapshot, MessageId(row));
    case Table::Events: break;
    }
    return placeOf(snapshot, snapshot.events.at(row).where());
}

bool isHidden(const CaseSnapshot& snapshot, const Annotations& annotations, const Finding& finding)
{
    if (annotations.empty())
        return false;
    const auto harmless = [&](AddressId address) { return annotations.isHidden(placeOf(snapshot, address)); };
    return annotations.isHidden(placeOf(snapshot, finding))
           || (!finding.addresses.empty() && std::ranges::all_of(finding.addresses, harmless));
}

bool isHidden(const CaseSnapshot& snapshot, const Annotations& annotations, const Incident& incident)
{
    return std::ranges::all_of(incident.findings, [&](std::size_t index) {
        return isHidden(snapshot, annotations, snapshot.findings[index]);
    });
}

} // namespace postmortem
