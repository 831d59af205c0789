// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/connect/connectpage.h"

#include "app/secrets/secretstore.h"
#include "ui/pages/connect/brandpanel.h"
#include "ui/pages/connect/choicecard.h"
#include "ui/pages/connect/connectform.h"
#include "ui/support/errortext.h"
#include "ui/support/iconlabel.h"
#include "ui/support/toneframe.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>

using namespace Qt::Literals::StringLiterals;

namespace steward {

ConnectPage::ConnectPage(ConnectionStore &connections, QWidget *parent)
    : QWidget(parent)
    , m_connections(connections)
    , m_form(new ConnectForm(this))
{
    setObjectName(u"connectPage"_s);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"connectScroll"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setBackgroundRole(QPalette::Base);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(makeChoices());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(new BrandPanel(this));
    row->addWidget(scroll, 1);
    m_explore->choose();
    updateButtons();
}

ConnectPage::~ConnectPage() = default;

QWidget *ConnectPage::makeChoices()
{
    auto *content = new QWidget(this);
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    auto *title = new TextLabel(TextSize::H1, QFont::DemiBold, false, content);
    title->setText(tr("How would you like to start?"));
    auto *sub = new TextLabel(TextSize::Body, QFont::Normal, true, content);
    sub->setText(tr("You can do the other later, from the organization switcher."));
    m_explore = new ChoiceCard(tr("Explore the demonstration organization"),
                               tr("A made-up company with projects, people, live traffic and every problem the console "
                                  "looks for. It begins anew at each start, and nothing leaves this computer."),
                               content);
    m_explore->button().setObjectName(u"chooseDemonstration"_s);
    m_connect = new ChoiceCard(tr("Connect with an admin key"),
                               tr("An owner creates one under Settings › Admin keys on the platform. It begins with "
                                  "sk-admin-. A read-only key is "
                                  "enough to look."),
                               content);
    m_connect->button().setObjectName(u"chooseConnect"_s);
    m_connect->setBody(m_form);
    auto *group = new QButtonGroup(this); // the buttons have different parents
    group->addButton(&m_explore->button());
    group->addButton(&m_connect->button());
    m_failure = new TextLabel(TextSize::Body, QFont::Normal, false, content);
    m_failure->setObjectName(u"connectFailure"_s);
    m_failure->setWordWrap(true);
    m_failure->setTone(Tone::Danger);
    m_failure->hide();
    m_hint = new TextLabel(TextSize::Small, QFont::Normal, true, content);
    m_hint->setObjectName(u"connectHint"_s);
    m_hint->setWordWrap(true);
    m_progress = new QProgressBar(content);
    m_progress->setObjectName(u"connectProgress"_s);
    m_progress->setAccessibleName(tr("Checking the key"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(4);
    m_leave = new QPushButton(content);
    m_leave->setObjectName(u"connectLeave"_s);
    m_goOn = new QPushButton(content);
    m_goOn->setObjectName(u"connectGoOn"_s);
    m_goOn->setProperty("role", u"primary"_s);
    m_goOn->setDefault(true);

    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_hint, 1);
    foot->addSpacing(24);
    foot->addWidget(m_leave, 0, Qt::AlignTop);
    foot->addWidget(m_goOn, 0, Qt::AlignTop);
    m_environment = makeEnvironmentNote();
    auto *column = new QVBoxLayout;
    column->setSpacing(10);
    column->addWidget(title);
    column->addWidget(sub);
    column->addSpacing(10);
    column->addWidget(m_explore);
    column->addWidget(m_connect);
    column->addWidget(m_failure);
    column->addSpacing(6);
    column->addWidget(m_progress);
    column->addLayout(foot);
    column->addSpacing(6);
    column->addWidget(m_environment);
    column->addStretch();
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(56, 44, 36, 24);
    auto *limited = new QWidget(content);
    limited->setMaximumWidth(qMax(664, fontMetrics().averageCharWidth() * 95));
    limited->setLayout(column);
    column->setContentsMargins(0, 0, 0, 0);
    row->addWidget(limited, 10);
    row->addStretch(1);

    connect(m_explore, &ChoiceCard::chosen, this, &ConnectPage::updateButtons);
    connect(m_connect, &ChoiceCard::chosen, this, [this] {
        updateButtons();
        m_form->focusKey();
    });
    connect(m_form, &ConnectForm::completenessChanged, this, &ConnectPage::updateButtons);
    connect(m_form, &ConnectForm::submitted, this, &ConnectPage::goOn);
    connect(m_goOn, &QPushButton::clicked, this, &ConnectPage::goOn);
    connect(m_leave, &QPushButton::clicked, this, &ConnectPage::stop);
    return content;
}

QWidget *ConnectPage::makeEnvironmentNote()
{
    auto *note = new ToneFrame(Tone::Info, this);
    note->setObjectName(u"environmentNote"_s);
    auto *what = new TextLabel(TextSize::Body, QFont::Medium, false, note);
    what->setText(tr("Found OPENAI_ADMIN_KEY in the environment."));
    auto *words = new TextLabel(TextSize::Body, QFont::Normal, true, note);
    words->setWordWrap(true);
    words->setText(tr("It belongs to this terminal session; Steward can use it for this run without storing it."));
    auto *use = new QPushButton(tr("Use it now"), note);
    use->setObjectName(u"useEnvironmentKey"_s);
    use->setProperty("small", true);
    connect(use, &QPushButton::clicked, this, &ConnectPage::environmentWanted);
    auto *text = new QVBoxLayout;
    text->setSpacing(0);
    text->addWidget(what);
    text->addWidget(words);
    auto *row = new QHBoxLayout(note);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(10);
    row->addWidget(new IconLabel(
                       "terminal"_L1, 16, [](const Theme &theme) { return theme.tone(Tone::Info).text; }, note),
                   0, Qt::AlignTop);
    row->addLayout(text, 1);
    row->addWidget(use, 0, Qt::AlignTop);
    note->hide();
    return note;
}

void ConnectPage::setStores(SecretStore *keychain, SecretStore *thisRun)
{
    m_keychain = keychain;
    m_thisRun = thisRun;
    m_form->setKeychain(keychain ? keychain->backendName() : QString());
    updateButtons();
}

void ConnectPage::setEnvironmentKeyFound(bool found)
{
    m_environment->setVisible(found);
}

void ConnectPage::setCanGoBack(bool back)
{
    m_canGoBack = back;
    updateButtons();
}

void ConnectPage::begin(bool withKey)
{
    m_form->clear();
    m_failure->hide();
    (withKey ? m_connect : m_explore)->choose();
    setBusy(false);
}

void ConnectPage::setStarting(bool starting)
{
    setBusy(starting);
}

void ConnectPage::showFailure(const Error &error)
{
    setBusy(false);
    m_failure->setText(ErrorText::of(error).sentence());
    m_failure->show();
}

Connected ConnectPage::takeConnected()
{
    return std::move(m_connected);
}

void ConnectPage::goOn()
{
    if (m_busy || !m_goOn->isEnabled())
        return;
    m_failure->hide();
    setBusy(true);
    if (m_explore->isChosen()) {
        Q_EMIT demonstrationWanted();
        return;
    }
    SecretStore *store = m_keychain && m_form->keepsInKeychain() ? m_keychain : m_thisRun;
    m_flow = std::make_unique<ConnectFlow>(*store, m_connections);
    m_tasks.run(m_flow->connect(m_form->value(), m_tasks.context()),
                [this](ConnectOutcome outcome) { finish(std::move(outcome)); });
}

void ConnectPage::finish(ConnectOutcome outcome)
{
    setBusy(false);
    if (outcome.problem != ConnectProblem::None) {
        m_form->showOutcome(outcome);
        return;
    }
    m_connected = std::move(outcome.connected);
    m_form->clear();
    Q_EMIT connected();
}

void ConnectPage::stop()
{
    if (m_busy && m_connect->isChosen())
        m_tasks.cancel();
    else
        Q_EMIT backWanted();
}

void ConnectPage::setBusy(bool busy)
{
    m_busy = busy;
    m_form->setEditable(!busy);
    m_explore->setEnabled(!busy);
    m_connect->button().setEnabled(!busy);
    updateButtons();
}

void ConnectPage::updateButtons()
{
    const bool key = m_connect->isChosen();
    m_progress->setVisible(m_busy);
    m_goOn->setText(key ? tr("Connect") : tr("Explore"));
    m_goOn->setEnabled(!m_busy && (!key || (m_form->isComplete() && m_thisRun)));
    m_leave->setText(m_busy && key ? tr("Stop") : m_canGoBack ? tr("Cancel") : tr("Quit"));
    m_hint->setText(m_busy && key ? tr("Asking the service with this key…")
                    : m_busy      ? tr("Making the demonstration organization…")
                    : !key        ? tr("It runs on this computer, beside your own organizations.")
                           : tr("Steward checks the key with one request before storing it, and then proves the entry "
                                "by reading it back."));
}

} // namespace steward

#include "moc_connectpage.cpp"
