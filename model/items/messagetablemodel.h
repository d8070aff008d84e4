// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The messages that clients offered, with the check that let them through.

#include "model/items/snapshottablemodel.h"

namespace postmortem {

class MessageTableModel final : public SnapshotTableModel {
    Q_OBJECT

public:
    explicit MessageTableModel(QObject* parent = nullptr);

protected:
    [[nodiscard]] QString rowFilter(const CaseSnapshot& snapshot, std::uint32_t row) const override;

private:
    static std::vector<Column> makeColumns();
};

} // namespace postmortem
