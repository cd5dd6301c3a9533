#include "ui/passwordedit.h"

#include "ui/appearance.h"

#include <QAction>
#include <QEvent>
#include <QToolButton>

namespace watchpost {

PasswordEdit::PasswordEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_reveal(addAction(QIcon(), QLineEdit::TrailingPosition))
{
    m_reveal->setCheckable(true);
    m_reveal->setObjectName(QStringLiteral("revealPassword"));
    connect(m_reveal, &QAction::toggled, this, &PasswordEdit::setRevealed);
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    setRevealed(false);
}

void PasswordEdit::setRevealed(bool revealed)
{
    m_reveal->setChecked(revealed);
    setEchoMode(revealed ? QLineEdit::Normal : QLineEdit::Password);
    retranslate();
}

void PasswordEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
}

void PasswordEdit::hideEvent(QHideEvent *event)
{
    setRevealed(false); // the next one to sit down here did not ask to see it
    QLineEdit::hideEvent(event);
}

void PasswordEdit::retranslate()
{
    const bool revealed = m_reveal->isChecked();
    m_reveal->setText(revealed ? tr("Hide the password") : tr("Show the password"));
    m_reveal->setToolTip(m_reveal->text());
    m_reveal->setIcon(themeIcon(revealed ? QStringLiteral("view-conceal") : QStringLiteral("view-reveal"), palette()));
    const QList<QToolButton *> buttons = findChildren<QToolButton *>();
    for (QToolButton *button : buttons)
        button->setAccessibleName(m_reveal->text());
}

} // namespace watchpost
