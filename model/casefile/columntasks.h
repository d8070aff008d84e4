// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Long tables cut into pieces of columns, each a task of its own, so that all cores pack and unpack. A task works on
// its own rows or members only.

#include "model/base/job.h"
#include "model/casefile/bounds.h"
#include "model/casefile/casefilewords.h"
#include "model/casefile/tablefields.h"

#include <QtEndian>

#include <functional>
#include <map>
#include <vector>

namespace postmortem {

constexpr std::size_t rowsAChunk = std::size_t{1} << 16;

/// Runs all tasks on all cores and returns the first error. False answers of `wanted` end it with Cancelled.
[[nodiscard]] Result<> runTasks(const std::vector<std::function<Result<>()>>& tasks, const Cancel& cancel);

using PackTask = std::function<Blob()>;
using UnpackTask = std::function<Result<>()>;

/// The blobs of a file by name and piece.
using BlobIndex = std::map<std::pair<std::string, std::uint32_t>, Blob>;
/// The blob, or an error that names what is missing.
[[nodiscard]] Result<const Blob*> blobOf(const BlobIndex& blobs, const std::string& name, std::size_t chunk);

/// Number of bytes of a value in a column, and the value as such a number.
template <class T>
struct Cell {
    using Number = T;
    static Number number(const T& value) { return value; }
    static bool take(T& value, Number number, const RowBounds&)
    {
        value = number;
        return true;
    }
};
template <>
struct Cell<bool> {
    using Number = quint8;
    static Number number(bool value) { return value ? 1 : 0; }
    static bool take(bool& value, Number number, const RowBounds&)
    {
        value = number == 1;
        return number <= 1;
    }
};
template <class E>
    requires std::is_enum_v<E>
struct Cell<E> {
    using Number = quint8;
    static Number number(E value) { return static_cast<Number>(value); }
    static bool take(E& value, Number number, const RowBounds&)
    {
        value = static_cast<E>(number);
        return isKnown(value);
    }
};
template <>
struct Cell<TimeUs> {
    using Number = qint64;
    static Number number(TimeUs value) { return value.us; }
    static bool take(TimeUs& value, Number number, const RowBounds&)
    {
        value.us = number;
        return isPlausible(value);
    }
};
template <class Tag, class Rep>
struct Cell<Id<Tag, Rep>> {
    using Number = Rep;
    static Number number(Id<Tag, Rep> value) { return value.value; }
    static bool take(Id<Tag, Rep>& value, Number number, const RowBounds& bounds)
    {
        value.value = number;
        return bounds.allows(value);
    }
};

template <class T>
constexpr std::size_t cellWidth = std::is_same_v<T, IpAddress> ? 16 : sizeof(typename Cell<T>::Number);

template <class T>
void writeCell(const T& value, char* place)
{
    if constexpr (std::is_same_v<T, IpAddress>)
        std::memcpy(place, value.bytes.data(), 16);
    else
        qToLittleEndian(Cell<T>::number(value), place);
}

template <class T>
bool readCell(T& value, const char* place, const RowBounds& bounds)
{
    if constexpr (std::is_same_v<T, IpAddress>) {
        std::memcpy(value.bytes.data(), place, 16);
        return true;
    } else {
        return Cell<T>::take(value, qFromLittleEndian<typename Cell<T>::Number>(place), bounds);
    }
}

/// Adds a task for every column and piece of a table whose rows `at(row)` tells. What `at` refers to must outlive them.
template <class Row, class At>
void addPackTasks(std::vector<PackTask>& tasks, const std::string& table, std::size_t rows, const At& at)
{
    for (std::size_t first = 0; first < rows; first += rowsAChunk) {
        const std::size_t count = std::min(rowsAChunk, rows - first);
        fieldsOf(static_cast<const Row*>(nullptr), [&]<class T>(const char* field, T Row::* member, Layout layout) {
            tasks.push_back([name = table + "." + field, member, layout, first, count, at] {
                constexpr std::size_t width = cellWidth<T>;
                std::string bytes(count * width, '\0');
                for (std::size_t i = 0; i < count; ++i)
                    writeCell(at(first + i).*member, bytes.data() + i * width);
                // An address has no plane of its own: it is bytes.
                return packBlob(name, static_cast<std::uint32_t>(first / rowsAChunk), bytes, width, layout);
            });
        });
    }
}

/// Adds a task for every column of one piece of a table; `rows` are the rows of that piece and must outlive the tasks.
template <class Row>
void addUnpackTasks(std::vector<UnpackTask>& tasks, const BlobIndex& blobs, const std::string& table, std::size_t chunk,
                    std::span<Row> rows, const RowBounds& bounds)
{
    fieldsOf(static_cast<const Row*>(nullptr), [&]<class T>(const char* field, T Row::* member, Layout) {
        tasks.push_back([&blobs, &bounds, name = table + "." + field, member, chunk, rows]() -> Result<> {
            constexpr std::size_t width = cellWidth<T>;
            const auto blob = blobOf(blobs, name, chunk);
            if (!blob)
                return std::unexpected(blob.error());
            const auto bytes = unpackBlob(**blob, rows.size(), width);
            if (!bytes)
                return std::unexpected(bytes.error());
            bool fine = true;
            for (std::size_t i = 0; i < rows.size(); ++i)
                fine = readCell(rows[i].*member, bytes->data() + i * width, bounds) && fine;
            if (!fine)
                return std::unexpected(
                    Error{ErrorCode::Corrupt,
                          CaseFileWords::tr("The case file is damaged: %1 holds values that cannot be.")
                              .arg(QString::fromStdString(name))
                              .toStdString(),
                          {},
                          0});
            return {};
        });
    });
}

/// The same for a whole table held in memory.
template <class Row>
void addUnpackTasks(std::vector<UnpackTask>& tasks, const BlobIndex& blobs, const std::string& table,
                    std::vector<Row>& rows, const RowBounds& bounds)
{
    for (std::size_t first = 0; first < rows.size(); first += rowsAChunk)
        addUnpackTasks(tasks, blobs, table, first / rowsAChunk,
                       std::span(rows).subspan(first, std::min(rowsAChunk, rows.size() - first)), bounds);
}

} // namespace postmortem
