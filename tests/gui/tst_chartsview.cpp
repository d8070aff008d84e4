// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/heldquery.h"
#include "tests/support/samplecase.h"
#include "tests/support/samplewriter.h"
#include "tests/support/testmain.h"
#include "views/charts/chartpanel.h"
#include "views/charts/chartsview.h"

#include "model/query/histogram.h"

#include <QImage>
#include <QLabel>
#include <QScrollArea>
#include <QSignalSpy>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace postmortem;
using namespace postmortem::testing;

namespace {

/// The sample with sizes and a suggestion, as a real import has them.
SnapshotPtr judgedCase(const SampleCase& sample)
{
    auto snapshot = std::make_shared<CaseSnapshot>(*sample.snapshot);
    snapshot->sources[0].bytes = 4'700'000;
    snapshot->sources[1].bytes = 1'000'000;
    snapshot->whatIfs.push_back(
        {WhatIf::About::Recipients, "Accept at most 5 recipients in a session", "", 5, 60, 64, 0, true});
    return snapshot;
}

/// -1 while the chart has no such series: each chart is drawn when its own answer has come.
double total(const ChartSpec& spec, std::size_t series)
{
    if (std::size(spec.series) <= series)
        return -1;
    const auto& values = spec.series.at(series).values;
    return std::accumulate(values.begin(), values.end(), 0.0);
}

int coloured(const QImage& image, const QColor& colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == colour;
    return count;
}

} // namespace

class TestChartsView final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void emptyStateSaysWhatToDo();
    void countsTheWholeCase();
    void obeysTheFilter();
    void looksOnlyAtTheChosenTime();
    void saysWhereNothingIs();
    void asksNothingWhileHidden();
    void lateAnswersAreDropped();
    void clickOnABarFilters();
    void clickOnATimeChoosesIt();
    void legendFilters();
    void legendIsNeverShortened();
    void keysGoFromBarToBar();
    void leavesOutWhatIsHarmless();
    void sessionsWithTheSuggestedLimit();
    void namesAreNeverRichText();
    void sameShortNamesStayApart();
    void scrollsInsteadOfSqueezing();
    void describesItself();
    void followsThePalette();
    void picture_data();
    void picture();

private:
    [[nodiscard]] ChartPanel* panel(const char* name) const
    {
        return m_view->findChild<ChartPanel*>(QString::fromLatin1(name));
    }
    [[nodiscard]] bool ready() const
    {
        for (const char* name :
             {"loginChart", "recipientChart", "sessionChart", "addressChart", "accountChart", "sizeChart"})
            if (panel(name)->spec().tallest() <= 0)
                return false;
        return true;
    }
    void click(ChartPanel* chart, std::size_t bar, std::size_t series);
    void open(SnapshotPtr snapshot);

    SampleCase m_case = sampleCase();
    QThreadPool m_pool;
    std::unique_ptr<ChartsView> m_view;
};

void TestChartsView::init()
{
    m_view = std::make_unique<ChartsView>();
    m_view->resize(1000, 900);
    m_view->show();
}

void TestChartsView::cleanup()
{
    m_view.reset();
    m_pool.waitForDone();
    QThreadPool::globalInstance()->waitForDone();
}

void TestChartsView::open(SnapshotPtr snapshot)
{
    m_view->setQuery(std::make_shared<EmbeddedQuery>(std::move(snapshot), m_case.lines, m_pool));
    QTRY_VERIFY(ready());
}

void TestChartsView::click(ChartPanel* chart, std::size_t bar, std::size_t series)
{
    m_view->findChild<QScrollArea*>(u"chartScroll"_s)->ensureWidgetVisible(chart);
    QVERIFY(!chart->grab().isNull()); // lays the chart out
    const QPoint where = chart->barCentre(bar, series).toPoint();
    QVERIFY2(chart->viewport()->rect().contains(where), qPrintable(u"%1 %2"_s.arg(where.x()).arg(where.y())));
    QTest::mouseMove(chart->viewport(), where);
    QTest::mouseClick(chart->viewport(), Qt::LeftButton, {}, where);
}

