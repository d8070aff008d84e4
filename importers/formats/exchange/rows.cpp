// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/formats/exchange/rows.h"

#include <algorithm>

namespace postmortem::exchange {

namespace {

std::size_t portColon(std::string_view endpoint)
{
    const std::size_t colon = endpoint.rfind(':');
    // In "2001:db8::1" the last colon is none of a port; in brackets the address ends before it.
    const bool bracket = endpoint.starts_with('[');
    if (colon == std::string_view::npos || (bracket && endpoint.find(']') > colon))
        return std::string_view::npos;
    return bracket || endpoint.find(':') == colon ? colon : std::string_view::npos;
}

} // namespace

std::string_view logType(const Sample& sample)
{
    constexpr std::string_view mark = "#Log-type: ";
    for (const std::string_view line : sample.lines) {
        if (line.starts_with(mark))
            return line.substr(mark.size());
    }
    return {};
}

int recogniseRows(const Format& format, const Sample& sample, std::string_view type)
{
    const bool rows = std::ranges::any_of(sample.lines, [&](std::string_view line) {
        LineFact fact;
        return format.scan(line, fact) == ScanStatus::Match;
    });
    const bool named = logType(sample).find(type) != std::string_view::npos;
    return rows || named ? understoodPercent(format, sample) : 0;
}

bool isSessionId(std::string_view text)
{
    return text.size() == 16 && std::ranges::all_of(text, [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f');
           });
}

bool isNumber(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

IpAddress endpointAddress(std::string_view endpoint)
{
    return IpAddress::parse(endpoint.substr(0, portColon(endpoint))).value_or(IpAddress());
}

std::string_view endpointPort(std::string_view endpoint)
{
    const std::size_t colon = portColon(endpoint);
    return colon == std::string_view::npos ? std::string_view() : endpoint.substr(colon + 1);
}

std::uint64_t hashOf(std::string_view text, std::uint64_t seed)
{
    std::uint64_t hash = 0xcbf29ce484222325U ^ (seed * 0x9e3779b97f4a7c15U); // FNV-1a
    for (const char c : text) {
        hash ^= static_cast<unsigned char>(c);
        hash *= 0x100000001b3U;
    }
    return hash;
}

} // namespace postmortem::exchange
