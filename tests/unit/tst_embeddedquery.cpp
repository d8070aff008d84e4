// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/query/embeddedquery.h"

#include "model/base/job.h"
#include "model/query/activity.h"
#include "model/query/fieldvalues.h"
#include "model/query/histogram.h"
#include "model/query/querydata.h"
#include "model/query/rowselector.h"
#include "model/base/textmatch.h"
#include "tests/support/samplecase.h"
#include "tests/support/testmain.h"

#include <QElapsedTimer>
#include <QSemaphore>

#include <algorithm>
#include <atomic>
#include <numeric>
#include <ranges>
#include <set>

namespace postmortem::testing {

class TestEmbeddedQuery final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void emptyFilterGivesAllRows();
    void rowsHaveMatchingEvents_data();
    void rowsHaveMatchingEvents();
    void sortsEveryField_data();
    void sortsEveryField();
    void sortsAddressesByBytes();
    void sortsTextWithoutCase();
    void sortsWorstFirst();
    void equalRowsKeepTheirOrder();
    void sortsManyRows();
    void maximaAndSparks();
    void sparksObeyTheFilter();
    void limitsKeepTheFirst_data();
    void limitsKeepTheFirst();
    void manyAskAtOnce();
    void cancelledHalfwayIsTakenUp();
    void histogramSumsAreTheTotals();
    void histogramObeysFilterAndRange();
    void histogramOfUnnamedRecipients();
    void histogramOfNothing();
    void linesComeFromTheSource();
    void completionsComeFromThePool();
    void cancelledJobsStop();
    void cancelledBeforeStart();
    void cancelledSelectionReturnsEarly();

private:
    template <class T>
    T answer(QFuture<T> future) const
    {
        future.waitForFinished();
        return future.result();
    }

    QThreadPool m_pool;
    SampleCase m_sample;
    std::unique_ptr<EmbeddedQuery> m_query;
};

void TestEmbeddedQuery::init()
{
    m_sample = sampleCase();
    m_query = std::make_unique<EmbeddedQuery>(m_sample.snapshot, m_sample.lines, m_pool);
}

void TestEmbeddedQuery::emptyFilterGivesAllRows()
{
    for (const Table table : {Table::Addresses, Table::Accounts, Table::Sessions, Table::Messages, Table::Events}) {
        const RowSelection selection = answer(m_query->rows(table, Filter(), Sort()));
        QCOMPARE(selection.generation, m_sample.snapshot->generation);
        QCOMPARE(selection.table, table);
        std::vector<std::uint32_t> all(tableSize(*m_sample.snapshot, table));
        std::iota(all.begin(), all.end(), 0U);
        QVERIFY(!all.empty());
        QCOMPARE(selection.rows, all);
    }
}

void TestEmbeddedQuery::rowsHaveMatchingEvents_data()
{
    QTest::addColumn<QString>("filter");
    for (const char* filter :
         {"ip:203.0.113.66", "account:test", "kind:relay-refused", "time:10:40-11:00",
          "domain:example.org -ip:10.0.0.0/8", "finding:2", "account:nobody", "protocol:pop3 kind:login-ok"})
        QTest::newRow(filter) << QString::fromUtf8(filter);
}

void TestEmbeddedQuery::rowsHaveMatchingEvents()
{
    QFETCH(QString, filter);
    const CaseSnapshot& snapshot = *m_sample.snapshot;
    const Filter parsed = Filter::parse(filter.toStdString());
    const FilterMatcher matcher(snapshot, parsed);
    std::array<std::set<std::uint32_t>, 5> wanted;
    for (std::uint32_t row = 0; row < snapshot.events.size(); ++row) {
        const Event event = snapshot.events.at(std::size_t{row});
        if (!matcher.event(event))
            continue;
        wanted[0].insert(event.address.value);
        wanted[1].insert(snapshot.accountOf(event).value);
        wanted[2].insert(event.session.value);
        wanted[3].insert(event.message.value);
        wanted[4].insert(row);
    }
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        wanted[i].erase(AddressId::none);
        const RowSelection selection = answer(m_query->rows(static_cast<Table>(i), parsed, Sort()));
        QCOMPARE(selection.rows, std::vector<std::uint32_t>(wanted[i].begin(), wanted[i].end()));
    }
}

