// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The accounts of a case: who tried them, who got in, what was sent with them.

#include "model/items/snapshottablemodel.h"

namespace postmortem {

class AccountTableModel final : public SnapshotTableModel {
    Q_OBJECT

public:
    explicit AccountTableModel(QObject* parent = nullptr);

protected:
    [[nodiscard]] Severity severity(const CaseSnapshot& snapshot, std::uint32_t row) const override;
    [[nodiscard]] QString verdict(const CaseSnapshot& snapshot, std::uint32_t row) const override;
    [[nodiscard]] QString rowFilter(const CaseSnapshot& snapshot, std::uint32_t row) const override;

private:
    static std::vector<Column> makeColumns(const AccountTableModel* model);
};

} // namespace postmortem
