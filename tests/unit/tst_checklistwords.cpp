// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The checklist in other languages: every text has its translation and none is left of a text that has gone; what is
// run, and when, is the same in all of them.

#include "model/remediation/checklistmaker.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QObject>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSet>

#include <algorithm>

using namespace postmortem;
using namespace Qt::StringLiterals;

namespace {

QString builtIn()
{
    return QStringLiteral(POSTMORTEM_SOURCE_DIR "/resources/checklists");
}

/// A comment that is no more than the name of a file is the same in every language.
bool isFileName(const QString& line)
{
    return line.startsWith("# "_L1) && !line.sliced(2).contains(u' ');
}

QSet<QString> textsOf(const ChecklistLibrary& library)
{
    QSet<QString> texts;
    for (const StepDefinition& step : library.steps()) {
        texts << step.text << step.reason;
        for (const CommandTemplate& command : step.commands) {
            for (const QString& line : command.text.split(u'\n')) {
                if (ChecklistLibrary::isWords(command.shell, line) && !isFileName(line))
                    texts << line;
            }
        }
    }
    return texts;
}

/// {{name}}, sorted.
QStringList placeholders(const QString& text)
{
    static const QRegularExpression pattern(u"\\{\\{.*?\\}\\}"_s);
    QStringList found;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext())
        found << matches.next().captured();
    found.sort();
    return found;
}

/// What is run: a command without what people read in it.
QStringList programOf(const CommandTemplate& command)
{
    QStringList lines = command.text.split(u'\n');
    for (QString& line : lines) {
        if (ChecklistLibrary::isWords(command.shell, line))
            line = u"words"_s;
    }
    return lines;
}

QString textOf(const ChecklistLibrary& library, const QString& id)
{
    const auto step = std::ranges::find(library.steps(), id, &StepDefinition::id);
    return step == library.steps().end() ? QString() : step->text;
}

} // namespace

class ChecklistWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsTranslated_data() { addLanguages(); }

    void everyTextIsTranslated()
    {
        QFETCH(QString, language);
        QFile file(builtIn() + u"/translations/%1.json"_s.arg(language));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject words = QJsonDocument::fromJson(file.readAll()).object();
        const auto library = ChecklistLibrary::load(builtIn());
        QVERIFY(library);
        QSet<QString> missing = textsOf(*library);
        QStringList wrong;
        for (auto word = words.begin(); word != words.end(); ++word) {
            const QString text = word.value().toString();
            if (!missing.remove(word.key()))
                wrong << u"no longer used: "_s + word.key();
            if (text.trimmed().isEmpty() || text.contains(u'\n'))
                wrong << u"not one line: "_s + word.key();
            if (placeholders(text) != placeholders(word.key()))
                wrong << u"other values: "_s + text;
            if (text.startsWith(u'#') != word.key().startsWith(u'#'))
                wrong << u"a comment stays one: "_s + text;
        }
        for (const QString& text : std::as_const(missing))
            wrong << u"not translated: "_s + text;
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void onlyWordsDiffer_data() { addLanguages(); }

    void onlyWordsDiffer()
    {
        QFETCH(QString, language);
        const auto english = ChecklistLibrary::load(builtIn());
        const QLocale before;
        QLocale::setDefault(QLocale(language));
        const auto back = qScopeGuard([&] { QLocale::setDefault(before); });
        const auto other = ChecklistLibrary::load(builtIn());
        QVERIFY(english && other);
        QCOMPARE(other->steps().size(), english->steps().size());
        for (std::size_t i = 0; i < other->steps().size(); ++i) {
            const StepDefinition& said = other->steps()[i];
            const StepDefinition& step = english->steps()[i];
            QCOMPARE(said.id, step.id);
            QCOMPARE(said.phase, step.phase);
            QCOMPARE(said.findings, step.findings);
            QCOMPARE(said.servers, step.servers);
            QCOMPARE_NE(said.text, step.text);
            QCOMPARE_NE(said.reason, step.reason);
            QCOMPARE(said.commands.size(), step.commands.size());
            for (std::size_t place = 0; place < said.commands.size(); ++place) {
                QCOMPARE(said.commands[place].server, step.commands[place].server);
                QCOMPARE(said.commands[place].shell, step.commands[place].shell);
                QCOMPARE(said.commands[place].findings, step.commands[place].findings);
                QCOMPARE(programOf(said.commands[place]), programOf(step.commands[place]));
            }
        }
    }

    void aCommandIsNoText()
    {
        ChecklistLibrary library;
        QVERIFY(library.add(R"({"format": 1, "steps": [{"id": "one", "phase": "clean", "text": "ls", "reason": "r",
            "commands": [{"shell": "sh", "lines": ["# ls", "ls"]}, {"shell": "gui", "lines": ["ls"]}]}]})",
                            u"x.json"_s));
        QVERIFY(library.translate(R"({"ls": "dir", "# ls": "# dir"})", u"de.json"_s));
        const StepDefinition& step = library.steps().front();
        QCOMPARE(step.text, u"dir"_s);
        QCOMPARE(step.reason, u"r"_s);
        QCOMPARE(step.commands[0].text, u"# dir\nls"_s);
        QCOMPARE(step.commands[1].text, u"dir"_s);
        const Result<> wrong = library.translate("{", u"de.json"_s);
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().source, std::string("de.json"));
    }

    void aLanguageWithoutTranslationIsEnglish()
    {
        const auto english = ChecklistLibrary::load(builtIn());
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::Icelandic));
        const auto back = qScopeGuard([&] { QLocale::setDefault(before); });
        const auto other = ChecklistLibrary::load(builtIn());
        QVERIFY(english && other);
        QCOMPARE(textOf(*other, u"keep-logs"_s), textOf(*english, u"keep-logs"_s));
    }

private:
    static void addLanguages()
    {
        QTest::addColumn<QString>("language");
        for (const QString& name : QDir(builtIn() + u"/translations"_s).entryList({u"*.json"_s}, QDir::Files))
            QTest::newRow(qPrintable(name)) << name.chopped(5);
    }
};

POSTMORTEM_TEST(ChecklistWordsTest)
#include "tst_checklistwords.moc"
