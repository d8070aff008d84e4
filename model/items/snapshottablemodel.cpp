// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/snapshottablemodel.h"

#include "model/annotations/hiding.h"
#include "model/items/plainwords.h"
#include "model/items/remarkwords.h"
#include "model/query/fieldvalues.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <limits>

namespace postmortem {

namespace {

QDateTime wallClock(TimeUs utc, const TimeZone& zone)
{
    return QDateTime::fromMSecsSinceEpoch(zone.toLocal(utc).us / 1000, QTimeZone::utc());
}

QString withRemark(const QString& text, const QString& remark)
{
    return remark.isEmpty() ? text : text + u'\n' + remark;
}

QString tokenText(const char* key, const std::string& value)
{
    FilterToken token;
    token.key = key;
    token.value = value;
    return QString::fromStdString(token.text());
}

} // namespace

SnapshotTableModel::SnapshotTableModel(Table table, std::vector<Column> columns, QObject* parent)
    : QAbstractTableModel(parent), m_table(table), m_columns(std::move(columns))
{
}

void SnapshotTableModel::setSelection(SnapshotPtr snapshot, RowSelection selection)
{
    if (!snapshot || selection.table != m_table || selection.generation != snapshot->generation)
        return;
    beginResetModel();
    if (m_snapshot != snapshot) {
        m_snapshot = std::move(snapshot);
        m_verdicts = VerdictIndex(*m_snapshot);
        lookForDays();
    }
    m_selection = std::move(selection);
    m_sparks.clear();
    endResetModel();
}

void SnapshotTableModel::setZone(const TimeZone& zone)
{
    m_zone = zone;
    if (rowCount() == 0)
        return;
    lookForDays();
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {Qt::DisplayRole});
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

TimeZone SnapshotTableModel::zone() const
{
    return m_zone ? *m_zone : m_snapshot->settings.zone;
}

void SnapshotTableModel::lookForDays()
{
    const Totals& totals = m_snapshot->totals;
    m_severalDays = totals.first.known() && totals.last.known()
                    && wallClock(totals.first, zone()).date() != wallClock(totals.last, zone()).date();
}

void SnapshotTableModel::setAnnotations(std::shared_ptr<const Annotations> annotations)
{
    m_annotations = std::move(annotations);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0),
                           {RemarkRole, Qt::ToolTipRole, Qt::AccessibleTextRole});
}

void SnapshotTableModel::setActivity(const Activity& activity)
{
    const int column = columnOf(Field::Activity);
    if (!m_snapshot || activity.table != m_table || activity.generation != m_snapshot->generation || column < 0
        || rowCount() == 0 || activity.sparks.size() != activity.rows.size())
        return;
    for (std::size_t i = 0; i < activity.rows.size(); ++i)
        m_sparks.insert_or_assign(activity.rows[i], activity.sparks[i]);
    Q_EMIT dataChanged(index(0, column), index(rowCount() - 1, column), {SparkRole});
}

int SnapshotTableModel::rowOf(std::uint32_t id) const
{
    const auto found = std::ranges::find(m_selection.rows, id);
    return found == m_selection.rows.end() ? -1 : static_cast<int>(found - m_selection.rows.begin());
}

int SnapshotTableModel::columnOf(Field field) const
{
    const auto found = std::ranges::find(m_columns, field, &Column::field);
    return found == m_columns.end() ? -1 : static_cast<int>(found - m_columns.begin());
}

int SnapshotTableModel::rowCount(const QModelIndex& parent) const
{
    constexpr std::size_t most = std::numeric_limits<int>::max();
    return parent.isValid() ? 0 : static_cast<int>(std::min(m_selection.rows.size(), most));
}

int SnapshotTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant SnapshotTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Column& column = m_columns[static_cast<std::size_t>(index.column())];
    const std::uint32_t row = rowId(index.row());
    switch (role) {
    case Qt::DisplayRole: return displayText(column, row);
    case Qt::ToolTipRole: return withRemark(toolTip(column, row), remark(index));
    case Qt::AccessibleTextRole:
        return withRemark(tr("%1: %2", "column, value").arg(column.header, displayText(column, row)), remark(index));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(column.shown == Shown::Number ? Qt::AlignRight : Qt::AlignLeft)
                                   | Qt::AlignVCenter);
    case RawRole: return raw(column, row);
    case RowIdRole: return row;
    case FilterRole: return filterToken(column, row);
    case SeverityRole: return static_cast<int>(severity(*m_snapshot, row));
    case VerdictTextRole: return verdict(*m_snapshot, row);
    case BarRole: return bar(column, row);
    case SparkRole: return spark(row);
    case FieldRole: return static_cast<int>(column.field);
    case RemarkRole: return remark(index);
    case SessionRole: {
        const SessionId session = sessionValue(*m_snapshot, m_table, row);
        return session.valid() ? QVariant(session.value) : QVariant();
    }
    case MonospaceRole: return column.shown == Shown::Code || column.shown == Shown::Time;
    default: return {};
    }
}

