// SPDX-License-Identifier: GPL-3.0-or-later
// A Spend page on the whole chain: demonstration server, HTTP, archive, book. Beside it what the server itself says of
// the last 100 days, added up by this file's own arithmetic.
#pragma once

#include "app/base/clock.h"
#include "app/session/session.h"
#include "app/settings/settings.h"
#include "app/sync/spend/spendsync.h"
#include "tests/demo/democlient.h"
#include "tests/support/nanosof.h"
#include "tests/support/patience.h"
#include "ui/charts/cumulativeplot.h"
#include "ui/charts/stackedbars.h"
#include "ui/pages/spend/spendpage.h"
#include "ui/support/cellmodel.h"
#include "ui/support/datatable.h"
#include "ui/support/format.h"
#include "ui/support/totalrow.h"

#include <QAbstractButton>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace steward::test {

inline constexpr UnixSeconds kSpendNow = 1'795'430'460; // 23 November 2026, 10:41 UTC
inline constexpr int kSpendDays = 130;                  ///< with use and costs before today
inline constexpr int kSpendWait = 60'000;

class SpendBed : public QObject
{
    Q_OBJECT
protected:
    struct RawCost final
    {
        UnixSeconds day;
        QString project, item, key;
        qint64 nanos;
    };

    void start(demo::Quirks quirks);
    /// This period by project, without filters.
    void startAnew();
    [[nodiscard]] qint64 rawSum(const std::function<bool(const RawCost &)> &counts) const;
    [[nodiscard]] static UnixSeconds day(int year, int month, int dayOfMonth);
    [[nodiscard]] DataTable &table() const { return *m_page->findChild<DataTable *>(QStringLiteral("table")); }
    [[nodiscard]] QString cell(int row, int column) const;
    [[nodiscard]] QString total(int column) const { return m_page->findChild<TotalRow *>()->cell(column).text; }
    [[nodiscard]] QString figure(const QString &id) const;
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(m_page->isCurrent(), kSpendWait); }
    void click(const QString &name);
    void pick(const QString &button, const QString &action);
    /// The whole \a column of what the export \a action ("exportFocus", …) writes, added up.
    void exportBooks(const QString &action, const QString &column, qint64 &sum);
    /// Whether the message bar says \a words of an export, beneath others that came later, which are closed.
    [[nodiscard]] bool isTold(const QString &words);
    /// Table, total row, key figure and the bars of the chart tell one sum.
    void agrees(qint64 nanos);

    QTemporaryDir m_dir;
    FixedClock m_clock{kSpendNow};
    std::unique_ptr<demo::DemoServer> m_server;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<SpendPage> m_page;
    std::vector<RawCost> m_raw;                ///< what the server says of the last 100 days
    ConnectionSwitch *m_connections = nullptr; ///< set before start(), where the page is to know others

    static void readRaw(demo::DemoServer &server, bool byKey, std::vector<RawCost> &into);
};

} // namespace steward::test
