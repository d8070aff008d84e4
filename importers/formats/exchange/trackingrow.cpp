// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/formats/exchange/trackingrow.h"

#include "importers/formats/exchange/rows.h"

#include <algorithm>

namespace postmortem::exchange {

namespace {

using enum TrackingField;

constexpr std::size_t mostColumns = 40;

/// 8-4-4-4-12 hexadecimal digits.
bool isGuid(std::string_view text)
{
    return text.size() == 36 && text[8] == '-' && text[13] == '-' && text[18] == '-' && text[23] == '-'
           && std::ranges::all_of(text, [](char c) {
                  return c == '-' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
              });
}

/// "STOREDRIVER", "HADISCARD": the words of the source and event columns.
bool isWord(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= 'A' && c <= 'Z'; });
}

} // namespace

bool cutTrackingRow(std::string_view line, TrackingRow& row)
{
    std::array<CsvCell, mostColumns> cells{};
    CsvCutter cutter(line);
    std::size_t count = 0;
    while (count < cells.size() && cutter.next(cells[count]))
        ++count;
    constexpr std::size_t common = 11; // columns before the versions differ
    if (count < common + 2 || !isWord(cells[7].text) || !isWord(cells[8].text)
        || !(cells[9].text.empty() || isNumber(cells[9].text)))
        return false;
    const auto set = [&](TrackingField field, std::size_t column) {
        row.cells[static_cast<std::size_t>(field)] = column < count ? cells[column] : CsvCell();
    };
    const std::array<TrackingField, common> first{Time,      ClientIp, ClientHost, ServerIp,   ServerIp, SourceContext,
                                                  Connector, Source,   Event,      InternalId, MessageId};
    for (std::size_t i = 0; i < common; ++i) {
        if (i != 4) // the server's name
            set(first[i], i);
    }
    constexpr std::size_t columnsOf2010 = 26;
    const bool newer = count > columnsOf2010 || isGuid(cells[common].text);
    const std::size_t next = newer ? common + 1 : common;
    set(NetworkId, newer ? common : mostColumns);
    set(Recipients, next);
    set(Status, next + 1);
    set(Bytes, next + 2);
    set(Sender, next + 7);
    set(ReturnPath, next + 8);
    set(Directionality, next + 10);
    set(OriginalClientIp, next + 12);
    set(CustomData, next + 14);
    return true;
}

std::span<const std::string_view> trackingExportNames()
{
    static constexpr std::array<std::string_view, trackingFields> names{"timestamp|datetime",
                                                                        "clientip",
                                                                        "clienthostname",
                                                                        "serverip",
                                                                        "sourcecontext",
                                                                        "connectorid",
                                                                        "source",
                                                                        "eventid",
                                                                        "internalmessageid",
                                                                        "messageid",
                                                                        "networkmessageid",
                                                                        "recipients|recipientaddress",
                                                                        "recipientstatus",
                                                                        "totalbytes",
                                                                        "sender|senderaddress",
                                                                        "returnpath",
                                                                        "directionality",
                                                                        "originalclientip",
                                                                        "customdata"};
    return names;
}

} // namespace postmortem::exchange
