#include "models/camerasearch.h"

#include "models/camerarow.h"

#include <algorithm>

namespace watchpost {
namespace {

// Between the parts of a camera's text: no word that is searched for holds it.
constexpr QChar kBetween = u'\n';
constexpr qsizetype kWorthCompacting = 64 * 1024;

} // namespace

QStringList searchWords(const QString &typed)
{
    return typed.toCaseFolded().simplified().split(u' ', Qt::SkipEmptyParts);
}

void CameraSearch::reset()
{
    m_text.clear();
    m_spans.clear();
    m_used = 0;
}

void CameraSearch::insertRows(int first, int count)
{
    m_spans.insert(m_spans.begin() + first, static_cast<size_t>(count), {});
}

void CameraSearch::removeRows(int first, int count)
{
    for (int row = first; row < first + count; ++row)
        m_used -= m_spans[static_cast<size_t>(row)].length;
    m_spans.erase(m_spans.begin() + first, m_spans.begin() + first + count);
}

void CameraSearch::set(int row, const CameraRow &camera)
{
    QString text = camera.camera.id;
    for (const QString *part : {&camera.camera.name, &camera.camera.group, &camera.camera.note}) {
        if (!part->isEmpty())
            text += kBetween + *part;
    }
    for (const QString &tag : camera.camera.tags)
        text += kBetween + tag;
    // simplified() would join the parts: only what a word cannot hold may differ.
    text = std::move(text).toCaseFolded();
    Span &span = m_spans[static_cast<size_t>(row)];
    const QStringView before = QStringView(m_text).mid(span.from, span.length);
    if (before == text)
        return;
    m_used += text.size() - span.length;
    span = {m_text.size(), text.size()};
    m_text += text;
    if (m_text.size() > kWorthCompacting && m_text.size() > 2 * m_used)
        compact();
}

bool CameraSearch::matches(int row, const QStringList &words) const
{
    const Span span = m_spans[static_cast<size_t>(row)];
    const QStringView text = QStringView(m_text).mid(span.from, span.length);
    return std::all_of(words.cbegin(), words.cend(), [text](const QString &word) { return text.contains(word); });
}

void CameraSearch::compact()
{
    QString packed;
    packed.reserve(m_used);
    for (Span &span : m_spans) {
        const qsizetype at = packed.size();
        packed += QStringView(m_text).mid(span.from, span.length);
        span.from = at;
    }
    m_text = std::move(packed);
}

} // namespace watchpost
