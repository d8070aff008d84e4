// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casekeeper.h"

#include "app/casecontent.h"
#include "app/casesession.h"
#include "app/mainactions.h"
#include "app/noticebar.h"
#include "app/windowlayout.h"
#include "model/items/plainwords.h"
#include "views/checklist/checklistpage.h"
#include "views/common/casescope.h"
#include "views/report/reportpreview.h"
#include "views/workbench/workbench.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace postmortem {

namespace {

constexpr std::chrono::seconds autosaveInterval{45};

QString shownPath(const QString& path)
{
    return QDir::toNativeSeparators(path);
}

} // namespace

CaseKeeper::CaseKeeper(const Surroundings& around, const CaseParts& parts, NoticeBar& notice, QWidget* window)
    : QObject(window), m_around(around), m_parts(parts), m_notice(notice), m_window(window),
      m_log(around.clock, around.settings), m_custody(m_log, parts),
      m_result([this](const Written& written) { wrote(written); }),
      m_reading([this](const Read& read) { opened(read); }),
      m_places([this](const EvidencePlaces& places) { showEvidence(places); }),
      m_moving([this](const MovedCase& moved) { showMoved(moved); }),
      m_left([this](const std::optional<RecoveryFile>& left) { offerRecovery(left); })
{
    setObjectName(u"caseKeeper"_s);
    m_autosave.setSingleShot(true);
    m_autosave.setInterval(autosaveInterval);
    connect(&m_autosave, &QTimer::timeout, this, [this] { write(Purpose::Autosave); });
    parts.scope.setSigner([this](Remark& remark) {
        remark.by = m_log.person();
        remark.when = m_around.clock.now();
    });
    connect(&parts.scope, &CaseScope::annotationsChanged, this, &CaseKeeper::touch);
    connect(&parts.checklist, &ChecklistPage::checklistChanged, this, &CaseKeeper::touch);
    connect(&parts.preview, &ReportPreview::optionsChanged, this, &CaseKeeper::touch);
    connect(&parts.session, &CaseSession::finished, this,
            [this](const QString&, bool imported) { sessionFinished(imported); });
    const auto tellReport = [this] {
        ReportOptions options = m_parts.preview.options();
        options.actions = m_log.actions();
        options.annotations = m_parts.scope.annotations();
        m_parts.preview.setOptions(options);
    };
    connect(&m_log, &ActionLog::recorded, this, tellReport);
    connect(&parts.scope, &CaseScope::annotationsChanged, this, tellReport);
}

CaseKeeper::~CaseKeeper() = default; // the scope goes before, and with it whoever asks for a signature

void CaseKeeper::connectActions(const MainActions& actions)
{
    connect(actions.saveCase, &QAction::triggered, this, &CaseKeeper::save);
    connect(actions.saveCaseAs, &QAction::triggered, this, &CaseKeeper::saveAs);
    connect(actions.addLogs, &QAction::triggered, this, &CaseKeeper::addNewerLogs);
}

QString CaseKeeper::busyText() const
{
    if (m_reading.running())
        return tr("Opening the case …");
    return m_moving.running() ? tr("Comparing the evidence …") : tr("Saving the case …");
}

void CaseKeeper::touch()
{
    if (m_opening || !m_parts.session.snapshot())
        return;
    ++m_changes;
    if (!m_autosave.isActive())
        m_autosave.start();
    Q_EMIT titleChanged();
}

void CaseKeeper::addNewerLogs()
{
    m_around.files.chooseFiles(m_window, tr("Add Newer Logs"), m_around.settings.openFolder(),
                               [this](const QStringList& paths) {
                                   m_log.record(Action::Kind::Opened, paths.join(u", "_s).toStdString());
                                   m_parts.session.addPaths(paths);
                               });
}

void CaseKeeper::putAway(const QStringList& next)
{
    const bool same = !next.isEmpty() && next == m_parts.session.paths();
    if (m_changes != m_kept)
        writeAway();
    m_recovery.reset(); // whose lock goes with the last job: what is in it waits for a "Recover"
    m_result.cancel();
    m_purpose.reset();
    m_next.reset();
    m_nextTarget.clear();
    m_closing = false;
    m_opening.reset();
    m_recoveryMark.reset();
    m_reading.cancel();
    m_places.cancel();
    m_moving.cancel();
    m_autosave.stop();
    m_path.clear();
    m_mark.reset();
    m_ticks.clear();
    m_snapshot.reset();
    m_changes = same && !m_parts.scope.annotations().empty() ? 1 : 0;
    m_saved = m_kept = 0;
    m_custody.setSilent(true);
    if (!same)
        m_parts.scope.setAnnotations({});
    m_custody.begin({}, 0);
    m_log.setActions({});
    m_custody.setSilent(false);
    if (!next.isEmpty())
        m_log.record(Action::Kind::Opened, next.join(u", "_s).toStdString());
    Q_EMIT titleChanged();
    Q_EMIT busyChanged();
}

