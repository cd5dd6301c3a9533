#include "ui/groupdialog.h"

#include "domain/cameragroup.h"
#include "ui/fieldmessage.h"
#include "ui/wrappable.h"

#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace watchpost {
namespace {

constexpr int kMaxGroupLength = 500;

} // namespace

GroupDialog::GroupDialog(Purpose purpose, const QString &what, const QString &group, const QStringList &groups,
                         QWidget *parent)
    : QDialog(parent)
    , m_purpose(purpose)
    , m_what(wrappable(what).replace(u'&', QStringLiteral("&&"))) // the label has a buddy
    , m_label(new QLabel(this))
    , m_field(new QComboBox(this))
    , m_hint(new FieldMessage(FieldMessage::Tone::Hint, this))
    , m_buttons(new QDialogButtonBox(this))
    , m_ok(m_buttons->addButton(QString(), QDialogButtonBox::AcceptRole))
    , m_cancel(m_buttons->addButton(QString(), QDialogButtonBox::RejectRole))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(purpose == Purpose::Move ? QStringLiteral("moveDialog") : QStringLiteral("renameGroupDialog"));
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setBuddy(m_field);
    m_field->setObjectName(QStringLiteral("value"));
    m_field->setEditable(true);
    m_field->setInsertPolicy(QComboBox::NoInsert);
    m_field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_field->setMinimumContentsLength(40);
    m_field->addItems(groups);
    m_field->lineEdit()->setMaxLength(kMaxGroupLength);
    m_field->completer()->setFilterMode(Qt::MatchContains);
    m_field->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    m_field->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_field->setEditText(group);
    m_field->lineEdit()->selectAll();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 14);
    column->setSpacing(4);
    column->addWidget(m_label);
    column->addWidget(m_field);
    column->addWidget(m_hint);
    column->addSpacing(12);
    column->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &GroupDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &GroupDialog::reject);
    retranslate();
}

void GroupDialog::accept()
{
    Q_EMIT groupEntered(cleanGroup(m_field->currentText()));
    QDialog::accept();
}

void GroupDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void GroupDialog::retranslate()
{
    const bool move = m_purpose == Purpose::Move;
    setWindowTitle(move ? tr("Move to group") : tr("Rename group"));
    m_label->setText(move ? tr("Group for %1:").arg(m_what) : tr("New name of the group %1:").arg(m_what));
    m_field->setAccessibleName(tr("Group"));
    m_field->lineEdit()->setAccessibleName(tr("Group"));
    m_hint->setText(move ? tr("A slash puts a group into another: Site/Floor. Leave it empty for no group.")
                         : tr("Its cameras move along. A slash puts a group into another: Site/Floor. Left empty, "
                              "the group is dissolved."));
    m_ok->setText(move ? tr("Move") : tr("Rename"));
    m_cancel->setText(tr("Cancel"));
}

} // namespace watchpost
