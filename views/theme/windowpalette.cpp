// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/windowpalette.h"

namespace postmortem {

namespace {

QColor rgb(unsigned value)
{
    return QColor::fromRgb(value);
}

void setDisabled(QPalette& palette, const QColor& text)
{
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, text);
}

QPalette makeLight()
{
    QPalette palette(rgb(0xf1f3f6));
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::AlternateBase, rgb(0xf6f8fb));
    palette.setColor(QPalette::Button, rgb(0xfbfcfd));
    palette.setColor(QPalette::Mid, rgb(0xc3c9d2));
    palette.setColor(QPalette::Highlight, rgb(0x2f6fd0));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::PlaceholderText, rgb(0x5a6472));
    palette.setColor(QPalette::ToolTipBase, Qt::white);
    palette.setColor(QPalette::ToolTipText, rgb(0x1f2733));
    palette.setColor(QPalette::Link, rgb(0x2b64ad));
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(role, rgb(0x1f2733));
    setDisabled(palette, rgb(0x8b93a0));
    return palette;
}

QPalette makeDark()
{
    const QColor text = rgb(0xe4e6ea);
    QPalette palette(text, rgb(0x2b2d31));
    palette.setColor(QPalette::Base, rgb(0x1e1f22));
    palette.setColor(QPalette::AlternateBase, rgb(0x25272b));
    palette.setColor(QPalette::Button, rgb(0x3a3d43));
    palette.setColor(QPalette::Mid, rgb(0x4a4d54));
    palette.setColor(QPalette::Highlight, rgb(0x2f5da8));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::PlaceholderText, rgb(0xa3a8b1));
    palette.setColor(QPalette::ToolTipBase, rgb(0x3a3d43));
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Link, rgb(0x7fb0ff));
    setDisabled(palette, rgb(0x777b83));
    return palette;
}

} // namespace

QPalette windowPalette(bool dark)
{
    return dark ? makeDark() : makeLight();
}

} // namespace postmortem
