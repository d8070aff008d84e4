// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// SMTP (RFC 5321) with AUTH (RFC 4954) and pipelining (RFC 2920), as a server's transcript shows it.

#include "importers/dialogue/conversation.h"
#include "importers/dialogue/saslexchange.h"

#include <deque>

namespace postmortem {

class SmtpConversation final : public Conversation {
public:
    explicit SmtpConversation(RecipientWords* words) : m_words(words) {}

    void serverSays(std::string_view line, SessionLog& log) override;
    void clientSays(std::string_view line, SessionLog& log) override;
    void notesMessage(std::string_view queueId, std::uint32_t bytes) override;
    void end(SessionLog& log) override;
    [[nodiscard]] bool idle() const override { return m_waiting.empty() && !m_inData; }

private:
    enum class Verb : std::uint8_t { Helo, Auth, Mail, Rcpt, Data, Reset, StartTls, Quit, Other };
    struct Command {
        Verb verb = Verb::Other;
        std::string argument;
        Place place;
    };
    static void learnAddress(std::string_view line, std::string_view helo, SessionLog& log);
    void reply(unsigned code, std::string_view text, SessionLog& log);
    void authReply(unsigned code, std::string_view text, SessionLog& log);
    void mailReply(const Command& command, unsigned code, SessionLog& log);
    void rcptReply(const Command& command, unsigned code, std::string_view text, SessionLog& log);
    void dataReply(unsigned code, std::string_view text, SessionLog& log);
    void abandonMessage(SessionLog& log);

    RecipientWords* m_words; // null where they tell nothing
    std::deque<Command> m_waiting;
    SaslExchange m_sasl;
    OpenMessage m_message;
    bool m_haveSender = false;
    bool m_inAuth = false; // a 334 was said: the client's next line is a response
    bool m_inData = false; // a 354 was said: the client's lines are the message
    std::uint32_t m_size = 0;
    std::string m_queueId; // as the server notes it
};

} // namespace postmortem
