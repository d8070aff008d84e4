// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/pagelayout.h"

#include "views/report/blocklayout.h"

#include <QCoreApplication>

#include <algorithm>

namespace postmortem {

namespace {

struct LayoutWords {
    Q_DECLARE_TR_FUNCTIONS(ReportLayout)
};

/// Sections begin on a page of their own when little is left on the last one.
constexpr qreal leastForSection = 1500;

/// A paragraph before it is about it, and is not left behind on the page before. The first one of a section is about all
/// that follows.
bool isIntroduced(const ReportBlock& block, bool byTheFirst)
{
    if (std::holds_alternative<HeadingBlock>(block))
        return byTheFirst;
    return !std::holds_alternative<ParagraphBlock>(block) && !std::holds_alternative<BulletsBlock>(block);
}

class DocumentLayout final {
public:
    DocumentLayout(const ReportDocument& document, const PageSetup& setup, const Cancel& cancel)
        : m_document(document), m_cancel(cancel), m_flow(setup), m_blocks(m_flow, m_text, cancel)
    {
    }

    PageLayout run()
    {
        for (const DocumentSection& section : m_document.sections) {
            if (m_cancel.requested())
                break;
            if (section.id == ReportSection::Cover)
                addCover(section);
            else
                addSection(section);
        }
        PageLayout layout = m_flow.finish();
        if (m_cancel.requested())
            return {layout.setup, {}, {}, {}};
        fillContents(layout);
        addHeadsAndFeet(layout);
        return layout;
    }

private:
    void addCover(const DocumentSection& section);
    void addSection(const DocumentSection& section);
    void fillContents(PageLayout& layout);
    void addHeadsAndFeet(PageLayout& layout);
    void addRight(LayoutPage& page, const QString& text, Ink ink, qreal baseline, TextStyle style = TextStyle::Small);
    [[nodiscard]] PageItem onBaseline(const QString& text, TextStyle style, Ink ink, qreal left, qreal baseline,
                                      qreal width) const;
    [[nodiscard]] const PageMeasure& measure() const { return m_flow.measure(); }

