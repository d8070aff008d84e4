// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Hostile names as one word of every shell. The POSIX shell itself is asked: it gets each quoted value as an argument
// and must hand back the same bytes, and nothing else may happen.

#include "model/remediation/checklistmaker.h"
#include "model/remediation/quoting.h"

#include "tests/support/casescript.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QObject>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <optional>

using namespace postmortem;
using namespace postmortem::testing;

namespace {

/// What the shell prints when it runs the script in an empty folder; nothing when it fails or leaves a file there.
std::optional<QByteArray> runSh(const QString& script, const QString& program = QStringLiteral("/bin/sh"))
{
    const QTemporaryDir folder;
    QProcess shell;
    shell.setWorkingDirectory(folder.path());
    shell.start(program, {QStringLiteral("-c"), script});
    if (!shell.waitForFinished(30'000) || shell.exitCode() != 0 || !shell.readAllStandardError().isEmpty()
        || !QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden))
        return std::nullopt;
    return shell.readAllStandardOutput();
}

/// The value of a PowerShell word by its rules (about_Quoting_Rules): single quotes of any kind, each doubled inside.
std::optional<QString> powerShellValue(const QString& word)
{
    const auto isQuote = [](QChar c) { return c == u'\'' || (c >= QChar(0x2018) && c <= QChar(0x201b)); };
    if (word.size() < 2 || !isQuote(word.front()))
        return std::nullopt;
    QString value;
    for (qsizetype i = 1; i < word.size(); ++i) {
        if (!isQuote(word[i])) {
            value += word[i];
            continue;
        }
        if (i + 1 == word.size())
            return value;
        if (!isQuote(word[i + 1]))
            return std::nullopt; // the word ends too early
        value += word[i++];
    }
    return std::nullopt; // it never ends
}

/// The value of a word of cmd.exe: in double quotes only %, !, ^ and " mean something.
std::optional<QString> cmdValue(const QString& word)
{
    if (word.size() < 2 || !word.startsWith(u'"') || !word.endsWith(u'"'))
        return std::nullopt;
    const QString value = word.sliced(1, word.size() - 2);
    const bool plain = std::ranges::none_of(value, [](QChar c) { return QStringView(u"%!^\"\r\n").contains(c); });
    return plain ? std::optional(value) : std::nullopt;
}

const std::vector<std::string>& hostileNames()
{
    static const std::vector<std::string> names = {"$(rm -rf ~)'\";",
                                                   "`: > canary`",
                                                   "$(: > canary)",
                                                   "'; : > canary; '",
                                                   "a' 'b",
                                                   "\"; : > canary #",
                                                   "a b",
                                                   "| : > canary",
                                                   "& : > canary",
                                                   "a>canary",
                                                   "~root",
                                                   "a\\",
                                                   "!!",
                                                   "{a,b}",
                                                   "[a-z]",
                                                   "#comment",
                                                   "a;b",
                                                   "$HOME",
                                                   "%PATH%",
                                                   "^",
                                                   "(sub)",
                                                   "<in",
                                                   "=ls",
                                                   "\xc3\xa4nna",
                                                   "name@ours.example",
                                                   "{{address}}",
                                                   "%1 %2"};
    return names;
}

} // namespace

class QuotingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theShellGetsOneArgument_data()
    {
        QTest::addColumn<QString>("shell");
        QTest::addColumn<QByteArray>("value");
        for (const QString& shell :
             {QStringLiteral("/bin/sh"), QStringLiteral("/bin/dash"), QStringLiteral("/bin/bash")})
            for (const std::string& name : hostileNames())
                QTest::newRow((shell.toStdString() + ' ' + name).c_str()) << shell << QByteArray::fromStdString(name);
    }

    void theShellGetsOneArgument()
    {
        QFETCH(QString, shell);
        QFETCH(QByteArray, value);
        if (!QFile::exists(shell))
            QSKIP("this shell is not installed");
        const auto word = quoted(Shell::Sh, value.toStdString());
        QVERIFY(word.has_value());
        const auto printed =
            runSh(QStringLiteral("set -- ") + *word + QStringLiteral("; printf '%s|%s' \"$#\" \"$1\""), shell);
        QVERIFY(printed.has_value());
        QCOMPARE(*printed, "1|" + value);
    }

    /// By the rules of their parsers: the word is the value and ends where it ends.
    void otherShellsGetOneWord()
    {
        for (const std::string& name : hostileNames()) {
            const QString value = QString::fromStdString(name);
            if (const auto word = quoted(Shell::PowerShell, name))
                QCOMPARE(powerShellValue(*word), std::optional(value));
            if (const auto word = quoted(Shell::Cmd, name))
                QCOMPARE(cmdValue(*word), std::optional(value));
            if (const auto word = quoted(Shell::Table, name)) {
                QCOMPARE(*word, value);
                QVERIFY(std::ranges::none_of(*word, [](QChar c) { return c.isSpace() || c == u'"' || c == u'\''; }));
            }
        }
    }

    /// The whole way: an account of the log, a template, the shell.
    void theChecklistsCommandsAreSafe()
    {
        CaseScript script;
        for (const std::string& name : hostileNames()) {
            script.failsAs("203.0.113.66", Protocol::Pop3, names(60), when(10), 2);
            script.signsIn("203.0.113.66", Protocol::Pop3, name, when(10, 2));
        }
        const auto snap = script.analyse();
        ChecklistLibrary library;
        const Result<> added = library.add(R"({"format": 1, "steps": [{"id": "try", "phase": "contain", "text": "t",
            "reason": "r", "commands": [{"shell": "sh", "lines": ["printf '%s\\n' {{account}}"]}]}]})",
                                           QStringLiteral("test.json"));
        QVERIFY2(added, added ? "" : added.error().text().c_str());
        const Checklist checklist = makeChecklist(*snap, library);
        QCOMPARE(checklist.steps.size(), 1U);
        const ChecklistCommand& command = checklist.steps[0].commands.at(0);
        const auto printed = runSh(command.text);
        QVERIFY(printed.has_value());
        QByteArrayList expected;
        for (const Account& account : snap->accounts)
            if (account.compromised)
                expected += QByteArray::fromStdString(std::string(snap->text(account.name)));
        QCOMPARE(expected.size(), qsizetype(hostileNames().size()));
        QByteArrayList lines = printed->split('\n');
        lines.removeLast(); // after the last line feed
        std::ranges::sort(lines);
        std::ranges::sort(expected);
        QCOMPARE(lines, expected);
    }

    void refusedEverywhere_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("a line feed") << QByteArray("a\nrm -rf ~");
        QTest::newRow("a carriage return") << QByteArray("a\rb");
        QTest::newRow("a tab") << QByteArray("a\tb");
        QTest::newRow("an escape") << QByteArray("a\x1b[2K");
        QTest::newRow("a null byte") << QByteArray("a\0b", 3);
        QTest::newRow("not UTF-8") << QByteArray("a\xff");
        QTest::newRow("right to left") << QByteArray("a\xe2\x80\xae"
                                                     "b");
        QTest::newRow("an option") << QByteArray("--delete");
        QTest::newRow("a mask") << QByteArray("*");
        QTest::newRow("a mask inside") << QByteArray("a?b");
    }

    void refusedEverywhere()
    {
        QFETCH(QByteArray, value);
        for (Shell shell : {Shell::Sh, Shell::PowerShell, Shell::Cmd, Shell::Table}) {
            const auto word = quoted(shell, value.toStdString());
            QVERIFY2(!word, qPrintable(name(shell)));
            QVERIFY(!word.error().isEmpty());
        }
    }

    void words_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("sh");
        QTest::addColumn<QString>("powerShell");
        QTest::addColumn<QString>("cmd"); // "" for refused
        QTest::addColumn<QString>("table");
        const auto row = [](const char* value, const char* sh, const char* powerShell, const char* cmd,
                            const char* table) {
            QTest::newRow(value) << QString::fromUtf8(value) << QString::fromUtf8(sh) << QString::fromUtf8(powerShell)
                                 << QString::fromUtf8(cmd) << QString::fromUtf8(table);
        };
        row("anna@ours.example", "anna@ours.example", "'anna@ours.example'", "\"anna@ours.example\"",
            "anna@ours.example");
        row("O'Neil", "'O'\\''Neil'", "'O''Neil'", "\"O'Neil\"", "");
        row("O’Neil", "'O’Neil'", "'O’’Neil'", "\"O’Neil\"", "O’Neil");
        row("a b", "'a b'", "'a b'", "\"a b\"", "");
        row("a\"b", "'a\"b'", "'a\"b'", "", "");
        row("%PATH%", "%PATH%", "'%PATH%'", "", "%PATH%");
        row("a!b", "'a!b'", "'a!b'", "", "a!b");
        row("a^b", "'a^b'", "'a^b'", "", "a^b");
        row("$x", "'$x'", "'$x'", "\"$x\"", "");
        row("`x`", "'`x`'", "'`x`'", "\"`x`\"", "");
        row("#x", "'#x'", "'#x'", "\"#x\"", "");
        row("a\\b", "'a\\b'", "'a\\b'", "\"a\\b\"", "");
        row("a&b|c", "'a&b|c'", "'a&b|c'", "\"a&b|c\"", "a&b|c");
    }

    void words()
    {
        QFETCH(QString, value);
        QFETCH(QString, sh);
        QFETCH(QString, powerShell);
        QFETCH(QString, cmd);
        QFETCH(QString, table);
        const std::string bytes = value.toStdString();
        QCOMPARE(quoted(Shell::Sh, bytes).value_or(QString()), sh);
        QCOMPARE(quoted(Shell::PowerShell, bytes).value_or(QString()), powerShell);
        QCOMPARE(quoted(Shell::Cmd, bytes).value_or(QString()), cmd);
        QCOMPARE(quoted(Shell::Table, bytes).value_or(QString()), table);
        QCOMPARE(quoted(Shell::Gui, bytes).value_or(QString()), value);
    }

    void clicksShowEverything()
    {
        const auto shown = quoted(Shell::Gui, "a\nb\x1b");
        QVERIFY(shown && !shown->contains(u'\n') && !shown->contains(QChar(0x1b)));
    }
};

POSTMORTEM_TEST(QuotingTest)
#include "tst_quoting.moc"
