// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Follows the logins of one conversation line by line (AUTH of SMTP and POP3, AUTHENTICATE of IMAP) and says what each
// encoded line stands for. RFC 4954, RFC 5034, RFC 9051 6.2.2.

#include "model/decoding/decoding.h"

#include <string>
#include <string_view>

namespace postmortem {

class LoginDecoder final {
public:
    explicit LoginDecoder(bool reveal) : m_reveal(reveal) {}

    struct Answer {
        std::string decoded;     ///< "user name: test"; "" when nothing is encoded. Not yet made safe to show
        std::string_view secret; ///< the part of the line that must not be shown; empty when there is none
    };
    Answer server(std::string_view payload);
    Answer client(std::string_view payload);
    /// The next line that is not the server's is the client's answer, whatever it looks like.
    [[nodiscard]] bool expectsAnswer() const { return m_expected != Expected::Nothing; }
    /// The client's answer is known to be the user name.
    Answer userName(std::string_view text);

private:
    enum class Expected : std::uint8_t { Nothing, UserName, Password, Response };

    Answer begin(std::string_view mechanism, std::string_view initial);
    Answer response(std::string_view text);
    Answer password(std::string_view text);
    [[nodiscard]] std::string shownPassword(std::string_view password) const;

    bool m_reveal;
    Mechanism m_mechanism = Mechanism::None;
    Expected m_expected = Expected::Nothing;
    bool m_clear = false; // the log shows prompts and answers already decoded
    std::string m_user;
};

/// The mechanism of that SASL name ("CRAM-MD5"), in any case; Other when it is none of ours.
[[nodiscard]] Mechanism saslMechanism(std::string_view name);

} // namespace postmortem
