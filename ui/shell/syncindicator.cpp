// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/syncindicator.h"

#include "app/session/session.h"
#include "ui/support/figures.h"
#include "ui/support/stylepaint.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace steward {

SyncFacts syncFacts(Session &session)
{
    SyncFacts facts;
    facts.progress = session.sync().progress();
    facts.queue = session.transport().queueState();
    facts.connectionError = session.sync().connectionError();
    facts.now = session.clock().now();
    bool first = true;
    for (const ListKind kind : {ListKind::Projects, ListKind::Users, ListKind::Invites, ListKind::ProjectKeys}) {
        const ListState state = session.organization().state(kind);
        const bool ofProjects = kind == ListKind::ProjectKeys;
        if (state.notOffered || (ofProjects && session.organization().snapshot().projects.empty()))
            continue; // there is nothing of it to read
        facts.readAt = first ? state.fetchedAt : qMin(facts.readAt, state.fetchedAt);
        facts.stale = facts.stale || state.stale;
        first = false;
    }
    return facts;
}

SyncIndicator::SyncIndicator(Session &session, QWidget *parent)
    : QAbstractButton(parent)
    , m_session(session)
{
    setObjectName(u"syncState"_s);
    setFocusPolicy(Qt::TabFocus);
    m_age.setInterval(20'000);
    m_soon.setSingleShot(true);
    m_soon.setInterval(50);
    const auto soon = [this] {
        if (!m_soon.isActive())
            m_soon.start();
    };
    connect(&m_age, &QTimer::timeout, this, &SyncIndicator::refresh);
    connect(&m_soon, &QTimer::timeout, this, &SyncIndicator::refresh);
    connect(&session.sync(), &Sync::progressChanged, this, soon);
    connect(&session.sync(), &Sync::connectionErrorChanged, this, soon);
    connect(&session.sync(), &Sync::finished, this, &SyncIndicator::refresh);
    connect(&session.transport(), &Transport::queueChanged, this, soon);
    connect(&session.organization(), &Organization::stateChanged, this, soon);
    connect(&session, &Session::opened, this, soon);
    m_age.start();
    refresh();
}

void SyncIndicator::refresh()
{
    const SyncWords words = SyncWords::of(syncFacts(m_session));
    if (words == m_words)
        return;
    m_words = words;
    setAccessibleName(words.sentence());
    setToolTip(tr("What is being read"));
    updateGeometry();
    update();
}

QSize SyncIndicator::sizeHint() const
{
    const int strong = QFontMetrics(textFont(TextSize::Body, QFont::Medium)).horizontalAdvance(m_words.strong);
    const int weak = QFontMetrics(textFont(TextSize::Small)).horizontalAdvance(m_words.weak);
    return {8 + 16 + 7 + strong + (weak ? 7 + weak : 0) + 8 + 2, controlHeight()};
}

QSize SyncIndicator::minimumSizeHint() const
{
    return sizeHint();
}

void SyncIndicator::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = currentTheme();
    if (underMouse())
        stylepaint::frame(&painter, rect(), theme.palette.color(QPalette::Midlight), {});
    if (hasFocus())
        stylepaint::focus(&painter, rect());
    const auto place = [this](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    const QColor color = m_words.tone ? theme.tone(*m_words.tone).text : theme.text2;
    const QByteArray icon(m_words.icon.data(), m_words.icon.size());
    if (!icon.isEmpty())
        stylepaint::icon(&painter, place(QRect(8, 0, 16, height())), icon.constData(), color, 16);
    const int flags =
        int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)) | int(Qt::TextSingleLine);
    painter.setFont(textFont(TextSize::Body, QFont::Medium));
    painter.setPen(theme.palette.color(QPalette::WindowText));
    const int strong = painter.fontMetrics().horizontalAdvance(m_words.strong);
    painter.drawText(place(QRect(31, 0, strong + 1, height())), flags, m_words.strong);
    painter.setFont(textFont(TextSize::Small));
    painter.setPen(theme.text2);
    painter.drawText(place(QRect(31 + strong + 7, 0, width() - 31 - strong - 7, height())), flags, m_words.weak);
}

} // namespace steward

#include "moc_syncindicator.cpp"
