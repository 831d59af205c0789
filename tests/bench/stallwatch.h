// SPDX-License-Identifier: GPL-3.0-or-later
// The longest time that the event loop of this thread was away from its events, measured by a timer that fires every
// millisecond, from start() to stop(): often enough, and without keeping a processor busy that others want. With
// STEWARD_BENCH_STALLS set every turn longer than that many milliseconds is told on the standard error output, with the
// events that it consisted of.
#pragma once

#include "tests/bench/benchprocess.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QMetaEnum>
#include <QThread>
#include <QTimer>

#include <vector>

namespace steward::bench {

/// The events since the timer last fired, where they are to be told.
class Turn final
{
public:
    static double limitMs() ///< 0: nothing is told
    {
        static const double limit = qEnvironmentVariable("STEWARD_BENCH_STALLS").toDouble();
        return limit;
    }
    static void add(const QByteArray &what, double ms) { events().push_back({what, ms}); }
    static void end(double ms)
    {
        if (limitMs() > 0 && ms > limitMs()) {
            std::fprintf(stderr, "%6.1f ms in a turn of\n", ms);
            for (const auto &[what, took] : events()) {
                if (took > limitMs() / 20)
                    std::fprintf(stderr, "  %6.1f ms %s\n", took, what.constData());
            }
        }
        events().clear();
    }

private:
    static std::vector<std::pair<QByteArray, double>> &events()
    {
        static std::vector<std::pair<QByteArray, double>> all;
        return all;
    }
};

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
            Turn::end(cpu - m_cpu);
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
        if (Turn::limitMs() <= 0 || m_depth > 0 || QThread::currentThread() != thread())
            return QApplication::notify(receiver, event);
        ++m_depth;
        const QByteArray what = QByteArray(receiver->metaObject()->className()) + ' ' +
                                receiver->objectName().toUtf8() + " event " + QByteArray::number(event->type());
        const QObject *parent = receiver->parent();
        const QByteArray owner = parent ? QByteArray(" of ") + parent->metaObject()->className() : QByteArray();
        const double before = threadMs();
        const bool handled = QApplication::notify(receiver, event);
        Turn::add(what + owner, threadMs() - before);
        --m_depth;
        return handled;
    }

private:
    int m_depth = 0;
};

} // namespace steward::bench
