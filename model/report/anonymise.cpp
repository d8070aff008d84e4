// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/anonymise.h"

#include "model/report/pseudonyms.h"
#include "model/report/reportcontext.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace postmortem {

namespace {

/// Walks through blocks; std::visit picks the overload. Labels, captions and titles of columns are ours and name nobody.
class Anonymiser final {
public:
    explicit Anonymiser(const CaseSnapshot& snapshot) : m_names(snapshot)
    {
        // Where the evidence lay tells whose machine it was: what stands before the shown name of a file goes.
        for (const Source& source : snapshot.sources)
            if (const QString path = shown(source.path), name = shown(source.name);
                path.size() > name.size() + 1 && path.endsWith(name))
                m_folders += path.chopped(name.size());
        m_folders.removeDuplicates();
        std::ranges::sort(m_folders, std::greater(), &QString::size);
    }

    void change(QString& text)
    {
        leaveFolders(text);
        text = m_names.sentence(text);
    }
    /// What somebody wrote freely: there every word that is an account's name may be one.
    void changeFree(QString& text)
    {
        leaveFolders(text);
        text = m_names.raw(text);
    }
    void leaveFolders(QString& text) const
    {
        if (text.contains(u'/') || text.contains(u'\\'))
            for (const QString& folder : m_folders)
                text.replace(folder, QStringLiteral("…/"));
    }
    void operator()(HeadingBlock& block)
    {
        m_free = block.text == ReportWords::tr("Notes of the author");
        change(block.text);
    }
    void operator()(ParagraphBlock& block) { m_free ? changeFree(block.text) : change(block.text); }
    void operator()(BulletsBlock& block)
    {
        std::ranges::for_each(block.items, [this](QString& item) { change(item); });
    }
    void operator()(FactsBlock& block)
    {
        for (Fact& fact : block.facts) {
            change(fact.value);
            std::ranges::for_each(fact.points, [this](QString& point) { change(point); });
        }
    }
    void operator()(TableBlock& block)
    {
        change(block.caption); // of a folder
        for (TableColumn& column : block.columns)
            change(column.title); // of an incident, which may name an account
        const bool remarks = std::ranges::contains(block.columns, TableColumn::Kind::Person, &TableColumn::kind);
        for (auto& row : block.rows)
            for (std::size_t column = 0; column < row.size(); ++column) {
                const TableColumn::Kind kind = block.columns[column].kind;
                change(row[column].source);
                if (kind == TableColumn::Kind::Person)
                    row[column].text = m_names.analyst(row[column].text);
                else if (remarks && kind == TableColumn::Kind::Text)
                    changeFree(row[column].text);
                else if (kind != TableColumn::Kind::Number)
                    change(row[column].text);
            }
    }
    void operator()(ChartBlock&) {}
    void operator()(ExcerptBlock& block)
    {
        change(block.title);
        change(block.where);
        change(block.problem);
        for (ExcerptLine& line : block.lines) {
            line.text = m_names.raw(line.text);
            line.decoded = m_names.raw(line.decoded);
        }
    }
    void operator()(StepsBlock& block)
    {
        for (ChecklistStep& step : block.steps) {
            change(step.text);
            change(step.reason);
            changeFree(step.tick.note);
            step.tick.by = m_names.analyst(step.tick.by);
            for (ChecklistCommand& command : step.commands) {
                change(command.text);
                change(command.warning);
            }
        }
    }

private:
    Pseudonyms m_names;
    QStringList m_folders; // longest first
    bool m_free = false;   // below the heading of the author's notes
};

} // namespace

ReportDocument anonymised(ReportDocument document, const CaseSnapshot& snapshot, const Cancel& cancel)
{
    Anonymiser anonymiser(snapshot);
    anonymiser.change(document.title);
    document.organisation.clear();
    document.author.clear();
    for (DocumentSection& section : document.sections)
        for (ReportBlock& block : section.blocks) {
            if (cancel.requested()) {
                document.sections.clear();
                return document;
            }
            std::visit(anonymiser, block);
            // In order of the replacements: the order of the names would give them away.
            if (auto* table = std::get_if<TableBlock>(&block); table && section.id == ReportSection::Annex)
                std::ranges::stable_sort(table->rows, [](const auto& a, const auto& b) {
                    return std::pair(a[0].text.size(), a[0].text) < std::pair(b[0].text.size(), b[0].text);
                });
        }
    return document;
}

} // namespace postmortem
