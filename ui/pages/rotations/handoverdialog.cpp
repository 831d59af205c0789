// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rotations/handoverdialog.h"

#include "app/settings/settings.h"
#include "ui/support/factlist.h"
#include "ui/support/iconlabel.h"
#include "ui/support/notebox.h"
#include "ui/support/servertext.h"

#include <QComboBox>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace steward {
namespace {

const QString kKept = u"handover"_s;

QPlainTextEdit *textBox(const QString &objectName, const QString &name, QWidget *parent)
{
    auto *box = new QPlainTextEdit(parent);
    box->setObjectName(objectName);
    box->setAccessibleName(name);
    box->setReadOnly(true);
    box->setTabChangesFocus(true);
    box->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    return box;
}

} // namespace

HandoverDialog::HandoverDialog(RotationFlow &flow, Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_flow(flow)
    , m_settings(settings)
    , m_presets(handoverPresets())
    , m_preset(new QComboBox(this))
    , m_system(new QComboBox(this))
    , m_what(new TextLabel(TextSize::Small, QFont::Normal, true, this))
    , m_problem(new TextLabel(TextSize::Small, QFont::Normal, false, this))
    , m_place(new QVBoxLayout)
    , m_command(textBox(u"handoverCommand"_s, tr("The command as it will run"), this))
    , m_output(textBox(u"handoverOutput"_s, tr("Output of the command"), this))
    , m_result(new NoteBox(this))
    , m_run(new QPushButton(tr("Run"), this))
    , m_stop(new QPushButton(tr("Stop"), this))
    , m_close(new QPushButton(tr("Close"), this))
{
    setObjectName(u"handoverDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Give the secret to a command"));
    build();
    connect(m_preset, &QComboBox::currentIndexChanged, this, &HandoverDialog::showFields);
    connect(m_run, &QPushButton::clicked, this, &HandoverDialog::run);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_running)
            m_running->stop();
    });
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_system, &QComboBox::currentIndexChanged, this, &HandoverDialog::recall);
    showFields();
    recall();
}

HandoverDialog::~HandoverDialog() = default;

void HandoverDialog::build()
{
    m_preset->setObjectName(u"handoverPreset"_s);
    for (const HandoverPreset &preset : m_presets)
        m_preset->addItem(preset.title, preset.id);
    m_system->setObjectName(u"handoverSystem"_s);
    for (const RotationSystem &system : m_flow.rotation().systems)
        m_system->addItem(servertext::shown(system.name), system.name);
    m_system->addItem(tr("No one system"), QString());
    m_what->setWordWrap(true);
    m_problem->setWordWrap(true);
    m_problem->setObjectName(u"handoverProblem"_s);
    m_problem->setTone(Tone::Danger);
    m_place->setContentsMargins(0, 0, 0, 0);
    auto *facts = new FactList(this);
    facts->addField(tr("Program"), m_preset);
    facts->addField(tr("For the system"), m_system);
    auto *words = new TextLabel(TextSize::Small, QFont::Normal, true, this);
    words->setWordWrap(true);
    words->setText(tr("The secret goes to its standard input, never into the command or the environment. No shell "
                      "runs. In the output the secret is masked.") +
                   u' ' + tr("What you fill in is remembered for the system: put no secret into it."));
    m_command->setFixedHeight(64);
    m_output->setMinimumHeight(90);
    m_output->hide();
    m_result->setObjectName(u"handoverResult"_s);
    m_result->hide();
    m_run->setObjectName(u"handoverRun"_s);
    m_run->setProperty("role", u"primary"_s);
    m_stop->setObjectName(u"handoverStop"_s);
    m_stop->hide();
    m_close->setObjectName(u"handoverClose"_s);
    for (QPushButton *each : {m_run, m_stop, m_close})
        each->setAutoDefault(false);
    auto *end = new QHBoxLayout;
    end->addWidget(m_problem, 1);
    for (QPushButton *each : {m_close, m_stop, m_run})
        end->addWidget(each);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addWidget(facts);
    column->addWidget(m_what);
    column->addLayout(m_place);
    column->addWidget(m_command);
    column->addWidget(words);
    column->addWidget(m_result);
    column->addWidget(m_output, 1);
    column->addLayout(end);
    resize(560, 460);
}

void HandoverDialog::showFields()
{
    delete m_fields;
    m_edits.clear();
    auto *facts = new FactList(this);
    m_fields = facts;
    const HandoverPreset &preset = m_presets.at(static_cast<std::size_t>(m_preset->currentIndex()));
    m_what->setText(preset.what);
    QWidget *before = m_system;
    for (const HandoverField &field : preset.fields) {
        auto *edit = new QLineEdit(facts);
        edit->setObjectName(u"handover."_s + field.id);
        edit->setPlaceholderText(field.example);
        edit->setMaxLength(1000);
        connect(edit, &QLineEdit::textChanged, this, &HandoverDialog::refresh);
        facts->addField(field.title, edit);
        setTabOrder(before, edit);
        before = edit;
        m_edits.push_back(edit);
    }
    m_place->addWidget(facts);
    refresh();
}

