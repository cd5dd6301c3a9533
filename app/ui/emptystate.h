// What stands in place of an empty list: an icon, what is the matter, what to do next.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QHBoxLayout;

namespace watchpost {

class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(const QString &iconName, QWidget *parent = nullptr);

    QPushButton *addButton(const QString &objectName);
    void setTexts(const QString &title, const QString &text); // plain

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyPalette();

    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QHBoxLayout *m_buttons;
};

} // namespace watchpost
