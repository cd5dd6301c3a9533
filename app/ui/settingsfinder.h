// The left column of the settings dialog: the search field, and below it the list of pages or what was found.
#pragma once

#include "ui/settingssearch.h"

#include <QList>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QStackedWidget;

namespace watchpost {

class SettingsFinder : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsFinder(QWidget *parent = nullptr);

    void addPage(SettingsPage *page);
    void setCurrent(SettingsPage *page); // and gives up what was looked for
    void focusSearch();
    [[nodiscard]] const QList<SettingsPage *> &pages() const { return m_pages; }
    [[nodiscard]] bool isSearching() const;

Q_SIGNALS:
    void pageChosen(watchpost::SettingsPage *page);
    void hitShown(const watchpost::SettingsHit &hit);   // while the person goes through what was found
    void hitEntered(const watchpost::SettingsHit &hit); // this one it is: it wants the focus
    void searchLeft();                                  // nothing is looked for any more

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void fillIcons();
    void fitWidth();
    void search();
    void showHit(int row);
    void enterHit();
    bool keyPressed(QObject *watched, int key);

    QLineEdit *m_search;
    QStackedWidget *m_stack;
    QListWidget *m_list;
    QListWidget *m_results;
    QLabel *m_nothing;
    QLabel *m_summary; // how many were found
    QList<SettingsPage *> m_pages;
    QList<SettingsHit> m_hits;
};

} // namespace watchpost
