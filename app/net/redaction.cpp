// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/redaction.h"

#include <QRegularExpression>

namespace steward {

using namespace Qt::Literals::StringLiterals;

QString redacted(QStringView text, QByteArrayView key, qsizetype maxLength)
{
    // Asterisks and dots too: the service masks the middle of a key and shows its ends. Cut only afterwards: the first
    // half of a key is no longer shaped like one.
    static const QRegularExpression keyShape(uR"(\bsk-[A-Za-z0-9_*.\x{2022}\x{2026}-]*[A-Za-z0-9_*])"_s);
    static const QRegularExpression bearerShape(uR"(\b(bearer|basic)\s+[A-Za-z0-9._~+/=-]{8,})"_s,
                                                QRegularExpression::CaseInsensitiveOption);
    constexpr QLatin1StringView kMark("[redacted]");

    QString clean = text.toString();
    if (key.size() >= 8) // shorter is no key, and would take words out of sentences
        clean.replace(QLatin1StringView(key), kMark);
    clean.replace(keyShape, kMark);
    clean.replace(bearerShape, u"\\1 [redacted]"_s);
    for (QChar &c : clean) {
        if (c.category() == QChar::Other_Control && c != u'\n')
            c = u' ';
    }
    if (clean.size() > maxLength) {
        clean.truncate(maxLength - 1);
        if (clean.back().isHighSurrogate())
            clean.chop(1);
        clean += u'\u2026';
    }
    return clean;
}

} // namespace steward
