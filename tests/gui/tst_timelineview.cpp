// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/heldquery.h"
#include "tests/support/samplecase.h"
#include "tests/support/samplewriter.h"
#include "tests/support/testmain.h"
#include "views/timeline/timelineview.h"

#include "model/query/histogram.h"

#include <QHelpEvent>
#include <QImage>
#include <QSignalSpy>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace postmortem;
using namespace postmortem::testing;

Q_DECLARE_METATYPE(postmortem::TimeRange)

namespace {

int coloured(const QImage& image, const QRect& where, const QColor& colour)
{
    int count = 0;
    for (int y = where.top(); y <= where.bottom(); ++y)
        for (int x = where.left(); x <= where.right(); ++x)
            count += image.pixelColor(x, y) == colour;
    return count;
}

} // namespace

class TestTimelineView final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void emptyStateSaysWhatToDo();
    void showsTheWholeCase();
    void obeysTheFilterButNotItsTime();
    void shadesTheChosenTime();
    void dragChoosesARange();
    void aClickChoosesNothing();
    void wheelZoomsAtThePointer();
    void doubleClickZoomsOut();
    void keysMoveZoomAndChoose();
    void handleMovesWhatIsShown();
    void handleEdgesShowMoreOrLess();
    void keepsTheRangeOfAGrowingCase();
    void lateAnswersAreDropped();
    void toolTipCounts();
    void markersDoNotCoverEachOther();
    void whatIsNotMarkedIsCounted();
    void hiddenIncidentsHaveNoMarkers();
    void speaksToScreenReaders();
    void drawsInEverySizeAndTheme_data();
    void drawsInEverySizeAndTheme();

private:
    [[nodiscard]] QImage shown() const { return m_view->grab().toImage(); }
    [[nodiscard]] int pixels(Series series) const
    {
        return coloured(shown(), m_view->plotRect(), Palette::light().fill(series));
    }
    [[nodiscard]] QPoint inPlot(double share) const
    {
        const QRect plot = m_view->plotRect();
        return {plot.left() + static_cast<int>(std::lround(plot.width() * share)), plot.center().y()};
    }
    [[nodiscard]] std::int64_t shownUs() const { return m_view->visibleRange().to - m_view->visibleRange().from; }
    void drag(QPoint from, QPoint to);
    void open(SnapshotPtr snapshot);

    SampleCase m_case = sampleCase();
    QThreadPool m_pool;
    std::unique_ptr<TimelineView> m_view;
};

void TestTimelineView::initTestCase()
{
    qRegisterMetaType<TimeRange>();
}

void TestTimelineView::init()
{
    m_view = std::make_unique<TimelineView>();
    m_view->resize(820, 240);
    m_view->show();
    QTRY_VERIFY(m_view->isVisible());
}

void TestTimelineView::cleanup()
{
    m_view.reset();
    m_pool.waitForDone();
}

void TestTimelineView::open(SnapshotPtr snapshot)
{
    m_view->setQuery(std::make_shared<EmbeddedQuery>(std::move(snapshot), m_case.lines, m_pool));
    QTRY_VERIFY(pixels(Series::FailedLogins) > 0);
}

void TestTimelineView::drag(QPoint from, QPoint to)
{
    QTest::mousePress(m_view.get(), Qt::LeftButton, {}, from);
    QTest::mouseMove(m_view.get(), (from + to) / 2);
    QTest::mouseMove(m_view.get(), to);
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, to);
}

void TestTimelineView::emptyStateSaysWhatToDo()
{
    QVERIFY(m_view->accessibleDescription().contains(u"Open a folder"_s));
    QCOMPARE(m_view->detail(), QString());
    CaseSnapshot nothing;
    nothing.strings = std::make_shared<StringPool>();
    m_view->setQuery(std::make_shared<EmbeddedQuery>(std::make_shared<CaseSnapshot>(nothing), nullptr, m_pool));
    QVERIFY(m_view->accessibleDescription().contains(u"Evidence"_s));
    QSignalSpy selected(m_view.get(), &TimelineView::rangeSelected);
    drag(inPlot(0.2), inPlot(0.7));
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(selected.count(), 0);
}

