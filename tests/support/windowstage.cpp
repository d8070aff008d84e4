// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/windowstage.h"

#include "importers/reading/filelinesource.h"

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
    if (m_window)
        m_window->close();
    m_window.reset();
    m_window = std::make_unique<MainWindow>(
        Surroundings{m_clock, m_settings, files, m_pool, makeFileLineSource(), example(), recoveryFolder});
    m_window->resize(size);
    m_window->show();
    return *m_window;
}

} // namespace postmortem::testing
