// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/htmlreport.h"

#include "model/report/plaintext.h"
#include "views/charts/chartrenderer.h"
#include "views/report/htmltext.h"
#include "views/report/typography.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgGenerator>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace postmortem {

namespace {

constexpr auto fontList = "Inter,'DejaVu Sans','Segoe UI',Arial,sans-serif"_L1;

struct HtmlWords {
    Q_DECLARE_TR_FUNCTIONS(ReportLayout)
};

/// A hash or a path, which is broken where a screen is too narrow for it.
bool hasLongWord(const QString& text)
{
    constexpr qsizetype longWord = 32;
    return std::ranges::any_of(QStringView(text).split(u' '), [](QStringView word) { return word.size() > longWord; });
}

QString toneClass(Tone tone)
{
    switch (tone) {
    case Tone::Plain: return {};
    case Tone::Muted: return u"muted"_s;
    case Tone::Critical:
    case Tone::Bad: return u"critical"_s;
    case Tone::High: return u"high"_s;
    case Tone::Medium: return u"medium"_s;
    case Tone::Low: return u"low"_s;
    case Tone::Info: return u"info"_s;
    case Tone::Good: return u"good"_s;
    }
    return {};
}

// The colours of the printed report, so that both say the same.
QString styleSheet()
{
    QString css =
        u"body{margin:0;background:#fff;color:%1;font:15px/1.5 %7}"
        "main{max-width:60rem;margin:0 auto;padding:2.5rem 1.5rem 4rem;overflow-wrap:break-word}"
        "h1{font-size:2rem;line-height:1.2;margin:.2em 0 .6em}h2{font-size:1.45rem;color:%3;margin:2.6em 0 .5em}"
        "h3{font-size:1.05rem;margin:1.8em 0 .4em}p{max-width:46rem;margin:.6em 0}.over{color:%3;font-weight:600}"
        ".lead{font-size:1.15rem}.muted,.note,figcaption,dt{color:%2}.note{font-size:.9rem}"
        ".warning{background:#fbeceb;border-left:4px solid %4;color:%4;font-weight:600;padding:.6em 1em}"
        "code,pre,.mono,.number{font-family:'DejaVu Sans Mono',Consolas,monospace;font-size:.86em}"
        "dl{display:grid;grid-template-columns:minmax(9rem,max-content) 1fr;gap:.3em 1.6em;margin:1em 0}"
        "dt{font-size:.9rem}dd{margin:0;overflow-wrap:anywhere}dd ul{margin:0;padding-left:1.1em}"
        ".tiles{display:flex;flex-wrap:wrap;gap:1em}.tile{flex:1 1 9rem;background:#f4f6f9;border-top:3px solid %3;"
        "padding:.8em 1em}.tile b{display:block;font-size:1.8rem;line-height:1.2}"
        ".scroll{overflow-x:auto;margin:1.2em 0}table{border-collapse:collapse;font-size:.88rem}"
        "@media print{.scroll{overflow:visible}table{font-size:.7rem}}"
        "caption{text-align:left;font-weight:600;padding-bottom:.4em;white-space:nowrap}"
        "th{text-align:left;vertical-align:bottom;border-bottom:1.5px solid %2;padding:.3em 1em .3em 0}"
        "td{vertical-align:top;border-bottom:1px solid %5;padding:.3em 1em .3em 0;overflow-wrap:break-word;"
        "white-space:pre-line}td.mono{white-space:pre}td.long{white-space:pre-wrap;overflow-wrap:anywhere;min-width:"
        "14em}.number{text-align:right;white-space:nowrap}"
        "th.number{font:inherit;font-weight:600;white-space:normal}"
        "figure{margin:1.4em 0}figure svg{width:100%;height:auto}"
        ".excerpt{background:#f4f6f9;padding:.6em 0;overflow-x:auto}.excerpt div{display:grid;"
        "grid-template-columns:1.6em 4.5em 1fr;padding:0 .6em;white-space:pre-wrap;overflow-wrap:anywhere}"
        ".excerpt .proof{background:%6;box-shadow:inset 3px 0 %4}.excerpt .mark{color:%4}.decoded{color:%3}"
        ".step{margin:1.2em 0;padding-left:2em;position:relative}.step>b{display:block}.step "
        ".box{position:absolute;left:0;top:.1em;width:1.1em;"
        "height:1.1em;border:1.5px solid %1;text-align:center;line-height:1.1em}"
        "pre{background:#f4f6f9;padding:.6em .8em;margin:.3em 0;white-space:pre-wrap;overflow-wrap:anywhere}"
        "nav h2{font-size:1.05rem;color:%1}nav "
        "ol{columns:2;padding-left:1.4em}a{color:%3}footer{margin-top:4em;border-top:1px solid %5;padding-top:.6em}"
        "@media(max-width:40rem){main{padding:1.2rem .9rem "
        "3rem}h1{font-size:1.5rem}dl{grid-template-columns:1fr;gap:.1em}"
        "dd{margin-bottom:.5em}nav ol{columns:1}.excerpt div{grid-template-columns:1.2em 3.4em 1fr;padding:0 .2em}"
        ".step{padding-left:1.6em}}"
        "@media print{main{max-width:none;padding:0}h2,h3,caption,thead,.step>b:not(:last-child),"
        ".step>div:not(:last-child),tbody tr:nth-child(-n+2){break-after:avoid}"
        "tbody tr:first-child,tbody tr:nth-last-child(-n+2),.step>p{break-before:avoid}"
        "tr,figure,.step>*{break-inside:avoid}}"_s;
    const auto name = [](Ink ink) { return reportColor(ink).name(); };
    css = css.arg(name(Ink::Text), name(Ink::Muted), name(Ink::Accent), name(Ink::Critical), name(Ink::Rule),
                  name(Ink::Proof), fontList);
    for (const Tone tone : {Tone::Critical, Tone::High, Tone::Medium, Tone::Low, Tone::Info, Tone::Good})
        css += u".%1{color:%2}"_s.arg(toneClass(tone), name(inkOf(tone)));
    return css;
}

// An inline picture. Its ids are made its own, for several stand in one document.
QString chartSvg(const ChartBlock& block, int place, const CaseSnapshot& snapshot, const Cancel& cancel)
{
    constexpr QSize size(4870, 2050);
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setResolution(unitsPerInch);
    generator.setTitle({});
    generator.setDescription({});
    QPainter painter(&generator);
    painter.setFont(reportFont(TextStyle::Small));
    paintReportChart(painter, QRectF(QPointF(), size), block.kind, snapshot, cancel);
    painter.end();
    QString svg = QString::fromUtf8(buffer.data());
    svg.remove(0, std::max<qsizetype>(0, svg.indexOf("<svg"_L1)));
    svg.remove(QRegularExpression(u"<(title|desc)>[^<]*</(title|desc)>\\s*"_s));
    const QString own = u"c%1-"_s.arg(place);
    svg.replace("id=\""_L1, u"id=\""_s + own)
        .replace("url(#"_L1, u"url(#"_s + own)
        .replace("href=\"#"_L1, u"href=\"#"_s + own);
    svg.replace(QRegularExpression(u"font-family=\"[^\"]*\""_s), u"font-family=\"%1\""_s.arg(fontList));
    // As wide as the page, whatever it is read on.
    svg.replace(QRegularExpression(u"^<svg width=\"[^\"]*\" height=\"[^\"]*\""_s), u"<svg"_s);
    return svg.isEmpty() ? QString()
                         : svg.insert(4, u" role=\"img\" aria-label=\"%1\""_s.arg(escaped(block.alternative)));
}

/// Writes blocks; std::visit picks the overload.
class BlockWriter final {
public:
    BlockWriter(HtmlWriter& html, const CaseSnapshot& snapshot, const Cancel& cancel)
        : m_html(html), m_snapshot(snapshot), m_cancel(cancel)
    {
    }

