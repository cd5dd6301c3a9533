// What the details pane shows of one camera.
#pragma once

#include "domain/alarm.h"
#include "domain/statechange.h"
#include "ui/badgereason.h"
#include "ui/camerafacts.h"

#include <QWidget>

#include <array>

class QLabel;
class QTableView;

namespace watchpost {

class AlarmModel;
class CameraAlarmsModel;
class ElidedLabel;
class TimelineBar;

class DetailsContent : public QWidget
{
    Q_OBJECT

public:
    explicit DetailsContent(AlarmModel *alarms, QWidget *parent = nullptr);

    struct Shown
    {
        CameraFacts facts;
        Camera camera; // for its group, tags and note
        BadgeFacts badge;
        qint64 now = 0;
    };
    void setCamera(const QString &id);
    void show(const Shown &shown);
    void showTimelines(const QList<StateChange> &changes, qint64 now);
    void retranslate();

Q_SIGNALS:
    void alarmActivated(qint64 alarmId);
    void alarmsChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Fact { GroupFact, TagsFact, NoteFact, FactCount };

    QWidget *makeLeft();
    QWidget *makeRight();
    void setFact(Fact fact, const QString &text);
    void applyPalette();

    CameraAlarmsModel *m_alarms;
    QLabel *m_icon;
    ElidedLabel *m_name;
    ElidedLabel *m_id;
    QLabel *m_state;
    std::array<QLabel *, 2> m_titles{}; // of the bars
    std::array<QLabel *, 2> m_words{};
    std::array<TimelineBar *, 2> m_bars{};
    QLabel *m_whyTitle;
    QLabel *m_why;
    std::array<QLabel *, FactCount> m_factNames{};
    std::array<QLabel *, FactCount> m_facts{};
    QLabel *m_alarmsTitle;
    QLabel *m_noAlarms;
    QTableView *m_table;
};

} // namespace watchpost
