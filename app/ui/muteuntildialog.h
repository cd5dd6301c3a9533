// Asks until when something is to be muted.
#pragma once

#include "domain/alarmrules.h"

#include <QDialog>

#include <functional>

class QDateTimeEdit;
class QLabel;
class QPushButton;

namespace watchpost {

class FieldMessage;

class MuteUntilDialog : public QDialog
{
    Q_OBJECT

public:
    using Clock = std::function<qint64()>; // ms since the epoch, UTC

    // `what`: plain, "the group Site/Floor". Deletes itself when closed.
    MuteUntilDialog(const QList<Mute> &mutes, const QString &what, QWidget *parent = nullptr, Clock clock = {});

    void accept() override;

Q_SIGNALS:
    void chosen(const QList<watchpost::Mute> &mutes);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QList<Mute> m_mutes;
    QString m_what;
    Clock m_clock;
    QLabel *m_label;
    QDateTimeEdit *m_until;
    FieldMessage *m_error;
    FieldMessage *m_hint;
    QPushButton *m_mute;
    QPushButton *m_cancel;
};

} // namespace watchpost
