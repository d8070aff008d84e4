// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One session of which only the client's side is known. A login waits for what follows it: commands that need a login
// (STAT, SELECT; a recipient that is not refused) tell that it succeeded, another attempt that it failed. So does the end
// over POP3 and IMAP; over SMTP it leaves the login to mercurylogins.h.

#include "importers/dialogue/saslexchange.h"
#include "importers/dialogue/sessionlog.h"
#include "importers/formats/mercury/mercurylogins.h"

#include <optional>
#include <string>
#include <string_view>

namespace postmortem {

class MercurySession final {
public:
    /// At the line that shows the connection, or the first line of a session whose beginning the log lacks (ip unknown).
    MercurySession(CaseBuilder& builder, MercuryLogins& logins, const IpAddress& ip, std::string_view key, Place place);

    void says(std::string_view line, Place place);
    /// The recipient before was refused, because it is not ours.
    void relayRefused(Place place);
    void end(std::optional<Place> closed);
    [[nodiscard]] bool isFrom(const IpAddress& ip) const { return m_ip == ip; }

private:
    void smtp(std::string_view line);
    void auth(std::string_view argument);
    void message(std::string_view line);
    void pop3(std::string_view line);
    void imap(std::string_view command);
    void login(std::string account, std::string password, Mechanism mechanism);
    void decide(bool ok);
    void decideAtEnd();
    void showConnect();
    void accept();
    void abandon();

    MercuryLogins& m_logins;
    SessionLog m_log;
    IpAddress m_ip;
    Protocol m_protocol = Protocol::Other;
    std::optional<Place> m_connect;      // no event says so yet, because the protocol has not shown
    std::optional<MercuryLogin> m_login; // whose outcome has not shown yet
    SaslExchange m_sasl;
    int m_responses = 0; // of AUTH that are still to come
    std::string m_user;
    OpenMessage m_message;
    std::optional<Place> m_data; // the text of the message is being sent
    std::uint32_t m_size = 0;
    bool m_offered = false; // MAIL has begun the message
    bool m_mailAfterLogin = false;
};

} // namespace postmortem
