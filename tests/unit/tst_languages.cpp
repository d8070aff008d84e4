// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Translations are data that nobody reads twice: every text has one, keeps its placeholders, and counts properly.

#include "app/languages.h"

#include "tests/support/testmain.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLocale>
#include <QObject>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

using namespace postmortem;
using namespace Qt::StringLiterals;

namespace {

struct Message {
    QString context;
    QString source;
    QStringList translations; // several of a text that counts
    bool counts = false;
    bool unfinished = false;
};

Message readMessage(QXmlStreamReader& xml, const QString& context)
{
    Message message;
    message.context = context;
    message.counts = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.unfinished = xml.attributes().value("type"_L1) == "unfinished"_L1;
            if (!message.counts)
                message.translations << xml.readElementText();
            else
                while (xml.readNextStartElement())
                    message.translations << xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> readMessages(const QString& file)
{
    QFile device(file);
    if (!device.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&device);
    QList<Message> messages;
    xml.readNextStartElement();
    while (xml.readNextStartElement()) {
        QString context;
        while (xml.readNextStartElement()) {
            if (xml.name() == "name"_L1)
                context = xml.readElementText();
            else if (xml.name() == "message"_L1)
                messages << readMessage(xml, context);
            else
                xml.skipCurrentElement();
        }
    }
    return messages;
}

/// %1 to %9, %n and {} of a text, sorted.
QStringList placeholders(const QString& text)
{
    static const QRegularExpression pattern(u"%(?:L?[0-9]+|n)|\\{[^}]*\\}"_s);
    QStringList found;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext())
        found << matches.next().captured();
    found.sort();
    return found;
}

} // namespace

class LanguagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsTranslated_data()
    {
        QTest::addColumn<QString>("file");
        const QDir folder(QStringLiteral(POSTMORTEM_SOURCE_DIR) + u"/resources/translations"_s);
        for (const QString& name : folder.entryList({u"*.ts"_s}))
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }

    void everyTextIsTranslated()
    {
        QFETCH(QString, file);
        const QList<Message> messages = readMessages(file);
        QVERIFY(!messages.isEmpty());
        QStringList wrong;
        for (const Message& message : messages) {
            const bool empty = std::ranges::any_of(message.translations, &QString::isEmpty);
            if (message.unfinished || message.translations.isEmpty() || empty)
                wrong << message.context + u": not translated: "_s + message.source;
            for (const QString& translation : message.translations)
                if (placeholders(translation) != placeholders(message.source)
                    && !(message.counts && placeholders(translation + u"%n"_s) == placeholders(message.source)))
                    wrong << message.context + u": other placeholders: "_s + translation;
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    /// A text that is looked up under another name than it was collected under stays English.
    void everyContextIsDeclared()
    {
        QString code;
        for (const QString& folder : {u"app"_s, u"importers"_s, u"model"_s, u"views"_s}) {
            QDirIterator files(QStringLiteral(POSTMORTEM_SOURCE_DIR) + u'/' + folder, {u"*.h"_s, u"*.cpp"_s},
                               QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                code += QString::fromUtf8(file.readAll());
            }
        }
        QStringList wrong;
        for (const Message& message :
             readMessages(QStringLiteral(POSTMORTEM_SOURCE_DIR) + u"/resources/translations/postmortem_de.ts"_s)) {
            const QString name = message.context.section(u"::"_s, -1);
            const bool known = message.context.startsWith("postmortem::"_L1)
                                   ? code.contains(QRegularExpression(u"\\bclass %1 (final )?:"_s.arg(name)))
                                         || code.contains(u"Q_DECLARE_TR_FUNCTIONS(postmortem::"_s + name + u')')
                                   : code.contains(u"Q_DECLARE_TR_FUNCTIONS("_s + name + u')')
                                         || code.contains(u"translate(\""_s + name + u'"');
            if (!known && !wrong.contains(message.context))
                wrong << message.context;
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void englishCounts()
    {
        speak(u"en"_s);
        QCOMPARE(QCoreApplication::translate("ImportOutcome", "%n file(s) could not be read completely. The first: %1",
                                             nullptr, 1)
                     .arg(u"a.log"_s),
                 u"1 file could not be read completely. The first: a.log"_s);
        QCOMPARE(QCoreApplication::translate("ImportOutcome", "%n file(s) could not be read completely. The first: %1",
                                             nullptr, 2)
                     .arg(u"a.log"_s),
                 u"2 files could not be read completely. The first: a.log"_s);
    }

    void everyLanguageSpeaks()
    {
        QVERIFY(languages().size() >= 2);
        QCOMPARE(languages().first(), u"en"_s);
        for (const QString& language : languages()) {
            speak(language);
            QVERIFY2(!ownName(language).isEmpty(), qPrintable(language));
            QCOMPARE(QLocale().name().section(u'_', 0, 0), language);
        }
        speak(u"de"_s);
        const QString german = QCoreApplication::translate("postmortem::StartPage", "Open folder…");
        speak(u"en"_s);
        QCOMPARE_NE(german, QCoreApplication::translate("postmortem::StartPage", "Open folder…"));
    }

    void anUnknownLanguageIsEnglish()
    {
        speak(u"de"_s);
        speak(u"tlh"_s);
        QCOMPARE(QLocale().language(), QLocale::English);
    }
};

POSTMORTEM_TEST(LanguagesTest)
#include "tst_languages.moc"
