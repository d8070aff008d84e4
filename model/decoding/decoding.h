// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Decoding of what mail clients and servers hide in transcripts: base64 logins of every SASL mechanism, RFC 2047
// words, quoted-printable. Pure functions on bytes; input may come from an attacker, so nothing is trusted: any bytes,
// any length up to 64 KiB, missing padding, stray white space.

#include "model/events/event.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace postmortem {

/// RFC 4648 base64 with or without padding, surrounding white space allowed. Nothing when the text has other
/// characters or an impossible length; the empty text decodes to the empty string.
[[nodiscard]] std::optional<std::string> decodeBase64(std::string_view text);

/// The account a SASL response names, from the *decoded* bytes of one client response:
/// LOGIN user name, PLAIN (RFC 4616), CRAM-MD5 (RFC 2195), DIGEST-MD5 (RFC 2831), NTLM type 3, XOAUTH2,
/// OAUTHBEARER (RFC 7628), SCRAM client-first (RFC 5802). Nothing when the bytes do not fit the mechanism.
struct SaslLogin {
    std::string user;
    std::optional<std::string> password; ///< LOGIN and PLAIN only
    std::string authorizationId;         ///< PLAIN's authzid when it differs
};
[[nodiscard]] std::optional<SaslLogin> decodeSasl(Mechanism mechanism, std::string_view decoded);

/// What weakens a password, in English words; empty when nothing obvious does.
[[nodiscard]] std::string passwordWeakness(std::string_view user, std::string_view password);
/// The same in the language that is spoken.
[[nodiscard]] std::string weaknessInWords(std::string_view weakness);

/// "Username:" or "Password:" when the (base64 or plain) text of a 334 reply is that prompt, in any case.
enum class Prompt : std::uint8_t { None, Username, Password };
[[nodiscard]] Prompt promptOf(std::string_view replyText);

/// One thing found in a pasted or selected text.
struct DecodedItem {
    enum class Kind : std::uint8_t { Prompt, UserName, Password, Challenge, Response, Header, Text, Problem };
    Kind kind = Kind::Text;
    std::string label;   ///< "User name", "Password", "Server prompt" …
    std::string encoded; ///< the piece as it stood
    std::string value;   ///< decoded, control characters made visible; a password in clear: the view masks it
    std::string note;    ///< "4 characters, same as the account"
};
struct Decoded {
    std::string mechanism;          ///< "LOGIN", "PLAIN" …, "RFC 2047", "quoted-printable", "base64", ""
    std::vector<DecodedItem> items; ///< in order of the text
    std::string problem;            ///< why nothing could be decoded, a plain sentence; "" when something was
};
/// Recognises and decodes whatever stands in the text: one line or a whole dialogue, with or without direction marks
/// and stamps, prompts encoded or already decoded.
[[nodiscard]] Decoded decodeText(std::string_view text);

/// The text with every secret replaced by bullets: PASS and LOGIN arguments, base64 passwords, PLAIN responses,
/// "given password: …". `previous` is the line before in the same session (a password follows its prompt). The number
/// of bullets tells nothing of the length.
[[nodiscard]] std::string maskSecrets(std::string_view line, std::string_view previous = {});

/// Bytes as UTF-8 that is safe to show: invalid sequences become U+FFFD, control, ANSI and bidirectional characters
/// their visible pictures (U+2400 block, or <U+202E>); a tab becomes a blank.
[[nodiscard]] std::string visibleText(std::string_view bytes);

} // namespace postmortem
