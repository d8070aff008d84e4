// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/casesettingsdialog.h"

#include "model/items/plainwords.h"
#include "views/common/plainlabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTimeZone>
#include <QVBoxLayout>

#include <optional>

using namespace Qt::StringLiterals;

namespace postmortem {

namespace {

constexpr int earliestYear = 1990; // shown as "inferred from the files"
constexpr int latestYear = 2100;

QStringList entries(const QPlainTextEdit& edit)
{
    static const QRegularExpression between(u"[\\s,;]+"_s);
    return edit.toPlainText().split(between, Qt::SkipEmptyParts);
}

QPlainTextEdit* listEdit(const QStringList& lines, const QString& name, const QString& accessible)
{
    auto* edit = new QPlainTextEdit(lines.join(u'\n'));
    edit->setObjectName(name);
    edit->setAccessibleName(accessible);
    edit->setTabChangesFocus(true);
    edit->setMaximumHeight(edit->fontMetrics().lineSpacing() * 5);
    return edit;
}

QStringList domainLines(const AnalysisSettings& settings)
{
    QStringList lines;
    for (const std::string& domain : settings.localDomains)
        lines << shownText(domain);
    return lines;
}

QStringList networkLines(const AnalysisSettings& settings)
{
    QStringList lines;
    for (const Network& network : settings.trustedNetworks)
        lines << QString::fromStdString(network.toString());
    return lines;
}

bool looksLikeDomain(const QString& text)
{
    static const QRegularExpression label(u"^[^\\s@/:]+(\\.[^\\s@/:]+)*$"_s);
    return label.match(text).hasMatch();
}

} // namespace

CaseSettingsDialog::CaseSettingsDialog(const AnalysisSettings& settings, QWidget* parent)
    : QDialog(parent), m_given(settings)
{
    setObjectName(u"caseSettings"_s);
    setWindowTitle(tr("Settings of the Case"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(createFields());
    m_problem = new QLabel(this);
    m_problem->setObjectName(u"caseSettingsProblem"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    layout->addWidget(m_problem);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_accept = buttons->button(QDialogButtonBox::Ok);
    m_accept->setText(tr("Apply to the Case"));
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_zone, &QComboBox::currentTextChanged, this, &CaseSettingsDialog::check);
    connect(m_domains, &QPlainTextEdit::textChanged, this, &CaseSettingsDialog::check);
    connect(m_networks, &QPlainTextEdit::textChanged, this, &CaseSettingsDialog::check);
    setMinimumWidth(480);
    check();
}

QWidget* CaseSettingsDialog::createFields()
{
    m_zone = new QComboBox;
    m_zone->setObjectName(u"caseZone"_s);
    m_zone->setEditable(true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds())
        m_zone->addItem(QString::fromLatin1(id));
    m_zone->setCurrentText(QString::fromStdString(m_given.zone.name()));
    m_year = new QSpinBox;
    m_year->setObjectName(u"caseYear"_s);
    m_year->setRange(earliestYear, latestYear);
    m_year->setSpecialValueText(tr("inferred from the files"));
    m_year->setValue(m_given.year.value_or(earliestYear));
    m_domains = listEdit(domainLines(m_given), u"caseDomains"_s, tr("Your domains"));
    m_networks = listEdit(networkLines(m_given), u"caseNetworks"_s, tr("Your networks"));
    auto* fields = new QWidget(this);
    auto* form = new QFormLayout(fields);
    form->setContentsMargins({});
    form->addRow(tr("Time &zone"), m_zone);
    form->addRow(
        {}, mutedLabel(tr(
                "For stamps that carry none: “Europe/Berlin”, “UTC” or “+02:00”. Changing it reads the files again.")));
    form->addRow(tr("&Year"), m_year);
    form->addRow(tr("Your &domains"), m_domains);
    form->addRow({}, mutedLabel(tr("One a line. Mail to any other domain counts as relayed. %1")
                                    .arg(shownText(m_given.localDomainsReason))));
    form->addRow(tr("Your &networks"), m_networks);
    form->addRow({}, mutedLabel(tr("One a line, as in 192.168.0.0/16. Clients in them may send without signing in. %1")
                                    .arg(shownText(m_given.trustedNetworksReason))));
    return fields;
}

QString CaseSettingsDialog::problem() const
{
    if (!TimeZone::named(m_zone->currentText().trimmed().toStdString()).valid())
        return tr("“%1” is no time zone.").arg(m_zone->currentText());
    for (const QString& text : entries(*m_domains)) {
        if (!looksLikeDomain(text))
            return tr("“%1” is no domain.").arg(text);
    }
    for (const QString& text : entries(*m_networks)) {
        if (!Network::parse(text.toStdString()))
            return tr("“%1” is no network. Write it as 192.0.2.0/24.").arg(text);
    }
    return {};
}

void CaseSettingsDialog::check()
{
    const QString text = problem();
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
    m_accept->setEnabled(text.isEmpty());
}

AnalysisSettings CaseSettingsDialog::settings() const
{
    AnalysisSettings edited = m_given;
    const TimeZone zone = TimeZone::named(m_zone->currentText().trimmed().toStdString());
    if (zone.valid() && zone.name() != m_given.zone.name()) {
        edited.zone = zone;
        edited.zoneGiven = true;
    }
    edited.year = m_year->value() == earliestYear ? std::nullopt : std::optional(m_year->value());
    if (entries(*m_domains) != domainLines(m_given)) {
        edited.localDomains.clear();
        for (const QString& text : entries(*m_domains))
            edited.localDomains.push_back(text.toLower().toStdString());
        edited.localDomainsGiven = true;
    }
    if (entries(*m_networks) != networkLines(m_given)) {
        edited.trustedNetworks.clear();
        for (const QString& text : entries(*m_networks)) {
            if (const auto network = Network::parse(text.toStdString()))
                edited.trustedNetworks.push_back(*network);
        }
        edited.trustedNetworksGiven = true;
    }
    return edited;
}

bool needsImport(const AnalysisSettings& before, const AnalysisSettings& after)
{
    return before.zone.name() != after.zone.name() || before.year != after.year;
}

} // namespace postmortem
