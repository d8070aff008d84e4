// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/evidencecheck.h"

#include "importers/importer.h"
#include "tests/support/testmain.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace postmortem::testing {

class TestEvidenceCheck final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void rehashIsSha256();
    void rehashStopsWhenCancelled();
    void untouchedEvidenceIsUnchanged();
    void aChangedFileIsNamed();
    void aVanishedFileIsNamed();
    void nothingCheckedIsNotUnchanged();

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }
    static bool write(const QString& path, const QByteArray& content);

    std::unique_ptr<QTemporaryDir> m_folder;
    SnapshotPtr m_snapshot;
};

bool TestEvidenceCheck::write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

void TestEvidenceCheck::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    for (const QString& name : {u"p20261121-00.log"_s, u"p20261123-00.log"_s})
        QVERIFY(QFile::copy(QStringLiteral(POSTMORTEM_SOURCE_DIR "/resources/example/") + name, path(name)));
    ImportRequest request;
    request.paths = {m_folder->path().toStdString()};
    m_snapshot = importCase(request);
    QCOMPARE(m_snapshot->sources.size(), 2U);
}

void TestEvidenceCheck::rehashIsSha256()
{
    QFile file(QString::fromStdString(m_snapshot->sources[0].path));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCryptographicHash expected(QCryptographicHash::Sha256);
    QVERIFY(expected.addData(&file));
    QCOMPARE(rehash(m_snapshot->sources[0], {}).value_or(""), expected.result().toHex().toStdString());
}

void TestEvidenceCheck::rehashStopsWhenCancelled()
{
    const auto hash = rehash(m_snapshot->sources[0], Cancel([] { return true; }));
    QVERIFY(!hash);
    QCOMPARE(hash.error().code, ErrorCode::Cancelled);
}

void TestEvidenceCheck::untouchedEvidenceIsUnchanged()
{
    const EvidenceVerdict verdict = verifyEvidence(*m_snapshot, {});
    QCOMPARE(verdict.checked, 2U);
    QVERIFY(verdict.unchanged());
}

void TestEvidenceCheck::aChangedFileIsNamed()
{
    QVERIFY(write(path(u"p20261123-00.log"_s), "nothing of it is left"));
    const EvidenceVerdict verdict = verifyEvidence(*m_snapshot, {});
    QCOMPARE(verdict.problems, std::vector<std::string>{"p20261123-00.log: The file has changed since it was read."});
    QVERIFY(!verdict.unchanged());
}

void TestEvidenceCheck::aVanishedFileIsNamed()
{
    QVERIFY(QFile::remove(path(u"p20261121-00.log"_s)));
    const EvidenceVerdict verdict = verifyEvidence(*m_snapshot, {});
    QCOMPARE(verdict.problems.size(), 1U);
    QVERIFY(verdict.problems.front().starts_with("p20261121-00.log: "));
}

void TestEvidenceCheck::nothingCheckedIsNotUnchanged()
{
    QVERIFY(!EvidenceVerdict().unchanged());
    EvidenceLog log;
    log.note(Source{}, std::string("abc")); // was not readable on import
    QCOMPARE(log.verdict().checked, 0U);
}

} // namespace postmortem::testing

using postmortem::testing::TestEvidenceCheck;
POSTMORTEM_TEST(TestEvidenceCheck)
#include "tst_evidencecheck.moc"
