// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The HTML report: complete, self-contained, and text stays text.

#include "tests/support/reportsample.h"
#include "tests/support/testmain.h"
#include "views/report/htmlreport.h"
#include "views/report/htmltext.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

using namespace postmortem;
using namespace postmortem::testing;
using namespace Qt::StringLiterals;

class TestHtmlReport final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everySectionIsThere();
    void elementsAreBalanced();
    void nothingIsLoaded();
    void chartsAreInline();
    void tablesNameTheirColumns();
    void longWordsMayBreak();
    void nobodyIsNoAuthor();
    void printedPagesBreakWell();
    void idsAreUnique();
    void hostileTextStaysText_data();
    void hostileTextStaysText();
    void proofAndTicksAreMarked();
    void tenThousandAddresses();
    void cancelled();
    void sameReportSameText();

private:
    SampleCase m_sample;
    ReportDocument m_report;
    QString m_html;
};

namespace {

// Names of elements left open, or "crossed" where they are not nested.
QString unbalanced(const QString& html)
{
    static const QSet<QString> empty = {u"meta"_s};
    QStringList open;
    static const QRegularExpression tag(u"<(/?)([a-zA-Z][a-zA-Z0-9]*)\\b([^>]*)>"_s);
    for (auto it = tag.globalMatch(html); it.hasNext();) {
        const auto match = it.next();
        const QString name = match.captured(2);
        if (empty.contains(name) || match.captured(3).endsWith(u'/'))
            continue;
        if (match.captured(1).isEmpty())
            open += name;
        else if (open.isEmpty() || open.takeLast() != name)
            return u"crossed at "_s + html.mid(match.capturedStart() - 40, 80);
    }
    return open.join(u' ');
}

} // namespace

void TestHtmlReport::initTestCase()
{
    m_sample = sampleCase();
    m_report = sampleReport(m_sample);
    m_html = toHtml(m_report, *m_sample.snapshot);
    if (const QString folder = qEnvironmentVariable("POSTMORTEM_TEST_OUTPUT"); !folder.isEmpty()) {
        QFile file(folder + u"/report.html"_s);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(m_html.toUtf8()) > 0);
    }
}

void TestHtmlReport::everySectionIsThere()
{
    QVERIFY(m_html.startsWith("<!DOCTYPE html>\n<html lang=\"en\">"_L1));
    QVERIFY(m_html.contains("<title>The password of test was guessed and used to relay</title>"_L1));
    for (std::size_t i = 0; i < m_report.sections.size(); ++i) {
        QVERIFY(m_html.contains(u"<section id=\"s%1\">"_s.arg(i)));
        if (m_report.sections[i].id == ReportSection::Cover)
            continue;
        QVERIFY(m_html.contains(u"<h2>%1</h2>"_s.arg(escaped(m_report.sections[i].title))));
        QVERIFY(m_html.contains(u"<a href=\"#s%1\">"_s.arg(i)));
    }
    for (const QString& wanted : {u"INC-2026-0417"_s, u"203.0.113.66"_s, u"2026-11-23 10:31:29"_s, m_report.caseHash})
        QVERIFY2(m_html.contains(wanted), qPrintable(wanted));
}

void TestHtmlReport::elementsAreBalanced()
{
    QCOMPARE(unbalanced(m_html), QString());
    QCOMPARE(unbalanced(toHtml(reportMadeOf(u"</div></main>"_s), *m_sample.snapshot)), QString());
}

void TestHtmlReport::nothingIsLoaded()
{
    QVERIFY(m_html.contains("default-src 'none'"_L1));
    static const QRegularExpression link(u"(?:src|href|url|action|data)\\s*[=(]\\s*[\"']?(?!#|data:image)[^\"'\\s>]"_s);
    QString markup = m_html;
    markup.remove(QRegularExpression(u">[^<]*<"_s));
    const auto match = link.match(markup);
    QVERIFY2(!match.hasMatch(), qPrintable(match.captured()));
    for (const auto& forbidden :
         {"<script"_L1, "<iframe"_L1, "<link"_L1, "<object"_L1, "@import"_L1, "<img"_L1, "<base"_L1})
        QVERIFY(!m_html.contains(forbidden, Qt::CaseInsensitive));
}

void TestHtmlReport::chartsAreInline()
{
    QCOMPARE(m_html.count("<svg "_L1), 3);
    QVERIFY(!m_html.contains("<?xml"_L1) && !m_html.contains("Qt SVG"_L1));
    QVERIFY(m_html.contains(QRegularExpression(u"<svg role=\"img\" aria-label=\"[^\"]{20,}\""_s)));
    // The fonts of the page, for who has not the first of them.
    QVERIFY(m_html.contains("font-family=\"Inter,"_L1));
    QVERIFY(!m_html.contains(QRegularExpression(u"font-family=\"[^\",]*\""_s)));
}

void TestHtmlReport::tablesNameTheirColumns()
{
    QVERIFY(m_html.contains("<th scope=\"col\">"_L1) && m_html.contains("<th scope=\"col\" class=\"number\">"_L1));
    QVERIFY(!m_html.contains(QRegularExpression(u"<th(?! scope|ead)"_s)));
    QVERIFY(m_html.contains("<nav aria-labelledby=\"contents\"><h2 id=\"contents\">Contents</h2>"_L1));
}

