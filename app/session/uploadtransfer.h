// Uploading cameras, one a message, each answered by success or refusal.
#pragma once

#include "session/transfer.h"

#include <QCoreApplication>

#include <deque>
#include <string>

namespace watchpost {

class UploadTransfer : public Transfer
{
    Q_DECLARE_TR_FUNCTIONS(watchpost::UploadTransfer)

public:
    explicit UploadTransfer(const QList<Camera> &cameras);

    void begin() override;
    void fill(std::vector<protocol::Message> &requests, std::size_t window) override;
    Verdict take(const protocol::Parsed &answer) override;
    [[nodiscard]] bool isComplete() const override { return m_done == m_total; }
    [[nodiscard]] int done() const override { return m_done; }
    [[nodiscard]] int total() const override { return m_total; }

    struct Results
    {
        QStringList confirmed;
        QList<SyncOutcome> refused;
        QList<CameraStateChange> states;
    };
    // What has been answered since the last call.
    [[nodiscard]] Results takeResults();

private:
    struct Item
    {
        QString id;
        std::string idBytes;
        std::string password;
    };
    Verdict take(const protocol::UploadSuccess &answer);
    Verdict take(const protocol::UploadFail &answer);
    Verdict take(const protocol::Error &answer);
    [[nodiscard]] bool fits(protocol::View id, std::uint32_t done, std::uint32_t total) const;
    void refuse(const QString &id, const QString &reason);
    Item settleFirst();

    std::deque<Item> m_left; // the first m_underWay of them are asked and not answered
    std::size_t m_underWay = 0;
    std::uint32_t m_answeredHere = 0; // on this connection, which counts from 1 to m_totalHere
    std::uint32_t m_totalHere = 0;
    int m_done = 0;
    int m_total = 0;
    Results m_results;
};

} // namespace watchpost
