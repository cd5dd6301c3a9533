// Over every window, in every language: no text is cut off, every control has a name for assistive technology, and what
// is read can be read (WCAG 2.1, 1.4.3: 4.5:1) in the light and in the dark palette.
#include "gallery/scenes.h"
#include "main/language.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGroupBox>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QRadioButton>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

#include <cmath>

using namespace watchpost;
using namespace watchpost::gallery;

namespace {

QString where(const Scene &scene, const QWidget *widget, const QString &text)
{
    return QStringLiteral("%1: %2 %3 %4x%5, wants %6x%7: \"%8\"")
        .arg(scene.name, QString::fromLatin1(widget->metaObject()->className()), widget->objectName())
        .arg(widget->width())
        .arg(widget->height())
        .arg(widget->sizeHint().width())
        .arg(widget->sizeHint().height())
        .arg(text);
}

// Words that do not fit into the label. One that shortens its text itself shows the whole in a tool tip.
bool isCut(const QLabel *label)
{
    if (label->text().isEmpty() || label->inherits("watchpost::ElidedLabel"))
        return false;
    if (label->wordWrap())
        return label->height() + 1 < label->heightForWidth(label->width()) ||
               label->width() < label->minimumSizeHint().width();
    return label->width() + 1 < label->sizeHint().width() || label->height() + 1 < label->sizeHint().height();
}

bool isCut(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return isCut(label);
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
        if (button->text().isEmpty() || button->inherits("watchpost::ElidedButton"))
            return false;
        const auto *tool = qobject_cast<const QToolButton *>(widget);
        if (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly)
            return false;
        return button->width() + 1 < button->sizeHint().width();
    }
    if (qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget) ||
        qobject_cast<const QGroupBox *>(widget))
        return widget->width() + 1 < widget->minimumSizeHint().width();
    if (const auto *line = qobject_cast<const QLineEdit *>(widget)) {
        const int room = line->contentsRect().width();
        return line->text().isEmpty() && room < line->fontMetrics().horizontalAdvance(line->placeholderText());
    }
    return false;
}

QString textOf(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->text();
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        return line->placeholderText();
    return {};
}

// What a person can act on.
bool isControl(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QComboBox *>(widget) ||
           qobject_cast<const QAbstractSpinBox *>(widget) || qobject_cast<const QLineEdit *>(widget) ||
           widget->inherits("QAbstractItemView") || widget->inherits("QPlainTextEdit");
}

bool isInside(const QWidget *widget) // a part of a control of Qt's
{
    for (const QWidget *parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
        if (parent->inherits("QAbstractSpinBox") || parent->inherits("QComboBox") || parent->inherits("QTabBar") ||
            parent->inherits("QAbstractItemView") || parent->inherits("QToolBar") || parent->inherits("QLineEdit"))
            return true;
    }
    return false;
}

double luminance(const QColor &color)
{
    const auto part = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a), other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

// The colour that fills most of the place, and the one of what is drawn on it that differs most.
double contrastIn(const QImage &picture)
{
    QHash<QRgb, int> count;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            ++count[picture.pixel(x, y)];
    }
    QRgb ground = 0;
    int most = 0;
    for (auto it = count.cbegin(); it != count.cend(); ++it) {
        if (it.value() > most) {
            most = it.value();
            ground = it.key();
        }
    }
    double best = 1;
    for (auto it = count.cbegin(); it != count.cend(); ++it)
        best = std::max(best, contrast(QColor(it.key()), QColor(ground)));
    return best;
}

QStringList textsOf(const QList<QAction *> &actions)
{
    QStringList texts;
    for (const QAction *action : actions) {
        if (action->isVisible())
            texts << action->text();
    }
    return texts;
}

QStringList keyedTexts(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->buddy() ? QStringList{label->text()} : QStringList();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return {button->text()};
    if (const auto *group = qobject_cast<const QGroupBox *>(widget))
        return {group->title()};
    QStringList texts;
    if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
        for (int i = 0; i < tabs->count(); ++i)
            texts << tabs->tabText(i);
    }
    return texts;
}

QStringList sameKeys(const QString &place, const QStringList &texts)
{
    QHash<QString, QStringList> byKey;
    for (const QString &text : texts) {
        if (const QKeySequence key = QKeySequence::mnemonic(text); !key.isEmpty())
            byKey[key.toString()] << text;
    }
    QStringList same;
    for (auto it = byKey.cbegin(); it != byKey.cend(); ++it) {
        if (it->size() > 1)
            same << QStringLiteral("%1: %2: %3").arg(place, it.key(), it->join(QStringLiteral(" | ")));
    }
    return same;
}

} // namespace

