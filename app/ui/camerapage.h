// The middle of the main window: the table, or what to do when it is empty, and a line that says when a filter hides
// cameras.
#pragma once

#include "ui/filterchips.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace watchpost {

class CameraFilter;
class CameraModel;
class CameraTable;
class EmptyState;

class CameraPage : public QWidget
{
    Q_OBJECT

public:
    // The models outlive the page.
    CameraPage(CameraModel *cameras, CameraFilter *filter, QWidget *parent = nullptr);

    [[nodiscard]] CameraTable *table() const { return m_table; }
    void focusContent(); // the table, or the button that an empty page offers
    void updateView();   // after the filter was changed; by itself when rows come and go

Q_SIGNALS:
    void addRequested();
    void syncRequested();
    void clearFilterRequested();
    void filterRemoveRequested(watchpost::FilterChips::Filter filter);

protected:
    void changeEvent(QEvent *event) override;

private:
    void assemble();
    void connectParts();
    void scheduleUpdate();
    void updateColumns();
    void updateChips();
    void retranslate();
    void applyPalette();

    CameraModel *m_cameras;
    CameraFilter *m_filter;
    CameraTable *m_table;
    EmptyState *m_noCameras;
    EmptyState *m_noMatch;
    QStackedWidget *m_stack;
    FilterChips *m_chips;
    QPushButton *m_clearEmpty;
    QPushButton *m_add;
    QPushButton *m_sync;
    bool m_updatePending = false;
    bool m_firstShown = false; // the table once had its first rows, and with them the focus
};

} // namespace watchpost
