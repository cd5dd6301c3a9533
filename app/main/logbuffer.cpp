#include "main/logbuffer.h"

#include <QDateTime>

#include <atomic>

namespace watchpost {
namespace {

std::atomic<LogBuffer *> &active()
{
    static std::atomic<LogBuffer *> buffer = nullptr;
    return buffer;
}

std::atomic<QtMessageHandler> &before()
{
    static std::atomic<QtMessageHandler> handler = nullptr;
    return handler;
}

QLatin1StringView nameOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return QLatin1StringView("debug");
    case QtInfoMsg:
        return QLatin1StringView("info");
    case QtWarningMsg:
        return QLatin1StringView("warning");
    case QtCriticalMsg:
        return QLatin1StringView("critical");
    case QtFatalMsg:
        break;
    }
    return QLatin1StringView("fatal");
}

} // namespace

LogBuffer::LogBuffer()
{
    active() = this;
    m_before = qInstallMessageHandler(&LogBuffer::handle);
    before() = m_before;
}

LogBuffer::~LogBuffer()
{
    qInstallMessageHandler(m_before);
    active() = nullptr;
}

void LogBuffer::handle(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (LogBuffer *buffer = active())
        buffer->add(type, context.category, text);
    if (const QtMessageHandler next = before())
        next(type, context, text);
}

void LogBuffer::add(QtMsgType type, const char *category, const QString &text)
{
    const QString time = QDateTime::currentDateTime().toString(QStringLiteral("HH:mm:ss.zzz"));
    const QString line = QStringLiteral("%1 %2 %3: %4")
                             .arg(time, nameOf(type), QString::fromUtf8(category ? category : "default"),
                                  text.size() > kLineLength ? text.first(kLineLength) + u'…' : text);
    const QMutexLocker lock(&m_mutex);
    m_lines.push_back(line);
    if (m_lines.size() > kLines)
        m_lines.pop_front();
}

QStringList LogBuffer::lines() const
{
    const QMutexLocker lock(&m_mutex);
    return {m_lines.cbegin(), m_lines.cend()};
}

} // namespace watchpost
