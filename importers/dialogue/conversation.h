// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A conversation between a mail client and a server, line by line: the machines that every transcript format shares.
// A format decides who speaks (Speaker) and strips its own marks; the machine follows the protocol and writes logins,
// messages and recipients into the session's log. Commands wait in order for their replies, so pipelining (RFC 2920)
// is followed too.

#include "importers/dialogue/sessionlog.h"

#include <memory>
#include <string_view>

namespace postmortem {

enum class Speaker : std::uint8_t { Server, Client };

class Conversation {
public:
    virtual ~Conversation() = default;
    virtual void serverSays(std::string_view line, SessionLog& log) = 0;
    virtual void clientSays(std::string_view line, SessionLog& log) = 0;
    /// The server's own note on the message whose text is coming in: its queue id or its size, "" or 0 when not told.
    virtual void notesMessage(std::string_view queueId, std::uint32_t bytes)
    {
        static_cast<void>(queueId);
        static_cast<void>(bytes);
    }
    /// The connection is over: what was not answered stays unanswered.
    virtual void end(SessionLog& log) = 0;
    /// No command waits for its reply, as far as the protocol tells.
    [[nodiscard]] virtual bool idle() const { return false; }
};

class RecipientWords;

/// The machine for a protocol; Smtp for Protocol::Other too. The words are those of one log, which outlives it.
[[nodiscard]] std::unique_ptr<Conversation> makeConversation(Protocol protocol, RecipientWords* words = nullptr);

/// What a server's first line says: "220 …" Smtp, "+OK …" Pop3, "* OK …" Imap, else Other.
[[nodiscard]] Protocol protocolOfGreeting(std::string_view line);
/// What a client's line says by its verb: EHLO … Smtp, USER … Pop3, "tag LOGIN …" Imap, else Other.
[[nodiscard]] Protocol protocolOfCommand(std::string_view line);
/// A line that only a server says: "NNN text", "NNN-text", "+OK", "-ERR", "* …", "+ …".
[[nodiscard]] bool looksLikeReply(std::string_view line);
/// IMAP's "tag OK …", "tag NO …", "tag BAD …".
[[nodiscard]] bool looksLikeTaggedReply(std::string_view line);

} // namespace postmortem
