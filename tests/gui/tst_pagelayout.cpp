// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands where on the pages, without painting them.

#include "model/report/buildreport.h"
#include "tests/support/casescript.h"
#include "tests/support/reportsample.h"
#include "tests/support/testmain.h"
#include "views/report/blocklayout.h"
#include "views/report/pagelayout.h"
#include "views/report/textmeasure.h"
#include "views/report/typography.h"

#include <QElapsedTimer>
#include <QRegularExpression>

#include <algorithm>
#include <set>

using namespace postmortem;
using namespace postmortem::testing;
using namespace Qt::StringLiterals;

namespace {

QStringList texts(const LayoutPage& page)
{
    QStringList found;
    for (const PageItem& item : page.items)
        if (item.kind == PageItem::Kind::Text)
            found += item.text;
    return found;
}

ReportDocument documentOf(std::vector<ReportBlock> blocks)
{
    ReportDocument document;
    document.title = u"Title"_s;
    document.sections = {{ReportSection::Method, u"Section"_s, std::move(blocks)}};
    return document;
}

ParagraphBlock paragraph(int words)
{
    QStringList text;
    for (int i = 0; i < words; ++i)
        text += u"word%1"_s.arg(i);
    return {text.join(u' '), ParagraphBlock::Style::Normal};
}

} // namespace

class TestPageLayout final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingIsInsideTheMargins_data();
    void everythingIsInsideTheMargins();
    void headingsAreNeverLast();
    void introductionsStayWithWhatTheyIntroduce();
    void noRowIsAlone();
    void lowTablesAreNotParted();
    void smallTablesAreNotParted();
    void lastPagesHoldSeveralLines();
    void shortListsLeaveNoGap();
    void factsKeepTheirHead();
    void headerIsRepeated();
    void narrowTablesStandSideBySide();
    void tablesOfASectionStandInOneGrid();
    void timesAreNotBroken();
    void digestsAreNotBroken();
    void commandsOverleafSayTheirStep();
    void commandsArePrintedInWholeLines();
    void anOpenStepNeedsNoWord();
    void tallRowIsParted();
    void wrapKeepsEveryWord();
    void wrapBreaksLongWords();
    void verbatimIsMarkedAndComplete();
    void hugeTextsAreQuick();
    void controlCharactersAreShown();
    void runningHeadsAndNumbers();
    void contentsLeadToSections();
    void tenThousandRows();
    void cancelledIsEmpty();
    void sameDocumentSamePages();
};

void TestPageLayout::everythingIsInsideTheMargins_data()
{
    QTest::addColumn<ReportDocument>("document");
    QTest::newRow("sample") << sampleReport(sampleCase());
    QTest::newRow("long") << longReport(300);
    QTest::newRow("endless word") << reportMadeOf(QString(3000, u'W'));
    QTest::newRow("hostile") << reportMadeOf(u"\u202E<b>\n\n\t\x01 \U0001F600 %1 %2"_s);
    QTest::newRow("empty") << reportMadeOf({});
}

void TestPageLayout::everythingIsInsideTheMargins()
{
    QFETCH(ReportDocument, document);
    for (const PaperSize paper : {PaperSize::A4, PaperSize::Letter}) {
        const PageSetup setup{paper};
        const PageMeasure measure(setup);
        TextMeasure text;
        const PageLayout layout = layOut(document, setup);
        QVERIFY(!layout.pages.empty());
        for (const LayoutPage& page : layout.pages)
            for (const PageItem& item : page.items) {
                const qreal width =
                    item.kind == PageItem::Kind::Text ? text.width(item.text, item.style) : item.rect.width();
                QVERIFY2(item.rect.left() >= measure.body.left() - 1, qPrintable(item.text));
                QVERIFY2(item.rect.left() + width <= measure.body.right() + 6, qPrintable(item.text));
                QVERIFY(item.rect.top() >= 0 && item.rect.bottom() < measure.sheet.height() - 300);
                QVERIFY(!item.text.contains(u'\n') && !item.text.contains(QChar(0x202e)));
            }
    }
}

