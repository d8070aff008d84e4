// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Stored and compressed files as text: members, padding, breaks and damage, and the hash of what is stored.

#include "importers/reading/textsource.h"

#include "tests/support/archives.h"
#include "tests/support/evidencefolder.h"
#include "tests/support/testmain.h"

#include <QCryptographicHash>
#include <QFile>
#include <QObject>
#include <QRandomGenerator>

#include <vector>

using namespace postmortem;
using namespace postmortem::testing;

namespace {

struct Read {
    QByteArray text;
    QByteArray error;
};

Read readAll(TextSource& source, std::size_t step)
{
    Read all;
    std::vector<char> part(step);
    while (true) {
        const auto got = source.read(part);
        if (!got) {
            all.error = QByteArray::fromStdString(got.error().message);
            return all;
        }
        if (*got == 0)
            return all;
        all.text.append(part.data(), static_cast<qsizetype>(*got));
    }
}

QByteArray longText()
{
    QByteArray text;
    for (int i = 0; i < 20'000; ++i)
        text += "line " + QByteArray::number(i * 7919 % 10'007) + '\n';
    return text;
}

/// Lines that compress to about a half, everywhere alike.
QByteArray variedText(qsizetype size)
{
    QRandomGenerator random(7);
    QByteArray text;
    while (text.size() < size)
        text += QByteArray::number(random.generate64(), 16) + '\n';
    text.resize(size);
    return text;
}

} // namespace

class ByteStreamTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("stored");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("error");
        const QByteArray text = longText();
        const QByteArray packed = gzipMember(text);
        const auto row = [](const char* name, const QByteArray& stored, const QByteArray& read,
                            const char* error = "") { QTest::newRow(name) << stored << read << QByteArray(error); };
        row("plain", text, text);
        row("empty", {}, {});
        row("two bytes", "\x1f\x8b", "\x1f\x8b");
        row("gzip", packed, text);
        row("an empty member", gzipMember({}), {});
        row("several members", gzipMember("a\n") + gzipMember({}) + gzipMember("b\n"), "a\nb\n");
        row("zeros behind", packed + QByteArray(512, '\0'), text);
        row("text behind", gzipMember("a\n") + "no member", "a\n");
        row("broken off in the header", packed.first(6), {}, "breaks off");
        row("broken off in the sum", gzipMember("a\n").chopped(4), "a\n", "breaks off");
        row("a second member that breaks off", gzipMember("a\n") + gzipMember("b\n").chopped(1), "a\nb\n",
            "breaks off");
        row("a wrong sum", gzipMember("a\n").chopped(8) + QByteArray(8, 'x'), "a\n", "damaged");
        row("a header that does not end", QByteArray::fromHex("1f8b08ff") + "xxxxxxxxxxx", {}, "breaks off");
    }

    void reads()
    {
        QFETCH(QByteArray, stored);
        QFETCH(QByteArray, error);
        const EvidenceFolder folder;
        const std::string path = folder.write(QStringLiteral("f"), stored);
        for (const std::size_t step : {1U, 7U, 4096U, 1U << 20}) {
            auto source = TextSource::open(path);
            QVERIFY(source);
            const Read all = readAll(**source, step);
            QTEST(all.text, "text");
            QVERIFY2(error.isEmpty() ? all.error.isEmpty() : all.error.contains(error), all.error.constData());
            const auto hash = (*source)->finishHash();
            QVERIFY(hash);
            QCOMPARE(QByteArray::fromStdString(*hash),
                     QCryptographicHash::hash(stored, QCryptographicHash::Sha256).toHex());
        }
    }

    /// Wherever a file breaks off, what stands before comes out, and then the break is told.
    void everyBreak()
    {
        const QByteArray text = "one line of text\nanother one, which is a little longer\n";
        const QByteArray packed = gzipMember(text);
        const EvidenceFolder folder;
        for (qsizetype size = 3; size < packed.size(); ++size) {
            auto source = TextSource::open(folder.write(QStringLiteral("f"), packed.first(size)));
            QVERIFY(source);
            const Read all = readAll(**source, 5);
            QVERIFY2(text.startsWith(all.text), all.text.constData());
            QVERIFY2(all.error.contains("breaks off"), qPrintable(QString::number(size)));
        }
    }

