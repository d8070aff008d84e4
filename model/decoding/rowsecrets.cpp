// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/decoding/rowsecrets.h"

#include "model/decoding/ascii.h"
#include "model/decoding/commandrow.h"
#include "model/decoding/decoding.h"
#include "model/decoding/payload.h"

#include <algorithm>

namespace postmortem {

namespace {

bool allOf(std::string_view text, std::size_t size, bool (*is)(char))
{
    return text.size() == size && std::ranges::all_of(text, is);
}

} // namespace

std::vector<std::string_view> rowSecrets(std::string_view line)
{
    const std::optional<CommandRow> row = commandRow(line);
    std::string_view secret = row ? row->secret() : std::string_view();
    if (const std::string_view said = behindMercuryColumns(line); isBase64Word(said)) {
        const auto bytes = decodeBase64(said);
        if (bytes && !bytes->empty() && visibleText(*bytes) == *bytes)
            secret = said; // the name or the password: the row does not tell
    }
    return secret.empty() ? std::vector<std::string_view>() : std::vector{secret};
}

std::string_view behindMercuryColumns(std::string_view line)
{
    std::string_view rest = line;
    const std::string_view type = ascii::takeWord(rest);
    const std::string_view date = ascii::takeWord(rest);
    const std::string_view time = ascii::takeWord(rest);
    const std::string_view id = ascii::takeWord(rest);
    const bool columns = type.size() == 1 && allOf(date, 8, ascii::isDigit) && allOf(time, 6, ascii::isDigit)
                         && !id.empty() && std::ranges::all_of(id, ascii::isHex);
    return columns ? rest : std::string_view();
}

} // namespace postmortem