void TestChartsView::emptyStateSaysWhatToDo()
{
    auto* empty = m_view->findChild<QLabel*>(u"noCharts"_s);
    QVERIFY(empty->isVisible());
    QVERIFY(empty->text().contains(u"once logs are open"_s));
    open(judgedCase(m_case));
    QVERIFY(!empty->isVisible());
    m_view->setQuery(nullptr);
    QVERIFY(empty->isVisible());
}

void TestChartsView::countsTheWholeCase()
{
    open(judgedCase(m_case));
    const Totals& totals = m_case.snapshot->totals;
    const ChartSpec& logins = panel("loginChart")->spec();
    QCOMPARE(logins.series.size(), std::size_t{3});
    QCOMPARE(logins.series[2].name, u"POP3 failed"_s);
    QCOMPARE(total(logins, 2), double(totals.failedLogins[std::size_t(Protocol::Pop3)]));
    const ChartSpec& recipients = panel("recipientChart")->spec();
    QCOMPARE(total(recipients, 0) + total(recipients, 1), double(totals.recipientsAccepted));
    QCOMPARE(total(recipients, 1), double(totals.relayed));
    QVERIFY2(recipients.axisTitle.contains(u"UTC+01:00"_s), qPrintable(recipients.axisTitle));
    QVERIFY(recipients.valueTitle.contains(u"recipients per 10 min"_s));
    const ChartSpec& addresses = panel("addressChart")->spec();
    QCOMPARE(addresses.names.first(), u"198.51.100.23"_s);
    QCOMPARE(addresses.names.at(1), u"203.0.113.66"_s);
    QCOMPARE(addresses.series[0].values[1], 37.0);
    QCOMPARE(panel("accountChart")->spec().names.first(), u"test"_s);
    const ChartSpec& sizes = panel("sizeChart")->spec();
    QVERIFY(sizes.valueTitle.endsWith(u"MB"_s));
    QVERIFY2(sizes.names.first().contains(u"4.7 times the median of POP3 logs"_s), qPrintable(sizes.names.first()));
}

void TestChartsView::obeysTheFilter()
{
    open(judgedCase(m_case));
    m_view->setFilter(Filter::parse("account:anna"));
    QTRY_COMPARE(panel("accountChart")->spec().bars(), std::size_t{1});
    QTRY_COMPARE(panel("accountChart")->spec().names.value(0), u"anna"_s);
    QVERIFY(panel("accountChart")->spec().valueTitle.contains(u"whole case"_s));
    QTRY_COMPARE(total(panel("recipientChart")->spec(), 1), 0.0);
    m_view->setFilter(Filter::parse("source:mail.log"));
    QTRY_COMPARE(panel("sizeChart")->spec().bars(), std::size_t{1});
    m_view->setFilter(Filter::parse("-source:mail.log"));
    QTRY_VERIFY(panel("sizeChart")->spec().names.value(0).startsWith(u"pop3"_s));
    QCOMPARE(panel("sizeChart")->spec().names.size(), 1);
}

void TestChartsView::looksOnlyAtTheChosenTime()
{
    open(judgedCase(m_case));
    m_view->setFilter(Filter::parse("time:2026-11-23T10:40-2026-11-23T11:00"));
    QTRY_VERIFY(panel("recipientChart")->spec().names.value(0).startsWith(u"23 Nov 10:40:00"_s));
    QVERIFY(panel("recipientChart")->spec().names.last().endsWith(u"11:00:00"_s));
    QCOMPARE(total(panel("recipientChart")->spec(), 1), 64.0);
}

void TestChartsView::saysWhereNothingIs()
{
    open(judgedCase(m_case));
    m_view->setFilter(Filter::parse("ip:192.0.2.99"));
    QTRY_COMPARE(panel("loginChart")->spec().tallest(), 0.0);
    QTRY_COMPARE(panel("addressChart")->spec().bars(), std::size_t{0});
    QTRY_COMPARE(panel("sessionChart")->spec().tallest(), 0.0);
    QVERIFY(panel("loginChart")->accessibleDescription().contains(u"No login attempt"_s));
    QTRY_VERIFY(coloured(panel("loginChart")->grab().toImage(), Palette::light().muted) > 20);
}

