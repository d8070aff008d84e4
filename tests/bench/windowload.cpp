// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the workbench bears a large case: drives it as a person does and prints, step by step, how long the GUI thread was
// held at most by one event and how long it took until every view had answered.
//   bench-windowload [EVENTS [ADDRESSES [PICTURE]]]   ten million events from a million addresses unless told otherwise
//   bench-windowload start                            how long the real window takes to be on screen

#include "model/query/rowselector.h"
#include "tests/support/crowdedcase.h"
#include "tests/support/windowstage.h"
#include "tests/support/workbenchstage.h"
#include "views/filterbar/filterbar.h"
#include "views/filterbar/filteredit.h"
#include "views/tables/casetable.h"
#include "views/timeline/timelineview.h"

#include <QEventLoop>
#include <QHeaderView>
#include <QScrollBar>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTimer>

#include <cstdio>
#include <fstream>
#include <string>
#include <string_view>
#include <time.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace postmortem;
using namespace postmortem::testing;

namespace {

void print(const char* step, const WorkbenchStage::Cost& cost)
{
    std::printf("%-44s answered %7.1f ms   GUI held %6.1f ms (%.1f on the clock)  %s\n", step, cost.answeredMs,
                cost.held.ms, cost.held.clockMs, qPrintable(cost.held.by));
    std::fflush(stdout);
}

/// Milliseconds since the system started this process, in steps of ten.
double msSinceStart()
{
    std::ifstream stat("/proc/self/stat");
    std::string field;
    for (int i = 0; i < 22; ++i)
        stat >> field;
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    const double started = std::stod(field) / static_cast<double>(sysconf(_SC_CLK_TCK));
    return (static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9 - started) * 1000;
}

/// Ends a loop when the window has painted itself.
class FirstPaint final : public QObject {
public:
    explicit FirstPaint(QEventLoop& loop) : m_loop(loop) {}
    bool eventFilter(QObject* /*watched*/, QEvent* event) override
    {
        if (event->type() == QEvent::UpdateRequest)
            QMetaObject::invokeMethod(&m_loop, &QEventLoop::quit, Qt::QueuedConnection);
        return false;
    }

private:
    QEventLoop& m_loop;
};

void measureStart()
{
    WindowStage stage;
    QEventLoop loop;
    FirstPaint painted(loop);
    stage.start().installEventFilter(&painted);
    loop.exec();
    std::printf("window on screen %.0f ms after the start of the process\n", msSinceStart());
    stage.window().close();
}

void sortColumns(WorkbenchStage& stage, CaseTable& table)
{
    for (int column = 0; column < table.model()->columnCount(); ++column) {
        for (const Qt::SortOrder order : {Qt::DescendingOrder, Qt::AscendingOrder}) {
            const QString name =
                u"sort %1 by %2 %3"_s.arg(table.name(), table.model()->headerData(column, Qt::Horizontal).toString(),
                                          order == Qt::DescendingOrder ? u"↓"_s : u"↑"_s);
            print(qPrintable(name), stage.step([&] { table.view()->sortByColumn(column, order); }));
        }
    }
}

void filterSteps(WorkbenchStage& stage)
{
    for (const char* filter :
         {"kind:login-failed", "protocol:smtp", "time:2026-03-05-2026-03-06", "account:user7*", "ip:198.18.0.3",
          "ip:2001:db8::/33 kind:rcpt-accepted", "-ip:198.18.0.0/24", "domain:other.example", "\"person77\"",
          "finding:1", "time:09:30-12:00 kind:login-ok", ""})
        print(*filter ? filter : "no filter", stage.step([&] { stage.scope().setFilter(Filter::parse(filter)); }));
}

void clickSteps(WorkbenchStage& stage)
{
    CaseTable& addresses = *stage.workbench().tables().front();
    for (const int row : {0, 5, 17}) {
        const auto click = [&] {
            QTableView* view = addresses.view();
            QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                              view->visualRect(view->model()->index(row, 0)).center());
        };
        print("click on an address", stage.step(click));
    }
    for (int i = 0; i < 4; ++i)
        print("scroll by a page", stage.step([&] { QTest::keyClick(addresses.view(), Qt::Key_PageDown); }));
    print("scroll to the middle", stage.step([&] {
        QScrollBar* bar = addresses.view()->verticalScrollBar();
        bar->setValue(bar->maximum() / 2);
    }));
    print("scroll to the end",
          stage.step([&] { QTest::keyClick(addresses.view(), Qt::Key_End, Qt::ControlModifier); }));
}

void timelineSteps(WorkbenchStage& stage)
{
    TimelineView& timeline = *stage.workbench().timeline();
    for (int i = 0; i < 3; ++i)
        print("zoom the timeline", stage.step([&] { timeline.zoomIn(); }));
    print("pan the timeline", stage.step([&] { QTest::keyClick(&timeline, Qt::Key_Left); }));
    print("show all of the timeline", stage.step([&] { timeline.showAll(); }));
    const QRect plot = timeline.plotRect();
    const QPoint from = plot.center();
    print("brush: press", stage.step([&] { QTest::mousePress(&timeline, Qt::LeftButton, {}, from); }));
    print("brush: move", stage.step([&] { QTest::mouseMove(&timeline, from + QPoint(plot.width() / 5, 0)); }));
    print("brush: release",
          stage.step([&] { QTest::mouseRelease(&timeline, Qt::LeftButton, {}, from + QPoint(plot.width() / 5, 0)); }));
    print("no filter", stage.step([&] { stage.scope().setFilter({}); }));
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", qgetenv("QT_QPA_PLATFORM").isEmpty() ? "offscreen" : qgetenv("QT_QPA_PLATFORM"));
    WatchedApplication application(argc, argv);
    if (argc > 1 && std::string_view(argv[1]) == "start") {
        measureStart();
        return 0;
    }
    const std::size_t events = argc > 1 ? std::stoul(argv[1]) : 10'000'000;
    const std::size_t addresses = argc > 2 ? std::stoul(argv[2]) : 1'000'000;
    QElapsedTimer timer;
    timer.start();
    const SnapshotPtr snapshot = crowdedCase(events, addresses);
    std::printf("%zu events, %zu addresses, %zu accounts, %zu sessions, %zu messages, %zu findings in %.1f s\n",
                snapshot->events.size(), snapshot->addresses.size(), snapshot->accounts.size(),
                snapshot->sessions.size(), snapshot->messages.size(), snapshot->findings.size(),
                static_cast<double>(timer.elapsed()) / 1000);
    WorkbenchStage stage(application);
    print("open", stage.open(snapshot));
    clickSteps(stage);
    filterSteps(stage);
    timelineSteps(stage);
    sortColumns(stage, *stage.workbench().tables().front());
    QTabWidget& tabs = *stage.workbench().tabs();
    for (int tab = 1; tab < tabs.count(); ++tab) {
        const QString name = u"tab %1"_s.arg(tabs.tabText(tab));
        print(qPrintable(name), stage.step([&] { stage.workbench().showTab(tab); }));
        print("  kind:login-failed", stage.step([&] { stage.scope().setFilter(Filter::parse("kind:login-failed")); }));
        print("  no filter", stage.step([&] { stage.scope().setFilter({}); }));
    }
    print("complete ip:2", stage.step([&] {
        FilterEdit* edit = stage.filterBar().edit();
        edit->setFocus();
        QTest::keyClicks(edit, u"ip:2"_s);
    }));
    if (argc > 3)
        stage.window().grab().save(QString::fromLocal8Bit(argv[3]));
    return 0;
}
