// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// An application that measures how long the GUI thread is held by each event it handles, and by which. In time of the
// thread itself: a machine that does other things meanwhile changes nothing. What a handler would wait for shows in the
// time on the clock only.

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QMetaEnum>

#include <time.h>

namespace postmortem::testing {

class WatchedApplication final : public QApplication {
public:
    using QApplication::QApplication;

    struct Held {
        double ms = 0;      ///< of the thread
        double clockMs = 0; ///< on the clock, of the same event
        QString by;         ///< "Paint of QWidget timeline"
    };

    bool notify(QObject* receiver, QEvent* event) override
    {
        if (m_depth > 0) // part of the one that is measured
            return QApplication::notify(receiver, event);
        const QEvent::Type type = event->type();
        const char* const name = receiver->metaObject()->className(); // it may be gone afterwards
        const QString object = receiver->objectName();
        QElapsedTimer timer;
        timer.start();
        const double begun = threadMs();
        ++m_depth;
        const bool done = QApplication::notify(receiver, event);
        --m_depth;
        const double ms = threadMs() - begun;
        if (ms > m_worst.ms) {
            const char* const key = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
            m_worst = {ms, static_cast<double>(timer.nsecsElapsed()) / 1e6,
                       QStringLiteral("%1 of %2 %3")
                           .arg(QString::fromLatin1(key ? key : "event"), QString::fromLatin1(name), object)};
        }
        return done;
    }

    /// The longest since the last call.
    [[nodiscard]] Held takeWorst() { return std::exchange(m_worst, {}); }

private:
    static double threadMs()
    {
        timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return static_cast<double>(now.tv_sec) * 1000 + static_cast<double>(now.tv_nsec) / 1e6;
    }

    int m_depth = 0;
    Held m_worst;
};

} // namespace postmortem::testing
