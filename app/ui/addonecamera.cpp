#include "ui/addonecamera.h"

#include "domain/cameratable.h"
#include "domain/plaintext.h"
#include "ui/fieldmessage.h"
#include "ui/passwordedit.h"
#include "ui/tones.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace watchpost {

AddOneCamera::AddOneCamera(ExistingName existing, QWidget *parent)
    : QWidget(parent)
    , m_existing(std::move(existing))
    , m_idLabel(new QLabel(this))
    , m_passwordLabel(new QLabel(this))
    , m_nameLabel(new QLabel(this))
    , m_id(new QLineEdit(this))
    , m_password(new PasswordEdit(this))
    , m_name(new QLineEdit(this))
    , m_idError(new FieldMessage(FieldMessage::Tone::Error, this))
    , m_passwordError(new FieldMessage(FieldMessage::Tone::Error, this))
{
    m_id->setObjectName(QStringLiteral("cameraId"));
    m_password->setObjectName(QStringLiteral("cameraPassword"));
    m_name->setObjectName(QStringLiteral("cameraName"));
    m_idError->setObjectName(QStringLiteral("cameraIdError"));
    m_passwordError->setObjectName(QStringLiteral("cameraPasswordError"));
    m_idLabel->setBuddy(m_id);
    m_passwordLabel->setBuddy(m_password);
    m_nameLabel->setBuddy(m_name);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(3);
    column->addWidget(m_idLabel);
    column->addWidget(m_id);
    column->addWidget(m_idError);
    column->addSpacing(8);
    column->addWidget(m_passwordLabel);
    column->addWidget(m_password);
    column->addWidget(m_passwordError);
    column->addSpacing(8);
    column->addWidget(m_nameLabel);
    column->addWidget(m_name);
    column->addStretch(1);
    connect(m_id, &QLineEdit::textChanged, m_idError, [this] { m_idError->setText({}); });
    connect(m_password, &QLineEdit::textChanged, m_passwordError, [this] { m_passwordError->setText({}); });
    retranslate();
    applyPalette();
}

std::optional<Camera> AddOneCamera::validate()
{
    Camera camera;
    camera.id = m_id->text().trimmed();
    camera.password = m_password->text();
    camera.name = m_name->text().trimmed();
    QString idProblem = cameraIdProblem(camera.id);
    if (const QString name = m_existing(camera.id); idProblem.isEmpty() && !name.isNull())
        idProblem = tr("This camera is in the list already, as “%1”.").arg(visibleText(name));
    m_idError->setText(idProblem);
    m_passwordError->setText(cameraPasswordProblem(camera.password));
    if (!idProblem.isEmpty()) {
        m_id->setFocus();
        m_id->selectAll();
        return std::nullopt;
    }
    if (!m_passwordError->text().isEmpty()) {
        m_password->setFocus();
        m_password->selectAll();
        return std::nullopt;
    }
    return camera;
}

void AddOneCamera::focusFirst()
{
    m_id->setFocus();
}

void AddOneCamera::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        applyPalette();
}

void AddOneCamera::applyPalette()
{
    for (QLineEdit *edit : {m_id, static_cast<QLineEdit *>(m_password), m_name})
        makePlaceholderReadable(edit);
}

void AddOneCamera::retranslate()
{
    m_idLabel->setText(tr("&ID"));
    m_passwordLabel->setText(tr("&Password"));
    m_nameLabel->setText(tr("&Name"));
    m_id->setAccessibleName(tr("Camera ID"));
    m_password->setAccessibleName(tr("Camera password"));
    m_name->setAccessibleName(tr("Camera name"));
    m_id->setPlaceholderText(tr("As printed on the camera"));
    m_password->setPlaceholderText(tr("As set in the camera; may be empty"));
    m_name->setPlaceholderText(tr("Your own, for example “Back door”; may be empty"));
}

} // namespace watchpost
