// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "views/common/showntext.h"
#include "views/timeline/timescale.h"

using namespace Qt::StringLiterals;
using namespace postmortem;

namespace {

constexpr std::int64_t Minute = usPerMinute;

TimeUs day(unsigned hour, unsigned minute = 0)
{
    return fromCivilUtc(2026, 11, 23, hour, minute, 0);
}

TimeRange range(TimeUs from, std::int64_t length)
{
    return {from, from + length};
}

} // namespace

class TestTimeScale final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void mapsThereAndBack();
    void emptyRangesAndWidthsStayPut();
    void zoomKeepsThePointerWhereItIs();
    void zoomStaysInside();
    void panStopsAtTheEnds();
    void ticksStandAtRoundTimes_data();
    void ticksStandAtRoundTimes();
    void ticksAreFarEnoughApart();
    void ticksAcrossAClockChange();
    void binsAreRoundAndCoverTheRange_data();
    void binsAreRoundAndCoverTheRange();
    void words();
};

void TestTimeScale::mapsThereAndBack()
{
    const TimeScale scale(range(day(8), 100 * Minute), 50, 200);
    QCOMPARE(scale.x(day(8)), 50.0);
    QCOMPARE(scale.x(day(8) + 100 * Minute), 250.0);
    QCOMPARE(scale.time(150), day(8) + 50 * Minute);
    QCOMPARE(scale.time(30), day(8) + -10 * Minute);
}

void TestTimeScale::emptyRangesAndWidthsStayPut()
{
    const TimeScale noLength(range(day(8), 0), 50, 200);
    QCOMPARE(noLength.x(day(9)), 50.0);
    QVERIFY(noLength.ticks(50, {}).empty());
    const TimeScale noWidth(range(day(8), Minute), 50, 0);
    QCOMPARE(noWidth.time(70), day(8));
    QVERIFY(noWidth.ticks(50, {}).empty());
}

void TestTimeScale::zoomKeepsThePointerWhereItIs()
{
    const TimeRange whole = range(day(0), 24 * usPerHour);
    const TimeScale before(range(day(8), 4 * usPerHour), 0, 400);
    const TimeUs fixed = before.time(100);
    const TimeRange zoomed = before.zoomed(0.5, fixed, whole, usPerSecond);
    QCOMPARE(zoomed.to - zoomed.from, 2 * usPerHour);
    QCOMPARE(TimeScale(zoomed, 0, 400).x(fixed), 100.0);
}

void TestTimeScale::zoomStaysInside()
{
    const TimeRange whole = range(day(6), 6 * usPerHour);
    const TimeScale scale(range(day(7), usPerHour), 0, 100);
    const TimeRange all = scale.zoomed(1000, day(7), whole, usPerSecond);
    QCOMPARE(all.from, whole.from);
    QCOMPARE(all.to, whole.to);
    const TimeRange shortest = scale.zoomed(1e-9, day(7, 30), whole, Minute);
    QCOMPARE(shortest.to - shortest.from, Minute);
    QVERIFY(shortest.from <= day(7, 30) && day(7, 30) <= shortest.to);
    const TimeRange atTheEdge = scale.zoomed(4, day(8), whole, usPerSecond);
    QCOMPARE(atTheEdge.from, whole.from);
    QCOMPARE(atTheEdge.to - atTheEdge.from, 4 * usPerHour);
}

void TestTimeScale::panStopsAtTheEnds()
{
    const TimeRange whole = range(day(6), 6 * usPerHour);
    const TimeScale scale(range(day(7), 2 * usPerHour), 0, 100);
    QCOMPARE(scale.panned(0.5, whole).from, day(8));
    QCOMPARE(scale.panned(-5, whole).from, whole.from);
    const TimeRange last = scale.panned(50, whole);
    QCOMPARE(last.to, whole.to);
    QCOMPARE(last.to - last.from, 2 * usPerHour);
}

void TestTimeScale::ticksStandAtRoundTimes_data()
{
    QTest::addColumn<qint64>("length");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QStringList>("labels");
    QTest::newRow("minutes") << qint64{30 * Minute} << u"UTC"_s << QStringList{u"08:00"_s, u"08:10"_s, u"08:20"_s};
    QTest::newRow("half an hour east") << qint64{3 * usPerHour} << u"+05:30"_s
                                       << QStringList{u"14:00"_s, u"15:00"_s, u"16:00"_s};
    QTest::newRow("over midnight") << qint64{24 * usPerHour} << u"UTC"_s << QStringList{u"12:00"_s, u"24 Nov"_s};
    QTest::newRow("seconds") << qint64{30 * usPerSecond} << u"UTC"_s
                             << QStringList{u"08:00:00"_s, u"08:00:10"_s, u"08:00:20"_s};
}

