// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Time stamps as they stand in logs: what is read, what is left, and what is refused.

#include "importers/stamps/stamp.h"

#include "tests/support/testmain.h"

#include <QObject>

using namespace postmortem;

namespace {

enum class Form { Rfc3164, Iso8601, Rfc5322, Dotted, UsDate, Compact, Clock, CommonLog, ShortDate, Tai64n };

bool take(Form form, std::string_view& text, Stamp& stamp)
{
    switch (form) {
    case Form::Rfc3164: return takeRfc3164(text, stamp);
    case Form::Iso8601: return takeIso8601(text, stamp);
    case Form::Rfc5322: return takeRfc5322(text, stamp);
    case Form::Dotted: return takeDotted(text, stamp);
    case Form::UsDate: return takeUsDate(text, stamp);
    case Form::Compact: return takeCompact(text, stamp);
    case Form::Clock: return takeClock(text, stamp);
    case Form::CommonLog: return takeCommonLog(text, stamp);
    case Form::ShortDate: return takeShortDate(text, stamp);
    case Form::Tai64n: return takeTai64n(text, stamp);
    }
    return false;
}

QString shown(const Stamp& stamp)
{
    switch (stamp.kind) {
    case Stamp::Kind::None: return QStringLiteral("none");
    case Stamp::Kind::Utc: return QString::fromStdString(toIsoUtc(TimeUs(stamp.us)));
    case Stamp::Kind::Local:
        return QStringLiteral("local ") + QString::fromStdString(toIsoUtc(TimeUs(stamp.us))).chopped(1);
    case Stamp::Kind::NoYear: // a leap year's calendar, as 2000's
        return QStringLiteral("no year ")
               + QString::fromStdString(toIsoUtc(fromCivilUtc(2000, 1, 1, 0, 0, 0) + stamp.us)).mid(5).chopped(1);
    case Stamp::Kind::TimeOnly:
        return QStringLiteral("time ") + QString::fromStdString(toIsoUtc(TimeUs(stamp.us))).mid(11).chopped(1);
    }
    return {};
}

} // namespace

Q_DECLARE_METATYPE(Form)

class StampTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<Form>("form");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("stamp");
        QTest::addColumn<QByteArray>("rest");
        const auto row = [](const char* name, Form form, const char* text, const char* stamp, const char* rest) {
            QTest::newRow(name) << form << QByteArray(text) << QString::fromLatin1(stamp) << QByteArray(rest);
        };
        row("syslog", Form::Rfc3164, "Mar  3 06:22:03 mail x", "no year 03-03T06:22:03", " mail x");
        row("one blank", Form::Rfc3164, "Mar 3 06:22:03 mail", "no year 03-03T06:22:03", " mail");
        row("padded with a zero", Form::Rfc3164, "Jan 02 06:22:03", "no year 01-02T06:22:03", "");
        row("a leap day", Form::Rfc3164, "Feb 29 23:59:59 x", "no year 02-29T23:59:59", " x");
        row("the last second", Form::Rfc3164, "Dec 31 23:59:59 x", "no year 12-31T23:59:59", " x");
        row("with a fraction", Form::Rfc3164, "Dec 31 23:59:59.25 x", "no year 12-31T23:59:59.250", " x");
        row("ISO with zone", Form::Iso8601, "2026-05-12T00:01:47.478629+02:00 h", "2026-05-11T22:01:47.478629Z", " h");
        row("ISO, zone without colon", Form::Iso8601, "2026-05-12T00:01:47-0330 h", "2026-05-12T03:31:47Z", " h");
        row("ISO UTC", Form::Iso8601, "2026-05-12T00:01:47.5Z h", "2026-05-12T00:01:47.500Z", " h");
        row("ISO without zone", Form::Iso8601, "2026-05-12 00:01:47 h", "local 2026-05-12T00:01:47", " h");
        row("ISO, decimal comma", Form::Iso8601, "2026-05-12 00:01:47,125 h", "local 2026-05-12T00:01:47.125", " h");
        row("nanoseconds", Form::Iso8601, "2026-05-12T00:01:47.123456789Z", "2026-05-12T00:01:47.123456Z", "");
        row("a leap second", Form::Iso8601, "2016-12-31T23:59:60Z", "2017-01-01T00:00:00Z", "");
        row("mail date", Form::Rfc5322, "Thu, 22 Apr 2004 22:01:42 +0200 >>> x", "2004-04-22T20:01:42Z", " >>> x");
        row("no week day", Form::Rfc5322, "2 Apr 2004 22:01:42 -0700", "2004-04-03T05:01:42Z", "");
        row("no zone", Form::Rfc5322, "Thu, 22 Apr 2004 22:01:42 host", "local 2004-04-22T22:01:42", " host");
        row("dots", Form::Dotted, "[2017.10.02] 17:38:02.5 [x]", "local 2017-10-02T17:38:02.500", " [x]");
        row("month first", Form::UsDate, "05/24/17 16:04:36\tx", "local 2017-05-24T16:04:36", "\tx");
        row("of last century", Form::UsDate, "12/31/99 23:59:59", "local 1999-12-31T23:59:59", "");
        row("digits alone", Form::Compact, "20230422 003852 64427ce8", "local 2023-04-22T00:38:52", " 64427ce8");
        row("time of day", Form::Clock, "10:31:29 >>> x", "time 10:31:29", " >>> x");
        row("TAI64N", Form::Tai64n, "@4000000069a693cb1dcd6500 new", "2026-03-03T07:54:41.500Z", " new");
        row("with milliseconds", Form::Clock, "00:00:00.001", "time 00:00:00.001", "");
        row("NCSA", Form::CommonLog, "11/Oct/2006:13:16:39 -0600] x", "2006-10-11T19:16:39Z", "] x");
        row("Windows", Form::ShortDate, "4/23/2009, 9:47:02, S", "local 2009-04-23T09:47:02", ", S");
        row("half past noon", Form::ShortDate, "5/13/00 12:36:28 PM : x", "local 2000-05-13T12:36:28", " : x");
        row("past midnight", Form::ShortDate, "5/13/2026 12:06:28 AM", "local 2026-05-13T00:06:28", "");
        row("of the last century", Form::ShortDate, "5/3/99 2:36:28 PM", "local 1999-05-03T14:36:28", "");
        row("day first by its size", Form::ShortDate, "23/04/2009 09:47:02", "local 2009-04-23T09:47:02", "");
        row("day first by the dots", Form::ShortDate, "03.04.2009 09:47", "local 2009-04-03T09:47:00", "");
    }

    void reads()
    {
        QFETCH(Form, form);
        QFETCH(QByteArray, text);
        std::string_view rest(text.constData(), static_cast<std::size_t>(text.size()));
        Stamp stamp;
        QVERIFY(take(form, rest, stamp));
        QTEST(shown(stamp), "stamp");
        QTEST(QByteArray(rest.data(), static_cast<qsizetype>(rest.size())), "rest");
    }

    void refuses_data()
    {
        QTest::addColumn<Form>("form");
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char* name, Form form, const char* text) {
            QTest::newRow(name) << form << QByteArray(text);
        };
        row("nothing", Form::Rfc3164, "");
        row("a month that is none", Form::Rfc3164, "Foo  3 06:22:03 x");
        row("another language", Form::Rfc3164, "Mai  3 06:22:03 x");
        row("day 0", Form::Rfc3164, "Mar  0 06:22:03 x");
        row("day 32", Form::Rfc3164, "Mar 32 06:22:03 x");
        row("hour 24", Form::Rfc3164, "Mar  3 24:22:03 x");
        row("no seconds", Form::Rfc3164, "Mar  3 06:22 x");
        row("cut off", Form::Rfc3164, "Mar  3 06:2");
        row("month 13", Form::Iso8601, "2026-13-12T00:01:47Z");
        row("day 00", Form::Iso8601, "2026-12-00T00:01:47Z");
        row("minute 60", Form::Iso8601, "2026-12-01T00:60:47Z");
        row("another separator", Form::Iso8601, "2026-12-01x00:00:47Z");
        row("a date alone", Form::Iso8601, "2026-12-01");
        row("not a number", Form::Iso8601, "2o26-12-01T00:00:47Z");
        row("mail date without year", Form::Rfc5322, "Thu, 22 Apr 22:01:42 +0200");
        row("week day alone", Form::Rfc5322, "Thu, ");
        row("no bracket", Form::Dotted, "2017.10.02 17:38:02");
        row("dots, month 13", Form::Dotted, "[2017.13.02] 17:38:02");
        row("day first", Form::UsDate, "24/05/17 16:04:36");
        row("day 0, month first", Form::UsDate, "05/00/17 16:04:36");
        row("hour 24, digits alone", Form::Compact, "20230422 243852");
        row("six digits of a date", Form::Compact, "230422 003852");
        row("a short clock", Form::Clock, "10:31");
        row("a short TAI64N", Form::Tai64n, "@4000000069a693cb1dcd65 new");
        row("TAI64N before 1970", Form::Tai64n, "@3fffffffffffffff1dcd6500 new");
        row("no TAI64N", Form::Tai64n, "@4000000069a693cb1dcd65zz new");
        row("signs", Form::Clock, "+1:-1:01");
        row("NCSA without zone", Form::CommonLog, "11/Oct/2006:13:16:39] x");
        row("an address", Form::ShortDate, "192.0.2.25 1:02:03");
        row("month and day too large", Form::ShortDate, "13/32/2009 09:47:02");
        row("13 o'clock PM", Form::ShortDate, "4/3/2009 13:47:02 PM");
        row("bytes", Form::Clock, "\xff\xfe:\x01");
    }

    void refuses()
    {
        QFETCH(Form, form);
        QFETCH(QByteArray, text);
        std::string_view rest(text.constData(), static_cast<std::size_t>(text.size()));
        Stamp stamp;
        QVERIFY(!take(form, rest, stamp));
        QCOMPARE(rest.size(), static_cast<std::size_t>(text.size()));
    }
};

POSTMORTEM_TEST(StampTest)
#include "tst_stamp.moc"
