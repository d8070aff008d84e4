// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/buildreport.h"
#include "model/report/sections.h"

namespace postmortem {

namespace {

TableBlock emptyTable(const ReportContext& context)
{
    using Kind = TableColumn::Kind;
    TableBlock table;
    table.columns = {{ReportWords::tr("Phase")},
                     {ReportWords::tr("UTC"), Kind::Mono},
                     {ReportWords::tr("Local (%1)").arg(context.zone(context.snapshot.totals.first)), Kind::Mono},
                     {ReportWords::tr("What happened")},
                     {ReportWords::tr("File and line"), Kind::Mono}};
    return table;
}

Tone phaseTone(Incident::Phase phase)
{
    switch (phase) {
    case Incident::Phase::Opened:
    case Incident::Phase::Used: return Tone::Critical;
    case Incident::Phase::Blacklisted:
    case Incident::Phase::Guess: return Tone::High;
    case Incident::Phase::Ended: return Tone::Good;
    case Incident::Phase::Probe: break;
    }
    return Tone::Medium;
}

// "2026-11-23 09:58:02" over "– 10:31:28"; the date again only when it is another one.
QString span(const QString& from, const QString& to)
{
    constexpr qsizetype dateLength = 11;
    if (from == to || to == dash())
        return from;
    const bool sameDay = from.left(dateLength) == to.left(dateLength);
    return from + QStringLiteral("\n– ") + (sameDay ? to.mid(dateLength) : to);
}

TableBlock stepsTable(const ReportContext& context, const Incident& incident)
{
    TableBlock table = emptyTable(context);
    for (const Incident::Step& step : incident.steps)
        table.rows.push_back({{phaseText(step.phase), phaseTone(step.phase)},
                              {span(context.utc(step.at), context.utc(step.until))},
                              {span(context.local(step.at), context.local(step.until))},
                              {shown(step.text)},
                              {context.cite(step.where)}});
    limitRows(table, bodyRows, false);
    return table;
}

QString chartWords(const ReportContext& context)
{
    const Totals& totals = context.snapshot.totals;
    quint64 failed = 0;
    quint64 logins = 0;
    for (std::size_t i = 0; i < protocolCount; ++i) {
        failed += totals.failedLogins[i];
        logins += totals.logins[i];
    }
    return ReportWords::tr("From %1 to %2: %3 sign-ins, %4 failed sign-ins, %5 refused relays, %6 recipients relayed.")
        .arg(context.local(totals.first), context.local(totals.last), number(logins), number(failed),
             number(totals.relayRefused), number(totals.relayed));
}

} // namespace

Blocks timelineSection(const ReportContext& context)
{
    Blocks blocks;
    const CaseSnapshot& snapshot = context.snapshot;
    if (snapshot.totals.first.known())
        blocks.push_back(
            ChartBlock{ReportChart::Timeline,
                       ReportWords::tr("Events over time; local time (%1).").arg(context.zone(snapshot.totals.first)),
                       chartWords(context)});
    for (const Incident& incident : snapshot.incidents) {
        if (incident.steps.empty())
            continue;
        if (snapshot.incidents.size() > 1)
            blocks.push_back(HeadingBlock{shown(incident.title)});
        blocks.push_back(stepsTable(context, incident));
    }
    if (snapshot.incidents.empty())
        blocks.push_back(ParagraphBlock{ReportWords::tr("There is no attack whose course could be told."),
                                        ParagraphBlock::Style::Normal});
    return blocks;
}

Blocks chartsSection(const ReportContext& context)
{
    const CaseSnapshot& snapshot = context.snapshot;
    if (!snapshot.totals.first.known())
        return {};
    const QString zone = context.zone(snapshot.totals.first);
    return {ChartBlock{ReportChart::LoginAttempts,
                       ReportWords::tr("Login attempts over time by protocol and outcome; local time (%1).").arg(zone),
                       chartWords(context)},
            ChartBlock{ReportChart::RecipientCounts, ReportWords::tr("Recipients of each session with accepted mail."),
                       ReportWords::tr("%1 recipients were accepted for %2 messages.")
                           .arg(number(snapshot.totals.recipientsAccepted), number(snapshot.totals.messages))}};
}

} // namespace postmortem
