// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The log of the SMTP service of IIS (Windows 2000 to 2022, Exchange 2000 and 2003), one row a command, in the three forms
// that IIS writes: W3C extended ("#Fields: date time c-ip …"), the IIS form with commas, and NCSA. cs-username is the name
// of the greeting, never an account: signing in leaves no row. W3C stamps are UTC, the IIS form's local.

#include "importers/formats/format.h"

#include <array>

namespace postmortem {

/// Kinds of its LineFact. Command: ip the peer, key the greeting's name, service the verb, text its argument (blanks are
/// '+' but in the IIS form), number the status. W3cFields and W3cRow: text is the line, whose columns the joiner knows.
enum class IisRow : std::uint16_t { Command, W3cFields, W3cRow };

class IisSmtpFormat final : public Format {
public:
    [[nodiscard]] std::string_view name() const override { return "IIS SMTP"; }
    [[nodiscard]] int recognise(const Sample& sample) const override;
    [[nodiscard]] ScanStatus scan(std::string_view line, LineFact& fact) const override;
    [[nodiscard]] std::unique_ptr<Joiner> joiner() const override;
};

/// The columns of a W3C log by its "#Fields:" line.
class W3cColumns final {
public:
    W3cColumns() { learn({}); }
    /// An empty line gives the columns that the service writes with everything switched on.
    void learn(std::string_view fieldsLine);
    /// Fills in a Command's parts; false when the row lacks them.
    [[nodiscard]] bool cut(std::string_view row, LineFact& fact) const;

private:
    enum class Field : std::uint8_t { Other, Client, Name, Verb, Query, Status };
    std::array<Field, 40> m_fields{};
    std::size_t m_count = 0;
};

} // namespace postmortem
