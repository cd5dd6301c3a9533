// How the filter orders cameras: natural order of names, IDs and groups in the user's language. Comparing such strings
// is dear, so each row's place among all names (and IDs) is kept as a number; only rows that changed since are compared
// as text.
#pragma once

#include <QCollator>
#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace watchpost {

class CameraModel;

class CameraOrder
{
public:
    explicit CameraOrder(const CameraModel *source);

    enum Kind { ByName, ById, ByGroup, KindCount };

    void reset();
    void insertRows(int first, int count);
    void removeRows(int first, int count);
    void invalidate(int row); // its name changed

    // Numbers the rows anew when enough of them have none; call before sorting many.
    void prepare(Kind kind);
    // The row's number among all, when every row has one (after prepare() of many); else null.
    [[nodiscard]] const int *ranks(Kind kind) const;
    // Negative, zero (same row) or positive: a total order.
    [[nodiscard]] int compare(Kind kind, int a, int b);

private:
    struct Keys
    {
        std::optional<QCollatorSortKey> name;
        std::optional<QCollatorSortKey> id;
    };

    const QCollatorSortKey &nameKey(int row);
    const QCollatorSortKey &idKey(int row);
    const QCollatorSortKey &groupKey(const QString &group);
    int compareText(Kind kind, int a, int b);

    const CameraModel *m_source;
    QCollator m_collator;
    std::vector<Keys> m_keys;
    std::vector<int> m_ranks[KindCount]; // -1: none
    int m_unranked[KindCount] = {};
    QHash<QString, QCollatorSortKey> m_groupKeys; // many cameras, few groups
};

} // namespace watchpost
