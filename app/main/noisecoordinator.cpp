#include "main/noisecoordinator.h"

#include "domain/alarmpolicy.h"
#include "domain/durations.h"
#include "ui/noisedialog.h"

#include <QDateTime>

namespace watchpost {

NoiseCoordinator::NoiseCoordinator(Database *database, QObject *parent)
    : QObject(parent)
    , m_store(database)
    , m_clock([] { return QDateTime::currentMSecsSinceEpoch(); })
{
}

// It is the window's, and shows a model of ours.
NoiseCoordinator::~NoiseCoordinator()
{
    delete m_dialog;
}

void NoiseCoordinator::setClock(Clock clock)
{
    m_clock = std::move(clock);
}

void NoiseCoordinator::setAccount(const Account &account)
{
    m_account = account;
    ++m_asked;
    if (m_dialog)
        m_dialog->close();
}

void NoiseCoordinator::show(QWidget *parent, NoiseModel::NameLookup cameraName, const AlarmRules &rules)
{
    m_model.setNames(std::move(cameraName), typeNames(rules.types));
    m_holdBack = rules.mutesHoldBack;
    if (!m_dialog) {
        m_model.setRows({}, {});
        m_dialog = new NoiseDialog(&m_model, parent);
        connect(m_dialog, &NoiseDialog::rowsWanted, this, &NoiseCoordinator::read);
        connect(m_dialog, &NoiseDialog::editRequested, this, &NoiseCoordinator::editRequested);
        connect(m_dialog, &NoiseDialog::muteRequested, this, &NoiseCoordinator::mute);
    }
    m_dialog->ask();
    m_dialog->show(); // beside the work: what is muted can be seen while it is open
    m_dialog->raise();
    m_dialog->activateWindow();
}

void NoiseCoordinator::read(int hours, const NoiseQuestion &question)
{
    const quint64 asked = ++m_asked;
    m_store.read(m_account, m_clock() - hours * kHourMs, question, this,
                 [this, asked, question](const NoiseStore::Found &found) {
                     if (asked != m_asked || !m_dialog)
                         return;
                     if (found.error.isEmpty())
                         m_dialog->showRows(found.rows, found.complete, question);
                     else
                         m_dialog->showError(found.error);
                 });
}

void NoiseCoordinator::mute(const QList<MuteTarget> &targets, int minutes)
{
    const qint64 now = m_clock();
    QList<Mute> mutes;
    for (const MuteTarget &target : targets)
        mutes.append({target, m_holdBack, now, now + minutes * kMinuteMs});
    Q_EMIT muteRequested(mutes);
}

} // namespace watchpost
