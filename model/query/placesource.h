// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where an address is and whose network it is in, as a database on this machine says: a narrow door that importers/geo
// implements. Nothing is asked of other computers.

#include "model/events/ipaddress.h"

#include <optional>
#include <string>
#include <vector>

namespace postmortem {

struct Place {
    std::string country; ///< English name; "" when the database has none
    std::string code;    ///< ISO 3166-1 alpha-2
    std::string network; ///< "AS64500 Example Networks"; "" when there is no database of networks
    [[nodiscard]] bool empty() const { return country.empty() && code.empty() && network.empty(); }
    bool operator==(const Place&) const = default;
};

class PlaceSource {
public:
    virtual ~PlaceSource() = default;
    /// What is known of that address; an empty place for a private or unknown one. Thread safe.
    [[nodiscard]] virtual Place find(const IpAddress& address) const = 0;
    /// What is asked, "GeoLite2-City of 2026-11-01", one a database; empty when there is none.
    [[nodiscard]] virtual std::vector<std::string> databases() const = 0;
};

} // namespace postmortem
