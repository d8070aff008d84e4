// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/events/ipaddress.h"

#include <arpa/inet.h>

#include <algorithm>
#include <charconv>

namespace postmortem {

namespace {

/// Dotted IPv4 of exactly four decimal parts; -1 when it is none.
std::int64_t parseIpv4(std::string_view text)
{
    std::uint32_t value = 0;
    std::size_t at = 0;
    for (int part = 0; part < 4; ++part) {
        if (part > 0) {
            if (at >= text.size() || text[at] != '.')
                return -1;
            ++at;
        }
        std::uint32_t number = 0;
        const std::size_t begin = at;
        while (at < text.size() && text[at] >= '0' && text[at] <= '9' && at - begin < 4)
            number = number * 10 + static_cast<std::uint32_t>(text[at++] - '0');
        if (at == begin || at - begin > 3 || number > 255)
            return -1;
        value = value << 8 | number;
    }
    return at == text.size() ? std::int64_t{value} : -1;
}

} // namespace

std::optional<IpAddress> IpAddress::parse(std::string_view text)
{
    if (const std::int64_t v4 = parseIpv4(text); v4 >= 0) // nearly always
        return fromIpv4(static_cast<std::uint32_t>(v4));
    if (text.size() >= 2 && text.front() == '[' && text.back() == ']')
        text = text.substr(1, text.size() - 2);
    if (text.size() > 5 && (text.starts_with("IPv6:") || text.starts_with("ipv6:")))
        text.remove_prefix(5);
    if (const std::size_t zone = text.find('%'); zone != std::string_view::npos)
        text = text.substr(0, zone);
    if (text.size() < 2 || text.size() > 45)
        return std::nullopt;
    if (text.find(':') == std::string_view::npos) {
        const std::int64_t v4 = parseIpv4(text);
        return v4 < 0 ? std::nullopt : std::optional(fromIpv4(static_cast<std::uint32_t>(v4)));
    }
    std::array<char, 46> buffer{};
    std::copy(text.begin(), text.end(), buffer.begin());
    IpAddress address;
    if (inet_pton(AF_INET6, buffer.data(), address.bytes.data()) != 1)
        return std::nullopt;
    return address;
}

bool IpAddress::isIpv4() const
{
    static constexpr std::array<std::uint8_t, 12> mapped{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};
    return std::equal(mapped.begin(), mapped.end(), bytes.begin());
}

std::string IpAddress::toString() const
{
    if (!known())
        return {};
    std::array<char, INET6_ADDRSTRLEN> buffer{};
    if (isIpv4())
        inet_ntop(AF_INET, bytes.data() + 12, buffer.data(), buffer.size());
    else
        inet_ntop(AF_INET6, bytes.data(), buffer.data(), buffer.size());
    return buffer.data();
}

bool IpAddress::isLoopback() const
{
    if (isIpv4())
        return bytes[12] == 127;
    return std::all_of(bytes.begin(), bytes.end() - 1, [](std::uint8_t b) { return b == 0; }) && bytes[15] == 1;
}

bool IpAddress::isPrivate() const
{
    return std::ranges::any_of(privateNetworks(), [this](const Network& network) { return network.contains(*this); });
}

std::optional<Network> Network::parse(std::string_view text)
{
    const std::size_t slash = text.find('/');
    const auto base = IpAddress::parse(text.substr(0, slash));
    if (!base)
        return std::nullopt;
    const int width = base->isIpv4() ? 32 : 128;
    int bits = width;
    if (slash != std::string_view::npos) {
        const std::string_view digits = text.substr(slash + 1);
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), bits);
        if (error != std::errc() || end != digits.data() + digits.size() || bits < 0 || bits > width)
            return std::nullopt;
    }
    return around(*base, bits, bits);
}

Network Network::around(const IpAddress& address, int ipv4Bits, int ipv6Bits)
{
    Network network;
    network.prefix = static_cast<std::uint8_t>(address.isIpv4() ? 96 + ipv4Bits : ipv6Bits);
    network.base = address;
    std::size_t at = network.prefix / 8;
    if (network.prefix % 8 != 0)
        network.base.bytes[at++] &= static_cast<std::uint8_t>(0xff00U >> (network.prefix % 8));
    std::fill(network.base.bytes.begin() + static_cast<std::ptrdiff_t>(at), network.base.bytes.end(), 0);
    return network;
}

bool Network::contains(const IpAddress& address) const
{
    const std::size_t whole = prefix / 8;
    if (!std::equal(base.bytes.begin(), base.bytes.begin() + static_cast<std::ptrdiff_t>(whole), address.bytes.begin()))
        return false;
    if (prefix % 8 == 0)
        return true;
    const auto mask = static_cast<std::uint8_t>(0xff00U >> (prefix % 8));
    return (base.bytes[whole] & mask) == (address.bytes[whole] & mask);
}

std::string Network::toString() const
{
    const bool v4 = prefix >= 96 && base.isIpv4();
    return base.toString() + "/" + std::to_string(v4 ? prefix - 96 : prefix);
}

const std::vector<Network>& privateNetworks()
{
    // RFC 1918, RFC 1122 (loopback), RFC 3927 and RFC 4291 (link-local), RFC 4193 (unique local).
    static const std::vector<Network> networks = [] {
        std::vector<Network> all;
        for (const std::string_view text : {"10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "127.0.0.0/8",
                                            "169.254.0.0/16", "::1/128", "fe80::/10", "fc00::/7"})
            all.push_back(*Network::parse(text));
        return all;
    }();
    return networks;
}

} // namespace postmortem
