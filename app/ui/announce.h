// Tells assistive technology that something has changed which the user did not do and should know.
#pragma once

class QString;
class QWidget;

namespace watchpost {

// `text` becomes the widget's accessible name (Qt 6.4 hides the text of a label that has another name) and is
// announced. Does nothing when the widget said the same before, so that it may be called with every update.
void announce(QWidget *widget, const QString &text);

} // namespace watchpost
