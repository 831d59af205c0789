// SPDX-License-Identifier: GPL-3.0-or-later
// Addresses as people paste them, and what is said of each before anything is sent.
#include "app/planning/addresslist.h"
#include "app/planning/invitelist.h"
#include "tests/organization/organizationsamples.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace steward;
using namespace Qt::Literals::StringLiterals;
using Verdict = InviteLine::Verdict;

Q_DECLARE_METATYPE(Verdict)
Q_DECLARE_METATYPE(AddressFault)

namespace {

QStringList addresses(const QString &text)
{
    QStringList all;
    for (const ListedAddress &each : addressesIn(text))
        all += each.address;
    return all;
}

Snapshot organization()
{
    Snapshot snapshot = samples::organization();
    Invite open = samples::invite(u"invite-1"_s, u"Waiting@Example.com"_s, u"reader"_s, u"pending"_s);
    Invite expired = samples::invite(u"invite-2"_s, u"late@example.com"_s, u"reader"_s, u"expired"_s);
    snapshot.invites = std::vector{open, expired};
    auto projects = snapshot.projects.toVector();
    projects.push_back(samples::project(u"proj_t1"_s, u"Twin"_s));
    projects.push_back(samples::project(u"proj_t2"_s, u"twin"_s));
    Project archived = samples::project(u"proj_old"_s, u"Old"_s);
    archived.status = u"archived"_s;
    archived.archivedAt = samples::kNow;
    projects.push_back(archived);
    snapshot.projects = projects;
    return snapshot;
}

} // namespace

