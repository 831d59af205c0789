// SPDX-License-Identifier: GPL-3.0-or-later
// Secrets given to real programs: what they get, what they can see, what is told of them.
#include "app/handover/handoverrun.h"
#include "tests/support/await.h"
#include "tests/support/patience.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace steward;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray kSecret = "sk-svcacct-demo-0123456789abcdefghijklmnop";

HandoverCommand shell(const QString &script)
{
    return {{{u"/bin/sh"_s, u"-c"_s, script}}};
}

HandoverResult run(const HandoverCommand &command, std::chrono::milliseconds timeout = 20s)
{
    HandoverRun run(command);
    std::optional<HandoverResult> result;
    QObject::connect(&run, &HandoverRun::finished, &run, [&](const HandoverResult &ended) { result = ended; });
    run.start(Secret(kSecret), timeout);
    if (!test::comesTrue([&] { return result.has_value(); }))
        qFatal("it does not end");
    return *result;
}

} // namespace

class TestHandover final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itComesOnStandardInputWhole()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"got"_s);
        const HandoverResult result = run({{{u"/bin/sh"_s, u"-c"_s, u"cat > \"$0\""_s, path}}});
        QVERIFY(result.succeeded());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), kSecret); // and no line break
    }

    void severalProgramsOneAfterTheOther()
    {
        const HandoverResult result = run({{{u"cat"_s}, {u"wc"_s, u"-c"_s}}});
        QVERIFY(result.succeeded());
        QCOMPARE(result.output.trimmed(), QString::number(kSecret.size()));
    }

    void neitherArgumentNorEnvironment()
    {
        qputenv("OPENAI_ADMIN_KEY", "sk-admin-demo-of-steward-itself");
        HandoverRun run(shell(u"cat > /dev/null; sleep 60"_s));
        run.start(Secret(kSecret));
        QTRY_VERIFY(!run.processIds().isEmpty() && run.processIds().constFirst() > 0);
        const QString proc = u"/proc/%1/"_s.arg(run.processIds().constFirst());
        QByteArray seen;
        const auto sees = [&] {
            QFile arguments(proc + u"cmdline"_s);
            QFile environment(proc + u"environ"_s);
            if (!arguments.open(QIODevice::ReadOnly) || !environment.open(QIODevice::ReadOnly))
                return false;
            seen = arguments.readAll() + environment.readAll();
            return seen.contains("sleep 60");
        };
        QTRY_VERIFY(sees());
        QVERIFY(!seen.contains(kSecret));
        QVERIFY(!seen.contains("sk-admin-demo"));
        qunsetenv("OPENAI_ADMIN_KEY");
    }

    void theOutputIsMaskedWhereverItIsCut()
    {
        for (qsizetype cut = 0; cut <= kSecret.size(); cut += 7) {
            const HandoverResult result =
                run(shell(u"s=$(cat); printf 'before %s' \"$(printf %s \"$s\" | head -c %1)\"; "
                          "printf '%s after' \"$(printf %s \"$s\" | tail -c +%2)\"; printf ' %s' \"$s\" >&2"_s.arg(
                              QString::number(cut), QString::number(cut + 1))));
            QVERIFY(!result.output.contains(QString::fromLatin1(kSecret)));
            QVERIFY2(result.output.contains(u"after"_s), qPrintable(result.output));
        }
        const HandoverResult encoded = run(shell(u"base64 -w0"_s));
        QVERIFY(!encoded.output.contains(QString::fromLatin1(kSecret.toBase64()).left(40)));
    }

    void failures()
    {
        const HandoverResult failed = run(shell(u"cat > /dev/null; echo no such path >&2; exit 7"_s));
        QCOMPARE(failed.end, HandoverResult::End::Failed);
        QCOMPARE(failed.exitCode, 7);
        QVERIFY(failed.output.contains(u"no such path"_s));
        QCOMPARE(run({{{u"/no/such/program"_s}}}).end, HandoverResult::End::NotStarted);
        QCOMPARE(run(shell(u"kill -9 $$"_s)).end, HandoverResult::End::Failed);
        QCOMPARE(run(shell(u"sleep 60"_s), 50ms).end, HandoverResult::End::TooLong);
        QCOMPARE(run(shell(u"exec 0<&-; exit 0"_s)).end, HandoverResult::End::Succeeded); // reads nothing
        const HandoverResult much = run(shell(u"cat > /dev/null; yes | head -c 1000000"_s));
        QVERIFY(much.succeeded());
        QVERIFY(much.output.size() <= HandoverRun::kMostOutput);
        // The first of two fails: so does the whole.
        QCOMPARE(run({{{u"/bin/sh"_s, u"-c"_s, u"exit 3"_s}, {u"cat"_s}}}).end, HandoverResult::End::Failed);
    }

    void stoppedAndDestroyed()
    {
        qint64 pid = 0;
        {
            HandoverRun run(shell(u"sleep 60"_s));
            QSignalSpy finished(&run, &HandoverRun::finished);
            run.start(Secret(kSecret));
            QTRY_VERIFY(run.processIds().constFirst() > 0);
            pid = run.processIds().constFirst();
            run.stop();
            QTRY_COMPARE(finished.size(), 1);
            QCOMPARE(finished.constFirst().constFirst().value<HandoverResult>().end, HandoverResult::End::Stopped);
        }
        QTRY_VERIFY(!QFile::exists(u"/proc/%1"_s.arg(pid)));
        {
            HandoverRun run(shell(u"sleep 60"_s));
            run.start(Secret(kSecret));
            QTRY_VERIFY(run.processIds().constFirst() > 0);
            pid = run.processIds().constFirst();
        }
        QTRY_VERIFY(!QFile::exists(u"/proc/%1"_s.arg(pid)));
    }

    void words_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("plain") << u"pass insert  x"_s << QStringList{u"pass"_s, u"insert"_s, u"x"_s};
        QTest::newRow("quotes") << u"a 'b c' \"d e\""_s << QStringList{u"a"_s, u"b c"_s, u"d e"_s};
        QTest::newRow("empty word") << u"a ''"_s << QStringList{u"a"_s, QString()};
        QTest::newRow("backslash") << u"a b\\ c '\\n'"_s << QStringList{u"a"_s, u"b c"_s, u"\\n"_s};
        QTest::newRow("no shell") << u"a $(b) | c; d"_s << QStringList{u"a"_s, u"$(b)"_s, u"|"_s, u"c;"_s, u"d"_s};
    }
    void words()
    {
        QFETCH(QString, line);
        const Result<QStringList> got = commandWords(line);
        QVERIFY(got);
        QTEST(*got, "words");
        QCOMPARE(commandWords(u"a 'b"_s).error().detail, u"quote"_s);
    }

    /// One that wants JSON gets it, with the secret in its place, and nothing of it in the arguments.
    void aTemplateIsFilledOnTheStandardInput()
    {
        QTemporaryDir dir;
        QFile script(dir.filePath(u"op"_s));
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write("#!/bin/sh\ncat > '" + QFile::encodeName(dir.path()) + "/input'\necho \"$@\"\n");
        script.close();
        QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", QFile::encodeName(dir.path()) + ':' + path);
        const Result<HandoverCommand> command =
            handoverCommand({u"onepassword"_s, {{u"vault"_s, u"Prod"_s}, {u"title"_s, u"a \"b\" {secret} \\"_s}}});
        qputenv("PATH", path);
        QVERIFY(command);
        QVERIFY(!command->shown().contains(QLatin1StringView(kSecret)));
        HandoverCommand there = *command;
        there.commands.front().front() = script.fileName(); // the PATH is as it was
        HandoverRun run(there);
        QSignalSpy finished(&run, &HandoverRun::finished);
        run.start(Secret(kSecret));
        QTRY_COMPARE(finished.size(), 1);
        const auto result = finished.constFirst().constFirst().value<HandoverResult>();
        QCOMPARE(result.end, HandoverResult::End::Succeeded);
        QCOMPARE(result.output.trimmed(), u"item create --vault Prod -"_s);
        QFile input(dir.filePath(u"input"_s));
        QVERIFY(input.open(QIODevice::ReadOnly));
        const QJsonObject item = QJsonDocument::fromJson(input.readAll()).object();
        QCOMPARE(item.value("title"_L1).toString(), u"a \"b\" {secret} \\"_s);
        const QJsonObject field = item.value("fields"_L1).toArray().at(0).toObject();
        QCOMPARE(field.value("value"_L1).toString(), QString::fromLatin1(kSecret));
        QCOMPARE(field.value("type"_L1).toString(), u"CONCEALED"_s);
    }

    void whatIsMissingIsSaidAtItsField()
    {
        HandoverChoice choice{u"plain"_s, {}};
        QCOMPARE(handoverCommand(choice).error().jsonPath, u"line"_s);
        QCOMPARE(handoverCommand(choice).error().detail, u"empty"_s);
        choice.values[u"line"_s] = u"no-such-program-here x"_s;
        QCOMPARE(handoverCommand(choice).error().detail, u"program"_s);
        choice.values[u"line"_s] = u"cat 'a b' --x={name}"_s;
        const Result<HandoverCommand> command = handoverCommand(choice);
        QVERIFY(command);
        QCOMPARE(command->shown(), u"cat 'a b' '--x={name}'"_s);
        for (const HandoverPreset &preset : handoverPresets()) {
            HandoverChoice empty{preset.id, {}};
            QCOMPARE(handoverCommand(empty).error().detail, u"empty"_s);
            // No preset has a place that no field fills.
            for (const QStringList &words : preset.commands) {
                for (QString word : words) {
                    for (const HandoverField &field : preset.fields)
                        word.remove(u'{' + field.id + u'}');
                    QVERIFY2(!word.contains(u'{'), qPrintable(preset.id + word));
                }
            }
        }
    }
};

STEWARD_TEST(TestHandover);
#include "tst_handover.moc"
