// SPDX-License-Identifier: GPL-3.0-or-later
// Qt Test with more patience: QTRY_VERIFY and QTRY_COMPARE give up after half a minute instead of five seconds. A test
// that passes does not wait longer for it; one that shares its machine with others, under sanitizers, does not fail for
// having been slow.
#pragma once

#include <QTest>

#undef QTRY_VERIFY
#define QTRY_VERIFY(expression) QTRY_VERIFY_WITH_TIMEOUT((expression), 30'000)
#undef QTRY_COMPARE
#define QTRY_COMPARE(expression, expected) QTRY_COMPARE_WITH_TIMEOUT((expression), expected, 30'000)
