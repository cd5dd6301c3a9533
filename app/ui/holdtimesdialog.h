// Asks for the times of some cameras: how long a state has to last before it is shown, and when an outage is an alarm.
#pragma once

#include "domain/cameraedit.h"

#include <QDialog>

#include <array>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QSpinBox;

namespace watchpost {

class HoldTimesDialog : public QDialog
{
    Q_OBJECT

public:
    // `what`: for the eye, which cameras. Deletes itself when closed.
    HoldTimesDialog(const QString &what, const QList<Camera> &cameras, QWidget *parent);

Q_SIGNALS:
    void timesChosen(const watchpost::CameraEdit &edit); // only what was changed

public Q_SLOTS:
    void accept() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Choice { AsTheyAre, AsSet, AtOnce, Own };
    struct Row
    {
        int Camera::*part = nullptr;
        std::optional<int> CameraEdit::*change = nullptr;
        std::optional<int> before = {}; // of all cameras; none: they differ
        QLabel *label = nullptr;
        QComboBox *choice = nullptr;
        QSpinBox *seconds = nullptr;
    };

    void makeRow(Row *row, const char *name, int most, const QList<Camera> &cameras);
    [[nodiscard]] std::optional<int> valueOf(const Row &row) const; // none: as they are
    void nameRow(const Row &row, const QString &label, const QString &zero);
    void retranslate();

    QString m_what;
    QLabel *m_head;
    QLabel *m_hint;
    std::array<Row, 3> m_rows;
    QDialogButtonBox *m_buttons;
    QPushButton *m_ok;
    QPushButton *m_cancel;
};

} // namespace watchpost
