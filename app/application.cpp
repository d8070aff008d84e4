// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/appearance.h"
#include "app/example.h"
#include "app/languages.h"
#include "app/mainwindow.h"
#include "app/userformats.h"
#include "app/windowholder.h"
#include "importers/reading/filelinesource.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QGuiApplication>
#include <QIcon>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postmortem {

namespace {

constexpr int leastThreads = 4; // an import and an export hold one each while the views ask

} // namespace

void nameApplication()
{
    QCoreApplication::setApplicationName(u"postmortem"_s);
    QCoreApplication::setOrganizationName(u"postmortem"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(POSTMORTEM_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Postmortem"_s);
    QGuiApplication::setDesktopFileName(u"org.postmortem.Postmortem"_s);
    QGuiApplication::setWindowIcon(QIcon(u":/icons/postmortem.svg"_s));
}

Application::Application() : m_settings(std::make_unique<QSettings>())
{
    m_pool.setMaxThreadCount(std::max(leastThreads, QThread::idealThreadCount() + 2));
}

Application::~Application() = default;

void Application::start(const QStringList& arguments)
{
    speak(chosenLanguage(m_settings));
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("Application", "A workbench for mail-server incidents."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption example(u"example"_s,
                                     QCoreApplication::translate("Application", "Open the example incident."));
    parser.addOption(example);
    parser.addPositionalArgument(
        u"path"_s, QCoreApplication::translate("Application", "Logs or folders of logs to open, or a saved case."),
        u"[path…]"_s);
    parser.process(arguments);
    const QStringList problems = addUserFormats();
    QObject::connect(&m_settings, &Settings::themeChanged, &m_settings, [this] { showTheme(m_settings.theme()); });
    if (m_settings.theme() != Settings::Theme::System)
        showTheme(m_settings.theme());
    m_holder = std::make_unique<WindowHolder>(
        Surroundings{m_clock, m_settings, m_files, m_pool, makeFileLineSource(),
                     exampleFolder(QCoreApplication::applicationDirPath()),
                     QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/recovery"_s});
    MainWindow& window = m_holder->window();
    window.show();
    QStringList paths;
    for (const QString& path : parser.positionalArguments())
        paths << QFileInfo(path).absoluteFilePath();
    if (parser.isSet(example))
        window.openExample();
    else
        window.open(paths);
    if (!problems.isEmpty())
        window.warn(problems.join(u'\n'));
}

} // namespace postmortem
