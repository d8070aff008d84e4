// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/findinglistmodel.h"

#include "model/annotations/hiding.h"
#include "model/items/plainwords.h"
#include "model/items/remarkwords.h"

namespace postmortem {

namespace {

QVariant timeValue(TimeUs time)
{
    return time.known() ? QVariant(qlonglong{time.us}) : QVariant();
}

QVariantMap countsOf(const Finding& finding)
{
    QVariantMap counts;
    for (const auto& [name, number] : finding.counts)
        counts.insert(QString::fromStdString(name), qlonglong{number});
    return counts;
}

} // namespace

FindingListModel::FindingListModel(QObject* parent) : QAbstractListModel(parent) {}

void FindingListModel::setSnapshot(SnapshotPtr snapshot)
{
    beginResetModel();
    m_snapshot = std::move(snapshot);
    endResetModel();
}

void FindingListModel::setAnnotations(std::shared_ptr<const Annotations> annotations)
{
    m_annotations = std::move(annotations);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void FindingListModel::markNewFrom(const SnapshotPtr& snapshot)
{
    std::set<RemarkPlace> known;
    if (snapshot) {
        for (const Finding& finding : snapshot->findings)
            known.insert(placeOf(*snapshot, finding));
    }
    m_known = std::move(known);
    m_marksNew = snapshot != nullptr;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {NewRole});
}

const Finding* FindingListModel::finding(int row) const
{
    return row >= 0 && row < rowCount() ? &m_snapshot->findings[static_cast<std::size_t>(row)] : nullptr;
}

int FindingListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_snapshot ? 0 : static_cast<int>(m_snapshot->findings.size());
}

QVariant FindingListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Finding& finding = m_snapshot->findings[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole: return shownText(finding.title);
    case Qt::AccessibleTextRole:
        return tr("%1: %2. %3", "severity, title, text")
            .arg(plainText(finding.severity), shownText(finding.title), shownText(finding.text));
    case Qt::ToolTipRole:
    case RuleRole: return shownText(finding.rule);
    case TextRole: return shownText(finding.text);
    case SeverityRole: return static_cast<int>(finding.severity);
    case ConfidenceRole: return static_cast<int>(finding.confidence);
    case KindRole: return static_cast<int>(finding.kind);
    case CountsRole: return countsOf(finding);
    case FirstRole: return timeValue(finding.first);
    case LastRole: return timeValue(finding.last);
    case FilterRole: return QStringLiteral("finding:%1").arg(index.row() + 1);
    case NewRole: return m_marksNew && !m_known.contains(placeOf(*m_snapshot, finding));
    case HiddenRole: return m_annotations && isHidden(*m_snapshot, *m_annotations, finding);
    case RemarkRole: return remark(finding);
    default: return {};
    }
}

QString FindingListModel::remark(const Finding& finding) const
{
    const Remark* remark = m_annotations ? m_annotations->find(placeOf(*m_snapshot, finding)) : nullptr;
    return remark ? remarkText(*remark) : QString();
}

QHash<int, QByteArray> FindingListModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{TitleRole, "title"},
                  {TextRole, "text"},
                  {SeverityRole, "severity"},
                  {ConfidenceRole, "confidence"},
                  {KindRole, "kind"},
                  {CountsRole, "counts"},
                  {FirstRole, "first"},
                  {LastRole, "last"},
                  {RuleRole, "rule"},
                  {FilterRole, "filter"},
                  {HiddenRole, "hidden"},
                  {NewRole, "new"},
                  {NewRole, "new"},
                  {RemarkRole, "remark"}});
    return names;
}

} // namespace postmortem
