// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/words.h"

#include "model/decoding/decoding.h"

#include <algorithm>

namespace postmortem::words {

int plural(std::span<const AddressId> who)
{
    return plural(std::max<std::size_t>(1, who.size()));
}

std::string messages(std::uint64_t count)
{
    return say(CaseWords::tr("%1 message(s)", nullptr, plural(count)), count);
}

std::string recipients(std::uint64_t count)
{
    return say(CaseWords::tr("%1 recipient(s)", "to so many", plural(count)), count);
}

std::string failedSignIns(std::uint64_t count)
{
    return say(CaseWords::tr("%1 failed sign-in(s)", nullptr, plural(count)), count);
}

std::string accountNames(std::uint64_t count)
{
    return say(CaseWords::tr("%1 account name(s)", "on so many", plural(count)), count);
}

std::string list(std::span<const std::string> entries, std::size_t most)
{
    const bool cut = entries.size() > most + 1;
    const std::size_t enumerated = cut ? most : entries.size() - std::min<std::size_t>(entries.size(), 1);
    std::string text;
    for (std::size_t i = 0; i < enumerated; ++i)
        text += (i == 0 ? "" : ", ") + entries[i];
    if (cut)
        return say(CaseWords::tr("%1 and %2 more"), text, std::uint64_t{entries.size() - most});
    if (entries.size() > 1)
        return say(CaseWords::tr("%1 and %2"), text, entries.back());
    return entries.empty() ? std::string() : entries.back();
}

std::string shown(std::string_view text, std::size_t most)
{
    if (text.size() <= most)
        return visibleText(text);
    // Cut before a UTF-8 sequence, not inside it.
    std::size_t end = most;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0U) == 0x80U)
        --end;
    return visibleText(text.substr(0, end)) + "…";
}

std::string account(const CaseSnapshot& snap, AccountId id)
{
    return id.valid() ? shown(snap.accountName(id)) : say(CaseWords::tr("an unknown account"));
}

std::string accounts(const CaseSnapshot& snap, std::span<const AccountId> ids, std::size_t most)
{
    std::vector<std::string> names;
    for (AccountId id : ids.first(std::min(ids.size(), most + 1)))
        names.push_back(account(snap, id));
    names.resize(ids.size()); // list() shows none beyond `most`, but counts them
    return list(names, most);
}

std::string address(const CaseSnapshot& snap, AddressId id)
{
    return id.valid() ? snap.addressText(id) : say(CaseWords::tr("a client whose address is not in the log"));
}

std::string addresses(const CaseSnapshot& snap, std::span<const AddressId> ids)
{
    if (ids.empty())
        return address(snap, AddressId());
    if (ids.size() <= 2) {
        std::vector<std::string> names;
        for (AddressId id : ids)
            names.push_back(address(snap, id));
        return list(names);
    }
    const Network network = Network::around(snap.addresses[ids[0].row()].ip);
    const bool one =
        std::ranges::all_of(ids, [&](AddressId id) { return network.contains(snap.addresses[id.row()].ip); });
    const auto count = std::uint64_t{ids.size()};
    return one ? say(CaseWords::tr("%1 addresses in %2"), count, network.toString())
               : say(CaseWords::tr("%1 addresses"), count);
}

std::string moment(const CaseSnapshot& snap, TimeUs time)
{
    return toLocalText(time, snap.settings.zone);
}

std::string during(TimeUs first, TimeUs last)
{
    if (!first.known() || !last.known() || last - first < usPerSecond)
        return {};
    // "Days" are declined here, unlike "min" and "h"; cut as durationText() does.
    const auto hours = static_cast<std::uint64_t>((last - first) / usPerHour);
    if (hours >= 48)
        return hours % 24 == 0 ? say(CaseWords::tr(" in %1 days"), hours / 24)
                               : say(CaseWords::tr(" in %1 days %2 h"), hours / 24, hours % 24);
    return say(CaseWords::tr(" in %1"), durationText(last - first));
}

std::string_view protocol(Protocol protocol)
{
    switch (protocol) {
    case Protocol::Smtp: return "SMTP";
    case Protocol::Pop3: return "POP3";
    case Protocol::Imap: return "IMAP";
    case Protocol::Other: break;
    }
    return "other";
}

} // namespace postmortem::words
