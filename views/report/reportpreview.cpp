// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/reportpreview.h"

#include "model/report/buildreport.h"
#include "views/common/actionbutton.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSplitter>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postmortem {

namespace {

constexpr int typingPause = 300; // ms after the last key before the pages are made anew

/// The level of the zoom above or below `scale`.
qreal nextZoom(qreal scale, bool larger)
{
    constexpr std::array levels = {0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0, 4.0};
    if (larger) {
        const auto level = std::ranges::upper_bound(levels, scale + 0.01);
        return level == levels.end() ? levels.back() : *level;
    }
    const auto level = std::ranges::lower_bound(levels, scale - 0.01);
    return level == levels.begin() ? levels.front() : *(level - 1);
}

QLabel* sectionTitle(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    return label;
}

} // namespace

ReportPreview::ReportPreview(QThreadPool& pool, const Clock& clock, QWidget* parent)
    : QWidget(parent), m_pool(pool), m_clock(clock),
      m_running([this](const Rendered& rendered) { showPages(rendered); })
{
    setObjectName(u"reportPreview"_s);
    m_delay.setSingleShot(true);
    m_delay.setInterval(typingPause);
    connect(&m_delay, &QTimer::timeout, this, &ReportPreview::rebuild);
    auto* splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(createSettings());
    splitter->addWidget(createPages());
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({300, 900});
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(splitter);
    setCase({}, {});
}

QWidget* ReportPreview::createSettings()
{
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->setSpacing(8);
    layout->addWidget(createFields());
    createSections(layout);
    layout->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setAccessibleName(tr("What the report says and leaves out"));
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The button that all this is for is always in sight.
    auto* settings = new QWidget(this);
    auto* column = new QVBoxLayout(settings);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(scroll, 1);
    createExport(column);
    settings->setMinimumWidth(270);
    return settings;
}

QWidget* ReportPreview::createFields()
{
    auto* fields = new QWidget;
    auto* form = new QFormLayout(fields);
    form->setContentsMargins({});
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setVerticalSpacing(4);
    const auto add = [&](const QString& label, const QString& name) {
        auto* edit = new QLineEdit(fields);
        edit->setObjectName(name);
        edit->setAccessibleName(QString(label).remove(u'&'));
        edit->setMaxLength(300);
        form->addRow(label, edit);
        connect(edit, &QLineEdit::textChanged, this, &ReportPreview::changed);
        return edit;
    };
    m_title = add(tr("&Title"), u"reportTitle"_s);
    m_title->setPlaceholderText(tr("That of the worst incident"));
    m_number = add(tr("Incident &number"), u"reportNumber"_s);
    m_organisation = add(tr("&Organisation"), u"reportOrganisation"_s);
    m_author = add(tr("&Author"), u"reportAuthor"_s);
    m_reportStatus = add(tr("Stat&us"), u"reportState"_s);
    m_reportStatus->setPlaceholderText(tr("As the logs show it"));
    m_notes = new QPlainTextEdit(fields);
    m_notes->setObjectName(u"reportNotes"_s);
    m_notes->setAccessibleName(tr("Notes"));
    m_notes->setTabChangesFocus(true);
    m_notes->setPlaceholderText(tr("Printed after the summary"));
    m_notes->setMinimumHeight(4 * fontMetrics().lineSpacing());
    m_notes->setMaximumHeight(7 * fontMetrics().lineSpacing());
    form->addRow(tr("Note&s"), m_notes);
    connect(m_notes, &QPlainTextEdit::textChanged, this, &ReportPreview::changed);
    m_size = new QComboBox(fields);
    m_size->setObjectName(u"reportPaper"_s);
    m_size->setAccessibleName(tr("Paper"));
    m_size->addItem(tr("A4"), static_cast<int>(PaperSize::A4));
    m_size->addItem(tr("Letter"), static_cast<int>(PaperSize::Letter));
    form->addRow(tr("&Paper"), m_size);
    connect(m_size, &QComboBox::currentIndexChanged, this, &ReportPreview::changed);
    return fields;
}

void ReportPreview::createSections(QVBoxLayout* layout)
{
    layout->addSpacing(6);
    layout->addWidget(sectionTitle(tr("Sections"), this));
    auto* list = new QVBoxLayout;
    list->setSpacing(2);
    for (std::size_t i = 0; i < reportSectionCount; ++i) {
        auto* box = new QCheckBox(title(static_cast<ReportSection>(i)));
        box->setObjectName(u"reportSection%1"_s.arg(i));
        box->setChecked(true);
        connect(box, &QCheckBox::toggled, this, &ReportPreview::changed);
        list->addWidget(box);
        m_sections[i] = box;
    }
    layout->addLayout(list);
}

