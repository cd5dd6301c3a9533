#include "ui/muteuntildialog.h"

#include "domain/alarmtype.h"
#include "domain/durations.h"
#include "ui/fieldmessage.h"
#include "ui/wrappable.h"

#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace watchpost {
namespace {

constexpr qint64 kQuarterMs = 15 * kMinuteMs;

} // namespace

MuteUntilDialog::MuteUntilDialog(const QList<Mute> &mutes, const QString &what, QWidget *parent, Clock clock)
    : QDialog(parent)
    , m_mutes(mutes)
    , m_what(what)
    , m_clock(clock ? std::move(clock) : Clock([] { return QDateTime::currentMSecsSinceEpoch(); }))
    , m_label(new QLabel(this))
    , m_until(new QDateTimeEdit(this))
    , m_error(new FieldMessage(FieldMessage::Tone::Error, this))
    , m_hint(new FieldMessage(FieldMessage::Tone::Hint, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_QuitOnClose, false);
    setObjectName(QStringLiteral("muteUntilDialog"));
    m_until->setObjectName(QStringLiteral("until"));
    m_error->setObjectName(QStringLiteral("untilError"));
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setBuddy(m_until);
    m_until->setCalendarPopup(true);
    // In two hours, at a quarter that people say.
    const qint64 later = (m_clock() + 2 * kHourMs) / kQuarterMs * kQuarterMs;
    m_until->setDateTime(QDateTime::fromMSecsSinceEpoch(later));
    m_until->setCurrentSection(QDateTimeEdit::HourSection);
    auto *buttons = new QDialogButtonBox(this);
    m_mute = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_mute->setObjectName(QStringLiteral("mute"));
    m_mute->setDefault(true);
    m_cancel = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 14);
    column->setSpacing(8);
    column->addWidget(m_label);
    column->addWidget(m_until);
    column->addWidget(m_error);
    column->addWidget(m_hint);
    column->addStretch(1);
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 52);
    connect(m_until, &QDateTimeEdit::dateTimeChanged, m_error, [this] { m_error->setText({}); });
    connect(buttons, &QDialogButtonBox::accepted, this, &MuteUntilDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &MuteUntilDialog::reject);
    retranslate();
}

void MuteUntilDialog::accept()
{
    const qint64 now = m_clock();
    const qint64 until = m_until->dateTime().toMSecsSinceEpoch();
    if (until <= now)
        m_error->setText(tr("This time is over. Choose a later one."));
    else if (until - now > kMaxMuteMs)
        m_error->setText(
            tr("A mute ends after seven days at the latest, so that nothing stays silent by mistake. Choose "
               "an earlier time, or disable the camera."));
    if (!m_error->text().isEmpty()) {
        m_until->setFocus();
        return;
    }
    for (Mute &mute : m_mutes) {
        mute.since = now;
        mute.until = until;
    }
    Q_EMIT chosen(m_mutes);
    QDialog::accept();
}

void MuteUntilDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MuteUntilDialog::retranslate()
{
    setWindowTitle(tr("Mute until"));
    QString what = wrappable(m_what);
    what.replace(u'&', QStringLiteral("&&")); // no mnemonic
    m_label->setText(tr("&Mute %1 until", "the camera Front door").arg(what));
    m_until->setAccessibleName(tr("Mute until, date and time"));
    if (auto *edit = m_until->findChild<QLineEdit *>())
        edit->setAccessibleName(m_until->accessibleName());
    const bool all = !m_mutes.isEmpty() && m_mutes.constFirst().upTo == Severity::Critical;
    m_hint->setText(
        all ? tr("No pop-up, no sound and no notification until then. The alarms are listed all the same.")
            : tr("No pop-up, no sound and no notification until then, except for alarms that are more severe "
                 "than: %1. All of them are listed all the same.")
                  .arg(m_mutes.isEmpty() ? QString() : severityName(m_mutes.constFirst().upTo)));
    m_mute->setText(tr("Mute"));
    m_cancel->setText(tr("Cancel"));
}

} // namespace watchpost
