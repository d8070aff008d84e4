// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Puts OpenSMTPD's lines together by session id and message id. A failed AUTH has a line with the name and then one with
// the answer: the answer counts where the first is missing. "Invalid recipient" is said of foreign recipients that the
// client may not relay to and of own users that do not exist; the mailboxes that mail was put into tell them apart.

#include "importers/dialogue/agedmap.h"
#include "importers/dialogue/queuedmessage.h"
#include "importers/dialogue/sessionlog.h"
#include "importers/formats/syslog/syslogdaemon.h"

#include <optional>
#include <string>

namespace postmortem {

class OpenSmtpdJoiner final : public DaemonJoiner {
public:
    explicit OpenSmtpdJoiner(SaslFailures& failures);

    void begin(const SourceContext& context) override { m_context = context; }
    void take(const LineFact& fact) override;
    void finish() override;

private:
    struct Client {
        std::optional<SessionLog> log;
        IpAddress ip;
        bool local = false; ///< on the server itself
        bool signedIn = false;
        std::uint32_t told = 0; ///< failures whose answer has not come yet
    };
    struct Queued {
        QueuedMessage message;
        std::uint32_t size = 0;
        std::uint32_t recipients = 0; ///< 0: not counted
        Place place;
        bool seen = false; ///< a line of its acceptance was
    };

    Client& client(const LineFact& fact);
    void authFailed(const LineFact& fact);
    void authRefused(const LineFact& fact);
    void refused(const LineFact& fact);
    void counted(const LineFact& fact);
    void accepted(const LineFact& fact);
    void delivery(const LineFact& fact);
    [[nodiscard]] Reason reasonFor(std::string_view recipient) const;
    [[nodiscard]] const std::string& keyOf(const LineFact& fact, std::string_view id);

    SaslFailures& m_failures;
    SourceContext m_context;
    Place m_place;
    AgedMap<Client> m_clients{200'000};  // by host and session id
    AgedMap<Queued> m_messages{500'000}; // by host and message id
    std::string m_key;                   // scratch
};

} // namespace postmortem
