// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where, in a line of any log, the words of the client or the server begin: behind addresses, thread ids, stamps, host
// and program names, direction marks. A guess from the form of the words, for showing and masking only.

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace postmortem {

/// The words themselves; the whole trimmed line when it carries no prefix.
[[nodiscard]] std::string_view payloadOf(std::string_view line);

/// "334", "250-", "535": an SMTP reply; "+" and "+ …": a continuation; "+OK", "-ERR", "* …", "a1 OK …".
[[nodiscard]] bool isServerPayload(std::string_view payload);
/// The text of a challenge ("334 …" or "+ …"), which may be empty; nothing for anything else.
[[nodiscard]] std::optional<std::string_view> challengeOf(std::string_view payload);
/// One run of base64 digits with its padding and nothing else.
[[nodiscard]] bool isBase64Word(std::string_view text);

/// A secret written out in a line of words: "given password: x", "pass: 'x'", "passwd=x".
[[nodiscard]] std::vector<std::string_view> namedSecrets(std::string_view line);

/// The arguments of an IMAP "tag LOGIN user password", quotes kept; nothing for anything else. A part that is not in
/// this line (a literal follows) is empty.
struct LoginCommand {
    std::string_view user;
    std::string_view password;
};
[[nodiscard]] std::optional<LoginCommand> imapLogin(std::string_view payload);
/// The bytes of an IMAP quoted string; other text as it is.
[[nodiscard]] std::string_view unquoted(std::string_view text);
/// Whether the line ends with "{5}" or "{5+}": a literal follows.
[[nodiscard]] bool announcesLiteral(std::string_view payload);

/// "AUTH X" or "[tag] AUTHENTICATE X" with what follows the mechanism.
struct AuthCommand {
    std::string_view mechanism;
    std::string_view arguments;
};
[[nodiscard]] std::optional<AuthCommand> authCommand(std::string_view payload);

} // namespace postmortem
