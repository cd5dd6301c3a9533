// All that is known of one camera, kept up to date while it is open. Deletes itself when closed, also when the camera
// goes.
#pragma once

#include <QDialog>

#include <array>

class QDialogButtonBox;
class QLabel;
class QPushButton;

namespace watchpost {

class CameraModel;

class CameraDetailsDialog : public QDialog
{
    Q_OBJECT

public:
    CameraDetailsDialog(CameraModel *cameras, const QString &id, QWidget *parent);

    [[nodiscard]] QString cameraId() const { return m_id; }

Q_SIGNALS:
    void renameRequested(const QString &id);
    void passwordChangeRequested(const QString &id);
    void uploadAgainRequested(const QString &id);

protected:
    void changeEvent(QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    enum Field { IdField, StateField, SinceField, ServerField, AlarmField, UnreadField, FieldCount };

    void assemble();
    void retranslate();
    void refresh();
    void setValue(Field field, const QString &text);
    [[nodiscard]] QLabel *value(Field field) const { return m_values[static_cast<size_t>(field)]; }

    CameraModel *m_cameras;
    QString m_id;
    QLabel *m_name;
    QLabel *m_stateIcon;
    std::array<QLabel *, FieldCount> m_labels{};
    std::array<QLabel *, FieldCount> m_values{};
    QDialogButtonBox *m_buttons;
    QPushButton *m_close;
    QPushButton *m_rename;
    QPushButton *m_password;
    QPushButton *m_upload;
};

} // namespace watchpost
