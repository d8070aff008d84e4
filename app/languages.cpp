// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/languages.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <clocale>

using namespace Qt::StringLiterals;

namespace postmortem {

namespace {

constexpr QLatin1StringView english("en");
constexpr QLatin1StringView prefix("postmortem_");

/// Of the application, named so that another language can take its place.
QTranslator* translator(const QString& name)
{
    if (auto* before = qApp->findChild<QTranslator*>(name)) {
        QCoreApplication::removeTranslator(before);
        delete before;
    }
    auto* made = new QTranslator(qApp);
    made->setObjectName(name);
    return made;
}

/// A region's way to write numbers holds only in a language that is spoken there: 1.234 would be read wrongly in English.
QLocale localeOf(const QString& language)
{
    const QLocale system = QLocale::system();
    return system.name().section(u'_', 0, 0) == language ? system : QLocale(language);
}

} // namespace

QStringList languages()
{
    QStringList codes;
    for (const QString& file : QDir(u":/translations"_s).entryList({u"postmortem_*.qm"_s}))
        codes << file.sliced(prefix.size()).chopped(3);
    codes.removeOne(english);
    codes.prepend(english);
    return codes;
}

QString ownName(const QString& language)
{
    return language == english ? u"English"_s : QLocale(language).nativeLanguageName();
}

QString systemLanguage()
{
    const QStringList spoken = languages();
    for (const QString& wanted : QLocale::system().uiLanguages()) {
        const QString code = wanted.section(u'-', 0, 0);
        if (spoken.contains(code))
            return code;
    }
    return english;
}

void speak(const QString& language)
{
    const QString code = languages().contains(language) ? language : QString(english);
    QLocale::setDefault(localeOf(code));
    std::setlocale(LC_MESSAGES, "C"); // what the system says of files is kept in English and translated by us
    QTranslator* ofQt = translator(u"qtWords"_s);
    if (code != english && ofQt->load(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(ofQt);
    QTranslator* ours = translator(u"ownWords"_s);
    if (ours->load(u":/translations/"_s + prefix + code + u".qm"_s))
        QCoreApplication::installTranslator(ours);
}

} // namespace postmortem
