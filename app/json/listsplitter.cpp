// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/json/listsplitter.h"

#include <algorithm>
#include <iterator>

namespace steward::json {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kLargestFrame = 256 * 1024;
constexpr int kDeepest = 64;

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

/// Up to what ends a run of plain characters inside of an element.
const char *endOfRun(const char *at, const char *end, bool inString)
{
    if (inString)
        return std::find_if(at, end, [](char c) { return c == '"' || c == '\\'; });
    return std::find_if(at, end, [](char c) { return c == '"' || c == '{' || c == '}' || c == '[' || c == ']'; });
}

} // namespace

Result<> ListSplitter::feed(QByteArrayView bytes, std::vector<QByteArray> &elements)
{
    const char *at = bytes.begin();
    const char *const end = bytes.end();
    while (at != end && m_result) {
        if (m_place == Place::Element && !m_escaped) { // nearly everything is here
            const char *run = endOfRun(at, end, m_inString);
            m_element.append(at, run - at);
            at = run;
            if (m_element.size() > m_largest)
                failed(elementPath(), u"It is larger than anything expected."_s);
            if (at == end)
                break;
        }
        step(*at++);
    }
    std::move(m_whole.begin(), m_whole.end(), std::back_inserter(elements));
    m_whole.clear();
    return m_result;
}

void ListSplitter::step(char c)
{
    switch (m_place) {
    case Place::Before:
        if (c == '{') {
            m_place = Place::Frame;
            m_depth = 1;
            m_frame += c;
        } else if (!isSpace(c)) {
            failed({}, u"Expected an object."_s);
        }
        return;
    case Place::Frame:
        return inFrame(c);
    case Place::List:
        return inList(c);
    case Place::Element:
        m_element += c;
        if (m_inString)
            return inText(c);
        if (c == '"')
            m_inString = true;
        else if (c == '{' || c == '[')
            ++m_depth;
        else if (c == '}' || c == ']')
            --m_depth;
        if (m_depth > kDeepest)
            return failed(elementPath(), u"It is nested too deeply."_s);
        if (m_depth == 0) {
            m_whole.push_back(std::exchange(m_element, {}));
            ++m_count;
            m_place = Place::List;
            m_awaited = Awaited::CommaOrEnd;
        }
        return;
    case Place::After:
        if (!isSpace(c))
            failed({}, u"There is more text after the end."_s);
    }
}

/// A character of a string, its end included.
void ListSplitter::inText(char c)
{
    if (m_escaped)
        m_escaped = false;
    else if (c == '\\')
        m_escaped = true;
    else if (c == '"')
        m_inString = false;
}

void ListSplitter::inFrame(char c)
{
    if (m_frame.size() >= kLargestFrame)
        return failed({}, u"There is more around the list than expected."_s);
    m_frame += c;
    if (m_inString) {
        inText(c);
        if (m_inString && isKey())
            m_string += c;
        return;
    }
    switch (c) {
    case '"':
        m_inString = true;
        if (isKey())
            m_string.clear();
        break;
    case '{':
    case '[':
        if (c == '[' && isKey() && m_string == "data") {
            if (m_hadList)
                return failed(u"data"_s, u"It stands there twice."_s);
            m_hadList = true;
            m_place = Place::List;
            m_awaited = Awaited::FirstOrEnd;
            break;
        }
        ++m_depth;
        break;
    case '}':
    case ']':
        if (--m_depth == 0)
            m_place = Place::After;
        break;
    case ',':
        if (isKey())
            m_string.clear();
        break;
    default:
        break;
    }
}

void ListSplitter::inList(char c)
{
    if (isSpace(c))
        return;
    if (c == ']' && m_awaited != Awaited::Next) {
        m_frame += c;
        m_place = Place::Frame;
        m_depth = 1;
        m_string.clear();
        return;
    }
    if (m_awaited == Awaited::CommaOrEnd) {
        if (c != ',')
            return failed(u"data"_s, u"A comma is missing between two elements."_s);
        m_awaited = Awaited::Next;
        return;
    }
    if (c != '{')
        return failed(elementPath(), u"Expected an object."_s);
    m_element += c;
    m_depth = 1;
    m_place = Place::Element;
}

Result<QByteArray> ListSplitter::frame() const
{
    if (!m_result)
        return Failure(m_result.error());
    if (m_place == Place::After)
        return m_frame;
    Error error;
    error.kind = Error::Kind::BadReply;
    error.jsonPath = m_place == Place::Element ? elementPath() : m_place == Place::List ? u"data"_s : QString();
    error.detail = u"The answer ends in the middle."_s;
    return Failure(std::move(error));
}

void ListSplitter::failed(const QString &path, const QString &detail)
{
    Error error;
    error.kind = Error::Kind::BadReply;
    error.jsonPath = path;
    error.detail = detail;
    m_result = Failure(std::move(error));
}

QString ListSplitter::elementPath() const
{
    return u"data[%1]"_s.arg(m_count);
}

} // namespace steward::json