void TestHtmlReport::longWordsMayBreak()
{
    QVERIFY(m_html.contains(QRegularExpression(u"<td class=\"mono long\">[0-9a-f]{64}</td>"_s)));
    QVERIFY(m_html.contains("td.long{white-space:pre-wrap;overflow-wrap:anywhere"_L1));
}

void TestHtmlReport::nobodyIsNoAuthor()
{
    QVERIFY(m_html.contains(u"<meta name=\"author\" content=\"%1\">"_s.arg(escaped(m_report.author))));
    ReportDocument document = m_report;
    document.author.clear();
    QVERIFY(!toHtml(document, *m_sample.snapshot).contains("name=\"author\""_L1));
}

void TestHtmlReport::printedPagesBreakWell()
{
    const QString print = m_html.sliced(m_html.lastIndexOf("@media print{"_L1)).section(u"</style>"_s, 0, 0);
    // A table's head stays with its first rows, a step with its first command; a long step may be parted.
    static const QRegularExpression after(u"[{}]([^{}]*)\\{break-after:avoid\\}"_s);
    const QStringList kept = after.match(print).captured(1).split(u',');
    for (const QString& wanted : {u"caption"_s, u"thead"_s, u".step>b:not(:last-child)"_s})
        QVERIFY2(kept.contains(wanted), qPrintable(wanted));
    static const QRegularExpression inside(u"[{}]([^{}]*)\\{break-inside:avoid\\}"_s);
    const QStringList whole = inside.match(print).captured(1).split(u',');
    QVERIFY(whole.contains(u".step>*"_s) && !whole.contains(u".step"_s));
}

void TestHtmlReport::idsAreUnique()
{
    QSet<QString> ids;
    static const QRegularExpression id(u"\\sid=\"([^\"]*)\""_s);
    for (auto it = id.globalMatch(m_html); it.hasNext();) {
        const QString found = it.next().captured(1);
        QVERIFY2(!ids.contains(found), qPrintable(found));
        ids.insert(found);
    }
    static const QRegularExpression use(u"url\\(#([^)]*)\\)|href=\"#([^\"]*)\""_s);
    for (auto it = use.globalMatch(m_html); it.hasNext();) {
        const auto match = it.next();
        QVERIFY2(ids.contains(match.captured(1) + match.captured(2)), qPrintable(match.captured()));
    }
}

void TestHtmlReport::hostileTextStaysText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("script") << u"<script>alert(1)</script>"_s;
    QTest::newRow("attribute") << u"\" onload=\"alert(1)"_s;
    QTest::newRow("single quote") << u"' onclick='alert(1)"_s;
    QTest::newRow("entity") << u"&lt;b&gt; &#60;img src=x&#62;"_s;
    QTest::newRow("comment") << u"--><img src=x onerror=alert(1)><!--"_s;
    QTest::newRow("svg") << u"</svg><svg onload=alert(1)>"_s;
    QTest::newRow("style") << u"</style><style>*{display:none}"_s;
    QTest::newRow("formula and shell") << u"=cmd|'/C x'!A0 $(rm x) `id`"_s;
    QTest::newRow("placeholder") << u"%1 %2 %L1 %n"_s;
    QTest::newRow("bidi and control") << u"\u202Eabc\u2066\x01\x1b[31m"_s;
}

void TestHtmlReport::hostileTextStaysText()
{
    QFETCH(QString, text);
    const QString html = toHtml(reportMadeOf(text), *m_sample.snapshot);
    QString plain = toHtml(reportMadeOf(u"plain"_s), *m_sample.snapshot);
    static const QRegularExpression tag(u"<[a-zA-Z!/][^>]*>"_s);
    // As many elements as with a harmless text: none came out of it.
    QCOMPARE(html.count(tag), plain.count(tag));
    QVERIFY(html.count(escaped(text)) >= 20);
    QCOMPARE(unbalanced(html), QString());
    QVERIFY(!html.contains(QChar(0x202e)) && !html.contains(QChar(1)) && !html.contains(QChar(0x1b)));
}

void TestHtmlReport::proofAndTicksAreMarked()
{
    QVERIFY(m_html.contains(QRegularExpression(u"<div class=\"proof\"><span class=\"mark\">▶</span>"_s)));
    QVERIFY(m_html.contains(u"<span class=\"box good\">✓</span>"_s));
    QVERIFY(m_html.contains("Done, by anna, 2026-11-24 10:00:00"_L1));
    QVERIFY(m_html.contains(QRegularExpression(u"<td class=\"good\">unchanged</td>"_s)));
}

void TestHtmlReport::tenThousandAddresses()
{
    QElapsedTimer timer;
    timer.start();
    const QString html = toHtml(longReport(10'000), *m_sample.snapshot);
    QCOMPARE(html.count("<tr>"_L1), 10'001);
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
}

void TestHtmlReport::cancelled()
{
    int asked = 0;
    const Cancel cancel([&] { return ++asked > 3; });
    QVERIFY(toHtml(longReport(10'000), *m_sample.snapshot, cancel).count("<tr>"_L1) < 1000);
}

void TestHtmlReport::sameReportSameText()
{
    QCOMPARE(toHtml(sampleReport(sampleCase()), *sampleCase().snapshot), m_html);
}

POSTMORTEM_GUI_TEST(TestHtmlReport)
#include "tst_htmlreport.moc"
