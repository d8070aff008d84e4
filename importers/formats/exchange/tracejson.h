// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Message traces of Microsoft 365 as JSON: what the reporting service answers, or ConvertTo-Json makes of Get-MessageTrace,
// one key a line; or one object a line. What it says is what the summary as CSV says (messagetrace.h), and it is joined as
// that: an object becomes a row.

#include "importers/formats/exchange/messagetracejoiner.h"
#include "importers/formats/format.h"

namespace postmortem {

/// Kinds of its LineFact.
enum class TraceJsonLine : std::uint16_t {
    Field,  ///< service: the key, text: its value as JSON
    End,    ///< of an object
    Object, ///< text: a whole one
};

class TraceJsonFormat final : public Format {
public:
    [[nodiscard]] std::string_view name() const override { return "Microsoft 365 message trace (JSON)"; }
    [[nodiscard]] int recognise(const Sample& sample) const override;
    [[nodiscard]] ScanStatus scan(std::string_view line, LineFact& fact) const override;
    [[nodiscard]] std::unique_ptr<Joiner> joiner() const override;
};

class TraceJsonJoiner final : public Joiner {
public:
    void begin(const SourceContext& context) override;
    void take(const LineFact& fact) override;
    void finish() override { m_rows.finish(); }

private:
    void row(std::string_view object, const LineFact& fact);

    MessageTraceJoiner m_rows;
    std::string m_object; // as far as its fields have come
};

} // namespace postmortem
