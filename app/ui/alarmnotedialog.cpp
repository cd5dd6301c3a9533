#include "ui/alarmnotedialog.h"

#include "domain/alarm.h"
#include "ui/fieldmessage.h"
#include "ui/wrappable.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace watchpost {

AlarmNoteDialog::AlarmNoteDialog(Purpose purpose, const Subject &subject, QWidget *parent)
    : QDialog(parent)
    , m_purpose(purpose)
    , m_subject(subject)
    , m_label(new QLabel(this))
    , m_text(new QPlainTextEdit(this))
    , m_error(new FieldMessage(FieldMessage::Tone::Error, this))
    , m_hint(new FieldMessage(FieldMessage::Tone::Hint, this))
    , m_buttons(new QDialogButtonBox(this))
    , m_ok(m_buttons->addButton(QString(), QDialogButtonBox::AcceptRole))
    , m_cancel(m_buttons->addButton(QString(), QDialogButtonBox::RejectRole))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("alarmNoteDialog"));
    m_ok->setObjectName(QStringLiteral("saveAlarmNote"));
    m_error->setObjectName(QStringLiteral("alarmNoteError"));
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setBuddy(m_text);
    m_text->setObjectName(QStringLiteral("alarmNoteText"));
    m_text->setPlainText(subject.note);
    m_text->moveCursor(QTextCursor::End);
    m_text->setTabChangesFocus(true);
    m_text->setMinimumSize(fontMetrics().averageCharWidth() * 44, fontMetrics().height() * 5);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 14);
    column->setSpacing(6);
    column->addWidget(m_label);
    column->addWidget(m_text, 1);
    column->addWidget(m_error);
    column->addWidget(m_hint);
    column->addSpacing(8);
    column->addWidget(m_buttons);
    connect(m_text, &QPlainTextEdit::textChanged, this, &AlarmNoteDialog::checkLength);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &AlarmNoteDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &AlarmNoteDialog::reject);
    retranslate();
    m_text->setFocus();
}

QString AlarmNoteDialog::entered() const
{
    return m_text->toPlainText().trimmed();
}

void AlarmNoteDialog::accept()
{
    if (entered().size() > kMaxAlarmNoteLength)
        return;
    Q_EMIT noteEntered(entered());
    QDialog::accept();
}

void AlarmNoteDialog::checkLength()
{
    const int over = static_cast<int>(entered().size()) - kMaxAlarmNoteLength;
    m_error->setText(over > 0 ? tr("The note is too long. Shorten it by %Ln character(s).", nullptr, over) : QString());
    m_ok->setEnabled(over <= 0);
}

void AlarmNoteDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void AlarmNoteDialog::retranslate()
{
    const bool edit = m_purpose == Purpose::Edit;
    setWindowTitle(edit ? tr("Note on an alarm") : tr("Acknowledge with a note"));
    QString what = wrappable(m_subject.what);
    what.replace(u'&', QStringLiteral("&&")); // no mnemonic
    if (m_subject.count == 1)
        m_label->setText(edit ? tr("&Note on %1:", "an alarm").arg(what)
                              : tr("Acknowledge %1, with this &note:", "an alarm").arg(what));
    else
        m_label->setText(edit ? tr("&Note on %Ln alarm(s):", nullptr, m_subject.count)
                              : tr("Acknowledge %Ln alarm(s) with this &note:", nullptr, m_subject.count));
    m_text->setAccessibleName(tr("Note"));
    m_hint->setText(m_subject.differ
                        ? tr("These alarms have different notes. What you write here replaces all of them.")
                        : tr("The note is kept on this computer, with the alarm."));
    m_ok->setText(edit ? tr("Save") : tr("Acknowledge"));
    m_cancel->setText(tr("Cancel"));
    checkLength();
}

} // namespace watchpost
