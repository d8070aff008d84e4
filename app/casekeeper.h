// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Keeps the case: saves it where it was told to, now and then by itself, and into a recovery file what was never saved;
// opens saved cases and those that a crash left behind. All files are written and read on the pool. GUI thread only.

#include "app/actionlog.h"
#include "app/custody.h"
#include "app/evidenceplace.h"
#include "app/recovery.h"
#include "app/surroundings.h"
#include "model/casefile/casefile.h"
#include "views/common/latest.h"

#include <QTimer>

#include <optional>

namespace postmortem {

class MainActions;
class NoticeBar;

/// A case on its way from one window to the next, with what its keeper knows of it.
struct CarriedCase {
    SavedCase content;
    Checklist checklist;
    QString path;
    std::optional<CaseMark> mark;
    std::optional<RecoveryFile> recovery;
    std::optional<CaseMark> recoveryMark;
    std::uint64_t changes = 0;
    std::uint64_t saved = 0;
    std::uint64_t kept = 0;
};

class CaseKeeper final : public QObject {
    Q_OBJECT

public:
    CaseKeeper(const Surroundings& around, const CaseParts& parts, NoticeBar& notice, QWidget* window);
    ~CaseKeeper() override;

    /// Save, Save as, Add newer logs.
    void connectActions(const MainActions& actions);
    /// Reads a saved case; willOpen() comes when it is there, and the session has it thereafter.
    void open(const QString& path);
    /// Another case is about to be opened, or none: what was not saved is kept for recovery.
    void putAway(const QStringList& next);
    /// Offers what a crash left behind.
    void lookForRecovery();
    /// The case for another window's keeper, when one is open and complete; this keeper keeps nothing from now on. Not
    /// while it is busy.
    [[nodiscard]] std::optional<CarriedCase> handOver();
    /// The case as it stood in another window, saved or not.
    void takeOver(const CarriedCase& carried);
    /// True when nothing would be lost. Else it is being kept: mayCloseNow() follows, or a notice says why it cannot be.
    [[nodiscard]] bool mayClose();

    [[nodiscard]] ActionLog& log() { return m_log; }
    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] bool modified() const { return m_changes != m_saved; }
    [[nodiscard]] bool busy() const { return m_reading.running() || m_purpose || m_moving.running(); }
    /// What it is doing, in words.
    [[nodiscard]] QString busyText() const;
    void save();
    void saveAs();
    /// 45 s; a test has less patience.
    void setAutosaveInterval(std::chrono::milliseconds interval) { m_autosave.setInterval(interval); }

Q_SIGNALS:
    void busyChanged();
    /// The name of the case or its modified mark.
    void titleChanged();
    /// A case of that name was read and takes the place of the one before.
    void willOpen(const QString& name);
    void verifyRequested();
    void mayCloseNow();
    void said(const QString& text);

private:
    enum class Purpose : std::uint8_t { Save, Autosave, Close };
    using Read = Result<std::shared_ptr<OpenedCase>>;
    struct Written {
        Result<CaseMark> mark;
        std::optional<RecoveryFile> recovery; ///< that it was written to
    };

    void touch();
    void chosenTarget(const QString& path);
    void write(Purpose purpose);
    void writeTo(const QString& path, std::optional<CaseMark> known);
    void writeAway();
    [[nodiscard]] SavedCase content() const;
    void wrote(const Written& written);
    void wroteCase(const CaseMark& mark);
    void failed(const Error& error);
    void read(const QString& path, std::optional<RecoveryFile> left);
    void opened(const Read& result);
    void finishOpening(const OpenedCase& opened);
    void putBack(const SavedCase& content);
    void sessionFinished(bool imported);
    void checkEvidence();
    void showEvidence(const EvidencePlaces& places);
    void moveTo(const QString& from, const QString& to);
    void showMoved(const MovedCase& moved);
    void offerRecovery(const std::optional<RecoveryFile>& left);
    void forgetRecovery();
    void addNewerLogs();

    Surroundings m_around;
    CaseParts m_parts;
    NoticeBar& m_notice;
    QWidget* m_window;
    ActionLog m_log;
    Custody m_custody;
    QString m_path;                 // of the case file; "" before the first save
    std::optional<CaseMark> m_mark; // what stands in it
    std::optional<RecoveryFile> m_recovery;
    std::optional<CaseMark> m_recoveryMark;
    std::uint64_t m_changes = 0; // counts up
    std::uint64_t m_saved = 0;   // changes that are in the case file
    std::uint64_t m_kept = 0;    // changes that are in either file
    // The write that runs, and what for.
    std::optional<Purpose> m_purpose;
    QString m_target;
    std::uint64_t m_writing = 0;
    std::optional<Purpose> m_next;
    QString m_nextTarget;
    bool m_closing = false;
    bool m_giveUp = false; // close although something cannot be kept
    // The case that was read and is not yet in the session.
    QString m_readingPath;
    std::optional<RecoveryFile> m_readingLeft;
    std::shared_ptr<OpenedCase> m_opening;
    SnapshotPtr m_snapshot;                            // the last one that was complete
    std::vector<std::pair<QString, StepTick>> m_ticks; // as saved
    QTimer m_autosave;
    Latest<Written> m_result;
    Latest<Read> m_reading;
    Latest<EvidencePlaces> m_places;
    Latest<MovedCase> m_moving;
    Latest<std::optional<RecoveryFile>> m_left;
};

} // namespace postmortem
