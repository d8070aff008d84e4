// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Takes MailEnable's rows apart into the command and the reply, and says what the rows leave out: who answered AUTH
// (the user column knows), and that a message was accepted.

#include "importers/dialogue/dialoguejoiner.h"

#include <boost/unordered/unordered_flat_map.hpp>

#include <string>

namespace postmortem {

/// Kinds of MailEnable's LineFact: sender is the verb, text the command, detail the reply, account the user, queueId
/// the message's file.
enum class MailEnableKind : std::uint16_t { Incoming, Outgoing };

class MailEnableJoiner final : public Joiner {
public:
    static constexpr std::uint32_t w3c = 1; ///< number of a fact whose fields hold '+' for a blank

    void begin(const SourceContext& context) override;
    void take(const LineFact& fact) override;
    void finish() override;

private:
    /// The message whose text is being sent, by connection; "" where it has no name.
    using Pending = boost::unordered_flat_map<std::string, std::string>;

    void said(const LineFact& fact, DialogueKind kind, std::string_view text);
    void byClient(const LineFact& fact, std::string_view text);
    void byServer(const LineFact& fact, std::string_view text);
    void alone(const LineFact& fact, const std::string& connection, std::string_view reply);
    void login(const LineFact& fact, std::string& command, std::string& reply);

    DialogueJoiner m_dialogue{DialogueSettings{.keyAlone = false, .summaries = false}};
    Pending m_inData;
};

} // namespace postmortem