void TestEmbeddedQuery::sortsEveryField_data()
{
    QTest::addColumn<int>("table");
    for (int table = 0; table < 5; ++table)
        QTest::addRow("table %d", table) << table;
}

// Whatever the field: the same rows, in an order whose reverse is the other direction but for equal rows.
void TestEmbeddedQuery::sortsEveryField()
{
    QFETCH(int, table);
    const Table which = static_cast<Table>(table);
    const CaseSnapshot& snapshot = *m_sample.snapshot;
    for (std::size_t i = 0; i < fieldCount; ++i) {
        const Field field = static_cast<Field>(i);
        const auto up = selectRows(snapshot, which, Filter(), Sort{field, false}).rows;
        auto down = selectRows(snapshot, which, Filter(), Sort{field, true}).rows;
        QVERIFY(std::ranges::is_permutation(up, down));
        if (!countValue(snapshot, which, field, 0))
            continue;
        const auto value = [&](std::uint32_t row) { return *countValue(snapshot, which, field, row); };
        QVERIFY(std::ranges::is_sorted(up, {}, value));
        QVERIFY(std::ranges::is_sorted(down, std::ranges::greater(), value));
    }
    for (const Field field : {Field::First, Field::Last}) {
        const auto rows = selectRows(snapshot, which, Filter(), Sort{field, false}).rows;
        const auto time = [&](std::uint32_t row) { return timeValue(snapshot, which, field, row); };
        const auto known = std::ranges::count_if(rows, [&](std::uint32_t row) { return time(row).known(); });
        QVERIFY(known > 5);
        if (which != Table::Events || field != Field::First) // events without a time stand at the end of the store
            QVERIFY(std::ranges::is_sorted(rows, {}, time));
    }
}

void TestEmbeddedQuery::sortsAddressesByBytes()
{
    const auto rows = selectRows(*m_sample.snapshot, Table::Addresses, Filter(), Sort{Field::Address, false}).rows;
    std::vector<std::string> texts;
    for (const std::uint32_t row : rows)
        texts.push_back(m_sample.snapshot->addresses[row].ip.toString());
    QCOMPARE(texts, (std::vector<std::string>{"10.10.1.17", "10.10.2.40", "192.0.2.200", "198.51.100.23",
                                              "198.51.100.77", "203.0.113.66", "2001:db8::25"}));
}

void TestEmbeddedQuery::sortsTextWithoutCase()
{
    const auto snapshot = std::make_shared<CaseSnapshot>(*m_sample.snapshot);
    auto strings = std::make_shared<StringPool>();
    snapshot->accounts.clear();
    for (const char* name : {"bob", "Anna", "anna", "Zoe", "carl"}) {
        Account account;
        account.name = strings->intern(name);
        snapshot->accounts.push_back(account);
    }
    snapshot->strings = strings;
    snapshot->events = EventStore();
    const auto rows = selectRows(*snapshot, Table::Accounts, Filter(), Sort{Field::Account, false}).rows;
    QCOMPARE(rows, (std::vector<std::uint32_t>{1, 2, 0, 4, 3}));
}

void TestEmbeddedQuery::sortsWorstFirst()
{
    const auto rows = selectRows(*m_sample.snapshot, Table::Addresses, Filter(), Sort{Field::Severity, true}).rows;
    QCOMPARE(rows[0], m_sample.harvester.value);
    QCOMPARE(rows[1], m_sample.relayA.value);
    QCOMPARE(rows[2], m_sample.relayB.value);
    QCOMPARE(rows[3], m_sample.refusedClient.value);
}

