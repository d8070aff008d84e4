// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/casefile/snapshotblobs.h"

#include "model/casefile/casefilewords.h"
#include "model/casefile/stringblobs.h"
#include "model/casefile/tablefields.h"
#include "model/casefile/transfer.h"

#include <memory>
#include <span>

namespace postmortem {

namespace {

constexpr std::uint32_t packVersion = 4;
constexpr std::size_t byteChunk = std::size_t{1} << 20;

std::unexpected<Error> damaged(const QString& sentence)
{
    return std::unexpected(Error{ErrorCode::Corrupt, sentence.toStdString(), {}, 0});
}

std::unexpected<Error> damaged(const QString& sentence, const std::string& name)
{
    return damaged(sentence.arg(QString::fromStdString(name)));
}

/// Rows of the tables, and the few facts that rows of long tables have beside their columns.
struct TableSizes {
    std::uint32_t version = packVersion;
    std::uint64_t events = 0;
    std::uint64_t strings = 0;
    std::uint64_t addresses = 0;
    std::uint64_t accounts = 0;
    std::uint64_t sessions = 0;
    std::uint64_t messages = 0;
    std::uint64_t sources = 0;
};
using Opened = std::vector<std::pair<AddressId, std::vector<AccountId>>>;
using Compromised = std::vector<std::pair<AccountId, Compromise>>;

template <class Pack, class Sizes>
    requires std::is_same_v<std::remove_const_t<Sizes>, TableSizes>
void transfer(Pack& pack, Sizes& sizes)
{
    pack(sizes.version, sizes.events, sizes.strings, sizes.addresses, sizes.accounts, sizes.sessions, sizes.messages,
         sizes.sources);
}

template <class Pack, class Snapshot>
void transferRest(Pack& pack, Snapshot& snap)
{
    pack(snap.generation, snap.complete, snap.saidLocal, snap.findings, snap.incidents, snap.whatIfs, snap.limits,
         snap.servers, snap.settings, snap.totals);
}

std::string packOf(const CaseSnapshot& snap)
{
    PackWriter pack;
    pack(TableSizes{packVersion, snap.events.size(), snap.strings->size(), snap.addresses.size(), snap.accounts.size(),
                    snap.sessions.size(), snap.messages.size(), snap.sources.size()});
    for (const Source& source : snap.sources)
        pack(source);
    transferRest(pack, snap);
    Compromised compromised;
    for (std::size_t row = 0; row < snap.accounts.size(); ++row) {
        if (snap.accounts[row].compromised)
            compromised.emplace_back(AccountId(row), *snap.accounts[row].compromised);
    }
    Opened opened;
    for (std::size_t row = 0; row < snap.addresses.size(); ++row) {
        if (!snap.addresses[row].opened.empty())
            opened.emplace_back(AddressId(row), snap.addresses[row].opened);
    }
    pack(compromised, opened);
    return pack.bytes();
}

template <class Row>
std::size_t widthOf(const LargeVector<Row>&)
{
    std::size_t width = 0;
    fieldsOf(static_cast<const Row*>(nullptr), [&]<class T>(T Row::*, Stored) { width += sizeof(T); });
    return width;
}

std::size_t widthOf(const EventStore& events)
{
    std::size_t width = 0;
    columnsOf(events, [&]<class T>(const Column<T>&, Stored) { width += sizeof(T); });
    return width;
}

/// Adds a task for every piece of a table, which must outlive the tasks.
template <class Row>
void addTableTasks(std::vector<PackTask>& tasks, const std::string& name, const LargeVector<Row>& table)
{
    for (std::size_t first = 0; first < table.size(); first += rowsAChunk) {
        tasks.push_back([name, first, &table] {
            const auto rows = std::span(table).subspan(first, std::min(rowsAChunk, table.size() - first));
            PackWriter pack;
            fieldsOf(static_cast<const Row*>(nullptr),
                     [&](auto member, Stored stored) { pack.column(rows, member, stored); });
            return packBlob(name, static_cast<std::uint32_t>(first / rowsAChunk), pack.bytes());
        });
    }
}

void addEventTasks(std::vector<PackTask>& tasks, const EventStore& events)
{
    for (std::size_t chunk = 0; chunk < events.times().chunkCount(); ++chunk) {
        tasks.push_back([chunk, &events] {
            PackWriter pack;
            columnsOf(events, [&](const auto& column, Stored stored) { pack.values(column.chunk(chunk), stored); });
            return packBlob("events", static_cast<std::uint32_t>(chunk), pack.bytes());
        });
    }
}

/// Unpacks a piece of a table; read(pack) takes all that is in it.
template <class Read>
Result<> unpackPiece(const BlobIndex& blobs, const std::string& name, std::size_t chunk, const RowBounds& bounds,
                     std::string& scratch, const Read& read)
{
    const auto blob = blobs.find({name, static_cast<std::uint32_t>(chunk)});
    if (blob == blobs.end())
        return damaged(CaseFileWords::tr("The case file is damaged: a part of %1 is missing."), name);
    if (auto done = unpackBlob(blob->second, scratch); !done)
        return done;
    PackReader pack(scratch, bounds);
    read(pack);
    if (!pack.atEnd())
        return damaged(CaseFileWords::tr("The case file is damaged: %1 holds values that cannot be."), name);
    return {};
}

template <class Row>
void addUnpackTasks(std::vector<UnpackTask>& tasks, const BlobIndex& blobs, const std::string& name,
                    LargeVector<Row>& table, const RowBounds& bounds)
{
    for (std::size_t first = 0; first < table.size(); first += rowsAChunk) {
        tasks.push_back([&, name, first](std::string& scratch) {
            return unpackPiece(blobs, name, first / rowsAChunk, bounds, scratch, [&](PackReader& pack) {
                const auto rows = std::span(table).subspan(first, std::min(rowsAChunk, table.size() - first));
                fieldsOf(static_cast<const Row*>(nullptr),
                         [&](auto member, Stored stored) { pack.column(rows, member, stored); });
            });
        });
    }
}

/// Claims of all pieces of that name.
std::uint64_t claimedBytes(const BlobIndex& blobs, const std::string& name)
{
    std::uint64_t bytes = 0;
    for (auto blob = blobs.lower_bound({name, 0}); blob != blobs.end() && blob->first.first == name; ++blob)
        bytes += claimedBytes(blob->second);
    return bytes;
}

/// The blobs of a table stand for exactly so many rows: memory for them may be asked for.
template <class Table>
bool standsFor(const BlobIndex& blobs, const std::string& name, const Table& table, std::uint64_t rows)
{
    return rows < EventStore::maxRows && claimedBytes(blobs, name) == rows * widthOf(table);
}

/// Filters and charts search rows by time.
bool follows(TimeUs now, TimeUs before)
{
    return !now.known() || (before.known() && now >= before);
}

/// Holds the rows of one chunk against the tables that they name.
bool makesSense(const EventStore& events, std::size_t chunk, const RowBounds& bounds)
{
    const auto all = [chunk](const auto& column, const auto& holds) {
        return std::ranges::all_of(column.chunk(chunk), holds);
    };
    const auto below = [](std::size_t rows) {
        return [rows](std::uint32_t id) { return id < rows || id == StringId::none; };
    };
    const auto times = events.times().chunk(chunk);
    const auto kinds = events.kinds().chunk(chunk);
    const auto subjects = events.subjects().chunk(chunk);
    TimeUs before(times.front());
    bool fine = true;
    for (std::size_t i = 0; i < times.size(); ++i) {
        const TimeUs now(times[i]);
        fine = fine && isPlausible(now) && follows(now, before);
        before = now;
        const bool login = kinds[i] == EventKind::LoginOk || kinds[i] == EventKind::LoginFailed;
        fine = fine && (subjects[i] < (login ? bounds.accounts : bounds.strings) || subjects[i] == StringId::none);
    }
    return fine && all(events.addresses(), below(bounds.addresses)) && all(events.sessions(), below(bounds.sessions))
           && all(events.messages(), below(bounds.messages))
           && all(events.sources(), [&](std::uint16_t source) { return source < bounds.sources; })
           && all(events.kinds(), [](EventKind kind) { return isKnown(kind); })
           && all(events.protocols(), [](Protocol protocol) { return isKnown(protocol); })
           && all(events.mechanisms(), [](Mechanism mechanism) { return isKnown(mechanism); })
           && all(events.reasons(), [](Reason reason) { return isKnown(reason); });
}

bool chunksFollow(const Column<std::int64_t>& times)
{
    for (std::size_t chunk = 1; chunk < times.chunkCount(); ++chunk) {
        if (!follows(TimeUs(times.chunk(chunk).front()), TimeUs(times.chunk(chunk - 1).back())))
            return false;
    }
    return true;
}

void addUnpackTasks(std::vector<UnpackTask>& tasks, const BlobIndex& blobs, EventStore& events, const RowBounds& bounds)
{
    for (std::size_t chunk = 0; chunk < events.times().chunkCount(); ++chunk) {
        tasks.push_back([&, chunk](std::string& scratch) -> Result<> {
            auto done = unpackPiece(blobs, "events", chunk, bounds, scratch, [&](PackReader& pack) {
                columnsOf(events, [&](auto& column, Stored stored) { pack.values(column.chunk(chunk), stored); });
            });
            if (done && !makesSense(events, chunk, bounds))
                return damaged(CaseFileWords::tr("The case file is damaged: its events contradict themselves."));
            return done;
        });
    }
}

bool namesRows(const CaseSnapshot& snap)
{
    const auto there = [](auto source) { return source.valid(); };
    return std::ranges::all_of(snap.sessions, there, &Session::source)
           && std::ranges::all_of(snap.messages, there, &Message::source)
           && std::ranges::all_of(snap.saidLocal, [](const auto& said) { return said.first.valid(); })
           && std::ranges::all_of(snap.addresses,
                                  [](const Address& address) { return address.verdicts >> findingKindCount == 0; })
           && std::ranges::all_of(snap.incidents, [&](const Incident& incident) {
                  return std::ranges::all_of(incident.findings,
                                             [&](std::size_t row) { return row < snap.findings.size(); });
              });
}

bool addSparseFacts(CaseSnapshot& snap, Compromised compromised, Opened opened)
{
    for (auto& [account, how] : compromised) {
        if (!account.valid())
            return false;
        snap.accounts[account.row()].compromised = std::move(how);
    }
    for (auto& [address, accounts] : opened) {
        if (!address.valid() || !std::ranges::all_of(accounts, &AccountId::valid))
            return false;
        snap.addresses[address.row()].opened = std::move(accounts);
    }
    return true;
}

/// Tables, events and texts.
Result<> readLongParts(CaseSnapshot& snap, const BlobIndex& blobs, const TableSizes& sizes, const RowBounds& bounds,
                       const Cancel& cancel)
{
    if (!standsFor(blobs, "events", snap.events, sizes.events)
        || !standsFor(blobs, "sessions", snap.sessions, sizes.sessions)
        || !standsFor(blobs, "messages", snap.messages, sizes.messages)
        || !standsFor(blobs, "accounts", snap.accounts, sizes.accounts)
        || !standsFor(blobs, "addresses", snap.addresses, sizes.addresses))
        return damaged(CaseFileWords::tr("The case file is damaged: its tables are not complete."));
    snap.events.grow(sizes.events);
    snap.sessions.resize(sizes.sessions);
    snap.messages.resize(sizes.messages);
    snap.accounts.resize(sizes.accounts);
    snap.addresses.resize(sizes.addresses);
    std::vector<StringBlock> texts;
    std::vector<UnpackTask> tasks;
    addUnpackTasks(tasks, blobs, snap.events, bounds);
    addUnpackTasks(tasks, blobs, texts);
    addUnpackTasks(tasks, blobs, "sessions", snap.sessions, bounds);
    addUnpackTasks(tasks, blobs, "messages", snap.messages, bounds);
    addUnpackTasks(tasks, blobs, "accounts", snap.accounts, bounds);
    addUnpackTasks(tasks, blobs, "addresses", snap.addresses, bounds);
    if (auto done = runTasks(tasks, cancel); !done)
        return done;
    if (!chunksFollow(snap.events.times()))
        return damaged(CaseFileWords::tr("The case file is damaged: its events contradict themselves."));
    auto strings = std::make_shared<StringPool>();
    strings->keep(std::move(texts));
    if (strings->size() != sizes.strings)
        return damaged(CaseFileWords::tr("The case file is damaged: its texts are not complete."));
    snap.strings = std::move(strings);
    return {};
}

} // namespace

void addPackTasks(std::vector<PackTask>& tasks, const std::string& name, std::string pack)
{
    const auto shared = std::make_shared<const std::string>(std::move(pack));
    for (std::size_t first = 0; first < shared->size(); first += byteChunk) {
        tasks.push_back([shared, name, first] {
            return packBlob(name, static_cast<std::uint32_t>(first / byteChunk),
                            std::string_view(*shared).substr(first, byteChunk));
        });
    }
}

Result<std::string> packNamed(const BlobIndex& blobs, const std::string& name)
{
    const std::vector<const Blob*> parts = blobsNamed(blobs, name);
    if (parts.empty())
        return damaged(CaseFileWords::tr("The case file is damaged: %1 is missing."), name);
    std::string pack;
    std::string bytes;
    for (const Blob* part : parts) {
        if (const auto done = unpackBlob(*part, bytes); !done)
            return std::unexpected(done.error());
        pack += bytes;
    }
    return pack;
}

std::vector<PackTask> packTasks(const CaseSnapshot& snapshot)
{
    std::vector<PackTask> tasks;
    addPackTasks(tasks, "case", packOf(snapshot));
    addStringTasks(tasks, *snapshot.strings);
    addEventTasks(tasks, snapshot.events);
    addTableTasks(tasks, "sessions", snapshot.sessions);
    addTableTasks(tasks, "messages", snapshot.messages);
    addTableTasks(tasks, "accounts", snapshot.accounts);
    addTableTasks(tasks, "addresses", snapshot.addresses);
    return tasks;
}

Result<SnapshotPtr> unpackSnapshot(const BlobIndex& blobs, std::vector<Source> evidence, const Cancel& cancel)
{
    const auto bytes = packNamed(blobs, "case");
    if (!bytes)
        return std::unexpected(bytes.error());
    PackReader pack(*bytes, {});
    TableSizes sizes;
    pack(sizes);
    if (pack.ok() && sizes.version != packVersion)
        return std::unexpected(Error{
            ErrorCode::Unsupported,
            CaseFileWords::tr("Another version of Postmortem wrote this case; this one cannot read it.").toStdString(),
            {},
            0});
    if (!pack.ok() || sizes.sources != evidence.size())
        return damaged(CaseFileWords::tr("The case file is damaged: its list of contents makes no sense."));
    const RowBounds bounds{evidence.size(), sizes.strings,  sizes.addresses,
                           sizes.accounts,  sizes.sessions, sizes.messages};
    pack.bounds() = bounds;
    auto snap = std::make_shared<CaseSnapshot>();
    for (Source& source : evidence)
        pack(source);
    snap->sources = std::move(evidence);
    Compromised compromised;
    Opened opened;
    transferRest(pack, *snap);
    pack(compromised, opened);
    if (!pack.atEnd() || !snap->complete)
        return damaged(CaseFileWords::tr("The case file is damaged: its findings make no sense."));
    if (const auto done = readLongParts(*snap, blobs, sizes, bounds, cancel); !done)
        return std::unexpected(done.error());
    if (!addSparseFacts(*snap, std::move(compromised), std::move(opened)) || !namesRows(*snap))
        return damaged(CaseFileWords::tr("The case file is damaged: its tables contradict each other."));
    return snap;
}

} // namespace postmortem
