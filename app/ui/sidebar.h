// The side bar: a tree of what part of the list is looked at. Cameras are dropped on it to move them. Keeps what is
// chosen and unfolded while groups come and go.
#pragma once

#include "domain/alarmrules.h"
#include "domain/cameraedit.h"
#include "models/camerascope.h"

#include <QSet>
#include <QTreeView>

class QMenu;

namespace watchpost {

class GroupModel;

class SideBar : public QTreeView
{
    Q_OBJECT

public:
    explicit SideBar(GroupModel *groups, QWidget *parent = nullptr);

    [[nodiscard]] CameraScope scope() const { return m_scope; }
    void setScope(const CameraScope &scope);                   // all, when it is not there
    void followRename(const QString &from, const QString &to); // this group is about to have another name
    void setHoldBack(Severity upTo);                           // AlarmRules::mutesHoldBack
    [[nodiscard]] QByteArray saveFolds() const;
    void restoreFolds(const QByteArray &state);

Q_SIGNALS:
    void scopeChanged();
    void editRequested(const QStringList &ids, const watchpost::CameraEdit &edit); // dropped
    void renameRequested(const QString &group);
    void muteRequested(const QList<watchpost::Mute> &mutes);
    void muteUntilRequested(const QList<watchpost::Mute> &mutes);
    void leftTree(); // on to the table

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void dropEvent(QDropEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void watchGroups();
    void unfold(const QModelIndex &parent, int first, int last);
    void addMutes(QMenu *menu, const QString &group);
    void keepScope();
    void choose(const CameraScope &scope);
    void retranslate();

    GroupModel *m_groups;
    CameraScope m_scope;
    QSet<QString> m_unfolded; // keys of groups and headings
    Severity m_holdBack = Severity::Warning;
    QString m_renamedFrom;
    QString m_renamedTo;
    bool m_changing = false; // the tree, not the person, moves the current row
    bool m_keepPending = false;
};

} // namespace watchpost
