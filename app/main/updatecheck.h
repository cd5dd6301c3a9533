// Asks the project's web server which version is the newest. Sends nothing but the request: no version, no name, no
// cookie.
#pragma once

#include <QByteArray>
#include <QObject>
#include <QUrl>
#include <QVersionNumber>

#include <chrono>
#include <memory>

class QNetworkAccessManager;
class QNetworkReply;

namespace watchpost {

class UpdateCheck : public QObject
{
    Q_OBJECT

public:
    struct Source
    {
        QUrl file;            // https, or http of this computer
        QByteArray publicKey; // UpdateFile::kKeyBytes
        QVersionNumber running;
    };
    static constexpr std::chrono::milliseconds kTimeLimit{30'000};

    explicit UpdateCheck(Source source, QObject *parent = nullptr);
    ~UpdateCheck() override;

    void setTimeLimit(std::chrono::milliseconds limit) { m_limit = limit; }
    void look(); // one at a time: while one runs, nothing

Q_SIGNALS:
    // Exactly one of these for each look().
    void newerFound(const QString &version);
    void nothingNewer();
    void failed(const QString &error); // plain: what happened and what to do

private:
    void read(QNetworkReply *reply);
    void finish(QNetworkReply *reply);

    Source m_source;
    std::chrono::milliseconds m_limit = kTimeLimit;
    std::unique_ptr<QNetworkAccessManager> m_network; // made by the first look
    QNetworkReply *m_reply = nullptr;
    QByteArray m_bytes;
};

} // namespace watchpost
