// SPDX-License-Identifier: GPL-3.0-or-later
// How long a new key is to live: never ending, a usual number of days, or another one. The service takes up to a year.
// GUI thread.
#pragma once

#include <optional>
#include <QWidget>

class QComboBox;
class QSpinBox;

namespace steward {

class ExpiryBox final : public QWidget
{
    Q_OBJECT
public:
    explicit ExpiryBox(QWidget *parent = nullptr);
    [[nodiscard]] std::optional<qint64> seconds() const; ///< absent: never

Q_SIGNALS:
    void changed();

private:
    QComboBox *m_choice;
    QSpinBox *m_days;
};

} // namespace steward
