// SPDX-License-Identifier: GPL-3.0-or-later
#include "testprogram.h"

#include <cstdio>
#include <map>
#include <string>
#include <string_view>

namespace steward::test {
namespace {

/// Registrations are made before main(), in no order that could be relied on.
std::map<std::string, TestMain, std::less<>> &registered()
{
    static std::map<std::string, TestMain, std::less<>> all;
    return all;
}

std::string stem(std::string_view path)
{
    path.remove_prefix(path.find_last_of('/') + 1);
    return std::string(path.substr(0, path.find('.')));
}

} // namespace

Registration::Registration(TestMain run, const std::source_location &where)
{
    const auto [at, isNew] = registered().emplace(stem(where.file_name()), run);
    if (!isNew)
        qFatal("%s registers two tests", where.file_name());
}

} // namespace steward::test

int main(int argc, char **argv)
{
    const auto &all = steward::test::registered();
    const auto test = argc > 1 ? all.find(std::string_view(argv[1])) : all.end();
    if (test == all.end()) {
        std::fprintf(stderr, "%s: name one of these tests, then QtTest's own arguments:\n", argv[0]);
        for (const auto &[name, run] : all)
            std::fprintf(stderr, "  %s\n", name.c_str());
        return 2;
    }
    // What is left looks like a program of its own.
    argv[1] = argv[0];
    int left = argc - 1;
    return test->second(left, argv + 1);
}
