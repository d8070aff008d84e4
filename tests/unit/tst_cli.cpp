// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The command line: its options, its JSON as other programs read it, its exit status, and that it tells no password.

#include "app/cli/csvoutput.h"
#include "app/cli/jsonoutput.h"
#include "app/cli/options.h"

#include "tests/support/samplecase.h"
#include "tests/support/evidencefolder.h"
#include "tests/support/filesizelimit.h"
#include "tests/support/pdftools.h"
#include "tests/support/testmain.h"

#include <QBuffer>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>

using namespace postmortem;
using namespace postmortem::testing;
using namespace Qt::StringLiterals;

namespace {

const QString example = QStringLiteral(POSTMORTEM_SOURCE_DIR "/resources/example");

struct Run {
    int status = -1;
    QByteArray out;
    QByteArray err;
};

using Variables = std::vector<std::pair<QString, QString>>;

/// With some variables of the environment set.
Run run(const QStringList& arguments, const Variables& variables = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto& [name, value] : variables)
        environment.insert(name, value);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(POSTMORTEM_CLI), arguments);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList keys(const QJsonValue& value)
{
    QStringList found = value.toObject().keys();
    found.sort();
    return found;
}

QStringList words(const char* text)
{
    QStringList list = QString::fromLatin1(text).split(u' ');
    list.sort();
    return list;
}

QJsonObject caseJson()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return writeCaseJson(buffer, *sampleCase().snapshot) ? QJsonDocument::fromJson(buffer.data()).object()
                                                         : QJsonObject();
}

