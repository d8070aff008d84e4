// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/evidence/evidencepane.h"

#include "model/base/sentence.h"
#include "model/items/evidencemodel.h"
#include "model/items/plainwords.h"
#include "views/common/showntext.h"
#include "views/evidence/evidencedelegate.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QModelIndex>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postmortem {

namespace {

constexpr qsizetype mostNotes = 40;

std::uint64_t totalBytes(const CaseSnapshot& snapshot)
{
    std::uint64_t bytes = 0;
    for (const Source& source : snapshot.sources)
        bytes += source.bytes;
    return bytes;
}

} // namespace

EvidencePane::EvidencePane(QWidget* parent) : QWidget(parent), m_model(new EvidenceModel(this))
{
    setObjectName(u"evidencePane"_s);
    createTable();
    createNotes();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_table, 1000); // up to its greatest height, see fitRows()
    layout->addWidget(m_scroll, 1);
    showNotes();
}

void EvidencePane::createTable()
{
    m_table = new QTableView(this);
    m_table->setObjectName(u"evidence"_s);
    m_table->setAccessibleName(tr("Files of evidence"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new EvidenceDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->horizontalHeader()->hide();
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 7);
    m_table->setMinimumHeight(m_table->verticalHeader()->defaultSectionSize());
    for (const int column : {EvidenceModel::LinesColumn, EvidenceModel::FirstColumn, EvidenceModel::LastColumn,
                             EvidenceModel::ProblemColumn})
        m_table->setColumnHidden(column, true);
    m_table->viewport()->installEventFilter(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &EvidencePane::showNotes);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        Q_EMIT filterRequested(index.data(EvidenceModel::FilterRole).toString(), false);
    });
    connect(m_table, &QTableView::customContextMenuRequested, this, &EvidencePane::showMenu);
}

void EvidencePane::createNotes()
{
    m_notes = new QLabel;
    m_notes->setObjectName(u"evidenceNotes"_s);
    m_notes->setTextFormat(Qt::PlainText);
    m_notes->setWordWrap(true);
    m_notes->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_notes->setMargin(10);
    m_notes->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_notes->setFocusPolicy(Qt::NoFocus);
    m_notes->setForegroundRole(QPalette::PlaceholderText);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidget(m_notes);
    m_scroll->setWidgetResizable(true);
    m_scroll->viewport()->setBackgroundRole(QPalette::Base);
    m_notes->setBackgroundRole(QPalette::Base);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setMinimumHeight(2 * fontMetrics().height());
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("What is worth knowing about the files"));
}

void EvidencePane::setSnapshot(SnapshotPtr snapshot)
{
    m_snapshot = std::move(snapshot);
    m_model->setSnapshot(m_snapshot);
    m_table->setVisible(m_model->rowCount() > 0);
    fitColumns();
    showNotes();
    fitRows();
}

void EvidencePane::setZone(const TimeZone& zone)
{
    m_model->setZone(zone);
}

void EvidencePane::setFailure(const QString& text)
{
    m_failure = text;
    showNotes();
}

QString EvidencePane::summary() const
{
    if (!m_snapshot)
        return {};
    return tr("%n file(s)", nullptr, int(m_snapshot->sources.size())) + u" · "_s + shownSize(totalBytes(*m_snapshot));
}

QString EvidencePane::notes() const
{
    return m_notes->text();
}

QSize EvidencePane::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 44, 260};
}

void EvidencePane::showNotes()
{
    QStringList lines;
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    if (!m_failure.isEmpty())
        lines << m_failure;
    if (!selected.isEmpty()) {
        const QModelIndex index = selected.front();
        lines << index.siblingAtColumn(EvidenceModel::NameColumn).data().toString();
        lines << tr("%1, %2 lines")
                     .arg(index.siblingAtColumn(EvidenceModel::SizeColumn).data().toString(),
                          index.siblingAtColumn(EvidenceModel::LinesColumn).data().toString());
        lines << index.data(EvidenceModel::ProblemsRole).toStringList();
    } else if (m_snapshot) {
        lines << caseNotes();
    } else if (m_failure.isEmpty()) {
        lines << tr("The files that were read stand here, with what went wrong with them.");
    }
    m_notes->setText(lines.join(u'\n'));
    fitRows();
}

