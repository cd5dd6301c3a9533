// Search field and state filters of the toolbar: one of All, Online, Offline, Unknown, each with its count.
#pragma once

#include "models/cameramodel.h"

#include <QObject>

#include <array>
#include <optional>

class QAction;
class QActionGroup;
class QLineEdit;
class QToolBar;

namespace watchpost {

class FilterBar : public QObject
{
    Q_OBJECT

public:
    // Adds itself to `toolBar`, which owns the widgets.
    explicit FilterBar(QToolBar *toolBar);

    void setCounts(const CameraCounts &counts);
    void clear();      // shows all, with one signal
    void clearState(); // every state, the search stays
    void setSearch(const QString &text);
    void focusSearch();
    [[nodiscard]] QString text() const;
    [[nodiscard]] std::optional<OnlineState> state() const;
    [[nodiscard]] QList<QAction *> stateActions() const; // for a menu, too
    [[nodiscard]] QLineEdit *searchField() const { return m_search; }
    void retranslate();
    void applyPalette();

Q_SIGNALS:
    void changed();
    void leftSearch(); // Down or Escape in the empty field: on to the table

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static constexpr int kButtons = 4;

    void updateButton(int index);

    QToolBar *m_toolBar;
    QLineEdit *m_search;
    QAction *m_icon;
    QActionGroup *m_group;
    std::array<QAction *, kButtons> m_actions{};
    CameraCounts m_counts;
    bool m_clearing = false; // the field and the state: one change, one signal
};

} // namespace watchpost
