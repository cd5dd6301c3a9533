// The settings: pages, a list of them beside as soon as there is more than one, and a search over all of them. What was
// entered is applied when the person presses OK or Apply, all of it or nothing.
#pragma once

#include <QDialog>
#include <QList>

class QDialogButtonBox;
class QScrollArea;
class QStackedWidget;

namespace watchpost {

class SettingsFinder;
class SettingsPage;
class Spotlight;
struct SettingsHit;

class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SettingsDialog(QWidget *parent = nullptr); // deletes itself when closed

    void addPage(SettingsPage *page); // in the order of the list
    void showPage(SettingsPage *page);
    [[nodiscard]] SettingsPage *currentPage() const;

public Q_SLOTS:
    void accept() override;

protected:
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void connectFinder();
    void watchFields(SettingsPage *page);
    bool applyAll();
    void turnPage(int by);
    void showStack(SettingsPage *page);
    void showHit(const SettingsHit &hit, bool enter);
    void clearSpotlights();
    [[nodiscard]] QScrollArea *areaOf(const SettingsPage *page) const;
    [[nodiscard]] int wantedHeight() const;
    [[nodiscard]] int wantedWidth() const;
    void retranslate();

    SettingsFinder *m_finder;
    QStackedWidget *m_stack;
    QList<SettingsPage *> m_pages;
    QList<Spotlight *> m_spotlights; // one for each page
    QDialogButtonBox *m_buttons;
    QPushButton *m_ok;
    QPushButton *m_cancel;
    QPushButton *m_apply;
};

} // namespace watchpost
