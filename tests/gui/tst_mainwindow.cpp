// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Drives the real window as a person does: the whole way from the logs to the PDF, and the ways that go wrong.

#include "app/noticebar.h"
#include "tests/support/testmain.h"
#include "tests/support/windowstage.h"
#include "views/checklist/checklistpage.h"
#include "views/checklist/stepwidget.h"
#include "views/common/assumptionbar.h"
#include "views/common/casesettingsdialog.h"
#include "views/filterbar/filteredit.h"
#include "views/inspector/inspectorpane.h"
#include "views/tables/casetable.h"
#include "views/timeline/timelineview.h"
#include "views/transcript/transcriptview.h"

#include <QDir>
#include <QDockWidget>
#include <QFile>
#include <QLabel>
#include <QMenuBar>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTextBrowser>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace postmortem::testing {

using Page = MainWindow::Page;
using State = CaseSession::State;

class TestMainWindow final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyActionIsExplained();
    void startsOnTheStartPage();
    void fromTheLogsToThePdf();
    void filterAndBack();
    void aFindingIsFollowed();
    void trustedIsJudgedAgainAndUndone();
    void assumptionsAreConfirmedOnce();
    void caseSettingsAreApplied();
    void importIsCancelled();
    void closingWhileReading();
    void aFolderIsDroppedOnATextField();
    void aMissingFolderIsSaidInTheWindow();
    void aFailedExportSaysSo();
    void changedEvidenceIsNoticed();
    void vanishedEvidenceIsSaidInTheReport();
    void checklistIsExported();
    void decodesWithoutACase();
    void recentCasesAreOffered();
    void layoutIsRememberedAndReset();
    void helpAndAbout();

private:
    template <class Widget>
    [[nodiscard]] Widget* find(const QString& name)
    {
        return stage().find<Widget>(name);
    }
    [[nodiscard]] WindowStage& stage() { return *m_stage; }
    [[nodiscard]] QAction* action(const QString& name) { return find<QAction>(name); }
    [[nodiscard]] QTableView* table(const QString& name) { return find<CaseTable>(name)->view(); }
    [[nodiscard]] QString notice() { return find<NoticeBar>(u"noticeBar"_s)->text(); }
    [[nodiscard]] QString status(const QString& name) { return find<QLabel>(name)->text(); }
    void openExample();
    /// The row of a table that shows that text in any column; -1 without one.
    [[nodiscard]] int rowWith(const QTableView& view, const QString& text) const;
    void clickRow(QTableView& view, const QString& text);
    void typeFilter(const QString& text);
    void tickFirstStep();
    [[nodiscard]] QString textOf(const QString& pdf);
    [[nodiscard]] QString largeLog();

    std::unique_ptr<WindowStage> m_stage;
};

void TestMainWindow::init()
{
    m_stage = std::make_unique<WindowStage>();
    m_stage->start();
    QVERIFY(QTest::qWaitForWindowExposed(&m_stage->window()));
}

void TestMainWindow::cleanup()
{
    m_stage->window().close();
    m_stage.reset();
}

void TestMainWindow::openExample()
{
    QTest::mouseClick(find<QAbstractButton>(u"startOpenExample"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(stage().window().session().state() == State::Open, 60'000);
    QTRY_VERIFY(table(u"addresses"_s)->model()->rowCount() > 0);
}

int TestMainWindow::rowWith(const QTableView& view, const QString& text) const
{
    const QAbstractItemModel& model = *view.model();
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            if (model.index(row, column).data().toString() == text)
                return row;
        }
    }
    return -1;
}

void TestMainWindow::clickRow(QTableView& view, const QString& text)
{
    const int row = rowWith(view, text);
    QVERIFY2(row >= 0, qPrintable(text));
    const QModelIndex index = view.model()->index(row, view.columnAt(4));
    view.scrollTo(index);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(index).center());
}

void TestMainWindow::typeFilter(const QString& text)
{
    action(u"filter"_s)->trigger();
    auto* edit = stage().window().findChild<FilterEdit*>();
    QTest::keyClicks(edit, text);
    QTest::keyClick(edit, Qt::Key_Escape); // closes completions
    if (edit->text() != text)
        edit->setText(text);
    QTest::keyClick(edit, Qt::Key_Return);
}