void ReportPreview::createExport(QVBoxLayout* layout)
{
    m_exportAction = new QAction(tr("Export report…"), this);
    m_exportAction->setToolTip(tr("Saves the report as PDF or HTML; the evidence is hashed again for it"));
    connect(m_exportAction, &QAction::triggered, this, &ReportPreview::exportRequested);
    m_anonymised = new QCheckBox(tr("Anony&mised twin"), this);
    m_anonymised->setObjectName(u"reportAnonymised"_s);
    m_anonymised->setToolTip(tr("Replaces accounts, domains, addresses and host names, the same name always alike; the "
                                "pages show what will be exported"));
    connect(m_anonymised, &QCheckBox::toggled, this, &ReportPreview::changed);
    m_export = new ActionButton(m_exportAction, ActionButton::Look::Primary, this);
    m_export->setObjectName(u"reportExport"_s);
    m_status = new QLabel(this);
    m_status->setObjectName(u"reportStatus"_s);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setWordWrap(true);
    m_status->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* box = new QVBoxLayout;
    box->setContentsMargins(14, 8, 14, 12);
    box->addWidget(m_anonymised);
    box->addWidget(m_export);
    box->addWidget(m_status);
    layout->addLayout(box);
    setExportStatus({});
}

QWidget* ReportPreview::createPages()
{
    auto* side = new QWidget(this);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    m_pages = new PageView(side);
    layout->addWidget(createZoomBar());
    layout->addWidget(m_pages, 1);
    connect(m_pages, &PageView::scrolled, this, &ReportPreview::showPlace);
    connect(m_pages, &PageView::zoomChanged, this, &ReportPreview::showZoom);
    return side;
}

QWidget* ReportPreview::createZoomBar()
{
    auto* bar = new QWidget(this);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(12, 6, 12, 6);
    m_places = new QComboBox(bar);
    m_places->setObjectName(u"reportPlaces"_s);
    m_places->setAccessibleName(tr("Go to section"));
    m_places->setToolTip(tr("Go to a section"));
    m_places->setMinimumContentsLength(22);
    connect(m_places, &QComboBox::activated, this, [this](int row) {
        if (const auto i = static_cast<std::size_t>(row); i < m_outline.size())
            m_pages->showPage(static_cast<int>(m_outline[i].page), m_outline[i].top);
    });
    m_pageLabel = new QLabel(bar);
    m_pageLabel->setObjectName(u"reportPage"_s);
    m_zoomLabel = new QLabel(bar);
    m_zoomLabel->setObjectName(u"reportZoom"_s);
    m_zoomLabel->setAlignment(Qt::AlignCenter);
    m_zoomLabel->setMinimumWidth(m_zoomLabel->fontMetrics().horizontalAdvance(u"400 % "_s));
    const auto add = [&](const QString& text, const QString& name, const QString& tip, auto act) {
        auto* button = new QToolButton(bar);
        button->setObjectName(name);
        button->setText(text);
        button->setToolTip(tip);
        button->setAccessibleName(tip);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, act);
        layout->addWidget(button);
    };
    layout->addWidget(m_places);
    layout->addSpacing(8);
    layout->addWidget(m_pageLabel);
    layout->addStretch(1);
    add(u"−"_s, u"reportZoomOut"_s, tr("Smaller"), [this] { m_pages->setZoom(nextZoom(m_pages->scale(), false)); });
    layout->addWidget(m_zoomLabel);
    add(u"+"_s, u"reportZoomIn"_s, tr("Larger"), [this] { m_pages->setZoom(nextZoom(m_pages->scale(), true)); });
    add(tr("Page width"), u"reportZoomWidth"_s, tr("As wide as the window"), [this] { m_pages->setZoom(0); });
    return bar;
}

void ReportPreview::setCase(SnapshotPtr snapshot, std::shared_ptr<const LineSource> lines)
{
    m_snapshot = std::move(snapshot);
    m_lines = std::move(lines);
    m_exportAction->setEnabled(m_snapshot != nullptr);
    m_pages->setEmptyText(m_snapshot ? tr("The pages are being made.")
                                     : tr("Open logs first: the report is made of what is found in them."));
    if (!m_snapshot) {
        m_running.cancel();
        showPages({});
    }
    m_stale = true;
    m_delay.start();
}

