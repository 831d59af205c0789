// SPDX-License-Identifier: GPL-3.0-or-later
// The translations are complete, fit their sources, and are in the program.
#include "app/organization/projectinfo.h"
#include "tests/support/testprogram.h"
#include "ui/support/format.h"
#include "ui/translations.h"

#include <map>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>
#include <set>

using namespace Qt::Literals::StringLiterals;
using namespace steward;

namespace {

struct Message final
{
    QString context, source, comment, type;
    bool numerus = false;
    QStringList forms;

    [[nodiscard]] QString key() const { return context + u" | "_s + source + u" | "_s + comment; }
    [[nodiscard]] QString key(const QString &what) const { return what + u": "_s + key(); }
};

QString inSources(const QString &language)
{
    return u"" STEWARD_SOURCE_DIR "/translations/steward_"_s + language + u".ts"_s;
}

/// Empty when the file cannot be read or is not well formed.
std::vector<Message> messagesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    std::vector<Message> all;
    Message one;
    QString context;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement() && xml.name() == "message"_L1)
            all.push_back(one);
        if (!xml.isStartElement())
            continue;
        const auto element = xml.name();
        if (element == "name"_L1)
            context = xml.readElementText();
        else if (element == "message"_L1) {
            one = Message();
            one.context = context;
            one.numerus = xml.attributes().value("numerus"_L1) == "yes"_L1;
        } else if (element == "source"_L1)
            one.source = xml.readElementText();
        else if (element == "comment"_L1)
            one.comment = xml.readElementText();
        else if (element == "numerusform"_L1)
            one.forms << xml.readElementText();
        else if (element == "translation"_L1) {
            one.type = xml.attributes().value("type"_L1).toString();
            if (!one.numerus)
                one.forms << xml.readElementText();
        }
    }
    return xml.hasError() ? std::vector<Message>() : all;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression kPlace(u"%(L?n|L?[0-9]+)"_s);
    QStringList found;
    for (auto at = kPlace.globalMatch(text); at.hasNext();)
        found << at.next().captured();
    found.sort();
    return found;
}

/// What is wrong with one message; nothing when it is well.
QString fault(const Message &message)
{
    if (!message.type.isEmpty())
        return message.key(message.type);
    if (message.forms.size() != (message.numerus ? 2 : 1))
        return message.key(u"number of forms"_s);
    if (message.source.contains("%n"_L1))
        return message.key(u"a count without thousands separators: %Ln"_s);
    for (int i = 0; i < message.forms.size(); ++i) {
        const QString &form = message.forms.at(i);
        if (form.isEmpty() || (form.trimmed().isEmpty() && !message.source.trimmed().isEmpty()))
            return message.key(u"empty"_s);
        QStringList wanted = placeholders(message.source);
        if (message.numerus && i == 0 && !form.contains("%Ln"_L1))
            wanted.removeAll(u"%Ln"_s); // "once" instead of "1 time"
        if (placeholders(form) != wanted)
            return message.key(u"placeholders"_s);
        if (form.contains("(s)"_L1))
            return message.key(u"no plural"_s);
        if (form.contains(u'&') != message.source.contains(u'&'))
            return message.key(u"key to press"_s);
    }
    return {};
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void complete_data();
    void complete();
    void menusHaveTheirOwnLetters_data();
    void menusHaveTheirOwnLetters();
    void upToDate_data();
    void upToDate();
    void embedded();
    void plurals();
};

void TestTranslations::complete_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("everything"); // English: only what has a plural
    QTest::newRow("de") << u"de"_s << true;
    QTest::newRow("en") << u"en"_s << false;
}

