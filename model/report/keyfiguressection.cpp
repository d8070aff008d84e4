// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/seen.h"
#include "model/report/sections.h"

#include <algorithm>
#include <span>

namespace postmortem {

namespace {

TimeUs firstOf(const Incident& incident, Incident::Phase phase)
{
    const auto step = std::ranges::find(incident.steps, phase, &Incident::Step::phase);
    return step == incident.steps.end() ? TimeUs() : step->at;
}

QString between(TimeUs from, TimeUs to)
{
    return from.known() && to.known() && to >= from ? QString::fromStdString(durationText(to - from)) : dash();
}

FactsBlock tiles(const ReportContext& context)
{
    quint64 failed = 0;
    for (quint64 value : context.snapshot.totals.failedLogins)
        failed += value;
    qint64 relayed = 0;
    for (const Incident& incident : context.snapshot.incidents)
        relayed += context.relayCount(incident, "relayed");
    FactsBlock block;
    block.style = FactsBlock::Style::Tiles;
    block.facts = {{ReportWords::tr("failed sign-ins"), number(failed)},
                   {ReportWords::tr("hostile addresses"), number(context.hostile.size())},
                   {ReportWords::tr("accounts opened"), number(context.opened.size()),
                    context.opened.empty() ? Tone::Plain : Tone::Critical},
                   {ReportWords::tr("recipients relayed in the incidents"), number(static_cast<quint64>(relayed)),
                    relayed == 0 ? Tone::Plain : Tone::Critical}};
    return block;
}

struct SignIns {
    quint64 failed = 0;
    quint64 succeeded = 0;
};

// Attempts, not lines: one line may stand for several.
SignIns signInsOf(const CaseSnapshot& snapshot, const Incident& incident)
{
    SignIns sum;
    for (AddressId id : incident.addresses) {
        sum.failed += snapshot.addresses[id.row()].failedLogins;
        sum.succeeded += snapshot.addresses[id.row()].logins;
    }
    return sum;
}

/// The first account that was opened, if that is what this incident is about.
const Finding* openingOf(const CaseSnapshot& snapshot, const Incident& incident)
{
    const Finding* first = nullptr;
    for (std::size_t index : incident.findings)
        if (const Finding& finding = snapshot.findings[index];
            finding.kind == FindingKind::AccountCompromised && (!first || finding.first < first->first))
            first = &finding;
    return first;
}

/// When the first spam with one of its accounts left.
TimeUs firstSpamWith(const CaseSnapshot& snapshot, const Incident& incident, const Finding& opening)
{
    TimeUs first;
    for (std::size_t index : incident.findings) {
        const Finding& finding = snapshot.findings[index];
        if (finding.count("relayed") > 0 && finding.first.known() && (!first.known() || finding.first < first)
            && std::ranges::find_first_of(finding.accounts, opening.accounts) != finding.accounts.end())
            first = finding.first;
    }
    return first;
}

/// How long it took to find the password; where the log shows a sign-in only with a message, at most so long.
QString untilOpened(const Incident& incident, const Finding* opening)
{
    const QString text = opening ? between(firstOf(incident, Incident::Phase::Guess), opening->first) : dash();
    return text != dash() && opening->count("with-message") > 0 ? ReportWords::tr("at most %1").arg(text) : text;
}

QString untilSpam(const CaseSnapshot& snapshot, const Incident& incident, const Finding* opening)
{
    return opening && opening->count("with-message") == 0 && signInsSeen(snapshot, opening->addresses)
               ? between(opening->first, firstSpamWith(snapshot, incident, *opening))
               : dash();
}

/// Whether the log joins bounces to the messages that they are of.
bool tellsBounces(const CaseSnapshot& snapshot)
{
    return snapshot.totals.delivered + snapshot.totals.deferred + snapshot.totals.bounced > 0
           && (snapshot.totals.bounced == 0
               || std::ranges::any_of(snapshot.messages, [](const Message& message) { return message.bounced > 0; }));
}

/// The figures of one incident.
std::vector<Fact> paceOf(const ReportContext& context, const Incident& incident)
{
    const Finding* const opening = openingOf(context.snapshot, incident);
    const SignIns signIns = signInsOf(context.snapshot, incident);
    const bool known = !incident.addresses.empty();
    const auto relayed = [&](std::string_view key) {
        return number(static_cast<quint64>(context.relayCount(incident, key)));
    };
    return {{ReportWords::tr("First hostile event"), context.local(incident.first)},
            {ReportWords::tr("Last hostile event"), context.local(incident.last)},
            {ReportWords::tr("Failed sign-ins by these addresses"), known ? number(signIns.failed) : dash()},
            {ReportWords::tr("Successful sign-ins by these addresses"), known ? number(signIns.succeeded) : dash()},
            {ReportWords::tr("From first guess to password found"), untilOpened(incident, opening)},
            {ReportWords::tr("From sign-in to first spam"), untilSpam(context.snapshot, incident, opening)},
            {ReportWords::tr("Addresses"), known ? number(incident.addresses.size()) : dash()},
            {ReportWords::tr("Accounts that the findings name"), number(incident.accounts.size())},
            {ReportWords::tr("Messages relayed"), relayed("messages")},
            {ReportWords::tr("Recipients relayed"), relayed("relayed")},
            {ReportWords::tr("Of them came back"),
             tellsBounces(context.snapshot) ? relayed("bounced") : ReportWords::tr("not told")}};
}

/// One incident as a list, several side by side.
void addPace(const ReportContext& context, Blocks& blocks)
{
    constexpr std::size_t sideBySide = 3;
    const std::span incidents(context.snapshot.incidents.begin(),
                              std::min(context.snapshot.incidents.size(), mostToldIncidents));
    if (incidents.size() == 1) {
        blocks.emplace_back(HeadingBlock{shown(incidents.front().title)});
        FactsBlock facts{paceOf(context, incidents.front())};
        facts.facts[0].value = context.both(incidents.front().first);
        facts.facts[1].value = context.both(incidents.front().last);
        blocks.emplace_back(std::move(facts));
        return;
    }
    for (std::size_t from = 0; from < incidents.size(); from += sideBySide) {
        TableBlock table;
        table.caption = from == 0 ? ReportWords::tr("The incidents; local time") : QString();
        table.columns = {{ReportWords::tr("Key figure")}};
        for (std::size_t i = from; i < std::min(from + sideBySide, incidents.size()); ++i) {
            table.columns.push_back({shown(incidents[i].title), TableColumn::Kind::Number});
            const std::vector<Fact> facts = paceOf(context, incidents[i]);
            table.rows.resize(facts.size());
            for (std::size_t row = 0; row < facts.size(); ++row) {
                if (table.rows[row].empty())
                    table.rows[row].push_back({facts[row].label});
                table.rows[row].push_back({facts[row].value});
            }
        }
        blocks.emplace_back(std::move(table));
    }
}

TableBlock protocolTable(const Totals& totals)
{
    TableBlock table;
    table.caption = ReportWords::tr("Sign-ins in all files, attempts counted once");
    using Kind = TableColumn::Kind;
    table.columns = {{ReportWords::tr("Protocol")},
                     {ReportWords::tr("Failed"), Kind::Number},
                     {ReportWords::tr("Succeeded"), Kind::Number}};
    const QString names[protocolCount] = {QStringLiteral("SMTP"), QStringLiteral("POP3"), QStringLiteral("IMAP"),
                                          ReportWords::tr("Other")};
    for (std::size_t i = 0; i < protocolCount; ++i)
        table.rows.push_back({{names[i]}, {number(totals.failedLogins[i])}, {number(totals.logins[i])}});
    return table;
}

FactsBlock mailFacts(const Totals& totals)
{
    // Zero deliveries of thousands of messages are none that the logs tell.
    const bool delivers = totals.delivered + totals.deferred + totals.bounced > 0;
    const auto outcome = [&](quint64 count) { return delivers ? number(count) : dash(); };
    FactsBlock facts;
    facts.facts = {{ReportWords::tr("Messages accepted"), number(totals.messages)},
                   {ReportWords::tr("Recipients accepted"), number(totals.recipientsAccepted)},
                   {ReportWords::tr("Of them outside the local domains"), number(totals.relayed)},
                   {ReportWords::tr("Recipients refused"), number(totals.recipientsRefused)},
                   {ReportWords::tr("Relaying refused"), number(totals.relayRefused)},
                   {ReportWords::tr("Recipients delivered to"), outcome(totals.delivered)},
                   {ReportWords::tr("Deliveries put off, tries"), outcome(totals.deferred)},
                   {ReportWords::tr("Recipients that bounced"), outcome(totals.bounced)},
                   {ReportWords::tr("Events in all"), number(totals.events)}};
    return facts;
}

} // namespace

Blocks keyFiguresSection(const ReportContext& context)
{
    Blocks blocks;
    blocks.emplace_back(tiles(context));
    addPace(context, blocks);
    blocks.emplace_back(HeadingBlock{ReportWords::tr("The whole period, legitimate mail included")});
    blocks.emplace_back(mailFacts(context.snapshot.totals));
    const Totals& totals = context.snapshot.totals;
    const auto any = [](const auto& counts) {
        return std::ranges::any_of(counts, [](auto count) { return count > 0; });
    };
    if (any(totals.logins) || any(totals.failedLogins))
        blocks.emplace_back(protocolTable(totals));
    else
        blocks.emplace_back(
            ParagraphBlock{ReportWords::tr("These logs show no sign-in."), ParagraphBlock::Style::Normal});
    return blocks;
}

} // namespace postmortem