/// The passwords that the example's logs hold, in clear and as base64; those that are somebody's name are left out.
QSet<QByteArray> passwordsOfExample()
{
    QSet<QByteArray> passwords;
    QSet<QByteArray> names;
    static const QRegularExpression pop(u"<<< PASS (.+)$"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression user(u"<<< USER (.+)$"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression imap(u"<<< \\S+ LOGIN (\\S+) (\\S+)$"_s);
    const auto add = [&](const QString& password) {
        passwords.insert(password.toUtf8());
        passwords.insert(password.toUtf8().toBase64());
    };
    for (const QString& name : QDir(example).entryList({u"*.log"_s})) {
        bool passwordFollows = false;
        for (const QByteArray& bytes : contents(example + u'/' + name).split('\n')) {
            const QString line = QString::fromUtf8(bytes).trimmed();
            if (const auto match = pop.match(line); match.hasMatch())
                add(match.captured(1));
            if (const auto match = user.match(line); match.hasMatch())
                names.insert(match.captured(1).toUtf8());
            if (const auto match = imap.match(line); match.hasMatch())
                add(match.captured(2).remove(u'"'));
            if (passwordFollows && line.contains(u"<<< "_s))
                add(QString::fromUtf8(QByteArray::fromBase64(line.section(u"<<< "_s, 1).toUtf8())));
            passwordFollows = line.endsWith(u"334 UGFzc3dvcmQ6"_s);
        }
    }
    passwords.remove("password"); // tried, and a word of every text about passwords
    return passwords.subtract(names);
}

/// The passwords that stand in a text as words of their own. "pass" is a command of POP3 too, where it follows the mark.
QByteArrayList passwordsIn(QByteArray text)
{
    text.replace("&lt;&lt;&lt; pass ", "");
    QByteArrayList found;
    const auto wordChar = [](char c) {
        return QChar::fromLatin1(c).isLetterOrNumber() || c == '@' || c == '.' || c == '-' || c == '_';
    };
    for (const QByteArray& password : passwordsOfExample()) {
        for (qsizetype at = text.indexOf(password); at >= 0; at = text.indexOf(password, at + 1)) {
            const qsizetype end = at + password.size();
            if ((at == 0 || !wordChar(text[at - 1])) && (end == text.size() || !wordChar(text[end]))) {
                found += password;
                break;
            }
        }
    }
    return found;
}

} // namespace

class CliTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void options()
    {
        const auto parsed =
            parseOptions(u"a.log --json - b --time-zone Europe/Berlin --year 2025 --local-domain Kontor.Example "
                         "--local-domain b.example --trusted 192.0.2.0/24 --quiet --report r.PDF --checklist c.md "
                         "--csv out --events e.jsonl --reveal-passwords"_s.split(u' '));
        QVERIFY(parsed);
        QCOMPARE(parsed->paths, std::vector<std::string>({"a.log", "b"}));
        QCOMPARE(parsed->json, u"-"_s);
        QCOMPARE(parsed->settings.zone.name(), std::string("Europe/Berlin"));
        QVERIFY(parsed->settings.zoneGiven && parsed->settings.localDomainsGiven
                && parsed->settings.trustedNetworksGiven);
        QCOMPARE(parsed->settings.year, std::optional(2025));
        QCOMPARE(parsed->settings.localDomains, std::vector<std::string>({"kontor.example", "b.example"}));
        QCOMPARE(parsed->settings.trustedNetworks.size(), 1U);
        QVERIFY(parsed->quiet && parsed->revealPasswords && !parsed->help && !parsed->version);
        QCOMPARE(QStringList({parsed->report, parsed->checklist, parsed->csvFolder, parsed->events}),
                 QStringList({u"r.PDF"_s, u"c.md"_s, u"out"_s, u"e.jsonl"_s}));
    }

    void nothingGivenIsNothingAssumed()
    {
        const auto parsed = parseOptions({u"a.log"_s});
        QVERIFY(parsed);
        QVERIFY(!parsed->settings.zoneGiven && !parsed->settings.localDomainsGiven
                && !parsed->settings.trustedNetworksGiven);
        QVERIFY(!parsed->settings.year && !parsed->revealPasswords && !parsed->quiet);
    }

    void wrongOptions_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QString>("complaint");
        const auto row = [](const char* arguments, const char* complaint) {
            QTest::newRow(arguments) << QString::fromLatin1(arguments) << QString::fromLatin1(complaint);
        };
        row("", "which log files");
        row("--quiet", "which log files");
        row("--nonsense a.log", "nonsense");
        row("a.log --json", "json");
        row("a.log --time-zone Mars/Olympus", "Mars/Olympus");
        row("a.log --year 26", "year");
        row("a.log --year soon", "year");
        row("a.log --trusted 300.0.0.0/8", "300.0.0.0/8");
        row("a.log --trusted 192.0.2.0/33", "192.0.2.0/33");
        row("a.log --report r.doc", "r.doc");
        row("a.log --anonymised-report r.doc", "r.doc");
        row("a.log --checklist c.txt", "c.txt");
        row("a.log --language tlh", "tlh");
        row("a.log --paper A5", "A5");
    }

    void wrongOptions()
    {
        QFETCH(QString, arguments);
        QFETCH(QString, complaint);
        const auto parsed = parseOptions(arguments.split(u' ', Qt::SkipEmptyParts));
        QVERIFY(!parsed);
        QVERIFY2(QString::fromStdString(parsed.error().message).contains(complaint), parsed.error().message.c_str());
    }

    void everyKeyOfTheCase_data()
    {
        QTest::addColumn<QString>("member"); // "" for the whole; else a member or the first of an array of members
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char* member, const char* expected) {
            QTest::newRow(member) << QString::fromLatin1(member) << words(expected);
        };
        row("", "tool settings evidence totals addresses accounts findings");
        row("tool", "name version");
        row("settings", "time_zone local_domains trusted_networks thresholds");
        row("evidence", "path bytes sha256 format lines understood ignored bad first last notes");
        row("totals", "events failed_logins logins messages recipients_accepted recipients_refused relay_refused "
                      "delivered deferred bounced");
        row("addresses", "address failed_logins logins accounts_tried accounts_opened messages recipients "
                         "relayed_recipients relay_by "
                         "relay_refused first last severity verdicts");
        row("accounts", "account failed_logins logins addresses messages recipients relayed_recipients compromised");
        row("findings", "kind severity confidence title text rule addresses accounts first last counts evidence");
    }

    void everyKeyOfTheCase()
    {
        QFETCH(QString, member);
        QFETCH(QStringList, expected);
        const QJsonObject all = caseJson();
        QVERIFY(!all.isEmpty());
        if (member.isEmpty()) {
            QCOMPARE(keys(all), expected);
            return;
        }
        const QJsonValue value = all.value(member);
        if (!value.isArray()) {
            QCOMPARE(keys(value), expected);
            return;
        }
        QVERIFY(!value.toArray().isEmpty());
        for (const QJsonValue& entry : value.toArray())
            QCOMPARE(keys(entry), expected);
    }

    void valuesAndNulls()
    {
        const QJsonObject all = caseJson();
        for (const char* totals : {"failed_logins", "logins"})
            QCOMPARE(keys(all.value(u"totals"_s).toObject().value(QString::fromLatin1(totals))),
                     words("smtp pop3 imap other"));
        int nulls = 0;
        for (const QJsonValue& account : all.value(u"accounts"_s).toArray()) {
            const QJsonValue compromised = account.toObject().value(u"compromised"_s);
            nulls += compromised.isNull() ? 1 : 0;
            if (!compromised.isNull())
                QCOMPARE(keys(compromised), words("at by how file line"));
        }
        QVERIFY(nulls > 0 && nulls < all.value(u"accounts"_s).toArray().size());
        for (const QJsonValue& entry : all.value(u"addresses"_s).toArray()) {
            const QJsonValue severity = entry.toObject().value(u"severity"_s);
            QVERIFY(severity.isNull() || severity.toString() != u"none"_s);
            QVERIFY(entry.toObject().value(u"first"_s).isNull()
                    || entry.toObject().value(u"first"_s).toString().endsWith(u'Z'));
        }
        for (const QJsonValue& proof :
             all.value(u"findings"_s).toArray().first().toObject().value(u"evidence"_s).toArray())
            QCOMPARE(keys(proof), words("file line"));
    }

    void eventsAreOneObjectALine()
    {
        const auto snapshot = sampleCase().snapshot;
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QVERIFY(writeEventsJson(buffer, *snapshot));
        QByteArrayList lines = buffer.data().split('\n');
        QVERIFY(lines.takeLast().isEmpty());
        QCOMPARE(static_cast<std::size_t>(lines.size()), snapshot->events.size());
        for (const QByteArray& line : lines)
            QCOMPARE(keys(QJsonDocument::fromJson(line).object()),
                     words("time kind protocol address account mechanism count session message sender recipient detail "
                           "file line"));
    }

    void deviceThatTakesNoMore()
    {
        QFile full(u"/dev/full"_s);
        if (!full.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            QSKIP("there is no /dev/full");
        QVERIFY(!writeCaseJson(full, *sampleCase().snapshot));
        QVERIFY(!writeEventsJson(full, *sampleCase().snapshot));
    }

    void csvTables()
    {
        const QTemporaryDir folder;
        const auto snapshot = sampleCase().snapshot;
        QVERIFY(writeCsvFolder(folder.filePath(u"a/b"_s), *snapshot));
        const std::pair<const char*, std::size_t> tables[] = {{"addresses", snapshot->addresses.size()},
                                                              {"accounts", snapshot->accounts.size()},
                                                              {"sessions", snapshot->sessions.size()},
                                                              {"messages", snapshot->messages.size()},
                                                              {"findings", snapshot->findings.size()}};
        for (const auto& [name, rows] : tables) {
            const QByteArray text = contents(folder.filePath(u"a/b/"_s + QString::fromLatin1(name) + u".csv"_s));
            QVERIFY(text.endsWith("\r\n"));
            QCOMPARE(static_cast<std::size_t>(text.count("\r\n")), rows + 1);
        }
        QVERIFY(!writeCsvFolder(u"/proc/nowhere"_s, *snapshot));
    }

    void exitStatus_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("err"); // part of standard error
        QTest::newRow("the example") << QStringList{example} << 0 << QByteArray("findings");
        QTest::newRow("quietly") << QStringList{u"--quiet"_s, example} << 0 << QByteArray();
        QTest::newRow("a missing path") << QStringList{u"/nowhere/mail.log"_s, example} << 1
                                        << QByteArray("/nowhere/mail.log: no such file");
        QTest::newRow("an output that cannot be written")
            << QStringList{example, u"--json"_s, u"/nowhere/case.json"_s} << 1
            << QByteArray("/nowhere/case.json: it cannot be written");
        QTest::newRow("wrong usage") << QStringList{u"--nonsense"_s} << 2 << QByteArray("nonsense");
        QTest::newRow("nothing to read") << QStringList{} << 2 << QByteArray("which log files");
    }

    void exitStatus()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        QFETCH(QByteArray, err);
        const Run done = run(arguments);
        QVERIFY2(done.status == status, done.err.constData());
        QVERIFY2(err.isEmpty() ? done.err.isEmpty() : done.err.contains(err), done.err.constData());
        QVERIFY(done.out.isEmpty());
    }

    void aFormatOfTheUserIsRead()
    {
        const EvidenceFolder folder;
        const QString path = QString::fromStdString(folder.path());
        folder.write(u"postmortem/formats/own.json"_s,
                     "{ \"version\": 1, \"name\": \"Our own server\", \"header\": { \"pattern\": \"(?<stamp>\\\\S+) \","
                     " \"stamps\": [\"%Y-%m-%dT%H:%M:%S%z\"] }, \"lines\": [ { \"contains\": \"denied\", \"pattern\":"
                     " \"denied (?<account>.*) at (?<ip>\\\\S+)$\", \"event\": \"login-failed\" } ] }");
        folder.write(u"postmortem/formats/wrong.json"_s, "{}");
        const std::string log = folder.write(u"logs/own.log"_s, "2026-03-03T06:22:03Z denied bert at 203.0.113.66\n");
        const Run done =
            run({QString::fromStdString(log), u"--events"_s, u"-"_s, u"--quiet"_s}, {{u"XDG_DATA_HOME"_s, path}});
        QCOMPARE(done.status, 0);
        QVERIFY2(done.out.contains("203.0.113.66"), done.out.constData());
        QVERIFY2(done.err.contains("wrong.json: version: "), done.err.constData());
    }

    void aFileIsReadAsTold()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"a=b.log"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Mar  3 06:22:01 mail postfix/smtpd[1]: connect from unknown[203.0.113.66]\n");
        file.close();
        const QString log = file.fileName();
        const auto format = [&](const QString& name) {
            const Run done = run({log, u"--format"_s, log + u'=' + name, u"--json"_s, u"-"_s, u"--quiet"_s});
            return QJsonDocument::fromJson(done.out)[u"evidence"_s][0][u"format"_s];
        };
        QCOMPARE(format(u"syslog"_s), u"Postfix"_s);
        QCOMPARE(format(u"ignore"_s), QJsonValue());
        const Run unknown = run({log, u"--format"_s, log + u"=nonsense"_s});
        QCOMPARE(unknown.status, 2);
        QVERIFY(unknown.err.contains("Syslog"));
        QCOMPARE(run({log, u"--format"_s, log}).status, 2);
    }

    void helpAndVersion()
    {
        const Run help = run({u"--help"_s});
        QCOMPARE(help.status, 0);
        for (const char* option :
             {"--report", "--anonymised-report", "--language", "--paper", "--json", "--events", "--csv", "--checklist",
              "--time-zone", "--year", "--local-domain", "--trusted", "--quiet", "--version", "Exit status"})
            QVERIFY2(help.out.contains(option), option);
        const Run version = run({u"--version"_s});
        QCOMPARE(version.status, 0);
        QVERIFY(version.out.contains(POSTMORTEM_VERSION));
    }

    void dataGoesToStandardOutput()
    {
        const Run json = run({example, u"--json"_s, u"-"_s, u"--quiet"_s});
        QCOMPARE(json.status, 0);
        QVERIFY(json.err.isEmpty());
        const QJsonObject all = QJsonDocument::fromJson(json.out).object();
        QCOMPARE(all.value(u"evidence"_s).toArray().size(), 9);
        const Run events = run({example, u"--events"_s, u"-"_s, u"--quiet"_s});
        QCOMPARE(events.out.count('\n'), all.value(u"totals"_s).toObject().value(u"events"_s).toInt());
    }

    void noPasswordAppears()
    {
        QVERIFY(passwordsOfExample().contains("pass") && passwordsOfExample().contains("cGFzcw=="));
        QVERIFY(passwordsOfExample().size() > 20);
        const QTemporaryDir folder;
        const Run done = run({example, u"--json"_s, folder.filePath(u"case.json"_s), u"--events"_s,
                              folder.filePath(u"events.jsonl"_s), u"--csv"_s, folder.filePath(u"csv"_s),
                              u"--checklist"_s, folder.filePath(u"list.md"_s), u"--report"_s,
                              folder.filePath(u"report.html"_s), u"--time-zone"_s, u"UTC"_s});
        QVERIFY2(done.status == 0, done.err.constData());
        for (const char* name : {"case.json", "events.jsonl", "list.md", "report.html", "csv/addresses.csv",
                                 "csv/accounts.csv", "csv/sessions.csv", "csv/messages.csv", "csv/findings.csv"}) {
            const QByteArray text = contents(folder.filePath(QString::fromLatin1(name)));
            QVERIFY2(text.size() > 50, name);
            const QByteArrayList told = passwordsIn(text);
            QVERIFY2(told.isEmpty(), QByteArray(name).append(" tells ").append(told.join(' ')).constData());
        }
        QVERIFY(passwordsIn(done.err).isEmpty());
    }

    /// The test above can fail: asked for, the passwords are there.
    void passwordsAppearWhenAskedFor()
    {
        const QTemporaryDir folder;
        const QString report = folder.filePath(u"report.html"_s);
        QCOMPARE(run({example, u"--report"_s, report, u"--reveal-passwords"_s, u"--quiet"_s}).status, 0);
        QVERIFY(!passwordsIn(contents(report)).isEmpty());
    }

    /// Two machines, in other time zones and with other ways to write numbers, make the same documents of the same logs,
    /// but for the time of export.
    void everyMachineWritesTheSame()
    {
        const auto written = [](const Variables& machine) {
            const QTemporaryDir folder;
            const auto in = [&](const QString& name) { return folder.filePath(name); };
            const Run done = run({example, u"--time-zone"_s, u"Europe/Berlin"_s, u"--report"_s, in(u"r.pdf"_s),
                                  u"--json"_s, in(u"case.json"_s), u"--events"_s, in(u"e.jsonl"_s), u"--csv"_s,
                                  in(u"csv"_s), u"--checklist"_s, in(u"c.md"_s), u"--block-list"_s, u"nftables"_s,
                                  u"--abuse-reports"_s, in(u"mails"_s), u"--quiet"_s},
                                 machine);
            const Run html = run({example, u"--time-zone"_s, u"Europe/Berlin"_s, u"--report"_s, in(u"r.html"_s),
                                  u"--checklist"_s, in(u"c.csv"_s), u"--quiet"_s},
                                 machine);
            std::map<QString, QByteArray> files{{u"block list"_s, done.out}};
            if (done.status != 0 || html.status != 0)
                return std::map<QString, QByteArray>();
            for (QDirIterator it(folder.path(), QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
                const QString path = it.next();
                QString text = path.endsWith(u".pdf"_s) ? outputOf(u"pdftotext"_s, {u"-raw"_s, path, u"-"_s})
                                                        : QString::fromUtf8(contents(path));
                for (const char* moment : {"Report made(</dt>\n<dd>|\\s+)[-0-9]+ [0-9:]+ \\([^)]*\\)",
                                           "for this report at [-0-9]+ [0-9:]+ \\([^)]*\\)", "Made at [-0-9T:]+Z",
                                           "\\b[-0-9]+ [0-9:]+ UTC(?=\\s+Page)", "^Date: [^\n]*"})
                    text.replace(QRegularExpression(QLatin1StringView(moment), QRegularExpression::MultilineOption),
                                 u"NOW"_s);
                files[QDir(folder.path()).relativeFilePath(path)] = text.toUtf8();
            }
            return files;
        };
        const auto there = written({{u"TZ"_s, u"Pacific/Auckland"_s}, {u"LC_ALL"_s, u"de_DE.UTF-8"_s}});
        const auto here = written({{u"TZ"_s, u"America/New_York"_s}, {u"LC_ALL"_s, u"en_IN.UTF-8"_s}});
        QVERIFY(there.size() > 12);
        for (const auto& [name, text] : there) {
            QVERIFY2(text.contains("NOW") == (name.startsWith(u"r."_s) || name.startsWith(u"mails"_s)),
                     qPrintable(name));
            QVERIFY2(here.contains(name) && here.at(name) == text, qPrintable(name));
        }
        QCOMPARE(here.size(), there.size());
    }

    void fullDisk_data()
    {
        QTest::addColumn<QString>("value"); // %1 is the folder
        QTest::addColumn<QString>("file");
        QTest::newRow("--report") << u"%1/report.pdf"_s << u"report.pdf"_s;
        QTest::newRow("--anonymised-report") << u"%1/twin.html"_s << u"twin.html"_s;
        QTest::newRow("--json") << u"%1/case.json"_s << u"case.json"_s;
        QTest::newRow("--events") << u"%1/events.jsonl"_s << u"events.jsonl"_s;
        QTest::newRow("--checklist") << u"%1/steps.md"_s << u"steps.md"_s;
        QTest::newRow("--csv") << u"%1"_s << u"addresses.csv"_s;
        QTest::newRow("--block-list") << u"plain:%1/list"_s << u"list"_s;
        QTest::newRow("--abuse-reports") << u"%1"_s << u"abuse-203.0.113.0-24.eml"_s;
    }

    /// What is there stays, nothing is left beside it, and the program says which file it was.
    void fullDisk()
    {
        QFETCH(QString, value);
        QFETCH(QString, file);
        const QTemporaryDir folder;
        QFile old(folder.filePath(file));
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("of last week") > 0);
        old.close();
        const QStringList arguments = {example, u"--quiet"_s, QString::fromLatin1(QTest::currentDataTag()),
                                       value.arg(folder.path())};
        Run full;
        {
            const FileSizeLimit limit(64); // the program inherits it
            full = run(arguments);
        }
        QCOMPARE(full.status, 1);
        QVERIFY2(full.err.contains(folder.path().toUtf8()), full.err.constData());
        QCOMPARE(contents(old.fileName()), QByteArray("of last week"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{file});
        QCOMPARE(run(arguments).status, 0); // and with room again it goes on
        QVERIFY(contents(old.fileName()) != QByteArray("of last week"));
    }

    /// What programs read stays English.
    void anotherLanguageIsForPeopleOnly()
    {
        const QTemporaryDir folder;
        const QString report = folder.filePath(u"report.html"_s);
        const QString german = folder.filePath(u"german.json"_s);
        const QString plain = folder.filePath(u"plain.json"_s);
        QCOMPARE(
            run({example, u"--language"_s, u"de"_s, u"--report"_s, report, u"--json"_s, german, u"--quiet"_s}).status,
            0);
        QCOMPARE(run({example, u"--json"_s, plain, u"--quiet"_s}).status, 0);
        QVERIFY(contents(report).contains("Spam weitergeleitet als test"));
        QVERIFY(!contents(report).contains("Spam relayed as test"));
        QVERIFY(contents(plain).contains("2,655 recipients relayed as test"));
        QCOMPARE(contents(german), contents(plain));
    }

    void paperOfTheReport()
    {
        const QTemporaryDir folder;
        const QString report = folder.filePath(u"report.pdf"_s);
        for (const auto& [paper, box] :
             {std::pair{u"letter"_s, "/MediaBox [0 0 612"}, {u"A4"_s, "/MediaBox [0 0 595"}}) {
            QCOMPARE(run({example, u"--paper"_s, paper, u"--report"_s, report, u"--quiet"_s}).status, 0);
            QVERIFY2(contents(report).contains(box), box);
        }
    }

    /// One run writes both; the twin has the same numbers and no names.
    void anonymisedReport()
    {
        const QTemporaryDir folder;
        const QString plain = folder.filePath(u"report.html"_s);
        const QString twin = folder.filePath(u"twin.html"_s);
        QCOMPARE(run({example, u"--report"_s, plain, u"--anonymised-report"_s, twin, u"--quiet"_s}).status, 0);
        for (const char* name : {"greta.wolf", "192.0.2.141"}) {
            QVERIFY2(contents(plain).contains(name), name);
            QVERIFY2(!contents(twin).contains(name), name);
        }
        QVERIFY(contents(twin).contains("address-1") && contents(twin).contains("user-1"));
        QCOMPARE(contents(twin).count("<tr>"), contents(plain).count("<tr>"));
    }
};

POSTMORTEM_TEST(CliTest)
#include "tst_cli.moc"