void TestChartsView::asksNothingWhileHidden()
{
    m_view->hide();
    const auto query = std::make_shared<HeldQuery>(judgedCase(m_case), m_pool);
    m_view->setQuery(query);
    m_view->setFilter(Filter::parse("account:anna"));
    QVERIFY(query->histograms().empty());
    m_view->show();
    QCOMPARE(query->histograms().size(), std::size_t{1});
    m_view->hide();
    m_view->show();
    QCOMPARE(query->histograms().size(), std::size_t{1});
}

void TestChartsView::lateAnswersAreDropped()
{
    const SnapshotPtr snapshot = judgedCase(m_case);
    const auto query = std::make_shared<HeldQuery>(snapshot, m_pool);
    m_view->setQuery(query);
    m_view->setFilter(Filter::parse("account:anna"));
    auto& asked = query->histograms();
    QCOMPARE(asked.size(), std::size_t{2});
    QVERIFY(asked[0].promise->isCanceled());
    for (const std::size_t i : {std::size_t{1}, std::size_t{0}}) {
        asked[i].promise->addResult(makeHistogram(*snapshot, asked[i].filter, asked[i].range, asked[i].bins));
        asked[i].promise->finish();
    }
    QTRY_VERIFY(panel("loginChart")->spec().tallest() > 0);
    QCoreApplication::sendPostedEvents();
    const ChartSpec& spec = panel("loginChart")->spec();
    QVERIFY(std::ranges::any_of(spec.series, [](const BinSeries& s) { return s.name == u"POP3 sign-ins"_s; }));
    QCOMPARE(total(panel("recipientChart")->spec(), 1), 0.0);
    m_view->setFilter(Filter());
    Histogram old = makeHistogram(*snapshot, Filter(), asked[2].range, asked[2].bins);
    old.generation += 3;
    asked[2].promise->addResult(old);
    asked[2].promise->finish();
    QTRY_VERIFY(panel("accountChart")->spec().bars() > 1);
    QCOMPARE(total(panel("recipientChart")->spec(), 1), 0.0);
}

void TestChartsView::clickOnABarFilters()
{
    open(judgedCase(m_case));
    QSignalSpy filtered(m_view.get(), &ChartsView::filterRequested);
    click(panel("addressChart"), 1, 0);
    QTRY_COMPARE(filtered.count(), 1);
    QCOMPARE(filtered.takeFirst(), (QVariantList{u"ip"_s, u"203.0.113.66"_s}));
    click(panel("accountChart"), 0, 1);
    QTRY_COMPARE(filtered.count(), 1);
    QCOMPARE(filtered.takeFirst(), (QVariantList{u"account"_s, u"test"_s}));
    click(panel("sizeChart"), 0, 1);
    QTRY_COMPARE(filtered.count(), 1);
    QCOMPARE(filtered.takeFirst(), (QVariantList{u"source"_s, u"pop3-20261123.log"_s}));
    click(panel("sessionChart"), loadClass(8), 1);
    QTRY_COMPARE(filtered.count(), 1);
    QCOMPARE(filtered.takeFirst(), (QVariantList{u"session"_s, u"#%1"_s.arg(m_case.relaySession.value + 1)}));
}

void TestChartsView::clickOnATimeChoosesIt()
{
    open(judgedCase(m_case));
    QSignalSpy chosen(m_view.get(), &ChartsView::rangeSelected);
    const ChartSpec& spec = panel("loginChart")->spec();
    const auto& failed = spec.series[2].values;
    const auto bar = static_cast<std::size_t>(std::ranges::max_element(failed) - failed.begin());
    click(panel("loginChart"), bar, 2);
    QTRY_COMPARE(chosen.count(), 1);
    const auto range = chosen.first().first().value<TimeRange>();
    QVERIFY(range.from <= at(9, 58, 3) && at(9, 58, 3) < range.to);
    QCOMPARE(range.to - range.from, 10 * usPerMinute);
}

void TestChartsView::legendFilters()
{
    open(judgedCase(m_case));
    const ChartSpec& spec = panel("loginChart")->spec();
    QCOMPARE(spec.seriesClicks.size(), spec.series.size());
    QSignalSpy filtered(m_view.get(), &ChartsView::filterRequested);
    QTest::mouseClick(panel("loginChart")->viewport(), Qt::LeftButton, {},
                      panel("loginChart")->legendRect(2).center().toPoint());
    QCOMPARE(filtered.count(), 2);
    QCOMPARE(filtered[0], (QVariantList{u"protocol"_s, u"pop3"_s}));
    QCOMPARE(filtered[1], (QVariantList{u"kind"_s, u"login-failed"_s}));
}

