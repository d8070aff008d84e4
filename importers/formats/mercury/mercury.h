// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Mercury/32: "T 20230422 003852 64427ce8 text", with the session's number in hexadecimal. Its logs hold what clients
// said and no reply: only refused relaying has a row of its own ("E … Relay attempt by …"). What became of a login or a
// message is seen from what the client did next.

#include "importers/formats/format.h"

namespace postmortem {

class MercuryFormat final : public Format {
public:
    [[nodiscard]] std::string_view name() const override { return "Mercury/32"; }
    [[nodiscard]] int recognise(const Sample& sample) const override;
    [[nodiscard]] ScanStatus scan(std::string_view line, LineFact& fact) const override;
    /// Each server numbers its sessions by itself.
    [[nodiscard]] std::string stream(const Sample& sample) const override;
    [[nodiscard]] std::unique_ptr<Joiner> joiner() const override;
    [[nodiscard]] std::string describe(const Sample& sample) const override { return stream(sample); }
};

} // namespace postmortem
