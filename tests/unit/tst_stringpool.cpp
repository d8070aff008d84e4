// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/events/stringpool.h"

#include "tests/support/testmain.h"

#include <QObject>

#include <algorithm>
#include <string>
#include <vector>

using namespace postmortem;

class StringPoolTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneTextOneId()
    {
        StringPool pool;
        const StringId anna = pool.intern("anna");
        const StringId empty = pool.intern("");
        QVERIFY(anna != empty);
        QCOMPARE(pool.intern(std::string("an") + "na"), anna);
        QCOMPARE(pool.intern(""), empty);
        QCOMPARE(pool.text(anna), std::string_view("anna"));
        QVERIFY(pool.text(empty).empty());
        QCOMPARE(pool.size(), 2U);
    }

    void bytesStayBytes()
    {
        StringPool pool;
        const std::string_view odd("a\0b\xff", 4);
        QCOMPARE(pool.text(pool.intern(odd)), odd);
        QVERIFY(pool.intern("a") != pool.intern(odd));
    }

    void unknownTextAndIds()
    {
        StringPool pool;
        pool.intern("anna");
        QVERIFY(!pool.find("bob").valid());
        QVERIFY(pool.find("anna").valid());
        QVERIFY(pool.text(StringId()).empty());
        QVERIFY(pool.text(StringId(std::size_t{99})).empty());
    }

    void keptTextsHaveIdsOfTheirOwn()
    {
        StringPool pool;
        const StringId first = pool.keep("4F1A2B3C4D");
        const StringId second = pool.keep("4F1A2B3C4D");
        QVERIFY(first != second);
        QCOMPARE(pool.text(first), std::string_view("4F1A2B3C4D"));
        QCOMPARE(pool.text(second), std::string_view("4F1A2B3C4D"));
        QVERIFY(!pool.find("4F1A2B3C4D").valid());
        const StringId asked = pool.intern("4F1A2B3C4D");
        QVERIFY(asked != first && asked != second);
        QCOMPARE(pool.intern("4F1A2B3C4D"), asked);
    }

    void blocksBecomeTexts()
    {
        std::vector<std::string> texts{"anna",
                                       "",
                                       std::string(127, 'a'),
                                       std::string(128, 'b'),
                                       std::string("nul\0\xff", 5),
                                       std::string(1'000'000, 'c')};
        for (int i = 0; i < 10'000; ++i)
            texts.push_back("queue" + std::to_string(i));
        std::vector<StringBlock> blocks;
        for (std::size_t first = 0; first < texts.size(); first += 3'000) {
            std::string bytes;
            for (std::size_t i = first; i < std::min(first + 3'000, texts.size()); ++i) {
                std::string one(spaceFor(texts[i]), '\0');
                QCOMPARE(writeText(one.data(), texts[i]), one.data() + one.size());
                bytes += one;
            }
            blocks.push_back(*StringBlock::of(bytes));
        }
        StringPool pool;
        const StringId before = pool.intern("before");
        pool.keep(std::move(blocks));
        QCOMPARE(pool.size(), 1 + texts.size());
        for (std::size_t i = 0; i < texts.size(); ++i)
            QCOMPARE(pool.text(StringId(1 + i)), std::string_view(texts[i]));
        const StringId after = pool.intern("after");
        QCOMPARE(after.row(), 1 + texts.size());
        QCOMPARE(pool.text(after), std::string_view("after"));
        QCOMPARE(pool.intern("before"), before);
    }

    void brokenBlocksAreRefused()
    {
        const std::string first(200, 'x');
        const std::size_t second = spaceFor(first);
        std::string bytes(second + spaceFor("end"), '\0');
        writeText(writeText(bytes.data(), first), "end");
        for (std::size_t length = 0; length <= bytes.size(); ++length) {
            const bool whole = length == 0 || length == second || length == bytes.size();
            QCOMPARE(StringBlock::of(std::string_view(bytes).substr(0, length)).has_value(), whole);
        }
        QVERIFY(!StringBlock::of(std::string(20, '\xff')));                    // a length without an end
        QVERIFY(!StringBlock::of("\xff\xff\xff\xff\xff\xff\xff\xff\x7ftext")); // longer than anything
    }

    void textNeverMoves()
    {
        StringPool pool;
        const std::string_view first = pool.text(pool.intern("first"));
        const char* place = first.data();
        const std::string large(1'000'000, 'x'); // more than a block
        const StringId largeId = pool.intern(large);
        for (int i = 0; i < 50'000; ++i)
            pool.intern("recipient" + std::to_string(i) + "@far.example");
        QCOMPARE(pool.size(), 50'002U);
        QCOMPARE(static_cast<const void*>(pool.text(pool.find("first")).data()), static_cast<const void*>(place));
        QCOMPARE(first, std::string_view("first"));
        QCOMPARE(pool.text(largeId), std::string_view(large));
        QCOMPARE(pool.text(pool.find("recipient49999@far.example")), std::string_view("recipient49999@far.example"));
    }
};

POSTMORTEM_TEST(StringPoolTest)
#include "tst_stringpool.moc"
