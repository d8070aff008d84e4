// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The PDF as other programs see it: qpdf checks its structure, pdfinfo, pdffonts and pdftotext what is in it.
// POSTMORTEM_TEST_OUTPUT=folder keeps the file for looking at.

#include "tests/support/reportsample.h"
#include "tests/support/testmain.h"
#include "views/report/pdffinish.h"
#include "views/report/pdfreport.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace postmortem;
using namespace postmortem::testing;
using namespace Qt::StringLiterals;

namespace {

// Takes so many bytes and then fails, as a full disk does.
class FailDevice final : public QIODevice {
public:
    explicit FailDevice(qint64 room) : m_room(room) { open(WriteOnly | Unbuffered); }
    int failures = 0;

protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char*, qint64 length) override
    {
        m_room -= length;
        if (m_room >= 0)
            return length;
        ++failures;
        setErrorString(u"the disk is full"_s);
        return -1;
    }

private:
    qint64 m_room;
};

} // namespace

class TestPdfReport final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void structureIsSound();
    void propertiesAreSet();
    void fontsAreEmbedded();
    void textCanBeCopied();
    void everyPageIsNumbered();
    void bookmarksLeadToTheirPages();
    void languageAndContentsLinks();
    void sameReportSameFile();
    void changedHashIsRed();
    void hostileTextStaysText();
    void formulasAndCommandsStayText();
    void letterPaper();
    void failingDevice();
    void cancelled();
    void brokenPdfIsRefused();

private:
    [[nodiscard]] QString save(const ReportDocument& document, const QString& name, const PageSetup& page = {});
    [[nodiscard]] static QString run(const QString& program, const QStringList& arguments, int expected = 0);

    QTemporaryDir m_folder;
    SampleCase m_sample;
    ReportDocument m_report;
    QString m_file;
};

QString TestPdfReport::save(const ReportDocument& document, const QString& name, const PageSetup& page)
{
    const QString keep = qEnvironmentVariable("POSTMORTEM_TEST_OUTPUT");
    QFile file((keep.isEmpty() ? m_folder.path() : keep) + u'/' + name);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    const Result<> written = writePdf(file, document, *m_sample.snapshot, page);
    return written ? file.fileName() : QString();
}

QString TestPdfReport::run(const QString& program, const QStringList& arguments, int expected)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != expected)
        return u"FAILED: "_s + process.errorString() + QString::fromUtf8(process.readAll());
    return QString::fromUtf8(process.readAll());
}

void TestPdfReport::initTestCase()
{
    m_sample = sampleCase();
    m_report = sampleReport(m_sample);
    m_file = save(m_report, u"report.pdf"_s);
    QVERIFY(!m_file.isEmpty());
}

void TestPdfReport::structureIsSound()
{
    const QString answer = run(u"qpdf"_s, {u"--check"_s, m_file});
    QVERIFY2(answer.contains("No syntax or stream encoding errors"_L1), qPrintable(answer));
    QVERIFY2(!answer.contains("WARNING"_L1), qPrintable(answer));
}

void TestPdfReport::propertiesAreSet()
{
    const QString info = run(u"pdfinfo"_s, {m_file});
    QVERIFY2(info.contains(QRegularExpression(u"Title: +The password of test was guessed and used to relay"_s)),
             qPrintable(info));
    QVERIFY2(info.contains(QRegularExpression(u"Author: +Anna Admin"_s)), qPrintable(info));
    QVERIFY2(info.contains(QRegularExpression(u"Subject: +INC-2026-0417"_s)), qPrintable(info));
    QVERIFY2(info.contains(QRegularExpression(u"CreationDate: +Tue Nov 24 09:00:00 2026 UTC"_s)), qPrintable(info));
    QVERIFY2(info.contains(QRegularExpression(u"Page size: .*A4"_s)), qPrintable(info));
    const QString metadata = run(u"pdfinfo"_s, {u"-meta"_s, m_file});
    QVERIFY2(metadata.contains("<xmp:CreateDate>2026-11-24T09:00:00Z"_L1), qPrintable(metadata));
}

