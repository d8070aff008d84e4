// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Completes the last of several tags that stand in one field, with commas between them.

#include <QCompleter>

namespace postmortem {

class TagCompleter final : public QCompleter {
    Q_OBJECT

public:
    TagCompleter(QAbstractItemModel* tags, QObject* parent);

    [[nodiscard]] QString pathFromIndex(const QModelIndex& index) const override;
    [[nodiscard]] QStringList splitPath(const QString& path) const override;
};

} // namespace postmortem
