// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Moments, zones with their changes of the clock, and lengths of time in words.

#include "model/base/timeus.h"

#include "tests/support/testmain.h"

#include <QDateTime>
#include <QObject>
#include <QTimeZone>

using namespace postmortem;

class TimeUsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isoText_data()
    {
        QTest::addColumn<qint64>("us");
        QTest::addColumn<QString>("text");
        QTest::newRow("the epoch") << qint64{0} << QStringLiteral("1970-01-01T00:00:00Z");
        QTest::newRow("before it") << qint64{-1} << QStringLiteral("1969-12-31T23:59:59.999999Z");
        QTest::newRow("milliseconds") << qint64{1'500'000} << QStringLiteral("1970-01-01T00:00:01.500Z");
        QTest::newRow("microseconds") << qint64{1'000'001} << QStringLiteral("1970-01-01T00:00:01.000001Z");
        QTest::newRow("a leap day") << qint64{fromCivilUtc(2028, 2, 29, 23, 59, 59).us}
                                    << QStringLiteral("2028-02-29T23:59:59Z");
        QTest::newRow("not known") << qint64{TimeUs().us} << QString();
    }

    void isoText()
    {
        QFETCH(qint64, us);
        QFETCH(QString, text);
        QCOMPARE(QString::fromStdString(toIsoUtc(TimeUs(us))), text);
    }

    void zones_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<qint64>("local");
        QTest::addColumn<QString>("utc");
        const auto local = [](unsigned month, unsigned day, unsigned hour, unsigned minute) {
            return qint64{fromCivilUtc(2026, month, day, hour, minute, 0).us};
        };
        const auto row = [](const char* name, const char* zone, qint64 us, const char* utc) {
            QTest::newRow(name) << QString::fromLatin1(zone) << us << QString::fromLatin1(utc);
        };
        row("UTC", "UTC", local(7, 1, 12, 0), "2026-07-01T12:00:00Z");
        row("winter", "Europe/Berlin", local(1, 15, 12, 0), "2026-01-15T11:00:00Z");
        row("summer", "Europe/Berlin", local(7, 15, 12, 0), "2026-07-15T10:00:00Z");
        row("the hour that is skipped", "Europe/Berlin", local(3, 29, 2, 30), "2026-03-29T01:30:00Z");
        row("the hour that comes twice", "Europe/Berlin", local(10, 25, 2, 30), "2026-10-25T00:30:00Z");
        row("after it", "Europe/Berlin", local(10, 25, 3, 0), "2026-10-25T02:00:00Z");
        row("half an hour", "Asia/Kolkata", local(7, 1, 5, 30), "2026-07-01T00:00:00Z");
        row("a fixed offset", "+02:00", local(7, 1, 12, 0), "2026-07-01T10:00:00Z");
        row("without a colon", "-0530", local(7, 1, 12, 0), "2026-07-01T17:30:00Z");
        row("hours only", "+02", local(7, 1, 12, 0), "2026-07-01T10:00:00Z");
    }

    void zones()
    {
        QFETCH(QString, zone);
        QFETCH(qint64, local);
        QFETCH(QString, utc);
        const TimeZone there = TimeZone::named(zone.toStdString());
        QVERIFY(there.valid());
        QCOMPARE(QString::fromStdString(there.name()), zone);
        QCOMPARE(QString::fromStdString(toIsoUtc(there.toUtc(TimeUs(local)))), utc);
    }

    void theClockIsReadBack()
    {
        const TimeZone berlin = TimeZone::named("Europe/Berlin");
        for (unsigned month = 1; month <= 12; ++month) {
            const TimeUs noon = fromCivilUtc(2026, month, 1, 12, 0, 0);
            QCOMPARE(berlin.toUtc(berlin.toLocal(noon)), noon);
        }
        const TimeUs second = fromCivilUtc(2026, 10, 25, 1, 30, 0); // 02:30 again, now in winter time
        QCOMPARE(berlin.offsetAt(second), 3600);
        QCOMPARE(berlin.offsetAt(second + -usPerHour), 7200);
        QCOMPARE(toLocalText(second, berlin), std::string("2026-10-25 02:30:00"));
        QCOMPARE(toLocalText(second, TimeZone::named("+09:30")), std::string("2026-10-25 11:00:00"));
    }

    void notKnownStaysSo()
    {
        const TimeZone berlin = TimeZone::named("Europe/Berlin");
        QVERIFY(!TimeUs().known());
        QVERIFY(TimeUs(0).known());
        QVERIFY(!berlin.toUtc(TimeUs()).known());
        QVERIFY(!berlin.toLocal(TimeUs()).known());
        QVERIFY(toLocalText(TimeUs(), berlin).empty());
    }

    void noSuchZone_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name :
             {"Europe/Atlantis", "+2", "+25:00", "+02:0", "+02:60", "+2:000", "02:00", "+:02:00", ""})
            QTest::newRow(*name ? name : "empty") << QString::fromLatin1(name);
    }

    void noSuchZone()
    {
        QFETCH(QString, name);
        QVERIFY(!TimeZone::named(name.toStdString()).valid());
    }

    /// All zones against the system's own tables, from the years of the oldest logs on.
    void offsetsAreTheSystems()
    {
        std::size_t zones = 0;
        for (const QByteArray& id : QTimeZone::availableTimeZoneIds()) {
            const QTimeZone theirs(id);
            const TimeZone ours = TimeZone::named(id.toStdString());
            if (!ours.valid() || id.startsWith("UTC"))
                continue;
            ++zones;
            for (int day = 0; day < 40 * 365; day += 9) {
                const QDateTime moment = QDateTime::fromSecsSinceEpoch((20LL * 365 + day) * 86'400, QTimeZone::UTC);
                const TimeUs time(moment.toSecsSinceEpoch() * usPerSecond);
                if (ours.offsetAt(time) != theirs.offsetFromUtc(moment))
                    QFAIL((id + ' ' + moment.toString(Qt::ISODate).toLatin1()).constData());
                if (ours.toUtc(ours.toLocal(time)) > time)
                    QFAIL((id + " and back " + moment.toString(Qt::ISODate).toLatin1()).constData());
            }
        }
        QVERIFY(zones > 300);
        QCOMPARE(TimeZone::named("Europe/Istanbul").offsetAt(fromCivilUtc(2011, 5, 16, 12, 0, 0)), 3 * 3600);
    }

    void durations_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << qint64{0} << QStringLiteral("0 s");
        QTest::newRow("seconds") << qint64{99} << QStringLiteral("99 s");
        QTest::newRow("minutes") << qint64{179} << QStringLiteral("2 min");
        QTest::newRow("33 minutes") << qint64{33 * 60 + 27} << QStringLiteral("33 min");
        QTest::newRow("backwards") << qint64{-33 * 60} << QStringLiteral("33 min");
        QTest::newRow("hours and minutes") << qint64{4 * 3600 + 5 * 60} << QStringLiteral("4 h 5 min");
        QTest::newRow("whole hours") << qint64{4 * 3600} << QStringLiteral("4 h");
        QTest::newRow("half a day and more") << qint64{19 * 3600 + 100} << QStringLiteral("19 h 1 min");
        QTest::newRow("a day") << qint64{24 * 3600 + 44 * 60} << QStringLiteral("24 h 44 min");
        QTest::newRow("days and hours") << qint64{2 * 86400 + 23 * 3600 + 3599} << QStringLiteral("2 days 23 h");
        QTest::newRow("days") << qint64{3 * 86400} << QStringLiteral("3 days");
    }

    void durations()
    {
        QFETCH(qint64, seconds);
        QFETCH(QString, text);
        QCOMPARE(QString::fromStdString(durationText(seconds * usPerSecond)), text);
    }
};

POSTMORTEM_TEST(TimeUsTest)
#include "tst_timeus.moc"