class TestGallery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsCutOff_data();
    void nothingIsCutOff();
    void noKeyTwice_data();
    void noKeyTwice();
    void everyControlHasAName();
    void textCanBeRead_data();
    void textCanBeRead();

private:
    static void forEach(const std::function<void(const Scene &, QWidget *)> &look);
};

void TestGallery::forEach(const std::function<void(const Scene &, QWidget *)> &look)
{
    for (const Scene &scene : scenes()) {
        const auto stage = scene.make();
        QWidget *window = stage->window();
        window->setAttribute(Qt::WA_ShowWithoutActivating);
        window->show();
        QVERIFY(QTest::qWaitForWindowExposed(window));
        QTest::qWait(20); // deferred layouts
        look(scene, window);
    }
}

void TestGallery::nothingIsCutOff_data()
{
    QTest::addColumn<QString>("code");
    for (const QString &code : Language::available())
        QTest::newRow(qPrintable(code)) << code;
}

void TestGallery::nothingIsCutOff()
{
    QFETCH(QString, code);
    const Language language(code);
    QStringList cut;
    forEach([&cut](const Scene &scene, QWidget *window) {
        for (const QWidget *widget : window->findChildren<QWidget *>()) {
            if (widget->isVisibleTo(window) && !isInside(widget) && isCut(widget))
                cut << where(scene, widget, textOf(widget));
        }
    });
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
}

void TestGallery::noKeyTwice_data()
{
    nothingIsCutOff_data();
}

// Two entries of a menu, or two fields of a window, with the same letter to press with Alt: it would only move between
// them.
void TestGallery::noKeyTwice()
{
    QFETCH(QString, code);
    const Language language(code);
    QStringList twice;
    forEach([&twice](const Scene &scene, QWidget *window) {
        for (const QMenu *menu : window->findChildren<QMenu *>())
            twice << sameKeys(QStringLiteral("menu ") + menu->title(), textsOf(menu->actions()));
        QStringList texts;
        if (const auto *bar = window->findChild<QMenuBar *>())
            texts = textsOf(bar->actions());
        for (const QWidget *widget : window->findChildren<QWidget *>()) {
            if (widget->isVisibleTo(window) && !isInside(widget))
                texts << keyedTexts(widget);
        }
        twice << sameKeys(scene.name, texts);
    });
    twice.removeDuplicates();
    QVERIFY2(twice.isEmpty(), qPrintable(twice.join(u'\n')));
}

void TestGallery::everyControlHasAName()
{
    const Language language(QStringLiteral("en"));
    QStringList nameless;
    forEach([&nameless](const Scene &scene, QWidget *window) {
        for (QWidget *widget : window->findChildren<QWidget *>()) {
            if (!widget->isVisibleTo(window) || isInside(widget) || !isControl(widget))
                continue;
            const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
            if (!face || face->text(QAccessible::Name).trimmed().isEmpty())
                nameless << where(scene, widget, textOf(widget));
        }
    });
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

void TestGallery::textCanBeRead_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestGallery::textCanBeRead()
{
    QFETCH(bool, dark);
    const Language language(QStringLiteral("en"));
    useDarkPalette(dark);
    QStringList faint;
    forEach([&faint](const Scene &scene, QWidget *window) {
        const QImage picture = window->grab().toImage();
        for (const QWidget *widget : window->findChildren<QWidget *>()) {
            const bool worded = qobject_cast<const QLabel *>(widget) || qobject_cast<const QAbstractButton *>(widget);
            if (!worded || textOf(widget).isEmpty() || !widget->isVisibleTo(window) || !widget->isEnabled() ||
                isInside(widget))
                continue;
            if (widget->visibleRegion().boundingRect() != widget->rect())
                continue; // scrolled out of sight: it is in no picture
            const QRect place(widget->mapTo(window, QPoint()), widget->size());
            const double ratio = contrastIn(picture.copy(place.intersected(picture.rect())));
            if (ratio < 4.5)
                faint << where(scene, widget, textOf(widget)) + QStringLiteral(" %1:1").arg(ratio);
        }
    });
    useDarkPalette(false);
    QVERIFY2(faint.isEmpty(), qPrintable(faint.join(u'\n')));
}

QTEST_MAIN(TestGallery)
#include "tst_gallery.moc"
