// SPDX-License-Identifier: GPL-3.0-or-later
// The Spend page at full scale (see benchcosts.h), offscreen: from asking for it, for another grouping or for other
// days to the end of the paint that shows the answer, against the same sums in plain sqlite3, which paints nothing.
#include "app/session/connectflow.h"
#include "app/session/session.h"
#include "app/settings/settings.h"
#include "tests/bench/benchcosts.h"
#include "tests/bench/benchreport.h"
#include "ui/pages/spend/spendpage.h"

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QTimer>

using namespace steward;
using namespace steward::bench;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kTimes = 11;
constexpr UnixSeconds kNow = kEnd - 10 * 3600; // of the last day

/// Waits for the paint that shows what the page was last asked for. Until the answer is there, the page paints what it
/// paints for a person, no more.
class Painted final : public QObject
{
public:
    explicit Painted(SpendPage &page)
        : m_page(page)
    {
        page.installEventFilter(this);
        m_look.setTimerType(Qt::PreciseTimer);
        connect(&m_look, &QTimer::timeout, this, [this] {
            if (!isShown())
                return;
            m_look.stop();
            m_page.update(); // what came may look the same
        });
    }
    void wait()
    {
        m_done = false;
        ++m_wait;
        m_look.start(1);
        while (!m_done)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        // Qt paints everything that is due, and hands it to the platform, while it handles this event.
        if (event->type() == QEvent::UpdateRequest && isShown())
            QTimer::singleShot(0, this, [this, wait = m_wait] { m_done = m_done || wait == m_wait; });
        return false;
    }

private:
    [[nodiscard]] bool isShown() const { return m_page.isCurrent() && m_page.feed().shown(); }

    SpendPage &m_page;
    QTimer m_look;
    int m_wait = 0;
    bool m_done = false;
};

std::unique_ptr<SpendPage> shownPage(Session &session, Settings &settings)
{
    auto page = std::make_unique<SpendPage>(PageContext{session, settings});
    page->resize(1076, 752);
    page->show();
    Painted(*page).wait();
    return page;
}

Period lastDays(int days)
{
    return {kEnd - days * kSecondsPerDay, kEnd};
}
Period before(const Period &range)
{
    return {range.from - (range.to - range.from), range.from};
}

SpendChoice choiceOf(int days, SpendGrouping groupBy)
{
    SpendChoice choice;
    choice.range = {SpendRange::Kind::LastDays, days, {}};
    choice.groupBy = groupBy;
    return choice;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QTemporaryDir directory;
    const QString dataDir = directory.filePath(u"data"_s);
    QDir().mkpath(dataDir);
    Plain plain(directory.filePath(u"plain.sqlite"_s));
    {
        const Words words;
        SpendArchive archive(SpendArchive::pathBeside(archivePath(dataDir, u"bench"_s)));
        archive.open().waitForFinished();
        for (UnixSeconds from = kFirst; from < kEnd; from += 30 * kSecondsPerDay) {
            const CostImport month = monthOf(words, from);
            archive.import(month).waitForFinished();
            plain.insert(month);
        }
        plain.sumUp();
    }
    Settings settings(directory.filePath(u"settings.ini"_s));
    const FixedClock clock{kNow};
    Connection connection;
    connection.id = u"bench"_s;
    connection.name = u"Bench"_s;
    Session session(connection, {}, dataDir, clock); // without a key: nothing is sent
    session.open(Session::Then::Wait);
    std::unique_ptr<SpendPage> page = shownPage(session, settings); // and waits for the archive

    const Period month = lastDays(31), quarter = lastDays(90);
    const double sqlMonth = medianMs(kTimes, [&](int) { plain.ask(month, before(month)); });
    const double sqlQuarter = medianMs(kTimes, [&](int) { plain.ask(quarter, before(quarter)); });
    const double sqlItems = medianMs(kTimes, [&](int) { plain.askItems(month, before(month)); });

    report("spend page: opened, to painted", medianMs(kTimes, [&](int) { page = shownPage(session, settings); }), "ms",
           sqlMonth, "plain sqlite3, days x projects", "-");
    Painted painted(*page);
    const auto chosen = [&](const SpendChoice &choice) {
        page->choose(choice);
        if (page->isCurrent())
            qFatal("nothing is asked");
        painted.wait();
        if (!(page->feed().shown()->choice == choice))
            qFatal("something else is shown");
    };
    std::vector<double> items, projects, longer, shorter;
    for (int i = 0; i < kTimes; ++i) {
        items.push_back(medianMs(1, [&](int) { chosen(choiceOf(31, SpendGrouping::LineItem)); }));
        projects.push_back(medianMs(1, [&](int) { chosen(choiceOf(31, SpendGrouping::Project)); }));
        longer.push_back(medianMs(1, [&](int) { chosen(choiceOf(90, SpendGrouping::Project)); }));
        shorter.push_back(medianMs(1, [&](int) { chosen(choiceOf(31, SpendGrouping::Project)); }));
    }
    report("spend page: by line item, to painted", median(items), "ms", sqlItems, "plain sqlite3, days x line items",
           "<= 50 ms");
    report("spend page: by project, to painted", median(projects), "ms", sqlMonth, "plain sqlite3, days x projects",
           "<= 50 ms");
    report("spend page: range to 90 days, to painted", median(longer), "ms", sqlQuarter,
           "plain sqlite3, days x projects", "<= 50 ms");
    report("spend page: range to 31 days, to painted", median(shorter), "ms", sqlMonth,
           "plain sqlite3, days x projects", "<= 50 ms");
    return 0;
}
