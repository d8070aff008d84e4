// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Errors as values. A function that can fail returns Result<T>; nothing below app/ shows a dialog or throws across
// a module border. An Error says what happened in a plain sentence, to which file, and where in it.

#include <cstdint>
#include <expected>
#include <string>

namespace postmortem {

enum class ErrorCode : std::uint8_t {
    NotFound,
    Unreadable,
    Empty,
    NotAMailLog,
    Truncated,
    Corrupt,
    Changed,
    TooLarge,
    Unsupported,
    WriteFailed,
    BadInput,
    Cancelled,
};

struct Error {
    ErrorCode code = ErrorCode::Unreadable;
    std::string message;      ///< a sentence for a person, without the file name
    std::string source;       ///< path (or archive!member) it happened to; may be empty
    std::uint64_t offset = 0; ///< byte offset in the decompressed source, where one is known

    /// "source: message", for logs and the command line.
    [[nodiscard]] std::string text() const { return source.empty() ? message : source + ": " + message; }
};

template <class T = void>
using Result = std::expected<T, Error>;

} // namespace postmortem
