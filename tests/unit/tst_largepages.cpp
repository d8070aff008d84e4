// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Memory that another thread has touched is memory like any other: it holds what is written, and outlives that thread.

#include "model/base/largepages.h"

#include "tests/support/testmain.h"

#include <QObject>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <memory>
#include <set>
#include <thread>
#include <vector>

using namespace postmortem;

class LargePagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pagesOutliveTheirMaker()
    {
        std::vector<std::shared_ptr<std::byte[]>> pages;
        std::set<std::byte*> places;
        {
            PagesAhead ahead;
            for (int i = 0; i < 40; ++i) {
                pages.push_back(makeLargePage());
                places.insert(pages.back().get());
                std::fill_n(pages.back().get(), largePage, std::byte(i));
                if (i % 10 == 9) // give it time, so that some pages come from it
                    std::this_thread::sleep_for(std::chrono::milliseconds(20));
            }
        }
        pages.push_back(makeLargePage());
        places.insert(pages.back().get());
        QCOMPARE(places.size(), 41U);
        for (int i = 0; i < 40; ++i) {
            QCOMPARE(pages[std::size_t(i)][0], std::byte(i));
            QCOMPARE(pages[std::size_t(i)][largePage - 1], std::byte(i));
        }
    }

    void touchingChangesNothing()
    {
        PagesAhead ahead;
        const auto asked = makeLargePage(); // from then on another thread touches
        LargeVector<std::uint32_t> numbers;
        numbers.reserve(4 * largePage / sizeof(std::uint32_t));
        while (numbers.size() < numbers.capacity()) {
            if (numbers.size() % 10'000 == 0)
                ahead.touch(numbers.data(), numbers.capacity() * sizeof(std::uint32_t));
            numbers.push_back(static_cast<std::uint32_t>(numbers.size()));
        }
        for (std::size_t i = 0; i < numbers.size(); ++i)
            QCOMPARE(numbers[i], i);
        ahead.touch(numbers.data(), numbers.capacity() * sizeof(std::uint32_t));
        numbers = {}; // gone before its turn, perhaps
        ahead.touch(nullptr, 0);
    }

    void vectorsAreOrdinary()
    {
        LargeVector<int> numbers; // from small to large and back
        for (int i = 0; i < 3'000'000; ++i)
            numbers.push_back(i);
        LargeVector<int> copy = numbers;
        copy.resize(10);
        copy.shrink_to_fit();
        QCOMPARE(copy.back(), 9);
        QCOMPARE(numbers.back(), 2'999'999);
        LargeArray<int> array(largePage);
        array[0] = 1;
        array[largePage - 1] = 2;
        QCOMPARE(array[0] + array[largePage - 1], 3);
    }
};

POSTMORTEM_TEST(LargePagesTest)
#include "tst_largepages.moc"
