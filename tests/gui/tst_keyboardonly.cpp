// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole window with keys alone: every key goes to the widget that has the keyboard, as from a person without a
// mouse, and nothing is focused, clicked or called by hand.

#include "tests/support/testmain.h"
#include "tests/support/windowstage.h"
#include "views/charts/chartpanel.h"
#include "views/filterbar/filteredit.h"
#include "views/filterbar/filterchip.h"
#include "views/log/logtext.h"
#include "views/tables/casetable.h"
#include "views/timeline/timelineview.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDockWidget>
#include <QHeaderView>
#include <QLineEdit>
#include <QListView>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postmortem::testing {

class TestKeyboardOnly final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyActionStandsInAMenu();
    void fromTheStartPageToTheExample();
    void aFilterIsTypedAndTakenApart();
    void theTimelineIsZoomedAndChosen();
    void aTableIsSortedAndItsColumnsChosen();
    void theLogIsSearchedAndMarked();
    void aChartIsWalked();
    void aFindingIsHidden();
    void aPaneIsMoved();

private:
    [[nodiscard]] MainWindow& window() { return m_stage->window(); }
    template <class Widget>
    [[nodiscard]] Widget* find(const QString& name)
    {
        return m_stage->find<Widget>(name);
    }
    [[nodiscard]] CaseTable& addresses() { return *find<CaseTable>(u"addresses"_s); }
    /// Where the next key goes.
    [[nodiscard]] QWidget* focus()
    {
        if (QWidget* popup = QApplication::activePopupWidget())
            return popup;
        if (!QApplication::focusWidget()) { // without a window manager nobody gives it back after a popup
            window().activateWindow();
            (void)QTest::qWaitFor([] { return QApplication::focusWidget() != nullptr; });
        }
        return QApplication::focusWidget();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(focus(), key, modifiers); }
    void type(const QString& text) { QTest::keyClicks(focus(), text); }
    /// Tab after Tab until that widget has the keyboard.
    void tabTo(const QString& name);
    /// F6 after F6 until a pane has it in which that widget is.
    void paneTo(const QString& name);
    /// The entry of the menu that stands open, by arrow keys.
    void choose(const QString& words);
    void openMenu();
    void openExample();

    std::unique_ptr<WindowStage> m_stage;
};

void TestKeyboardOnly::init()
{
    m_stage = std::make_unique<WindowStage>();
    m_stage->start();
}

void TestKeyboardOnly::cleanup()
{
    window().close();
    m_stage.reset();
}

void TestKeyboardOnly::tabTo(const QString& name)
{
    for (int i = 0; i < 80 && focus()->objectName() != name; ++i)
        press(Qt::Key_Tab);
    QCOMPARE(focus()->objectName(), name);
}

void TestKeyboardOnly::paneTo(const QString& name)
{
    const QWidget* wanted = find<QWidget>(name);
    for (int i = 0; i < 10 && focus() != wanted; ++i)
        press(Qt::Key_F6);
    QCOMPARE(focus()->objectName(), name);
}

void TestKeyboardOnly::choose(const QString& words)
{
    QTRY_VERIFY(qobject_cast<QMenu*>(QApplication::activePopupWidget()));
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    const auto entries = menu->actions();
    const auto wanted = std::ranges::find_if(
        entries, [&](const QAction* one) { return QString(one->text()).remove(u'&').startsWith(words); });
    QVERIFY2(wanted != entries.end(), qPrintable(words));
    for (int i = 0; i < 60 && menu->activeAction() != *wanted; ++i)
        press(Qt::Key_Down);
    QCOMPARE(menu->activeAction(), *wanted);
    press((*wanted)->menu() ? Qt::Key_Right : Qt::Key_Return);
}

/// The key that does it is the platform's: this is what it sends.
void TestKeyboardOnly::openMenu()
{
    const QPoint place = focus()->inputMethodQuery(Qt::ImCursorRectangle).toRect().center();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, place, focus()->mapToGlobal(place));
    QCoreApplication::sendEvent(focus(), &event);
}

