// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lines read again: any line, from plain and compressed files, and never from a file that has changed.

#include "importers/importer.h"
#include "importers/reading/filelinesource.h"

#include "tests/support/evidencefolder.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QObject>

#include <format>

using namespace postmortem;
using namespace postmortem::testing;

namespace {

constexpr LineNumber lineCount = 6000;

std::string line(LineNumber number)
{
    return std::format("Mar  3 06:{:02}:{:02} mail postfix/smtpd[{}]: connect from unknown[192.0.2.{}]",
                       number / 60 % 60, number % 60, number, number % 250 + 1);
}

QByteArray log(std::string_view lineEnd)
{
    std::string text = "\xEF\xBB\xBF";
    for (LineNumber number = 1; number <= lineCount; ++number)
        text += line(number).append(lineEnd);
    return QByteArray::fromStdString(text);
}

SnapshotPtr import(const std::string& path)
{
    ImportRequest request;
    request.paths = {path};
    request.workers = 2;
    request.blockBytes = 100'000;
    return importCase(request);
}

} // namespace

class FileLineSourceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anyLine_data()
    {
        QTest::addColumn<bool>("packed");
        QTest::addColumn<QByteArray>("lineEnd");
        QTest::newRow("plain") << false << QByteArray("\n");
        QTest::newRow("CRLF") << false << QByteArray("\r\n");
        QTest::newRow("gzip") << true << QByteArray("\n");
    }

    void anyLine()
    {
        QFETCH(bool, packed);
        QFETCH(QByteArray, lineEnd);
        const EvidenceFolder folder;
        const QByteArray text = log(lineEnd.toStdString());
        const auto snapshot = import(folder.write(QStringLiteral("mail.log"), packed ? gzipMember(text) : text));
        const Source& source = snapshot->sources.front();
        QCOMPARE(source.lines, std::uint64_t{lineCount});
        QVERIFY(source.index.size() > 3);
        const auto reader = makeFileLineSource();
        for (LineNumber number = 1; number <= lineCount; number += packed ? 977U : 41U) {
            const auto lines = reader->lines(source, number, 3);
            QVERIFY(lines);
            QCOMPARE(lines->size(), std::min<std::size_t>(3, lineCount - number + 1));
            QCOMPARE(lines->front().number, number);
            const QByteArray found = QByteArray::fromStdString(lines->front().text);
            QVERIFY2(found.endsWith(QByteArray::fromStdString(line(number))), found.constData());
            QVERIFY(number == 1 || found == QByteArray::fromStdString(line(number)));
        }
        const auto behind = reader->lines(source, lineCount + 1, 3);
        QVERIFY(behind && behind->empty());
        const auto none = reader->lines(source, 5, 0);
        QVERIFY(none && none->empty());
    }

    void changedFileIsRefused_data()
    {
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("longer") << log("\n") + "more\n";
        QTest::newRow("shorter") << log("\n").first(100);
        QTest::newRow("replaced by as much") << log("\n").replace("connect", "CONNECT");
    }

    void changedFileIsRefused()
    {
        QFETCH(QByteArray, after);
        const EvidenceFolder folder;
        const std::string path = folder.write(QStringLiteral("mail.log"), log("\n"));
        const auto snapshot = import(path);
        QVERIFY(QFile::remove(QString::fromStdString(path)));
        folder.write(QStringLiteral("mail.log"), after);
        const auto lines = makeFileLineSource()->lines(snapshot->sources.front(), 1, 1);
        QVERIFY(!lines);
        QCOMPARE(lines.error().code, ErrorCode::Changed);
        QCOMPARE(QByteArray::fromStdString(lines.error().source), QByteArray::fromStdString(path));
    }

    void vanishedFileIsTold()
    {
        const EvidenceFolder folder;
        const std::string path = folder.write(QStringLiteral("mail.log"), log("\n"));
        const auto snapshot = import(path);
        QVERIFY(QFile::remove(QString::fromStdString(path)));
        const auto lines = makeFileLineSource()->lines(snapshot->sources.front(), 1, 1);
        QVERIFY(!lines);
        QCOMPARE(lines.error().code, ErrorCode::NotFound);
    }
};

POSTMORTEM_TEST(FileLineSourceTest)
#include "tst_filelinesource.moc"
