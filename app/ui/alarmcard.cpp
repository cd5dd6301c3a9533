#include "ui/alarmcard.h"

#include "domain/alarmtype.h"
#include "ui/appearance.h"
#include "ui/camerasmenu.h"
#include "ui/elidedlabel.h"
#include "ui/mutemenu.h"
#include "ui/tones.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace watchpost {
namespace {

QAccessibleInterface *accessibleCard(const QString &, QObject *object)
{
    auto *card = qobject_cast<AlarmCard *>(object);
    return card ? new QAccessibleWidget(card, QAccessible::AlertMessage) : nullptr;
}

void installAccessibility()
{
    static const bool installed = (QAccessible::installFactory(accessibleCard), true);
    Q_UNUSED(installed)
}

template <typename Button>
Button *makeButton(QWidget *parent, const char *objectName)
{
    auto *button = new Button(parent);
    button->setObjectName(QLatin1String(objectName));
    button->setFocusPolicy(Qt::NoFocus);
    button->installEventFilter(parent); // the click guard
    return button;
}

} // namespace

AlarmCard::AlarmCard(Kind kind, QWidget *parent)
    : QWidget(parent, Qt::Tool | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint | Qt::WindowDoesNotAcceptFocus)
    , m_kind(kind)
{
    installAccessibility();
    setAttribute(Qt::WA_ShowWithoutActivating);
    setAttribute(Qt::WA_X11NetWmWindowTypeNotification);
    setAttribute(Qt::WA_MacAlwaysShowToolWindow);
    setAttribute(Qt::WA_QuitOnClose, false);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::NoFocus);
    setObjectName(QStringLiteral("alarmCard"));
    m_settledSince.start();
    build();
    retranslate();
    recolor();
}

AlarmCard::~AlarmCard() = default;

void AlarmCard::build()
{
    m_title = new ElidedLabel(this);
    m_title->setObjectName(QStringLiteral("title"));
    m_line = new ElidedLabel(this);
    m_line->setObjectName(QStringLiteral("line"));
    m_line->setForegroundRole(QPalette::Text);
    m_title->setForegroundRole(QPalette::Text);
    m_severity = new QLabel(this);
    m_severity->setTextFormat(Qt::PlainText);
    m_close = makeButton<QToolButton>(this, "close");
    m_close->setAutoRaise(true);
    connect(m_close, &QAbstractButton::clicked, this, &AlarmCard::closeClicked);

    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    auto *lines = new QVBoxLayout;
    lines->addLayout(top);
    if (m_kind == Kind::Rest) {
        top->setSpacing(fontMetrics().height());
        buildButtons(top);
    } else {
        auto *middle = new QHBoxLayout;
        middle->setSpacing(fontMetrics().height() / 2);
        middle->addWidget(m_severity);
        middle->addWidget(m_line, 1);
        lines->addLayout(middle);
        auto *buttons = new QHBoxLayout;
        buildButtons(buttons);
        buttons->addStretch(1);
        lines->addStretch(1);
        lines->addLayout(buttons);
        top->addWidget(m_close);
    }
    m_close->setVisible(m_kind != Kind::Rest);
    m_line->setVisible(m_kind != Kind::Rest);
    m_severity->setVisible(m_kind == Kind::Alarm);

    const int pad = fontMetrics().height() / 2;
    lines->setContentsMargins(pad * 3 / 2, pad, pad, pad);
    lines->setSpacing(m_kind == Kind::Rest ? 0 : pad * 3 / 4);
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(1, 1, 1, 1);
    all->setSpacing(0);
    all->addSpacing(stripWidth()); // a spacer, as it changes sides with the layout's direction
    all->addLayout(lines, 1);
}

int AlarmCard::stripWidth() const
{
    return fontMetrics().height() * 5 / 2;
}

void AlarmCard::buildButtons(QBoxLayout *row)
{
    if (m_kind == Kind::Alarm) {
        m_acknowledge = makeButton<QPushButton>(this, "acknowledge");
        m_showCamera = makeButton<QPushButton>(this, "showCamera");
        row->addWidget(m_acknowledge);
        row->addWidget(m_showCamera);
        connect(m_acknowledge, &QAbstractButton::clicked, this, &AlarmCard::acknowledgeClicked);
        connect(m_showCamera, &QAbstractButton::clicked, this, &AlarmCard::showCameraClicked);
        buildCameras();
        m_mute = makeButton<QPushButton>(this, "mute");
        row->addWidget(m_mute);
        buildMute();
    } else {
        m_showAlarms = makeButton<QPushButton>(this, "showAlarms");
        row->addWidget(m_showAlarms);
        connect(m_showAlarms, &QAbstractButton::clicked, this, &AlarmCard::showAlarmsClicked);
    }
}

