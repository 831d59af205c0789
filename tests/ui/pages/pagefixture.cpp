// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pages/pagefixture.h"

#include "app/board/board.h"
#include "tests/support/await.h"
#include "ui/support/datatable.h"

#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QTest>
#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace steward::test {

PageFixture::PageFixture(demo::Options options, bool withServer)
    : server(std::make_unique<demo::DemoServer>(options))
    , settings(std::make_unique<Settings>(dir.filePath(u"steward.ini"_s)))
{
    if (withServer && !server->listen())
        qFatal("the demonstration server does not listen");
    session = anotherSession();
}

std::unique_ptr<Session> PageFixture::anotherSession() const
{
    Connection connection;
    connection.id = u"test"_s;
    connection.name = u"Quillfeather Logistics"_s;
    connection.baseUrl = server->baseUrl();
    connection.keyTail = Secret(server->adminKey()).tail();
    return std::make_unique<Session>(connection, Secret(server->adminKey()), dir.filePath(u"archives"_s), clock);
}

bool PageFixture::read()
{
    session->sync().setFocus(Focus::Everything);
    session->open();
    return comesTrue(
        [this] {
            const Snapshot &snapshot = session->organization().snapshot();
            return !snapshot.projectKeys.empty() && !session->sync().progress().running && session->board().isReady() &&
                   !session->board().isBusy();
        },
        30'000);
}

bool PageFixture::settle()
{
    return comesTrue(
        [this] {
            return !session->sync().progress().running && session->board().isReady() && !session->board().isBusy();
        },
        60'000);
}

bool PageFixture::archiveSql(const QString &sql) const
{
    sqlite3 *database = nullptr;
    const bool done =
        sqlite3_open(QFile::encodeName(dir.filePath(u"archives/test.db"_s)).constData(), &database) == SQLITE_OK &&
        sqlite3_exec(database, sql.toUtf8().constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
    if (!done)
        qWarning("%s", sqlite3_errmsg(database));
    sqlite3_close(database);
    return done;
}

void PageFixture::restart()
{
    session.reset();
    session = anotherSession();
}

std::unique_ptr<PageFixture> readFixture()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    auto fixture = std::make_unique<PageFixture>();
    return fixture->read() ? std::move(fixture) : nullptr;
}

void showPage(QWidget &page)
{
    page.resize(1076, 720);
    page.show();
    page.activateWindow();
    static_cast<void>(QTest::qWaitForWindowActive(&page));
    QCoreApplication::processEvents();
}

void clickRow(DataTable &table, int row, Qt::KeyboardModifiers modifiers)
{
    QTest::mouseClick(table.viewport(), Qt::LeftButton, modifiers,
                      table.visualRect(table.model()->index(row, 0)).center());
    QCoreApplication::processEvents();
}

QString textOf(QWidget &page, const QString &name)
{
    const auto *label = page.findChild<QLabel *>(name);
    return label ? label->text() : u"(no such label)"_s;
}

bool answerFileDialog(QWidget &page, const QString &name, const QString &path)
{
    auto *dialog = page.findChild<QFileDialog *>(name);
    auto *field = dialog ? dialog->findChild<QLineEdit *>(u"fileNameEdit"_s) : nullptr;
    if (!field)
        return false;
    field->setText(path);
    QTest::keyClick(field, Qt::Key_Return);
    return true;
}

} // namespace steward::test
