// SPDX-License-Identifier: GPL-3.0-or-later
// Steward's own and Qt's translations for the language of the settings, else the desktop's, and the locale that goes
// with it for numbers and dates. GUI thread; main owns it.
#pragma once

#include <QTranslator>

namespace steward {

class Translations final
{
public:
    /// \a language: "en", "de" or empty for the desktop's.
    void install(const QString &language);

private:
    QTranslator m_own, m_qt;
};

} // namespace steward
