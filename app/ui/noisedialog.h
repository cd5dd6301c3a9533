// Alarms ▸ Noise: the noisiest cameras and types, what a hold-down or a mute would have hidden, and both at hand for
// the rows that are selected. Asks for its rows whenever the question changes.
#pragma once

#include "domain/alarmrules.h"
#include "domain/cameraedit.h"
#include "domain/noise.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QTableView;

namespace watchpost {

class NoiseModel;

class NoiseDialog : public QDialog
{
    Q_OBJECT

public:
    // `model` outlives it. Deletes itself when closed.
    NoiseDialog(NoiseModel *model, QWidget *parent);

    void ask(); // rowsWanted(), now
    void showRows(const QList<NoiseRow> &rows, bool complete, const NoiseQuestion &question);
    void showError(const QString &text);

Q_SIGNALS:
    void rowsWanted(int hours, const watchpost::NoiseQuestion &question);
    void editRequested(const QStringList &ids, const watchpost::CameraEdit &edit);
    void muteRequested(const QList<watchpost::MuteTarget> &targets, int minutes);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildTable();
    void askSoon() { m_soon.start(); }
    void applyHold();
    void applyMute();
    void updateButtons();
    void retranslate();
    void say(const QString &text);
    [[nodiscard]] NoiseQuestion question() const;
    [[nodiscard]] QStringList selected() const;

    NoiseModel *m_model;
    QComboBox *m_period, *m_by;
    QSpinBox *m_hold, *m_mute;
    QLabel *m_periodLabel, *m_byLabel, *m_holdLabel, *m_muteLabel, *m_status;
    QTableView *m_table;
    QPushButton *m_applyHold, *m_applyMute, *m_close;
    QDialogButtonBox *m_buttons;
    QTimer m_soon; // what is typed is not asked for digit by digit
};

} // namespace watchpost