void TestKeyboardOnly::openExample()
{
    tabTo(u"startOpenExample"_s);
    press(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(window().session().state() == CaseSession::State::Open, 60'000);
    QTRY_COMPARE(focus(), addresses().view());
    QTRY_VERIFY(addresses().view()->model()->rowCount() > 0 && !addresses().waiting());
}

// Whatever has no key of its own is reached through the menu bar.
void TestKeyboardOnly::everyActionStandsInAMenu()
{
    QSet<const QAction*> inMenus;
    for (const QMenu* menu : window().menuBar()->findChildren<QMenu*>())
        for (const QAction* action : menu->actions())
            inMenus << action;
    for (const QAction* action : window().actions())
        QVERIFY2(inMenus.contains(action), qPrintable(action->objectName()));
}

void TestKeyboardOnly::fromTheStartPageToTheExample()
{
    openExample();
    press(Qt::Key_Down);
    QTRY_VERIFY(addresses().view()->currentIndex().isValid());
    press(Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(m_stage->files.asked, 1);
}

void TestKeyboardOnly::aFilterIsTypedAndTakenApart()
{
    openExample();
    const std::size_t all = addresses().matching();
    press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(focus()->objectName(), u"filterEdit"_s);
    type(u"kind:login-failed protocol:pop3"_s);
    if (QApplication::activePopupWidget())
        press(Qt::Key_Escape);
    press(Qt::Key_Return);
    QTRY_VERIFY(addresses().matching() < all);
    const auto chips = [this] { return window().findChildren<FilterChip*>().size(); };
    QTRY_COMPARE(chips(), 2);
    press(Qt::Key_Backtab, Qt::ShiftModifier); // the last token
    QVERIFY(qobject_cast<FilterChip*>(focus()));
    press(Qt::Key_Delete);
    QTRY_COMPARE(chips(), 1);
    press(Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(chips(), 2);
    press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(addresses().matching(), all);
}

void TestKeyboardOnly::theTimelineIsZoomedAndChosen()
{
    openExample();
    const std::size_t all = addresses().matching();
    paneTo(u"timeline"_s);
    const auto* timeline = find<TimelineView>(u"timeline"_s);
    const TimeRange whole = timeline->visibleRange();
    press(Qt::Key_Plus);
    press(Qt::Key_Plus);
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    const TimeRange part = timeline->visibleRange();
    QVERIFY(part.to - part.from < (whole.to - whole.from) / 3);
    press(Qt::Key_Return);
    QTRY_VERIFY(addresses().matching() < all);
    press(Qt::Key_Home);
    QCOMPARE(timeline->visibleRange().to - timeline->visibleRange().from, whole.to - whole.from);
    press(Qt::Key_Escape);
    QTRY_COMPARE(addresses().matching(), all);
}

void TestKeyboardOnly::aTableIsSortedAndItsColumnsChosen()
{
    openExample();
    QTableView& view = *addresses().view();
    press(Qt::Key_Down);
    const int column = addresses().model()->columnOf(Field::FailedLogins);
    for (int i = 0; i < 20 && view.currentIndex().column() != column; ++i)
        press(Qt::Key_Right);
    QCOMPARE(view.currentIndex().column(), column);
    openMenu();
    choose(u"Sort by"_s);
    QTRY_COMPARE(view.horizontalHeader()->sortIndicatorSection(), column);
    QCOMPARE(view.horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
    QTRY_VERIFY(!addresses().waiting());
    openMenu();
    choose(u"Columns"_s);
    choose(u"Sessions"_s);
    QVERIFY(!view.isColumnHidden(addresses().model()->columnOf(Field::Sessions)));
}

void TestKeyboardOnly::theLogIsSearchedAndMarked()
{
    openExample();
    press(Qt::Key_6, Qt::ControlModifier);
    auto* text = qobject_cast<LogText*>(focus());
    QVERIFY(text);
    QTRY_VERIFY(text->rows().count() > 0);
    press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(focus()->objectName(), u"logFindText"_s);
    type(u"-ERR"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Escape);
    QTRY_COMPARE(focus(), text);
    press(Qt::Key_Down);
    press(Qt::Key_B, Qt::ControlModifier);
    press(Qt::Key_Down);
    press(Qt::Key_3); // a colour
    press(Qt::Key_End, Qt::ControlModifier);
    const LineRef end = text->currentLine();
    press(Qt::Key_F2, Qt::ShiftModifier); // back to the bookmark
    QTRY_VERIFY(text->currentLine() != end);
    openMenu();
    choose(u"Wrap Long Lines"_s);
    press(Qt::Key_G, Qt::ControlModifier);
    type(u"7"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(text->currentLine().line, LineNumber{7});
}

void TestKeyboardOnly::aChartIsWalked()
{
    openExample();
    const std::size_t all = addresses().matching();
    press(Qt::Key_7, Qt::ControlModifier);
    QCOMPARE(focus()->objectName(), u"loginChart"_s);
    tabTo(u"addressChart"_s);
    auto* chart = find<ChartPanel>(u"addressChart"_s);
    QTRY_VERIFY(chart->spec().bars() > 0);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QTRY_VERIFY(addresses().matching() < all);
}

void TestKeyboardOnly::aFindingIsHidden()
{
    openExample();
    paneTo(u"findings"_s);
    auto* list = find<QListView>(u"findings"_s);
    press(Qt::Key_Down);
    press(Qt::Key_Home);
    press(Qt::Key_Return);
    QTRY_VERIFY(find<QAction>(u"clearFilter"_s)->isEnabled());
    openMenu();
    choose(u"Hide as Harmless"_s);
    QCOMPARE(focus()->objectName(), u"findingReasonReason"_s);
    type(u"an exercise"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(list->isRowHidden(0));
    QVERIFY(focus()); // the keyboard is not lost with the question
    tabTo(u"hiddenFindingsButton"_s);
    press(Qt::Key_Space);
    QTRY_VERIFY(!list->isRowHidden(0));
}

void TestKeyboardOnly::aPaneIsMoved()
{
    openExample();
    paneTo(u"evidence"_s);
    press(Qt::Key_F6, Qt::ControlModifier);
    choose(u"Move to the Bottom"_s);
    auto* dock = find<QDockWidget>(u"evidenceDock"_s);
    QCOMPARE(qobject_cast<QMainWindow*>(dock->parentWidget())->dockWidgetArea(dock), Qt::BottomDockWidgetArea);
}

} // namespace postmortem::testing

using postmortem::testing::TestKeyboardOnly;
POSTMORTEM_GUI_TEST(TestKeyboardOnly)
#include "tst_keyboardonly.moc"
