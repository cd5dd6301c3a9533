// One entry of the quiet hours in the settings: days, from, to, and what comes through.
#pragma once

#include "domain/alarmrules.h"

#include <QWidget>

#include <array>

class QComboBox;
class QLabel;
class QTimeEdit;
class QToolButton;

namespace watchpost {

class FieldMessage;

class QuietHoursEdit : public QWidget
{
    Q_OBJECT

public:
    explicit QuietHoursEdit(const QuietHours &hours, QWidget *parent = nullptr);

    [[nodiscard]] QuietHours hours() const;
    // False: what is wrong is said below, and the field has the focus.
    [[nodiscard]] bool validate();

Q_SIGNALS:
    void edited();
    void removeClicked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void fillIn(const QuietHours &hours);
    void changed();
    void retranslate();
    void applyPalette();
    void paintDays();

    std::array<QToolButton *, 7> m_days{}; // Monday first
    QLabel *m_fromLabel;
    QTimeEdit *m_from;
    QLabel *m_toLabel;
    QTimeEdit *m_to;
    QLabel *m_throughLabel;
    QComboBox *m_through;
    QToolButton *m_remove;
    FieldMessage *m_error;
    FieldMessage *m_hint;
};

} // namespace watchpost
