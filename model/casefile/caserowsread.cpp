// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/casefile/bounds.h"
#include "model/casefile/casefilewords.h"
#include "model/casefile/caserows.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace postmortem {

namespace {

// More than anybody writes by hand, and few enough to hold.
constexpr std::size_t mostRows = 1'000'000;
constexpr std::size_t mostFilters = 10'000;
constexpr std::size_t mostSources = SourceId::none;
constexpr qsizetype largestLayout = 1 << 20;
// Columns of real logs shrink to a tenth or a fiftieth; what would grow beyond this is made to fill the memory.
constexpr std::uint64_t mostGrowth = 400;

std::unexpected<Error> damaged(const QString& table)
{
    return std::unexpected(
        Error{ErrorCode::Corrupt,
              CaseFileWords::tr("The case file is damaged: its table %1 makes no sense.").arg(table).toStdString(),
              {},
              0});
}

/// Calls `row(statement)` for each row of a table, in order; false is a row that makes no sense.
Result<> eachRow(Database& database, const QString& table, const QString& columns, const QString& order,
                 std::size_t most, const std::function<bool(const Statement&)>& row)
{
    Statement select = database.prepare(u"SELECT %1 FROM %2 ORDER BY %3"_s.arg(columns, table, order));
    if (auto done = select.run(); !done)
        return done;
    for (std::size_t rows = 0; select.next(); ++rows) {
        if (rows >= most || !row(select))
            return damaged(table);
    }
    return select.ended();
}

template <class E>
bool takeCode(E& value, qint64 number)
{
    if (number < 0 || number > 255)
        return false;
    value = static_cast<E>(number);
    return isKnown(value);
}

bool takeTime(TimeUs& time, qint64 us)
{
    time = TimeUs(us);
    return isPlausible(time);
}

bool takeYesNo(bool& value, qint64 number)
{
    value = number == 1;
    return number == 0 || number == 1;
}

bool takePlace(RemarkPlace& place, const Statement& row)
{
    place.key = row.bytes(1);
    place.line = static_cast<LineNumber>(row.number(2));
    return takeCode(place.kind, row.number(0)) && row.number(2) >= 0
           && row.number(2) <= std::numeric_limits<LineNumber>::max();
}

Result<> readRemarks(Database& database, Annotations& annotations)
{
    std::map<RemarkPlace, Remark> remarks;
    auto done =
        eachRow(database, u"remarks"_s, u"kind, key, line, note, hidden, reason, bookmark, colour, person, at"_s,
                u"kind, key, line"_s, mostRows, [&](const Statement& row) {
                    RemarkPlace place;
                    Remark remark;
                    remark.note = row.bytes(3);
                    remark.hiddenReason = row.bytes(5);
                    remark.by = row.bytes(8);
                    const bool fine = takePlace(place, row) && takeYesNo(remark.hidden, row.number(4))
                                      && takeYesNo(remark.bookmark, row.number(6))
                                      && takeCode(remark.colour, row.number(7)) && takeTime(remark.when, row.number(9));
                    remarks.insert_or_assign(std::move(place), std::move(remark));
                    return fine;
                });
    if (!done)
        return done;
    done = eachRow(database, u"tags"_s, u"kind, key, line, tag"_s, u"kind, key, line, tag"_s, mostRows,
                   [&](const Statement& row) {
                       RemarkPlace place;
                       if (!takePlace(place, row) || !remarks.contains(place))
                           return false;
                       remarks[place].tags.push_back(row.bytes(3));
                       return true;
                   });
    for (auto& [place, remark] : remarks)
        annotations.set(place, std::move(remark));
    return done;
}

Result<> readReport(Database& database, ReportOptions& report)
{
    return eachRow(database, u"report"_s, u"key, value"_s, u"key"_s, mostRows, [&](const Statement& row) {
        const QString key = row.text(0);
        if (key == "sections"_L1) {
            const auto sections = static_cast<std::uint64_t>(row.number(1));
            report.sections = std::bitset<reportSectionCount>(sections);
            return sections >> reportSectionCount == 0;
        }
        for (const auto& [name, value] :
             {std::pair("title"_L1, &report.title), std::pair("number"_L1, &report.number),
              std::pair("organisation"_L1, &report.organisation), std::pair("author"_L1, &report.author),
              std::pair("status"_L1, &report.status), std::pair("notes"_L1, &report.notes)}) {
            if (key == name)
                *value = row.text(1);
        }
        return true; // a later version may know more
    });
}

Result<> readFiltersAndFormats(Database& database, SavedCase& content)
{
    auto done = eachRow(database, u"filters"_s, u"text"_s, u"place"_s, mostFilters, [&](const Statement& row) {
        content.filters.push_back(row.bytes(0));
        return true;
    });
    if (!done)
        return done;
    if (content.filterPlace > 0 && content.filterPlace >= content.filters.size())
        return damaged(u"filters"_s);
    return eachRow(database, u"formats"_s, u"path, format"_s, u"path"_s, mostRows, [&](const Statement& row) {
        content.formats.emplace(row.bytes(0), row.bytes(1));
        return true;
    });
}

Result<> readCustody(Database& database, SavedCase& content)
{
    auto done = eachRow(database, u"ticks"_s, u"step, state, person, at, note"_s, u"step"_s, mostRows,
                        [&](const Statement& row) {
                            StepTick tick{.by = row.text(2), .when = {}, .note = row.text(4)};
                            const bool fine = takeCode(tick.state, row.number(1)) && takeTime(tick.when, row.number(3));
                            content.ticks.emplace_back(row.text(0), std::move(tick));
                            return fine;
                        });
    if (!done)
        return done;
    return eachRow(database, u"actions"_s, u"at, zone, person, kind, detail"_s, u"place"_s, mostRows,
                   [&](const Statement& row) {
                       Action action;
                       action.zone = row.bytes(1);
                       action.who = row.bytes(2);
                       action.detail = row.bytes(4);
                       const bool fine = takeTime(action.when, row.number(0)) && takeCode(action.kind, row.number(3));
                       content.actions.push_back(std::move(action));
                       return fine;
                   });
}

Result<> readMeta(Database& database, OpenedCase& opened)
{
    return eachRow(database, u"meta"_s, u"key, value"_s, u"key"_s, mostRows, [&](const Statement& row) {
        const QString key = row.text(0);
        if (key == "id"_L1)
            opened.mark.id = row.value(1).toByteArray();
        else if (key == "revision"_L1)
            opened.mark.revision = row.number(1);
        else if (key == "language"_L1)
            opened.language = row.bytes(1);
        else if (key == "import_ms"_L1)
            opened.content.importSeconds = static_cast<double>(std::max<qint64>(0, row.number(1))) / 1000;
        else if (key == "filter_place"_L1)
            opened.content.filterPlace = static_cast<std::size_t>(std::max<qint64>(0, row.number(1)));
        else if (key == "layout"_L1)
            opened.content.layout = row.value(1).toByteArray();
        return opened.content.layout.size() <= largestLayout && opened.mark.revision >= 0;
    });
}

} // namespace

