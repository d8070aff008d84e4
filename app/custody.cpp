// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/custody.h"

#include "app/actionlog.h"
#include "app/casesession.h"
#include "app/outbox.h"
#include "views/checklist/checklistpage.h"
#include "views/common/casescope.h"
#include "views/decode/decodepane.h"
#include "views/report/reportpreview.h"
#include "views/transcript/transcriptview.h"
#include "views/workbench/workbench.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postmortem {

namespace {

struct CustodyWords {
    Q_DECLARE_TR_FUNCTIONS(CustodyWords)
};

constexpr std::size_t mostFilters = 50;
using Kind = Action::Kind;

std::string assumptionsOf(const AnalysisSettings& settings)
{
    QStringList words = {CustodyWords::tr("zone %1").arg(QString::fromStdString(settings.zone.name()))};
    if (settings.year)
        words << CustodyWords::tr("year %1").arg(*settings.year);
    for (const std::string& domain : settings.localDomains)
        words << QString::fromStdString(domain);
    for (const Network& network : settings.trustedNetworks)
        words << QString::fromStdString(network.toString());
    const Thresholds standard;
    for (const Threshold& threshold : settings.thresholds.all()) {
        if (threshold.value != standard[threshold.key])
            words << u"%1 %2"_s.arg(QString::fromUtf8(threshold.key)).arg(threshold.value);
    }
    return words.join(u", "_s).toStdString();
}

std::string placeText(const RemarkPlace& place)
{
    return place.line == 0 ? place.key : place.key + ':' + std::to_string(place.line);
}

std::string remarkText(const RemarkPlace& place, const Remark* remark)
{
    const QString where = QString::fromStdString(placeText(place));
    if (!remark)
        return CustodyWords::tr("removed the remark on %1").arg(where).toStdString();
    if (remark->hidden)
        return CustodyWords::tr("hid %1: %2").arg(where, QString::fromStdString(remark->hiddenReason)).toStdString();
    return where.toStdString();
}

} // namespace

Custody::Custody(ActionLog& log, const CaseParts& parts) : m_log(log), m_parts(parts)
{
    connect(&parts.scope, &CaseScope::filterChanged, this, &Custody::noteFilter);
    connect(&parts.scope, &CaseScope::annotationsChanged, this, &Custody::noteRemarks);
    connect(&parts.checklist, &ChecklistPage::checklistChanged, this, &Custody::noteTicks);
    connect(&parts.session, &CaseSession::finished, this,
            [this](const QString&, bool imported) { noteJudgement(imported); });
    connect(&parts.workbench, &Workbench::trustRequested, this, [this](const QString& address) {
        m_trusted = true;
        m_log.record(Kind::Trusted, address.toStdString());
    });
    connect(parts.workbench.transcript(), &TranscriptView::passwordsShownChanged, this, [this](bool shown) {
        if (shown)
            m_log.record(Kind::RevealedPassword, tr("in the transcript").toStdString());
    });
    connect(parts.workbench.decode(), &DecodePane::passwordShown, this, [this] {
        if (m_parts.scope.snapshot()) // the pane also decodes what is pasted while no case is open
            m_log.record(Kind::RevealedPassword, tr("in the decode pane").toStdString());
    });
    connect(&parts.outbox, &Outbox::exported, this,
            [this](const QString& path) { m_log.record(Kind::Exported, path.toStdString()); });
    connect(&parts.outbox, &Outbox::verified, this, [this](int files, int problems) {
        m_log.record(Kind::Verified, tr("%n file(s)", nullptr, files).toStdString() + ", "
                                         + tr("%n of them changed", nullptr, problems).toStdString());
    });
}

void Custody::begin(std::vector<std::string> filters, std::size_t place)
{
    m_remarks = m_parts.scope.annotations();
    m_ticks = m_parts.checklist.checklist();
    m_filters = std::move(filters);
    if (m_filters.empty())
        m_filters = {std::string()};
    m_place = std::min(place, m_filters.size() - 1);
    m_trusted = false;
    const SnapshotPtr snapshot = m_parts.session.snapshot();
    m_assumptions = snapshot ? assumptionsOf(snapshot->settings) : std::string();
}

void Custody::noteFilter()
{
    if (m_silent || !m_parts.scope.snapshot())
        return;
    const std::string text = m_parts.scope.filter().text();
    if (m_place > 0 && m_filters[m_place - 1] == text) { // back
        --m_place;
    } else if (m_place + 1 < m_filters.size() && m_filters[m_place + 1] == text) { // forward
        ++m_place;
    } else {
        m_filters.resize(m_place + 1);
        m_filters.push_back(text);
        if (m_filters.size() > mostFilters)
            m_filters.erase(m_filters.begin());
        m_place = m_filters.size() - 1;
    }
    m_log.recordFilter(text);
}

void Custody::noteRemarks()
{
    const Annotations before = std::exchange(m_remarks, m_parts.scope.annotations());
    if (m_silent)
        return;
    for (const auto& [place, remark] : m_remarks.all()) {
        if (const Remark* old = before.find(place); !old || *old != remark)
            m_log.record(Kind::Marked, remarkText(place, &remark));
    }
    for (const auto& [place, remark] : before.all()) {
        if (!m_remarks.find(place))
            m_log.record(Kind::Marked, remarkText(place, nullptr));
    }
}

void Custody::noteTicks()
{
    const Checklist before = std::exchange(m_ticks, m_parts.checklist.checklist());
    if (m_silent)
        return;
    for (const ChecklistStep& step : m_ticks.steps) {
        const auto old = std::ranges::find(before.steps, step.id, &ChecklistStep::id);
        if (old == before.steps.end() || old->tick.state != step.tick.state)
            m_log.record(Kind::Ticked, (title(step.tick.state) + u": "_s + step.text).toStdString());
    }
}

void Custody::noteJudgement(bool imported)
{
    m_ticks = m_parts.session.checklist();
    if (!m_parts.session.snapshot()) // nothing could be read, and the case is closed again
        return;
    const CaseSnapshot& snapshot = *m_parts.session.snapshot();
    const std::string before = std::exchange(m_assumptions, assumptionsOf(snapshot.settings));
    if (m_silent)
        return;
    if (imported)
        m_log.record(Kind::Imported,
                     tr("%n file(s)", nullptr, static_cast<int>(snapshot.sources.size())).toStdString() + ", "
                         + tr("%n event(s)", nullptr, static_cast<int>(snapshot.events.size())).toStdString());
    else if (before != m_assumptions && !m_trusted)
        m_log.record(Kind::ChangedAssumptions, m_assumptions);
    m_trusted = false;
}

} // namespace postmortem
