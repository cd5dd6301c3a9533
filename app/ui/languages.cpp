#include "ui/languages.h"

#include <QActionGroup>
#include <QLocale>
#include <QMenu>

namespace watchpost {

QString languageName(const QString &code)
{
    // Qt names a bare "en" American English, after its default country.
    if (code == u"en")
        return QStringLiteral("English");
    QString name = QLocale(code).nativeLanguageName();
    if (name.isEmpty())
        return code;
    name[0] = name[0].toUpper(); // "français": here it begins a line
    return name;
}

void fillLanguageMenu(QMenu *menu, const QStringList &codes, const QString &current)
{
    menu->clear();
    delete menu->findChild<QActionGroup *>();
    auto *group = new QActionGroup(menu);
    for (const QString &code : codes) {
        QAction *action = group->addAction(menu->addAction(languageName(code)));
        action->setCheckable(true);
        action->setChecked(code == current);
        action->setData(code);
    }
}

} // namespace watchpost
