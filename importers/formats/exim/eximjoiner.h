// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Puts Exim's lines together. With its default selectors Exim logs neither connections nor their ports, so lines of one
// client that follow one another within the time Exim waits for a command are one session; with ports or pids they tell.
//
// A successful AUTH shows with the message that follows, or when a connection without one is over. Refusals stand in the
// main log and again in the reject log (and twice in syslog): what another source has told already is counted once.

#include "importers/dialogue/agedmap.h"
#include "importers/dialogue/queuedmessage.h"
#include "importers/dialogue/sessionlog.h"
#include "importers/formats/exim/refusaltwins.h"
#include "importers/formats/syslog/syslogdaemon.h"

#include <boost/unordered/unordered_flat_map.hpp>

#include <deque>
#include <optional>
#include <string>

namespace postmortem {

class EximJoiner final : public DaemonJoiner {
public:
    explicit EximJoiner(SaslFailures& failures);

    void begin(const SourceContext& context) override;
    void take(const LineFact& fact) override;
    void finish() override;

private:
    struct Client {
        std::optional<SessionLog> log;
        AccountId account; ///< not valid where the log does not name it
        bool signedIn = false;
        bool named = false; ///< its HELO name is known
        bool ended = false;
        std::uint64_t lastRefusal = 0; ///< that syslog may have once more
    };
    /// How often one refusal was told.
    struct Told {
        std::uint16_t most = 0; ///< by one of the sources before
        std::uint16_t here = 0; ///< by the source that `source` names
        SourceId source;
    };

    Client& client(const LineFact& fact);
    void connect(const LineFact& fact);
    void disconnect(const LineFact& fact);
    void noMail(const LineFact& fact);
    void signedIn(Client& open, const LineFact& fact);
    void arrived(const LineFact& fact);
    void delivery(const LineFact& fact);
    [[nodiscard]] bool isHop(const LineFact& fact);
    void completed(const LineFact& fact);
    [[nodiscard]] bool toldAlready(const LineFact& fact);
    void tellRefusal(SessionLog& log, const LineFact& fact);
    void tellHeld();
    [[nodiscard]] const std::string& clientKey(const LineFact& fact);
    [[nodiscard]] const std::string& idKey(const LineFact& fact, std::string_view queueId);

    SaslFailures& m_failures;
    SourceContext m_context;
    Place m_place;
    AgedMap<Client> m_clients{200'000};
    AgedMap<QueuedMessage> m_messages{500'000}; // by host and queue id
    std::deque<std::string> m_late;             // keys of those that are over and may prove to be another's second hop
    boost::unordered_flat_map<std::uint64_t, Told> m_refusals;
    RefusalTwins m_twins;
    std::string m_key; // scratch
};

} // namespace postmortem
