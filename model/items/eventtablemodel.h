// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The events of a case in time order: the Log tab.

#include "model/items/snapshottablemodel.h"

namespace postmortem {

class EventTableModel final : public SnapshotTableModel {
    Q_OBJECT

public:
    explicit EventTableModel(QObject* parent = nullptr);

protected:
    [[nodiscard]] QString rowFilter(const CaseSnapshot& snapshot, std::uint32_t row) const override;

private:
    static std::vector<Column> makeColumns();
    static QString detailText(const CaseSnapshot& snapshot, std::uint32_t row);
};

} // namespace postmortem
