// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/keys/systemseditor.h"

#include "ui/support/celllist.h"
#include "ui/support/datatable.h"
#include "ui/support/errortext.h"
#include "ui/support/factlist.h"
#include "ui/support/format.h"
#include "ui/support/iconlabel.h"
#include "ui/support/icons.h"
#include "ui/support/linkbutton.h"
#include "ui/support/servertext.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

constexpr std::array kMembers{&KeySystem::name,           &KeySystem::environment, &KeySystem::owner,
                              &KeySystem::secretLocation, &KeySystem::howChanged,  &KeySystem::note};
constexpr std::array kNames{"system.name",           "system.environment", "system.owner",
                            "system.secretLocation", "system.howChanged",  "system.note"};

bool isNamed(const KeySystem &system)
{
    return !system.name.trimmed().isEmpty();
}

/// The rows that the store would hold: those with a name.
std::vector<KeySystem> named(std::vector<KeySystem> systems)
{
    std::erase_if(systems, [](const KeySystem &system) { return !isNamed(system); });
    return systems;
}

/// Equal but for the ids that the store gives.
bool sameSystems(const std::vector<KeySystem> &a, const std::vector<KeySystem> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const KeySystem &left, const KeySystem &right) {
        return std::all_of(kMembers.begin(), kMembers.end(),
                           [&](auto member) { return left.*member == right.*member; });
    });
}

} // namespace

SystemsEditor::SystemsEditor(QWidget *parent)
    : QWidget(parent)
    , m_list(new CellList(tr("Systems that use the key"), 0, true, this))
    , m_add(new QPushButton(icons::icon("plus"_L1), tr("Add"), this))
    , m_remove(new QPushButton(tr("Remove"), this))
    , m_csv(new QPushButton(tr("CSV"), this))
    , m_form(new QWidget)
    , m_state(new TextLabel(TextSize::Small, QFont::Normal, true, this))
    , m_stateLink(new LinkButton({}, this))
{
    build();
    connect(m_add, &QPushButton::clicked, this, &SystemsEditor::add);
    connect(m_remove, &QPushButton::clicked, this, &SystemsEditor::remove);
    connect(m_csv, &QPushButton::clicked, this,
            [this] { Q_EMIT csvRequested(m_csv->mapToGlobal(QPoint(0, m_csv->height()))); });
    connect(&m_list->table(), &DataTable::selectionChangedByIds, this, [this] {
        if (const int row = m_list->table().currentIndex().row(); row >= 0 && row != m_current)
            select(row);
    });
    connect(m_stateLink, &QToolButton::clicked, this, [this] {
        if (m_reasons.contains(m_keyId))
            save();
        else
            undoRemove();
    });
}

void SystemsEditor::build()
{
    m_list->setObjectName(u"systemsList"_s);
    m_add->setObjectName(u"addSystem"_s);
    m_remove->setObjectName(u"removeSystem"_s);
    m_csv->setObjectName(u"systemsCsv"_s);
    m_csv->setAccessibleName(tr("Systems from and to CSV"));
    m_state->setObjectName(u"systemsState"_s);
    m_stateLink->setObjectName(u"systemsStateLink"_s);
    for (QPushButton *button : {m_add, m_remove, m_csv})
        button->setProperty("small", true);
    m_state->setWordWrap(true);
    m_stateLink->setFont(textFont(TextSize::Small));

    auto *facts = new FactList;
    const std::array titles{tr("System"),    tr("Environment"), tr("Owner"),
                            tr("Secret in"), tr("Changed by"),  tr("Note")};
    const std::array hints{
        tr("name of the service or job"),   tr("production, staging…"),           tr("team or person"),
        tr("vault path, CI secret, file…"), tr("how the secret is put in place"), QString()};
    for (size_t i = 0; i < kFields; ++i) {
        auto *field = new QLineEdit;
        field->setObjectName(QLatin1StringView(kNames[i]));
        field->setAccessibleName(titles[i]);
        field->setPlaceholderText(hints[i]);
        field->setMaxLength(500);
        connect(field, &QLineEdit::editingFinished, this, &SystemsEditor::takeFields);
        facts->addField(titles[i], field);
        m_fields[i] = field;
    }
    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins(16, 10, 16, 10);
    form->addWidget(facts);
    form->addStretch(1);
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus); // its fields have it, and it follows them
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setBackgroundRole(QPalette::Base);
    m_form->setBackgroundRole(QPalette::Base);
    area->setWidget(m_form);

    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(16, 8, 16, 4);
    buttons->setSpacing(8);
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    buttons->addWidget(m_csv);
    auto *state = new QHBoxLayout;
    state->setContentsMargins(16, 0, 16, 4);
    state->addWidget(m_state, 1);
    state->addWidget(m_stateLink);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_list, 2);
    column->addLayout(buttons);
    column->addLayout(state);
    column->addWidget(area, 3);
}

void SystemsEditor::load(const QString &keyId, std::vector<KeySystem> stored)
{
    const bool sameKey = keyId == m_keyId;
    if (!sameKey) {
        takeFields(); // of the key that is left behind
        m_removed.reset();
    }
    m_keyId = keyId;
    if (const auto waiting = m_unsaved.constFind(keyId); waiting != m_unsaved.constEnd())
        stored = *waiting;
    // A row that was just added has no name yet and is nowhere but here.
    const bool unnamed = sameKey && m_current >= 0 && !isNamed(m_systems[static_cast<size_t>(m_current)]);
    const bool same = sameKey && sameSystems(stored, named(m_systems));
    if (same) {
        for (size_t i = 0; i < stored.size() && !unnamed; ++i)
            m_systems[i].rowId = stored[i].rowId;
        showState();
        return;
    }
    if (unnamed)
        stored.push_back(m_systems[static_cast<size_t>(m_current)]);
    m_systems = std::move(stored);
    if (!sameKey || m_current >= static_cast<int>(m_systems.size()))
        m_current = m_systems.empty() ? -1 : 0;
    showList();
    showFields();
    showState();
}

