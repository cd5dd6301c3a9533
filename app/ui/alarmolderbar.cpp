#include "ui/alarmolderbar.h"

#include "ui/appearance.h"
#include "ui/wrappable.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace watchpost {

AlarmOlderBar::AlarmOlderBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_button(new QPushButton(this))
{
    setObjectName(QStringLiteral("alarmOlder"));
    m_text->setObjectName(QStringLiteral("alarmOlderText"));
    m_button->setObjectName(QStringLiteral("showOlderAlarms"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    const int pad = fontMetrics().height() / 2;
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(pad, pad / 2, pad, pad / 2);
    row->setSpacing(pad);
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &AlarmOlderBar::olderRequested);
    retranslate();
    applyPalette();
    hide();
}

void AlarmOlderBar::show(State state, qint64 before, const QString &error)
{
    if (state == m_state && before == m_before && error == m_error)
        return;
    m_state = state;
    m_before = before;
    m_error = error;
    retranslate();
    setVisible(state != State::Nothing);
}

QString AlarmOlderBar::text() const
{
    switch (m_state) {
    case State::OnDisk:
        return tr("Alarms from before %1 are on the disk and not in this list.").arg(localTime(m_before));
    case State::Reading:
        return tr("Older alarms are being read from the disk…");
    case State::Truncated:
        return tr("There are more alarms than the list can hold. Those from before %1 are not in it. Choose a shorter "
                  "time to see them.")
            .arg(localTime(m_before));
    case State::Failed:
        return m_error;
    case State::Nothing:
        break;
    }
    return {};
}

void AlarmOlderBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        applyPalette();
}

void AlarmOlderBar::retranslate()
{
    m_text->setText(wrappable(text()));
    m_button->setText(m_state == State::Failed ? tr("Try again") : tr("Show them"));
    m_button->setAccessibleName(m_state == State::Failed ? tr("Read the older alarms again")
                                                         : tr("Show the older alarms"));
    m_button->setVisible(m_state == State::OnDisk || m_state == State::Failed);
}

void AlarmOlderBar::applyPalette()
{
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, mutedColor(palette()));
    m_text->setPalette(muted);
}

} // namespace watchpost