void TestTimelineView::showsTheWholeCase()
{
    QSignalSpy detail(m_view.get(), &TimelineView::detailChanged);
    open(m_case.snapshot);
    QCOMPARE(m_view->wholeRange().from, m_case.snapshot->totals.first);
    QVERIFY(m_view->wholeRange().to > m_case.snapshot->totals.last);
    QCOMPARE(m_view->detail(), u"Mon 23 Nov 2026, UTC+01:00"_s);
    QCOMPARE(detail.last().first().toString(), m_view->detail());
    QVERIFY(pixels(Series::Relayed) > 0);
    QVERIFY(pixels(Series::SignIns) > 0);
    QTRY_VERIFY(coloured(shown(), m_view->overviewRect(), Palette::light().fill(Series::Relayed)) > 0);
    m_view->setQuery(nullptr);
    QCOMPARE(m_view->detail(), QString());
    QCOMPARE(pixels(Series::Relayed), 0);
}

void TestTimelineView::obeysTheFilterButNotItsTime()
{
    open(m_case.snapshot);
    m_view->setFilter(Filter::parse("ip:203.0.113.66 time:15:00-16:00"));
    QTRY_COMPARE(pixels(Series::Relayed), 0);
    QVERIFY2(pixels(Series::FailedLogins) > 0, "what stands around the chosen time is gone");
}

void TestTimelineView::shadesTheChosenTime()
{
    open(m_case.snapshot);
    const QColor shade = Palette::light().selection;
    QCOMPARE(coloured(shown(), m_view->plotRect(), shade), 0);
    m_view->setFilter(Filter::parse("time:2026-11-23T12:20-2026-11-23T12:50"));
    const QImage image = shown();
    const TimeScale scale(m_view->visibleRange(), m_view->plotRect().left(), m_view->plotRect().width());
    const int y = m_view->plotRect().top() + 3;
    QCOMPARE(image.pixelColor(static_cast<int>(scale.x(at(12, 35))), y), shade);
    QVERIFY(image.pixelColor(static_cast<int>(scale.x(at(12, 10))), y) != shade);
    QVERIFY(image.pixelColor(static_cast<int>(scale.x(at(13, 0))), y) != shade);
    m_view->setFilter(Filter::parse("time:12:20-12:50"));
    QCOMPARE(shown().pixelColor(static_cast<int>(scale.x(at(12, 35))), y), shade);
}

void TestTimelineView::dragChoosesARange()
{
    open(m_case.snapshot);
    QSignalSpy selected(m_view.get(), &TimelineView::rangeSelected);
    for (const bool backwards : {false, true}) {
        drag(inPlot(backwards ? 0.5 : 0.25), inPlot(backwards ? 0.25 : 0.5));
        QCOMPARE(selected.count(), 1);
        const auto range = selected.takeFirst().first().value<TimeRange>();
        const std::int64_t pixel = shownUs() / m_view->plotRect().width();
        QVERIFY(std::abs(range.from - m_view->visibleRange().from - shownUs() / 4) <= 2 * pixel);
        QVERIFY(std::abs(range.to - m_view->visibleRange().from - shownUs() / 2) <= 2 * pixel);
    }
    drag(inPlot(0.5), inPlot(0.5) + QPoint(5000, 0));
    QCOMPARE(selected.takeFirst().first().value<TimeRange>().to, m_view->wholeRange().to);
    // Escape while the button is down takes the drag back.
    QTest::mousePress(m_view.get(), Qt::LeftButton, {}, inPlot(0.2));
    QTest::mouseMove(m_view.get(), inPlot(0.4));
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, inPlot(0.4));
    QCOMPARE(selected.count(), 0);
}

void TestTimelineView::aClickChoosesNothing()
{
    open(m_case.snapshot);
    QSignalSpy selected(m_view.get(), &TimelineView::rangeSelected);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, inPlot(0.4));
    QTest::mouseClick(m_view.get(), Qt::RightButton, {}, inPlot(0.4));
    QCOMPARE(selected.count(), 0);
}

