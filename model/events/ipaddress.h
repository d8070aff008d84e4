// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// IPv4 and IPv6 addresses and networks. IPv4 is kept as IPv4-mapped IPv6 (RFC 4291 2.5.5.2), so that one canonical
// value stands for "::ffff:192.0.2.1" and "192.0.2.1".

#include <array>
#include <compare>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace postmortem {

struct IpAddress {
    std::array<std::uint8_t, 16> bytes{}; ///< network order; all zero means "not known"

    /// Parses dotted IPv4, IPv6 in any RFC 4291 text form, "IPv6:…" (RFC 5321), surrounding brackets and a "%zone"
    /// suffix. No allocation.
    [[nodiscard]] static std::optional<IpAddress> parse(std::string_view text);
    [[nodiscard]] static constexpr IpAddress fromIpv4(std::uint32_t host)
    {
        IpAddress a;
        a.bytes[10] = a.bytes[11] = 0xff;
        for (std::size_t i = 0; i < 4; ++i)
            a.bytes[12 + i] = static_cast<std::uint8_t>(host >> (24 - 8 * i));
        return a;
    }
    [[nodiscard]] bool known() const { return *this != IpAddress{}; }
    [[nodiscard]] bool isIpv4() const;
    /// RFC 5952 text; IPv4-mapped as IPv4. "" when not known.
    [[nodiscard]] std::string toString() const;
    [[nodiscard]] bool isLoopback() const;
    /// RFC 1918, RFC 4193 (fc00::/7), link-local and loopback: addresses that never route on the Internet.
    [[nodiscard]] bool isPrivate() const;
    friend auto operator<=>(const IpAddress&, const IpAddress&) = default;
};

/// A CIDR network. Prefix counts bits of the 128-bit form; text shows IPv4 prefixes as people write them.
struct Network {
    IpAddress base;
    std::uint8_t prefix = 128;

    [[nodiscard]] static std::optional<Network> parse(std::string_view text);
    /// The network of that many bits around an address: 24 for IPv4 and 64 for IPv6 is the usual roll-up.
    [[nodiscard]] static Network around(const IpAddress& address, int ipv4Bits = 24, int ipv6Bits = 64);
    [[nodiscard]] bool contains(const IpAddress& address) const;
    [[nodiscard]] std::string toString() const;
    friend auto operator<=>(const Network&, const Network&) = default;
};

/// RFC 1918, loopback, link-local and unique-local networks: what a server may trust without asking.
[[nodiscard]] const std::vector<Network>& privateNetworks();

struct IpAddressHash {
    std::size_t operator()(const IpAddress& a) const noexcept
    {
        std::uint64_t high = 0;
        std::uint64_t low = 0;
        std::memcpy(&high, a.bytes.data(), 8);
        std::memcpy(&low, a.bytes.data() + 8, 8);
        std::uint64_t h = (high ^ 0x9e3779b97f4a7c15U) * 0xff51afd7ed558ccdU;
        h ^= low + (h >> 29);
        h *= 0xc4ceb9fe1a85ec53U;
        return static_cast<std::size_t>(h ^ (h >> 32));
    }
};

} // namespace postmortem
