// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/streamedlist.h"

#include "app/async/completion.h"
#include "app/net/paging.h"

#include <QFutureWatcher>

namespace steward {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kMostQueued = 4 * 1024 * 1024;

/// What stands in a page beside its elements.
struct NoElement final
{
    QString id;
    friend bool operator==(const NoElement &, const NoElement &) = default;
};

} // namespace

template <>
struct json::Mapping<NoElement>
{
    static constexpr auto fields = std::tuple{optional("id", &NoElement::id)};
};

/// What the worker thread goes on with from job to job of one attempt.
struct StreamedList::Work final
{
    json::ListSplitter splitter;
    std::function<Batch()> make;
    std::function<Result<>(const Batch &, const QByteArray &)> add;

    [[nodiscard]] Done run(const QByteArrayList &pieces);
};

struct StreamedList::Done final
{
    Batch batch; ///< null: no element has ended
    std::optional<Error> error;
};

StreamedList::Done StreamedList::Work::run(const QByteArrayList &pieces)
{
    Done done;
    for (const QByteArray &piece : pieces) {
        const qsizetype before = splitter.count();
        std::vector<QByteArray> elements;
        const Result<> split = splitter.feed(piece, elements);
        for (std::size_t i = 0; i < elements.size(); ++i) {
            if (!done.batch)
                done.batch = make();
            if (const Result<> added = add(done.batch, elements[i]); !added) {
                done.error = added.error();
                const QString path = u"data[%1]"_s.arg(before + qsizetype(i));
                done.error->jsonPath = done.error->jsonPath.isEmpty() ? path : path + u'.' + done.error->jsonPath;
                return done;
            }
            elements[i].clear();
        }
        if (!split) {
            done.error = split.error();
            return done;
        }
    }
    return done;
}

struct StreamedList::Private final
{
    Elements elements;
    std::stop_source broken;
    QObject context; ///< what comes back from other threads goes with it
    int attempt = 0;
    std::shared_ptr<Work> work; ///< of this attempt
    QByteArrayList pieces;
    qint64 queued = 0;
    qint64 bytes = 0;
    bool working = false;
    Batch ready;
    bool consuming = false;
    std::optional<Error> error;
    std::vector<std::shared_ptr<Completion<bool>>> waiting; ///< for nothing to be under way
};

StreamedList::StreamedList(Elements elements, std::stop_source broken)
    : d(std::make_unique<Private>())
{
    d->elements = std::move(elements);
    d->broken = std::move(broken);
}

StreamedList::~StreamedList() = default;

void StreamedList::begin()
{
    ++d->attempt;
    d->work = std::make_shared<Work>(Work{json::ListSplitter(), d->elements.make, d->elements.add});
    d->pieces.clear();
    d->queued = 0;
    d->working = false; // what another attempt still works at is thrown away
    d->ready.reset();
}

qint64 StreamedList::room() const
{
    return d->error ? 0 : std::max<qint64>(0, kMostQueued - d->queued);
}

void StreamedList::take(QByteArray piece)
{
    d->bytes += piece.size();
    d->queued += piece.size();
    d->pieces.append(std::move(piece));
    pump();
}

void StreamedList::pump()
{
    if (d->error)
        return settle();
    if (d->ready && !d->consuming)
        deliver();
    if (!d->pieces.isEmpty() && !d->working && !d->ready)
        work();
    settle();
}

void StreamedList::work()
{
    d->working = true;
    d->queued = 0;
    const auto done = std::make_shared<Done>();
    // Not QFuture::then(): Qt 6.4 insists on the context's being there when the work ends.
    auto *watcher = new QFutureWatcher<void>(&d->context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, &d->context, [this, watcher, attempt = d->attempt, done] {
        watcher->deleteLater();
        const auto self = shared_from_this(); // whoever waits may let go of it
        worked(attempt, std::move(*done));
    });
    watcher->setFuture(
        inWorker([work = d->work, pieces = std::exchange(d->pieces, {}), done] { *done = work->run(pieces); }));
    tellRoom();
}

void StreamedList::worked(int attempt, Done done)
{
    if (attempt != d->attempt)
        return;
    d->working = false;
    d->ready = std::move(done.batch);
    if (done.error)
        fail(std::move(*done.error));
    pump();
}

void StreamedList::deliver()
{
    d->consuming = true;
    [](std::shared_ptr<StreamedList> self, Batch batch) -> QCoro::Task<> {
        co_await self->consume(std::move(batch));
    }(shared_from_this(), std::exchange(d->ready, {}));
}

QCoro::Task<> StreamedList::consume(Batch batch)
{
    const Result<> done = co_await d->elements.deliver(std::move(batch));
    d->consuming = false;
    if (!done)
        fail(done.error());
    pump();
}

void StreamedList::fail(Error error)
{
    if (d->error)
        return;
    d->error = std::move(error);
    d->pieces.clear();
    d->ready.reset();
    d->broken.request_stop();
}

/// Tells those that wait. Last in every function: they may let go of this.
void StreamedList::settle()
{
    const auto self = shared_from_this();
    if (!d->consuming && (d->error || (!d->working && !d->ready && d->pieces.isEmpty()))) {
        for (const auto &one : std::exchange(d->waiting, {}))
            one->complete(true);
    }
}

QCoro::Task<Result<PageEnd>> StreamedList::end(std::stop_token stop)
{
    const auto self = shared_from_this();
    const auto idle = std::make_shared<Completion<bool>>();
    d->waiting.push_back(idle);
    const std::stop_callback stopped(stop, [idle] { idle->complete(false); });
    settle();
    if (!co_await idle->value())
        co_return steward::fail(Error::Kind::Cancelled);
    if (d->error)
        co_return Failure(*d->error);
    const Result<QByteArray> frame = d->work->splitter.frame();
    if (!frame)
        co_return Failure(frame.error());
    const Result<ListAnswer<NoElement>> answer = json::decode<ListAnswer<NoElement>>(*frame);
    if (!answer)
        co_return Failure(answer.error());
    if (!answer->data.empty()) { // its name is written in a way that nobody writes it
        Error error;
        error.kind = Error::Kind::BadReply;
        error.jsonPath = u"data"_s;
        error.detail = u"The list could not be told from what is around it."_s;
        co_return Failure(std::move(error));
    }
    co_return PageEnd{
        answer->hasMore, answer->lastId, answer->next, answer->nextPage, std::size_t(d->work->splitter.count()), {}};
}

QCoro::Task<> StreamedList::quiet(std::stop_token stop)
{
    const auto self = shared_from_this();
    const auto idle = std::make_shared<Completion<bool>>();
    d->waiting.push_back(idle);
    const std::stop_callback stopped(stop, [idle] { idle->complete(false); });
    settle();
    (void)co_await idle->value(); // idle or stopped: the caller goes on
}

const std::optional<Error> &StreamedList::error() const
{
    return d->error;
}

qint64 StreamedList::bytes() const
{
    return d->bytes;
}

} // namespace steward
