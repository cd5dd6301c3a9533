// What differs between this computer and the server, until the user has chosen: gathers it from the synchronisations,
// hands it to the window as rows, and does what was chosen. Talks to no window, and keeps no one waiting: what is not
// chosen stays as it is on both sides. docs/decisions/0009-what-would-overwrite-is-held-back.md
#pragma once

#include "domain/camera.h"
#include "domain/sync.h"
#include "domain/syncreview.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <optional>

namespace watchpost {

class CameraCoordinator;
class CameraStore;
class CameraSync;

class ReviewCoordinator : public QObject
{
    Q_OBJECT

public:
    // After `cameras`: what a synchronisation tells reaches the store by it first.
    ReviewCoordinator(CameraSync *sync, CameraStore *store, CameraCoordinator *cameras, QObject *parent = nullptr);

    [[nodiscard]] int count() const { return static_cast<int>(m_waiting.size()); }
    // As they are now; choose() takes choices of these.
    QList<SyncRow> rows();
    void choose(const QList<watchpost::SyncChoice> &choices);

Q_SIGNALS:
    void countChanged(int waiting);
    void problem(const QString &text);
    void reported(const watchpost::SyncReport &report); // CameraSync::finished(), and what it has held back

private:
    struct Offer // what the user saw
    {
        SyncDifference difference = SyncDifference::None;
        Binding here = Binding::Confirmed;
        QString password;
        std::optional<QString> theirs;

        friend bool operator==(const Offer &, const Offer &) = default;
    };
    struct Orders
    {
        QList<Camera> keep;
        QList<Camera> take;
        QStringList leave;
        QStringList upload;
        QStringList remove;
        QList<Camera> removeThere;
        int passwordless = 0;
        int stale = 0;
    };

    void takeDiffering(const QList<Camera> &theirs);
    void listRead();
    void report(SyncReport report);
    void refresh(const QStringList &ids);
    void refreshAll();
    void tellCount(qsizetype before);
    [[nodiscard]] bool isWaiting(const Camera *camera) const;
    [[nodiscard]] std::optional<Offer> offer(const QString &id) const;
    void sort(const QString &id, SyncAction action, const Offer &seen, Orders *orders) const;
    void obey(const Orders &orders);
    void tell(const Orders &orders);

    CameraSync *m_sync;
    CameraStore *m_store;
    CameraCoordinator *m_cameras;
    QHash<QString, QString> m_theirs; // the server's passwords where they differ, in this run
    QSet<QString> m_seen;             // of them, in the synchronisation that runs
    QSet<QString> m_waiting;
    QHash<QString, Offer> m_offered;
};

} // namespace watchpost
