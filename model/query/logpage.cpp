// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/query/logpage.h"

#include "model/base/sentence.h"
#include "model/decoding/decoding.h"
#include "model/decoding/payload.h"
#include "model/query/logline.h"

#include <algorithm>
#include <map>

namespace postmortem {

namespace {

constexpr LineNumber linesBefore = 400;    // that tell what the first line of a page answers
constexpr LineNumber mostPassedOver = 200; // between two lines that are read together
constexpr std::size_t mostMarks = 200;     // places of the pattern in one line
constexpr std::string_view bullets = "••••••";

/// Reads on in one source and masks line by line.
class Masker final {
public:
    /// What is shown of the next line.
    std::string mask(const std::string& raw)
    {
        const LogLine line = cutLine(raw);
        const std::string key = keyOf(line);
        const auto before = m_previous.find(key);
        std::string masked = before != m_previous.end() ? maskSecrets(raw, before->second) : maskSecrets(raw);
        if (before == m_previous.end() && masked == raw && mayAnswerAPrompt(raw, line))
            masked.replace(static_cast<std::size_t>(line.payload.data() - raw.data()), line.payload.size(), bullets);
        m_previous.insert_or_assign(key, raw);
        return masked;
    }
    /// A line that is read only for what follows it.
    void pass(const std::string& raw) { m_previous.insert_or_assign(keyOf(cutLine(raw)), raw); }
    void forget() { m_previous.clear(); }

private:
    static std::string keyOf(const LogLine& line)
    {
        std::string key;
        for (const std::string_view id : line.ids)
            key.append(id).append(1, ' ');
        return line.address ? key + line.address->toString() : key;
    }
    /// A name or a password whose prompt is too far up to be known: rather hidden than told.
    static bool mayAnswerAPrompt(const std::string& raw, const LogLine& line)
    {
        if (line.payload.empty() || line.payload.size() == raw.size() || !isBase64Word(line.payload)
            || isServerPayload(line.payload) || line.row) // a row tells itself what it answers
            return false;
        const auto bytes = decodeBase64(line.payload);
        return bytes && bytes->size() >= 3 && visibleText(*bytes) == *bytes && line.payload.size() % 4 == 0;
    }

    std::map<std::string, std::string> m_previous; // by conversation
};

class PageMaker final {
public:
    PageMaker(const CaseSnapshot& snapshot, const LineSource& lines, const LogLook& look, const Cancel& cancel)
        : m_case(snapshot), m_lines(lines), m_look(look), m_cancel(cancel)
    {
        if (look.pattern && lines.textSearch()) {
            if (auto matcher = lines.textSearch()->matcher(*look.pattern))
                m_matcher = std::move(*matcher);
        }
    }

    LogPage make(const std::vector<LineRef>& rows)
    {
        for (std::size_t at = 0; at < rows.size() && !m_cancel.requested();) {
            std::size_t end = at + 1;
            while (end < rows.size() && rows[end].source == rows[at].source && rows[end].line > rows[end - 1].line
                   && rows[end].line - rows[end - 1].line <= mostPassedOver)
                ++end;
            readRun({rows.begin() + static_cast<std::ptrdiff_t>(at), rows.begin() + static_cast<std::ptrdiff_t>(end)});
            at = end;
        }
        return std::move(m_page);
    }

private:
    /// Lines of one source, ascending and close together.
    void readRun(const std::vector<LineRef>& rows)
    {
        const SourceId id = rows.front().source;
        if (!id.valid() || id.row() >= m_case.sources.size())
            return;
        const LineNumber wanted = std::max<LineNumber>(rows.front().line, 1);
        const bool alone = m_look.reveal || wanted == 1; // needs no lines before it
        const LineNumber begin = alone ? wanted : wanted - std::min(wanted - 1, linesBefore);
        const auto lines =
            m_lines.linesUnless(m_cancel, m_case.sources[id.row()], begin, rows.back().line - begin + std::size_t{1});
        if (!lines) {
            m_page.problem = words::said(lines.error().message);
            return;
        }
        Masker masker;
        auto row = rows.begin();
        for (const TextLine& line : *lines) {
            if (row != rows.end() && row->line == line.number)
                m_page.lines.push_back(shown(*row++, line.text, masker));
            else if (!m_look.reveal)
                masker.pass(line.text);
        }
    }

    ShownLine shown(LineRef where, const std::string& raw, Masker& masker) const
    {
        ShownLine line{where, visibleText(m_look.reveal ? raw : masker.mask(raw)), {}};
        if (line.text.size() > mostShownBytes) {
            std::size_t end = mostShownBytes;
            while (end > 0 && (static_cast<unsigned char>(line.text[end]) & 0xc0U) == 0x80)
                --end; // not within a character
            line.text.resize(end);
            line.text += "…";
        }
        if (m_matcher)
            line.hits = m_matcher->spans(line.text, mostMarks);
        return line;
    }

    const CaseSnapshot& m_case;
    const LineSource& m_lines;
    const LogLook& m_look;
    const Cancel& m_cancel;
    std::shared_ptr<const LineMatcher> m_matcher;
    LogPage m_page;
};

} // namespace

LogPage makeLogPage(const CaseSnapshot& snapshot, const LineSource& lines, const std::vector<LineRef>& rows,
                    const LogLook& look, const Cancel& cancel)
{
    return PageMaker(snapshot, lines, look, cancel).make(rows);
}

} // namespace postmortem
