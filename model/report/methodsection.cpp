// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/sections.h"

#include "model/base/sentence.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace postmortem {

namespace {

using Kind = TableColumn::Kind;

QString joined(const std::vector<std::string>& values)
{
    QStringList texts;
    for (const std::string& value : values)
        texts += shown(value);
    return texts.empty() ? ReportWords::tr("none") : texts.join(QStringLiteral(", "));
}

QString withReason(const QString& text, bool given, const std::string& reason)
{
    if (given)
        return ReportWords::tr("%1 (as given)").arg(text);
    return reason.empty() ? ReportWords::tr("%1 (by default)").arg(text)
                          : ReportWords::tr("%1 (%2)").arg(text, shown(reason));
}

FactsBlock assumptions(const ReportContext& context)
{
    const AnalysisSettings& settings = context.snapshot.settings;
    std::vector<std::string> networks;
    for (const Network& network : settings.trustedNetworks)
        networks.push_back(network.toString());
    FactsBlock facts;
    facts.facts = {
        {ReportWords::tr("Zone of stamps without one"),
         (settings.zoneGiven ? ReportWords::tr("%1 (as given)") : ReportWords::tr("%1 (assumed: this machine's)"))
             .arg(QString::fromStdString(settings.zone.name()))},
        {ReportWords::tr("Year of stamps without one"),
         settings.year ? ReportWords::tr("%1 (as given)").arg(*settings.year)
                       : ReportWords::tr("inferred for each file that needs one, and told in the notes below")},
        {ReportWords::tr("Local domains"),
         withReason(joined(settings.localDomains), settings.localDomainsGiven, settings.localDomainsReason)},
        {ReportWords::tr("Trusted networks"),
         settings.trustedNetworksGiven
             ? ReportWords::tr("%1 (as given; the server itself always)").arg(joined(networks))
             : withReason(joined(networks), false, settings.trustedNetworksReason)}};
    return facts;
}

QString formatText(const Source& source)
{
    return source.format.empty() ? ReportWords::tr("not recognised") : shown(source.format);
}

TableCell bad(quint64 lines)
{
    return {number(lines), lines > 0 ? Tone::Medium : Tone::Muted};
}

TableBlock fileTable(const ReportContext& context)
{
    TableBlock table;
    table.caption = ReportWords::tr("Files read, and what was understood");
    table.columns = {{ReportWords::tr("File"), Kind::Mono},       {ReportWords::tr("Format")},
                     {ReportWords::tr("Lines"), Kind::Number},    {ReportWords::tr("Understood"), Kind::Number},
                     {ReportWords::tr("Not used"), Kind::Number}, {ReportWords::tr("Not understood"), Kind::Number}};
    for (std::size_t i = 0; i < context.snapshot.sources.size(); ++i) {
        const Source& source = context.snapshot.sources[i];
        table.rows.push_back({{context.file(i)},
                              {formatText(source)},
                              figure(source.lines),
                              figure(source.understood),
                              figure(source.ignored),
                              bad(source.bad)});
    }
    return table;
}

/// Of many files the sums of each format; the evidence section has a row for each file.
TableBlock formatTable(const CaseSnapshot& snapshot)
{
    struct Sum {
        QString format;
        std::array<quint64, 5> counts{}; // files, lines, understood, not used, not understood
    };
    std::vector<Sum> sums; // in order of the first file
    for (const Source& source : snapshot.sources) {
        const QString format = formatText(source);
        auto sum = std::ranges::find(sums, format, &Sum::format);
        if (sum == sums.end())
            sum = sums.insert(sum, {format, {}});
        const std::array<quint64, 5> counts = {1, source.lines, source.understood, source.ignored, source.bad};
        for (std::size_t i = 0; i < counts.size(); ++i)
            sum->counts[i] += counts[i];
    }
    TableBlock table;
    table.caption = ReportWords::tr("Files read, and what was understood");
    table.columns = {{ReportWords::tr("Format")},
                     {ReportWords::tr("Files"), Kind::Number},
                     {ReportWords::tr("Lines"), Kind::Number},
                     {ReportWords::tr("Understood"), Kind::Number},
                     {ReportWords::tr("Not used"), Kind::Number},
                     {ReportWords::tr("Not understood"), Kind::Number}};
    for (const auto& [format, counts] : sums)
        table.rows.push_back(
            {{format}, figure(counts[0]), figure(counts[1]), figure(counts[2]), figure(counts[3]), bad(counts[4])});
    return table;
}

// "mail.log, mail.log.1 and 7 more: the note": what is said of several files is said once.
class NoteList final {
public:
    void add(const QString& file, const QString& note)
    {
        const auto known = std::ranges::find(m_notes, note, &Note::text);
        Note& entry = known == m_notes.end() ? m_notes.emplace_back(Note{note, {}}) : *known;
        entry.files += file;
    }

