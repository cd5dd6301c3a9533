#include "ui/settingsfinder.h"

#include "ui/announce.h"
#include "ui/appearance.h"
#include "ui/settingspage.h"
#include "ui/tones.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace watchpost {

SettingsFinder::SettingsFinder(QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_stack(new QStackedWidget(this))
    , m_list(new QListWidget(m_stack))
    , m_results(new QListWidget(m_stack))
    , m_nothing(new QLabel(m_stack))
    , m_summary(new QLabel(this))
{
    m_search->setObjectName(QStringLiteral("settingsSearch"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    makePlaceholderReadable(m_search);
    m_list->setObjectName(QStringLiteral("pages"));
    m_results->setObjectName(QStringLiteral("results"));
    m_results->setWordWrap(true);
    m_results->installEventFilter(this);
    for (QListWidget *list : {m_list, m_results}) {
        list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        list->setTabKeyNavigation(false);
        list->setSpacing(1);
    }
    m_summary->setObjectName(QStringLiteral("found"));
    for (QLabel *label : {m_nothing, m_summary}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_summary->hide();
    m_nothing->setAlignment(Qt::AlignTop | Qt::AlignHCenter);
    m_nothing->setMargin(12);
    for (QWidget *one :
         {static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_results), static_cast<QWidget *>(m_nothing)})
        m_stack->addWidget(one);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_search);
    column->addWidget(m_stack, 1);
    column->addWidget(m_summary);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsFinder::search);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            Q_EMIT pageChosen(m_pages.at(row));
    });
    connect(m_results, &QListWidget::currentRowChanged, this, &SettingsFinder::showHit);
    connect(m_results, &QListWidget::itemClicked, this, &SettingsFinder::enterHit);
    retranslate();
}

void SettingsFinder::addPage(SettingsPage *page)
{
    m_pages.append(page);
    const QSignalBlocker silent(m_list); // who adds a page says which one is shown
    new QListWidgetItem(page->title(), m_list);
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
    fillIcons();
    fitWidth();
}

void SettingsFinder::setCurrent(SettingsPage *page)
{
    const QSignalBlocker silent(m_list);
    m_list->setCurrentRow(static_cast<int>(m_pages.indexOf(page)));
    m_search->clear();
}

void SettingsFinder::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool SettingsFinder::isSearching() const
{
    return !m_search->text().trimmed().isEmpty();
}

void SettingsFinder::search()
{
    if (!isSearching()) {
        m_hits.clear();
        m_stack->setCurrentWidget(m_list);
        m_summary->hide();
        Q_EMIT searchLeft();
        return;
    }
    m_hits = findSettings(m_pages, m_search->text());
    {
        const QSignalBlocker silent(m_results);
        m_results->clear();
        for (const SettingsHit &hit : std::as_const(m_hits)) {
            const QString where = hit.control ? hit.page->title() : tr("The whole page");
            auto *item = new QListWidgetItem(hit.label + u'\n' + where, m_results);
            item->setData(Qt::AccessibleTextRole, tr("%1, on the page “%2”").arg(hit.label, hit.page->title()));
        }
        m_results->setCurrentRow(m_hits.isEmpty() ? -1 : 0);
    }
    m_stack->setCurrentWidget(m_hits.isEmpty() ? static_cast<QWidget *>(m_nothing) : m_results);
    const int count = static_cast<int>(m_hits.size());
    m_summary->setText(tr("%Ln setting(s) found", nullptr, count));
    m_summary->setVisible(count > 0);
    announce(m_summary, count > 0 ? m_summary->text() : m_nothing->text());
    if (m_hits.isEmpty())
        Q_EMIT searchLeft();
    else
        showHit(0);
}

void SettingsFinder::showHit(int row)
{
    if (row < 0 || row >= m_hits.size())
        return;
    const QSignalBlocker silent(m_list);
    m_list->setCurrentRow(static_cast<int>(m_pages.indexOf(m_hits.at(row).page)));
    Q_EMIT hitShown(m_hits.at(row));
}

void SettingsFinder::enterHit()
{
    const int row = m_results->currentRow();
    if (row >= 0 && row < m_hits.size())
        Q_EMIT hitEntered(m_hits.at(row));
}

// The search field and the results are one thing for the keyboard: arrows choose, Enter goes there, Escape gives up.
bool SettingsFinder::keyPressed(QObject *watched, int key)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        enterHit();
        return true; // it is not the dialog's OK
    case Qt::Key_Escape:
        if (!isSearching())
            return false;
        m_search->clear();
        m_search->setFocus();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Up: {
        if (watched != m_search)
            return false;
        QListWidget *list = isSearching() ? m_results : m_list;
        const int wanted = list->currentRow() + (key == Qt::Key_Down ? 1 : -1);
        list->setCurrentRow(std::clamp(wanted, 0, std::max(0, list->count() - 1)));
        return true;
    }
    default:
        return false;
    }
}

bool SettingsFinder::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && keyPressed(watched, static_cast<QKeyEvent *>(event)->key()))
        return true;
    return QWidget::eventFilter(watched, event);
}

void SettingsFinder::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        // The pages' controls get their new words after us.
        QTimer::singleShot(0, this, [this] {
            if (isSearching())
                search();
        });
    } else if (event->type() == QEvent::PaletteChange) {
        fillIcons();
    } else if (event->type() == QEvent::FontChange) {
        fitWidth();
    }
}

void SettingsFinder::retranslate()
{
    m_search->setPlaceholderText(tr("Search the settings"));
    m_search->setAccessibleName(tr("Search the settings"));
    m_list->setAccessibleName(tr("Pages of the settings"));
    m_results->setAccessibleName(tr("Settings that were found"));
    m_nothing->setText(tr("No setting has these words. Try fewer, or another one."));
    for (int i = 0; i < m_list->count(); ++i)
        m_list->item(i)->setText(m_pages.at(i)->title());
    fitWidth();
}

void SettingsFinder::fillIcons()
{
    const QPalette colours = m_list->palette();
    QPalette onBase = colours;
    onBase.setColor(QPalette::Active, QPalette::ButtonText, colours.color(QPalette::Active, QPalette::Text));
    for (int i = 0; i < m_list->count(); ++i)
        m_list->item(i)->setIcon(themeIcon(m_pages.at(i)->iconName(), onBase));
}

// The longest title and its icon, without a scroll bar below.
void SettingsFinder::fitWidth()
{
    const int letter = fontMetrics().averageCharWidth();
    int widest = letter * 20;
    for (const SettingsPage *page : std::as_const(m_pages))
        widest = std::max(widest, fontMetrics().horizontalAdvance(page->title()) + letter * 10);
    setFixedWidth(std::min(widest, letter * 40));
}

} // namespace watchpost
