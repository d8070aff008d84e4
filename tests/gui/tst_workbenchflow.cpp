// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person does in the window beyond the straight way to the report: without a mouse, with the timeline's brush,
// with notes, and with what is harmless.

#include "app/casekeeper.h"
#include "app/preferencesdialog.h"
#include "tests/support/testmain.h"
#include "tests/support/windowstage.h"
#include "views/checklist/checklistpage.h"
#include "views/decode/valuetext.h"
#include "views/filterbar/filteredit.h"
#include "views/findings/findingspane.h"
#include "views/inspector/inspectorpane.h"
#include "views/report/reportpreview.h"
#include "views/tables/casetable.h"
#include "views/timeline/timelineview.h"
#include "views/transcript/transcriptview.h"

#include <QComboBox>
#include <QContextMenuEvent>
#include <QDockWidget>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMainWindow>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postmortem::testing {

using State = CaseSession::State;

class TestWorkbenchFlow final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void threeActionsWithoutAMouse();
    void theBrushFiltersAndTheWheelZooms();
    void aPastedLoginIsDecoded();
    void aRevealedPasswordIsNoted();
    void trustChangesTheFindings();
    void aNoteIsSeenInTheTable();
    void aLineHasANote();
    void whatIsHarmlessLeavesAndComesBack();
    void aHarmlessSessionLeavesAndComesBack();
    void aHarmlessFindingLeavesAndComesBack();
    void remarksGoWithTheirCase();
    void remarksStayWhenTheSameLogsAreOpenedAgain();
    void fromPaneToPane();
    void panesMoveWithoutDragging();
    void theMouseGoesBack();
    void preferencesReachThePages();
    void aFilterIsKeptAndTakenAgain();
    void timesAreShownOnAnotherClock();

private:
    template <class Widget>
    [[nodiscard]] Widget* find(const QString& name)
    {
        return m_stage->find<Widget>(name);
    }
    [[nodiscard]] MainWindow& window() { return m_stage->window(); }
    [[nodiscard]] CaseTable* addresses() { return find<CaseTable>(u"addresses"_s); }
    void trigger(const QString& name) { find<QAction>(name)->trigger(); }
    void openExample();
    void select(const QString& address);
    /// The entry of the menu that stands open.
    void choose(const QString& words);

    std::unique_ptr<WindowStage> m_stage;
};

void TestWorkbenchFlow::init()
{
    m_stage = std::make_unique<WindowStage>();
    m_stage->start();
}

void TestWorkbenchFlow::cleanup()
{
    window().close();
    m_stage.reset();
}