QVariant SnapshotTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (section < 0 || section >= columnCount())
        return {};
    const Column& column = m_columns[static_cast<std::size_t>(section)];
    switch (role) {
    case Qt::DisplayRole: return column.header;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(column.shown == Shown::Number ? Qt::AlignRight : Qt::AlignLeft)
                                   | Qt::AlignVCenter);
    case FieldRole: return static_cast<int>(column.field);
    case Qt::ToolTipRole:
        return column.shown == Shown::Time && m_snapshot
                   ? tr("%1, in the zone %2").arg(column.header, QString::fromStdString(zone().name()))
                   : column.header;
    default: return {};
    }
}

QHash<int, QByteArray> SnapshotTableModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractTableModel::roleNames();
    names.insert({{RawRole, "raw"},
                  {RowIdRole, "rowId"},
                  {FilterRole, "filter"},
                  {SeverityRole, "severity"},
                  {VerdictTextRole, "verdictText"},
                  {BarRole, "bar"},
                  {SparkRole, "spark"},
                  {FieldRole, "field"},
                  {SessionRole, "session"},
                  {MonospaceRole, "monospace"},
                  {RemarkRole, "remark"}});
    return names;
}

void SnapshotTableModel::sort(int column, Qt::SortOrder order)
{
    if (column >= 0 && column < columnCount())
        Q_EMIT sortRequested(field(column), order == Qt::DescendingOrder);
}

Severity SnapshotTableModel::severity(const CaseSnapshot& snapshot, std::uint32_t row) const
{
    const AddressId address = addressValue(snapshot, m_table, row);
    return address.valid() ? snapshot.addresses[address.row()].severity : Severity::None;
}

QString SnapshotTableModel::verdict(const CaseSnapshot& snapshot, std::uint32_t row) const
{
    const AddressId address = addressValue(snapshot, m_table, row);
    return address.valid() ? m_verdicts.text(address) : QString();
}

QString SnapshotTableModel::displayText(const Column& column, std::uint32_t row) const
{
    switch (column.shown) {
    case Shown::Number:
        return QLocale().toString(qulonglong{countValue(*m_snapshot, m_table, column.field, row).value_or(0)});
    case Shown::Time: return timeText(timeValue(*m_snapshot, m_table, column.field, row));
    case Shown::Text:
    case Shown::Code: break;
    }
    if (column.words)
        return column.words(*m_snapshot, row);
    return column.bytes ? shownText(column.bytes(*m_snapshot, row)) : QString();
}

QVariant SnapshotTableModel::raw(const Column& column, std::uint32_t row) const
{
    if (column.field == Field::Severity)
        return static_cast<int>(severity(*m_snapshot, row));
    if (column.shown == Shown::Number)
        return qulonglong{countValue(*m_snapshot, m_table, column.field, row).value_or(0)};
    if (column.shown == Shown::Time) {
        const TimeUs time = timeValue(*m_snapshot, m_table, column.field, row);
        return time.known() ? QVariant(qlonglong{time.us}) : QVariant();
    }
    return column.bytes ? QString::fromStdString(column.bytes(*m_snapshot, row)) : displayText(column, row);
}

QString SnapshotTableModel::timeText(TimeUs time) const
{
    if (!time.known())
        return {};
    return wallClock(time, zone())
        .toString(m_severalDays ? QStringLiteral("yyyy-MM-dd HH:mm:ss") : QStringLiteral("HH:mm:ss"));
}

QString SnapshotTableModel::toolTip(const Column& column, std::uint32_t row) const
{
    if (column.shown == Shown::Time)
        return QString::fromStdString(toIsoUtc(timeValue(*m_snapshot, m_table, column.field, row)));
    return displayText(column, row);
}

QString SnapshotTableModel::remark(const QModelIndex& index) const
{
    if (index.column() != 0 || !m_annotations || m_annotations->empty())
        return {};
    const Remark* remark = m_annotations->find(placeOfRow(*m_snapshot, m_table, rowId(index.row())));
    return remark ? remarkText(*remark) : QString();
}

QString SnapshotTableModel::filterToken(const Column& column, std::uint32_t row) const
{
    const std::string value = column.filterKey && column.bytes ? column.bytes(*m_snapshot, row) : std::string();
    return value.empty() ? rowFilter(*m_snapshot, row) : tokenText(column.filterKey, value);
}

QVariant SnapshotTableModel::bar(const Column& column, std::uint32_t row) const
{
    const std::uint64_t most = m_selection.maxima[static_cast<std::size_t>(column.field)];
    const auto value = countValue(*m_snapshot, m_table, column.field, row);
    if (column.shown != Shown::Number || most == 0 || !value)
        return {};
    return static_cast<double>(*value) / static_cast<double>(most);
}

QVariant SnapshotTableModel::spark(std::uint32_t row) const
{
    QVariantList bins;
    if (const auto known = m_sparks.find(row); known != m_sparks.end()) {
        for (const std::uint8_t bin : known->second)
            bins << bin / 255.0;
    }
    return bins;
}

} // namespace postmortem
