// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/annotations/hiding.h"

#include <algorithm>

namespace postmortem {

namespace {

using Kind = RemarkPlace::Kind;

Kind hiddenKind(Table table)
{
    return table == Table::Accounts ? Kind::Account : Kind::Address;
}

} // namespace

Filter withoutHidden(const Filter& filter, const Annotations& annotations, Table table)
{
    const Kind kind = hiddenKind(table);
    const std::string_view key = kind == Kind::Account ? "account" : "ip";
    const auto asked = [&](const std::string& value) {
        return std::ranges::any_of(filter.tokens(), [&](const FilterToken& token) {
            return !token.exclude && token.key == key && token.value == value;
        });
    };
    Filter narrowed = filter;
    for (const auto& [place, remark] : annotations.all()) {
        if (remark.hidden && place.kind == kind && !place.key.empty() && !asked(place.key))
            narrowed = narrowed.with(key, place.key, true);
    }
    return narrowed;
}

std::size_t hiddenIn(const Annotations& annotations, Table table)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(annotations.all(), [kind = hiddenKind(table)](const auto& one) {
            return one.second.hidden && one.first.kind == kind && !one.first.key.empty();
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

} // namespace postmortem
