// The rows of CameraModel, and what of them waits to be announced.
#pragma once

#include "models/cameramodel.h"
#include "models/camerarow.h"

#include <QTimer>

#include <vector>

namespace watchpost {

class CameraModel::Private
{
public:
    struct LastAlarm
    {
        QString type;
        qint64 time = 0;
        Severity severity = Severity::Notice;
    };

    explicit Private(CameraModel *model);

    int &countOf(const CameraRow &row);
    enum Dirty : quint8 { StateDirty = 1, CameraDirty = 2, AlarmDirty = 4, ChangesDirty = 8 };

    [[nodiscard]] static QList<int> rolesOf(quint8 dirty); // empty: anything
    void touch(int row, Dirty what);
    void setState(CameraRow &row, OnlineState state, qint64 at);
    void setCamera(CameraRow &row, const Camera &camera);
    void setChanges(int row, int count);
    CameraRow makeRow(const Camera &camera) const;
    void fill(const QList<Camera> &cameras);
    void append(const QList<Camera> &cameras);
    void removeRange(int first, int last);
    void announceRows();
    void announceCounts();

    CameraModel *q;
    std::vector<CameraRow> rows;
    QHash<QString, int> index;
    std::vector<int> dirtyRows;
    QTimer frame;
    CameraCounts counts;
    CameraCounts announced;
    // Also of cameras that are not in the list (yet).
    QHash<QString, int> unread;
    QHash<QString, LastAlarm> lastAlarms;
    AlarmTypeNames typeNames; // the user's own
    QHash<QString, int> changes;
    bool changesKnown = false; // who is not in it has had none
};

} // namespace watchpost
