// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/drafteditor.h"

#include "ui/support/iconlabel.h"
#include "ui/support/linkbutton.h"
#include "ui/support/stylepaint.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QStringListModel>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

/// The frame of an entry field around a text of several lines, which the style draws only around those of one.
class FieldFrame final : public QWidget
{
public:
    explicit FieldFrame(QPlainTextEdit &text)
        : m_text(text)
    {
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(4, 2, 2, 2);
        layout->addWidget(&text);
        text.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
            update();
        return QWidget::eventFilter(watched, event);
    }
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const bool focused = m_text.hasFocus();
        stylepaint::frame(&painter, rect(), palette().color(QPalette::Base),
                          focused ? currentTheme().accentLine : palette().color(QPalette::Dark), stylepaint::kRadius,
                          focused ? 2 : 1);
    }

private:
    QPlainTextEdit &m_text;
};

} // namespace

DraftEditor::DraftEditor(const QString &name, Lines lines, QWidget *parent)
    : QWidget(parent)
    , m_state(new TextLabel(TextSize::Small, QFont::Normal, true, this))
    , m_save(new LinkButton(tr("Save"), this))
{
    QWidget *field = nullptr;
    if (lines == Lines::One) {
        m_line = new QLineEdit(this);
        m_line->setMaxLength(200);
        connect(m_line, &QLineEdit::textEdited, this, &DraftEditor::edited);
        connect(m_line, &QLineEdit::returnPressed, this, &DraftEditor::save);
        field = m_line;
    } else {
        m_text = new QPlainTextEdit(this);
        m_text->setTabChangesFocus(true);
        m_text->setFrameShape(QFrame::NoFrame);
        m_text->viewport()->setAutoFillBackground(false);
        m_text->setFixedHeight(4 * QFontMetrics(textFont(TextSize::Body)).lineSpacing() + 12);
        connect(m_text, &QPlainTextEdit::textChanged, this, &DraftEditor::edited);
        field = m_text;
    }
    field->installEventFilter(this);
    field->setObjectName(lines == Lines::One ? u"draftLine"_s : u"draftText"_s);
    field->setAccessibleName(name);
    setFocusProxy(field);
    m_save->setFont(textFont(TextSize::Small));
    m_save->setAccessibleDescription(name);
    m_state->setWordWrap(true);
    connect(m_save, &QToolButton::clicked, this, &DraftEditor::save);

    auto *below = new QHBoxLayout;
    below->setContentsMargins(0, 0, 0, 0);
    below->addWidget(m_state, 1);
    below->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    if (m_text) {
        auto *frame = new FieldFrame(*m_text);
        frame->setAccessibleName(name);
        column->addWidget(frame);
    } else {
        column->addWidget(field);
    }
    column->addLayout(below);
    showState();
}

void DraftEditor::setPlaceholder(const QString &text)
{
    if (m_line)
        m_line->setPlaceholderText(text);
    else
        m_text->setPlaceholderText(text);
}

void DraftEditor::setSuggestions(const QStringList &words)
{
    if (!m_line)
        return;
    if (!m_line->completer()) {
        auto *completer = new QCompleter(new QStringListModel(m_line), m_line);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        m_line->setCompleter(completer);
        connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &DraftEditor::edited);
    }
    auto *model = static_cast<QStringListModel *>(m_line->completer()->model());
    if (model->stringList() != words)
        model->setStringList(words);
}

void DraftEditor::load(const QString &id, const QString &stored)
{
    if (id != m_id)
        save(); // the row that is left behind
    const bool sameRow = id == m_id;
    m_id = id;
    m_stored = stored;
    const QString wanted = m_drafts.value(id, stored);
    if (!sameRow || wanted != text())
        setText(wanted);
    showState();
}

void DraftEditor::setSaved(const QString &id, const QString &text)
{
    if (m_drafts.value(id) == text) // else typed on meanwhile
        m_drafts.remove(id);
    m_reasons.remove(id);
    if (id == m_id)
        m_stored = text;
    showState();
}

void DraftEditor::setFailed(const QString &id, const QString &reason)
{
    m_reasons.insert(id, reason);
    showState();
}

QString DraftEditor::text() const
{
    return m_line ? m_line->text() : m_text->toPlainText();
}

void DraftEditor::setText(const QString &text)
{
    const QScopedValueRollback guard(m_loading, true);
    if (m_line)
        m_line->setText(text);
    else
        m_text->setPlainText(text);
}

bool DraftEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        save();
    if (event->type() == QEvent::KeyPress && m_text) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers() & Qt::ControlModifier) {
            save();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void DraftEditor::edited()
{
    if (m_loading || m_id.isEmpty())
        return;
    if (text() == m_stored)
        m_drafts.remove(m_id);
    else
        m_drafts.insert(m_id, text());
    m_reasons.remove(m_id);
    showState();
}

void DraftEditor::save()
{
    if (const auto it = m_drafts.constFind(m_id); it != m_drafts.constEnd())
        Q_EMIT saveRequested(QString(m_id), QString(*it));
}

void DraftEditor::saveAll()
{
    const QHash<QString, QString> drafts = m_drafts; // a save may end at once
    for (auto it = drafts.cbegin(); it != drafts.cend(); ++it)
        Q_EMIT saveRequested(it.key(), it.value());
}

void DraftEditor::showState()
{
    const QString reason = m_reasons.value(m_id);
    const bool open = m_drafts.contains(m_id);
    m_state->setTone(reason.isEmpty() ? std::nullopt : std::optional(Tone::Danger));
    m_state->setText(!reason.isEmpty() ? reason : open ? tr("Not saved yet") : QString());
    m_save->setLink(reason.isEmpty() ? tr("Save") : tr("Try again"));
    m_state->setVisible(open);
    m_save->setVisible(open);
}

} // namespace steward

#include "moc_drafteditor.cpp"
