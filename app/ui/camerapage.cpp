#include "ui/camerapage.h"

#include "domain/plaintext.h"
#include "models/camerafilter.h"
#include "models/cameramodel.h"
#include "models/camerarow.h"
#include "models/modeltext.h"
#include "ui/appearance.h"
#include "ui/cameratable.h"
#include "ui/emptystate.h"

#include <QEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace watchpost {

CameraPage::CameraPage(CameraModel *cameras, CameraFilter *filter, QWidget *parent)
    : QWidget(parent)
    , m_cameras(cameras)
    , m_filter(filter)
    , m_table(new CameraTable(filter, this))
    , m_noCameras(new EmptyState(QStringLiteral("camera"), this))
    , m_noMatch(new EmptyState(QStringLiteral("edit-find"), this))
    , m_stack(new QStackedWidget(this))
    , m_chips(new FilterChips(this))
    , m_clearEmpty(m_noMatch->addButton(QStringLiteral("clearFilterEmpty")))
    , m_add(m_noCameras->addButton(QStringLiteral("addFirst")))
    , m_sync(m_noCameras->addButton(QStringLiteral("syncFirst")))
{
    setObjectName(QStringLiteral("cameraPage"));
    assemble();
    connectParts();
    applyPalette();
    retranslate();
}

void CameraPage::assemble()
{
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_noCameras);
    m_stack->addWidget(m_noMatch);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_chips);
    column->addWidget(m_stack, 1);
}

void CameraPage::connectParts()
{
    connect(m_add, &QPushButton::clicked, this, &CameraPage::addRequested);
    connect(m_sync, &QPushButton::clicked, this, &CameraPage::syncRequested);
    connect(m_chips, &FilterChips::clearRequested, this, &CameraPage::clearFilterRequested);
    connect(m_chips, &FilterChips::removeRequested, this, &CameraPage::filterRemoveRequested);
    connect(m_clearEmpty, &QPushButton::clicked, this, &CameraPage::clearFilterRequested);
    connect(m_cameras, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
                if (roles.isEmpty()) // a camera itself, not its state: perhaps its name
                    scheduleUpdate();
            });
    for (QAbstractItemModel *model :
         {static_cast<QAbstractItemModel *>(m_cameras), static_cast<QAbstractItemModel *>(m_filter)}) {
        connect(model, &QAbstractItemModel::rowsInserted, this, [this] { scheduleUpdate(); });
        connect(model, &QAbstractItemModel::rowsRemoved, this, [this] { scheduleUpdate(); });
        connect(model, &QAbstractItemModel::modelReset, this, [this] { scheduleUpdate(); });
    }
}

void CameraPage::scheduleUpdate()
{
    // Once for a whole batch of rows.
    if (m_updatePending)
        return;
    m_updatePending = true;
    QTimer::singleShot(0, this, [this] { updateView(); });
}

void CameraPage::updateView()
{
    m_updatePending = false;
    const int all = m_cameras->rowCount();
    const int shown = m_filter->rowCount();
    // Of the window: a page's own focusWidget() is only the last of its children that ever had it.
    const bool hadFocus = m_stack->isAncestorOf(window()->focusWidget());
    QWidget *page = all == 0     ? static_cast<QWidget *>(m_noCameras)
                    : shown == 0 ? static_cast<QWidget *>(m_noMatch)
                                 : m_table;
    if (m_stack->currentWidget() != page) {
        m_stack->setCurrentWidget(page);
        if (hadFocus || (page == m_table && !m_firstShown))
            focusContent();
        m_firstShown = m_firstShown || page == m_table;
    }
    updateColumns();
    updateChips();
    if (m_chips->isAnySet())
        m_noMatch->setTexts(tr("No camera matches"),
                            tr("The filter hides all %n camera(s): %1", nullptr, all).arg(m_chips->text()));
}

void CameraPage::updateChips()
{
    const int all = m_cameras->rowCount();
    const QString text = visibleText(m_filter->text().simplified());
    const auto state = m_filter->state();
    m_chips->setFilter(FilterChips::Filter::Scope, all > 0 ? scopeText(m_filter->scope()) : QString());
    m_chips->setFilter(FilterChips::Filter::State, all > 0 && state ? stateWord(*state) : QString());
    m_chips->setFilter(FilterChips::Filter::Text,
                       all > 0 && !text.isEmpty() ? tr("“%1”", "what was searched for").arg(text) : QString());
    m_chips->setShown(m_filter->rowCount(), all);
}

void CameraPage::focusContent()
{
    const QWidget *page = m_stack->currentWidget();
    QWidget *next = page == m_table ? static_cast<QWidget *>(m_table) : page == m_noCameras ? m_add : m_clearEmpty;
    next->setFocus();
}

void CameraPage::updateColumns()
{
    const int rows = m_cameras->rowCount();
    bool named = rows == 0;
    bool grouped = false;
    for (int row = 0; row < rows && !(named && grouped); ++row) {
        named = named || !m_cameras->row(row).camera.name.isEmpty();
        grouped = grouped || !m_cameras->row(row).group.isEmpty();
    }
    m_table->setColumnNeeded(CameraModel::IdColumn, named);
    m_table->setColumnNeeded(CameraModel::GroupColumn, grouped);
}

void CameraPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        applyPalette();
}

void CameraPage::retranslate()
{
    m_table->setAccessibleName(tr("Cameras"));
    m_noCameras->setTexts(tr("No cameras yet"),
                          tr("Add one by its ID and password, or synchronise to fetch those of your account."));
    m_add->setText(tr("Add cameras…"));
    m_sync->setText(tr("Synchronise now"));
    m_clearEmpty->setText(tr("Clear filter"));
    updateView();
}

void CameraPage::applyPalette()
{
    m_add->setIcon(themeIcon(QStringLiteral("list-add"), palette()));
    m_sync->setIcon(themeIcon(QStringLiteral("view-refresh"), palette()));
}

} // namespace watchpost
