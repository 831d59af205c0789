// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/apitable.h"
#include "tests/support/testprogram.h"

#include <QJsonDocument>
#include <QTest>

using namespace steward;
using namespace Qt::Literals::StringLiterals;

class tst_ApiTable : public QObject
{
    Q_OBJECT

    [[nodiscard]] static ExportTable table(cli::ExportList list, const char *json)
    {
        return cli::apiTable(list, QJsonDocument::fromJson(json).array());
    }
    [[nodiscard]] static ExportCell cell(const ExportTable &table, const QString &column, std::size_t row = 0)
    {
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            if (table.columns[i].id == column)
                return table.rows.at(row).at(i);
        }
        return QString(u"(no such column)"_s);
    }

private Q_SLOTS:
    void hasTheSameColumnsWhateverComes()
    {
        const auto none = table(cli::ExportList::Keys, "[]");
        const auto one = table(cli::ExportList::Keys, R"([{"id":"key_1","new_member":7}])");
        QCOMPARE(none.columns, one.columns);
        QVERIFY(none.rows.empty());
        QCOMPARE(one.rows.at(0).size(), one.columns.size());
    }

    void keepsTypes()
    {
        const auto users =
            table(cli::ExportList::Members, R"([{"id":"user_1","name":null,"added_at":1700000000,"is_scim_managed":true,
            "projects":{"data":[{"id":"proj_a"},{"id":"proj_b"}]}}])");
        QCOMPARE(cell(users, u"id"_s), ExportCell(u"user_1"_s));
        QCOMPARE(cell(users, u"name"_s), ExportCell());
        QCOMPARE(cell(users, u"added_at"_s), ExportCell(ExportTime{1700000000}));
        QCOMPARE(cell(users, u"api_key_last_used_at"_s), ExportCell());
        QCOMPARE(cell(users, u"is_scim_managed"_s), ExportCell(true));
        QCOMPARE(cell(users, u"is_service_account"_s), ExportCell(false));
        QCOMPARE(cell(users, u"projects"_s), ExportCell(u"proj_a proj_b"_s));
    }

    void reachesIntoObjects()
    {
        const auto keys = table(cli::ExportList::Keys, R"([
            {"object":"organization.project.api_key","id":"key_1","project_id":"proj_a","owner":{"type":"user","user":{"email":"a@example.com"}}},
            {"object":"organization.admin_api_key","id":"key_2","owner":{"type":"user","name":"B","role":"owner"}}])");
        QCOMPARE(cell(keys, u"owner.user.email"_s, 0), ExportCell(u"a@example.com"_s));
        QCOMPARE(cell(keys, u"owner.name"_s, 0), ExportCell());
        QCOMPARE(cell(keys, u"owner.name"_s, 1), ExportCell(u"B"_s));
        QCOMPARE(cell(keys, u"project_id"_s, 1), ExportCell());
    }

    void takesInvitationsProjectsFromAnArray()
    {
        const auto invites =
            table(cli::ExportList::Invites, R"([{"id":"invite-1","projects":[{"id":"proj_a","role":"member"}]}])");
        QCOMPARE(cell(invites, u"projects"_s), ExportCell(u"proj_a"_s));
    }
};

STEWARD_TEST(tst_ApiTable);
#include "tst_apitable.moc"
