#include "ui/popupplacepage.h"

#include "domain/plaintext.h"
#include "ui/fieldmessage.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QGroupBox>
#include <QGuiApplication>
#include <QLabel>
#include <QScreen>
#include <QSignalBlocker>

namespace watchpost {
namespace {

using Screen = PopupPlace::Screen;

QString wordsOf(const QScreen *screen)
{
    const QStringList maker{screen->manufacturer(), screen->model()};
    const QString model = maker.join(u' ').trimmed();
    return model.isEmpty() ? visibleText(screen->name())
                           : PopupPlacePage::tr("%1 (%2)", "screen's connector, its model")
                                 .arg(visibleText(screen->name()), visibleText(model));
}

bool placesCards()
{
    return !QGuiApplication::platformName().startsWith(u"wayland");
}

} // namespace

PopupPlacePage::PopupPlacePage(const PopupPlace &place, NotificationService *service, QWidget *parent)
    : SettingsPage(parent)
    , m_before(place)
    , m_service(service)
{
    setObjectName(QStringLiteral("popupPlacePage"));
    build();
    retranslate();
    m_corner->setCurrentIndex(m_corner->findData(static_cast<int>(place.corner)));
    connect(qApp, &QGuiApplication::screenAdded, this, &PopupPlacePage::fillScreens);
    connect(qApp, &QGuiApplication::screenRemoved, this, &PopupPlacePage::fillScreens);
    if (service) {
        connect(service, &NotificationService::healthChanged, this, &PopupPlacePage::tellService);
        connect(service, &NotificationService::inhibitedChanged, this, &PopupPlacePage::tellService);
    }
}

void PopupPlacePage::build()
{
    m_popups = new QGroupBox(this);
    m_corner = new QComboBox(m_popups);
    m_corner->setObjectName(QStringLiteral("corner"));
    for (const PopupCorner corner :
         {PopupCorner::BottomRight, PopupCorner::BottomLeft, PopupCorner::TopRight, PopupCorner::TopLeft})
        m_corner->addItem(QString(), static_cast<int>(corner));
    m_screen = new QComboBox(m_popups);
    m_screen->setObjectName(QStringLiteral("screen"));
    m_cornerLabel = new QLabel(m_popups);
    m_screenLabel = new QLabel(m_popups);
    m_cornerLabel->setBuddy(m_corner);
    m_screenLabel->setBuddy(m_screen);
    m_hint = new FieldMessage(FieldMessage::Tone::Hint, m_popups);
    m_hint->setObjectName(QStringLiteral("placeHint"));
    auto *grid = new QGridLayout(m_popups);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(8);
    grid->addWidget(m_cornerLabel, 0, 0);
    grid->addWidget(m_corner, 0, 1);
    grid->addWidget(m_screenLabel, 1, 0);
    grid->addWidget(m_screen, 1, 1);
    grid->addWidget(m_hint, 2, 0, 1, 3);
    grid->setColumnStretch(2, 1);

    m_desktop = new QGroupBox(this);
    m_state = new FieldMessage(FieldMessage::Tone::Hint, m_desktop);
    m_state->setObjectName(QStringLiteral("serviceState"));
    auto *lines = new QVBoxLayout(m_desktop);
    lines->addWidget(m_state);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_popups);
    column->addWidget(m_desktop);
    column->addStretch(1);
}

QString PopupPlacePage::title() const
{
    return tr("Notifications");
}

QStringList PopupPlacePage::keywords() const
{
    return {tr("pop-up"), tr("card"), tr("monitor"), tr("do not disturb")};
}

// A screen that is chosen and not there now stays in the list: it comes back with the next docking.
void PopupPlacePage::fillScreens()
{
    const bool first = m_screen->count() == 0;
    const PopupPlace now = first ? m_before : place();
    const QSignalBlocker quiet(m_screen); // nobody has edited anything
    m_screen->clear();
    m_screen->addItem(tr("Where Watchpost's window is"), QVariant::fromValue(static_cast<int>(Screen::OfWindow)));
    m_screen->addItem(tr("Primary screen"), static_cast<int>(Screen::Primary));
    m_screen->addItem(tr("Where the mouse pointer is"), static_cast<int>(Screen::OfMouse));
    bool there = now.screenName.isEmpty();
    const QList<QScreen *> screens = QGuiApplication::screens();
    for (const QScreen *screen : screens) {
        m_screen->addItem(wordsOf(screen), static_cast<int>(Screen::Named));
        m_screen->setItemData(m_screen->count() - 1, screen->name(), Qt::UserRole + 1);
        there = there || screen->name() == now.screenName;
    }
    if (!there) {
        m_screen->addItem(tr("%1 (not connected now)").arg(visibleText(now.screenName)),
                          static_cast<int>(Screen::Named));
        m_screen->setItemData(m_screen->count() - 1, now.screenName, Qt::UserRole + 1);
    }
    const int chosen = now.screen == Screen::Named ? m_screen->findData(now.screenName, Qt::UserRole + 1)
                                                   : m_screen->findData(static_cast<int>(now.screen));
    m_screen->setCurrentIndex(std::max(chosen, 0));
}

PopupPlace PopupPlacePage::place() const
{
    PopupPlace place;
    place.corner = static_cast<PopupCorner>(m_corner->currentData().toInt());
    place.screen = static_cast<Screen>(m_screen->currentData().toInt());
    if (place.screen == Screen::Named)
        place.screenName = m_screen->currentData(Qt::UserRole + 1).toString();
    return place;
}

void PopupPlacePage::apply()
{
    m_before = place();
    Q_EMIT applied(m_before);
}

void PopupPlacePage::retranslateCorners()
{
    m_corner->setItemText(0, tr("Bottom right"));
    m_corner->setItemText(1, tr("Bottom left"));
    m_corner->setItemText(2, tr("Top right"));
    m_corner->setItemText(3, tr("Top left"));
}

void PopupPlacePage::retranslate()
{
    m_popups->setTitle(tr("Pop-ups"));
    m_cornerLabel->setText(tr("&Corner of the screen"));
    m_screenLabel->setText(tr("&Screen"));
    m_corner->setAccessibleName(tr("Corner of the screen for pop-ups"));
    m_screen->setAccessibleName(tr("Screen for pop-ups"));
    retranslateCorners();
    fillScreens();
    m_hint->setText(placesCards() ? QString()
                                  : tr("On Wayland no program may say where its windows stand: the desktop decides, "
                                       "and its notifications come first."));
    m_desktop->setTitle(tr("Notifications of the desktop"));
    tellService();
}

QString PopupPlacePage::serviceText() const
{
    if (!m_service || m_service->health() == NotificationService::Health::Absent)
        return tr("This desktop shows no notifications: nothing answers. Alarms come as pop-ups.");
    if (m_service->health() == NotificationService::Health::Asking)
        return tr("The desktop has been asked what it can show and has not answered yet.");
    if (m_service->isInhibited())
        return tr("The desktop shows notifications, but is set not to disturb now.");
    const NotificationServer server = m_service->server();
    if (server.name.isEmpty())
        return tr("The desktop shows notifications.");
    return server.can(QLatin1StringView("actions"))
               ? tr("Notifications are shown by %1, with buttons.").arg(visibleText(server.name))
               : tr("Notifications are shown by %1, without buttons.").arg(visibleText(server.name));
}

void PopupPlacePage::tellService()
{
    m_state->setText(serviceText());
}

void PopupPlacePage::changeEvent(QEvent *event)
{
    SettingsPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace watchpost
