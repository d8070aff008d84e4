// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The SMTP log of the Internet Mail Service of Exchange 5.5: "5/13/00 2:36:28 PM : <<< MAIL FROM:<a@b>". No line names its
// connection or the client's address, so a file is one conversation after the other, each from its "A connection was
// accepted from host". At the highest level each line is logged as it comes in too ("<<< IO: |…"), which is passed over.

#include "importers/formats/format.h"

namespace postmortem {

class InternetMailFormat final : public Format {
public:
    [[nodiscard]] std::string_view name() const override { return "Exchange 5.5 Internet Mail Service"; }
    [[nodiscard]] int recognise(const Sample& sample) const override;
    [[nodiscard]] ScanStatus scan(std::string_view line, LineFact& fact) const override;
    [[nodiscard]] std::unique_ptr<Joiner> joiner() const override;
};

} // namespace postmortem
