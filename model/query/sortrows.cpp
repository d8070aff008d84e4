// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sorting by numbers only: every field becomes a 64-bit key first (texts and addresses by their rank), so that ten
// million rows sort without touching a string twice.

#include "model/query/fieldvalues.h"
#include "model/query/radixsort.h"
#include "model/query/rowselector.h"
#include "model/query/textrank.h"

#include <algorithm>

namespace postmortem {

namespace {

// The distinct ids below `size`, in ascending order.
std::vector<std::uint32_t> distinct(const std::vector<std::uint32_t>& ids, std::size_t size)
{
    std::vector<bool> seen(size);
    for (const std::uint32_t id : ids) {
        if (id < size)
            seen[id] = true;
    }
    std::vector<std::uint32_t> used;
    for (std::size_t id = 0; id < size; ++id) {
        if (seen[id])
            used.push_back(static_cast<std::uint32_t>(id));
    }
    return used;
}

// Rank by row of a table of rows in order; 0 is for none, so ranks begin at 1.
std::vector<std::uint32_t> ranks(const std::vector<KeyedRow>& order, std::size_t size)
{
    std::vector<std::uint32_t> rankOf(size, 0);
    for (std::size_t i = 0; i < order.size(); ++i)
        rankOf[order[i].row] = static_cast<std::uint32_t>(i + 1);
    return rankOf;
}

std::uint64_t bigEndian(std::span<const std::uint8_t, 8> bytes)
{
    std::uint64_t value = 0;
    for (const std::uint8_t byte : bytes)
        value = (value << 8) | byte;
    return value;
}

// IPv4 first, each kind by its bytes.
std::vector<KeyedRow> addressOrder(const LargeVector<Address>& addresses, const std::vector<std::uint32_t>& used,
                                   const Cancel& cancel)
{
    std::vector<KeyedRow> order(used.size());
    std::vector<KeyedRow> scratch;
    const auto sortBy = [&](auto keyOf) {
        for (KeyedRow& one : order)
            one.key = keyOf(addresses[one.row].ip);
        return radixSort(order, scratch, cancel);
    };
    std::ranges::transform(used, order.begin(), [](std::uint32_t row) { return KeyedRow{0, row}; });
    const bool done = sortBy([](const IpAddress& ip) { return bigEndian(std::span(ip.bytes).last<8>()); })
                      && sortBy([](const IpAddress& ip) { return bigEndian(std::span(ip.bytes).first<8>()); })
                      && sortBy([](const IpAddress& ip) { return std::uint64_t{ip.isIpv4() ? 0U : 1U}; });
    if (!done)
        order.clear();
    return order;
}

class KeyMaker final {
public:
    KeyMaker(const CaseSnapshot& snapshot, Table table, Field field, const std::vector<std::uint32_t>& rows,
             const Cancel& cancel)
        : m_case(snapshot), m_table(table), m_field(field), m_rows(rows), m_cancel(cancel)
    {
    }

    std::vector<std::uint64_t> keys()
    {
        switch (m_field) {
        case Field::Row: return byRow([](std::uint32_t row) { return std::uint64_t{row}; });
        case Field::Address: return addressKeys();
        case Field::Account: return textKeys([this](std::uint32_t row) { return accountName(row); });
        case Field::Sender:
        case Field::QueueId:
        case Field::Detail:
            return textKeys([this](std::uint32_t row) { return textValue(m_case, m_table, m_field, row); });
        case Field::First:
        case Field::Last:
        case Field::Activity:
            return byRow([this](std::uint32_t row) { return timeKey(timeValue(m_case, m_table, m_field, row)); });
        case Field::Severity:
        case Field::RelayBy:
        case Field::Protocol:
        case Field::Kind:
        case Field::Source:
            return byRow([this](std::uint32_t row) { return codeValue(m_case, m_table, m_field, row); });
        default:
            return byRow([this](std::uint32_t row) { return countValue(m_case, m_table, m_field, row).value_or(0); });
        }
    }

private:
    template <class KeyOf>
    std::vector<std::uint64_t> byRow(KeyOf keyOf) const
    {
        std::vector<std::uint64_t> keys(m_rows.size());
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            if ((i & 0x3fff) == 0 && m_cancel.requested())
                break;
            keys[i] = keyOf(m_rows[i]);
        }
        return keys;
    }

    static std::uint64_t timeKey(TimeUs time)
    {
        return static_cast<std::uint64_t>(time.us) ^ (std::uint64_t{1} << 63); // signed order as unsigned
    }

    [[nodiscard]] StringId accountName(std::uint32_t row) const
    {
        const AccountId account = accountValue(m_case, m_table, row);
        return account.valid() ? m_case.accounts[account.row()].name : StringId();
    }

    // Keys from ids and the ranks of what they name.
    template <class IdOf, class Order>
    std::vector<std::uint64_t> ranked(std::size_t size, IdOf idOf, Order orderOf) const
    {
        std::vector<std::uint32_t> ids(m_rows.size());
        std::ranges::transform(m_rows, ids.begin(), idOf);
        const std::vector<std::uint32_t> rankOf = ranks(orderOf(distinct(ids, size)), size);
        std::vector<std::uint64_t> keys(ids.size());
        std::ranges::transform(ids, keys.begin(),
                               [&](std::uint32_t id) { return id < size ? std::uint64_t{rankOf[id]} : 0; });
        return keys;
    }

    [[nodiscard]] std::vector<std::uint64_t> addressKeys() const
    {
        return ranked(
            m_case.addresses.size(), [this](std::uint32_t row) { return addressValue(m_case, m_table, row).value; },
            [this](const std::vector<std::uint32_t>& used) { return addressOrder(m_case.addresses, used, m_cancel); });
    }

    template <class IdOf>
    std::vector<std::uint64_t> textKeys(IdOf idOf) const
    {
        return ranked(
            m_case.strings->size(), [&](std::uint32_t row) { return idOf(row).value; },
            [this](const std::vector<std::uint32_t>& used) { return textOrder(*m_case.strings, used, m_cancel); });
    }

    const CaseSnapshot& m_case;
    Table m_table;
    Field m_field;
    const std::vector<std::uint32_t>& m_rows;
    const Cancel& m_cancel;
};

} // namespace

void sortRows(const CaseSnapshot& snapshot, Table table, Sort sort, std::vector<std::uint32_t>& rows, std::size_t limit,
              const Cancel& cancel)
{
    if (rows.empty())
        return;
    const std::vector<std::uint64_t> keys = KeyMaker(snapshot, table, sort.field, rows, cancel).keys();
    std::vector<KeyedRow> order(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) // complement: descending, with equal rows still in table order
        order[i] = {sort.descending ? ~keys[i] : keys[i], rows[i]};
    if (cancel.requested())
        return;
    keepLeast(order, limit, cancel);
    std::vector<KeyedRow> scratch;
    if (!radixSort(order, scratch, cancel))
        return;
    rows.resize(std::min(order.size(), limit));
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i] = order[i].row;
}

} // namespace postmortem
