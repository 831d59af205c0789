// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/appearancesection.h"

#include "app/settings/settings.h"
#include "ui/support/segmentedchoice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace steward {

AppearanceSection::AppearanceSection(Settings &settings, QWidget *parent)
    : SettingsSection(tr("Appearance"), "monitor"_L1, parent)
{
    auto *theme = new SegmentedChoice(this);
    theme->setObjectName(u"theme"_s);
    theme->add(int(Settings::Theme::System), tr("As the desktop"), u"themeSystem"_s, "monitor"_L1);
    theme->add(int(Settings::Theme::Light), tr("Light"), u"themeLight"_s, "sun"_L1);
    theme->add(int(Settings::Theme::Dark), tr("Dark"), u"themeDark"_s, "moon"_L1);
    theme->setValue(int(settings.theme()));
    connect(theme, &SegmentedChoice::chosen, this,
            [&settings](int value) { settings.setTheme(Settings::Theme(value)); });
    addRow(tr("Theme"), theme);

    auto *density = new SegmentedChoice(this);
    density->setObjectName(u"density"_s);
    density->add(int(Settings::Density::Compact), tr("Compact"), u"densityCompact"_s);
    density->add(int(Settings::Density::Normal), tr("Normal"), u"densityNormal"_s);
    density->add(int(Settings::Density::Roomy), tr("Roomy"), u"densityRoomy"_s);
    density->setValue(int(settings.density()));
    connect(density, &SegmentedChoice::chosen, this,
            [&settings](int value) { settings.setDensity(Settings::Density(value)); });
    addRow(tr("Row height"), density);

    auto *patterns = new QCheckBox(tr("Patterns beside colours"), this);
    patterns->setObjectName(u"chartPatterns"_s);
    patterns->setChecked(settings.chartPatterns());
    connect(patterns, &QCheckBox::toggled, this, [&settings](bool on) { settings.setChartPatterns(on); });
    addRow(tr("Charts"), patterns);

    auto *language = new QComboBox(this);
    language->setObjectName(u"language"_s);
    const QString desktop = QLocale::system().nativeLanguageName();
    language->addItem(desktop.isEmpty() ? tr("As the desktop") : tr("As the desktop (%1)").arg(desktop), QString());
    language->addItem(u"English"_s, u"en"_s);
    language->addItem(u"Deutsch"_s, u"de"_s);
    language->setCurrentIndex(qMax(0, language->findData(settings.language())));
    language->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(language, &QComboBox::activated, this,
            [&settings, language] { settings.setLanguage(language->currentData().toString()); });
    addRow(tr("Language"), language);
    addNote(tr("Numbers and money follow the language. Days are UTC, as the service bills them."));
}

} // namespace steward

#include "moc_appearancesection.cpp"
