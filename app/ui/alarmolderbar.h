// Below the list: what of the history is on the disk and not in the list. The list is never taken for all there is.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace watchpost {

class AlarmOlderBar : public QWidget
{
    Q_OBJECT

public:
    enum class State : quint8 {
        Nothing,   // all that the filter asks for is in the list; hidden
        OnDisk,    // what is before `before` is not
        Reading,   // it is asked for
        Truncated, // there was more than there is room for: what is before `before` is not in the list
        Failed,    // it could not be read
    };

    explicit AlarmOlderBar(QWidget *parent = nullptr);

    void show(State state, qint64 before = 0, const QString &error = {});
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void olderRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void applyPalette();

    QLabel *m_text;
    QPushButton *m_button;
    State m_state = State::Nothing;
    qint64 m_before = 0;
    QString m_error;
};

} // namespace watchpost
