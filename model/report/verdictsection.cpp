// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/buildreport.h"
#include "model/report/remarks.h"
#include "model/report/sections.h"

namespace postmortem {

namespace {

void addBullets(const QString& heading, const std::vector<std::string>& lines, Blocks& blocks)
{
    if (lines.empty())
        return;
    BulletsBlock bullets;
    for (const std::string& line : lines)
        bullets.items.push_back(shown(line));
    blocks.push_back(HeadingBlock{heading});
    blocks.push_back(std::move(bullets));
}

TableBlock findingsTable(const ReportContext& context)
{
    TableBlock table;
    table.caption = ReportWords::tr("All findings, worst first");
    table.columns = {{ReportWords::tr("Severity")},
                     {ReportWords::tr("Finding")},
                     {ReportWords::tr("What was seen")},
                     {ReportWords::tr("Confidence")}};
    for (const Finding& finding : context.snapshot.findings)
        if (!context.isHidden(finding))
            table.rows.push_back({{severityText(finding.severity), tone(finding.severity)},
                                  {shown(finding.title)},
                                  {shown(finding.text)},
                                  {confidenceText(finding.confidence)}});
    limitRows(table, bodyRows, false);
    return table;
}

} // namespace

Blocks verdictSection(const ReportContext& context)
{
    const CaseSnapshot& snapshot = context.snapshot;
    Blocks blocks;
    for (const Incident& incident : snapshot.incidents) {
        if (snapshot.incidents.size() > 1)
            blocks.push_back(HeadingBlock{shown(incident.title)});
        blocks.push_back(
            FactsBlock{{{ReportWords::tr("Kind of attack"), shown(incident.verdict)},
                        {ReportWords::tr("Severity"), severityText(incident.severity), tone(incident.severity)},
                        {ReportWords::tr("Confidence"), confidenceText(incident.confidence)}},
                       FactsBlock::Style::List});
        addBullets(ReportWords::tr("Strongest facts"), incident.reasons, blocks);
        addBullets(ReportWords::tr("Other explanations considered"), incident.alternatives, blocks);
    }
    if (snapshot.incidents.empty())
        blocks.push_back(ParagraphBlock{ReportWords::tr("The logs show no attack."), ParagraphBlock::Style::Normal});
    if (TableBlock table = findingsTable(context); !table.rows.empty())
        blocks.push_back(std::move(table));
    addRemarks(context, {RemarkPlace::Kind::Finding}, blocks);
    return blocks;
}

} // namespace postmortem
