// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The time of day as something that is handed in, so that a test (and a report made twice) can hold it still.

#include "model/base/timeus.h"

#include <chrono>

namespace postmortem {

class Clock {
public:
    Clock() = default;
    Clock(const Clock&) = delete;
    Clock& operator=(const Clock&) = delete;
    virtual ~Clock() = default;
    [[nodiscard]] virtual TimeUs now() const = 0;
};

class SystemClock final : public Clock {
public:
    [[nodiscard]] TimeUs now() const override
    {
        const auto since = std::chrono::system_clock::now().time_since_epoch();
        return TimeUs(std::chrono::duration_cast<std::chrono::microseconds>(since).count());
    }
};

/// Stands still.
class FixedClock final : public Clock {
public:
    explicit FixedClock(TimeUs now) : m_now(now) {}
    [[nodiscard]] TimeUs now() const override { return m_now; }

private:
    TimeUs m_now;
};

} // namespace postmortem
