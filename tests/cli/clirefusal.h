// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of several commands check in the same way: command lines that are refused, with what is wrong named.
#pragma once

#include "cliprocess.h"

#include <QFile>
#include <QTest>

namespace steward::test {

/// Of the table that refusesTheRow() reads: a command line, split at its spaces, and what the message has to name.
inline void refusalColumns()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QByteArray>("named");
}

/// Runs the row's command line, which ends with \a code.
inline void refusesTheRow(CliProcess &cli, int code = 2)
{
    QFETCH(QString, arguments);
    QFETCH(QByteArray, named);
    const auto ended = cli.run(arguments.split(u' '));
    QCOMPARE(ended.code, code);
    QVERIFY2(ended.err.contains(named), ended.err.constData());
}

/// `export LIST` of a period that is not read whole writes nothing, unless a person allows it; the file begins with
/// \a head then.
inline void refusesAnIncompletePeriod(CliProcess &cli, const QString &list, const QByteArray &head)
{
    const QString path = cli.home() + QStringLiteral("/this.csv");
    const auto run = [&cli, &list](const QString &rest) {
        return cli.run(
            (QStringLiteral("export ") + list + QStringLiteral(" --format csv --offline ") + rest).split(u' '));
    };
    auto ended = run(QStringLiteral("--period this --out ") + path);
    QCOMPARE(ended.code, 10);
    QVERIFY2(ended.err.contains("--allow-incomplete"), ended.err.constData());
    QVERIFY(!QFile::exists(path));
    ended = run(QStringLiteral("--period this --allow-incomplete --out ") + path);
    QVERIFY2(ended.code == 0, ended.err.constData());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll().startsWith(head));
    ended = run(QStringLiteral("--period 1999-01"));
    QCOMPARE(ended.code, 10);
    QVERIFY2(ended.err.contains("1999-01-01"), ended.err.constData());
    QVERIFY(ended.out.isEmpty());
}

} // namespace steward::test
