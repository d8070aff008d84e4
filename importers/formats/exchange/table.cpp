// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/formats/exchange/table.h"

#include <algorithm>

namespace postmortem::exchange {

namespace {

constexpr std::uint8_t none = 255;

std::uint8_t fieldOf(std::string_view name, std::span<const std::string_view> names)
{
    const std::string folded = foldedName(name);
    for (std::size_t i = 0; i < names.size() && !folded.empty(); ++i) {
        for (std::string_view left = names[i]; !left.empty();) {
            const std::size_t bar = left.find('|');
            if (left.substr(0, bar) == folded)
                return static_cast<std::uint8_t>(i);
            left = bar == std::string_view::npos ? std::string_view() : left.substr(bar + 1);
        }
    }
    return none;
}

} // namespace

bool cellStamp(std::string_view cell, Stamp& stamp)
{
    Stamp found;
    if ((!takeIso8601(cell, found) && !takeShortDate(cell, found)) || !cell.empty())
        return false;
    stamp = found;
    return true;
}

std::string foldedName(std::string_view name)
{
    std::string folded;
    for (const char c : name) {
        if (c >= 'A' && c <= 'Z')
            folded += static_cast<char>(c - 'A' + 'a');
        else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            folded += c;
    }
    return folded;
}

void TableColumns::learn(std::string_view header, std::span<const std::string_view> names)
{
    m_fields.clear();
    CsvCutter cutter(header);
    for (CsvCell cell; cutter.next(cell);) {
        const std::uint8_t field = fieldOf(cell.text, names);
        m_fields.push_back(std::ranges::find(m_fields, field) == m_fields.end() ? field : none);
    }
}

bool TableColumns::has(std::size_t field) const
{
    return std::ranges::find(m_fields, static_cast<std::uint8_t>(field)) != m_fields.end();
}

std::size_t TableColumns::fields(std::string_view header, std::span<const std::string_view> names)
{
    TableColumns columns;
    columns.learn(header, names);
    return columns.m_fields.size() - static_cast<std::size_t>(std::ranges::count(columns.m_fields, none));
}

void TableColumns::cut(std::string_view row, std::span<CsvCell> cells) const
{
    std::ranges::fill(cells, CsvCell());
    CsvCutter cutter(row);
    CsvCell cell;
    for (const std::uint8_t field : m_fields) {
        if (!cutter.next(cell))
            return;
        if (field != none)
            cells[field] = cell;
    }
}

} // namespace postmortem::exchange
