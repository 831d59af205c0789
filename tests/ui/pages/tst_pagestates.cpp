// SPDX-License-Identifier: GPL-3.0-or-later
// What the pages say when there is nothing, when a list could not be read again, when the network is gone, and while
// they are still reading.
#include "app/board/board.h"
#include "tests/support/patience.h"
#include "tests/support/testprogram.h"
#include "tests/ui/pages/pagefixture.h"
#include "ui/pages/keys/keyspage.h"
#include "ui/pages/members/memberspage.h"
#include "ui/pages/projects/projectspage.h"
#include "ui/support/cell.h"
#include "ui/support/chip.h"
#include "ui/support/datatable.h"
#include "ui/support/filterbar.h"
#include "ui/support/messagebar.h"

#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace steward;
using namespace steward::test;
using namespace Qt::Literals::StringLiterals;

class TestPageStates final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void anOrganizationWithNothingInIt()
    {
        PageFixture empty;
        demo::FaultRule nothing;
        nothing.method = "GET";
        nothing.status = 200;
        nothing.body =
            R"({"object":"list","data":[],"has_more":false,"first_id":null,"last_id":null,"next_page":null})";
        empty.server->faults().add(nothing);
        empty.session->sync().setFocus(Focus::Everything);
        empty.session->open();
        QVERIFY(QTest::qWaitFor([&] { return empty.session->organization().state(ListKind::Projects).fetchedAt > 0; }));
        QVERIFY(empty.settle());
        ProjectsPage projects(empty.context());
        MembersPage members(empty.context());
        KeysPage keys(empty.context());
        QStringList titles;
        for (ResourcePage *page : std::initializer_list<ResourcePage *>{&projects, &members, &keys}) {
            showPage(*page);
            QTRY_COMPARE(page->state(), ResourcePage::State::Empty);
            QCOMPARE(page->count(), 0);
            QVERIFY(page->findChild<QWidget *>(u"emptyState"_s)->isVisible());
            titles += textOf(*page, u"emptyTitle"_s);
            QVERIFY(!page->findChild<QPushButton *>(u"emptyFirst"_s)->isVisible()); // there is nothing to be lifted
            QVERIFY(!page->messages().isShowing(u"read"_s));
            for (const Chip *chip : page->filters().chips())
                QCOMPARE(chip->count(), 0);
            QTest::keyClicks(&page->filters().field(), u"x"_s); // a filter does not make it 'filtered to nothing'
            QCOMPARE(page->state(), ResourcePage::State::Empty);
            page->hide();
        }
        QCOMPARE(titles, QStringList({u"This organization has no projects"_s, u"Nobody is in this organization"_s,
                                      u"This organization has no keys"_s}));
    }

    /// The overview of an earlier run is there, its tables are not: nothing is said to be empty.
    void tablesThatFollowAreWaitedFor()
    {
        PageFixture fixture;
        QVERIFY(fixture.read());
        Board &board = fixture.session->board();
        QTRY_VERIFY(!board.isBusy()); // a copy comes before anything is joined
        const auto whole = board.rows();
        auto first = std::make_shared<BoardRows>(*whole);
        first->keys.clear();
        first->members.clear();
        first->tablesFollow = true;
        board.showCopy(first);
        KeysPage keys(fixture.context());
        MembersPage members(fixture.context());
        for (ResourcePage *page : std::initializer_list<ResourcePage *>{&keys, &members}) {
            showPage(*page);
            QCOMPARE(page->state(), ResourcePage::State::Loading);
            QCOMPARE(page->count(), -1);
            QVERIFY(page->awaitsRows());
            QVERIFY(!page->findChild<QWidget *>(u"emptyState"_s)->isVisible());
            QTest::keyClicks(&page->filters().field(), u"production"_s); // a person does not wait
            QCOMPARE(page->state(), ResourcePage::State::Loading);
            QVERIFY(!page->findChild<QWidget *>(u"emptyState"_s)->isVisible());
            page->hide();
        }
        keys.show();
        board.showCopy(whole);
        QTRY_VERIFY(keys.state() != ResourcePage::State::Loading);
        QCOMPARE(keys.count(), static_cast<int>(whole->keys.size()));
        const auto matches = std::count_if(whole->keys.begin(), whole->keys.end(), [](const KeyRow &row) {
            const auto has = [](const QString &text) { return text.contains(u"production"_s, Qt::CaseInsensitive); };
            return has(row.name) || has(row.tail) || has(row.projectName) || has(row.ownerName) ||
                   has(row.ownerEmail) || has(row.note) || row.isProduction();
        });
        QVERIFY(matches > 0);
        QCOMPARE(keys.table().model()->rowCount(), static_cast<int>(matches));
        board.joinFromNow();
    }

    void whatChangedUnseenIsSaidWhenThePageIsShown()
    {
        PageFixture fixture;
        QVERIFY(fixture.read());
        Board &board = fixture.session->board();
        QTRY_VERIFY(!board.isBusy());
        const auto whole = board.rows();
        KeysPage page(fixture.context());
        showPage(page);
        const QString before = textOf(page, u"pageFacts"_s);
        QVERIFY(before.contains(
            QLocale().toString(std::count_if(whole->keys.begin(), whole->keys.end(),
                                             [](const KeyRow &row) { return row.kind != KeyRow::Kind::Admin; }))));
        page.hide();
        auto fewer = std::make_shared<BoardRows>(*whole);
        fewer->keys.resize(7);
        const auto admin = std::count_if(fewer->keys.begin(), fewer->keys.end(),
                                         [](const KeyRow &row) { return row.kind == KeyRow::Kind::Admin; });
        board.showCopy(fewer);
        QTRY_COMPARE(page.count(), 7); // the sidebar's number follows
        QCOMPARE(textOf(page, u"pageFacts"_s), before);
        page.show();
        QVERIFY2(textOf(page, u"pageFacts"_s).startsWith(QString::number(7 - admin) + u" key"_s),
                 qPrintable(textOf(page, u"pageFacts"_s)));
        QCOMPARE(page.filters().chips().front()->count(),
                 static_cast<int>(std::count_if(fewer->keys.begin(), fewer->keys.end(),
                                                [](const KeyRow &row) { return row.has(KeyFlag::NeverUsed); })));
        board.joinFromNow();
    }

    void aListThatCouldNotBeReadAgainSaysSinceWhen()
    {
        PageFixture fixture;
        QVERIFY(fixture.read());
        KeysPage page(fixture.context());
        showPage(page);
        const QString projectId = page.model().rowAt(0).projectId;
        const QString asOf = u"as of "_s;
        const auto staleRows = [&] {
            int rows = 0;
            for (int row = 0; row < page.model().shownCount(); ++row) {
                const Cell name = page.table().model()->index(row, KeysModel::Name).data(CellRole).value<Cell>();
                const Cell owner = page.table().model()->index(row, KeysModel::OwnerName).data(CellRole).value<Cell>();
                if ((name.stale && page.model().rowAt(row).projectId != projectId) || owner.stale != name.stale)
                    return -1;
                if (name.stale && (!owner.second.startsWith(asOf) || !name.accessibleText().contains(asOf)))
                    return -2;
                rows += name.stale;
            }
            return rows;
        };
        demo::FaultRule broken;
        broken.kind = demo::FaultRule::Kind::Malformed;
        broken.pathPrefix = "/organization/projects/" + projectId.toUtf8() + "/api_keys";
        fixture.server->faults().add(broken);
        const int rows = page.model().shownCount();
        fixture.session->sync().refreshProject(projectId);
        QTRY_VERIFY(page.messages().isShowing(u"read"_s));
        QVERIFY(fixture.settle());
        QTRY_VERIFY(staleRows() > 0);
        QCOMPARE(page.model().shownCount(), rows); // what was read is kept
        QCOMPARE(page.state(), ResourcePage::State::Content);
        // 'Try again', once the service is well, makes them fresh
        fixture.server->faults().clear();
        auto *retry = page.messages().findChild<QPushButton *>(u"messageAction"_s);
        QVERIFY(retry && retry->isVisible());
        page.table().selectRow(0); // the project a person looks at is read again with it
        QCoreApplication::processEvents();
        fixture.session->sync().refreshProject(projectId);
        QTRY_VERIFY(!page.messages().isShowing(u"read"_s));
        QTRY_COMPARE(staleRows(), 0);
    }

    void withoutANetworkTheRowsStayAndTellTheirAge()
    {
        PageFixture fixture;
        QVERIFY(fixture.read());
        ProjectsPage page(fixture.context());
        showPage(page);
        const int rows = page.model().shownCount();
        fixture.server.reset(); // nobody listens any more
        page.activate();
        fixture.session->sync().refresh(true);
        QTRY_VERIFY_WITH_TIMEOUT(textOf(page, u"footerRows"_s).contains(u"as of"_s), 60'000);
        QCOMPARE(page.state(), ResourcePage::State::Content);
        QCOMPARE(page.model().shownCount(), rows);
        QVERIFY(!page.messages().isShowing(u"read"_s)); // said once, by the window
    }

    void readingCanBeStopped()
    {
        PageFixture fixture;
        demo::FaultRule hang;
        hang.kind = demo::FaultRule::Kind::Hang;
        hang.pathPrefix = "/organization/projects/";
        fixture.server->faults().add(hang);
        KeysPage page(fixture.context());
        showPage(page);
        page.activate();
        fixture.session->open();
        auto *stop = page.findChild<QToolButton *>(u"footerLink"_s);
        QVERIFY(stop);
        QTRY_VERIFY(stop->isVisible());
        QVERIFY(textOf(page, u"footerRows"_s).contains(u"lists read"_s));
        QTest::mouseClick(stop, Qt::LeftButton);
        QTRY_VERIFY(!fixture.session->sync().progress().running);
        QTRY_VERIFY(!stop->isVisible());
        QVERIFY(!page.messages().isShowing(u"read"_s)); // stopping is no error
    }
};

STEWARD_WIDGET_TEST(TestPageStates);
#include "tst_pagestates.moc"