void TestTimeScale::ticksStandAtRoundTimes()
{
    QFETCH(qint64, length);
    QFETCH(QString, zone);
    QFETCH(QStringList, labels);
    const TimeScale scale(range(day(8), length), 0, 300);
    QStringList found;
    for (const TimeTick& tick : scale.ticks(100, TimeZone::named(zone.toStdString())))
        found << tick.label;
    QCOMPARE(found, labels);
}

void TestTimeScale::ticksAreFarEnoughApart()
{
    for (std::int64_t length = usPerSecond; length < 3000 * usPerDay; length = length * 3 / 2) {
        const TimeScale scale(range(day(8), length), 0, 700);
        const auto ticks = scale.ticks(80, TimeZone::named("Europe/Berlin"));
        QVERIFY(ticks.size() <= 10);
        for (std::size_t i = 1; i < ticks.size(); ++i)
            QVERIFY2(scale.x(ticks[i].at) - scale.x(ticks[i - 1].at) > 70, qPrintable(ticks[i].label));
    }
}

void TestTimeScale::ticksAcrossAClockChange()
{
    // On 25 October 2026 Berlin's clocks go from 03:00 back to 02:00.
    const TimeScale scale({fromCivilUtc(2026, 10, 24, 22, 0, 0), fromCivilUtc(2026, 10, 25, 4, 0, 0)}, 0, 1000);
    const auto ticks = scale.ticks(100, TimeZone::named("Europe/Berlin"));
    QVERIFY(ticks.size() >= 5);
    for (std::size_t i = 1; i < ticks.size(); ++i)
        QVERIFY(ticks[i].at > ticks[i - 1].at);
    QCOMPARE(ticks.front().label, u"25 Oct"_s);
    QCOMPARE(ticks.back().label, u"04:00"_s);
}

void TestTimeScale::binsAreRoundAndCoverTheRange_data()
{
    QTest::addColumn<qint64>("length");
    QTest::addColumn<int>("most");
    QTest::addColumn<qint64>("step");
    QTest::newRow("a minute") << qint64{Minute} << 100 << qint64{usPerSecond};
    QTest::newRow("two hours") << qint64{2 * usPerHour} << 140 << qint64{Minute};
    QTest::newRow("a day") << qint64{usPerDay} << 100 << qint64{15 * Minute};
    QTest::newRow("ten years") << qint64{3652 * usPerDay} << 100 << qint64{91 * usPerDay};
    QTest::newRow("a thousand years") << qint64{365'000 * usPerDay} << 100 << qint64{3650 * usPerDay};
}

void TestTimeScale::binsAreRoundAndCoverTheRange()
{
    QFETCH(qint64, length);
    QFETCH(int, most);
    QFETCH(qint64, step);
    const TimeZone zone = TimeZone::named("+05:30");
    const TimeRange wanted = range(day(8) + 17'123'456, length);
    const BinGrid grid = alignedBins(wanted, most, zone);
    QVERIFY(grid.bins > 0 && grid.bins <= most + 2);
    QCOMPARE((grid.range.to - grid.range.from) / grid.bins, step);
    QCOMPARE(zone.toLocal(grid.range.from).us % step, 0);
    QVERIFY(grid.range.from <= wanted.from && wanted.from - grid.range.from < step);
    QVERIFY(grid.range.to >= wanted.to && grid.range.to - wanted.to < step);
    QCOMPARE(alignedBins(range(day(8), 0), most, zone).bins, 0);
    QCOMPARE(alignedBins(wanted, 0, zone).bins, 0);
}

void TestTimeScale::words()
{
    const TimeZone berlin = TimeZone::named("Europe/Berlin");
    QCOMPARE(shownOffset({}, day(8)), u"UTC"_s);
    QCOMPARE(shownOffset(berlin, day(8)), u"UTC+01:00"_s);
    QCOMPARE(shownOffset(berlin, fromCivilUtc(2026, 7, 1, 0, 0, 0)), u"UTC+02:00"_s);
    QCOMPARE(shownOffset(TimeZone::named("-03:30"), day(8)), u"UTC−03:30"_s);
    QCOMPARE(daysText(range(day(8), usPerHour), berlin), u"Mon 23 Nov 2026"_s);
    // The end is exclusive: a range up to midnight is one day.
    QCOMPARE(daysText(range(day(0), usPerDay), {}), u"Mon 23 Nov 2026"_s);
    QCOMPARE(daysText(range(day(0), usPerDay), berlin), u"23 Nov – 24 Nov 2026"_s);
    QCOMPARE(daysText(range(day(0), 60 * usPerDay), {}), u"23 Nov 2026 – 21 Jan 2027"_s);
    QCOMPARE(clockText(day(9, 31), berlin, false), u"10:31:00"_s);
    QCOMPARE(clockText(day(9, 31), berlin, true), u"23 Nov 10:31:00"_s);
}

POSTMORTEM_TEST(TestTimeScale)
#include "tst_timescale.moc"
