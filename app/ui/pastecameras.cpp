#include "ui/pastecameras.h"

#include "ui/pastedmodel.h"
#include "ui/tones.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

namespace watchpost {
namespace {

constexpr int kParseDelayMs = 150; // typing stays light with thousands of lines

}

PasteCameras::PasteCameras(ExistingName existing, QWidget *parent)
    : QWidget(parent)
    , m_existing(std::move(existing))
    , m_hint(new QLabel(this))
    , m_edit(new QPlainTextEdit(this))
    , m_table(new QTableView(this))
    , m_model(new PastedModel(this))
    , m_summary(new QLabel(this))
    , m_parseSoon(new QTimer(this))
{
    m_edit->setObjectName(QStringLiteral("pasteField"));
    m_edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_edit->setTabChangesFocus(false); // a tab is a separator here; Ctrl+Tab leaves
    m_table->setObjectName(QStringLiteral("pastePreview"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    const int letter = fontMetrics().averageCharWidth();
    header->resizeSection(PastedModel::LineColumn, letter * 7);
    header->resizeSection(PastedModel::IdColumn, letter * 18);
    header->resizeSection(PastedModel::PasswordColumn, letter * 11);
    header->resizeSection(PastedModel::NameColumn, letter * 18);
    header->setStretchLastSection(true);
    m_summary->setObjectName(QStringLiteral("pasteSummary"));
    m_summary->setTextFormat(Qt::PlainText);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->setBuddy(m_edit);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(6);
    column->addWidget(m_hint);
    column->addWidget(m_edit, 2);
    column->addWidget(m_table, 3);
    column->addWidget(m_summary);
    m_parseSoon->setSingleShot(true);
    m_parseSoon->setInterval(kParseDelayMs);
    connect(m_edit, &QPlainTextEdit::textChanged, m_parseSoon, qOverload<>(&QTimer::start));
    connect(m_parseSoon, &QTimer::timeout, this, [this] { parse(); });
    retranslate();
    makePlaceholderReadable(m_edit);
}

QList<Camera> PasteCameras::cameras()
{
    parse();
    QList<Camera> good;
    for (const PastedLine &line : m_model->lines()) {
        if (line.isGood())
            good << line.camera;
    }
    return good;
}

int PasteCameras::badCount() const
{
    return m_model->rowCount() - m_model->goodCount();
}

void PasteCameras::keepBadLines()
{
    QStringList bad;
    for (const PastedLine &line : m_model->lines()) {
        if (!line.isGood())
            bad << line.text;
    }
    setText(bad.join(u'\n'));
}

void PasteCameras::setText(const QString &text)
{
    m_edit->setPlainText(text);
    parse();
}

void PasteCameras::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        makePlaceholderReadable(m_edit);
}

void PasteCameras::parse()
{
    m_parseSoon->stop();
    m_model->setLines(parsePastedCameras(m_edit->toPlainText(), m_existing));
    const int good = m_model->goodCount();
    const int bad = badCount();
    QString text = good > 0 ? tr("%n camera(s) will be added.", nullptr, good) : tr("Nothing to add yet.");
    if (bad > 0)
        text += u' ' + tr("%n line(s) need correcting and stay here.", nullptr, bad);
    m_summary->setText(text);
    m_summary->setAccessibleName(text);
    Q_EMIT countChanged(good);
}

void PasteCameras::retranslate()
{
    m_hint->setText(
        tr("Paste &lines from a table or a text file, one camera a line: ID, password, name. Tabs, semicolons "
           "or commas between them."));
    m_edit->setAccessibleName(tr("Cameras, one a line"));
    m_edit->setPlaceholderText(QStringLiteral("FRONT-DOOR, s3cret, ") + tr("Front door") +
                               QStringLiteral("\nBACK-DOOR, s3cret, ") + tr("Back door"));
    m_table->setAccessibleName(tr("What will be added"));
    parse();
}

} // namespace watchpost
