#include "ui/notedialog.h"

#include "ui/wrappable.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace watchpost {

NoteDialog::NoteDialog(const QString &what, const QString &note, QWidget *parent)
    : QDialog(parent)
    , m_what(wrappable(what).replace(u'&', QStringLiteral("&&")))
    , m_label(new QLabel(this))
    , m_text(new QPlainTextEdit(this))
    , m_buttons(new QDialogButtonBox(this))
    , m_ok(m_buttons->addButton(QString(), QDialogButtonBox::AcceptRole))
    , m_cancel(m_buttons->addButton(QString(), QDialogButtonBox::RejectRole))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("noteDialog"));
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setBuddy(m_text);
    m_text->setObjectName(QStringLiteral("noteText"));
    m_text->setPlainText(note);
    m_text->moveCursor(QTextCursor::End);
    m_text->setTabChangesFocus(true);
    m_text->setMinimumSize(fontMetrics().averageCharWidth() * 52, fontMetrics().height() * 6);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 14);
    column->setSpacing(4);
    column->addWidget(m_label);
    column->addWidget(m_text, 1);
    column->addSpacing(12);
    column->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &NoteDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &NoteDialog::reject);
    retranslate();
}

void NoteDialog::accept()
{
    Q_EMIT noteEntered(m_text->toPlainText().trimmed());
    QDialog::accept();
}

void NoteDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void NoteDialog::retranslate()
{
    setWindowTitle(tr("Note"));
    m_label->setText(tr("Note on %1, kept on this computer:").arg(m_what));
    m_text->setAccessibleName(tr("Note"));
    m_ok->setText(tr("Save"));
    m_cancel->setText(tr("Cancel"));
}

} // namespace watchpost
