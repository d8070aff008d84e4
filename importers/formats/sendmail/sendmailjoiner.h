// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Puts Sendmail's lines together. One process serves one connection, so its pid ties a sign-in to the messages that
// follow. A message is told when it is collected, before the filters have judged it, so it is accepted when its first
// delivery shows it, or nothing says otherwise. What a user submits on the server passes through a second queue on its
// way: it is told as the message that the second queue accepts.

#include "importers/dialogue/agedmap.h"
#include "importers/dialogue/queuedmessage.h"
#include "importers/dialogue/sessionlog.h"
#include "importers/formats/syslog/syslogdaemon.h"

#include <optional>
#include <string>

namespace postmortem {

class SendmailJoiner final : public DaemonJoiner {
public:
    explicit SendmailJoiner(SaslFailures& failures);

    void begin(const SourceContext& context) override { m_context = context; }
    void take(const LineFact& fact) override;
    void finish() override;

private:
    struct Client {
        std::optional<SessionLog> log;
        IpAddress ip;
        std::uint32_t told = 0;   ///< failed AUTH commands that have an event
        std::uint32_t untold = 0; ///< begun when the server complained of many; a line may tell them yet
        bool signedIn = false;
    };

    Client& client(const LineFact& fact);
    void connect(const LineFact& fact);
    void disconnect(const LineFact& fact);
    void tellRest(Client& open);
    void signedIn(const LineFact& fact);
    void authFailed(const LineFact& fact);
    void manyAuth(const LineFact& fact);
    void from(const LineFact& fact);
    void delivery(const LineFact& fact);
    [[nodiscard]] bool isHop(const LineFact& fact, std::string_view next);
    void unaccepted(const LineFact& fact);
    [[nodiscard]] const std::string& keyOf(const LineFact& fact, std::string_view id);

    SaslFailures& m_failures;
    SourceContext m_context;
    Place m_place;
    AgedMap<Client> m_clients{200'000};         // by host and pid
    AgedMap<QueuedMessage> m_messages{500'000}; // by host and queue id
    std::string m_key;                          // scratch
};

} // namespace postmortem