void TestPdfReport::fontsAreEmbedded()
{
    const QStringList lines = run(u"pdffonts"_s, {m_file}).split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(lines.size() > 3);
    for (const QString& line : lines.mid(2))
        QVERIFY2(line.contains(QRegularExpression(u" yes (yes|no ) +yes "_s)), qPrintable(line));
    QVERIFY(lines.join(u' ').contains("Mono"_L1));
}

void TestPdfReport::textCanBeCopied()
{
    const QString text = run(u"pdftotext"_s, {u"-layout"_s, m_file, u"-"_s});
    for (const QString& wanted :
         {u"INC-2026-0417"_s, u"Example Ltd."_s, u"Key figures"_s, u"2026-11-23 10:31:29"_s, u"203.0.113.66"_s,
          u"198.51.100.77"_s, u"Strongest facts"_s, u"Glossary"_s, u"+OK 0 messages"_s, m_report.caseHash.left(40)})
        QVERIFY2(text.contains(wanted), qPrintable(wanted));
    for (const DocumentSection& section : m_report.sections)
        if (section.id != ReportSection::Cover)
            QVERIFY2(text.contains(section.title), qPrintable(section.title));
}

void TestPdfReport::everyPageIsNumbered()
{
    const auto match = QRegularExpression(u"Pages: +(\\d+)"_s).match(run(u"pdfinfo"_s, {m_file}));
    const int pages = match.captured(1).toInt();
    QVERIFY(pages > 5);
    for (int page = 1; page <= pages; ++page) {
        const QString number = QString::number(page);
        const QString text = run(u"pdftotext"_s, {u"-f"_s, number, u"-l"_s, number, m_file, u"-"_s});
        QVERIFY2(text.contains(u"Page %1 of %2"_s.arg(page).arg(pages)), qPrintable(text));
    }
}

void TestPdfReport::bookmarksLeadToTheirPages()
{
    const PageLayout layout = layOut(m_report, {});
    const QString dests = run(u"qpdf"_s, {u"--json"_s, u"--json-key=outlines"_s, m_file});
    QVERIFY(layout.outline.size() >= m_report.sections.size());
    for (const OutlineEntry& entry : layout.outline)
        QVERIFY2(dests.contains(u"\"title\": \"%1\""_s.arg(entry.title)), qPrintable(entry.title + dests.left(500)));
    // The second of the outline's entries is the summary, which begins the second page.
    QVERIFY(dests.contains(QRegularExpression(u"\"destpageposfrom1\": 2,[^{}]*\"kids\""_s)));
}

void TestPdfReport::languageAndContentsLinks()
{
    const QString catalog = run(u"qpdf"_s, {u"--show-object=trailer"_s, m_file});
    const auto root = QRegularExpression(u"/Root (\\d+) 0 R"_s).match(catalog);
    QVERIFY2(root.hasMatch(), qPrintable(catalog));
    const QString object = run(u"qpdf"_s, {u"--show-object="_s + root.captured(1), m_file});
    QVERIFY2(object.contains("/Lang"_L1) && object.contains("/PageMode /UseOutlines"_L1), qPrintable(object));
    QVERIFY2(object.contains("/DisplayDocTitle true"_L1), qPrintable(object));
    const QString json = run(u"qpdf"_s, {u"--json"_s, u"--json-key=qpdf"_s, m_file});
    QVERIFY(json.count("\"/Subtype\": \"/Link\""_L1) >= 8);
}

void TestPdfReport::sameReportSameFile()
{
    QBuffer first;
    QBuffer second;
    QVERIFY(first.open(QIODevice::WriteOnly) && second.open(QIODevice::WriteOnly));
    QVERIFY(writePdf(first, sampleReport(sampleCase()), *sampleCase().snapshot, {}));
    QTest::ignoreMessage(QtDebugMsg, "later");
    qDebug("later");
    QVERIFY(writePdf(second, m_report, *m_sample.snapshot, {}));
    QCOMPARE(first.data().size(), second.data().size());
    QVERIFY(first.data() == second.data());
}

