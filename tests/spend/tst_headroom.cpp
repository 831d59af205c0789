// SPDX-License-Identifier: GPL-3.0-or-later
// Peaks beside rate limits: of a project its own, of the organization the largest of its projects'.
#include "app/spend/headroom.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace steward;
using namespace Qt::Literals::StringLiterals;

namespace {

RateLimit limit(const QString &model, std::optional<qint64> requests, std::optional<qint64> tokens)
{
    RateLimit made;
    made.model = model;
    made.requestsPerMinute = requests;
    made.tokensPerMinute = tokens;
    return made;
}

} // namespace

class HeadroomTest final : public QObject
{
    Q_OBJECT
    const std::vector<UsagePeak> m_peaks{{u"gpt-5-2025-08-07"_s, {}, 400, 900, 0, 0},
                                         {u"gpt-5-mini"_s, {}, 820, 100, 0, 0},
                                         {u"unheard-of"_s, {}, 5000, 9000, 0, 0},
                                         {u"gpt-5-2025-08-07"_s, u"p1"_s, 300, 800, 0, 0},
                                         {u"gpt-5-mini"_s, u"p2"_s, 820, 100, 0, 0}};
    const ProjectRateLimits m_limits{
        {u"p1"_s, {limit(u"gpt-5"_s, 500, 1000), limit(u"gpt-5-mini"_s, 1000, std::nullopt)}},
        {u"p2"_s, {limit(u"gpt-5"_s, 1000, 10'000), limit(u"gpt-5-mini"_s, 900, std::nullopt)}}};

private Q_SLOTS:
    void ofTheOrganizationTheClosestFirst()
    {
        const auto all = headroomOf(m_peaks, {}, m_limits);
        QCOMPARE(all.size(), size_t(3));
        QCOMPARE(all[0].peak.model, u"gpt-5-mini"_s);
        QCOMPARE(all[0].requests, std::optional<qint64>(1000));
        QCOMPARE(all[0].closeness(), std::optional(0.82));
        QVERIFY(!all[0].tokensUsed());
        QCOMPARE(all[1].peak.model, u"gpt-5-2025-08-07"_s); // of its family
        QCOMPARE(all[1].closeness(), std::optional(0.4));
        QCOMPARE(all[1].tokensUsed(), std::optional(0.09));
        QVERIFY(!all[2].closeness() && !all[2].requests && !all[2].tokens);
    }

    void ofAProjectItsOwn()
    {
        const auto all = headroomOf(m_peaks, u"p1"_s, m_limits);
        QCOMPARE(all.size(), size_t(1));
        QCOMPARE(all[0].closeness(), std::optional(0.8));
        QVERIFY(!headroomOf(m_peaks, u"p2"_s, {})[0].closeness()); // not read
        QVERIFY(!headroomOf({{u"m"_s, {}, 5, 5, 0, 0}}, {}, {{u"p"_s, {limit(u"m"_s, 0, 0)}}})[0].closeness());
    }

    void readsTheBusiestProjects()
    {
        QCOMPARE(busiestProjects(m_peaks, 5), (QStringList{u"p1"_s, u"p2"_s}));
        QCOMPARE(busiestProjects(m_peaks, 1), QStringList{u"p1"_s});
    }
};

STEWARD_TEST(HeadroomTest);
#include "tst_headroom.moc"
