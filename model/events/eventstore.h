// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The events of a case as columns, 36 bytes a row. Columns grow in chunks that never move: a snapshot copies the
// chunk pointers and may be read by any thread while the builder appends behind it.

#include "model/base/largepages.h"
#include "model/events/event.h"

#include <algorithm>
#include <cstddef>
#include <memory>
#include <span>
#include <stop_token>
#include <tuple>
#include <utility>
#include <vector>

namespace postmortem {

/// One growing column. append() only by the builder; reading below a published size by anyone.
template <class T>
class Column final {
public:
    static constexpr std::size_t chunkBits = 15;
    static constexpr std::size_t chunkSize = std::size_t{1} << chunkBits;

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] T operator[](std::size_t row) const { return m_chunks[row >> chunkBits][row & (chunkSize - 1)]; }
    /// The values of these rows as a column of their own.
    [[nodiscard]] Column inOrder(std::span<const std::uint32_t> rows) const
    {
        Column result;
        for (const std::uint32_t row : rows)
            result.append((*this)[row]);
        return result;
    }
    /// The same in place, where no value comes from further behind than a chunk; nobody else may hold the column.
    void arrange(std::span<const std::uint32_t> rows)
    {
        // Of the chunks that are written already, only the last is still read: by its copy.
        auto before = std::make_unique_for_overwrite<T[]>(chunkSize);
        auto old = std::make_unique_for_overwrite<T[]>(chunkSize);
        for (std::size_t c = 0; c < chunkCount(); ++c) {
            const std::size_t begin = c << chunkBits;
            T* const to = m_chunks[c].get();
            std::swap(before, old);
            std::ranges::copy(chunk(c), old.get());
            for (std::size_t i = 0; i < chunk(c).size(); ++i) {
                const std::size_t row = rows[begin + i];
                const std::size_t at = row & (chunkSize - 1);
                to[i] = row >= begin + chunkSize ? (*this)[row] : row >= begin ? old[at] : before[at];
            }
        }
    }
    void append(T value)
    {
        const std::size_t at = m_size & (chunkSize - 1);
        if (at == 0) {
            addChunk();
            m_last = m_chunks.back().get();
        }
        m_last[at] = value;
        ++m_size;
    }
    /// Rows of one chunk, for tight loops: for (c < chunkCount()) for (v : chunk(c)).
    [[nodiscard]] std::span<const T> chunk(std::size_t index) const
    {
        const std::size_t begin = index << chunkBits;
        return {m_chunks[index].get(), std::min(chunkSize, m_size - begin)};
    }
    [[nodiscard]] std::span<T> chunk(std::size_t index)
    {
        const auto values = std::as_const(*this).chunk(index);
        return {m_chunks[index].get(), values.size()};
    }
    [[nodiscard]] std::size_t chunkCount() const { return (m_size + chunkSize - 1) >> chunkBits; }
    /// Grows to that many rows, the new ones not yet written: threads may then fill a chunk each.
    void grow(std::size_t size)
    {
        m_size = size;
        while (m_chunks.size() < chunkCount())
            addChunk();
        m_last = m_chunks.empty() ? nullptr : m_chunks.back().get();
    }
    void set(std::size_t row, T value) { m_chunks[row >> chunkBits][row & (chunkSize - 1)] = value; }

private:
    /// A store of ordinary size takes chunks as it needs them; from then on neighbours share a large page.
    void addChunk()
    {
        constexpr std::size_t ordinary = 16;
        constexpr std::size_t perPage = largePage / (chunkSize * sizeof(T));
        const std::size_t index = m_chunks.size();
        if (index < ordinary) {
            m_chunks.push_back(std::make_shared_for_overwrite<T[]>(chunkSize));
        } else if ((index - ordinary) % perPage == 0) {
            const auto page = makeLargePage();
            m_chunks.emplace_back(page, reinterpret_cast<T*>(page.get()));
        } else {
            m_chunks.emplace_back(m_chunks.back(), m_chunks.back().get() + chunkSize);
        }
    }

