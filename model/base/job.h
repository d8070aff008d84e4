// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A cancellable background task on a pool that is handed in. The function gets a Cancel that it polls at least every
// 50 ms; when it says yes, what the function returns is thrown away and the future is cancelled without a result.

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <type_traits>
#include <utility>

namespace postmortem {

/// Asks whether the work is still wanted. Cheap enough for every few thousand rows; an empty one never says yes.
class Cancel final {
public:
    Cancel() = default;
    explicit Cancel(std::function<bool()> ask) : m_ask(std::move(ask)) {}
    [[nodiscard]] bool requested() const { return m_ask && m_ask(); }

private:
    std::function<bool()> m_ask;
};

/// Runs `work(const Cancel&)` on the pool. Cancel the returned future to stop it. Inputs must be owned by `work`.
template <class Work>
[[nodiscard]] auto runOn(QThreadPool& pool, Work work) -> QFuture<std::invoke_result_t<Work&, const Cancel&>>
{
    using Answer = std::invoke_result_t<Work&, const Cancel&>;
    auto promise = std::make_shared<QPromise<Answer>>();
    QFuture<Answer> future = promise->future();
    promise->start();
    pool.start([promise, task = std::move(work)]() mutable {
        const Cancel cancel([&promise = *promise] { return promise.isCanceled(); });
        if (!cancel.requested()) {
            Answer answer = task(cancel);
            if (!cancel.requested())
                promise->addResult(std::move(answer));
        }
        promise->finish();
    });
    return future;
}

} // namespace postmortem
