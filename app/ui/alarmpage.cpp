#include "ui/alarmpage_p.h"

#include "models/alarmmodel.h"
#include "ui/alarmexport.h"
#include "ui/alarmfilterbar.h"
#include "ui/alarmtable.h"

#include <QAction>
#include <QDataStream>
#include <QEvent>
#include <QIODevice>

#include <algorithm>

namespace watchpost {

AlarmPage::AlarmPage(AlarmModel *alarms, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(this, alarms))
{
}

AlarmPage::~AlarmPage() = default;

void AlarmPage::setHoldBack(Severity upTo)
{
    d->commands->mute->setHoldBack(upTo);
}

void AlarmPage::setGroupLookup(std::function<QString(const QString &)> groupOf)
{
    d->selection.setGroupLookup(groupOf);
    d->fileExport->setGroupLookup(groupOf);
    d->sifter.setGroupLookup(groupOf);
}

void AlarmPage::setGroups(std::function<QStringList()> groups)
{
    d->filterBar->setGroups(std::move(groups));
}

void AlarmPage::step(int rows)
{
    const int count = d->filter->rowCount();
    if (count == 0)
        return;
    const QList<int> selected = d->table->selectedRows();
    const int from =
        selected.isEmpty() ? (rows > 0 ? -1 : count) : (rows > 0 ? selected.constLast() : selected.constFirst());
    d->takeFocusTo(std::clamp(from + rows, 0, count - 1));
}

void AlarmPage::openMuteMenu()
{
    const QModelIndex current = d->table->currentIndex();
    const QRect place = current.isValid() ? d->table->visualRect(current) : QRect();
    d->commands->mute->popup(d->table->viewport()->mapToGlobal(place.center()));
}

QList<QAction *> AlarmPage::commands() const
{
    return d->commands->list();
}

void AlarmPage::showAlarm(qint64 id)
{
    if (d->alarms->rowOf(id) < 0)
        return;
    if (d->filter->rowOf(id) < 0)
        d->sifter.clear();
    if (const int row = d->filter->rowOf(id); row >= 0)
        d->takeFocusTo(row);
}

void AlarmPage::showNewest()
{
    if (d->alarms->rowCount() == 0)
        return;
    const QList<qint64> open = d->alarms->unacknowledged(); // newest first
    d->table->scrollToTop();
    showAlarm(open.isEmpty() ? d->alarms->alarm(0).id : open.constFirst());
}

void AlarmPage::clearFilter()
{
    d->sifter.clear();
}

void AlarmPage::olderFailed(const QString &text)
{
    d->sifter.olderFailed(text);
}

QByteArray AlarmPage::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << d->commands->filter->isChecked() << d->commands->histogram->isChecked();
    return state;
}

void AlarmPage::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    bool filterShown = false;
    bool histogramShown = true;
    stream >> filterShown >> histogramShown;
    if (stream.status() != QDataStream::Ok)
        return;
    d->commands->filter->setChecked(filterShown);
    d->commands->histogram->setChecked(histogramShown);
}

void AlarmPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (!d)
        return;
    if (event->type() == QEvent::LanguageChange)
        d->retranslate();
    else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        d->recolor();
}

} // namespace watchpost
