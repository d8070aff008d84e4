// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appearance.h"

#include "views/theme/windowpalette.h"

#include <QApplication>
#include <QStyleHints>

namespace postmortem {

// Not every desktop takes the scheme (which also colours title bars and its file dialogs) from a program: the palette
// is set whether it does or not.
void showTheme(Settings::Theme theme)
{
    switch (theme) {
    case Settings::Theme::System:
        QGuiApplication::styleHints()->unsetColorScheme();
        QApplication::setPalette(QPalette());
        break;
    case Settings::Theme::Light:
        QGuiApplication::styleHints()->setColorScheme(Qt::ColorScheme::Light);
        QApplication::setPalette(windowPalette(false));
        break;
    case Settings::Theme::Dark:
        QGuiApplication::styleHints()->setColorScheme(Qt::ColorScheme::Dark);
        QApplication::setPalette(windowPalette(true));
        break;
    }
}

} // namespace postmortem
