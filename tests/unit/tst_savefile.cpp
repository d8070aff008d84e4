// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/savefile.h"

#include "tests/support/testmain.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace postmortem::testing {

class TestSaveFile final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void replacesAnOlderFile();
    void saysWhyItCannot();

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

void TestSaveFile::saysWhyItCannot()
{
    auto saved = saveFile(m_pool, m_folder.filePath(u"no/such/folder/list.md"_s), "text");
    saved.waitForFinished();
    const Result<> result = saved.result();
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::WriteFailed);
    QVERIFY(!result.error().message.empty());
}

} // namespace postmortem::testing

using postmortem::testing::TestSaveFile;
POSTMORTEM_TEST(TestSaveFile)
#include "tst_savefile.moc"