void TestMainWindow::tickFirstStep()
{
    QTest::mouseClick(find<QPushButton>(u"checklistButton"_s), Qt::LeftButton);
    QCOMPARE(stage().window().page(), Page::Checklist);
    QTest::keyClicks(find<QLineEdit>(u"checklistPerson"_s), u"Ada Admin"_s);
    auto* step = stage().window().findChild<StepWidget*>();
    QVERIFY(step);
    QTest::mouseClick(step->findChild<QToolButton*>(u"state-done"_s), Qt::LeftButton);
    QCOMPARE(stage().window().session().checklist().answered(), 1U);
}

QString TestMainWindow::textOf(const QString& pdf)
{
    QProcess process;
    process.start(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
    if (!process.waitForFinished(30'000) || process.exitCode() != 0)
        return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString TestMainWindow::largeLog()
{
    const QString path = stage().path(u"large.log"_s);
    QFile from(WindowStage::example() + u"/s20261123-00.log"_s);
    QFile to(path);
    if (!from.open(QIODevice::ReadOnly) || !to.open(QIODevice::WriteOnly))
        return {};
    const QByteArray text = from.readAll();
    for (int i = 0; i < 100; ++i)
        to.write(text);
    return path;
}

void TestMainWindow::everyActionIsExplained()
{
    QHash<QKeySequence, QString> taken;
    for (const QAction* one : stage().window().findChildren<QAction*>()) {
        if (one->objectName().isEmpty() || one->isSeparator() || one->parent() != &stage().window())
            continue;
        QVERIFY2(!one->text().isEmpty() && !one->statusTip().isEmpty(), qPrintable(one->objectName()));
        for (const QKeySequence& keys : one->shortcuts()) {
            QVERIFY2(!taken.contains(keys), qPrintable(one->objectName() + u" and "_s + taken[keys]));
            taken.insert(keys, one->objectName());
        }
    }
    QVERIFY(taken.size() > 20);
    QCOMPARE(stage().window().menuBar()->actions().size(), 5);
}

void TestMainWindow::startsOnTheStartPage()
{
    QCOMPARE(stage().window().page(), Page::Start);
    QVERIFY(!action(u"exportReport"_s)->isEnabled());
    QVERIFY(!action(u"back"_s)->isEnabled());
    QVERIFY(action(u"openFolder"_s)->isEnabled());
    stage().files.answer = {WindowStage::example()};
    QTest::keyClick(&stage().window(), Qt::Key_O, Qt::ControlModifier);
    QCOMPARE(stage().files.asked, 1);
    QTRY_VERIFY_WITH_TIMEOUT(stage().window().session().state() == State::Open, 60'000);
    QCOMPARE(stage().window().page(), Page::Workbench);
}

void TestMainWindow::fromTheLogsToThePdf()
{
    openExample();
    QVERIFY(status(u"statusLines"_s).endsWith(u" lines"_s));
    QVERIFY(status(u"statusZone"_s).contains(u"+01:00"_s));
    QVERIFY(status(u"statusDomains"_s).contains(u"kontor.example"_s));

    clickRow(*table(u"addresses"_s), u"203.0.113.66"_s);
    QTRY_COMPARE(stage().window().findChild<InspectorPane*>()->facts().address, u"203.0.113.66"_s);
    QTRY_VERIFY(find<TranscriptView>(u"transcript"_s)->detail().contains(u"POP3"_s));
    QTRY_VERIFY(!find<QPlainTextEdit>(u"decodeInput"_s)->toPlainText().isEmpty());
    QVERIFY(find<TimelineView>(u"timeline"_s)->detail().contains(u"2026"_s));

    tickFirstStep();
    const QString pdf = stage().path(u"incident.pdf"_s);
    stage().files.answer = {pdf};
    QTest::keyClick(&stage().window(), Qt::Key_E, Qt::ControlModifier);
    QVERIFY(stage().files.suggested.endsWith(u"Incident report 2026-11-23.pdf"_s));
    QTRY_VERIFY_WITH_TIMEOUT(notice().contains(u"incident.pdf"_s), 60'000);
    QCOMPARE(status(u"statusEvidence"_s), u"Evidence unchanged · SHA-256 verified"_s);

    const QString text = textOf(pdf);
    const auto failures = [&] {
        for (const Address& address : stage().window().session().snapshot()->addresses) {
            if (address.ip.toString() == "203.0.113.66")
                return QString::number(address.failedLogins);
        }
        return QString();
    }();
    QVERIFY(failures.toInt() > 200);
    for (const QString& expected : {u"203.0.113.66"_s, u"test"_s, failures, u"Ada Admin"_s, u"kontor.example"_s})
        QVERIFY2(text.contains(expected), qPrintable(expected));
}

void TestMainWindow::filterAndBack()
{
    openExample();
    auto* addresses = find<CaseTable>(u"addresses"_s);
    const std::size_t all = addresses->matching();
    const QString count = status(u"statusCount"_s);
    typeFilter(u"ip:203.0.113.66"_s);
    QTRY_COMPARE(addresses->matching(), 1U);
    QVERIFY(status(u"statusCount"_s) != count);
    QVERIFY(action(u"back"_s)->isEnabled());
    QTest::mouseClick(find<QPushButton>(u"backButton"_s), Qt::LeftButton);
    QTRY_COMPARE(addresses->matching(), all);
    action(u"forward"_s)->trigger();
    QTRY_COMPARE(addresses->matching(), 1U);
    action(u"clearFilter"_s)->trigger();
    QTRY_COMPARE(addresses->matching(), all);
    typeFilter(u"ip:nonsense"_s);
    QVERIFY(!status(u"filterError"_s).isEmpty());
    QCOMPARE(addresses->matching(), all);
}

void TestMainWindow::aFindingIsFollowed()
{
    openExample();
    auto* sessions = find<CaseTable>(u"sessions"_s);
    const std::size_t all = sessions->matching();
    action(u"nextFinding"_s)->trigger();
    QTRY_VERIFY(sessions->matching() < all);
    QTRY_VERIFY(find<TranscriptView>(u"transcript"_s)->session().valid());
    const SessionId shown = find<TranscriptView>(u"transcript"_s)->session();
    action(u"tab3"_s)->trigger();
    QCOMPARE(find<QTabWidget>(u"tabs"_s)->currentWidget(), sessions);
    QCOMPARE(find<TranscriptView>(u"transcript"_s)->session(), shown); // looking at a table chooses nothing
    QTRY_VERIFY(sessions->view()->model()->rowCount() > 0);            // a table asks for its rows when it is looked at
    QTest::keyClick(sessions->view(), Qt::Key_Down);
    QVERIFY(sessions->view()->currentIndex().isValid());
}

void TestMainWindow::trustedIsJudgedAgainAndUndone()
{
    openExample();
    const IpAddress harvester = *IpAddress::parse("203.0.113.66");
    clickRow(*table(u"addresses"_s), u"203.0.113.66"_s);
    QTest::mouseClick(find<QPushButton>(u"inspectorTrust"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(stage().window().session().snapshot()->settings.isTrusted(harvester), 60'000);
    QVERIFY(notice().contains(u"203.0.113.66"_s));
    QVERIFY(stage().settings().caseSettings(WindowStage::example()).isTrusted(harvester));
    QTest::mouseClick(find<QPushButton>(u"noticeAction"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!stage().window().session().snapshot()->settings.isTrusted(harvester), 60'000);
    QVERIFY(!stage().settings().caseSettings(WindowStage::example()).trustedNetworksGiven);
}

void TestMainWindow::assumptionsAreConfirmedOnce()
{
    openExample();
    QVERIFY(find<AssumptionBar>(u"assumptionBar"_s)->isVisible());
    QVERIFY(find<QLabel>(u"assumptionText"_s)->text().contains(u"kontor.example"_s));
    QTest::mouseClick(find<QPushButton>(u"confirmAssumptions"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(stage().window().session().snapshot()->settings.localDomainsGiven, 60'000);
    QVERIFY(!find<AssumptionBar>(u"assumptionBar"_s)->isVisible());
    stage().start();
    openExample();
    QVERIFY(!find<AssumptionBar>(u"assumptionBar"_s)->isVisible());
}

void TestMainWindow::caseSettingsAreApplied()
{
    openExample();
    QTest::mouseClick(find<QPushButton>(u"changeAssumptions"_s), Qt::LeftButton);
    auto* dialog = find<CaseSettingsDialog>(u"caseSettings"_s);
    dialog->findChild<QPlainTextEdit*>(u"caseDomains"_s)->setPlainText(u"kontor.example\nzweig.example"_s);
    dialog->accept();
    QTRY_COMPARE_WITH_TIMEOUT(stage().window().session().snapshot()->settings.localDomains.size(), 2U, 60'000);
    QTRY_VERIFY(status(u"statusDomains"_s).contains(u"zweig.example"_s));
}

void TestMainWindow::importIsCancelled()
{
    stage().window().open({largeLog()});
    QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>(u"progressStrip"_s)->isVisible(), 20'000);
    QTest::mouseClick(find<QPushButton>(u"cancelImport"_s), Qt::LeftButton);
    QVERIFY(!stage().window().session().busy());
    QVERIFY(!find<QWidget>(u"progressStrip"_s)->isVisible());
    QVERIFY(notice().contains(u"cancelled"_s));
    QVERIFY(!action(u"exportReport"_s)->isEnabled());
}

void TestMainWindow::closingWhileReading()
{
    QSignalSpy progressed(&stage().window().session(), &CaseSession::progressed);
    stage().window().open({largeLog()});
    QTRY_VERIFY_WITH_TIMEOUT(!progressed.isEmpty(), 20'000);
    stage().window().close();
    QVERIFY(!stage().window().session().busy());
    stage().start(); // the old window goes while its import may still be ending
    QCOMPARE(stage().window().page(), Page::Start);
}

void TestMainWindow::aFolderIsDroppedOnATextField()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(WindowStage::example())});
    auto* target = stage().window().findChild<FilterEdit*>();
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(target, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(target, &drop);
    QTRY_VERIFY_WITH_TIMEOUT(stage().window().session().state() == State::Open, 60'000);
    QCOMPARE(target->text(), QString());
}

void TestMainWindow::aMissingFolderIsSaidInTheWindow()
{
    stage().window().open({stage().path(u"no-such-folder"_s)});
    QTRY_VERIFY_WITH_TIMEOUT(!notice().isEmpty(), 20'000);
    QVERIFY2(notice().contains(u"no-such-folder"_s), qPrintable(notice()));
    QCOMPARE(stage().window().page(), Page::Start);
    QVERIFY(find<NoticeBar>(u"noticeBar"_s)->isVisible());
    QVERIFY(stage().settings().recentPaths().isEmpty());
}

void TestMainWindow::aFailedExportSaysSo()
{
    openExample();
    stage().files.answer = {stage().path(u"no/such/folder/report.pdf"_s)};
    action(u"exportReport"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(notice().contains(u"was not written"_s), 60'000);
    QVERIFY(action(u"exportReport"_s)->isEnabled());
}

void TestMainWindow::changedEvidenceIsNoticed()
{
    const QString copy = stage().path(u"p20261122-00.log"_s);
    QVERIFY(QFile::copy(WindowStage::example() + u"/p20261122-00.log"_s, copy));
    stage().window().open({copy});
    QTRY_VERIFY_WITH_TIMEOUT(stage().window().session().state() == State::Open, 60'000);
    action(u"verifyEvidence"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(status(u"statusEvidence"_s), u"Evidence unchanged · SHA-256 verified"_s, 20'000);
    QFile file(copy);
    QVERIFY(file.open(QIODevice::Append) && file.write("one line more\r\n") > 0);
    file.close();
    action(u"verifyEvidence"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(notice().contains(u"p20261122-00.log"_s), 20'000);
    QVERIFY(status(u"statusEvidence"_s).contains(u"changed"_s));
}

void TestMainWindow::vanishedEvidenceIsSaidInTheReport()
{
    const QString copy = stage().path(u"p20261122-00.log"_s);
    QVERIFY(QFile::copy(WindowStage::example() + u"/p20261122-00.log"_s, copy));
    stage().window().open({copy});
    QTRY_VERIFY_WITH_TIMEOUT(stage().window().session().state() == State::Open, 60'000);
    QVERIFY(QFile::remove(copy));
    const QString report = stage().path(u"report.html"_s);
    stage().files.answer = {report};
    action(u"exportReport"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(notice().contains(u"The report was written"_s), 60'000);
    QVERIFY2(notice().contains(u"p20261122-00.log"_s), qPrintable(notice()));
    QFile file(report);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray html = file.readAll();
    QVERIFY(html.contains("NOT READABLE"));
    QVERIFY(html.contains("203.0.113.66")); // what was read of it is still told
}

void TestMainWindow::checklistIsExported()
{
    openExample();
    tickFirstStep();
    const QString path = stage().path(u"steps.csv"_s);
    stage().files.answer = {path};
    QTest::mouseClick(find<QAbstractButton>(u"export-csv"_s), Qt::LeftButton);
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("Ada Admin"));
}

void TestMainWindow::decodesWithoutACase()
{
    QTest::mouseClick(find<QAbstractButton>(u"startDecode"_s), Qt::LeftButton);
    QCOMPARE(stage().window().page(), Page::Workbench);
    QTRY_VERIFY(find<QPlainTextEdit>(u"decodeInput"_s)->isVisible());
    QVERIFY(action(u"back"_s)->isEnabled());
    action(u"back"_s)->trigger();
    QCOMPARE(stage().window().page(), Page::Start);
}

void TestMainWindow::recentCasesAreOffered()
{
    const QString copy = stage().path(u"p20261122-00.log"_s);
    QVERIFY(QFile::copy(WindowStage::example() + u"/p20261122-00.log"_s, copy));
    stage().window().open({copy});
    QTRY_VERIFY_WITH_TIMEOUT(stage().window().session().state() == State::Open, 60'000);
    QCOMPARE(stage().settings().recentPaths(), QStringList{copy});
    action(u"closeCase"_s)->trigger();
    QCOMPARE(stage().window().page(), Page::Start);
    QPushButton* recent = nullptr;
    for (auto* button : stage().window().findChildren<QPushButton*>()) {
        if (button->accessibleName().endsWith(u"p20261122-00.log"_s))
            recent = button;
    }
    QVERIFY(recent);
    QTest::mouseClick(recent, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(stage().window().session().state() == State::Open, 60'000);
}

void TestMainWindow::layoutIsRememberedAndReset()
{
    openExample();
    find<QDockWidget>(u"decodeDock"_s)->close();
    QVERIFY(!find<QDockWidget>(u"decodeDock"_s)->isVisible());
    stage().start();
    openExample();
    QTRY_VERIFY(!find<QDockWidget>(u"decodeDock"_s)->isVisible());
    action(u"resetLayout"_s)->trigger();
    QVERIFY(find<QDockWidget>(u"decodeDock"_s)->isVisible());
}

void TestMainWindow::helpAndAbout()
{
    QTest::keyClick(&stage().window(), Qt::Key_F1, Qt::ShiftModifier);
    const QString help = find<QTextBrowser>(u"helpText"_s)->toPlainText();
    QVERIFY(help.contains(u"account:"_s));
    QVERIFY(help.contains(u"Ctrl+O"_s));
    // Ctrl+G is the window's, and another's in the log.
    const QString inLog = help.sliced(help.indexOf(u"Keys in the log"_s));
    for (const QString& expected : {u"Ctrl+G"_s, u"Go to Line"_s, u"F2"_s, u"Next Bookmark"_s, u"0 – 5"_s, u"Yellow"_s,
                                    u"Wrap Long Lines"_s, u"Find Next"_s})
        QVERIFY2(inLog.contains(expected), qPrintable(expected));
    find<QDialog>(u"helpDialog"_s)->reject();
    action(u"about"_s)->trigger();
    QVERIFY(find<QLabel>(u"aboutText"_s)->text().contains(QStringLiteral(POSTMORTEM_VERSION)));
    find<QDialog>(u"aboutDialog"_s)->reject();
}

} // namespace postmortem::testing

using postmortem::testing::TestMainWindow;
POSTMORTEM_GUI_TEST(TestMainWindow)
#include "tst_mainwindow.moc"
