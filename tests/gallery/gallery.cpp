// Takes a picture of every window: gallery FOLDER [--language de]... [--dark] [SCENE]...
// QT_SCALE_FACTOR=2 for 200 %. Under Xvfb the pictures are as a person sees them; QT_QPA_PLATFORM=offscreen will do.
#include "gallery/scenes.h"
#include "main/language.h"
#include "ui/clearedges.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QTest>
#include <QTextStream>

using namespace watchpost;

int main(int argc, char **argv)
{
    QApplication::setStyle(QStringLiteral("fusion"));
    QApplication app(argc, argv);
    ClearEdges::install();
    QCommandLineParser parser;
    parser.addOption(
        {QStringLiteral("language"), QStringLiteral("Of the texts."), QStringLiteral("code"), QStringLiteral("en")});
    parser.addOption({QStringLiteral("dark"), QStringLiteral("With a dark palette.")});
    parser.addPositionalArgument(QStringLiteral("folder"), QStringLiteral("Where the pictures go."));
    parser.addPositionalArgument(QStringLiteral("scenes"), QStringLiteral("All, unless some are named."));
    parser.addHelpOption();
    parser.process(app);
    const QStringList arguments = parser.positionalArguments();
    if (arguments.isEmpty())
        parser.showHelp(2);
    const QDir folder(arguments.constFirst());
    if (!folder.mkpath(QStringLiteral("."))) {
        QTextStream(stderr) << folder.path() << " cannot be made.\n";
        return 1;
    }
    gallery::useDarkPalette(parser.isSet(QStringLiteral("dark")));
    const QStringList wanted = arguments.mid(1);
    for (const QString &code : parser.values(QStringLiteral("language"))) {
        const Language language(code);
        for (const gallery::Scene &scene : gallery::scenes()) {
            if (!wanted.isEmpty() && !wanted.contains(scene.name))
                continue;
            const auto stage = scene.make();
            QWidget *window = stage->window();
            window->setAttribute(Qt::WA_ShowWithoutActivating);
            window->show();
            QTest::qWait(400); // frames and deferred layouts
            const QString path = folder.filePath(QStringLiteral("%1-%2.png").arg(scene.name, code));
            if (!window->grab().save(path)) {
                QTextStream(stderr) << path << " cannot be written.\n";
                return 1;
            }
        }
    }
    return 0;
}
