// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace steward {

void Translations::install(const QString &language)
{
    const QLocale system = QLocale::system();
    // A language chosen by hand keeps the desktop's country where it fits.
    const QLocale locale =
        language.isEmpty() || QLocale(language).language() == system.language() ? system : QLocale(language);
    QLocale::setDefault(locale);
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    // English has a file of its own: without it plurals would stay as they are written in the source.
    if (m_own.load(locale, u"steward"_s, u"_"_s, u":/i18n"_s) ||
        m_own.load(QLocale(u"en"_s), u"steward"_s, u"_"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(&m_own);
    if (m_qt.load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
}

} // namespace steward
