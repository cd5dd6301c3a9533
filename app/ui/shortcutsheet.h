// Help > Keyboard shortcuts: the keys of the main window, by menu, with a field that finds one.
#pragma once

#include "ui/shortcuts.h"

#include <QDialog>

class QDialogButtonBox;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace watchpost {

class ShortcutSheet : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutSheet(QMainWindow *window); // of whose actions; deletes itself when closed

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void filter();
    void retranslate();

    QMainWindow *m_window;
    QLineEdit *m_search;
    QTreeWidget *m_keys;
    QDialogButtonBox *m_buttons;
    QPushButton *m_close;
};

} // namespace watchpost
