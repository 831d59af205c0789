// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"
#include "ui/support/errortext.h"

#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace steward;

class TestErrorText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyKindHasItsOwnWords();
    void causesAreToldApart_data();
    void causesAreToldApart();
    void whatFailedLeads();
    void detailHoldsTheRequestId();
    void serverTextIsShortened();
};

void TestErrorText::everyKindHasItsOwnWords()
{
    QSet<QString> seen;
    for (int kind = 0; kind <= int(Error::Kind::Internal); ++kind) {
        Error error;
        error.kind = Error::Kind(kind);
        error.serverText = u"said so"_s;
        const ErrorText text = ErrorText::of(error);
        QVERIFY2(!text.title.isEmpty() && !text.advice.isEmpty(), qPrintable(QString::number(kind)));
        QVERIFY2(!seen.contains(text.title), qPrintable(text.title));
        seen.insert(text.title);
        for (const auto &word : {u"please"_s, u"oops"_s, u"sorry"_s, u"!"_s})
            QVERIFY2(!text.sentence().contains(word, Qt::CaseInsensitive), qPrintable(text.sentence()));
    }
}

void TestErrorText::causesAreToldApart_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("expected");
    QTest::newRow("html") << int(Error::Kind::BadReply) << u"not JSON: HTTP 200, text/html, 90 bytes"_s
                          << u"web page"_s;
    QTest::newRow("truncated") << int(Error::Kind::BadReply) << u"truncated: HTTP 200"_s << u"broke off"_s;
    QTest::newRow("plain http") << int(Error::Kind::BadInput) << u"plain-http"_s << u"https://"_s;
    QTest::newRow("no host") << int(Error::Kind::BadInput) << u"host"_s << u"names no server"_s;
    QTest::newRow("locked keychain") << int(Error::Kind::Keychain) << u"locked"_s << u"Unlock"_s;
    QTest::newRow("missing entry") << int(Error::Kind::Keychain) << u"missing"_s << u"Connect again"_s;
    QTest::newRow("no keychain") << int(Error::Kind::Keychain) << u"unavailable"_s << u"never writes a key to a file"_s;
    QTest::newRow("damaged") << int(Error::Kind::Archive) << u"damaged"_s << u"set it aside"_s;
    QTest::newRow("newer") << int(Error::Kind::Archive) << u"newer"_s << u"newer version"_s;
    QTest::newRow("disk full") << int(Error::Kind::Archive) << u"full"_s << u"disk is full"_s;
    QTest::newRow("redirect") << int(Error::Kind::Refused) << u"redirect not followed: https://x"_s
                              << u"configured server only"_s;
}

void TestErrorText::causesAreToldApart()
{
    QFETCH(int, kind);
    QFETCH(QString, detail);
    QFETCH(QString, expected);
    Error error;
    error.kind = Error::Kind(kind);
    error.detail = detail;
    QVERIFY2(ErrorText::of(error).sentence().contains(expected), qPrintable(ErrorText::of(error).sentence()));
}

void TestErrorText::whatFailedLeads()
{
    Error error;
    error.kind = Error::Kind::Server;
    error.operation = u"projects.list"_s;
    error.attempts = 5;
    const ErrorText text = ErrorText::of(error);
    QCOMPARE(text.title, u"The projects could not be read."_s);
    QVERIFY(text.advice.startsWith(u"The service had an error of its own."_s));
    QVERIFY(text.advice.contains(u"5"_s));
    QVERIFY(text.retry);
}

void TestErrorText::detailHoldsTheRequestId()
{
    Error error;
    error.kind = Error::Kind::Forbidden;
    error.httpStatus = 403;
    error.requestId = u"req_7f31"_s;
    error.serverText = u"You have insufficient permissions for this operation. Missing scopes: api.management.read"_s;
    const ErrorText text = ErrorText::of(error);
    QVERIFY(text.detail.contains(u"HTTP 403"_s));
    QVERIFY(text.detail.contains(u"req_7f31"_s));
    QVERIFY2(text.advice.contains(u"api.management.read"_s), qPrintable(text.advice));
}

void TestErrorText::serverTextIsShortened()
{
    Error error;
    error.kind = Error::Kind::Refused;
    error.serverText = QString(2000, u'x') + u"\n<b>%1</b>"_s;
    QVERIFY(ErrorText::of(error).sentence().size() < 400);
}

STEWARD_WIDGET_TEST(TestErrorText);
#include "tst_errortext.moc"