/// Names as they are, in as many lines as they need.
void TestChartsView::legendIsNeverShortened()
{
    m_view->resize(panel("loginChart")->minimumSizeHint().width() + 30, 900);
    open(judgedCase(m_case));
    const ChartPanel& chart = *panel("loginChart");
    const QFontMetricsF metrics(chart.font());
    for (std::size_t i = 0; i < chart.spec().series.size(); ++i) {
        const QRectF place = chart.legendRect(i);
        QVERIFY(QRectF(chart.viewport()->rect()).contains(place));
        QVERIFY(place.width() > metrics.horizontalAdvance(chart.spec().series[i].name) * 0.9);
        QVERIFY(place.bottom() < chart.barCentre(0, 0).y());
    }
}

void TestChartsView::keysGoFromBarToBar()
{
    open(judgedCase(m_case));
    QSignalSpy filtered(m_view.get(), &ChartsView::filterRequested);
    ChartPanel* chart = panel("addressChart");
    QVERIFY(!chart->grab().isNull()); // lays the chart out
    QTest::keyClick(chart, Qt::Key_Return);
    QCOMPARE(filtered.count(), 0);
    QTest::keyClick(chart, Qt::Key_Down);
    QTest::keyClick(chart, Qt::Key_Down);
    QVERIFY(chart->accessibleDescription().startsWith(u"203.0.113.66"_s));
    QTest::keyClick(chart, Qt::Key_Return);
    QTRY_COMPARE(filtered.count(), 1);
    QCOMPARE(filtered.takeFirst(), (QVariantList{u"ip"_s, u"203.0.113.66"_s}));
    QTest::keyClick(chart, Qt::Key_Escape);
    QVERIFY(chart->accessibleDescription().contains(u"198.51.100.23"_s));
}

void TestChartsView::leavesOutWhatIsHarmless()
{
    open(judgedCase(m_case));
    Remark scanner;
    scanner.hidden = true;
    scanner.hiddenReason = "our own scanner";
    Annotations hidden;
    hidden.set(placeOf(*m_case.snapshot, m_case.harvester), scanner);
    m_view->setFilter({}, hidden);
    QTRY_VERIFY(!panel("addressChart")->spec().names.contains(u"203.0.113.66"_s));
    QCOMPARE(panel("addressChart")->spec().names.value(0), u"198.51.100.23"_s);
    QTRY_VERIFY(total(panel("loginChart")->spec(), 2)
                < double(m_case.snapshot->totals.failedLogins[std::size_t(Protocol::Pop3)]));
    m_view->setFilter({});
    QTRY_VERIFY(panel("addressChart")->spec().names.contains(u"203.0.113.66"_s));
}

void TestChartsView::sessionsWithTheSuggestedLimit()
{
    open(judgedCase(m_case));
    const ChartSpec& spec = panel("sessionChart")->spec();
    QCOMPARE(spec.limit, 2.5);
    QVERIFY(spec.limitText.endsWith(u": 5"_s));
    QCOMPARE(spec.series[1].values[loadClass(8)], 9.0);
    m_view->findChild<QScrollArea*>(u"chartScroll"_s)->ensureWidgetVisible(panel("sessionChart"));
    const QImage image = panel("sessionChart")->grab().toImage();
    const int x = panel("sessionChart")->barCentre(2, 0).toPoint().x();
    const int next = panel("sessionChart")->barCentre(3, 1).toPoint().x();
    int red = 0;
    for (int y = 0; y < image.height(); ++y)
        red += image.pixelColor((x + next) / 2, y).red() > image.pixelColor((x + next) / 2, y).green() + 60;
    QVERIFY2(red > 30, "no line between what the limit lets pass and what it stops");
    CaseSnapshot without = *judgedCase(m_case);
    without.whatIfs.clear();
    open(std::make_shared<CaseSnapshot>(without));
    QTRY_VERIFY(!panel("sessionChart")->spec().limit);
}

