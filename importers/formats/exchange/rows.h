// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the logs of Exchange share: header lines that begin with '#', session ids, endpoints; and a set of recent hashes
// by which a fact that two logs tell is known again.

#include "importers/formats/format.h"

#include <boost/unordered/unordered_flat_map.hpp>

#include <cstdint>
#include <string_view>

namespace postmortem::exchange {

/// What "#Log-type: " names in the sample; empty when it does not say.
[[nodiscard]] std::string_view logType(const Sample& sample);

/// Lines understood, in percent; 0 without a single row, unless the header names a log of that type.
[[nodiscard]] int recogniseRows(const Format& format, const Sample& sample, std::string_view type);

/// Sixteen hexadecimal digits.
[[nodiscard]] bool isSessionId(std::string_view text);
[[nodiscard]] bool isNumber(std::string_view text);

/// "192.0.2.1:25", "[2001:db8::1]:25".
[[nodiscard]] IpAddress endpointAddress(std::string_view endpoint);
[[nodiscard]] std::string_view endpointPort(std::string_view endpoint);

[[nodiscard]] std::uint64_t hashOf(std::string_view text, std::uint64_t seed = 0);

/// Values by hash, of which the oldest are forgotten when there are too many.
template <class Value>
class RecentMap final {
public:
    [[nodiscard]] const Value* find(std::uint64_t key) const
    {
        if (const auto found = m_young.find(key); found != m_young.end())
            return &found->second;
        const auto found = m_old.find(key);
        return found == m_old.end() ? nullptr : &found->second;
    }
    void put(std::uint64_t key, Value value)
    {
        constexpr std::size_t most = 500'000;
        if (m_young.size() >= most) {
            m_old = std::move(m_young);
            m_young.clear();
        }
        m_young[key] = std::move(value);
    }

private:
    boost::unordered_flat_map<std::uint64_t, Value> m_young;
    boost::unordered_flat_map<std::uint64_t, Value> m_old;
};

} // namespace postmortem::exchange
