// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/address.h"

#include <algorithm>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace steward {
namespace {

constexpr qsizetype kLongestMailbox = 64, kLongestAddress = 254, kLongestLabel = 63; // RFC 5321

bool isMailbox(QStringView text)
{
    static constexpr auto kSpecial = u"!#$%&'*+-/=?^_`{|}~.";
    return !text.startsWith(u'.') && !text.endsWith(u'.') && !text.contains(u"..") &&
           std::all_of(text.begin(), text.end(), [](QChar c) {
               return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || QStringView(kSpecial).contains(c);
           });
}

bool isDomain(QStringView text)
{
    const auto labels = text.split(u'.');
    const bool wellFormed = std::all_of(labels.begin(), labels.end(), [](QStringView label) {
        return !label.isEmpty() && label.size() <= kLongestLabel && !label.startsWith(u'-') && !label.endsWith(u'-') &&
               std::all_of(label.begin(), label.end(),
                           [](QChar c) { return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'-'; });
    });
    const QStringView last = labels.constLast();
    const bool isNumber = std::all_of(last.begin(), last.end(), [](QChar c) { return c.isDigit(); });
    return wellFormed && !isNumber && !QUrl::toAce(text.toString()).isEmpty();
}

} // namespace

AddressFault addressFault(QStringView address)
{
    if (std::any_of(address.begin(), address.end(),
                    [](QChar c) { return c.isSpace() || c.category() == QChar::Other_Control; }))
        return AddressFault::Space;
    const qsizetype at = address.indexOf(u'@');
    if (at < 0)
        return AddressFault::NoAt;
    if (address.lastIndexOf(u'@') != at)
        return AddressFault::SeveralAt;
    const QStringView mailbox = address.first(at), domain = address.sliced(at + 1);
    if (mailbox.isEmpty())
        return AddressFault::NoMailbox;
    if (!domain.contains(u'.') || domain.endsWith(u'.'))
        return AddressFault::NoDomain;
    if (mailbox.size() > kLongestMailbox || address.size() > kLongestAddress)
        return AddressFault::TooLong;
    if (!isMailbox(mailbox))
        return AddressFault::BadMailbox;
    return isDomain(domain) ? AddressFault::None : AddressFault::BadDomain;
}

QString addressKey(const QString &address)
{
    const QString lower = address.trimmed().toLower();
    const qsizetype at = lower.lastIndexOf(u'@');
    if (at < 0)
        return lower;
    const QByteArray ace = QUrl::toAce(lower.sliced(at + 1));
    return ace.isEmpty() ? lower : lower.first(at + 1) + QString::fromLatin1(ace);
}

} // namespace steward
