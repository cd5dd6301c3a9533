// The parts of the main window and how they are tied together; only its own three files include this.
#pragma once

#include "ui/diagnosticsdialog.h"
#include "ui/filterchips.h"
#include "ui/mainwindow.h"
#include "ui/shortcutsheet.h"
#include "ui/textdialogs.h"
#include "ui/trustdialog.h"

#include <QPointer>
#include <QString>

#include <optional>

class QSplitter;
class QToolBar;

namespace watchpost {

class AlarmModel;
class AlarmPage;
class Banner;
class CameraCommands;
class CameraFilter;
class CameraModel;
class CameraPage;
class ColumnMenu;
class DetailsPane;
class FilterBar;
class GroupModel;
class ListActions;
class ListCommands;
class ListExport;
class MainActions;
class PaneCycle;
class RemovalCommands;
class ReviewCommands;
class SideBar;
class StatusLine;
class SyncReports;

inline const QString kCertificateLine = QStringLiteral("certificate"); // of the banner
inline const QString kUpdateLine = QStringLiteral("update");

class MainWindow::Private
{
public:
    Private(MainWindow *window, CameraModel *cameraModel, CameraFilter *cameraFilter, AlarmModel *alarmModel);

    void assemble();
    void connectActions();
    void connectPages();
    void connectMutes();
    void stepAlarm(int rows);
    void openMuteMenu();
    void retranslate();
    void updateTitle();
    void applyFilter();
    void clearFilter();
    void removeFilter(FilterChips::Filter part);
    void foldSideBar(bool shown);
    void foldAlarms(bool shown);
    void foldDetails(bool shown);
    void addProblem(const QString &text);
    void connectExport();
    void tellOfExport(const QString &text);
    void showDiagnostics();
    void showShortcuts();
    [[nodiscard]] QList<QWidget *> paneList() const;
    void raise() const;
    void showTrustDialog();
    void closeDialogs();

    MainWindow *q;
    CameraModel *cameras;
    CameraFilter *filter;
    AlarmModel *alarms;
    MainActions *actions;
    QToolBar *toolBar;
    FilterBar *filterBar;
    Banner *banner;
    CameraPage *page;
    DetailsPane *details;
    AlarmPage *alarmPage;
    GroupModel *groups;
    SideBar *sideBar;
    ListActions *listActions;
    ColumnMenu *columnMenu;
    QSplitter *splitter;
    PaneCycle *panes;
    QSplitter *middle; // the table and the details below it
    StatusLine *statusLine;
    CameraCommands *commands;
    ListCommands *listCommands;
    ListExport *listExport;
    SyncReports *reports;
    RemovalCommands *removals;
    ReviewCommands *review;
    QPointer<DiagnosticsDialog> diagnostics;
    QPointer<ShortcutSheet> shortcutSheet;
    QPointer<TrustDialog> trust;
    std::optional<CertificateRefusal> refusal; // that the banner tells of
    QString account;                           // for the title
    bool blind = false;
};

} // namespace watchpost
