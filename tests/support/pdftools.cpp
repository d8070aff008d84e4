// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pdftools.h"

#include "model/report/plaintext.h"
#include "views/report/blocklayout.h"
#include "views/report/textmeasure.h"
#include "views/report/typography.h"

#include <QProcess>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace postmortem::testing {

namespace {

/// As it stands on paper, without what breaking lines adds and takes.
QString squeezed(const QString& text)
{
    static const QRegularExpression blanks(u"[\\s\\x{21a9}]+"_s);
    return drawable(QString(text).remove(blanks));
}

/// The texts of blocks in the order in which they are drawn; std::visit picks the overload.
class DrawnTexts final {
public:
    void operator()(const HeadingBlock& block) { add({block.text}); }
    void operator()(const ParagraphBlock& block) { add({block.text}); }
    void operator()(const BulletsBlock& block)
    {
        for (const QString& item : block.items)
            add({item});
    }
    void operator()(const FactsBlock& block)
    {
        for (const Fact& fact : block.facts)
            add(block.style == FactsBlock::Style::Tiles ? QStringList{fact.value, fact.label}
                                                        : QStringList{fact.label, fact.value} + list(fact.points));
    }
    void operator()(const TableBlock& block)
    {
        add({block.caption});
        for (const TableColumn& column : block.columns)
            add({column.title});
        for (const auto& row : block.rows)
            for (const TableCell& cell : row)
                add({cell.text, cell.source});
        add({block.more});
    }
    void operator()(const ChartBlock& block) { add({block.caption, block.alternative}); }
    void operator()(const ExcerptBlock& block)
    {
        add({block.title, block.where, block.problem});
        for (const ExcerptLine& line : block.lines)
            add({QString::number(line.number), line.text, line.decoded});
    }
    void operator()(const StepsBlock& block)
    {
        for (const ChecklistStep& step : block.steps) {
            add({step.text, step.tick == StepTick{} ? QString() : tickText(step.tick, block.zone), step.reason,
                 step.tick.note});
            for (const ChecklistCommand& command : step.commands)
                add(QStringList{serverTitle(command.server), title(command.shell)} + printedLines(command)
                    + QStringList{command.warning});
        }
    }
    void add(const QStringList& texts) { m_texts += texts; }
    [[nodiscard]] const QStringList& texts() const { return m_texts; }

private:
    static QStringList list(const std::vector<QString>& texts) { return {texts.begin(), texts.end()}; }

    QStringList m_texts;
};

} // namespace

QString outputOf(const QString& program, const QStringList& arguments, int expected)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(120'000) || process.exitCode() != expected)
        return u"FAILED: "_s + process.errorString() + QString::fromUtf8(process.readAll());
    return QString::fromUtf8(process.readAll());
}

QStringList problemsOf(const QString& pdf)
{
    QStringList problems;
    const QString structure = outputOf(u"qpdf"_s, {u"--check"_s, pdf});
    if (!structure.contains("No syntax or stream encoding errors"_L1) || structure.contains("WARNING"_L1))
        problems += structure;
    const QString info = outputOf(u"pdfinfo"_s, {pdf});
    for (const QString& wanted : {u"^Title: +\\S"_s, u"^CreationDate: +\\S"_s, u"^Pages: +[1-9]"_s,
                                  u"^JavaScript: +no"_s, u"^Encrypted: +no"_s})
        if (!info.contains(QRegularExpression(wanted, QRegularExpression::MultilineOption)))
            problems += wanted + u" is not in "_s + info;
    const QStringList fonts = outputOf(u"pdffonts"_s, {pdf}).split(u'\n', Qt::SkipEmptyParts).mid(2);
    static const QRegularExpression embedded(u" yes (yes|no ) +yes "_s); // as a subset, with Unicode values
    if (fonts.size() != fonts.filter(embedded).size() || fonts.isEmpty())
        problems += fonts.join(u'\n');
    return problems;
}

QString bodyTextOf(const QString& pdf, const PageSetup& setup)
{
    const PageMeasure measure(setup);
    constexpr qreal unitsPerPoint = unitsPerInch / 72.0;
    constexpr qreal margin = 100; // descenders
    const auto points = [](qreal units) { return QString::number(qRound(units / unitsPerPoint)); };
    return outputOf(u"pdftotext"_s,
                    {u"-raw"_s, u"-r"_s, u"72"_s, u"-x"_s, u"0"_s, u"-y"_s, points(measure.headBaseline + margin),
                     u"-W"_s, points(measure.sheet.width()), u"-H"_s,
                     points(measure.footBaseline - measure.headBaseline - 3 * margin), pdf, u"-"_s});
}

QStringList missingIn(const QString& bodyText, const ReportDocument& document)
{
    DrawnTexts drawn;
    drawn.add({document.title});
    for (const DocumentSection& section : document.sections) {
        if (section.id != ReportSection::Cover)
            drawn.add({section.title});
        for (const ReportBlock& block : section.blocks)
            std::visit(drawn, block);
    }
    // What is repeated overleaf may stand between the lines of one command.
    static const QRegularExpression repeated(u"^\\f?… continued: .*$"_s, QRegularExpression::MultilineOption);
    const QString text = squeezed(QString(bodyText).remove(repeated));
    QStringList missing;
    qsizetype from = 0;
    for (const QString& wanted : drawn.texts()) {
        const QString word = squeezed(wanted);
        const qsizetype at = text.indexOf(word, from);
        if (at < 0)
            missing += u"“%1” after “…%2”"_s.arg(wanted, text.sliced(std::max<qsizetype>(0, from - 40)).left(80));
        else
            from = at + word.size();
    }
    return missing;
}

} // namespace postmortem::testing
