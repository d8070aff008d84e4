// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Finds a text in megabytes of log at the speed of memory. The two bytes of it that are rarest in logs are compared with 32
// places at a time; only where both fit is the rest looked at. That is as fast as memmem(), which knows no case, and faster
// than the searchers of the standard library, whose skips hardly pay for texts as short as people type.

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace postmortem {

class Literal final {
public:
    /// Without `matchCase` the letters A to Z are equal to their small ones; other bytes are what they are.
    Literal(std::string_view text, bool matchCase);

    [[nodiscard]] std::size_t size() const { return m_text.size(); }
    /// The first place at or after `from`; npos when there is none. An empty text is found nowhere.
    [[nodiscard]] std::size_t find(std::string_view text, std::size_t from) const;

private:
    struct Probe {
        std::size_t place = 0;  // in m_text
        unsigned char low = 0;  // the byte there
        unsigned char high = 0; // and its other case
    };
    [[nodiscard]] Probe probe(std::size_t place) const;
    [[nodiscard]] bool fits(const char* at) const;
    template <bool caseless>
    [[nodiscard]] std::size_t scan(std::string_view text, std::size_t from) const;

    std::string m_text; // small letters unless m_matchCase
    bool m_matchCase;
    std::array<Probe, 2> m_probes;
};

/// Line ends in the text.
[[nodiscard]] std::size_t countLineEnds(std::string_view text);

} // namespace postmortem
