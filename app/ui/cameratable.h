// The table of cameras. Keeps selection, current row and scroll position by ID while rows come, go and move, tells the
// filter which rows are seen, and repaints the ages with one timer.
#pragma once

#include "domain/shellsettings.h"
#include "models/cameramodel.h"

#include <QTableView>

#include <array>

namespace watchpost {

class CameraDelegate;
class CameraFilter;

class CameraTable : public QTableView
{
    Q_OBJECT

public:
    explicit CameraTable(CameraFilter *filter, QWidget *parent = nullptr);

    [[nodiscard]] QStringList selectedIds() const; // raw, from the top
    [[nodiscard]] QString currentId() const;       // empty: none
    void selectId(const QString &id);              // and scrolls to it; nothing when it is filtered away
    void setDensity(Density density);
    void selectSomething(); // the current row or the first, when none is selected
    [[nodiscard]] CameraDelegate *cameraDelegate() const { return m_delegate; }

    // A column that nobody has chosen or put away shows while it is needed: the ID while a camera has a name of its own
    // (else the name's column holds it), the group while there are groups.
    void setColumnNeeded(int column, bool needed);
    void chooseColumn(int column, bool shown); // by the person; never the name's
    [[nodiscard]] bool isColumnShown(int column) const;
    void resetColumns(); // which, how wide and in which order: as at first
    [[nodiscard]] QByteArray saveColumns() const;
    bool restoreColumns(const QByteArray &state);

    void keyboardSearch(const QString &search) override;

Q_SIGNALS:
    void detailsRequested(const QString &id);
    void searchTyped(const QString &text); // printable keys: they belong into the search field
    void menuRequested(const QPoint &globalPos);
    void columnMenuRequested(const QPoint &globalPos);

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    enum class Choice : char { ByNeed, Shown, Hidden };

    void setUpHeader();
    void applyFont();
    void applyColumns();
    void fitColumns();
    void fitName();
    [[nodiscard]] int wantedWidth(int column) const;
    void watchRows();
    void rememberPlace();
    void restorePlace();
    void announceVisibleRows();
    void repaintAges();

    CameraFilter *m_filter;
    CameraDelegate *m_delegate;
    int m_ageTimer = 0;
    bool m_columnsSet = false; // by the person: from then on the widths are left alone
    bool m_fitting = false;
    std::array<Choice, CameraModel::ColumnCount> m_choices{};
    std::array<bool, CameraModel::ColumnCount> m_needed{};
    Density m_density = Density::Comfortable;
    // While rows move: what was on top and how far it was scrolled, and what a reset would forget.
    bool m_moving = false;
    bool m_reset = false;
    QString m_topId;
    int m_topOffset = 0;
    QString m_currentId;
    QStringList m_selectedIds;
};

} // namespace watchpost
