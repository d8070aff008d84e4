// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/formats/transcript/transcriptformat.h"

#include "importers/dialogue/dialoguejoiner.h"

namespace postmortem {

int TranscriptFormat::recognise(const Sample& sample) const
{
    // Any text fits "unmarked", so a transcript must show replies and commands in a good share of its lines.
    std::size_t lines = 0;
    std::size_t replies = 0;
    std::size_t commands = 0;
    for (const std::string_view line : sample.lines) {
        LineFact fact;
        if (scan(line, fact) != ScanStatus::Match)
            continue;
        ++lines;
        if (looksLikeReply(fact.text))
            ++replies;
        else if (protocolOfCommand(fact.text) != Protocol::Other || fact.text.starts_with("QUIT")
                 || fact.text.starts_with("quit"))
            ++commands;
    }
    if (lines == 0 || replies == 0 || commands == 0)
        return 0;
    // Never above 90: a format with stamps of its own knows more.
    return static_cast<int>((replies + commands) * 90 / lines);
}

ScanStatus TranscriptFormat::scan(std::string_view line, LineFact& fact) const
{
    fact.kind = static_cast<std::uint16_t>(DialogueKind::Unmarked);
    fact.text = line;
    if (line.empty()) {
        fact.kind = static_cast<std::uint16_t>(DialogueKind::Break);
    } else if (line.starts_with(">>> ") || line == ">>>") {
        fact.kind = static_cast<std::uint16_t>(DialogueKind::Sent);
        fact.text.remove_prefix(std::min<std::size_t>(4, line.size()));
    } else if (line.starts_with("<<< ") || line == "<<<") {
        fact.kind = static_cast<std::uint16_t>(DialogueKind::Received);
        fact.text.remove_prefix(std::min<std::size_t>(4, line.size()));
    }
    return ScanStatus::Match;
}

std::string TranscriptFormat::stream(const Sample& sample) const
{
    return "Transcript " + std::string(sample.name);
}

std::unique_ptr<Joiner> TranscriptFormat::joiner() const
{
    return std::make_unique<DialogueJoiner>();
}

} // namespace postmortem
