// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pages/pagefixture.h"

#include "app/board/board.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace steward::test {

PageFixture::PageFixture(demo::Options options, bool withServer)
    : server(std::make_unique<demo::DemoServer>(options))
    , settings(std::make_unique<Settings>(dir.filePath(u"steward.ini"_s)))
{
    if (withServer && !server->listen())
        qFatal("the demonstration server does not listen");
    makeSession();
}

void PageFixture::makeSession()
{
    Connection connection;
    connection.id = u"test"_s;
    connection.name = u"Quillfeather Logistics"_s;
    connection.baseUrl = server->baseUrl();
    session = std::make_unique<Session>(connection, Secret(server->adminKey()), dir.filePath(u"archives"_s), clock);
}

bool PageFixture::read()
{
    session->sync().setFocus(Focus::Everything);
    session->open();
    return QTest::qWaitFor(
        [this] {
            const Snapshot &snapshot = session->organization().snapshot();
            return !snapshot.projectKeys.empty() && !session->sync().progress().running && session->board().isReady() &&
                   !session->board().isBusy();
        },
        30'000);
}

void PageFixture::restart()
{
    session.reset();
    makeSession();
}

void showPage(QWidget &page)
{
    page.resize(1076, 720);
    page.show();
    QCoreApplication::processEvents();
}

} // namespace steward::test
