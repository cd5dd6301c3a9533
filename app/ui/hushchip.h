// What is held back now, always in sight in the status line: "Front door muted, 12:34 left [Unmute]", several mutes as
// one chip with a list, quiet hours and the system's do-not-disturb beside it.
#pragma once

#include "domain/alarmpolicy.h"

#include <QList>
#include <QWidget>

class QAction;
class QMenu;
class QToolButton;

namespace watchpost {

class ElidedButton;

// A mute that lasts, as a person reads it.
struct ShownMute
{
    Mute mute;
    QString name; // "Front door"; plain and safe to show
};

struct HushState
{
    QList<ShownMute> mutes; // the one that ends first comes first
    std::optional<QuietNow> quiet;
    bool doNotDisturb = false; // the system's, where it is respected
    qint64 now = 0;            // ms since the epoch, UTC
};

// For the tray: without seconds; empty: nothing is held back. One line each.
[[nodiscard]] QString hushSummary(const HushState &state);

class HushChip : public QWidget
{
    Q_OBJECT

public:
    explicit HushChip(QWidget *parent = nullptr);

    void showState(const HushState &state);
    [[nodiscard]] QString text() const; // of all that shows
    [[nodiscard]] QMenu *menu() const { return m_menu; }

Q_SIGNALS:
    void unmuteRequested(const QList<watchpost::MuteTarget> &targets);
    void rulesRequested(); // the settings of quiet hours

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void refreshQuiet();
    void refreshMutes();
    void fillMenu();
    void retranslate();
    void applyPalette();

    HushState m_state;
    ElidedButton *m_quiet;
    ElidedButton *m_mutes;
    QToolButton *m_unmute;
    QMenu *m_menu;
};

} // namespace watchpost