void TestPageLayout::headingsAreNeverLast()
{
    // However much stands before it, something stands below a heading on its page.
    for (int words = 300; words < 900; words += 7) {
        const PageLayout layout = layOut(documentOf({paragraph(words), HeadingBlock{u"HEADING"_s}, paragraph(60)}), {});
        for (const LayoutPage& page : layout.pages) {
            const auto heading = std::ranges::find(page.items, u"HEADING"_s, &PageItem::text);
            if (heading == page.items.end())
                continue;
            const auto below = std::ranges::count_if(page.items, [&](const PageItem& item) {
                return item.text.startsWith(u"word") && item.rect.top() > heading->rect.top();
            });
            QVERIFY2(below >= 2, qPrintable(QString::number(words)));
        }
    }
}

void TestPageLayout::introductionsStayWithWhatTheyIntroduce()
{
    ExcerptBlock excerpt{u"EXCERPT"_s, u"mail.log:1"_s, {}, {}};
    for (quint64 i = 1; i <= 10; ++i)
        excerpt.lines.push_back({i, u"line"_s, {}, false});
    for (int words = 100; words < 900; words += 13) {
        ReportDocument document = documentOf({paragraph(words)});
        document.sections.push_back({ReportSection::Excerpts,
                                     u"SECTION"_s,
                                     {ParagraphBlock{u"INTRODUCTION"_s, ParagraphBlock::Style::Note}, excerpt}});
        for (const LayoutPage& page : layOut(document, {}).pages)
            if (texts(page).contains(u"INTRODUCTION"_s))
                QVERIFY2(texts(page).contains(u"EXCERPT"_s) && texts(page).count(u"line"_s) == 10,
                         qPrintable(QString::number(words)));
    }
}

void TestPageLayout::noRowIsAlone()
{
    for (int words = 300; words < 900; words += 11)
        for (const int rows : {2, 3, 13, 30, 60}) {
            TableBlock table{u"Caption"_s,
                             {{u"HEADER"_s, TableColumn::Kind::Text}, {u"Words"_s, TableColumn::Kind::Text}},
                             {},
                             u"MORE"_s};
            for (int i = 0; i < rows; ++i)
                table.rows.push_back(
                    {{u"row%1"_s.arg(i)},
                     {u"too wide to stand side by side with itself, by far, for it takes more than half of the page"_s}});
            int found = 0;
            for (const LayoutPage& page : layOut(documentOf({paragraph(words), table}), {}).pages) {
                const qsizetype here = texts(page).filter(QRegularExpression(u"^row\\d"_s)).size();
                QVERIFY2(here == 0 || here >= std::min(3, rows), qPrintable(QString::number(words)));
                QCOMPARE(texts(page).count(u"HEADER"_s), here > 0 ? 1 : 0);
                QVERIFY(here > 0 || !texts(page).contains(u"MORE"_s));
                found += int(here);
            }
            QCOMPARE(found, rows);
        }
}

void TestPageLayout::lowTablesAreNotParted()
{
    for (int words = 300; words < 900; words += 11) {
        TableBlock table{{}, {{u"Name"_s, TableColumn::Kind::Text}, {u"Figure"_s, TableColumn::Kind::Number}}, {}, {}};
        for (int i = 0; i < 20; ++i)
            table.rows.push_back({{u"row%1"_s.arg(i)}, {QString::number(i)}});
        for (const LayoutPage& page : layOut(documentOf({paragraph(words), table}), {}).pages) {
            const qsizetype here = texts(page).filter(QRegularExpression(u"^row\\d"_s)).size();
            QVERIFY2(here == 0 || here == 20, qPrintable(QString::number(words)));
        }
    }
}

/// Of eleven key figures one has a name of two lines.
void TestPageLayout::smallTablesAreNotParted()
{
    for (int words = 300; words < 900; words += 11) {
        TableBlock table{{}, {{u"Name"_s, TableColumn::Kind::Text}, {u"Figure"_s, TableColumn::Kind::Number}}, {}, {}};
        for (int i = 0; i < 11; ++i)
            table.rows.push_back({{u"row%1 "_s.arg(i) + paragraph(i == 5 ? 15 : 8).text}, {QString::number(i)}});
        for (const LayoutPage& page : layOut(documentOf({paragraph(words), table}), {}).pages) {
            const qsizetype here = texts(page).filter(QRegularExpression(u"^row\\d"_s)).size();
            QVERIFY2(here == 0 || here == 11, qPrintable(QString::number(words)));
        }
    }
}

