// SPDX-License-Identifier: GPL-3.0-or-later
// The tests of a folder are one program, `tests_sync`, with one entry in CTest for each test:
//     tests_sync tst_costs [QtTest's own arguments]
// Compiled and linked one by one, two hundred programs would take half of the time of the whole build. A test's name is
// that of its file; each file registers one.
#pragma once

#include <QCoreApplication>
#include <QTest>
#ifdef QT_WIDGETS_LIB
#include <QApplication>
#endif

#include <source_location>

namespace steward::test {

/// \a argv without the name of the test; what is returned is the program's exit code.
using TestMain = int (*)(int &argc, char **argv);

class Registration final
{
public:
    explicit Registration(TestMain run, const std::source_location &where = std::source_location::current());
};

template <class Application, class Test>
int runTest(int &argc, char **argv)
{
    Application application(argc, argv);
    application.setAttribute(Qt::AA_Use96Dpi, true);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace steward::test

#define STEWARD_JOIN_NAMES(a, b) a##b
#define STEWARD_REGISTRATION(number) STEWARD_JOIN_NAMES(s_registration, number)

/// A test with a main function of its own, a steward::test::TestMain: it starts itself as another process.
#define STEWARD_TEST_PROGRAM(run) static const steward::test::Registration STEWARD_REGISTRATION(__COUNTER__)(run)
#define STEWARD_TEST(Test) STEWARD_TEST_PROGRAM((&steward::test::runTest<QCoreApplication, Test>))
#define STEWARD_WIDGET_TEST(Test) STEWARD_TEST_PROGRAM((&steward::test::runTest<QApplication, Test>))
