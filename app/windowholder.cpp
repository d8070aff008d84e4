// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowholder.h"

#include "app/languages.h"
#include "app/mainwindowbaton.h"
#include "model/base/sentence.h"

#include <QEventLoopLocker>
#include <QThreadPool>

#include <utility>

namespace postmortem {

QString chosenLanguage(const Settings& settings)
{
    const QString code = settings.language();
    return languages().contains(code) ? code : systemLanguage();
}

WindowHolder::WindowHolder(const Surroundings& around) : m_around(around)
{
    const auto choose = [this] {
        m_wanted = true;
        m_told = false;
        speakChosen();
    };
    // When the dialog in which it was chosen has gone.
    connect(&m_around.settings, &Settings::languageChanged, this, choose, Qt::QueuedConnection);
    makeWindow();
}

WindowHolder::~WindowHolder() = default;

void WindowHolder::makeWindow()
{
    m_window = std::make_unique<MainWindow>(m_around);
    connect(m_window.get(), &MainWindow::workChanged, this, &WindowHolder::speakChosen, Qt::QueuedConnection);
}

void WindowHolder::speakChosen()
{
    if (!m_wanted || !m_window->isVisible()) // it was closed
        return;
    const QString language = chosenLanguage(m_around.settings);
    if (language == QString::fromStdString(words::language())) {
        m_wanted = false;
        return;
    }
    const QString work = m_window->whatRuns();
    if (work.isEmpty())
        changeWindow(language);
    else if (!std::exchange(m_told, true))
        m_window->warn(tr("%1 The other language is spoken when that has ended.").arg(work));
}

void WindowHolder::changeWindow(const QString& language)
{
    m_wanted = false;
    const QEventLoopLocker stay; // although the last window goes
    const MainWindow::Baton baton = m_window->handOver();
    m_window->hide();
    m_window.reset();
    m_around.pool.waitForDone(); // what the old window has asked for makes texts too; it is cancelled
    speak(language);
    makeWindow();
    m_window->show();
    m_window->takeOver(baton);
}

} // namespace postmortem
