#include "ui/mutemenu.h"

#include "domain/durations.h"
#include "domain/plaintext.h"
#include "ui/appearance.h"

#include <QAction>
#include <QDateTime>

#include <algorithm>

namespace watchpost {
namespace {

// A name in a menu: its ampersands are no mnemonics, and it does not make the menu as wide as it likes.
QString menuName(const QString &name, const QMenu *menu)
{
    QString text = menu->fontMetrics().elidedText(name, Qt::ElideMiddle, menu->fontMetrics().averageCharWidth() * 40);
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace

MuteMenu::MuteMenu(Asker subject, QWidget *parent)
    : QMenu(parent)
    , m_subject(std::move(subject))
    , m_clock([] { return QDateTime::currentMSecsSinceEpoch(); })
{
    setObjectName(QStringLiteral("muteMenu"));
    connect(this, &QMenu::aboutToShow, this, &MuteMenu::fill);
}

void MuteMenu::setClock(Clock clock)
{
    m_clock = std::move(clock);
}

void MuteMenu::setHoldBack(Severity upTo)
{
    m_holdBack = upTo;
}

void MuteMenu::fill()
{
    const QList<QMenu *> old = findChildren<QMenu *>(Qt::FindDirectChildrenOnly);
    clear();
    for (QMenu *menu : old)
        menu->deleteLater();
    const MuteSubject subject = m_subject();
    const Severity upTo = std::max(m_holdBack, subject.severity);
    if (!subject.cameraIds.isEmpty()) {
        QList<MuteTarget> cameras;
        for (const QString &id : subject.cameraIds)
            cameras.append({MuteTarget::Scope::Camera, id});
        // What is meant most often is one press away; the rest has a menu of its own.
        QAction *heading =
            addAction(cameras.size() == 1 ? menuName(subject.cameraName, this)
                                          : tr("%Ln camera(s)", "to be muted", static_cast<int>(cameras.size())));
        heading->setEnabled(false);
        addChoices(this, cameras, upTo);
        addSeparator();
    }
    if (!subject.group.isEmpty())
        addTarget(tr("Group %1"), visibleText(subject.group), {{MuteTarget::Scope::Group, subject.group}}, upTo);
    if (!subject.type.isEmpty()) // who mutes a type means it, however severe it is
        addTarget(tr("Type %1", "of alarm"), subject.typeName, {{MuteTarget::Scope::Type, subject.type}},
                  Severity::Critical);
    addTarget(tr("All alarms"), {}, {{MuteTarget::Scope::All, {}}}, upTo);
}

void MuteMenu::addTarget(const QString &title, const QString &name, const QList<MuteTarget> &targets, Severity upTo)
{
    QMenu *menu = addMenu(name.isEmpty() ? title : title.arg(menuName(name, this)));
    addChoices(menu, targets, upTo);
}

void MuteMenu::addChoices(QMenu *menu, const QList<MuteTarget> &targets, Severity upTo)
{
    const auto mutes = [this, targets, upTo](qint64 ms) {
        const qint64 now = m_clock();
        QList<Mute> made;
        for (const MuteTarget &target : targets)
            made.append({target, upTo, now, now + ms});
        return made;
    };
    for (const int minutes : kMinutes) {
        QAction *action = menu->addAction(tr("For %n minute(s)", "mute", minutes));
        action->setData(minutes);
        connect(action, &QAction::triggered, this,
                [this, mutes, minutes] { Q_EMIT muteRequested(mutes(minutes * kMinuteMs)); });
    }
    QAction *until = menu->addAction(tr("Until…", "mute"));
    connect(until, &QAction::triggered, this, [this, mutes] { Q_EMIT muteUntilRequested(mutes(0)); });
}

} // namespace watchpost
