// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/planexport.h"

#include "app/changes/planfile.h"
#include "app/exports/savefile.h"
#include "ui/support/errortext.h"
#include "ui/support/messagebar.h"
#include "ui/support/servertext.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QDir>
#include <QFileDialog>
#include <QPageLayout>
#include <QPageSize>
#include <QPdfWriter>
#include <QStandardPaths>
#include <QTextDocument>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

QString endingOf(PlanExport::Format format)
{
    switch (format) {
    case PlanExport::Format::Json:
        return u"json"_s;
    case PlanExport::Format::Markdown:
        return u"md"_s;
    case PlanExport::Format::Pdf:
        break;
    }
    return u"pdf"_s;
}

/// "Offboard Piet van der Aasberg" as a file's name anywhere.
QString fileName(const QString &title)
{
    QString name;
    for (const QString lower = servertext::shown(title).toLower(); const QChar c : lower)
        name += c.isLetterOrNumber() ? c : u'-';
    while (name.contains("--"_L1))
        name.replace(u"--"_s, u"-"_s);
    while (name.startsWith(u'-'))
        name.remove(0, 1);
    name.truncate(60);
    return name.isEmpty() ? u"plan"_s : name;
}

QByteArray pdf(const PlanExport::Content &content, const NameBook &names)
{
    const Plan &plan = content.record.plan;
    // Everything from outside is escaped: nothing in a name can become markup.
    const auto plain = [](const QString &text) { return servertext::shown(text).toHtmlEscaped(); };
    QString html = u"<h2>%1</h2>"_s.arg(plain(plan.title));
    QStringList lines = plantext::markdown(content.record, content.reviews, names).split(u'\n');
    for (const QString &line : lines) {
        if (!line.startsWith("- "_L1))
            continue; // the head: organization, times, who
        QString words = line.mid(2);
        words.remove(u'\\');
        html += u"<p style='margin:0'>%1</p>"_s.arg(plain(words));
    }
    html += u"<table cellspacing='0' cellpadding='4' width='100%'>"_s;
    for (std::size_t i = 0; i < plan.steps.size(); ++i) {
        const StepState &state = content.record.steps[i];
        QStringList below;
        if (i < content.reviews.size()) {
            for (const Fact &fact : content.reviews[i].facts)
                below += plain(PlanWords::fact(fact));
        }
        if (const QString met = PlanWords::met(state); !met.isEmpty())
            below += plain(met);
        if (!state.requestId.isEmpty())
            below += plain(state.requestId);
        html += u"<tr><td align='right'>%1</td><td>%2%3</td><td>%4</td></tr>"_s.arg(
            QString::number(i + 1), plain(plantext::sentence(plan.steps[i], plan, names)),
            below.isEmpty() ? QString() : QString(u"<br><small>"_s + below.join(u"<br>"_s) + u"</small>"_s),
            content.record.hasBegun() ? plain(plantext::phase(state)) : QString());
    }
    html += u"</table>"_s;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(servertext::shown(plan.title));
    writer.setCreator(u"Steward"_s);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(18, 18, 18, 18), QPageLayout::Millimeter);
    writer.setResolution(150);
    QTextDocument document;
    document.documentLayout()->setPaintDevice(&writer);
    document.setPageSize(writer.pageLayout().paintRectPixels(writer.resolution()).size());
    document.setHtml(html);
    document.print(&writer);
    return bytes;
}

} // namespace

QByteArray exported(PlanExport::Format format, const PlanExport::Content &content, const NameBook &names)
{
    switch (format) {
    case PlanExport::Format::Json:
        return planfile::write(content.record.plan);
    case PlanExport::Format::Markdown:
        return plantext::markdown(content.record, content.reviews, names).toUtf8();
    case PlanExport::Format::Pdf:
        break;
    }
    return pdf(content, names);
}

PlanExport::PlanExport(std::function<Content()> content, NameBook names, MessageBar &messages, QWidget *parent)
    : QObject(parent)
    , m_content(std::move(content))
    , m_names(std::move(names))
    , m_messages(messages)
    , m_parent(parent)
{
    m_menu.setObjectName(u"planExportMenu"_s);
    m_menu.setAccessibleName(tr("Export plan"));
    const auto add = [this](const QString &text, Format format) {
        QAction *action = m_menu.addAction(text);
        action->setObjectName(u"planExport."_s + endingOf(format));
        connect(action, &QAction::triggered, this, [this, format] { ask(format); });
    };
    add(tr("Text (Markdown)…"), Format::Markdown);
    add(tr("PDF…"), Format::Pdf);
    add(tr("Plan file (JSON), to be opened again…"), Format::Json);
}

void PlanExport::ask(Format format)
{
    auto *dialog = new QFileDialog(m_parent, tr("Export plan"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"planExportDialog"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(endingOf(format));
    dialog->setNameFilter(format == Format::Json       ? tr("Plan (*.json)")
                          : format == Format::Markdown ? tr("Markdown (*.md)")
                                                       : tr("PDF (*.pdf)"));
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(fileName(m_content().record.plan.title) + u'.' + endingOf(format));
    connect(dialog, &QFileDialog::fileSelected, this, [this, format](const QString &path) { write(format, path); });
    dialog->open();
}

void PlanExport::write(Format format, const QString &path)
{
    const Result<> saved = saveFile(path, exported(format, m_content(), m_names));
    Message message;
    message.id = u"export"_s;
    if (saved) {
        message.tone = Tone::Success;
        message.happened = format == Format::Json ? tr("The plan is saved.") : tr("The plan is exported.");
        message.advice = QDir::toNativeSeparators(path);
        if (format == Format::Json)
            message.advice += u'\n' + tr("“Open plan…” in the menu brings it back.");
    } else {
        const ErrorText text = ErrorText::of(saved.error());
        message.happened = tr("The plan was not written to %1.").arg(QDir::toNativeSeparators(path));
        message.advice = text.advice;
        message.copyText = text.detail;
    }
    m_messages.show(message);
}

} // namespace steward

#include "moc_planexport.cpp"
