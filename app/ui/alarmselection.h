// What is selected in the list of alarms, as the commands on it ask.
#pragma once

#include "domain/alarm.h"
#include "ui/mutemenu.h"

#include <QList>
#include <QString>

#include <functional>

namespace watchpost {

class AlarmFilter;
class AlarmTable;

class AlarmSelection
{
public:
    // Both outlive it.
    AlarmSelection(const AlarmFilter *alarms, const AlarmTable *table);

    void setGroupLookup(std::function<QString(const QString &cameraId)> groupOf);

    [[nodiscard]] bool anyUnacknowledged() const;
    [[nodiscard]] bool anyAcknowledged() const;
    [[nodiscard]] QList<qint64> ids(bool acknowledged) const;
    [[nodiscard]] QList<Alarm> alarms(bool acknowledged) const;
    [[nodiscard]] QString camera() const; // empty unless all selected are of one
    [[nodiscard]] int single() const;     // the row; -1 unless it is the only one
    [[nodiscard]] MuteSubject muteSubject() const;

private:
    const AlarmFilter *m_alarms;
    const AlarmTable *m_table;
    std::function<QString(const QString &)> m_groupOf;
};

} // namespace watchpost
