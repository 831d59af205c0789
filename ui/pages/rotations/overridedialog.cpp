// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rotations/overridedialog.h"

#include "app/flows/rotation/rotationflow.h"
#include "app/flows/rotation/rotationtext.h"
#include "ui/plans/typednamebox.h"
#include "ui/support/factlist.h"
#include "ui/support/iconlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace steward {

OverrideDialog::OverrideDialog(RotationFlow &flow, QWidget *parent)
    : QDialog(parent)
    , m_flow(flow)
    , m_gate(new QComboBox(this))
    , m_reason(new QLineEdit(this))
    , m_name(new TypedNameBox(this))
    , m_open(new QPushButton(tr("Open the gate"), this))
{
    setObjectName(u"overrideDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Open a gate by name"));
    auto *words = new TextLabel(TextSize::Body, QFont::Normal, false, this);
    words->setWordWrap(true);
    words->setText(tr("A gate is there so that nothing breaks. Who opens it takes that upon themselves: the name and "
                      "the reason stand in the journal and in the record."));
    m_gate->setObjectName(u"overrideGate"_s);
    for (const Gate &gate : flow.gates()) {
        if (!gate.isPassable())
            m_gate->addItem(rotationtext::gateTitle(gate), static_cast<int>(gate.kind));
    }
    m_reason->setObjectName(u"overrideReason"_s);
    m_reason->setMaxLength(500);
    auto *facts = new FactList(this);
    facts->addField(tr("Gate"), m_gate);
    facts->addField(tr("Reason"), m_reason);
    m_open->setObjectName(u"overrideOpen"_s);
    m_open->setProperty("role", u"danger"_s);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"overrideCancel"_s);
    for (QPushButton *each : {m_open, cancel})
        each->setAutoDefault(false);
    auto *end = new QHBoxLayout;
    end->addStretch(1);
    end->addWidget(cancel);
    end->addWidget(m_open);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addWidget(words);
    column->addWidget(facts);
    column->addWidget(m_name);
    column->addLayout(end);
    connect(m_name, &TypedNameBox::typed, this, [this](const QString &text) {
        m_typed = text;
        refresh();
    });
    connect(m_reason, &QLineEdit::textChanged, this, &OverrideDialog::refresh);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_open, &QPushButton::clicked, this, &OverrideDialog::open_);
    refresh();
    resize(480, sizeHint().height());
    m_reason->setFocus();
}

void OverrideDialog::refresh()
{
    const QString name = m_flow.rotation().key.typedName();
    const bool is = m_typed.simplified() == name;
    m_name->ask(name, m_typed, is ? 0 : name.startsWith(m_typed) ? static_cast<int>(name.size() - m_typed.size()) : -1);
    m_open->setEnabled(is && !m_reason->text().trimmed().isEmpty() && m_gate->count() > 0);
}

void OverrideDialog::open_()
{
    const auto gate = static_cast<GateKind>(m_gate->currentData().toInt());
    const Result<> done = m_flow.overrideGate(gate, m_typed, m_reason->text());
    if (!done)
        Q_EMIT refused(done.error().detail);
    accept();
}

} // namespace steward

#include "moc_overridedialog.cpp"
