// SPDX-License-Identifier: GPL-3.0-or-later
// The Spend page over three connected organizations, each with a demonstration server of its own: what it shows is
// reckoned anew from the raw answers of all of them, and what a person does is done with keys and mouse.
#include "app/session/connectflow.h"
#include "app/spend/several/severalfigures.h"
#include "app/spend/spendmoves.h"
#include "tests/support/testprogram.h"
#include "tests/ui/pages/spendbed.h"
#include "ui/pages/spend/filterdialog.h"
#include "ui/pages/spend/spendorganizations.h"
#include "ui/support/connectionswitch.h"
#include "ui/support/exportaction.h"
#include "ui/support/messagebar.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>

using namespace steward;
using namespace Qt::Literals::StringLiterals;

namespace {

class Connections final : public ConnectionSwitch
{
public:
    const std::vector<Connection> &connections() const override { return all; }
    QString currentId() const override { return u"test"_s; }
    QString keychainName() const override { return {}; }
    QString dataDirectory() const override { return directory; }
    void switchTo(const QString &) override {}
    void openDemonstration() override {}
    void connectAnother() override {}
    void askRename(const QString &) override {}
    void askRotateKey() override {}
    void askRemove(const QString &) override {}

    std::vector<Connection> all;
    QString directory;
};

} // namespace

class TestSpendSeveral : public test::SpendBed
{
    Q_OBJECT

    struct Company final
    {
        Connection connection;
        std::unique_ptr<demo::DemoServer> server; ///< of the open one it is the bed's
        std::vector<RawCost> raw;
    };
    std::array<Company, 3> m_companies;
    Connections m_all;

    static bool inPeriod(const RawCost &cost) { return cost.day >= day(2026, 11, 1); }
    static bool before(const RawCost &cost) { return cost.day >= day(2026, 10, 1) && cost.day < day(2026, 10, 24); }
    [[nodiscard]] static qint64 sumOf(const Company &company, const std::function<bool(const RawCost &)> &counts)
    {
        qint64 sum = 0;
        for (const RawCost &cost : company.raw)
            sum += counts(cost) ? cost.nanos : 0;
        return sum;
    }
    [[nodiscard]] qint64 sumOfAll(const std::function<bool(const RawCost &)> &counts) const
    {
        qint64 sum = 0;
        for (const Company &company : m_companies)
            sum += sumOf(company, counts);
        return sum;
    }
    /// Reads an organization into its archive, as the console does when it is open.
    void read(Company &company, quint64 seed)
    {
        demo::Options options;
        options.seed = seed;
        options.historyDays = test::kSpendDays;
        options.nowMs = [] { return test::kSpendNow * 1000; };
        company.server = std::make_unique<demo::DemoServer>(options);
        QVERIFY(company.server->listen());
        company.connection.baseUrl = company.server->baseUrl();
        readRaw(*company.server, true, company.raw);
        Session session(company.connection, Secret(company.server->adminKey()), m_all.directory, m_clock);
        QSignalSpy done(&session.spendSync(), &SpendSync::finished);
        session.followSpend();
        session.open();
        QTRY_VERIFY_WITH_TIMEOUT(!done.isEmpty() && !session.spendSync().progress().running &&
                                     !session.sync().progress().running,
                                 test::kSpendWait);
    }
    [[nodiscard]] QComboBox *box() const { return m_page->findChild<QComboBox *>(u"organizationsBox"_s); }
    /// With the keyboard: a list that drops down is a window of the desktop's.
    void lookAtAll()
    {
        QVERIFY(box()->isVisible());
        QTest::keyClick(box(), Qt::Key_Down);
        QCOMPARE(m_page->choice().scope, SpendScope::All);
        settle();
    }
    [[nodiscard]] QString message() const
    {
        const auto *happened = m_page->findChild<QLabel *>(u"messageHappened"_s);
        const auto *advice = m_page->findChild<QLabel *>(u"messageAdvice"_s);
        return happened && happened->isVisible() ? happened->text() + u' ' + (advice ? advice->text() : QString())
                                                 : QString();
    }
    void setConnections()
    {
        m_all.all.clear();
        for (const Company &company : m_companies)
            m_all.all.push_back(company.connection);
        Q_EMIT m_all.connectionsChanged();
    }
    [[nodiscard]] QString spendFile(int company) const
    {
        return SpendArchive::pathBeside(archivePath(m_all.directory, m_companies[size_t(company)].connection.id));
    }
    [[nodiscard]] QByteArray exported(ExportAction::Format format, const QString &name)
    {
        const QString path = m_dir.filePath(name);
        m_page->findChild<ExportAction *>()->write(format, path);
        QFile file(path);
        const bool there = QTest::qWaitFor([&file] { return file.exists(); }, test::kSpendWait);
        return there && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_all.directory = m_dir.filePath(u"archives"_s);
        const std::array names{u"Halyard Freight"_s, u"Halyard Freight EU"_s, u"Pennant Rail"_s};
        const std::array ids{u"test"_s, u"b2"_s, u"c3"_s};
        for (size_t i = 0; i < m_companies.size(); ++i) {
            m_companies[i].connection.id = ids[i];
            m_companies[i].connection.name = names[i];
            if (i > 0)
                read(m_companies[i], i + 1);
        }
        m_connections = &m_all;
        start({});
        m_companies[0].raw = m_raw;
        m_companies[0].connection = m_session->connection();
    }
    void init()
    {
        setConnections();
        startAnew();
        m_page->activate();
    }