void TestWorkbenchFlow::openExample()
{
    window().openExample();
    QTRY_VERIFY_WITH_TIMEOUT(window().session().state() == State::Open, 60'000);
    QTRY_VERIFY(addresses()->view()->model()->rowCount() > 0 && !addresses()->waiting());
}

void TestWorkbenchFlow::select(const QString& address)
{
    QTableView& view = *addresses()->view();
    const auto found = view.model()->match(view.model()->index(0, 0), Qt::DisplayRole, address, 1);
    QVERIFY(!found.isEmpty());
    view.setCurrentIndex(found.front());
    QCOMPARE(find<InspectorPane>(u"inspectorPane"_s)->facts().address, address);
}

void TestWorkbenchFlow::choose(const QString& words)
{
    for (QMenu* menu : window().findChildren<QMenu*>()) {
        for (QAction* action : menu->actions()) {
            if (menu->isVisible() && action->text() == words) {
                action->trigger();
                menu->close();
                return;
            }
        }
    }
    QFAIL(qPrintable(words));
}

void TestWorkbenchFlow::threeActionsWithoutAMouse()
{
    m_stage->files.answer = {WindowStage::example()};
    QTest::keyClick(window().focusWidget() ? window().focusWidget() : &window(), Qt::Key_O, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(window().session().state() == State::Open, 60'000);
    QTRY_VERIFY(addresses()->view()->model()->rowCount() > 0);
    QTRY_COMPARE(window().focusWidget(), addresses()->view()); // the table waits for the arrow keys
    QTest::keyClick(window().focusWidget(), Qt::Key_Down);
    QTRY_VERIFY(!find<InspectorPane>(u"inspectorPane"_s)->facts().address.isEmpty());
    const QString pdf = m_stage->path(u"incident.pdf"_s);
    m_stage->files.answer = {pdf};
    QTest::keyClick(window().focusWidget(), Qt::Key_E, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(pdf), 60'000);
    QFile file(pdf);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QTRY_VERIFY(file.size() > 10'000);
    QCOMPARE(file.read(5), "%PDF-");
}

void TestWorkbenchFlow::theBrushFiltersAndTheWheelZooms()
{
    openExample();
    auto* timeline = find<TimelineView>(u"timeline"_s);
    const std::size_t all = find<CaseTable>(u"events"_s)->matching();
    const QRect plot = timeline->plotRect();
    const QPoint from(plot.left() + plot.width() / 4, plot.center().y());
    const QPoint to(plot.left() + plot.width() / 3, plot.center().y());
    QTest::mousePress(timeline, Qt::LeftButton, {}, from);
    QTest::mouseMove(timeline, (from + to) / 2);
    QTest::mouseMove(timeline, to);
    QTest::mouseRelease(timeline, Qt::LeftButton, {}, to);
    QTRY_VERIFY(find<CaseTable>(u"events"_s)->matching() < all);
    trigger(u"clearFilter"_s);
    QTRY_COMPARE(find<CaseTable>(u"events"_s)->matching(), all);
    const auto shown = [&] { return timeline->visibleRange().to - timeline->visibleRange().from; };
    const auto whole = shown();
    const QPointF at = plot.center();
    QWheelEvent wheel(at, timeline->mapToGlobal(at), {}, {0, 120}, {}, {}, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(timeline, &wheel);
    QTRY_VERIFY(shown() < whole);
    trigger(u"zoomAll"_s);
    QTRY_COMPARE(shown(), whole);
}

void TestWorkbenchFlow::aPastedLoginIsDecoded()
{
    QTest::keyClick(&window(), Qt::Key_D, Qt::ControlModifier);
    auto* input = find<QPlainTextEdit>(u"decodeInput"_s);
    QTRY_VERIFY(input->hasFocus());
    input->insertPlainText(u"AUTH LOGIN\n334 VXNlcm5hbWU6\ndGVzdA==\n334 UGFzc3dvcmQ6\ncGFzcw=="_s);
    const auto values = [&] {
        QStringList texts;
        for (const ValueText* value : find<QWidget>(u"decodeResult"_s)->findChildren<ValueText*>())
            texts << value->toPlainText();
        return texts;
    };
    QTRY_VERIFY(values().contains(u"test"_s));
    QVERIFY(!values().contains(u"pass"_s)); // until it is asked for
    auto* reveal = find<QToolButton>(u"revealPassword"_s);
    reveal->setFocus();
    QTest::keyClick(reveal, Qt::Key_Space);
    QTRY_VERIFY(values().contains(u"pass"_s));
}

void TestWorkbenchFlow::aRevealedPasswordIsNoted()
{
    const auto noted = [&] {
        QStringList details;
        for (const Action& action : find<CaseKeeper>(u"caseKeeper"_s)->log().actions())
            if (action.kind == Action::Kind::RevealedPassword)
                details << QString::fromStdString(action.detail);
        return details;
    };
    const auto revealButton = [&]() -> QToolButton* {
        for (auto* button : window().findChildren<QToolButton*>(u"revealPassword"_s)) // former ones wait for deletion
            if (button->isVisible())
                return button;
        return nullptr;
    };
    const auto revealPasted = [&] {
        trigger(u"decodeLine"_s);
        find<QPlainTextEdit>(u"decodeInput"_s)->setPlainText(u"AUTH PLAIN AHRlc3QAZ2VoZWlt"_s);
        QTRY_VERIFY(revealButton());
        QTest::mouseClick(revealButton(), Qt::LeftButton);
    };
    revealPasted();
    QVERIFY(noted().isEmpty()); // no case, no custody
    find<QPlainTextEdit>(u"decodeInput"_s)->clear();
    openExample();
    revealPasted();
    QCOMPARE(noted(), QStringList{u"in the decode pane"_s});
    QTest::mouseClick(revealButton(), Qt::LeftButton); // hidden again
    QCOMPARE(noted().size(), 1);
}

void TestWorkbenchFlow::trustChangesTheFindings()
{
    openExample();
    const auto titles = [&] {
        QStringList all;
        for (const Finding& finding : window().session().snapshot()->findings)
            all << QString::fromStdString(finding.title + finding.text);
        return all;
    };
    const QStringList before = titles();
    select(u"192.0.2.141"_s); // relays after reading a mailbox; from a trusted network it would not have to
    QTest::mouseClick(find<QPushButton>(u"inspectorTrust"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(window().session().state() == State::Open && titles() != before, 60'000);
    const auto* pane = find<FindingsPane>(u"findingsPane"_s);
    QTRY_COMPARE(pane->count(), int(window().session().snapshot()->findings.size()));
}

void TestWorkbenchFlow::aNoteIsSeenInTheTable()
{
    m_stage->settings().setPerson(u"Ada Admin"_s);
    openExample();
    select(u"203.0.113.66"_s);
    QTest::keyClick(&window(), Qt::Key_M, Qt::ControlModifier);
    auto* note = find<QPlainTextEdit>(u"remarkNote"_s);
    QTRY_VERIFY(note->hasFocus());
    QTest::keyClicks(note, u"told the provider"_s);
    const QModelIndex row = addresses()->view()->currentIndex().siblingAtColumn(0);
    QTRY_VERIFY(row.data(SnapshotTableModel::RemarkRole).toString().contains(u"told the provider"_s));
    QVERIFY(row.data(Qt::AccessibleTextRole).toString().contains(u"told the provider"_s));
    QVERIFY(find<QLabel>(u"remarkSignature"_s)->text().contains(u"Ada Admin"_s));
}

void TestWorkbenchFlow::aLineHasANote()
{
    openExample();
    trigger(u"nextFinding"_s);
    auto* button = find<QToolButton>(u"lineNoteButton"_s);
    QTRY_VERIFY(button->isEnabled());
    auto* edit = find<QLineEdit>(u"lineNoteEdit"_s);
    QVERIFY(!edit->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(edit->hasFocus());
    QTest::keyClicks(edit, u"here it opens"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(edit->isVisible());
    auto* transcript = find<QPlainTextEdit>(u"transcriptEdit"_s);
    QTest::keyClick(transcript, Qt::Key_Down); // the next line has none
    QVERIFY(!edit->isVisible());
    QTest::keyClick(transcript, Qt::Key_Up);
    QVERIFY(edit->isVisible());
    QCOMPARE(edit->text(), u"here it opens"_s);
}

void TestWorkbenchFlow::whatIsHarmlessLeavesAndComesBack()
{
    openExample();
    const std::size_t all = addresses()->matching();
    select(u"203.0.113.66"_s);
    QTest::mouseClick(find<QPushButton>(u"remarkHide"_s), Qt::LeftButton);
    QTest::keyClicks(find<QLineEdit>(u"remarkReasonReason"_s), u"our own test"_s);
    QTest::keyClick(find<QLineEdit>(u"remarkReasonReason"_s), Qt::Key_Return);
    QTRY_COMPARE(addresses()->matching(), all - 1);
    auto* line = find<QWidget>(u"hiddenRows"_s);
    QVERIFY(line->isVisible());
    auto* show = find<QToolButton>(u"hiddenRowsButton"_s);
    QTest::mouseClick(show, Qt::LeftButton);
    QTRY_COMPARE(addresses()->matching(), all);
    QTest::mouseClick(show, Qt::LeftButton);
    QTRY_COMPARE(addresses()->matching(), all - 1);
    QTest::mouseClick(find<QPushButton>(u"remarkHide"_s), Qt::LeftButton); // Show Again
    QTRY_COMPARE(addresses()->matching(), all);
    QVERIFY(!line->isVisible());
}

void TestWorkbenchFlow::aHarmlessSessionLeavesAndComesBack()
{
    openExample();
    trigger(u"tab3"_s);
    auto* sessions = find<CaseTable>(u"sessions"_s);
    QTRY_VERIFY(sessions->view()->model()->rowCount() > 0 && !sessions->waiting());
    const std::size_t all = sessions->matching();
    const std::size_t people = addresses()->matching();
    sessions->view()->setCurrentIndex(sessions->view()->model()->index(4, 0));
    QTest::mouseClick(find<QPushButton>(u"remarkHide"_s), Qt::LeftButton);
    QTest::keyClicks(find<QLineEdit>(u"remarkReasonReason"_s), u"our own monitoring"_s);
    QTest::keyClick(find<QLineEdit>(u"remarkReasonReason"_s), Qt::Key_Return);
    QTRY_COMPARE(sessions->matching(), all - 1);
    QCOMPARE(addresses()->matching(), people);
    QTest::mouseClick(find<QToolButton>(u"hiddenRowsButton"_s), Qt::LeftButton);
    QTRY_COMPARE(sessions->matching(), all);
    QTest::mouseClick(find<QPushButton>(u"remarkHide"_s), Qt::LeftButton); // Show Again
    QVERIFY(!find<QWidget>(u"hiddenRows"_s)->isVisible());
    QTRY_COMPARE(sessions->matching(), all);
}

void TestWorkbenchFlow::aHarmlessFindingLeavesAndComesBack()
{
    openExample();
    auto* pane = find<FindingsPane>(u"findingsPane"_s);
    const int all = pane->shownCount();
    QVERIFY(all > 2);
    QListView* list = pane->list();
    Q_EMIT list->customContextMenuRequested(list->visualRect(list->model()->index(0, 0)).center());
    choose(u"Hide as Harmless…"_s);
    QTest::keyClicks(find<QLineEdit>(u"findingReasonReason"_s), u"an exercise"_s);
    QTest::keyClick(find<QLineEdit>(u"findingReasonReason"_s), Qt::Key_Return);
    QCOMPARE(pane->shownCount(), all - 1);
    trigger(u"nextFinding"_s); // the hidden one is passed over
    QCOMPARE(list->currentIndex().row(), 1);
    QTest::mouseClick(find<QToolButton>(u"hiddenFindingsButton"_s), Qt::LeftButton);
    QCOMPARE(pane->shownCount(), all);
    Q_EMIT list->customContextMenuRequested(list->visualRect(list->model()->index(0, 0)).center());
    choose(u"No Longer Harmless"_s);
    QVERIFY(!find<QWidget>(u"hiddenFindings"_s)->isVisible());
    QCOMPARE(pane->shownCount(), all);
}

void TestWorkbenchFlow::remarksStayWhenTheSameLogsAreOpenedAgain()
{
    openExample();
    const std::size_t all = addresses()->matching();
    select(u"203.0.113.66"_s);
    find<QPlainTextEdit>(u"remarkNote"_s)->setPlainText(u"the provider was told"_s);
    QTest::mouseClick(find<QPushButton>(u"remarkHide"_s), Qt::LeftButton);
    QTest::keyClicks(find<QLineEdit>(u"remarkReasonReason"_s), u"our own test"_s);
    QTest::keyClick(find<QLineEdit>(u"remarkReasonReason"_s), Qt::Key_Return);
    QTRY_COMPARE(addresses()->matching(), all - 1);
    openExample();
    QTRY_COMPARE(addresses()->matching(), all - 1);
}

void TestWorkbenchFlow::remarksGoWithTheirCase()
{
    openExample();
    const std::size_t all = addresses()->matching();
    select(u"203.0.113.66"_s);
    QTest::mouseClick(find<QPushButton>(u"remarkHide"_s), Qt::LeftButton);
    QTest::keyClicks(find<QLineEdit>(u"remarkReasonReason"_s), u"our own test"_s);
    QTest::keyClick(find<QLineEdit>(u"remarkReasonReason"_s), Qt::Key_Return);
    QTRY_COMPARE(addresses()->matching(), all - 1);
    trigger(u"closeCase"_s);
    openExample();
    QTRY_COMPARE(addresses()->matching(), all);
}

void TestWorkbenchFlow::fromPaneToPane()
{
    openExample();
    addresses()->view()->setFocus();
    QStringList stops;
    do {
        trigger(u"nextPane"_s);
        stops << window().focusWidget()->objectName();
    } while (window().focusWidget() != addresses()->view() && stops.size() < 10);
    QVERIFY2(stops.contains(u"findings"_s) && stops.contains(u"evidence"_s) && stops.contains(u"timeline"_s)
                 && stops.contains(u"decodeInput"_s),
             qPrintable(stops.join(u' ')));
    QCOMPARE(window().focusWidget(), addresses()->view());
    trigger(u"previousPane"_s);
    QCOMPARE(window().focusWidget()->objectName(), u"timeline"_s);
    find<QDockWidget>(u"decodeDock"_s)->close(); // a pane that is closed is passed over
    for (int i = 0; i < 7; ++i) {
        trigger(u"nextPane"_s);
        QVERIFY(window().focusWidget()->objectName() != u"decodeInput"_s);
    }
}

void TestWorkbenchFlow::panesMoveWithoutDragging()
{
    openExample();
    auto* dock = find<QDockWidget>(u"evidenceDock"_s);
    auto* bench = qobject_cast<QMainWindow*>(dock->parentWidget());
    const auto ask = [&] {
        QWidget* title = dock->titleBarWidget();
        QContextMenuEvent event(QContextMenuEvent::Mouse, {5, 5}, title->mapToGlobal(QPoint(5, 5)));
        QCoreApplication::sendEvent(title, &event);
    };
    ask();
    choose(u"Move to the Bottom"_s);
    QCOMPARE(bench->dockWidgetArea(dock), Qt::BottomDockWidgetArea);
    ask();
    choose(u"Float"_s);
    QVERIFY(dock->isFloating());
    trigger(u"resetLayout"_s);
    QVERIFY(!dock->isFloating());
    QCOMPARE(bench->dockWidgetArea(dock), Qt::LeftDockWidgetArea);
}

void TestWorkbenchFlow::theMouseGoesBack()
{
    openExample();
    trigger(u"nextFinding"_s);
    const QAction* forward = find<QAction>(u"forward"_s);
    QVERIFY(!forward->isEnabled());
    QWidget* table = addresses()->view()->viewport();
    QTest::mouseClick(table, Qt::BackButton, {}, table->rect().center());
    QVERIFY(forward->isEnabled());
    QTest::mouseClick(table, Qt::ForwardButton, {}, table->rect().center());
    QVERIFY(!forward->isEnabled());
}

void TestWorkbenchFlow::preferencesReachThePages()
{
    trigger(u"preferences"_s);
    auto* dialog = find<PreferencesDialog>(u"preferences"_s);
    dialog->findChild<QLineEdit*>(u"preferencesPerson"_s)->setText(u" Ada Admin "_s);
    dialog->findChild<QLineEdit*>(u"preferencesOrganisation"_s)->setText(u"Kontor GmbH"_s);
    dialog->findChild<QComboBox*>(u"preferencesPaper"_s)->setCurrentIndex(1);
    dialog->findChild<QComboBox*>(u"preferencesTheme"_s)->setCurrentIndex(2);
    dialog->accept();
    QCOMPARE(m_stage->settings().person(), u"Ada Admin"_s);
    QCOMPARE(m_stage->settings().theme(), Settings::Theme::Dark);
    QCOMPARE(window().findChild<ChecklistPage*>()->person(), u"Ada Admin"_s);
    const auto* preview = window().findChild<ReportPreview*>();
    QCOMPARE(preview->options().author, u"Ada Admin"_s);
    QCOMPARE(preview->options().organisation, u"Kontor GmbH"_s);
    QCOMPARE(preview->pageSetup().paper, PaperSize::Letter);
}

void TestWorkbenchFlow::aFilterIsKeptAndTakenAgain()
{
    openExample();
    trigger(u"nextFinding"_s);
    auto* menu = find<QMenu>(u"keptFilters"_s);
    const auto take = [&](const QString& words) {
        Q_EMIT menu->aboutToShow();
        for (QAction* action : menu->actions()) {
            if (action->text() == words && action->isEnabled())
                return action->trigger();
        }
        QFAIL(qPrintable(words));
    };
    take(u"&Keep This Filter"_s);
    QCOMPARE(m_stage->settings().filters(), QStringList{u"finding:1"_s});
    trigger(u"clearFilter"_s);
    QVERIFY(find<QAction>(u"back"_s)->isEnabled());
    take(u"finding:1"_s);
    QVERIFY(find<QAction>(u"clearFilter"_s)->isEnabled());
    Q_EMIT menu->aboutToShow();
    QMenu* forget = menu->findChildren<QMenu*>(Qt::FindDirectChildrenOnly).back();
    forget->actions().front()->trigger();
    QVERIFY(m_stage->settings().filters().isEmpty());
}

void TestWorkbenchFlow::timesAreShownOnAnotherClock()
{
    openExample();
    select(u"203.0.113.66"_s);
    const auto* timeline = find<TimelineView>(u"timeline"_s);
    const SnapshotTableModel& model = *addresses()->model();
    const auto firstSeen = [&] {
        return addresses()->view()->currentIndex().siblingAtColumn(model.columnOf(Field::First)).data().toString();
    };
    QVERIFY(timeline->detail().endsWith(u"UTC+01:00"_s));
    QCOMPARE(firstSeen(), u"2026-11-22 09:58:02"_s);
    QVERIFY(!find<QLabel>(u"findingsNote"_s)->isVisible());
    trigger(u"timesInUtc"_s);
    QVERIFY2(timeline->detail().endsWith(u", UTC"_s), qPrintable(timeline->detail()));
    QCOMPARE(firstSeen(), u"2026-11-22 08:58:02"_s);
    QCOMPARE(find<QLabel>(u"statusZone"_s)->text(), u"UTC"_s);
    QVERIFY(find<QLabel>(u"findingsNote"_s)->text().contains(u"UTC+01:00"_s));
    QTRY_VERIFY(find<TranscriptView>(u"transcript"_s)->detail().endsWith(u"· UTC"_s));
    const auto& facts = find<InspectorPane>(u"inspectorPane"_s)->facts().facts;
    QVERIFY(
        std::ranges::any_of(facts, [](const InspectorFact& fact) { return fact.value.endsWith(u"08:58:02 UTC"_s); }));
    // What is chosen by eye is what is filtered to.
    auto* edit = find<FilterEdit>(u"filterEdit"_s);
    trigger(u"filter"_s);
    QTest::keyClicks(edit, u"time:2026-11-22T08:58-09:00 "_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(addresses()->matching(), std::size_t{1});
    m_stage->start(); // remembered
    QVERIFY(find<QAction>(u"timesInUtc"_s)->isChecked());
}

} // namespace postmortem::testing

using postmortem::testing::TestWorkbenchFlow;
POSTMORTEM_GUI_TEST(TestWorkbenchFlow)
#include "tst_workbenchflow.moc"
