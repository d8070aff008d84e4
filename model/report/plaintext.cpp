// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/plaintext.h"

#include "model/report/reportcontext.h"

#include <QStringList>

#include <cstdlib>

namespace postmortem {

namespace {

QString oneLine(QString text)
{
    return text.replace(u'\n', u' ');
}

/// Writes blocks; std::visit picks the overload.
class TextWriter final {
public:
    void operator()(const HeadingBlock& block) { line(QStringLiteral("## ") + block.text); }
    void operator()(const ParagraphBlock& block)
    {
        line(block.style == ParagraphBlock::Style::Warning ? QStringLiteral("! ") + block.text : block.text);
    }
    void operator()(const BulletsBlock& block)
    {
        for (const QString& item : block.items)
            line(QStringLiteral("* ") + item);
    }
    void operator()(const FactsBlock& block)
    {
        for (const Fact& fact : block.facts) {
            line((fact.label + QStringLiteral(": ") + fact.value).trimmed());
            for (const QString& point : fact.points)
                line(QStringLiteral("* ") + point);
        }
    }
    void operator()(const TableBlock& block)
    {
        if (!block.caption.isEmpty())
            line(block.caption);
        QStringList titles;
        for (const TableColumn& column : block.columns)
            titles += column.title;
        line(titles.join(QStringLiteral(" | ")));
        for (const auto& row : block.rows) {
            QStringList cells;
            for (const TableCell& cell : row)
                cells += oneLine(cell.text)
                         + (cell.source.isEmpty() ? QString() : QStringLiteral(" (") + cell.source + u')');
            line(cells.join(QStringLiteral(" | ")));
        }
        if (!block.more.isEmpty())
            line(block.more);
    }
    void operator()(const ChartBlock& block)
    {
        line(ReportWords::tr("[Chart] %1").arg(block.caption));
        line(block.alternative);
    }
    void operator()(const ExcerptBlock& block)
    {
        line(block.title + QStringLiteral(" (") + block.where + u')');
        if (!block.problem.isEmpty())
            line(block.problem);
        for (const ExcerptLine& raw : block.lines)
            line(QStringLiteral("%1%2 %3%4")
                     .arg(QChar(raw.proof ? u'>' : u' '))
                     .arg(QString::number(raw.number).rightJustified(6), raw.text,
                          raw.decoded.isEmpty() ? QString() : QStringLiteral("   [") + raw.decoded + u']'));
    }
    void operator()(const StepsBlock& block)
    {
        for (const ChecklistStep& step : block.steps) {
            line(QStringLiteral("[%1] %2").arg(tickText(step.tick, block.zone), step.text));
            line(QStringLiteral("    ") + step.reason);
            for (const ChecklistCommand& command : step.commands) {
                line(QStringLiteral("    %1 %2").arg(serverTitle(command.server), title(command.shell)).trimmed());
                for (const QString& text : command.text.split(u'\n', Qt::SkipEmptyParts))
                    line(QStringLiteral("      ") + text);
                if (!command.warning.isEmpty())
                    line(QStringLiteral("      ! ") + oneLine(command.warning));
            }
            if (!step.tick.note.isEmpty())
                line(QStringLiteral("    ") + oneLine(step.tick.note));
        }
    }
    void line(const QString& text) { m_text += text + u'\n'; }
    [[nodiscard]] QString text() const { return m_text; }

private:
    QString m_text;
};

} // namespace

QString tickText(const StepTick& tick, const TimeZone& zone)
{
    const QString state = title(tick.state);
    if (!tick.when.known())
        return tick.by.isEmpty() ? state : ReportWords::tr("%1, by %2").arg(state, tick.by);
    const int minutes = zone.offsetAt(tick.when) / 60;
    QString when = QString::fromStdString(toLocalText(tick.when, zone)) + QStringLiteral(" UTC");
    if (minutes != 0)
        when += QStringLiteral("%1%2:%3")
                    .arg(QChar(minutes < 0 ? u'-' : u'+'))
                    .arg(std::abs(minutes) / 60, 2, 10, QLatin1Char('0'))
                    .arg(std::abs(minutes) % 60, 2, 10, QLatin1Char('0'));
    return tick.by.isEmpty() ? ReportWords::tr("%1, %2").arg(state, when)
                             : ReportWords::tr("%1, by %2, %3").arg(state, tick.by, when);
}

QString toPlainText(const ReportDocument& document)
{
    TextWriter writer;
    writer.line(document.title);
    for (const DocumentSection& section : document.sections) {
        writer.line(QStringLiteral("\n# ") + section.title);
        for (const ReportBlock& block : section.blocks)
            std::visit(writer, block);
    }
    return writer.text();
}

} // namespace postmortem
