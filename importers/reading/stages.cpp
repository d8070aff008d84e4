// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/reading/stages.h"

#include <algorithm>
#include <utility>

namespace postmortem {

Result<std::size_t> MemoryStream::read(std::span<char> target)
{
    const std::uint64_t left = m_bytes->size() > m_position ? m_bytes->size() - m_position : 0;
    const auto size = static_cast<std::size_t>(std::min<std::uint64_t>(left, target.size()));
    std::copy_n(m_bytes->data() + (left > 0 ? m_position : 0), size, target.data());
    m_position += size;
    return size;
}

std::string_view PeekStream::head(std::size_t bytes)
{
    std::size_t size = m_head.size();
    m_head.resize(std::max(size, bytes));
    while (size < bytes && !m_error) {
        const auto got = m_inner.read(std::span(m_head).subspan(size));
        if (!got)
            m_error = got.error();
        else if (*got == 0)
            break;
        else
            size += *got;
    }
    m_head.resize(size);
    return {m_head.data(), m_head.size()};
}

Result<std::size_t> PeekStream::read(std::span<char> target)
{
    if (m_at < m_head.size()) {
        const std::size_t size = std::min(m_head.size() - m_at, target.size());
        std::copy_n(m_head.data() + m_at, size, target.data());
        m_at += size;
        return size;
    }
    if (m_error)
        return std::unexpected(*std::exchange(m_error, std::nullopt));
    return m_inner.read(target);
}

Result<std::size_t> KeepingStream::read(std::span<char> target)
{
    auto got = m_inner.read(target);
    if (!got || m_bytes.size() + *got > m_most) {
        m_tooMuch = true;
        m_bytes = {};
    } else if (!m_tooMuch) {
        m_bytes.insert(m_bytes.end(), target.begin(), target.begin() + static_cast<std::ptrdiff_t>(*got));
    }
    return got;
}

SharedBytes KeepingStream::kept()
{
    return m_tooMuch ? nullptr : std::make_shared<const std::vector<char>>(std::move(m_bytes));
}

Result<std::size_t> LimitedStream::read(std::span<char> target)
{
    if (m_ended)
        return 0;
    auto got = m_inner.read(target);
    if (got && *got > 0) {
        if (auto allowed = m_budget.spend(*got); !allowed)
            got = std::unexpected(std::move(allowed.error()));
    }
    m_ended = !got;
    return got;
}

} // namespace postmortem
