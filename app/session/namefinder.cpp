#include "session/namefinder.h"

#include <QHostInfo>
#include <QPointer>

#include <utility>

namespace watchpost {

NameFinder::NameFinder(Resolver resolver, QObject *parent)
    : QObject(parent)
    , m_resolver(std::move(resolver))
{
}

void NameFinder::find(const QString &name, Found found)
{
    if (const QHostAddress literal(name); !literal.isNull()) {
        cancel();
        found({literal});
        return;
    }
    m_wanted = name;
    m_found = std::move(found);
    if (m_asked.isEmpty())
        ask();
}

void NameFinder::cancel()
{
    m_found = {};
}

void NameFinder::ask()
{
    m_asked = m_wanted;
    if (!m_resolver) {
        QHostInfo::lookupHost(m_asked, this, [this](const QHostInfo &info) { answered(info.addresses()); });
        return;
    }
    const QPointer<NameFinder> alive(this); // a resolver may answer when nobody is left to listen
    m_resolver(m_asked, [alive](const QList<QHostAddress> &addresses) {
        if (alive)
            alive->answered(addresses);
    });
}

void NameFinder::answered(const QList<QHostAddress> &addresses)
{
    const QString name = std::exchange(m_asked, {});
    if (!m_found)
        return;
    if (name != m_wanted)
        return ask();
    std::exchange(m_found, {})(addresses);
}

} // namespace watchpost