/// Whatever stands before the end: some of it goes with the last lines, and nothing is lost or changes its place.
void TestPageLayout::lastPagesHoldSeveralLines()
{
    const qreal body = PageMeasure({}).body.height();
    for (int rows = 13; rows < 90; ++rows) {
        TableBlock table{u"CAPTION"_s, {{u"Words"_s, TableColumn::Kind::Text}}, {}, {}};
        for (int i = 0; i < rows; ++i)
            table.rows.push_back({{u"row%1 "_s.arg(i) + paragraph(15).text}});
        ReportDocument document = documentOf({table, HeadingBlock{u"HEADING"_s}, paragraph(30)});
        document.sections.push_back({ReportSection::Annex, u"ANNEX"_s, {paragraph(10)}});
        const PageLayout layout = layOut(document, {});
        QStringList found;
        for (std::size_t i = 0; i + 1 < layout.pages.size(); ++i) {
            const LayoutPage& page = layout.pages[i];
            found += texts(page).filter(QRegularExpression(u"^row\\d"_s));
            qreal end = 0;
            for (const PageItem& item : page.items)
                if (item.text.startsWith(u"word") || item.text.startsWith(u"row"))
                    end = std::max(end, item.rect.top());
            const bool last = i + 2 == layout.pages.size();
            QVERIFY2(end > 780 + (last ? 900 : body * 0.55), qPrintable(u"%1 rows, page %2"_s.arg(rows).arg(i)));
            QCOMPARE(texts(page).count(u"Words"_s),
                     texts(page).filter(QRegularExpression(u"^row\\d"_s)).empty() ? 0 : 1);
        }
        QCOMPARE(found.size(), rows);
        QVERIFY(found.last().startsWith(u"row%1 "_s.arg(rows - 1)));
        for (const OutlineEntry& entry : layout.outline) {
            const auto& items = layout.pages[entry.page].items;
            const auto at = std::ranges::find(items, entry.title, &PageItem::text);
            QVERIFY2(at != items.end() && at->rect.top() > entry.top && at->rect.top() < entry.top + 200,
                     qPrintable(entry.title));
        }
    }
}

/// A paragraph goes on as far as the page does, even when it introduces a list that has no room below it.
void TestPageLayout::shortListsLeaveNoGap()
{
    const PageMeasure measure({});
    for (int words = 300; words < 1000; words += 9) {
        FactsBlock facts;
        for (int i = 0; i < 7; ++i)
            facts.facts.push_back({u"LABEL"_s, u"value"_s});
        const PageLayout layout = layOut(
            documentOf({paragraph(words), paragraph(40), facts, HeadingBlock{u"HEADING"_s}, paragraph(600)}), {});
        qreal end = 0;
        for (const PageItem& item : layout.pages.front().items)
            if (item.text.startsWith(u"word") || item.text == "value"_L1)
                end = std::max(end, item.rect.top());
        QVERIFY2(measure.body.bottom() - end < 900, qPrintable(QString::number(words)));
    }
}

/// The facts before a list of points stand with its beginning, and of no point a line is alone on a page.
void TestPageLayout::factsKeepTheirHead()
{
    const QString point =
        u"start of a point that goes on for more than a line, for it has many words, and ends with last"_s;
    for (int words = 300; words < 1000; words += 9) {
        FactsBlock facts;
        facts.facts = {{u"KIND"_s, u"value"_s}, {u"SEVERITY"_s, u"value"_s}, {u"CONFIDENCE"_s, u"value"_s}};
        Fact reasons;
        reasons.label = u"REASONS"_s;
        for (int i = 0; i < 5; ++i)
            reasons.points.push_back(point);
        facts.facts.push_back(reasons);
        int points = 0;
        for (const LayoutPage& page : layOut(documentOf({paragraph(words), facts}), {}).pages) {
            const QStringList found = texts(page);
            QVERIFY2(found.contains(u"KIND"_s) == found.contains(u"REASONS"_s), qPrintable(QString::number(words)));
            const qsizetype starts = found.filter(QRegularExpression(u"^start of"_s)).size();
            const qsizetype ends = found.filter(QRegularExpression(u"last$"_s)).size();
            QVERIFY2(starts == ends, qPrintable(QString::number(words)));
            points += int(starts);
        }
        QCOMPARE(points, 5);
    }
}

