// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/windowstage.h"

#include "importers/reading/filelinesource.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace postmortem::testing {

WindowStage::WindowStage()
    : m_clock(fromCivilUtc(2026, 11, 23, 15, 0, 0)),
      m_settings(std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat))
{
    m_pool.setMaxThreadCount(4);
    m_settings.setExportFolder(m_folder.path());
}

WindowStage::~WindowStage() = default;

QString WindowStage::example()
{
    return QStringLiteral(POSTMORTEM_SOURCE_DIR "/resources/example");
}

MainWindow& WindowStage::start(QSize size)
{
    if (m_holder)
        window().close();
    m_holder.reset();
    m_holder = std::make_unique<WindowHolder>(
        Surroundings{m_clock, m_settings, files, m_pool, makeFileLineSource(), example(), recoveryFolder});
    window().resize(size);
    window().show();
    window().activateWindow(); // without a window manager nobody else does
    if (!QTest::qWaitForWindowActive(&window()))
        qFatal("the window does not become active");
    return window();
}

} // namespace postmortem::testing
