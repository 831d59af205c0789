// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/spend/usagefact.h"

#include <algorithm>
#include <QStringList>

namespace steward {
namespace {

/// The file's format: new ones at the end.
constexpr std::array<qint64 UsageRow::*, kMeasureCount> kMeasures{
    &UsageRow::inputTokens,
    &UsageRow::inputCachedTokens,
    &UsageRow::inputUncachedTokens,
    &UsageRow::inputCacheWriteTokens,
    &UsageRow::inputTextTokens,
    &UsageRow::inputAudioTokens,
    &UsageRow::inputImageTokens,
    &UsageRow::inputCachedTextTokens,
    &UsageRow::inputCachedAudioTokens,
    &UsageRow::inputCachedImageTokens,
    &UsageRow::outputTokens,
    &UsageRow::outputTextTokens,
    &UsageRow::outputAudioTokens,
    &UsageRow::outputImageTokens,
    &UsageRow::modelRequests,
    &UsageRow::requests,
    &UsageRow::images,
    &UsageRow::characters,
    &UsageRow::seconds,
    &UsageRow::bytes,
    &UsageRow::sessions,
};
enum Measure : std::size_t {
    kInput = 0,
    kCached = 1,
    kOutput = 10,
    kModelRequests = 14,
    kToolRequests = 15,
    kImages = 16,
    kCharacters = 17,
    kSeconds = 18,
    kBytes = 19,
    kSessions = 20
};

constexpr QChar kBetween(0x1f);
constexpr int kVariantParts = 6;

} // namespace

UsageVariant UsageVariant::of(const UsageRow &row)
{
    return {row.serviceTier, row.size, row.source, row.vectorStoreId, row.contextLevel, row.batch};
}

QString UsageVariant::toText() const
{
    const QString batchText = !batch ? QString() : *batch ? QStringLiteral("1") : QStringLiteral("0");
    QString text;
    for (const QString &part : {batchText, serviceTier, size, source, vectorStoreId, contextLevel}) {
        QString plain = part;
        text += plain.remove(kBetween) + kBetween;
    }
    text.chop(1);
    return text.size() == kVariantParts - 1 ? QString() : text;
}

UsageVariant UsageVariant::fromText(const QString &text)
{
    const QStringList parts = text.split(kBetween);
    if (parts.size() < kVariantParts)
        return {};
    UsageVariant variant{parts[1], parts[2], parts[3], parts[4], parts[5], {}};
    if (!parts[0].isEmpty())
        variant.batch = parts[0] == u'1';
    return variant;
}

namespace usagefacts {

UsageMeasures measuresOf(const UsageRow &row)
{
    UsageMeasures measures;
    for (std::size_t i = 0; i < measures.size(); ++i)
        measures[i] = row.*kMeasures[i];
    return measures;
}

UsageAmounts amountsOf(const UsageMeasures &measures, UsageEndpoint endpoint)
{
    const auto quantity = [&]() -> qint64 {
        switch (endpoint) {
        case UsageEndpoint::Images:
            return measures[kImages];
        case UsageEndpoint::AudioSpeeches:
            return measures[kCharacters];
        case UsageEndpoint::AudioTranscriptions:
            return measures[kSeconds];
        case UsageEndpoint::VectorStores:
            return measures[kBytes];
        case UsageEndpoint::CodeInterpreterSessions:
            return measures[kSessions];
        case UsageEndpoint::Completions:
        case UsageEndpoint::Embeddings:
        case UsageEndpoint::Moderations:
        case UsageEndpoint::FileSearchCalls:
        case UsageEndpoint::WebSearchCalls:
            break;
        }
        return 0;
    };
    const bool isTool = endpoint == UsageEndpoint::FileSearchCalls || endpoint == UsageEndpoint::WebSearchCalls;
    const qint64 requests = isTool ? measures[kToolRequests] : measures[kModelRequests];
    return {requests, measures[kInput], measures[kCached], measures[kOutput], quantity()};
}

void add(qint64 &into, qint64 value)
{
    into = (Money{into} + Money{value}).nanos;
}

void add(UsageAmounts &into, const UsageAmounts &amounts)
{
    for (std::size_t i = 0; i < into.size(); ++i)
        add(into[i], amounts[i]);
}

void add(UsageRow &into, const UsageMeasures &measures)
{
    for (std::size_t i = 0; i < measures.size(); ++i)
        add(into.*kMeasures[i], measures[i]);
}

void tidy(std::vector<UsageFact> &facts)
{
    std::ranges::stable_sort(facts, {}, &UsageFact::identity);
    std::size_t kept = 0;
    for (std::size_t i = 0; i < facts.size(); ++i) {
        if (kept > 0 && facts[kept - 1].identity() == facts[i].identity()) {
            for (std::size_t measure = 0; measure < kMeasureCount; ++measure)
                add(facts[kept - 1].measures[measure], facts[i].measures[measure]);
        } else {
            facts[kept++] = facts[i];
        }
    }
    facts.resize(kept);
}

std::vector<Blob> packed(const std::vector<UsageFact> &facts)
{
    std::vector<Blob> blobs;
    ByteWriter bytes;
    std::size_t rows = 0;
    qint32 before = 0;
    for (const UsageFact &fact : facts) {
        if (rows == 0 || (rows >= kRowsInBlob && fact.project != before)) {
            if (rows > 0)
                blobs.back().rows = bytes.take();
            blobs.push_back({fact.project, {}});
            rows = 0;
            before = 0;
        }
        bytes.number(static_cast<quint64>(fact.project - before));
        for (const qint32 id : {fact.person, fact.key, fact.model, fact.variant})
            bytes.number(static_cast<quint64>(id));
        quint64 mask = 0;
        for (std::size_t i = 0; i < kMeasureCount; ++i)
            mask |= static_cast<quint64>(fact.measures[i] != 0) << i;
        bytes.number(mask);
        for (const qint64 value : fact.measures) {
            if (value != 0)
                bytes.signedNumber(value);
        }
        before = fact.project;
        ++rows;
    }
    if (rows > 0)
        blobs.back().rows = bytes.take();
    return blobs;
}

QByteArray packed(const std::vector<UsageSum> &sums)
{
    ByteWriter bytes;
    qint32 before = 0;
    for (const UsageSum &sum : sums) {
        bytes.number(static_cast<quint64>(sum.member - before));
        before = sum.member;
        quint64 mask = 0;
        for (std::size_t i = 0; i < kUsageUnitCount; ++i)
            mask |= static_cast<quint64>(sum.amounts[i] != 0) << i | static_cast<quint64>(sum.batch[i] != 0)
                                                                         << (i + kUsageUnitCount);
        bytes.number(mask);
        for (const UsageAmounts *amounts : {&sum.amounts, &sum.batch}) {
            for (const qint64 value : *amounts) {
                if (value != 0)
                    bytes.signedNumber(value);
            }
        }
    }
    return bytes.take();
}

} // namespace usagefacts
} // namespace steward
