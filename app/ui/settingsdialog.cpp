#include "ui/settingsdialog.h"

#include "ui/placement.h"
#include "ui/settingsfinder.h"
#include "ui/settingspage.h"
#include "ui/spotlight.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSlider>
#include <QSpinBox>
#include <QStackedWidget>

#include <algorithm>

namespace watchpost {
namespace {

// As wide and high as its page wants to be; on a small screen the page is scrolled.
class PageArea : public QScrollArea
{
public:
    explicit PageArea(QWidget *page, QWidget *parent)
        : QScrollArea(parent)
    {
        setFrameShape(QFrame::NoFrame);
        setWidgetResizable(true);
        setFocusPolicy(Qt::NoFocus);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
        setWidget(page);
        // The dialog's own ground, not a view's.
        page->setAutoFillBackground(false);
        viewport()->setAutoFillBackground(false);
    }
    QSize sizeHint() const override
    {
        const QSize page = widget()->sizeHint().expandedTo(widget()->minimumSizeHint());
        return {page.width() + verticalScrollBar()->sizeHint().width(), page.height()};
    }
    QSize minimumSizeHint() const override
    {
        return {fontMetrics().averageCharWidth() * 30, fontMetrics().height() * 8};
    }
};

} // namespace

SettingsDialog::SettingsDialog(QWidget *parent)
    : QDialog(parent)
    , m_finder(new SettingsFinder(this))
    , m_stack(new QStackedWidget(this))
    , m_buttons(new QDialogButtonBox(this))
    , m_ok(m_buttons->addButton(QString(), QDialogButtonBox::AcceptRole))
    , m_cancel(m_buttons->addButton(QString(), QDialogButtonBox::RejectRole))
    , m_apply(m_buttons->addButton(QString(), QDialogButtonBox::ApplyRole))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("settingsDialog"));
    m_finder->hide();
    m_ok->setObjectName(QStringLiteral("ok"));
    m_ok->setDefault(true);
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_apply->setObjectName(QStringLiteral("apply"));
    m_apply->setEnabled(false);
    for (QPushButton *button : {m_cancel, m_apply})
        button->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_finder);
    row->addWidget(m_stack, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 14);
    column->setSpacing(12);
    column->addLayout(row, 1);
    column->addWidget(m_buttons);
    connectFinder();
    connect(m_buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &SettingsDialog::reject);
    connect(m_apply, &QPushButton::clicked, this, &SettingsDialog::applyAll);
    retranslate();
}

void SettingsDialog::connectFinder()
{
    connect(m_finder, &SettingsFinder::pageChosen, this, &SettingsDialog::showStack);
    connect(m_finder, &SettingsFinder::hitShown, this, [this](const SettingsHit &hit) { showHit(hit, false); });
    connect(m_finder, &SettingsFinder::hitEntered, this, [this](const SettingsHit &hit) { showHit(hit, true); });
    connect(m_finder, &SettingsFinder::searchLeft, this, &SettingsDialog::clearSpotlights);
}

void SettingsDialog::addPage(SettingsPage *page)
{
    m_pages.append(page);
    if (QLayout *layout = page->layout()) { // for the frame around a setting that was searched for
        const int air = fontMetrics().height() / 3;
        const QMargins margins = layout->contentsMargins();
        layout->setContentsMargins(std::max(margins.left(), air), margins.top(), std::max(margins.right(), air),
                                   margins.bottom());
    }
    m_stack->addWidget(new PageArea(page, m_stack));
    m_spotlights.append(new Spotlight(page));
    m_finder->addPage(page);
    m_finder->setVisible(m_pages.size() > 1);
    watchFields(page);
    retranslate();
}

void SettingsDialog::watchFields(SettingsPage *page)
{
    const auto edited = [this] { m_apply->setEnabled(true); };
    connect(page, &SettingsPage::edited, m_apply, edited);
    const auto widgets = page->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (auto *button = qobject_cast<QAbstractButton *>(widget); button && button->isCheckable())
            connect(button, &QAbstractButton::toggled, m_apply, edited);
        else if (auto *group = qobject_cast<QGroupBox *>(widget); group && group->isCheckable())
            connect(group, &QGroupBox::toggled, m_apply, edited);
        else if (auto *box = qobject_cast<QComboBox *>(widget))
            connect(box, &QComboBox::currentIndexChanged, m_apply, edited);
        else if (auto *spin = qobject_cast<QSpinBox *>(widget))
            connect(spin, &QSpinBox::valueChanged, m_apply, edited);
        else if (auto *real = qobject_cast<QDoubleSpinBox *>(widget))
            connect(real, &QDoubleSpinBox::valueChanged, m_apply, edited);
        else if (auto *time = qobject_cast<QDateTimeEdit *>(widget))
            connect(time, &QDateTimeEdit::dateTimeChanged, m_apply, edited);
        else if (auto *slider = qobject_cast<QSlider *>(widget))
            connect(slider, &QSlider::valueChanged, m_apply, edited);
        else if (auto *line = qobject_cast<QLineEdit *>(widget);
                 line && !qobject_cast<QAbstractSpinBox *>(line->parentWidget()))
            connect(line, &QLineEdit::textChanged, m_apply, edited);
    }
}

