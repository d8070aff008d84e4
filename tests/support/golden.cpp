// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/golden.h"

#include <QFile>
#include <QStringList>

namespace postmortem::testing {

namespace {

QByteArray refresh(QFile& file, const QByteArray& text)
{
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        return "cannot write " + file.fileName().toUtf8();
    return {};
}

} // namespace

QByteArray goldenDifference(const QString& name, const QString& text)
{
    QFile file(QStringLiteral(POSTMORTEM_TEST_DATA "/") + name);
    if (qEnvironmentVariableIntValue("POSTMORTEM_REFRESH_GOLDEN") == 1)
        return refresh(file, text.toUtf8());
    if (!file.open(QIODevice::ReadOnly))
        return "cannot read " + file.fileName().toUtf8();
    const QStringList expected = QString::fromUtf8(file.readAll()).split(u'\n');
    const QStringList found = text.split(u'\n');
    for (qsizetype i = 0; i < qMax(expected.size(), found.size()); ++i)
        if (expected.value(i) != found.value(i) || i >= expected.size() || i >= found.size())
            return QStringLiteral("%1, line %2:\n  expected: %3\n  found:    %4")
                .arg(name, QString::number(i + 1), expected.value(i), found.value(i))
                .toUtf8();
    return {};
}

} // namespace postmortem::testing
