// The last lines that the program logged, for the diagnostics page. What Link and the stores log holds no secret
// (protocol/trace.h); lines are still shown as plain text.
#pragma once

#include <QMutex>
#include <QStringList>
#include <QtGlobal>

#include <deque>

namespace watchpost {

class LogBuffer
{
public:
    static constexpr int kLines = 500;
    static constexpr int kLineLength = 2000;

    // Takes the program's messages from here on and hands each on to the handler before it. At most one at a time: Qt
    // knows only a function, which has to find us.
    LogBuffer();
    ~LogBuffer();
    LogBuffer(const LogBuffer &) = delete;
    LogBuffer &operator=(const LogBuffer &) = delete;

    [[nodiscard]] QStringList lines() const; // the oldest first: "12:34:56.789 warning watchpost.session: ..."

private:
    static void handle(QtMsgType type, const QMessageLogContext &context, const QString &text);
    void add(QtMsgType type, const char *category, const QString &text);

    mutable QMutex m_mutex;
    std::deque<QString> m_lines;
    QtMessageHandler m_before;
};

} // namespace watchpost
