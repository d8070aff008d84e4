// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/sharedwork.h"

#include "tests/support/testmain.h"

#include <QSemaphore>
#include <QThreadPool>

#include <array>
#include <vector>

namespace postmortem::testing {

class TestSharedWork final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPieceIsDoneOnce();
    void aCancelledJobLeavesTheRest();
    void waitsForTheLastPiece();
    void idleThreadsStopWithTheJobs();
    void nothingToDo();
};

void TestSharedWork::everyPieceIsDoneOnce()
{
    std::vector<std::atomic<int>> times(5000);
    SharedWork work(times.size(), [&times](std::size_t piece) { ++times[piece]; });
    QThreadPool pool;
    pool.setMaxThreadCount(6);
    std::atomic<int> complete = 0;
    for (int job = 0; job < 6; ++job)
        pool.start([&] { complete += work.help({}) && work.done() ? 1 : 0; });
    QVERIFY(pool.waitForDone(30'000));
    QCOMPARE(complete.load(), 6);
    for (const std::atomic<int>& one : times)
        QCOMPARE(one.load(), 1);
}

void TestSharedWork::aCancelledJobLeavesTheRest()
{
    int done = 0;
    SharedWork work(100, [&done](std::size_t) { ++done; });
    int asked = 0;
    QVERIFY(!work.help(Cancel([&asked] { return ++asked > 10; })));
    QCOMPARE(done, 10);
    QVERIFY(!work.done());
    QVERIFY(!work.help(Cancel([] { return true; })));
    QCOMPARE(done, 10);
    QVERIFY(work.help({})); // the next that asks does what is left
    QCOMPARE(done, 100);
    QVERIFY(work.help(Cancel([] { return true; }))); // it is done: there is nothing to be cancelled
}

// A job that finds no piece left must not go before the others have finished theirs.
void TestSharedWork::waitsForTheLastPiece()
{
    QSemaphore begun;
    QSemaphore hold;
    SharedWork work(1, [&](std::size_t) {
        begun.release();
        hold.acquire();
    });
    QThreadPool pool;
    pool.setMaxThreadCount(2);
    std::atomic<bool> back = false;
    pool.start([&] { (void)work.help({}); });
    begun.acquire();
    pool.start([&] {
        (void)work.help({});
        back = true;
    });
    QVERIFY(!pool.waitForDone(50));
    QVERIFY(!back);
    hold.release();
    QVERIFY(pool.waitForDone(30'000));
    QVERIFY(back);
}

void TestSharedWork::idleThreadsStopWithTheJobs()
{
    int done = 0;
    SharedWork work(50, [&done](std::size_t) { ++done; });
    work.assist(); // nobody asks
    QCOMPARE(done, 0);
}

void TestSharedWork::nothingToDo()
{
    SharedWork work(0, [](std::size_t) { QFAIL("there is no piece"); });
    QVERIFY(work.help({}));
    QVERIFY(work.done());
}

} // namespace postmortem::testing

using postmortem::testing::TestSharedWork;
POSTMORTEM_TEST(TestSharedWork)
#include "tst_sharedwork.moc"
