#include "server/dataanswers.h"

#include "server/text.h"

#include <QPointer>

#include <iterator>
#include <utility>

namespace watchpost::server {

using namespace protocol;

namespace {

std::string notSavedText()
{
    return toUtf8(DataAnswers::tr("The server could not save it. Try again later."));
}

} // namespace

Message toMessage(const DataAnswer &answer)
{
    switch (answer.kind) {
    case DataAnswer::Kind::Uploaded:
        return UploadSuccess{answer.id, answer.camera->state, answer.done, answer.total};
    case DataAnswer::Kind::UploadFailed:
        return UploadFail{answer.id, answer.reason, answer.done, answer.total};
    case DataAnswer::Kind::Downloaded:
        return DownloadSuccess{answer.camera->id, answer.camera->password, answer.camera->state, answer.done,
                               answer.total};
    case DataAnswer::Kind::DownloadFailed:
        return DownloadFail{answer.reason};
    case DataAnswer::Kind::Error:
        break;
    }
    return Error{answer.id, answer.reason};
}

DataAnswers::DataAnswers(WriteBatch &batch, QObject *parent)
    : QObject(parent)
    , m_writeBatch(batch)
{
}

void DataAnswers::add(DataAnswer answer)
{
    m_answers.push_back(std::move(answer));
}

void DataAnswers::addWhenSaved(DataAnswer answer)
{
    answer.batch = m_batch;
    m_answers.push_back(std::move(answer));
    if (std::exchange(m_batchOpen, true))
        return;
    m_writeBatch.onDone([self = QPointer(this), batch = m_batch](bool ok) {
        if (self)
            self->batchDone(batch, ok);
    });
}

void DataAnswers::batchDone(quint64 batch, bool ok)
{
    m_savedBatch = batch;
    m_batch = batch + 1;
    m_batchOpen = false;
    for (DataAnswer &answer : m_answers) {
        if (!ok && answer.batch == batch && answer.kind == DataAnswer::Kind::Uploaded) {
            answer.kind = DataAnswer::Kind::UploadFailed;
            answer.reason = notSavedText();
        }
    }
    Q_EMIT saved();
}

std::vector<DataAnswer> DataAnswers::takeReady(std::size_t most)
{
    auto end = m_answers.begin();
    for (std::size_t taken = 0; taken < most && end != m_answers.end() && end->batch <= m_savedBatch; ++taken)
        ++end;
    std::vector<DataAnswer> ready(std::make_move_iterator(m_answers.begin()), std::make_move_iterator(end));
    m_answers.erase(m_answers.begin(), end);
    return ready;
}

} // namespace watchpost::server