class TestInviteList final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsAddresses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        const QStringList two{u"a@x.org"_s, u"b@y.org"_s};
        QTest::newRow("nothing") << u" \n\n"_s << QStringList();
        QTest::newRow("one a line") << u"a@x.org\nb@y.org\n"_s << two;
        QTest::newRow("windows lines") << u"a@x.org\r\nb@y.org\r\n"_s << two;
        QTest::newRow("commas") << u"a@x.org, b@y.org,"_s << two;
        QTest::newRow("semicolons") << u"a@x.org;b@y.org;"_s << two;
        QTest::newRow("tabs") << u"a@x.org\tb@y.org"_s << two;
        QTest::newRow("blanks") << u"a@x.org b@y.org"_s << two;
        QTest::newRow("mixed") << u"a@x.org,\n; b@y.org"_s << two;
        QTest::newRow("names") << u"Ada <a@x.org>, Bob Roe <b@y.org>"_s << two;
        QTest::newRow("quoted names") << u"\"Doe, Ada\" <a@x.org>; \"Roe; Bob\" <b@y.org>"_s << two;
        QTest::newRow("outlook") << u"Doe, Ada <a@x.org>; Roe, Bob <b@y.org>"_s << two;
        QTest::newRow("mailto") << u"mailto:a@x.org?subject=Hi\nMAILTO:b@y.org"_s << two;
        QTest::newRow("mailto in brackets") << u"Ada <mailto:a@x.org>, <b@y.org>"_s << two;
        QTest::newRow("percent") << u"mailto:a%2Bnew@x.org"_s << QStringList{u"a+new@x.org"_s};
        QTest::newRow("quotes") << u"'a@x.org'\n\u201Eb@y.org\u201C"_s << two;
        QTest::newRow("mark of the encoding") << u"\uFEFFa@x.org\n\u200Bb@y.org"_s << two;
        QTest::newRow("bullets") << u"- a@x.org\n* b@y.org"_s << two;
        QTest::newRow("numbered") << u"1. a@x.org\n2. b@y.org"_s << two;
        QTest::newRow("name behind") << u"a@x.org (Ada)\nb@y.org - Bob"_s << two;
        QTest::newRow("name before") << u"Ada a@x.org\nBob Roe b@y.org"_s << two;
        QTest::newRow("end of a sentence") << u"a@x.org.\nand b@y.org!"_s << two;
        QTest::newRow("no-break space") << u"a@x.org\u00A0b@y.org"_s << two;
        QTest::newRow("wide signs") << u"a\uFF20x.org\uFF1Bb@y.org"_s << two;
        QTest::newRow("inch sign") << u"5\" pipe a@x.org, b@y.org"_s << two;
        QTest::newRow("no address") << u"ada\nb@y.org"_s << QStringList{u"ada"_s, u"b@y.org"_s};
        QTest::newRow("blank inside") << u"ada @ x.org"_s << QStringList{u"ada @ x.org"_s};
    }
    void findsAddresses()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, found);
        QCOMPARE(addresses(text), found);
    }

    void namesTheLine()
    {
        const auto all = addressesIn(u"\n\na@x.org, Bob <b@y.org>\nc@z.org"_s);
        QCOMPARE(all.size(), 3U);
        QCOMPARE(all[1], (ListedAddress{3, u"Bob <b@y.org>"_s, u"b@y.org"_s}));
        QCOMPARE(all[2].line, 4);
    }

    void faults_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<AddressFault>("fault");
        using F = AddressFault;
        QTest::newRow("plain") << u"ada@example.com"_s << F::None;
        QTest::newRow("plus") << u"ada+steward@example.com"_s << F::None;
        QTest::newRow("apostrophe") << u"o'hara@example.ie"_s << F::None;
        QTest::newRow("subdomains") << u"a.b@c.d.example.museum"_s << F::None;
        QTest::newRow("international domain") << u"ada@bücher.example"_s << F::None;
        QTest::newRow("international in letters") << u"ada@xn--bcher-kva.example"_s << F::None;
        QTest::newRow("international mailbox") << u"jörg@example.de"_s << F::None;
        QTest::newRow("no at") << u"ada.example.com"_s << F::NoAt;
        QTest::newRow("two ats") << u"ada@home@example.com"_s << F::SeveralAt;
        QTest::newRow("no mailbox") << u"@example.com"_s << F::NoMailbox;
        QTest::newRow("no domain") << u"ada@"_s << F::NoDomain;
        QTest::newRow("no dot") << u"ada@localhost"_s << F::NoDomain;
        QTest::newRow("two dots") << u"ada@example..com"_s << F::BadDomain;
        QTest::newRow("hyphen") << u"ada@-example.com"_s << F::BadDomain;
        QTest::newRow("underscore") << u"ada@ex_ample.com"_s << F::BadDomain;
        QTest::newRow("number") << u"ada@192.168.0.1"_s << F::BadDomain;
        QTest::newRow("dot first") << u".ada@example.com"_s << F::BadMailbox;
        QTest::newRow("dots") << u"a..da@example.com"_s << F::BadMailbox;
        QTest::newRow("colon") << u"to:ada@example.com"_s << F::BadMailbox;
        QTest::newRow("blank") << u"ada lace@example.com"_s << F::Space;
        QTest::newRow("long mailbox") << QString(65, u'a') + u"@example.com"_s << F::TooLong;
        QTest::newRow("long label") << u"a@"_s + QString(64, u'a') + u".com"_s << F::BadDomain;
    }
    void faults()
    {
        QFETCH(QString, address);
        QFETCH(AddressFault, fault);
        QCOMPARE(addressFault(address), fault);
    }

    void verdicts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<QString>("what");
        QTest::newRow("ok") << u"new@example.com"_s << Verdict::Ok << QString();
        QTest::newRow("member") << u"ADA@example.com"_s << Verdict::Member << u"Ada"_s;
        QTest::newRow("invited") << u"waiting@example.com"_s << Verdict::Invited << QString();
        QTest::newRow("invitation has expired") << u"late@example.com"_s << Verdict::Ok << QString();
        QTest::newRow("bad") << u"new@example"_s << Verdict::BadAddress << QString();
        QTest::newRow("role") << u"email,role\nnew@example.com,boss"_s << Verdict::UnknownRole << u"boss"_s;
        QTest::newRow("project") << u"email,projects\nnew@example.com,Nowhere"_s << Verdict::UnknownProject
                                 << u"Nowhere"_s;
        QTest::newRow("archived") << u"email,projects\nnew@example.com,Old"_s << Verdict::UnknownProject << u"Old"_s;
        QTest::newRow("two of a name") << u"email,projects\nnew@example.com,TWIN"_s << Verdict::ProjectNotUnique
                                       << u"TWIN"_s;
        QTest::newRow("member goes before project")
            << u"email,projects\nada@example.com,Nowhere"_s << Verdict::Member << u"Ada"_s;
        QTest::newRow("bad goes before role") << u"email,role\nnope,boss"_s << Verdict::BadAddress << u"boss"_s;
    }
    void verdicts()
    {
        QFETCH(QString, text);
        QFETCH(Verdict, verdict);
        QFETCH(QString, what);
        const InviteList list = inviteList(text, organization());
        QCOMPARE(list.lines.size(), 1U);
        QCOMPARE(list.lines.front().verdict, verdict);
        QCOMPARE(list.lines.front().what, what);
    }

    void duplicatesNameTheFirst()
    {
        const InviteList list = inviteList(
            u"new@example.com\nNew@Example.com\nx@b\u00FCcher.example\nx@xn--bcher-kva.example"_s, organization());
        QCOMPARE(list.lines[1].verdict, Verdict::Duplicate);
        QCOMPARE(list.lines[1].other, 1);
        QCOMPARE(list.lines[3].verdict, Verdict::Duplicate);
        QCOMPARE(list.lines[3].other, 3);
        QCOMPARE(list.count(Verdict::Ok), 2);
    }

    void columns()
    {
        const QString text = u"Name;E-mail;Organization role;Projects\r\n"
                             "\"Doe, Jane\";jane@example.com;Owner;\"Routing Production;proj_d\"\r\n"
                             "Roe;Roe <roe@example.com>;;Routing Development | routing production\r\n"
                             "Poe;poe@example.com;reader;\r\n"_s;
        const InviteList list = inviteList(text, organization());
        QVERIFY(list.hasColumns);
        QCOMPARE(list.count(Verdict::Ok), 3);
        QCOMPARE(list.lines[0].line, 2);
        QCOMPARE(list.lines[0].role, u"owner"_s);
        QCOMPARE(list.lines[0].projects, (QStringList{u"proj_p"_s, u"proj_d"_s}));
        QCOMPARE(list.lines[1].email, u"roe@example.com"_s);
        QCOMPARE(list.lines[1].role, QString());
        QCOMPARE(list.lines[1].projects, (QStringList{u"proj_d"_s, u"proj_p"_s}));
        QCOMPARE(list.lines[2].role, u"reader"_s);
        QVERIFY(!list.lines[2].projects);
    }

    void manyAtOnce()
    {
        QString text;
        for (int i = 0; i < 500; ++i)
            text += u"Person %1 <person%1@example.com>, \n"_s.arg(i);
        const InviteList list = inviteList(text, organization());
        QCOMPARE(list.count(Verdict::Ok), 500);
    }
};

STEWARD_TEST(TestInviteList);
#include "tst_invitelist.moc"
