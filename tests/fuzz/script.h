// What the fuzzers of whole connections read their input as: a script of lines. A person can read it, a dictionary can
// hold its words, and half of it is still one.
#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QEvent>
#include <QtGlobal>

#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace watchpost::fuzz {

// A line of the script. Its first byte says what it is:
//   !x   something happens; `x` says what, `text` is what follows
//   >..  the peer says this on the data connection; any other line: on the control connection
// A line that ends in a backslash is said without its line feed.
struct Step
{
    char action = 0; // 0: the peer speaks
    bool data = false;
    QByteArray text; // with its line feed
};

inline constexpr int kMaxSteps = 300;

// Calls `run` for each step, until it returns false.
template <class Run>
void forEachStep(const std::uint8_t *bytes, std::size_t size, Run run)
{
    std::string_view rest(reinterpret_cast<const char *>(bytes), size);
    for (int count = 0; !rest.empty() && count < kMaxSteps; ++count) {
        std::string_view line = rest.substr(0, rest.find('\n'));
        rest.remove_prefix(line.size() < rest.size() ? line.size() + 1 : line.size());
        Step step;
        if (line.size() >= 2 && line[0] == '!') {
            step.action = line[1];
            step.text = QByteArray(line.data() + 2, static_cast<qsizetype>(line.size() - 2));
        } else {
            step.data = !line.empty() && line[0] == '>';
            if (step.data)
                line.remove_prefix(1);
            const bool unfinished = !line.empty() && line.back() == '\\';
            if (unfinished)
                line.remove_suffix(1);
            step.text = QByteArray(line.data(), static_cast<qsizetype>(line.size()));
            if (!unfinished)
                step.text += '\n';
        }
        if (!run(step))
            return;
    }
}

inline void require(bool condition)
{
    if (!condition)
        std::abort();
}

// What is queued and what is due; objects that were left with deleteLater(), too. Never waits.
inline void turn()
{
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

// A log of a million runs is of no use.
inline void quiet()
{
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &) {
        if (type == QtFatalMsg || type == QtCriticalMsg)
            std::abort();
    });
}

} // namespace watchpost::fuzz
