#include "ui/cameradetailsdialog.h"

#include "domain/plaintext.h"
#include "models/cameramodel.h"
#include "models/modeltext.h"
#include "ui/appearance.h"
#include "ui/camerafacts.h"
#include "ui/placement.h"
#include "ui/stateicon.h"
#include "ui/tones.h"
#include "ui/wrappable.h"

#include <QDateTime>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace watchpost {
namespace {

constexpr int kSinceTickMs = 1000;

// A text that is long goes over several lines; a word that is long must be breakable, too.
void allowBreaks(QLabel *label)
{
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

} // namespace

CameraDetailsDialog::CameraDetailsDialog(CameraModel *cameras, const QString &id, QWidget *parent)
    : QDialog(parent)
    , m_cameras(cameras)
    , m_id(id)
    , m_name(new QLabel(this))
    , m_stateIcon(new QLabel(this))
    , m_buttons(new QDialogButtonBox(this))
    , m_close(m_buttons->addButton(QString(), QDialogButtonBox::RejectRole))
    , m_rename(m_buttons->addButton(QString(), QDialogButtonBox::ActionRole))
    , m_password(m_buttons->addButton(QString(), QDialogButtonBox::ActionRole))
    , m_upload(m_buttons->addButton(QString(), QDialogButtonBox::ActionRole))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("cameraDetails"));
    assemble();
    connect(m_buttons, &QDialogButtonBox::rejected, this, &CameraDetailsDialog::reject);
    connect(m_rename, &QPushButton::clicked, this, [this] { Q_EMIT renameRequested(m_id); });
    connect(m_password, &QPushButton::clicked, this, [this] { Q_EMIT passwordChangeRequested(m_id); });
    connect(m_upload, &QPushButton::clicked, this, [this] { Q_EMIT uploadAgainRequested(m_id); });
    connect(m_cameras, &QAbstractItemModel::dataChanged, this, [this] { refresh(); });
    connect(m_cameras, &QAbstractItemModel::rowsRemoved, this, [this] { refresh(); });
    connect(m_cameras, &QAbstractItemModel::modelReset, this, [this] { refresh(); });
    startTimer(kSinceTickMs, Qt::CoarseTimer);
    retranslate();
    resizeWithinScreen(this, {fontMetrics().averageCharWidth() * 86, sizeHint().height()});
}

void CameraDetailsDialog::assemble()
{
    QFont large = m_name->font();
    large.setPointSizeF(large.pointSizeF() * 1.35);
    large.setWeight(QFont::DemiBold);
    m_name->setFont(large);
    m_name->setObjectName(QStringLiteral("name"));
    allowBreaks(m_name);
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(m_stateIcon);
    head->addWidget(m_name, 1);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(18);
    form->setVerticalSpacing(7);
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    static constexpr std::array kNames = {"id", "state", "since", "server", "alarm", "unread"};
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, quietText(palette()));
    for (size_t i = 0; i < FieldCount; ++i) {
        m_labels[i] = new QLabel(this);
        m_labels[i]->setPalette(muted);
        m_labels[i]->setAlignment(Qt::AlignLeading | Qt::AlignTop);
        m_values[i] = new QLabel(this);
        m_values[i]->setObjectName(QString::fromLatin1(kNames[i]));
        allowBreaks(m_values[i]);
        form->addRow(m_labels[i], m_values[i]);
    }
    for (QPushButton *button : {m_rename, m_password, m_upload})
        button->setAutoDefault(false);
    m_close->setDefault(true);
    m_rename->setObjectName(QStringLiteral("renameButton"));
    m_password->setObjectName(QStringLiteral("passwordButton"));
    m_upload->setObjectName(QStringLiteral("uploadButton"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 14);
    column->setSpacing(14);
    column->addLayout(head);
    column->addLayout(form);
    column->addStretch(1);
    column->addWidget(m_buttons);
}

void CameraDetailsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CameraDetailsDialog::timerEvent(QTimerEvent *)
{
    refresh();
}

void CameraDetailsDialog::retranslate()
{
    setWindowTitle(tr("Camera"));
    const std::array<QString, FieldCount> names = {tr("ID"),     tr("State"),      tr("Since"),
                                                   tr("Server"), tr("Last alarm"), tr("Unread alarms")};
    for (size_t i = 0; i < FieldCount; ++i)
        m_labels[i]->setText(names[i]);
    m_rename->setText(tr("Rename…"));
    m_password->setText(tr("Change password…"));
    m_upload->setText(tr("Upload again"));
    m_close->setText(tr("Close"));
    refresh();
}

void CameraDetailsDialog::refresh()
{
    const int row = m_cameras->rowOf(m_id);
    if (row < 0) {
        close();
        return;
    }
    const CameraFacts facts = cameraFacts(m_cameras->index(row, 0));
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const int size = m_name->fontMetrics().ascent();
    m_stateIcon->setPixmap(stateIcon(facts.state, palette(), size, devicePixelRatioF()));
    if (const QString name = wrappable(facts.name); m_name->text() != name)
        m_name->setText(name);
    setValue(IdField, facts.shownId);
    setValue(StateField, stateWord(facts.state));
    setValue(SinceField, facts.since == 0
                             ? tr("Not reported yet")
                             : tr("%1 (%2)", "time, age").arg(exactTime(facts.since), longAge(facts.since, now)));
    setValue(ServerField, bindingText(facts));
    setValue(AlarmField, facts.alarmType.isEmpty()
                             ? tr("None")
                             : tr("%1, %2 (%3)", "type, time, age")
                                   .arg(facts.alarmName, exactTime(facts.alarmTime), longAge(facts.alarmTime, now)));
    setValue(UnreadField, QLocale().toString(facts.unread));
    m_password->setVisible(facts.binding == Binding::Refused);
    m_upload->setVisible(facts.binding == Binding::Refused || facts.binding == Binding::Missing);
}

void CameraDetailsDialog::setValue(Field field, const QString &text)
{
    // Setting the same text again would take a selection away.
    if (const QString shown = wrappable(text); value(field)->text() != shown)
        value(field)->setText(shown);
}

} // namespace watchpost