void CaseKeeper::sessionFinished(bool imported)
{
    const SnapshotPtr snapshot = m_parts.session.snapshot();
    const SnapshotPtr before = std::exchange(m_snapshot, snapshot);
    if (m_opening)
        finishOpening(*std::exchange(m_opening, nullptr));
    else if (before && before != snapshot && (!m_path.isEmpty() || !imported))
        touch();
}

// --- opening

void CaseKeeper::open(const QString& path)
{
    read(path, {});
}

void CaseKeeper::read(const QString& path, std::optional<RecoveryFile> left)
{
    m_readingPath = path;
    m_readingLeft = std::move(left);
    m_reading.ask(runOn(m_around.pool, [path](const Cancel& cancel) -> Read {
        auto read = readCase(path, cancel);
        if (!read)
            return std::unexpected(read.error());
        return std::make_shared<OpenedCase>(std::move(*read));
    }));
    Q_EMIT busyChanged();
}

void CaseKeeper::opened(const Read& result)
{
    if (!result) {
        if (m_readingLeft)
            m_readingLeft->lock->unlock();
        m_readingLeft.reset();
        m_notice.say(tr("%1: %2").arg(shownPath(m_readingPath), shownText(result.error().message)),
                     NoticeBar::Tone::Warning);
        Q_EMIT busyChanged();
        return;
    }
    const std::shared_ptr<OpenedCase> read = *result;
    const QStringList paths = toStrings(read->content.paths);
    const std::optional<RecoveryFile> left = std::exchange(m_readingLeft, std::nullopt);
    Q_EMIT willOpen(left ? QFileInfo(paths.value(0)).fileName()
                         : QFileInfo(m_readingPath).fileName()); // puts away the one before
    m_opening = read;
    if (left) {
        m_recovery = left;
        m_recoveryMark = read->mark;
        m_changes = m_kept = 1;
    } else if (!read->newer && read->writable) {
        m_path = m_readingPath;
        m_mark = read->mark;
    }
    m_ticks = read->content.ticks;
    m_parts.session.restore(paths, {read->content.given, read->content.formats, read->content.snapshot,
                                    checklistOf(m_ticks), read->content.importSeconds});
    if (!left)
        m_around.settings.addRecentPath(m_readingPath);
    Q_EMIT busyChanged();
}

void CaseKeeper::putBack(const SavedCase& content)
{
    m_custody.setSilent(true);
    ReportOptions options = content.report;
    options.annotations = content.annotations;
    options.actions = content.actions;
    options.places = m_parts.preview.options().places; // of this machine
    m_parts.preview.setOptions(options);
    m_parts.scope.setAnnotations(content.annotations);
    for (std::size_t place = 0; place < content.filters.size(); ++place)
        m_parts.scope.setFilter(Filter::parse(content.filters[place]));
    for (std::size_t place = content.filters.size(); place > content.filterPlace + 1 && m_parts.scope.canGoBack();
         --place)
        m_parts.scope.goBack();
    if (!content.layout.isEmpty())
        applyLayout(m_parts.workbench, content.layout);
    m_log.setActions(content.actions);
    m_custody.begin(content.filters, content.filterPlace);
    m_custody.setSilent(false);
}

void CaseKeeper::finishOpening(const OpenedCase& read)
{
    putBack(read.content);
    m_log.record(Action::Kind::Opened, m_readingPath.toStdString());
    if (read.newer)
        m_notice.say(
            tr("A newer version of Postmortem wrote this case. It is shown as far as this one understands it; changes "
               "can be saved under another name."),
            NoticeBar::Tone::Warning);
    else if (!read.writable)
        m_notice.say(tr("This case may not be written to; changes can be saved under another name."));
    else
        checkEvidence();
    Q_EMIT titleChanged();
}

// --- from window to window

std::optional<CarriedCase> CaseKeeper::handOver()
{
    const SnapshotPtr snapshot = m_parts.session.snapshot();
    if (!snapshot || !snapshot->complete)
        return {};
    m_autosave.stop();
    return CarriedCase{.content = content(),
                       .checklist = m_parts.session.checklist(),
                       .path = m_path,
                       .mark = m_mark,
                       .recovery = std::exchange(m_recovery, std::nullopt),
                       .recoveryMark = m_recoveryMark,
                       .changes = m_changes,
                       .saved = m_saved,
                       .kept = m_kept};
}