void TestPdfReport::changedHashIsRed()
{
    ReportDocument document = m_report;
    const PageLayout layout = layOut(document, {});
    const auto inks = [](const PageLayout& pages, const QString& text) {
        std::vector<Ink> found;
        for (const LayoutPage& page : pages.pages)
            for (const PageItem& item : page.items)
                if (item.kind == PageItem::Kind::Text && item.text.startsWith(text))
                    found.push_back(item.ink);
        return found;
    };
    QVERIFY(inks(layout, u"CHANGED"_s).empty());
    QCOMPARE(inks(layout, u"unchanged"_s), std::vector<Ink>(m_sample.snapshot->sources.size(), Ink::Good));
    for (DocumentSection& section : document.sections)
        for (ReportBlock& block : section.blocks)
            if (auto* table = std::get_if<TableBlock>(&block))
                for (auto& row : table->rows)
                    for (TableCell& cell : row)
                        if (cell.text == "unchanged"_L1)
                            cell = {u"CHANGED: 0123"_s, Tone::Bad};
    QCOMPARE(inks(layOut(document, {}), u"CHANGED"_s).front(), Ink::Critical);
}

void TestPdfReport::hostileTextStaysText()
{
    const QString hostile = u"<b>x</b>) >> endobj %%EOF /JS (app.alert) \\ %1 &amp; \u202Etxt\x01\n"_s;
    const QString file = save(reportMadeOf(hostile), u"hostile.pdf"_s);
    QVERIFY(!file.isEmpty());
    QVERIFY(run(u"qpdf"_s, {u"--check"_s, file}).contains("No syntax or stream encoding errors"_L1));
    const QString info = run(u"pdfinfo"_s, {file});
    QVERIFY2(info.contains("<b>x</b>) >> endobj %%EOF /JS (app.alert) \\ %1 &amp;"_L1), qPrintable(info));
    QVERIFY2(info.contains(QRegularExpression(u"JavaScript: +no"_s)), qPrintable(info));
    QVERIFY(run(u"pdftotext"_s, {file, u"-"_s}).contains("<b>x</b>) >> endobj"_L1));
}

void TestPdfReport::formulasAndCommandsStayText()
{
    const QString hostile = u"=cmd|'/C x'!A0 @SUM(1) $(rm x) `id` javascript:x()"_s;
    const QString file = save(reportMadeOf(hostile), u"formulas.pdf"_s);
    QVERIFY(!file.isEmpty());
    const QString text = run(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s});
    QVERIFY2(text.count("$(rm x) `id`"_L1) >= 10, qPrintable(text));
    const QString json = run(u"qpdf"_s, {u"--json"_s, u"--json-key=qpdf"_s, file});
    for (const auto& action : {"\"/URI\""_L1, "\"/Launch\""_L1, "\"/JavaScript\""_L1, "\"/OpenAction\""_L1})
        QVERIFY2(!json.contains(action), action.data());
}

void TestPdfReport::letterPaper()
{
    const QString file = save(m_report, u"letter.pdf"_s, {PaperSize::Letter});
    const QString info = run(u"pdfinfo"_s, {file});
    QVERIFY2(info.contains(QRegularExpression(u"Page size: .*letter"_s)), qPrintable(info));
}

void TestPdfReport::failingDevice()
{
    FailDevice full(20'000);
    const Result<> written = writePdf(full, m_report, *m_sample.snapshot, {});
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::WriteFailed);
    QVERIFY2(QString::fromStdString(written.error().message).contains("the disk is full"_L1),
             written.error().message.c_str());
    QCOMPARE(full.failures, 1);
}

void TestPdfReport::cancelled()
{
    int asked = 0;
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    for (const int patience : {0, 3, 12, 40}) {
        asked = 0;
        const Cancel cancel([&] { return asked++ >= patience; });
        const Result<> written = writePdf(buffer, m_report, *m_sample.snapshot, {}, cancel);
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::Cancelled);
        QVERIFY(buffer.data().isEmpty());
    }
}

void TestPdfReport::brokenPdfIsRefused()
{
    for (const QByteArray& broken :
         {QByteArray(), QByteArray("%PDF-1.4\nstartxref\n9\n%%EOF"),
          QByteArray("%PDF-1.4\ntrailer\n<< /Size 3 /Root 1 0 R /Info 2 0 R >>\nstartxref\n99999\n%%EOF")}) {
        const Result<QByteArray> finished = finishPdf(broken, {});
        QVERIFY(!finished);
        QCOMPARE(finished.error().code, ErrorCode::Corrupt);
    }
}

POSTMORTEM_GUI_TEST(TestPdfReport)
#include "tst_pdfreport.moc"