void SystemsEditor::showList()
{
    std::vector<CellListModel::Row> rows;
    for (size_t i = 0; i < m_systems.size(); ++i) {
        const KeySystem &system = m_systems[i];
        Cell cell;
        cell.text = servertext::shownOr(system.name, tr("(new system)"));
        cell.look = Cell::Look::Strong;
        QStringList parts{servertext::shown(system.environment), servertext::shown(system.owner)};
        parts.removeAll(QString());
        cell.second = parts.isEmpty() ? Format::none() : parts.join(u" \u00B7 "_s);
        rows.push_back({QString::number(i), {}, {cell}});
    }
    m_list->setRows(
        std::move(rows),
        tr("No system is listed. Write down what uses this key, so that nothing is forgotten when it changes."));
    if (m_current >= 0 && m_list->table().currentIndex().row() != m_current)
        m_list->table().selectRow(m_current);
    m_remove->setEnabled(m_current >= 0);
    m_form->setVisible(m_current >= 0);
}

void SystemsEditor::showFields()
{
    for (size_t i = 0; i < kFields; ++i) {
        const QString text = m_current >= 0 ? m_systems[static_cast<size_t>(m_current)].*kMembers[i] : QString();
        if (m_fields[i]->text() != text)
            m_fields[i]->setText(text);
    }
}

void SystemsEditor::select(int index)
{
    takeFields();
    if (index >= static_cast<int>(m_systems.size())) // a row without a name was dropped above it
        index = static_cast<int>(m_systems.size()) - 1;
    m_current = index;
    showList();
    showFields();
    showState();
}

void SystemsEditor::add()
{
    if (m_keyId.isEmpty())
        return;
    takeFields();
    if (m_systems.empty() || isNamed(m_systems.back())) {
        KeySystem system;
        system.keyId = m_keyId;
        m_systems.push_back(system);
    }
    m_current = static_cast<int>(m_systems.size()) - 1;
    showList();
    showFields();
    showState();
    m_fields.front()->setFocus();
}

void SystemsEditor::remove()
{
    if (m_current < 0)
        return;
    const KeySystem system = m_systems[static_cast<size_t>(m_current)];
    m_systems.erase(m_systems.begin() + m_current);
    m_current = std::min(m_current, static_cast<int>(m_systems.size()) - 1);
    showFields();
    showList();
    if (isNamed(system)) {
        m_removed = system;
        save();
    }
    showState();
    (m_current >= 0 ? static_cast<QWidget *>(m_remove) : m_add)->setFocus();
}

void SystemsEditor::undoRemove()
{
    if (!m_removed)
        return;
    KeySystem system = *std::exchange(m_removed, std::nullopt);
    system.rowId = 0; // that row of the store is gone
    m_systems.push_back(system);
    m_current = static_cast<int>(m_systems.size()) - 1;
    showList();
    showFields();
    save();
}

void SystemsEditor::takeFields()
{
    if (m_current < 0 || m_current >= static_cast<int>(m_systems.size()))
        return;
    KeySystem &system = m_systems[static_cast<size_t>(m_current)];
    bool changed = false;
    for (size_t i = 0; i < kFields; ++i) {
        const QString text = m_fields[i]->text();
        changed = changed || system.*kMembers[i] != text;
        system.*kMembers[i] = text;
    }
    if (!changed)
        return;
    m_removed.reset();
    showList();
    if (isNamed(system))
        save();
    showState();
}

void SystemsEditor::save()
{
    const std::vector<KeySystem> systems = named(m_systems);
    m_unsaved.insert(m_keyId, systems);
    m_reasons.remove(m_keyId);
    Q_EMIT saveRequested(m_keyId, systems);
}

void SystemsEditor::saveAll()
{
    takeFields();
    const QHash<QString, std::vector<KeySystem>> unsaved = m_unsaved; // a save may end at once
    for (auto it = unsaved.cbegin(); it != unsaved.cend(); ++it) {
        if (it.key() != m_keyId || m_reasons.contains(it.key())) // takeFields() has just asked for the other
            Q_EMIT saveRequested(it.key(), it.value());
    }
}

void SystemsEditor::saveDone(const QString &keyId, const Result<> &result)
{
    if (result)
        m_unsaved.remove(keyId);
    else
        m_reasons.insert(keyId, ErrorText::of(result.error()).sentence());
    showState();
}

void SystemsEditor::showState()
{
    const QString reason = m_reasons.value(m_keyId);
    QString text = reason;
    QString link;
    if (!reason.isEmpty()) {
        link = tr("Try again");
    } else if (m_removed) {
        text = tr("“%1” removed.").arg(servertext::isolated(m_removed->name));
        link = tr("Undo");
    } else if (m_current >= 0 && !isNamed(m_systems[static_cast<size_t>(m_current)])) {
        text = tr("A system is saved as soon as it has a name.");
    }
    m_state->setTone(reason.isEmpty() ? std::nullopt : std::optional(Tone::Danger));
    m_state->setText(text);
    m_state->setVisible(!text.isEmpty());
    m_stateLink->setLink(link);
    m_stateLink->setVisible(!link.isEmpty());
    m_add->setEnabled(!m_keyId.isEmpty());
}

} // namespace steward

#include "moc_systemseditor.cpp"
