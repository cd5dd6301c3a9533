#include "ui/helpwindow.h"

#include "ui/announce.h"
#include "ui/appearance.h"
#include "ui/placement.h"
#include "ui/tones.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSplitter>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>
#include <QToolButton>
#include <QVBoxLayout>

namespace watchpost {

QString headingAnchor(const QString &heading)
{
    QString anchor;
    const QString lower = heading.toLower();
    for (const QChar c : lower) {
        if (c.isLetterOrNumber() || c == u'-' || c == u'_')
            anchor += c;
        else if (c == u' ')
            anchor += u'-';
    }
    return anchor;
}

bool mayOpenOutside(const QUrl &url)
{
    return url.isValid() && url.scheme() == u"https" && !url.host().isEmpty() && url.userInfo().isEmpty();
}

GuideView::GuideView(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
}

QVariant GuideView::loadResource(int, const QUrl &)
{
    return QString(); // not null: Qt would go on looking by itself
}

HelpWindow::HelpWindow(QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_search(new QLineEdit(this))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
    , m_count(new QLabel(this))
    , m_contents(new QListWidget(this))
    , m_view(new GuideView(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("helpWindow"));
    assemble();
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::findAll);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { showFound(m_current + 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { showFound(m_current + 1); });
    connect(m_previous, &QToolButton::clicked, this, [this] { showFound(m_current - 1); });
    connect(m_view, &QTextBrowser::anchorClicked, this, &HelpWindow::linkClicked);
    connect(m_contents, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            showHeading(item->data(Qt::UserRole).toString());
    });
    retranslate();
    placeInMiddle(this, {fontMetrics().averageCharWidth() * 130, fontMetrics().height() * 44});
    m_search->setFocus();
}

void HelpWindow::assemble()
{
    m_search->setObjectName(QStringLiteral("helpSearch"));
    m_search->setClearButtonEnabled(true);
    makePlaceholderReadable(m_search);
    m_view->setObjectName(QStringLiteral("helpText"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_contents->setObjectName(QStringLiteral("helpContents"));
    m_contents->setTabKeyNavigation(false);
    m_contents->setFrameShape(QFrame::NoFrame);
    m_contents->setWordWrap(true);
    m_contents->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_contents->setSpacing(2);
    m_contents->setResizeMode(QListView::Adjust); // or a title that wraps is laid out for the width of before
    m_previous->setArrowType(Qt::UpArrow);
    m_next->setArrowType(Qt::DownArrow);
    for (QToolButton *button : {m_previous, m_next}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
    }
    m_count->setObjectName(QStringLiteral("helpCount"));
    m_count->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 10, 12, 10);
    row->addWidget(m_search, 1);
    m_count->setIndent(fontMetrics().averageCharWidth()); // shown while searching: a spacer would stay
    row->addWidget(m_count);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(m_contents);
    splitter->addWidget(m_view);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    const int letter = fontMetrics().averageCharWidth();
    splitter->setSizes({letter * 40, letter * 96});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(splitter, 1);
}

// The list of contents at its top stands beside the text here.
void HelpWindow::setGuide(const QString &markdown)
{
    static const QRegularExpression contents(QStringLiteral("(?m)^- \\[[^\\]]*\\]\\(#[^)]*\\)\\n"));
    m_markdown = markdown;
    m_markdown.remove(contents);
    m_view->setMarkdown(m_markdown);
    styleGuide();
    m_headings.clear();
    m_contents->clear();
    for (QTextBlock block = m_view->document()->begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        if (level == 0)
            continue;
        m_headings.append({headingAnchor(block.text()), block.position()});
        if (level == 2) {
            auto *item = new QListWidgetItem(block.text(), m_contents);
            item->setData(Qt::UserRole, m_headings.constLast().anchor);
        }
    }
    findAll();
}

// What Qt makes of Markdown is tight: air around the paragraphs, lines around the cells of a table.
void HelpWindow::styleGuide()
{
    QTextDocument *document = m_view->document();
    document->setDocumentMargin(fontMetrics().height() * 1.2);
    QTextCursor cursor(document);
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        cursor.setPosition(block.position());
        QTextBlockFormat format = block.blockFormat();
        format.setLineHeight(118, QTextBlockFormat::ProportionalHeight);
        if (format.headingLevel() > 0) {
            format.setTopMargin(fontMetrics().height() * 1.3);
            format.setBottomMargin(fontMetrics().height() * 0.5);
        } else if (!cursor.currentTable() && !block.textList()) {
            format.setBottomMargin(fontMetrics().height() * 0.6);
        }
        cursor.setBlockFormat(format);
    }
    const auto frames = document->rootFrame()->childFrames();
    for (QTextFrame *frame : frames) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorder(1);
        format.setBorderCollapse(true);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(blend(palette().color(QPalette::Text), palette().color(QPalette::Base), 0.25));
        format.setCellPadding(fontMetrics().height() / 3.0);
        format.setBottomMargin(fontMetrics().height());
        table->setFormat(format);
    }
}

