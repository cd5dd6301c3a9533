#include "ui/freshcombobox.h"

namespace watchpost {

FreshComboBox::FreshComboBox(QWidget *parent)
    : QComboBox(parent)
{
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(7);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus); // a wheel that scrolls the page changes nothing here
}

void FreshComboBox::setFiller(std::function<void()> filler)
{
    m_filler = std::move(filler);
}

void FreshComboBox::showPopup()
{
    if (m_filler)
        m_filler();
    QComboBox::showPopup();
}

void FreshComboBox::focusInEvent(QFocusEvent *event)
{
    if (m_filler)
        m_filler();
    QComboBox::focusInEvent(event);
}

} // namespace watchpost
