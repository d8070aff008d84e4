// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Saving and opening cases through the window, what is kept without asking, and evidence that has moved.

#include "app/casekeeper.h"

#include "app/cli/jsonoutput.h"
#include "app/noticebar.h"
#include "tests/support/filesizelimit.h"
#include "tests/support/testmain.h"
#include "tests/support/windowstage.h"
#include "views/checklist/checklistpage.h"
#include "views/checklist/stepwidget.h"

#include <QBuffer>
#include <QDir>
#include <QLineEdit>
#include <QMessageBox>
#include <QProcess>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace postmortem::testing {

using State = CaseSession::State;

class TestCaseKeeper final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void savedAndOpenedAgain();
    void aFailedSaveIsSaid();
    void aFullDiskKeepsTheOldCase();
    void autosavesIntoTheFile();
    void aFailingAutosaveGoesToRecovery();
    void whatWasNeverSavedIsRecovered();
    void movedEvidenceIsLocated();
    void aDamagedCaseIsSaid();

private:
    [[nodiscard]] MainWindow& window() { return m_stage->window(); }
    [[nodiscard]] CaseKeeper& keeper() { return *window().findChild<CaseKeeper*>(u"caseKeeper"_s); }
    [[nodiscard]] NoticeBar& notice() { return *window().findChild<NoticeBar*>(u"noticeBar"_s); }
    [[nodiscard]] QByteArray json()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        return writeCaseJson(buffer, *window().session().snapshot()) ? buffer.data() : QByteArray();
    }
    void trigger(const QString& action) { window().findChild<QAction*>(action)->trigger(); }
    void press(const QString& text);
    void openLogs(const QString& path);
    void tick(const QString& state = u"state-done"_s);
    [[nodiscard]] bool opened() { return window().session().state() == State::Open; }

    std::unique_ptr<WindowStage> m_stage;
};

void TestCaseKeeper::init()
{
    m_stage = std::make_unique<WindowStage>();
    m_stage->start();
}

void TestCaseKeeper::cleanup()
{
    window().close();
    m_stage.reset();
}

void TestCaseKeeper::press(const QString& text)
{
    for (QPushButton* button : notice().findChildren<QPushButton*>(u"noticeAction"_s)) {
        if (button->isVisibleTo(&notice()) && button->text() == text) {
            button->click();
            return;
        }
    }
    QFAIL(qPrintable(text + u" is not offered: "_s + notice().text()));
}

