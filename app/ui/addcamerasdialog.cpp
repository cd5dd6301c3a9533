#include "ui/addcamerasdialog.h"

#include "ui/addonecamera.h"
#include "ui/pastecameras.h"
#include "ui/placement.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace watchpost {

AddCamerasDialog::AddCamerasDialog(ExistingName existing, QWidget *parent)
    : QDialog(parent)
    , m_tabs(new QTabWidget(this))
    , m_one(new AddOneCamera(existing, m_tabs))
    , m_many(new PasteCameras(existing, m_tabs))
    , m_buttons(new QDialogButtonBox(this))
    , m_ok(m_buttons->addButton(QString(), QDialogButtonBox::AcceptRole))
    , m_cancel(m_buttons->addButton(QString(), QDialogButtonBox::RejectRole))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("addCamerasDialog"));
    m_tabs->setObjectName(QStringLiteral("addTabs"));
    m_tabs->addTab(m_one, QString());
    m_tabs->addTab(m_many, QString());
    m_ok->setObjectName(QStringLiteral("addButton"));
    m_cancel->setObjectName(QStringLiteral("cancelButton"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 14, 14, 14);
    column->setSpacing(12);
    column->addWidget(m_tabs, 1);
    column->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &AddCamerasDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &AddCamerasDialog::reject);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] { updateButton(); });
    connect(m_many, &PasteCameras::countChanged, this, [this](int good) {
        m_good = good;
        updateButton();
    });
    retranslate();
    const int letter = fontMetrics().averageCharWidth();
    resizeWithinScreen(this, {letter * 124, fontMetrics().height() * 26});
    m_one->focusFirst();
}

void AddCamerasDialog::accept()
{
    if (!pasting()) {
        if (const auto camera = m_one->validate()) {
            Q_EMIT camerasEntered({*camera});
            QDialog::accept();
        }
        return;
    }
    const QList<Camera> cameras = m_many->cameras();
    if (cameras.isEmpty())
        return;
    const bool someBad = m_many->badCount() > 0;
    Q_EMIT camerasEntered(cameras);
    if (someBad)
        m_many->keepBadLines();
    else
        QDialog::accept();
}

void AddCamerasDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void AddCamerasDialog::retranslate()
{
    setWindowTitle(tr("Add cameras"));
    m_tabs->setTabText(0, tr("&One camera"));
    m_tabs->setTabText(1, tr("&Several at once"));
    m_tabs->tabBar()->setAccessibleName(tr("How many"));
    m_cancel->setText(tr("Cancel"));
    updateButton();
}

void AddCamerasDialog::updateButton()
{
    m_ok->setText(pasting() && m_good > 0 ? tr("Add %n camera(s)", nullptr, m_good) : tr("Add"));
    m_ok->setEnabled(!pasting() || m_good > 0);
}

bool AddCamerasDialog::pasting() const
{
    return m_tabs->currentWidget() == m_many;
}

} // namespace watchpost
