// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/buildreport.h"
#include "model/report/remarks.h"
#include "model/report/sections.h"

#include <ranges>

namespace postmortem {

namespace {

void addPoints(const QString& label, const std::vector<std::string>& lines, FactsBlock& facts)
{
    if (lines.empty())
        return;
    Fact& fact = facts.facts.emplace_back(Fact{label, {}});
    for (const std::string& line : lines)
        fact.points.push_back(shown(line));
}

void addIncident(const Incident& incident, bool several, Blocks& blocks)
{
    if (several)
        blocks.emplace_back(HeadingBlock{shown(incident.title)});
    FactsBlock facts;
    facts.facts = {{ReportWords::tr("Kind of attack"), shown(incident.verdict)},
                   {ReportWords::tr("Severity"), severityText(incident.severity), tone(incident.severity)},
                   {ReportWords::tr("Confidence"), confidenceText(incident.confidence)}};
    addPoints(ReportWords::tr("Strongest facts"), incident.reasons, facts);
    addPoints(ReportWords::tr("Other explanations considered"), incident.alternatives, facts);
    blocks.emplace_back(std::move(facts));
}

/// Those that are not told one by one.
TableBlock furtherIncidents(const ReportContext& context)
{
    using Kind = TableColumn::Kind;
    TableBlock table;
    table.caption = ReportWords::tr("Further incidents; local time");
    table.columns = {{ReportWords::tr("Severity")},
                     {ReportWords::tr("Incident")},
                     {ReportWords::tr("First – last"), Kind::Mono},
                     {ReportWords::tr("Addresses"), Kind::Number},
                     {ReportWords::tr("Accounts"), Kind::Number}};
    for (const Incident& incident : context.snapshot.incidents | std::views::drop(mostToldIncidents))
        table.rows.push_back({{severityText(incident.severity), tone(incident.severity)},
                              {shown(incident.title)},
                              {context.span(incident.first, incident.last)},
                              figure(incident.addresses.size()),
                              figure(incident.accounts.size())});
    limitRows(table, bodyRows, false);
    return table;
}

TableBlock findingsTable(const ReportContext& context)
{
    TableBlock table;
    table.caption = ReportWords::tr("All findings, by severity and time");
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
    for (const Incident& incident : snapshot.incidents | std::views::take(mostToldIncidents))
        addIncident(incident, snapshot.incidents.size() > 1, blocks);
    if (TableBlock table = furtherIncidents(context); !table.rows.empty())
        blocks.emplace_back(std::move(table));
    if (snapshot.incidents.empty())
        blocks.emplace_back(ParagraphBlock{ReportWords::tr("The logs show no attack."), ParagraphBlock::Style::Normal});
    if (TableBlock table = findingsTable(context); !table.rows.empty())
        blocks.emplace_back(std::move(table));
    addRemarks(context, {RemarkPlace::Kind::Finding}, blocks);
    return blocks;
}

} // namespace postmortem
