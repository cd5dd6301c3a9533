#include "ui/announce.h"

#include <QAccessible>
#include <QAccessibleObject>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <chrono>

namespace watchpost {
namespace {

#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)

// A reader that is busy asks for the text long after it was told of it.
constexpr std::chrono::seconds kAskable{20};

class SpokenText final : public QAccessibleObject
{
public:
    SpokenText(QObject *object, QWidget *window, const QString &text)
        : QAccessibleObject(object)
        , m_window(window)
        , m_text(text)
    {
    }

    QAccessibleInterface *parent() const override
    {
        return m_window ? QAccessible::queryAccessibleInterface(m_window) : nullptr;
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::Notification; }
    QAccessible::State state() const override { return {}; } // not invisible: it shows
    QRect rect() const override { return m_window ? m_window->geometry() : QRect(); }
    QString text(QAccessible::Text which) const override { return which == QAccessible::Name ? m_text : QString(); }

private:
    QPointer<QWidget> m_window;
    QString m_text;
};

void send(QWidget *window, const QString &text, Urgency)
{
    auto *object = new QObject(window);
    QAccessible::registerAccessibleInterface(new SpokenText(object, window, text));       // goes with the object
    for (const QAccessible::Event type : {QAccessible::ObjectShow, QAccessible::Alert}) { // the other: UI Automation
        QAccessibleEvent event(object, type);
        QAccessible::updateAccessibility(&event);
    }
    QTimer::singleShot(kAskable, object, &QObject::deleteLater);
}

#else

void send(QWidget *window, const QString &text, Urgency urgency)
{
    QAccessibleAnnouncementEvent event(window, text);
    event.setPoliteness(urgency == Urgency::Assertive ? QAccessible::AnnouncementPoliteness::Assertive
                                                      : QAccessible::AnnouncementPoliteness::Polite);
    QAccessible::updateAccessibility(&event);
}

#endif

} // namespace

void announce(QWidget *widget, const QString &text)
{
    if (widget->accessibleName() == text)
        return;
    widget->setAccessibleName(text);
    if (widget->window()->isVisible())
        speak(widget, text);
}

void speak(QWidget *context, const QString &text, Urgency urgency)
{
    if (!text.isEmpty() && QAccessible::isActive())
        send(context->window(), text, urgency);
}

} // namespace watchpost
