// SPDX-License-Identifier: GPL-3.0-or-later
// Loses a block of memory, which the sanitizer has to find.
#include <cstdio>

int main()
{
    int *volatile lost = new int[7];
    lost[0] = 1;
    std::puts("ends");
    lost = nullptr;
    return 0;
}
