// The parts of CameraStore: camerastore.cpp has its calls, camerastorelist.cpp what happens behind them.
#pragma once

#include "store/camerastore.h"

#include "store/database.h"
#include "store/writequeue.h"

#include <QHash>
#include <QPointer>

namespace watchpost {

class CameraStore::Private
{
public:
    Private(CameraStore *store, Database *base)
        : q(store)
        , database(base)
        , cipher(base->cipher())
        , queue(base)
    {
    }

    void open(const Account &next);
    void read(std::function<void(const std::shared_ptr<QList<Camera>> &, const QString &)> take);
    void take(QList<Camera> cameras);
    void answerLoad(const std::shared_ptr<QList<Camera>> &found, const QString &error);
    void leave();
    void writePut(const QList<Camera> &cameras);
    void writeRemove(const QStringList &ids);
    void mark(const QStringList &ids, Binding binding, const QStringList &refusals = {});
    void changed(const QList<Camera> &cameras);
    [[nodiscard]] QByteArray digest(const QString &id, const QString &password) const;
    void agree(Camera *camera) const; // both sides have its password now
    [[nodiscard]] Camera held(const Camera &here, const Camera &theirs) const;
    // `change` returns what becomes of a camera of the list, given what it is and its namesake of `cameras`.
    void change(const QList<Camera> &cameras, const std::function<Camera(const Camera &, const Camera &)> &make);
    void reindex();
    void readPasswords();
    void takePasswords(const QList<Camera> &found);
    void readAgain();
    void takeAgain(const QList<Camera> &found);
    void nameUnreadable();
    // Before the list is read, what would change it waits.
    bool later(std::function<void()> call)
    {
        if (!loaded)
            waiting.append(std::move(call));
        return !loaded;
    }

    CameraStore *q;
    QPointer<Database> database;
    std::shared_ptr<PasswordCipher> cipher;
    WriteQueue queue;
    Account account;
    QList<Camera> list;
    QHash<QString, qsizetype> index;
    // Lists of accounts left behind while some of their changes were not on the disk yet.
    QHash<QString, QList<Camera>> unsaved;
    QList<std::function<void()>> waiting;
    quint64 epoch = 0; // one for each open() and close(): an answer to an earlier one is stale
    bool isOpen = false;
    bool loaded = false;
    bool keyCame = false;    // of the passwords, at some time
    bool readFailed = false; // then nothing is written: what is on the disk must not be overwritten unseen
};

} // namespace watchpost
