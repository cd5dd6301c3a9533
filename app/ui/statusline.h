// The status bar: how the connection stands, how fast and how safe it is, what the last synchronisation did or the
// running one is doing.
#pragma once

#include "domain/connection.h"
#include "domain/sync.h"

#include <QStatusBar>

#include <optional>

class QLabel;
class QProgressBar;
class QToolButton;

namespace watchpost {

class ElidedLabel;
class HushChip;

class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setHost(const QString &host);
    void showStatus(const ConnectionStatus &status);
    void showProgress(const SyncProgress &progress);
    void showReport(const SyncReport &report);
    [[nodiscard]] HushChip *hush() const { return m_hush; }

    [[nodiscard]] static QString progressText(const SyncProgress &progress); // "Uploading 12 of 30"
    [[nodiscard]] static QString reportText(const SyncReport &report);       // "Synchronised 12:03: 3 uploaded"

Q_SIGNALS:
    void syncCancelRequested();
    void reportRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void assemble();
    void refresh();
    void refreshConnection();
    void refreshSync();

    QString m_host;
    ConnectionStatus m_status;
    SyncProgress m_progress;
    std::optional<SyncReport> m_report;
    QLabel *m_stateIcon;
    ElidedLabel *m_state;
    QLabel *m_roundTrip;
    QLabel *m_lock;
    QLabel *m_encryption;
    HushChip *m_hush;
    QLabel *m_syncText;
    QToolButton *m_reportButton;
    QProgressBar *m_bar;
    QToolButton *m_cancel;
};

} // namespace watchpost
