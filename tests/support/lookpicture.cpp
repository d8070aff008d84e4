// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/lookpicture.h"

#include "views/theme/palette.h"

#include <QApplication>
#include <QPixmap>
#include <QWidget>

#include <set>

namespace postmortem::testing {

namespace {

QPalette paletteOf(bool dark)
{
    const Palette& colours = dark ? Palette::darkened() : Palette::light();
    QPalette palette(dark ? QColor(0x2a, 0x2f, 0x37) : QColor(0xf3, 0xf5, 0xf8));
    palette.setColor(QPalette::Base, colours.base);
    palette.setColor(QPalette::Text, colours.text);
    palette.setColor(QPalette::WindowText, colours.text);
    palette.setColor(QPalette::ButtonText, colours.text);
    palette.setColor(QPalette::PlaceholderText, colours.muted);
    return palette;
}

bool hasContent(const QImage& image)
{
    std::set<QRgb> colours;
    for (int y = 0; y < image.height(); y += 3)
        for (int x = 0; x < image.width(); x += 3)
            colours.insert(image.pixel(x, y));
    return colours.size() > 4;
}

} // namespace

bool keepPictures(QWidget& widget, const QString& name)
{
    const QPalette before = QApplication::palette();
    const QString folder = qEnvironmentVariable("POSTMORTEM_TEST_OUTPUT");
    bool good = true;
    for (const bool dark : {false, true}) {
        QApplication::setPalette(paletteOf(dark));
        // Palette and layout changes travel as posted events, layouts through several levels.
        for (int round = 0; round < 5; ++round)
            QCoreApplication::sendPostedEvents();
        const QPixmap picture = widget.grab();
        good = good && hasContent(picture.toImage());
        if (!folder.isEmpty())
            good =
                picture.save(folder + u'/' + name + (dark ? QStringLiteral("-dark.png") : QStringLiteral("-light.png")))
                && good;
    }
    QApplication::setPalette(before);
    return good;
}

} // namespace postmortem::testing
