// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The logs that the bench measures with are such as servers write: they are recognised, and most of their lines say
// something. A format whose lines are passed over would look faster than it is.

#include "importers/importer.h"
#include "tests/bench/logwriter.h"
#include "tests/support/evidencefolder.h"
#include "tests/support/testmain.h"

#include <QObject>

using namespace postmortem;
using namespace postmortem::testing;

class BenchLogsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linesSaySomething_data()
    {
        QTest::addColumn<QByteArray>("style");
        for (const std::string_view name : bench::styleNames())
            QTest::newRow(std::string(name).c_str()) << QByteArray(name.data(), qsizetype(name.size()));
    }

    void linesSaySomething()
    {
        QFETCH(QByteArray, style);
        const auto log = bench::styleNamed(style.toStdString());
        QVERIFY(log);
        std::string text;
        bench::LogWriter(*log, 1).write(std::size_t{256} << 10, text);
        const EvidenceFolder folder;
        ImportRequest request;
        request.paths = {
            folder.write(QString::fromLatin1(style) + QStringLiteral("-1.log"), QByteArray::fromStdString(text))};
        request.settings.year = 2026;
        request.workers = 1;
        const auto snapshot = importCase(request);
        QVERIFY(!hasProblems(*snapshot));
        const Source& source = snapshot->sources.front();
        QCOMPARE(source.bad, 0U);
        const std::uint64_t share = source.understood * 100 / source.lines;
        QVERIFY2(share >= 60, qPrintable(QStringLiteral("%1 % of the lines").arg(share)));
        // Facts of which nothing came about would be wrong ones.
        QVERIFY2(snapshot->events.size() * 100 / source.lines >= 10,
                 qPrintable(QStringLiteral("%1 events of %2 lines").arg(snapshot->events.size()).arg(source.lines)));
    }

    void sameSeedSameLog()
    {
        std::string first;
        std::string second;
        for (std::string* text : {&first, &second}) {
            const auto style = bench::styleNamed("dovecot");
            bench::LogWriter(*style, 7).write(10'000, *text);
        }
        QCOMPARE(first, second);
        QVERIFY(!bench::styleNamed("nonsense"));
    }
};

POSTMORTEM_TEST(BenchLogsTest)
#include "tst_benchlogs.moc"
