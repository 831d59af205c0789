// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with a field, right under it: an icon, what it is in danger's colour, what to do. Hidden while nothing
// is wrong. Plain text; announces itself. GUI thread.
#pragma once

#include <QWidget>

namespace steward {

class TextLabel;

class FieldError final : public QWidget
{
    Q_OBJECT
public:
    explicit FieldError(QWidget *parent = nullptr);
    /// Marks \a field and says why; \a what empty: nothing is wrong.
    void setError(QWidget *field, const QString &what, const QString &advice = {});
    [[nodiscard]] bool isShown() const;
    [[nodiscard]] QString text() const; ///< both sentences

private:
    TextLabel *m_what, *m_advice;
};

} // namespace steward
