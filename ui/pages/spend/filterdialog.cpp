// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/spend/filterdialog.h"

#include "app/async/settled.h"
#include "ui/pages/spend/spendwords.h"
#include "ui/support/celllist.h"
#include "ui/support/datatable.h"
#include "ui/support/errortext.h"
#include "ui/support/format.h"
#include "ui/support/icons.h"
#include "ui/support/servertext.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

constexpr int kAmountWidth = 130;

QCoro::Task<Result<SpendAnswer>> answer(QFuture<Result<SpendAnswer>> asked, std::stop_token stop)
{
    co_return co_await settled(std::move(asked), stop);
}

} // namespace

FilterDialog::FilterDialog(SpendBooks &books, SpendScope scope, SpendQuestion question, QWidget *parent)
    : QDialog(parent)
    , m_grouping(question.groupBy)
    , m_state(tr("Reading the figures…"))
    , m_field(new QLineEdit)
    , m_list(new CellList(SpendWords::grouping(question.groupBy), kAmountWidth, false))
{
    setObjectName(u"filterDialog"_s);
    setWindowTitle(SpendWords::narrowing(m_grouping));
    layOut();
    connect(m_field, &QLineEdit::textChanged, this, &FilterDialog::showRows);
    connect(&m_list->table(), &DataTable::rowOpened, this, &FilterDialog::choose);
    connect(&m_list->table(), &DataTable::selectionChangedByIds, this,
            [this] { m_choose->setEnabled(currentRow() >= 0); });
    showRows();
    m_tasks.run(answer(books.ask(scope, std::move(question)), m_tasks.token()),
                [this](const Result<SpendAnswer> &given) { take(given); });
}

void FilterDialog::layOut()
{
    m_field->setObjectName(u"filterField"_s);
    m_field->setPlaceholderText(tr("Part of a name"));
    m_field->setAccessibleName(tr("Part of the name of what to show"));
    m_field->setClearButtonEnabled(true);
    m_field->addAction(icons::icon("search"_L1), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_list->setObjectName(u"filterList"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_choose = buttons->addButton(tr("Show only this"), QDialogButtonBox::AcceptRole);
    m_choose->setObjectName(u"filterChoose"_s);
    m_choose->setProperty("role", u"primary"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] { choose(currentRow()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(16, 16, 16, 16);
    all->setSpacing(10);
    all->addWidget(m_field);
    all->addWidget(m_list, 1);
    all->addWidget(buttons);
    m_choose->setDefault(true); // in the dialog by now: before, Enter would be Cancel's
    resize(520, 460);
}

void FilterDialog::take(const Result<SpendAnswer> &answer)
{
    if (!answer) {
        m_state = ErrorText::of(answer.error()).sentence();
    } else {
        for (const SpendGroup &group : answer->figures.groups) {
            if (group.amount.nanos != 0)
                m_groups.push_back(group);
        }
        m_state = m_groups.empty() ? tr("Nothing was spent in these days.") : QString();
    }
    showRows();
}

void FilterDialog::showRows()
{
    const QString typed = m_field->text().trimmed();
    m_found.clear();
    std::vector<CellListModel::Row> rows;
    for (size_t i = 0; i < m_groups.size(); ++i) {
        const SpendGroup &group = m_groups[i];
        Cell name;
        name.text = SpendWords::member(m_grouping, group.member, group.name);
        name.aside = servertext::shown(group.context);
        const bool found = name.text.contains(typed, Qt::CaseInsensitive) ||
                           name.aside.contains(typed, Qt::CaseInsensitive) || group.member == typed;
        if (!found)
            continue;
        Cell amount;
        amount.text = Format::money(group.amount);
        amount.look = Cell::Look::Number;
        m_found.push_back(static_cast<int>(i));
        rows.push_back({u'=' + group.member, {}, {name, amount}});
    }
    const bool any = !rows.empty();
    m_list->setRows(std::move(rows), m_state.isEmpty() ? tr("Nothing that cost something is called so.") : m_state);
    if (any)
        m_list->table().selectRow(0);
    m_choose->setEnabled(any);
}

int FilterDialog::currentRow() const
{
    const QModelIndex current = m_list->table().currentIndex();
    return current.isValid() && current.row() < static_cast<int>(m_found.size()) ? current.row() : -1;
}

void FilterDialog::choose(int row)
{
    if (row < 0 || row >= static_cast<int>(m_found.size()))
        return;
    m_chosen = m_groups[static_cast<size_t>(m_found[static_cast<size_t>(row)])];
    accept();
}

bool FilterDialog::eventFilter(QObject *watched, QEvent *event)
{
    // The arrows walk the list while the words are typed.
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int by = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        const int row = currentRow() + by;
        if (by != 0 && currentRow() >= 0 && row >= 0 && row < static_cast<int>(m_found.size()))
            m_list->table().selectRow(row);
        if (by != 0)
            return true;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace steward

#include "moc_filterdialog.cpp"
