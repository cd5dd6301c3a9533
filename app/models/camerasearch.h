// What the search looks through: name, ID, group, tags and note of every camera, folded once and held in one piece, so
// that a keystroke over 100,000 cameras reads a few megabytes in a row instead of a few hundred thousand strings.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace watchpost {

struct CameraRow;

// The words of a search, folded: a camera is found when it holds all of them, wherever.
[[nodiscard]] QStringList searchWords(const QString &typed);

class CameraSearch
{
public:
    void reset();
    void insertRows(int first, int count);
    void removeRows(int first, int count);
    void set(int row, const CameraRow &camera);
    [[nodiscard]] bool matches(int row, const QStringList &words) const;

private:
    struct Span
    {
        qsizetype from = 0;
        qsizetype length = 0;
    };

    void compact();

    QString m_text;
    std::vector<Span> m_spans;
    qsizetype m_used = 0; // of the text; the rest belongs to rows that changed or went
};

} // namespace watchpost
