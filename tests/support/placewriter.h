// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Writes small databases in the MaxMind DB format (version 2.0 of its description), as the program reads them.

#include "model/events/ipaddress.h"

#include <QByteArray>

#include <array>
#include <string>
#include <utility>
#include <vector>

namespace postmortem::testing {

class PlaceWriter final {
public:
    /// `epoch`: when it was built, seconds since 1970.
    PlaceWriter(std::string type, std::uint64_t epoch) : m_type(std::move(type)), m_epoch(epoch) {}

    void addCountry(std::string_view network, std::string_view code, std::string_view name)
    {
        add(network, map({{"country", map({{"iso_code", text(code)}, {"names", map({{"en", text(name)}})}})}}));
    }
    void addNetwork(std::string_view network, std::uint32_t number, std::string_view organisation)
    {
        add(network, map({{"autonomous_system_number", unsignedNumber(6, number, 4)},
                          {"autonomous_system_organization", text(organisation)}}));
    }

    [[nodiscard]] QByteArray bytes() const
    {
        const auto count = static_cast<std::uint32_t>(m_nodes.size());
        QByteArray all;
        for (const auto& node : m_nodes)
            for (const std::int64_t record : node)
                appendBig(all,
                          static_cast<std::uint64_t>(record >= 0       ? record
                                                     : record == empty ? count
                                                                       : count + 16 + (-record - 2)),
                          3);
        all += QByteArray(16, '\0');
        all += m_data;
        all += "\xab\xcd\xefMaxMind.com";
        all += map({{"node_count", unsignedNumber(6, count, 4)},
                    {"record_size", unsignedNumber(5, 24, 2)},
                    {"ip_version", unsignedNumber(5, 6, 2)},
                    {"database_type", text(m_type)},
                    {"languages", QByteArray("\x00\x04", 2)}, // an array of no texts
                    {"binary_format_major_version", unsignedNumber(5, 2, 2)},
                    {"binary_format_minor_version", unsignedNumber(5, 0, 2)},
                    {"build_epoch", QByteArray("\x08\x02", 2) + big(m_epoch, 8)},
                    {"description", map({})}});
        return all;
    }

private:
    static constexpr std::int64_t empty = -1; // a record: another node, nothing, or -2 - offset of the data

    static void appendBig(QByteArray& bytes, std::uint64_t value, int length)
    {
        for (int shift = 8 * (length - 1); shift >= 0; shift -= 8)
            bytes += static_cast<char>(value >> shift & 0xff);
    }
    static QByteArray big(std::uint64_t value, int length)
    {
        QByteArray bytes;
        appendBig(bytes, value, length);
        return bytes;
    }
    static QByteArray head(int type, std::size_t size)
    {
        QByteArray bytes(1, static_cast<char>(type << 5 | int(std::min<std::size_t>(size, 29))));
        if (size >= 29)
            bytes += static_cast<char>(size - 29); // up to 284
        return bytes;
    }
    static QByteArray text(std::string_view value)
    {
        return head(2, value.size()) + QByteArray(value.data(), qsizetype(value.size()));
    }
    static QByteArray unsignedNumber(int type, std::uint64_t value, int length)
    {
        return head(type, std::size_t(length)) + big(value, length);
    }
    static QByteArray map(const std::vector<std::pair<std::string_view, QByteArray>>& entries)
    {
        QByteArray bytes = head(7, entries.size());
        for (const auto& [key, value] : entries)
            bytes += text(key) + value;
        return bytes;
    }

    // An IPv4 network stands below ::/96.
    void add(std::string_view text, const QByteArray& value)
    {
        const Network network = *Network::parse(text);
        std::array<std::uint8_t, 16> bits = network.base.bytes;
        if (network.base.isIpv4())
            bits[10] = bits[11] = 0;
        const std::int64_t data = -2 - m_data.size();
        m_data += value;
        std::size_t node = 0;
        for (unsigned bit = 0; bit + 1 < network.prefix; ++bit) {
            const unsigned side = bits[bit / 8] >> (7 - bit % 8) & 1U;
            if (m_nodes[node][side] < 0) {
                m_nodes[node][side] = static_cast<std::int64_t>(m_nodes.size());
                m_nodes.push_back({empty, empty});
            }
            node = static_cast<std::size_t>(m_nodes[node][side]);
        }
        const unsigned last = network.prefix - 1U;
        m_nodes[node][bits[last / 8] >> (7 - last % 8) & 1U] = data;
    }

    std::string m_type;
    std::uint64_t m_epoch;
    std::vector<std::array<std::int64_t, 2>> m_nodes{{empty, empty}};
    QByteArray m_data;
};

} // namespace postmortem::testing
