// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/theme.h"

#include <algorithm>
#include <cmath>

namespace steward {

namespace {

const Theme *s_current = nullptr;

QColor rgb(QRgb value)
{
    return QColor(value); // 0xRRGGBB, opaque
}

ToneColors colors(QRgb text, QRgb tint, QRgb border)
{
    return {rgb(text), rgb(tint), rgb(border)};
}

struct Roles final
{
    QRgb window, base, alternate, text, placeholder, button, bright, highlight, highlightedText, highlightInactive,
        link, visited, tipBase, tipText, light, midlight, mid, dark, shadow;
};

QPalette makePalette(const Roles &c)
{
    QPalette p;
    const auto set = [&p](QPalette::ColorRole role, QRgb value) { p.setColor(QPalette::All, role, rgb(value)); };
    set(QPalette::Window, c.window);
    set(QPalette::WindowText, c.text);
    set(QPalette::Base, c.base);
    set(QPalette::AlternateBase, c.alternate);
    set(QPalette::Text, c.text);
    set(QPalette::PlaceholderText, c.placeholder);
    set(QPalette::Button, c.button);
    set(QPalette::ButtonText, c.text);
    set(QPalette::BrightText, c.bright);
    set(QPalette::Highlight, c.highlight);
    set(QPalette::HighlightedText, c.highlightedText);
    set(QPalette::Link, c.link);
    set(QPalette::LinkVisited, c.visited);
    set(QPalette::ToolTipBase, c.tipBase);
    set(QPalette::ToolTipText, c.tipText);
    set(QPalette::Light, c.light);
    set(QPalette::Midlight, c.midlight);
    set(QPalette::Mid, c.mid);
    set(QPalette::Dark, c.dark);
    set(QPalette::Shadow, c.shadow);
    p.setColor(QPalette::Inactive, QPalette::Highlight, rgb(c.highlightInactive));
    p.setColor(QPalette::Inactive, QPalette::HighlightedText, rgb(c.text));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        p.setColor(QPalette::Disabled, role, rgb(c.placeholder));
    p.setColor(QPalette::Disabled, QPalette::Highlight, rgb(c.highlightInactive));
    p.setColor(QPalette::Disabled, QPalette::Base, rgb(c.window));
    return p;
}

Theme makeLight()
{
    Theme t;
    t.palette = makePalette({.window = 0xF3F4F6,
                             .base = 0xFFFFFF,
                             .alternate = 0xF8F9FB,
                             .text = 0x1A1D21,
                             .placeholder = 0x656E79,
                             .button = 0xFFFFFF,
                             .bright = 0xB42318,
                             .highlight = 0xD6E4FB,
                             .highlightedText = 0x10141A,
                             .highlightInactive = 0xE4E7EC,
                             .link = 0x1F5FBF,
                             .visited = 0x6B4BA3,
                             .tipBase = 0x24282E,
                             .tipText = 0xF2F4F7,
                             .light = 0xFFFFFF,
                             .midlight = 0xE9EBEF,
                             .mid = 0xD5D9DF,
                             .dark = 0x868E9A,
                             .shadow = 0x5B636E});
    t.text2 = rgb(0x555E69);
    t.accent = rgb(0x1F5FBF);
    t.onAccent = rgb(0xFFFFFF);
    t.accentLine = rgb(0x1F5FBF);
    t.hover = rgb(0xF1F4F8);
    t.grid = rgb(0xE6E9ED);
    t.spark = rgb(0x6F91CC);
    t.dangerButton = rgb(0xB42318);
    t.onDangerButton = rgb(0xFFFFFF);
    t.tones = {colors(0xB42318, 0xFDECEA, 0xEFB5AF), colors(0x8A5200, 0xFFF4DE, 0xE3C58A),
               colors(0x1B6E3C, 0xE5F4EA, 0xA6D3B6), colors(0x1D5AAE, 0xE8F0FC, 0xB3CDF2),
               colors(0x4F5863, 0xECEEF1, 0xCDD2D9)};
    t.environments = {colors(0x4A2F96, 0xECE7FA, 0xECE7FA), colors(0x0B5F66, 0xDCF0F1, 0xDCF0F1),
                      colors(0x2A4F86, 0xE3EBF7, 0xE3EBF7), colors(0x87295F, 0xF8E6F0, 0xF8E6F0),
                      colors(0x4F5863, 0xECEEF1, 0xECEEF1)};
    t.loudProductionText = rgb(0xFFFFFF);
    t.loudProductionFill = rgb(0x5B3FA8);
    t.series = {rgb(0x4A95FC), rgb(0x3F785F), rgb(0x6A4DBE), rgb(0x9D4206),
                rgb(0xB19116), rgb(0x5C395A), rgb(0x8C939D)};
    return t;
}

Theme makeDark()
{
    Theme t;
    t.dark = true;
    t.palette = makePalette({.window = 0x17191C,
                             .base = 0x1E2125,
                             .alternate = 0x22262B,
                             .text = 0xE4E7EB,
                             .placeholder = 0x8F98A4,
                             .button = 0x2A2E34,
                             .bright = 0xFF9A8F,
                             .highlight = 0x24406B,
                             .highlightedText = 0xFFFFFF,
                             .highlightInactive = 0x30353C,
                             .link = 0x84B3F6,
                             .visited = 0xC0A8F0,
                             .tipBase = 0xE4E7EB,
                             .tipText = 0x1A1D21,
                             .light = 0x3A4048,
                             .midlight = 0x2A2E34,
                             .mid = 0x363B43,
                             .dark = 0x78818E,
                             .shadow = 0x0B0C0E});
    t.text2 = rgb(0xA9B1BC);
    t.accent = rgb(0x2F6BC6);
    t.onAccent = rgb(0xFFFFFF);
    t.accentLine = rgb(0x84B3F6);
    t.hover = rgb(0x252A30);
    t.grid = rgb(0x2C3138);
    t.spark = rgb(0x6488C4);
    t.dangerButton = rgb(0xB42318);
    t.onDangerButton = rgb(0xFFFFFF);
    t.tones = {colors(0xFF9A8F, 0x391F1E, 0x6E332E), colors(0xF0C064, 0x332914, 0x66501F),
               colors(0x7CCF97, 0x172D1F, 0x2C5A3A), colors(0x8FBBF7, 0x1A2940, 0x2F4C78),
               colors(0xB4BCC6, 0x2B3036, 0x434A53)};
    t.environments = {colors(0xC4B2F6, 0x2E2449, 0x2E2449), colors(0x86D5DB, 0x143338, 0x143338),
                      colors(0xA6C4F0, 0x1F2E47, 0x1F2E47), colors(0xF0A6CF, 0x3F1F31, 0x3F1F31),
                      colors(0xB4BCC6, 0x2F343B, 0x2F343B)};
    t.loudProductionText = rgb(0x1A1230);
    t.loudProductionFill = rgb(0xB9A3F2);
    t.series = {rgb(0x2775B6), rgb(0x3CAE7E), rgb(0xAAA5FE), rgb(0x9E5C16),
                rgb(0xCAD36E), rgb(0xF0B8D1), rgb(0x6E7681)};
    return t;
}

double luminance(const QColor &color)
{
    const auto linear = [](double v) { return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

const Theme &Theme::light()
{
    static const Theme theme = makeLight();
    return theme;
}

const Theme &Theme::dark_()
{
    static const Theme theme = makeDark();
    return theme;
}

const Theme &currentTheme()
{
    return s_current ? *s_current : Theme::light();
}

void setCurrentTheme(const Theme &theme)
{
    s_current = &theme;
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const double one = luminance(a);
    const double other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

} // namespace steward
