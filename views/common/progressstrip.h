// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A strip above the views while files are read: how far, how fast, how long still, and a way to stop.

#include <QWidget>

#include <cstdint>

class QLabel;
class QProgressBar;
class QPushButton;

namespace postmortem {

struct ProgressFigures {
    std::size_t filesDone = 0;
    std::size_t files = 0;
    std::uint64_t bytesDone = 0;
    std::uint64_t bytes = 0;
    double seconds = 0; ///< since the start
    QString file;       ///< being read, ready to show
};

/// "3 of 6 files, 212 MB/s, 4 s left": what is known of it.
[[nodiscard]] QString progressText(const ProgressFigures& figures);

class ProgressStrip final : public QWidget {
    Q_OBJECT

public:
    explicit ProgressStrip(QWidget* parent = nullptr);

    void setFigures(const ProgressFigures& figures);
    /// Work of unknown length, in words.
    void setBusy(const QString& text);

Q_SIGNALS:
    void cancelRequested();

private:
    QLabel* m_text = nullptr;
    QProgressBar* m_bar = nullptr;
    QPushButton* m_cancel = nullptr;
};

} // namespace postmortem
