// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The report page of the window as a user works with it. POSTMORTEM_TEST_OUTPUT=folder keeps pictures of it.

#include "tests/support/lookpicture.h"
#include "tests/support/reportsample.h"
#include "tests/support/testmain.h"
#include "views/report/pageview.h"
#include "views/report/reportpreview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>

using namespace postmortem;
using namespace postmortem::testing;
using namespace Qt::StringLiterals;

class TestReportPreview final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void withoutCase();
    void pagesAppear();
    void fieldsAreOptions();
    void optionsFillTheFields();
    void titleIsOnThePages();
    void sectionsCanBeLeftOut();
    void paperSize();
    void onlyWhatIsSeenIsPainted();
    void zoom();
    void goesToASection();
    void exportButton();
    void hiddenMakesNothing();
    void destroyedWhileMaking();
    void pictures();

private:
    template <class Widget = QWidget>
    [[nodiscard]] Widget* find(const QString& name) const
    {
        return m_preview->findChild<Widget*>(name);
    }
    [[nodiscard]] PageView* pages() const { return find<PageView>(u"reportPages"_s); }
    [[nodiscard]] QString pageLabel() const { return find<QLabel>(u"reportPage"_s)->text(); }
    void showCase();

    QThreadPool m_pool;
    FixedClock m_clock{reportTime()};
    SampleCase m_sample = sampleCase();
    std::unique_ptr<ReportPreview> m_preview;
};

void TestReportPreview::init()
{
    m_preview = std::make_unique<ReportPreview>(m_pool, m_clock);
    m_preview->resize(1200, 800);
}

void TestReportPreview::cleanup()
{
    m_preview.reset();
    m_pool.waitForDone();
}

void TestReportPreview::showCase()
{
    m_preview->setOptions(sampleOptions(m_sample));
    m_preview->setChecklist(sampleChecklist(m_sample));
    m_preview->setCase(m_sample.snapshot, m_sample.lines);
    m_preview->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_preview.get()));
    QTRY_VERIFY_WITH_TIMEOUT(pages()->pageCount() > 5, 20'000);
}

void TestReportPreview::withoutCase()
{
    m_preview->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_preview.get()));
    QVERIFY(!find<QPushButton>(u"reportExport"_s)->isEnabled());
    QCOMPARE(pages()->pageCount(), 0);
    m_preview->setExportEnabled(true);
    QVERIFY(!find<QPushButton>(u"reportExport"_s)->isEnabled());
}

void TestReportPreview::pagesAppear()
{
    showCase();
    QCOMPARE(pageLabel(), u"Page 1 of %1"_s.arg(pages()->pageCount()));
    QVERIFY(find<QComboBox>(u"reportPlaces"_s)->count() > 8);
    m_preview->setCase({}, {});
    QTRY_COMPARE(pages()->pageCount(), 0);
    QVERIFY(pageLabel().isEmpty());
}

void TestReportPreview::fieldsAreOptions()
{
    QSignalSpy changed(m_preview.get(), &ReportPreview::optionsChanged);
    QTest::keyClicks(find<QLineEdit>(u"reportTitle"_s), u"T"_s);
    QTest::keyClicks(find<QLineEdit>(u"reportNumber"_s), u"4"_s);
    QTest::keyClicks(find<QLineEdit>(u"reportOrganisation"_s), u"O"_s);
    QTest::keyClicks(find<QLineEdit>(u"reportAuthor"_s), u"A"_s);
    QTest::keyClicks(find<QLineEdit>(u"reportState"_s), u"S"_s);
    QTest::keyClicks(find<QPlainTextEdit>(u"reportNotes"_s), u"N"_s);
    QTest::mouseClick(find<QCheckBox>(u"reportSection9"_s), Qt::LeftButton, {}, {8, 8});
    QTest::mouseClick(find<QCheckBox>(u"reportAnonymised"_s), Qt::LeftButton, {}, {8, 8});
    QCOMPARE(changed.size(), 8);
    const ReportOptions options = m_preview->options();
    QCOMPARE(options.title, u"T"_s);
    QCOMPARE(options.number, u"4"_s);
    QCOMPARE(options.organisation, u"O"_s);
    QCOMPARE(options.author, u"A"_s);
    QCOMPARE(options.status, u"S"_s);
    QVERIFY(options.anonymised);
    QCOMPARE(options.notes, u"N"_s);
    QCOMPARE(options.exportTime, reportTime());
    QVERIFY(!options.has(ReportSection::WhatIf));
    QCOMPARE(options.sections.count(), reportSectionCount - 1);
}

void TestReportPreview::optionsFillTheFields()
{
    QSignalSpy changed(m_preview.get(), &ReportPreview::optionsChanged);
    ReportOptions options = sampleOptions(m_sample);
    options.status = u"closed"_s;
    options.sections.reset(static_cast<std::size_t>(ReportSection::Annex));
    m_preview->setOptions(options);
    QCOMPARE(changed.size(), 0);
    QCOMPARE(find<QLineEdit>(u"reportAuthor"_s)->text(), options.author);
    QVERIFY(!find<QCheckBox>(u"reportSection13"_s)->isChecked());
    QCOMPARE(m_preview->options().status, u"closed"_s);
    QCOMPARE(m_preview->options().sections, options.sections);
}

