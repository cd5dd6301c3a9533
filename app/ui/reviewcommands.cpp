#include "ui/reviewcommands.h"

#include "ui/banner.h"
#include "ui/syncreviewdialog.h"

#include <QAction>
#include <QMenu>

namespace watchpost {
namespace {

constexpr QLatin1String kReviewLine("review"); // of the banner

} // namespace

ReviewCommands::ReviewCommands(Banner *banner, QWidget *window)
    : QObject(window)
    , m_banner(banner)
    , m_window(window)
    , m_review(new QAction(this))
{
    m_review->setObjectName(QStringLiteral("reviewSync"));
    m_review->setEnabled(false);
    window->addAction(m_review);
    connect(m_review, &QAction::triggered, this, &ReviewCommands::wanted);
    connect(banner, &Banner::actionClicked, this, [this](const QString &key) {
        if (key == kReviewLine)
            Q_EMIT wanted();
    });
}

void ReviewCommands::fillFile(QMenu *menu, QAction *before) const
{
    menu->insertAction(before, m_review);
}

void ReviewCommands::show(int waiting)
{
    const bool more = waiting > m_waiting;
    m_waiting = waiting;
    m_review->setEnabled(waiting > 0);
    if (waiting == 0)
        m_banner->removeLine(kReviewLine);
    else if (more || m_window->findChild<BannerLine *>(QStringLiteral("line-") + kReviewLine))
        showLine(); // one that the person has closed comes back with what is new, not with what is done
    retranslate();
}

void ReviewCommands::showLine()
{
    m_banner->showLine(kReviewLine, BannerLine::Tone::Warning,
                       tr("%n camera(s) differ on the server. Nothing was overwritten.", nullptr, m_waiting),
                       tr("Review…"));
}

void ReviewCommands::choose(const QList<SyncRow> &rows)
{
    if (m_dialog)
        m_dialog->close();
    if (rows.isEmpty())
        return;
    m_dialog = new SyncReviewDialog(rows, m_window);
    connect(m_dialog, &SyncReviewDialog::chosen, this, &ReviewCommands::chosen);
    m_dialog->open();
}

void ReviewCommands::retranslate()
{
    m_review->setText(tr("Review &differences…"));
    if (m_waiting > 0 && m_window->findChild<BannerLine *>(QStringLiteral("line-") + kReviewLine))
        showLine();
}

} // namespace watchpost
