// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The case that is open: what was opened, under which assumptions, and the newest snapshot of it. Imports and analyses
// run on the pool; what they bring arrives here on the GUI thread, and what a stopped one still brings is dropped.

#include "importers/importer.h"
#include "model/query/casequery.h"
#include "model/remediation/checklist.h"
#include "views/common/latest.h"

#include <QElapsedTimer>
#include <QObject>
#include <QStringList>
#include <QThreadPool>

#include <memory>
#include <optional>
#include <stop_token>

namespace postmortem {

class CaseSession final : public QObject {
    Q_OBJECT

public:
    /// What a saved case knew.
    struct Restored {
        AnalysisSettings given;
        FormatOverrides formats;
        SnapshotPtr snapshot;
        Checklist ticks;
        double importSeconds = 0;
    };
    enum class State : std::uint8_t { Empty, Importing, Analysing, Open };

    /// The pool must outlive the session. `lines` reads the text of the evidence again.
    CaseSession(QThreadPool& pool, std::shared_ptr<const LineSource> lines, QObject* parent = nullptr);
    ~CaseSession() override;

    /// Another case: drops the one before.
    void open(const QStringList& paths, const AnalysisSettings& settings, const FormatOverrides& formats = {});
    /// A case that was saved: nothing is read, only its checklist is made anew, with these ticks.
    void restore(const QStringList& paths, Restored saved);
    /// A case as another session had it, at once and as it is.
    void adopt(const QStringList& paths, Restored other);
    /// The same case under the same assumptions: its findings and its checklist are worded in the language spoken now.
    void judgeAgain();
    /// The same files again.
    void readAgain();
    /// The same files again, one of them as that format, not at all (readNothing), or as it is recognised ("").
    void readAs(const QString& path, const QString& format);
    /// The same case with more in it: its rows are those of before and new ones. Only while it is open, and it stays so:
    /// a log may grow every second.
    void grow(SnapshotPtr snapshot);
    /// The same files and these, newer ones of the same case.
    void addPaths(const QStringList& paths);
    /// The same case whose evidence now stands elsewhere.
    void replace(const QStringList& paths, SnapshotPtr snapshot);
    /// Judges the case again under other assumptions; reads the files again where that is needed. While an import runs
    /// it waits for its end.
    void apply(const AnalysisSettings& settings);
    /// Takes that address for one of ours.
    void trust(const QString& address);
    /// Stops what runs; what has been read so far stays.
    void cancel();
    void close();
    /// Ticks set in the window.
    void setChecklist(const Checklist& checklist) { m_checklist = checklist; }

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool busy() const { return m_state == State::Importing || m_state == State::Analysing; }
    [[nodiscard]] const QStringList& paths() const { return m_paths; }
    [[nodiscard]] std::shared_ptr<const CaseQuery> query() const { return m_query; }
    [[nodiscard]] SnapshotPtr snapshot() const { return m_query ? m_query->snapshot() : nullptr; }
    [[nodiscard]] std::shared_ptr<const LineSource> lines() const { return m_lines; }
    [[nodiscard]] const Checklist& checklist() const { return m_checklist; }
    /// How files are read where recognition was overruled.
    [[nodiscard]] const FormatOverrides& formatOverrides() const { return m_formats; }
    /// Seconds that the last import took; 0 before its end.
    [[nodiscard]] double importSeconds() const { return m_importSeconds; }
    /// The assumptions in force: as given, or as inferred once there is a complete snapshot.
    [[nodiscard]] AnalysisSettings settings() const;
    /// As given, without what was inferred.
    [[nodiscard]] const AnalysisSettings& given() const { return m_given; }

Q_SIGNALS:
    void stateChanged();
    void progressed(const postmortem::ImportProgress& progress);
    /// A newer snapshot; `sameCase` when it grew out of the one before.
    void published(bool sameCase);
    /// The snapshot is complete, the checklist is made; `problem` says why there is none, "" mostly. `imported` when
    /// files were read for it.
    void finished(const QString& problem, bool imported);
    void cancelled();

private:
    struct Door; // through which an importing thread speaks to a session that may be gone
    struct Answer {
        SnapshotPtr snapshot;
        Checklist checklist;
        QString problem;
    };
    void startImport();
    void startAnalysis(AnalysisSettings settings);
    void begin(const QStringList& paths, AnalysisSettings settings, FormatOverrides formats);
    void stop();
    void setState(State state);
    void publish(SnapshotPtr snapshot);
    void take(const Answer& answer);
    [[nodiscard]] ImportObserver observer() const;
    [[nodiscard]] static Answer withChecklist(SnapshotPtr snapshot);

    QThreadPool& m_pool;
    std::shared_ptr<const LineSource> m_lines;
    std::shared_ptr<Door> m_door;
    std::stop_source m_stop;
    State m_state = State::Empty;
    QStringList m_paths;
    AnalysisSettings m_given;
    FormatOverrides m_formats;
    std::optional<AnalysisSettings> m_wanted; // asked for while an import runs
    std::shared_ptr<const CaseQuery> m_query;
    Checklist m_checklist;
    bool m_shown = false; // a snapshot of this case has been published
    QElapsedTimer m_timer;
    double m_importSeconds = 0;
    Latest<Answer> m_answer;
};

} // namespace postmortem
