// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/rotation/rotation.h"

#include <algorithm>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace steward {
namespace {
constexpr auto kPrefix = "rotation-"_L1;
}

QString rotationReasonId(RotationReason reason)
{
    switch (reason) {
    case RotationReason::PersonLeaving:
        return u"leaving"_s;
    case RotationReason::Leak:
        return u"leak"_s;
    case RotationReason::Routine:
        break;
    }
    return u"routine"_s;
}

RotationReason rotationReasonFromId(QStringView id)
{
    if (id == "leaving"_L1)
        return RotationReason::PersonLeaving;
    return id == "leak"_L1 ? RotationReason::Leak : RotationReason::Routine;
}

QString RotatedKey::label() const
{
    if (name.isEmpty())
        return u"…"_s + tail;
    return tail.isEmpty() ? name : u"%1 …%2"_s.arg(name, tail);
}

const RotationNewKey *Rotation::currentKey() const
{
    if (newKeys.empty() || newKeys.back().secretLost || newKeys.back().removed)
        return nullptr;
    return &newKeys.back();
}

const RotationNewKey *Rotation::lostKey() const
{
    const auto found = std::find_if(newKeys.begin(), newKeys.end(),
                                    [](const RotationNewKey &each) { return each.secretLost && !each.removed; });
    return found == newKeys.end() ? nullptr : &*found;
}

int Rotation::openSystems() const
{
    return static_cast<int>(std::count_if(systems.begin(), systems.end(), [](const RotationSystem &each) {
        return each.state == RotationSystem::State::Open;
    }));
}

bool Rotation::isOverridden(const QString &gate) const
{
    return std::any_of(overrides.begin(), overrides.end(),
                       [&gate](const RotationOverride &each) { return each.gate == gate; });
}

RotationStep Rotation::step() const
{
    if (isClosed())
        return RotationStep::Done;
    if (!systemsSettled)
        return RotationStep::Systems;
    if (!currentKey())
        return RotationStep::Create;
    if (!handedOver)
        return RotationStep::HandOver;
    if (!verified)
        return RotationStep::Verify;
    if (isDeleted()) // a key that was revoked first is done when its successor has been proved
        return RotationStep::Done;
    if (!silent)
        return RotationStep::Quiet;
    return softStop == SoftStop::Open ? RotationStep::SoftStop : RotationStep::Delete;
}

QString newRotationId()
{
    return kPrefix + QUuid::createUuid().toString(QUuid::Id128).left(16);
}

} // namespace steward
