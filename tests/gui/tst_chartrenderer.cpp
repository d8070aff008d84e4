// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/samplecase.h"
#include "tests/support/testmain.h"
#include "views/charts/chartrenderer.h"
#include "views/charts/loginseries.h"
#include "views/charts/sessionload.h"
#include "views/timeline/hatch.h"
#include "views/timeline/legend.h"

#include "model/query/histogram.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace postmortem;
using namespace postmortem::testing;

Q_DECLARE_METATYPE(postmortem::ReportChart)

namespace {

constexpr QSize PictureSize(1000, 420);

QImage picture(ReportChart chart, const CaseSnapshot& snapshot, const Cancel& cancel = {}, int fontPixels = 17)
{
    QImage image(PictureSize, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont font;
    font.setPixelSize(fontPixels);
    painter.setFont(font);
    paintReportChart(painter, QRectF(QPointF(20, 20), QSizeF(PictureSize) - QSizeF(40, 40)), chart, snapshot, cancel);
    painter.end();
    return image;
}

QByteArray svgOf(ReportChart chart, const CaseSnapshot& snapshot, QSize size = PictureSize)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    QPainter painter(&generator);
    QFont font;
    font.setPixelSize(17);
    painter.setFont(font);
    paintReportChart(painter, QRectF(QPointF(), size), chart, snapshot);
    painter.end();
    return buffer.data();
}

int coloured(const QImage& image, const QColor& colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == colour;
    return count;
}

bool blank(const QImage& image)
{
    return coloured(image, Qt::white) == image.width() * image.height();
}

} // namespace

class TestChartRenderer final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void drawsEveryChartInside_data();
    void drawsEveryChartInside();
    void leavesThePainterAsItWas();
    void namesUnitsZoneAndMoments();
    void aLongUnitTakesTwoLines();
    void drawsTheSuggestedLimit();
    void picturesStayVectors();
    void sameCaseSamePicture();
    void saysThatThereIsNothing();
    void drawsNothingWhenCancelled();
    void survivesTinyRectangles();
    void countsSessionsByRecipients();
    void classesHaveBorders();
    void loginSeriesAreByProtocolAndOutcome();
    void hatchStaysInside();
    void legendWraps();

private:
    SampleCase m_case = sampleCase();
};

void TestChartRenderer::drawsEveryChartInside_data()
{
    QTest::addColumn<ReportChart>("chart");
    QTest::addColumn<Series>("shown");
    QTest::newRow("timeline") << ReportChart::Timeline << Series::Relayed;
    QTest::newRow("logins") << ReportChart::LoginAttempts << Series::FailedLogins;
    QTest::newRow("recipients") << ReportChart::RecipientCounts << Series::Relayed;
}

void TestChartRenderer::drawsEveryChartInside()
{
    QFETCH(ReportChart, chart);
    QFETCH(Series, shown);
    const QImage image = picture(chart, *m_case.snapshot);
    if (const QString folder = qEnvironmentVariable("POSTMORTEM_PICTURES"); !folder.isEmpty())
        QVERIFY(image.save(u"%1/report-%2.png"_s.arg(folder, QLatin1StringView(QTest::currentDataTag()))));
    QVERIFY(coloured(image, Palette::print().fill(shown)) > 50);
    QImage inner = image;
    QPainter(&inner).fillRect(QRect(QPoint(16, 16), PictureSize - QSize(32, 32)), Qt::white);
    QVERIFY2(blank(inner), "something was drawn outside the rectangle");
}

void TestChartRenderer::leavesThePainterAsItWas()
{
    QImage image(PictureSize, QImage::Format_RGB32);
    QPainter painter(&image);
    const QPen pen(Qt::green, 3);
    painter.setPen(pen);
    paintReportChart(painter, image.rect(), ReportChart::Timeline, *m_case.snapshot);
    QCOMPARE(painter.pen(), pen);
    QVERIFY(!painter.hasClipping());
}

