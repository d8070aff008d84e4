// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/savefile.h"

#include "tests/support/filesizelimit.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace postmortem::testing {

class TestSaveFile final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void replacesAnOlderFile();
    void saysWhyItCannot_data();
    void saysWhyItCannot();
    void fullDiskKeepsTheOldFile();

private:
    QThreadPool m_pool;
    QTemporaryDir m_folder;
};

void TestSaveFile::replacesAnOlderFile()
{
    const QString path = m_folder.filePath(u"list.md"_s);
    for (const QByteArray& content : {"a longer text that was there before"_ba, "short"_ba}) {
        auto saved = saveFile(m_pool, path, content);
        saved.waitForFinished();
        QVERIFY(saved.result());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), content);
    }
}

void TestSaveFile::saysWhyItCannot_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("no such folder") << m_folder.filePath(u"no/such/folder/list.md"_s);
    QTest::newRow("a folder that takes no files") << u"/proc/list.md"_s; // not even from root
    QTest::newRow("a folder of that name") << m_folder.path();
}

void TestSaveFile::saysWhyItCannot()
{
    QFETCH(QString, path);
    auto saved = saveFile(m_pool, path, "text");
    saved.waitForFinished();
    const Result<> result = saved.result();
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::WriteFailed);
    QVERIFY(!result.error().message.empty());
}

void TestSaveFile::fullDiskKeepsTheOldFile()
{
    const QString path = m_folder.filePath(u"old.md"_s);
    const auto save = [&](const QByteArray& content) {
        auto saved = saveFile(m_pool, path, content);
        saved.waitForFinished();
        return saved.result();
    };
    QVERIFY(save("the old list"));
    const qsizetype before = QDir(m_folder.path()).count();
    {
        const FileSizeLimit full(100);
        const Result<> result = save(QByteArray(500, 'x'));
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::WriteFailed);
        QVERIFY(!result.error().message.empty());
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("the old list"));
    QCOMPARE(qsizetype(QDir(m_folder.path()).count()), before); // no half of a file beside it
}

} // namespace postmortem::testing

using postmortem::testing::TestSaveFile;
POSTMORTEM_TEST(TestSaveFile)
#include "tst_savefile.moc"
