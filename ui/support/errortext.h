// SPDX-License-Identifier: GPL-3.0-or-later
// The only place that turns an Error into words for a person: what happened, why, what to do, and a detail line for
// 'Copy details'. Every kind has words of its own. All results are plain text; text of the service inside them has
// passed through no markup. GUI thread (translations).
#pragma once

#include "app/base/error.h"

#include <QCoreApplication>

namespace steward {

class ErrorText final
{
    Q_DECLARE_TR_FUNCTIONS(steward::ErrorText)
public:
    QString title;      ///< what happened, one sentence: "The keys could not be read."
    QString advice;     ///< why, and what Steward did and a person can do; one to three sentences
    QString detail;     ///< one line for experts and support: "Server error 503, req_7f31…"; to be copied
    bool retry = false; ///< whether trying again can help without changing anything

    [[nodiscard]] static ErrorText of(const Error &error);
    /// Title and advice in one paragraph, for a message bar or under a field.
    [[nodiscard]] QString sentence() const;

    /// "api.management.read" from "You have insufficient permissions … Missing scopes: api.management.read"; else empty.
    [[nodiscard]] static QString missingScope(const Error &error);

private:
    [[nodiscard]] static QString whatFailed(const QString &operation);
    [[nodiscard]] static QString detailOf(const Error &error);
    void explainService(const Error &error);
    void explainConnection(const Error &error);
    void explainLocal(const Error &error);
};

} // namespace steward
