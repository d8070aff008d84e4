// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Keeps an open case up with logs that are still being written. The files are read once more, then only what is added to
// them, about once a second; the case grows in its place. Ends by itself when another case is opened or the files are
// read in another way.

#include "importers/liveimport.h"
#include "model/base/clock.h"
#include "views/common/latest.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <stop_token>

class QThreadPool;

namespace postmortem {

class CaseSession;

class CaseFollower final : public QObject {
    Q_OBJECT

public:
    CaseFollower(CaseSession& session, const Clock& clock, QThreadPool& pool, QObject* parent = nullptr);
    ~CaseFollower() override;

    /// Does nothing while no case is open.
    void start();
    /// Closes what is still open in the logs; the case stays.
    void stop();
    [[nodiscard]] bool isActive() const { return m_live != nullptr; }
    /// When the files were looked at last; not known before the first time.
    [[nodiscard]] TimeUs lastLook() const { return m_lastLook; }

Q_SIGNALS:
    void activeChanged(bool active);
    void looked();

private:
    using Work = std::function<SnapshotPtr(LiveImport&, std::stop_token)>;
    void run(Work work);
    void look();
    void take(const SnapshotPtr& snapshot);
    void drop();

    CaseSession& m_session;
    const Clock& m_clock;
    QThreadPool& m_pool;
    std::shared_ptr<LiveImport> m_live; // one job at a time has it
    std::stop_source m_stop;
    QTimer m_pause;
    TimeUs m_lastLook;
    bool m_ending = false; // somebody asked for the end
    bool m_atEnd = false;  // the look that runs is the last
    Latest<SnapshotPtr> m_answer;
};

} // namespace postmortem
