#include "main/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>

namespace watchpost {
namespace {

// The best of what we have for the languages that the system prefers, in their order.
QString systemLanguage(const QStringList &available)
{
    for (const QString &wanted : QLocale::system().uiLanguages()) {
        const QLocale locale(wanted);
        for (const QString &code : available) {
            const QLocale ours(code);
            if (ours.language() == locale.language() && ours.script() == locale.script())
                return code;
        }
    }
    return QStringLiteral("en");
}

} // namespace

Language::Language(const QString &code, QObject *parent)
    : QObject(parent)
{
    use(code);
}

QStringList Language::available()
{
    QStringList codes;
    const QString prefix = QStringLiteral("watchpost_");
    const auto files = QDir(QStringLiteral(":/translations")).entryInfoList({prefix + QStringLiteral("*.qm")});
    for (const QFileInfo &file : files)
        codes << file.completeBaseName().mid(prefix.size());
    return codes;
}

void Language::use(const QString &code)
{
    m_current = available().contains(code) ? code : systemLanguage(available());
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    QLocale::setDefault(QLocale::system().language() == QLocale(m_current).language() ? QLocale::system()
                                                                                      : QLocale(m_current));
    if (m_qt.load(QStringLiteral("qtbase_") + m_current, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_own.load(QStringLiteral(":/translations/watchpost_") + m_current))
        QCoreApplication::installTranslator(&m_own);
}

} // namespace watchpost
