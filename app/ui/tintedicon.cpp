#include "ui/tintedicon.h"

#include "ui/iconpicture.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>

#include <algorithm>
#include <optional>
#include <utility>

// A static library's resources are linked only when something names them. Must stand outside of a namespace.
static void useResources()
{
    Q_INIT_RESOURCE(resources);
}

namespace watchpost {
namespace {

QString pathOf(const QString &name)
{
    return QStringLiteral(":/icons/%1.svg").arg(name);
}

// Some pictures have a simpler drawing for few pixels.
QString nameFor(const QString &name, int pixels)
{
    const QString small = name + QStringLiteral("-small");
    return pixels <= 24 && QFile::exists(pathOf(small)) ? small : name;
}

class TintedIconEngine : public QIconEngine
{
public:
    TintedIconEngine(QString name, std::optional<IconColors> colors)
        : m_name(std::move(name))
        , m_colors(std::move(colors))
    {
    }

    QIconEngine *clone() const override { return new TintedIconEngine(m_name, m_colors); }
    QString key() const override { return QStringLiteral("watchpost"); }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }
    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override { return size; }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatio() : 1.0;
        painter->drawPixmap(rect, rendered(rect.size() * ratio, mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override { return rendered(size, mode); }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        QPixmap result = rendered(size, mode);
        result.setDevicePixelRatio(scale);
        return result;
    }

private:
    QColor colorFor(QIcon::Mode mode) const
    {
        switch (mode) {
        case QIcon::Disabled:
            return m_colors->disabled;
        case QIcon::Selected:
            return m_colors->selected;
        case QIcon::Normal:
        case QIcon::Active:
            break;
        }
        return m_colors->normal;
    }

    QPixmap rendered(const QSize &size, QIcon::Mode mode) const
    {
        if (size.isEmpty())
            return {};
        const QString tint = m_colors ? colorFor(mode).name(QColor::HexArgb) : QString::number(mode == QIcon::Disabled);
        const QString cacheKey =
            QStringLiteral("watchpost/%1/%2/%3x%4").arg(m_name, tint).arg(size.width()).arg(size.height());
        QPixmap result;
        if (QPixmapCache::find(cacheKey, &result))
            return result;
        QImage image(size, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        if (!m_colors && mode == QIcon::Disabled)
            painter.setOpacity(0.4);
        drawIcon(&painter, nameFor(m_name, std::min(size.width(), size.height())), size);
        if (m_colors) {
            painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
            painter.fillRect(image.rect(), colorFor(mode));
        }
        painter.end();
        result = QPixmap::fromImage(image);
        QPixmapCache::insert(cacheKey, result);
        return result;
    }

    QString m_name;
    std::optional<IconColors> m_colors; // none: the file's own
};

QIcon makeIcon(const QString &name, const std::optional<IconColors> &colors)
{
    useResources();
    if (!QFile::exists(pathOf(name)))
        return {};
    return QIcon(new TintedIconEngine(name, colors));
}

} // namespace

QIcon makeTintedIcon(const QString &name, const IconColors &colors)
{
    return makeIcon(name, colors);
}

QIcon makeColouredIcon(const QString &name)
{
    return makeIcon(name, std::nullopt);
}

} // namespace watchpost
