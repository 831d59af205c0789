// SPDX-License-Identifier: GPL-3.0-or-later
// A session on the demonstration server with settings of its own, for tests of pages: what a page shows is what came
// over HTTP and through the archive. Nothing is shared between fixtures.
#pragma once

#include "app/demo/demoserver.h"
#include "app/session/session.h"
#include "app/settings/settings.h"
#include "app/sync/sync.h"
#include "ui/support/consolepage.h"

#include <QTemporaryDir>

namespace steward {
class DataTable;
}

namespace steward::test {

class PageFixture final
{
public:
    explicit PageFixture(demo::Options options = {}, bool withServer = true);

    /// Opens the session and waits until everything has been read once.
    [[nodiscard]] bool read();
    /// A second session on the same archive, as after a restart; the first is gone.
    void restart();
    /// Waits until the reading that was asked for has ended and the rows are made.
    [[nodiscard]] bool settle();
    /// Runs SQL on the archive behind the session's back, to make a save fail.
    [[nodiscard]] bool archiveSql(const QString &sql) const;

    [[nodiscard]] PageContext context() { return {*session, *settings}; }

    QTemporaryDir dir;
    Clock clock;
    std::unique_ptr<demo::DemoServer> server;
    std::unique_ptr<Settings> settings;
    std::unique_ptr<Session> session;

    /// Another program on the same archive.
    [[nodiscard]] std::unique_ptr<Session> anotherSession() const;
};

/// A fixture that has been read, in British English; null when that failed.
[[nodiscard]] std::unique_ptr<PageFixture> readFixture();
/// Shows \a page as in the window, 1076 x 720, and waits until it is the active one.
void showPage(QWidget &page);
/// Clicks on the first cell of \a row.
void clickRow(DataTable &table, int row, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
/// The text of the label called \a name.
[[nodiscard]] QString textOf(QWidget &page, const QString &name);
/// Types \a path into the file dialog called \a name and saves or opens, as a person.
[[nodiscard]] bool answerFileDialog(QWidget &page, const QString &name, const QString &path);

} // namespace steward::test
