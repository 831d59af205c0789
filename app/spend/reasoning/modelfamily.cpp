// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/spend/reasoning/modelfamily.h"

#include <algorithm>
#include <QList>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

bool isDigits(QStringView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// "-2025-08-07", "-20250807", "-0613" and "-latest" at the end.
QStringView withoutSnapshot(QStringView model)
{
    if (model.endsWith("-latest"_L1))
        return model.chopped(7);
    if (model.size() > 11) {
        const QStringView date = model.last(11);
        if (date[0] == u'-' && date[5] == u'-' && date[8] == u'-' && isDigits(date.mid(1, 4)) &&
            isDigits(date.mid(6, 2)) && isDigits(date.mid(9, 2)))
            return model.chopped(11);
    }
    for (const qsizetype digits : {8, 4}) {
        if (model.size() > digits + 1 && model[model.size() - digits - 1] == u'-' && isDigits(model.last(digits)))
            return model.chopped(digits + 1);
    }
    return model;
}

/// One word with a letter, as models' names are; a single word without a dash or digit ("storage") is none.
bool looksLikeModel(QStringView text)
{
    const auto is = [text](auto test) { return std::ranges::any_of(text, test); };
    return !text.isEmpty() && !is([](QChar c) { return c.isSpace(); }) && is([](QChar c) { return c.isLetter(); }) &&
           is([](QChar c) { return c == u'-' || c.isDigit(); });
}

} // namespace

QString familyOfModel(const QString &model)
{
    QStringView name(model);
    if (name.startsWith("ft:"_L1)) {
        name = name.mid(3);
        if (const qsizetype end = name.indexOf(u':'); end >= 0)
            name = name.first(end);
    }
    return withoutSnapshot(name).toString();
}

QString familyOfLineItem(const QString &lineItem)
{
    const qsizetype comma = lineItem.indexOf(u',');
    const QStringView words = QStringView(lineItem).left(comma < 0 ? lineItem.size() : comma);
    for (const QStringView part : words.split(u'|')) { // "gpt-image-1 | image generation", "scale tier | gpt-5"
        if (const QStringView name = part.trimmed(); looksLikeModel(name))
            return familyOfModel(name.toString());
    }
    return {};
}

} // namespace steward
