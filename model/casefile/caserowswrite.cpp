// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/casefile/caserows.h"

#include "model/base/sentence.h"

using namespace Qt::StringLiterals;

namespace postmortem {

namespace {

// The driver binds a null string or array as NULL, which the tables refuse.
QVariant bytes(const std::string& text)
{
    return text.empty() ? QByteArray("") : QByteArray::fromStdString(text);
}

QVariant words(const QString& text)
{
    return text.isNull() ? u""_s : text;
}

QVariant number(std::uint64_t value)
{
    return static_cast<qint64>(value);
}

template <class E>
QVariant code(E value)
{
    return static_cast<int>(value);
}

/// Empties a table and puts a row into it for each of `list`; `row(entry, place)` tells the values.
template <class List, class Row>
Result<> refill(Database& database, const QString& table, int columns, const List& list, Row row)
{
    if (auto done = database.run(u"DELETE FROM "_s + table); !done)
        return done;
    QStringList marks(columns, u"?"_s);
    Statement insert = database.prepare(u"INSERT INTO %1 VALUES (%2)"_s.arg(table, marks.join(u", "_s)));
    qint64 place = 0;
    for (const auto& entry : list) {
        if (auto done = row(insert, entry, place++); !done)
            return done;
    }
    return {};
}

Result<> writeEvidence(Database& database, const SavedCase& content)
{
    auto done =
        refill(database, u"opened"_s, 2, content.paths, [](Statement& insert, const std::string& path, qint64 place) {
            return insert.run({place, bytes(path)});
        });
    if (!done)
        return done;
    return refill(database, u"evidence"_s, 8, content.snapshot->sources,
                  [](Statement& insert, const Source& source, qint64 place) {
                      return insert.run({place, bytes(source.path), bytes(source.name), number(source.bytes),
                                         static_cast<qint64>(source.modifiedUs), number(source.device),
                                         number(source.inode), words(QString::fromStdString(source.sha256))});
                  });
}

Result<> writeRemarks(Database& database, const Annotations& annotations)
{
    auto done = refill(database, u"remarks"_s, 10, annotations.all(), [](Statement& insert, const auto& entry, qint64) {
        const auto& [place, remark] = entry;
        return insert.run({code(place.kind), bytes(place.key), number(place.line), bytes(remark.note),
                           int{remark.hidden}, bytes(remark.hiddenReason), int{remark.bookmark}, code(remark.colour),
                           bytes(remark.by), static_cast<qint64>(remark.when.us)});
    });
    if (!done)
        return done;
    return refill(
        database, u"tags"_s, 4, annotations.all(), [](Statement& insert, const auto& entry, qint64) -> Result<> {
            const auto& [place, remark] = entry;
            for (const std::string& tag : remark.tags) {
                if (auto put = insert.run({code(place.kind), bytes(place.key), number(place.line), bytes(tag)}); !put)
                    return put;
            }
            return {};
        });
}

Result<> writeReport(Database& database, const ReportOptions& report)
{
    const std::vector<std::pair<QString, QVariant>> values = {
        {u"title"_s, words(report.title)},
        {u"number"_s, words(report.number)},
        {u"organisation"_s, words(report.organisation)},
        {u"author"_s, words(report.author)},
        {u"status"_s, words(report.status)},
        {u"notes"_s, words(report.notes)},
        {u"sections"_s, number(report.sections.to_ullong())},
    };
    return refill(database, u"report"_s, 2, values,
                  [](Statement& insert, const auto& entry, qint64) { return insert.run({entry.first, entry.second}); });
}

Result<> writeFiltersAndFormats(Database& database, const SavedCase& content)
{
    auto done = refill(
        database, u"filters"_s, 2, content.filters,
        [](Statement& insert, const std::string& text, qint64 place) { return insert.run({place, bytes(text)}); });
    if (!done)
        return done;
    return refill(database, u"formats"_s, 2, content.formats, [](Statement& insert, const auto& entry, qint64) {
        return insert.run({bytes(entry.first), bytes(entry.second)});
    });
}

Result<> writeCustody(Database& database, const SavedCase& content)
{
    auto done = refill(database, u"ticks"_s, 5, content.ticks, [](Statement& insert, const auto& entry, qint64) {
        const auto& [step, tick] = entry;
        return insert.run(
            {words(step), code(tick.state), words(tick.by), static_cast<qint64>(tick.when.us), words(tick.note)});
    });
    if (!done)
        return done;
    return refill(database, u"actions"_s, 6, content.actions,
                  [](Statement& insert, const Action& action, qint64 place) {
                      return insert.run({place, static_cast<qint64>(action.when.us), bytes(action.zone),
                                         bytes(action.who), code(action.kind), bytes(action.detail)});
                  });
}

Result<> writeMeta(Database& database, const SavedCase& content, const CaseMark& mark)
{
    const std::vector<std::pair<QString, QVariant>> values = {
        {u"id"_s, mark.id},
        {u"revision"_s, mark.revision},
        {u"program"_s, QStringLiteral(POSTMORTEM_VERSION)},
        {u"language"_s, QString::fromStdString(words::language())},
        {u"import_ms"_s, static_cast<qint64>(content.importSeconds * 1000)},
        {u"filter_place"_s, number(content.filterPlace)},
        {u"layout"_s, content.layout.isEmpty() ? QByteArray("") : content.layout},
    };
    return refill(database, u"meta"_s, 2, values,
                  [](Statement& insert, const auto& entry, qint64) { return insert.run({entry.first, entry.second}); });
}

} // namespace

Result<> writeRows(Database& database, const SavedCase& content, const CaseMark& mark)
{
    Result<> done = writeMeta(database, content, mark);
    if (done)
        done = writeEvidence(database, content);
    if (done)
        done = writeRemarks(database, content.annotations);
    if (done)
        done = writeReport(database, content.report);
    if (done)
        done = writeFiltersAndFormats(database, content);
    if (done)
        done = writeCustody(database, content);
    return done;
}

Result<> writeBlob(Database& database, const Blob& blob)
{
    Statement insert = database.prepare(u"INSERT OR REPLACE INTO blobs VALUES (?, ?, ?, ?)"_s);
    return insert.run({QString::fromStdString(blob.name), number(blob.chunk), blob.sum, blob.data});
}

} // namespace postmortem
