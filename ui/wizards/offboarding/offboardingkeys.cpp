// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/offboarding/offboardingkeys.h"

#include "ui/support/iconlabel.h"

#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace steward {

OffboardingKeys::OffboardingKeys(UnixSeconds now, QWidget *parent)
    : QWidget(parent)
    , m_now(now)
    , m_incomplete(new TextLabel(TextSize::Body))
    , m_none(new TextLabel(TextSize::Body, QFont::Normal, true))
{
    auto *intro = new TextLabel(TextSize::Body, QFont::Normal, true);
    intro->setWordWrap(true);
    intro->setText(tr("What runs on a key stops when the key goes, and may stop when its owner goes. Decide about each "
                      "key that is in use; keys that nobody has used lately are marked to be deleted."));
    m_incomplete->setObjectName(u"keysIncomplete"_s);
    m_incomplete->setTone(Tone::Warning);
    m_incomplete->setWordWrap(true);
    m_incomplete->setText(tr("Not the keys of all projects have been read yet. There may be more."));
    m_none->setText(tr("No key of this person is known."));
    auto *area = new QScrollArea;
    area->setObjectName(u"keysScroll"_s);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setBackgroundRole(QPalette::Base);
    area->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, 12, 0);
    m_column->setSpacing(10);
    m_column->addWidget(m_none);
    m_column->addStretch(1);
    area->setWidget(content);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(10);
    page->addWidget(intro);
    page->addWidget(m_incomplete);
    page->addWidget(area, 1);
}

void OffboardingKeys::load(const Offboarding &offboarding, const QSet<QString> &decided)
{
    for (KeyCard *card : std::exchange(m_cards, {}))
        delete card;
    for (const LeaverKey &key : offboarding.leaver.keys) {
        auto *card = new KeyCard(key, offboarding.leaver, m_now);
        card->load(offboarding.decision(key.id));
        if (decided.contains(key.id))
            card->setTouched();
        m_column->insertWidget(m_column->count() - 1, card);
        connect(card, &KeyCard::changed, this, &OffboardingKeys::changed);
        connect(card, &KeyCard::rotationAsked, this, &OffboardingKeys::rotationAsked);
        m_cards.push_back(card);
    }
    m_none->setVisible(m_cards.empty());
    m_incomplete->setVisible(!offboarding.leaver.keysComplete);
}

QHash<QString, KeyDecision> OffboardingKeys::value() const
{
    QHash<QString, KeyDecision> decisions;
    for (const KeyCard *card : m_cards)
        decisions.insert(card->keyId(), card->value());
    return decisions;
}

void OffboardingKeys::showTraffic(const Leaver &leaver, KeyCard::Traffic traffic)
{
    for (KeyCard *card : m_cards) {
        const LeaverKey *key = leaver.key(card->keyId());
        if (!key)
            continue;
        card->showUse(*key, traffic, m_now);
        // The traffic tells of a use that the service's 'last used' did not: that is for a person to decide.
        if (key->isInUse(m_now) && !card->isTouched() && card->value().kind == KeyDecision::Kind::Delete)
            card->load({});
    }
}

void OffboardingKeys::showRotations(const QHash<QString, QString> &states)
{
    for (KeyCard *card : m_cards)
        card->showRotation(states.value(card->keyId()));
}

void OffboardingKeys::focusFirstOpen()
{
    for (KeyCard *card : m_cards) {
        if (!card->value().isComplete()) {
            for (auto *button : card->findChildren<QRadioButton *>()) {
                if (button->isEnabled())
                    return button->setFocus();
            }
        }
    }
}

} // namespace steward

#include "moc_offboardingkeys.cpp"
