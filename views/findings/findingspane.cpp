// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/findings/findingspane.h"

#include "model/items/findinglistmodel.h"
#include "views/common/hiddenline.h"
#include "views/common/plainlabel.h"
#include "views/common/reasonline.h"
#include "views/findings/findingdelegate.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace postmortem {

FindingsPane::FindingsPane(QWidget* parent) : QWidget(parent), m_model(new FindingListModel(this))
{
    setObjectName(u"findingsPane"_s);
    createList();
    createEmptyState();
    m_note = mutedLabel({}, this);
    m_note->setObjectName(u"findingsNote"_s);
    m_note->setContentsMargins(10, 4, 10, 4);
    m_note->hide();
    m_hidden = new HiddenLine(u"hiddenFindings"_s, this);
    m_reason = new ReasonLine(u"findingReason"_s, this);
    auto* cards = new QWidget(this);
    m_stack = new QStackedLayout(cards);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(cards, 1);
    layout->addWidget(m_note);
    layout->addWidget(m_reason);
    layout->addWidget(m_hidden);
    connect(m_hidden, &HiddenLine::toggled, this, &FindingsPane::hideCards);
    connect(m_reason, &ReasonLine::given, this, [this](const QString& reason) {
        if (m_asked >= 0)
            Q_EMIT hideRequested(static_cast<std::size_t>(m_asked), reason);
    });
    setSnapshot(nullptr);
}

void FindingsPane::createList()
{
    m_list = new QListView(this);
    m_list->setObjectName(u"findings"_s);
    m_list->setAccessibleName(tr("Findings, worst first"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FindingDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    // Cards are as high as their text at this width: laid out again when it changes.
    m_list->setWordWrap(true);
    const auto activate = [this](const QModelIndex& index) { Q_EMIT findingActivated(std::size_t(index.row())); };
    connect(m_list, &QListView::clicked, this, activate);
    connect(m_list, &QListView::activated, this, activate);
    connect(m_list, &QListView::customContextMenuRequested, this, &FindingsPane::showMenu);
}

void FindingsPane::createEmptyState()
{
    m_empty = new QLabel(this);
    m_empty->setObjectName(u"findingsEmpty"_s);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_empty->setMargin(14);
    m_empty->setBackgroundRole(QPalette::Base);
    m_empty->setAutoFillBackground(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
}

void FindingsPane::setSnapshot(SnapshotPtr snapshot)
{
    m_snapshot = std::move(snapshot);
    m_asked = -1;
    m_reason->hide();
    m_model->setSnapshot(m_snapshot);
    if (!m_snapshot)
        m_empty->setText(tr("What happened stands here once logs are open."));
    else if (!m_snapshot->complete)
        m_empty->setText(tr("Findings come when all files are read."));
    else if (count() > 0)
        m_empty->setText(tr("Every finding is hidden as harmless."));
    else
        m_empty->setText(tr("No rule found anything. That is no proof of innocence: see under Evidence which files "
                            "were read, and in the report which rules ran and what the logs cannot show."));
    hideCards();
}

void FindingsPane::setAnnotations(std::shared_ptr<const Annotations> annotations)
{
    m_model->setAnnotations(std::move(annotations));
    hideCards();
}

void FindingsPane::hideCards()
{
    std::size_t hidden = 0;
    for (int row = 0; row < count(); ++row) {
        const bool harmless = m_model->index(row).data(FindingListModel::HiddenRole).toBool();
        hidden += harmless ? 1 : 0;
        m_list->setRowHidden(row, harmless && !m_hidden->showsHidden());
    }
    m_hidden->setCount(hidden);
    m_stack->setCurrentWidget(shownCount() > 0 ? static_cast<QWidget*>(m_list) : m_empty);
    Q_EMIT shownChanged();
}

void FindingsPane::markNewFrom(const SnapshotPtr& snapshot)
{
    m_model->markNewFrom(snapshot);
    Q_EMIT shownChanged();
}

void FindingsPane::setNote(const QString& text)
{
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
}

void FindingsPane::setCurrent(int finding)
{
    if (finding < 0 || finding >= count()) {
        m_list->clearSelection();
        return;
    }
    m_list->setCurrentIndex(m_model->index(finding));
}

int FindingsPane::count() const
{
    return m_model->rowCount();
}

int FindingsPane::shownCount() const
{
    int shown = 0;
    for (int row = 0; row < count(); ++row)
        shown += m_list->isRowHidden(row) ? 0 : 1;
    return shown;
}

int FindingsPane::newCount() const
{
    int fresh = 0;
    for (int row = 0; row < count(); ++row)
        fresh += !m_list->isRowHidden(row) && m_model->index(row).data(FindingListModel::NewRole).toBool() ? 1 : 0;
    return fresh;
}

int FindingsPane::shownFrom(int finding, int step) const
{
    int next = finding + step;
    while (next >= 0 && next < count() && m_list->isRowHidden(next))
        next += step;
    return next >= 0 && next < count() ? next : -1;
}

QSize FindingsPane::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 44, 420};
}

void FindingsPane::showMenu(const QPoint& position)
{
    const QModelIndex index = m_list->indexAt(position);
    if (!index.isValid())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const int row = index.row();
    menu->addAction(tr("Filter to This Finding"), this, [this, row] { Q_EMIT findingActivated(std::size_t(row)); });
    menu->addAction(tr("What Does This Mean?"), this,
                    [this, kind = m_snapshot->findings[std::size_t(row)].kind] { Q_EMIT helpRequested(kind); });
    const QString text = index.data(FindingListModel::TitleRole).toString() + u'\n'
                         + index.data(FindingListModel::TextRole).toString() + u'\n'
                         + index.data(FindingListModel::RuleRole).toString();
    menu->addAction(tr("Copy"), this, [text] { QApplication::clipboard()->setText(text); });
    menu->addSeparator();
    addHiding(*menu, index);
    menu->popup(m_list->viewport()->mapToGlobal(position));
}

void FindingsPane::addHiding(QMenu& menu, const QModelIndex& index)
{
    const int row = index.row();
    if (!index.data(FindingListModel::HiddenRole).toBool()) {
        menu.addAction(tr("Hide as Harmless…"), this, [this, row] { askToHide(row); });
        return;
    }
    QAction* again = menu.addAction(tr("No Longer Harmless"), this,
                                    [this, row] { Q_EMIT hideRequested(std::size_t(row), QString()); });
    // It may be hidden with its addresses only, and comes back with them.
    again->setEnabled(!index.data(FindingListModel::RemarkRole).toString().isEmpty());
}

void FindingsPane::askToHide(int row)
{
    m_asked = row;
    m_reason->ask(m_model->index(row).data(FindingListModel::TitleRole).toString());
}

} // namespace postmortem
