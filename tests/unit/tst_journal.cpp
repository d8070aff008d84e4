// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Entries of the journal and lines with what collectors put around them, well formed and not.

#include "importers/formats/syslog/journal.h"

#include "importers/formats/syslog/wrappers.h"

#include "tests/support/testmain.h"

#include <QObject>

using namespace postmortem;

namespace {

std::string_view viewOf(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

QString shown(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString shown(const SyslogLine& peeled)
{
    const std::string decoded = peeled.encoded ? decodeJournalValue(peeled.message) : std::string(peeled.message);
    return QStringList({QString::fromStdString(toIsoUtc(TimeUs(peeled.stamp.us))), shown(peeled.host),
                        shown(peeled.program), shown(peeled.pid), shown(decoded)})
        .join(u'|');
}

} // namespace

class JournalTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void peels_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("peeled"); // time|host|program|pid|message
        const auto row = [](const char* name, const char* line, const char* peeled) {
            QTest::newRow(name) << QByteArray(line) << QString::fromUtf8(peeled);
        };
        row("clear text",
            "{\"MESSAGE\":\"connect from "
            "x\",\"__REALTIME_TIMESTAMP\":\"1772528401500000\",\"_HOSTNAME\":\"mx\",\"_COMM\":\"smtpd\","
            "\"SYSLOG_IDENTIFIER\":\"postfix/smtpd\",\"SYSLOG_PID\":\"12\",\"_PID\":\"13\"}",
            "2026-03-03T09:00:01.500Z|mx|postfix/smtpd|12|connect from x");
        row("no identifier",
            "{\"__REALTIME_TIMESTAMP\":\"1772528401000000\",\"_COMM\":\"smtpd\",\"_PID\":\"13\",\"MESSAGE\":\"x\"}",
            "2026-03-03T09:00:01Z||smtpd|13|x");
        row("escapes",
            "{\"__REALTIME_TIMESTAMP\":\"1772528401000000\",\"MESSAGE\":\"a \\\"b\\\" \\\\ \\u00e9\\u20ac\\t\\/\"}",
            "2026-03-03T09:00:01Z||||a \"b\" \\ \u00e9\u20ac\t/");
        row("bytes", "{\"__REALTIME_TIMESTAMP\":\"1772528401000000\",\"MESSAGE\":[97, 98,34,93]}",
            "2026-03-03T09:00:01Z||||ab\"]");
        row("other values",
            "{\"X\":null,\"Y\":[\"a\",\"]\"],\"Z\":{\"q\":1},\"__REALTIME_TIMESTAMP\":\"1772528401000000\",\"MESSAGE\":"
            "\"x\"}",
            "2026-03-03T09:00:01Z||||x");
        row("a value that imitates a field",
            "{\"X\":\"\\\",\\\"MESSAGE\\\":\\\"y\",\"__REALTIME_TIMESTAMP\":\"1772528401000000\",\"MESSAGE\":\"x\"}",
            "2026-03-03T09:00:01Z||||x");
    }

    void peels()
    {
        QFETCH(QByteArray, line);
        SyslogLine peeled;
        QVERIFY(peelJournal(viewOf(line), peeled));
        QTEST(shown(peeled), "peeled");
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("line");
        for (const char* line :
             {"", "{", "{}", "{\"MESSAGE\":\"x\"}", "{\"__REALTIME_TIMESTAMP\":\"1772528401000000\"}",
              "{\"__REALTIME_TIMESTAMP\":\"soon\",\"MESSAGE\":\"x\"}",
              "{\"__REALTIME_TIMESTAMP\":\"1772528401000000\",\"MESSAGE\":\"x",
              "{\"__REALTIME_TIMESTAMP\":\"1772528401000000\",\"MESSAGE\":[1,2}", "[\"MESSAGE\"]"})
            QTest::newRow(line) << QByteArray(line);
    }

    void refuses()
    {
        QFETCH(QByteArray, line);
        SyslogLine peeled;
        QVERIFY(!peelJournal(viewOf(line), peeled));
    }

    /// Every cut of an entry is refused, and safe to read.
    void everyPrefix()
    {
        const QByteArray line("{\"A\":[\"x\",{\"y\":[1]}],\"__REALTIME_TIMESTAMP\":\"1772528401000000\",\"MESSAGE\":"
                              "\"a\\\\\",\"B\":[1,2]}");
        for (qsizetype size = 0; size < line.size(); ++size) {
            SyslogLine peeled;
            QVERIFY(!peelJournal(viewOf(line.first(size)), peeled));
        }
    }

    void unwraps_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("rest");
        const auto row = [](const char* line, const char* rest) {
            QTest::newRow(line) << QByteArray(line) << QString::fromUtf8(rest);
        };
        row("postfix-1  | Mar  3 09:00:00 mx p: x", "Mar  3 09:00:00 mx p: x");
        row("2026-03-03T09:00:00.1Z stderr P Mar  3 09:00:00 mx p: x", "Mar  3 09:00:00 mx p: x");
        row("{\"log\":\"Mar  3 09:00:00 mx p: "
            "\\\"x\\\"\\n\",\"stream\":\"stdout\",\"time\":\"2026-03-03T09:00:00.1Z\"}",
            "Mar  3 09:00:00 mx p: \\\"x\\\"");
        row("/var/log/mail.log-20260303:12:2026-03-03T09:00:00Z mx p: x", "2026-03-03T09:00:00Z mx p: x");
        row("  12\tMar  3 09:00:00 mx p: x", "Mar  3 09:00:00 mx p: x");
    }

    void unwraps()
    {
        QFETCH(QByteArray, line);
        std::string_view rest = viewOf(line);
        Stamp stamp;
        QVERIFY(dropWrapper(rest, stamp));
        QTEST(shown(rest), "rest");
    }

    void leavesAlone_data()
    {
        QTest::addColumn<QByteArray>("line");
        for (const char* line :
             {"", "|", "a b | c", "12: x", "mail.log:Mar 33 09:00:00 mx p: x", "x y:Mar  3 09:00:00 mx",
              "2026-03-03T09:00:00Z stdout X y", "{\"log\":\"x\",\"time\":\"y\"}"})
            QTest::newRow(line) << QByteArray(line);
    }

    void leavesAlone()
    {
        QFETCH(QByteArray, line);
        std::string_view rest = viewOf(line);
        Stamp stamp;
        QVERIFY(!dropWrapper(rest, stamp));
        QCOMPARE(shown(rest), QString::fromUtf8(line));
    }
};

POSTMORTEM_TEST(JournalTest)
#include "tst_journal.moc"
