// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/formats/exchange/internetmail.h"

#include "importers/dialogue/dialoguejoiner.h"

#include <algorithm>

namespace postmortem {

namespace {

constexpr std::string_view accepted = "A connection was accepted from";

} // namespace

int InternetMailFormat::recognise(const Sample& sample) const
{
    const bool rows = std::ranges::any_of(sample.lines, [&](std::string_view line) {
        LineFact fact;
        return scan(line, fact) == ScanStatus::Match;
    });
    return rows ? understoodPercent(*this, sample) : 0;
}

ScanStatus InternetMailFormat::scan(std::string_view line, LineFact& fact) const
{
    constexpr std::string_view mark = " : ";
    std::string_view rest = line;
    if (!takeShortDate(rest, fact.stamp) || !rest.starts_with(mark))
        return ScanStatus::Bad;
    rest.remove_prefix(mark.size());
    fact.protocol = Protocol::Smtp;
    DialogueKind kind = DialogueKind::Connected;
    if (rest.starts_with("<<< ") || rest.starts_with(">>> ")) {
        kind = rest.front() == '<' ? DialogueKind::Received : DialogueKind::Sent;
        fact.text = rest.substr(4);
        if (fact.text.starts_with("IO: |"))
            return ScanStatus::Ignored;
    } else if (rest.starts_with(accepted)) {
        fact.text = {}; // a name, not an address
    } else {
        return ScanStatus::Ignored;
    }
    fact.kind = static_cast<std::uint16_t>(kind);
    return ScanStatus::Match;
}

std::unique_ptr<Joiner> InternetMailFormat::joiner() const
{
    return std::make_unique<DialogueJoiner>();
}

} // namespace postmortem
