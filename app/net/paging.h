// SPDX-License-Identifier: GPL-3.0-or-later
// The three paging idioms of the contract as one lazy sequence. An idiom only differs in which member of the answer
// holds the next cursor and which parameter carries it. A Pager asks for nothing until next() is called, repeats all
// parameters unchanged from page to page, and ends in an error rather than in a loop or a list that is silently cut
// short.
//
//     Pager<Project> pager = projects.list({.includeArchived = true});
//     const Result<std::vector<Project>> all = co_await collect(std::move(pager), ctx);
//
// GUI thread. The Transport must outlive the last call of next().
#pragma once

#include "app/net/pagecursor.h"
#include "app/net/reply.h"
#include "app/net/streamedlist.h"

#include <iterator>
#include <memory>
#include <optional>
#include <QCoroTask>
#include <vector>

namespace steward {

template <typename T>
struct Page final
{
    std::vector<T> items;
    QString next; ///< cursor of the following page; empty when this is the last
};

/// A page as the service writes it, whatever its idiom.
template <typename T>
struct ListAnswer final
{
    std::vector<T> data;
    std::optional<bool> hasMore;
    QString lastId, next, nextPage;
};

template <typename T>
struct json::Mapping<ListAnswer<T>>
{
    static constexpr auto fields = std::tuple{
        required("data", &ListAnswer<T>::data),          nullable("has_more", &ListAnswer<T>::hasMore),
        nullable("last_id", &ListAnswer<T>::lastId),     nullable("next", &ListAnswer<T>::next),
        nullable("next_page", &ListAnswer<T>::nextPage),
    };
};

template <typename T>
class Pager final
{
public:
    /// \a limit is the largest page that the list allows.
    Pager(Transport &transport, Request request, Paging paging, int limit)
        : m_state(std::make_shared<State>(State{&transport, PageCursor(std::move(request), paging, limit), {}}))
    {
    }
    /// A list that cannot be asked for: next() fails with \a error.
    explicit Pager(Error error)
        : m_state(std::make_shared<State>(State{nullptr, {}, std::move(error)}))
    {
    }

    /// The next page; nothing behind the last one. After an error the same page can be asked for again. Not to be
    /// called while an earlier call is under way. Errors: those of Transport::send, and BadReply for what is no page.
    [[nodiscard]] QCoro::Task<Result<std::optional<Page<T>>>> next(OpContext ctx)
    {
        return fetch(m_state, std::move(ctx));
    }

    struct Streamed final
    {
        int pages = 0;
        qint64 bytes = 0; ///< of text, what had to be read again included
    };
    using Deliver = std::function<QCoro::Task<Result<>>(std::shared_ptr<std::vector<T>>)>;
    /// All pages, each read while it arrives: \a deliver gets whole items in their order, some at a time, and the next
    /// ones when it is done; see StreamedList. Only success says that these were all of them, and each once: an answer
    /// that broke off is read again from its first item. Errors: as next(), and those of \a deliver, which end it.
    [[nodiscard]] QCoro::Task<Result<Streamed>> stream(Deliver deliver, OpContext ctx)
    {
        return streamAll(m_state, std::move(deliver), std::move(ctx));
    }

    /// The request that next() sends; for tests and logs.
    [[nodiscard]] const Request &request() const { return m_state->cursor.request(); }

private:
    struct State final
    {
        Transport *transport;
        PageCursor cursor;
        std::optional<Error> error;
    };

    // Static, with the state by value: a call under way does not depend on the Pager's life.
    static QCoro::Task<Result<std::optional<Page<T>>>> fetch(std::shared_ptr<State> state, OpContext ctx)
    {
        if (state->error)
            co_return Failure(*state->error);
        if (state->cursor.atEnd())
            co_return std::optional<Page<T>>();
        const Request request = state->cursor.request();
        Result<Reply> reply = co_await state->transport->send(request, std::move(ctx));
        if (!reply)
            co_return Failure(std::move(reply).error());
        Result<ListAnswer<T>> answer = co_await readReply<ListAnswer<T>>(request, *reply);
        if (!answer)
            co_return Failure(std::move(answer).error());

        PageEnd end{answer->hasMore,         std::move(answer->lastId),
                    std::move(answer->next), std::move(answer->nextPage),
                    answer->data.size(),     {}};
        if constexpr (requires(const T &item) { QString(item.id); }) {
            if (!answer->data.empty())
                end.lastItemId = answer->data.back().id;
        }
        Result<QString> next = state->cursor.advance(end);
        if (!next)
            co_return Failure(describe(std::move(next).error(), request, *reply));
        co_return std::optional(Page<T>{std::move(answer->data), std::move(*next)});
    }

    static StreamedList::Elements elements(Deliver deliver)
    {
        return {[] { return std::make_shared<std::vector<T>>(); },
                [](const StreamedList::Batch &batch, const QByteArray &element) -> Result<> {
                    Result<T> item = json::decode<T>(element);
                    if (!item)
                        return Failure(std::move(item).error());
                    std::static_pointer_cast<std::vector<T>>(batch)->push_back(std::move(*item));
                    return {};
                },
                [deliver = std::move(deliver)](StreamedList::Batch batch) {
                    return deliver(std::static_pointer_cast<std::vector<T>>(batch));
                }};
    }

    static QCoro::Task<Result<Streamed>> streamAll(std::shared_ptr<State> state, Deliver deliver, OpContext ctx)
    {
        if (state->error)
            co_return Failure(*state->error);
        Streamed streamed;
        while (!state->cursor.atEnd()) {
            std::stop_source broken;
            // By a copy: this coroutine may end in here, and with it what it owns.
            const std::stop_callback stopped(ctx.stop, [broken] { std::stop_source(broken).request_stop(); });
            const auto list = std::make_shared<StreamedList>(elements(deliver), broken);
            const Request request = state->cursor.request();
            OpContext own = ctx;
            own.stop = broken.get_token();
            const Result<Reply> reply = co_await state->transport->send(request, std::move(own), list);
            if (!reply) {
                co_await list->quiet(ctx.stop);
                if (list->error() && !ctx.stop.stop_requested())
                    co_return Failure(describe(*list->error(), request, {}));
                co_return Failure(reply.error());
            }
            const Result<PageEnd> end = co_await list->end(ctx.stop);
            streamed.bytes += list->bytes();
            ++streamed.pages;
            if (!end)
                co_return Failure(describe(end.error(), request, *reply));
            Result<QString> next = state->cursor.advance(*end);
            if (!next)
                co_return Failure(describe(std::move(next).error(), request, *reply));
        }
        co_return streamed;
    }

    std::shared_ptr<State> m_state;
};

/// All pages as one list, or the first error: never a part of it. ctx.progress is told the number of items so far.
template <typename T>
[[nodiscard]] QCoro::Task<Result<std::vector<T>>> collect(Pager<T> pager, OpContext ctx)
{
    std::vector<T> items;
    while (true) {
        if (ctx.stop.stop_requested())
            co_return fail(Error::Kind::Cancelled);
        Result<std::optional<Page<T>>> page = co_await pager.next(ctx);
        if (!page)
            co_return Failure(std::move(page).error());
        if (!*page)
            co_return items;
        std::move((*page)->items.begin(), (*page)->items.end(), std::back_inserter(items));
        if (ctx.progress)
            ctx.progress({.done = static_cast<qint64>(items.size()), .total = -1});
    }
}

} // namespace steward
