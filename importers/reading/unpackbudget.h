// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How much may come out of one evidence file, over all its layers and members. A few kilobytes can be made to unpack to
// petabytes; a log that compresses a hundredfold is rare, and four hundredfold is none.

#include "model/base/result.h"
#include "model/base/sentence.h"

#include <cstddef>
#include <cstdint>
#include <functional>

namespace postmortem {

struct UnpackLimits {
    std::uint64_t freeBytes = std::uint64_t{64} << 20;   ///< come out whatever the ratio
    std::uint64_t ratio = 400;                           ///< unpacked bytes to stored bytes
    std::uint64_t totalBytes = std::uint64_t{256} << 30; ///< of one file, all layers counted
    std::size_t members = 50'000;                        ///< of one file, those of nested archives too
    unsigned depth = 3;                                  ///< archives in archives
    std::function<bool()> stop = {}; ///< asked as bytes come out; yes ends them with the error Cancelled
};

class UnpackBudget final {
public:
    explicit UnpackBudget(std::uint64_t storedBytes, UnpackLimits limits = {}) : m_stored(storedBytes), m_limits(limits)
    {
    }
    [[nodiscard]] const UnpackLimits& limits() const { return m_limits; }
    /// Counts bytes that came out; the error is told once too many did, and at every call from then on.
    [[nodiscard]] Result<> spend(std::uint64_t bytes)
    {
        m_spent += bytes;
        if (m_limits.stop && m_limits.stop())
            return std::unexpected(Error{ErrorCode::Cancelled, "stopped", {}, 0});
        if (m_spent > m_limits.freeBytes && m_spent / m_limits.ratio > m_stored)
            return tooLarge(words::keep(
                QT_TRANSLATE_NOOP("ImportWords", "it unpacks to more than %1 times its size, as no log does"),
                m_limits.ratio));
        if (m_spent > m_limits.totalBytes)
            return tooLarge(words::keep(QT_TRANSLATE_NOOP("ImportWords", "it unpacks to more than %1 GiB"),
                                        m_limits.totalBytes >> 30));
        return {};
    }

private:
    static std::unexpected<Error> tooLarge(std::string message)
    {
        return std::unexpected(Error{ErrorCode::TooLarge, std::move(message), {}, 0});
    }
    std::uint64_t m_stored;
    std::uint64_t m_spent = 0;
    UnpackLimits m_limits;
};

} // namespace postmortem