    void oneOrganizationHasNoChoice()
    {
        QVERIFY(box()->isVisible());
        QCOMPARE(box()->count(), 2);
        m_all.all.resize(1);
        Q_EMIT m_all.connectionsChanged();
        QVERIFY(!box()->isVisible());
        agrees(rawSum(inPeriod));
    }

    void showsAllOrganizations()
    {
        lookAtAll();
        agrees(sumOfAll(inPeriod));
        QCOMPARE(m_page->choice().groupBy, SpendGrouping::Organization);
        QCOMPARE(m_page->model().rowCount(), 3);
        for (const Company &company : m_companies) {
            const SpendRow *row = m_page->model().find(u'=' + company.connection.id);
            QVERIFY(row);
            QCOMPARE(row->name, company.connection.name);
            QCOMPARE(row->amount.nanos, sumOf(company, inPeriod));
            QCOMPARE(row->before->nanos, sumOf(company, before));
        }
        const qint64 change = sumOfAll(inPeriod) - sumOfAll(before);
        QCOMPARE(figure(u"figureAgainst"_s), (change > 0 ? u"+"_s : QString()) + Format::money({change}));
        QVERIFY2(!m_page->findChild<MessageBar *>()->isShowing(u"organizations"_s),
                 qPrintable(message())); // none lacks
        // What is of one organization is not offered.
        for (const auto &hidden : {u"segment.api_key"_s, u"segment.person"_s, u"spendData"_s})
            QVERIFY2(!m_page->findChild<QWidget *>(hidden)->isVisible(), qPrintable(hidden));
        QVERIFY(table().isColumnHidden(SpendModel::Budget));
        QVERIFY(!m_page->findChild<QWidget *>(u"figureForecastFigure"_s) ||
                !m_page->findChild<QWidget *>(u"figureForecastFigure"_s)->isVisible());
        for (const auto &action : {u"exportFocus"_s, u"exportDashboard"_s}) {
            const auto actions = m_page->findChild<QPushButton *>(u"exportButton"_s)->menu()->actions();
            const auto found = std::ranges::find(actions, action, &QObject::objectName);
            QVERIFY(found != actions.end() && !(*found)->isEnabled() && !(*found)->toolTip().isEmpty());
        }
        QTest::keyClick(box(), Qt::Key_Up);
        settle();
        QCOMPARE(m_page->choice().scope, SpendScope::Own);
        QCOMPARE(m_page->choice().groupBy, SpendGrouping::Project);
        agrees(rawSum(inPeriod));
        QVERIFY(m_page->findChild<QWidget *>(u"segment.person"_s)->isVisible());
        QVERIFY(m_page->goBack()); // the choice is remembered like the others
        settle();
        QCOMPARE(m_page->choice().scope, SpendScope::All);
    }

    void projectsAreToldApartByOrganization()
    {
        lookAtAll();
        click(u"segment.project"_s);
        settle();
        agrees(sumOfAll(inPeriod));
        std::map<QString, qint64> expected;
        for (const Company &company : m_companies) {
            for (const RawCost &cost : company.raw) {
                if (inPeriod(cost))
                    expected[severalMember(company.connection.id, cost.project)] += cost.nanos;
            }
        }
        QHash<QString, QStringList> organizationsOf;
        for (int row = 0; row < m_page->model().rowCount(); ++row) {
            const SpendRow &shown = m_page->model().rowAt(row);
            QCOMPARE(shown.amount.nanos, expected.contains(shown.member) ? expected.at(shown.member) : 0);
            if (!shown.member.isEmpty())
                organizationsOf[shown.name] += shown.context;
        }
        QVERIFY(std::ranges::any_of(organizationsOf, [](const QStringList &all) { return all.size() > 1; }));
        QSet<QString> legend;
        for (const StackedContent::Group &group : m_page->findChild<StackedBars *>()->content().groups) {
            QVERIFY2(!legend.contains(group.name), qPrintable(group.name));
            legend += group.name;
        }
    }

