// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the tables of a case share: a snapshot, a selection of its rows and a list of columns. data() costs the same for
// any number of rows and reads no file; sorting is asked for, not done (a new selection comes from CaseQuery::rows()).

#include "model/annotations/annotations.h"
#include "model/items/verdictindex.h"
#include "model/query/casequery.h"

#include <QAbstractTableModel>
#include <QString>

#include <boost/unordered/unordered_flat_map.hpp>

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace postmortem {

class SnapshotTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        RawRole = Qt::UserRole + 1, ///< number or text to compare and to export; times in µs UTC
        RowIdRole,                  ///< quint32: the row of the snapshot's table
        FilterRole, ///< QString: the filter token of the cell, "ip:203.0.113.66", or of the row; "" when there is none
        SeverityRole,    ///< int: Severity
        VerdictTextRole, ///< QString: the verdict in plain words, "" when there is none
        BarRole,         ///< double 0..1: share of the column's greatest value; invalid where no bar belongs
        SparkRole,       ///< QVariantList of at most 24 numbers 0..1; empty when not computed
        FieldRole,       ///< int: Field of the column (also in headerData)
        SessionRole,     ///< quint32: the row's session, invalid where it has none or several
        MonospaceRole,   ///< bool: addresses, times and keys, where digits should stand in columns
        RemarkRole,      ///< QString: what the analyst wrote about the row, in the first column; "" mostly
    };

    [[nodiscard]] Table table() const { return m_table; }
    /// Shows those rows of that snapshot. A selection of another table or generation is ignored.
    void setSelection(SnapshotPtr snapshot, RowSelection selection);
    /// Times are shown in that zone from now on; before that, in the case's.
    void setZone(const TimeZone& zone);
    /// Remarks on the rows; null for none.
    void setAnnotations(std::shared_ptr<const Annotations> annotations);
    /// Adds the spark lines of some of those rows; of another table or generation they are ignored.
    void setActivity(const Activity& activity);
    [[nodiscard]] bool hasActivity(std::uint32_t id) const { return m_sparks.contains(id); }
    [[nodiscard]] SnapshotPtr snapshot() const { return m_snapshot; }
    [[nodiscard]] const RowSelection& selection() const { return m_selection; }
    [[nodiscard]] std::uint32_t rowId(int row) const { return m_selection.rows[static_cast<std::size_t>(row)]; }
    /// Where the row of the table stands in the selection; -1 when it is not in it. Walks the selection.
    [[nodiscard]] int rowOf(std::uint32_t id) const;
    [[nodiscard]] Field field(int column) const { return m_columns[static_cast<std::size_t>(column)].field; }
    [[nodiscard]] int columnOf(Field field) const; ///< -1 when the table has no such column

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    void sortRequested(postmortem::Field field, bool descending);

protected:
    enum class Shown : std::uint8_t { Text, Code, Number, Time };
    struct Column {
        Field field = Field::Row;
        QString header;
        Shown shown = Shown::Text;
        /// Text of a Text or Code cell as the log has it, any bytes; null when there is none.
        std::function<std::string(const CaseSnapshot&, std::uint32_t row)> bytes;
        /// The key of the filter token that those bytes make; null when they make none.
        const char* filterKey = nullptr;
        /// What is shown in their place, in plain words; null to show the bytes themselves, made safe.
        std::function<QString(const CaseSnapshot&, std::uint32_t row)> words;
    };

    SnapshotTableModel(Table table, std::vector<Column> columns, QObject* parent);

    // Columns that several tables have.
    [[nodiscard]] static Column number(Field field, const QString& header);
    [[nodiscard]] static Column time(Field field, const QString& header);
    [[nodiscard]] static Column text(Table table, Field field, const QString& header, Shown shown,
                                     const char* filterKey = nullptr);
    [[nodiscard]] static Column address(Table table);
    [[nodiscard]] static Column account(Table table);
    [[nodiscard]] static Column source(Table table);

    /// What the findings say of the addresses and accounts of the snapshot shown.
    [[nodiscard]] const VerdictIndex& verdicts() const { return m_verdicts; }
    /// What the row as a whole is about, for the delegates and the context menu.
    /// Unless a table knows better, it is about the row's address.
    [[nodiscard]] virtual Severity severity(const CaseSnapshot& snapshot, std::uint32_t row) const;
    [[nodiscard]] virtual QString verdict(const CaseSnapshot& snapshot, std::uint32_t row) const;
    [[nodiscard]] virtual QString rowFilter(const CaseSnapshot& snapshot, std::uint32_t row) const = 0;

private:
    [[nodiscard]] QString displayText(const Column& column, std::uint32_t row) const;
    [[nodiscard]] QVariant raw(const Column& column, std::uint32_t row) const;
    [[nodiscard]] TimeZone zone() const;
    void lookForDays();
    [[nodiscard]] QString timeText(TimeUs time) const;
    [[nodiscard]] QString toolTip(const Column& column, std::uint32_t row) const;
    [[nodiscard]] QString remark(const QModelIndex& index) const;
    [[nodiscard]] QString filterToken(const Column& column, std::uint32_t row) const;
    [[nodiscard]] QVariant bar(const Column& column, std::uint32_t row) const;
    [[nodiscard]] QVariant spark(std::uint32_t row) const;

    Table m_table;
    std::vector<Column> m_columns;
    SnapshotPtr m_snapshot;
    RowSelection m_selection;
    boost::unordered_flat_map<std::uint32_t, Spark> m_sparks; // by row of the table: of those that were on screen
    VerdictIndex m_verdicts;
    std::shared_ptr<const Annotations> m_annotations;
    std::optional<TimeZone> m_zone;
    bool m_severalDays = false;
};

} // namespace postmortem
