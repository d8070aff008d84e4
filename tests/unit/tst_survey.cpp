// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The first look: which format a file has, which are the same bytes, and in which order they are read.

#include "importers/survey.h"

#include "model/base/sentence.h"
#include "tests/support/evidencefolder.h"
#include "tests/support/testmain.h"

#include <QObject>

using namespace postmortem;
using namespace postmortem::testing;
using namespace Qt::StringLiterals;

namespace {

QByteArray postfixDay(int day)
{
    return QByteArray("Mar ") + QByteArray::number(day).rightJustified(2)
           + " 06:22:01 mail postfix/smtpd[1]: connect from unknown[203.0.113.66]\n";
}

AnalysisSettings settingsOf2026()
{
    AnalysisSettings settings;
    settings.year = 2026;
    return settings;
}

QStringList names(const std::vector<PlannedSource>& sources)
{
    QStringList list;
    for (const PlannedSource& source : sources)
        list += QString::fromStdString(source.name) + (source.toRead() ? QString() : u"-"_s);
    return list;
}

} // namespace

class SurveyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void recognises_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("format"); // "" for none
        const auto row = [](const char* name, const QByteArray& text, const char* format) {
            QTest::newRow(name) << text << QString::fromLatin1(format);
        };
        const QByteArray dovecot = "Mar  3 06:22:01 mail dovecot: imap-login: Login: user=<a>, rip=192.0.2.1\n";
        row("Postfix", postfixDay(3), "Postfix");
        row("Postfix and Dovecot", postfixDay(3) + dovecot, "Postfix, Dovecot");
        row("Dovecot", dovecot, "Dovecot");
        row("RFC 5424", "<22>1 2026-03-03T06:22:03Z mail postfix/smtpd 123 - - connect from a[192.0.2.1]\n", "Postfix");
        row("Dovecot's own file", "2026-03-03 06:22:03 imap-login: Info: Login: user=<a>, rip=192.0.2.1\n", "Dovecot");
        row("syslog of others", "Mar  3 06:22:01 host CRON[1]: (root) CMD (true)\n", "Syslog without mail");
        row("a few odd lines", "==> mail.log <==\n" + postfixDay(3).repeated(9), "Postfix");
        row("a byte order mark", "\xEF\xBB\xBF" + postfixDay(3), "Postfix");
        row("CRLF", postfixDay(3).replace("\n", "\r\n"), "Postfix");
        row("IceWarp SMTP",
            "192.0.2.1       [0A84] 10:31:29 >>> 220 mail ESMTP\n192.0.2.1       [0A84] 10:31:29 <<< EHLO x\n",
            "IceWarp SMTP");
        row("IceWarp POP3",
            "192.0.2.1       [0A84] 10:31:29 >>> +OK mail POP3\n192.0.2.1       [0A84] 10:31:29 <<< USER x\n",
            "IceWarp POP3");
        row("IceWarp IMAP",
            "192.0.2.1       [0A84] 10:31:29 >>> * OK mail IMAP4\n192.0.2.1       [0A84] 10:31:29 <<< 1 LOGIN x y\n",
            "IceWarp IMAP");
        row("Merak", "192.0.2.1 [00000A84] Thu, 22 Apr 2004 22:01:42 +0200 >>> 220 mail ESMTP\n", "IceWarp SMTP");
        row("a transcript", "+OK ready\nUSER a\n+OK\nPASS b\n-ERR no\nQUIT\n+OK bye\n", "Transcript");
        row("prose", "Dear all,\n220 people came.\nSee you\n", "");
        row("a table", "a,b,c\n1,2,3\n4,5,6\n", "");
        row("an access log", "192.0.2.1 - - [03/Mar/2026:06:22:01 +0000] \"GET / HTTP/1.1\" 200 1\n", "");
    }

    void recognises()
    {
        QFETCH(QByteArray, text);
        const EvidenceFolder folder;
        for (const bool packed : {false, true}) {
            const auto sources =
                survey({packed ? folder.gzip(u"log"_s, text) : folder.write(u"log"_s, text)}, settingsOf2026());
            QCOMPARE(sources.size(), 1U);
            QTEST(QString::fromStdString(sources.front().shownFormat), "format");
            QCOMPARE(sources.front().problem.empty(), sources.front().toRead());
        }
    }

    void rotatedFilesInTimeOrder()
    {
        const EvidenceFolder folder;
        folder.write(u"mail.log"_s, postfixDay(9));
        folder.write(u"mail.log.1"_s, postfixDay(8));
        folder.gzip(u"mail.log.2.gz"_s, postfixDay(7));
        folder.gzip(u"mail.log.10.gz"_s, postfixDay(1));
        folder.write(u"p20260303-00.log"_s,
                     "192.0.2.1       [0A84] 10:31:29 >>> +OK mail POP3\n192.0.2.1       [0A84] 10:31:29 <<< USER x\n");
        folder.write(u"empty"_s, {});
        const auto sources = survey({folder.path()}, settingsOf2026());
        QStringList order = names(sources);
        QCOMPARE(order.takeLast(), u"empty-"_s);
        order.removeOne(u"p20260303-00.log"_s);
        QCOMPARE(order, QStringList({u"mail.log.10.gz"_s, u"mail.log.2.gz"_s, u"mail.log.1"_s, u"mail.log"_s}));
    }

    void sameBytesAreSetAside()
    {
        const EvidenceFolder folder;
        folder.write(u"a.log"_s, postfixDay(3));
        folder.write(u"b.log"_s, postfixDay(3));
        folder.write(u"c.log"_s, postfixDay(4)); // as long, other bytes
        const auto sources = survey({folder.path()}, settingsOf2026());
        QCOMPARE(names(sources), QStringList({u"a.log"_s, u"c.log"_s, u"b.log-"_s}));
        QVERIFY(sources.back().note.find("a.log") != std::string::npos);
        QVERIFY(sources.back().problem.empty());
        QCOMPARE(sources.back().sha256, sources.front().sha256);
    }

    void firstGreetingHoldsForLinesBeforeIt()
    {
        const EvidenceFolder folder;
        const std::string path = folder.write(
            u"s20260303-00.log"_s,
            "192.0.2.1       [0A84] 10:00:00 Connected, local IP=192.0.2.2\n"
            "192.0.2.1       [0A84] 10:00:00 >>> 220 mail ESMTP IceWarp 10; Tue, 03 Mar 2026 10:00:00 +0300\n");
        QCOMPARE(QString::fromStdString(toIsoUtc(survey({path}, settingsOf2026()).front().first)),
                 u"2026-03-03T07:00:00Z"_s);
    }

    /// A server's answer may repeat a client's words: only its first line in a session is a greeting.
    void clientsDoNotSetTheClock()
    {
        const EvidenceFolder folder;
        const std::string path = folder.write(
            u"p20260303-00.log"_s, "192.0.2.1       [0A84] 10:00:00 Connected, local IP=192.0.2.2\n"
                                   "192.0.2.1       [0A84] 10:00:00 >>> +OK mail POP3\n"
                                   "192.0.2.1       [0A84] 10:00:01 <<< USER x, Tue, 03 Mar 2026 10:00:00 +0800\n"
                                   "192.0.2.1       [0A84] 10:00:01 >>> +OK x, Tue, 03 Mar 2026 10:00:00 +0800\n"
                                   "192.0.2.1       [0A84] 10:00:02 <<< 220 x; Tue, 03 Mar 2026 10:00:00 +0800\n");
        const auto sources = survey({path}, settingsOf2026());
        QVERIFY(!sources.front().stampSettings.greeting);
        QCOMPARE(QString::fromStdString(toIsoUtc(sources.front().first)), u"2026-03-03T10:00:00Z"_s);
    }

    void stops()
    {
        const EvidenceFolder folder;
        folder.write(u"a.log"_s, postfixDay(3));
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(survey({folder.path()}, settingsOf2026(), stop.get_token()).empty());
    }

    void theUserKnowsBetter()
    {
        const EvidenceFolder folder;
        const std::string mail = folder.write(u"mail.log"_s, postfixDay(3));
        const std::string other = folder.write(u"other.log"_s, postfixDay(4));
        const std::string archive = folder.write(u"third.log"_s, postfixDay(5));
        const FormatOverrides overrides{
            {mail, "TRANSCRIPT"}, {"other.log", std::string(readNothing)}, {archive, "Nonsense"}};
        const auto sources = survey({folder.path()}, settingsOf2026(), {}, overrides);
        QCOMPARE(sources.size(), 3U);
        const auto named = [&](std::string_view name) {
            return *std::ranges::find_if(sources, [&](const auto& one) { return one.name == name; });
        };
        QCOMPARE(named("mail.log").format->name(), "Transcript");
        QCOMPARE(named("mail.log").fit, 0);
        QCOMPARE(named("mail.log").runnerUp.format->name(), "Syslog");
        QCOMPARE(named("mail.log").runnerUp.percent, 100);
        QCOMPARE(words::inEnglish(named("mail.log").note), "Read as Transcript, as was chosen.");
        QVERIFY(!named("other.log").toRead());
        QCOMPARE(named("other.log").note, "Left out, as was chosen.");
        QVERIFY(named("other.log").problem.empty());
        QCOMPARE(named("third.log").format->name(), "Syslog");
        QCOMPARE(words::inEnglish(named("third.log").note), "It was to be read as Nonsense, which is not known here.");
    }

    void readsAListingOfTheQueueLast()
    {
        const EvidenceFolder folder;
        folder.write(u"a-queue.txt"_s, "-Queue ID-  --Size-- ----Arrival Time---- -Sender/Recipient-------\n"
                                       "4F1A2B3C4D     4105 Tue Mar  3 06:22:02  a@example.com\n"
                                       "(connection refused)\n"
                                       "                                         b@example.org\n");
        folder.write(u"b-mail.log"_s, postfixDay(3));
        folder.write(u"c-empty.txt"_s, "Mail queue is empty\n");
        QCOMPARE(names(survey({folder.path()}, settingsOf2026())),
                 QStringList({u"b-mail.log"_s, u"c-empty.txt"_s, u"a-queue.txt"_s}));
    }
};

POSTMORTEM_TEST(SurveyTest)
#include "tst_survey.moc"
