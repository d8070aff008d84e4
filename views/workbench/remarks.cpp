// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/workbench/remarks.h"

#include "model/annotations/hiding.h"
#include "views/charts/chartsview.h"
#include "views/common/hiddenline.h"
#include "views/findings/findingspane.h"
#include "views/inspector/remarkeditor.h"
#include "views/tables/casetable.h"
#include "views/timeline/timelineview.h"
#include "views/transcript/transcriptview.h"

#include <QTabWidget>

#include <optional>

namespace postmortem {

namespace {

std::optional<RemarkPlace> placeOfSubject(const SnapshotPtr& snapshot, Subject subject)
{
    if (!snapshot)
        return std::nullopt;
    switch (subject.kind) {
    case Subject::Kind::None: break;
    case Subject::Kind::Address: return placeOf(*snapshot, AddressId(subject.row));
    case Subject::Kind::Account: return placeOf(*snapshot, AccountId(subject.row));
    case Subject::Kind::Session: return placeOf(*snapshot, SessionId(subject.row));
    case Subject::Kind::Message: return placeOf(*snapshot, MessageId(subject.row));
    }
    return std::nullopt;
}

} // namespace

Remarks::Remarks(CaseScope& scope, Views views, QObject* parent)
    : QObject(parent), m_scope(scope), m_views(std::move(views)), m_filters(m_views.tables.size())
{
    connect(&scope, &CaseScope::annotationsChanged, this, &Remarks::show);
    connect(m_views.editor, &RemarkEditor::edited, this, &Remarks::edit);
    connect(m_views.transcript, &TranscriptView::noteEdited, this, &Remarks::editLine);
    connect(m_views.findings, &FindingsPane::hideRequested, this, &Remarks::hideFinding);
    connect(m_views.findings, &FindingsPane::shownChanged, this, &Remarks::findingsChanged);
    connect(m_views.tabs, &QTabWidget::currentChanged, this, &Remarks::showHiddenCount);
    connect(m_views.hiddenRows, &HiddenLine::toggled, this, &Remarks::filterViews);
    show();
}

void Remarks::show()
{
    const auto shared = std::make_shared<const Annotations>(m_scope.annotations());
    for (const CaseTable* table : m_views.tables)
        table->model()->setAnnotations(shared);
    m_views.findings->setAnnotations(shared);
    m_views.transcript->setAnnotations(shared);
    m_views.editor->setTags(shared->tags());
    showSubject();
    filterViews();
    showHiddenCount();
    Q_EMIT findingsChanged();
}

void Remarks::showSubject()
{
    const auto place = placeOfSubject(m_scope.snapshot(), m_scope.subject());
    if (place)
        m_views.editor->showRemark(*place, m_scope.annotations().find(*place), m_scope.zone());
    else
        m_views.editor->clear();
}

void Remarks::filterViews()
{
    const Annotations nothing;
    const Annotations& hidden = m_views.hiddenRows->showsHidden() ? nothing : m_scope.annotations();
    for (std::size_t i = 0; i < m_views.tables.size(); ++i) {
        CaseTable& table = *m_views.tables[i];
        const Filter filter = withoutHidden(m_scope.filter(), hidden, table.model()->table());
        if (filter == m_filters[i])
            continue;
        m_filters[i] = filter;
        table.setFilter(filter);
    }
    m_views.timeline->setFilter(withoutHidden(m_scope.filter(), hidden, Table::Events));
    m_views.timeline->setHidden(hidden);
    m_views.charts->setFilter(m_scope.filter(), hidden);
}

void Remarks::showHiddenCount()
{
    const auto* table = qobject_cast<const CaseTable*>(m_views.tabs->currentWidget());
    m_views.hiddenRows->setCount(table && m_scope.snapshot() ? hiddenIn(m_scope.annotations(), table->model()->table())
                                                             : 0);
}

void Remarks::edit(const RemarkPlace& place, const Remark& remark)
{
    m_scope.setRemark(place, remark);
}

void Remarks::editLine(const RemarkPlace& place, const QString& note)
{
    const Remark* before = m_scope.annotations().find(place);
    Remark remark = before ? *before : Remark();
    remark.note = note.toStdString();
    m_scope.setRemark(place, std::move(remark));
}

void Remarks::hideFinding(std::size_t index, const QString& reason)
{
    const SnapshotPtr snapshot = m_scope.snapshot();
    if (!snapshot || index >= snapshot->findings.size())
        return;
    const RemarkPlace place = placeOf(*snapshot, snapshot->findings[index]);
    const Remark* before = m_scope.annotations().find(place);
    Remark remark = before ? *before : Remark();
    remark.hidden = !reason.isEmpty();
    remark.hiddenReason = reason.toStdString();
    m_scope.setRemark(place, std::move(remark));
}

} // namespace postmortem
