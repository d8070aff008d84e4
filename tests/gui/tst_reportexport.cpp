// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Exporting: the evidence is hashed again, and an older file is replaced only by a whole new one.

#include "tests/support/filesizelimit.h"
#include "tests/support/reportsample.h"
#include "tests/support/testmain.h"
#include "views/report/reportexport.h"

#include <QDir>
#include <QFile>
#include <QFutureWatcher>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace postmortem;
using namespace postmortem::testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray oldContent = "the report of last week";

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestReportExport final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void pdfAndHtmlByName();
    void everySourceIsHashedAgain();
    void unreadableEvidenceIsSaid();
    void withoutRehash();
    void fullDiskKeepsTheOldFile_data();
    void fullDiskKeepsTheOldFile();
    void folderThatIsNotThere();
    void withoutCase();
    void cancelledWhileHashing();
    void cancelledWhilePainting();
    void jobReplacesTheFile();

private:
    [[nodiscard]] ReportRequest request(const QString& name) const;
    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }
    [[nodiscard]] QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files); }

    std::unique_ptr<QTemporaryDir> m_folder;
    SampleCase m_sample = sampleCase();
};

void TestReportExport::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    for (const QString& name : {u"old.pdf"_s, u"old.html"_s}) {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(oldContent), oldContent.size());
    }
}

ReportRequest TestReportExport::request(const QString& name) const
{
    ReportRequest request;
    request.snapshot = m_sample.snapshot;
    request.lines = m_sample.lines;
    request.checklist = sampleChecklist(m_sample);
    request.options = sampleOptions(m_sample);
    request.options.evidence.clear();
    request.path = path(name);
    return request;
}

void TestReportExport::pdfAndHtmlByName()
{
    QVERIFY(writeReport(request(u"old.pdf"_s)));
    QVERIFY(writeReport(request(u"old.html"_s)));
    QVERIFY(writeReport(request(u"NEW.HTM"_s)));
    QVERIFY(contentOf(path(u"old.pdf"_s)).startsWith("%PDF-"));
    QVERIFY(contentOf(path(u"old.html"_s)).startsWith("<!DOCTYPE html>"));
    QCOMPARE(contentOf(path(u"old.html"_s)), contentOf(path(u"NEW.HTM"_s)));
    QCOMPARE(files().size(), 3);
}

void TestReportExport::everySourceIsHashedAgain()
{
    std::vector<std::string> asked;
    ReportRequest wanted = request(u"old.html"_s);
    wanted.rehash = [&](const Source& source, const Cancel&) -> Result<std::string> {
        asked.push_back(source.name);
        return asked.size() == 1 ? source.sha256 : std::string(64, 'f');
    };
    QVERIFY(writeReport(wanted));
    QCOMPARE(asked.size(), m_sample.snapshot->sources.size());
    const QByteArray html = contentOf(path(u"old.html"_s));
    QVERIFY(html.contains("<td class=\"good\">unchanged</td>"));
    QVERIFY(html.contains("<td class=\"critical long\">CHANGED: ffffffff"));
    QVERIFY(html.contains("no longer what it was"));
}

void TestReportExport::unreadableEvidenceIsSaid()
{
    ReportRequest wanted = request(u"old.html"_s);
    wanted.rehash = [](const Source&, const Cancel&) -> Result<std::string> {
        return std::unexpected(Error{ErrorCode::NotFound, "The file <b>has vanished</b>.", {}, 0});
    };
    QVERIFY(writeReport(wanted));
    QVERIFY(contentOf(path(u"old.html"_s)).contains("NOT READABLE: The file &lt;b&gt;has vanished&lt;/b&gt;."));
}

void TestReportExport::withoutRehash()
{
    QVERIFY(writeReport(request(u"old.html"_s)));
    QVERIFY(contentOf(path(u"old.html"_s)).contains("not hashed again"));
}

void TestReportExport::fullDiskKeepsTheOldFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("pdf") << u"old.pdf"_s;
    QTest::newRow("html") << u"old.html"_s;
}

void TestReportExport::fullDiskKeepsTheOldFile()
{
    QFETCH(QString, name);
    {
        const FileSizeLimit limit(16'384);
        const Result<> written = writeReport(request(name));
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::WriteFailed);
        QCOMPARE(QString::fromStdString(written.error().source), path(name));
    }
    QCOMPARE(contentOf(path(name)), oldContent);
    QCOMPARE(files().size(), 2); // no half of a report beside it
}

void TestReportExport::folderThatIsNotThere()
{
    bool hashed = false;
    ReportRequest wanted = request(u"nowhere/report.pdf"_s);
    wanted.rehash = [&](const Source&, const Cancel&) -> Result<std::string> {
        hashed = true;
        return std::string();
    };
    const Result<> written = writeReport(wanted);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::WriteFailed);
    QVERIFY(!hashed); // told before the long work
}

void TestReportExport::withoutCase()
{
    ReportRequest wanted = request(u"old.pdf"_s);
    wanted.snapshot.reset();
    QVERIFY(!writeReport(wanted));
    QCOMPARE(contentOf(path(u"old.pdf"_s)), oldContent);
}

void TestReportExport::cancelledWhileHashing()
{
    QThreadPool pool;
    QSemaphore started;
    ReportRequest wanted = request(u"old.pdf"_s);
    // As a file of many gigabytes: it goes on until somebody has enough.
    wanted.rehash = [&started](const Source&, const Cancel& cancel) -> Result<std::string> {
        started.release();
        while (!cancel.requested())
            QThread::yieldCurrentThread();
        return std::unexpected(Error{ErrorCode::Cancelled, "Cancelled.", {}, 0});
    };
    QFuture<Result<>> job = exportReport(pool, wanted);
    started.acquire();
    job.cancel();
    pool.waitForDone();
    QVERIFY(job.isCanceled());
    QCOMPARE(job.resultCount(), 0);
    QCOMPARE(contentOf(path(u"old.pdf"_s)), oldContent);
    QCOMPARE(files().size(), 2);
}

void TestReportExport::cancelledWhilePainting()
{
    for (const QString& name : {u"old.pdf"_s, u"old.html"_s})
        for (const int patience : {0, 1, 5, 12}) {
            int asked = 0;
            const Cancel cancel([&] { return asked++ >= patience; });
            const Result<> written = writeReport(request(name), cancel);
            QVERIFY(!written);
            QCOMPARE(written.error().code, ErrorCode::Cancelled);
            QCOMPARE(contentOf(path(name)), oldContent);
        }
    QCOMPARE(files().size(), 2);
}

void TestReportExport::jobReplacesTheFile()
{
    QThreadPool pool;
    QFutureWatcher<Result<>> watcher;
    QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
    watcher.setFuture(exportReport(pool, request(u"old.pdf"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30'000);
    QVERIFY(watcher.result());
    QVERIFY(contentOf(path(u"old.pdf"_s)).startsWith("%PDF-"));
}

POSTMORTEM_GUI_TEST(TestReportExport)
#include "tst_reportexport.moc"
