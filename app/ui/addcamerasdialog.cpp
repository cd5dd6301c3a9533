#include "ui/addcamerasdialog.h"

#include "ui/addonecamera.h"
#include "ui/placement.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace watchpost {

namespace {

ExistingName nameFrom(const CameraLookup &lookup)
{
    return [lookup](const QString &id) {
        const Camera *found = lookup(id);
        return found ? displayName(*found) : QString();
    };
}

} // namespace

AddCamerasDialog::AddCamerasDialog(const CameraLookup &lookup, QWidget *parent)
    : QDialog(parent)
    , m_tabs(new QTabWidget(this))
    , m_one(new AddOneCamera(nameFrom(lookup), m_tabs))
    , m_many(new ImportPage(lookup, m_tabs))
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
    connect(m_many, &ImportPage::changed, this, [this] { updateButton(); });
    retranslate();
    const int letter = fontMetrics().averageCharWidth();
    resizeWithinScreen(this, {letter * 148, fontMetrics().height() * 40});
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
    const QList<CameraRecord> records = m_many->goodRecords();
    if (records.isEmpty() || m_many->isBusy())
        return;
    const bool someBad = m_many->counts().bad > 0;
    Q_EMIT recordsEntered(records);
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

void AddCamerasDialog::importFile()
{
    m_tabs->setCurrentWidget(m_many);
    m_many->askForFile();
}

// Some lines are bad: that the others are taken without them is the person's own choice.
void AddCamerasDialog::updateButton()
{
    const ImportModel::Counts counts = m_many->counts();
    const int good = counts.good();
    if (!pasting() || good == 0)
        m_ok->setText(tr("Add"));
    else if (counts.bad > 0)
        m_ok->setText(tr("Take the %n good one(s)", nullptr, good));
    else if (counts.changed > 0)
        m_ok->setText(tr("Take %n camera(s)", nullptr, good));
    else
        m_ok->setText(tr("Add %n camera(s)", nullptr, good));
    m_ok->setEnabled(!pasting() || (good > 0 && !m_many->isBusy()));
}

bool AddCamerasDialog::pasting() const
{
    return m_tabs->currentWidget() == m_many;
}

} // namespace watchpost
