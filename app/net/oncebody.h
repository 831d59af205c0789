// SPDX-License-Identifier: GPL-3.0-or-later
// OnceBody is the body of a write that can be read once and not again. When a connection breaks before the answer,
// QNetworkAccessManager rewinds the body and sends the request a second time on its own, a POST too, up to twice; it
// gives up with ContentReSendError where the body refuses, and the caller learns that the outcome is unknown. An
// empty body serves the same purpose.
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace steward {

class OnceBody final : public QIODevice
{
    Q_OBJECT
public:
    explicit OnceBody(QByteArray bytes, QObject *parent = nullptr);

    [[nodiscard]] qint64 size() const override { return m_bytes.size(); }
    bool reset() override { return false; }
    bool seek(qint64 position) override { return position == pos(); }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_read = 0;
};

} // namespace steward
