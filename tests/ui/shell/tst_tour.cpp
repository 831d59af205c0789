// SPDX-License-Identifier: GPL-3.0-or-later
// The picture tour gives the same pictures each time: two runs of some scenes are compared byte for byte, those that
// show something of this computer among them. (Scenes that show something unfinished, as 'loading', do not hold yet.)
#include "tests/support/testprogram.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestTour : public QObject
{
    Q_OBJECT
    QTemporaryDir m_dir;

    [[nodiscard]] bool run(const QString &directory, const QString &scenes)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QString::fromUtf8(STEWARD), {u"--tour"_s, directory, u"--scenes"_s, scenes});
        const bool ended = process.waitForFinished(240'000);
        if (!ended || process.exitCode() != 0)
            qWarning("%s", process.readAll().constData());
        return ended && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    }
    [[nodiscard]] static QByteArray bytes(const QString &file)
    {
        QFile opened(file);
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }

private Q_SLOTS:
    void twoRunsAreTheSame()
    {
        const QString scenes = u"overview,settings,settings-policy"_s;
        const QString one = m_dir.filePath(u"one"_s), two = m_dir.filePath(u"two"_s);
        QVERIFY(run(one, scenes));
        QVERIFY(run(two, scenes));
        const QStringList names = QDir(one).entryList(QDir::Files);
        QCOMPARE(names.size(), 3 * 2 + 2); // in both themes, and a sheet of each
        QCOMPARE(QDir(two).entryList(QDir::Files), names);
        QStringList different;
        for (const QString &name : names) {
            QVERIFY(bytes(one + u'/' + name).size() > 5000);
            if (bytes(one + u'/' + name) != bytes(two + u'/' + name))
                different += name;
        }
        QVERIFY2(different.isEmpty(), qPrintable(different.join(u' ')));
    }

    void anUnknownSceneIsAnError()
    {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"no such scene"_s));
        QVERIFY(!run(m_dir.filePath(u"three"_s), u"no-such-scene"_s));
    }
};

STEWARD_TEST(TestTour);
#include "tst_tour.moc"
