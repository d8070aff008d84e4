// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Nothing that a person does in the window may hold the GUI thread: 16 ms is the aim, several times as much fails here,
// since tests run on slow machines and without optimisation. tests/bench/windowload.cpp measures the same with a large case.

#include "tests/support/crowdedcase.h"
#include "tests/support/testmain.h"
#include "tests/support/workbenchstage.h"
#include "views/tables/casetable.h"
#include "views/timeline/timelineview.h"

#include <QScrollBar>
#include <QTabWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace postmortem::testing {

class TestWatchdog final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void selecting();
    void scrolling();
    void filtering_data();
    void filtering();
    void sorting();
    void tabs();
    void timeline();

private:
    void watch(const QString& step, const std::function<void()>& act);
    [[nodiscard]] CaseTable& addresses() { return *m_stage->workbench().tables().front(); }

    std::unique_ptr<WorkbenchStage> m_stage;
};

void TestWatchdog::watch(const QString& step, const std::function<void()>& act)
{
    constexpr double most = 100;
    const WorkbenchStage::Cost cost = m_stage->step(act);
    qInfo("%s: held for %.1f ms (%.1f on the clock) by %s, answered after %.0f ms", qPrintable(step), cost.held.ms,
          cost.held.clockMs, qPrintable(cost.held.by), cost.answeredMs);
    QVERIFY2(cost.held.ms < most,
             qPrintable(u"%1 held the GUI thread for %2 ms"_s.arg(cost.held.by).arg(cost.held.ms)));
}

void TestWatchdog::initTestCase()
{
    m_stage = std::make_unique<WorkbenchStage>(*static_cast<WatchedApplication*>(QApplication::instance()));
    const SnapshotPtr snapshot = crowdedCase(300'000, 30'000);
    m_stage->open(snapshot);
    QCOMPARE(addresses().matching(), std::size_t{30'000});
    QCOMPARE(m_stage->workbench().tables().back()->matching(), snapshot->events.size());
}

void TestWatchdog::cleanupTestCase()
{
    m_stage.reset();
}

void TestWatchdog::selecting()
{
    for (const int row : {0, 3, 8})
        watch(u"click on row %1"_s.arg(row), [this, row] {
            QTableView* view = addresses().view();
            QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                              view->visualRect(view->model()->index(row, 0)).center());
        });
    QCOMPARE(m_stage->scope().subject().kind, Subject::Kind::Address);
    QVERIFY(m_stage->scope().session().valid());
}

void TestWatchdog::scrolling()
{
    watch(u"a page down"_s, [this] { QTest::keyClick(addresses().view(), Qt::Key_PageDown); });
    QScrollBar* bar = addresses().view()->verticalScrollBar();
    watch(u"to the end"_s, [bar] { bar->setValue(bar->maximum()); });
    QTRY_VERIFY(addresses().model()->hasActivity(addresses().model()->rowId(29'999)));
    watch(u"to the start"_s, [bar] { bar->setValue(0); });
}

void TestWatchdog::filtering_data()
{
    QTest::addColumn<QString>("filter");
    for (const char* filter : {"kind:login-failed", "time:2026-03-05", "account:user7*", "-ip:198.18.0.0/24",
                               "domain:other.example", "\"person77\"", ""})
        QTest::newRow(*filter ? filter : "none") << QString::fromLatin1(filter);
}

void TestWatchdog::filtering()
{
    QFETCH(QString, filter);
    watch(filter, [this, filter] { m_stage->scope().setFilter(Filter::parse(filter.toStdString())); });
    QVERIFY(filter.isEmpty() == (addresses().matching() == 30'000) || filter.startsWith(u'"'));
}

void TestWatchdog::sorting()
{
    for (const Field field : {Field::FailedLogins, Field::Address, Field::Last}) {
        const int column = addresses().model()->columnOf(field);
        watch(u"sort by column %1"_s.arg(column),
              [this, column] { addresses().view()->sortByColumn(column, Qt::DescendingOrder); });
    }
}

void TestWatchdog::tabs()
{
    QTabWidget* tabs = m_stage->workbench().tabs();
    for (int tab = tabs->count(); tab-- > 0;)
        watch(tabs->tabText(tab), [this, tab] { m_stage->workbench().showTab(tab); });
}

void TestWatchdog::timeline()
{
    TimelineView& timeline = *m_stage->workbench().timeline();
    watch(u"zoom in"_s, [&] { timeline.zoomIn(); });
    watch(u"all"_s, [&] { timeline.showAll(); });
    const QRect plot = timeline.plotRect();
    watch(u"brush"_s, [&] {
        QTest::mousePress(&timeline, Qt::LeftButton, {}, plot.center());
        QTest::mouseMove(&timeline, plot.center() + QPoint(plot.width() / 5, 0));
        QTest::mouseRelease(&timeline, Qt::LeftButton, {}, plot.center() + QPoint(plot.width() / 5, 0));
    });
    QVERIFY(!m_stage->scope().filter().isEmpty());
}

} // namespace postmortem::testing

int main(int argc, char** argv)
{
    using namespace postmortem::testing;
    return runTest<TestWatchdog, WatchedApplication>(argc, argv);
}
#include "tst_watchdog.moc"
