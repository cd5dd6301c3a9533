#include "ui/tagsdialog.h"

#include "domain/cameragroup.h"
#include "domain/plaintext.h"
#include "ui/fieldmessage.h"
#include "ui/wrappable.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace watchpost {
namespace {

constexpr int kMaxTagsLength = 1000;

} // namespace

TagsDialog::TagsDialog(const QString &what, const QList<Tag> &tags, QWidget *parent)
    : QDialog(parent)
    , m_what(wrappable(what).replace(u'&', QStringLiteral("&&")))
    , m_before(tags)
    , m_label(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_newLabel(new QLabel(this))
    , m_new(new QLineEdit(this))
    , m_hint(new FieldMessage(FieldMessage::Tone::Hint, this))
    , m_buttons(new QDialogButtonBox(this))
    , m_ok(m_buttons->addButton(QString(), QDialogButtonBox::AcceptRole))
    , m_cancel(m_buttons->addButton(QString(), QDialogButtonBox::RejectRole))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("tagsDialog"));
    for (QLabel *label : {m_label, m_newLabel}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_label->setBuddy(m_list);
    m_newLabel->setBuddy(m_new);
    m_list->setObjectName(QStringLiteral("tagList"));
    m_list->setSpacing(2); // a row is as high as its box, which would touch the next
    for (const Tag &tag : tags) {
        auto *item = new QListWidgetItem(visibleText(tag.name), m_list);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(tag.state);
    }
    m_list->setVisible(!tags.isEmpty());
    m_new->setObjectName(QStringLiteral("newTags"));
    m_new->setMaxLength(kMaxTagsLength);
    m_new->setMinimumWidth(fontMetrics().averageCharWidth() * 48);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 14);
    column->setSpacing(4);
    column->addWidget(m_label);
    column->addWidget(m_list, 1);
    column->addSpacing(6);
    column->addWidget(m_newLabel);
    column->addWidget(m_new);
    column->addWidget(m_hint);
    column->addSpacing(12);
    column->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &TagsDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &TagsDialog::reject);
    if (tags.isEmpty())
        m_new->setFocus();
    retranslate();
}

void TagsDialog::accept()
{
    QString typed = m_new->text();
    // Lists are written with other commas elsewhere.
    QStringList added = cleanTags(typed.replace(u'，', u',').replace(u'、', u',').replace(u';', u',').split(u','));
    QStringList removed;
    for (int row = 0; row < m_list->count(); ++row) {
        const Tag &before = m_before.at(row);
        const Qt::CheckState now = m_list->item(row)->checkState();
        if (now == before.state)
            continue;
        if (now == Qt::Checked)
            added.append(before.name);
        else if (now == Qt::Unchecked)
            removed.append(before.name);
    }
    if (!added.isEmpty() || !removed.isEmpty())
        Q_EMIT tagsChosen(added, removed);
    QDialog::accept();
}

void TagsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TagsDialog::retranslate()
{
    setWindowTitle(tr("Tags"));
    m_label->setText(tr("Tags of %1:").arg(m_what));
    m_list->setAccessibleName(tr("Tags"));
    m_newLabel->setText(tr("New tags:"));
    m_new->setAccessibleName(tr("New tags"));
    m_hint->setText(tr("Several are separated by commas."));
    m_ok->setText(tr("Save"));
    m_cancel->setText(tr("Cancel"));
}

} // namespace watchpost