    /// From an organization into its projects, from one of them into its line items; no further, and back.
    void goesDownIntoAnOrganization()
    {
        lookAtAll();
        const Company &company = m_companies[2];
        table().selectRow(m_page->model().rowOf(u'=' + company.connection.id));
        QTest::keyClick(&table(), Qt::Key_Return);
        settle();
        QCOMPARE(m_page->choice().groupBy, SpendGrouping::Project);
        agrees(sumOf(company, inPeriod));
        const SpendRow project = m_page->model().rowAt(0);
        table().selectRow(0);
        QTest::keyClick(&table(), Qt::Key_Return);
        settle();
        QCOMPARE(m_page->choice().groupBy, SpendGrouping::LineItem);
        const auto ofProject = [&project](const RawCost &cost) {
            return inPeriod(cost) && cost.project == ownMember(project.member);
        };
        agrees(sumOf(company, ofProject));
        const SpendChoice deepest = m_page->choice();
        table().selectRow(0);
        QTest::keyClick(&table(), Qt::Key_Return);
        settle();
        QVERIFY(m_page->choice() == deepest);
        const auto texts = m_page->findChildren<QAbstractButton *>();
        QVERIFY(std::ranges::any_of(texts, [&](const QAbstractButton *each) {
            return each->isVisible() && each->text().contains(company.connection.name);
        }));
        // A bar of the chart alone.
        SpendChoice step = deepest;
        step.step = Period{day(2026, 11, 12), day(2026, 11, 13)};
        m_page->choose(step);
        settle();
        agrees(sumOf(company, [&](const RawCost &cost) { return ofProject(cost) && cost.day == day(2026, 11, 12); }));
        QVERIFY(m_page->escape() && m_page->escape() && m_page->escape());
        settle();
        agrees(sumOfAll(inPeriod));
    }

