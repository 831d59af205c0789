// SPDX-License-Identifier: GPL-3.0-or-later
// BodySink takes the body of a successful answer piece by piece while it arrives, instead of having it collected:
// decompressed, in order. An attempt that fails half-way is followed by begin() and the same from the start, so nothing
// taken is whole before send() has returned a success. Answers other than 2xx never come here. Owned by the caller of
// Transport::send and shared with it; GUI thread.
#pragma once

#include <functional>
#include <QByteArray>

namespace steward {

class BodySink
{
public:
    BodySink() = default;
    virtual ~BodySink() = default;
    Q_DISABLE_COPY_MOVE(BodySink)

    /// An attempt begins; what was taken before belongs to one that failed.
    virtual void begin() = 0;
    /// How many bytes may come now. At 0 nothing is read from the connection, and the service has to wait, until
    /// tellRoom() is called.
    [[nodiscard]] virtual qint64 room() const = 0;
    /// Not more than room().
    virtual void take(QByteArray piece) = 0;

    /// Who wants to know when there is room again: the attempt under way. Must not call back into the sink at once.
    void setRoomListener(std::function<void()> listener) { m_roomListener = std::move(listener); }

protected:
    void tellRoom() const
    {
        if (m_roomListener)
            m_roomListener();
    }

private:
    std::function<void()> m_roomListener;
};

} // namespace steward
