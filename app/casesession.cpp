// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casesession.h"

#include "model/analysis/analyse.h"
#include "model/base/job.h"
#include "model/query/embeddedquery.h"
#include "model/remediation/checklistmaker.h"
#include "views/common/casesettingsdialog.h"

#include <mutex>

using namespace Qt::StringLiterals;

namespace postmortem {

struct CaseSession::Door {
    std::mutex mutex;
    CaseSession* session = nullptr; // null when it has gone

    /// Runs `act(session)` on the GUI thread, unless the run that asks for it was stopped meanwhile.
    template <class Act>
    void pass(std::stop_token stop, Act act)
    {
        const std::scoped_lock lock(mutex);
        if (!session || stop.stop_requested())
            return;
        QMetaObject::invokeMethod(
            session,
            [target = session, stop, act = std::move(act)] {
                if (!stop.stop_requested())
                    act(*target);
            },
            Qt::QueuedConnection);
    }
};

CaseSession::CaseSession(QThreadPool& pool, std::shared_ptr<const LineSource> lines, QObject* parent)
    : QObject(parent), m_pool(pool), m_lines(std::move(lines)), m_door(std::make_shared<Door>()),
      m_answer([this](const Answer& answer) { take(answer); })
{
    m_door->session = this;
}

CaseSession::~CaseSession()
{
    stop();
    const std::scoped_lock lock(m_door->mutex);
    m_door->session = nullptr;
}

void CaseSession::open(const QStringList& paths, const AnalysisSettings& settings, const FormatOverrides& formats)
{
    begin(paths, settings, formats);
    startImport();
}

void CaseSession::begin(const QStringList& paths, AnalysisSettings settings, FormatOverrides formats)
{
    stop();
    m_paths = paths;
    m_given = std::move(settings);
    m_formats = std::move(formats);
    m_wanted.reset();
    m_query.reset();
    m_checklist = {};
    m_shown = false;
}

void CaseSession::restore(const QStringList& paths, Restored saved)
{
    begin(paths, std::move(saved.given), std::move(saved.formats));
    m_checklist = std::move(saved.ticks);
    m_importSeconds = saved.importSeconds;
    setState(State::Analysing);
    m_answer.ask(
        runOn(m_pool, [snapshot = std::move(saved.snapshot)](const Cancel&) { return withChecklist(snapshot); }));
}

void CaseSession::adopt(const QStringList& paths, Restored other)
{
    begin(paths, std::move(other.given), std::move(other.formats));
    m_checklist = std::move(other.ticks);
    m_importSeconds = other.importSeconds;
    publish(std::move(other.snapshot));
    setState(State::Open);
    Q_EMIT finished({}, false);
}

void CaseSession::judgeAgain()
{
    if (m_state == State::Open && snapshot()->complete)
        startAnalysis(snapshot()->settings);
}

void CaseSession::addPaths(const QStringList& paths)
{
    if (m_paths.isEmpty())
        return;
    for (const QString& path : paths) {
        if (!m_paths.contains(path))
            m_paths << path;
    }
    readAgain();
}

void CaseSession::replace(const QStringList& paths, SnapshotPtr snapshot)
{
    if (m_state != State::Open)
        return;
    m_paths = paths;
    publish(std::move(snapshot));
    Q_EMIT finished({}, false);
}

void CaseSession::readAgain()
{
    if (m_paths.isEmpty())
        return;
    stop();
    startImport();
}

void CaseSession::readAs(const QString& path, const QString& format)
{
    if (format.isEmpty())
        m_formats.erase(path.toStdString());
    else
        m_formats[path.toStdString()] = format.toStdString();
    readAgain();
}

void CaseSession::startImport()
{
    ImportRequest request;
    for (const QString& path : m_paths)
        request.paths.push_back(path.toStdString());
    request.settings = m_given;
    request.formatOverrides = m_formats;
    m_importSeconds = 0;
    m_timer.start();
    setState(State::Importing);
    m_answer.ask(runOn(m_pool, [request = std::move(request), observer = observer(), stop = m_stop.get_token()](
                                   const Cancel&) { return withChecklist(importCase(request, observer, stop)); }));
}

void CaseSession::startAnalysis(AnalysisSettings settings)
{
    setState(State::Analysing);
    m_answer.ask(runOn(m_pool, [earlier = snapshot(), settings = std::move(settings), stop = m_stop.get_token()](
                                   const Cancel&) { return withChecklist(analyseAgain(*earlier, settings, stop)); }));
}

ImportObserver CaseSession::observer() const
{
    ImportObserver observer;
    observer.progressed = [door = m_door, stop = m_stop.get_token()](const ImportProgress& progress) {
        door->pass(stop, [progress](CaseSession& session) { Q_EMIT session.progressed(progress); });
    };
    observer.published = [door = m_door, stop = m_stop.get_token()](SnapshotPtr snapshot) {
        door->pass(stop, [snapshot = std::move(snapshot)](CaseSession& session) { session.publish(snapshot); });
    };
    return observer;
}

CaseSession::Answer CaseSession::withChecklist(SnapshotPtr snapshot)
{
    if (!snapshot)
        return {};
    Answer answer{std::move(snapshot), {}, {}};
    if (const auto library = ChecklistLibrary::load(u":/checklists"_s))
        answer.checklist = makeChecklist(*answer.snapshot, *library);
    else
        answer.problem = tr("There is no checklist: %1").arg(QString::fromStdString(library.error().text()));
    return answer;
}

void CaseSession::publish(SnapshotPtr snapshot)
{
    const bool sameCase = m_shown;
    m_shown = true;
    m_query = std::make_shared<EmbeddedQuery>(std::move(snapshot), m_lines, m_pool);
    Q_EMIT published(sameCase);
}

void CaseSession::take(const Answer& answer)
{
    if (!answer.snapshot)
        return;
    // A partial snapshot that is still on its way would arrive after the complete one.
    stop();
    const bool imported = m_state == State::Importing;
    if (imported)
        m_importSeconds = static_cast<double>(m_timer.elapsed()) / 1000.0;
    Checklist checklist = answer.checklist;
    checklist.keepTicks(m_checklist);
    m_checklist = std::move(checklist);
    publish(answer.snapshot);
    setState(State::Open);
    Q_EMIT finished(answer.problem, imported);
    if (m_wanted)
        apply(*std::exchange(m_wanted, std::nullopt));
}

void CaseSession::grow(SnapshotPtr snapshot)
{
    if (m_state != State::Open)
        return;
    m_answer.ask(runOn(m_pool, [snapshot = std::move(snapshot)](const Cancel&) { return withChecklist(snapshot); }));
}

void CaseSession::apply(const AnalysisSettings& settings)
{
    if (m_state == State::Empty)
        return;
    if (m_state == State::Importing) {
        m_wanted = settings;
        return;
    }
    const bool again = needsImport(this->settings(), settings);
    stop();
    m_given = settings;
    if (again || !snapshot() || !snapshot()->complete)
        startImport();
    else
        startAnalysis(settings);
}

void CaseSession::trust(const QString& address)
{
    const auto network = Network::parse(address.toStdString());
    if (!network)
        return;
    AnalysisSettings changed = m_wanted.value_or(settings());
    if (!changed.trustedNetworksGiven)
        changed.trustedNetworks = privateNetworks(); // what was assumed stays
    changed.trustedNetworks.push_back(*network);
    changed.trustedNetworksGiven = true;
    apply(changed);
}

AnalysisSettings CaseSession::settings() const
{
    const SnapshotPtr shown = snapshot();
    return shown && shown->complete && m_state == State::Open ? shown->settings : m_given;
}

void CaseSession::cancel()
{
    if (!busy())
        return;
    const bool analysing = m_state == State::Analysing;
    stop();
    m_wanted.reset();
    if (analysing && m_query)
        m_given = snapshot()->settings;
    setState(m_query ? State::Open : State::Empty);
    Q_EMIT cancelled();
}

void CaseSession::close()
{
    stop();
    m_wanted.reset();
    m_paths.clear();
    m_query.reset();
    m_checklist = {};
    m_shown = false;
    setState(State::Empty);
}

void CaseSession::stop()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_answer.cancel();
}

void CaseSession::setState(State state)
{
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace postmortem
