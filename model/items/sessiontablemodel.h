// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The sessions of a case, one connection of one client a row.

#include "model/items/snapshottablemodel.h"

namespace postmortem {

class SessionTableModel final : public SnapshotTableModel {
    Q_OBJECT

public:
    explicit SessionTableModel(QObject* parent = nullptr);

protected:
    [[nodiscard]] QString rowFilter(const CaseSnapshot& snapshot, std::uint32_t row) const override;

private:
    static std::vector<Column> makeColumns();
};

} // namespace postmortem
