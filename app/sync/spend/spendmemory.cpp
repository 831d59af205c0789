// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/spend/spendmemory.h"

namespace steward {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr UnixSeconds kAskByKeyAgain = 30 * kSecondsPerDay;
constexpr UnixSeconds kAskAgain = kSecondsPerDay;

const QString kByKey = u"costs.by_key"_s;
const QString kOrganization = u"organization"_s;
const QString kUngrouped = u"costs.ungrouped"_s;

QString nameFor(QLatin1StringView what, int source)
{
    return what + u'.' + nameOf(spendSourceAt(source));
}

} // namespace

int indexOf(const SpendSource &source)
{
    return source.kind == SpendSource::Kind::Costs ? 0 : 1 + static_cast<int>(source.endpoint);
}

SpendSource spendSourceAt(int index)
{
    return index == 0 ? SpendSource{} : SpendSource{SpendSource::Kind::Usage, static_cast<UsageEndpoint>(index - 1)};
}

QString nameOf(const SpendSource &source)
{
    if (source.kind == SpendSource::Kind::Costs)
        return u"costs"_s;
    return QString(usageEndpointInfo(source.endpoint).operation).section(u'.', 1);
}

SpendMemory SpendMemory::read(const QHash<QString, QString> &texts)
{
    SpendMemory memory;
    const QString byKey = texts.value(kByKey);
    if (byKey == "accepted"_L1) {
        memory.byKey = ByKey::Accepted;
    } else if (byKey.startsWith("refused"_L1)) {
        memory.byKey = ByKey::Refused;
        memory.refusedAt = byKey.section(u' ', 1).toLongLong();
    }
    const QString ungrouped = texts.value(kUngrouped);
    memory.ungrouped = {ungrouped.section(u' ', 0, 0).toLongLong(), ungrouped.section(u' ', 1).toLongLong()};
    if (memory.ungrouped.days() < 0 || memory.ungrouped.from % kSecondsPerDay || memory.ungrouped.to % kSecondsPerDay)
        memory.ungrouped = {};
    memory.organizationId = texts.value(kOrganization);
    for (int i = 0; i < kSpendSourceCount; ++i) {
        Source &source = memory.sources[std::size_t(i)];
        source.end = texts.value(nameFor("end"_L1, i)).toLongLong();
        source.bytesPerDay = texts.value(nameFor("bytes"_L1, i)).toLongLong();
        source.notOfferedAt = texts.value(nameFor("not_offered"_L1, i)).toLongLong();
    }
    return memory;
}

QHash<QString, QString> SpendMemory::texts() const
{
    QHash<QString, QString> texts;
    if (byKey != ByKey::Unknown)
        texts.insert(kByKey, byKey == ByKey::Accepted ? u"accepted"_s : u"refused %1"_s.arg(refusedAt));
    if (ungrouped.days() > 0)
        texts.insert(kUngrouped, u"%1 %2"_s.arg(ungrouped.from).arg(ungrouped.to));
    if (!organizationId.isEmpty())
        texts.insert(kOrganization, organizationId);
    for (int i = 0; i < kSpendSourceCount; ++i) {
        const Source &source = sources[std::size_t(i)];
        const auto put = [&](QLatin1StringView what, qint64 value) {
            if (value != 0)
                texts.insert(nameFor(what, i), QString::number(value));
        };
        put("end"_L1, source.end);
        put("bytes"_L1, source.bytesPerDay);
        // 0 as well: it is offered again
        texts.insert(nameFor("not_offered"_L1, i), QString::number(source.notOfferedAt));
    }
    return texts;
}

bool SpendMemory::mayAskByKey(UnixSeconds now) const
{
    return byKey != ByKey::Refused || now - refusedAt >= kAskByKeyAgain;
}

bool SpendMemory::mayAsk(int source, UnixSeconds now) const
{
    const UnixSeconds at = sources[std::size_t(source)].notOfferedAt;
    return at == 0 || now - at >= kAskAgain;
}

void SpendMemory::noteSize(int source, qint64 bytes, int days)
{
    // The largest of the last few: days of a weekend are small, and those of last year were.
    if (days > 0 && bytes > 0) {
        qint64 &held = sources[std::size_t(source)].bytesPerDay;
        held = std::max(bytes / days, held * 4 / 5);
    }
}

} // namespace steward
