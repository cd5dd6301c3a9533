// Looks for newer versions once a day where the user wants it, and tells of one once in a run of the program.
#pragma once

#include "main/updatecheck.h"
#include "ui/updatepage.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <utility>

namespace watchpost {

class Settings;

class UpdateCoordinator : public QObject
{
    Q_OBJECT

public:
    using Clock = std::function<qint64()>; // ms since the epoch, UTC
    struct Places
    {
        UpdateCheck::Source source;
        QUrl downloadPage; // the only address that is ever opened
    };
    static constexpr int kStartMs = 60'000; // not before what the person waits for at the start

    UpdateCoordinator(Places places, Settings *settings, QObject *parent = nullptr);
    ~UpdateCoordinator() override;

    void setClock(Clock clock) { m_clock = std::move(clock); }
    void begin();
    [[nodiscard]] SettingsPage *makePage(QWidget *parent);
    void openDownloadPage() const;

    // How long to wait for the next look, in ms; -1: never. A clock that was set back is no reason to wait for years.
    [[nodiscard]] static qint64 nextLook(bool wanted, qint64 last, qint64 now);

Q_SIGNALS:
    void newerFound(const QString &version);

private:
    void schedule();
    void look();
    void take(const UpdateStatus &status);

    Places m_places;
    Settings *m_settings;
    Clock m_clock;
    UpdateCheck m_check;
    UpdateStatus m_status;
    QString m_told;
    QPointer<UpdatePage> m_page;
    QTimer m_timer{this};
};

} // namespace watchpost
