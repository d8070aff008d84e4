// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/authorship.h"

#include "app/places.h"
#include "app/settings.h"
#include "views/checklist/checklistpage.h"
#include "views/report/reportpreview.h"

#include <utility>

namespace postmortem {

namespace {

PaperSize paperOf(const Settings& settings)
{
    return settings.letterPaper() ? PaperSize::Letter : PaperSize::A4;
}

} // namespace

Authorship::Authorship(Settings& settings, ChecklistPage* checklist, ReportPreview* preview)
    : QObject(preview), m_settings(settings), m_checklist(checklist), m_preview(preview)
{
    m_checklist->setPerson(settings.person());
    m_preview->setPageSetup({paperOf(settings)});
    connect(checklist, &ChecklistPage::personChanged, &settings, &Settings::setPerson);
    connect(preview, &ReportPreview::optionsChanged, this, &Authorship::fromPreview);
    connect(&settings, &Settings::personChanged, this, &Authorship::toPages);
    connect(&settings, &Settings::organisationChanged, this, &Authorship::toPages);
    connect(&settings, &Settings::letterPaperChanged, this, &Authorship::toPages);
}

void Authorship::startReport(const Annotations& annotations)
{
    ReportOptions options;
    options.organisation = m_settings.organisation();
    options.author = m_settings.person();
    options.annotations = annotations;
    options.places = placesOfThisMachine();
    m_preview->setOptions(options);
    m_preview->setExportStatus({});
}

void Authorship::fromPreview()
{
    const ReportOptions options = m_preview->options();
    const bool letter = m_preview->pageSetup().paper == PaperSize::Letter;
    m_settings.setPerson(options.author);
    m_settings.setOrganisation(options.organisation);
    m_settings.setLetterPaper(letter);
}

// Only what differs, so that a field that is being typed in is left alone.
void Authorship::toPages()
{
    if (m_checklist->person() != m_settings.person())
        m_checklist->setPerson(m_settings.person());
    if (m_preview->pageSetup().paper != paperOf(m_settings))
        m_preview->setPageSetup({paperOf(m_settings)});
    ReportOptions options = m_preview->options();
    const bool author = std::exchange(options.author, m_settings.person()) != m_settings.person();
    if (std::exchange(options.organisation, m_settings.organisation()) != m_settings.organisation() || author)
        m_preview->setOptions(options);
}

} // namespace postmortem
