#include "ui/savedservers.h"

#include "domain/plaintext.h"
#include "ui/appearance.h"

#include <QActionGroup>
#include <QEvent>
#include <QMenu>

namespace watchpost {
namespace {

// A single ampersand in a menu would underline the next character instead of being shown.
QString menuText(const QString &text)
{
    return visibleText(text).replace(u'&', QStringLiteral("&&"));
}

} // namespace

SavedServersButton::SavedServersButton(QWidget *parent)
    : MenuButton(parent)
    , m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("savedServers"));
    setMenu(m_menu);
    setArrowType(Qt::DownArrow);
    rebuild();
}

void SavedServersButton::setServers(const QList<ServerChoice> &lastUsedFirst)
{
    m_servers = lastUsedFirst;
    rebuild();
}

void SavedServersButton::setCurrent(const ServerAddress &address, const QString &user)
{
    m_address = address;
    m_user = user;
    rebuild();
}

void SavedServersButton::setDemo(bool demo)
{
    m_demo = demo;
    rebuild();
}

QString SavedServersButton::nameOf(const ServerChoice &choice)
{
    const quint16 usual = choice.address.tls ? kDefaultTlsPort : kDefaultPort;
    const QString server = choice.address.port == usual ? choice.address.host : toString(choice.address);
    return tr("%1 on %2", "user, server").arg(choice.user, server);
}

void SavedServersButton::changeEvent(QEvent *event)
{
    MenuButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        rebuild();
}

void SavedServersButton::rebuild()
{
    setVisible(!m_servers.isEmpty() && !m_demo);
    setAccessibleName(tr("Saved servers"));
    setToolTip(tr("Choose a server that you have used before"));
    m_menu->clear();
    delete m_menu->findChild<QActionGroup *>();
    auto *group = new QActionGroup(m_menu);
    for (const ServerChoice &choice : m_servers) {
        QAction *action = group->addAction(m_menu->addAction(menuText(nameOf(choice))));
        action->setCheckable(true);
        action->setChecked(choice.address == m_address && choice.user == m_user);
        connect(action, &QAction::triggered, this, [this, choice] { Q_EMIT chosen(choice); });
    }
    m_menu->addSeparator();
    QMenu *forget = m_menu->addMenu(themeIcon(QStringLiteral("edit-delete"), palette()), tr("Forget"));
    for (const ServerChoice &choice : m_servers) {
        QAction *action = forget->addAction(menuText(nameOf(choice)));
        connect(action, &QAction::triggered, this, [this, choice] { Q_EMIT forgetRequested(choice); });
    }
}

} // namespace watchpost
