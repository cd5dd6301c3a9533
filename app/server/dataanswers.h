// The answers of a data connection in the order asked: an upload's waits until it is on the disk, and those behind it
// wait with it (docs/protocol.md, "Extensions": pipeline).
#pragma once

#include "server/records.h"
#include "server/writebatch.h"

#include "protocol/message.h"

#include <QObject>

#include <deque>
#include <string>
#include <vector>

namespace watchpost::server {

struct DataAnswer
{
    enum class Kind { Uploaded, UploadFailed, Downloaded, DownloadFailed, Error };
    Kind kind = Kind::Error;
    std::string id; // for Error: the command
    std::string reason;
    CameraPtr camera; // for Downloaded, Uploaded
    std::uint32_t done = 0;
    std::uint32_t total = 0;
    quint64 batch = 0; // the one that must be on the disk before it is answered; 0: none
};

// Its views live as long as the answer.
[[nodiscard]] protocol::Message toMessage(const DataAnswer &answer);

class DataAnswers : public QObject
{
    Q_OBJECT

public:
    explicit DataAnswers(WriteBatch &batch, QObject *parent = nullptr);

    [[nodiscard]] bool isEmpty() const { return m_answers.empty(); }
    [[nodiscard]] std::size_t size() const { return m_answers.size(); }
    void add(DataAnswer answer);
    // With what the current batch writes. When that fails, Uploaded becomes UploadFailed.
    void addWhenSaved(DataAnswer answer);
    [[nodiscard]] std::vector<DataAnswer> takeReady(std::size_t most);

Q_SIGNALS:
    void saved(); // or not: some more are ready

private:
    void batchDone(quint64 batch, bool ok);

    WriteBatch &m_writeBatch;
    std::deque<DataAnswer> m_answers;
    quint64 m_batch = 1; // the one that uploads go into now
    bool m_batchOpen = false;
    quint64 m_savedBatch = 0;
};

} // namespace watchpost::server
