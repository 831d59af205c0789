// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/recordfile.h"

#include "app/exports/savefile.h"
#include "ui/support/figures.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QTextDocument>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

QByteArray recordPdf(const QString &markdown, const QString &title)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(title);
    writer.setCreator(u"Steward"_s);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(18, 18, 18, 18), QPageLayout::Millimeter);
    writer.setResolution(300);
    QTextDocument document;
    document.setDefaultFont(textFont(TextSize::Body));
    document.setMarkdown(markdown, QTextDocument::MarkdownNoHTML);
    document.print(&writer);
    buffer.close();
    return bytes;
}

} // namespace

Result<> saveRecord(const QString &path, const QString &markdown, const QString &title)
{
    const bool pdf = path.endsWith(".pdf"_L1, Qt::CaseInsensitive);
    return saveFile(path, pdf ? recordPdf(markdown, title) : markdown.toUtf8());
}

} // namespace steward