void HelpWindow::showHeading(const QString &anchor)
{
    const auto it = std::find_if(m_headings.cbegin(), m_headings.cend(),
                                 [&anchor](const Heading &heading) { return heading.anchor == anchor; });
    if (it == m_headings.cend())
        return;
    // From below, so that it comes to stand on top.
    m_view->moveCursor(QTextCursor::End);
    QTextCursor cursor(m_view->document());
    cursor.setPosition(it->position);
    m_view->setTextCursor(cursor);
    QScrollBar *bar = m_view->verticalScrollBar();
    bar->setValue(bar->value() + m_view->cursorRect(cursor).top() - fontMetrics().height());
}

void HelpWindow::linkClicked(const QUrl &url)
{
    if (url.path().isEmpty() && url.host().isEmpty() && url.hasFragment())
        showHeading(url.fragment());
    else if (mayOpenOutside(url))
        Q_EMIT outsideLinkClicked(url);
}

void HelpWindow::search(const QString &text)
{
    m_search->setText(text);
}

void HelpWindow::findAll()
{
    m_found.clear();
    m_current = -1;
    const QString wanted = m_search->text().trimmed();
    QTextCursor cursor(m_view->document());
    while (!wanted.isEmpty()) {
        cursor = m_view->document()->find(wanted, cursor);
        if (cursor.isNull())
            break;
        m_found.append(cursor);
    }
    const bool any = !m_found.isEmpty();
    m_previous->setEnabled(any);
    m_next->setEnabled(any);
    showFound(0);
}

void HelpWindow::showFound(int index)
{
    const int count = static_cast<int>(m_found.size());
    m_current = count == 0 ? -1 : (index + count) % count;
    QList<QTextEdit::ExtraSelection> marks;
    for (int i = 0; i < count; ++i) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = m_found.at(i);
        const QColor colour = palette().color(QPalette::Highlight);
        mark.format.setBackground(i == m_current ? colour : blend(colour, palette().color(QPalette::Base), 0.3));
        if (i == m_current)
            mark.format.setForeground(palette().color(QPalette::HighlightedText));
        marks.append(mark);
    }
    m_view->setExtraSelections(marks);
    const bool searching = !m_search->text().trimmed().isEmpty();
    m_count->setVisible(searching);
    m_count->setText(count == 0 ? tr("not found")
                                : tr("%1 of %2", "place, number found").arg(m_current + 1).arg(count));
    if (searching)
        announce(m_count, m_count->text());
    if (m_current < 0)
        return;
    QTextCursor place = m_found.at(m_current);
    place.setPosition(place.selectionStart());
    m_view->setTextCursor(place);
    m_view->ensureCursorVisible();
}

void HelpWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find)) {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    } else if (event->matches(QKeySequence::FindNext)) {
        showFound(m_current + 1);
    } else if (event->matches(QKeySequence::FindPrevious)) {
        showFound(m_current - 1);
    } else if (event->key() == Qt::Key_Escape) {
        close();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void HelpWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) && !m_markdown.isEmpty())
        setGuide(m_markdown); // the colours of its tables and marks
}

void HelpWindow::retranslate()
{
    setWindowTitle(tr("User guide"));
    m_search->setPlaceholderText(tr("Search the user guide"));
    m_search->setAccessibleName(tr("Search the user guide"));
    m_contents->setAccessibleName(tr("Contents"));
    m_view->setAccessibleName(tr("User guide"));
    m_previous->setToolTip(tr("Previous place"));
    m_previous->setAccessibleName(tr("Previous place"));
    m_next->setToolTip(tr("Next place"));
    m_next->setAccessibleName(tr("Next place"));
}

} // namespace watchpost
