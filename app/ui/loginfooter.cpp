#include "ui/loginfooter.h"

#include "ui/announce.h"
#include "ui/appearance.h"
#include "ui/elidedlabel.h"

#include <QEvent>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace watchpost {
namespace {

QPushButton *wideButton(const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(name);
    button->setAutoDefault(true);
    button->setMinimumHeight(button->fontMetrics().height() * 2);
    return button;
}

} // namespace

LoginFooter::LoginFooter(QWidget *parent)
    : QWidget(parent)
    , m_bar(new QProgressBar(this))
    , m_text(new ElidedLabel(this))
    , m_logIn(wideButton(QStringLiteral("logIn"), this))
    , m_cancel(wideButton(QStringLiteral("cancel"), this))
{
    QFont bold = m_logIn->font();
    bold.setBold(true);
    m_logIn->setFont(bold);
    m_logIn->setDefault(true);
    m_bar->setObjectName(QStringLiteral("connecting"));
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(4);
    m_text->setObjectName(QStringLiteral("progressText"));

    // The room for the progress is always there: nothing jumps under the mouse when it starts.
    for (QWidget *widget : {static_cast<QWidget *>(m_bar), static_cast<QWidget *>(m_text)}) {
        QSizePolicy policy = widget->sizePolicy();
        policy.setRetainSizeWhenHidden(true);
        widget->setSizePolicy(policy);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_text);
    column->addWidget(m_bar);
    column->addSpacing(2);
    column->addWidget(m_logIn);
    column->addWidget(m_cancel);
    connect(m_logIn, &QPushButton::clicked, this, &LoginFooter::logInClicked);
    connect(m_cancel, &QPushButton::clicked, this, &LoginFooter::cancelClicked);
    retranslate();
    applyPalette();
    showReady();
}

void LoginFooter::focusLogIn()
{
    m_logIn->setFocus();
}

void LoginFooter::showReady()
{
    m_busy = false;
    m_spoken.clear();
    m_bar->hide();
    m_text->hide();
    m_cancel->hide();
    m_logIn->show();
}

void LoginFooter::showProgress(const QString &text, const QString &spoken)
{
    const bool began = !m_busy;
    m_busy = true;
    static_cast<ElidedLabel *>(m_text)->setFullText(text);
    m_logIn->hide();
    m_cancel->show();
    m_text->show();
    m_bar->show();
    const QString toSay = spoken.isEmpty() ? text : spoken;
    if (std::exchange(m_spoken, toSay) != toSay)
        announce(m_bar, toSay);
    // The button under the finger went; the fields are locked. Only when the window had the focus anyway.
    if (began)
        m_cancel->setFocus();
}

void LoginFooter::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        applyPalette();
}

void LoginFooter::applyPalette()
{
    QPalette primary = palette();
    primary.setColor(QPalette::Button, primaryColor(palette()));
    primary.setColor(QPalette::ButtonText, Qt::white);
    m_logIn->setPalette(primary);
}

void LoginFooter::retranslate()
{
    m_logIn->setText(tr("Log in"));
    m_cancel->setText(tr("Cancel"));
}

} // namespace watchpost
