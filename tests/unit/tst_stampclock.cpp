// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The year over New Year, the day over midnight, the zone, and what of it was assumed.

#include "importers/stamps/stampclock.h"

#include "model/base/sentence.h"
#include "tests/support/testmain.h"

#include <QObject>

using namespace postmortem;

namespace {

Stamp syslogStamp(std::string_view text)
{
    Stamp stamp;
    return takeRfc3164(text, stamp) ? stamp : Stamp();
}

Stamp clockStamp(std::string_view text)
{
    Stamp stamp;
    return takeClock(text, stamp) ? stamp : Stamp();
}

Stamp isoStamp(std::string_view text)
{
    Stamp stamp;
    return takeIso8601(text, stamp) ? stamp : Stamp();
}

QStringList resolved(StampClock& clock, const QStringList& stamps, Stamp (*read)(std::string_view))
{
    QStringList times;
    for (const QString& text : stamps)
        times += QString::fromStdString(toIsoUtc(clock.resolve(read(text.toStdString()))));
    return times;
}

StampSettings withZone(const char* zone)
{
    StampSettings settings;
    settings.zone = TimeZone::named(zone);
    return settings;
}

Greeting greetingAt(std::string_view isoUtc, std::int64_t offsetSeconds)
{
    return {isoStamp(isoUtc), offsetSeconds};
}

std::vector<std::string> inEnglish(const StampClock& clock)
{
    std::vector<std::string> notes;
    for (const std::string& note : clock.notes())
        notes.push_back(words::inEnglish(note));
    return notes;
}

bool notesHold(const StampClock& clock, std::string_view words)
{
    return std::ranges::any_of(inEnglish(clock),
                               [&](const std::string& note) { return note.find(words) != std::string::npos; });
}

} // namespace

class StampClockTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// The beginnings that model/analysis/limits.cpp tells assumptions by.
    void beginningsOfNotes()
    {
        StampSettings guessing = withZone("+01:00");
        guessing.modifiedUs = fromCivilUtc(2026, 6, 1, 0, 0, 0).us;
        StampClock syslog(guessing);
        QVERIFY(syslog.resolve(syslogStamp("Mar  2 10:00:00")).known());
        QCOMPARE(inEnglish(syslog),
                 (std::vector<std::string>{"The stamps carry no year; 2026 was taken from the file's date.",
                                           "The stamps carry no zone; they were read as +01:00."}));
        StampClock dateless(withZone("+01:00"));
        QVERIFY(!dateless.resolve(clockStamp("10:00:00")).known());
        QVERIFY(dateless.notes().back().starts_with("The stamps carry no date, and neither"));
        StampClock greeted(withZone("+01:00"));
        greeted.anchor(greetingAt("2026-03-02T08:00:00Z", 7200));
        QCOMPARE(inEnglish(greeted), std::vector<std::string>{"The zone UTC+02:00 comes from the server's greetings."});
    }

    void years_data()
    {
        QTest::addColumn<QString>("modified"); // of the file; "" where the user gave the year 2025
        QTest::addColumn<QStringList>("stamps");
        QTest::addColumn<QStringList>("times");
        const auto row = [](const char* name, const char* modified, const char* stamps, const char* times) {
            QTest::newRow(name) << QString::fromLatin1(modified) << QString::fromLatin1(stamps).split(u'|')
                                << QString::fromLatin1(times).split(u'|');
        };
        row("the file's year", "2026-03-05T00:00:00Z", "Mar  3 06:00:00", "2026-03-03T06:00:00Z");
        row("over New Year", "2026-01-02T00:00:00Z", "Dec 31 23:59:59|Jan  1 00:00:01",
            "2025-12-31T23:59:59Z|2026-01-01T00:00:01Z");
        row("a late line of the old year", "2026-01-02T00:00:00Z",
            "Dec 31 23:59:59|Jan  1 00:00:01|Dec 31 23:59:58|Jan  1 00:00:02",
            "2025-12-31T23:59:59Z|2026-01-01T00:00:01Z|2025-12-31T23:59:58Z|2026-01-01T00:00:02Z");
        row("written last year", "2026-02-01T00:00:00Z", "Aug 10 12:00:00|Sep  1 12:00:00",
            "2025-08-10T12:00:00Z|2025-09-01T12:00:00Z");
        row("a clock a few hours ahead", "2026-03-03T06:00:00Z", "Mar  3 08:00:00", "2026-03-03T08:00:00Z");
        row("a leap day", "2028-03-01T00:00:00Z", "Feb 28 12:00:00|Feb 29 12:00:00|Mar  1 00:00:00",
            "2028-02-28T12:00:00Z|2028-02-29T12:00:00Z|2028-03-01T00:00:00Z");
        row("no leap year", "2026-03-02T00:00:00Z", "Feb 28 12:00:00|Mar  1 00:00:00",
            "2026-02-28T12:00:00Z|2026-03-01T00:00:00Z");
        row("given", "", "Mar  3 06:00:00|Dec 31 23:59:59|Jan  1 00:00:00",
            "2025-03-03T06:00:00Z|2025-12-31T23:59:59Z|2026-01-01T00:00:00Z");
    }

    void years()
    {
        QFETCH(QString, modified);
        QFETCH(QStringList, stamps);
        StampSettings settings;
        if (modified.isEmpty())
            settings.year = 2025;
        else
            settings.modifiedUs = isoStamp(modified.toStdString()).us;
        StampClock clock(settings);
        QTEST(resolved(clock, stamps, syslogStamp), "times");
        QVERIFY(notesHold(clock, modified.isEmpty() ? "was given" : "from the file's date"));
    }

    void midnight_data()
    {
        QTest::addColumn<QStringList>("stamps");
        QTest::addColumn<QStringList>("times");
        const auto row = [](const char* name, const char* stamps, const char* times) {
            QTest::newRow(name) << QString::fromLatin1(stamps).split(u'|') << QString::fromLatin1(times).split(u'|');
        };
        row("one day", "00:00:00|23:59:59", "2026-03-03T00:00:00Z|2026-03-03T23:59:59Z");
        row("over midnight", "23:59:59|00:00:01", "2026-03-03T23:59:59Z|2026-03-04T00:00:01Z");
        row("a late line from before it", "23:59:59|00:00:01|23:59:58|00:00:02",
            "2026-03-03T23:59:59Z|2026-03-04T00:00:01Z|2026-03-03T23:59:58Z|2026-03-04T00:00:02Z");
        row("a little back", "12:00:00|11:59:00", "2026-03-03T12:00:00Z|2026-03-03T11:59:00Z");
        row("several days", "23:00:00|01:00:00|23:00:00|01:00:00",
            "2026-03-03T23:00:00Z|2026-03-04T01:00:00Z|2026-03-04T23:00:00Z|2026-03-05T01:00:00Z");
    }

    void midnight()
    {
        QFETCH(QStringList, stamps);
        StampSettings settings;
        settings.date = fromCivilUtc(2026, 3, 3, 0, 0, 0);
        StampClock clock(settings);
        QTEST(resolved(clock, stamps, clockStamp), "times");
        QVERIFY(notesHold(clock, "from the file's name"));
    }

    void noDateAtAll()
    {
        StampClock clock{StampSettings()};
        QVERIFY(!clock.resolve(clockStamp("10:00:00")).known());
        QVERIFY(!clock.first().known() && !clock.last().known());
        QVERIFY(notesHold(clock, "times of these lines are unknown"));
    }

    void zones_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QStringList>("stamps");
        QTest::addColumn<QStringList>("times");
        const auto row = [](const char* name, const char* zone, const char* stamps, const char* times) {
            QTest::newRow(name) << QByteArray(zone) << QString::fromLatin1(stamps).split(u'|')
                                << QString::fromLatin1(times).split(u'|');
        };
        row("winter and summer", "Europe/Berlin", "2026-01-15 12:00:00|2026-07-15 12:00:00",
            "2026-01-15T11:00:00Z|2026-07-15T10:00:00Z");
        row("spring forward", "Europe/Berlin", "2026-03-29 01:59:59|2026-03-29 03:00:00",
            "2026-03-29T00:59:59Z|2026-03-29T01:00:00Z");
        row("fall back", "Europe/Berlin", "2026-10-25 01:59:59|2026-10-25 03:00:00",
            "2026-10-24T23:59:59Z|2026-10-25T02:00:00Z");
        row("an offset", "-03:30", "2026-07-15 12:00:00", "2026-07-15T15:30:00Z");
        row("before 1970", "+01:00", "1969-12-31 12:00:00", "1969-12-31T11:00:00Z");
        row("the stamp's own zone wins", "Europe/Berlin", "2026-07-15T12:00:00Z", "2026-07-15T12:00:00Z");
    }

    void zones()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QStringList, stamps);
        StampClock clock(withZone(zone.constData()));
        QTEST(resolved(clock, stamps, isoStamp), "times");
        QCOMPARE(notesHold(clock, "carry no zone"), !stamps.front().endsWith(u'Z'));
    }

    void greetingTellsZoneAndDate()
    {
        StampClock clock(withZone("America/New_York"));
        clock.anchor(greetingAt("2026-03-03T21:30:00Z", 3 * 3600)); // after midnight there
        QCOMPARE(QString::fromStdString(toIsoUtc(clock.resolve(clockStamp("00:30:00")))),
                 QStringLiteral("2026-03-03T21:30:00Z"));
        QVERIFY(notesHold(clock, "UTC+03:00 comes from the server's greetings"));
    }

    void greetingOfTheSourceHoldsForLinesBeforeIt()
    {
        StampSettings settings = withZone("UTC");
        settings.date = fromCivilUtc(2026, 3, 3, 0, 0, 0);
        settings.greeting = greetingAt("2026-03-03T09:00:00Z", 3600);
        StampClock clock(settings);
        QCOMPARE(QString::fromStdString(toIsoUtc(clock.resolve(clockStamp("09:59:00")))),
                 QStringLiteral("2026-03-03T08:59:00Z"));
    }

    void greetingWithoutZoneIsNone()
    {
        StampClock clock(withZone("UTC"));
        clock.anchor(greetingAt("2026-03-03T09:00:00", 7200));
        QVERIFY(!clock.resolve(clockStamp("10:00:00")).known());
    }

    void firstAndLast()
    {
        StampClock clock(withZone("UTC"));
        for (const char* text : {"2026-03-03 10:00:00", "2026-03-03 09:00:00", "2026-03-03 11:00:00", "nothing"})
            (void)clock.resolve(isoStamp(text));
        QCOMPARE(QString::fromStdString(toIsoUtc(clock.first())), QStringLiteral("2026-03-03T09:00:00Z"));
        QCOMPARE(QString::fromStdString(toIsoUtc(clock.last())), QStringLiteral("2026-03-03T11:00:00Z"));
    }

    void fileNames_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QString>("date"); // "" for none
        const auto row = [](const char* path, const char* date) {
            QTest::newRow(path) << QByteArray(path) << QString::fromLatin1(date);
        };
        row("/var/log/s20110516-00.log", "2011-05-16T00:00:00Z");
        row("m120190913-01.log", "2019-09-13T00:00:00Z");
        row("2009-04-23.log", "2009-04-23T00:00:00Z");
        row("2009.04.23.log", "2009-04-23T00:00:00Z");
        row("maillog-20240229.gz", "2024-02-29T00:00:00Z");
        row("maillog-20230229.gz", ""); // no such day
        row("/20240102/mail.log", "");  // of the folder
        row("mail.log.1", "");
        row("12345678.log", "");
        row("", "");
    }

    void fileNames()
    {
        QFETCH(QByteArray, path);
        const auto date = dateInFileName(path.toStdString());
        QTEST(date ? QString::fromStdString(toIsoUtc(*date)) : QString(), "date");
    }
};

POSTMORTEM_TEST(StampClockTest)
#include "tst_stampclock.moc"
