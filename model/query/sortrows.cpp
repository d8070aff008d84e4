// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sorting by numbers only: every field becomes a 64-bit key first (texts and addresses by their rank), so that ten
// million rows sort without touching a string twice. Runs are sorted and merged one by one, asking for cancellation
// between them.

#include "model/query/fieldvalues.h"
#include "model/query/rowselector.h"
#include "model/query/textmatch.h"

#include <algorithm>
#include <iterator>
#include <numeric>

namespace postmortem {

namespace {

// Stable merge sort in place of std::sort, which cannot be stopped.
template <class T, class Less>
bool sortUnlessCancelled(std::vector<T>& values, Less less, const Cancel& cancel)
{
    constexpr std::size_t run = std::size_t{1} << 15;
    for (std::size_t begin = 0; begin < values.size(); begin += run) {
        if (cancel.requested())
            return false;
        const std::size_t end = std::min(begin + run, values.size());
        std::stable_sort(values.begin() + std::ptrdiff_t(begin), values.begin() + std::ptrdiff_t(end), less);
    }
    std::vector<T> merged;
    for (std::size_t width = run; width < values.size(); width *= 2) {
        merged.clear();
        merged.reserve(values.size());
        for (std::size_t begin = 0; begin < values.size(); begin += 2 * width) {
            if (cancel.requested())
                return false;
            const auto first = values.begin() + std::ptrdiff_t(begin);
            const auto middle = values.begin() + std::ptrdiff_t(std::min(begin + width, values.size()));
            const auto last = values.begin() + std::ptrdiff_t(std::min(begin + 2 * width, values.size()));
            std::merge(first, middle, middle, last, std::back_inserter(merged), less);
        }
        values.swap(merged);
    }
    return true;
}

// Rank by row of a table (`used` marks the rows that are wanted); 0 is for none, so ranks begin at 1.
template <class Less>
std::vector<std::uint32_t> ranks(std::vector<std::uint32_t> used, std::size_t size, Less less, const Cancel& cancel)
{
    std::vector<std::uint32_t> rankOf(size, 0);
    if (!sortUnlessCancelled(used, less, cancel))
        return rankOf;
    for (std::size_t i = 0; i < used.size(); ++i)
        rankOf[used[i]] = static_cast<std::uint32_t>(i + 1);
    return rankOf;
}

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
    template <class IdOf, class Less>
    std::vector<std::uint64_t> ranked(std::size_t size, IdOf idOf, Less less) const
    {
        std::vector<std::uint32_t> ids(m_rows.size());
        std::ranges::transform(m_rows, ids.begin(), idOf);
        const std::vector<std::uint32_t> rankOf = ranks(distinct(ids, size), size, less, m_cancel);
        std::vector<std::uint64_t> keys(ids.size());
        std::ranges::transform(ids, keys.begin(),
                               [&](std::uint32_t id) { return id < size ? std::uint64_t{rankOf[id]} : 0; });
        return keys;
    }

    [[nodiscard]] std::vector<std::uint64_t> addressKeys() const
    {
        const auto& addresses = m_case.addresses;
        return ranked(
            addresses.size(), [this](std::uint32_t row) { return addressValue(m_case, m_table, row).value; },
            [&](std::uint32_t a, std::uint32_t b) {
                const bool ipv4 = addresses[a].ip.isIpv4();
                return ipv4 != addresses[b].ip.isIpv4() ? ipv4 : addresses[a].ip < addresses[b].ip;
            });
    }

    template <class IdOf>
    std::vector<std::uint64_t> textKeys(IdOf idOf) const
    {
        return ranked(
            m_case.strings->size(), [&](std::uint32_t row) { return idOf(row).value; },
            [this](std::uint32_t a, std::uint32_t b) {
                return compareNoCase(m_case.text(StringId(a)), m_case.text(StringId(b))) < 0;
            });
    }

    const CaseSnapshot& m_case;
    Table m_table;
    Field m_field;
    const std::vector<std::uint32_t>& m_rows;
    const Cancel& m_cancel;
};

// Fields in which the rows of a table stand already.
bool isNaturalOrder(const CaseSnapshot& snapshot, Table table, Sort sort)
{
    return !sort.descending
           && (sort.field == Field::Row || (sort.field == Field::First && table == Table::Events && snapshot.complete));
}

} // namespace

void sortRows(const CaseSnapshot& snapshot, Table table, Sort sort, std::vector<std::uint32_t>& rows,
              const Cancel& cancel)
{
    if (rows.empty() || isNaturalOrder(snapshot, table, sort))
        return;
    if (sort.field == Field::Row) {
        std::ranges::reverse(rows);
        return;
    }
    const std::vector<std::uint64_t> keys = KeyMaker(snapshot, table, sort.field, rows, cancel).keys();
    std::vector<std::pair<std::uint64_t, std::uint32_t>> order(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) // complement: descending, with equal rows still in table order
        order[i] = {sort.descending ? ~keys[i] : keys[i], rows[i]};
    const bool done =
        sortUnlessCancelled(order, [](const auto& a, const auto& b) { return a.first < b.first; }, cancel);
    for (std::size_t i = 0; done && i < rows.size(); ++i)
        rows[i] = order[i].second;
}

} // namespace postmortem
