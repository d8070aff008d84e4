// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The findings of a case as a list, worst first, for the cards.

#include "model/annotations/annotations.h"

#include <QAbstractListModel>

#include <set>

namespace postmortem {

class FindingListModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        TitleRole = Qt::UserRole + 1, ///< QString, plain text, safe to show
        TextRole,                     ///< QString: one to three sentences
        SeverityRole,                 ///< int: Severity
        ConfidenceRole,               ///< int: Confidence
        KindRole,                     ///< int: FindingKind
        CountsRole,                   ///< QVariantMap: name → number
        FirstRole,                    ///< qlonglong µs UTC, invalid when not known
        LastRole,
        RuleRole,   ///< QString: the rule with its thresholds
        FilterRole, ///< QString: "finding:3"
        HiddenRole, ///< bool: hidden as harmless, itself or with all its addresses
        NewRole,    ///< bool: was not there when the logs began to be followed
        RemarkRole, ///< QString: what the analyst wrote about it; "" mostly
    };

    explicit FindingListModel(QObject* parent = nullptr);
    void setSnapshot(SnapshotPtr snapshot);
    void setAnnotations(std::shared_ptr<const Annotations> annotations);
    /// Findings that this snapshot lacks are new from now on; null for none.
    void markNewFrom(const SnapshotPtr& snapshot);
    /// The finding of that row; null when there is none.
    [[nodiscard]] const Finding* finding(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    [[nodiscard]] QString remark(const Finding& finding) const;

    SnapshotPtr m_snapshot;
    std::set<RemarkPlace> m_known; // places of the findings that are not new
    bool m_marksNew = false;
    std::shared_ptr<const Annotations> m_annotations;
};

} // namespace postmortem
