// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/casehash.h"
#include "model/report/sections.h"

#include <QStringList>

#include <algorithm>

namespace postmortem {

namespace {

// "Postfix, Dovecot" as the checklist names the servers, else the formats as they were recognised.
QString serversText(const CaseSnapshot& snapshot)
{
    QStringList names;
    for (const std::string& server : snapshot.servers)
        names += serverTitle(QString::fromStdString(server));
    for (const Source& source : snapshot.sources)
        if (snapshot.servers.empty() && !source.format.empty() && !names.contains(shown(source.format)))
            names += shown(source.format);
    return names.empty() ? ReportWords::tr("not recognised") : names.join(QStringLiteral(", "));
}

QString period(const ReportContext& context)
{
    const Totals& totals = context.snapshot.totals;
    return totals.first.known()
               ? ReportWords::tr("%1 to %2").arg(context.local(totals.first), context.local(totals.last))
               : dash();
}

QString orDash(const QString& text)
{
    return text.trimmed().isEmpty() ? dash() : shown(text.trimmed().toStdString());
}

} // namespace

QString reportTitle(const ReportContext& context)
{
    if (!context.options.title.trimmed().isEmpty())
        return shown(context.options.title.trimmed().toStdString());
    return context.attacked() ? shown(context.snapshot.incidents.front().title)
                              : ReportWords::tr("Mail server incident report");
}

QString statusText(const ReportContext& context)
{
    if (!context.options.status.trimmed().isEmpty())
        return shown(context.options.status.trimmed().toStdString());
    if (!context.snapshot.complete)
        return ReportWords::tr("preliminary, the import was not complete");
    if (!context.attacked())
        return ReportWords::tr("no attack found in these logs");
    const bool over = std::ranges::all_of(context.snapshot.incidents, &Incident::over);
    return over ? ReportWords::tr("probably over") : ReportWords::tr("may still be going on");
}

Blocks coverSection(const ReportContext& context)
{
    const ReportOptions& options = context.options;
    const CaseSnapshot& snapshot = context.snapshot;
    FactsBlock facts;
    facts.facts = {{ReportWords::tr("Incident number"), orDash(options.number)},
                   {ReportWords::tr("Organisation"), orDash(options.organisation)},
                   {ReportWords::tr("Author"), orDash(options.author)},
                   {ReportWords::tr("Status"), statusText(context)},
                   {ReportWords::tr("Servers"), serversText(snapshot)},
                   {ReportWords::tr("Logs cover"), period(context)},
                   {ReportWords::tr("Local time"), context.zone(snapshot.totals.first)},
                   {ReportWords::tr("Report made"), context.both(options.exportTime)},
                   {ReportWords::tr("Made with"), QStringLiteral("Postmortem " POSTMORTEM_VERSION)},
                   {ReportWords::tr("SHA-256 of the case"), caseHash(snapshot), Tone::Plain, true}};
    Blocks blocks;
    if (context.attacked())
        blocks.push_back(ParagraphBlock{shown(snapshot.incidents.front().verdict), ParagraphBlock::Style::Lead});
    blocks.push_back(std::move(facts));
    if (options.anonymised)
        blocks.push_back(ParagraphBlock{
            ReportWords::tr(
                "This is the anonymised twin of a report. Accounts, mail addresses, domains, host names and "
                "network addresses of the case are replaced; the same name has the same replacement "
                "throughout. Numbers, times and hashes are those of the original. What the author wrote "
                "freely was searched for the same names only: read it before you hand this on."),
            ParagraphBlock::Style::Note});
    return blocks;
}

} // namespace postmortem
