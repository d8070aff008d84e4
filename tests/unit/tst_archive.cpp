// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Archives: members are sources of their own, whatever is broken is told and harms nothing else, and nothing unpacks
// without end.

#include "importers/importer.h"
#include "importers/reading/archivewalk.h"
#include "importers/reading/filelinesource.h"
#include "importers/reading/textsource.h"
#include "importers/survey.h"

#include "model/base/sentence.h"
#include "tests/support/archives.h"
#include "tests/support/eventtext.h"
#include "tests/support/evidencefolder.h"
#include "tests/support/testmain.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFile>
#include <QObject>

#include <algorithm>

using namespace postmortem;
using namespace postmortem::testing;
using namespace Qt::StringLiterals;

namespace {

QByteArray logOf(int day, int clients = 3)
{
    QByteArray text;
    for (int i = 0; i < clients; ++i) {
        const QByteArray head = "Mar " + QByteArray::number(day).rightJustified(2)
                                + " 06:" + QByteArray::number(10 + i / 50 % 50) + ':' + QByteArray::number(10 + i % 50)
                                + " mail postfix/smtpd[" + QByteArray::number(i + 1) + "]: ";
        const QByteArray client = "unknown[203.0.113." + QByteArray::number(i * 7919 % 250 + 1) + ']';
        text += head + "connect from " + client + '\n' + head + "warning: " + client
                + ": SASL LOGIN authentication failed: no\n" + head + "disconnect from " + client
                + " ehlo=1 auth=0/1 quit=1 commands=2/3\n";
    }
    return text;
}

AnalysisSettings settingsOf2026()
{
    AnalysisSettings settings;
    settings.year = 2026;
    return settings;
}

SnapshotPtr import(const std::string& path)
{
    ImportRequest request;
    request.paths = {path};
    request.settings = settingsOf2026();
    request.workers = 2;
    return importCase(request);
}

const Source* sourceOf(const CaseSnapshot& snapshot, std::string_view name)
{
    const auto found = std::ranges::find(snapshot.sources, name, &Source::name);
    return found == snapshot.sources.end() ? nullptr : &*found;
}

QByteArray problemOf(const CaseSnapshot& snapshot, std::string_view name)
{
    const Source* source = sourceOf(snapshot, name);
    return source && !source->problems.empty() ? QByteArray::fromStdString(words::inEnglish(source->problems.front()))
                                               : QByteArray();
}

std::uint64_t linesOf(const CaseSnapshot& snapshot)
{
    std::uint64_t lines = 0;
    for (const Source& source : snapshot.sources)
        lines += source.lines;
    return lines;
}

std::string sha256(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().toStdString();
}

std::uint64_t failedLogins(const CaseSnapshot& snapshot)
{
    return snapshot.totals.failedLogins[static_cast<std::size_t>(Protocol::Smtp)];
}

} // namespace

class ArchiveTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameEventsAsTheLogs_data()
    {
        QTest::addColumn<QByteArray>("format");
        for (const char* format : {"zip", "zip-stored", "7z", "tar", "tar.gz", "tar.xz", "tar.bz2", "tar.zst"})
            QTest::newRow(format) << QByteArray(format);
    }

    void sameEventsAsTheLogs()
    {
        QFETCH(QByteArray, format);
        const EvidenceFolder plain;
        const QByteArray second = logOf(3, 9000); // too long to be kept in memory
        plain.write(u"mail.log"_s, logOf(4));
        plain.write(u"mail.log.1"_s, second);
        const EvidenceFolder packed;
        const QByteArray bytes =
            archiveOf(format.constData(), {{"var", {}, 'd'}, {"var/mail.log", logOf(4)}, {"var/mail.log.1", second}});
        const std::string path = packed.write(u"logs"_s, bytes);
        const auto expected = import(plain.path());
        const auto found = import(path);
        QCOMPARE(found->sources.size(), 3U);
        QVERIFY(!hasProblems(*found));
        QCOMPARE(found->events.size(), expected->events.size());
        QCOMPARE(failedLogins(*found), 9003U);
        QCOMPARE(linesOf(*found), 3U * 9003U);
        for (const char* name : {"logs!var/mail.log", "logs!var/mail.log.1"})
            QVERIFY2(sourceOf(*found, name), name);
        QCOMPARE(sourceOf(*found, "logs")->sha256, sha256(bytes));
        QCOMPARE(sourceOf(*found, "logs!var/mail.log")->sha256, sha256(logOf(4)));
        const Source& member = *sourceOf(*found, "logs!var/mail.log.1");
        QCOMPARE(member.sha256, sha256(second));
        QCOMPARE(member.bytes, std::uint64_t(second.size()));
        QCOMPARE(hashFile(member.path).value_or(""), member.sha256);
        const auto lines = makeFileLineSource()->lines(member, 20'000, 2);
        QVERIFY2(lines, lines ? "" : lines.error().message.c_str());
        QCOMPARE(QByteArray::fromStdString(lines->front().text), second.split('\n').at(19'999));
    }

    void singleCompressedFiles_data()
    {
        QTest::addColumn<QByteArray>("packing");
        for (const char* packing : {"gz", "bz2", "xz", "zst"})
            QTest::newRow(packing) << QByteArray(packing);
    }

    void singleCompressedFiles()
    {
        QFETCH(QByteArray, packing);
        const EvidenceFolder folder;
        const QByteArray text = logOf(3, 5000);
        const QByteArray stored = compressed(packing.constData(), text);
        const auto snapshot = import(folder.write(u"mail.log"_s, stored));
        QCOMPARE(snapshot->sources.size(), 1U);
        QVERIFY(!hasProblems(*snapshot));
        QCOMPARE(failedLogins(*snapshot), 5000U);
        QCOMPARE(snapshot->sources.front().sha256, sha256(stored));
        const auto lines = makeFileLineSource()->lines(snapshot->sources.front(), 14'000, 1);
        QVERIFY(lines && QByteArray::fromStdString(lines->front().text) == text.split('\n').at(13'999));
        const auto empty = import(folder.write(u"empty"_s, compressed(packing.constData(), {})));
        QVERIFY(!hasProblems(*empty));
        const auto cut = import(folder.write(u"cut"_s, stored.chopped(stored.size() / 3)));
        QVERIFY2(problemOf(*cut, "cut").contains("breaks off"), problemOf(*cut, "cut").constData());
        if (packing != "bz2") { // whose one block is there as a whole or not at all
            QVERIFY2(failedLogins(*cut) > 1000, qPrintable(QString::number(failedLogins(*cut))));
            QVERIFY2(problemOf(*cut, "cut").contains("lines before were read"), problemOf(*cut, "cut").constData());
        }
        const auto twice = import(folder.write(u"twice"_s, compressed("xz", stored)));
        QCOMPARE(failedLogins(*twice), 5000U);
        const auto joined = import(folder.write(u"joined"_s, stored + compressed(packing.constData(), logOf(4))));
        QCOMPARE(failedLogins(*joined), 5003U);
    }

    void nested()
    {
        const EvidenceFolder folder;
        const QByteArray inner = archiveOf("tar.gz", {{"a.log", logOf(3)}, {"b.log.gz", gzipMember(logOf(4))}});
        const QByteArray seven = archiveOf("7z", {{"c.log", logOf(5)}});
        const QByteArray zip = archiveOf("zip", {{"d.log", logOf(6)}});
        const QByteArray outer = archiveOf(
            "zip", {{"inner.tgz", inner}, {"seven", seven}, {"zip", zip}, {"e.log", compressed("xz", logOf(7))}});
        const auto snapshot = import(folder.write(u"outer.zip"_s, outer));
        QVERIFY(!hasProblems(*snapshot));
        QCOMPARE(failedLogins(*snapshot), 15U);
        QCOMPARE(sourceOf(*snapshot, "outer.zip!inner.tgz")->sha256, sha256(inner));
        QCOMPARE(sourceOf(*snapshot, "outer.zip!inner.tgz!b.log.gz")->sha256, sha256(gzipMember(logOf(4))));
        for (const char* name : {"outer.zip!inner.tgz!a.log", "outer.zip!inner.tgz!b.log.gz", "outer.zip!seven!c.log",
                                 "outer.zip!zip!d.log", "outer.zip!e.log"}) {
            const Source* source = sourceOf(*snapshot, name);
            QVERIFY2(source, name);
            const auto lines = makeFileLineSource()->lines(*source, 2, 1);
            QVERIFY2(lines && lines->size() == 1 && lines->front().text.contains("SASL LOGIN"), name);
            QCOMPARE(hashFile(source->path).value_or(""), source->sha256);
        }
    }

    void nestedTooDeeply()
    {
        const EvidenceFolder folder;
        QByteArray bytes = logOf(3);
        for (int i = 0; i < 5; ++i)
            bytes = archiveOf(i % 2 ? "zip" : "tar", {{"x", bytes}});
        const auto snapshot = import(folder.write(u"deep"_s, bytes));
        QVERIFY(problemOf(*snapshot, "deep!x!x!x").contains("deep"));
        QByteArray layers = logOf(3);
        for (int i = 0; i < 5; ++i)
            layers = gzipMember(layers);
        const auto layered = import(folder.write(u"layers"_s, layers));
        QVERIFY(problemOf(*layered, "layers").contains("too many times"));
    }

    void namesAreText()
    {
        const EvidenceFolder folder;
        const std::vector<QByteArray> names = {"../../etc/mail.log",
                                               "/var/log/mail.log",
                                               "a\nb.log",
                                               "\xE2\x80\xAEgol.liam",
                                               "yes!no.log",
                                               "caf\xE9.log",
                                               QByteArray(3000, 'n'),
                                               "same",
                                               "same",
                                               "same (2)"};
        for (const char* format : {"zip", "tar"}) {
            std::vector<Packed> members;
            for (const QByteArray& name : names)
                members.push_back({name, logOf(3, int(members.size()) + 1)});
            const auto snapshot = import(folder.write(u"names"_s, archiveOf(format, members)));
            QVERIFY(!hasProblems(*snapshot));
            QCOMPARE(snapshot->sources.size(), names.size() + 1);
            QCOMPARE(failedLogins(*snapshot), 55U);
            for (const Source& source : snapshot->sources) {
                QVERIFY(!source.name.contains('\n') && source.name.size() < 1100);
                if (source.name == "names")
                    continue;
                const auto lines = makeFileLineSource()->lines(source, 1, 100);
                QVERIFY2(lines && lines->size() == source.lines, source.name.c_str());
            }
            QVERIFY(sourceOf(*snapshot, "names!yes%21no.log"));
            QVERIFY(sourceOf(*snapshot, "names!same") && sourceOf(*snapshot, "names!same (2)"));
        }
        QVERIFY(!QFile::exists(u"../../etc/mail.log"_s));
    }

    void onlyFiles()
    {
        const EvidenceFolder folder;
        const auto snapshot = import(folder.write(u"t.tar"_s, archiveOf("tar", {{"d", {}, 'd'},
                                                                                {"d/log", logOf(3)},
                                                                                {"link", "d/log", 'l'},
                                                                                {"hard", "d/log", 'h'},
                                                                                {"pipe", {}, 'p'}})));
        QCOMPARE(snapshot->sources.size(), 2U);
        QCOMPARE(failedLogins(*snapshot), 3U);
        const auto none = import(folder.write(u"none.zip"_s, archiveOf("zip", {})));
        QCOMPARE(none->sources.size(), 1U);
        QVERIFY(none->sources.front().notes.front().contains("no files"));
    }

    void encrypted()
    {
        const EvidenceFolder folder;
        const auto snapshot =
            import(folder.write(u"z"_s, archiveOf("zip", {{"a", logOf(3)}, {"b", logOf(4)}}, "secret")));
        QCOMPARE(snapshot->sources.size(), 3U);
        QVERIFY(problemOf(*snapshot, "z!a").contains("encrypted"));
        QVERIFY(problemOf(*snapshot, "z!b").contains("password"));
        QVERIFY(hasProblems(*snapshot));
        QVERIFY(!sourceOf(*snapshot, "z!a")->readable() && sourceOf(*snapshot, "z")->readable());
    }

    void everyBreak_data() { sameEventsAsTheLogs_data(); }

    /// Wherever an archive breaks off, nothing is invented, and something is said.
    void everyBreak()
    {
        QFETCH(QByteArray, format);
        const EvidenceFolder folder;
        const QByteArray bytes = archiveOf(format.constData(), {{"a", logOf(3, 40)}, {"b", logOf(4, 40)}});
        const qsizetype step = std::max<qsizetype>(bytes.size() / 60, 1);
        bool partly = false;
        for (qsizetype size = 1; size < bytes.size() - (format == "tar" ? 1536 : 0); size += step) {
            const auto snapshot = import(folder.write(u"cut"_s, bytes.first(size)));
            QVERIFY2(hasProblems(*snapshot), qPrintable(QString::number(size)));
            QVERIFY(failedLogins(*snapshot) <= 80);
            partly = partly || failedLogins(*snapshot) > 0;
        }
        if (format == "zip" || format == "tar" || format == "zip-stored")
            QVERIFY(partly); // the others have one block of compressed text, or their list at the end
    }

    void everyDamage_data() { sameEventsAsTheLogs_data(); }

    void everyDamage()
    {
        QFETCH(QByteArray, format);
        const EvidenceFolder folder;
        const QByteArray bytes = archiveOf(format.constData(), {{"a", logOf(3, 5)}, {"b", logOf(4, 5)}});
        for (qsizetype at = 0; at < bytes.size(); at += std::max<qsizetype>(bytes.size() / 150, 1)) {
            const char flip = at % 3 == 0 ? '\x01' : at % 3 == 1 ? '\x80' : '\xFF';
            QByteArray damaged = bytes;
            damaged[at] = static_cast<char>(damaged[at] ^ flip);
            const auto sources = survey({folder.write(u"f"_s, damaged)}, settingsOf2026());
            QVERIFY2(!sources.empty() && sources.size() <= 4, qPrintable(QString::number(at)));
            for (const PlannedSource& source : sources) {
                if (!source.toRead())
                    continue;
                auto text = TextSource::openMember(source.place);
                if (text)
                    static_cast<void>(readSample(**text, 1 << 16));
            }
        }
    }

    void bombs_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray zeros(96 << 20, '\0');
        const QByteArray packed = archiveOf("zip", {{"a", zeros}});
        QTest::newRow("zip") << packed;
        QTest::newRow("nested") << archiveOf("zip", {{"inner", packed}, {"b.log", logOf(3)}});
        QTest::newRow("bzip2") << compressed("bz2", zeros);
        QTest::newRow("gzip") << compressed("gz", zeros);
        QTest::newRow("tar.xz") << archiveOf("tar.xz", {{"a", zeros}});
    }

    void bombs()
    {
        QFETCH(QByteArray, bytes);
        const EvidenceFolder folder;
        const std::string path = folder.write(u"bomb"_s, bytes);
        const auto snapshot = import(path);
        QVERIFY(hasProblems(*snapshot));
        QVERIFY(failedLogins(*snapshot) == 0);
        QByteArray said;
        for (const Source& source : snapshot->sources) {
            for (const std::string& problem : source.problems)
                said += QByteArray::fromStdString(words::inEnglish(problem)) + '\n';
        }
        if (snapshot->sources.size() > 1)
            QVERIFY2(said.contains("400 times its size"), said.constData());
        UnpackLimits limits;
        limits.totalBytes = 1 << 20;
        auto source = TextSource::open(
            path + (snapshot->sources.size() > 1 ? snapshot->sources.back().path.substr(path.size()) : ""), limits);
        std::uint64_t size = 0;
        std::vector<char> part(1 << 16);
        while (source) {
            const auto got = (*source)->read(part);
            if (!got || *got == 0) {
                QVERIFY(!got && got.error().code == ErrorCode::TooLarge);
                break;
            }
            size += *got;
        }
        QVERIFY(size <= 1 << 20);
    }

    void thousandsOfMembers()
    {
        const EvidenceFolder folder;
        std::vector<Packed> members;
        for (int i = 0; i < 5000; ++i)
            members.push_back({"log" + QByteArray::number(i),
                               logOf(1 + i % 28, 1).replace("smtpd[1]", "smtpd[" + QByteArray::number(i) + ']')});
        for (const char* format : {"zip", "tar.gz"}) {
            QElapsedTimer clock;
            clock.start();
            const auto snapshot = import(folder.write(u"many"_s, archiveOf(format, members)));
            QCOMPARE(snapshot->sources.size(), 5001U);
            QCOMPARE(failedLogins(*snapshot), 5000U);
            QVERIFY2(clock.elapsed() < 60'000, qPrintable(QString::number(clock.elapsed())));
        }
    }

    /// Members too long to be kept, read forwards, and backwards as rotated logs are.
    void longMembersInAnyOrder_data()
    {
        QTest::addColumn<QByteArray>("format");
        for (const char* format : {"zip", "7z", "tar.gz"})
            QTest::newRow(format) << QByteArray(format);
    }

    void longMembersInAnyOrder()
    {
        QFETCH(QByteArray, format);
        const EvidenceFolder folder;
        for (const bool backwards : {false, true}) {
            std::vector<Packed> members;
            for (int i = 0; i < 3; ++i)
                members.push_back({"log" + QByteArray::number(i), logOf(backwards ? 20 - i : 1 + i, 4400)});
            members.push_back({"short", logOf(25)});
            const auto snapshot = import(folder.write(u"long"_s, archiveOf(format.constData(), members)));
            QVERIFY(!hasProblems(*snapshot));
            QCOMPARE(failedLogins(*snapshot), 3 * 4400U + 3U);
            for (const Packed& member : members)
                QCOMPARE(sourceOf(*snapshot, "long!" + member.name.toStdString())->sha256, sha256(member.bytes));
        }
    }

    void changedArchiveIsRefused()
    {
        const EvidenceFolder folder;
        const std::string path = folder.write(u"z"_s, archiveOf("zip", {{"a", logOf(3)}}));
        const auto snapshot = import(path);
        const Source& source = *sourceOf(*snapshot, "z!a");
        QVERIFY(makeFileLineSource()->lines(source, 1, 1));
        QVERIFY(QFile::remove(QString::fromStdString(path)));
        QCOMPARE(makeFileLineSource()->lines(source, 1, 1).error().code, ErrorCode::NotFound);
        folder.write(u"z"_s, archiveOf("zip", {{"a", logOf(4)}}));
        QCOMPARE(makeFileLineSource()->lines(source, 1, 1).error().code, ErrorCode::Changed);
        QVERIFY(hashFile(source.path).value_or("") != source.sha256);
    }

    void documentsAreNoArchives()
    {
        const EvidenceFolder folder;
        const auto snapshot = import(folder.write(
            u"d.docx"_s, archiveOf("zip", {{"[Content_Types].xml", "<Types/>"}, {"word/document.xml", logOf(3)}})));
        QCOMPARE(snapshot->sources.size(), 1U);
        QVERIFY(problemOf(*snapshot, "d.docx").contains("document"));
    }

    /// A file whose name looks like a member's is that file.
    void fileWithTheSign()
    {
        const EvidenceFolder folder;
        folder.write(u"z"_s, archiveOf("zip", {{"b", logOf(3)}}));
        folder.write(u"q!a.log"_s, logOf(4, 2));
        const auto snapshot = import(folder.path());
        QCOMPARE(failedLogins(*snapshot), 5U);
        const auto lines = makeFileLineSource()->lines(*sourceOf(*snapshot, "q!a.log"), 1, 100);
        QVERIFY(lines && lines->size() == 6);
    }

    void sameBytesInsideAndBeside()
    {
        const EvidenceFolder folder;
        folder.write(u"mail.log"_s, logOf(3));
        folder.write(u"z.zip"_s, archiveOf("zip", {{"mail.log", logOf(3)}}));
        QCOMPARE(failedLogins(*import(folder.path())), 3U);
    }
};

POSTMORTEM_TEST(ArchiveTest)
#include "tst_archive.moc"
