// Tells assistive technology that something has changed which the user did not do and should know.
//
// Qt 6.8 has an event for it (QAccessibleAnnouncementEvent). Before, what reaches a screen reader on Linux was looked
// up in Qt's bridge (qtbase, src/gui/accessible/linux/atspiadaptor.cpp, notify()) and in Orca 43
// (src/orca/scripts/default.py, onShowingChanged()): QAccessible::Alert goes nowhere, a name that changes is read only
// of what has the focus, and an object of the role "notification" that begins to show is read wherever the focus is. So
// there is such an object for each text, for as long as somebody may ask for it; no window shows it.
#pragma once

#include <QtGlobal>

class QString;
class QWidget;

namespace watchpost {

enum class Urgency : quint8 { Polite, Assertive };

// `text` becomes the widget's accessible name (Qt 6.4 hides the text of a label that has another name) and is
// announced. Does nothing when the widget said the same before, so that it may be called with every update.
void announce(QWidget *widget, const QString &text);

// Has a text read out as coming from the window of `context`, which may be hidden.
void speak(QWidget *context, const QString &text, Urgency urgency = Urgency::Polite);

} // namespace watchpost
