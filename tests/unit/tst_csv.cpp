// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Cells of a line of comma-separated values, quoted or not, whole or cut off; and columns by a header's names.

#include "importers/formats/exchange/csv.h"
#include "importers/formats/exchange/csvrecords.h"
#include "importers/formats/exchange/messagetrace.h"
#include "importers/formats/exchange/table.h"

#include "tests/support/testmain.h"

#include <QObject>

#include <array>

using namespace postmortem;
using namespace Qt::StringLiterals;

namespace {

/// "1: text" of every row, with its first line and where it has several their number.
class RowList final : public Joiner {
public:
    explicit RowList(QStringList& rows) : m_rows(rows) {}
    void begin(const SourceContext&) override {}
    void take(const LineFact& fact) override
    {
        QString row = u"%1"_s.arg(fact.line);
        if (fact.count > 1)
            row += u"+%1"_s.arg(fact.count - 1);
        m_rows += row + u": "_s + QString::fromStdString(std::string(fact.text.substr(0, fact.text.find(','))));
    }
    void finish() override {}

private:
    QStringList& m_rows;
};

constexpr std::string_view header = "Received,Sender Address,Recipient Address,Status,Subject,Message ID,Size";

/// A row whose subject is what stands in it.
std::string rowWith(std::string_view subject)
{
    return "2026-05-12T21:33:46,a@example.net,b@example.org,Delivered," + std::string(subject) + ",<x>,5";
}

/// Rows that are put together out of these lines, and how many lines are parts of none.
QStringList recordsOf(const std::vector<std::string>& lines, std::uint64_t* refused = nullptr)
{
    const MessageTraceFormat format;
    QStringList rows;
    CaseBuilder builder;
    const SourceId id = builder.addSource({});
    exchange::CsvRecords records(format, std::make_unique<RowList>(rows));
    records.begin({id, nullptr, &builder});
    for (std::size_t i = 0; i < lines.size(); ++i) {
        LineFact fact;
        if (format.scan(lines[i], fact) != ScanStatus::Match)
            continue;
        fact.line = static_cast<std::uint32_t>(i + 1);
        ++builder.source(id).understood;
        records.take(fact);
    }
    records.finish();
    if (refused)
        *refused = builder.source(id).bad;
    return rows;
}

} // namespace

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

    void endsWithinACell_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<bool>("inCell");
        QTest::addColumn<bool>("open");
        QTest::newRow("plain") << QByteArray("a,b") << false << false;
        QTest::newRow("quoted") << QByteArray(R"(a,"b",c)") << false << false;
        QTest::newRow("opened") << QByteArray(R"(a,"b)") << false << true;
        QTest::newRow("opened, doubled quotes") << QByteArray(R"(a,"b ""c"")") << false << true;
        QTest::newRow("a stray quote") << QByteArray(R"(a,5" disk,c)") << false << false;
        QTest::newRow("goes on") << QByteArray("a,b") << true << true;
        QTest::newRow("goes on, doubled quotes") << QByteArray(R"(a ""b"",c)") << true << true;
        QTest::newRow("closed") << QByteArray(R"(a",b)") << true << false;
        QTest::newRow("closed, another opened") << QByteArray(R"(a","b)") << true << true;
    }

    void endsWithinACell()
    {
        QFETCH(QByteArray, line);
        QFETCH(bool, inCell);
        QTEST(exchange::endsWithinCell({line.constData(), static_cast<std::size_t>(line.size())}, inCell), "open");
    }

    void rowsRunOverLines()
    {
        std::uint64_t refused = 0;
        const QString stamp = u"2026-05-12T21:33:46"_s;
        QCOMPARE(recordsOf({std::string(header), rowWith("one"), "2026-05-12T21:33:46,a,b,Delivered,\"two",
                            "lines\",<x>,5", rowWith("three")},
                           &refused),
                 (QStringList{u"1: Received"_s, u"2: "_s + stamp, u"3+1: "_s + stamp, u"5: "_s + stamp}));
        QCOMPARE(refused, 0U);
    }

    void whatIsNeverClosedIsOneLine()
    {
        std::vector<std::string> lines{std::string(header), rowWith("\"damaged")};
        for (int i = 0; i < 150; ++i)
            lines.push_back(rowWith("whole"));
        std::uint64_t refused = 0;
        QCOMPARE(recordsOf(lines, &refused).size(), qsizetype(lines.size()));
        lines.resize(20); // no limit is met before the end
        QCOMPARE(recordsOf(lines, &refused).size(), qsizetype(lines.size()));
        QCOMPARE(refused, 0U);
        const std::vector<std::string> large{std::string(header), rowWith("\"damaged"), std::string(70'000, 'x'),
                                             rowWith("whole")};
        QCOMPARE(recordsOf(large, &refused).size(), qsizetype(3));
        QCOMPARE(refused, 1U);
    }

    void textOfNoRowIsNotUnderstood()
    {
        std::uint64_t refused = 0;
        QCOMPARE(recordsOf({std::string(header), "what is this", "\"and", "this\"", rowWith("one")}, &refused).size(),
                 qsizetype(2));
        QCOMPARE(refused, 3U);
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