void TestTranslations::complete()
{
    QFETCH(QString, language);
    QFETCH(bool, everything);
    const auto messages = messagesOf(inSources(language));
    QVERIFY(messages.size() > 500);
    QStringList faults;
    for (const Message &message : messages) {
        const QString wrong = everything || message.numerus ? fault(message) : QString();
        if (!wrong.isEmpty())
            faults << wrong;
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestTranslations::menusHaveTheirOwnLetters_data()
{
    QTest::addColumn<QString>("context");
    for (const char *context : {"MainMenu", "SwitcherMenu", "ConnectForm"})
        QTest::newRow(context) << QString(u"steward::"_s + QLatin1StringView(context));
}

void TestTranslations::menusHaveTheirOwnLetters()
{
    QFETCH(QString, context);
    std::map<QChar, QString> taken;
    for (const Message &message : messagesOf(inSources(u"de"_s))) {
        const qsizetype at = message.context == context ? message.forms.value(0).indexOf(u'&') : -1;
        if (at < 0)
            continue;
        const auto [other, free] = taken.emplace(message.forms.at(0).at(at + 1).toLower(), message.forms.at(0));
        QVERIFY2(free, qPrintable(other->second + u" / "_s + message.forms.at(0)));
    }
    QVERIFY(taken.size() > 1);
}

void TestTranslations::upToDate_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("de") << u"de"_s;
    QTest::newRow("en") << u"en"_s;
}

void TestTranslations::upToDate()
{
    QFETCH(QString, language);
    const QTemporaryDir scratch;
    const QString fresh = scratch.filePath(u"steward_"_s + language + u".ts"_s);
    QVERIFY(QFile::copy(inSources(language), fresh));
    QVERIFY(QFile::setPermissions(fresh, QFile::ReadOwner | QFile::WriteOwner));
    const QString sources = u"" STEWARD_SOURCE_DIR ""_s;
    QProcess lupdate;
    lupdate.setProcessChannelMode(QProcess::MergedChannels);
    lupdate.start(u"" STEWARD_LUPDATE ""_s, {u"-silent"_s, u"-no-obsolete"_s, u"-locations"_s, u"none"_s, u"-I"_s,
                                             sources, sources + u"/ui"_s, sources + u"/app"_s, u"-ts"_s, fresh});
    QVERIFY(lupdate.waitForFinished(120'000));
    QVERIFY2(lupdate.exitStatus() == QProcess::NormalExit && lupdate.exitCode() == 0, lupdate.readAll().constData());

    const auto keys = [](const QString &path) {
        std::set<QString> all;
        for (const Message &message : messagesOf(path))
            all.insert(message.key());
        return all;
    };
    const auto have = keys(inSources(language)), want = keys(fresh);
    QVERIFY(want.size() > 500);
    QStringList differences;
    for (const QString &key : want) {
        if (!have.contains(key))
            differences << u"missing: "_s + key;
    }
    for (const QString &key : have) {
        if (!want.contains(key))
            differences << u"no longer used: "_s + key;
    }
    QVERIFY2(differences.isEmpty(),
             qPrintable(u"ninja update_translations, then translate\n"_s + differences.join(u'\n')));
}

void TestTranslations::embedded()
{
    QVERIFY(QFile::exists(u":/i18n/steward_de.qm"_s));
    QVERIFY(QFile::exists(u":/i18n/steward_en.qm"_s));
    // Titles that stand in tables and are translated when they are shown.
    Translations translations;
    translations.install(u"de"_s);
    QCOMPARE(environmentTitle(EnvironmentClass::Production), u"Produktion"_s);
    QCOMPARE(QCoreApplication::translate("Columns", "Cost centre"), u"Kostenstelle"_s);
    QCOMPARE(QCoreApplication::translate("ChangeWords", "%1 invited %2"), u"%1 hat %2 eingeladen"_s);
    translations.install(u"en"_s);
    QCOMPARE(environmentTitle(EnvironmentClass::Production), u"Production"_s);
}

void TestTranslations::plurals()
{
    constexpr UnixSeconds kNow = 1'795'430'460;
    constexpr UnixSeconds kDay = 86'400;
    const auto people = [](int n) {
        return QCoreApplication::translate("steward::OverviewPage", "Person(s)", "label of a count", n);
    };
    Translations translations;
    translations.install(u"en"_s);
    QCOMPARE(Format::ago(kNow - kDay, kNow), u"1 day ago"_s);
    QCOMPARE(Format::ago(kNow - 5 * kDay, kNow), u"5 days ago"_s);
    QCOMPARE(people(1), u"Person"_s);
    QCOMPARE(people(0), u"People"_s);
    translations.install(u"de"_s);
    QCOMPARE(Format::ago(kNow - kDay, kNow), u"vor 1 Tag"_s);
    QCOMPARE(Format::ago(kNow - 5 * kDay, kNow), u"vor 5 Tagen"_s);
    QCOMPARE(people(1), u"Person"_s);
    QCOMPARE(people(2), u"Personen"_s);
}

STEWARD_TEST(TestTranslations);
#include "tst_translations.moc"
