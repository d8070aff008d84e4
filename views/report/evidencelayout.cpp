// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Excerpts: raw lines with their numbers in a fixed-width face, broken visibly, proof marked by a mark and a colour.
// Steps of the checklist: a box with its tick, the commands in the same face.

#include "views/report/blocklayout.h"

#include "model/report/plaintext.h"

#include <QCoreApplication>

#include <algorithm>

namespace postmortem {

namespace {

constexpr qreal stepIndent = 190;
constexpr qreal boxSize = 92;
/// Excerpts of that height, about sixteen lines, are not parted.
constexpr qreal mostTogether = 1800;
constexpr qsizetype mostWrapped = 25;
/// A command of so few lines is not parted.
constexpr qsizetype fewLines = 8;

struct LayoutWords {
    Q_DECLARE_TR_FUNCTIONS(ReportLayout)
};

QString tickMark(StepState state)
{
    switch (state) {
    case StepState::Open: break;
    case StepState::Done: return QStringLiteral("✓");
    case StepState::NotDone: return QStringLiteral("✗");
    case StepState::DoesNotApply: return QStringLiteral("–");
    }
    return {};
}

Ink tickInk(StepState state)
{
    switch (state) {
    case StepState::Open: break;
    case StepState::Done: return Ink::Good;
    case StepState::NotDone: return Ink::Critical;
    case StepState::DoesNotApply: return Ink::Muted;
    }
    return Ink::Text;
}

} // namespace

QStringList printedLines(const ChecklistCommand& command)
{
    constexpr qsizetype most = 20;
    constexpr qsizetype charactersOfALine = 95;
    QStringList lines = command.text.split(u'\n', Qt::SkipEmptyParts);
    qsizetype rows = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        rows += 1 + lines[i].size() / charactersOfALine;
        if (i > 0 && rows > most)
            lines.resize(i);
    }
    return lines;
}

void BlockLayout::operator()(const ExcerptBlock& block)
{
    Run title;
    title.style = TextStyle::Strong;
    title.before = 140;
    title.keepWithNext = true;
    addRun(block.title, title);
    Run where;
    where.style = TextStyle::Mono;
    where.ink = Ink::Muted;
    where.keepWithNext = true;
    addRun(block.where, where);
    if (!block.problem.isEmpty()) {
        Run problem;
        problem.before = 30;
        problem.ink = Ink::Critical;
        addRun(block.problem, problem);
    }
    quint64 highest = 0;
    for (const ExcerptLine& line : block.lines)
        highest = std::max(highest, line.number);
    const qreal gutter = 150 + m_text.width(QString::number(highest), TextStyle::Mono);
    const std::size_t count = block.lines.size();
    std::vector<Piece> pieces;
    qreal height = 0;
    for (std::size_t i = 0; i < count; ++i) {
        pieces.push_back(excerptLine(block.lines[i], gutter, i == 0, i + 1 == count));
        height += pieces.back().height;
    }
    for (std::size_t i = 0; i < count; ++i) {
        const bool keeps = i + 1 < count && (height <= mostTogether || i == 0 || i + 2 == count);
        keeps ? m_flow.addWithNext(std::move(pieces[i])) : m_flow.add(std::move(pieces[i]));
    }
}

Piece BlockLayout::excerptLine(const ExcerptLine& line, qreal gutter, bool first, bool last)
{
    constexpr qreal pad = 40;
    const qreal left = body().left() + gutter + 90;
    const qreal width = body().right() - left - 60;
    const qreal step = leading(TextStyle::Mono);
    Piece piece;
    piece.before = first ? 40 : 0;
    qreal y = first ? pad : 0;
    const QString number = QString::number(line.number);
    piece.items.push_back(textItem(number, TextStyle::Mono, Ink::Muted,
                                   body().left() + gutter - m_text.width(number, TextStyle::Mono), y, gutter));
    if (line.proof)
        piece.items.push_back(
            textItem(QStringLiteral("▶"), TextStyle::Mono, Ink::Critical, body().left() + 45, y, 100));
    const auto add = [&](QStringList lines, Ink ink, qreal indent) {
        // One line of a log does not fill a page; the document cuts it much sooner.
        if (lines.size() > mostWrapped) {
            lines.resize(mostWrapped);
            lines += LayoutWords::tr("… (cut)");
        }
        for (const QString& text : lines) {
            piece.items.push_back(textItem(text, TextStyle::Mono, ink, left + indent, y, width - indent));
            y += step;
        }
    };
    const qreal textTop = y;
    add(m_text.wrapVerbatim(line.text, TextStyle::Mono, width), Ink::Text, 0);
    if (!line.decoded.isEmpty())
        add(m_text.wrapVerbatim(LayoutWords::tr("= %1 (decoded)").arg(line.decoded), TextStyle::Mono, width - 180),
            Ink::Accent, 180);
    const qreal textEnd = y;
    piece.height = y + (last ? pad : 0);
    std::vector<PageItem> behind = {fillItem(Ink::Shade, {body().left(), 0, body().width(), piece.height})};
    if (line.proof) {
        behind.push_back(fillItem(Ink::Proof, {body().left(), textTop, body().width(), textEnd - textTop}));
        behind.push_back(fillItem(Ink::Critical, {body().left(), textTop, 20, textEnd - textTop}));
    }
    piece.items.insert(piece.items.begin(), behind.begin(), behind.end());
    return piece;
}

