// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/spend/reasoning/lineitem.h"

#include <array>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

struct Tool final
{
    QLatin1StringView words; ///< in the name, in lower case
    UsageEndpoint endpoint;
};

constexpr std::array kTools{
    Tool{"web search"_L1, UsageEndpoint::WebSearchCalls},
    Tool{"file search storage"_L1, UsageEndpoint::VectorStores},
    Tool{"vector store"_L1, UsageEndpoint::VectorStores},
    Tool{"file search"_L1, UsageEndpoint::FileSearchCalls},
    Tool{"code interpreter"_L1, UsageEndpoint::CodeInterpreterSessions},
};

/// A name without spaces: models have none.
bool isModel(QStringView name)
{
    return !name.isEmpty() && !name.contains(u' ');
}

} // namespace

LineItem lineItemFrom(const QString &name)
{
    LineItem item;
    const QString lower = name.toLower();
    for (const Tool &tool : kTools) {
        if (lower.contains(tool.words)) {
            item.tool = tool.endpoint;
            return item;
        }
    }
    const qsizetype comma = name.indexOf(u',');
    const qsizetype bar = name.indexOf(u'|');
    const qsizetype end = comma >= 0 ? comma : bar;
    const QString model = (end < 0 ? name : name.left(end)).trimmed();
    if (!isModel(model))
        return item;
    item.model = model;
    if (comma < 0)
        return item;
    QString part = lower.mid(comma + 1).simplified();
    if (part.startsWith("batch "_L1)) {
        item.batch = true;
        part.remove(0, 6);
    }
    if (part == "input"_L1)
        item.part = LineItem::Part::Input;
    else if (part == "cached input"_L1)
        item.part = LineItem::Part::CachedInput;
    else if (part == "output"_L1)
        item.part = LineItem::Part::Output;
    return item;
}

QString modelFamily(const QString &model)
{
    static const QRegularExpression kDate(u"-(\\d{4}-\\d{2}-\\d{2}|\\d{4}|\\d{8})$"_s);
    QString family = model;
    return family.remove(kDate);
}

QString modelFamilyOfLineItem(const QString &lineItem)
{
    return modelFamily(lineItemFrom(lineItem).model);
}

} // namespace steward
