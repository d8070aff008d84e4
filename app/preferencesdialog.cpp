// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferencesdialog.h"

#include "app/languages.h"
#include "views/common/plainlabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postmortem {

namespace {

template <class Field>
Field* named(Field* field, const QString& name, const QString& accessible)
{
    field->setObjectName(name);
    field->setAccessibleName(accessible);
    return field;
}

/// Gives the labels of all forms the width of the widest, so that all fields stand below one another.
void alignLabels(const QList<QFormLayout*>& forms)
{
    const auto forEachLabel = [&](const auto& use) {
        for (const QFormLayout* form : forms)
            for (int row = 0; row < form->rowCount(); ++row)
                if (const QLayoutItem* item = form->itemAt(row, QFormLayout::LabelRole); item && item->widget())
                    use(*item->widget());
    };
    int width = 0;
    forEachLabel([&](const QWidget& label) { width = std::max(width, label.sizeHint().width()); });
    forEachLabel([&](QWidget& label) { label.setMinimumWidth(width); });
}

} // namespace

PreferencesDialog::PreferencesDialog(Settings& settings, QWidget* parent) : QDialog(parent), m_settings(settings)
{
    setObjectName(u"preferences"_s);
    setWindowTitle(tr("Preferences"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(createPerson());
    layout->addWidget(createLook());
    layout->addStretch(1);
    layout->addWidget(buttons);
    alignLabels(findChildren<QFormLayout*>());
    setMinimumWidth(440);
}

QWidget* PreferencesDialog::createPerson()
{
    m_person = named(new QLineEdit(m_settings.person()), u"preferencesPerson"_s, tr("Your name"));
    m_organisation =
        named(new QLineEdit(m_settings.organisation()), u"preferencesOrganisation"_s, tr("Your organisation"));
    m_paper = named(new QComboBox, u"preferencesPaper"_s, tr("Paper of reports"));
    m_paper->addItems({tr("A4"), tr("Letter")});
    m_paper->setCurrentIndex(m_settings.letterPaper() ? 1 : 0);
    auto* group = new QGroupBox(tr("Reports"), this);
    auto* form = new QFormLayout(group);
    form->addRow(tr("Your &name"), m_person);
    form->addRow({}, mutedLabel(tr("Stands on the report, beside the steps you tick and beside your notes.")));
    form->addRow(tr("Your &organisation"), m_organisation);
    form->addRow(tr("&Paper"), m_paper);
    return group;
}

QWidget* PreferencesDialog::createLook()
{
    m_theme = named(new QComboBox, u"preferencesTheme"_s, tr("Colours of the window"));
    m_theme->addItems({tr("As the desktop has them"), tr("Light"), tr("Dark")}); // by Settings::Theme
    m_theme->setCurrentIndex(static_cast<int>(m_settings.theme()));
    auto* group = new QGroupBox(tr("Window"), this);
    auto* form = new QFormLayout(group);
    form->addRow(tr("&Colours"), m_theme);
    m_language = named(new QComboBox, u"preferencesLanguage"_s, tr("Language"));
    m_language->addItem(tr("As the desktop has it"), QString());
    for (const QString& code : languages())
        m_language->addItem(ownName(code), code);
    m_language->setCurrentIndex(std::max(0, m_language->findData(m_settings.language())));
    form->addRow(tr("&Language"), m_language);
    return group;
}

void PreferencesDialog::accept()
{
    m_settings.setPerson(m_person->text().trimmed());
    m_settings.setOrganisation(m_organisation->text().trimmed());
    m_settings.setLetterPaper(m_paper->currentIndex() == 1);
    m_settings.setTheme(static_cast<Settings::Theme>(m_theme->currentIndex()));
    m_settings.setLanguage(m_language->currentData().toString());
    QDialog::accept();
}

} // namespace postmortem