void TestPageLayout::headerIsRepeated()
{
    const PageLayout layout = layOut(longReport(400), {});
    QVERIFY(layout.pages.size() > 4);
    for (const LayoutPage& page : layout.pages) {
        QVERIFY(texts(page).count(u"Address"_s) >= 1);
        QCOMPARE(texts(page).count(u"Failed"_s), texts(page).count(u"Address"_s));
        QVERIFY(texts(page).filter(QRegularExpression(u"^2001:db8"_s)).size() >= 1);
    }
    QStringList rows;
    for (const LayoutPage& page : layout.pages)
        rows += texts(page).filter(QRegularExpression(u"^2001:db8"_s));
    QCOMPARE(rows.size(), 400);
    QCOMPARE(rows.last(), u"2001:db8::18f"_s);
}

void TestPageLayout::narrowTablesStandSideBySide()
{
    static const QRegularExpression row(u"^row\\d"_s);
    for (const int count : {7, 8, 20, 21, 500})
        for (int words = 1; words < 700; words += 49) {
            TableBlock table{u"Caption"_s,
                             {{u"HEADER"_s, TableColumn::Kind::Text}, {u"Figure"_s, TableColumn::Kind::Number}},
                             {},
                             u"MORE"_s};
            QStringList expected;
            for (int i = 0; i < count; ++i) {
                expected += u"row%1"_s.arg(i);
                table.rows.push_back({{expected.last()}, {QString::number(i)}});
            }
            QStringList found;
            for (const LayoutPage& page : layOut(documentOf({paragraph(words), table}), {}).pages) {
                const qsizetype here = texts(page).filter(row).size();
                QVERIFY2(here != 1, qPrintable(QString::number(words)));
                QVERIFY(here > 0 || !texts(page).contains(u"MORE"_s));
                // As many headers as columns, none of them empty.
                std::set<qreal> lefts;
                for (const PageItem& item : page.items)
                    if (item.text.contains(row))
                        lefts.insert(item.rect.left());
                QCOMPARE(texts(page).count(u"HEADER"_s), qsizetype(lefts.size()));
                QVERIFY(count < 8 || here < 8 || lefts.size() > 1);
                found += texts(page).filter(row);
            }
            QCOMPARE(found, expected); // down one column, then down the next
        }
}

void TestPageLayout::tablesOfASectionStandInOneGrid()
{
    const auto table = [](const QString& text) {
        return TableBlock{{},
                          {{u"ONE"_s, TableColumn::Kind::Text}, {u"TWO"_s, TableColumn::Kind::Text}},
                          {{{text}, {u"words"_s}}},
                          {}};
    };
    const PageLayout layout = layOut(documentOf({table(u"short"_s), table(u"so much longer"_s)}), {});
    std::set<qreal> lefts;
    for (const PageItem& item : layout.pages.front().items)
        if (item.text == "TWO"_L1)
            lefts.insert(item.rect.left());
    QCOMPARE(lefts.size(), 1U);
}

