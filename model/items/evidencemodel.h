// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The files of a case: name, format, size, lines, span, and what went wrong with them, in words.

#include "model/analysis/casesnapshot.h"

#include <QAbstractTableModel>

#include <optional>

namespace postmortem {

class EvidenceModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NameColumn, FormatColumn, SizeColumn, LinesColumn, FirstColumn, LastColumn, ProblemColumn };
    static constexpr int columns = 7;
    enum Role {
        RawRole = Qt::UserRole + 1, ///< number or text to compare; times in µs UTC
        BarRole,                    ///< double 0..1: text size as a share of the largest source's
        MedianRole,   ///< double: size as a multiple of the median of its protocol; 0 when it is not the largest
        ProblemsRole, ///< QStringList: problems first, then lines not understood, then notes
        TroubleRole,  ///< bool: could not be read, or not all of it
        FilterRole,   ///< QString: "source:mail.log"
    };

    explicit EvidenceModel(QObject* parent = nullptr);
    void setSnapshot(SnapshotPtr snapshot);
    /// Times are shown in that zone from now on; before that, in the case's.
    void setZone(const TimeZone& zone);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString displayText(const Source& source, int column) const;
    [[nodiscard]] QString toolTip(const Source& source, int column) const;
    [[nodiscard]] QVariant raw(const Source& source, int column) const;
    [[nodiscard]] QStringList problems(const Source& source) const;
    [[nodiscard]] static QString filterToken(const Source& source);

    SnapshotPtr m_snapshot;
    std::optional<TimeZone> m_zone;
    std::uint64_t m_largest = 0; // text bytes of the largest source
};

} // namespace postmortem
