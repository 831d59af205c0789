// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/verbrow.h"

#include "ui/support/actionbutton.h"
#include "ui/support/icons.h"

#include <algorithm>
#include <QAction>
#include <QEvent>
#include <QMenu>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {
constexpr int kGap = 8;
}

VerbRow::VerbRow(Manner manner, QWidget *parent)
    : QWidget(parent)
    , m_manner(std::move(manner))
    , m_more(new QPushButton(this))
    , m_menu(new QMenu(this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_more->setObjectName(m_manner.prefix + u"more"_s);
    m_more->setProperty("small", m_manner.inBar);
    m_more->setText(tr("More"));
    m_more->setAccessibleName(tr("More that can be done"));
    m_more->setMenu(m_menu);
    m_more->hide();
    m_menu->setObjectName(m_manner.prefix + u"moreMenu"_s);
    m_menu->setToolTipsVisible(true);
    connect(m_menu, &QMenu::aboutToShow, this, &VerbRow::fillMenu);
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, [this] {
        updateGeometry();
        arrange();
        Q_EMIT changed();
    });
}

void VerbRow::add(QAction &action, const QString &id, bool dangerous)
{
    auto *button = new ActionButton(action, this);
    button->setObjectName(m_manner.prefix + id);
    button->setProperty("small", m_manner.inBar);
    if (dangerous)
        button->setProperty("role", u"danger"_s);
    if (!m_manner.inBar) {
        button->setIcon({});
        connect(&action, &QAction::changed, button, [button] { button->setIcon({}); });
    }
    button->hide();
    m_verbs.push_back({&action, button, dangerous});
    connect(&action, &QAction::changed, this, [this] { m_later.start(); });
    arrange();
}

std::vector<const VerbRow::Verb *> VerbRow::offered() const
{
    std::vector<const Verb *> all;
    for (const Verb &verb : m_verbs) {
        if (verb.action && verb.action->isVisible())
            all.push_back(&verb);
    }
    return all;
}

bool VerbRow::offersAnything() const
{
    return !offered().empty();
}

const VerbRow::Verb *VerbRow::farVerb() const
{
    const auto all = offered();
    const auto found = std::find_if(all.begin(), all.end(), [](const Verb *verb) { return verb->dangerous; });
    return !m_manner.inBar && found != all.end() ? *found : nullptr;
}

QSize VerbRow::sizeFor(std::size_t most) const
{
    const Verb *far = farVerb();
    std::size_t shown = 0, others = 0;
    int width = far ? far->button->sizeHint().width() : 0;
    int height = m_more->sizeHint().height();
    const auto take = [&width](int more) { width += (width > 0 ? kGap : 0) + more; };
    for (const Verb *verb : offered()) {
        if (verb == far)
            continue;
        if (shown < most) {
            ++shown;
            take(verb->button->sizeHint().width());
        } else {
            ++others;
        }
    }
    if (others > 0)
        take(m_more->sizeHint().width());
    return {width, height};
}

QSize VerbRow::sizeHint() const
{
    return sizeFor(static_cast<std::size_t>(m_manner.most));
}

QSize VerbRow::minimumSizeHint() const
{
    return sizeFor(0);
}

void VerbRow::arrange()
{
    std::size_t most = static_cast<std::size_t>(m_manner.most);
    while (most > 0 && sizeFor(most).width() > width())
        --most;
    const Verb *far = farVerb();
    const auto all = offered();
    m_rest.clear();
    int x = 0;
    const auto place = [this](QWidget *widget, int left) {
        const QSize size = widget->sizeHint();
        widget->setGeometry(QStyle::visualRect(
            layoutDirection(), rect(), QRect(left, (height() - size.height()) / 2, size.width(), size.height())));
        widget->show();
    };
    QWidget *before = nullptr;
    const auto inOrder = [&before](QWidget *widget) { // what was hidden and comes back keeps its place for Tab
        if (before)
            QWidget::setTabOrder(before, widget);
        before = widget;
    };
    std::size_t shown = 0;
    for (const Verb &verb : m_verbs) {
        if (std::find(all.begin(), all.end(), &verb) == all.end()) {
            verb.button->hide();
        } else if (&verb == far) {
            continue;
        } else if (shown < most) {
            ++shown;
            place(verb.button, x);
            inOrder(verb.button);
            x += verb.button->sizeHint().width() + kGap;
        } else {
            verb.button->hide();
            m_rest.push_back(&verb);
        }
    }
    if (m_rest.empty()) {
        m_more->hide();
    } else {
        place(m_more, x);
        inOrder(m_more);
    }
    if (far) {
        place(far->button, width() - far->button->sizeHint().width());
        inOrder(far->button);
    }
}

void VerbRow::fillMenu()
{
    m_menu->clear();
    for (const bool dangerous : {false, true}) {
        bool first = true;
        for (const Verb *verb : m_rest) {
            if (verb->dangerous != dangerous || !verb->action)
                continue;
            if (dangerous && std::exchange(first, false) && !m_menu->isEmpty())
                m_menu->addSeparator();
            m_menu->addAction(verb->action);
        }
    }
}

void VerbRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool VerbRow::event(QEvent *event)
{
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::LayoutDirectionChange)
        m_later.start();
    return QWidget::event(event);
}

} // namespace steward

#include "moc_verbrow.cpp"
