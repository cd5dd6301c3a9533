// Small parts that settings pages share.
#pragma once

#include <QString>

class QLabel;
class QSpinBox;
class QWidget;

namespace watchpost {

[[nodiscard]] QLabel *makeLabelFor(QWidget *field, QWidget *parent); // plain text; its key leads to the field
[[nodiscard]] QLabel *makeHint(QWidget *parent);                     // plain, wraps
void nameSpinBox(QSpinBox *box, const QString &name);                // and the field within, which has the focus

} // namespace watchpost
