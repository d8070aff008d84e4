// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/formats/mercury/mercury.h"

#include "importers/dialogue/conversation.h"
#include "importers/dialogue/words.h"
#include "importers/formats/mercury/mercuryjoiner.h"

#include <algorithm>
#include <array>

namespace postmortem {

namespace {

bool isHex(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// The address of "Connection from 192.0.2.1" or "Connection closed with 192.0.2.1, 3 sec. elapsed.".
std::optional<IpAddress> peerIn(std::string_view text, std::string_view words)
{
    if (!text.starts_with(words))
        return std::nullopt;
    text = splitWord(text.substr(words.size())).first;
    return IpAddress::parse(text.substr(0, text.find(',')));
}

Protocol protocolInName(std::string_view path)
{
    const std::string_view name = path.substr(path.rfind('/') + 1);
    constexpr std::string_view product = "MERCURY";
    if (!startsWithWord(name, product) || name.size() <= product.size())
        return Protocol::Other;
    switch (upperAscii(name[product.size()])) {
    case 'S': return Protocol::Smtp;
    case 'P': return Protocol::Pop3;
    case 'I': return Protocol::Imap;
    default: return Protocol::Other;
    }
}

} // namespace

int MercuryFormat::recognise(const Sample& sample) const
{
    return understoodPercent(*this, sample);
}

ScanStatus MercuryFormat::scan(std::string_view line, LineFact& fact) const
{
    if (line.size() < 2 || line[0] < 'A' || line[0] > 'Z' || line[1] != ' ')
        return ScanStatus::Bad;
    const char type = line[0];
    line.remove_prefix(2);
    if (!takeCompact(line, fact.stamp) || !line.starts_with(' '))
        return ScanStatus::Bad;
    line.remove_prefix(1);
    const std::size_t end = line.find(' ');
    fact.key = line.substr(0, end);
    if (fact.key.empty() || fact.key.size() > 16 || !std::ranges::all_of(fact.key, isHex))
        return ScanStatus::Bad;
    fact.text = end == std::string_view::npos ? std::string_view() : line.substr(end + 1);
    MercuryKind kind = MercuryKind::Said;
    if (type == 'E') {
        if (!fact.text.starts_with("Relay attempt by "))
            return ScanStatus::Ignored;
        kind = MercuryKind::RelayRefused;
    } else if (type != 'T') {
        return ScanStatus::Ignored;
    } else if (const auto from = peerIn(fact.text, "Connection from ")) {
        kind = MercuryKind::Connected;
        fact.ip = *from;
    } else if (const auto with = peerIn(fact.text, "Connection closed with ")) {
        kind = MercuryKind::Closed;
        fact.ip = *with;
    }
    fact.kind = static_cast<std::uint16_t>(kind);
    return ScanStatus::Match;
}

/// By what is said; by the file's letter where nothing is.
std::string MercuryFormat::stream(const Sample& sample) const
{
    std::array<std::size_t, protocolCount> votes{};
    for (const std::string_view line : sample.lines) {
        LineFact fact;
        if (scan(line, fact) == ScanStatus::Match)
            ++votes[static_cast<std::size_t>(protocolOfCommand(fact.text))];
    }
    votes[static_cast<std::size_t>(Protocol::Other)] = 0;
    const auto most = std::ranges::max_element(votes);
    const Protocol protocol = *most > 0 ? static_cast<Protocol>(most - votes.begin()) : protocolInName(sample.name);
    static constexpr std::array<std::string_view, protocolCount> names{" SMTP", " POP3", " IMAP", ""};
    return std::string(name()) + std::string(names[static_cast<std::size_t>(protocol)]);
}

std::unique_ptr<Joiner> MercuryFormat::joiner() const
{
    return std::make_unique<MercuryJoiner>();
}

} // namespace postmortem
