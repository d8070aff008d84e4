// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sets of rows: what is walked is what was set, from and to any row.

#include "model/query/bitset.h"

#include "tests/support/testmain.h"

#include <QObject>

#include <random>
#include <vector>

using namespace postmortem;

class BitSetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void walksWhatWasSet_data()
    {
        QTest::addColumn<unsigned>("outOfHundred");
        for (const unsigned share : {0U, 1U, 50U, 99U, 100U})
            QTest::addRow("%u of a hundred", share) << share;
    }

    void walksWhatWasSet()
    {
        QFETCH(unsigned, outOfHundred);
        constexpr std::size_t size = 5 * BitSet::wordBits + 7;
        std::mt19937 chance(1); // NOLINT(cert-msc51-cpp): the same rows every time
        BitSet set(size);
        std::size_t count = 0;
        for (std::size_t row = 0; row < size; ++row) {
            if (chance() % 100 < outOfHundred) {
                set.set(row);
                ++count;
            }
        }
        set.set(size); // beyond the end
        QCOMPARE(set.count(), count);
        for (const std::size_t begin : {0U, 1U, 63U, 64U, 65U, 200U}) {
            for (const std::size_t end :
                 {std::size_t{0}, std::size_t{63}, std::size_t{64}, std::size_t{128}, std::size_t{201}, size}) {
                std::vector<std::size_t> expected;
                for (std::size_t row = begin; row < end; ++row)
                    if (set.test(row))
                        expected.push_back(row);
                std::vector<std::size_t> walked;
                set.forEachRow(begin, end, [&](std::size_t row) { walked.push_back(row); });
                QCOMPARE(walked, expected);
            }
        }
    }

    void theOnlyRow()
    {
        BitSet set(200);
        QVERIFY(!set.only());
        set.set(130);
        QCOMPARE(set.only().value_or(0), 130U);
        set.set(131);
        QVERIFY(!set.only());
    }
};

POSTMORTEM_TEST(BitSetTest)
#include "tst_bitset.moc"
