// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/remarks.h"

#include "model/report/buildreport.h"

#include <QStringList>

#include <algorithm>

namespace postmortem {

namespace {

using Kind = TableColumn::Kind;

constexpr std::size_t mostRows = 500;

QString colourText(MarkColour colour)
{
    switch (colour) {
    case MarkColour::None: break;
    case MarkColour::Yellow: return ReportWords::tr("Marked yellow.");
    case MarkColour::Green: return ReportWords::tr("Marked green.");
    case MarkColour::Blue: return ReportWords::tr("Marked blue.");
    case MarkColour::Purple: return ReportWords::tr("Marked purple.");
    case MarkColour::Red: return ReportWords::tr("Marked red.");
    }
    return {};
}

QString lines(const std::string& text)
{
    QStringList shownLines;
    for (const QString& line : QString::fromStdString(text).split(u'\n', Qt::SkipEmptyParts))
        shownLines += shown(line.trimmed().toStdString());
    return shownLines.join(u'\n');
}

QString noteText(const Remark& remark)
{
    QStringList parts;
    if (!remark.note.empty())
        parts += lines(remark.note);
    if (remark.bookmark)
        parts += ReportWords::tr("Bookmarked.");
    if (remark.colour != MarkColour::None)
        parts += colourText(remark.colour);
    return parts.join(u'\n');
}

QString tagsText(const Remark& remark)
{
    QStringList tags;
    for (const std::string& tag : remark.tags)
        tags += shown(tag);
    return tags.join(QStringLiteral(", "));
}

TableBlock tableOf(const QString& caption, const QString& words, bool tags)
{
    TableBlock table;
    table.caption = caption;
    table.columns = {{ReportWords::tr("About"), Kind::Mono}, {words}};
    if (tags)
        table.columns.push_back({ReportWords::tr("Tags")});
    table.columns.push_back({ReportWords::tr("By"), Kind::Person});
    table.columns.push_back({ReportWords::tr("When"), Kind::Mono});
    return table;
}

QString actionText(Action::Kind kind)
{
    switch (kind) {
    case Action::Kind::Opened: return ReportWords::tr("Opened the case");
    case Action::Kind::Imported: return ReportWords::tr("Read the files");
    case Action::Kind::Filtered: return ReportWords::tr("Set a filter");
    case Action::Kind::Marked: return ReportWords::tr("Made a note or mark");
    case Action::Kind::Trusted: return ReportWords::tr("Trusted an address");
    case Action::Kind::RevealedPassword: return ReportWords::tr("Looked at a password");
    case Action::Kind::ChangedAssumptions: return ReportWords::tr("Changed the assumptions");
    case Action::Kind::Ticked: return ReportWords::tr("Answered a step of the checklist");
    case Action::Kind::Exported: return ReportWords::tr("Exported");
    case Action::Kind::Verified: return ReportWords::tr("Hashed the evidence again");
    case Action::Kind::Saved: return ReportWords::tr("Saved the case");
    }
    return {};
}

// In the zone of the analyst's machine, which is named: actions may come from several.
QString whenText(const Action& action)
{
    const TimeZone zone = TimeZone::named(action.zone);
    if (!action.when.known())
        return dash();
    return zone.valid() ? QString::fromStdString(toLocalText(action.when, zone)) + u' ' + shown(zone.name())
                        : QString::fromStdString(toLocalText(action.when, TimeZone())) + QStringLiteral(" UTC");
}

} // namespace

LineRef lineOf(const CaseSnapshot& snapshot, const RemarkPlace& place)
{
    const auto source = std::ranges::find(snapshot.sources, place.key, &Source::path);
    if (source == snapshot.sources.end() || place.line == 0)
        return {};
    return {SourceId(static_cast<std::size_t>(source - snapshot.sources.begin())), place.line};
}

QString placeText(const ReportContext& context, const RemarkPlace& place)
{
    const CaseSnapshot& snapshot = context.snapshot;
    switch (place.kind) {
    case RemarkPlace::Kind::Address:
    case RemarkPlace::Kind::Account: return shown(place.key);
    case RemarkPlace::Kind::Finding:
        for (const Finding& finding : snapshot.findings)
            if (placeOf(snapshot, finding) == place)
                return shown(finding.title);
        return shown(place.key);
    case RemarkPlace::Kind::Session:
        return ReportWords::tr("Session from %1").arg(context.cite(lineOf(snapshot, place)));
    case RemarkPlace::Kind::Message: return ReportWords::tr("Message at %1").arg(context.cite(lineOf(snapshot, place)));
    case RemarkPlace::Kind::Line: return context.cite(lineOf(snapshot, place));
    }
    return {};
}

void addRemarks(const ReportContext& context, const std::vector<RemarkPlace::Kind>& kinds, Blocks& blocks)
{
    TableBlock notes = tableOf(ReportWords::tr("Notes of the analyst"), ReportWords::tr("Note"), true);
    TableBlock hidden =
        tableOf(ReportWords::tr("Set aside as harmless by the analyst"), ReportWords::tr("Reason"), false);
    for (const auto& [place, remark] : context.options.annotations.all()) {
        if (!std::ranges::contains(kinds, place.kind))
            continue;
        const QString about = placeText(context, place);
        const QString by = shown(remark.by);
        const QString when = context.local(remark.when);
        if (remark.hidden)
            hidden.rows.push_back({{about}, {lines(remark.hiddenReason)}, {by}, {when}});
        if (const QString note = noteText(remark); !note.isEmpty() || !remark.tags.empty())
            notes.rows.push_back({{about}, {note}, {tagsText(remark)}, {by}, {when}});
    }
    for (TableBlock* table : {&hidden, &notes}) {
        limitRows(*table, mostRows, false);
        if (!table->rows.empty())
            blocks.emplace_back(std::move(*table));
    }
}

void addActions(const ReportContext& context, Blocks& blocks)
{
    if (context.options.actions.empty())
        return;
    TableBlock table;
    table.caption = ReportWords::tr("What was done with the case, in order of time");
    table.columns = {{ReportWords::tr("When"), Kind::Mono},
                     {ReportWords::tr("By"), Kind::Person},
                     {ReportWords::tr("What")},
                     {ReportWords::tr("Detail")}};
    for (const Action& action : context.options.actions)
        table.rows.push_back(
            {{whenText(action)}, {shown(action.who)}, {actionText(action.kind)}, {lines(action.detail)}});
    limitRows(table, mostRows, false);
    blocks.emplace_back(std::move(table));
}

} // namespace postmortem
