// Remembers the last synchronisation's report and decides how it reaches the person: silently, as a window, or, when
// the same was said before or the person is busy with another dialog, as a line of the banner.
#pragma once

#include "domain/connection.h"
#include "domain/sync.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

class QWidget;

namespace watchpost {

class Banner;
class SyncReportDialog;

class SyncReports : public QObject
{
    Q_OBJECT

public:
    SyncReports(Banner *banner, std::function<QString(const QString &)> nameOf, QWidget *window);

    void take(const SyncReport &report);
    void show(); // the last one; nothing when there is none yet
    [[nodiscard]] bool hasReport() const { return m_last.has_value(); }
    void setAccount(const Account &account);
    // What the person was told last: kept over a restart, so that a camera that stays refused is told once.
    [[nodiscard]] QByteArray told() const { return m_told; }
    void setTold(const QByteArray &told) { m_told = told; }

private:
    void showLine();
    void openWindow(bool asked);

    Banner *m_banner;
    std::function<QString(const QString &)> m_nameOf;
    QWidget *m_window;
    std::optional<SyncReport> m_last;
    Account m_account;
    QByteArray m_told; // problemDigest() of the last one with problems that the person was shown
    QPointer<SyncReportDialog> m_dialog;
};

} // namespace watchpost
