// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Another language chosen in the preferences while a case is open: the window is another, and nothing is lost.

#include "app/casekeeper.h"
#include "app/languages.h"
#include "app/noticebar.h"
#include "tests/support/testmain.h"
#include "tests/support/windowstage.h"
#include "views/checklist/checklistpage.h"
#include "views/checklist/stepwidget.h"
#include "views/help/helpwindow.h"
#include "views/tables/casetable.h"
#include "views/workbench/workbench.h"

#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QListWidget>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace postmortem::testing {

using State = CaseSession::State;

class TestWindowHolder final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theStartPageIsSaidAtOnce();
    void theProgramDoesNotEnd();
    void theCaseGoesOn();
    void aSavedCaseStaysThatFile();
    void whatIsKeptForRecoveryStaysOne();
    void waitsForAnImport();
    void waitsForTheEndOfFollowing();
    void waitsForAnOpenDialog();
    void chosenBackNothingHappens();

private:
    [[nodiscard]] MainWindow& window() { return m_stage->window(); }
    template <class Widget>
    [[nodiscard]] Widget* find(const QString& name)
    {
        return m_stage->find<Widget>(name);
    }
    void trigger(const QString& action) { find<QAction>(action)->trigger(); }
    [[nodiscard]] QString notice() { return find<NoticeBar>(u"noticeBar"_s)->text(); }
    [[nodiscard]] QString menu() { return window().menuBar()->actions().front()->text(); }
    [[nodiscard]] bool open() { return window().session().state() == State::Open; }
    void openLogs(const QString& path);
    /// As a person does it: in the dialog, with its button.
    void choose(const QString& language);
    /// The same, until there is another window and its case has been judged.
    void change(const QString& language);

    std::unique_ptr<WindowStage> m_stage;
};

void TestWindowHolder::init()
{
    speak(u"en"_s);
    m_stage = std::make_unique<WindowStage>();
    m_stage->settings().setLanguage(u"en"_s);
    m_stage->start();
    QVERIFY(QTest::qWaitForWindowExposed(&window()));
}

void TestWindowHolder::cleanup()
{
    window().close();
    m_stage.reset();
    speak(u"en"_s);
}