    void operator()(const HeadingBlock& block) { m_html.element(u"h3", block.text); }
    void operator()(const ParagraphBlock& block)
    {
        constexpr std::array<QStringView, 4> styles = {u"", u"lead", u"note", u"warning"};
        m_html.element(u"p", block.text, styles[static_cast<std::size_t>(block.style)]);
    }
    void operator()(const BulletsBlock& block)
    {
        m_html.open(u"ul");
        for (const QString& item : block.items)
            m_html.element(u"li", item);
        m_html.close(u"ul");
    }
    void operator()(const FactsBlock& block);
    void operator()(const TableBlock& block);
    void operator()(const ChartBlock& block)
    {
        m_html.open(u"figure");
        m_html.element(u"b", block.caption);
        m_html.raw(chartSvg(block, m_charts++, m_snapshot, m_cancel));
        m_html.element(u"figcaption", block.alternative);
        m_html.close(u"figure");
    }
    void operator()(const ExcerptBlock& block);
    void operator()(const StepsBlock& block);

private:
    // "Sign-ins" is one word: a browser would break it.
    void writeTitle(const TableColumn& column)
    {
        m_html.raw(column.kind == TableColumn::Kind::Number ? u"<th scope=\"col\" class=\"number\">"
                                                            : u"<th scope=\"col\">");
        m_html.raw(escaped(QString(column.title).replace(u'-', QChar(0x2011))));
        m_html.close(u"th");
    }
    void writeCell(const TableCell& cell, const QString& style)
    {
        if (cell.source.isEmpty())
            return m_html.element(u"td", cell.text, style);
        m_html.open(u"td", style);
        m_html.raw(escaped(cell.text));
        m_html.raw(u"\n");
        m_html.element(u"code", cell.source, u"muted");
        m_html.close(u"td");
    }
    void writePoints(const std::vector<QString>& points)
    {
        m_html.open(u"dd");
        (*this)(BulletsBlock{points});
        m_html.close(u"dd");
    }
    void writeStep(const ChecklistStep& step, const TimeZone& zone);