void TestChartsView::namesAreNeverRichText()
{
    CaseSnapshot hostile = *judgedCase(m_case);
    hostile.sources[0].name = "<img src=x>.log";
    open(std::make_shared<CaseSnapshot>(hostile));
    const ChartSpec& spec = panel("sizeChart")->spec();
    QCOMPARE(spec.ticks[0].second, u"<img src=x>.log"_s);
    QCOMPARE(spec.barClicks[0][0].tokens[0].second, u"<img src=x>.log"_s);
    QVERIFY(!panel("sizeChart")->grab().isNull());
}

void TestChartsView::sameShortNamesStayApart()
{
    CaseSnapshot twins = *judgedCase(m_case);
    twins.sources[0].name = "server-a/logs/of/the/year/2026/mail.log";
    twins.sources[1].name = "server-a/logs/in/the/year/2026/mail.log";
    open(std::make_shared<CaseSnapshot>(twins));
    const ChartSpec& spec = panel("sizeChart")->spec();
    QCOMPARE(spec.ticks[0].second, spec.ticks[1].second);
    QSignalSpy filtered(m_view.get(), &ChartsView::filterRequested);
    click(panel("sizeChart"), 1, 0);
    QTRY_COMPARE(filtered.count(), 1);
    QCOMPARE(filtered.first().at(1).toString(), u"server-a/logs/in/the/year/2026/mail.log"_s);
}

void TestChartsView::scrollsInsteadOfSqueezing()
{
    open(judgedCase(m_case));
    const auto columnOf = [&](const char* name) { return panel(name)->mapTo(m_view.get(), QPoint()).x(); };
    QTRY_VERIFY(columnOf("recipientChart") > columnOf("loginChart"));
    m_view->resize(420, 300);
    QTRY_COMPARE(columnOf("recipientChart"), columnOf("loginChart"));
    for (const char* name : {"loginChart", "sizeChart"})
        QVERIFY(panel(name)->height() >= panel(name)->minimumSizeHint().height());
    QVERIFY(m_view->minimumSizeHint().height() < 300);
}

void TestChartsView::describesItself()
{
    open(judgedCase(m_case));
    for (ChartPanel* one : m_view->findChildren<ChartPanel*>()) {
        QVERIFY(!one->accessibleName().isEmpty());
        QVERIFY(!one->accessibleDescription().isEmpty());
    }
    const QString text = panel("addressChart")->accessibleDescription();
    QVERIFY2(text.contains(u"203.0.113.66, failed logins: 37"_s), qPrintable(text));
    QVERIFY(panel("sessionChart")->accessibleDescription().contains(u"suggested limit: 5"_s));
}

void TestChartsView::followsThePalette()
{
    open(judgedCase(m_case));
    QVERIFY(coloured(panel("addressChart")->grab().toImage(), Palette::light().fill(Series::FailedLogins)) > 100);
    m_view->setPalette(darkPalette());
    QTRY_VERIFY(coloured(panel("addressChart")->grab().toImage(), Palette::darkened().fill(Series::FailedLogins))
                > 100);
    QVERIFY(coloured(panel("addressChart")->grab().toImage(), Palette::darkened().base) > 10'000);
}

void TestChartsView::picture_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    QTest::newRow("wide-light") << QSize(1000, 900) << false;
    QTest::newRow("wide-dark") << QSize(1000, 900) << true;
    QTest::newRow("narrow-light") << QSize(420, 700) << false;
}

void TestChartsView::picture()
{
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    if (dark)
        m_view->setPalette(darkPalette());
    m_view->resize(size);
    open(judgedCase(m_case));
    const QImage image = m_view->grab().toImage();
    QVERIFY(coloured(image, (dark ? Palette::darkened() : Palette::light()).base) > size.width() * size.height() / 3);
    if (const QString folder = qEnvironmentVariable("POSTMORTEM_PICTURES"); !folder.isEmpty())
        QVERIFY(image.save(u"%1/charts-%2.png"_s.arg(folder, QLatin1StringView(QTest::currentDataTag()))));
}

POSTMORTEM_GUI_TEST(TestChartsView)
#include "tst_chartsview.moc"