void TestWindowHolder::openLogs(const QString& path)
{
    window().open({path});
    QTRY_VERIFY_WITH_TIMEOUT(open(), 120'000);
    QTRY_VERIFY(find<CaseTable>(u"addresses"_s)->view()->model()->rowCount() > 0);
}

void TestWindowHolder::choose(const QString& language)
{
    trigger(u"preferences"_s);
    auto* dialog = find<QDialog>(u"preferences"_s);
    auto* languages = dialog->findChild<QComboBox*>(u"preferencesLanguage"_s);
    languages->setCurrentIndex(languages->findData(language));
    QTest::mouseClick(dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
}

void TestWindowHolder::change(const QString& language)
{
    const QPointer<MainWindow> before = &window();
    choose(language);
    QTRY_VERIFY(before.isNull());
    QTRY_VERIFY_WITH_TIMEOUT(!window().session().busy(), 60'000);
    QVERIFY(window().isVisible());
}

void TestWindowHolder::theStartPageIsSaidAtOnce()
{
    QCOMPARE(menu(), u"&File"_s);
    change(u"de"_s);
    QCOMPARE(menu(), u"&Datei"_s);
    QCOMPARE(window().page(), MainWindow::Page::Start);
    QCOMPARE(m_stage->settings().language(), u"de"_s);
    trigger(u"manual"_s);
    auto* manual = find<HelpWindow>(u"helpWindow"_s);
    QCOMPARE(manual->findChild<QListWidget*>(u"helpContents"_s)->item(0)->text(), u"Was Relaying ist"_s);
    manual->showPage(u"timeline"_s);
    change(u"en"_s);
    QCOMPARE(menu(), u"&File"_s);
    QCOMPARE(find<HelpWindow>(u"helpWindow"_s)->page(), u"timeline"_s);
}

/// Although its last window goes.
void TestWindowHolder::theProgramDoesNotEnd()
{
    constexpr int byUs = 7;
    const QPointer<MainWindow> before = &window();
    QTimer::singleShot(0, this, [this] { choose(u"de"_s); });
    QTimer watch;
    connect(&watch, &QTimer::timeout, this, [&] {
        if (before.isNull())
            QCoreApplication::exit(byUs);
    });
    watch.start(50);
    QCOMPARE(QCoreApplication::exec(), byUs);
}

void TestWindowHolder::theCaseGoesOn()
{
    QDir folder(m_stage->path({}));
    QVERIFY(folder.mkdir(u"logs"_s));
    for (const QString& name : QDir(WindowStage::example()).entryList(QDir::Files))
        QVERIFY(QFile::copy(WindowStage::example() + u'/' + name, folder.filePath(u"logs/"_s + name)));
    openLogs(folder.filePath(u"logs"_s));
    trigger(u"nextFinding"_s);
    trigger(u"nextFinding"_s);
    trigger(u"checklist"_s);
    QTest::mouseClick(window().findChild<StepWidget*>()->findChild<QToolButton*>(u"state-done"_s), Qt::LeftButton);
    trigger(u"tab3"_s);
    trigger(u"writeNote"_s);
    find<QPlainTextEdit>(u"remarkNote"_s)->setPlainText(u"The owner was told."_s); // and goes on at once
    const Checklist ticked = window().session().checklist();
    const SnapshotPtr before = window().session().snapshot();
    const double seconds = window().session().importSeconds();
    const QString title = window().windowTitle();
    QVERIFY(window().isWindowModified());
    const std::size_t actions = find<CaseKeeper>(u"caseKeeper"_s)->log().actions().size();
    QVERIFY(folder.rename(u"logs"_s, u"away"_s)); // what is not there cannot be read again

    change(u"de"_s);
    QCOMPARE(menu(), u"&Datei"_s);
    QVERIFY(open());
    QCOMPARE(window().windowTitle(), title);
    QVERIFY(window().isWindowModified());
    QCOMPARE(window().page(), MainWindow::Page::Workbench);
    const SnapshotPtr after = window().session().snapshot();
    QVERIFY(after->generation > before->generation); // judged again, so that findings are worded again
    QCOMPARE(after->events.size(), before->events.size());
    QCOMPARE(after->findings.size(), before->findings.size());
    QCOMPARE(window().session().importSeconds(), seconds);
    const Checklist& checklist = window().session().checklist();
    QCOMPARE(checklist.steps.size(), ticked.steps.size());
    for (std::size_t i = 0; i < checklist.steps.size(); ++i) {
        QCOMPARE(checklist.steps[i].id, ticked.steps[i].id);
        QCOMPARE(checklist.steps[i].tick, ticked.steps[i].tick);
        QCOMPARE_NE(checklist.steps[i].text, ticked.steps[i].text);
    }
    QCOMPARE(find<ChecklistPage>(u"checklistPage"_s)->checklist(), checklist);
    QCOMPARE(find<CaseKeeper>(u"caseKeeper"_s)->log().actions().size(), actions + 1); // the note

    QCOMPARE(find<QTabWidget>(u"tabs"_s)->currentIndex(), 2);
    QTRY_COMPARE(find<QPlainTextEdit>(u"remarkNote"_s)->toPlainText(), u"The owner was told."_s);
    auto* sessions = find<CaseTable>(u"sessions"_s);
    QTRY_VERIFY(sessions->matching() > 0);
    const std::size_t second = sessions->matching();
    trigger(u"back"_s); // to the finding before, and on to no filter
    trigger(u"back"_s);
    QTRY_COMPARE(sessions->matching(), after->sessions.size());
    trigger(u"forward"_s);
    trigger(u"forward"_s);
    QTRY_COMPARE(sessions->matching(), second);
}

void TestWindowHolder::aSavedCaseStaysThatFile()
{
    openLogs(WindowStage::example());
    m_stage->files.answer = {m_stage->path(u"incident.postmortem"_s)};
    trigger(u"saveCase"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!find<CaseKeeper>(u"caseKeeper"_s)->path().isEmpty(), 60'000);
    const int asked = m_stage->files.asked;
    trigger(u"preview"_s);
    change(u"de"_s);
    QCOMPARE(window().page(), MainWindow::Page::Report);
    QVERIFY(window().windowTitle().startsWith(u"incident.postmortem"_s));
    QTRY_VERIFY(window().isWindowModified()); // its findings are worded in another way
    trigger(u"saveCase"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!window().isWindowModified(), 60'000);
    QCOMPARE(m_stage->files.asked, asked);
}

void TestWindowHolder::whatIsKeptForRecoveryStaysOne()
{
    m_stage->recoveryFolder = m_stage->path(u"recovery"_s);
    m_stage->start();
    QVERIFY(QTest::qWaitForWindowExposed(&window()));
    const auto files = [&] { return QDir(m_stage->recoveryFolder).entryList({u"*.postmortem"_s}, QDir::Files); };
    openLogs(WindowStage::example());
    find<CaseKeeper>(u"caseKeeper"_s)->setAutosaveInterval(std::chrono::milliseconds(10));
    trigger(u"checklist"_s);
    QTest::mouseClick(window().findChild<StepWidget*>()->findChild<QToolButton*>(u"state-done"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(files().size(), 1, 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(!find<CaseKeeper>(u"caseKeeper"_s)->busy(), 60'000);
    const QStringList kept = files();
    change(u"de"_s);
    QVERIFY(!window().close()); // not before it is kept
    QTRY_VERIFY_WITH_TIMEOUT(!window().isVisible(), 60'000);
    QCOMPARE(files(), kept);
}

void TestWindowHolder::waitsForAnImport()
{
    const QPointer<MainWindow> before = &window();
    window().open({WindowStage::example()});
    QCOMPARE(window().session().state(), State::Importing);
    QSignalSpy told(&window().session(), &CaseSession::finished);
    choose(u"de"_s);
    QVERIFY(before); // not before the dialog has gone
    QTRY_VERIFY_WITH_TIMEOUT(before.isNull(), 60'000);
    QVERIFY(told.size() == 1); // read to its end first
    QTRY_VERIFY_WITH_TIMEOUT(!window().session().busy(), 60'000);
    QVERIFY(open());
    QVERIFY(window().session().snapshot()->complete);
    QCOMPARE(menu(), u"&Datei"_s);
}

void TestWindowHolder::waitsForTheEndOfFollowing()
{
    const QPointer<MainWindow> before = &window();
    const QString log = m_stage->path(u"p20261122-00.log"_s);
    QVERIFY(QFile::copy(WindowStage::example() + u"/p20261122-00.log"_s, log));
    openLogs(log);
    trigger(u"follow"_s);
    choose(u"de"_s);
    QTRY_VERIFY(notice().contains(u"when that has ended"_s));
    QVERIFY(before);
    QCOMPARE(menu(), u"&File"_s);
    trigger(u"follow"_s);
    QTRY_VERIFY_WITH_TIMEOUT(before.isNull(), 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(!window().session().busy(), 60'000);
    QVERIFY(open());
    QCOMPARE(menu(), u"&Datei"_s);
}

void TestWindowHolder::waitsForAnOpenDialog()
{
    const QPointer<MainWindow> before = &window();
    openLogs(WindowStage::example());
    trigger(u"caseSettings"_s);
    auto* dialog = find<QDialog>(u"caseSettings"_s);
    QVERIFY(dialog->isVisible());
    m_stage->settings().setLanguage(u"de"_s);
    QTRY_VERIFY(notice().contains(u"A dialog is open."_s));
    QVERIFY(before);
    dialog->reject();
    QTRY_VERIFY_WITH_TIMEOUT(before.isNull(), 60'000);
    QCOMPARE(menu(), u"&Datei"_s);
}

void TestWindowHolder::chosenBackNothingHappens()
{
    const QPointer<MainWindow> before = &window();
    openLogs(WindowStage::example());
    trigger(u"caseSettings"_s);
    m_stage->settings().setLanguage(u"de"_s);
    QTRY_VERIFY(!notice().isEmpty());
    m_stage->settings().setLanguage(u"en"_s);
    find<QDialog>(u"caseSettings"_s)->reject();
    trigger(u"readAgain"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!window().session().busy(), 60'000);
    QVERIFY(before);
    QCOMPARE(menu(), u"&File"_s);
}

} // namespace postmortem::testing

using postmortem::testing::TestWindowHolder;
POSTMORTEM_GUI_TEST(TestWindowHolder)
#include "tst_windowholder.moc"
