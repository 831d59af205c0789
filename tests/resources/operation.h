// SPDX-License-Identifier: GPL-3.0-or-later
// Every operation of the Admin API that the client can send, as rows: how to call it, which request it must make, and
// an answer of the service with what must be read from it. The tests run whole columns of failures over all of them.
#pragma once

#include "app/net/transport.h"

#include <functional>
#include <QByteArray>
#include <QCoroTask>
#include <vector>

namespace steward::test {

struct Operation final
{
    QByteArray name; ///< Request::operation, with a suffix where a row is a variant
    std::function<QCoro::Task<Result<QByteArray>>(Transport &, OpContext)> run; ///< the value as JSON text

    QByteArray method;
    QByteArray target; ///< behind the base URL's path
    QByteArray body;   ///< JSON text; empty: none

    QByteArray answer;
    QByteArray value; ///< what run() must give for \a answer: JSON text, with "secret: …" behind it for a created key
    bool unlikeContract = false; ///< the answer is one that people have seen, not the contract's
};

[[nodiscard]] const std::vector<Operation> &operations();

} // namespace steward::test
