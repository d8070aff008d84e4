// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Logs that are written while they are read: whatever happens to the files, every attempt is counted once, and in the end
// the case is what an import of everything would have made of it.

#include "importers/liveimport.h"

#include "importers/reading/filelinesource.h"

#include "tests/support/eventtext.h"
#include "tests/support/evidencefolder.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QObject>

#include <memory>

using namespace postmortem;
using namespace postmortem::testing;
using namespace Qt::StringLiterals;

namespace {

/// One client with one failed login: three lines.
QByteArray client(int i)
{
    const QByteArray ip = "203.0.113." + QByteArray::number(i % 250 + 1);
    const QByteArray head = "Mar  3 06:" + QByteArray::number(10 + i / 50 % 50) + ':' + QByteArray::number(10 + i % 50)
                            + " mail postfix/smtpd[" + QByteArray::number(2000 + i) + "]: ";
    return head + "connect from unknown[" + ip + "]\n" + head + "warning: unknown[" + ip
           + "]: SASL LOGIN authentication failed: no\n" + head + "disconnect from unknown[" + ip
           + "] ehlo=1 auth=0/1 quit=1 commands=2/3\n";
}

QByteArray clients(int from, int to)
{
    QByteArray text;
    for (int i = from; i < to; ++i)
        text += client(i);
    return text;
}

std::uint64_t failures(const SnapshotPtr& snapshot)
{
    return snapshot ? snapshot->totals.failedLogins[static_cast<std::size_t>(Protocol::Smtp)] : 0;
}

void append(const std::string& path, const QByteArray& bytes)
{
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::Append) || file.write(bytes) != bytes.size())
        qFatal("cannot append to %s", path.c_str());
}

ImportRequest requestFor(const EvidenceFolder& folder)
{
    ImportRequest request;
    request.paths = {folder.path()};
    request.settings.year = 2026;
    request.workers = 2;
    return request;
}

/// A folder that is followed.
struct Followed {
    EvidenceFolder folder;
    std::unique_ptr<LiveImport> live;
    SnapshotPtr now;

    explicit Followed(const QByteArray& mailLog)
    {
        folder.write(u"mail.log"_s, mailLog);
        live = std::make_unique<LiveImport>(requestFor(folder));
        now = live->begin({}, {});
    }
    [[nodiscard]] SnapshotPtr more() const { return live->readMore(requestFor(folder).settings, {}); }
    void look()
    {
        if (SnapshotPtr grown = more())
            now = std::move(grown);
    }
    void rename(const QString& from, const QString& to) const
    {
        if (!QFile::rename(QString::fromStdString(folder.path(from)), QString::fromStdString(folder.path(to))))
            qFatal("cannot rename");
    }
};

} // namespace

class LiveImportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsAppendedIsReadOnce()
    {
        Followed f(clients(0, 10));
        QCOMPARE(failures(f.now), 10U);
        QVERIFY(f.more() == nullptr);
        append(f.folder.path(u"mail.log"_s), clients(10, 17));
        f.look();
        QCOMPARE(failures(f.now), 17U);
        QCOMPARE(f.now->sources.size(), 1U);
        QCOMPARE(f.now->sources.front().lines, 51U);
        QVERIFY(f.more() == nullptr);
    }

    void aLineIsReadWhenItIsWhole()
    {
        const QByteArray text = client(1);
        const qsizetype cut = text.indexOf("SASL") + 7;
        Followed f(clients(0, 1) + text.first(cut));
        QCOMPARE(failures(f.now), 1U);
        append(f.folder.path(u"mail.log"_s), text.sliced(cut, 5));
        QVERIFY(f.more() == nullptr);
        append(f.folder.path(u"mail.log"_s), text.sliced(cut + 5));
        f.look();
        QCOMPARE(failures(f.now), 2U);
        QCOMPARE(f.now->sources.front().bad, 0U);
    }

    void inTheEndItIsAsIfReadAtOnce()
    {
        Followed f(clients(0, 5));
        for (int i = 5; i < 40; i += 7) {
            append(f.folder.path(u"mail.log"_s), clients(i, i + 7));
            f.look();
        }
        const SnapshotPtr end = f.live->end(requestFor(f.folder).settings, {});
        QVERIFY(end != nullptr);
        const SnapshotPtr once = importCase(requestFor(f.folder));
        QCOMPARE(everything(*end), everything(*once));
        QCOMPARE(end->findings.size(), once->findings.size());
        QCOMPARE(end->sessions.size(), once->sessions.size());
        QCOMPARE(end->sources.front().sha256, once->sources.front().sha256);
        QVERIFY(!end->sources.front().growing);
    }

    void aRenamedLogGoesOnUnderItsNewName()
    {
        Followed f(clients(0, 10));
        append(f.folder.path(u"mail.log"_s), clients(10, 12)); // written between the last look and the renaming
        f.rename(u"mail.log"_s, u"mail.log.1"_s);
        f.folder.write(u"mail.log"_s, clients(12, 15));
        f.look();
        QCOMPARE(failures(f.now), 15U);
        QCOMPARE(f.now->sources.size(), 2U);
        QCOMPARE(f.now->sources[0].name, std::string("mail.log.1"));
        append(f.folder.path(u"mail.log"_s), clients(15, 16));
        f.look();
        QCOMPARE(failures(f.now), 16U);
    }

    void aCopyOfWhatWasCutOffIsNotReadAgain()
    {
        Followed f(clients(0, 10));
        f.folder.write(u"mail.log.1"_s, clients(0, 11)); // one more before it was copied
        f.folder.write(u"mail.log"_s, clients(11, 13));
        f.look();
        QCOMPARE(failures(f.now), 13U);
        QCOMPARE(f.now->sources.size(), 2U);
    }

    void aPackedCopyIsNotReadAgain()
    {
        Followed f(clients(0, 10));
        f.folder.gzip(u"mail.log.1.gz"_s, clients(0, 10));
        f.folder.write(u"mail.log"_s, clients(10, 11));
        f.look();
        QCOMPARE(failures(f.now), 11U);
        const auto lines = makeFileLineSource()->lines(f.now->sources.front(), 2, 1);
        QVERIFY(lines.has_value());
        QVERIFY(QByteArray::fromStdString(lines->front().text).contains("203.0.113.1]"));
    }

    void whatIsLostIsTold()
    {
        Followed f(clients(0, 10));
        f.folder.write(u"mail.log"_s, clients(50, 52));
        f.look();
        QCOMPARE(failures(f.now), 12U);
        QVERIFY(!f.now->sources.front().problems.empty());
        QVERIFY(f.now->sources.back().problems.empty());
    }

    void aFileThatAppearsIsTakenIn()
    {
        Followed f(clients(0, 10));
        const std::string other = f.folder.write(u"sub/other.log"_s, {});
        f.look();
        QCOMPARE(f.now->sources.size(), 1U);
        append(other, clients(20, 24));
        f.look();
        QCOMPARE(failures(f.now), 14U);
        QCOMPARE(f.now->sources.size(), 2U);
        append(other, clients(24, 25));
        f.look();
        QCOMPARE(failures(f.now), 15U);
    }

    void aLogOfAnotherFormatIsTakenIn()
    {
        Followed f(clients(0, 10));
        f.folder.gzip(u"older.gz"_s, clients(100, 130));
        f.look();
        QCOMPARE(failures(f.now), 40U);
        QVERIFY(!f.now->sources.back().growing);
    }

    void aVanishedFileHarmsNothing()
    {
        Followed f(clients(0, 10));
        QVERIFY(QFile::remove(QString::fromStdString(f.folder.path(u"mail.log"_s))));
        f.look();
        QCOMPARE(failures(f.now), 10U);
        QVERIFY(!f.now->sources.front().problems.empty());
        QVERIFY(f.more() == nullptr);
    }

    void linesOfAGrowingFileCanBeSeen()
    {
        Followed f(clients(0, 3));
        append(f.folder.path(u"mail.log"_s), clients(3, 4));
        const auto lines = makeFileLineSource()->lines(f.now->sources.front(), 1, 2);
        QVERIFY(lines.has_value());
        QCOMPARE(lines->size(), 2U);
    }

    void stops()
    {
        Followed f(clients(0, 3));
        append(f.folder.path(u"mail.log"_s), clients(3, 4));
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(f.live->readMore(requestFor(f.folder).settings, stop.get_token()) == nullptr);
        QVERIFY(f.live->end(requestFor(f.folder).settings, stop.get_token()) == nullptr);
    }
};

POSTMORTEM_TEST(LiveImportTest)
#include "tst_liveimport.moc"
