// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/remarks.h"

#include <algorithm>
#include <ranges>

namespace postmortem {

namespace {

using Kind = TableColumn::Kind;
constexpr std::size_t mostFiles = 1000;

TableBlock fileTable(const QString& folder)
{
    TableBlock table;
    table.caption = folder.isEmpty() ? ReportWords::tr("Files; modified and span in local time")
                                     : ReportWords::tr("Files in %1; modified and span in local time").arg(folder);
    table.columns = {{ReportWords::tr("File"), Kind::Mono},        {ReportWords::tr("Bytes"), Kind::Number},
                     {ReportWords::tr("Modified"), Kind::Mono},    {ReportWords::tr("Lines"), Kind::Number},
                     {ReportWords::tr("First event"), Kind::Mono}, {ReportWords::tr("Last event"), Kind::Mono}};
    return table;
}

/// One table a folder: hundreds of files stand in a few.
void addFiles(const ReportContext& context, Blocks& blocks)
{
    std::vector<std::pair<QString, TableBlock>> tables; // in order of the first file
    for (const Source& source : context.snapshot.sources | std::views::take(mostFiles)) {
        const QString path = shown(context.options.anonymised ? source.name : source.path);
        const qsizetype name = path.lastIndexOf(u'/') + 1;
        const QString folder = path.first(name);
        auto table = std::ranges::find(tables, folder, &std::pair<QString, TableBlock>::first);
        if (table == tables.end())
            table = tables.insert(table, {folder, fileTable(folder)});
        table->second.rows.push_back({{path.sliced(name)},
                                      {number(source.bytes)},
                                      {source.modifiedUs == 0 ? dash() : context.local(TimeUs(source.modifiedUs))},
                                      {number(source.lines)},
                                      {context.local(source.first)},
                                      {context.local(source.last)}});
    }
    for (auto& [folder, table] : tables)
        blocks.emplace_back(std::move(table));
    if (context.snapshot.sources.size() > mostFiles)
        std::get<TableBlock>(blocks.back()).more =
            ReportWords::tr("… and %1 more.").arg(number(context.snapshot.sources.size() - mostFiles));
}

TableCell atExport(const Source& source, const EvidenceCheck* check)
{
    if (!check)
        return {ReportWords::tr("not hashed again"), Tone::Muted};
    if (!check->problem.empty())
        return {ReportWords::tr("NOT READABLE: %1").arg(shown(check->problem)), Tone::Bad};
    if (check->sha256 != source.sha256)
        return {ReportWords::tr("CHANGED: %1").arg(shown(check->sha256)), Tone::Bad};
    return {ReportWords::tr("unchanged"), Tone::Good};
}

TableBlock hashTable(const ReportContext& context)
{
    TableBlock table;
    table.caption = ReportWords::tr("SHA-256 of the files as stored");
    table.columns = {{ReportWords::tr("File"), Kind::Mono},
                     {ReportWords::tr("At import"), Kind::Mono},
                     {ReportWords::tr("At export")}};
    const auto& checks = context.options.evidence;
    for (std::size_t i = 0; i < context.snapshot.sources.size(); ++i) {
        const Source& source = context.snapshot.sources[i];
        table.rows.push_back({{context.file(i)},
                              {source.readable() ? shown(source.sha256) : ReportWords::tr("not readable"),
                               source.readable() ? Tone::Plain : Tone::Bad},
                              source.readable() ? atExport(source, i < checks.size() ? &checks[i] : nullptr)
                                                : TableCell{dash(), Tone::Muted}});
    }
    limitRows(table, mostFiles, false);
    return table;
}

bool hasChanged(const ReportContext& context)
{
    const auto& checks = context.options.evidence;
    for (std::size_t i = 0; i < context.snapshot.sources.size() && i < checks.size(); ++i)
        if (context.snapshot.sources[i].readable() && checks[i].sha256 != context.snapshot.sources[i].sha256)
            return true;
    return false;
}

} // namespace

Blocks evidenceSection(const ReportContext& context)
{
    Blocks blocks;
    if (context.snapshot.sources.empty())
        return blocks;
    if (hasChanged(context))
        blocks.emplace_back(
            ParagraphBlock{ReportWords::tr("At least one file is no longer what it was when it was imported. The "
                                           "findings are about the files as they were."),
                           ParagraphBlock::Style::Warning});
    const auto& checks = context.options.evidence;
    blocks.emplace_back(ParagraphBlock{
        checks.empty() ? ReportWords::tr("The files were hashed at import and not again for this report.")
                       : ReportWords::tr("The files were hashed at import and again for this report at %1.")
                             .arg(context.both(context.options.exportTime)),
        ParagraphBlock::Style::Normal});
    blocks.emplace_back(ParagraphBlock{
        ReportWords::tr(
            "The files were opened for reading only. The SHA-256 of the case on the cover is taken over the sorted "
            "hashes of the files and the settings (zone, year, local domains, trusted networks, thresholds): the "
            "same hash means the same evidence, read the same way. Keep the files unchanged, with these hashes, "
            "for as long as the incident may be disputed."),
        ParagraphBlock::Style::Normal});
    addFiles(context, blocks);
    blocks.emplace_back(hashTable(context));
    addActions(context, blocks);
    return blocks;
}

} // namespace postmortem
