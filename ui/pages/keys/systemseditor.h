// SPDX-License-Identifier: GPL-3.0-or-later
// The systems that use a key, kept on this computer: a list and, below it, the fields of the chosen one. Every finished
// field is saved; what could not be saved stays here, by key, with the reason. A system without a name is not saved.
// GUI thread.
#pragma once

#include "app/base/result.h"
#include "app/local/local.h"

#include <array>
#include <QHash>
#include <QWidget>

class QLineEdit;
class QPushButton;

namespace steward {

class CellList;
class LinkButton;
class TextLabel;

class SystemsEditor final : public QWidget
{
    Q_OBJECT
public:
    explicit SystemsEditor(QWidget *parent = nullptr);

    /// Shows the systems of \a keyId: those that wait to be saved, else \a stored. What is being typed stays.
    void load(const QString &keyId, std::vector<KeySystem> stored);
    /// Asks to save everything that is not, of other keys too: the editor is about to go.
    void saveAll();
    void saveDone(const QString &keyId, const Result<> &result);
    [[nodiscard]] const std::vector<KeySystem> &systems() const { return m_systems; }

Q_SIGNALS:
    void saveRequested(const QString &keyId, const std::vector<steward::KeySystem> &systems);
    void csvRequested(const QPoint &globalPosition);

private:
    static constexpr size_t kFields = 6;
    void build();
    void add();
    void remove();
    void undoRemove();
    void select(int index);
    void showList();
    void showFields();
    void takeFields(); ///< from the fields into the system; saves when something has changed
    void save();
    void showState();

    QString m_keyId;
    std::vector<KeySystem> m_systems;
    int m_current = -1;
    QHash<QString, std::vector<KeySystem>> m_unsaved;
    QHash<QString, QString> m_reasons;
    std::optional<KeySystem> m_removed;

    CellList *m_list;
    QPushButton *m_add, *m_remove, *m_csv;
    QWidget *m_form;
    std::array<QLineEdit *, kFields> m_fields{};
    TextLabel *m_state;
    LinkButton *m_stateLink;
};

} // namespace steward
