// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/pagecursor.h"

namespace steward {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kLimit = "limit"_L1;

struct Idiom final
{
    QLatin1StringView parameter; ///< carries the cursor
    QLatin1StringView member;    ///< of the answer, holds it
};

Idiom idiomOf(Paging paging)
{
    switch (paging) {
    case Paging::AfterLastId:
        return {"after"_L1, "last_id"_L1};
    case Paging::AfterNext:
        return {"after"_L1, "next"_L1};
    case Paging::PageToken:
        return {"page"_L1, "next_page"_L1};
    }
    Q_UNREACHABLE();
}

QString cursorIn(const PageEnd &end, Paging paging)
{
    switch (paging) {
    case Paging::AfterLastId:
        return end.lastId.isEmpty() ? end.lastItemId : end.lastId;
    case Paging::AfterNext:
        return end.next;
    case Paging::PageToken:
        return end.nextPage;
    }
    Q_UNREACHABLE();
}

Failure badEnd(QLatin1StringView member, QString detail)
{
    Error error;
    error.kind = Error::Kind::BadReply;
    error.jsonPath = member;
    error.detail = std::move(detail);
    return Failure(std::move(error));
}

} // namespace

PageCursor::PageCursor(Request first, Paging paging, int limit)
    : m_request(std::move(first))
    , m_paging(paging)
    , m_limit(static_cast<std::size_t>(limit))
{
    m_request.query.set(kLimit, QString::number(limit));
    for (const auto &[name, value] : m_request.query.items()) { // a list may be taken up in its middle
        if (name == QByteArrayView(idiomOf(paging).parameter))
            m_seen.insert(value);
    }
}

Result<QString> PageCursor::advance(const PageEnd &end)
{
    const Idiom idiom = idiomOf(m_paging);
    QString cursor = cursorIn(end, m_paging);
    // Where has_more is missing, a cursor of its own says it; last_id stands in the last page too, so there a full page
    // does.
    const bool more =
        end.hasMore.value_or(m_paging == Paging::AfterLastId ? end.itemCount >= m_limit : !cursor.isEmpty());
    if (!more) {
        m_atEnd = true;
        return QString();
    }
    if (cursor.isEmpty())
        return badEnd(idiom.member, u"The list has more pages and does not say where."_s);
    if (m_seen.contains(cursor))
        return badEnd(idiom.member, u"The list does not end: a cursor repeats."_s);
    m_seen.insert(cursor);
    m_request.query.set(idiom.parameter, cursor);
    return cursor;
}

} // namespace steward
