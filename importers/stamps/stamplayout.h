// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A stamp's form as strptime(3) writes it ("%d/%b/%Y %H:%M:%S"), for formats that are described and not programmed.
// English month names, whatever the locale. Besides: %f is a fraction of a second with its point or comma, or nothing;
// %z is "Z", "+02:00", "+0200" or nothing.

#include "importers/stamps/stamp.h"

#include <string>
#include <string_view>

namespace postmortem {

class StampLayout final {
public:
    StampLayout() = default;
    explicit StampLayout(std::string text) : m_text(std::move(text)) {}

    /// Why `text` is no layout; empty when it is one.
    [[nodiscard]] static std::string problem(std::string_view text);
    /// Reads a stamp at the front of `text` and removes it. False leaves text as it was.
    bool take(std::string_view& text, Stamp& stamp) const;

private:
    std::string m_text;
};

} // namespace postmortem
