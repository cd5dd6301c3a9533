#include "ui/quiethoursedit.h"

#include "ui/appearance.h"
#include "ui/fieldmessage.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QTimeEdit>
#include <QToolButton>

namespace watchpost {
namespace {

constexpr int kNothing = -1; // comes through

QTime timeAt(int minute)
{
    return QTime::fromMSecsSinceStartOfDay(minute * 60'000);
}

int minuteOf(const QTimeEdit *edit)
{
    return edit->time().msecsSinceStartOfDay() / 60'000;
}

void nameTimeEdit(QTimeEdit *edit, const QString &name)
{
    edit->setAccessibleName(name);
    if (auto *line = edit->findChild<QLineEdit *>())
        line->setAccessibleName(name);
}

} // namespace

QuietHoursEdit::QuietHoursEdit(const QuietHours &hours, QWidget *parent)
    : QWidget(parent)
    , m_fromLabel(new QLabel(this))
    , m_from(new QTimeEdit(this))
    , m_toLabel(new QLabel(this))
    , m_to(new QTimeEdit(this))
    , m_throughLabel(new QLabel(this))
    , m_through(new QComboBox(this))
    , m_remove(new QToolButton(this))
    , m_error(new FieldMessage(FieldMessage::Tone::Error, this))
    , m_hint(new FieldMessage(FieldMessage::Tone::Hint, this))
{
    setObjectName(QStringLiteral("quietHoursEdit"));
    build();
    fillIn(hours);
    for (QToolButton *day : m_days)
        connect(day, &QToolButton::toggled, this, &QuietHoursEdit::changed);
    connect(m_from, &QTimeEdit::timeChanged, this, &QuietHoursEdit::changed);
    connect(m_to, &QTimeEdit::timeChanged, this, &QuietHoursEdit::changed);
    connect(m_through, &QComboBox::currentIndexChanged, this, &QuietHoursEdit::changed);
    connect(m_remove, &QToolButton::clicked, this, &QuietHoursEdit::removeClicked);
    retranslate();
    applyPalette();
}

void QuietHoursEdit::build()
{
    m_from->setObjectName(QStringLiteral("quietFrom"));
    m_to->setObjectName(QStringLiteral("quietTo"));
    m_through->setObjectName(QStringLiteral("quietThrough"));
    m_remove->setObjectName(QStringLiteral("removeQuietHours"));
    m_error->setObjectName(QStringLiteral("quietError"));
    m_remove->setAutoRaise(true);
    m_remove->setFocusPolicy(Qt::TabFocus);
    for (QLabel *label : {m_fromLabel, m_toLabel, m_throughLabel})
        label->setTextFormat(Qt::PlainText);
    m_throughLabel->setBuddy(m_through);
    for (QTimeEdit *edit : {m_from, m_to})
        edit->setWrapping(true);
    for (const int through : {static_cast<int>(Severity::Critical), static_cast<int>(Severity::Warning), kNothing})
        m_through->addItem(QString(), through);

    auto *days = new QHBoxLayout;
    days->setSpacing(3);
    for (QToolButton *&day : m_days) {
        day = new QToolButton(this);
        day->setObjectName(QStringLiteral("day"));
        day->setCheckable(true);
        day->setFocusPolicy(Qt::StrongFocus);
        days->addWidget(day);
    }
    days->addStretch(1);
    days->addWidget(m_remove);
    auto *times = new QHBoxLayout;
    times->addWidget(m_fromLabel);
    times->addWidget(m_from);
    times->addWidget(m_toLabel);
    times->addWidget(m_to);
    times->addStretch(1);
    auto *through = new QHBoxLayout;
    through->addWidget(m_throughLabel);
    through->addWidget(m_through);
    through->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(days);
    column->addWidget(m_error);
    column->addLayout(times);
    column->addLayout(through);
    column->addWidget(m_hint);
}

void QuietHoursEdit::fillIn(const QuietHours &hours)
{
    for (size_t i = 0; i < m_days.size(); ++i)
        m_days[i]->setChecked(hours.days & (1U << i));
    m_from->setTime(timeAt(hours.from));
    m_to->setTime(timeAt(hours.to));
    // Of a file that somebody edited: notices come through, so all does.
    const Severity through = std::max(hours.breaksThrough.value_or(Severity::Critical), Severity::Warning);
    m_through->setCurrentIndex(m_through->findData(hours.breaksThrough ? static_cast<int>(through) : kNothing));
}

QuietHours QuietHoursEdit::hours() const
{
    QuietHours hours{0, minuteOf(m_from), minuteOf(m_to), std::nullopt};
    for (size_t i = 0; i < m_days.size(); ++i)
        hours.days = static_cast<quint8>(hours.days | (m_days[i]->isChecked() ? 1U << i : 0U));
    if (const int through = m_through->currentData().toInt(); through != kNothing)
        hours.breaksThrough = static_cast<Severity>(through);
    return hours;
}

bool QuietHoursEdit::validate()
{
    if (hours().days != 0)
        return true;
    m_error->setText(tr("Choose at least one day, or remove these quiet hours."));
    m_days.front()->setFocus();
    return false;
}

void QuietHoursEdit::changed()
{
    m_error->setText({});
    paintDays();
    retranslate(); // the hint
    Q_EMIT edited();
}

void QuietHoursEdit::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        applyPalette();
}

void QuietHoursEdit::retranslate()
{
    const QLocale locale;
    for (size_t i = 0; i < m_days.size(); ++i) {
        const int day = static_cast<int>(i) + Qt::Monday;
        m_days[i]->setText(locale.standaloneDayName(day, QLocale::ShortFormat));
        m_days[i]->setAccessibleName(tr("Quiet hours on %1").arg(locale.standaloneDayName(day)));
    }
    m_fromLabel->setText(tr("from", "a time"));
    m_toLabel->setText(tr("to", "a time"));
    for (QTimeEdit *edit : {m_from, m_to})
        edit->setDisplayFormat(locale.timeFormat(QLocale::ShortFormat));
    nameTimeEdit(m_from, tr("Quiet hours from"));
    nameTimeEdit(m_to, tr("Quiet hours to"));
    m_throughLabel->setText(tr("Let through"));
    m_through->setItemText(0, tr("only critical alarms"));
    m_through->setItemText(1, tr("warnings and critical alarms"));
    m_through->setItemText(2, tr("nothing"));
    m_through->setAccessibleName(tr("What comes through the quiet hours"));
    m_remove->setToolTip(tr("Remove these quiet hours"));
    m_remove->setAccessibleName(tr("Remove these quiet hours"));
    const QuietHours now = hours();
    m_hint->setText(now.from == now.to  ? tr("A whole day, from the time on the chosen days.")
                    : now.to < now.from ? tr("They begin on the chosen days and end on the day after.")
                                        : QString());
}

void QuietHoursEdit::applyPalette()
{
    m_remove->setIcon(themeIcon(QStringLiteral("edit-delete"), palette()));
    paintDays();
}

// A pressed button differs from one that is not by too little in dark palettes.
void QuietHoursEdit::paintDays()
{
    QPalette chosen = palette();
    chosen.setColor(QPalette::Button, chosen.color(QPalette::Highlight));
    // Styles draw a button lighter than its colour.
    chosen.setColor(QPalette::ButtonText, textOn(chosen.color(QPalette::Highlight).lighter(115)));
    for (QToolButton *day : m_days)
        day->setPalette(day->isChecked() ? chosen : QPalette());
}

} // namespace watchpost
