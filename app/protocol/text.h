// Between Qt's strings and the views of a message.
#pragma once

#include "protocol/message.h"

#include <QByteArray>
#include <QString>

namespace watchpost::protocol {

// A copy, for who keeps a value past the handler. Every character survives: QString::fromUtf8() alone would drop a
// leading U+FEFF, and with it the difference between two IDs or two passwords.
[[nodiscard]] inline QString toQString(View text)
{
    QString result = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    if (text.starts_with("\xEF\xBB\xBF"))
        result.prepend(QChar(0xFEFF));
    return result;
}

[[nodiscard]] inline QByteArray toByteArray(View text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

// The bytes must outlive the view: no temporaries.
[[nodiscard]] inline View view(const QByteArray &bytes)
{
    return View(bytes.constData(), static_cast<std::size_t>(bytes.size()));
}
View view(QByteArray &&) = delete;

} // namespace watchpost::protocol
