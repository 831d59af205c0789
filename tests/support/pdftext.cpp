// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pdftext.h"

#include <QHash>
#include <QRegularExpression>
#include <QtEndian>

using namespace Qt::Literals::StringLiterals;

namespace steward::test {

namespace {

using Glyphs = QHash<uint, QString>;

QByteArray inflated(const QByteArray &zlib)
{
    QByteArray sized(4, '\0'); // qUncompress wants to know how much; it makes more room where that is too little
    qToBigEndian<quint32>(quint32(zlib.size() * 8), sized.data());
    return qUncompress(sized + zlib);
}

/// Bodies of all objects by number, streams inflated behind their dictionary.
QHash<int, QByteArray> objectsOf(const QByteArray &pdf)
{
    QHash<int, QByteArray> objects;
    static const QRegularExpression kObject(u"(?:^|\\n)(\\d+) 0 obj\\n"_s);
    const QString text = QString::fromLatin1(pdf); // one character for each byte
    auto heads = kObject.globalMatch(text);
    while (heads.hasNext()) {
        const auto head = heads.next();
        const qsizetype from = head.capturedEnd();
        QByteArray body = pdf.mid(from, pdf.indexOf("endobj", from) - from);
        const qsizetype stream = body.indexOf("stream\n");
        if (stream >= 0) {
            const QByteArray dictionary = body.first(stream);
            QByteArray content = body.mid(stream + 7);
            content.truncate(content.lastIndexOf("\nendstream"));
            body = dictionary + (dictionary.contains("FlateDecode") ? inflated(content) : content);
        }
        objects.insert(head.captured(1).toInt(), body);
    }
    return objects;
}

QString charactersOf(const QString &hex)
{
    QString text;
    for (qsizetype i = 0; i + 4 <= hex.size(); i += 4)
        text += QChar(ushort(hex.mid(i, 4).toUInt(nullptr, 16)));
    return text;
}

Glyphs glyphsOf(const QByteArray &cmap)
{
    static const QRegularExpression kRange(u"<([0-9A-F]{4})> <([0-9A-F]{4})> (\\[[^\\]]*\\]|<[0-9A-F]+>)"_s);
    static const QRegularExpression kOne(u"<([0-9A-F]+)>"_s);
    Glyphs glyphs;
    auto ranges = kRange.globalMatch(QString::fromLatin1(cmap));
    while (ranges.hasNext()) {
        const auto range = ranges.next();
        uint code = range.captured(1).toUInt(nullptr, 16);
        auto each = kOne.globalMatch(range.captured(3));
        while (each.hasNext())
            glyphs.insert(code++, charactersOf(each.next().captured(1)));
    }
    return glyphs;
}

QHash<QString, Glyphs> fontsOf(const QHash<int, QByteArray> &objects)
{
    static const QRegularExpression kTable(u"/ToUnicode (\\d+) 0 R"_s);
    QHash<QString, Glyphs> fonts;
    for (auto it = objects.cbegin(); it != objects.cend(); ++it) {
        const auto table = kTable.match(QString::fromLatin1(*it));
        if (it->contains("/Type0") && table.hasMatch())
            fonts.insert(u'F' + QString::number(it.key()), glyphsOf(objects.value(table.captured(1).toInt())));
    }
    return fonts;
}

} // namespace

QStringList pdfTexts(const QByteArray &pdf)
{
    const QHash<int, QByteArray> objects = objectsOf(pdf);
    const QHash<QString, Glyphs> fonts = fontsOf(objects);
    static const QRegularExpression kPages(u"/Contents (\\d+) 0 R"_s);
    static const QRegularExpression kText(u"\\bBT\\n/(F\\d+)(.*?)\\bET\\b"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression kShown(u"<([0-9A-Fa-f]+)> Tj"_s);
    QStringList texts;
    auto pages = kPages.globalMatch(QString::fromLatin1(pdf));
    while (pages.hasNext()) {
        auto items = kText.globalMatch(QString::fromLatin1(objects.value(pages.next().captured(1).toInt())));
        while (items.hasNext()) {
            const auto item = items.next();
            const Glyphs glyphs = fonts.value(item.captured(1));
            QString text;
            auto shown = kShown.globalMatch(item.captured(2));
            while (shown.hasNext()) {
                const QString hex = shown.next().captured(1);
                for (qsizetype i = 0; i + 4 <= hex.size(); i += 4)
                    text += glyphs.value(hex.mid(i, 4).toUInt(nullptr, 16), u"\ufffd"_s);
            }
            texts += text.simplified();
        }
    }
    return texts;
}

int pdfPages(const QByteArray &pdf)
{
    return int(pdf.count("/Type /Page\n"));
}

} // namespace steward::test
