// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/buildreport.h"
#include "model/report/sections.h"

#include <algorithm>
#include <ranges>

namespace postmortem {

namespace {

TableBlock emptyTable(const ReportContext& context)
{
    using Kind = TableColumn::Kind;
    TableBlock table;
    table.columns = {{ReportWords::tr("Phase")}, {ReportWords::tr("UTC"), Kind::Mono}};
    if (context.isUtc()) {
        table.caption = ReportWords::tr("Course of the incident, in UTC");
    } else {
        table.caption = ReportWords::tr("Course of the incident, in UTC and local time (%1)").arg(context.zone());
        table.columns.push_back({ReportWords::tr("Local"), Kind::Mono});
    }
    table.columns.push_back({ReportWords::tr("What happened; file and line")});
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

std::vector<TableCell> stepRow(const ReportContext& context, const Incident& incident, const Incident::Step& step)
{
    const bool goesOn = step.phase == Incident::Phase::Ended && !incident.over;
    std::vector<TableCell> row = {goesOn ? TableCell{ReportWords::tr("Last event"), Tone::Medium}
                                         : TableCell{phaseText(step.phase), phaseTone(step.phase)},
                                  {span(context.utc(step.at), context.utc(step.until))}};
    if (!context.isUtc())
        row.push_back({span(context.local(step.at), context.local(step.until))});
    row.push_back({shown(step.text), Tone::Plain, step.where.source.valid() ? context.cite(step.where) : QString()});
    return row;
}

/// Of the guessing of dozens of addresses the first rows, then one for all others: what came of it must not be lost
/// behind them.
TableBlock stepsTable(const ReportContext& context, const Incident& incident)
{
    constexpr std::size_t enough = 8;
    const auto all =
        static_cast<std::size_t>(std::ranges::count(incident.steps, Incident::Phase::Guess, &Incident::Step::phase));
    const std::size_t mostGuesses = all > enough + 1 ? enough : all; // one row more is no longer than a row about it
    TableBlock table = emptyTable(context);
    std::size_t guesses = 0;
    std::size_t further = 0; // index of the row for the others
    Incident::Step others;
    for (const Incident::Step& step : incident.steps) {
        if (step.phase != Incident::Phase::Guess || ++guesses <= mostGuesses) {
            table.rows.push_back(stepRow(context, incident, step));
            continue;
        }
        if (guesses == mostGuesses + 1) {
            others = {Incident::Phase::Guess, step.at, {}, {}, {}};
            further = table.rows.size();
            table.rows.emplace_back();
        }
        others.until = std::max({others.until, step.at, step.until});
    }
    if (further > 0) {
        table.rows[further] = stepRow(context, incident, others);
        table.rows[further].back().text =
            counted(all - mostGuesses,
                    ReportWords::tr("Such guessing began %1 more time(s).", nullptr, int(all - mostGuesses)));
    }
    limitRows(table, bodyRows, false);
    return table;
}

struct SignInTotals {
    quint64 failed = 0;
    quint64 good = 0;
};

SignInTotals signInTotals(const ReportContext& context)
{
    const Totals& totals = context.snapshot.totals;
    SignInTotals sum;
    for (std::size_t i = 0; i < protocolCount; ++i) {
        sum.failed += totals.failedLogins[i];
        sum.good += totals.logins[i];
    }
    return sum;
}

QString chartWords(const ReportContext& context)
{
    const Totals& totals = context.snapshot.totals;
    const SignInTotals signIns = signInTotals(context);
    return ReportWords::tr("From %1 to %2: %3 sign-ins, %4 failed sign-ins, %5 refused relays, %6 recipients relayed.")
        .arg(context.local(totals.first), context.local(totals.last), number(signIns.good), number(signIns.failed),
             number(totals.relayRefused), number(totals.relayed));
}

} // namespace

Blocks timelineSection(const ReportContext& context)
{
    Blocks blocks;
    const CaseSnapshot& snapshot = context.snapshot;
    if (snapshot.totals.first.known())
        blocks.emplace_back(ChartBlock{ReportChart::Timeline,
                                       ReportWords::tr("Events over time; local time (%1)").arg(context.zone()),
                                       chartWords(context)});
    for (const Incident& incident : snapshot.incidents | std::views::take(mostToldIncidents)) {
        if (incident.steps.empty())
            continue;
        if (snapshot.incidents.size() > 1)
            blocks.emplace_back(HeadingBlock{shown(incident.title)});
        blocks.emplace_back(stepsTable(context, incident));
    }
    if (const std::size_t all = snapshot.incidents.size(); all > mostToldIncidents)
        blocks.emplace_back(ParagraphBlock{
            counted(all - mostToldIncidents, ReportWords::tr("%1 further incident(s) of less weight are listed in the "
                                                             "verdict.",
                                                             nullptr, int(all - mostToldIncidents))),
            ParagraphBlock::Style::Note});
    if (snapshot.incidents.empty())
        blocks.emplace_back(ParagraphBlock{ReportWords::tr("There is no attack whose course could be told."),
                                           ParagraphBlock::Style::Normal});
    return blocks;
}

Blocks chartsSection(const ReportContext& context)
{
    const CaseSnapshot& snapshot = context.snapshot;
    if (!snapshot.totals.first.known())
        return {};
    Blocks blocks;
    if (const SignInTotals signIns = signInTotals(context); signIns.failed + signIns.good > 0)
        blocks.emplace_back(ChartBlock{
            ReportChart::LoginAttempts,
            ReportWords::tr("Login attempts over time by protocol and outcome; local time (%1)").arg(context.zone()),
            ReportWords::tr("Sign-ins: %1 succeeded, %2 failed.").arg(number(signIns.good), number(signIns.failed))});
    blocks.emplace_back(
        ChartBlock{ReportChart::RecipientCounts, ReportWords::tr("Recipients of each session with accepted mail"),
                   ReportWords::tr("%1 recipients were accepted for %2 messages.")
                       .arg(number(snapshot.totals.recipientsAccepted), number(snapshot.totals.messages))});
    return blocks;
}

} // namespace postmortem
