// SPDX-License-Identifier: GPL-3.0-or-later
// StreamedList reads one page of a list while it arrives: worker threads cut it into elements and decode them, and what
// is ready is delivered in batches, one after the other. The next batch waits until the consumer is done with the one
// before, and the service until there is room: however long the answer is, memory holds a few megabytes of text, the
// batch being consumed and the one behind it. An attempt that breaks off is read again from its first element, so a
// consumer may see elements twice; elements are whole, but the list is so only when end() has said it.
//
// Made for one call of Transport::send, used through Pager::stream. GUI thread.
#pragma once

#include "app/json/listsplitter.h"
#include "app/net/bodysink.h"
#include "app/net/pagecursor.h"

#include <memory>
#include <optional>
#include <QByteArrayList>
#include <QCoroTask>
#include <QObject>
#include <stop_token>

namespace steward {

class StreamedList final : public BodySink, public std::enable_shared_from_this<StreamedList>
{
public:
    /// Some elements, of a type that only the maker of the functions knows.
    using Batch = std::shared_ptr<void>;
    struct Elements final
    {
        std::function<Batch()> make;
        std::function<Result<>(const Batch &, const QByteArray &element)> add; ///< in a worker thread
        std::function<QCoro::Task<Result<>>(Batch)> deliver;
    };

    /// \a broken is requested as soon as going on is of no use: whoever reads the answer can stop.
    StreamedList(Elements elements, std::stop_source broken);
    ~StreamedList() override;

    void begin() override;
    [[nodiscard]] qint64 room() const override;
    void take(QByteArray piece) override;

    /// After the answer has arrived whole: how the page ends, when everything has been consumed. Errors: BadReply, and
    /// those of the consumer. Cancelled when \a stop is requested before.
    [[nodiscard]] QCoro::Task<Result<PageEnd>> end(std::stop_token stop);
    /// Until the consumer is done with what it was given, after a failure.
    [[nodiscard]] QCoro::Task<> quiet(std::stop_token stop);
    /// What went wrong in here, which is why the reading was stopped.
    [[nodiscard]] const std::optional<Error> &error() const;
    /// Bytes of text so far, of all attempts.
    [[nodiscard]] qint64 bytes() const;

private:
    struct Work;
    struct Done;
    struct Private;

    void pump();
    void work();
    void worked(int attempt, Done done);
    void deliver();
    void fail(Error error);
    void settle();
    [[nodiscard]] QCoro::Task<> consume(Batch batch);

    std::unique_ptr<Private> d;
};

} // namespace steward
