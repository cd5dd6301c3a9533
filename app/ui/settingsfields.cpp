#include "ui/settingsfields.h"

#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

namespace watchpost {

QLabel *makeLabelFor(QWidget *field, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(field);
    return label;
}

QLabel *makeHint(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumWidth(label->fontMetrics().averageCharWidth() * 40);
    return label;
}

void nameSpinBox(QSpinBox *box, const QString &name)
{
    box->setAccessibleName(name);
    if (auto *edit = box->findChild<QLineEdit *>())
        edit->setAccessibleName(name);
}

} // namespace watchpost
