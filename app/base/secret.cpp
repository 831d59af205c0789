// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/secret.h"

#include <cstdlib>
#include <cstring>
#include <utility>

namespace steward {

namespace {
void overwrite(void *data, std::size_t size)
{
    auto *bytes = static_cast<volatile unsigned char *>(data);
    for (std::size_t i = 0; i < size; ++i)
        bytes[i] = 0;
}
} // namespace

Secret::Secret(QByteArrayView text)
    : m_data(text.isEmpty() ? nullptr : static_cast<char *>(std::malloc(static_cast<std::size_t>(text.size()))))
    , m_size(m_data ? text.size() : 0)
{
    if (m_data)
        std::memcpy(m_data, text.data(), static_cast<std::size_t>(m_size));
}

Secret::Secret(Secret &&other) noexcept
    : m_data(std::exchange(other.m_data, nullptr))
    , m_size(std::exchange(other.m_size, 0))
{
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        release();
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

Secret::~Secret()
{
    release();
}

void Secret::release() noexcept
{
    if (m_data)
        overwrite(m_data, static_cast<std::size_t>(m_size));
    std::free(m_data);
    m_data = nullptr;
    m_size = 0;
}

QString Secret::tail() const
{
    return m_size < 12 ? QString() : QString::fromLatin1(reveal().last(4));
}

void Secret::wipe(QByteArray &bytes)
{
    if (!bytes.isEmpty() && bytes.isDetached())
        overwrite(bytes.data(), static_cast<std::size_t>(bytes.size()));
    bytes.clear();
}

void Secret::wipe(QString &text)
{
    if (!text.isEmpty() && text.isDetached())
        overwrite(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    text.clear();
}

} // namespace steward