void TestEmbeddedQuery::equalRowsKeepTheirOrder()
{
    for (const bool descending : {false, true}) {
        const auto rows =
            selectRows(*m_sample.snapshot, Table::Sessions, Filter(), Sort{Field::Logins, descending}).rows;
        for (std::size_t i = 1; i < rows.size(); ++i) {
            const auto& sessions = m_sample.snapshot->sessions;
            QVERIFY(sessions[rows[i - 1]].logins != sessions[rows[i]].logins || rows[i - 1] < rows[i]);
        }
    }
}

// More rows than one run of the sort, an odd number of runs, and texts.
void TestEmbeddedQuery::sortsManyRows()
{
    const SnapshotPtr large = largeCase(170'000);
    const auto rows = selectRows(*large, Table::Events, Filter(), Sort{Field::Detail, true}).rows;
    QCOMPARE(rows.size(), std::size_t{170'000});
    for (std::size_t i = 1; i < rows.size(); ++i) {
        const StringId before = large->events.at(std::size_t{rows[i - 1]}).text();
        const StringId after = large->events.at(std::size_t{rows[i]}).text();
        if (before == after)
            QVERIFY(rows[i - 1] < rows[i]);
        else
            QVERIFY(before.valid() && (!after.valid() || compareNoCase(large->text(before), large->text(after)) > 0));
    }
}

void TestEmbeddedQuery::maximaAndSparks()
{
    const CaseSnapshot& snapshot = *m_sample.snapshot;
    const RowSelection all = selectRows(snapshot, Table::Addresses, Filter(), Sort());
    QCOMPARE(all.maxima[std::size_t(Field::FailedLogins)],
             std::uint64_t{snapshot.addresses[m_sample.harvester.row()].failedLogins});
    const Activity activity = answer(m_query->activity(Table::Addresses, Filter(), all.rows));
    QCOMPARE(activity.rows, all.rows);
    QCOMPARE(activity.sparks.size(), all.rows.size());
    for (const Spark& spark : activity.sparks)
        QCOMPARE(std::ranges::max(spark), std::uint8_t{255});
    const Spark& harvest = activity.sparks[m_sample.harvester.row()]; // 09:58 to 10:31 of 08:15 to 17:15
    QCOMPARE(harvest[0], std::uint8_t{0});
    QCOMPARE(harvest[sparkBins - 1], std::uint8_t{0});

    const RowSelection one =
        selectRows(snapshot, Table::Addresses, Filter::parse("ip:198.51.100.0/24"), Sort{Field::Recipients, true});
    QCOMPARE(one.rows, (std::vector<std::uint32_t>{m_sample.relayA.value, m_sample.relayB.value}));
    QCOMPARE(one.maxima[std::size_t(Field::Recipients)], std::uint64_t{40});
    QCOMPARE(one.maxima[std::size_t(Field::FailedLogins)], std::uint64_t{0});
    QVERIFY(answer(m_query->activity(Table::Events, Filter(), {1, 2})).sparks.empty());
}

// Rows that have none of the events left are flat; the bins are those of the time chosen, whatever rows are asked for.
void TestEmbeddedQuery::sparksObeyTheFilter()
{
    const std::vector<std::uint32_t> rows = {m_sample.harvester.value, m_sample.relayA.value, 999'999};
    const Activity all = answer(m_query->activity(Table::Addresses, Filter(), rows));
    const Activity relays = answer(m_query->activity(Table::Addresses, Filter::parse("ip:198.51.100.0/24"), rows));
    QCOMPARE(relays.sparks.size(), rows.size());
    QCOMPARE(std::ranges::max(relays.sparks[0]), std::uint8_t{0});
    QCOMPARE(relays.sparks[1], all.sparks[1]);
    QCOMPARE(std::ranges::max(relays.sparks[2]), std::uint8_t{0});
    const Activity alone = answer(m_query->activity(Table::Addresses, Filter(), {m_sample.relayA.value}));
    QCOMPARE(alone.sparks.front(), all.sparks[1]);
    const Activity half = answer(m_query->activity(Table::Addresses, Filter::parse("time:09:30-10:40"), rows));
    QVERIFY(half.sparks[0] != all.sparks[0]);
    const Activity accounts = answer(m_query->activity(Table::Accounts, Filter(), {m_sample.test.value}));
    QCOMPARE(std::ranges::max(accounts.sparks.front()), std::uint8_t{255});
}

void TestEmbeddedQuery::limitsKeepTheFirst_data()
{
    QTest::addColumn<QString>("filter");
    QTest::newRow("all") << QString();
    QTest::newRow("filtered") << QStringLiteral("-ip:192.0.2.200");
}

// The first of what would have come, with the number and the greatest values of all of it.
void TestEmbeddedQuery::limitsKeepTheFirst()
{
    QFETCH(QString, filter);
    const Filter parsed = Filter::parse(filter.toStdString());
    const SnapshotPtr large = largeCase(20'000);
    for (const Table table : {Table::Addresses, Table::Accounts, Table::Sessions, Table::Messages, Table::Events}) {
        for (const Field field : {Field::Row, Field::First, Field::Address, Field::Account, Field::Recipients}) {
            const RowSelection all = selectRows(*large, table, parsed, {field, true});
            QCOMPARE(all.matching, std::uint64_t{all.rows.size()});
            for (const std::size_t limit : {std::size_t{0}, std::size_t{1}, std::size_t{300}, all.rows.size() + 1}) {
                const RowSelection some = selectRows(*large, table, parsed, {field, true}, {}, limit);
                QCOMPARE(some.matching, all.matching);
                QCOMPARE(some.rows.size(), std::min(limit, all.rows.size()));
                QVERIFY(std::ranges::equal(some.rows, all.rows | std::views::take(limit)));
                QVERIFY(limit == 0 || some.maxima == all.maxima);
            }
        }
    }
}

// As after a click: every view asks for the same events, with more questions than threads.
void TestEmbeddedQuery::manyAskAtOnce()
{
    const SnapshotPtr large = largeCase(300'000);
    const EmbeddedQuery query(large, nullptr, m_pool);
    const Filter filter = Filter::parse("account:t* example.org -kind:connect");
    std::vector<QFuture<RowSelection>> asked;
    for (int round = 0; round < 3; ++round) {
        for (const Table table : {Table::Addresses, Table::Accounts, Table::Sessions, Table::Messages, Table::Events})
            asked.push_back(query.rows(table, filter, {Field::First, false}));
    }
    for (std::size_t i = 0; i < asked.size(); ++i) {
        const RowSelection found = answer(asked[i]);
        QCOMPARE(found.rows, selectRows(*large, found.table, filter, {Field::First, false}).rows);
        QVERIFY(!found.rows.empty());
    }
}

// A question that nobody waits for any more leaves its part of the work to the next.
void TestEmbeddedQuery::cancelledHalfwayIsTakenUp()
{
    const SnapshotPtr large = largeCase(400'000);
    const Filter filter = Filter::parse("account:test -kind:connect");
    QueryData data(*large);
    for (int patience = 1; patience < 40; patience += 3) {
        int asked = 0;
        const Cancel impatient([&asked, patience] { return ++asked > patience; });
        const RowSelection left = selectRows(data, Table::Accounts, filter, {}, allRows, impatient);
        QVERIFY(asked <= patience + 3);
        Q_UNUSED(left)
        const Histogram none =
            makeHistogram(data, filter, {large->totals.first, large->totals.last + 1}, 50, Cancel([] { return true; }));
        QCOMPARE(none.bins.size(), std::size_t{50});
        QVERIFY(makeActivity(data, Table::Accounts, filter, {0}, Cancel([] { return true; })).sparks.empty());
    }
    QCOMPARE(selectRows(data, Table::Accounts, filter, {}, allRows).rows,
             selectRows(*large, Table::Accounts, filter, {}).rows);
}

void TestEmbeddedQuery::histogramSumsAreTheTotals()
{
    const Totals& totals = m_sample.snapshot->totals;
    const TimeRange range{totals.first, totals.last + 1};
    for (const int bins : {1, 7, 100, 1000}) {
        const Histogram histogram = answer(m_query->histogram(Filter(), range, bins));
        QVERIFY(histogram.bins.size() <= std::size_t(bins));
        QVERIFY(range.from + histogram.binUs * std::int64_t(histogram.bins.size()) >= range.to);
        std::array<std::uint64_t, seriesCount> sums{};
        std::array<std::array<std::uint64_t, 2>, protocolCount> logins{};
        for (std::size_t i = 0; i < histogram.bins.size(); ++i) {
            for (std::size_t s = 0; s < seriesCount; ++s)
                sums[s] += histogram.bins[i][s];
            for (std::size_t p = 0; p < protocolCount; ++p) {
                logins[p][0] += histogram.logins[i][p][0];
                logins[p][1] += histogram.logins[i][p][1];
            }
        }
        const auto sum = [&](Series series) { return sums[std::size_t(series)]; };
        QCOMPARE(sum(Series::SignIns), std::accumulate(totals.logins.begin(), totals.logins.end(), std::uint64_t{0}));
        QCOMPARE(sum(Series::FailedLogins),
                 std::accumulate(totals.failedLogins.begin(), totals.failedLogins.end(), std::uint64_t{0}));
        QCOMPARE(sum(Series::RelayRefused), totals.relayRefused);
        QCOMPARE(sum(Series::Relayed), totals.relayed);
        QCOMPARE(sum(Series::Recipients), totals.recipientsAccepted);
        for (std::size_t p = 0; p < protocolCount; ++p) {
            QCOMPARE(logins[p][0], totals.failedLogins[p]);
            QCOMPARE(logins[p][1], totals.logins[p]);
        }
    }
    QCOMPARE(totals.failedLogins[std::size_t(Protocol::Pop3)], std::uint64_t{37});
    QCOMPARE(totals.relayed, std::uint64_t{64 + 3 + 6});
}

void TestEmbeddedQuery::histogramObeysFilterAndRange()
{
    const Event opened = m_sample.snapshot->events.at(
        m_sample.snapshot->events.lowerBound(m_sample.snapshot->findings[0].evidence.front().time));
    const Histogram second = makeHistogram(*m_sample.snapshot, Filter::parse("ip:203.0.113.66"),
                                           {opened.time, opened.time + usPerSecond}, 10);
    std::uint32_t signIns = 0;
    std::uint32_t failed = 0;
    for (const auto& bin : second.bins) {
        signIns += bin[std::size_t(Series::SignIns)];
        failed += bin[std::size_t(Series::FailedLogins)];
    }
    QCOMPARE(signIns, 1U);
    QCOMPARE(failed, 0U);
    const TimeRange day{m_sample.snapshot->totals.first, m_sample.snapshot->totals.last + 1};
    const Histogram harvester = makeHistogram(*m_sample.snapshot, Filter::parse("ip:203.0.113.66"), day, 1);
    QCOMPARE(harvester.bins[0][std::size_t(Series::FailedLogins)], 37U);
    QCOMPARE(harvester.bins[0][std::size_t(Series::Relayed)], 0U);
}

// A log that counts recipients without naming them: one event stands for many.
void TestEmbeddedQuery::histogramOfUnnamedRecipients()
{
    CaseSnapshot snapshot = *m_sample.snapshot;
    Message message;
    message.accepted = true;
    message.authority = RelayAuthority::SmtpAuth;
    message.recipients = 50;
    message.relayed = 50;
    snapshot.messages = {message, message};
    snapshot.messages[1].accepted = false;
    snapshot.events = EventStore();
    Event event;
    event.time = TimeUs(0);
    event.kind = EventKind::RcptAccepted;
    event.count = 50;
    event.message = MessageId(0);
    snapshot.events.append(event);
    event.message = MessageId(1); // the message was not accepted in the end
    snapshot.events.append(event);
    const Histogram histogram = makeHistogram(snapshot, Filter(), {TimeUs(0), TimeUs(10)}, 100);
    QCOMPARE(histogram.bins.size(), std::size_t{10});
    QCOMPARE(histogram.bins[0][std::size_t(Series::Recipients)], 50U);
    QCOMPARE(histogram.bins[0][std::size_t(Series::Relayed)], 50U);
}

void TestEmbeddedQuery::histogramOfNothing()
{
    QVERIFY(makeHistogram(*m_sample.snapshot, Filter(), {}, 10).bins.empty());
    QVERIFY(makeHistogram(*m_sample.snapshot, Filter(), {TimeUs(5), TimeUs(5)}, 10).bins.empty());
    QVERIFY(makeHistogram(*m_sample.snapshot, Filter(), {TimeUs(5), TimeUs(9)}, 0).bins.empty());
}

void TestEmbeddedQuery::linesComeFromTheSource()
{
    const auto lines = answer(m_query->lines(SourceId(1), 1, 2));
    QVERIFY(lines.has_value());
    QCOMPARE(lines->size(), std::size_t{2});
    QCOMPARE(lines->front().number, LineNumber{1});
    QVERIFY(!answer(m_query->lines(SourceId(7), 1, 2)).has_value());
    const EmbeddedQuery blind(m_sample.snapshot, nullptr, m_pool);
    QVERIFY(!answer(blind.lines(SourceId(1), 1, 2)).has_value());
}

void TestEmbeddedQuery::completionsComeFromThePool()
{
    QCOMPARE(answer(m_query->completions("account", "te", 5)), std::vector<std::string>{"test"});
}

void TestEmbeddedQuery::cancelledJobsStop()
{
    QSemaphore started;
    std::atomic<bool> stopped = false;
    QFuture<int> future = runOn(m_pool, [&](const Cancel& cancel) {
        started.release();
        while (!cancel.requested())
            QThread::yieldCurrentThread();
        stopped = true;
        return 1;
    });
    started.acquire();
    future.cancel();
    QVERIFY(m_pool.waitForDone(5000));
    QVERIFY(stopped);
    QVERIFY(future.isCanceled());
    QCOMPARE(future.resultCount(), 0);
}

void TestEmbeddedQuery::cancelledBeforeStart()
{
    QThreadPool one;
    one.setMaxThreadCount(1);
    QSemaphore hold;
    std::atomic<bool> ran = false;
    const QFuture<int> first = runOn(one, [&](const Cancel&) {
        hold.acquire();
        return 1;
    });
    QFuture<int> second = runOn(one, [&](const Cancel&) {
        ran = true;
        return 2;
    });
    second.cancel();
    hold.release();
    QVERIFY(one.waitForDone(5000));
    QVERIFY(!ran);
    QCOMPARE(first.result(), 1);
}

void TestEmbeddedQuery::cancelledSelectionReturnsEarly()
{
    const SnapshotPtr large = largeCase(600'000);
    int asked = 0;
    const Cancel afterTwo([&asked] { return ++asked > 2; });
    const RowSelection selection =
        selectRows(*large, Table::Events, Filter::parse("-ip:192.0.2.99"), Sort{Field::Detail, true}, afterTwo);
    QVERIFY(selection.rows.empty());
    QVERIFY(asked < 20);

    const EmbeddedQuery query(large, nullptr, m_pool);
    QFuture<RowSelection> future =
        query.rows(Table::Events, Filter::parse("-ip:192.0.2.99"), Sort{Field::Detail, true});
    QElapsedTimer timer;
    timer.start();
    future.cancel();
    QVERIFY(m_pool.waitForDone(5000));
    QVERIFY(timer.elapsed() < 2000);
    QVERIFY(future.isCanceled());
}

} // namespace postmortem::testing

using postmortem::testing::TestEmbeddedQuery;
POSTMORTEM_TEST(TestEmbeddedQuery)
#include "tst_embeddedquery.moc"