HandoverChoice HandoverDialog::choice() const
{
    const HandoverPreset &preset = m_presets.at(static_cast<std::size_t>(m_preset->currentIndex()));
    HandoverChoice chosen{preset.id, {}};
    for (std::size_t i = 0; i < m_edits.size(); ++i)
        chosen.values[preset.fields[i].id] = m_edits[i]->text();
    return chosen;
}

void HandoverDialog::recall()
{
    const QJsonObject all = QJsonDocument::fromJson(m_settings.state(kKept)).object();
    const QJsonObject kept =
        all.value(all.contains(m_system->currentData().toString()) ? m_system->currentData().toString() : QString())
            .toObject();
    const int preset = m_preset->findData(kept.value("preset"_L1).toString());
    if (preset < 0)
        return;
    m_preset->setCurrentIndex(preset);
    const QJsonObject values = kept.value("values"_L1).toObject();
    const std::vector<HandoverField> &fields = m_presets.at(static_cast<std::size_t>(preset)).fields;
    for (std::size_t i = 0; i < m_edits.size(); ++i)
        m_edits[i]->setText(values.value(fields[i].id).toString());
}

void HandoverDialog::keep() const
{
    const HandoverChoice chosen = choice();
    QJsonObject values;
    for (const auto &[field, value] : chosen.values)
        values.insert(field, value);
    const QJsonObject kept{{u"preset"_s, chosen.preset}, {u"values"_s, values}};
    QJsonObject all = QJsonDocument::fromJson(m_settings.state(kKept)).object();
    all.insert(m_system->currentData().toString(), kept);
    all.insert(QString(), kept); // the last one, for a system that nothing is known of
    m_settings.setState(kKept, QJsonDocument(all).toJson(QJsonDocument::Compact));
}

void HandoverDialog::refresh()
{
    const Result<HandoverCommand> command = handoverCommand(choice());
    QString problem;
    if (!command) {
        const QString word = command.error().detail;
        problem = word == "quote"_L1     ? tr("A quotation is not closed.")
                  : word == "program"_L1 ? tr("This program is not installed here, or not on the PATH.")
                                         : tr("Fill in every field.");
    }
    m_shown = command ? command->shown() : QString();
    m_command->setPlainText(m_shown);
    m_problem->setText(problem);
    m_run->setEnabled(command && !m_running && m_flow.secret());
    m_run->setAccessibleDescription(problem);
    m_stop->setVisible(m_running != nullptr);
    for (QWidget *each : {static_cast<QWidget *>(m_preset), static_cast<QWidget *>(m_system), m_fields})
        each->setEnabled(!m_running);
}

void HandoverDialog::run()
{
    Result<HandoverCommand> command = handoverCommand(choice());
    if (!command || !m_flow.secret() || m_running)
        return;
    keep();
    m_result->hide();
    m_running = std::make_unique<HandoverRun>(*std::move(command));
    connect(m_running.get(), &HandoverRun::finished, this, &HandoverDialog::ended);
    m_running->start(*m_flow.secret());
    refresh();
    m_stop->setFocus();
}

void HandoverDialog::ended(const HandoverResult &result)
{
    m_running.release()->deleteLater(); // it is calling
    m_output->setPlainText(result.output);
    m_output->setVisible(!result.output.isEmpty());
    using End = HandoverResult::End;
    const QString title = result.end == End::Succeeded ? tr("The command ended well.")
                          : result.end == End::Failed ? tr("The command failed with exit code %1.").arg(result.exitCode)
                          : result.end == End::NotStarted ? tr("The program could not be started.")
                          : result.end == End::TooLong    ? tr("The command took longer than a minute and was ended.")
                                                          : tr("The command was stopped.");
    const QString system = m_system->currentData().toString();
    m_result->setNote(result.succeeded() ? Tone::Success : Tone::Danger,
                      result.succeeded() ? "circle-check"_L1 : "circle-x"_L1, title,
                      result.succeeded() && !system.isEmpty() ? tr("%1 is ticked.").arg(servertext::isolated(system))
                                                              : QString());
    m_result->show();
    RotationHandover handover;
    handover.system = system;
    handover.way = u"command"_s;
    handover.succeeded = result.succeeded();
    handover.note = m_shown;
    if (const Result<> noted = m_flow.noteHandover(handover); !noted)
        Q_EMIT refused(noted.error().detail);
    refresh();
    (result.succeeded() ? m_close : m_run)->setFocus();
}

} // namespace steward

#include "moc_handoverdialog.cpp"
