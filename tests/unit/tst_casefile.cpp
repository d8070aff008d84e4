// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The saved case: what is read back is what was saved; and whatever happens to the file, the disk or the program, there
// is a clear answer and the old case is still there.

#include "model/casefile/casefile.h"

#include "model/analysis/analyse.h"
#include "model/casefile/snapshotblobs.h"
#include "model/casefile/tablefields.h"
#include "model/casefile/transfer.h"
#include "tests/support/filesizelimit.h"
#include "tests/support/samplecase.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <ctime>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace postmortem::testing {

namespace {

/// A case with something in every corner.
SavedCase fullCase()
{
    const SampleCase sample = sampleCase();
    SavedCase content;
    content.paths = {"logs/one", "logs/\xff-no-utf8"};
    content.snapshot = sample.snapshot;
    content.given.zone = TimeZone::named("+01:00");
    content.given.zoneGiven = true;
    content.given.year = 2026;
    content.given.localDomains = {"ours.example"};
    content.given.localDomainsGiven = true;
    content.given.trustedNetworks = {*Network::parse("192.0.2.0/24"), *Network::parse("2001:db8::/32")};
    content.given.thresholds.set("login-guessing.failures", 7.5);
    content.importSeconds = 12.25;
    Remark remark;
    remark.note = "seen before\nin spring";
    remark.tags = {"botnet", "spring"};
    remark.by = "Ada";
    remark.when = TimeUs(1'000);
    content.annotations.set({RemarkPlace::Kind::Address, "203.0.113.66"}, remark);
    remark = {};
    remark.hidden = true;
    remark.hiddenReason = "our scanner";
    content.annotations.set({RemarkPlace::Kind::Finding, "login-guessing test"}, remark);
    remark = {};
    remark.bookmark = true;
    remark.colour = MarkColour::Purple;
    remark.by = "Bob";
    content.annotations.set({RemarkPlace::Kind::Line, "logs/\xff", 77}, remark);
    content.ticks = {{u"stop-mail"_s, {StepState::Done, u"Ada"_s, TimeUs(5'000), u"at noon"_s}},
                     {u"tell"_s, {StepState::DoesNotApply, u"Bob"_s, TimeUs(6'000), {}}}};
    content.report.title = u"Relay «test»"_s;
    content.report.number = u"2026-17"_s;
    content.report.notes = u"First line\nSecond line"_s;
    content.report.sections.reset(3);
    content.filters = {"", "ip:203.0.113.66", "account:test -ip:10.0.0.0/8"};
    content.filterPlace = 1;
    content.formats = {{"/logs/odd.log", "exim"}};
    content.layout = QByteArray("\0layout\xff", 8);
    content.actions = {{TimeUs(10), "Europe/Berlin", "ada", Action::Kind::Opened, "logs/one"},
                       {TimeUs(20), "Europe/Berlin", "ada", Action::Kind::Saved, "x"}};
    return content;
}

template <class Table>
bool sameRows(const Table& a, const Table& b)
{
    using Row = typename Table::value_type;
    bool same = a.size() == b.size();
    fieldsOf(static_cast<const Row*>(nullptr), [&](auto member, Stored) {
        for (std::size_t i = 0; same && i < a.size(); ++i)
            same = a[i].*member == b[i].*member;
    });
    return same;
}

bool sameEvents(const EventStore& a, const EventStore& b)
{
    std::vector<std::string> columns;
    for (const EventStore* events : {&a, &b}) {
        PackWriter pack;
        for (std::size_t chunk = 0; chunk < events->times().chunkCount(); ++chunk)
            columnsOf(*events, [&](const auto& column, Stored) { pack.values(column.chunk(chunk), Stored::Values); });
        columns.push_back(pack.bytes());
    }
    return a.size() == b.size() && columns[0] == columns[1];
}

/// Everything of a snapshot that has no columns, as bytes.
std::string packed(const CaseSnapshot& snap)
{
    PackWriter pack;
    for (const Source& source : snap.sources)
        pack(source.path, source.name, source.sha256, source.bytes, source.modifiedUs, source.device, source.inode,
             source);
    pack(snap.generation, snap.complete, snap.saidLocal, snap.findings, snap.incidents, snap.whatIfs, snap.limits,
         snap.servers, snap.settings, snap.totals);
    for (const Account& account : snap.accounts)
        pack(account.compromised);
    for (const Address& address : snap.addresses)
        pack(address.opened);
    for (std::size_t i = 0; i < snap.strings->size(); ++i)
        pack(std::string(snap.strings->text(StringId(i))));
    return pack.bytes();
}

bool sameSnapshot(const CaseSnapshot& a, const CaseSnapshot& b)
{
    return sameRows(a.sessions, b.sessions) && sameRows(a.messages, b.messages) && sameRows(a.accounts, b.accounts)
           && sameRows(a.addresses, b.addresses) && sameEvents(a.events, b.events) && packed(a) == packed(b);
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace

class TestCaseFile final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasSavedIsReadBack();
    void severalPiecesOfAColumn();
    void savesAgainInPlace();
    void anotherProgramsSaveIsNotOverwritten();
    void isForItsOwnerOnly();
    void otherFilesAreNoCase_data();
    void otherFilesAreNoCase();
    void anOlderFileIsBroughtUpToDate();
    void aNewerFileIsToldApart();
    void aReadOnlyFolder();
    void aVanishedFolder();
    void aFullDiskKeepsTheOldCase();
    void aLockedFile();
    void viewsAndTriggersAreRefused();
    void damagedFiles();
    void impossibleRowsAreRefused();
    void cancelled();
    void fastEnough();

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString saved(const QString& name) const;

    QTemporaryDir m_folder;
};

QString TestCaseFile::saved(const QString& name) const
{
    const auto mark = writeCase(path(name), fullCase());
    if (!mark)
        qFatal("%s", mark.error().text().c_str());
    return path(name);
}

void TestCaseFile::whatWasSavedIsReadBack()
{
    const SavedCase before = fullCase();
    const auto mark = writeCase(path(u"a?b%20c#.postmortem"_s), before);
    QVERIFY2(mark, mark ? "" : mark.error().text().c_str());
    const auto opened = readCase(path(u"a?b%20c#.postmortem"_s));
    QVERIFY2(opened, opened ? "" : opened.error().text().c_str());
    const SavedCase& after = opened->content;
    QVERIFY(sameSnapshot(*before.snapshot, *after.snapshot));
    QCOMPARE(after.paths, before.paths);
    PackWriter a;
    PackWriter b;
    a(before.given);
    b(after.given);
    QVERIFY(a.bytes() == b.bytes());
    QCOMPARE(after.importSeconds, before.importSeconds);
    QVERIFY(after.annotations == before.annotations);
    QVERIFY(after.ticks == before.ticks);
    QCOMPARE(after.report.title, before.report.title);
    QCOMPARE(after.report.number, before.report.number);
    QCOMPARE(after.report.notes, before.report.notes);
    QVERIFY(after.report.sections == before.report.sections);
    QVERIFY(after.filters == before.filters);
    QCOMPARE(after.filterPlace, before.filterPlace);
    QVERIFY(after.formats == before.formats);
    QCOMPARE(after.layout, before.layout);
    QVERIFY(after.actions == before.actions);
    QVERIFY(!opened->newer && opened->writable);
    QCOMPARE(opened->mark.revision, 1);
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void TestCaseFile::severalPiecesOfAColumn()
{
    SavedCase content;
    content.snapshot = largeCase(3 * rowsAChunk + 17);
    QVERIFY(writeCase(path(u"large.postmortem"_s), content));
    const auto opened = readCase(path(u"large.postmortem"_s));
    QVERIFY2(opened, opened ? "" : opened.error().text().c_str());
    QVERIFY(sameSnapshot(*content.snapshot, *opened->content.snapshot));
}

void TestCaseFile::savesAgainInPlace()
{
    const QString file = saved(u"again.postmortem"_s);
    auto opened = readCase(file);
    QVERIFY(opened);
    const qint64 size = QFileInfo(file).size();
    opened->content.report.title = u"Another title"_s;
    opened->content.annotations = {};
    const auto mark = writeCase(file, opened->content, opened->mark);
    QVERIFY2(mark, mark ? "" : mark.error().text().c_str());
    QCOMPARE(mark->revision, 2);
    QCOMPARE(mark->id, opened->mark.id);
    QVERIFY(QFileInfo(file).size() <= size + 8192);
    const auto again = readCase(file);
    QVERIFY(again);
    QCOMPARE(again->content.report.title, u"Another title"_s);
    QVERIFY(again->content.annotations.empty());
    QVERIFY(sameSnapshot(*opened->content.snapshot, *again->content.snapshot));
    // Another snapshot is a whole new file under the same name.
    opened->content.snapshot = analyseAgain(*opened->content.snapshot, opened->content.snapshot->settings);
    const auto third = writeCase(file, opened->content, *mark);
    QVERIFY(third);
    QCOMPARE(third->revision, 3);
    QVERIFY(sameSnapshot(*opened->content.snapshot, *readCase(file)->content.snapshot));
}

void TestCaseFile::anotherProgramsSaveIsNotOverwritten()
{
    const QString file = saved(u"two.postmortem"_s);
    const auto one = readCase(file);
    const auto two = readCase(file);
    QVERIFY(one && two);
    QVERIFY(writeCase(file, two->content, two->mark));
    const QByteArray before = contentOf(file);
    const auto refused = writeCase(file, one->content, one->mark);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Changed);
    QCOMPARE(contentOf(file), before);
}

void TestCaseFile::isForItsOwnerOnly()
{
    const QString file = saved(u"mode.postmortem"_s);
    const auto mode = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    QCOMPARE(QFile::permissions(file), mode);
}

void TestCaseFile::otherFilesAreNoCase_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a log") << QByteArray("Nov 23 10:00:00 mx postfix/smtpd[1]: connect\n").repeated(9);
    QTest::newRow("another database") << QByteArray("SQLite format 3\0", 16) + QByteArray(4096, '\0');
}

void TestCaseFile::otherFilesAreNoCase()
{
    QFETCH(QByteArray, bytes);
    const QString file = path(u"other.postmortem"_s);
    put(file, bytes);
    const auto opened = readCase(file);
    QVERIFY(!opened);
    QCOMPARE(opened.error().message, std::string("This is not a Postmortem case."));
    QCOMPARE(contentOf(file), bytes);
    QCOMPARE(readCase(path(u"nowhere.postmortem"_s)).error().code, ErrorCode::NotFound);
    QCOMPARE(readCase(m_folder.path()).error().code, ErrorCode::Unreadable);
}

/// A made-up past: in version 1 the notes of ticks were called remarks and actions had no zone.
void TestCaseFile::anOlderFileIsBroughtUpToDate()
{
    const QString file = saved(u"old.postmortem"_s);
    {
        const auto database = Database::open(file, Database::Mode::Write);
        QVERIFY(database);
        QVERIFY((*database)->run(u"ALTER TABLE ticks RENAME COLUMN note TO remark"_s));
        QVERIFY((*database)->run(u"ALTER TABLE actions DROP COLUMN zone"_s));
    }
    Schema later;
    later.migrations = {{u"ALTER TABLE ticks RENAME COLUMN remark TO note"_s},
                        {u"ALTER TABLE actions ADD COLUMN zone BLOB NOT NULL DEFAULT x'555443'"_s,
                         u"UPDATE report SET value = 'moved' WHERE key = 'title'"_s}};
    QCOMPARE(later.version(), 3);
    QVERIFY(!readCase(file)); // without the steps it is not what this program writes
    const QByteArray before = contentOf(file);
    auto opened = readCase(file, {}, later);
    QVERIFY2(opened, opened ? "" : opened.error().text().c_str());
    QCOMPARE(opened->content.ticks.front().second.note, u"at noon"_s);
    QCOMPARE(opened->content.actions.front().zone, std::string("UTC"));
    QCOMPARE(opened->content.report.title, u"moved"_s);
    QCOMPARE(contentOf(file), before); // looking changes nothing
    const auto mark = writeCase(file, opened->content, opened->mark, {}, later);
    QVERIFY2(mark, mark ? "" : mark.error().text().c_str());
    QCOMPARE(readCaseHeader(file)->version, 3);
    QVERIFY(sameSnapshot(*fullCase().snapshot, *readCase(file, {}, later)->content.snapshot));
}

void TestCaseFile::aNewerFileIsToldApart()
{
    const QString file = saved(u"newer.postmortem"_s);
    {
        const auto database = Database::open(file, Database::Mode::Write);
        QVERIFY((*database)->run(u"PRAGMA user_version = 9"_s));
    }
    const auto opened = readCase(file);
    QVERIFY(opened);
    QVERIFY(opened->newer);
    {
        const auto database = Database::open(file, Database::Mode::Write);
        QVERIFY((*database)->run(u"DROP TABLE ticks"_s));
    }
    const auto other = readCase(file);
    QVERIFY(!other);
    QCOMPARE(other.error().code, ErrorCode::Unsupported);
    QVERIFY(other.error().message.contains("newer version"));
}

void TestCaseFile::aReadOnlyFolder()
{
    const auto nowhere = writeCase(u"/proc/case.postmortem"_s, fullCase()); // where not even root makes files
    QVERIFY(!nowhere);
    QVERIFY2(!nowhere.error().message.empty(), nowhere.error().text().c_str());
    if (::geteuid() == 0)
        QSKIP("nothing is read-only for root");
    QDir(m_folder.path()).mkdir(u"locked"_s);
    const QString file = saved(u"locked/case.postmortem"_s);
    const auto opened = readCase(file);
    QVERIFY(QFile::setPermissions(path(u"locked"_s), QFile::ReadOwner | QFile::ExeOwner));
    const QByteArray before = contentOf(file);
    const auto inPlace = writeCase(file, opened->content, opened->mark);
    const auto whole = writeCase(path(u"locked/new.postmortem"_s), opened->content);
    QVERIFY(QFile::setPermissions(path(u"locked"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QVERIFY(!inPlace && !whole);
    QVERIFY(!inPlace.error().message.empty() && !whole.error().message.empty());
    QCOMPARE(contentOf(file), before);
}

void TestCaseFile::aVanishedFolder()
{
    const auto gone = writeCase(path(u"no/such/folder/case.postmortem"_s), fullCase());
    QVERIFY(!gone);
    QCOMPARE(gone.error().code, ErrorCode::NotFound);
}

/// A limit on the size of files stands for a disk that takes no more.
void TestCaseFile::aFullDiskKeepsTheOldCase()
{
    const QString file = saved(u"full.postmortem"_s);
    const auto opened = readCase(file);
    const QByteArray before = contentOf(file);
    SavedCase more = opened->content;
    for (int i = 0; i < 2'000; ++i)
        more.actions.push_back({TimeUs(i), "UTC", "ada", Action::Kind::Filtered, std::string(200, 'x')});
    SavedCase other = more;
    other.snapshot = largeCase(50'000);
    Result<CaseMark> inPlace;
    Result<CaseMark> whole;
    {
        const FileSizeLimit full(static_cast<rlim_t>(before.size()) + 4096);
        inPlace = writeCase(file, more, opened->mark);
        whole = writeCase(file, other, opened->mark);
    }
    QVERIFY(!inPlace && !whole);
    QVERIFY2(inPlace.error().message.contains("disk"), inPlace.error().message.c_str());
    QVERIFY2(whole.error().message.contains("disk"), whole.error().message.c_str());
    const auto again = readCase(file);
    QVERIFY2(again, again ? "" : again.error().text().c_str());
    QVERIFY(again->content.actions == opened->content.actions);
    // Nothing is left behind, and there is room again: the same save succeeds.
    QCOMPARE(QDir(m_folder.path()).entryList({u".full*"_s, u"full*-journal"_s}, QDir::Files | QDir::Hidden).size(), 0);
    QVERIFY(writeCase(file, more, opened->mark));
}

void TestCaseFile::aLockedFile()
{
    const QString file = saved(u"busy.postmortem"_s);
    const auto opened = readCase(file);
    const auto other = Database::open(file, Database::Mode::Write);
    QVERIFY((*other)->run(u"BEGIN EXCLUSIVE"_s));
    const auto written = writeCase(file, opened->content, opened->mark);
    QVERIFY(!written);
    QVERIFY2(written.error().message.contains("Another program"), written.error().message.c_str());
    QVERIFY((*other)->run(u"ROLLBACK"_s));
    QVERIFY(writeCase(file, opened->content, opened->mark));
}

void TestCaseFile::viewsAndTriggersAreRefused()
{
    const QString file = saved(u"hostile.postmortem"_s);
    {
        const auto database = Database::open(file, Database::Mode::Write);
        QVERIFY((*database)->run(u"DROP TABLE tags"_s));
        QVERIFY((*database)->run(u"CREATE VIEW tags AS SELECT 0 AS kind, key, 0 AS line, note AS tag FROM remarks"_s));
    }
    const auto opened = readCase(file);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::Corrupt);
}

/// Bytes that change and files that break off: an answer in words or a case, never a crash. What is still a case has
/// its snapshot untouched, for blobs have a checksum.
void TestCaseFile::damagedFiles()
{
    const QByteArray whole = contentOf(saved(u"whole.postmortem"_s));
    const SnapshotPtr snapshot = fullCase().snapshot;
    const QString file = path(u"damaged.postmortem"_s);
    QRandomGenerator random(20261123);
    const int rounds =
        qEnvironmentVariableIntValue("POSTMORTEM_FUZZ") > 0 ? qEnvironmentVariableIntValue("POSTMORTEM_FUZZ") : 3'000;
    int refused = 0;
    for (int round = 0; round < rounds; ++round) {
        QByteArray bytes = whole;
        if (round % 5 == 4) {
            bytes.truncate(random.bounded(bytes.size()));
        } else {
            // Every other round near the beginning of a page, where SQLite keeps its own lists.
            for (int flips = 1 << (round % 4); flips > 0; --flips) {
                qint64 at = random.bounded(bytes.size());
                if (round % 2 == 1)
                    at = at / 4096 * 4096 + random.bounded(64);
                at = std::min<qint64>(at, bytes.size() - 1);
                bytes[at] = static_cast<char>(random.generate());
            }
        }
        put(file, bytes);
        const auto opened = readCase(file);
        if (!opened) {
            ++refused;
            QVERIFY(!opened.error().message.empty());
        } else if (round % 50 == 0) {
            QVERIFY(sameEvents(snapshot->events, opened->content.snapshot->events));
        }
        QFile::remove(file);
        QFile::remove(file + u"-journal"_s);
    }
    QVERIFY2(refused > rounds / 3, qPrintable(QString::number(refused)));
}

/// Someone who writes a right checksum over wrong rows.
void TestCaseFile::impossibleRowsAreRefused()
{
    const auto refused = [&](const std::function<void(CaseSnapshot&)>& spoil) {
        SavedCase content = fullCase();
        auto spoiled = std::make_shared<CaseSnapshot>(*content.snapshot);
        spoil(*spoiled);
        content.snapshot = spoiled;
        const QString file = path(u"spoiled.postmortem"_s);
        return writeCase(file, content) && !readCase(file);
    };
    QVERIFY(!refused([](CaseSnapshot&) {}));
    QVERIFY(refused([](CaseSnapshot& snap) { snap.sessions[0].source = SourceId(60'000); }));
    QVERIFY(refused([](CaseSnapshot& snap) { snap.sessions[0].source = {}; }));
    QVERIFY(refused([](CaseSnapshot& snap) { snap.messages[0].session = SessionId(snap.sessions.size()); }));
    QVERIFY(refused([](CaseSnapshot& snap) { snap.sessions[0].protocol = static_cast<Protocol>(4); }));
    QVERIFY(refused([](CaseSnapshot& snap) { snap.addresses[0].severity = static_cast<Severity>(9); }));
    QVERIFY(refused([](CaseSnapshot& snap) { snap.addresses[0].opened = {AccountId(99'999)}; }));
    QVERIFY(refused([](CaseSnapshot& snap) { snap.addresses[0].first = TimeUs(std::int64_t{1} << 62); }));
    QVERIFY(refused([](CaseSnapshot& snap) { snap.accounts[0].name = StringId(std::size_t{5'000'000}); }));
    QVERIFY(refused([](CaseSnapshot& snap) { snap.findings.at(0).addresses = {AddressId()}; }));
    QVERIFY(refused([](CaseSnapshot& snap) { snap.findings.at(0).kind = static_cast<FindingKind>(200); }));
    QVERIFY(refused([](CaseSnapshot& snap) {
        snap.incidents.resize(1);
        snap.incidents[0].findings = {snap.findings.size()};
    }));
    QVERIFY(refused([](CaseSnapshot& snap) {
        Event event = snap.events.at(snap.events.size() - 1);
        event.time = snap.events.at(std::size_t{0}).time + (-usPerDay);
        snap.events.append(event); // not in order
    }));
    QVERIFY(refused([](CaseSnapshot& snap) {
        Event event = snap.events.at(snap.events.size() - 1);
        event.kind = EventKind::LoginFailed;
        event.subject = static_cast<std::uint32_t>(snap.accounts.size());
        snap.events.append(event);
    }));
    QVERIFY(refused([](CaseSnapshot& snap) { snap.complete = false; }));
}

void TestCaseFile::cancelled()
{
    const QString file = saved(u"cancel.postmortem"_s);
    const QByteArray before = contentOf(file);
    const Cancel now([] { return true; });
    QCOMPARE(readCase(file, now).error().code, ErrorCode::Cancelled);
    QCOMPARE(writeCase(file, fullCase(), {}, now).error().code, ErrorCode::Cancelled);
    QCOMPARE(contentOf(file), before);
}

/// Two million events, as in some two hundred megabytes of logs. The processor's time, for tests run beside others.
void TestCaseFile::fastEnough()
{
    SavedCase content;
    content.snapshot = largeCase(2'000'000);
    const QString file = path(u"fast.postmortem"_s);
    QVERIFY(writeCase(file, content));
    const std::clock_t begin = std::clock();
    QVERIFY(readCase(file));
    const double seconds = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
    QVERIFY2(seconds < 5, qPrintable(QString::number(seconds)));
    qInfo("%.2f s", seconds);
}

} // namespace postmortem::testing

using postmortem::testing::TestCaseFile;
POSTMORTEM_TEST(TestCaseFile)
#include "tst_casefile.moc"
