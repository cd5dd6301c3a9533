// What the alarm page's list is filtered by: camera, time, severity, group, type, acknowledged or not. Usable at a
// width of 320 px.
#pragma once

#include "models/alarmcriteria.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QDateTimeEdit;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace watchpost {

class FreshComboBox;

class AlarmFilterBar : public QWidget
{
    Q_OBJECT

public:
    enum class Span : quint8 { Any, Hour, Day, Week, Chosen };
    static constexpr int kTypingMs = 150; // after the last letter

    explicit AlarmFilterBar(const AlarmModel *alarms, QWidget *parent = nullptr);

    void setGroups(std::function<QStringList()> groups); // every path; asked when somebody is about to choose
    void clear();                                        // shows all, with one signal
    void focusSearch();
    [[nodiscard]] bool isAnySet() const;
    [[nodiscard]] Span span() const;
    // `now`: ms UTC, from which the last hours are counted.
    [[nodiscard]] AlarmCriteria criteria(qint64 now) const;

Q_SIGNALS:
    void changed();
    void leftSearch(); // Down, Return or Escape in the field: on to the list

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void buildTimes(QGridLayout *grid);
    void fillTypes();
    void fillGroups();
    void spanChosen();
    void announceChange();
    void retranslate();
    void retranslateChoices();
    void applyPalette();

    const AlarmModel *m_alarms;
    std::function<QStringList()> m_groups;
    QLineEdit *m_search;
    QAction *m_icon;
    FreshComboBox *m_span; // and on, in the order of the keyboard's way
    QLabel *m_fromLabel;
    QDateTimeEdit *m_from;
    QLabel *m_toLabel;
    QDateTimeEdit *m_to;
    FreshComboBox *m_severity;
    FreshComboBox *m_acknowledged;
    FreshComboBox *m_type;
    FreshComboBox *m_group;
    QTimer m_typing;
    bool m_quiet = false; // several changes, one signal
};

} // namespace watchpost
