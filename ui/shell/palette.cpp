// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette.h"

#include "ui/shell/palettedelegate.h"
#include "ui/support/figures.h"
#include "ui/support/iconlabel.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {
constexpr int kWidth = 640;
constexpr int kTop = 76;
constexpr int kMostRows = 13;
} // namespace

Palette::Palette(QWidget *window)
    : QWidget(window)
    , m_model(new PaletteModel(this))
    , m_box(new QFrame(this))
    , m_field(new QLineEdit(m_box))
    , m_count(new TextLabel(TextSize::Small, QFont::Normal, true, m_box))
    , m_nothing(new TextLabel(TextSize::Body, QFont::Normal, true, m_box))
    , m_list(new QListView(m_box))
{
    setObjectName(u"palette"_s);
    hide();
    m_box->setFrameShape(QFrame::StyledPanel);
    m_box->setAutoFillBackground(true);
    m_box->setBackgroundRole(QPalette::Base);
    m_field->setObjectName(u"paletteField"_s);
    m_field->setAccessibleName(tr("Find a person, project, key or action"));
    m_field->setPlaceholderText(tr("Find a person, project, key or action"));
    m_field->setFrame(false);
    m_field->setFont(textFont(TextSize::H2));
    m_field->setFixedHeight(controlHeight(48, 26));
    m_list->setObjectName(u"paletteResults"_s);
    m_list->setAccessibleName(tr("Results"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_nothing->setContentsMargins(16, 14, 16, 14);
    m_nothing->setText(
        tr("Nothing of that name. What was read from the organization is searched, and every page and action."));
    m_nothing->setWordWrap(true);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 0, 16, 0);
    head->setSpacing(10);
    head->addWidget(new IconLabel(
        "search"_L1, 16, [](const Theme &theme) { return theme.text2; }, m_box));
    head->addWidget(m_field, 1);
    head->addWidget(m_count);
    auto *line = new QFrame(m_box);
    line->setFrameShape(QFrame::StyledPanel);
    line->setFixedHeight(1);
    auto *footer = new QWidget(m_box);
    buildFooter(footer);
    auto *column = new QVBoxLayout(m_box);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(line);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing);
    column->addWidget(footer);

    m_field->installEventFilter(this);
    window->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, m_model, &PaletteModel::setQuery);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_list->setCurrentIndex(m_model->firstResult());
        showCount();
        place();
    });
    connect(m_list, &QListView::clicked, this, &Palette::choose);
}

void Palette::buildFooter(QWidget *footer)
{
    footer->setAutoFillBackground(true);
    footer->setBackgroundRole(QPalette::Window);
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(16, 8, 16, 8);
    auto *keys = new TextLabel(TextSize::Small, QFont::Normal, true, footer);
    keys->setText(tr("↑↓ choose   Enter opens   Esc closes"));
    auto *prefixes = new TextLabel(TextSize::Small, QFont::Normal, true, footer);
    prefixes->setText(tr("> actions   # projects   @ people   …4 key ending"));
    row->addWidget(keys);
    row->addStretch();
    row->addWidget(prefixes);
}

void Palette::open(const QString &typed)
{
    if (!isVisible())
        m_focusBefore = window()->focusWidget();
    m_field->setText(typed);
    m_model->setQuery(typed);
    setGeometry(parentWidget()->rect());
    place();
    show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
}

void Palette::dismiss()
{
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::PopupFocusReason);
}

void Palette::choose(const QModelIndex &index)
{
    const PaletteEntry *entry = m_model->entry(index);
    if (!entry)
        return;
    const PaletteEntry copy = *entry; // the rows change when the choice does something
    dismiss();
    Q_EMIT chosen(copy);
}

void Palette::step(int by)
{
    const int rows = m_model->rowCount();
    int row = m_list->currentIndex().row();
    for (int tried = 0; tried < rows; ++tried) {
        row = (row + by + rows) % rows;
        if (m_model->entry(m_model->index(row)))
            break;
    }
    m_list->setCurrentIndex(m_model->index(row));
    if (row == 1)
        m_list->scrollToTop(); // with its heading
}

void Palette::showCount()
{
    const bool none = m_model->hasQuery() && m_model->total() == 0;
    m_count->setText(m_model->hasQuery() && !none ? tr("%Ln results", nullptr, m_model->total()) : QString());
    m_nothing->setVisible(none);
    m_list->setVisible(!none);
}

void Palette::place()
{
    const int width = qMin(qMax(kWidth, fontMetrics().averageCharWidth() * 80), this->width() - 32);
    int list = 0;
    for (int row = 0; row < qMin(m_model->rowCount(), kMostRows); ++row)
        list += m_list->sizeHintForIndex(m_model->index(row)).height();
    m_list->setFixedHeight(list);
    m_box->setFixedWidth(width);
    m_box->layout()->activate();
    const int height = qMin(m_box->sizeHint().height(), this->height() - kTop - 16);
    m_box->setGeometry((this->width() - width) / 2, kTop, width, height);
}

void Palette::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), QColor(0, 0, 0, currentTheme().dark ? 128 : 87));
}

void Palette::mousePressEvent(QMouseEvent *)
{
    dismiss(); // beside the box; clicks in it never arrive here
}

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize && isVisible()) {
        setGeometry(parentWidget()->rect());
        place();
    }
    if (watched == m_field && event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept(); // the window's own Escape would be faster
        return true;
    }
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex());
        return true;
    case Qt::Key_Escape:
        dismiss();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true; // the focus stays in the field while the palette is open
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace steward

#include "moc_palette.cpp"
