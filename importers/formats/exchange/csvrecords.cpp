// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/formats/exchange/csvrecords.h"

#include "importers/formats/exchange/csv.h"

#include <algorithm>
#include <utility>

namespace postmortem::exchange {

namespace {

constexpr std::size_t mostLines = 100;
constexpr std::size_t mostBytes = std::size_t{64} << 10;
constexpr std::size_t mostBadExamples = 20;

/// What a sample's rows are counted with.
class LineCounter final : public Joiner {
public:
    explicit LineCounter(std::size_t& lines) : m_lines(lines) {}
    void begin(const SourceContext&) override {}
    void take(const LineFact& fact) override { m_lines += fact.count; }
    void finish() override {}

private:
    std::size_t& m_lines;
};

} // namespace

bool endsWithinCell(std::string_view line, bool inCell)
{
    const auto quotes = std::ranges::count(line, '"'); // an even number closes what it opens
    if (quotes % 2 == (inCell ? 1 : 0))
        return false;
    // As if the cell began with this line.
    const std::string text = inCell ? '"' + std::string(line) : std::string();
    CsvCutter cutter(inCell ? std::string_view(text) : line);
    CsvCell cell;
    while (cutter.next(cell)) {
    }
    return cell.open;
}

void CsvRecords::begin(const SourceContext& context)
{
    while (!m_open.empty())
        giveUp();
    m_context = context;
    m_rows->begin(context);
}

void CsvRecords::take(const LineFact& fact)
{
    if (m_open.empty()) {
        if (endsWithinCell(fact.text))
            wait(fact.line, fact.text);
        else
            single(fact);
        return;
    }
    const bool stillOpen = endsWithinCell(fact.text, true);
    wait(fact.line, fact.text);
    if (!stillOpen)
        complete();
    else if (m_open.size() > mostLines || m_openBytes > mostBytes)
        giveUp();
}

void CsvRecords::wait(std::uint32_t number, std::string_view line)
{
    m_open.emplace_back(number, std::string(line));
    m_openBytes += line.size() + 1;
}

void CsvRecords::complete()
{
    std::string text;
    text.reserve(m_openBytes);
    for (const Line& line : m_open)
        text.append(line.text).append(1, '\n');
    text.pop_back();
    LineFact fact;
    if (m_format.scan(text, fact) != ScanStatus::Match || fact.kind == csvText) {
        giveUp();
        return;
    }
    fact.line = m_open.front().number;
    fact.count = static_cast<std::uint32_t>(m_open.size());
    m_open.clear();
    m_openBytes = 0;
    m_rows->take(fact);
}

/// The first line stands alone, whatever it lacks; the others are read anew.
void CsvRecords::giveUp()
{
    std::deque<Line> lines = std::exchange(m_open, {});
    m_openBytes = 0;
    for (const Line& line : lines) {
        LineFact fact;
        fact.line = line.number;
        if (m_format.scan(line.text, fact) != ScanStatus::Match)
            continue;
        if (&line == &lines.front())
            single(fact);
        else
            take(fact);
    }
}

void CsvRecords::single(const LineFact& fact)
{
    if (fact.kind == csvText)
        refuse(fact.line);
    else
        m_rows->take(fact);
}

/// What scan() took for a part of a row is none.
void CsvRecords::refuse(std::uint32_t line)
{
    if (!m_context.builder)
        return; // a sample
    Source& source = m_context.builder->source(m_context.source);
    --source.understood;
    ++source.bad;
    if (source.badExamples.size() < mostBadExamples)
        source.badExamples.push_back(line);
}

void CsvRecords::finish()
{
    while (!m_open.empty())
        giveUp();
    m_rows->finish();
}

int recordPercent(const Format& format, const Sample& sample)
{
    std::size_t fit = 0;
    CsvRecords records(format, std::make_unique<LineCounter>(fit));
    for (const std::string_view line : sample.lines) {
        LineFact fact;
        const ScanStatus status = format.scan(line, fact);
        if (status == ScanStatus::Match)
            records.take(fact);
        fit += status == ScanStatus::Ignored ? 1U : 0U;
    }
    records.finish();
    return sample.lines.empty() ? 0 : static_cast<int>(fit * 100 / sample.lines.size());
}

} // namespace postmortem::exchange
