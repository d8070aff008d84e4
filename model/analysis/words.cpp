// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/words.h"

#include "model/decoding/decoding.h"

#include <algorithm>

namespace postmortem::words {

std::string counted(std::uint64_t value, std::string_view one, std::string_view many)
{
    return number(value) + ' ' + std::string(value == 1 ? one : many);
}

std::string list(std::span<const std::string> entries, std::size_t most)
{
    std::string text;
    const std::size_t shownCount = entries.size() > most + 1 ? most : entries.size();
    for (std::size_t i = 0; i < shownCount; ++i) {
        if (i > 0)
            text += i + 1 == entries.size() ? " and " : ", ";
        text += entries[i];
    }
    if (shownCount < entries.size())
        text += " and " + number(std::uint64_t{entries.size() - shownCount}) + " more";
    return text;
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
    return id.valid() ? shown(snap.accountName(id)) : std::string("an unknown account");
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
    return id.valid() ? snap.addressText(id) : std::string("a client whose address is not in the log");
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
    return counted(ids.size(), "address", "addresses") + (one ? " in " + network.toString() : std::string());
}

std::string at(const CaseSnapshot& snap, TimeUs time)
{
    return time.known() ? "at " + toLocalText(time, snap.settings.zone) : std::string();
}

std::string during(TimeUs first, TimeUs last)
{
    return first.known() && last.known() && last - first >= usPerSecond ? "in " + durationText(last - first)
                                                                        : std::string();
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
