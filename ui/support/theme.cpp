// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/theme.h"

#include <algorithm>
#include <cmath>

namespace steward {

namespace {

const Theme *s_current = nullptr;

struct ToneValues final
{
    QRgb text, tint, border;
};

struct Roles final
{
    QRgb window, base, alternate, text, placeholder, button, bright, highlight, highlightedText, highlightInactive,
        link, visited, tipBase, tipText, light, midlight, mid, dark, shadow;
};

/// A theme of ours as it stands in shared/ux/tokens.json.
struct Colors final
{
    bool dark;
    Roles roles;
    QRgb text2, accent, onAccent, accentLine, hover, grid, spark, dangerButton, onDangerButton;
    std::array<ToneValues, 5> tones;
    std::array<ToneValues, kEnvironmentClassCount> environments;
    QRgb loudProductionText, loudProductionFill;
    std::array<QRgb, 7> series;
};

constexpr Colors kLight{.dark = false,
                        .roles = {.window = 0xF3F4F6,
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
                                  .shadow = 0x5B636E},
                        .text2 = 0x555E69,
                        .accent = 0x1F5FBF,
                        .onAccent = 0xFFFFFF,
                        .accentLine = 0x1F5FBF,
                        .hover = 0xF1F4F8,
                        .grid = 0xE6E9ED,
                        .spark = 0x6F91CC,
                        .dangerButton = 0xB42318,
                        .onDangerButton = 0xFFFFFF,
                        .tones = {{{0xB42318, 0xFDECEA, 0xEFB5AF},
                                   {0x8A5200, 0xFFF4DE, 0xE3C58A},
                                   {0x1B6E3C, 0xE5F4EA, 0xA6D3B6},
                                   {0x1D5AAE, 0xE8F0FC, 0xB3CDF2},
                                   {0x4F5863, 0xECEEF1, 0xCDD2D9}}},
                        .environments = {{{0x4A2F96, 0xECE7FA, 0xECE7FA},
                                          {0x0B5F66, 0xDCF0F1, 0xDCF0F1},
                                          {0x2A4F86, 0xE3EBF7, 0xE3EBF7},
                                          {0x87295F, 0xF8E6F0, 0xF8E6F0},
                                          {0x4F5863, 0xECEEF1, 0xECEEF1}}},
                        .loudProductionText = 0xFFFFFF,
                        .loudProductionFill = 0x5B3FA8,
                        .series = {0x4A95FC, 0x3F785F, 0x6A4DBE, 0x9D4206, 0xB19116, 0x5C395A, 0x8C939D}};

constexpr Colors kDark{.dark = true,
                       .roles = {.window = 0x17191C,
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
                                 .shadow = 0x0B0C0E},
                       .text2 = 0xA9B1BC,
                       .accent = 0x2F6BC6,
                       .onAccent = 0xFFFFFF,
                       .accentLine = 0x84B3F6,
                       .hover = 0x252A30,
                       .grid = 0x2C3138,
                       .spark = 0x6488C4,
                       .dangerButton = 0xB42318,
                       .onDangerButton = 0xFFFFFF,
                       .tones = {{{0xFF9A8F, 0x391F1E, 0x6E332E},
                                  {0xF0C064, 0x332914, 0x66501F},
                                  {0x7CCF97, 0x172D1F, 0x2C5A3A},
                                  {0x8FBBF7, 0x1A2940, 0x2F4C78},
                                  {0xB4BCC6, 0x2B3036, 0x434A53}}},
                       .environments = {{{0xC4B2F6, 0x2E2449, 0x2E2449},
                                         {0x86D5DB, 0x143338, 0x143338},
                                         {0xA6C4F0, 0x1F2E47, 0x1F2E47},
                                         {0xF0A6CF, 0x3F1F31, 0x3F1F31},
                                         {0xB4BCC6, 0x2F343B, 0x2F343B}}},
                       .loudProductionText = 0x1A1230,
                       .loudProductionFill = 0xB9A3F2,
                       .series = {0x2775B6, 0x3CAE7E, 0xAAA5FE, 0x9E5C16, 0xCAD36E, 0xF0B8D1, 0x6E7681}};

QColor rgb(QRgb value)
{
    return QColor(value); // 0xRRGGBB, opaque
}

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

Theme makeTheme(const Colors &c)
{
    const auto toned = [](const auto &values) {
        std::array<ToneColors, std::tuple_size_v<std::remove_cvref_t<decltype(values)>>> made;
        std::ranges::transform(values, made.begin(), [](const ToneValues &v) {
            return ToneColors{rgb(v.text), rgb(v.tint), rgb(v.border)};
        });
        return made;
    };
    Theme t;
    t.dark = c.dark;
    t.palette = makePalette(c.roles);
    t.text2 = rgb(c.text2);
    t.accent = rgb(c.accent);
    t.onAccent = rgb(c.onAccent);
    t.accentLine = rgb(c.accentLine);
    t.hover = rgb(c.hover);
    t.grid = rgb(c.grid);
    t.spark = rgb(c.spark);
    t.dangerButton = rgb(c.dangerButton);
    t.onDangerButton = rgb(c.onDangerButton);
    t.tones = toned(c.tones);
    t.environments = toned(c.environments);
    t.loudProductionText = rgb(c.loudProductionText);
    t.loudProductionFill = rgb(c.loudProductionFill);
    std::ranges::transform(c.series, t.series.begin(), rgb);
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
    static const Theme theme = makeTheme(kLight);
    return theme;
}

const Theme &Theme::dark_()
{
    static const Theme theme = makeTheme(kDark);
    return theme;
}

bool Theme::isHighContrast(const QPalette &palette)
{
    const auto color = [&](QPalette::ColorRole role) { return palette.color(QPalette::Active, role); };
    // Desktops draw everything on one ground then; their usual themes set buttons or fields apart from the window.
    return color(QPalette::Window) == color(QPalette::Base) && color(QPalette::Window) == color(QPalette::Button) &&
           contrastRatio(color(QPalette::WindowText), color(QPalette::Window)) >= 15;
}

Theme Theme::highContrast(const QPalette &desktop, bool dark)
{
    const bool usable = isHighContrast(desktop) && (desktop.color(QPalette::Window).lightness() < 128) == dark;
    const QColor ground = usable ? desktop.color(QPalette::Window) : QColor(dark ? Qt::black : Qt::white);
    const QColor ink = usable ? desktop.color(QPalette::WindowText) : QColor(dark ? Qt::white : Qt::black);
    const auto readable = [&](const QColor &wanted) { return contrastRatio(wanted, ground) >= 7 ? wanted : ink; };
    const QColor accent = usable ? readable(desktop.color(QPalette::Highlight)) : ink;

    Theme t = makeTheme(dark ? kDark : kLight); // for what has no meaning here: the chart's colours
    t.contrast = true;
    t.toneLine = 2;
    for (int role = 0; role < QPalette::NColorRoles; ++role)
        t.palette.setColor(QPalette::All, QPalette::ColorRole(role), ground);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::BrightText,
                            QPalette::HighlightedText, QPalette::PlaceholderText, QPalette::ToolTipText,
                            QPalette::Light, QPalette::Mid, QPalette::Dark, QPalette::Shadow})
        t.palette.setColor(QPalette::All, role, ink);
    for (const auto role : {QPalette::Link, QPalette::LinkVisited})
        t.palette.setColor(QPalette::All, role, usable ? readable(desktop.color(role)) : ink);
    t.text2 = t.grid = t.spark = ink;
    t.accent = t.accentLine = t.selectionLine = accent;
    t.onAccent = ground;
    t.hover = ground;
    t.dangerButton = ink;
    t.onDangerButton = ground;
    t.tones.fill({ink, ground, ink});
    t.environments.fill({ink, ground, ink});
    t.loudProductionText = ground;
    t.loudProductionFill = ink;
    return t;
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
