// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/secretclipboard.h"

#include <algorithm>
#include <QClipboard>
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QMimeData>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

QByteArray hashOf(QByteArrayView text)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(text);
    return hash.result();
}

} // namespace

SecretClipboard::SecretClipboard(std::chrono::milliseconds lifetime, QObject *parent)
    : QObject(parent)
    , m_lifetime(lifetime)
{
    m_end.setSingleShot(true);
    m_end.setInterval(lifetime);
    m_end.setTimerType(Qt::PreciseTimer); // what is said to be gone after so many seconds is
    m_tick.setInterval(std::min(lifetime, std::chrono::milliseconds(500)));
    connect(&m_end, &QTimer::timeout, this, &SecretClipboard::clear);
    connect(&m_tick, &QTimer::timeout, this, &SecretClipboard::secondsLeftChanged);
}

SecretClipboard::~SecretClipboard()
{
    clear();
}

void SecretClipboard::copy(const Secret &secret)
{
    auto *data = new QMimeData; // the clipboard's
    QString text = QString::fromUtf8(secret.reveal());
    data->setText(text);
    // Asks histories to leave it out: KDE's and others' on Linux, Windows' and its cloud, macOS' by convention.
    data->setData(u"x-kde-passwordManagerHint"_s, "secret");
    data->setData(u"application/x-qt-windows-mime;value=\"ExcludeClipboardContentFromMonitorProcessing\""_s, "1");
    data->setData(u"application/x-qt-windows-mime;value=\"CanIncludeInClipboardHistory\""_s, QByteArray(4, '\0'));
    data->setData(u"application/x-qt-windows-mime;value=\"CanUploadToCloudClipboard\""_s, QByteArray(4, '\0'));
    data->setData(u"application/x-nspasteboard-concealed-type"_s, "1");
    QGuiApplication::clipboard()->setMimeData(data);
    m_hash = hashOf(secret.reveal());
    m_end.start();
    m_tick.start();
    Q_EMIT secondsLeftChanged();
}

void SecretClipboard::clear()
{
    if (m_hash.isEmpty())
        return;
    m_end.stop();
    m_tick.stop();
    QByteArray now = QGuiApplication::clipboard()->text().toUtf8();
    if (hashOf(now) == m_hash)
        QGuiApplication::clipboard()->clear();
    Secret::wipe(now);
    m_hash.clear();
    Q_EMIT secondsLeftChanged();
}

int SecretClipboard::secondsLeft() const
{
    // An end that is overdue but not yet handled has no time remaining, and the secret is still there.
    return m_hash.isEmpty() ? 0 : std::max(1, (m_end.remainingTime() + 999) / 1000);
}

} // namespace steward

#include "moc_secretclipboard.cpp"
