// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// MailEnable's rows, which hold a client's command and the server's reply in columns of their own:
// activity  "05/24/17 16:04:36<tab>SMTP-IN<tab>x.MAI<tab>880<tab>address<tab>AUTH<tab>AUTH LOGIN<tab>334 …<tab>18<tab>12"
// W3C       "2011-09-03 20:03:50 address SMTP-IN server 664 AUTH AUTH+LOGIN 334+… COMPUTER 18 12 [user]"

#include <optional>
#include <string>
#include <string_view>

namespace postmortem {

/// Views into the line.
struct CommandRow {
    std::string_view stamp;   ///< "05/24/17 16:04:36"; may be empty
    std::string_view agent;   ///< "SMTP-IN", "SMTP-OU", "POP3-IN", "IMAP-IN"
    std::string_view message; ///< the file of the message, with SMTP only
    std::string_view socket;  ///< a number
    std::string_view address;
    std::string_view verb;
    std::string_view command; ///< as it is written; see commandText()
    std::string_view reply;   ///< as it is written; see replyText()
    std::string_view user;    ///< who is signed in, or tries to
    bool w3c = false;         ///< '+' stands for a blank, "-" for nothing
    bool whole = true;        ///< false when the end of the row is missing or not as it should be

    /// What the client said, with blanks, and with the tag of IMAP, which stands in the reply only.
    [[nodiscard]] std::string commandText() const;
    [[nodiscard]] std::string replyText() const;
    /// The part of `command` that must not be shown; empty when there is none.
    [[nodiscard]] std::string_view secret() const;
};

/// Whether a row of that column follows one command of SMTP, POP3 or IMAP.
[[nodiscard]] bool isCommandAgent(std::string_view column);

/// A row with or without its stamp, which may be cut off; nothing when the line is of another kind.
[[nodiscard]] std::optional<CommandRow> commandRow(std::string_view line);

} // namespace postmortem
