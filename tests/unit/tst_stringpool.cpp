// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/events/stringpool.h"

#include "tests/support/testmain.h"

#include <QObject>

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
