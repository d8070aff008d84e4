// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/typography.h"

#include "views/theme/palette.h"

#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace postmortem {

namespace {

struct Style {
    int size; // tenths of a point
    int leading;
    QFont::Weight weight;
    bool mono;
};

// In the order of TextStyle.
constexpr std::array<Style, textStyleCount> styles = {{
    {250, 300, QFont::Bold, false},     // CoverTitle
    {170, 220, QFont::DemiBold, false}, // Title
    {110, 150, QFont::DemiBold, false}, // Heading
    {115, 165, QFont::Normal, false},   // Lead
    {94, 136, QFont::Normal, false},    // Body
    {94, 136, QFont::DemiBold, false},  // Strong
    {80, 112, QFont::Normal, false},    // Small
    {80, 112, QFont::DemiBold, false},  // SmallStrong
    {215, 260, QFont::DemiBold, false}, // Figure
    {76, 108, QFont::Normal, true},     // Mono
    {73, 112, QFont::Normal, true},     // Data: the leading of Small, beside which it stands
}};

const Style& styleOf(TextStyle style)
{
    return styles[static_cast<std::size_t>(style)];
}

} // namespace

PageMeasure::PageMeasure(const PageSetup& setup) : sheet(setup.sizeInUnits())
{
    constexpr qreal side = 540;
    constexpr qreal top = 780;
    constexpr qreal bottom = 720;
    body = QRectF(side, top, sheet.width() - 2 * side, sheet.height() - top - bottom);
    headBaseline = 520;
    footBaseline = sheet.height() - 400;
}

QFont reportFont(TextStyle style)
{
    static const QStringList text = {u"Inter"_s,           u"DejaVu Sans"_s, u"Noto Sans"_s,
                                     u"Liberation Sans"_s, u"Segoe UI"_s,    u"Arial"_s};
    static const QStringList mono = {u"DejaVu Sans Mono"_s, u"Noto Sans Mono"_s, u"Liberation Mono"_s, u"Consolas"_s,
                                     u"Courier New"_s};
    const Style& wanted = styleOf(style);
    QFont font(wanted.mono ? mono : text);
    font.setStyleHint(wanted.mono ? QFont::Monospace : QFont::SansSerif);
    font.setPixelSize(wanted.size);
    font.setWeight(wanted.weight);
    // Widths must not depend on the resolution, or the lines of the screen would not be those of the paper.
    font.setHintingPreference(QFont::PreferNoHinting);
    // Alternate glyphs (a raised colon between digits, an arrow for "->") have no character of their own: who copies
    // them from a PDF, or searches for them, gets nothing.
    for (const QFont::Tag tag : {QFont::Tag("calt"), QFont::Tag("liga"), QFont::Tag("clig"), QFont::Tag("dlig")})
        font.setFeature(tag, 0);
    return font;
}

qreal leading(TextStyle style)
{
    return styleOf(style).leading;
}

qreal ascent(TextStyle style)
{
    // The same share for every font, so that a fallback font moves no line. Data stands on the line of the words
    // beside it.
    const Style& wanted = styleOf(style == TextStyle::Data ? TextStyle::Small : style);
    return (wanted.leading - wanted.size) / 2.0 + wanted.size * 0.87;
}

QColor reportColor(Ink ink)
{
    const Palette& print = Palette::print();
    switch (ink) {
    case Ink::Text: return print.text;
    case Ink::Muted: return print.muted;
    case Ink::Faint: return print.muted.lighter(150);
    case Ink::Accent: return print.accent;
    case Ink::Critical: return print.ink(Severity::Critical);
    case Ink::High: return print.ink(Severity::High);
    case Ink::Medium: return print.ink(Severity::Medium);
    case Ink::Low: return print.ink(Severity::Low);
    case Ink::Info: return print.ink(Severity::Info);
    case Ink::Good: return print.client;
    case Ink::Rule: return print.grid;
    case Ink::Shade: return QColor::fromRgb(0xf4f6f9);
    case Ink::Proof: return print.proof;
    case Ink::NoticeFill: return QColor::fromRgb(0xeef3fa);
    case Ink::WarningFill: return QColor::fromRgb(0xfbeceb);
    case Ink::White: return Qt::white;
    }
    return print.text;
}

Ink inkOf(Tone tone)
{
    switch (tone) {
    case Tone::Plain: return Ink::Text;
    case Tone::Muted: return Ink::Muted;
    case Tone::Critical:
    case Tone::Bad: return Ink::Critical;
    case Tone::High: return Ink::High;
    case Tone::Medium: return Ink::Medium;
    case Tone::Low: return Ink::Low;
    case Tone::Info: return Ink::Info;
    case Tone::Good: return Ink::Good;
    }
    return Ink::Text;
}

} // namespace postmortem
