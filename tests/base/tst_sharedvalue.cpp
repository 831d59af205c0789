// SPDX-License-Identifier: GPL-3.0-or-later
// A shared value against plain copies: whatever is written through one holder, the others keep what they had; nothing
// is copied that nobody else holds, and nothing is left behind.
#include "app/base/sharedvalue.h"
#include "tests/support/testprogram.h"

#include <array>
#include <atomic>
#include <optional>
#include <QRandomGenerator>
#include <QTest>
#include <thread>
#include <vector>

using namespace steward;

namespace {

/// Counts itself.
struct Counted final
{
    explicit Counted(int number = 0)
        : value(number)
    {
        ++s_alive;
    }
    Counted(const Counted &other)
        : value(other.value)
    {
        ++s_alive;
        ++s_copied;
    }
    Counted(Counted &&other) noexcept
        : value(other.value)
    {
        ++s_alive;
    }
    Counted &operator=(const Counted &) = default;
    ~Counted() { --s_alive; }

    int value = 0;
    static inline int s_alive = 0, s_copied = 0;
};

} // namespace

class TestSharedValue : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { Counted::s_alive = Counted::s_copied = 0; }
    void cleanup() { QCOMPARE(Counted::s_alive, 0); }

    void startsWithNone()
    {
        SharedValue<Counted> none;
        QVERIFY(!none && !none.get() && none.isSame({}));
        const SharedValue<Counted> copy = none;
        none.edit().value = 3;
        QVERIFY(none && !copy);
        QCOMPARE(none->value, 3);
    }

    void copiesOnlyWhatOthersHold()
    {
        SharedValue<Counted> one(Counted(1));
        one.edit().value = 2;
        QCOMPARE(Counted::s_copied, 0);
        {
            const SharedValue<Counted> other = one;
            QVERIFY(other.isSame(one));
            one.edit().value = 3;
            QCOMPARE(Counted::s_copied, 1);
            QCOMPARE(other->value, 2);
            QVERIFY(!other.isSame(one));
        }
        SharedValue<Counted> moved = std::move(one);
        moved.edit().value = 4;
        QCOMPARE((*moved).value, 4);
        QCOMPARE(Counted::s_copied, 1);
        moved = moved; // NOLINT: on purpose
        QCOMPARE(moved->value, 4);
    }

    void likePlainCopies()
    {
        QRandomGenerator random(20261128);
        std::array<SharedValue<Counted>, 6> held;
        std::array<std::optional<int>, 6> plain;
        for (int round = 0; round < 5000; ++round) {
            const auto at = random.bounded(6U), from = random.bounded(6U);
            switch (random.bounded(4)) {
            case 0:
                held[at] = held[from];
                plain[at] = plain[from];
                break;
            case 1:
                held[at].edit().value = round;
                plain[at] = round;
                break;
            case 2:
                held[at] = {};
                plain[at].reset();
                break;
            default:
                std::swap(held[at], held[from]);
                std::swap(plain[at], plain[from]);
            }
            for (std::size_t i = 0; i < held.size(); ++i) {
                QCOMPARE(bool(held[i]), plain[i].has_value());
                if (plain[i])
                    QCOMPARE(held[i]->value, *plain[i]);
            }
        }
    }

    /// The thread sanitizer sees here what no other run does: a writer that takes the value for its own while the last
    /// reader is still reading.
    void readersKeepWhatTheyHold()
    {
        std::vector<int> zeros(1000, 0);
        SharedValue<std::vector<int>> value(zeros);
        SharedValue<std::vector<int>> handed;
        std::atomic<bool> whole = true, given = false;
        std::thread reader([&] {
            for (int round = 0; round < 2000; ++round) {
                while (!given)
                    std::this_thread::yield();
                const SharedValue<std::vector<int>> mine = std::move(handed);
                given = false; // what is read comes after it
                for (const int each : *mine)
                    whole = whole && each == mine->front();
            }
        });
        QRandomGenerator random(20261128);
        for (int round = 0; round < 2000; ++round) {
            handed = value;
            given = true;
            while (given)
                std::this_thread::yield();
            // The reader is at it, or just done: nothing else says which.
            for (volatile quint32 i = 0, end = random.bounded(20'000U); i < end;)
                i = i + 1;
            for (int &each : value.edit())
                each = round;
        }
        reader.join();
        QVERIFY(whole);
    }
};

STEWARD_TEST(TestSharedValue);
#include "tst_sharedvalue.moc"
