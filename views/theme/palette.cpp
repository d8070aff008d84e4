// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/palette.h"

#include <QPalette>

#include <algorithm>
#include <cmath>

namespace postmortem {

namespace {

QColor rgb(unsigned value)
{
    return QColor::fromRgb(value);
}

Palette makeLight()
{
    Palette p;
    p.base = rgb(0xffffff);
    p.text = rgb(0x1f2733);
    p.muted = rgb(0x5a6472);
    p.grid = rgb(0xdfe4eb);
    p.accent = rgb(0x2b64ad);
    p.selection = rgb(0xdce9f8);
    p.client = rgb(0x0a7040);
    p.server = rgb(0x1f5fae);
    p.error = rgb(0xb3261e);
    p.encoded = rgb(0x7a3e9d);
    p.proof = rgb(0xfef5d9);
    p.proofNote = rgb(0x5c4300);
    p.onFill = rgb(0xffffff);
    //                 none              info              low               medium            high              critical
    p.severityFill = {rgb(0x66707f), rgb(0x3a6fb5), rgb(0x4a7a6c), rgb(0x8f6a00), rgb(0xb85410), rgb(0xc23630)};
    p.severityText = {rgb(0x5a6472), rgb(0x2b64ad), rgb(0x2f6b5b), rgb(0x7d5d00), rgb(0xa54a0c), rgb(0xb3261e)};
    p.seriesFill = {rgb(0x6c95d0), rgb(0xc98412), rgb(0x7a57a6), rgb(0xc23630), rgb(0x5b7f95)};
    return p;
}

Palette makeDark()
{
    Palette p;
    p.dark = true;
    p.base = rgb(0x1d2127);
    p.text = rgb(0xe4e8ee);
    p.muted = rgb(0xa3adbb);
    p.grid = rgb(0x363d47);
    p.accent = rgb(0x7fb0ee);
    p.selection = rgb(0x2b3f5a);
    p.client = rgb(0x63cf96);
    p.server = rgb(0x82b6f5);
    p.error = rgb(0xff8a80);
    p.encoded = rgb(0xcfa3ea);
    p.proof = rgb(0x443a15);
    p.proofNote = rgb(0xf6dd94);
    p.onFill = rgb(0xffffff);
    p.severityFill = {rgb(0x6b7585), rgb(0x3f76be), rgb(0x4b7d6f), rgb(0x937009), rgb(0xbd5813), rgb(0xcc4038)};
    p.severityText = {rgb(0xa3adbb), rgb(0x7fb0ee), rgb(0x7fc4b0), rgb(0xe2bd55), rgb(0xf2a26b), rgb(0xff8a80)};
    p.seriesFill = {rgb(0x6c9fe4), rgb(0xe3a43c), rgb(0xa487d2), rgb(0xe05a52), rgb(0x8fb3c8)};
    return p;
}

/// Shades that stay apart on a grey printer: light, middle, dark, nearly black.
Palette makePrint()
{
    Palette p = makeLight();
    p.text = rgb(0x16191f);
    p.muted = rgb(0x4a5260);
    p.grid = rgb(0xd3d8df);
    p.seriesFill = {rgb(0x86b0e4), rgb(0xbd7f12), rgb(0x7a57a6), rgb(0x7c1712), rgb(0x2f4f66)};
    return p;
}

/// WCAG 2.1 relative luminance.
double luminance(const QColor& colour)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

const Palette& Palette::light()
{
    static const Palette palette = makeLight();
    return palette;
}

const Palette& Palette::darkened()
{
    static const Palette palette = makeDark();
    return palette;
}

const Palette& Palette::print()
{
    static const Palette palette = makePrint();
    return palette;
}

const Palette& Palette::of(const QPalette& system)
{
    return luminance(system.color(QPalette::Base)) < 0.2 ? darkened() : light();
}

double contrast(const QColor& a, const QColor& b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

} // namespace postmortem
