// The addresses of a server's name, one look-up at a time: where DNS hangs, the tries of a whole night must not each
// leave one behind.
#pragma once

#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QString>

#include <functional>

namespace watchpost {

class NameFinder : public QObject
{
public:
    using Found = std::function<void(const QList<QHostAddress> &addresses)>; // none: there is no such name
    using Resolver = std::function<void(const QString &name, Found found)>;  // calls back once

    // `resolver`: instead of DNS.
    explicit NameFinder(Resolver resolver, QObject *parent = nullptr);

    // `found` is called once; for an address at once. A later call or cancel() takes the place of an earlier one: what
    // is under way for the same name answers it, for another name it is waited for.
    void find(const QString &name, Found found);
    void cancel();

private:
    void ask();
    void answered(const QList<QHostAddress> &addresses);

    const Resolver m_resolver;
    QString m_asked; // under way; empty: nothing is
    QString m_wanted;
    Found m_found;
};

} // namespace watchpost
