#include "main/alarmlistcoordinator.h"

#include "models/alarmmodel.h"
#include "store/alarmstore.h"
#include "ui/alarmpage.h"
#include "ui/alarmpresenter.h"
#include "ui/mainwindow.h"

#include <QDateTime>

namespace watchpost {

AlarmListCoordinator::AlarmListCoordinator(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_clock([] { return QDateTime::currentMSecsSinceEpoch(); })
{
    connect(parts.window, &MainWindow::acknowledgeRequested, this, &AlarmListCoordinator::acknowledge);
    connect(parts.window, &MainWindow::acknowledgeWithNoteRequested, this, &AlarmListCoordinator::acknowledgeWithNote);
    connect(parts.window, &MainWindow::alarmNoteRequested, this, &AlarmListCoordinator::setNote);
    connect(parts.window, &MainWindow::alarmsSeen, this, &AlarmListCoordinator::markSeen);
    AlarmPage *page = parts.window->alarmPage();
    connect(page, &AlarmPage::olderWanted, parts.store, &AlarmStore::readStretch);
    connect(page, &AlarmPage::olderUnwanted, parts.alarms, &AlarmModel::dropOlder);
    connect(parts.store, &AlarmStore::stretchRead, parts.alarms, &AlarmModel::setOlder);
    connect(parts.store, &AlarmStore::stretchFailed, page, &AlarmPage::olderFailed);
}

void AlarmListCoordinator::setClock(Clock clock)
{
    m_clock = std::move(clock);
}

void AlarmListCoordinator::acknowledgeWithNote(const QList<qint64> &ids, const QString &note)
{
    const qint64 at = m_clock();
    m_parts.alarms->acknowledge(ids, at, note);
    m_parts.store->acknowledge(ids, at, note);
    m_parts.presenter->withdraw(ids);
}

void AlarmListCoordinator::setNote(const QList<qint64> &ids, const QString &note)
{
    m_parts.alarms->setNote(ids, note);
    m_parts.store->setNote(ids, note);
}

void AlarmListCoordinator::markSeen(const QList<qint64> &ids)
{
    const qint64 at = m_clock();
    m_parts.alarms->markSeen(ids, at);
    m_parts.store->markSeen(ids, at);
}

} // namespace watchpost
