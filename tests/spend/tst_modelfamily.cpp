// SPDX-License-Identifier: GPL-3.0-or-later
// Line items and models as they have been seen, and the families they are of.
#include "app/spend/reasoning/modelfamily.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace steward;
using namespace Qt::Literals::StringLiterals;

class ModelFamilyTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lineItems_data()
    {
        QTest::addColumn<QString>("item");
        QTest::addColumn<QString>("family");
        const auto row = [](const char *item, const char *family) {
            QTest::newRow(item) << QString::fromUtf8(item) << QString::fromUtf8(family);
        };
        row("gpt-5-mini-2025-08-07, input", "gpt-5-mini");
        row("gpt-5-mini-2025-08-07, batch cached input", "gpt-5-mini");
        row("gpt-5, output", "gpt-5");
        row("gpt-4-0613, output", "gpt-4");
        row("gpt-4.1-2025-04-14, input", "gpt-4.1");
        row("o4-mini-2025-04-16, input", "o4-mini");
        row("omni-moderation-latest", "omni-moderation");
        row("text-embedding-3-small", "text-embedding-3-small");
        row("gpt-image-1 | image generation", "gpt-image-1");
        row("scale tier | gpt-5", "gpt-5");
        row("ft:gpt-4o-mini-2024-07-18:acme::7p4lURel, output", "gpt-4o-mini");
        row("whisper-1", "whisper-1");
        row("web search tool calls", "");
        row("assistants api | file search", "");
        row("assistants api | code interpreter", "");
        row("storage", "");
        row("größe \xe2\x80\x93 \xc3\x9cn\xc3\xaf"
            "code",
            "");
        row(", input", "");
        row("2025-08-07", "");
        row("", "");
    }
    void lineItems()
    {
        QFETCH(QString, item);
        QFETCH(QString, family);
        QCOMPARE(familyOfLineItem(item), family);
    }
    void models()
    {
        QCOMPARE(familyOfModel(u"gpt-5-2025-08-07"_s), u"gpt-5"_s);
        QCOMPARE(familyOfModel(u"gpt-4o-transcribe"_s), u"gpt-4o-transcribe"_s);
        QCOMPARE(familyOfModel({}), QString());
    }
};

STEWARD_TEST(ModelFamilyTest);
#include "tst_modelfamily.moc"