QStringList EvidencePane::caseNotes() const
{
    QStringList notes;
    for (const Source& source : m_snapshot->sources) {
        const QString name = shownText(source.name);
        if (source.timesMedian > 1.5)
            notes << tr("Largest %1 log: %2, %3× the median.")
                         .arg(plainText(source.protocol), name, shownDecimal(source.timesMedian));
        for (const std::string& problem : source.problems)
            notes << tr("%1: %2").arg(name, shownText(words::said(problem)));
    }
    if (notes.isEmpty() && m_snapshot->complete)
        notes << tr("Every file was read. Select a file to see its notes.");
    if (notes.size() > mostNotes) {
        const qsizetype more = notes.size() - mostNotes;
        notes.resize(mostNotes);
        notes << tr("… and %n more. Select a file to see its own.", nullptr, int(more));
    }
    return notes;
}

void EvidencePane::fitColumns()
{
    const QAbstractItemView& view = *m_table; // the table hides how wide its columns want to be
    const int whole = m_table->viewport()->width();
    const int name = view.sizeHintForColumn(EvidenceModel::NameColumn);
    const int format = view.sizeHintForColumn(EvidenceModel::FormatColumn);
    constexpr int leastBar = 64;
    constexpr int mostBar = 84;
    // Which file it is and how large matter more than its format, which stands in the tool tip too.
    const bool fits = std::min(name, whole / 2) + format + leastBar <= whole;
    m_table->setColumnHidden(EvidenceModel::FormatColumn, !fits);
    const int left = whole - (fits ? format : 0);
    const int size = std::clamp(left - name, leastBar, mostBar);
    m_table->setColumnWidth(EvidenceModel::SizeColumn, size);
    m_table->setColumnWidth(EvidenceModel::FormatColumn, format);
    m_table->setColumnWidth(EvidenceModel::NameColumn, std::max(60, left - size));
}

// Whole rows only, as many as there are; the notes get what they need, up to two fifths, and what is left.
void EvidencePane::fitRows()
{
    const int row = m_table->verticalHeader()->defaultSectionSize();
    const int notes = std::max(m_scroll->minimumHeight(), std::min(m_notes->heightForWidth(width()), height() * 2 / 5));
    const int room = std::max(1, (height() - notes) / row);
    m_table->setMaximumHeight(std::clamp(m_model->rowCount(), 1, room) * row);
}

void EvidencePane::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitRows();
}

// The table's own width, which is settled after the pane's and changes with its scroll bar.
bool EvidencePane::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    return QWidget::eventFilter(watched, event);
}

void EvidencePane::showMenu(const QPoint& position)
{
    const QModelIndex index = m_table->indexAt(position);
    if (!index.isValid())
        return;
    const QString token = index.data(EvidenceModel::FilterRole).toString();
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Filter to This File"), this, [this, token] { Q_EMIT filterRequested(token, false); });
    menu->addAction(tr("Exclude This File"), this, [this, token] { Q_EMIT filterRequested(token, true); });
    addFormats(*menu, index);
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

void EvidencePane::addFormats(QMenu& menu, const QModelIndex& index)
{
    if (m_formats.isEmpty())
        return;
    const Source& source = m_snapshot->sources[static_cast<std::size_t>(index.row())];
    QMenu* formats = menu.addMenu(tr("Read as"));
    formats->setObjectName(u"readAs"_s);
    const auto add = [&, path = QString::fromStdString(source.path)](const QString& text, const QString& format) {
        formats->addAction(text, this, [this, path, format] { Q_EMIT readAsRequested(path, format); });
    };
    add(tr("Recognise It"), {});
    add(tr("Leave It Out"), u"ignore"_s);
    formats->addSeparator();
    for (const QString& name : m_formats)
        add(name, name);
}

} // namespace postmortem
