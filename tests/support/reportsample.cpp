// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/reportsample.h"

#include "model/remediation/checklistmaker.h"
#include "model/report/buildreport.h"

#include <QDir>

namespace postmortem::testing {

TimeUs reportTime()
{
    return fromCivilUtc(2026, 11, 24, 9, 0, 0);
}

ReportOptions sampleOptions(const SampleCase& sample)
{
    ReportOptions options;
    options.title = QStringLiteral("The password of test was guessed and used to relay");
    options.number = QStringLiteral("INC-2026-0417");
    options.organisation = QStringLiteral("Example Ltd.");
    options.author = QStringLiteral("Anna Admin");
    options.notes = QStringLiteral("The account was made for a demonstration and forgotten.\nIts owner has been told.");
    options.exportTime = reportTime();
    for (const Source& source : sample.snapshot->sources)
        options.evidence.push_back({source.sha256, {}});
    return options;
}

Checklist sampleChecklist(const SampleCase& sample)
{
    const Result<ChecklistLibrary> library =
        ChecklistLibrary::load(QStringLiteral(POSTMORTEM_SOURCE_DIR "/resources/checklists"));
    if (!library)
        return {};
    Checklist checklist = makeChecklist(*sample.snapshot, *library);
    constexpr std::array states = {StepState::Done, StepState::NotDone, StepState::DoesNotApply};
    for (std::size_t i = 0; i < std::min(states.size(), checklist.steps.size()); ++i)
        checklist.steps[i].tick = {states[i], QStringLiteral("anna"), reportTime(),
                                   i == 1 ? QStringLiteral("Waiting for the postmaster.") : QString()};
    return checklist;
}

ReportDocument sampleReport(const SampleCase& sample)
{
    return buildReport(*sample.snapshot, sample.lines.get(), sampleChecklist(sample), sampleOptions(sample));
}

ReportDocument longReport(std::size_t rows)
{
    TableBlock table;
    table.caption = QStringLiteral("Many addresses");
    table.columns = {{QStringLiteral("Address"), TableColumn::Kind::Mono},
                     {QStringLiteral("Verdict"), TableColumn::Kind::Text},
                     {QStringLiteral("Failed"), TableColumn::Kind::Number}};
    for (std::size_t i = 0; i < rows; ++i)
        table.rows.push_back({{QStringLiteral("2001:db8::%1").arg(i, 0, 16)},
                              {QStringLiteral("Critical: login guessing, harvest"), Tone::Critical},
                              {QString::number(i * 7)}});
    ReportDocument document;
    document.title = QStringLiteral("Long");
    document.language = QStringLiteral("en");
    document.exported = QStringLiteral("2026-11-24T09:00:00Z");
    document.sections = {{ReportSection::Annex, QStringLiteral("Annex"), {std::move(table)}}};
    return document;
}

ReportDocument reportMadeOf(const QString& text)
{
    ReportDocument document;
    document.title = document.number = document.organisation = document.author = text;
    document.language = QStringLiteral("en");
    document.exported = QStringLiteral("2026-11-24T09:00:00Z");
    ExcerptBlock excerpt{text, text, {{7, text, text, true}}, text};
    ChecklistStep step{text, ChecklistPhase::Contain,         text,
                       text, {{text, Shell::Sh, text, text}}, {StepState::Done, text, reportTime(), text}};
    std::vector<ReportBlock> blocks;
    blocks.emplace_back(HeadingBlock{text});
    blocks.emplace_back(ParagraphBlock{text, ParagraphBlock::Style::Warning});
    blocks.emplace_back(BulletsBlock{{text}});
    blocks.emplace_back(FactsBlock{{{text, text, Tone::Bad, true}}, FactsBlock::Style::List});
    blocks.emplace_back(FactsBlock{{{text, text, Tone::Bad, false}}, FactsBlock::Style::Tiles});
    blocks.emplace_back(TableBlock{text, {{text, TableColumn::Kind::Text}}, {{{text, Tone::Bad}}}, text});
    blocks.emplace_back(ChartBlock{ReportChart::Timeline, text, text});
    blocks.emplace_back(std::move(excerpt));
    blocks.emplace_back(StepsBlock{{step}, TimeZone()});
    document.sections = {{ReportSection::Cover, text, blocks}, {ReportSection::Summary, text, blocks}};
    return document;
}

} // namespace postmortem::testing
