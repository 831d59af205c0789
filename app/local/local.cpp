// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/local/local.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace steward {
namespace {

struct Name final
{
    EnvironmentClass environment;
    QLatin1StringView id;
};

constexpr std::array<Name, kEnvironmentClassCount> kNames{{
    {EnvironmentClass::Production, "production"_L1},
    {EnvironmentClass::Staging, "staging"_L1},
    {EnvironmentClass::Development, "development"_L1},
    {EnvironmentClass::Analytics, "analytics"_L1},
    {EnvironmentClass::Other, "other"_L1},
}};

struct Word final
{
    QLatin1StringView word;
    EnvironmentClass environment;
};

constexpr auto kWords = std::to_array<Word>({
    {"prod"_L1, EnvironmentClass::Production},
    {"prd"_L1, EnvironmentClass::Production},
    {"production"_L1, EnvironmentClass::Production},
    {"produktion"_L1, EnvironmentClass::Production},
    {"live"_L1, EnvironmentClass::Production},
    {"preprod"_L1, EnvironmentClass::Staging},
    {"preproduction"_L1, EnvironmentClass::Staging},
    {"staging"_L1, EnvironmentClass::Staging},
    {"stage"_L1, EnvironmentClass::Staging},
    {"stg"_L1, EnvironmentClass::Staging},
    {"uat"_L1, EnvironmentClass::Staging},
    {"nonprod"_L1, EnvironmentClass::Development},
    {"development"_L1, EnvironmentClass::Development},
    {"entwicklung"_L1, EnvironmentClass::Development},
    {"dev"_L1, EnvironmentClass::Development},
    {"develop"_L1, EnvironmentClass::Development},
    {"sandbox"_L1, EnvironmentClass::Development},
    {"playground"_L1, EnvironmentClass::Development},
    {"test"_L1, EnvironmentClass::Development},
    {"testing"_L1, EnvironmentClass::Development},
    {"qa"_L1, EnvironmentClass::Development},
    {"analytics"_L1, EnvironmentClass::Analytics},
    {"analysis"_L1, EnvironmentClass::Analytics},
    {"reporting"_L1, EnvironmentClass::Analytics},
    {"bi"_L1, EnvironmentClass::Analytics},
    {"data"_L1, EnvironmentClass::Analytics},
});

EnvironmentClass classOf(QStringView word)
{
    for (const Word &known : kWords) {
        if (word.compare(known.word, Qt::CaseInsensitive) == 0)
            return known.environment;
    }
    return EnvironmentClass::Other;
}

/// "pre-prod" and "non prod" say the opposite of what their second word alone would.
EnvironmentClass classOf(QStringView word, QStringView wordBefore)
{
    const EnvironmentClass found = classOf(word);
    if (found != EnvironmentClass::Production)
        return found;
    if (wordBefore.compare("pre"_L1, Qt::CaseInsensitive) == 0)
        return EnvironmentClass::Staging;
    if (wordBefore.compare("non"_L1, Qt::CaseInsensitive) == 0)
        return EnvironmentClass::Development;
    return found;
}

} // namespace

QString environmentId(EnvironmentClass environment)
{
    for (const Name &name : kNames) {
        if (name.environment == environment)
            return name.id;
    }
    return kNames.back().id;
}

EnvironmentClass environmentFromId(QStringView id)
{
    for (const Name &name : kNames) {
        if (id == name.id)
            return name.environment;
    }
    return EnvironmentClass::Other;
}

EnvironmentClass guessEnvironment(QStringView projectName)
{
    // The strictest class named wins ("Data Platform Prod" is production): its order is the enumeration's.
    EnvironmentClass best = EnvironmentClass::Other;
    QStringView wordBefore;
    for (qsizetype at = 0; at < projectName.size();) {
        qsizetype end = at;
        while (end < projectName.size() && projectName[end].isLetter())
            ++end;
        if (end > at) {
            const QStringView word = projectName.sliced(at, end - at);
            best = std::min(best, classOf(word, wordBefore));
            wordBefore = word;
        }
        at = end + 1;
    }
    return best;
}

} // namespace steward