void TestChartRenderer::namesUnitsZoneAndMoments()
{
    const QByteArray timeline = svgOf(ReportChart::Timeline, *m_case.snapshot);
    for (const char* text : {"UTC+01:00", "Mon 23 Nov 2026", "per 5 min", "first guess", "account opened",
                             "blacklisted", "recipients relayed"})
        QVERIFY2(timeline.contains(text), text);
    const QByteArray logins = svgOf(ReportChart::LoginAttempts, *m_case.snapshot);
    for (const char* text : {"POP3 failed", "POP3 sign-ins", "SMTP sign-ins", "login attempts per", "UTC+01:00"})
        QVERIFY2(logins.contains(text), text);
    QVERIFY(!logins.contains("IMAP"));
}

void TestChartRenderer::aLongUnitTakesTwoLines()
{
    const QString timeline = QString::fromUtf8(svgOf(ReportChart::Timeline, *m_case.snapshot, QSize(320, 420)));
    for (const QString& word : {u"attempts and recipients"_s, u"scale)"_s})
        QVERIFY2(timeline.contains(word), qPrintable(word));
}

void TestChartRenderer::drawsTheSuggestedLimit()
{
    QVERIFY(!svgOf(ReportChart::RecipientCounts, *m_case.snapshot).contains("suggested limit"));
    CaseSnapshot changed = *m_case.snapshot;
    changed.whatIfs.push_back(
        {WhatIf::About::Recipients, "Accept at most 5 recipients in a session", "", 5, 60, 64, 0, true});
    QCOMPARE(suggestedRecipientLimit(changed), std::uint64_t{5});
    QVERIFY(svgOf(ReportChart::RecipientCounts, changed).contains("suggested limit: 5 recipients"));
    if (const QString folder = qEnvironmentVariable("POSTMORTEM_PICTURES"); !folder.isEmpty())
        QVERIFY(picture(ReportChart::RecipientCounts, changed).save(folder + u"/report-limit.png"_s));
}

void TestChartRenderer::picturesStayVectors()
{
    for (const ReportChart chart : {ReportChart::Timeline, ReportChart::LoginAttempts, ReportChart::RecipientCounts}) {
        const QByteArray svg = svgOf(chart, *m_case.snapshot);
        QVERIFY(svg.contains("<text"));
        QVERIFY2(!svg.contains("<image"), "a raster image");
        QVERIFY2(!svg.contains("<pattern"), "a pattern of device dots");
    }
}

void TestChartRenderer::sameCaseSamePicture()
{
    QCOMPARE(picture(ReportChart::Timeline, *m_case.snapshot), picture(ReportChart::Timeline, *sampleCase().snapshot));
}

void TestChartRenderer::saysThatThereIsNothing()
{
    CaseSnapshot empty;
    empty.strings = std::make_shared<StringPool>();
    for (const ReportChart chart : {ReportChart::Timeline, ReportChart::LoginAttempts, ReportChart::RecipientCounts})
        QVERIFY(svgOf(chart, empty).contains("The logs hold none of this."));
}

