// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/buildreport.h"

#include "model/base/sentence.h"
#include "model/report/anonymise.h"
#include "model/report/casehash.h"
#include "model/report/sections.h"

#include <array>

namespace postmortem {

QString title(ReportSection section)
{
    switch (section) {
    case ReportSection::Cover: return ReportWords::tr("Cover");
    case ReportSection::Summary: return ReportWords::tr("Summary");
    case ReportSection::Verdict: return ReportWords::tr("Verdict");
    case ReportSection::KeyFigures: return ReportWords::tr("Key figures");
    case ReportSection::Timeline: return ReportWords::tr("Timeline");
    case ReportSection::Accounts: return ReportWords::tr("Accounts and recipients");
    case ReportSection::Addresses: return ReportWords::tr("Addresses");
    case ReportSection::Charts: return ReportWords::tr("Charts");
    case ReportSection::Excerpts: return ReportWords::tr("Excerpts from the logs");
    case ReportSection::WhatIf: return ReportWords::tr("What limits would have done");
    case ReportSection::Checklist: return ReportWords::tr("Remediation checklist");
    case ReportSection::Method: return ReportWords::tr("Method and limits");
    case ReportSection::Evidence: return ReportWords::tr("Evidence");
    case ReportSection::Annex: return ReportWords::tr("Annex");
    }
    return {};
}

namespace {

ReportDocument build(const CaseSnapshot& snapshot, const LineSource* lines, const Checklist& checklist,
                     const ReportOptions& options, const Cancel& cancel)
{
    using Maker = Blocks (*)(const ReportContext&);
    // In the order of ReportSection.
    constexpr std::array<Maker, reportSectionCount> makers = {
        coverSection,     summarySection,   verdictSection,  keyFiguresSection, timelineSection,
        accountsSection,  addressesSection, chartsSection,   excerptsSection,   whatIfSection,
        checklistSection, methodSection,    evidenceSection, annexSection};
    const ReportContext context(snapshot, lines, checklist, options);
    ReportDocument document;
    document.title = reportTitle(context);
    document.number = shown(options.number.trimmed().toStdString());
    document.organisation = shown(options.organisation.trimmed().toStdString());
    document.author = shown(options.author.trimmed().toStdString());
    document.language = QString::fromStdString(words::language());
    document.caseHash = caseHash(snapshot);
    const TimeUs exported = options.exportTime; // to the second: the clock's fraction says nothing
    document.exported =
        QString::fromStdString(toIsoUtc(exported.known() ? TimeUs(exported.us - exported.us % usPerSecond) : exported));
    for (std::size_t i = 0; i < makers.size() && !cancel.requested(); ++i) {
        const auto section = static_cast<ReportSection>(i);
        if (!options.has(section))
            continue;
        Blocks blocks = makers[i](context);
        if (!blocks.empty())
            document.sections.push_back({section, title(section), std::move(blocks)});
    }
    return document;
}

} // namespace

ReportDocument buildReport(const CaseSnapshot& snapshot, const LineSource* lines, const Checklist& checklist,
                           const ReportOptions& options, const Cancel& cancel)
{
    if (!options.anonymised)
        return build(snapshot, lines, checklist, options, cancel);
    ReportOptions nameless = options;
    nameless.organisation.clear();
    nameless.author.clear();
    nameless.revealPasswords = false;
    return anonymised(build(snapshot, lines, checklist, nameless, cancel), snapshot, cancel);
}

} // namespace postmortem
