#include "ui/textdialogs.h"

#include "domain/version.h"
#include "ui/appearance.h"
#include "ui/placement.h"
#include "ui/tones.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace watchpost {

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
    , m_version(new QLabel(this))
    , m_text(new QLabel(this))
    , m_buttons(new QDialogButtonBox(this))
    , m_close(m_buttons->addButton(QString(), QDialogButtonBox::RejectRole))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("aboutDialog"));
    auto *logo = new QLabel(this);
    auto *name = new QLabel(QStringLiteral("Watchpost"), this);
    QFont large = name->font();
    large.setPointSizeF(large.pointSizeF() * 1.7);
    large.setBold(true);
    name->setFont(large);
    const int size = fontMetrics().height() * 4;
    logo->setPixmap(applicationIcon().pixmap(QSize(size, size), devicePixelRatioF()));
    m_version->setObjectName(QStringLiteral("version"));
    m_version->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setWordWrap(true);
    for (QLabel *label : {m_version, m_text})
        label->setTextFormat(Qt::PlainText);
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, quietText(palette()));
    m_version->setPalette(muted);

    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(name);
    words->addWidget(m_version);
    words->addSpacing(10);
    words->addWidget(m_text);
    words->addStretch(1);
    auto *row = new QHBoxLayout;
    row->setSpacing(18);
    row->addWidget(logo, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(22, 20, 22, 14);
    column->setSpacing(16);
    column->addLayout(row, 1);
    column->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &AboutDialog::reject);
    retranslate();
    resizeWithinScreen(this, {fontMetrics().averageCharWidth() * 62, sizeHint().height()});
}

void AboutDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void AboutDialog::retranslate()
{
    setWindowTitle(tr("About Watchpost"));
    m_version->setText(tr("Version %1 · Qt %2").arg(QString::fromLatin1(kVersion), QString::fromLatin1(qVersion())));
    m_text->setText(tr("Watches many networked cameras: shows which are online, and puts an alarm in front of you at "
                       "once. Free software under the MIT licence."));
    m_close->setText(tr("Close"));
}

} // namespace watchpost