    /// Damage anywhere is told, or does not matter; it never hangs and never adds text without end.
    void everyDamage()
    {
        const QByteArray text = "one line of text\nanother one, which is a little longer\n";
        const QByteArray packed = gzipMember(text);
        const EvidenceFolder folder;
        for (qsizetype at = 10; at < packed.size(); ++at) {
            QByteArray damaged = packed;
            damaged[at] = static_cast<char>(damaged[at] ^ 0x55);
            auto source = TextSource::open(folder.write(QStringLiteral("f"), damaged));
            QVERIFY(source);
            const Read all = readAll(**source, 4096);
            QVERIFY2(!all.error.isEmpty(), qPrintable(QString::number(at)));
            QVERIFY(all.text.size() < 10'000);
        }
    }

    void cutFilesGiveWhatStandsBefore_data()
    {
        QTest::addColumn<QByteArray>("packing");
        QTest::addColumn<qsizetype>("unit"); // of text that is there as a whole or not at all
        QTest::newRow("gzip") << QByteArray("gz") << qsizetype(0);
        QTest::newRow("bzip2") << QByteArray("bz2") << qsizetype(900'000);
        QTest::newRow("xz") << QByteArray("xz") << qsizetype(0);
        QTest::newRow("zstd") << QByteArray("zst") << qsizetype(1 << 17);
    }

    void cutFilesGiveWhatStandsBefore()
    {
        QFETCH(QByteArray, packing);
        QFETCH(qsizetype, unit);
        const QByteArray text = variedText(3 * unit + 300'000);
        const QByteArray packed = compressed(packing.constData(), text);
        const EvidenceFolder folder;
        for (qsizetype cut = 1021; cut < packed.size(); cut += packed.size() / 7 + 3) {
            auto source = TextSource::open(folder.write(QStringLiteral("f"), packed.first(cut)));
            QVERIFY(source);
            const Read all = readAll(**source, 100'003);
            QVERIFY(text.startsWith(all.text));
            QVERIFY2(all.error.contains("breaks off"), all.error.constData());
            const qsizetype expected = text.size() * cut / packed.size() - text.size() / 50 - unit;
            QVERIFY2(all.text.size() >= expected, qPrintable(QString::number(all.text.size())));
        }
    }

    void damagedFilesGiveWhatStandsBefore_data() { cutFilesGiveWhatStandsBefore_data(); }

    void damagedFilesGiveWhatStandsBefore()
    {
        QFETCH(QByteArray, packing);
        QFETCH(qsizetype, unit);
        const EvidenceFolder folder;
        for (const qsizetype size : {20'000, int(3 * unit) + 300'000}) {
            const QByteArray text = variedText(size);
            QByteArray packed = compressed(packing.constData(), text);
            const qsizetype at = packed.size() / 2;
            packed.replace(at, 64, QByteArray(64, '\xFF'));
            auto source = TextSource::open(folder.write(QStringLiteral("f"), packed));
            QVERIFY(source);
            const Read all = readAll(**source, 1 << 20);
            if (packing != "zst") // written without a checksum, it need not notice
                QVERIFY(!all.error.isEmpty());
            const qsizetype expected = size / 2 - size / 50 - unit;
            QVERIFY2(all.text.size() >= expected, qPrintable(QString::number(all.text.size())));
            QVERIFY(text.startsWith(all.text.first(std::max<qsizetype>(expected, 0))));
        }
    }

    void otherPackings_data()
    {
        QTest::addColumn<QByteArray>("packing");
        for (const char* packing : {"bz2", "xz", "zst"})
            QTest::newRow(packing) << QByteArray(packing);
    }

    void otherPackings()
    {
        QFETCH(QByteArray, packing);
        const QByteArray one = compressed(packing.constData(), "a\n");
        const EvidenceFolder folder;
        const auto read = [&](const QByteArray& stored) {
            auto source = TextSource::open(folder.write(QStringLiteral("f"), stored));
            return readAll(**source, 7);
        };
        QCOMPARE(read(one + one).text, QByteArray("a\na\n"));
        QCOMPARE(read(one + QByteArray(512, '\0')).error, QByteArray());
        QCOMPARE(read(one + QByteArray(512, '\0') + one).text, QByteArray("a\na\n"));
        QCOMPARE(read(one + "no stream").error, QByteArray());
        QVERIFY(read(one + one.first(3)).error.contains("breaks off"));
        QCOMPARE(read(one + one.first(3)).text, QByteArray("a\n"));
        QVERIFY(read(one.chopped(1)).error.contains("breaks off"));
        for (qsizetype at = 0; at < one.size(); ++at) { // never hangs, never adds text without end
            QByteArray damaged = one;
            damaged[at] = static_cast<char>(damaged[at] ^ 0x55);
            QVERIFY(read(damaged).text.size() < 10'000);
        }
    }

    void onlyTheBytesItHadOnOpening()
    {
        const EvidenceFolder folder;
        const std::string path = folder.write(QStringLiteral("f"), "before\n");
        auto source = TextSource::open(path);
        QVERIFY(source);
        folder.write(QStringLiteral("f"), "before\nand more\n");
        QCOMPARE(readAll(**source, 100).text, QByteArray("before\n"));
    }

    void becameShorter()
    {
        const EvidenceFolder folder;
        const std::string path = folder.write(QStringLiteral("f"), "before\nand more\n");
        auto source = TextSource::open(path);
        QVERIFY(source);
        folder.write(QStringLiteral("f"), "be");
        const Read all = readAll(**source, 100);
        QVERIFY2(all.error.contains("shorter"), all.error.constData());
    }

    void cannotBeOpened()
    {
        const EvidenceFolder folder;
        const auto missing = TextSource::open(folder.path(QStringLiteral("missing")));
        QVERIFY(!missing && missing.error().code == ErrorCode::NotFound);
        const auto aFolder = TextSource::open(folder.path());
        QVERIFY(!aFolder && aFolder.error().message.find("ordinary file") != std::string::npos);
    }

    void hashingCanBeStopped()
    {
        const EvidenceFolder folder;
        const auto hash = hashFile(folder.write(QStringLiteral("f"), longText()), [] { return true; });
        QVERIFY(!hash && hash.error().code == ErrorCode::Cancelled);
    }
};

POSTMORTEM_TEST(ByteStreamTest)
#include "tst_bytestream.moc"