void CaseKeeper::takeOver(const CarriedCase& carried)
{
    const SavedCase& content = carried.content;
    m_custody.setSilent(true);
    m_ticks = content.ticks;
    m_parts.session.adopt(toStrings(content.paths),
                          {content.given, content.formats, content.snapshot, carried.checklist, content.importSeconds});
    putBack(content);
    m_path = carried.path;
    m_mark = carried.mark;
    m_recovery = carried.recovery;
    m_recoveryMark = carried.recoveryMark;
    m_changes = carried.changes; // to put it back was none
    m_saved = carried.saved;
    m_kept = carried.kept;
    if (m_changes == m_kept)
        m_autosave.stop();
    else
        m_autosave.start();
    Q_EMIT titleChanged();
}

// --- evidence

void CaseKeeper::checkEvidence()
{
    m_places.ask(runOn(m_around.pool, [snapshot = m_parts.session.snapshot()](const Cancel& cancel) {
        return lookForEvidence(*snapshot, cancel);
    }));
}

void CaseKeeper::showEvidence(const EvidencePlaces& places)
{
    if (places.missing > 0) {
        const QString from = places.lostFolder;
        m_notice.say(tr("%n file(s) of the evidence are no longer in %1. The case can be read all the same; the lines "
                        "of the logs "
                        "cannot be shown.",
                        nullptr, places.missing)
                         .arg(shownPath(from)),
                     NoticeBar::Tone::Warning,
                     {{tr("Locate…"), [this, from] {
                           m_around.files.chooseFolder(
                               m_window, tr("Where Is the Evidence Now?"), m_around.settings.openFolder(),
                               [this, from](const QStringList& to) { moveTo(from, to.front()); });
                       }}});
    } else if (places.changed > 0) {
        m_notice.say(tr("%n file(s) of the evidence have another size or time than when they were read.", nullptr,
                        places.changed),
                     NoticeBar::Tone::Warning, {{tr("Compare Them"), [this] { moveTo(u"/"_s, u"/"_s); }}});
    }
}

void CaseKeeper::moveTo(const QString& from, const QString& to)
{
    m_notice.clear();
    m_moving.ask(runOn(m_around.pool, [snapshot = m_parts.session.snapshot(), paths = m_parts.session.paths(),
                                       annotations = m_parts.scope.annotations(), from, to](const Cancel& cancel) {
        return moveEvidence(snapshot, paths, annotations, from, to, cancel);
    }));
    Q_EMIT busyChanged();
}

void CaseKeeper::showMoved(const MovedCase& moved)
{
    Q_EMIT busyChanged();
    if (!moved.snapshot || m_parts.session.state() != CaseSession::State::Open)
        return;
    if (moved.found > 0) {
        m_parts.session.replace(moved.paths, moved.snapshot); // which marks the case as changed
        m_parts.scope.setAnnotations(moved.annotations);
        m_log.record(Action::Kind::Verified,
                     tr("%n file(s) found again, with the same SHA-256", nullptr, moved.found).toStdString());
    }
    QStringList words;
    if (moved.found > 0)
        words << tr("%n file(s) are the evidence that was read, by their SHA-256.", nullptr, moved.found);
    if (moved.differing > 0)
        words << tr("%n file(s) hold something else than what was read.", nullptr, moved.differing);
    if (moved.missing > 0)
        words << tr("%n file(s) are still missing.", nullptr, moved.missing);
    m_notice.say(words.join(u' '),
                 moved.differing + moved.missing > 0 ? NoticeBar::Tone::Warning : NoticeBar::Tone::Plain);
}

// --- recovery

void CaseKeeper::lookForRecovery()
{
    if (m_around.recoveryFolder.isEmpty())
        return;
    m_left.ask(
        runOn(m_around.pool, [folder = m_around.recoveryFolder](const Cancel&) { return newestLeftBehind(folder); }));
}

void CaseKeeper::offerRecovery(const std::optional<RecoveryFile>& left)
{
    if (!left)
        return;
    if (m_parts.session.state() != CaseSession::State::Empty || m_reading.running()) {
        left->lock->unlock(); // some other time
        return;
    }
    QString text = tr("A case that was not saved is still there, from %1.")
                       .arg(QLocale().toString(left->written, QLocale::ShortFormat));
    if (left->others > 0)
        text += u' ' + tr("And %n older one(s).", nullptr, left->others);
    m_notice.say(text, NoticeBar::Tone::Plain,
                 {{tr("Recover"),
                   [this, left] {
                       m_notice.clear();
                       read(left->path, left);
                   }},
                  {tr("Discard"), [this, left] {
                       m_notice.clear();
                       discard(*left);
                       lookForRecovery();
                   }}});
}

} // namespace postmortem