void ReportPreview::setChecklist(const Checklist& checklist)
{
    if (checklist == m_checklist)
        return;
    m_checklist = checklist;
    m_stale = true;
    m_delay.start();
}

ReportOptions ReportPreview::options() const
{
    ReportOptions options = m_options;
    options.title = m_title->text();
    options.number = m_number->text();
    options.organisation = m_organisation->text();
    options.author = m_author->text();
    options.status = m_reportStatus->text();
    options.anonymised = m_anonymised->isChecked();
    options.notes = m_notes->toPlainText();
    options.exportTime = m_clock.now();
    for (std::size_t i = 0; i < reportSectionCount; ++i)
        options.sections[i] = m_sections[i]->isChecked();
    return options;
}

void ReportPreview::setOptions(const ReportOptions& options)
{
    m_filling = true;
    m_options = options;
    m_title->setText(options.title);
    m_number->setText(options.number);
    m_organisation->setText(options.organisation);
    m_author->setText(options.author);
    m_reportStatus->setText(options.status);
    m_anonymised->setChecked(options.anonymised);
    m_notes->setPlainText(options.notes);
    for (QLineEdit* edit : {m_title, m_number, m_organisation, m_author, m_reportStatus})
        edit->setCursorPosition(0);
    for (std::size_t i = 0; i < reportSectionCount; ++i)
        m_sections[i]->setChecked(options.sections[i]);
    m_filling = false;
    m_stale = true;
    m_delay.start();
}

PageSetup ReportPreview::pageSetup() const
{
    return {static_cast<PaperSize>(m_size->currentData().toInt())};
}

void ReportPreview::setPageSetup(const PageSetup& setup)
{
    m_filling = true;
    m_size->setCurrentIndex(m_size->findData(static_cast<int>(setup.paper)));
    m_filling = false;
    m_stale = true;
    m_delay.start();
}

void ReportPreview::setExportStatus(const QString& text)
{
    m_status->setText(text);
    m_status->setVisible(!text.isEmpty());
}

void ReportPreview::setExportEnabled(bool enabled)
{
    m_exportAction->setText(enabled ? tr("Export report…") : tr("Exporting…"));
    m_exportAction->setEnabled(enabled && m_snapshot);
}

void ReportPreview::changed()
{
    m_stale = true;
    m_delay.start();
    if (!m_filling)
        Q_EMIT optionsChanged();
}

void ReportPreview::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        rebuild();
}

// Only what somebody looks at is made: a report of a large case takes a while.
void ReportPreview::rebuild()
{
    if (!m_stale || !m_snapshot || !isVisible())
        return;
    m_stale = false;
    m_delay.stop();
    m_pageLabel->setText(tr("Making the pages…"));
    m_running.ask(runOn(m_pool,
                        [snapshot = m_snapshot, lines = m_lines, checklist = m_checklist, options = options(),
                         setup = pageSetup()](const Cancel& cancel) -> Rendered {
                            const ReportDocument document =
                                buildReport(*snapshot, lines.get(), checklist, options, cancel);
                            auto pages = std::make_shared<RenderedPages>();
                            pages->layout = layOut(document, setup, cancel);
                            pages->charts = drawCharts(pages->layout, *snapshot, cancel);
                            return pages;
                        }));
}

void ReportPreview::showPages(const Rendered& rendered)
{
    m_outline.clear();
    m_places->clear();
    if (rendered)
        for (const OutlineEntry& entry : rendered->layout.outline)
            if (entry.level == 0) {
                m_outline.push_back(entry);
                m_places->addItem(entry.title);
            }
    m_places->setEnabled(!m_outline.empty());
    m_pages->setPages(rendered);
    showPlace();
    showZoom();
}

void ReportPreview::showPlace()
{
    const int page = m_pages->currentPage();
    m_pageLabel->setText(m_pages->pageCount() == 0 ? QString()
                                                   : tr("Page %1 of %2").arg(page + 1).arg(m_pages->pageCount()));
    // The section that the middle of the view is in.
    const std::pair here(static_cast<std::size_t>(page), std::max(m_pages->currentTop(), 800.0));
    const auto after = std::ranges::find_if(
        m_outline, [&](const OutlineEntry& entry) { return std::pair(entry.page, entry.top) > here; });
    m_places->setCurrentIndex(static_cast<int>(after - m_outline.begin()) - 1);
}

void ReportPreview::showZoom()
{
    m_zoomLabel->setText(m_pages->pageCount() == 0 ? QString() : tr("%1 %").arg(qRound(m_pages->scale() * 100)));
}

} // namespace postmortem
