#include "ui/filterbar.h"

#include "models/modeltext.h"
#include "ui/appearance.h"
#include "ui/shortcuts.h"
#include "ui/stateicon.h"
#include "ui/tones.h"

#include <QAction>
#include <QActionGroup>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QToolBar>
#include <QToolButton>

namespace watchpost {
namespace {

constexpr std::array<std::optional<OnlineState>, 4> kStates = {std::nullopt, OnlineState::Online, OnlineState::Offline,
                                                               OnlineState::Unknown};
constexpr std::array kNames = {"filterAll", "filterOnline", "filterOffline", "filterUnknown"};

int countOf(const CameraCounts &counts, std::optional<OnlineState> state)
{
    if (!state)
        return counts.all;
    switch (*state) {
    case OnlineState::Online:
        return counts.online;
    case OnlineState::Offline:
        return counts.offline;
    case OnlineState::Unknown:
        break;
    }
    return counts.unknown;
}

} // namespace

FilterBar::FilterBar(QToolBar *toolBar)
    : QObject(toolBar)
    , m_toolBar(toolBar)
    , m_search(new QLineEdit(toolBar))
    , m_group(new QActionGroup(this))
{
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(m_search->fontMetrics().averageCharWidth() * 18);
    m_search->setMaximumWidth(m_search->fontMetrics().averageCharWidth() * 40);
    m_icon = m_search->addAction(QIcon(), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    toolBar->addWidget(m_search);
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        if (!m_clearing)
            Q_EMIT changed();
    });
    for (int i = 0; i < kButtons; ++i) {
        QAction *action = m_actions[static_cast<size_t>(i)] = m_group->addAction(new QAction(this));
        action->setObjectName(QString::fromLatin1(kNames[static_cast<size_t>(i)]));
        action->setCheckable(true);
        action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)));
        toolBar->addAction(action);
        if (QWidget *button = toolBar->widgetForAction(action)) {
            button->setObjectName(action->objectName());
            button->setFocusPolicy(Qt::TabFocus);
        }
        connect(action, &QAction::triggered, this, &FilterBar::changed);
    }
    m_actions.front()->setChecked(true);
    applyPalette();
    retranslate();
}

void FilterBar::setCounts(const CameraCounts &counts)
{
    if (counts == m_counts)
        return;
    m_counts = counts;
    for (int i = 0; i < kButtons; ++i)
        updateButton(i);
}

void FilterBar::clear()
{
    m_clearing = true;
    m_search->clear();
    m_clearing = false;
    m_actions.front()->setChecked(true);
    Q_EMIT changed();
}

void FilterBar::clearState()
{
    m_actions.front()->setChecked(true);
    Q_EMIT changed();
}

void FilterBar::setSearch(const QString &text)
{
    m_search->setText(text);
}

void FilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

QString FilterBar::text() const
{
    return m_search->text();
}

std::optional<OnlineState> FilterBar::state() const
{
    for (size_t i = 0; i < m_actions.size(); ++i) {
        if (m_actions[i]->isChecked())
            return kStates[i];
    }
    return std::nullopt;
}

QList<QAction *> FilterBar::stateActions() const
{
    return {m_actions.cbegin(), m_actions.cend()};
}

void FilterBar::retranslate()
{
    m_search->setPlaceholderText(tr("Search cameras"));
    m_search->setAccessibleName(tr("Search cameras by name, ID, group, tag or note"));
    m_search->setToolTip(tr("Search name, ID, group, tags and note (%1)")
                             .arg(QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText)));
    // Qt leaves the buttons in the field without a name.
    m_icon->setText(tr("Search cameras"));
    if (auto *cross = m_search->findChild<QAction *>(QStringLiteral("_q_qlineeditclearaction")))
        cross->setText(tr("Clear the search"));
    for (int i = 0; i < kButtons; ++i)
        updateButton(i);
}

void FilterBar::applyPalette()
{
    makePlaceholderReadable(m_search);
    m_icon->setIcon(themeIcon(QStringLiteral("edit-find"), m_toolBar->palette()));
    const int size = m_toolBar->iconSize().height();
    for (size_t i = 1; i < m_actions.size(); ++i) {
        QIcon icon;
        for (const qreal ratio : {1.0, 2.0, 3.0})
            icon.addPixmap(stateIcon(*kStates[i], m_toolBar->palette(), size, ratio, 0.78));
        m_actions[i]->setIcon(icon);
    }
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
        if (key == Qt::Key_Escape || key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            Q_EMIT leftSearch();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

void FilterBar::updateButton(int index)
{
    const auto i = static_cast<size_t>(index);
    const int count = countOf(m_counts, kStates[i]);
    const QString name = kStates[i] ? stateWord(*kStates[i]) : tr("All");
    const QString text = tr("%1 %2", "state, number").arg(name, QLocale().toString(count));
    QAction *action = m_actions[i];
    if (action->text() == text)
        return;
    action->setText(text);
    action->setProperty(kCommandName, name); // the sheet of shortcuts names it without the number
    action->setToolTip(tr("Show only these (%1)").arg(action->shortcut().toString(QKeySequence::NativeText)));
    if (!kStates[i])
        action->setToolTip(tr("Show all (%1)").arg(action->shortcut().toString(QKeySequence::NativeText)));
    if (QWidget *button = m_toolBar->widgetForAction(action))
        button->setAccessibleName(tr("%1, %n camera(s)", "state", count).arg(name));
}

} // namespace watchpost