    [[nodiscard]] BulletsBlock bullets() const
    {
        constexpr qsizetype mostNames = 4;
        BulletsBlock bullets;
        for (const Note& note : m_notes) {
            QString files = note.files.mid(0, mostNames).join(QStringLiteral(", "));
            if (note.files.size() > mostNames)
                files = ReportWords::tr("%1 and %2 more")
                            .arg(files, number(static_cast<quint64>(note.files.size() - mostNames)));
            bullets.items.push_back(files + QStringLiteral(": ") + note.text);
        }
        return bullets;
    }

private:
    struct Note {
        QString text;
        QStringList files;
    };
    std::vector<Note> m_notes; // in order of the first file; a handful of texts
};

BulletsBlock sourceNotes(const ReportContext& context)
{
    NoteList notes;
    for (std::size_t i = 0; i < context.snapshot.sources.size(); ++i) {
        const Source& source = context.snapshot.sources[i];
        const QString name = context.file(i);
        for (const std::string& problem : source.problems)
            notes.add(name, shown(words::said(problem)));
        for (const std::string& note : source.notes)
            notes.add(name, shown(words::said(note)));
        if (source.badExamples.empty())
            continue;
        QStringList lines;
        for (LineNumber line : source.badExamples)
            lines += QString::number(line);
        notes.add(name, ReportWords::tr("first lines not understood: %1").arg(lines.join(QStringLiteral(", "))));
    }
    return notes.bullets();
}

/// A detector may know several ways to the same finding.
QString rulesOf(const CaseSnapshot& snapshot, FindingKind kind)
{
    constexpr qsizetype most = 4;
    QStringList rules;
    for (const Finding& finding : snapshot.findings) {
        if (finding.kind != kind || rules.size() >= most)
            continue;
        if (const QString rule = shown(finding.rule); !rules.contains(rule))
            rules += rule;
    }
    return rules.join(u'\n');
}

/// A row for each detector that found something; the others in a sentence, with the thresholds below as their rules.
void addDetectors(const CaseSnapshot& snapshot, Blocks& blocks)
{
    TableBlock table;
    table.caption = ReportWords::tr("Detectors that found something");
    table.columns = {
        {ReportWords::tr("Detector")}, {ReportWords::tr("Findings"), Kind::Number}, {ReportWords::tr("Rule in force")}};
    QStringList silent;
    for (std::size_t i = 0; i < findingKindCount; ++i) {
        const auto kind = static_cast<FindingKind>(i);
        const auto count = static_cast<quint64>(std::ranges::count(snapshot.findings, kind, &Finding::kind));
        if (count == 0)
            silent += findingText(kind);
        else
            table.rows.push_back({{findingText(kind)}, {number(count)}, {rulesOf(snapshot, kind)}});
    }
    blocks.emplace_back(HeadingBlock{ReportWords::tr("Detectors and thresholds")});
    if (!table.rows.empty())
        blocks.emplace_back(std::move(table));
    if (!silent.empty())
        blocks.emplace_back(
            ParagraphBlock{ReportWords::tr("Run as well, with the thresholds below, and without a finding: %1.")
                               .arg(silent.join(QStringLiteral(", "))),
                           ParagraphBlock::Style::Normal});
}

QString inWords(std::string_view ofThreshold)
{
    return QCoreApplication::translate("Thresholds", std::string(ofThreshold).c_str());
}

TableBlock thresholdTable(const AnalysisSettings& settings)
{
    TableBlock table;
    table.caption = ReportWords::tr("Thresholds in force");
    table.columns = {{ReportWords::tr("Threshold"), Kind::Mono},
                     {ReportWords::tr("Value"), Kind::Number},
                     {ReportWords::tr("Unit")},
                     {ReportWords::tr("Meaning")}};
    for (const Threshold& threshold : settings.thresholds.all())
        table.rows.push_back({{shown(threshold.key)},
                              {QString::fromStdString(words::number(threshold.value))},
                              {inWords(threshold.unit)},
                              {inWords(threshold.meaning)}});
    return table;
}

} // namespace

BulletsBlock gaps(const CaseSnapshot& snapshot, std::size_t most)
{
    BulletsBlock bullets;
    std::size_t found = 0;
    for (const Finding& finding : snapshot.findings)
        if (finding.kind == FindingKind::LogGap && ++found <= most)
            bullets.items.push_back(shown(finding.title) + QStringLiteral(": ") + shown(finding.text));
    if (found > most)
        bullets.items.push_back(ReportWords::tr("… and %1 more.").arg(number(found - most)));
    return bullets;
}

Blocks methodSection(const ReportContext& context)
{
    const CaseSnapshot& snapshot = context.snapshot;
    Blocks blocks;
    blocks.emplace_back(ParagraphBlock{
        ReportWords::tr(
            "The log files were read line by line; every line became an event or was counted as not used or not "
            "understood. Detectors with fixed rules then looked at the events. Failed sign-ins are attempts, not "
            "lines; recipients are those accepted for messages that were accepted. Nothing was asked of other "
            "computers, and nothing was written beside the evidence."),
        ParagraphBlock::Style::Normal});
    blocks.emplace_back(assumptions(context));
    constexpr std::size_t mostFiles = 16;
    blocks.emplace_back(snapshot.sources.size() > mostFiles ? formatTable(snapshot) : fileTable(context));
    if (BulletsBlock notes = sourceNotes(context); !notes.items.empty()) {
        blocks.emplace_back(HeadingBlock{ReportWords::tr("Notes on the files")});
        blocks.emplace_back(std::move(notes));
    }
    blocks.emplace_back(HeadingBlock{ReportWords::tr("Gaps in the logs")});
    constexpr std::size_t mostGaps = 20;
    BulletsBlock silences = gaps(snapshot, mostGaps);
    if (silences.items.empty())
        silences.items.push_back(ReportWords::tr("None: no busy log falls silent for as long as the threshold below."));
    blocks.emplace_back(std::move(silences));
    if (!snapshot.limits.empty()) {
        blocks.emplace_back(HeadingBlock{ReportWords::tr("What these logs cannot show")});
        BulletsBlock limits;
        for (const std::string& limit : snapshot.limits)
            limits.items.push_back(shown(limit));
        blocks.emplace_back(std::move(limits));
    }
    addDetectors(snapshot, blocks);
    blocks.emplace_back(thresholdTable(snapshot.settings));
    return blocks;
}

} // namespace postmortem
