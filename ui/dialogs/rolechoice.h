// SPDX-License-Identifier: GPL-3.0-or-later
// One of the roles that the service knows by name, with what the chosen one allows: in the organization, or in a
// project. GUI thread.
#pragma once

#include <QWidget>
#include <vector>

class QHBoxLayout;
class QRadioButton;

namespace steward {

class TextLabel;

class RoleChoice final : public QWidget
{
    Q_OBJECT
public:
    enum class Where { Organization, Project };
    explicit RoleChoice(Where where, QWidget *parent = nullptr);

    void load(const QString &role);      ///< one that is not offered: none is chosen
    [[nodiscard]] QString value() const; ///< empty: none is chosen
    [[nodiscard]] bool isValid() const { return !value().isEmpty(); }

Q_SIGNALS:
    void validityChanged(bool valid);
    void changed();

private:
    struct Choice final
    {
        QString role;
        QRadioButton *button;
        QString meaning;
    };
    void add(const QString &role, const QString &title, const QString &meaning);
    [[nodiscard]] const Choice *chosen() const;
    void follow();
    QHBoxLayout *m_row;
    TextLabel *m_meaning;
    std::vector<Choice> m_choices;
    bool m_valid = false;
};

} // namespace steward
