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

constexpr std::uint32_t packVersion = 3;
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
std::size_t rowWidth()
{
    std::size_t width = 0;
    fieldsOf(static_cast<const Row*>(nullptr), [&]<class T>(T Row::*, Stored) { width += sizeof(T); });
    return width;
}

/// Adds a task for every piece of a table. `rowsOf(first, count)` are those rows; what it refers to must outlive the tasks.
template <class Row, class RowsOf>
void addTableTasks(std::vector<PackTask>& tasks, const std::string& name, std::size_t size, const RowsOf& rowsOf)
{
    for (std::size_t first = 0; first < size; first += rowsAChunk) {
        tasks.push_back([name, first, count = std::min(rowsAChunk, size - first), rowsOf] {
            const auto rows = rowsOf(first, count);
            PackWriter pack;
            fieldsOf(static_cast<const Row*>(nullptr),
                     [&](auto member, Stored stored) { pack.column(std::span<const Row>(rows), member, stored); });
            return packBlob(name, static_cast<std::uint32_t>(first / rowsAChunk), pack.bytes());
        });
    }
}

template <class Row>
void addTableTasks(std::vector<PackTask>& tasks, const std::string& name, const std::vector<Row>& table)
{
    addTableTasks<Row>(tasks, name, table.size(), [&table](std::size_t first, std::size_t count) {
        return std::span(table).subspan(first, count);
    });
}

/// Fills these rows, which are a piece of a table.
template <class Row>
Result<> unpackRows(std::span<Row> rows, const BlobIndex& blobs, const std::string& name, std::size_t chunk,
                    const RowBounds& bounds)
{
    const auto blob = blobs.find({name, static_cast<std::uint32_t>(chunk)});
    if (blob == blobs.end())
        return damaged(CaseFileWords::tr("The case file is damaged: a part of %1 is missing."), name);
    const auto bytes = unpackBlob(blob->second);
    if (!bytes)
        return std::unexpected(bytes.error());
    PackReader pack(*bytes, bounds);
    fieldsOf(static_cast<const Row*>(nullptr), [&](auto member, Stored stored) { pack.column(rows, member, stored); });
    if (!pack.atEnd())
        return damaged(CaseFileWords::tr("The case file is damaged: %1 holds values that cannot be."), name);
    return {};
}

