#include "ui/statusline.h"

#include "domain/plaintext.h"
#include "ui/appearance.h"
#include "ui/elidedbutton.h"
#include "ui/elidedlabel.h"
#include "ui/hushchip.h"
#include "ui/stateicon.h"
#include "ui/syncsummary.h"
#include "ui/tones.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QToolButton>

namespace watchpost {
namespace {

QLabel *valueLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    return label;
}

void setValue(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setAccessibleName(text);
    label->setVisible(!text.isEmpty());
}

OnlineState shapeFor(ConnectionState state)
{
    switch (state) {
    case ConnectionState::Online:
        return OnlineState::Online;
    case ConnectionState::Offline:
    case ConnectionState::Waiting:
        return OnlineState::Offline;
    case ConnectionState::Connecting:
    case ConnectionState::LoggingIn:
        break;
    }
    return OnlineState::Unknown;
}

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent)
    , m_stateIcon(new QLabel(this))
    , m_state(new ElidedLabel(this))
    , m_roundTrip(valueLabel(QStringLiteral("roundTrip"), this))
    , m_lock(new QLabel(this))
    , m_encryption(valueLabel(QStringLiteral("encryption"), this))
    , m_hush(new HushChip(this))
    , m_syncText(valueLabel(QStringLiteral("syncText"), this))
    , m_reportButton(new ElidedButton(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QToolButton(this))
{
    setObjectName(QStringLiteral("statusLine"));
    m_state->setObjectName(QStringLiteral("connectionState"));
    m_reportButton->setObjectName(QStringLiteral("lastSync"));
    m_reportButton->setAutoRaise(true);
    m_reportButton->setFocusPolicy(Qt::TabFocus);
    m_cancel->setObjectName(QStringLiteral("cancelSync"));
    m_cancel->setAutoRaise(true);
    m_cancel->setFocusPolicy(Qt::TabFocus);
    m_bar->setObjectName(QStringLiteral("syncProgress"));
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(fontMetrics().averageCharWidth() * 16, fontMetrics().height() / 2 + 2);
    connect(m_cancel, &QToolButton::clicked, this, &StatusLine::syncCancelRequested);
    connect(m_reportButton, &QToolButton::clicked, this, &StatusLine::reportRequested);
    assemble();
    refresh();
}

void StatusLine::assemble()
{
    auto *left = new QWidget(this);
    auto *row = new QHBoxLayout(left);
    row->setContentsMargins(8, 2, 0, 2);
    row->setSpacing(6);
    row->addWidget(m_stateIcon);
    row->addWidget(m_state);
    row->addSpacing(10);
    row->addWidget(m_lock);
    row->addWidget(m_encryption);
    row->addSpacing(10);
    row->addWidget(m_roundTrip);
    row->addStretch(1);
    addWidget(left, 1);
    auto *right = new QWidget(this);
    auto *end = new QHBoxLayout(right);
    end->setContentsMargins(0, 0, 4, 0);
    end->setSpacing(8);
    end->addWidget(m_hush);
    end->addWidget(m_syncText);
    end->addWidget(m_bar);
    end->addWidget(m_cancel);
    end->addWidget(m_reportButton);
    m_reportButton->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    addPermanentWidget(right);
    setSizeGripEnabled(false);
}

void StatusLine::setHost(const QString &host)
{
    m_host = visibleText(host);
    refreshConnection();
}

void StatusLine::showStatus(const ConnectionStatus &status)
{
    m_status = status;
    refreshConnection();
}

void StatusLine::showProgress(const SyncProgress &progress)
{
    m_progress = progress;
    refreshSync();
}

void StatusLine::showReport(const SyncReport &report)
{
    m_report = report;
    m_progress = {};
    refreshSync();
}

QString StatusLine::progressText(const SyncProgress &progress)
{
    const QLocale locale;
    const QString done = locale.toString(progress.done);
    const QString total = locale.toString(progress.total);
    switch (progress.phase) {
    case SyncPhase::Idle:
        return {};
    case SyncPhase::Removing:
        return tr("Removing cameras from the server…");
    case SyncPhase::WaitingForPort:
        return tr("Waiting for the server to be free…");
    case SyncPhase::Uploading:
        return progress.total > 0 ? tr("Uploading %1 of %2").arg(done, total) : tr("Uploading…");
    case SyncPhase::Downloading:
        return progress.total > 0 ? tr("Downloading %1 of %2").arg(done, total) : tr("Downloading…");
    }
    return {};
}

QString StatusLine::reportText(const SyncReport &report)
{
    return tr("Synchronised %1: %2", "time, result").arg(localTime(report.finishedAt), syncSummary(report));
}

void StatusLine::changeEvent(QEvent *event)
{
    QStatusBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
}

void StatusLine::refresh()
{
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel the synchronisation"));
    m_reportButton->setToolTip(tr("Show what became of each camera"));
    m_roundTrip->setToolTip(tr("How long the server takes to answer"));
    refreshConnection();
    refreshSync();
}

void StatusLine::refreshConnection()
{
    const bool blind = m_status.lostAt != 0 && m_status.state != ConnectionState::Online;
    const QString since = blind ? localTime(m_status.lostAt) : QString();
    const auto words = [&]() -> QString {
        switch (m_status.state) {
        case ConnectionState::Offline:
            return blind ? tr("Blind: no connection to %1 since %2").arg(m_host, since) : tr("Not connected");
        case ConnectionState::Connecting:
            return blind ? tr("Blind since %1: connecting to %2…").arg(since, m_host)
                         : tr("Connecting to %1…").arg(m_host);
        case ConnectionState::LoggingIn:
            return blind ? tr("Blind since %1: logging in to %2…").arg(since, m_host)
                         : tr("Logging in to %1…").arg(m_host);
        case ConnectionState::Online:
            return tr("Connected to %1").arg(m_host);
        case ConnectionState::Waiting:
            return blind ? tr("Blind: no connection to %1 since %2").arg(m_host, since)
                         : tr("No connection to %1").arg(m_host);
        }
        return {};
    };
    m_state->setFullText(words());
    QFont font = m_roundTrip->font();
    font.setBold(blind);
    m_state->setFont(font);
    QPalette colors = palette();
    if (blind)
        colors.setColor(QPalette::WindowText, severityColor(Severity::Critical, palette()));
    m_state->setPalette(colors);
    const OnlineState shape = shapeFor(m_status.state);
    const int size = fontMetrics().ascent();
    m_stateIcon->setPixmap(stateIcon(shape, palette(), size, devicePixelRatioF()));
    const bool online = m_status.state == ConnectionState::Online;
    setValue(m_roundTrip, online && m_status.roundTripMs >= 0
                              ? tr("Round trip %1 ms").arg(QLocale().toString(m_status.roundTripMs))
                              : QString());
    setValue(m_encryption, !online                         ? QString()
                           : m_status.encryption.isEmpty() ? tr("Not encrypted")
                                                           : visibleText(m_status.encryption));
    const bool safe = !m_status.encryption.isEmpty();
    m_lock->setVisible(online);
    m_lock->setPixmap(tintedIcon(safe ? QStringLiteral("security-high") : QStringLiteral("security-low"),
                                 safe ? stateColor(OnlineState::Online, palette()) : quietText(palette()))
                          .pixmap(QSize(size, size) * 1.2, devicePixelRatioF()));
}

void StatusLine::refreshSync()
{
    const bool running = m_progress.phase != SyncPhase::Idle;
    setValue(m_syncText, progressText(m_progress));
    m_bar->setVisible(running);
    m_bar->setRange(0, m_progress.total);
    m_bar->setValue(m_progress.done);
    m_bar->setAccessibleName(progressText(m_progress));
    m_cancel->setVisible(running);
    m_reportButton->setVisible(!running && m_report.has_value());
    if (!m_report)
        return;
    m_reportButton->setText(reportText(*m_report));
    m_reportButton->setAccessibleName(m_reportButton->text());
}

} // namespace watchpost
