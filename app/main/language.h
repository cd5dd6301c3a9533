// The language of the program: our own translations and Qt's.
#pragma once

#include <QObject>
#include <QStringList>
#include <QTranslator>

namespace watchpost {

class Language : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    explicit Language(const QString &code, QObject *parent = nullptr); // and use(code)

    [[nodiscard]] static QStringList available(); // "en", "zh_CN": each that translations/ has a file for
    // `code`: one of available(), or empty for the system's. Windows get QEvent::LanguageChange.
    void use(const QString &code);
    [[nodiscard]] QString current() const { return m_current; }

private:
    QTranslator m_own;
    QTranslator m_qt;
    QString m_current;
};

} // namespace watchpost