template <class Row>
void addUnpackTasks(std::vector<UnpackTask>& tasks, const BlobIndex& blobs, const std::string& name,
                    std::vector<Row>& table, const RowBounds& bounds)
{
    for (std::size_t first = 0; first < table.size(); first += rowsAChunk) {
        const auto rows = std::span(table).subspan(first, std::min(rowsAChunk, table.size() - first));
        tasks.push_back([=, &blobs, &bounds] { return unpackRows(rows, blobs, name, first / rowsAChunk, bounds); });
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
template <class Row>
bool standsFor(const BlobIndex& blobs, const std::string& name, std::uint64_t rows)
{
    return rows < EventStore::maxRows && claimedBytes(blobs, name) == rows * rowWidth<Row>();
}

bool makesSense(const Event& event, const RowBounds& bounds)
{
    const bool subjectThere = event.isLogin() ? bounds.allows(event.loginAccount()) : bounds.allows(event.text());
    return event.source.valid() && subjectThere;
}

/// Filters and charts search rows by time.
bool inOrder(const Column<std::int64_t>& times)
{
    TimeUs before = times.size() > 0 ? TimeUs(times[0]) : TimeUs();
    for (std::size_t chunk = 0; chunk < times.chunkCount(); ++chunk) {
        for (const std::int64_t us : times.chunk(chunk)) {
            const TimeUs now(us);
            if (now.known() && (!before.known() || now < before))
                return false;
            before = now;
        }
    }
    return true;
}

/// Some pieces at a time, so that never many events stand in rows.
Result<> readEvents(EventStore& events, std::size_t size, const BlobIndex& blobs, const RowBounds& bounds,
                    const Cancel& cancel)
{
    constexpr std::size_t atOnce = 16;
    std::size_t chunk = 0;
    while (events.size() < size) {
        std::vector<std::vector<Event>> pieces;
        for (std::size_t left = size - events.size(); left > 0 && pieces.size() < atOnce; left -= pieces.back().size())
            pieces.emplace_back(std::min(rowsAChunk, left));
        std::vector<UnpackTask> tasks;
        for (std::vector<Event>& piece : pieces) {
            tasks.push_back([&piece, &blobs, &bounds, chunk]() -> Result<> {
                auto done = unpackRows(std::span(piece), blobs, "events", chunk, bounds);
                if (done && !std::ranges::all_of(piece, [&](const Event& event) { return makesSense(event, bounds); }))
                    return damaged(CaseFileWords::tr("The case file is damaged: its events contradict themselves."));
                return done;
            });
            ++chunk;
        }
        if (auto done = runTasks(tasks, cancel); !done)
            return done;
        for (const std::vector<Event>& piece : pieces)
            for (const Event& event : piece)
                events.append(event);
    }
    if (!inOrder(events.times()))
        return damaged(CaseFileWords::tr("The case file is damaged: its events contradict themselves."));
    return {};
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

Result<> readTables(CaseSnapshot& snap, const BlobIndex& blobs, const TableSizes& sizes, const RowBounds& bounds,
                    const Cancel& cancel)
{
    if (!standsFor<Event>(blobs, "events", sizes.events) || !standsFor<Session>(blobs, "sessions", sizes.sessions)
        || !standsFor<Message>(blobs, "messages", sizes.messages)
        || !standsFor<Account>(blobs, "accounts", sizes.accounts)
        || !standsFor<Address>(blobs, "addresses", sizes.addresses))
        return damaged(CaseFileWords::tr("The case file is damaged: its tables are not complete."));
    snap.sessions.resize(sizes.sessions);
    snap.messages.resize(sizes.messages);
    snap.accounts.resize(sizes.accounts);
    snap.addresses.resize(sizes.addresses);
    std::vector<UnpackTask> tasks;
    addUnpackTasks(tasks, blobs, "sessions", snap.sessions, bounds);
    addUnpackTasks(tasks, blobs, "messages", snap.messages, bounds);
    addUnpackTasks(tasks, blobs, "accounts", snap.accounts, bounds);
    addUnpackTasks(tasks, blobs, "addresses", snap.addresses, bounds);
    if (auto done = runTasks(tasks, cancel); !done)
        return done;
    return readEvents(snap.events, sizes.events, blobs, bounds, cancel);
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
    for (const Blob* part : parts) {
        const auto bytes = unpackBlob(*part);
        if (!bytes)
            return bytes;
        pack += *bytes;
    }
    return pack;
}

std::vector<PackTask> packTasks(const CaseSnapshot& snapshot)
{
    std::vector<PackTask> tasks;
    addPackTasks(tasks, "case", packOf(snapshot));
    addStringTasks(tasks, *snapshot.strings);
    addTableTasks<Event>(tasks, "events", snapshot.events.size(),
                         [&events = snapshot.events](std::size_t first, std::size_t count) {
                             std::vector<Event> rows;
                             for (std::size_t row = first; row < first + count; ++row)
                                 rows.push_back(events.at(row));
                             return rows;
                         });
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
    if (const auto done = readTables(*snap, blobs, sizes, bounds, cancel); !done)
        return std::unexpected(done.error());
    if (!addSparseFacts(*snap, std::move(compromised), std::move(opened)) || !namesRows(*snap))
        return damaged(CaseFileWords::tr("The case file is damaged: its tables contradict each other."));
    auto strings = unpackStrings(blobs, sizes.strings, cancel);
    if (!strings)
        return std::unexpected(strings.error());
    snap->strings = std::move(*strings);
    return snap;
}

} // namespace postmortem
