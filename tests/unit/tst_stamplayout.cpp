// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Stamps of a described form: what is read, what is left, and which forms are refused.

#include "importers/stamps/stamplayout.h"

#include "tests/support/testmain.h"

#include <QObject>

using namespace postmortem;

namespace {

QString shown(const Stamp& stamp)
{
    const QString moment = QString::fromStdString(toIsoUtc(TimeUs(stamp.us)));
    switch (stamp.kind) {
    case Stamp::Kind::None: return QStringLiteral("none");
    case Stamp::Kind::Utc: return moment;
    case Stamp::Kind::Local: return QStringLiteral("local ") + moment.chopped(1);
    case Stamp::Kind::NoYear:
        return QStringLiteral("no year ")
               + QString::fromStdString(toIsoUtc(fromCivilUtc(2000, 1, 1, 0, 0, 0) + stamp.us)).mid(5).chopped(1);
    case Stamp::Kind::TimeOnly: return QStringLiteral("time ") + moment.mid(11).chopped(1);
    }
    return {};
}

} // namespace

class StampLayoutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("layout");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("stamp");
        QTest::addColumn<QByteArray>("rest");
        const auto row = [](const char* layout, const char* text, const char* stamp, const char* rest) {
            QTest::newRow(text) << QByteArray(layout) << QByteArray(text) << QString::fromLatin1(stamp)
                                << QByteArray(rest);
        };
        row("%d/%b/%Y %H:%M:%S", "03/Mar/2026 06:22:03] x", "local 2026-03-03T06:22:03", "] x");
        row("%m/%d/%Y %I:%M:%S %p", "11/09/2026 12:37:39 AM", "local 2026-11-09T00:37:39", "");
        row("%m/%d/%Y %I:%M:%S %p", "11/09/2026 12:37:39 PM", "local 2026-11-09T12:37:39", "");
        row("%m/%d/%y %I:%M:%S %p", "1/9/26 1:37:39 pm", "local 2026-01-09T13:37:39", "");
        row("%Y-%m-%d %H:%M:%S %z", "2026-03-12 06:00:30 +0100", "2026-03-12T05:00:30Z", "");
        row("%Y-%m-%dT%H:%M:%S%f%z", "2026-03-12T06:00:30.250Z", "2026-03-12T06:00:30.250Z", "");
        row("%Y-%m-%dT%H:%M:%S%f%z", "2026-03-12T06:00:30-02:30", "2026-03-12T08:30:30Z", "");
        row("%Y-%m-%dT%H:%M:%S%f%z", "2026-03-12T06:00:30", "local 2026-03-12T06:00:30", "");
        row("%b %e %H:%M:%S", "Mar  3 06:22:03", "no year 03-03T06:22:03", "");
        row("%b %e %H:%M:%S", "Dec 31 23:59:59", "no year 12-31T23:59:59", "");
        row("%H:%M:%S", "06:22:03 x", "time 06:22:03", " x");
        row("100%% %H:%M", "100% 06:22", "time 06:22:00", "");
    }

    void reads()
    {
        QFETCH(QByteArray, layout);
        QFETCH(QByteArray, text);
        QCOMPARE(StampLayout::problem(layout.toStdString()), std::string());
        std::string_view rest(text.constData(), static_cast<std::size_t>(text.size()));
        Stamp stamp;
        QVERIFY(StampLayout(layout.toStdString()).take(rest, stamp));
        QTEST(shown(stamp), "stamp");
        QTEST(QByteArray(rest.data(), static_cast<qsizetype>(rest.size())), "rest");
    }

    void leavesOthers_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char* text : {"", "03/Mar/2026", "32/Mar/2026 06:22:03", "03/Mrz/2026 06:22:03",
                                 "03/Mar/2026 24:22:03", "03/Mar/2026 06:22:0x3", "03/Mar/26 06:22:03", "x"})
            QTest::newRow(text) << QByteArray(text);
    }

    void leavesOthers()
    {
        QFETCH(QByteArray, text);
        const std::string_view whole(text.constData(), static_cast<std::size_t>(text.size()));
        std::string_view rest = whole;
        Stamp stamp;
        const bool taken = StampLayout("%d/%b/%Y %H:%M:%S").take(rest, stamp);
        QCOMPARE(taken && rest.empty(), false);
        if (!taken)
            QCOMPARE(rest, whole);
    }

    void refusesForms_data()
    {
        QTest::addColumn<QByteArray>("layout");
        QTest::addColumn<QString>("word");
        QTest::newRow("unknown letter") << QByteArray("%Q %H") << QStringLiteral("%Q");
        QTest::newRow("cut off") << QByteArray("%H:%") << QStringLiteral("%  is none");
        QTest::newRow("no hour") << QByteArray("%Y-%m-%d") << QStringLiteral("hour");
        QTest::newRow("month without day") << QByteArray("%m %H") << QStringLiteral("day");
    }

    void refusesForms()
    {
        QFETCH(QByteArray, layout);
        QFETCH(QString, word);
        const QString problem = QString::fromStdString(StampLayout::problem(layout.toStdString()));
        QVERIFY2(problem.contains(word), qPrintable(problem));
    }
};

POSTMORTEM_TEST(StampLayoutTest)
#include "tst_stamplayout.moc"
