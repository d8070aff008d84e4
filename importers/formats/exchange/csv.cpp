// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/formats/exchange/csv.h"

namespace postmortem {

bool CsvCutter::next(CsvCell& cell)
{
    if (m_atEnd)
        return false;
    cell = {};
    if (!m_rest.empty() && m_rest.front() == '"') {
        quoted(cell);
    } else {
        const std::size_t end = m_rest.find(m_separator);
        cell.text = m_rest.substr(0, end);
        m_atEnd = end == std::string_view::npos;
        m_rest.remove_prefix(m_atEnd ? m_rest.size() : end + 1);
    }
    return true;
}

void CsvCutter::quoted(CsvCell& cell)
{
    std::size_t at = 1;
    while (true) {
        at = m_rest.find('"', at);
        if (at == std::string_view::npos) {
            cell.text = m_rest.substr(1);
            cell.open = true;
            m_atEnd = true;
            m_rest = {};
            return;
        }
        if (at + 1 >= m_rest.size() || m_rest[at + 1] != '"')
            break;
        cell.doubled = true;
        at += 2;
    }
    cell.text = m_rest.substr(1, at - 1);
    // What stands between the closing quote and the separator belongs to nothing.
    const std::size_t end = m_rest.find(m_separator, at + 1);
    m_atEnd = end == std::string_view::npos;
    m_rest.remove_prefix(m_atEnd ? m_rest.size() : end + 1);
}

std::string_view plainText(std::string_view text, bool doubled, std::string& buffer)
{
    if (!doubled)
        return text;
    buffer.clear();
    for (std::size_t at = 0; at < text.size(); ++at) {
        buffer += text[at];
        if (text[at] == '"' && at + 1 < text.size() && text[at + 1] == '"')
            ++at;
    }
    return buffer;
}

} // namespace postmortem
