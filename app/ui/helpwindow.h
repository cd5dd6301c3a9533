// The user guide in the program: its headings beside it, and a search. Shows only what is built in: nothing is loaded
// from anywhere, and a link leads out of the program only by https, and only when it is clicked.
#pragma once

#include <QList>
#include <QTextBrowser>
#include <QTextCursor>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QToolButton;

namespace watchpost {

// "Where data is kept" -> "where-data-is-kept", as GitHub names a heading in a link.
[[nodiscard]] QString headingAnchor(const QString &heading);
// Whether a link of the guide may be opened outside of the program.
[[nodiscard]] bool mayOpenOutside(const QUrl &url);

class GuideView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit GuideView(QWidget *parent = nullptr);

    QVariant loadResource(int type, const QUrl &name) override; // none
};

class HelpWindow : public QWidget
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget *parent = nullptr); // a window of its own; deletes itself when closed

    void setGuide(const QString &markdown);
    void showHeading(const QString &anchor); // nothing when there is none
    void search(const QString &text);

Q_SIGNALS:
    void outsideLinkClicked(const QUrl &url);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Heading
    {
        QString anchor;
        int position = 0;
    };

    void assemble();
    void linkClicked(const QUrl &url);
    void findAll();
    void showFound(int index);
    void styleGuide();
    void retranslate();

    QLineEdit *m_search;
    QToolButton *m_previous, *m_next;
    QLabel *m_count;
    QListWidget *m_contents;
    GuideView *m_view;
    QString m_markdown;
    QList<Heading> m_headings;
    QList<QTextCursor> m_found;
    int m_current = -1;
};

} // namespace watchpost
