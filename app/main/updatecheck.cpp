#include "main/updatecheck.h"

#include "domain/connection.h"
#include "domain/plaintext.h"
#include "main/updatefile.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>

#include <utility>

namespace watchpost {
namespace {

bool isTrustworthy(const QUrl &url)
{
    return url.scheme() == u"https" || (url.scheme() == u"http" && isLoopback(url.host()));
}

} // namespace

UpdateCheck::UpdateCheck(Source source, QObject *parent)
    : QObject(parent)
    , m_source(std::move(source))
{
}

UpdateCheck::~UpdateCheck()
{
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
    }
}

void UpdateCheck::look()
{
    if (m_reply)
        return;
    if (!m_network)
        m_network = std::make_unique<QNetworkAccessManager>();
    QNetworkRequest request(m_source.file);
    request.setTransferTimeout(static_cast<int>(m_limit.count()));
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setRawHeader("User-Agent", "Watchpost"); // Qt's own would name the system's language, too
    request.setRawHeader("Accept-Language", "en");
    m_bytes.clear();
    m_reply = m_network->get(request);
    QNetworkReply *reply = m_reply;
    reply->setReadBufferSize(UpdateFile::kMostBytes);
    connect(reply, &QNetworkReply::redirected, reply, [reply](const QUrl &target) {
        if (!isTrustworthy(target))
            reply->abort();
    });
    connect(reply, &QNetworkReply::readyRead, this, [this, reply] { read(reply); });
    connect(reply, &QNetworkReply::finished, this, [this, reply] { finish(reply); });
}

void UpdateCheck::read(QNetworkReply *reply)
{
    m_bytes += reply->readAll();
    if (m_bytes.size() > UpdateFile::kMostBytes)
        reply->abort();
}

void UpdateCheck::finish(QNetworkReply *reply)
{
    m_reply = nullptr;
    reply->deleteLater();
    if (reply->error() != QNetworkReply::NoError)
        return Q_EMIT failed(tr("It could not be found out whether there is a newer version: %1. Check the connection "
                                "to the internet, or look at the project's web site.")
                                 .arg(visibleText(reply->errorString())));
    m_bytes += reply->readAll();
    const auto file = readUpdateFile(m_bytes, m_source.publicKey);
    if (!file)
        return Q_EMIT failed(tr("What the web server said about newer versions is not signed by the project, and is "
                                "not believed. Look at the project's web site."));
    if (file->version > m_source.running)
        return Q_EMIT newerFound(file->version.toString());
    Q_EMIT nothingNewer();
}

} // namespace watchpost
