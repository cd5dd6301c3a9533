// A combo box whose entries are made when somebody is about to look at them, and that gives way where there is little
// room.
#pragma once

#include <QComboBox>

#include <functional>

namespace watchpost {

class FreshComboBox : public QComboBox
{
    Q_OBJECT

public:
    explicit FreshComboBox(QWidget *parent = nullptr);

    // Called before the list opens and when the keyboard comes; keeps the choice itself.
    void setFiller(std::function<void()> filler);
    void showPopup() override;

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    std::function<void()> m_filler;
};

} // namespace watchpost
