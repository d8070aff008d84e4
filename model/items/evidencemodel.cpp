// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/evidencemodel.h"

#include "model/base/sentence.h"
#include "model/items/plainwords.h"
#include "model/query/filter.h"

#include <QLocale>

#include <algorithm>

namespace postmortem {

EvidenceModel::EvidenceModel(QObject* parent) : QAbstractTableModel(parent) {}

void EvidenceModel::setSnapshot(SnapshotPtr snapshot)
{
    beginResetModel();
    m_snapshot = std::move(snapshot);
    m_largest = 0;
    if (m_snapshot) {
        for (const Source& source : m_snapshot->sources)
            m_largest = std::max(m_largest, source.textBytes);
    }
    endResetModel();
}

void EvidenceModel::setZone(const TimeZone& zone)
{
    m_zone = zone;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, FirstColumn), index(rowCount() - 1, LastColumn), {Qt::DisplayRole});
}

int EvidenceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_snapshot ? 0 : static_cast<int>(m_snapshot->sources.size());
}

int EvidenceModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant EvidenceModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Source& source = m_snapshot->sources[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return displayText(source, column);
    case Qt::ToolTipRole: return toolTip(source, column);
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "column, value")
            .arg(headerData(column, Qt::Horizontal).toString(), displayText(source, column));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment(column == SizeColumn || column == LinesColumn ? Qt::AlignRight : Qt::AlignLeft)
            | Qt::AlignVCenter);
    case RawRole: return raw(source, column);
    case BarRole: return m_largest == 0 ? 0.0 : double(source.textBytes) / double(m_largest);
    case MedianRole: return source.timesMedian;
    case ProblemsRole: return problems(source);
    case TroubleRole: return !source.readable() || !source.problems.empty();
    case FilterRole: return filterToken(source);
    default: return {};
    }
}

QVariant EvidenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case NameColumn: return tr("File");
    case FormatColumn: return tr("Format");
    case SizeColumn: return tr("Size");
    case LinesColumn: return tr("Lines");
    case FirstColumn: return tr("First");
    case LastColumn: return tr("Last");
    case ProblemColumn: return tr("Remarks");
    default: return {};
    }
}

QString EvidenceModel::displayText(const Source& source, int column) const
{
    const QLocale locale;
    const TimeZone& zone = m_zone ? *m_zone : m_snapshot->settings.zone;
    switch (column) {
    case NameColumn: return shownText(source.name);
    case FormatColumn: return source.format.empty() ? tr("not recognised") : shownText(source.format);
    case SizeColumn: return locale.formattedDataSize(static_cast<qint64>(source.bytes));
    case LinesColumn: return locale.toString(qulonglong{source.lines});
    case FirstColumn: return source.first.known() ? QString::fromStdString(toLocalText(source.first, zone)) : QString();
    case LastColumn: return source.last.known() ? QString::fromStdString(toLocalText(source.last, zone)) : QString();
    case ProblemColumn: return problems(source).join(u' ');
    default: return {};
    }
}

QString EvidenceModel::toolTip(const Source& source, int column) const
{
    switch (column) {
    case NameColumn:
        return tr("%1\n%2\nSHA-256: %3")
            .arg(shownText(source.path), displayText(source, FormatColumn), shownText(source.sha256));
    case SizeColumn: return tr("%1 bytes of text").arg(QLocale().toString(qulonglong{source.textBytes}));
    case FirstColumn: return QString::fromStdString(toIsoUtc(source.first));
    case LastColumn: return QString::fromStdString(toIsoUtc(source.last));
    case ProblemColumn: return problems(source).join(u'\n');
    default: return displayText(source, column);
    }
}

QVariant EvidenceModel::raw(const Source& source, int column) const
{
    switch (column) {
    case SizeColumn: return qulonglong{source.bytes};
    case LinesColumn: return qulonglong{source.lines};
    case FirstColumn: return source.first.known() ? QVariant(qlonglong{source.first.us}) : QVariant();
    case LastColumn: return source.last.known() ? QVariant(qlonglong{source.last.us}) : QVariant();
    default: return displayText(source, column);
    }
}

QStringList EvidenceModel::problems(const Source& source) const
{
    QStringList texts;
    for (const std::string& problem : source.problems)
        texts << shownText(words::said(problem));
    if (source.bad > 0)
        texts << tr("%1 of %2 lines were not understood.")
                     .arg(QLocale().toString(qulonglong{source.bad}), QLocale().toString(qulonglong{source.lines}));
    for (const std::string& note : source.notes)
        texts << shownText(words::said(note));
    return texts;
}

QString EvidenceModel::filterToken(const Source& source)
{
    FilterToken token;
    token.key = "source";
    token.value = source.name;
    return QString::fromStdString(token.text());
}

} // namespace postmortem