void TestReportPreview::titleIsOnThePages()
{
    showCase();
    const QImage before = pages()->grab().toImage();
    find<QLineEdit>(u"reportTitle"_s)->selectAll();
    QTest::keyClicks(find<QLineEdit>(u"reportTitle"_s), u"Another title"_s);
    QTRY_VERIFY_WITH_TIMEOUT(pages()->grab().toImage() != before, 20'000);
}

void TestReportPreview::sectionsCanBeLeftOut()
{
    showCase();
    const int all = pages()->pageCount();
    QTest::mouseClick(find<QCheckBox>(u"reportSection%1"_s.arg(static_cast<int>(ReportSection::Checklist))),
                      Qt::LeftButton, {}, {8, 8});
    QTRY_VERIFY_WITH_TIMEOUT(pages()->pageCount() < all, 20'000);
    QCOMPARE(find<QComboBox>(u"reportPlaces"_s)->findText(u"Remediation checklist"_s), -1);
}

void TestReportPreview::paperSize()
{
    QSignalSpy changed(m_preview.get(), &ReportPreview::optionsChanged);
    m_preview->setPageSetup({PaperSize::Letter});
    QCOMPARE(changed.size(), 0);
    QCOMPARE(m_preview->pageSetup().paper, PaperSize::Letter);
    auto* paper = find<QComboBox>(u"reportPaper"_s);
    QTest::keyClick(paper, Qt::Key_Up);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_preview->pageSetup().paper, PaperSize::A4);
}

void TestReportPreview::onlyWhatIsSeenIsPainted()
{
    showCase();
    for (const double place : {0.0, 0.4, 1.0}) {
        pages()->verticalScrollBar()->setValue(static_cast<int>(pages()->verticalScrollBar()->maximum() * place));
        const QPixmap picture = pages()->grab();
        QVERIFY(!picture.isNull());
        QVERIFY(pages()->paintedPages() >= 1);
        QVERIFY(pages()->paintedPages() <= 2);
    }
    QCOMPARE(pages()->currentPage(), pages()->pageCount() - 1);
}

void TestReportPreview::zoom()
{
    showCase();
    const qreal wide = pages()->scale();
    QTest::mouseClick(find<QToolButton>(u"reportZoomOut"_s), Qt::LeftButton);
    QVERIFY(pages()->scale() < wide);
    const qreal smaller = pages()->scale();
    QTest::mouseClick(find<QToolButton>(u"reportZoomIn"_s), Qt::LeftButton);
    QVERIFY(pages()->scale() > smaller);
    QTest::mouseClick(find<QToolButton>(u"reportZoomWidth"_s), Qt::LeftButton);
    QCOMPARE(pages()->scale(), wide);
    QCOMPARE(find<QLabel>(u"reportZoom"_s)->text(), u"%1 %"_s.arg(qRound(wide * 100)));
    for (int i = 0; i < 30; ++i)
        QTest::keyClick(pages(), Qt::Key_Plus);
    QCOMPARE(pages()->scale(), 4.0);
    QVERIFY(pages()->horizontalScrollBar()->maximum() > 0);
    for (int i = 0; i < 30; ++i)
        QTest::keyClick(pages(), Qt::Key_Minus);
    QCOMPARE(pages()->scale(), 0.25);
    QTest::keyClick(pages(), Qt::Key_0);
    QCOMPARE(pages()->scale(), wide);
}

void TestReportPreview::goesToASection()
{
    showCase();
    auto* places = find<QComboBox>(u"reportPlaces"_s);
    const int row = places->findText(u"Annex"_s);
    QVERIFY(row > 0);
    places->setCurrentIndex(row - 1);
    places->setFocus();
    QTest::keyClick(places, Qt::Key_Down);
    QCOMPARE(places->currentText(), u"Annex"_s);
    QVERIFY(pages()->currentPage() >= pages()->pageCount() - 3);
    QVERIFY(pageLabel() != u"Page 1 of %1"_s.arg(pages()->pageCount()));
    QTest::keyClick(pages(), Qt::Key_Home);
    QCOMPARE(pages()->currentPage(), 0);
    QCOMPARE(places->currentText(), u"Cover"_s);
}

void TestReportPreview::exportButton()
{
    showCase();
    QSignalSpy asked(m_preview.get(), &ReportPreview::exportRequested);
    auto* button = find<QPushButton>(u"reportExport"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    m_preview->setExportEnabled(false);
    m_preview->setExportStatus(u"<b>37 %</b>"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    auto* status = find<QLabel>(u"reportStatus"_s);
    QVERIFY(status->isVisible());
    QCOMPARE(status->textFormat(), Qt::PlainText);
    m_preview->setExportEnabled(true);
    QVERIFY(button->isEnabled());
}

void TestReportPreview::hiddenMakesNothing()
{
    m_preview->setCase(m_sample.snapshot, m_sample.lines);
    m_preview->setOptions(sampleOptions(m_sample));
    QSignalSpy told(pages(), &PageView::currentPageChanged);
    QCOMPARE(m_pool.activeThreadCount(), 0);
    QCOMPARE(pages()->pageCount(), 0);
    m_preview->show();
    QTRY_VERIFY_WITH_TIMEOUT(pages()->pageCount() > 5, 20'000);
}

void TestReportPreview::destroyedWhileMaking()
{
    m_preview->setCase(largeCase(200'000), m_sample.lines);
    m_preview->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_preview.get()));
    m_preview.reset();
    QVERIFY(m_pool.waitForDone(30'000));
    m_preview = std::make_unique<ReportPreview>(m_pool, m_clock);
}

void TestReportPreview::pictures()
{
    QVERIFY(keepPictures(*m_preview, u"preview-empty"_s));
    showCase();
    m_preview->setExportStatus(u"The last export is in reports/INC-2026-0417.pdf"_s);
    pages()->showPage(1);
    QVERIFY(keepPictures(*m_preview, u"preview"_s));
}

POSTMORTEM_GUI_TEST(TestReportPreview)
#include "tst_reportpreview.moc"
