// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/userformats.h"

#include "importers/formats/registry.h"

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

QStringList shownFormatNames()
{
    QStringList names;
    for (const std::string& name : formatNames())
        names += QString::fromStdString(name);
    names.sort(Qt::CaseInsensitive);
    names.removeDuplicates();
    return names;
}

QString unknownFormat(const FormatOverrides& overrides)
{
    for (const auto& [file, name] : overrides) {
        if (name != readNothing && !formatNamed(name))
            return u"there is no format “%1”; those there are: %2, or ignore"_s.arg(QString::fromStdString(name),
                                                                                    shownFormatNames().join(u", "_s));
    }
    return {};
}

} // namespace postmortem
