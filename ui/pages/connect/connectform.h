// SPDX-License-Identifier: GPL-3.0-or-later
// What is needed to connect: the admin key, a name, where the key is kept, and, folded away, the server's address. Says
// at each field what is wrong with it. Does not connect itself. GUI thread.
#pragma once

#include "app/session/connectflow.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QToolButton;

namespace steward {

class FieldError;
class KeyField;
class TextLabel;

class ConnectForm final : public QWidget
{
    Q_OBJECT
public:
    explicit ConnectForm(QWidget *parent = nullptr);

    /// \a keychain: its name for a person; empty: there is none.
    void setKeychain(const QString &keychain);
    [[nodiscard]] bool keepsInKeychain() const;
    [[nodiscard]] ConnectRequest value() const;
    [[nodiscard]] bool isComplete() const;
    void setEditable(bool editable);
    /// Words for an outcome of ConnectFlow, at the field it concerns.
    void showOutcome(const ConnectOutcome &outcome);
    void clear(); ///< the key above all
    void focusKey();
    void setKeyText(const QString &text); ///< for the tour and tests

Q_SIGNALS:
    void completenessChanged();
    void submitted(); ///< Enter in a field

private:
    void addRow(QGridLayout *grid, int row, QWidget *field, const QString &label);
    void checkKey();
    void showServer(bool shown);
    void showWrongKind(KeyKind kind);

    KeyField *m_key;
    QLineEdit *m_name, *m_server;
    FieldError *m_keyError, *m_keepError, *m_serverError;
    QComboBox *m_keep;
    TextLabel *m_keepNote;
    QToolButton *m_fold;
    QWidget *m_serverBox;
    KeyKind m_kind = KeyKind::Empty;
};

} // namespace steward