void TestTimelineView::wheelZoomsAtThePointer()
{
    open(m_case.snapshot);
    const QPoint pointer = inPlot(0.3);
    const TimeUs under =
        TimeScale(m_view->visibleRange(), m_view->plotRect().left(), m_view->plotRect().width()).time(pointer.x());
    const std::int64_t before = shownUs();
    QWheelEvent wheel(pointer, m_view->mapToGlobal(pointer), {}, {0, 240}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(m_view.get(), &wheel);
    QVERIFY(shownUs() < before);
    const TimeUs after =
        TimeScale(m_view->visibleRange(), m_view->plotRect().left(), m_view->plotRect().width()).time(pointer.x());
    QVERIFY(std::abs(after - under) < usPerSecond);
    const TimeUs from = m_view->visibleRange().from;
    QWheelEvent aside(pointer, m_view->mapToGlobal(pointer), {}, {-120, 0}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(m_view.get(), &aside);
    QVERIFY(m_view->visibleRange().from > from);
}

void TestTimelineView::doubleClickZoomsOut()
{
    open(m_case.snapshot);
    m_view->setVisibleRange({at(10, 0), at(11, 0)});
    QTest::mouseDClick(m_view.get(), Qt::LeftButton, {}, inPlot(0.5));
    QCOMPARE(shownUs(), 2 * usPerHour);
}

void TestTimelineView::keysMoveZoomAndChoose()
{
    open(m_case.snapshot);
    QSignalSpy changed(m_view.get(), &TimelineView::visibleRangeChanged);
    QSignalSpy selected(m_view.get(), &TimelineView::rangeSelected);
    QSignalSpy cleared(m_view.get(), &TimelineView::rangeCleared);
    const std::int64_t whole = shownUs();
    QTest::keyClick(m_view.get(), Qt::Key_Plus);
    QCOMPARE(changed.count(), 1);
    QVERIFY(std::abs(shownUs() - whole / 2) <= 1);
    const TimeUs from = m_view->visibleRange().from;
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QVERIFY(m_view->visibleRange().from > from);
    QTest::keyClick(m_view.get(), Qt::Key_Left);
    QVERIFY(std::abs(m_view->visibleRange().from - from) <= 1);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(selected.takeFirst().first().value<TimeRange>().from, m_view->visibleRange().from);
    QTest::keyClick(m_view.get(), Qt::Key_Minus);
    QCOMPARE(shownUs(), whole);
    QTest::keyClick(m_view.get(), Qt::Key_Plus);
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QCOMPARE(m_view->visibleRange().from, m_view->wholeRange().from);
    QCOMPARE(shownUs(), whole);
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QCOMPARE(cleared.count(), 1);
    for (int i = 0; i < 40; ++i)
        QTest::keyClick(m_view.get(), Qt::Key_Plus);
    QCOMPARE(shownUs(), 10 * usPerSecond);
}

void TestTimelineView::handleMovesWhatIsShown()
{
    open(m_case.snapshot);
    m_view->setVisibleRange({at(10, 0), at(12, 0)});
    const QRect strip = m_view->overviewRect();
    const TimeScale scale(m_view->wholeRange(), strip.left(), strip.width());
    const auto place = [&](TimeUs time) {
        return QPoint(static_cast<int>(std::lround(scale.x(time))), strip.center().y());
    };
    drag(place(at(11, 0)), place(at(14, 0)));
    QCOMPARE(shownUs(), 2 * usPerHour);
    QVERIFY(std::abs(m_view->visibleRange().from - at(13, 0)) < 3 * usPerMinute);
    // A press beside the handle brings it there.
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, place(at(10, 0)));
    QCOMPARE(shownUs(), 2 * usPerHour);
    QVERIFY(std::abs(m_view->visibleRange().from - at(9, 0)) < 3 * usPerMinute);
    drag(place(at(10, 0)), {5000, strip.center().y()});
    QCOMPARE(m_view->visibleRange().to, m_view->wholeRange().to);
}

void TestTimelineView::handleEdgesShowMoreOrLess()
{
    open(m_case.snapshot);
    const QRect strip = m_view->overviewRect();
    drag({strip.left(), strip.center().y()}, {strip.center().x(), strip.center().y()});
    QCOMPARE(m_view->visibleRange().to, m_view->wholeRange().to);
    QVERIFY(std::abs(2 * shownUs() - (m_view->wholeRange().to - m_view->wholeRange().from)) < 5 * usPerMinute);
    drag({strip.right(), strip.center().y()}, {strip.left() + strip.width() * 3 / 4, strip.center().y()});
    QVERIFY(m_view->visibleRange().to < m_view->wholeRange().to);
}

void TestTimelineView::keepsTheRangeOfAGrowingCase()
{
    open(m_case.snapshot);
    const auto grown = [&](std::int64_t by) {
        auto snapshot = std::make_shared<CaseSnapshot>(*m_case.snapshot);
        ++snapshot->generation;
        snapshot->totals.last = snapshot->totals.last + by;
        return std::make_shared<EmbeddedQuery>(snapshot, nullptr, m_pool);
    };
    m_view->setQuery(grown(usPerHour));
    QCOMPARE(m_view->visibleRange().to, m_view->wholeRange().to);
    m_view->setVisibleRange({at(10, 0), at(11, 0)});
    m_view->setQuery(grown(2 * usPerHour));
    QCOMPARE(m_view->visibleRange().from, at(10, 0));
    QCOMPARE(shownUs(), usPerHour);
}

void TestTimelineView::lateAnswersAreDropped()
{
    const auto query = std::make_shared<HeldQuery>(m_case.snapshot, m_pool);
    m_view->setQuery(query);
    m_view->setFilter(Filter::parse("account:anna"));
    m_view->setFilter(Filter::parse("account:anna time:10:00-11:00"));
    auto& asked = query->histograms();
    QCOMPARE(asked.size(), std::size_t{4}); // bins and overview, for two filters; time asks nothing anew
    const auto answer = [&](std::size_t i, const char* filter) {
        asked[i].promise->addResult(
            makeHistogram(*m_case.snapshot, Filter::parse(filter), asked[i].range, asked[i].bins));
        asked[i].promise->finish();
    };
    QVERIFY(asked[0].promise->isCanceled());
    answer(2, "account:anna");
    answer(0, "");
    answer(1, "");
    QTRY_VERIFY(pixels(Series::SignIns) > 0);
    QCOMPARE(pixels(Series::Relayed), 0);
    // An answer about a snapshot that is gone.
    m_view->showAll();
    m_view->setFilter(Filter());
    Histogram old = makeHistogram(*m_case.snapshot, Filter(), asked.back().range, asked.back().bins);
    old.generation += 7;
    asked[asked.size() - 2].promise->addResult(old);
    asked[asked.size() - 2].promise->finish();
    answer(asked.size() - 1, "");
    QTRY_VERIFY(coloured(shown(), m_view->overviewRect(), Palette::light().fill(Series::Relayed)) > 0);
    QCOMPARE(pixels(Series::Relayed), 0);
}

void TestTimelineView::toolTipCounts()
{
    open(m_case.snapshot);
    const auto tip = [&](QPoint where) {
        QHelpEvent help(QEvent::ToolTip, where, m_view->mapToGlobal(where));
        QCoreApplication::sendEvent(m_view.get(), &help);
        return QToolTip::text();
    };
    const TimeScale scale(m_view->visibleRange(), m_view->plotRect().left(), m_view->plotRect().width());
    const int y = m_view->plotRect().center().y();
    const QString busy = tip({static_cast<int>(scale.x(at(9, 58, 30))), y});
    QVERIFY2(busy.contains(u"failed logins:"_s) && busy.contains(u"first guess"_s), qPrintable(busy));
    QVERIFY2(busy.contains(u"23 Nov 09:"_s), qPrintable(busy));
    const QString quiet = tip({static_cast<int>(scale.x(at(14, 40))), y});
    QVERIFY2(quiet.contains(u"Nothing counted"_s), qPrintable(quiet));
    QVERIFY(tip(m_view->overviewRect().center()).contains(u"whole case"_s));
    QToolTip::hideText();
}

void TestTimelineView::markersDoNotCoverEachOther()
{
    const auto [markers, leftOut] = keyMoments(*m_case.snapshot);
    QCOMPARE(leftOut, std::size_t{0});
    QCOMPARE(markers.size(), std::size_t{4});
    QCOMPARE(markers[1].label, u"account opened"_s);
    const QFontMetricsF metrics{QFont()};
    for (const double width : {150.0, 300.0, 700.0, 2000.0})
        for (const std::size_t rows : {1U, 2U, 3U}) {
            const QRectF plot(20, 100, width, 80);
            const auto flags = layOutMarkers(metrics, plot, TimeScale({at(8, 0), at(18, 0)}, 20, width), markers, rows);
            QCOMPARE(flags.size(), markers.size());
            for (std::size_t i = 0; i < flags.size(); ++i) {
                QVERIFY(flags[i].label.isNull() || plot.adjusted(0, -100, 1, 0).contains(flags[i].label));
                for (std::size_t j = 0; j < i; ++j)
                    QVERIFY(!flags[i].label.intersects(flags[j].label));
            }
        }
}

void TestTimelineView::whatIsNotMarkedIsCounted()
{
    CaseSnapshot snapshot = *m_case.snapshot;
    const Incident worst = snapshot.incidents.front();
    const std::size_t each = keyMoments(snapshot).markers.size() / snapshot.incidents.size();
    snapshot.incidents.assign(10, worst);
    const KeyMoments moments = keyMoments(snapshot);
    QCOMPARE(moments.markers.size() + moments.leftOut, 10 * each);
    QVERIFY(moments.leftOut > 0);
    QCOMPARE(leftOutText(moments), u"of 40 key moments 12 are marked, those of the worst incidents"_s);
}

void TestTimelineView::hiddenIncidentsHaveNoMarkers()
{
    open(m_case.snapshot);
    QVERIFY(m_view->accessibleDescription().contains(u"account opened"_s));
    Annotations hidden;
    Remark harmless;
    harmless.hidden = true;
    for (const Incident& incident : m_case.snapshot->incidents)
        for (const std::size_t index : incident.findings) {
            m_view->setHidden(hidden);
            QVERIFY(m_view->accessibleDescription().contains(u"account opened"_s)); // until the last is hidden
            hidden.set(placeOf(*m_case.snapshot, m_case.snapshot->findings[index]), harmless);
        }
    m_view->setHidden(hidden);
    QVERIFY(!m_view->accessibleDescription().contains(u"account opened"_s));
    m_view->setHidden({});
    QVERIFY(m_view->accessibleDescription().contains(u"account opened"_s));
}

void TestTimelineView::speaksToScreenReaders()
{
    open(m_case.snapshot);
    QVERIFY(!m_view->accessibleName().isEmpty());
    const QString text = m_view->accessibleDescription();
    QVERIFY2(text.contains(u"failed logins: 37"_s), qPrintable(text));
    QVERIFY(text.contains(u"account opened"_s) && text.contains(u"Home"_s));
    QVERIFY(m_view->focusPolicy() & Qt::TabFocus);
}

void TestTimelineView::drawsInEverySizeAndTheme_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    QTest::newRow("wide-light") << QSize(820, 240) << false;
    QTest::newRow("wide-dark") << QSize(820, 240) << true;
    QTest::newRow("narrow-light") << QSize(300, 200) << false;
    QTest::newRow("tiny-dark") << QSize(1, 1) << true;
    QTest::newRow("high-light") << QSize(1200, 420) << false;
}

