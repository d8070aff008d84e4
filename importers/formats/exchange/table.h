// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Tables with a header line: which column holds what. Columns are known by their names without case, blanks and
// underscores, as products and versions write one name in several ways ("Sender Address", "sender_address",
// "SenderAddress").

#include "importers/formats/exchange/csv.h"
#include "importers/stamps/stamp.h"

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace postmortem::exchange {

/// A cell that is a moment and nothing else, as machines or Windows write it.
[[nodiscard]] bool cellStamp(std::string_view cell, Stamp& stamp);

/// A column's name as it is compared.
[[nodiscard]] std::string foldedName(std::string_view name);

class TableColumns final {
public:
    /// `names` are folded; a field's number is its name's place there. Several names may stand for one field, by '|'.
    void learn(std::string_view header, std::span<const std::string_view> names);
    [[nodiscard]] bool known() const { return !m_fields.empty(); }
    [[nodiscard]] bool has(std::size_t field) const;
    void forget() { m_fields.clear(); }
    /// Cuts a row: the cell of each field, empty where there is none.
    void cut(std::string_view row, std::span<CsvCell> cells) const;
    /// How many fields a header names.
    [[nodiscard]] static std::size_t fields(std::string_view header, std::span<const std::string_view> names);

private:
    std::vector<std::uint8_t> m_fields; // of each column; none: 255
};

} // namespace postmortem::exchange
