// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The one engine that reads all formats without code: a Description turned into a Format.

#include "importers/formats/described/description.h"
#include "importers/formats/format.h"

#include <QString>

namespace postmortem {

class DescribedFormat final : public Format {
public:
    explicit DescribedFormat(Description description);

    [[nodiscard]] std::string_view name() const override { return m_description->name; }
    [[nodiscard]] int recognise(const Sample& sample) const override;
    [[nodiscard]] ScanStatus scan(std::string_view line, LineFact& fact) const override;
    [[nodiscard]] std::unique_ptr<Joiner> joiner() const override;

private:
    [[nodiscard]] bool peel(std::string_view& line, LineFact& fact) const;

    std::shared_ptr<const Description> m_description; // its joiners keep it
};

/// The formats that the *.json files of a folder describe, in the order of their names (":/formats" holds our own). A
/// file that is wrong is left out, and `problems` says why.
[[nodiscard]] std::vector<std::unique_ptr<Format>> describedFormats(const QString& folder,
                                                                    std::vector<Error>& problems);

} // namespace postmortem
