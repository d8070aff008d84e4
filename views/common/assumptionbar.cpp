// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/assumptionbar.h"

#include "model/items/plainwords.h"
#include "views/theme/palette.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace postmortem {

namespace {

constexpr qsizetype mostNamed = 4;
constexpr int beside = 16; // pixels beside a button's text, more than most styles give

struct AssumptionWords {
    Q_DECLARE_TR_FUNCTIONS(AssumptionWords)
};

QString listed(QStringList entries)
{
    if (entries.size() > mostNamed) {
        const qsizetype more = entries.size() - mostNamed;
        entries.resize(mostNamed);
        entries << AssumptionWords::tr("%1 more").arg(more);
    }
    return entries.join(u", "_s);
}

QString domains(const AnalysisSettings& settings)
{
    QStringList names;
    for (const std::string& domain : settings.localDomains)
        names << shownText(domain);
    return names.isEmpty() ? AssumptionWords::tr("no domain is known to be yours")
                           : AssumptionWords::tr("your domains: %1").arg(listed(names));
}

QString networks(const AnalysisSettings& settings)
{
    if (settings.trustedNetworks == privateNetworks())
        return AssumptionWords::tr("only private networks are yours");
    QStringList names;
    for (const Network& network : settings.trustedNetworks) {
        if (!network.base.isLoopback())
            names << QString::fromStdString(network.toString());
    }
    return names.isEmpty() ? AssumptionWords::tr("no network is trusted")
                           : AssumptionWords::tr("your networks: %1").arg(listed(names));
}

} // namespace

QString assumptionText(const AnalysisSettings& settings)
{
    QStringList parts;
    if (!settings.localDomainsGiven)
        parts << domains(settings);
    if (!settings.trustedNetworksGiven)
        parts << networks(settings);
    return parts.isEmpty() ? QString() : AssumptionWords::tr("Postmortem assumes – %1.").arg(parts.join(u"; "_s));
}

AssumptionBar::AssumptionBar(QWidget* parent) : QWidget(parent)
{
    setObjectName(u"assumptionBar"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_text = new QLabel(this);
    m_text->setObjectName(u"assumptionText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* change = new QPushButton(tr("Change…"), this);
    change->setObjectName(u"changeAssumptions"_s);
    change->setToolTip(tr("Say which domains and networks are yours; the case is judged again"));
    auto* fine = new QPushButton(tr("That Is Right"), this);
    fine->setObjectName(u"confirmAssumptions"_s);
    fine->setToolTip(tr("Keep these and do not ask again for this case"));
    for (QPushButton* button : {change, fine})
        button->setMinimumWidth(button->sizeHint().width() + beside);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 3, 10, 3);
    layout->addWidget(m_text, 1);
    layout->addWidget(change);
    layout->addWidget(fine);
    connect(change, &QPushButton::clicked, this, &AssumptionBar::changeRequested);
    connect(fine, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT confirmed();
    });
    hide();
}

void AssumptionBar::setSettings(const AnalysisSettings& settings)
{
    const QString text = assumptionText(settings);
    m_text->setText(text);
    m_text->setToolTip(u"<p>%1</p><p>%2</p><p>%3</p>"_s.arg(text.toHtmlEscaped(),
                                                            shownText(settings.localDomainsReason).toHtmlEscaped(),
                                                            shownText(settings.trustedNetworksReason).toHtmlEscaped()));
    setVisible(!text.isEmpty());
}

} // namespace postmortem