    const ReportDocument& m_document;
    const Cancel& m_cancel;
    TextMeasure m_text;
    PageFlow m_flow;
    BlockLayout m_blocks;
    bool m_hasCover = false;
};

PageItem DocumentLayout::onBaseline(const QString& text, TextStyle style, Ink ink, qreal left, qreal baseline,
                                    qreal width) const
{
    PageItem item = textItem(text, style, ink, left, 0, width);
    item.rect.moveTop(baseline);
    return item;
}

void DocumentLayout::addCover(const DocumentSection& section)
{
    m_hasCover = true;
    m_flow.layout().pages.back().cover = true;
    m_flow.setSection(section.title);
    const QRectF body = measure().body;
    Piece band;
    band.height = 330;
    band.items = {fillItem(Ink::Accent, {body.left(), -200, 560, 44}),
                  textItem(LayoutWords::tr("Mail server incident report"), TextStyle::Heading, Ink::Accent, body.left(),
                           -60, body.width())};
    band.outline = OutlineEntry{section.title, 0, 0, 0};
    m_flow.add(std::move(band));
    BlockLayout::Run title;
    title.style = TextStyle::CoverTitle;
    title.right = 300;
    m_blocks.addRun(m_document.title, title);
    Piece space;
    space.height = 110;
    m_flow.add(std::move(space));
    for (const ReportBlock& block : section.blocks)
        std::visit(m_blocks, block);
}

void DocumentLayout::addSection(const DocumentSection& section)
{
    const bool ownPage = section.id == ReportSection::Summary || section.id == ReportSection::Annex
                         || m_flow.layout().pages.back().cover;
    const bool begun = !m_flow.layout().pages.back().items.empty();
    if (begun && ownPage) {
        m_flow.setSection(section.title);
        m_flow.newPage();
    } else if (begun) {
        m_flow.ensure(leastForSection);
    }
    m_flow.setSection(section.title);
    const QStringList lines = m_text.wrapAtMost(section.title, TextStyle::Title, measure().body.width(), 4);
    Piece piece;
    piece.before = 320;
    for (qsizetype i = 0; i < lines.size(); ++i)
        piece.items.push_back(textItem(lines[i], TextStyle::Title, Ink::Accent, measure().body.left(),
                                       static_cast<qreal>(i) * leading(TextStyle::Title), measure().body.width()));
    piece.height = static_cast<qreal>(lines.size()) * leading(TextStyle::Title) + 50;
    piece.outline = OutlineEntry{section.title, 0, 0, 0};
    m_flow.addWithNext(std::move(piece));
    std::vector<const TableBlock*> tables;
    for (const ReportBlock& block : section.blocks)
        if (const auto* table = std::get_if<TableBlock>(&block))
            tables.push_back(table);
    m_blocks.setTables(std::move(tables));
    for (std::size_t i = 0; i < section.blocks.size() && !m_cancel.requested(); ++i) {
        m_blocks.setIntroduces(i + 1 < section.blocks.size() && isIntroduced(section.blocks[i + 1], i == 0));
        std::visit(m_blocks, section.blocks[i]);
    }
    m_blocks.setIntroduces(false);
}

// The contents stand at the foot of the cover; where the cover is full they are left out, the bookmarks say the same.
void DocumentLayout::fillContents(PageLayout& layout)
{
    if (!m_hasCover)
        return;
    std::vector<std::size_t> sections;
    for (std::size_t i = 1; i < layout.outline.size(); ++i)
        if (layout.outline[i].level == 0)
            sections.push_back(i);
    const QRectF body = measure().body;
    const qreal step = leading(TextStyle::Body) + 14;
    const std::size_t rows = (sections.size() + 1) / 2;
    const qreal top = body.bottom() - static_cast<qreal>(rows) * step;
    qreal used = 0;
    for (const PageItem& item : layout.pages.front().items)
        used = std::max(used, item.rect.bottom());
    if (sections.empty() || layout.outline[sections.front()].page == 0 || used + 500 > top)
        return;
    auto& items = layout.pages.front().items;
    items.push_back(
        textItem(LayoutWords::tr("Contents"), TextStyle::Heading, Ink::Text, body.left(), top - 210, body.width()));
    items.push_back(lineItem(Ink::Rule, {body.left(), top - 30}, {body.right(), top - 30}));
    constexpr qreal gap = 300;
    const qreal width = (body.width() - gap) / 2;
    for (std::size_t i = 0; i < sections.size(); ++i) {
        const OutlineEntry& entry = layout.outline[sections[i]];
        const qreal left = body.left() + (i < rows ? 0 : width + gap);
        const qreal y = top + static_cast<qreal>(i % rows) * step;
        const QString number = QString::number(entry.page + 1);
        items.push_back(textItem(m_text.elided(entry.title, TextStyle::Body, width - 300), TextStyle::Body, Ink::Text,
                                 left, y, width - 300));
        items.push_back(textItem(number, TextStyle::Body, Ink::Muted,
                                 left + width - m_text.width(number, TextStyle::Body), y, 300));
        layout.links.push_back({0, QRectF(left, y, width, step), sections[i]});
    }
}

void DocumentLayout::addRight(LayoutPage& page, const QString& text, Ink ink, qreal baseline, TextStyle style)
{
    const QString shown = m_text.elided(text, style, measure().body.width() * 0.36);
    const qreal width = m_text.width(shown, style);
    page.items.push_back(onBaseline(shown, style, ink, measure().body.right() - width, baseline, width));
}

void DocumentLayout::addHeadsAndFeet(PageLayout& layout)
{
    const QRectF body = measure().body;
    const qreal half = body.width() * 0.62;
    // "2026-11-24T09:30:00Z", as people write it.
    const QString exported = QString(m_document.exported).replace(u'T', u' ').replace(u'Z', QStringLiteral(" UTC"));
    QStringList parts = {m_document.number, m_document.organisation, exported};
    parts.removeAll(QString());
    const QString foot = parts.join(QStringLiteral(" · "));
    for (std::size_t i = 0; i < layout.pages.size(); ++i) {
        LayoutPage& page = layout.pages[i];
        if (!page.cover) {
            page.items.push_back(onBaseline(m_text.elided(m_document.title, TextStyle::Small, half), TextStyle::Small,
                                            Ink::Muted, body.left(), measure().headBaseline, half));
            addRight(page, page.section, Ink::Text, measure().headBaseline, TextStyle::SmallStrong);
            const qreal rule = measure().headBaseline + 60;
            page.items.push_back(lineItem(Ink::Rule, {body.left(), rule}, {body.right(), rule}));
        }
        page.items.push_back(onBaseline(m_text.elided(foot, TextStyle::Small, half), TextStyle::Small, Ink::Muted,
                                        body.left(), measure().footBaseline, half));
        addRight(page, LayoutWords::tr("Page %1 of %2").arg(i + 1).arg(layout.pages.size()), Ink::Muted,
                 measure().footBaseline);
    }
}

} // namespace

PageLayout layOut(const ReportDocument& document, const PageSetup& setup, const Cancel& cancel)
{
    return DocumentLayout(document, setup, cancel).run();
}

} // namespace postmortem
