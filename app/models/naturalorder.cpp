#include "models/naturalorder.h"

#include <QLocale>

namespace watchpost {

QCollator naturalCollator()
{
    // In the C locale a QCollator only compares code points, and "Door 10" would come before "Door 9".
    const QLocale locale;
    QCollator collator(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    return collator;
}

} // namespace watchpost