void BlockLayout::operator()(const StepsBlock& block)
{
    for (std::size_t i = 0; i < block.steps.size() && !m_cancel.requested(); ++i)
        addStep(block.steps[i], block.zone);
}

void BlockLayout::addStep(const ChecklistStep& step, const TimeZone& zone)
{
    const QString mark = tickMark(step.tick.state);
    const QRectF box(body().left() + 20, 25, boxSize, boxSize);
    Piece piece;
    piece.before = 110;
    const QStringList lines = m_text.wrapAtMost(step.text, TextStyle::Strong, body().width() - stepIndent, 12);
    piece.height = static_cast<qreal>(lines.size()) * leading(TextStyle::Strong);
    piece.items.push_back(boxItem(Ink::Text, box));
    if (!mark.isEmpty())
        piece.items.push_back(textItem(mark, TextStyle::Strong, tickInk(step.tick.state),
                                       box.center().x() - m_text.width(mark, TextStyle::Strong) / 2, 0, boxSize));
    for (qsizetype i = 0; i < lines.size(); ++i)
        piece.items.push_back(textItem(lines[i], TextStyle::Strong, Ink::Text, body().left() + stepIndent,
                                       static_cast<qreal>(i) * leading(TextStyle::Strong),
                                       body().width() - stepIndent));
    // Commands that go on overleaf say what they belong to.
    m_flow.repeatFromNext(continuedStep(step.text));
    const bool alone = step.tick == StepTick{} && step.reason.isEmpty() && step.commands.empty();
    alone ? m_flow.add(std::move(piece)) : m_flow.addWithNext(std::move(piece));
    Run run;
    run.style = TextStyle::Small;
    run.left = stepIndent;
    run.ink = step.tick.state == StepState::Open ? Ink::Muted : tickInk(step.tick.state);
    // What is to be done stands on the page of the first command that does it.
    const bool hasNote = !step.tick.note.isEmpty();
    run.keepWithNext = !step.reason.isEmpty() || hasNote || !step.commands.empty();
    if (step.tick != StepTick{}) // an empty box needs no word
        addRun(tickText(step.tick, zone), run);
    run.ink = Ink::Muted;
    run.keepWithNext = hasNote || !step.commands.empty();
    if (!step.reason.isEmpty())
        addRun(step.reason, run);
    if (hasNote) {
        run.ink = Ink::Text;
        run.before = 20;
        run.keepWithNext = !step.commands.empty();
        addRun(LayoutWords::tr("Note: %1").arg(step.tick.note), run);
    }
    for (const ChecklistCommand& command : step.commands)
        addCommand(command);
    m_flow.setRepeated(std::nullopt);
}

Piece BlockLayout::continuedStep(const QString& text)
{
    const qreal width = body().width() - stepIndent;
    const QString words = LayoutWords::tr("… continued: %1").arg(text);
    Piece piece;
    piece.height = leading(TextStyle::Small) + 50;
    piece.items = {textItem(m_text.elided(words, TextStyle::Small, width), TextStyle::Small, Ink::Muted,
                            body().left() + stepIndent, 0, width)};
    return piece;
}

void BlockLayout::addCommand(const ChecklistCommand& command)
{
    Run run;
    run.style = TextStyle::SmallStrong;
    run.ink = Ink::Muted;
    run.left = stepIndent;
    run.before = 50;
    run.keepWithNext = true;
    const QString server = serverTitle(command.server);
    addRun(server.isEmpty() ? title(command.shell) : server + QStringLiteral(" · ") + title(command.shell), run);
    run = {};
    run.style = command.shell == Shell::Gui ? TextStyle::Small : TextStyle::Mono;
    run.verbatim = command.shell != Shell::Gui;
    run.left = stepIndent + 90;
    run.right = 90;
    run.fill = Ink::Shade;
    const QStringList lines = printedLines(command);
    const qsizetype leftOut = command.text.split(u'\n', Qt::SkipEmptyParts).size() - lines.size();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        run.before = i == 0 ? 15 : 0;
        run.above = i == 0 ? 35 : 0;
        run.below = i + 1 == lines.size() ? 35 : 0;
        run.keepWithNext = i + 1 == lines.size() ? leftOut > 0 || !command.warning.isEmpty()
                                                 : i == 0 || i + 2 == lines.size() || lines.size() <= fewLines;
        addRun(lines[i], run);
    }
    if (leftOut > 0) {
        run = {};
        run.style = TextStyle::Small;
        run.ink = Ink::Muted;
        run.left = stepIndent;
        run.before = 20;
        run.keepWithNext = !command.warning.isEmpty();
        addRun(LayoutWords::tr("… and %n more line(s), all of which are in the exported checklist.", nullptr,
                               static_cast<int>(leftOut)),
               run);
    }
    if (command.warning.isEmpty())
        return;
    run = {};
    run.style = TextStyle::Small;
    run.ink = Ink::Critical;
    run.left = stepIndent;
    run.before = 20;
    addRun(command.warning, run);
}

} // namespace postmortem
