#include "ui/banner.h"

#include "domain/plaintext.h"
#include "domain/sentences.h"
#include "ui/appearance.h"

#include <QDateTime>
#include <QEvent>
#include <QLocale>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace watchpost {
namespace {

constexpr QLatin1String kLastLoginKey("lastLogin");

} // namespace

Banner::Banner(QWidget *parent)
    : QWidget(parent)
    , m_clock([] { return QDateTime::currentMSecsSinceEpoch(); })
    , m_column(new QVBoxLayout(this))
    , m_connection(new BannerLine(BannerLine::Tone::Critical, false, this))
    , m_tick(new QTimer(this))
{
    setObjectName(QStringLiteral("banner"));
    m_connection->setObjectName(QStringLiteral("connectionLine"));
    m_connection->setSilent(); // in turn with all else: ui/announcer.h
    m_connection->hide();
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(1);
    m_column->addWidget(m_connection);
    m_tick->setInterval(1000);
    connect(m_tick, &QTimer::timeout, this, [this] { refreshConnection(); });
    connect(m_connection, &BannerLine::buttonClicked, this, &Banner::retryRequested);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void Banner::setClock(Clock clock)
{
    m_clock = std::move(clock);
}

void Banner::setHost(const QString &host)
{
    m_host = visibleText(host);
}

void Banner::showStatus(const ConnectionStatus &status)
{
    m_status = status;
    refreshConnection();
    if (status.state == ConnectionState::Waiting)
        m_tick->start();
    else
        m_tick->stop();
}

BannerLine *Banner::showLine(const QString &key, BannerLine::Tone tone, const QString &text, const QString &action,
                             bool stays)
{
    BannerLine *&line = m_lines[key];
    if (!line) {
        line = new BannerLine(tone, !stays, this);
        line->setObjectName(QStringLiteral("line-") + key);
        m_column->addWidget(line);
        connect(line, &BannerLine::dismissed, this, [this, key] { removeLine(key); });
        connect(line, &BannerLine::buttonClicked, this, [this, key] { Q_EMIT actionClicked(key); });
    }
    line->setText(text);
    line->setButton(action);
    return line;
}

void Banner::removeLine(const QString &key)
{
    if (BannerLine *line = m_lines.take(key)) {
        line->hide();
        line->deleteLater();
    }
}

void Banner::showLastLogin(const LastLogin &lastLogin)
{
    m_lastLogin = lastLogin;
    removeLine(kLastLoginKey);
    showLine(kLastLoginKey, BannerLine::Tone::Info, {});
    refreshLastLogin();
}

void Banner::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    refreshConnection();
    refreshLastLogin();
}

void Banner::refreshConnection()
{
    const bool blind = m_status.state == ConnectionState::Waiting || m_status.state == ConnectionState::Offline ||
                       m_status.lostAt != 0;
    const bool trying = m_status.state == ConnectionState::Connecting || m_status.state == ConnectionState::LoggingIn;
    const bool shown = m_status.state != ConnectionState::Online && (blind || trying) &&
                       (m_status.lostAt != 0 || m_status.error.kind != ErrorKind::None);
    m_connection->setVisible(shown);
    if (!shown)
        return m_connection->setText({});
    const QString lost = lostText();
    // The seconds are seen, not read out one by one.
    m_connection->setText(joinSentences({lost, nextText()}), lost);
    m_connection->setButton(m_status.state == ConnectionState::Waiting ? tr("Retry now") : QString());
}

QString Banner::lostText() const
{
    QStringList sentences;
    if (m_status.lostAt != 0)
        sentences << tr("No connection to %1 since %2. The states of the cameras are unknown.")
                         .arg(m_host, localTime(m_status.lostAt, m_clock()));
    if (m_status.error.kind != ErrorKind::None && !m_status.error.text.isEmpty())
        sentences << visibleText(m_status.error.text);
    return joinSentences(sentences);
}

QString Banner::nextText() const
{
    switch (m_status.state) {
    case ConnectionState::Waiting: {
        const qint64 left = std::max<qint64>(0, m_status.nextAttemptAt - m_clock());
        const int seconds = static_cast<int>((left + 999) / 1000);
        return seconds > 0 ? tr("Trying again in %n second(s)…", nullptr, seconds) : tr("Trying again…");
    }
    case ConnectionState::Connecting:
    case ConnectionState::LoggingIn:
        return tr("Trying again…");
    case ConnectionState::Offline:
        return tr("Log out and in again to go on.");
    case ConnectionState::Online:
        break;
    }
    return {};
}

void Banner::refreshLastLogin()
{
    BannerLine *line = m_lines.value(kLastLoginKey);
    if (!line)
        return;
    if (!m_lastLogin.time.isValid())
        return line->setText(tr("This is the first login of this account."));
    const QString when = QLocale().toString(m_lastLogin.time.toLocalTime(), QLocale::ShortFormat);
    line->setText(m_lastLogin.address.isEmpty()
                      ? tr("Last login %1. Was that you?").arg(when)
                      : tr("Last login %1 from %2. Was that you?").arg(when, m_lastLogin.address));
}

} // namespace watchpost
