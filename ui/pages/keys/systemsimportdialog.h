// SPDX-License-Identifier: GPL-3.0-or-later
// What a CSV file of systems would bring, before anything is taken over: how many systems of how many keys, and each
// line that cannot be taken with the reason. GUI thread.
#pragma once

#include "app/exports/systemscsv.h"

#include <QDialog>

namespace steward {

class SystemsImportDialog final : public QDialog
{
    Q_OBJECT
public:
    SystemsImportDialog(const QString &fileName, const SystemsImport &import, QWidget *parent);
    /// One line for a person: "Line 7: no key is called “captions-batch”."
    [[nodiscard]] static QString problemText(const SystemsProblem &problem);

Q_SIGNALS:
    void saveRefused(const QString &path);
};

} // namespace steward