void TestPageLayout::timesAreNotBroken()
{
    using Kind = TableColumn::Kind;
    TableBlock table{{}, {{u"Adresse"_s, Kind::Mono}}, {}, {}};
    for (const char16_t* title : {u"Bewertungsergebnis", u"Weiterleitungsgrund", u"Vertrauenswürdigkeitsnachweis"})
        table.columns.push_back({QString(title), Kind::Text});
    table.columns.push_back({u"Zuerst – zuletzt"_s, Kind::Mono});
    for (const char16_t* title : {u"Anmeldungen", u"Empfänger", u"Fehlversuche"})
        table.columns.push_back({QString(title), Kind::Number});
    const QString word = u"Vertrauenswürdigkeitsnachweis"_s;
    table.rows = {{{u"198.51.100.145"_s},
                   {word},
                   {word},
                   {word},
                   {u"2026-11-23 09:57:25 –\n2026-11-23 13:20:37"_s},
                   {u"150"_s},
                   {u"14"_s},
                   {u"640"_s}}};
    const QStringList found = texts(layOut(documentOf({table}), {}).pages.front());
    for (const QString& whole : {u"2026-11-23 09:57:25 –"_s, u"2026-11-23 13:20:37"_s, u"198.51.100.145"_s})
        QVERIFY2(found.contains(whole), qPrintable(found.join(u'|')));
}

void TestPageLayout::digestsAreNotBroken()
{
    using Kind = TableColumn::Kind;
    const QString digest(64, u'0');
    for (const QString& name : {u"mail.log"_s, u"archive/2026/11/mail-server-of-the-other-house.log.2.gz"_s})
        for (const PaperSize paper : {PaperSize::A4, PaperSize::Letter}) {
            TableBlock table{
                {}, {{u"File"_s, Kind::Mono}, {u"At import"_s, Kind::Mono}, {u"Now"_s, Kind::Text}}, {}, {}};
            table.rows = {{{name}, {digest}, {u"unchanged"_s}}};
            QVERIFY2(texts(layOut(documentOf({table}), {paper}).pages.front()).contains(digest), qPrintable(name));
        }
}

void TestPageLayout::commandsOverleafSayTheirStep()
{
    const QString text = u"STEP "_s + paragraph(40).text;
    StepsBlock steps;
    ChecklistCommand command;
    command.text = u"command"_s;
    for (const int commands : {0, 2, 60})
        steps.steps.push_back({.id = {},
                               .phase = {},
                               .text = text,
                               .reason = {},
                               .commands = std::vector<ChecklistCommand>(std::size_t(commands), command),
                               .tick = {}});
    for (int words = 300; words < 900; words += 23) {
        const PageLayout layout = layOut(documentOf({paragraph(words), steps, paragraph(600)}), {});
        for (const LayoutPage& page : layout.pages) {
            const QStringList found = texts(page);
            const auto first = found.indexOf(QRegularExpression(u"STEP .*|command|… continued: STEP .*…"_s));
            const bool begins = first >= 0 && found[first] == "command"_L1;
            QVERIFY2(!begins, qPrintable(QString::number(words)));
            QVERIFY(found.filter(u"continued"_s).size() <= 1);
            QVERIFY(found.filter(u"continued"_s).empty() || found.contains(u"command"_s));
        }
    }
}

void TestPageLayout::commandsArePrintedInWholeLines()
{
    ChecklistCommand command;
    const QString longLine(5000, u'x');
    command.text = longLine + u"\nsecond"_s;
    QCOMPARE(printedLines(command), QStringList{longLine});
    QStringList lines;
    for (int i = 0; i < 100; ++i)
        lines += u"line%1"_s.arg(i);
    command.text = lines.join(u'\n');
    QCOMPARE(printedLines(command), lines.mid(0, 20));
    StepsBlock steps;
    steps.steps.push_back({.id = {}, .phase = {}, .text = u"Step"_s, .reason = {}, .commands = {command}, .tick = {}});
    const QStringList found = texts(layOut(documentOf({steps}), {}).pages.front());
    QVERIFY(found.contains(u"line19"_s) && !found.contains(u"line20"_s));
    QVERIFY(found.contains(u"… and 80 more lines, all of which are in the exported checklist."_s));
}

void TestPageLayout::anOpenStepNeedsNoWord()
{
    StepsBlock steps;
    steps.steps.push_back({.id = {}, .phase = {}, .text = u"FIRST"_s, .reason = {}, .commands = {}, .tick = {}});
    steps.steps.push_back({.id = {}, .phase = {}, .text = u"SECOND"_s, .reason = {}, .commands = {}, .tick = {}});
    steps.steps.back().tick.state = StepState::Done;
    const QStringList found = texts(layOut(documentOf({steps}), {}).pages.front());
    QVERIFY(found.contains(u"FIRST"_s) && found.contains(u"SECOND"_s));
    QVERIFY(!found.contains(u"Open"_s) && found.contains(u"Done"_s));
}

