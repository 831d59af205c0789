// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rotations/rotationproblem.h"

#include "app/base/error.h"
#include "ui/support/errortext.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace steward {
namespace {

struct RotationProblem
{
    Q_DECLARE_TR_FUNCTIONS(RotationProblem)
public:
    static QString refusal(const QString &word)
    {
        if (word == "gate"_L1)
            return tr("The gate does not hold, so nothing was done.");
        if (word == "used"_L1)
            return tr("The new key is in use, so it is not removed.");
        if (word == "elsewhere"_L1)
            return tr("Another window of Steward leads the rotations of this organization.");
        if (word == "busy"_L1)
            return tr("A request is under way. Try again when it has ended.");
        if (word == "expired"_L1)
            return tr("The old key has expired, and an expired key cannot be changed.");
        if (word == "reason"_L1)
            return tr("A reason is needed.");
        if (word == "typed_name"_L1)
            return tr("That is not the key’s name.");
        if (word == "name"_L1)
            return tr("A name is missing, or stands there twice.");
        return tr("That cannot be done at this step.");
    }
};

} // namespace

Message rotationProblem(const Error &error)
{
    Message message;
    message.id = u"rotation"_s;
    if (error.kind == Error::Kind::BadInput) {
        message.tone = Tone::Warning;
        message.happened = RotationProblem::refusal(error.detail);
        return message;
    }
    const ErrorText text = ErrorText::of(error);
    message.happened = text.title;
    message.advice = text.advice;
    message.requestId = error.requestId;
    message.copyText = text.detail;
    return message;
}

} // namespace steward
