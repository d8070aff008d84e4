// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Cells of a line of comma-separated values, quoted or not, whole or cut off; and columns by a header's names.

#include "importers/formats/exchange/csv.h"
#include "importers/formats/exchange/table.h"

#include "tests/support/testmain.h"

#include <QObject>

#include <array>

using namespace postmortem;
using namespace Qt::StringLiterals;

class CsvTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cuts_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("cells");
        QTest::newRow("nothing is one empty cell") << QByteArray("") << u"[]"_s;
        QTest::newRow("plain") << QByteArray("a,b c,,d") << u"[a][b c][][d]"_s;
        QTest::newRow("a comma at the end") << QByteArray("a,") << u"[a][]"_s;
        QTest::newRow("a quoted comma") << QByteArray(R"(a,"b,c",d)") << u"[a][b,c][d]"_s;
        QTest::newRow("doubled quotes") << QByteArray(R"("say ""no"", please",x)") << u"[say \"no\", please][x]"_s;
        QTest::newRow("only quotes") << QByteArray(R"(a,"",b)") << u"[a][][b]"_s;
        QTest::newRow("a quote by itself, doubled") << QByteArray(R"("""",b)") << u"[\"][b]"_s;
        QTest::newRow("quotes inside a bare cell") << QByteArray(R"(a "b" c,d)") << u"[a \"b\" c][d]"_s;
        QTest::newRow("behind the closing quote") << QByteArray(R"("a"b,c)") << u"[a][c]"_s;
        QTest::newRow("never closed") << QByteArray(R"(a,"b,c)") << u"[a][b,c open]"_s;
        QTest::newRow("closed by a doubled quote") << QByteArray(R"("a"",b)") << u"[a\",b open]"_s;
    }

    void cuts()
    {
        QFETCH(QByteArray, line);
        QString cells;
        CsvCutter cutter({line.constData(), static_cast<std::size_t>(line.size())});
        std::string buffer;
        for (CsvCell cell; cutter.next(cell);)
            cells += u'[' + QString::fromStdString(std::string(plainText(cell.text, cell.doubled, buffer)))
                     + (cell.open ? u" open]"_s : u"]"_s);
        QTEST(cells, "cells");
    }

    void columnsAreKnownByTheirNames()
    {
        constexpr std::array<std::string_view, 3> names{"senderaddress|from", "status", "size"};
        exchange::TableColumns columns;
        columns.learn("Date,\"Sender Address\",Subject,sender_address,STATUS", names);
        QVERIFY(columns.has(0));
        QVERIFY(!columns.has(2));
        std::array<CsvCell, 3> cells{};
        columns.cut("1,a@example.org,\"b,c\",forged@example.org,Failed,more", cells);
        QCOMPARE(cells[0].text, std::string_view("a@example.org")); // the first column of that name
        QCOMPARE(cells[1].text, std::string_view("Failed"));
        QCOMPARE(cells[2].text, std::string_view());
        columns.cut("1,short", cells);
        QCOMPARE(cells[0].text, std::string_view("short"));
        QCOMPARE(cells[1].text, std::string_view());
    }
};

POSTMORTEM_TEST(CsvTest)
#include "tst_csv.moc"
