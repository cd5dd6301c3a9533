// The last alarms of one camera, newest first: a short list out of the AlarmModel, brought up to date a few times a
// second at most.
#pragma once

#include <QAbstractTableModel>
#include <QTimer>

namespace watchpost {

class AlarmModel;
struct Alarm;

class CameraAlarmsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TypeColumn, TimeColumn, StatusColumn, ColumnCount };
    // AlarmModel's roles answer, too.
    static constexpr int kMost = 100;

    explicit CameraAlarmsModel(AlarmModel *source, QObject *parent = nullptr); // `source` outlives it

    void setCamera(const QString &id); // empty: none
    void update();                     // now
    [[nodiscard]] qint64 alarmAt(int row) const { return m_ids.value(row); }
    [[nodiscard]] QList<Alarm> alarmsSince(qint64 time) const; // all that the source has, not only the last ones

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void updated();

private:
    [[nodiscard]] QList<qint64> find() const;

    AlarmModel *m_source;
    QString m_camera;
    QList<qint64> m_ids;
    QTimer m_soon;
};

} // namespace watchpost