Result<> readRows(Database& database, OpenedCase& opened)
{
    Result<> done = readMeta(database, opened);
    if (done)
        done = eachRow(database, u"opened"_s, u"path"_s, u"place"_s, mostRows, [&](const Statement& row) {
            opened.content.paths.push_back(row.bytes(0));
            return true;
        });
    if (done)
        done = readRemarks(database, opened.content.annotations);
    if (done)
        done = readReport(database, opened.content.report);
    if (done)
        done = readFiltersAndFormats(database, opened.content);
    if (done)
        done = readCustody(database, opened.content);
    return done;
}

Result<std::vector<Source>> readEvidence(Database& database)
{
    std::vector<Source> sources;
    const auto done = eachRow(database, u"evidence"_s, u"path, name, bytes, modified, device, inode, sha256"_s,
                              u"place"_s, mostSources, [&](const Statement& row) {
                                  Source& source = sources.emplace_back();
                                  source.path = row.bytes(0);
                                  source.name = row.bytes(1);
                                  source.bytes = static_cast<std::uint64_t>(row.number(2));
                                  source.device = static_cast<std::uint64_t>(row.number(4));
                                  source.inode = static_cast<std::uint64_t>(row.number(5));
                                  source.sha256 = row.text(6).toStdString();
                                  TimeUs modified;
                                  const bool fine = takeTime(modified, row.number(3)) && row.number(2) >= 0;
                                  source.modifiedUs = modified.us;
                                  return fine && (source.sha256.empty() || source.sha256.size() == 64);
                              });
    if (!done)
        return std::unexpected(done.error());
    return sources;
}

Result<BlobIndex> readBlobs(Database& database, qint64 fileBytes, const Cancel& cancel)
{
    BlobIndex blobs;
    std::uint64_t claimed = 0;
    const std::uint64_t most = largestBlob + mostGrowth * static_cast<std::uint64_t>(fileBytes);
    const auto done = eachRow(database, u"blobs"_s, u"name, chunk, sum, data"_s, u"name, chunk"_s, mostRows,
                              [&](const Statement& row) {
                                  Blob blob{row.text(0).toStdString(), static_cast<std::uint32_t>(row.number(1)),
                                            row.value(3).toByteArray(), row.value(2).toByteArray()};
                                  claimed += std::min<std::uint64_t>(claimedBytes(blob), most + 1);
                                  const bool fine = row.number(1) >= 0 && row.number(1) < StringId::none
                                                    && claimed <= most && !cancel.requested();
                                  blobs.insert_or_assign({blob.name, blob.chunk}, std::move(blob));
                                  return fine;
                              });
    if (cancel.requested())
        return std::unexpected(Error{ErrorCode::Cancelled, "cancelled", {}, 0});
    if (!done)
        return std::unexpected(done.error());
    return blobs;
}

Result<CaseMark> readMark(Database& database)
{
    OpenedCase opened;
    if (auto done = readMeta(database, opened); !done)
        return std::unexpected(done.error());
    return opened.mark;
}

} // namespace postmortem
