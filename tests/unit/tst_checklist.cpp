// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The checklist: its data files, the steps of a case, its exports. Files that are wrong are refused with the place.

#include "model/analysis/servers.h"
#include "model/remediation/checklistexport.h"
#include "model/remediation/checklistmaker.h"
#include "model/remediation/checklistvalues.h"

#include "tests/support/casescript.h"
#include "tests/support/samplecase.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QObject>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <set>

using namespace postmortem;
using namespace postmortem::testing;

namespace {

QString builtIn()
{
    return QStringLiteral(POSTMORTEM_SOURCE_DIR "/resources/checklists");
}

QByteArray step(const QByteArray& more, const QByteArray& id = "one")
{
    return R"({"format": 1, "steps": [{"id": ")" + id + R"(", "phase": "contain", "text": "Do it", "reason": "Because")"
           + more + "}]}";
}

QByteArray command(const QByteArray& shell, const QByteArray& line)
{
    return step(R"(, "commands": [{"shell": ")" + shell + R"(", "lines": [")" + line + R"("]}])");
}

Checklist oneStep()
{
    Checklist checklist;
    ChecklistStep step;
    step.id = QStringLiteral("block");
    step.phase = ChecklistPhase::Contain;
    step.text = QStringLiteral("=cmd|' /C calc'!A0");
    step.reason = QStringLiteral("# <b>not bold</b> *nor this* [nor](that)");
    step.commands = {{QStringLiteral("postfix"), Shell::Sh, QStringLiteral("postsuper -d 1\n```\n# still code"), {}},
                     {{}, Shell::Gui, QStringLiteral("Click 1. <here>"), QStringLiteral("Left out: *")}};
    step.tick = {StepState::Done, QStringLiteral("@anna, \"admin\""), fromCivilUtc(2026, 11, 24, 8, 0, 0),
                 QStringLiteral("+1\nmore")};
    checklist.steps.push_back(step);
    return checklist;
}

} // namespace

class ChecklistTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyBuiltInFileLoads()
    {
        const Result<ChecklistLibrary> library = ChecklistLibrary::load(builtIn());
        QVERIFY2(library, library ? "" : library.error().text().c_str());
        QVERIFY(library->steps().size() >= 15U);
        std::set<QString> ids;
        std::set<ChecklistPhase> phases;
        for (const StepDefinition& step : library->steps()) {
            QVERIFY2(ids.insert(step.id).second, qPrintable(step.id));
            phases.insert(step.phase);
        }
        QCOMPARE(phases.size(), checklistPhases.size());
    }

    /// Each server's file adds commands of its own, and alone beside general.json it is complete.
    void everyServerFileStandsAlone()
    {
        for (const QString& name : QDir(builtIn()).entryList({QStringLiteral("*.json")}, QDir::Files)) {
            QTemporaryDir folder;
            QVERIFY(QFile::copy(builtIn() + QStringLiteral("/general.json"),
                                folder.filePath(QStringLiteral("general.json"))));
            if (name == QStringLiteral("general.json"))
                continue;
            QVERIFY(QFile::copy(builtIn() + u'/' + name, folder.filePath(name)));
            const Result<ChecklistLibrary> library = ChecklistLibrary::load(folder.path());
            QVERIFY2(library, library ? "" : library.error().text().c_str());
            const QString server = name.chopped(5);
            const bool adds = std::ranges::any_of(library->steps(), [&](const StepDefinition& step) {
                return std::ranges::any_of(step.commands, [&](const CommandTemplate& c) { return c.server == server; });
            });
            QVERIFY2(adds, qPrintable(name));
        }
    }

    /// What must be done at once can be done on every server that sends mail, in its own way.
    void everyServerKnowsTheEssentials_data()
    {
        QTest::addColumn<QString>("server");
        for (const char* server :
             {"postfix", "exim", "cpanel", "sendmail", "exchange", "hmailserver", "icewarp", "mailenable", "mdaemon",
              "smartermail", "zimbra", "courier", "opensmtpd", "qmail", "kerio", "m365"})
            QTest::newRow(server) << QString::fromLatin1(server);
    }

    void everyServerKnowsTheEssentials()
    {
        QFETCH(QString, server);
        const auto library = ChecklistLibrary::load(builtIn());
        QVERIFY(library);
        for (const char* id : {"keep-logs", "hold-mail", "block-addresses", "list-spam", "remove-spam", "release-mail",
                               "trusted-networks", "close-open-relay"}) {
            const auto step = std::ranges::find(library->steps(), QString::fromLatin1(id), &StepDefinition::id);
            QVERIFY2(step != library->steps().end(), id);
            QVERIFY2(std::ranges::any_of(step->commands, [&](const CommandTemplate& c) { return c.server == server; }),
                     id);
        }
    }

    /// Every command for a POSIX shell, with names that try to break out, is still a program of that shell.
    void everyShellCommandParses()
    {
        CaseScript script;
        for (const std::string name : {"$(rm -rf ~)'\";", "a`b", "O'Neil", "a b", "#x", "anna@ours.example"}) {
            script.failsAs("203.0.113.66", Protocol::Pop3, names(60), when(10), 2);
            script.signsIn("203.0.113.66", Protocol::Pop3, name, when(10, 2));
        }
        script.failsAs("203.0.113.67", Protocol::Pop3, names(60), when(11), 2);
        script.failsAs("2001:db8::5", Protocol::Pop3, names(60), when(11), 2);
        const auto snapshot = script.analyse();
        const auto library = ChecklistLibrary::load(builtIn());
        QVERIFY(library);
        for (const QString& name : QDir(builtIn()).entryList({QStringLiteral("*.json")}, QDir::Files))
            snapshot->servers.push_back(name.chopped(5).toStdString());
        for (std::size_t kind = 0; kind < findingKindCount; ++kind) {
            Finding finding;
            finding.kind = static_cast<FindingKind>(kind);
            snapshot->findings.push_back(std::move(finding));
        }
        std::size_t checked = 0;
        for (const ChecklistStep& step : makeChecklist(*snapshot, *library).steps) {
            for (const ChecklistCommand& command : step.commands) {
                QVERIFY2(!command.text.contains(QStringLiteral("{{")), qPrintable(step.id + u' ' + command.text));
                if (command.shell != Shell::Sh)
                    continue;
                QProcess shell;
                shell.start(QStringLiteral("/bin/sh"), {QStringLiteral("-n"), QStringLiteral("-c"), command.text});
                QVERIFY(shell.waitForFinished(30'000));
                QVERIFY2(shell.exitCode() == 0, qPrintable(step.id + u'\n' + command.text));
                ++checked;
            }
        }
        QVERIFY(checked > 100U);
    }

    void cpanelIsToldByItsLogs()
    {
        Source source;
        source.name = "var/log/exim_mainlog.1.gz";
        source.format = "Exim";
        QCOMPARE(recognisedServers({source}), (std::vector<std::string>{"exim", "cpanel"}));
        source.name = "var/log/exim4/mainlog";
        QCOMPARE(recognisedServers({source}), std::vector<std::string>{"exim"});
    }

    /// The limits say where they come from.
    void limitsSayWhetherTheLogSuggestsThem()
    {
        const ChecklistValues values = checklistValues(*sampleCase().snapshot);
        QCOMPARE(values.words.value(QStringLiteral("recipient_advice")),
                 QStringLiteral("50 is the customary start; this log suggests no other."));
        QVERIFY(values.words.value(QStringLiteral("private_network_list")).startsWith(QStringLiteral("127.0.0.0/8")));
        QVERIFY(values.words.value(QStringLiteral("exim_hosts")).startsWith(QStringLiteral("127.0.0.1 ; ::1")));
    }

    void stepsOfTheSample()
    {
        const SampleCase sample = sampleCase();
        const auto library = ChecklistLibrary::load(builtIn());
        QVERIFY(library);
        const Checklist checklist = makeChecklist(*sample.snapshot, *library);
        QCOMPARE(makeChecklist(*sample.snapshot, *library), checklist);
        QVERIFY(std::ranges::is_sorted(checklist.steps, {}, &ChecklistStep::phase));
        bool resets = false;
        for (const ChecklistStep& step : checklist.steps) {
            QVERIFY(!step.text.contains(QStringLiteral("{{")) && !step.reason.contains(QStringLiteral("{{")));
            for (const ChecklistCommand& command : step.commands) {
                QVERIFY2(!command.text.contains(QStringLiteral("{{")), qPrintable(command.text));
                QVERIFY(command.server.isEmpty() || command.server == QStringLiteral("icewarp")
                        || command.server == QStringLiteral("postfix"));
                QVERIFY2(!command.text.contains(QStringLiteral("10.10.1.17")), qPrintable(command.text)); // anna's
            }
            resets = resets || (step.id == QStringLiteral("reset-passwords") && step.tick.state == StepState::Open);
        }
        QVERIFY(resets);
    }

    /// What a Unix shell would do helps nobody whose servers all run elsewhere.
    void commandsForTheServersThatRun_data()
    {
        QTest::addColumn<QStringList>("servers");
        QTest::addColumn<bool>("unix");
        QTest::newRow("none is known") << QStringList() << true;
        QTest::newRow("Postfix") << QStringList{QStringLiteral("postfix")} << true;
        QTest::newRow("Exchange") << QStringList{QStringLiteral("exchange")} << false;
        QTest::newRow("in the cloud") << QStringList{QStringLiteral("m365")} << false;
        QTest::newRow("both") << QStringList{QStringLiteral("exchange"), QStringLiteral("postfix")} << true;
    }

    void commandsForTheServersThatRun()
    {
        QFETCH(QStringList, servers);
        const SampleCase sample = sampleCase();
        CaseSnapshot snapshot = *sample.snapshot;
        snapshot.servers.clear();
        for (const QString& server : servers)
            snapshot.servers.push_back(server.toStdString());
        const auto library = ChecklistLibrary::load(builtIn());
        QVERIFY(library);
        const Checklist checklist = makeChecklist(snapshot, *library);
        const auto step = std::ranges::find(checklist.steps, QStringLiteral("block-addresses"), &ChecklistStep::id);
        QVERIFY(step != checklist.steps.end());
        const bool unix = std::ranges::any_of(step->commands, [](const ChecklistCommand& command) {
            return command.text.contains(QStringLiteral("nft add table"));
        });
        QTEST(unix, "unix");
    }

    /// Where a step knows the way for Zimbra, that for a Postfix of one's own would change nothing.
    void zimbraBringsItsOwnPostfix()
    {
        const SampleCase sample = sampleCase();
        CaseSnapshot snapshot = *sample.snapshot;
        snapshot.servers = {"postfix", "zimbra"};
        const auto library = ChecklistLibrary::load(builtIn());
        QVERIFY(library);
        bool zimbra = false;
        for (const ChecklistStep& step : makeChecklist(snapshot, *library).steps) {
            const auto has = [&](const char* server) {
                return std::ranges::find(step.commands, QString::fromLatin1(server), &ChecklistCommand::server)
                       != step.commands.end();
            };
            QVERIFY2(!has("postfix") || !has("zimbra"), qPrintable(step.id));
            zimbra = zimbra || has("zimbra");
        }
        QVERIFY(zimbra);
    }

    /// Who relayed as whom the log does not tell is not closed out by the passwords of others.
    void unnamedAccountsAreLookedFor()
    {
        CaseScript script;
        script.worksFrom("192.0.2.20", "anna", 1);
        script.fails("203.0.113.66", Protocol::Smtp, {}, when(20), 30, 2);
        script.signsIn("203.0.113.66", Protocol::Smtp, {}, when(20, 5));
        const std::size_t before = script.builder.messages().size();
        script.sends("203.0.113.66", {}, {.from = "x@forged.example", .recipients = 60}, when(20, 6));
        script.builder.message(MessageId(before)).mechanism = Mechanism::Login;
        const auto library = ChecklistLibrary::load(builtIn());
        QVERIFY(library);
        const Checklist checklist = makeChecklist(*script.analyse(), *library);
        const auto step = std::ranges::find(checklist.steps, QStringLiteral("find-account"), &ChecklistStep::id);
        QVERIFY(step != checklist.steps.end());
        QCOMPARE(step->phase, ChecklistPhase::Contain);
        QVERIFY(step->text.contains(QStringLiteral("203.0.113.66")));
    }

    void conditions_data()
    {
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<bool>("applies");
        QTest::newRow("none") << QByteArray() << true;
        QTest::newRow("a finding of the case")
            << QByteArray(R"(, "condition": {"findings": ["relay-open", "harvest"]})") << true;
        QTest::newRow("no finding of the case")
            << QByteArray(R"(, "condition": {"findings": ["relay-open"]})") << false;
        QTest::newRow("a server of the case")
            << QByteArray(R"(, "condition": {"servers": ["exim", "postfix"]})") << true;
        QTest::newRow("another server") << QByteArray(R"(, "condition": {"servers": ["exim"]})") << false;
        QTest::newRow("a value of the case") << QByteArray(R"(, "condition": {"needs": "tried_account"})") << true;
        QTest::newRow("no value of the case") << QByteArray(R"(, "condition": {"needs": "wide_network"})") << false;
    }

    void conditions()
    {
        QFETCH(QByteArray, more);
        QFETCH(bool, applies);
        ChecklistLibrary library;
        QVERIFY(library.add(step(more), QStringLiteral("x.json")));
        QCOMPARE(makeChecklist(*sampleCase().snapshot, library).steps.size(), applies ? 1U : 0U);
    }

    void commandsOfOtherServersAndLinesWithoutValues()
    {
        ChecklistLibrary library;
        QVERIFY(library.add(step({}), QStringLiteral("general.json")));
        QVERIFY(library.add(R"({"format": 1, "server": "exim", "steps": [{"extends": "one", "commands":
            [{"shell": "sh", "lines": ["exim -bp"]}]}]})",
                            QStringLiteral("exim.json")));
        QVERIFY(library.add(R"({"format": 1, "server": "postfix", "steps": [{"extends": "one", "commands": [
            {"shell": "sh", "lines": ["# block", "drop {{address}}", "wide {{wide_network}}"]},
            {"shell": "sh", "lines": ["# nothing to do", "wide {{wide_network}}"]},
            {"shell": "sh", "lines": ["only"], "findings": ["relay-open"]}]}]})",
                            QStringLiteral("postfix.json")));
        const Checklist checklist = makeChecklist(*sampleCase().snapshot, library);
        QCOMPARE(checklist.steps[0].commands.size(), 1U);
        QCOMPARE(checklist.steps[0].commands[0].text,
                 QStringLiteral("# block\ndrop 203.0.113.66\ndrop 198.51.100.23\ndrop 198.51.100.77"));
    }

    /// One command takes all values, each quoted by itself: a shell sees as many words as there are names.
    void allValuesInOneCommand()
    {
        const QStringList hostile{QStringLiteral("$(echo pwned)'\";"), QStringLiteral("a b"), QStringLiteral("-rf"),
                                  QStringLiteral("{{address}}")};
        CaseScript script;
        for (const QString& name : hostile) {
            script.failsAs("203.0.113.66", Protocol::Pop3, names(60), when(10), 2);
            script.signsIn("203.0.113.66", Protocol::Pop3, name.toStdString(), when(10, 2));
        }
        ChecklistLibrary library;
        QVERIFY(
            library.add(command("sh", "for A in {{account+ }}; do echo \\\"$A\\\"; done"), QStringLiteral("x.json")));
        const ChecklistCommand made = makeChecklist(*script.analyse(), library).steps[0].commands[0];
        QCOMPARE(made.text.count(u'\n'), 0);
        QCOMPARE(made.warning, QStringLiteral("Left out, do it by hand: -rf (it begins like an option)."));
        QProcess shell;
        shell.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), made.text});
        QVERIFY(shell.waitForFinished(30'000));
        QStringList echoed = QString::fromUtf8(shell.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
        QStringList expected = hostile;
        expected.removeAll(QStringLiteral("-rf"));
        echoed.sort();
        expected.sort();
        QCOMPARE(echoed, expected);
    }

    /// Comma and blank for PowerShell and for people; a line that nobody could check goes on in the next.
    void manyValuesInSeveralLines()
    {
        CaseScript script;
        for (int i = 1; i <= 120; ++i)
            script.fails("203.0.113." + std::to_string(i), Protocol::Pop3, "info", when(10), 30, 2);
        ChecklistLibrary library;
        QVERIFY(library.add(command("powershell", "Block {{address+, }} -Now"), QStringLiteral("x.json")));
        const QString text = makeChecklist(*script.analyse(), library).steps[0].commands[0].text;
        const QStringList lines = text.split(u'\n');
        QCOMPARE(lines.size(), 3);
        for (const QString& line : lines)
            QVERIFY2(line.startsWith(QStringLiteral("Block '203.0.113.")) && line.endsWith(QStringLiteral("' -Now")),
                     qPrintable(line));
        QCOMPARE(lines[0].count(QStringLiteral("', '")), 49);
        QCOMPARE(text.count(QStringLiteral("'203.0.113.")), 120);
    }

    void whatCannotBeQuotedIsNamed()
    {
        CaseScript script;
        script.failsAs("203.0.113.66", Protocol::Pop3, names(30), when(10), 2);
        script.signsIn("203.0.113.66", Protocol::Pop3, "-rf", when(10, 2));
        script.failsAs("203.0.113.66", Protocol::Pop3, names(30), when(10, 3), 2);
        script.signsIn("203.0.113.66", Protocol::Pop3, "test", when(10, 5));
        ChecklistLibrary library;
        QVERIFY(library.add(command("sh", "reset {{account}}"), QStringLiteral("x.json")));
        const Checklist checklist = makeChecklist(*script.analyse(), library);
        QCOMPARE(checklist.steps[0].commands[0].text, QStringLiteral("reset test"));
        QCOMPARE(checklist.steps[0].commands[0].warning,
                 QStringLiteral("Left out, do it by hand: -rf (it begins like an option)."));
    }

    void wrongFiles_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("key");
        const auto row = [](const char* what, const QByteArray& json, const char* key) {
            QTest::newRow(what) << json << QString::fromLatin1(key);
        };
        row("no JSON", "{", "");
        row("no format", R"({"steps": []})", "format: ");
        row("a later format", R"({"format": 2, "steps": []})", "format: ");
        row("no steps", R"({"format": 1})", "steps: ");
        row("an unknown key", R"({"format": 1, "stpes": [], "steps": []})", "stpes: ");
        row("no text", R"({"format": 1, "steps": [{"id": "a", "phase": "clean", "text": " ", "reason": "r"}]})",
            "steps[0].text: ");
        row("no phase", R"({"format": 1, "steps": [{"id": "a", "phase": "later", "text": "t", "reason": "r"}]})",
            "steps[0].phase: ");
        row("a misspelt key", step(R"(, "reasons": "x")"), "steps[0].reasons: ");
        row("no such finding", step(R"(, "condition": {"findings": ["harvests"]})"), "steps[0].condition.findings: ");
        row("no list of findings", step(R"(, "condition": {"findings": "harvest"})"), "steps[0].condition.findings: ");
        row("no such shell", command("bash", "x"), "steps[0].commands[0].shell: ");
        row("no lines", step(R"(, "commands": [{"shell": "sh"}])"), "steps[0].commands[0].lines: ");
        row("no such value", command("sh", "x {{adress}}"), "steps[0].commands[0].lines: ");
        row("a name inside quotes", command("sh", "x '{{account}}'"), "steps[0].commands[0].lines: ");
        row("many accounts in one command", command("sh", "x {{accounts}}"), "steps[0].commands[0].lines: ");
        row("words in one command", command("sh", "x {{accounts+ }}"), "steps[0].commands[0].lines: ");
        row("all names inside quotes", command("sh", "x '{{account+ }}'"), "steps[0].commands[0].lines: ");
        row("joined by what ends a command", command("sh", "x {{address+; }}"), "steps[0].commands[0].lines: ");
        row("a joined list in a text",
            R"({"format": 1, "steps": [{"id": "a", "phase": "clean", "text": "{{address+, }}", "reason": "r"}]})",
            "steps[0].text: ");
        row("a list in a text",
            R"({"format": 1, "steps": [{"id": "a", "phase": "clean", "text": "{{address}}", "reason": "r"}]})",
            "steps[0].text: ");
        row("extends nothing", R"({"format": 1, "steps": [{"extends": "two", "commands": []}]})", "steps[0].extends: ");
    }

    void wrongFiles()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, key);
        ChecklistLibrary library;
        const Result<> added = library.add(json, QStringLiteral("wrong.json"));
        QVERIFY(!added);
        QCOMPARE(added.error().source, std::string("wrong.json"));
        QVERIFY2(QString::fromStdString(added.error().message).startsWith(key), added.error().text().c_str());
        QVERIFY(library.steps().empty()); // nothing of a wrong file stays
    }

    void oneIdOneStep()
    {
        ChecklistLibrary library;
        QVERIFY(library.add(step({}), QStringLiteral("a.json")));
        const Result<> again = library.add(step({}), QStringLiteral("b.json"));
        QVERIFY(!again);
        QVERIFY(QString::fromStdString(again.error().message).startsWith(QStringLiteral("steps[0].id: ")));
        QCOMPARE(library.steps().size(), 1U);
    }

    void aFolderNeedsTheGeneralFile()
    {
        const QTemporaryDir folder;
        const Result<ChecklistLibrary> library = ChecklistLibrary::load(folder.path());
        QVERIFY(!library);
        QVERIFY(QString::fromStdString(library.error().source).endsWith(QStringLiteral("general.json")));
    }

    void ticksAreKept()
    {
        const Checklist earlier = oneStep();
        Checklist later = oneStep();
        later.steps[0].tick = {};
        later.steps.push_back(
            {.id = QStringLiteral("new"), .phase = {}, .text = {}, .reason = {}, .commands = {}, .tick = {}});
        QCOMPARE(later.answered(), 0U);
        later.keepTicks(earlier);
        QCOMPARE(later.answered(), 1U);
        QCOMPARE(later.steps[0].tick, earlier.steps[0].tick);
        QCOMPARE(later.steps[1].tick, StepTick{});
    }

    void markdown()
    {
        const QString text = QString::fromUtf8(checklistToMarkdown(oneStep()));
        QVERIFY(text.contains(QStringLiteral("\n## Contain\n")));
        QVERIFY(text.contains(QStringLiteral("- [x] \\=cmd\\|")));
        QVERIFY(text.contains(QStringLiteral("\\# \\<b\\>not bold\\</b\\> \\*nor this\\* \\[nor\\](that)")));
        QVERIFY(text.contains(
            QStringLiteral("  ````sh\n  postsuper -d 1\n  ```\n  # still code\n  ````\n"))); // no command closes it
        QVERIFY(text.contains(QStringLiteral("Done, \\@anna, \\\"admin\\\", 2026-11-24T08:00:00Z")));
    }

    void csvCellsAreNoFormulas()
    {
        const QByteArray csv = checklistToCsv(oneStep());
        QVERIFY(csv.startsWith("id,phase,state,by,when,step,reason,note,commands\r\n"));
        QVERIFY(csv.contains("block,contain,done,\"'@anna, \"\"admin\"\"\",2026-11-24T08:00:00Z,'=cmd|' /C calc'!A0,"));
        QVERIFY(csv.contains(",\"'+1\nmore\","));
        for (const char* start : {"=1", "+1", "-1", "@x", "\t=1", "  =1", "\r=1", "\n=1"}) {
            Checklist checklist = oneStep();
            checklist.steps[0].tick.note = QString::fromLatin1(start);
            QVERIFY2(checklistToCsv(checklist).contains(QByteArray("'") + start), start);
        }
    }

    void json()
    {
        const QJsonObject step = QJsonDocument::fromJson(checklistToJson(oneStep()))
                                     .object()
                                     .value(QStringLiteral("steps"))
                                     .toArray()
                                     .at(0)
                                     .toObject();
        QCOMPARE(step.value(QStringLiteral("id")).toString(), QStringLiteral("block"));
        QCOMPARE(step.value(QStringLiteral("state")).toString(), QStringLiteral("done"));
        QCOMPARE(step.value(QStringLiteral("text")).toString(), oneStep().steps[0].text);
        const QJsonObject command = step.value(QStringLiteral("commands")).toArray().at(0).toObject();
        QCOMPARE(command.value(QStringLiteral("shell")).toString(), QStringLiteral("sh"));
        QCOMPARE(command.value(QStringLiteral("text")).toString(), oneStep().steps[0].commands[0].text);
        QVERIFY(command.value(QStringLiteral("warning")).isNull());
    }

    void theExtensionDecides()
    {
        const Checklist checklist = oneStep();
        QCOMPARE(checklistToFile(checklist, QStringLiteral("a.CSV")), checklistToCsv(checklist));
        QCOMPARE(checklistToFile(checklist, QStringLiteral("a.json")), checklistToJson(checklist));
        QCOMPARE(checklistToFile(checklist, QStringLiteral("a.md")), checklistToMarkdown(checklist));
    }

    void namesAndTitles()
    {
        for (ChecklistPhase phase : checklistPhases)
            QVERIFY(!name(phase).isEmpty() && !title(phase).isEmpty());
        for (StepState state : stepStates)
            QVERIFY(!name(state).isEmpty() && !title(state).isEmpty());
        for (Shell shell : {Shell::Sh, Shell::PowerShell, Shell::Cmd, Shell::Table, Shell::Gui})
            QVERIFY(!name(shell).isEmpty() && !title(shell).isEmpty());
        QCOMPARE(serverTitle(QStringLiteral("icewarp")), QStringLiteral("IceWarp"));
        QCOMPARE(serverTitle(QStringLiteral("exim")), QStringLiteral("Exim"));
        QCOMPARE(serverTitle(QString()), QString());
    }
};

POSTMORTEM_TEST(ChecklistTest)
#include "tst_checklist.moc"
