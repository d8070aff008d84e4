// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casestatusbar.h"

#include "model/base/sentence.h"
#include "model/items/plainwords.h"
#include "views/common/showntext.h"

#include <QLabel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postmortem {

namespace {

constexpr qsizetype mostDomains = 2;

QStringList domainNames(const AnalysisSettings& settings)
{
    QStringList names;
    for (const std::string& domain : settings.localDomains)
        names << shownText(domain);
    return names;
}

QString shownSeconds(double seconds)
{
    if (seconds < 0.1)
        return CaseStatusBar::tr("%1 ms").arg(std::max(1, static_cast<int>(seconds * 1000)));
    return CaseStatusBar::tr("%1 s").arg(words::locale().toString(seconds, 'f', seconds < 10 ? 1 : 0));
}

} // namespace

CaseStatusBar::CaseStatusBar(QWidget* parent) : QStatusBar(parent)
{
    setObjectName(u"statusBar"_s);
    m_lines = addLabel(u"statusLines"_s, tr("Lines read"));
    m_bytes = addLabel(u"statusBytes"_s, tr("Bytes read"));
    m_zone = addLabel(u"statusZone"_s, tr("Time zone"));
    m_domains = addLabel(u"statusDomains"_s, tr("Local domains"));
    m_count = addLabel(u"statusCount"_s, tr("What the filter leaves"));
    m_following = addLabel(u"statusFollowing"_s, tr("Following the logs"));
    m_evidence = new QLabel(this);
    m_evidence->setObjectName(u"statusEvidence"_s);
    m_evidence->setTextFormat(Qt::PlainText);
    m_evidence->setContentsMargins(8, 0, 8, 0);
    addPermanentWidget(m_evidence);
}

QLabel* CaseStatusBar::addLabel(const QString& name, const QString& accessible)
{
    auto* label = new QLabel(this);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setAccessibleDescription(accessible);
    label->setContentsMargins(8, 0, 8, 0);
    addWidget(label);
    return label;
}

void CaseStatusBar::setCase(const SnapshotPtr& snapshot, double seconds)
{
    if (!snapshot) {
        for (QLabel* label : {m_lines, m_bytes, m_zone, m_domains, m_count, m_following, m_evidence})
            label->clear();
        return;
    }
    std::uint64_t lines = 0;
    std::uint64_t bytes = 0;
    for (const Source& source : snapshot->sources) {
        lines += source.lines;
        bytes += source.bytes;
    }
    m_lines->setText(tr("%1 lines").arg(shownNumber(lines)));
    m_bytes->setText(seconds > 0 ? tr("%1 read in %2").arg(shownSize(bytes), shownSeconds(seconds)) : shownSize(bytes));
    m_logs = snapshot->settings.zone;
    m_first = snapshot->totals.first;
    setZone(m_logs);
    const QStringList names = domainNames(snapshot->settings);
    m_domains->setToolTip(names.join(u", "_s).toHtmlEscaped());
    if (names.isEmpty())
        m_domains->setText(tr("No local domain known"));
    else if (names.size() > mostDomains)
        m_domains->setText(tr("Local domains: %1 and %n more", nullptr, int(names.size() - mostDomains))
                               .arg(names.first(mostDomains).join(u", "_s)));
    else
        m_domains->setText(tr("Local domains: %1").arg(names.join(u", "_s)));
}

void CaseStatusBar::setZone(const TimeZone& zone)
{
    const bool theirs = zone.name() == m_logs.name();
    m_zone->setText(shownZone(zone, m_first));
    m_zone->setToolTip(theirs ? tr("Times are shown in this zone; it is also assumed for stamps that carry none")
                              : tr("Times are shown in this zone. The logs' own is %1: findings, filters without a "
                                   "zone and the report keep to it. View → Times In changes it")
                                    .arg(shownZone(m_logs, m_first)));
}

void CaseStatusBar::setCount(const QString& text)
{
    m_count->setText(text);
}

void CaseStatusBar::setFollowing(bool following, TimeUs lastLook, const TimeZone& zone)
{
    if (!following)
        m_following->clear();
    else if (!lastLook.known())
        m_following->setText(tr("Following …"));
    else
        m_following->setText(tr("Following · looked at %1").arg(QString::fromStdString(toLocalText(lastLook, zone))));
}

void CaseStatusBar::setEvidence(Evidence evidence)
{
    switch (evidence) {
    case Evidence::NotChecked: m_evidence->clear(); break;
    case Evidence::Checking: m_evidence->setText(tr("Hashing the evidence again …")); break;
    case Evidence::Unchanged: m_evidence->setText(tr("Evidence unchanged · SHA-256 verified")); break;
    case Evidence::Changed: m_evidence->setText(tr("⚠ Evidence has changed since it was read")); break;
    }
}

} // namespace postmortem
