// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Encoded words of message headers (RFC 2047) and quoted-printable text (RFC 2045 6.7).

#include <optional>
#include <string>
#include <string_view>

namespace postmortem {

struct MimeText {
    std::string text; ///< UTF-8
    std::string note; ///< what went wrong with a character set; "" when all is well
};

/// The text with every "=?charset?B?…?=" replaced; nothing when it holds none.
[[nodiscard]] std::optional<MimeText> decodeEncodedWords(std::string_view text);

/// The bytes of quoted-printable text. Nothing when the text does not look like it: fewer than two escapes, a "=" that
/// is none, or control characters as the result ("rip=10.0.0.1" in a log).
[[nodiscard]] std::optional<std::string> decodeQuotedPrintable(std::string_view text);

} // namespace postmortem