    void narrowsByOrganization()
    {
        lookAtAll();
        click(u"segment.line_item"_s);
        settle();
        pick(u"filterButton"_s, u"filter.organization"_s);
        auto *dialog = m_page->findChild<FilterDialog *>(u"filterDialog"_s);
        QVERIFY(dialog);
        QTRY_COMPARE(dialog->findChild<DataTable *>()->model()->rowCount(), 3);
        auto *field = dialog->findChild<QLineEdit *>(u"filterField"_s);
        QTest::keyClicks(field, u"pennant"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(m_page->findChild<FilterDialog *>(u"filterDialog"_s) == nullptr);
        settle();
        agrees(sumOf(m_companies[2], inPeriod));
        // Of people and keys one organization tells at a time.
        for (const auto &offered : {u"filter.person"_s, u"filter.api_key"_s})
            QVERIFY(!m_page->findChild<QPushButton *>(u"filterButton"_s)
                         ->menu()
                         ->findChild<QAction *>(offered)
                         ->isEnabled());
    }

    /// With the organization's name and id, one row for each of it, in the columns of the command line.
    void exportsTheView()
    {
        lookAtAll();
        click(u"segment.line_item"_s);
        settle();
        std::map<std::pair<QString, QString>, qint64> expected, found;
        for (const Company &company : m_companies) {
            for (const RawCost &cost : company.raw) {
                if (inPeriod(cost))
                    expected[{company.connection.name, cost.item}] += cost.nanos;
            }
        }
        const QByteArray json = exported(ExportAction::Format::Json, u"all.json"_s);
        const QJsonArray rows = QJsonDocument::fromJson(json).array();
        for (const QJsonValue &row : rows) {
            QCOMPARE(row[u"organization_id"_s].toString(), u"org-demo"_s);
            QCOMPARE(row[u"currency"_s].toString(), u"USD"_s);
            found[{row[u"organization_name"_s].toString(), row[u"line_item"_s].toString()}] +=
                test::nanosOf(row[u"amount"_s].toString());
        }
        QCOMPARE(size_t(rows.size()), found.size());
        QVERIFY(found == expected);
        QTRY_VERIFY(message().contains(QString::number(rows.size())));
        const QByteArray csv = exported(ExportAction::Format::Csv, u"all.csv"_s);
        QVERIFY2(csv.startsWith("organization_id,organization_name,line_item,amount,currency\r\n"),
                 csv.left(80).constData());
        QCOMPARE(csv.count("\r\n"), rows.size() + 1);
        QVERIFY(exported(ExportAction::Format::Xlsx, u"all.xlsx"_s).startsWith("PK"));
        click(u"segment.project"_s);
        settle();
        QVERIFY(exported(ExportAction::Format::Csv, u"projects.csv"_s)
                    .startsWith("organization_id,organization_name,project_id,project_name,amount,currency\r\n"));
        QTest::keyClick(box(), Qt::Key_Up); // one organization: the rows that are seen, as ever
        settle();
        QVERIFY(!exported(ExportAction::Format::Csv, u"own.csv"_s).contains("organization_id"));
    }

    void saysWhatATotalLacks_data()
    {
        QTest::addColumn<bool>("damaged");
        QTest::newRow("damaged") << true;
        QTest::newRow("gone") << false;
    }
    void saysWhatATotalLacks()
    {
        QFETCH(bool, damaged);
        const QString path = spendFile(2), kept = path + u".kept"_s;
        for (const QString &file : SpendArchive::files(path)) {
            if (QFile::exists(file))
                QVERIFY(QFile::rename(file, file + u".kept"_s));
        }
        if (damaged) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(9000, 'x')) == 9000);
        }
        const qint64 rest = sumOf(m_companies[0], inPeriod) + sumOf(m_companies[1], inPeriod);
        lookAtAll();
        agrees(rest);
        QVERIFY2(message().contains(u"Pennant Rail"_s) &&
                     message().contains(damaged ? u"damaged"_s : u"nothing has been"_s),
                 qPrintable(message()));
        QVERIFY(total(SpendModel::Group).contains(u"not whole"_s));
        const QByteArray json = exported(ExportAction::Format::Json, u"lacking-%1.json"_s.arg(damaged));
        QCOMPARE(QJsonDocument::fromJson(json).array().size(), 2);
        QTRY_VERIFY(message().contains(u"not whole"_s));
        // It is there again: the page takes it in when it is asked to look.
        if (damaged) {
            QVERIFY(QFile::exists(path)); // left as it was
            QVERIFY(QFile::remove(path));
        }
        for (const QString &file : SpendArchive::files(path)) {
            if (QFile::exists(file + u".kept"_s))
                QVERIFY(QFile::rename(file + u".kept"_s, file));
        }
        const auto buttons = m_page->findChildren<QPushButton *>(u"messageAction"_s);
        const auto again =
            std::ranges::find_if(buttons, [](const QPushButton *each) { return each->text() == u"Look again"_s; });
        if (again != buttons.end() && (*again)->isVisible())
            QTest::mouseClick(*again, Qt::LeftButton);
        else
            m_page->choose(m_page->choice());
        settle();
        agrees(sumOfAll(inPeriod));
        QVERIFY(!total(SpendModel::Group).contains(u"not whole"_s));
    }

    void followsTheConnections()
    {
        lookAtAll();
        m_all.all[2].name = u"Pennant Railways"_s;
        Q_EMIT m_all.connectionsChanged();
        settle();
        QCOMPARE(m_page->model().find(u"=c3"_s)->name, u"Pennant Railways"_s);
        // The one that is looked into goes.
        const auto down = opened(m_page->choice(), u"c3"_s);
        QVERIFY(down);
        m_page->choose(*down);
        settle();
        agrees(sumOf(m_companies[2], inPeriod));
        m_all.all.pop_back();
        Q_EMIT m_all.connectionsChanged();
        settle();
        QVERIFY(m_page->choice().filters.empty());
        agrees(sumOf(m_companies[0], inPeriod) + sumOf(m_companies[1], inPeriod));
        QVERIFY(!m_page->canGoBack()); // to one that is gone
        m_all.all.pop_back();
        Q_EMIT m_all.connectionsChanged();
        settle();
        QCOMPARE(m_page->choice().scope, SpendScope::Own);
        QVERIFY(!box()->isVisible());
        agrees(rawSum(inPeriod));
    }

    void theDemonstrationStaysAlone()
    {
        Connection demonstration = m_companies[0].connection;
        demonstration.kind = Connection::Kind::Demonstration;
        Session session(demonstration, Secret(), m_dir.filePath(u"demo"_s), m_clock);
        QCOMPARE(SpendOrganizations::of({session, *m_settings, &m_all}).size(), size_t(1));
        m_all.all[1].kind = Connection::Kind::Demonstration;
        QCOMPARE(SpendOrganizations::of({*m_session, *m_settings, &m_all}).size(), size_t(2));
    }
};

STEWARD_WIDGET_TEST(TestSpendSeveral);
#include "tst_spendseveral.moc"
