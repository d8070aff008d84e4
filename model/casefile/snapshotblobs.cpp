// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/casefile/snapshotblobs.h"

#include "model/casefile/casefilewords.h"
#include "model/casefile/transfer.h"

#include <memory>
#include <span>

namespace postmortem {

namespace {

constexpr std::uint32_t packVersion = 2;
constexpr std::size_t byteChunk = std::size_t{1} << 20;
constexpr std::size_t stringsAChunk = std::size_t{1} << 13; // 8 KiB each still fit into a blob
constexpr std::size_t chunksAtOnce = 16;                    // of events, so that few rows are held twice

std::unexpected<Error> damaged(const QString& sentence)
{
    return std::unexpected(Error{ErrorCode::Corrupt, sentence.toStdString(), {}, 0});
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

void addStringTasks(std::vector<PackTask>& tasks, const StringPool& strings)
{
    for (std::size_t first = 0; first < strings.size(); first += stringsAChunk) {
        const std::size_t end = std::min(first + stringsAChunk, strings.size());
        const auto chunk = static_cast<std::uint32_t>(first / stringsAChunk);
        tasks.push_back([&strings, first, end, chunk] {
            std::string lengths((end - first) * 4, '\0');
            for (std::size_t i = first; i < end; ++i)
                qToLittleEndian(static_cast<quint32>(strings.text(StringId(i)).size()),
                                lengths.data() + (i - first) * 4);
            return packBlob("strings.length", chunk, lengths, 4, Layout::Planes);
        });
        tasks.push_back([&strings, first, end, chunk] {
            std::string text;
            for (std::size_t i = first; i < end; ++i)
                text += strings.text(StringId(i));
            return packBlob("strings.text", chunk, text, 1, Layout::Bytes);
        });
    }
}

/// One piece of the strings, still in one row.
struct StringPiece {
    std::vector<std::uint32_t> lengths;
    std::string text;
};

Result<> unpackStrings(StringPiece& piece, const BlobIndex& blobs, std::size_t chunk, std::size_t count)
{
    const auto lengthBlob = blobOf(blobs, "strings.length", chunk);
    const auto textBlob = blobOf(blobs, "strings.text", chunk);
    if (!lengthBlob || !textBlob)
        return std::unexpected(lengthBlob ? textBlob.error() : lengthBlob.error());
    const auto lengths = unpackBlob(**lengthBlob, count, 4);
    if (!lengths)
        return std::unexpected(lengths.error());
    std::uint64_t sum = 0;
    for (std::size_t i = 0; i < count; ++i) {
        piece.lengths.push_back(qFromLittleEndian<quint32>(lengths->data() + i * 4));
        sum += piece.lengths.back();
    }
    auto text = unpackBlob(**textBlob, sum, 1);
    if (!text)
        return std::unexpected(text.error());
    piece.text = std::move(*text);
    return {};
}

Result<std::shared_ptr<const StringPool>> readStrings(const BlobIndex& blobs, std::size_t count, const Cancel& cancel)
{
    std::uint64_t bytes = 0;
    for (auto blob = blobs.lower_bound({"strings.length", 0});
         blob != blobs.end() && blob->first.first == "strings.length"; ++blob)
        bytes += claimedBytes(blob->second);
    if (count >= StringId::none || bytes != std::uint64_t{count} * 4)
        return damaged(CaseFileWords::tr("The case file is damaged: its texts are not complete."));
    std::vector<StringPiece> pieces((count + stringsAChunk - 1) / stringsAChunk);
    std::vector<UnpackTask> tasks;
    for (std::size_t chunk = 0; chunk < pieces.size(); ++chunk)
        tasks.push_back([&, chunk] {
            return unpackStrings(pieces[chunk], blobs, chunk, std::min(stringsAChunk, count - chunk * stringsAChunk));
        });
    if (const auto done = runTasks(tasks, cancel); !done)
        return std::unexpected(done.error());
    auto pool = std::make_shared<StringPool>();
    for (const StringPiece& piece : pieces) {
        std::size_t at = 0;
        for (const std::uint32_t length : piece.lengths) {
            pool->keep(std::string_view(piece.text).substr(at, length));
            at += length;
        }
    }
    return pool;
}

/// The blobs of a table stand for exactly so many rows of all its columns: memory for them may be asked for.
template <class Row>
bool standsFor(const BlobIndex& blobs, const std::string& table, std::uint64_t rows)
{
    std::uint64_t width = 0;
    fieldsOf(static_cast<const Row*>(nullptr), [&]<class T>(const char*, T Row::*, Layout) { width += cellWidth<T>; });
    std::uint64_t bytes = 0;
    for (auto blob = blobs.lower_bound({table + ".", 0});
         blob != blobs.end() && blob->first.first.starts_with(table + "."); ++blob)
        bytes += claimedBytes(blob->second);
    return rows < EventStore::maxRows && bytes == rows * width;
}

bool makesSense(const Event& event, const RowBounds& bounds)
{
    const bool subjectThere = event.isLogin() ? bounds.allows(event.loginAccount()) : bounds.allows(event.text());
    return event.source.valid() && subjectThere;
}

/// Filters and charts search rows by time.
bool inOrder(TimeUs before, TimeUs now)
{
    return !now.known() || (before.known() && before <= now);
}

Result<> readEvents(CaseSnapshot& snap, const BlobIndex& blobs, std::size_t count, const RowBounds& bounds,
                    const Cancel& cancel)
{
    std::vector<Event> rows;
    std::optional<TimeUs> before;
    for (std::size_t first = 0; first < count; first += rows.size()) {
        rows.resize(std::min(chunksAtOnce * rowsAChunk, count - first));
        std::vector<UnpackTask> tasks;
        for (std::size_t at = 0; at < rows.size(); at += rowsAChunk)
            addUnpackTasks(tasks, blobs, "events", (first + at) / rowsAChunk,
                           std::span(rows).subspan(at, std::min(rowsAChunk, rows.size() - at)), bounds);
        if (auto done = runTasks(tasks, cancel); !done)
            return done;
        for (const Event& event : rows) {
            if (!makesSense(event, bounds) || (before && !inOrder(*before, event.time)))
                return damaged(CaseFileWords::tr("The case file is damaged: its events contradict themselves."));
            before = event.time;
            snap.events.append(event);
        }
    }
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
    return readEvents(snap, blobs, sizes.events, bounds, cancel);
}

} // namespace

void addByteTasks(std::vector<PackTask>& tasks, const std::string& name, std::string bytes)
{
    const auto shared = std::make_shared<const std::string>(std::move(bytes));
    std::size_t first = 0;
    do { // of nothing, one empty piece
        tasks.push_back([shared, name, first] {
            return packBlob(name, static_cast<std::uint32_t>(first / byteChunk),
                            std::string_view(*shared).substr(first, byteChunk), 1, Layout::Bytes);
        });
        first += byteChunk;
    } while (first < shared->size());
}

Result<std::string> bytesOf(const BlobIndex& blobs, const std::string& name)
{
    std::string bytes;
    std::uint32_t chunk = 0;
    for (auto blob = blobs.find({name, 0}); blob != blobs.end() && blob->first == std::pair(name, chunk);
         ++blob, ++chunk) {
        const auto piece = unpackBlob(blob->second, blob->second.rows, 1);
        if (!piece)
            return piece;
        bytes += *piece;
    }
    if (chunk == 0)
        return damaged(CaseFileWords::tr("The case file is damaged: %1 is missing.").arg(QString::fromStdString(name)));
    return bytes;
}

std::vector<PackTask> packTasks(const CaseSnapshot& snapshot)
{
    std::vector<PackTask> tasks;
    addByteTasks(tasks, "case", packOf(snapshot));
    addStringTasks(tasks, *snapshot.strings);
    const auto rowOf = [](const auto& table) {
        return [&table](std::size_t row) -> const auto& { return table[row]; };
    };
    addPackTasks<Event>(tasks, "events", snapshot.events.size(),
                        [&events = snapshot.events](std::size_t row) { return events.at(row); });
    addPackTasks<Session>(tasks, "sessions", snapshot.sessions.size(), rowOf(snapshot.sessions));
    addPackTasks<Message>(tasks, "messages", snapshot.messages.size(), rowOf(snapshot.messages));
    addPackTasks<Account>(tasks, "accounts", snapshot.accounts.size(), rowOf(snapshot.accounts));
    addPackTasks<Address>(tasks, "addresses", snapshot.addresses.size(), rowOf(snapshot.addresses));
    return tasks;
}

Result<SnapshotPtr> unpackSnapshot(const BlobIndex& blobs, std::vector<Source> evidence, const Cancel& cancel)
{
    const auto bytes = bytesOf(blobs, "case");
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
    auto strings = readStrings(blobs, sizes.strings, cancel);
    if (!strings)
        return std::unexpected(strings.error());
    snap->strings = std::move(*strings);
    return snap;
}

} // namespace postmortem
