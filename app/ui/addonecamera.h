// The form for one camera: ID, password, name; each error below its field.
#pragma once

#include "domain/camera.h"

#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QLineEdit;

namespace watchpost {

class FieldMessage;
class PasswordEdit;

// Answers with the name of a camera that is in the list already; null: it is not.
using ExistingName = std::function<QString(const QString &id)>;

class AddOneCamera : public QWidget
{
    Q_OBJECT

public:
    explicit AddOneCamera(ExistingName existing, QWidget *parent = nullptr);

    // The camera, or nothing: then the error shows and its field has the focus.
    [[nodiscard]] std::optional<Camera> validate();
    void focusFirst();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void applyPalette();

    ExistingName m_existing;
    QLabel *m_idLabel, *m_passwordLabel, *m_nameLabel;
    QLineEdit *m_id;
    PasswordEdit *m_password;
    QLineEdit *m_name;
    FieldMessage *m_idError, *m_passwordError;
};

} // namespace watchpost
