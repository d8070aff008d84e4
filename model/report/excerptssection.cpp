// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Raw lines around the strongest proof of each finding. The lines come from the files, the masking from the transcript
// of their session: only the conversation tells that a bare word is a password.

#include "model/base/sentence.h"
#include "model/decoding/decoding.h"
#include "model/query/logline.h"
#include "model/query/proofs.h"
#include "model/query/transcript.h"
#include "model/report/remarks.h"

#include <algorithm>
#include <ranges>
#include <set>

namespace postmortem {

namespace {

constexpr std::size_t mostExcerpts = 10;
constexpr std::size_t linesBefore = 9;
constexpr std::size_t linesAfter = 4;
constexpr qsizetype longestLine = 1000;

Result<std::string> rawLine(const ReportContext& context, LineRef where)
{
    auto lines = context.lines->lines(context.snapshot.sources[where.source.row()], where.line, 1);
    if (!lines)
        return std::unexpected(lines.error());
    if (lines->empty())
        return std::unexpected(
            Error{ErrorCode::Changed, QT_TRANSLATE_NOOP("ImportWords", "the line is not there"), {}, 0});
    return std::move(lines->front().text);
}

// The line as it stands, but with the words of the conversation as the transcript shows them. A row with a command and
// its reply tells itself what is secret in it.
QString verbatim(const ReportContext& context, const std::string& raw, const std::string& maskedPayload)
{
    const LogLine cut = cutLine(raw);
    const auto begin = static_cast<std::size_t>(cut.payload.data() - raw.data());
    std::string text;
    if (cut.row)
        text = visibleText(context.options.revealPasswords ? raw : maskSecrets(raw));
    else
        text = visibleText(std::string_view(raw).substr(0, begin)) + maskedPayload
               + visibleText(std::string_view(raw).substr(begin + cut.payload.size()));
    const QString line = QString::fromStdString(text);
    return line.size() > longestLine ? line.left(longestLine) + u'…' : line;
}

std::string payloadOf(const ReportContext& context, const std::string& raw)
{
    const std::string_view payload = cutLine(raw).payload;
    return visibleText(context.options.revealPasswords ? std::string(payload) : maskSecrets(payload));
}

void fillFromLine(const ReportContext& context, const Proof& proof, ExcerptBlock& block)
{
    const Result<std::string> raw = rawLine(context, proof.line);
    if (!raw)
        block.problem = shown(words::said(raw.error().message));
    else
        block.lines.push_back({proof.line.line, verbatim(context, *raw, payloadOf(context, *raw)), {}, true});
}

void fillFromSession(const ReportContext& context, const Proof& proof, ExcerptBlock& block)
{
    const Transcript transcript =
        makeTranscript(context.snapshot, context.lines, proof.session, context.options.revealPasswords);
    const auto& lines = transcript.lines;
    if (!transcript.problem.empty()) {
        block.problem = shown(transcript.problem);
        return;
    }
    // A message may be told in a line below its session; then what stands before belongs to it.
    const auto at = std::ranges::find(lines, proof.line, &TranscriptLine::where);
    const bool inside = at != lines.end();
    const auto index = static_cast<std::size_t>(
        (inside ? at : std::ranges::find_if(lines, [&](const TranscriptLine& line) { return proof.line < line.where; }))
        - lines.begin());
    const std::size_t begin = index > linesBefore ? index - linesBefore : 0;
    const std::size_t end = inside ? std::min(lines.size(), index + linesAfter + 1) : index;
    for (std::size_t i = begin; i < end; ++i) {
        if (lines[i].where.line == 0 || (i > begin && lines[i].where == lines[i - 1].where)) // a row's reply
            continue;
        const Result<std::string> raw = rawLine(context, lines[i].where);
        if (!raw) {
            block.problem = shown(words::said(raw.error().message));
            return;
        }
        block.lines.push_back({lines[i].where.line, verbatim(context, *raw, lines[i].text),
                               shown(lines[i].decoded, 120), lines[i].proof});
    }
    if (!inside)
        fillFromLine(context, proof, block);
}

bool isGuessing(FindingKind kind)
{
    return kind == FindingKind::LoginGuessing || kind == FindingKind::Harvest || kind == FindingKind::PasswordSpray
           || kind == FindingKind::DistributedGuessing;
}

/// Indices of findings: those of the worst incident first, and of each what was sent before what opened the way.
std::vector<std::size_t> byWeight(const CaseSnapshot& snapshot)
{
    const auto rank = [&](std::size_t index) {
        const Finding& finding = snapshot.findings[index];
        return finding.count("relayed") > 0 ? 0 : finding.kind == FindingKind::AccountCompromised ? 1 : 2;
    };
    std::vector<std::size_t> order;
    std::vector<bool> taken(snapshot.findings.size());
    const auto take = [&](std::size_t index) {
        if (!taken[index])
            order.push_back(index);
        taken[index] = true;
    };
    for (const Incident& incident : snapshot.incidents) {
        std::vector<std::size_t> own = incident.findings;
        std::ranges::stable_sort(own, {}, rank);
        std::ranges::for_each(own, take);
    }
    for (std::size_t index = 0; index < taken.size(); ++index)
        take(index);
    return order;
}

/// Of a guessing the failures, not the password that fitted at last, which is a finding of its own.
std::optional<Proof> proofOf(const CaseSnapshot& snapshot, const Finding& finding)
{
    if (isGuessing(finding.kind))
        for (const Evidence& evidence : finding.evidence)
            if (const std::optional<Event> event = eventOf(snapshot, evidence);
                event && event->kind == EventKind::LoginFailed)
                return Proof{event->session, evidence.where};
    if (const std::optional<Proof> proof = proofOfFinding(snapshot, finding))
        return proof;
    // Without times no event is found, but the line is known.
    return finding.evidence.empty() ? std::nullopt : std::optional(Proof{{}, finding.evidence.front().where});
}

ExcerptBlock excerpt(const ReportContext& context, const Finding& finding, const Proof& proof)
{
    ExcerptBlock block;
    block.title = shown(finding.title);
    block.where = shown(context.snapshot.cite(proof.line));
    if (!context.lines) {
        block.problem = ReportWords::tr("The log files are not at hand.");
        return block;
    }
    if (proof.session.valid())
        fillFromSession(context, proof, block);
    if (block.lines.empty()) {
        block.problem.clear();
        fillFromLine(context, proof, block);
    }
    return block;
}

// Lines that the analyst noted or marked, as they stand in the files; what was written of them follows as a table.
void addMarkedLines(const ReportContext& context, Blocks& blocks)
{
    constexpr std::size_t most = 40;
    std::size_t count = 0;
    for (const auto& [place, remark] : context.options.annotations.all()) {
        const LineRef where = lineOf(context.snapshot, place);
        if (place.kind != RemarkPlace::Kind::Line || remark.hidden || !where.source.valid() || ++count > most)
            continue;
        ExcerptBlock block;
        block.title = ReportWords::tr("A line that the analyst marked");
        block.where = shown(context.snapshot.cite(where));
        if (context.lines)
            fillFromLine(context, Proof{{}, where}, block);
        else
            block.problem = ReportWords::tr("The log files are not at hand.");
        blocks.emplace_back(std::move(block));
    }
}

} // namespace

Blocks excerptsSection(const ReportContext& context)
{
    Blocks blocks;
    std::set<LineRef> cited;
    for (const std::size_t index : byWeight(context.snapshot)) {
        const Finding& finding = context.snapshot.findings[index];
        if (finding.severity < Severity::Medium || blocks.size() >= mostExcerpts)
            continue;
        const std::optional<Proof> proof = proofOf(context.snapshot, finding);
        if (!proof || !proof->line.source.valid() || proof->line.line == 0 || !cited.insert(proof->line).second)
            continue;
        blocks.emplace_back(excerpt(context, finding, *proof));
    }
    addMarkedLines(context, blocks);
    addRemarks(context, {RemarkPlace::Kind::Session, RemarkPlace::Kind::Message, RemarkPlace::Kind::Line}, blocks);
    if (blocks.empty())
        return blocks;
    QString words =
        ReportWords::tr("Lines as they stand in the files, with their numbers. Marked lines prove the finding. ↩ "
                        "marks a line that goes on below.");
    words += u' ';
    words += context.options.revealPasswords
                 ? ReportWords::tr("Passwords are shown, because the author asked for it.")
                 : ReportWords::tr("Passwords are masked with bullets, whose number says nothing.");
    blocks.insert(blocks.begin(), ParagraphBlock{words, ParagraphBlock::Style::Note});
    return blocks;
}

} // namespace postmortem