void AlarmCard::setAlarm(const AlarmNotice &latest, int count)
{
    m_content = Face{latest, count};
    retranslate(); // its button leads to the camera, or to the window
    refresh();
}

void AlarmCard::setSummary(const AwaySummary &summary)
{
    m_content = summary;
    refresh();
}

void AlarmCard::setRest(const RestOfAlarms &rest)
{
    m_content = rest;
    refresh();
}

void AlarmCard::prepare()
{
    ensurePolished();
    create();
    layout()->activate();
    grab();
}

QString AlarmCard::title() const
{
    return m_title->fullText();
}

QString AlarmCard::line() const
{
    return m_line->fullText();
}

void AlarmCard::refresh()
{
    const Severity before = m_words.severity;
    const QString iconBefore = m_words.iconName;
    m_words = std::visit([](const auto &content) { return wordsFor(content); }, m_content);
    m_title->setFullText(m_words.title);
    m_line->setFullText(m_words.line);
    if (accessibleName() != m_words.accessibleName) {
        setAccessibleName(m_words.accessibleName);
        setWindowTitle(m_words.accessibleName);
    }
    if (m_words.severity != before)
        recolor();
    else if (m_words.iconName != iconBefore)
        update();
    m_severity->setText(severityName(m_words.severity));
}

void AlarmCard::recolor()
{
    QFont bold = font();
    bold.setBold(true);
    m_severity->setFont(bold);
    bold.setPointSizeF(bold.pointSizeF() * (m_kind == Kind::Rest ? 1.0 : 1.1));
    m_title->setFont(bold);
    QPalette colored = palette();
    colored.setColor(QPalette::WindowText, severityColor(m_words.severity, palette()));
    m_severity->setPalette(colored);
    m_close->setIcon(themeIcon(QStringLiteral("dialog-close"), palette()));
    if (m_acknowledge) {
        m_acknowledge->setIcon(themeIcon(QStringLiteral("alarm-acknowledge"), palette()));
        m_showCamera->setIcon(themeIcon(QStringLiteral("go-jump"), palette()));
        m_mute->setIcon(themeIcon(QStringLiteral("alarm-mute"), palette()));
    }
    update();
}

void AlarmCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    } else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
               event->type() == QEvent::StyleChange) {
        recolor();
    }
    QWidget::changeEvent(event);
}

void AlarmCard::enterEvent(QEnterEvent *event)
{
    m_hovered = true;
    Q_EMIT hoverChanged();
    QWidget::enterEvent(event);
}

void AlarmCard::leaveEvent(QEvent *event)
{
    m_hovered = false;
    Q_EMIT hoverChanged();
    QWidget::leaveEvent(event);
}

void AlarmCard::hideEvent(QHideEvent *event)
{
    m_hovered = false; // no leave event comes to a window that is gone
    for (QMenu *menu : findChildren<QMenu *>(Qt::FindDirectChildrenOnly))
        menu->close();
    QWidget::hideEvent(event);
}

void AlarmCard::moveEvent(QMoveEvent *event)
{
    m_settledSince.restart();
    QWidget::moveEvent(event);
}

void AlarmCard::showEvent(QShowEvent *event)
{
    m_settledSince.restart();
    QWidget::showEvent(event);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

bool AlarmCard::eventFilter(QObject *watched, QEvent *event)
{
    const bool press = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick;
    if (press && !m_settledSince.hasExpired(kClickGuard.count()))
        return true;
    return QWidget::eventFilter(watched, event);
}

void AlarmCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    // Filled, not stroked: an edge of whole pixels at every scale.
    painter.fillRect(rect(), blend(palette().color(QPalette::Text), palette().color(QPalette::Base), 0.35));
    painter.fillRect(rect().adjusted(1, 1, -1, -1), palette().color(QPalette::Base));
    const QRect strip = QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, stripWidth(), height()));
    const QColor color = severityColor(m_words.severity, palette());
    painter.fillRect(strip, color);
    const int side = m_kind == Kind::Rest ? fontMetrics().height() * 5 / 4 : fontMetrics().height() * 3 / 2;
    QRect icon(0, 0, side, side);
    icon.moveCenter(strip.center());
    tintedIcon(m_words.iconName, textOn(color)).paint(&painter, icon);
}

} // namespace watchpost