void TestChartRenderer::drawsNothingWhenCancelled()
{
    for (const ReportChart chart : {ReportChart::Timeline, ReportChart::LoginAttempts, ReportChart::RecipientCounts})
        QVERIFY(blank(picture(chart, *m_case.snapshot, Cancel([] { return true; }))));
    const SnapshotPtr large = largeCase(200'000);
    int asked = 0;
    QVERIFY(blank(picture(ReportChart::Timeline, *large, Cancel([&] { return ++asked > 2; }))));
    QVERIFY2(asked <= 6, "the counting went on after it was cancelled");
}

void TestChartRenderer::survivesTinyRectangles()
{
    QImage image(60, 40, QImage::Format_RGB32);
    QPainter painter(&image);
    for (const ReportChart chart : {ReportChart::Timeline, ReportChart::LoginAttempts, ReportChart::RecipientCounts})
        for (const QSizeF size : {QSizeF(60, 40), QSizeF(3, 3), QSizeF(0, 0)})
            paintReportChart(painter, QRectF(QPointF(), size), chart, *m_case.snapshot);
    QVERIFY(painter.isActive());
}

void TestChartRenderer::countsSessionsByRecipients()
{
    const SessionLoads all = countLoads(*m_case.snapshot, std::nullopt);
    // Four of winner's (6 each) and five of lottery's (8 each) come from addresses with a verdict.
    QCOMPARE(all.hostile[loadClass(6)], 9U);
    QCOMPARE(all.ordinary[loadClass(1)], 3U);
    QCOMPARE(all.ordinary[loadClass(2)], 3U);
    QCOMPARE(all.ordinary[loadClass(3)], 2U);
    QVERIFY(!all.empty());
    const std::vector<std::uint32_t> one = {m_case.relaySession.value};
    const SessionLoads some = countLoads(*m_case.snapshot, one);
    QCOMPARE(some.hostile[loadClass(8)], 1U);
    QCOMPARE(some.ordinary, SessionLoads().ordinary);
    QVERIFY(countLoads(*m_case.snapshot, std::span<const std::uint32_t>()).empty());
}

void TestChartRenderer::classesHaveBorders()
{
    QCOMPARE(loadClassText(loadClass(1)), u"1"_s);
    QCOMPARE(loadClassText(loadClass(5)), u"3–5"_s);
    QCOMPARE(loadClassText(loadClass(6)), u"6–10"_s);
    QCOMPARE(loadClassText(loadClass(501)), u"over 500"_s);
    // A limit on a border lies between two classes: what is right of it would have been refused.
    QCOMPARE(placeOfLimit(50), static_cast<double>(loadClass(51)));
    QVERIFY(placeOfLimit(7) > static_cast<double>(loadClass(7))
            && placeOfLimit(7) < static_cast<double>(loadClass(11)));
    QVERIFY(placeOfLimit(100'000) < static_cast<double>(loadClasses));
}

void TestChartRenderer::loginSeriesAreByProtocolAndOutcome()
{
    const Totals& totals = m_case.snapshot->totals;
    const Histogram histogram = makeHistogram(*m_case.snapshot, Filter(), {totals.first, totals.last + 1}, 50);
    const auto series = loginSeries(histogram);
    const BinChart chart = loginChart(histogram, Palette::print());
    QCOMPARE(chart.series.size(), series.size());
    for (std::size_t i = 0; i < series.size(); ++i) {
        const auto& wanted = series[i].success ? totals.logins : totals.failedLogins;
        double sum = 0;
        for (const double value : chart.series[i].values)
            sum += value;
        QCOMPARE(sum, static_cast<double>(wanted[static_cast<std::size_t>(series[i].protocol)]));
    }
    QVERIFY(chart.series[0].hatch != chart.series[1].hatch);
}

void TestChartRenderer::hatchStaysInside()
{
    const QRectF rect(10.5, -3, 7, 40);
    for (const Hatch hatch : {Hatch::Rising, Hatch::Falling, Hatch::Level}) {
        const auto lines = hatchLines(rect, hatch, 2.5);
        QVERIFY(lines.size() > 10);
        const QRectF room = rect.adjusted(-1e-6, -1e-6, 1e-6, 1e-6);
        for (const QLineF& line : lines)
            QVERIFY(room.contains(line.p1()) && room.contains(line.p2()));
    }
    QVERIFY(hatchLines(rect, Hatch::None, 2.5).empty());
    QVERIFY(hatchLines(rect, Hatch::Rising, 0).empty());
    QVERIFY(hatchLines(QRectF(), Hatch::Level, 2).empty());
}

void TestChartRenderer::legendWraps()
{
    const QFontMetricsF metrics{QFont()};
    const BinChart chart = timelineChart(Histogram(), Palette::print());
    const LegendLayout wide = layOutLegend(metrics, chart, 5000);
    const LegendLayout narrow = layOutLegend(metrics, chart, wide.width / 2);
    QCOMPARE(wide.entries.size(), std::size_t{4});
    QCOMPARE(wide.entries.front().name.top(), wide.entries.back().name.top());
    QVERIFY(narrow.height > wide.height);
    for (const LegendEntry& entry : narrow.entries)
        QVERIFY(entry.name.right() <= wide.width / 2);
}

POSTMORTEM_GUI_TEST(TestChartRenderer)
#include "tst_chartrenderer.moc"
