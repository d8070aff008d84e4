// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/findings/findingspane.h"

#include "model/items/findinglistmodel.h"
#include "views/findings/findingdelegate.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace postmortem {

FindingsPane::FindingsPane(QWidget* parent) : QWidget(parent), m_model(new FindingListModel(this))
{
    setObjectName(u"findingsPane"_s);
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
    m_empty = new QLabel(this);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_empty->setMargin(14);
    m_empty->setBackgroundRole(QPalette::Base);
    m_empty->setAutoFillBackground(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_stack = new QStackedLayout(this);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    const auto activate = [this](const QModelIndex& index) { Q_EMIT findingActivated(std::size_t(index.row())); };
    connect(m_list, &QListView::clicked, this, activate);
    connect(m_list, &QListView::activated, this, activate);
    connect(m_list, &QListView::customContextMenuRequested, this, &FindingsPane::showMenu);
    setSnapshot(nullptr);
}

void FindingsPane::setSnapshot(SnapshotPtr snapshot)
{
    m_snapshot = std::move(snapshot);
    m_model->setSnapshot(m_snapshot);
    if (!m_snapshot)
        m_empty->setText(tr("What happened stands here once logs are open."));
    else if (!m_snapshot->complete)
        m_empty->setText(tr("Findings come when all files are read."));
    else
        m_empty->setText(tr("No rule found anything. That is no proof of innocence: see under Evidence which files "
                            "were read, and in the report which rules ran and what the logs cannot show."));
    m_stack->setCurrentWidget(count() > 0 ? static_cast<QWidget*>(m_list) : m_empty);
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
    const QString text = index.data(FindingListModel::TitleRole).toString() + u'\n'
                         + index.data(FindingListModel::TextRole).toString() + u'\n'
                         + index.data(FindingListModel::RuleRole).toString();
    menu->addAction(tr("Copy"), this, [text] { QApplication::clipboard()->setText(text); });
    menu->popup(m_list->viewport()->mapToGlobal(position));
}

} // namespace postmortem
