// Downloading the account's cameras: asking with the number of those received until that is the total.
#pragma once

#include "session/transfer.h"

#include <QCoreApplication>
#include <QSet>

namespace watchpost {

class DownloadTransfer : public Transfer
{
    Q_DECLARE_TR_FUNCTIONS(watchpost::DownloadTransfer)

public:
    // More than any account holds: a server that says so is wrong, and would have us fill the memory.
    static constexpr std::uint32_t kMaxCameras = 2'000'000;
    // A list that changes faster than it can be read is given up after so many beginnings.
    static constexpr int kMaxRestarts = 8;

    // `mayBeEmpty`: the server's number is 0, so that a refused download means an empty list.
    explicit DownloadTransfer(bool mayBeEmpty)
        : m_mayBeEmpty(mayBeEmpty)
    {
    }

    void begin() override;
    void fill(std::vector<protocol::Message> &requests, std::size_t window) override;
    Verdict take(const protocol::Parsed &answer) override;
    [[nodiscard]] bool isComplete() const override { return m_complete; }
    [[nodiscard]] int done() const override { return static_cast<int>(m_done); }
    [[nodiscard]] int total() const override { return static_cast<int>(m_total); }

    struct Results
    {
        QList<Camera> cameras; // Binding::Confirmed
        QList<CameraStateChange> states;
    };
    // What has been answered since the last call. A list that had to be begun again brings its cameras again.
    [[nodiscard]] Results takeResults();
    // The IDs of the server's list; all of them once it is complete.
    [[nodiscard]] const QSet<QString> &ids() const { return m_ids; }

private:
    Verdict take(const protocol::DownloadSuccess &answer);
    Verdict take(const protocol::DownloadFail &answer);
    Verdict startOver(const QString &why);

    const bool m_mayBeEmpty;
    std::uint32_t m_done = 0;  // received, in order
    std::uint32_t m_total = 0; // 0: not known
    std::uint32_t m_underWay = 0;
    int m_restarts = 0;
    bool m_complete = false;
    QSet<QString> m_ids;
    Results m_results;
};

} // namespace watchpost
