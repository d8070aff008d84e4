// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"
#include "app/languages.h"
#include "app/userformats.h"
#include "model/base/largepages.h"

#include <QGuiApplication>

#include <cstdio>

int main(int argc, char** argv)
{
    postmortem::keepFreedMemory();
    // The report needs fonts, and so a GUI application; it never needs a display.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    postmortem::speak(QStringLiteral("en"));
    const auto options = postmortem::parseOptions(QGuiApplication::arguments().mid(1));
    if (!options) {
        std::fputs(("postmortem-cli: " + options.error().message + "\nTry postmortem-cli --help.\n").c_str(), stderr);
        return 2;
    }
    if (options->help) {
        std::fputs(qPrintable(postmortem::helpText()), stdout);
        return 0;
    }
    if (options->version) {
        std::fputs("postmortem-cli " POSTMORTEM_VERSION "\n", stdout);
        return 0;
    }
    for (const QString& problem : postmortem::addUserFormats())
        std::fputs(("postmortem-cli: " + problem.toStdString() + "\n").c_str(), stderr);
    if (const QString problem = postmortem::unknownFormat(options->formatOverrides); !problem.isEmpty()) {
        std::fputs(("postmortem-cli: " + problem.toStdString() + "\n").c_str(), stderr);
        return 2;
    }
    return postmortem::runCommandLine(*options, postmortem::SystemClock());
}
