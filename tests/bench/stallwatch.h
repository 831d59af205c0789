// SPDX-License-Identifier: GPL-3.0-or-later
// The longest time that the event loop of this thread was away from its events, measured by a timer that fires every
// millisecond, from start() to stop(): often enough, and without keeping a processor busy that others want. With
// STEWARD_BENCH_STALLS set every event longer than that many milliseconds is named on the standard error output.
#pragma once

#include "tests/bench/benchprocess.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QMetaEnum>
#include <QTimer>

namespace steward::bench {

class StallWatch final
{
public:
    StallWatch()
    {
        m_pulse.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_pulse, &QTimer::timeout, &m_pulse, [this] {
            const double cpu = threadMs();
            longestMs = std::max(longestMs, static_cast<double>(m_turn.nsecsElapsed()) / 1e6);
            longestOwnMs = std::max(longestOwnMs, cpu - m_cpu);
            m_turn.restart();
            m_cpu = threadMs();
        });
    }
    void start()
    {
        m_turn.start();
        m_cpu = threadMs();
        m_pulse.start(1);
    }
    void stop() { m_pulse.stop(); }

    double longestMs = 0;    ///< by the clock on the wall
    double longestOwnMs = 0; ///< of which the thread itself was working

private:
    QTimer m_pulse;
    QElapsedTimer m_turn;
    double m_cpu = 0;
};

class WatchedApplication final : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_limit <= 0 || m_depth > 0)
            return QApplication::notify(receiver, event);
        ++m_depth;
        const QByteArray what = QByteArray(receiver->metaObject()->className()) + ' ' +
                                receiver->objectName().toUtf8() + " event " + QByteArray::number(event->type());
        const QObject *parent = receiver->parent();
        const QByteArray owner = parent ? QByteArray(" of ") + parent->metaObject()->className() : QByteArray();
        const double before = threadMs();
        const bool handled = QApplication::notify(receiver, event);
        if (const double took = threadMs() - before; took > m_limit)
            std::fprintf(stderr, "%6.1f ms in %s%s\n", took, what.constData(), owner.constData());
        --m_depth;
        return handled;
    }

private:
    double m_limit = qEnvironmentVariable("STEWARD_BENCH_STALLS").toDouble();
    int m_depth = 0;
};

} // namespace steward::bench
