// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/dialogue/greeting.h"

#include "importers/dialogue/conversation.h"

namespace postmortem {

std::optional<Greeting> momentOfGreeting(std::string_view line)
{
    if (protocolOfGreeting(line) == Protocol::Other)
        return std::nullopt;
    for (std::size_t comma = line.find(", "); comma != std::string_view::npos; comma = line.find(", ", comma + 1)) {
        std::string_view rest = line.substr(comma + 2);
        const std::string_view whole = rest;
        Stamp moment;
        if (!takeRfc5322(rest, moment) || moment.kind != Stamp::Kind::Utc)
            continue;
        // The same without its zone is the wall clock; the two differ by the offset.
        std::string_view withoutZone = whole.substr(0, whole.rfind(' ', whole.size() - rest.size() - 1));
        Stamp wall;
        if (takeRfc5322(withoutZone, wall) && wall.kind == Stamp::Kind::Local)
            return Greeting{moment, (wall.us - moment.us) / usPerSecond};
    }
    return std::nullopt;
}

} // namespace postmortem