void TestTimelineView::drawsInEverySizeAndTheme()
{
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    if (dark)
        m_view->setPalette(darkPalette());
    m_view->resize(size);
    m_view->setFilter(Filter::parse("time:09:50-10:40"));
    m_view->setQuery(std::make_shared<EmbeddedQuery>(m_case.snapshot, m_case.lines, m_pool));
    m_view->setVisibleRange({at(9, 0), at(14, 0)});
    const Palette& colours = dark ? Palette::darkened() : Palette::light();
    if (size.height() >= m_view->minimumSizeHint().height())
        QTRY_VERIFY(coloured(shown(), m_view->plotRect(), colours.fill(Series::FailedLogins)) > 0);
    QTRY_VERIFY(m_pool.activeThreadCount() == 0);
    QCoreApplication::sendPostedEvents();
    const QImage image = shown();
    QCOMPARE(image.pixelColor(image.width() / 2, image.height() - 1), colours.base);
    if (const QString folder = qEnvironmentVariable("POSTMORTEM_PICTURES"); !folder.isEmpty())
        QVERIFY(image.save(u"%1/timeline-%2.png"_s.arg(folder, QLatin1StringView(QTest::currentDataTag()))));
}

POSTMORTEM_GUI_TEST(TestTimelineView)
#include "tst_timelineview.moc"