QScrollArea *SettingsDialog::areaOf(const SettingsPage *page) const
{
    const auto place = m_pages.indexOf(const_cast<SettingsPage *>(page));
    return place < 0 ? nullptr : static_cast<QScrollArea *>(m_stack->widget(static_cast<int>(place)));
}

SettingsPage *SettingsDialog::currentPage() const
{
    const int place = m_stack->currentIndex();
    return place < 0 ? nullptr : m_pages.at(place);
}

void SettingsDialog::showPage(SettingsPage *page)
{
    m_finder->setCurrent(page);
    showStack(page);
}

void SettingsDialog::showStack(SettingsPage *page)
{
    clearSpotlights();
    if (QScrollArea *area = areaOf(page))
        m_stack->setCurrentWidget(area);
}

void SettingsDialog::showHit(const SettingsHit &hit, bool enter)
{
    showStack(hit.page);
    if (!hit.control) {
        if (enter) {
            m_finder->setCurrent(hit.page);
            hit.page->setFocus();
            hit.page->nextInFocusChain()->setFocus(Qt::ShortcutFocusReason);
        }
        return;
    }
    areaOf(hit.page)->ensureWidgetVisible(hit.control);
    m_spotlights.at(m_pages.indexOf(hit.page))->show(hit.control);
    if (!enter)
        return;
    QWidget *wanted = hit.control;
    if (qobject_cast<QGroupBox *>(wanted) && !(wanted->focusPolicy() & Qt::TabFocus))
        wanted = wanted->nextInFocusChain();
    wanted->setFocus(Qt::ShortcutFocusReason);
}

void SettingsDialog::clearSpotlights()
{
    for (Spotlight *spotlight : std::as_const(m_spotlights))
        spotlight->show(nullptr);
}

bool SettingsDialog::applyAll()
{
    for (SettingsPage *page : std::as_const(m_pages)) {
        if (!page->validate()) {
            showPage(page);
            return false;
        }
    }
    for (SettingsPage *page : std::as_const(m_pages))
        page->apply();
    m_apply->setEnabled(false);
    return true;
}

void SettingsDialog::accept()
{
    if (applyAll())
        QDialog::accept();
}

void SettingsDialog::turnPage(int by)
{
    const int count = static_cast<int>(m_pages.size());
    showPage(m_pages.at((m_stack->currentIndex() + by + count) % count));
}

void SettingsDialog::keyPressEvent(QKeyEvent *event)
{
    const bool ctrl = event->modifiers().testFlag(Qt::ControlModifier);
    if (m_pages.size() < 2)
        return QDialog::keyPressEvent(event);
    if (event->matches(QKeySequence::Find))
        m_finder->focusSearch();
    else if (ctrl && event->key() == Qt::Key_PageDown)
        turnPage(1);
    else if (ctrl && event->key() == Qt::Key_PageUp)
        turnPage(-1);
    else
        QDialog::keyPressEvent(event);
}

void SettingsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

// What the page that is shown needs so that nothing of it is cut.
int SettingsDialog::wantedHeight() const
{
    const QScrollArea *area = areaOf(currentPage());
    if (!area)
        return height();
    const QWidget *page = area->widget();
    const int width = area->viewport()->width();
    const int needed = page->layout() && page->layout()->hasHeightForWidth()
                           ? page->layout()->totalHeightForWidth(width)
                           : page->minimumSizeHint().height();
    return height() - area->viewport()->height() + needed;
}

// As wide as the widest page wants to be: Qt's own first size is bounded by a part of the screen.
int SettingsDialog::wantedWidth() const
{
    int widest = 0;
    for (int i = 0; i < m_stack->count(); ++i)
        widest = std::max(widest, m_stack->widget(i)->sizeHint().width());
    return width() - m_stack->width() + widest;
}

// A line that says what is wrong needs room: the window grows rather than to cut it.
bool SettingsDialog::event(QEvent *event)
{
    const bool handled = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show) {
        // The width first: it decides how many lines the words take.
        if (const int wanted = wantedWidth(); wanted > width()) {
            resizeWithinScreen(this, {wanted, height()});
            layout()->activate();
        }
        if (const int wanted = wantedHeight(); wanted > height())
            resizeWithinScreen(this, {width(), wanted});
    }
    return handled;
}

void SettingsDialog::retranslate()
{
    setWindowTitle(m_pages.size() == 1 ? tr("Settings: %1").arg(m_pages.constFirst()->title()) : tr("Settings"));
    m_ok->setText(tr("OK"));
    m_cancel->setText(tr("Cancel"));
    m_apply->setText(tr("Apply"));
}

} // namespace watchpost
