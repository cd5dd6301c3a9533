#include "ui/trustdialog.h"

#include "domain/plaintext.h"
#include "domain/sentences.h"
#include "ui/appearance.h"
#include "ui/certificatewords.h"
#include "ui/fieldmessage.h"
#include "ui/wrappable.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace watchpost {

TrustDialog::TrustDialog(const CertificateRefusal &refusal, bool running, QWidget *parent)
    : QDialog(parent)
    , m_refusal(refusal)
    , m_running(running)
    , m_column(new QVBoxLayout(this))
    , m_compared(new QCheckBox(this))
    , m_buttons(new QDialogButtonBox(this))
    , m_refuse(m_buttons->addButton(QString(), QDialogButtonBox::RejectRole))
    , m_trust(m_buttons->addButton(QString(), QDialogButtonBox::ActionRole))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("trustDialog"));
    m_compared->setObjectName(QStringLiteral("compared"));
    m_refuse->setObjectName(QStringLiteral("doNotConnect"));
    m_trust->setObjectName(QStringLiteral("trust"));
    assemble();
    build();
    retranslate();
}

void TrustDialog::assemble()
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(20, 10, 20, 16);
    foot->setSpacing(14);
    foot->addWidget(m_compared);
    foot->addWidget(m_buttons);
    m_column->addLayout(foot);
    m_column->setSizeConstraint(QLayout::SetMinAndMaxSize);

    // Enter and Escape both refuse, wherever the focus is; trusting takes the tick and then the button.
    m_refuse->setDefault(true);
    m_refuse->setFocus();
    m_trust->setAutoDefault(false);
    m_trust->setEnabled(false);
    m_compared->setVisible(m_refusal.acceptable);
    m_trust->setVisible(m_refusal.acceptable);
    connect(m_compared, &QCheckBox::toggled, m_trust, &QWidget::setEnabled);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_trust, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT trusted(m_refusal);
    });
}

void TrustDialog::present()
{
    if (!m_running)
        return open();
    setModal(false);
    setAttribute(Qt::WA_ShowWithoutActivating);
    show();
}

void TrustDialog::build()
{
    delete m_content;
    m_content = new QWidget(this);
    m_content->setObjectName(QStringLiteral("content"));
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBand(heading()));
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(20, 14, 20, 6);
    inner->setSpacing(6);
    const auto sentence = [&](const QString &text, const char *name) {
        auto *label = new QLabel(m_content);
        label->setObjectName(QString::fromLatin1(name));
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setText(text);
        label->setMinimumWidth(fontMetrics().averageCharWidth() * 78);
        inner->addWidget(label);
    };
    sentence(meaning(), "meaning");
    addProblems(inner);
    inner->addSpacing(8);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    if (isChanged())
        addComparison(grid);
    else
        addFacts(grid);
    inner->addLayout(grid);
    inner->addSpacing(8);
    sentence(advice(), "advice");
    column->addLayout(inner);
    m_column->insertWidget(0, m_content);
}

void TrustDialog::addProblems(QVBoxLayout *column)
{
    const bool hopeless = !m_refusal.acceptable || isChanged();
    for (const CertificateProblem problem : std::as_const(m_refusal.problems)) {
        auto *line = new FieldMessage(hopeless ? FieldMessage::Tone::Error : FieldMessage::Tone::Warning, m_content);
        line->setObjectName(QStringLiteral("problem"));
        line->setText(problemText(problem, m_refusal));
        column->addWidget(line);
    }
}

void TrustDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    // Afterwards: Qt is about to tell the parts, too, which are made anew.
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        QMetaObject::invokeMethod(this, &TrustDialog::build, Qt::QueuedConnection);
}

void TrustDialog::retranslate()
{
    setWindowTitle(isChanged() ? tr("The server's identity has changed") : tr("Unknown server"));
    m_compared->setText(tr("I have &compared the fingerprint, and it is the right one"));
    m_refuse->setText(m_refusal.acceptable ? tr("Do not connect") : tr("Close"));
    m_trust->setText(isChanged() ? tr("Trust the new certificate") : tr("Trust this certificate"));
}

QString TrustDialog::heading() const
{
    const QString host = wrappable(visibleText(m_refusal.host));
    if (isChanged())
        return tr("%1 shows a different identity from before").arg(host);
    return m_refusal.acceptable ? tr("Is this really %1?").arg(host) : tr("%1 cannot prove who it is").arg(host);
}

QString TrustDialog::meaning() const
{
    if (isChanged())
        return tr("Somebody may have put another computer between you and the server, to read your password and to "
                  "hide alarms from you. Or the server was given a new certificate. Nothing was sent.");
    return tr("The certificate with which the server proves its identity was refused. Nothing was sent, and your "
              "password is safe.");
}

QString TrustDialog::advice() const
{
    if (!m_refusal.acceptable)
        return tr("This cannot be overridden. Ask whoever runs the server to put its certificate right.");
    const QString compare = tr("Compare the fingerprint with the one that watchpost-server prints when it starts; ask "
                               "whoever runs the server, but not over this connection.");
    if (isChanged())
        return joinSentences(
            {tr("Do not connect unless whoever runs the server tells you that the certificate was replaced."),
             compare});
    return compare;
}

} // namespace watchpost
