#include "ui/alarmcommands.h"

#include "ui/appearance.h"

#include <QAction>
#include <QMenu>
#include <QWidget>

namespace watchpost {

AlarmCommands::AlarmCommands(MuteMenu::Asker muteSubject, QWidget *page)
    : QObject(page)
    , m_page(page)
{
    const auto action = [this](const char *name, const QKeySequence &key = {}) {
        auto *made = new QAction(this);
        made->setObjectName(QString::fromLatin1(name));
        made->setShortcut(key);
        return made;
    };
    acknowledge = action("acknowledgeSelected", QKeySequence(Qt::CTRL | Qt::Key_K));
    withNote = action("acknowledgeWithNote", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    editNote = action("editAlarmNote");
    ofCamera = action("acknowledgeOfCamera");
    all = action("acknowledgeEvery", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K));
    show = action("showCamera");
    why = action("whyNoPopUp");
    search = action("searchAlarms", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F));
    filter = action("filterAlarms");
    filter->setCheckable(true);
    histogram = action("showHistogram");
    histogram->setCheckable(true);
    histogram->setChecked(true);
    exportAlarms = action("exportAlarms");
    show->setShortcuts({QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)});
    show->setShortcutContext(Qt::WidgetShortcut); // Return on a button presses that button
    context = new QMenu(page);
    context->setObjectName(QStringLiteral("alarmMenu"));
    mute = new MuteMenu(std::move(muteSubject), page);
    context->addActions({acknowledge, withNote, editNote, ofCamera, show});
    context->addMenu(mute);
    context->addAction(why);
    context->addSeparator();
    context->addActions({all, exportAlarms});
    // In the whole window: an alarm is acknowledged without a way to the panel first.
    page->addActions({acknowledge, withNote, all, search});
}

QList<QAction *> AlarmCommands::list() const
{
    return {acknowledge, withNote, editNote, all, mute->menuAction(), why, search, filter, histogram, exportAlarms};
}

QString AlarmCommands::toolTip(const QAction *action)
{
    const QString key = action->shortcut().toString(QKeySequence::NativeText);
    QString text = action->text();
    text = text.remove(u'…').trimmed();
    return key.isEmpty() ? text : tr("%1 (%2)", "button, its key").arg(text, key);
}

void AlarmCommands::setFiltering(bool filtering)
{
    m_filtering = filtering;
    all->setText(filtering ? tr("Acknowledge all shown") : tr("Acknowledge all"));
}

void AlarmCommands::retranslate()
{
    acknowledge->setText(tr("Acknowledge"));
    withNote->setText(tr("Acknowledge with a note…"));
    editNote->setText(tr("Edit note…"));
    ofCamera->setText(tr("Acknowledge all of this camera"));
    show->setText(tr("Show camera"));
    why->setText(tr("Why was there no pop-up?"));
    search->setText(tr("Search alarms"));
    filter->setText(tr("Filter alarms"));
    histogram->setText(tr("Alarms by the hour"));
    exportAlarms->setText(tr("Export alarms…"));
    mute->setTitle(tr("Mute"));
    for (QAction *action : {withNote, filter}) // of buttons that show nothing but the icon
        action->setToolTip(toolTip(action));
    setFiltering(m_filtering);
}

void AlarmCommands::applyPalette()
{
    const auto icon = [this](const char *name) { return themeIcon(QLatin1String(name), m_page->palette()); };
    acknowledge->setIcon(icon("alarm-acknowledge"));
    withNote->setIcon(icon("note"));
    editNote->setIcon(icon("edit-rename"));
    show->setIcon(icon("go-jump"));
    mute->setIcon(icon("alarm-mute"));
    why->setIcon(icon("dialog-information"));
    search->setIcon(icon("edit-find"));
    filter->setIcon(icon("view-filter"));
}

} // namespace watchpost
