// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/changeslist.h"

#include "ui/pages/overview/changeline.h"
#include "ui/support/iconlabel.h"
#include "ui/support/servertext.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace steward {
namespace {

QString lineText(const QString &text)
{
    return text.isEmpty() ? QString() : servertext::isolated(text);
}

} // namespace

ChangesList::ChangesList(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
    , m_empty(new TextLabel(TextSize::Body, QFont::Normal, true))
{
    setObjectName(QStringLiteral("overviewChanges"));
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    m_empty->setContentsMargins(16, 12, 16, 12);
    m_empty->setWordWrap(true);
    m_rows->addWidget(m_empty);
    m_rows->addStretch();
}

QString ChangesList::emptyText(LatestChanges::Log log)
{
    switch (log) {
    case LatestChanges::Log::Unread:
        return tr("The audit log has not been read yet.");
    case LatestChanges::Log::HasEntries:
        return tr("Nobody has changed anything lately.");
    case LatestChanges::Log::Empty:
        break;
    }
    return tr("The audit log holds nothing. It has to be switched on under Data controls on the platform; "
              "until then changes are not recorded there.");
}

void ChangesList::setChanges(const LatestChanges &changes, UnixSeconds now)
{
    const size_t count = changes.entries.size();
    m_empty->setVisible(count == 0);
    m_empty->setText(emptyText(changes.log));
    while (m_lines.size() < count) {
        auto *line = new ChangeLine;
        m_rows->insertWidget(static_cast<int>(m_lines.size()), line);
        m_lines.push_back(line);
    }
    for (size_t i = 0; i < count; ++i) {
        const LatestChange &change = changes.entries[i];
        ChangeWords words = changeWords(change.type, lineText(change.actor), lineText(change.subject));
        if (!change.project.isEmpty()) // where: somebody may leave several projects at once
            words.sentence += u" · "_s + lineText(change.project);
        m_lines[i]->setChange(words, change.at, now);
    }
    m_known = count;
    updateGeometry();
    fit();
}

QSize ChangesList::sizeHint() const
{
    const QSize usual = QWidget::sizeHint();
    return m_known > 0 ? QSize(usual.width(), int(m_known) * m_lines.front()->sizeHint().height()) : usual;
}

QSize ChangesList::minimumSizeHint() const
{
    return {0, m_known > 0 ? m_lines.front()->sizeHint().height() : m_empty->minimumSizeHint().height()};
}

void ChangesList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void ChangesList::fit()
{
    int room = height();
    for (size_t i = 0; i < m_lines.size(); ++i) {
        room -= m_lines[i]->sizeHint().height();
        m_lines[i]->setVisible(i < m_known && (i == 0 || room >= 0));
    }
}

} // namespace steward

#include "moc_changeslist.cpp"
