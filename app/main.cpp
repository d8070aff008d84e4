// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/application.h"

#include <QApplication>

int main(int argc, char** argv)
{
    QApplication program(argc, argv);
    postmortem::nameApplication();
    postmortem::Application application;
    application.start(QApplication::arguments());
    return QApplication::exec();
}
