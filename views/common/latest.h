// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The answer to the last question asked: an earlier future is cancelled and what it still brings is dropped. GUI thread.

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <functional>
#include <utility>

namespace postmortem {

template <class Answer>
class Latest final {
public:
    explicit Latest(std::function<void(const Answer&)> use) : m_use(std::move(use))
    {
        QObject::connect(&m_watcher, &QFutureWatcherBase::finished, &m_watcher, [this] { finish(); });
    }
    Latest(const Latest&) = delete;
    Latest& operator=(const Latest&) = delete;
    ~Latest() { cancel(); }

    /// Forgets the question before; the answer comes through `use`.
    void ask(QFuture<Answer> future)
    {
        cancel();
        m_watcher.setFuture(std::move(future));
    }
    void cancel()
    {
        if (running())
            m_watcher.cancel();
    }
    [[nodiscard]] bool running() const { return m_watcher.isRunning(); }

private:
    void finish()
    {
        if (!m_watcher.isCanceled() && m_watcher.future().resultCount() > 0)
            use(m_watcher.future());
    }

    // Where it stands: result() would copy a million row numbers.
    void use(const QFuture<Answer>& future) { m_use(*future.constBegin()); }

    std::function<void(const Answer&)> m_use;
    QFutureWatcher<Answer> m_watcher;
};

} // namespace postmortem
