#include "ui/fielddialog.h"

#include "domain/cameratable.h"
#include "domain/plaintext.h"
#include "ui/fieldmessage.h"
#include "ui/passwordedit.h"
#include "ui/wrappable.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace watchpost {

FieldDialog::FieldDialog(Purpose purpose, const QString &cameraName, const QString &value, const QString &hint,
                         QWidget *parent)
    : QDialog(parent)
    , m_purpose(purpose)
    , m_cameraName(wrappable(visibleText(cameraName)).replace(u'&', QStringLiteral("&&"))) // the label has a buddy
    , m_label(new QLabel(this))
    , m_field(purpose == Purpose::ChangePassword ? new PasswordEdit(this) : new QLineEdit(this))
    , m_hint(new FieldMessage(FieldMessage::Tone::Hint, this))
    , m_error(new FieldMessage(FieldMessage::Tone::Error, this))
    , m_buttons(new QDialogButtonBox(this))
    , m_ok(m_buttons->addButton(QString(), QDialogButtonBox::AcceptRole))
    , m_cancel(m_buttons->addButton(QString(), QDialogButtonBox::RejectRole))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(purpose == Purpose::Rename ? QStringLiteral("renameDialog") : QStringLiteral("passwordDialog"));
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setBuddy(m_field);
    m_field->setObjectName(QStringLiteral("value"));
    m_field->setText(value);
    m_field->selectAll();
    m_field->setMinimumWidth(m_field->fontMetrics().averageCharWidth() * 62);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 14);
    column->setSpacing(4);
    column->addWidget(m_label);
    column->addWidget(m_field);
    column->addWidget(m_error);
    column->addWidget(m_hint);
    column->addSpacing(12);
    column->addWidget(m_buttons);
    m_hint->setText(hint);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &FieldDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &FieldDialog::reject);
    retranslate();
}

void FieldDialog::accept()
{
    const bool password = m_purpose == Purpose::ChangePassword;
    const QString problem = password ? cameraPasswordProblem(m_field->text()) : QString();
    m_error->setText(problem);
    if (!problem.isEmpty())
        return;
    Q_EMIT valueEntered(password ? m_field->text() : m_field->text().trimmed());
    QDialog::accept();
}

void FieldDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FieldDialog::retranslate()
{
    const bool rename = m_purpose == Purpose::Rename;
    setWindowTitle(rename ? tr("Rename camera") : tr("Change camera password"));
    m_label->setText(rename ? tr("Name for %1 on this computer:").arg(m_cameraName)
                            : tr("Password of %1, as it is set in the camera:").arg(m_cameraName));
    m_field->setAccessibleName(rename ? tr("Name") : tr("Password"));
    m_ok->setText(rename ? tr("Rename") : tr("Save and upload"));
    m_cancel->setText(tr("Cancel"));
}

} // namespace watchpost
