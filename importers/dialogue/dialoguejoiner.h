// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Joins the lines of transcript formats: finds each line's session by peer and thread, decides who speaks, and lets the
// protocol's machine follow the conversation. Direction marks mean different things in different products and flip when
// the logging server is the client, so the first reply of a session decides (a greeting comes from a server).

#include "importers/dialogue/conversation.h"
#include "importers/dialogue/onwarddeliveries.h"
#include "importers/dialogue/outbounddelivery.h"
#include "importers/dialogue/recipientwords.h"
#include "importers/formats/format.h"

#include <boost/unordered/unordered_flat_map.hpp>

#include <memory>
#include <optional>
#include <string>

namespace postmortem {

/// Kinds of a transcript's LineFact. ip and key name the session, text is the payload.
enum class DialogueKind : std::uint16_t {
    Connected,
    Disconnected,
    Sent, ///< by the logging server
    Received,
    Unmarked, ///< no mark: the content decides who speaks
    Break,    ///< an empty line between sessions of a bare transcript
    Summary,  ///< a message as one line: sender, recipient, count, number (bytes), queueId, detail (status)
    Note,     ///< on the message that is coming in: queueId or number (bytes)
    Account,  ///< account: who signs in, where the dialogue hides it
    Outcome,  ///< outbound: what became of one recipient, detail "OK", "4" (deferred) or "5" (bounced)
};

/// What is special about a format's sessions.
struct DialogueSettings {
    bool keyAlone = false; ///< the key names the session; the address stands in some of its lines only
    bool summaries = true; ///< outbound sessions tell their deliveries in Summary lines, not in the dialogue alone
    bool numbers = false;  ///< an outbound session's key is the end of the queue id of the message that it sends on
};

class DialogueJoiner final : public Joiner {
public:
    explicit DialogueJoiner(DialogueSettings settings = {}) : m_settings(settings) {}
    void begin(const SourceContext& context) override;
    void take(const LineFact& fact) override;
    void finish() override;

private:
    struct Open {
        std::unique_ptr<SessionLog> log;
        std::unique_ptr<Conversation> conversation;
        OutboundDelivery delivery;    ///< outbound: instead of the conversation
        std::optional<Place> connect; ///< the log shows the connection there, and no event says so yet
        bool started = false;         ///< a line that is no mere "Connected" has come
        bool outbound = false;        ///< the logging server is the client
        bool summaryOnly = true;
        bool clientSpoke = false;
        bool wantsText = false;   ///< unmarked: the command's reply brings a message or a listing
        bool inText = false;      ///< a message's or a listing's lines follow
        bool firstOfText = false; ///< unmarked: the next line shows whether the log left the text out
        bool gapInText = false;   ///< an empty line was among them
        std::uint64_t lastUse = 0;
    };
    struct Key {
        IpAddress ip;
        std::string thread;
        Protocol protocol; ///< where the format's lines tell it, else Other
        friend bool operator==(const Key&, const Key&) = default;
    };
    struct KeyHash {
        std::size_t operator()(const Key& key) const noexcept
        {
            return IpAddressHash()(key.ip) ^ std::hash<std::string>()(key.thread)
                   ^ static_cast<std::size_t>(key.protocol);
        }
    };

    [[nodiscard]] Key keyOf(const LineFact& fact) const;
    Open& sessionFor(const LineFact& fact, const Place& place);
    Open& openSession(const LineFact& fact, const Place& place);
    void close(Open& open);
    void speak(Open& open, const LineFact& fact);
    void start(Open& open, bool serverSpeaks, bool sent, std::string_view text);
    void unmarked(Open& open, std::string_view text);
    [[nodiscard]] static bool passOver(Open& open, std::string_view text);
    void summary(Open& open, const LineFact& fact);
    static void outcome(Open& open, const LineFact& fact);
    void endAll();
    [[nodiscard]] static bool beginsAnew(const Open& open, const LineFact& fact);

    DialogueSettings m_settings;
    SourceContext m_context;
    OnwardDeliveries m_onward;
    RecipientWords m_recipientWords;
    boost::unordered_flat_map<Key, Open, KeyHash> m_open;
    std::uint64_t m_uses = 0;
};

} // namespace postmortem
