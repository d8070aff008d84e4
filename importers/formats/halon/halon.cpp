// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/formats/halon/halon.h"

#include "importers/dialogue/agedmap.h"
#include "importers/dialogue/dialoguejoiner.h"
#include "importers/dialogue/replies.h"

#include <string>

namespace postmortem {

namespace {

constexpr auto none = std::string_view::npos;

/// Follows the dialogue; the client's address stands in a session's first line only.
class HalonJoiner final : public Joiner {
public:
    void begin(const SourceContext& context) override { m_dialogue.begin(context); }

    void take(const LineFact& fact) override
    {
        LineFact one = fact;
        const std::string key(fact.key);
        const auto kind = static_cast<DialogueKind>(fact.kind);
        if (kind == DialogueKind::Connected) {
            m_peers.at(key) = fact.ip;
        } else if (const IpAddress* const peer = m_peers.find(key)) {
            one.ip = *peer;
        }
        std::string_view rest = fact.text;
        do { // a '|' parts the lines of a reply where the same code follows it
            const std::size_t end = kind == DialogueKind::Sent ? endOfLine(rest) : none;
            one.text = rest.substr(0, end);
            m_dialogue.take(one);
            rest = end == none ? std::string_view() : rest.substr(end + 1);
        } while (!rest.empty());
    }

    void finish() override
    {
        m_dialogue.finish();
        m_peers.clear();
    }

private:
    static std::size_t endOfLine(std::string_view reply)
    {
        for (std::size_t at = reply.find('|'); at != none; at = reply.find('|', at + 1)) {
            if (replyCode(reply.substr(at + 1)) != 0 && reply.substr(at + 1, 3) == reply.substr(0, 3))
                return at;
        }
        return none;
    }

    DialogueJoiner m_dialogue;
    AgedMap<IpAddress> m_peers{100'000}; // by session
};

ScanStatus match(LineFact& fact, DialogueKind kind)
{
    fact.kind = static_cast<std::uint16_t>(kind);
    return ScanStatus::Match;
}

} // namespace

int HalonFormat::recognise(const Sample& sample) const
{
    return understoodPercent(*this, sample);
}

ScanStatus HalonFormat::scan(std::string_view line, LineFact& fact) const
{
    if (!takeRfc3164(line, fact.stamp) || !line.starts_with(" ("))
        return ScanStatus::Bad;
    const std::size_t level = line.find(") ");
    constexpr std::size_t longestLevel = 12;
    if (level > longestLevel) // or there is none
        return ScanStatus::Bad;
    line.remove_prefix(level + 2);
    constexpr std::string_view program = "smtpd: [";
    const std::size_t close = line.find("] ");
    if (!line.starts_with(program) || close == none)
        return line.find(": ") == none ? ScanStatus::Bad : ScanStatus::Ignored; // another program of the system
    fact.key = line.substr(program.size(), close - program.size());
    fact.protocol = Protocol::Smtp;
    fact.text = line.substr(close + 2);
    constexpr std::string_view connection = "Connection from [";
    if (fact.text.starts_with(connection)) {
        const std::size_t end = fact.text.find(']');
        const auto ip = IpAddress::parse(fact.text.substr(connection.size(), end - connection.size()));
        fact.ip = ip.value_or(IpAddress{});
        return ip ? match(fact, DialogueKind::Connected) : ScanStatus::Ignored;
    }
    constexpr std::string_view dialogue = "[SMTP] [";
    const std::size_t verb = fact.text.find("] ", dialogue.size());
    if (!fact.text.starts_with(dialogue) || verb == none)
        return ScanStatus::Ignored;
    const bool server = fact.text.substr(dialogue.size(), verb - dialogue.size()) == "___";
    fact.text.remove_prefix(verb + 2);
    return match(fact, server ? DialogueKind::Sent : DialogueKind::Received);
}

std::unique_ptr<Joiner> HalonFormat::joiner() const
{
    return std::make_unique<HalonJoiner>();
}

} // namespace postmortem