void TestPageLayout::tallRowIsParted()
{
    TableBlock table{{}, {{u"One"_s, TableColumn::Kind::Text}, {u"Two"_s, TableColumn::Kind::Number}}, {}, {}};
    QStringList lines;
    for (int i = 0; i < 200; ++i)
        lines += u"line%1"_s.arg(i);
    table.rows = {{{lines.join(u'\n')}, {u"5"_s}}};
    const PageLayout layout = layOut(documentOf({table}), {});
    QStringList found;
    for (const LayoutPage& page : layout.pages)
        found += texts(page).filter(QRegularExpression(u"^line\\d"_s));
    QCOMPARE(found, lines);
    QVERIFY(layout.pages.size() >= 3);
}

void TestPageLayout::wrapKeepsEveryWord()
{
    TextMeasure text;
    const QString words = paragraph(80).text;
    for (const qreal width : {500.0, 800.0, 2000.0, 90'000.0}) {
        const QStringList lines = text.wrap(words, TextStyle::Body, width);
        QCOMPARE(lines.join(u' '), words);
        for (const QString& line : lines)
            QVERIFY(text.width(line, TextStyle::Body) <= width + 1 || !line.contains(u' '));
    }
    QCOMPARE(text.wrap({}, TextStyle::Body, 100), QStringList{QString()});
    QCOMPARE(text.wrap(u"a\nb"_s, TextStyle::Body, 1000), (QStringList{u"a"_s, u"b"_s}));
}

void TestPageLayout::wrapBreaksLongWords()
{
    TextMeasure text;
    const QString path = u"/var/log/mail/archive/2026/pop3-20261123.log"_s;
    const QStringList lines = text.wrap(path, TextStyle::Data, 900);
    QVERIFY(lines.size() > 1);
    QCOMPARE(lines.join(QString()), path);
    for (const QString& line : lines.mid(0, lines.size() - 1))
        QVERIFY2(u"/-."_s.contains(line.back()), qPrintable(line));
    // Never inside a character, nor endless where not even one fits.
    const QString faces = u"\U0001F600\U0001F600\U0001F600"_s;
    const QStringList narrow = text.wrap(faces, TextStyle::Body, 1);
    QCOMPARE(narrow.join(QString()), faces);
    for (const QString& line : narrow)
        QVERIFY(!line.front().isLowSurrogate());
}

void TestPageLayout::verbatimIsMarkedAndComplete()
{
    TextMeasure text;
    const QString line = u"Nov 23 10:44:10   mail postfix/smtpd[2101]: A000C7: client=unknown[198.51.100.23]  end "_s;
    const QStringList lines = text.wrapVerbatim(line, TextStyle::Mono, 1500);
    QVERIFY(lines.size() > 1);
    QString whole;
    for (const QString& part : lines) {
        const bool marked = part.endsWith(u" \u21a9");
        QCOMPARE(marked, part != lines.last());
        whole += marked ? part.chopped(2) : part;
    }
    QCOMPARE(whole, line);
}

void TestPageLayout::hugeTextsAreQuick()
{
    TextMeasure text;
    QElapsedTimer timer;
    timer.start();
    const QString huge(200'000, u'x');
    QCOMPARE(text.wrap(huge, TextStyle::Small, 600).join(QString()).size(), huge.size());
    QVERIFY(text.wrapVerbatim(huge, TextStyle::Mono, 4000).size() > 100);
    QVERIFY(text.elided(huge, TextStyle::Title, 4000).size() < 200);
    QVERIFY2(timer.elapsed() < 60'000, qPrintable(QString::number(timer.elapsed())));
}

void TestPageLayout::controlCharactersAreShown()
{
    QCOMPARE(printable(u"a\x01\x7f\tb\r\u202e\u2066"_s), u"a\u2401\u2421 b \ufffd\ufffd"_s);
    QCOMPARE(drawable(u"\x1b[2J\u2400\x7f"_s), u"^[[2J^@^?"_s);
    QCOMPARE(drawable(u"Größe \u2013 \U0010fffdx"_s), u"Größe \u2013 <U+10FFFD>x"_s); // no font has the last one
}

void TestPageLayout::runningHeadsAndNumbers()
{
    const ReportDocument document = sampleReport(sampleCase());
    const PageLayout layout = layOut(document, {});
    QVERIFY(layout.pages.front().cover);
    for (std::size_t i = 0; i < layout.pages.size(); ++i) {
        const QStringList found = texts(layout.pages[i]);
        QVERIFY(found.contains(u"Page %1 of %2"_s.arg(i + 1).arg(layout.pages.size())));
        QCOMPARE(found.contains(document.title) && !layout.pages[i].cover, i > 0);
        QVERIFY(i == 0 || found.contains(layout.pages[i].section));
        QCOMPARE(layout.pages[i].cover, i == 0);
    }
}

void TestPageLayout::contentsLeadToSections()
{
    const ReportDocument document = sampleReport(sampleCase());
    const PageLayout layout = layOut(document, {});
    QCOMPARE(layout.links.size(), document.sections.size() - 1);
    for (const PageLink& link : layout.links) {
        const OutlineEntry& entry = layout.outline[link.outline];
        QCOMPARE(link.page, std::size_t(0));
        QCOMPARE(entry.level, 0);
        QVERIFY2(texts(layout.pages[entry.page]).contains(entry.title), qPrintable(entry.title));
        QVERIFY(texts(layout.pages.front()).contains(entry.title));
    }
    for (std::size_t i = 1; i < layout.outline.size(); ++i)
        QVERIFY(layout.outline[i].page >= layout.outline[i - 1].page);
}

void TestPageLayout::tenThousandRows()
{
    CaseScript script;
    for (int i = 0; i < 10'000; ++i)
        script.fails("203.0." + std::to_string(i / 250) + '.' + std::to_string(i % 250 + 1), Protocol::Pop3,
                     "user" + std::to_string(i % 70), when(0, 0, i));
    const auto snapshot = script.analyse();
    QCOMPARE(snapshot->addresses.size(), 10'000U);
    const ReportDocument document = buildReport(*snapshot, nullptr, {}, {});
    const PageLayout layout = layOut(document, {});
    // A row a line: between 40 and 80 rows a page.
    QVERIFY2(layout.pages.size() > 125 && layout.pages.size() < 500, qPrintable(QString::number(layout.pages.size())));
    qsizetype rows = 0;
    for (const LayoutPage& page : layout.pages)
        if (page.section == "Annex"_L1)
            rows += texts(page).filter(QRegularExpression(u"^203\\.0\\."_s)).size();
    QCOMPARE(rows, 10'000);
    // And whoever has enough is heard soon.
    int asked = 0;
    QVERIFY(layOut(document, {}, Cancel([&] { return ++asked > 30; })).pages.empty());
    QVERIFY(asked < 60);
    asked = 0;
    QVERIFY(buildReport(*snapshot, nullptr, {}, {}, Cancel([&] { return ++asked > 3; })).sections.size() <= 3);
}

void TestPageLayout::cancelledIsEmpty()
{
    int asked = 0;
    const Cancel cancel([&] { return ++asked > 5; });
    QVERIFY(layOut(longReport(10'000), {}, cancel).pages.empty());
    QVERIFY(asked < 20);
}

void TestPageLayout::sameDocumentSamePages()
{
    const PageLayout first = layOut(sampleReport(sampleCase()), {});
    const PageLayout second = layOut(sampleReport(sampleCase()), {});
    QCOMPARE(first.pages.size(), second.pages.size());
    for (std::size_t i = 0; i < first.pages.size(); ++i) {
        QCOMPARE(texts(first.pages[i]), texts(second.pages[i]));
        for (std::size_t item = 0; item < first.pages[i].items.size(); ++item)
            QCOMPARE(first.pages[i].items[item].rect, second.pages[i].items[item].rect);
    }
}

POSTMORTEM_GUI_TEST(TestPageLayout)
#include "tst_pagelayout.moc"
