// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/casehash.h"
#include "model/analysis/seen.h"
#include "model/report/sections.h"

#include <QStringList>

#include <algorithm>
#include <iterator>

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

/// "6: 4 critical, 2 medium", worst first.
QString incidentsText(const ReportContext& context)
{
    QStringList parts;
    for (const Severity severity : {Severity::Critical, Severity::High, Severity::Medium, Severity::Low})
        if (const auto count = std::ranges::count(context.snapshot.incidents, severity, &Incident::severity))
            parts += QStringLiteral("%1 %2").arg(number(static_cast<quint64>(count)), severityText(severity).toLower());
    return number(context.snapshot.incidents.size()) + QStringLiteral(": ") + parts.join(QStringLiteral(", "));
}

/// What the author did not fill in is left out.
void addGiven(const QString& label, const QString& value, FactsBlock& facts)
{
    if (const QString text = value.trimmed(); !text.isEmpty())
        facts.facts.push_back({label, shown(text.toStdString())});
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
    const auto& incidents = context.snapshot.incidents;
    if (std::ranges::all_of(incidents, &Incident::over))
        return ReportWords::tr("probably over");
    return std::ranges::all_of(incidents,
                               [&](const Incident& one) { return one.over || leftOpen(context.snapshot, one); })
               ? ReportWords::tr("not certain, a relay may still stand open")
               : ReportWords::tr("may still be going on");
}

Blocks coverSection(const ReportContext& context)
{
    const ReportOptions& options = context.options;
    const CaseSnapshot& snapshot = context.snapshot;
    FactsBlock facts;
    addGiven(ReportWords::tr("Incident number"), options.number, facts);
    addGiven(ReportWords::tr("Organisation"), options.organisation, facts);
    addGiven(ReportWords::tr("Author"), options.author, facts);
    if (snapshot.incidents.size() > 1)
        facts.facts.push_back({ReportWords::tr("Incidents"), incidentsText(context)});
    std::ranges::move(
        std::vector<Fact>{{ReportWords::tr("Status"), statusText(context)},
                          {ReportWords::tr("Servers"), serversText(snapshot)},
                          {ReportWords::tr("Logs cover"), period(context)},
                          {ReportWords::tr("Local time"), context.zone()},
                          {ReportWords::tr("Report made"), context.both(options.exportTime)},
                          {ReportWords::tr("Made with"), QStringLiteral("Postmortem " POSTMORTEM_VERSION)},
                          {ReportWords::tr("SHA-256 of the case"), caseHash(snapshot), Tone::Plain, true}},
        std::back_inserter(facts.facts));
    Blocks blocks;
    if (context.attacked())
        blocks.emplace_back(ParagraphBlock{shown(snapshot.incidents.front().verdict), ParagraphBlock::Style::Lead});
    blocks.emplace_back(std::move(facts));
    if (options.anonymised)
        blocks.emplace_back(ParagraphBlock{
            ReportWords::tr(
                "This is the anonymised twin of a report. Accounts, mail addresses, domains, host names and "
                "network addresses of the case are replaced; the same name has the same replacement "
                "throughout. Numbers, times and hashes are those of the original. What the author wrote "
                "freely was searched for the same names only: read it before you hand this on."),
            ParagraphBlock::Style::Note});
    return blocks;
}

} // namespace postmortem
