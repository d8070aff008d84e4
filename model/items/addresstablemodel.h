// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The addresses of a case, with what each did and what it is thought to be.

#include "model/items/snapshottablemodel.h"

namespace postmortem {

class AddressTableModel final : public SnapshotTableModel {
    Q_OBJECT

public:
    explicit AddressTableModel(QObject* parent = nullptr);

protected:
    [[nodiscard]] QString rowFilter(const CaseSnapshot& snapshot, std::uint32_t row) const override;

private:
    static std::vector<Column> makeColumns(const AddressTableModel* model);
};

} // namespace postmortem
