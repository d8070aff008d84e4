// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/userformats.h"

#include "importers/formats/format.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace postmortem {

QString userFormatsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/postmortem/formats"_s;
}

QStringList addUserFormats(const QString& folder)
{
    QStringList problems;
    for (const Error& problem : addDescribedFormats(folder))
        problems += QString::fromStdString(problem.text());
    return problems;
}

} // namespace postmortem
