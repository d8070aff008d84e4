// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/log/logpages.h"

#include "model/items/plainwords.h"

namespace postmortem {

namespace {

constexpr qint64 fairMs = 80; // an answer on its way is waited for so long before another is asked for

/// Places in bytes become places in characters.
QList<TextSpan> inCharacters(const std::string& text, const std::vector<TextSpan>& spans)
{
    QList<TextSpan> places;
    std::size_t bytes = 0;
    std::size_t characters = 0;
    const auto walkTo = [&](std::size_t place) {
        characters += static_cast<std::size_t>(
            QString::fromUtf8(text.data() + bytes, static_cast<qsizetype>(place - bytes)).size());
        bytes = place;
    };
    for (const TextSpan span : spans) {
        walkTo(span.begin);
        const std::size_t begin = characters;
        walkTo(span.begin + span.length);
        places.append({begin, characters - begin});
    }
    return places;
}

} // namespace

LogPages::LogPages(QObject* parent) : QObject(parent), m_answer([this](const LogPage& page) { take(page); }) {}

void LogPages::setQuery(std::shared_ptr<const LogQuery> query, bool keep)
{
    m_answer.cancel();
    m_query = std::move(query);
    m_problem.clear();
    if (!keep)
        m_lines.clear();
}

void LogPages::setLook(const LogLook& look)
{
    if (look == m_look)
        return;
    m_look = look;
    clear();
}

void LogPages::clear()
{
    m_answer.cancel();
    m_lines.clear();
    m_problem.clear();
}

DrawnLine* LogPages::find(LineRef line)
{
    const auto found = m_lines.find(line);
    return found == m_lines.end() ? nullptr : &found->second;
}

void LogPages::want(const std::vector<LineRef>& lines)
{
    if (!m_query || !m_problem.isEmpty() || (m_answer.running() && m_asked.elapsed() < fairMs))
        return;
    std::vector<LineRef> missing;
    for (const LineRef line : lines) {
        if (!m_lines.contains(line))
            missing.push_back(line);
    }
    if (missing.empty())
        return;
    m_asked.start();
    m_wanted = missing;
    m_answer.ask(m_query->page(std::move(missing), m_look));
}

void LogPages::take(const LogPage& page)
{
    if (m_lines.size() + page.lines.size() > mostLines)
        m_lines.clear();
    for (const ShownLine& line : page.lines)
        m_lines[line.where] = {QString::fromStdString(line.text), inCharacters(line.text, line.hits), nullptr, -1};
    m_problem = shownText(page.problem);
    if (m_problem.isEmpty()) { // a line that is not there is not asked for again and again
        for (const LineRef line : m_wanted)
            m_lines.try_emplace(line);
    }
    Q_EMIT arrived();
}

} // namespace postmortem