    std::vector<std::shared_ptr<T[]>> m_chunks;
    T* m_last = nullptr; // chunk
    std::size_t m_size = 0;
};

class EventStore final {
public:
    /// Events one store can hold; an import that would exceed it stops reading and says so.
    static constexpr std::size_t maxRows = 0xffff'fff0U;

    EventRow append(const Event& event);
    /// Grows to that many rows, the new ones not yet written.
    void grow(std::size_t size);
    /// All columns, in the order of Event's members.
    [[nodiscard]] auto columns(this auto& self)
    {
        return std::tie(self.m_time, self.m_line, self.m_address, self.m_session, self.m_message, self.m_subject,
                        self.m_source, self.m_count, self.m_kind, self.m_protocol, self.m_mechanism, self.m_reason);
    }
    void setSubject(EventRow row, std::uint32_t subject) { m_subject.set(row.row(), subject); }
    [[nodiscard]] std::size_t size() const { return m_time.size(); }
    [[nodiscard]] Event at(EventRow row) const { return at(row.row()); }
    [[nodiscard]] Event at(std::size_t row) const;

    [[nodiscard]] const Column<std::int64_t>& times() const { return m_time; }
    [[nodiscard]] const Column<std::uint32_t>& addresses() const { return m_address; }
    [[nodiscard]] const Column<std::uint32_t>& sessions() const { return m_session; }
    [[nodiscard]] const Column<std::uint32_t>& messages() const { return m_message; }
    [[nodiscard]] const Column<std::uint32_t>& subjects() const { return m_subject; }
    [[nodiscard]] const Column<std::uint32_t>& lines() const { return m_line; }
    [[nodiscard]] const Column<std::uint16_t>& sources() const { return m_source; }
    [[nodiscard]] const Column<std::uint16_t>& counts() const { return m_count; }
    [[nodiscard]] const Column<EventKind>& kinds() const { return m_kind; }
    [[nodiscard]] const Column<Protocol>& protocols() const { return m_protocol; }
    [[nodiscard]] const Column<Mechanism>& mechanisms() const { return m_mechanism; }
    [[nodiscard]] const Column<Reason>& reasons() const { return m_reason; }

    /// First row whose time is >= t (rows are in time order once a snapshot is published).
    [[nodiscard]] std::size_t lowerBound(TimeUs t) const;

    /// A copy with the rows in time order (stable: source, then line). Events without a time come last. When stopped,
    /// they may be in any order.
    [[nodiscard]] EventStore sortedByTime(const std::stop_token& stop = {}) const;
    /// The same of a store that is needed no longer and that nobody shares, in place where rows move little.
    [[nodiscard]] static EventStore sortedByTime(EventStore&& store, const std::stop_token& stop = {});

private:
    /// The rows in time order; empty when they are in it already, or when stopped.
    [[nodiscard]] LargeVector<std::uint32_t> timeOrder(const std::stop_token& stop) const;
    /// Calls function(column) for all columns, several at once.
    template <class Function>
    void forEachColumn(Function function);

    Column<std::int64_t> m_time;
    Column<std::uint32_t> m_line;
    Column<std::uint32_t> m_address;
    Column<std::uint32_t> m_session;
    Column<std::uint32_t> m_message;
    Column<std::uint32_t> m_subject;
    Column<std::uint16_t> m_source;
    Column<std::uint16_t> m_count;
    Column<EventKind> m_kind;
    Column<Protocol> m_protocol;
    Column<Mechanism> m_mechanism;
    Column<Reason> m_reason;
};

// Inline, so that a loop which looks at two columns of a row reads those two only.
inline Event EventStore::at(std::size_t row) const
{
    Event event;
    event.time = TimeUs(m_time[row]);
    event.line = m_line[row];
    event.address.value = m_address[row];
    event.session.value = m_session[row];
    event.message.value = m_message[row];
    event.subject = m_subject[row];
    event.source.value = m_source[row];
    event.count = m_count[row];
    event.kind = m_kind[row];
    event.protocol = m_protocol[row];
    event.mechanism = m_mechanism[row];
    event.reason = m_reason[row];
    return event;
}

} // namespace postmortem
