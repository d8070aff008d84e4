// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the analysis assumes: zone, year, our domains and networks, and every threshold. All of it is printed in the
// report and in the JSON.

#include "model/base/timeus.h"
#include "model/events/ipaddress.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace postmortem {

/// A threshold of a detector: one row of the documented table.
struct Threshold {
    std::string_view key; ///< "login-guessing.failures"
    double value;
    std::string_view unit;    ///< "failures", "minutes", "percent" …
    std::string_view meaning; ///< one plain sentence
};

class Thresholds final {
public:
    Thresholds();                                                ///< the defaults
    [[nodiscard]] double operator[](std::string_view key) const; ///< the key must exist
    bool set(std::string_view key, double value);                ///< false for an unknown key
    [[nodiscard]] const std::vector<Threshold>& all() const { return m_rows; }

private:
    std::vector<Threshold> m_rows;
};

struct AnalysisSettings {
    TimeZone zone;                         ///< for stamps that carry none
    bool zoneGiven = false;                ///< by the user, not taken from the machine
    std::optional<int> year;               ///< for stamps that carry none; inferred when not given
    std::vector<std::string> localDomains; ///< lower case; as given, or as inferred
    bool localDomainsGiven = false;
    std::string localDomainsReason; ///< why they are thought to be ours, when inferred
    std::vector<Network> trustedNetworks;
    bool trustedNetworksGiven = false;
    std::string trustedNetworksReason;
    Thresholds thresholds;

    [[nodiscard]] bool isLocalDomain(std::string_view domain) const; ///< case-insensitive, sub-domains do not count
    [[nodiscard]] bool isTrusted(const IpAddress& address) const;
};

} // namespace postmortem
