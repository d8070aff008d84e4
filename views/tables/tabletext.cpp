// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/tabletext.h"

#include "model/base/csv.h"

#include <QAbstractItemModel>
#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace postmortem {

namespace {

QString field(QString text, TextForm form)
{
    if (form == TextForm::Csv)
        return csvField(std::move(text));
    return text.replace(u'\t', u' ').replace(u'\n', u' ');
}

} // namespace

QString tableText(const QAbstractItemModel& model, const QList<int>& rows, const QList<int>& columns, TextForm form)
{
    const QString separator = form == TextForm::Csv ? u","_s : u"\t"_s;
    const QString lineEnd = form == TextForm::Csv ? u"\r\n"_s : u"\n"_s;
    QStringList fields;
    for (const int column : columns)
        fields << field(model.headerData(column, Qt::Horizontal).toString(), form);
    QString text = fields.join(separator) + lineEnd;
    for (const int row : rows) {
        fields.clear();
        for (const int column : columns)
            fields << field(model.index(row, column).data().toString(), form);
        text += fields.join(separator) + lineEnd;
    }
    return text;
}

QList<int> visibleColumns(const QHeaderView& header)
{
    QList<int> columns;
    for (int place = 0; place < header.count(); ++place) {
        const int column = header.logicalIndex(place);
        if (!header.isSectionHidden(column))
            columns << column;
    }
    return columns;
}

} // namespace postmortem
