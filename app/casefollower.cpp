// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefollower.h"

#include "app/casesession.h"
#include "model/base/job.h"

#include <QThreadPool>

#include <chrono>

namespace postmortem {

namespace {

constexpr auto pause = std::chrono::seconds(1);

} // namespace

CaseFollower::CaseFollower(CaseSession& session, const Clock& clock, QThreadPool& pool, QObject* parent)
    : QObject(parent), m_session(session), m_clock(clock), m_pool(pool),
      m_answer([this](const SnapshotPtr& snapshot) { take(snapshot); })
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &CaseFollower::look);
    connect(&m_session, &CaseSession::stateChanged, this, [this] {
        const auto state = m_session.state();
        if (isActive() && (state == CaseSession::State::Importing || state == CaseSession::State::Empty))
            drop();
    });
}

CaseFollower::~CaseFollower()
{
    m_stop.request_stop();
}

void CaseFollower::start()
{
    if (isActive() || m_session.state() != CaseSession::State::Open)
        return;
    ImportRequest request;
    for (const QString& path : m_session.paths())
        request.paths.push_back(path.toStdString());
    request.settings = m_session.given();
    request.formatOverrides = m_session.formatOverrides();
    m_live = std::make_shared<LiveImport>(request);
    m_ending = m_atEnd = false;
    Q_EMIT activeChanged(true);
    run([](LiveImport& live, std::stop_token stop) { return live.begin({}, std::move(stop)); });
}

void CaseFollower::stop()
{
    if (!isActive() || m_ending)
        return;
    m_ending = true;
    m_pause.stop();
    if (!m_answer.running())
        look();
}

void CaseFollower::look()
{
    if (m_session.busy()) { // it judges what was read before
        m_pause.start();
        return;
    }
    m_atEnd = m_ending;
    run([settings = m_session.given(), ending = m_ending](LiveImport& live, std::stop_token stop) {
        return ending ? live.end(settings, std::move(stop)) : live.readMore(settings, std::move(stop));
    });
}

void CaseFollower::run(Work work)
{
    m_answer.ask(runOn(m_pool, [live = m_live, work = std::move(work), stop = m_stop.get_token()](const Cancel&) {
        return work(*live, stop);
    }));
}

void CaseFollower::take(const SnapshotPtr& snapshot)
{
    m_lastLook = m_clock.now();
    if (snapshot)
        m_session.grow(snapshot);
    Q_EMIT looked();
    if (!isActive())
        return;
    if (m_atEnd)
        drop();
    else if (m_ending)
        look();
    else
        m_pause.start();
}

void CaseFollower::drop()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_answer.cancel();
    m_pause.stop();
    m_live.reset();
    m_ending = m_atEnd = false;
    Q_EMIT activeChanged(false);
}

} // namespace postmortem
