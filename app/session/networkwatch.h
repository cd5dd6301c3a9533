// Whether this computer's network comes and goes, where the system tells (QNetworkInformation; NetworkManager on
// Linux). Where it does not, nothing is ever said, and the heartbeat and the retries have to do alone.
#pragma once

#include <QNetworkInformation>
#include <QObject>

namespace watchpost {

class NetworkWatch : public QObject
{
    Q_OBJECT

public:
    enum class Source { System, None }; // None: for tests, which call reachabilityChanged() themselves
    explicit NetworkWatch(Source source = Source::System, QObject *parent = nullptr);

    void reachabilityChanged(QNetworkInformation::Reachability reachability);

Q_SIGNALS:
    void returned(); // more can be reached than before
    void lost();     // less

private:
    QNetworkInformation::Reachability m_last = QNetworkInformation::Reachability::Unknown;
};

} // namespace watchpost
