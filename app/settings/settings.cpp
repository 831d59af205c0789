// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings.h"

namespace steward {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array kThemes{"system"_L1, "light"_L1, "dark"_L1};
constexpr std::array kDensities{"compact"_L1, "normal"_L1, "roomy"_L1};
constexpr std::array kLanguages{""_L1, "en"_L1, "de"_L1};
constexpr int kLastBudgetDay = 28;
constexpr int kLongestKeyAge = 3650;
constexpr int kLongestSpendLag = 30;

/// The index of what is stored; \a otherwise for anything this version does not know.
template <std::size_t N>
std::size_t stored(const QSettings &settings, QAnyStringView key, const std::array<QLatin1StringView, N> &known,
                   std::size_t otherwise)
{
    const auto text = settings.value(key).toString();
    const auto it = std::find(known.cbegin(), known.cend(), text);
    return it == known.cend() ? otherwise : std::size_t(it - known.cbegin());
}

/// A number within bounds, else \a otherwise: a file may have been edited by hand.
int storedNumber(const QSettings &settings, QAnyStringView key, int least, int most, int otherwise)
{
    bool ok = false;
    const int number = settings.value(key).toInt(&ok);
    return ok && number >= least && number <= most ? number : otherwise;
}

QString keyAgeName(int environment)
{
    return "policy/keyMaxAgeDays/"_L1 + environmentId(static_cast<EnvironmentClass>(environment));
}

QString stateName(const QString &name)
{
    return "state/"_L1 + name;
}

} // namespace

Settings::Settings(const QString &file, QObject *parent)
    : QObject(parent)
    , m_settings(file, QSettings::IniFormat)
{
    m_settings.setFallbacksEnabled(false);
}

Settings::Theme Settings::theme() const
{
    return static_cast<Theme>(stored(m_settings, "appearance/theme", kThemes, 0));
}

void Settings::setTheme(Theme theme)
{
    if (theme == this->theme())
        return;
    m_settings.setValue("appearance/theme", QString(kThemes.at(std::size_t(theme))));
    Q_EMIT themeChanged();
}

Settings::Density Settings::density() const
{
    return static_cast<Density>(stored(m_settings, "appearance/density", kDensities, 1));
}

void Settings::setDensity(Density density)
{
    if (density == this->density())
        return;
    m_settings.setValue("appearance/density", QString(kDensities.at(std::size_t(density))));
    Q_EMIT densityChanged();
}

bool Settings::chartPatterns() const
{
    return m_settings.value("appearance/chartPatterns", false).toBool();
}

void Settings::setChartPatterns(bool on)
{
    if (on == chartPatterns())
        return;
    m_settings.setValue("appearance/chartPatterns", on);
    Q_EMIT chartPatternsChanged();
}

bool Settings::notices() const
{
    return m_settings.value("notices/spend", true).toBool();
}

void Settings::setNotices(bool on)
{
    m_settings.setValue("notices/spend", on);
}

QString Settings::language() const
{
    return kLanguages.at(stored(m_settings, "appearance/language", kLanguages, 0));
}

void Settings::setLanguage(const QString &language)
{
    if (language == this->language() ||
        std::find(kLanguages.cbegin(), kLanguages.cend(), language) == kLanguages.cend())
        return;
    m_settings.setValue("appearance/language", language);
    Q_EMIT languageChanged();
}

Policy Settings::policy() const
{
    Policy policy;
    policy.budgetDay = storedNumber(m_settings, "policy/budgetDay", 0, kLastBudgetDay, policy.budgetDay);
    policy.spendLagDays = storedNumber(m_settings, "policy/spendLagDays", 0, kLongestSpendLag, policy.spendLagDays);
    for (int i = 0; i < kEnvironmentClassCount; ++i) {
        auto &days = policy.keyMaxAgeDays.at(std::size_t(i));
        days = storedNumber(m_settings, keyAgeName(i), 0, kLongestKeyAge, days);
    }
    return policy;
}

void Settings::setPolicy(const Policy &policy)
{
    const Policy before = this->policy();
    m_settings.setValue("policy/budgetDay", policy.budgetDay);
    m_settings.setValue("policy/spendLagDays", policy.spendLagDays);
    for (int i = 0; i < kEnvironmentClassCount; ++i)
        m_settings.setValue(keyAgeName(i), policy.keyMaxAgeDays.at(std::size_t(i)));
    if (this->policy() != before)
        Q_EMIT policyChanged();
}

QString Settings::lastConnection() const
{
    return m_settings.value("session/lastConnection").toString();
}

void Settings::setLastConnection(const QString &id)
{
    m_settings.setValue("session/lastConnection", id);
}

QByteArray Settings::state(const QString &name) const
{
    return m_settings.value(stateName(name)).toByteArray();
}

void Settings::setState(const QString &name, const QByteArray &state)
{
    m_settings.setValue(stateName(name), state);
}

} // namespace steward

#include "moc_settings.cpp"