    HtmlWriter& m_html;
    const CaseSnapshot& m_snapshot;
    const Cancel& m_cancel;
    int m_charts = 0;
};

void BlockWriter::operator()(const FactsBlock& block)
{
    const bool tiles = block.style == FactsBlock::Style::Tiles;
    m_html.open(tiles ? u"div" : u"dl", tiles ? u"tiles" : u"");
    for (const Fact& fact : block.facts) {
        if (tiles) {
            m_html.open(u"div", u"tile");
            m_html.element(u"b", fact.value, toneClass(fact.tone));
            m_html.element(u"span", fact.label, u"muted");
            m_html.close(u"div");
        } else {
            m_html.element(u"dt", fact.label);
            if (!fact.points.empty())
                writePoints(fact.points);
            else
                m_html.element(u"dd", fact.value,
                               QString(toneClass(fact.tone) + (fact.mono ? u" mono"_s : QString())).trimmed());
        }
    }
    m_html.close(tiles ? u"div" : u"dl");
}

void BlockWriter::operator()(const TableBlock& block)
{
    constexpr std::array<QStringView, 4> kinds = {u"", u"number", u"mono", u""};
    const auto kind = [&](std::size_t column) { return kinds[static_cast<std::size_t>(block.columns[column].kind)]; };
    m_html.open(u"div", u"scroll");
    m_html.open(u"table");
    if (!block.caption.isEmpty())
        m_html.element(u"caption", block.caption);
    m_html.raw(u"<thead><tr>");
    for (const TableColumn& column : block.columns)
        writeTitle(column);
    m_html.raw(u"</tr></thead><tbody>\n");
    for (std::size_t row = 0; row < block.rows.size() && !(row % 64 == 0 && m_cancel.requested()); ++row) {
        m_html.raw(u"<tr>");
        for (std::size_t i = 0; i < std::min(block.columns.size(), block.rows[row].size()); ++i) {
            const TableCell& cell = block.rows[row][i];
            const QString length = hasLongWord(cell.text) ? u"long"_s : QString();
            writeCell(cell, u"%1 %2 %3"_s.arg(kind(i), toneClass(cell.tone), length).simplified());
        }
        m_html.raw(u"</tr>\n");
    }
    m_html.raw(u"</tbody>");
    m_html.close(u"table");
    m_html.close(u"div");
    if (!block.more.isEmpty())
        m_html.element(u"p", block.more, u"note");
}

void BlockWriter::operator()(const ExcerptBlock& block)
{
    m_html.element(u"h3", block.title);
    m_html.open(u"p", u"note");
    m_html.element(u"code", block.where);
    m_html.close(u"p");
    if (!block.problem.isEmpty())
        m_html.element(u"p", block.problem, u"warning");
    if (block.lines.empty())
        return;
    m_html.open(u"div", u"excerpt mono");
    for (const ExcerptLine& line : block.lines) {
        m_html.open(u"div", line.proof ? u"proof" : u"");
        m_html.element(u"span", line.proof ? u"▶"_s : QString(), u"mark");
        m_html.element(u"span", QString::number(line.number), u"muted");
        m_html.open(u"span");
        m_html.raw(escaped(line.text));
        if (!line.decoded.isEmpty())
            m_html.element(u"span", u"\n    "_s + HtmlWords::tr("= %1 (decoded)").arg(line.decoded), u"decoded");
        m_html.close(u"span");
        m_html.close(u"div");
    }
    m_html.close(u"div");
}

void BlockWriter::operator()(const StepsBlock& block)
{
    for (const ChecklistStep& step : block.steps)
        writeStep(step, block.zone);
}

void BlockWriter::writeStep(const ChecklistStep& step, const TimeZone& zone)
{
    static constexpr std::array<QStringView, 4> marks = {u"", u"✓", u"✗", u"–"};
    static constexpr std::array<QStringView, 4> inks = {u"muted", u"good", u"critical", u"muted"};
    const auto state = static_cast<std::size_t>(step.tick.state);
    m_html.open(u"div", u"step");
    m_html.element(u"span", marks[state].toString(), u"box %1"_s.arg(inks[state]));
    m_html.element(u"b", step.text);
    if (step.tick != StepTick{})
        m_html.element(u"div", tickText(step.tick, zone), u"note %1"_s.arg(inks[state]));
    m_html.element(u"div", step.reason, u"note");
    if (!step.tick.note.isEmpty())
        m_html.element(u"p", HtmlWords::tr("Note: %1").arg(step.tick.note));
    for (const ChecklistCommand& command : step.commands) {
        const QString server = serverTitle(command.server);
        m_html.element(u"div", server.isEmpty() ? title(command.shell) : server + u" · "_s + title(command.shell),
                       u"note");
        m_html.element(u"pre", command.text);
        if (!command.warning.isEmpty())
            m_html.element(u"p", command.warning, u"note critical");
    }
    m_html.close(u"div");
}

void writeHead(HtmlWriter& html, const ReportDocument& document)
{
    html.raw(u"<!DOCTYPE html>\n<html lang=\"");
    html.raw(escaped(document.language));
    // Nothing is loaded and no script runs, whatever the text says.
    html.raw(
        u"\"><head><meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
        "style-src 'unsafe-inline'; img-src data:\"><meta name=\"viewport\" "
        "content=\"width=device-width,initial-scale=1\">"
        "<meta name=\"generator\" content=\"Postmortem " POSTMORTEM_VERSION "\">\n");
    if (!document.author.isEmpty())
        html.raw(u"<meta name=\"author\" content=\"%1\">"_s.arg(escaped(document.author)));
    html.element(u"title", document.title);
    html.raw(QString(u"<style>"_s + styleSheet() + u"</style></head>\n<body><main>\n"_s));
    html.element(u"div", HtmlWords::tr("Mail server incident report"), u"over");
    html.element(u"h1", document.title);
}

void writeContents(HtmlWriter& html, const ReportDocument& document)
{
    html.raw(u"<nav aria-labelledby=\"contents\"><h2 id=\"contents\">");
    html.raw(escaped(HtmlWords::tr("Contents")));
    html.raw(u"</h2><ol>");
    for (std::size_t i = 0; i < document.sections.size(); ++i) {
        if (document.sections[i].id == ReportSection::Cover)
            continue;
        html.raw(u"<li><a href=\"#s%1\">"_s.arg(i));
        html.raw(escaped(document.sections[i].title));
        html.raw(u"</a></li>\n");
    }
    html.raw(u"</ol></nav>\n");
}

} // namespace

QString toHtml(const ReportDocument& document, const CaseSnapshot& snapshot, const Cancel& cancel)
{
    HtmlWriter html;
    BlockWriter blocks(html, snapshot, cancel);
    writeHead(html, document);
    bool contents = false;
    for (std::size_t i = 0; i < document.sections.size() && !cancel.requested(); ++i) {
        const DocumentSection& section = document.sections[i];
        const bool cover = section.id == ReportSection::Cover;
        if (!cover && !std::exchange(contents, true))
            writeContents(html, document);
        html.raw(u"<section id=\"s%1\">\n"_s.arg(i));
        if (!cover)
            html.element(u"h2", section.title);
        for (const ReportBlock& block : section.blocks)
            std::visit(blocks, block);
        html.close(u"section");
    }
    html.element(u"footer",
                 HtmlWords::tr("Made at %1. SHA-256 of the case: %2").arg(document.exported, document.caseHash),
                 u"note");
    html.raw(u"</main></body></html>\n");
    return html.take();
}

} // namespace postmortem
