// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done on a page, each verb declared once: it is an action of the page (so the palette and its shortcut
// find it), and stands in the rows' context menu, in the bar above several selected rows, at the foot of the pane, and,
// where it needs no row, at the head. A verb that cannot be done now says why. Owned by its page. GUI thread.
#pragma once

#include <functional>
#include <QKeySequence>
#include <QObject>
#include <QStringList>
#include <vector>

class QAction;
class QHBoxLayout;
class QMenu;

namespace steward {

class ConsolePage;
class VerbRow;

struct RowVerb final
{
    enum class Needs {
        Nothing, ///< makes something new
        One,     ///< exactly one row; not offered with more
        Some,    ///< one row or more
    };
    using Ids = const QStringList &;

    QString id; ///< "change-role"; the action's object name is "verb.change-role"
    QLatin1StringView icon{};
    QString text; ///< "Change role…"
    Needs needs = Needs::Some;
    std::function<void(Ids)> run{}; ///< with the ids of the selected rows, in the table's order
    bool dangerous = false;
    QKeySequence key{};
    std::function<bool(Ids)> concerns{};     ///< false: not offered for such rows at all
    std::function<QString(Ids)> hindrance{}; ///< why it cannot be done with them now; empty: it can
    QMenu *menu = nullptr;                   ///< instead of run
    bool inPane = true;                      ///< at the foot of the pane
    bool asksItself = false;                 ///< run() does, given no ids where none is selected
};

class RowActions final : public QObject
{
    Q_OBJECT
public:
    explicit RowActions(ConsolePage &page);
    Q_DISABLE_COPY_MOVE(RowActions)

    /// Asks for a row for \a verb, and calls \a then with its id.
    using Ask = std::function<void(const RowVerb &verb, const std::function<void(RowVerb::Ids)> &then)>;
    /// Where no row is selected, verbs that need one ask for it: the palette offers them always. Without this they wait
    /// for a selection. Before the first add().
    void setAsk(Ask ask) { m_ask = std::move(ask); }

    QAction &add(RowVerb verb);
    [[nodiscard]] QAction *action(const QString &id) const; ///< null when there is none

    void fillMenu(QMenu &menu) const; ///< those that are about rows; the dangerous ones last
    void fillBulk(VerbRow &row) const;
    void fillFoot(VerbRow &row) const;
    /// The one primary button; a menu when there is more than one new thing to make.
    void fillHead(QHBoxLayout &head);
    /// What the primary button says where it is a menu: "New project".
    void setNewText(const QString &text) { m_newText = text; }

    void setRows(const QStringList &ids);     ///< the selected ones
    [[nodiscard]] QString hindrances() const; ///< of what is offered and cannot be done, each reason once

private:
    struct Entry final
    {
        RowVerb verb;
        QAction *action;
    };
    void update(const Entry &entry) const;
    void run(const RowVerb &verb) const;
    [[nodiscard]] QString reason(const RowVerb &verb) const;

    ConsolePage &m_page;
    std::vector<Entry> m_entries;
    QStringList m_ids;
    QString m_newText;
    Ask m_ask;
};

} // namespace steward
