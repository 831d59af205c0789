// SPDX-License-Identifier: GPL-3.0-or-later
// Names for the demonstration organization. None is a real person's on purpose; addresses are at example domains.
#pragma once

#include <QString>
#include <vector>

namespace steward::demo {

class Random;

struct Person final
{
    QString name;
    QString email;
};

/// The people of the small organization, in a fixed order: the first five are its owners.
[[nodiscard]] std::vector<Person> cast();
/// One of very many; \a number keeps addresses apart.
[[nodiscard]] Person anyone(Random &random, int number);

} // namespace steward::demo
