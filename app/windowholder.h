// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Holds the window of the program and makes it anew when another language is chosen: the texts of a window are chosen when
// it is made. Waits for what runs.

#include "app/surroundings.h"

#include <QObject>

#include <memory>

namespace postmortem {

class MainWindow;

/// The language of the settings, or the desktop's.
[[nodiscard]] QString chosenLanguage(const Settings& settings);

class WindowHolder final : public QObject {
    Q_OBJECT

public:
    explicit WindowHolder(const Surroundings& around);
    ~WindowHolder() override;

    [[nodiscard]] MainWindow& window() const { return *m_window; }

private:
    void makeWindow();
    void speakChosen();
    void changeWindow(const QString& language);

    Surroundings m_around;
    std::unique_ptr<MainWindow> m_window;
    bool m_wanted = false; // another language was chosen and is not yet spoken
    bool m_told = false;   // that something must end first
};

} // namespace postmortem