void TestCaseKeeper::openLogs(const QString& path)
{
    window().open({path});
    QTRY_VERIFY_WITH_TIMEOUT(opened(), 120'000);
}

void TestCaseKeeper::tick(const QString& state)
{
    trigger(u"checklist"_s);
    auto* step = window().findChild<StepWidget*>();
    QVERIFY(step);
    step->findChild<QToolButton*>(state)->click();
    QCOMPARE(window().session().checklist().answered(), 1U);
}

void TestCaseKeeper::savedAndOpenedAgain()
{
    openLogs(WindowStage::example());
    QVERIFY(!window().isWindowModified());
    tick();
    QVERIFY(window().isWindowModified());
    const QByteArray before = json();
    const QString file = m_stage->path(u"incident.postmortem"_s);
    m_stage->files.answer = {m_stage->path(u"incident"_s)}; // the ending is added
    trigger(u"saveCase"_s);
    QVERIFY(m_stage->files.suggested.endsWith(u".postmortem"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!window().isWindowModified(), 60'000);
    QVERIFY(QFile::exists(file));
    QVERIFY(window().windowTitle().startsWith(u"incident.postmortem"_s));
    QCOMPARE(m_stage->settings().recentPaths().front(), file);

    QProcess commandLine;
    commandLine.start(QStringLiteral(POSTMORTEM_CLI), {file, u"--json"_s, u"-"_s, u"--quiet"_s});
    QVERIFY(commandLine.waitForFinished(60'000));
    QCOMPARE(commandLine.exitCode(), 0);
    QCOMPARE(commandLine.readAllStandardOutput(), before);

    m_stage->start();
    window().open({file});
    QTRY_VERIFY_WITH_TIMEOUT(opened(), 60'000);
    QCOMPARE(json(), before);
    QCOMPARE(window().session().checklist().answered(), 1U);
    QVERIFY(window().windowTitle().startsWith(u"incident.postmortem"_s));
    QVERIFY(!window().isWindowModified());
    std::vector<Action::Kind> kinds;
    for (const Action& action : keeper().log().actions()) {
        QVERIFY(!action.who.empty() && !action.zone.empty() && action.when.known());
        kinds.push_back(action.kind);
    }
    using enum Action::Kind;
    QVERIFY(kinds == std::vector<Action::Kind>({Opened, Imported, Ticked, Saved, Opened}));
    // The second save needs no question.
    const int asked = m_stage->files.asked;
    tick(u"state-not-done"_s);
    QTRY_VERIFY(window().isWindowModified());
    trigger(u"saveCase"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!window().isWindowModified(), 60'000);
    QCOMPARE(m_stage->files.asked, asked);
}

void TestCaseKeeper::aFailedSaveIsSaid()
{
    openLogs(WindowStage::example());
    tick();
    m_stage->files.answer = {m_stage->path(u"no/such/folder/x.postmortem"_s)};
    trigger(u"saveCaseAs"_s);
    QTRY_VERIFY_WITH_TIMEOUT(notice().text().contains(u"not saved"_s), 60'000);
    QVERIFY(window().isWindowModified());
    m_stage->files.answer = {m_stage->path(u"x.postmortem"_s)};
    press(u"Save As…"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!window().isWindowModified(), 60'000);
}

void TestCaseKeeper::aFullDiskKeepsTheOldCase()
{
    openLogs(WindowStage::example());
    const QString file = m_stage->path(u"full.postmortem"_s);
    m_stage->files.answer = {file};
    trigger(u"saveCase"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!keeper().path().isEmpty(), 60'000);
    const auto ticksSaved = [&] {
        const auto saved = readCase(file);
        return saved ? saved->content.ticks.size() : std::size_t(99);
    };
    tick();
    {
        const FileSizeLimit full(4096);
        trigger(u"saveCase"_s);
        QTRY_VERIFY_WITH_TIMEOUT(notice().text().contains(u"The case is not saved"_s), 60'000);
    }
    QVERIFY(window().isWindowModified());
    QCOMPARE(ticksSaved(), 0U);
    trigger(u"saveCase"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!window().isWindowModified(), 60'000);
    QCOMPARE(ticksSaved(), 1U);
}

void TestCaseKeeper::aFailingAutosaveGoesToRecovery()
{
    m_stage->recoveryFolder = m_stage->path(u"recovery"_s);
    m_stage->start();
    QDir folder(m_stage->path({}));
    QVERIFY(folder.mkdir(u"stick"_s));
    openLogs(WindowStage::example());
    m_stage->files.answer = {folder.filePath(u"stick/case.postmortem"_s)};
    trigger(u"saveCase"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!keeper().path().isEmpty(), 60'000);
    QVERIFY(folder.rename(u"stick"_s, u"pulled out"_s));
    keeper().setAutosaveInterval(std::chrono::milliseconds(10));
    tick();
    QTRY_VERIFY_WITH_TIMEOUT(notice().text().contains(u"The case is not saved"_s), 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(!keeper().busy(), 60'000);
    const QStringList kept = QDir(m_stage->recoveryFolder).entryList({u"*.postmortem"_s}, QDir::Files);
    QCOMPARE(kept.size(), 1);
    const auto recovered = readCase(m_stage->recoveryFolder + u'/' + kept.front());
    QVERIFY(recovered);
    QCOMPARE(recovered->content.ticks.size(), 1U);
    QCOMPARE(readCase(folder.filePath(u"pulled out/case.postmortem"_s))->content.ticks.size(), 0U);
}

void TestCaseKeeper::autosavesIntoTheFile()
{
    openLogs(WindowStage::example());
    m_stage->files.answer = {m_stage->path(u"auto.postmortem"_s)};
    trigger(u"saveCase"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!keeper().path().isEmpty(), 60'000);
    keeper().setAutosaveInterval(std::chrono::milliseconds(10));
    tick();
    QTRY_VERIFY_WITH_TIMEOUT(!window().isWindowModified(), 60'000);
    const auto saved = readCase(m_stage->path(u"auto.postmortem"_s));
    QVERIFY(saved);
    QCOMPARE(saved->content.ticks.size(), 1U);
}

void TestCaseKeeper::whatWasNeverSavedIsRecovered()
{
    m_stage->recoveryFolder = m_stage->path(u"recovery"_s);
    m_stage->start();
    openLogs(WindowStage::example());
    tick();
    QVERIFY(!window().close()); // not before it is kept
    QTRY_VERIFY_WITH_TIMEOUT(!window().isVisible(), 60'000);
    QVERIFY(window().findChildren<QMessageBox*>().isEmpty());
    QCOMPARE(QDir(m_stage->recoveryFolder).entryList({u"*.postmortem"_s}, QDir::Files).size(), 1);

    m_stage->start();
    QTRY_VERIFY_WITH_TIMEOUT(notice().text().contains(u"not saved"_s), 60'000);
    press(u"Recover"_s);
    QTRY_VERIFY_WITH_TIMEOUT(opened(), 60'000);
    QCOMPARE(window().session().checklist().answered(), 1U);
    QVERIFY(window().isWindowModified());
    QVERIFY(keeper().path().isEmpty());
    // Saved at last, nothing is left to recover.
    m_stage->files.answer = {m_stage->path(u"kept.postmortem"_s)};
    trigger(u"saveCase"_s);
    QTRY_COMPARE_WITH_TIMEOUT(QDir(m_stage->recoveryFolder).entryList({u"*.postmortem"_s}, QDir::Files).size(), 0,
                              60'000);
}

void TestCaseKeeper::movedEvidenceIsLocated()
{
    QDir folder(m_stage->path({}));
    QVERIFY(folder.mkdir(u"logs"_s));
    QVERIFY(QFile::copy(WindowStage::example() + u"/s20261123-00.log"_s, folder.filePath(u"logs/s20261123-00.log"_s)));
    openLogs(folder.filePath(u"logs"_s));
    const QString file = m_stage->path(u"moved.postmortem"_s);
    m_stage->files.answer = {file};
    trigger(u"saveCase"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!keeper().path().isEmpty(), 60'000);
    QVERIFY(folder.rename(u"logs"_s, u"elsewhere"_s));

    m_stage->start();
    window().open({file});
    QTRY_VERIFY_WITH_TIMEOUT(notice().text().contains(u"no longer in"_s), 60'000);
    m_stage->files.answer = {folder.filePath(u"elsewhere"_s)};
    press(u"Locate…"_s);
    QTRY_VERIFY_WITH_TIMEOUT(notice().text().contains(u"SHA-256"_s), 60'000);
    QVERIFY(window().isWindowModified());
    QVERIFY(QString::fromStdString(window().session().snapshot()->sources.front().path).contains(u"elsewhere"_s));
    const auto lines = window().session().lines()->lines(window().session().snapshot()->sources.front(), 1, 1);
    QVERIFY2(lines, lines ? "" : lines.error().text().c_str());
    trigger(u"saveCase"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!window().isWindowModified(), 60'000);
    QVERIFY(QString::fromStdString(readCase(file)->content.paths.front()).endsWith(u"elsewhere"_s));
}

void TestCaseKeeper::aDamagedCaseIsSaid()
{
    const QString file = m_stage->path(u"bad.postmortem"_s);
    QFile bad(file);
    QVERIFY(bad.open(QIODevice::WriteOnly));
    bad.write("not a case");
    bad.close();
    window().open({file});
    QTRY_VERIFY_WITH_TIMEOUT(notice().text().contains(u"This is not a Postmortem case"_s), 60'000);
    QCOMPARE(window().session().state(), State::Empty);
}

} // namespace postmortem::testing

using postmortem::testing::TestCaseKeeper;
POSTMORTEM_GUI_TEST(TestCaseKeeper)
#include "tst_casekeeper.moc"
