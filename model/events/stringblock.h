// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Texts one behind the other, each behind its length, which takes as few bytes as it needs: two words a text would be as
// much memory as the texts themselves.

#include "model/base/largepages.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace postmortem {

/// Bytes that writeText() writes.
[[nodiscard]] std::size_t spaceFor(std::string_view text);
/// Writes a text behind its length and returns where the next belongs.
char* writeText(char* to, std::string_view text);
/// The text that stands there; moves on to the next.
[[nodiscard]] std::string_view readText(const char*& at);

/// Whole texts that a pool can take over (StringPool::keep).
class StringBlock final {
public:
    /// A copy of these bytes; nothing when they are not whole texts.
    [[nodiscard]] static std::optional<StringBlock> of(std::string_view bytes);
    [[nodiscard]] std::size_t texts() const { return m_texts; }
    [[nodiscard]] const char* begin() const { return m_bytes.data(); }
    [[nodiscard]] LargeArray<char> take() && { return std::move(m_bytes); }

private:
    LargeArray<char> m_bytes;
    std::size_t m_texts = 0;
};

} // namespace postmortem
