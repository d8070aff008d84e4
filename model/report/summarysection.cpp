// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Half a page for somebody who decides but does not read logs.

#include "model/analysis/seen.h"
#include "model/analysis/story.h"
#include "model/report/sections.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <ranges>
#include <span>
#include <utility>
#include <vector>

namespace postmortem {

namespace {

constexpr std::size_t mostIncidents = 3;

/// What those that are not told in full may still bring.
QString openEnd(const ReportContext& context, const Incident& incident)
{
    if (incident.over)
        return {};
    return leftOpen(context.snapshot, incident) ? ReportWords::tr("; it may still stand open")
                                                : ReportWords::tr("; it may still be going on");
}

QString periodText(const ReportContext& context, const Incident& incident)
{
    return incident.first.known()
               ? ReportWords::tr("%1 to %2").arg(context.local(incident.first), context.local(incident.last))
               : ReportWords::tr("without times");
}

QString whenText(const ReportContext& context, const Incident& incident)
{
    if (!incident.first.known())
        return ReportWords::tr("The logs carry no times.");
    return ReportWords::tr("%1 to %2, %3 in all; local time.")
        .arg(context.local(incident.first), context.local(incident.last),
             QString::fromStdString(durationText(incident.last - incident.first)));
}

constexpr std::array openingKinds = {FindingKind::AccountCompromised, FindingKind::RelayAuthenticated,
                                     FindingKind::RelayPopBeforeSmtp, FindingKind::AccountSpread,
                                     FindingKind::InfectedClient};

bool has(const ReportContext& context, const Incident& incident, std::span<const FindingKind> kinds)
{
    return std::ranges::any_of(incident.findings, [&](std::size_t index) {
        return std::ranges::find(kinds, context.snapshot.findings[index].kind) != kinds.end();
    });
}

QString howText(const ReportContext& context, const Incident& incident)
{
    std::vector<std::pair<QString, QString>> ways; // of each account
    for (AccountId id : incident.accounts)
        if (id.valid() && ways.size() < 3)
            if (const auto& compromise = context.snapshot.accounts[id.row()].compromised) {
                const QString way = shown(compromise->how);
                if (std::ranges::find(ways, way, &std::pair<QString, QString>::second) == ways.end())
                    ways.emplace_back(context.account(id), way);
            }
    if (ways.size() == 1 && !leftOpen(context.snapshot, incident))
        return ways.front().second;
    QStringList told;
    for (const auto& [account, way] : ways)
        told += account + QStringLiteral(": ") + way;
    if (!told.empty() && leftOpen(context.snapshot, incident))
        told += ReportWords::tr("Other addresses relayed without signing in.");
    if (!told.empty())
        return told.join(u' ');
    if (has(context, incident, openingKinds))
        return ReportWords::tr("These logs do not show it.");
    if (has(context, incident, std::array{FindingKind::RelayTrustedNetwork}))
        return std::ranges::any_of(incident.findings,
                                   [&](std::size_t index) {
                                       const Finding& finding = context.snapshot.findings[index];
                                       return finding.kind == FindingKind::RelayTrustedNetwork
                                              && trustSeen(context.snapshot, finding);
                                   })
                   ? ReportWords::tr("Without signing in: the server trusts their network.")
                   : ReportWords::tr("Without signing in: the server trusts their network, or stood open for a time.");
    return has(context, incident, std::array{FindingKind::RelayOpen})
               ? ReportWords::tr("Without a sign-in that these logs show.")
               : ReportWords::tr("They did not, as far as these logs show.");
}

/// Accounts that were opened; where none was, such as were guessed.
QString accountText(const ReportContext& context, const Incident& incident)
{
    const std::vector<AccountId> opened = openedIn(context.snapshot, incident);
    if (!opened.empty())
        return context.accounts(opened);
    if (!incident.accounts.empty())
        return ReportWords::tr("%1, not opened as far as these logs show").arg(context.accounts(incident.accounts));
    return context.relayCount(incident, "messages") > 0
               ? ReportWords::tr("None that these logs name.")
               : ReportWords::tr("None was opened, as far as these logs show.");
}

QString sentText(const ReportContext& context, const Incident& incident)
{
    const qint64 messages = context.relayCount(incident, "messages");
    if (messages == 0)
        return ReportWords::tr("Nothing that these logs show.");
    const qint64 relayed = context.relayCount(incident, "relayed");
    const qint64 bounced = context.relayCount(incident, "bounced");
    QString text =
        ReportWords::tr("%1 to %2 outside.")
            .arg(counted(static_cast<quint64>(messages), ReportWords::tr("%1 message(s)", nullptr, int(messages))),
                 counted(static_cast<quint64>(relayed), ReportWords::tr("%1 recipient(s)", nullptr, int(relayed))));
    if (bounced > 0)
        text += u' ' + counted(static_cast<quint64>(bounced), ReportWords::tr("%1 came back.", nullptr, int(bounced)));
    return text;
}

QString overText(const ReportContext& context, const Incident& incident)
{
    const TimeUs end = context.snapshot.totals.last;
    if (!incident.last.known() || !end.known())
        return ReportWords::tr("The logs do not say.");
    const QString quiet = QString::fromStdString(durationText(end - incident.last));
    if (isQuiet(context.snapshot, incident) && leftOpen(context.snapshot, incident))
        return ReportWords::tr(
                   "Not certain: the logs end %1 after the last event of this incident (%2), but nothing in "
                   "them shows that the relay was closed.")
            .arg(quiet, context.local(incident.last));
    if (incident.over)
        return ReportWords::tr("Probably: the logs go on for %1 after the last event of this incident (%2).")
            .arg(quiet, context.local(incident.last));
    return end - incident.last < usPerMinute
               ? ReportWords::tr("Not to be told: the logs end with the attack. Expect that it goes on.")
               : ReportWords::tr(
                     "Not certain: the logs end %1 after the last event of this incident. Expect that it goes on.")
                     .arg(quiet);
}

Fact whether(const QString& label, const QString& value, Tone tone = Tone::Plain)
{
    return {label, value, tone, false};
}

void addIncident(const ReportContext& context, const Incident& incident, bool several, Blocks& blocks)
{
    if (several)
        blocks.emplace_back(HeadingBlock{shown(incident.title)});
    blocks.emplace_back(
        ParagraphBlock{shown(incident.story), several ? ParagraphBlock::Style::Normal : ParagraphBlock::Style::Lead});
    FactsBlock facts;
    facts.facts = {
        whether(ReportWords::tr("What happened"), shown(incident.verdict)),
        whether(ReportWords::tr("When"), whenText(context, incident)),
        whether(ReportWords::tr("Which account"), accountText(context, incident)),
        whether(ReportWords::tr("How they got in"), howText(context, incident)),
        whether(ReportWords::tr("What was sent"), sentText(context, incident)),
        whether(ReportWords::tr("Is it over?"), overText(context, incident), incident.over ? Tone::Good : Tone::Bad)};
    blocks.emplace_back(std::move(facts));
}

void addUrgentSteps(const ReportContext& context, Blocks& blocks)
{
    constexpr std::size_t most = 9;
    BulletsBlock steps;
    for (const ChecklistStep& step : context.checklist.steps)
        if (step.phase == ChecklistPhase::Contain && step.tick.state == StepState::Open && steps.items.size() < most)
            steps.items.push_back(step.text);
    if (steps.items.empty())
        return;
    blocks.emplace_back(HeadingBlock{ReportWords::tr("What must be done now")});
    blocks.emplace_back(std::move(steps));
}

// Innocence is not what an empty list proves: say what was read, and what could not be seen.
void addNothingFound(const ReportContext& context, Blocks& blocks)
{
    const CaseSnapshot& snapshot = context.snapshot;
    const auto readable = static_cast<quint64>(std::ranges::count_if(snapshot.sources, &Source::readable));
    quint64 understood = 0;
    for (const Source& source : snapshot.sources)
        understood += source.understood;
    blocks.emplace_back(
        ParagraphBlock{ReportWords::tr("No attack was found in these logs. That is not proof that there was none."),
                       ParagraphBlock::Style::Lead});
    blocks.emplace_back(ParagraphBlock{
        ReportWords::tr("Read were %1 with %2 understood, %3. All %4 detectors ran.")
            .arg(counted(readable, ReportWords::tr("%1 file(s)", nullptr, int(readable))),
                 counted(understood, ReportWords::tr("%1 line(s)", nullptr, int(understood))),
                 snapshot.totals.first.known()
                     ? ReportWords::tr("from %1 to %2")
                           .arg(context.local(snapshot.totals.first), context.local(snapshot.totals.last))
                     : ReportWords::tr("without times"),
                 number(findingKindCount)),
        ParagraphBlock::Style::Normal});
    const auto minor = static_cast<quint64>(snapshot.findings.size());
    if (minor > 0)
        blocks.emplace_back(
            ParagraphBlock{counted(minor, ReportWords::tr("%1 observation(s) of less weight: see the next section.",
                                                          nullptr, int(minor))),
                           ParagraphBlock::Style::Normal});
    constexpr std::size_t mostGaps = 5;
    BulletsBlock limits = gaps(snapshot, mostGaps);
    for (const std::string& limit : snapshot.limits)
        limits.items.push_back(shown(limit));
    if (!limits.items.empty()) {
        blocks.emplace_back(HeadingBlock{ReportWords::tr("What these logs cannot show")});
        blocks.emplace_back(std::move(limits));
    }
}

} // namespace

Blocks summarySection(const ReportContext& context)
{
    Blocks blocks;
    const auto& incidents = context.snapshot.incidents;
    if (incidents.empty())
        addNothingFound(context, blocks);
    if (incidents.size() > 1)
        blocks.emplace_back(ParagraphBlock{
            ReportWords::tr("The logs show %1 incidents; the worst comes first.").arg(number(incidents.size())),
            ParagraphBlock::Style::Normal});
    for (const Incident& incident : incidents | std::views::take(mostIncidents))
        addIncident(context, incident, incidents.size() > 1, blocks);
    if (incidents.size() > mostIncidents) {
        BulletsBlock others;
        for (const Incident& incident : incidents | std::views::drop(mostIncidents) | std::views::take(10))
            others.items.push_back(
                ReportWords::tr("%1: %2, %3")
                    .arg(severityText(incident.severity), shown(incident.title), periodText(context, incident))
                + openEnd(context, incident));
        if (const std::size_t told = mostIncidents + others.items.size(); incidents.size() > told)
            others.items.push_back(ReportWords::tr("… and %1 more.").arg(number(incidents.size() - told)));
        blocks.emplace_back(HeadingBlock{ReportWords::tr("Further incidents")});
        blocks.emplace_back(std::move(others));
    }
    addUrgentSteps(context, blocks);
    if (!context.options.notes.trimmed().isEmpty()) {
        blocks.emplace_back(HeadingBlock{ReportWords::tr("Notes of the author")});
        for (const QString& line : context.options.notes.split(u'\n', Qt::SkipEmptyParts))
            blocks.emplace_back(ParagraphBlock{shown(line.toStdString()), ParagraphBlock::Style::Normal});
    }
    return blocks;
}

} // namespace postmortem
