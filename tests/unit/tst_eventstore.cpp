// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The columns of events: what goes in comes out, in the order of time, over the borders of chunks.

#include "model/events/eventstore.h"

#include "tests/support/testmain.h"

#include <QObject>

#include <algorithm>
#include <limits>
#include <random>
#include <utility>

using namespace postmortem;

namespace {

Event eventAt(std::int64_t us, LineNumber line, std::size_t source = 0)
{
    Event event;
    event.time = us < 0 ? TimeUs() : TimeUs(us);
    event.line = line;
    event.source = SourceId(source);
    return event;
}

std::vector<LineNumber> linesOf(const EventStore& store)
{
    std::vector<LineNumber> lines;
    for (std::size_t row = 0; row < store.size(); ++row)
        lines.push_back(store.at(row).line);
    return lines;
}

} // namespace

class EventStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFieldComesBack()
    {
        Event event = eventAt(77, 12, 3);
        event.address = AddressId(std::size_t{4});
        event.session = SessionId(std::size_t{5});
        event.message = MessageId(std::size_t{6});
        event.subject = 7;
        event.count = 8;
        event.kind = EventKind::LoginFailed;
        event.protocol = Protocol::Imap;
        event.mechanism = Mechanism::Scram;
        event.reason = Reason::UnknownUser;
        EventStore store;
        store.append(Event{});
        const Event back = store.at(store.append(event));
        QCOMPARE(back.time, event.time);
        QCOMPARE(back.where(), event.where());
        QCOMPARE(back.address, event.address);
        QCOMPARE(back.session, event.session);
        QCOMPARE(back.message, event.message);
        QCOMPARE(back.loginAccount(), AccountId(std::size_t{7}));
        QVERIFY(!back.text().valid());
        QCOMPARE(back.count, event.count);
        QCOMPARE(back.kind, event.kind);
        QCOMPARE(back.protocol, event.protocol);
        QCOMPARE(back.mechanism, event.mechanism);
        QCOMPARE(back.reason, event.reason);
        QVERIFY(!store.at(std::size_t{0}).time.known());
        QVERIFY(!store.at(std::size_t{0}).address.valid());
    }

    void sortsByTimeThenSourceThenLine()
    {
        EventStore store;
        store.append(eventAt(20, 1, 1));
        store.append(eventAt(-1, 2, 0)); // no time
        store.append(eventAt(10, 9, 1));
        store.append(eventAt(10, 4, 0));
        store.append(eventAt(10, 3, 0));
        QCOMPARE(linesOf(store.sortedByTime()), (std::vector<LineNumber>{3, 4, 9, 1, 2}));
        QCOMPARE(linesOf(store).front(), 1U); // the store itself stays
    }

    void rowsAlreadyInOrderStay()
    {
        EventStore store;
        for (LineNumber line = 1; line <= 4; ++line)
            store.append(eventAt(line, line));
        QCOMPARE(linesOf(store.sortedByTime()), linesOf(store));
        QCOMPARE(EventStore().sortedByTime().size(), 0U);
    }

    void sortsInPlaceAsInACopy_data()
    {
        constexpr std::size_t chunk = Column<std::int64_t>::chunkSize;
        QTest::addColumn<std::size_t>("reach"); // how many rows too late a row may come
        QTest::addColumn<std::size_t>("among"); // one row in so many comes too late
        QTest::newRow("in order") << std::size_t{0} << std::size_t{5};
        QTest::newRow("near") << std::size_t{40} << std::size_t{3};
        QTest::newRow("almost a chunk") << chunk - 1 << std::size_t{5};
        QTest::newRow("several chunks") << 3 * chunk << std::size_t{5};
        QTest::newRow("anywhere") << std::numeric_limits<std::size_t>::max() - 1 << std::size_t{1};
    }

    void sortsInPlaceAsInACopy()
    {
        QFETCH(std::size_t, reach);
        QFETCH(std::size_t, among);
        constexpr std::size_t rows = 7 * Column<std::int64_t>::chunkSize + 7;
        EventStore store;
        std::mt19937 chance(1); // NOLINT(cert-msc51-cpp): the same rows every time
        for (std::size_t row = 0; row < rows; ++row) {
            const std::size_t late = row % among == 0 ? chance() % (std::min(row, reach) + 1) : 0;
            store.append(eventAt(static_cast<std::int64_t>(row - late), static_cast<LineNumber>(row)));
        }
        const EventStore copy = store.sortedByTime();
        const EventStore moved = EventStore::sortedByTime(std::move(store));
        QCOMPARE(linesOf(moved), linesOf(copy));
        for (std::size_t row = 1; row < rows; ++row) {
            QVERIFY(copy.times()[row - 1] <= copy.times()[row]);
            QCOMPARE(moved.times()[row], copy.times()[row]);
        }
    }

    void lowerBound_data()
    {
        QTest::addColumn<qint64>("us");
        QTest::addColumn<std::size_t>("row");
        QTest::newRow("before all") << qint64{0} << std::size_t{0};
        QTest::newRow("the first of equals") << qint64{10} << std::size_t{0};
        QTest::newRow("between") << qint64{11} << std::size_t{2};
        QTest::newRow("the last") << qint64{20} << std::size_t{2};
        QTest::newRow("after all with a time") << qint64{21} << std::size_t{3};
        QTest::newRow("the end") << std::numeric_limits<qint64>::max() << std::size_t{3};
    }

    void lowerBound()
    {
        QFETCH(qint64, us);
        QFETCH(std::size_t, row);
        EventStore store;
        for (std::int64_t time : {10, 10, 20, -1, -1})
            store.append(eventAt(time, 1));
        QCOMPARE(store.lowerBound(TimeUs(us)), row);
    }

    void growsToBeFilledByChunks()
    {
        constexpr std::size_t rows = 3 * Column<std::int64_t>::chunkSize + 5;
        EventStore expected;
        for (std::size_t row = 0; row < rows; ++row)
            expected.append(eventAt(static_cast<std::int64_t>(row * 7), static_cast<LineNumber>(row), row % 3));
        EventStore store;
        store.grow(rows);
        QCOMPARE(store.size(), rows);
        const auto from = expected.columns();
        auto to = store.columns();
        const auto copy = [](const auto& source, auto& target) {
            for (std::size_t chunk = source.chunkCount(); chunk-- > 0;)
                std::ranges::copy(source.chunk(chunk), target.chunk(chunk).begin());
        };
        [&]<std::size_t... i>(std::index_sequence<i...>) {
            (copy(std::get<i>(from), std::get<i>(to)), ...);
        }(std::make_index_sequence<std::tuple_size_v<decltype(to)>>());
        const EventRow next = store.append(eventAt(1, 99));
        QCOMPARE(next.row(), rows);
        QCOMPARE(store.at(next).line, 99U);
        for (const std::size_t row : {std::size_t{0}, rows / 2, rows - 1}) {
            QCOMPARE(store.at(row).where(), expected.at(row).where());
            QCOMPARE(store.at(row).time, expected.at(row).time);
            QCOMPARE(store.at(row).subject, expected.at(row).subject);
        }
    }

    void chunksAreOneColumn()
    {
        constexpr std::size_t chunk = Column<std::int64_t>::chunkSize;
        EventStore store;
        for (std::size_t i = 0; i <= chunk; ++i)
            store.append(eventAt(static_cast<std::int64_t>(chunk - i), static_cast<LineNumber>(i)));
        const EventStore copy = store; // shares the chunks; what is appended later is none of its business
        store.append(eventAt(5, 5));
        QCOMPARE(copy.size(), chunk + 1);
        QCOMPARE(copy.times().chunkCount(), 2U);
        QCOMPARE(copy.times().chunk(0).size(), chunk);
        QCOMPARE(copy.times().chunk(1).size(), 1U);
        QCOMPARE(copy.times()[chunk], 0);
        const EventStore sorted = copy.sortedByTime();
        QCOMPARE(sorted.at(std::size_t{0}).time, TimeUs(0));
        QCOMPARE(sorted.at(chunk).time, TimeUs(static_cast<std::int64_t>(chunk)));
    }
};

POSTMORTEM_TEST(EventStoreTest)
#include "tst_eventstore.moc"
