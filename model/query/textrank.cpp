// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/query/textrank.h"

#include "model/base/textmatch.h"

#include <algorithm>

namespace postmortem {

namespace {

constexpr std::size_t letters = 8;     // in a key
constexpr std::size_t few = 64;        // sooner compared than cut into keys
constexpr std::size_t mostDepth = 256; // texts that agree for so long are compared as they are

class TextSorter final {
public:
    TextSorter(const StringPool& strings, const Cancel& cancel) : m_strings(strings), m_cancel(cancel) {}

    /// Sorts texts that agree in their first `depth` letters.
    bool sort(std::vector<KeyedRow>& texts, std::size_t depth)
    {
        if (texts.size() <= few || depth >= mostDepth) {
            compareAll(texts);
            return !m_cancel.requested();
        }
        bool longer = false;
        for (KeyedRow& one : texts) {
            const std::string_view text = textOf(one);
            one.key = keyAt(text, depth);
            longer = longer || text.size() > depth;
        }
        if (!longer) {
            compareAll(texts); // nothing but case tells them apart
            return true;
        }
        std::vector<KeyedRow> scratch;
        return radixSort(texts, scratch, m_cancel) && sortRuns(texts, depth + letters);
    }

private:
    [[nodiscard]] std::string_view textOf(const KeyedRow& one) const { return m_strings.text(StringId(one.row)); }

    static std::uint64_t keyAt(std::string_view text, std::size_t depth)
    {
        std::uint64_t key = 0;
        for (std::size_t i = depth; i < depth + letters; ++i)
            key = (key << 8) | (i < text.size() ? static_cast<unsigned char>(lowerAscii(text[i])) : 0U);
        return key;
    }

    void compareAll(std::vector<KeyedRow>& texts) const
    {
        std::ranges::sort(
            texts, [this](const KeyedRow& a, const KeyedRow& b) { return compareNoCase(textOf(a), textOf(b)) < 0; });
    }

    bool sortRuns(std::vector<KeyedRow>& texts, std::size_t depth)
    {
        for (auto first = texts.begin(); first != texts.end();) {
            const auto last =
                std::find_if(first, texts.end(), [&](const KeyedRow& one) { return one.key != first->key; });
            if (last - first > 1) {
                std::vector<KeyedRow> run(first, last);
                if (!sort(run, depth))
                    return false;
                std::ranges::copy(run, first);
            }
            first = last;
        }
        return true;
    }

    const StringPool& m_strings;
    const Cancel& m_cancel;
};

} // namespace

std::vector<KeyedRow> textOrder(const StringPool& strings, const std::vector<std::uint32_t>& ids, const Cancel& cancel)
{
    std::vector<KeyedRow> order(ids.size());
    std::ranges::transform(ids, order.begin(), [](std::uint32_t id) { return KeyedRow{0, id}; });
    if (!TextSorter(strings, cancel).sort(order, 0))
        order.clear();
    return order;
}

} // namespace postmortem
