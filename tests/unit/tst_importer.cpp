// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whole imports: bad input is told by name and harms nothing else, the result does not depend on workers and blocks,
// and an import stops, reports and publishes while it runs.

#include "importers/importer.h"

#include "model/base/sentence.h"
#include "tests/support/eventtext.h"
#include "tests/support/evidencefolder.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QObject>

#include <sys/resource.h>
#include <sys/stat.h>

#include <chrono>
#include <thread>

using namespace postmortem;
using namespace postmortem::testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray goodLog =
    "Mar  3 06:22:01 mail postfix/smtpd[2101]: connect from unknown[203.0.113.66]\n"
    "Mar  3 06:22:04 mail postfix/smtpd[2101]: warning: unknown[203.0.113.66]: SASL LOGIN authentication failed: no\n"
    "Mar  3 06:22:05 mail postfix/smtpd[2101]: disconnect from unknown[203.0.113.66] ehlo=1 auth=0/1 quit=1 "
    "commands=2/3\n";

/// Many clients of smtpd and Dovecot in turn.
QByteArray longLog(int clients)
{
    QByteArray text;
    for (int i = 0; i < clients; ++i) {
        const QByteArray ip = "203.0.113." + QByteArray::number(i % 250 + 1);
        const QByteArray pid = QByteArray::number(1000 + i % 7);
        const QByteArray head = "Mar  3 " + QByteArray::number(10 + i / 3600 % 14) + ':'
                                + QByteArray::number(10 + i / 60 % 50) + ':' + QByteArray::number(10 + i % 50)
                                + " mail ";
        text += head + "postfix/smtpd[" + pid + "]: connect from unknown[" + ip + "]\n";
        text +=
            head + "postfix/smtpd[" + pid + "]: warning: unknown[" + ip + "]: SASL LOGIN authentication failed: no\n";
        text += head + "dovecot: pop3-login: Disconnected (auth failed, 2 attempts in 9 secs): user=<u"
                + QByteArray::number(i % 90) + ">, method=PLAIN, rip=" + ip + ", lip=192.0.2.1\n";
        text += head + "postfix/smtpd[" + pid + "]: disconnect from unknown[" + ip
                + "] ehlo=1 auth=0/1 quit=1 commands=2/3\n";
    }
    return text;
}

SnapshotPtr import(const std::vector<std::string>& paths, unsigned workers = 2, std::size_t blockBytes = 1 << 20)
{
    ImportRequest request;
    request.paths = paths;
    request.settings.year = 2026;
    request.workers = workers;
    request.blockBytes = blockBytes;
    return importCase(request);
}

/// Everything said of the source of that name.
QString saidOf(const CaseSnapshot& snapshot, const QString& name, bool problems = true)
{
    QString text;
    for (const Source& source : snapshot.sources) {
        if (!QString::fromStdString(source.name).endsWith(name))
            continue;
        for (const std::string& kept : problems ? source.problems : source.notes)
            text += QString::fromStdString(words::inEnglish(kept));
    }
    return text;
}

std::uint64_t failedLogins(const CaseSnapshot& snapshot)
{
    return snapshot.totals.failedLogins[static_cast<std::size_t>(Protocol::Smtp)];
}

QByteArray longLine(qsizetype size)
{
    return "Mar  3 06:22:02 mail postfix/smtpd[1]: warning: " + QByteArray(size, 'x') + '\n';
}

/// Most memory this process has held, in bytes.
qint64 peakMemory()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return qint64{usage.ru_maxrss} * 1024;
}

} // namespace

class ImporterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// First of all, since the peak of memory is that of the process.
    void longLineCostsNoMemory()
    {
        const EvidenceFolder folder;
        QFile file(QString::fromStdString(folder.write(u"mail.log"_s, goodLog)));
        QVERIFY(file.open(QIODevice::Append));
        const QByteArray megabyte(1 << 20, 'x');
        file.write("Mar  3 06:22:06 mail postfix/smtpd[1]: ");
        for (int i = 0; i < 100; ++i)
            QCOMPARE(file.write(megabyte), megabyte.size());
        file.write("\n" + goodLog);
        file.close();
        const qint64 before = peakMemory();
        const auto snapshot = import({folder.path()});
        // Half of the line: threads and blocks take some, and more where a sanitizer keeps its books.
        QVERIFY2(peakMemory() - before < qint64{50} << 20, qPrintable(QString::number((peakMemory() - before) >> 20)));
        QCOMPARE(snapshot->sources.front().lines, 7U);
        QCOMPARE(failedLogins(*snapshot), 2U);
        QVERIFY(saidOf(*snapshot, u"mail.log"_s, false).contains(u"Line 4 is longer"_s));
    }

    /// A log that begins with hours of one daemon only.
    void daemonsThatComeLateAreNamed()
    {
        const EvidenceFolder folder;
        QByteArray log;
        for (int i = 0; i < 5'000; ++i)
            log += "Mar  3 06:2" + QByteArray::number(i / 600 % 10)
                   + ":01 mail dovecot: pop3-login: Disconnected (auth "
                     "failed, 2 attempts in 9 secs): user=<anna>, method=PLAIN, rip=203.0.113.66, lip=192.0.2.1\n";
        folder.write(u"mail.log"_s, log);
        folder.write(u"whole.log"_s, log + goodLog);
        const auto snapshot = import({folder.path()});
        QCOMPARE(snapshot->sources.size(), 2U);
        QCOMPARE(snapshot->sources[0].format, std::string("Dovecot"));
        QCOMPARE(snapshot->sources[1].format, std::string("Postfix, Dovecot"));
        QCOMPARE(snapshot->servers, (std::vector<std::string>{"dovecot", "postfix"}));
    }

    void badInput_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("problem"); // "" for none
        const QByteArray jpeg =
            QByteArray::fromHex("ffd8ffe000104a46494600010100000100010000ffdb0043000302") + QByteArray(3000, '\x02');
        const QByteArray png =
            QByteArray::fromHex("89504e470d0a1a0a0000000d49484452000001000000010008060000") + QByteArray(3000, '\x00');
        QByteArray junk;
        for (int i = 0; i < 5000; ++i)
            junk += static_cast<char>(i * 7919 >> 3);
        const QByteArray packed = gzipMember(longLog(300));
        QTest::newRow("a photograph") << u"photo.jpg"_s << jpeg << u"this is not a text file"_s;
        QTest::newRow("a picture") << u"shot.png"_s << png << u"this is not a text file"_s;
        QTest::newRow("junk") << u"junk.log"_s << junk << u"this is not a text file"_s;
        QTest::newRow("a broken zip") << u"z.zip"_s << QByteArray("PK\3\4") + junk << u"the archive"_s;
        QTest::newRow("broken off") << u"mail.log.2.gz"_s << packed.chopped(40) << u"breaks off"_s;
        QTest::newRow("broken off at once") << u"mail.log.3.gz"_s << packed.first(12) << u"breaks off"_s;
        QTest::newRow("an access log")
            << u"access.log"_s
            << QByteArray("192.0.2.1 - - [03/Mar/2026:06:22:01 +0000] \"GET / HTTP/1.1\" 200 1\n").repeated(20)
            << u"not a mail log"_s;
        QTest::newRow("empty") << u"empty.log"_s << QByteArray() << QString();
        QTest::newRow("a description") << u"README"_s << QByteArray("These are logs.\n") << QString();
    }

    void badInput()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, problem);
        const EvidenceFolder folder;
        folder.write(u"mail.log"_s, goodLog);
        folder.write(name, bytes);
        const auto snapshot = import({folder.path()});
        QVERIFY(snapshot && snapshot->complete);
        QCOMPARE(snapshot->sources.size(), 2U);
        QVERIFY(failedLogins(*snapshot) >= 1);
        QVERIFY(saidOf(*snapshot, u"mail.log"_s).isEmpty());
        const QString said = saidOf(*snapshot, name);
        QVERIFY2(problem.isEmpty() ? said.isEmpty() : said.contains(problem), qPrintable(said));
        QCOMPARE(hasProblems(*snapshot), !problem.isEmpty());
        QVERIFY(!saidOf(*snapshot, name, false).isEmpty() || !said.isEmpty());
    }

    void textBeforeABreakIsKept()
    {
        const EvidenceFolder folder;
        folder.write(u"mail.log.gz"_s, gzipMember(longLog(300)).chopped(6));
        const auto snapshot = import({folder.path()});
        QCOMPARE(failedLogins(*snapshot), 300U);
        QVERIFY(saidOf(*snapshot, u"mail.log.gz"_s).contains(u"the 1200 lines before were read"_s));
        QCOMPARE(snapshot->sources.front().sha256.size(), 64U);
    }

    void descriptionIsAProblemWhenItIsAllThereIs()
    {
        const EvidenceFolder folder;
        const std::string readme = folder.write(u"README"_s, "These are logs.\n");
        QVERIFY(hasProblems(*import({folder.path()})));
        folder.write(u"mail.log"_s, goodLog);
        QVERIFY(!hasProblems(*import({folder.path()})));
        QVERIFY(hasProblems(*import({folder.path(u"mail.log"_s), readme}))); // the user took it for a log
    }

    void pathsThatCannotBeRead()
    {
        const EvidenceFolder folder;
        const std::string good = folder.write(u"mail.log"_s, goodLog);
        QVERIFY(QDir().mkpath(QString::fromStdString(folder.path(u"nothing"_s))));
        const std::string pipe = folder.path(u"pipe"_s);
        QCOMPARE(::mkfifo(pipe.c_str(), 0600), 0);
        const auto snapshot = import({folder.path(u"missing"_s), folder.path(u"nothing"_s), pipe, good});
        QCOMPARE(failedLogins(*snapshot), 1U);
        QVERIFY(saidOf(*snapshot, u"missing"_s).contains(u"no such file or folder"_s));
        QVERIFY(saidOf(*snapshot, u"nothing"_s).contains(u"holds no files"_s));
        QVERIFY(saidOf(*snapshot, u"pipe"_s).contains(u"not an ordinary file"_s));
        QVERIFY(hasProblems(*snapshot));
        QVERIFY(hasProblems(*import({})));
    }

    void oddBytesInALogAreCounted()
    {
        const EvidenceFolder folder;
        const std::string path =
            folder.write(u"mail.log"_s, goodLog + QByteArray("\0\0\0\n", 4) + "\xff\xfe broken \x80\n"
                                            + "Mar  3 06:22:06 mail postfix/smtpd[1]: warning: x[203.0.113.1]: SASL "
                                              "LOGIN authentication failed: no, "
                                              "sasl_username=\xff\xc0\x1b[31mred\n"
                                            + goodLog.repeated(3));
        const auto snapshot = import({path});
        const Source& source = snapshot->sources.front();
        QCOMPARE(source.lines, 15U);
        QCOMPARE(source.bad, 2U);
        QCOMPARE(source.badExamples, std::vector<LineNumber>({4, 5}));
        QCOMPARE(source.understood + source.ignored + source.bad, source.lines);
        QCOMPARE(failedLogins(*snapshot), 5U);
        QVERIFY(!hasProblems(*snapshot));
    }

    void sameForAllWorkersAndBlocks()
    {
        const EvidenceFolder folder;
        const QByteArray text = longLog(120);
        folder.write(u"mail.log.1"_s, text + longLine(70'000) + text);
        folder.gzip(u"mail.log.2.gz"_s, longLog(200));
        folder.write(
            u"s20260303-00.log"_s,
            "203.0.113.66    [0E00] 10:00:00 Connected, local IP=192.0.2.1\n"
            "203.0.113.66    [0E00] 10:00:00 >>> 220 mail ESMTP IceWarp 10.3.1; Tue, 03 Mar 2026 10:00:00 +0100\n"
            "203.0.113.66    [0E00] 10:00:01 <<< AUTH PLAIN AGluZm8Ad3Jvbmcx\n"
            "203.0.113.66    [0E00] 10:00:01 >>> 535 5.7.8 no\n");
        const QStringList expected = everything(*import({folder.path()}, 1, 1 << 20));
        QVERIFY(expected.size() > 1000);
        for (const unsigned workers : {1U, 2U, 4U, 8U})
            for (const std::size_t block : {1U, 7U, 100U, 4096U, 1U << 20})
                QCOMPARE(everything(*import({folder.path()}, workers, block)), expected);
    }

    void fullCaseIsTold()
    {
        const EvidenceFolder folder;
        folder.write(u"mail.log"_s, longLog(2000));
        ImportRequest request;
        request.paths = {folder.path()};
        request.workers = 1;
        request.blockBytes = 4096;
        const auto whole = importCase(request);
        request.mostRows = 500;
        const auto snapshot = importCase(request);
        QVERIFY(snapshot->complete && hasProblems(*snapshot));
        QVERIFY(snapshot->events.size() > 500 && snapshot->events.size() < whole->events.size());
        const Source& source = snapshot->sources.front();
        QVERIFY(source.lines < whole->sources.front().lines);
        QCOMPARE(source.problems.size(), 1U);
        QCOMPARE(words::inEnglish(source.problems.front()),
                 "a case can hold no more; what follows line " + std::to_string(source.lines) + " was not read");
        QCOMPARE(source.sha256, whole->sources.front().sha256); // of all its bytes all the same
    }

    void sameBytesTwiceAreReadOnce()
    {
        const EvidenceFolder folder;
        folder.write(u"a/mail.log"_s, goodLog);
        folder.write(u"b/mail.log"_s, goodLog);
        const auto snapshot = import({folder.path()});
        QCOMPARE(failedLogins(*snapshot), 1U);
        QVERIFY(saidOf(*snapshot, u"b/mail.log"_s, false).contains(u"The same bytes as a/mail.log"_s));
        QVERIFY(!hasProblems(*snapshot));
    }

    void stopsAtOnce()
    {
        const EvidenceFolder folder;
        folder.write(u"mail.log"_s, longLog(60'000));
        std::stop_source stop;
        ImportRequest request;
        request.paths = {folder.path()};
        request.workers = 2;
        request.blockBytes = 16'384;
        ImportObserver observer;
        QElapsedTimer sinceStop;
        observer.progressed = [&](const ImportProgress&) {
            if (!stop.stop_requested())
                sinceStop.start();
            stop.request_stop();
        };
        QVERIFY(!importCase(request, observer, stop.get_token()));
        QVERIFY(sinceStop.isValid());
        QVERIFY2(sinceStop.elapsed() < 1000, qPrintable(QString::number(sinceStop.elapsed())));
        QVERIFY(!importCase(request, {}, stop.get_token())); // stopped before it began
    }

    void progressAndPartialSnapshots()
    {
        const EvidenceFolder folder;
        folder.write(u"mail.log"_s, longLog(40'000));
        ImportRequest request;
        request.paths = {folder.path()};
        request.settings.year = 2026;
        request.workers = 1;
        request.blockBytes = 4096;
        std::vector<ImportProgress> progress;
        std::vector<SnapshotPtr> partial;
        ImportObserver observer;
        observer.progressed = [&](const ImportProgress& now) {
            progress.push_back(now);
            // Makes the import long enough for a partial snapshot on the fastest machine.
            if (partial.empty())
                std::this_thread::sleep_for(std::chrono::milliseconds(60));
        };
        observer.published = [&](const SnapshotPtr& snapshot) { partial.push_back(snapshot); };
        const auto last = importCase(request, observer);
        QVERIFY(last && last->complete);
        QVERIFY(!progress.empty());
        QCOMPARE(progress.front().files, 1U);
        QCOMPARE(QByteArray::fromStdString(progress.front().file), QByteArray("mail.log"));
        for (std::size_t i = 0; i < progress.size(); ++i) {
            QVERIFY(progress[i].bytesDone <= progress[i].bytes);
            QVERIFY(i == 0
                    || (progress[i].bytesDone >= progress[i - 1].bytesDone
                        && progress[i].seconds >= progress[i - 1].seconds));
        }
        QVERIFY(!partial.empty());
        for (const auto& snapshot : partial) {
            QVERIFY(!snapshot->complete);
            QVERIFY(snapshot->generation > 0);
            QVERIFY(snapshot->events.size() <= last->events.size());
        }
        QVERIFY(last->generation > partial.back()->generation);
    }
};

POSTMORTEM_TEST(ImporterTest)
#include "tst_importer.moc"
