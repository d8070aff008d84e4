// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/progressstrip.h"

#include "views/common/plainlabel.h"
#include "views/common/showntext.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include <cmath>

using namespace Qt::StringLiterals;

namespace postmortem {

namespace {

struct ProgressWords {
    Q_DECLARE_TR_FUNCTIONS(ProgressWords)
};

constexpr int barSteps = 1000;
constexpr double settledSeconds = 0.5; // before that a rate says nothing

} // namespace

QString progressText(const ProgressFigures& figures)
{
    QStringList parts{ProgressWords::tr("%1 of %2 files").arg(figures.filesDone).arg(figures.files)};
    if (figures.seconds >= settledSeconds && figures.bytesDone > 0) {
        const double rate = static_cast<double>(figures.bytesDone) / figures.seconds;
        parts << ProgressWords::tr("%1/s").arg(shownSize(static_cast<std::uint64_t>(rate)));
        if (figures.bytes > figures.bytesDone) {
            const double left = static_cast<double>(figures.bytes - figures.bytesDone) / rate;
            const auto us = static_cast<std::int64_t>(std::ceil(left)) * usPerSecond;
            parts << ProgressWords::tr("%1 left").arg(QString::fromStdString(durationText(us)));
        }
    }
    return parts.join(u", "_s);
}

ProgressStrip::ProgressStrip(QWidget* parent) : QWidget(parent)
{
    setObjectName(u"progressStrip"_s);
    m_text = new QLabel(this);
    m_text->setObjectName(u"progressText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_bar = new QProgressBar(this);
    m_bar->setTextVisible(false);
    m_bar->setMaximumHeight(10);
    m_bar->setAccessibleName(tr("Import progress"));
    m_cancel = new QPushButton(tr("Cancel"), this);
    m_cancel->setObjectName(u"cancelImport"_s);
    m_cancel->setToolTip(tr("Stop reading; what has been read so far stays open"));
    m_cancel->setAccessibleName(tr("Cancel the import"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 3, 10, 3);
    layout->addWidget(m_text);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, &ProgressStrip::cancelRequested);
}

void ProgressStrip::setFigures(const ProgressFigures& figures)
{
    m_text->setText(tr("Reading: %1").arg(progressText(figures)));
    m_text->setToolTip(plainToolTip(figures.file));
    m_bar->setRange(0, barSteps);
    const double share =
        figures.bytes == 0 ? 0 : static_cast<double>(figures.bytesDone) / static_cast<double>(figures.bytes);
    m_bar->setValue(static_cast<int>(share * barSteps));
}

void ProgressStrip::setBusy(const QString& text)
{
    m_text->setText(text);
    m_text->setToolTip({});
    m_bar->setRange(0, 0);
}

} // namespace postmortem
