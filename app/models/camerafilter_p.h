// The filter's index and how it is repaired.
#pragma once

#include "models/camerafilter.h"
#include "models/cameraorder.h"
#include "models/camerasearch.h"

#include <QElapsedTimer>
#include <QTimer>

#include <limits>
#include <vector>

namespace watchpost {

class CameraFilter::Private
{
public:
    Private(CameraFilter *filter, CameraModel *model);

    // Source signals.
    void readAll();
    void sourceChanged(int first, int last, const QList<int> &roles);
    void sourceInserted(int first, int last);
    void sourceAboutToRemove(int first, int last);
    void sourceRemoved(int first, int last);

    void orderChanged();
    // What stays keeps its order: nothing is sorted but what comes.
    void filterChanged(bool narrower); // narrower: nothing can come
    // Takes in all that changed since the last time: at most one removal from the end, one insertion at the end and two
    // changes of layout when many rows are concerned, so that a view's cost does not grow with their number.
    void repair();

    CameraFilter *q;
    CameraModel *source;
    CameraOrder textOrder;
    CameraSearch search;
    QTimer frame;

    // What the index was built with, by source row. Comparing these, not the source's present values, keeps the order
    // consistent while changes wait.
    std::vector<qint64> primary;
    std::vector<int> shown; // by row: the source row
    std::vector<int> place; // by source row: the row, -1: filtered away
    std::vector<quint8> isDirty;
    std::vector<int> dirty;

    int column = -1; // -1: in the source's order
    Qt::SortOrder order = Qt::AscendingOrder;
    QString text;
    QStringList words; // of the text
    std::optional<OnlineState> state;
    CameraScope scope;
    int firstVisible = 0;
    int lastVisible = std::numeric_limits<int>::max();

private:
    enum Flag : quint8 { Changed = 1, NameChanged = 2, Moving = 4 };

    [[nodiscard]] bool accepts(int sourceRow) const;
    [[nodiscard]] qint64 primaryOf(int sourceRow) const;
    [[nodiscard]] CameraOrder::Kind tieKind() const;
    [[nodiscard]] bool less(int a, int b);
    [[nodiscard]] bool
    byText() const; // a list by name or ID turns round altogether; else names rise in either direction
    [[nodiscard]] bool sortPacked(std::vector<int> *rows) const;
    void touch(int sourceRow, quint8 what);
    void schedule();
    void renumber(size_t from = 0);
    void sortAll(std::vector<int> *rows);
    void hide(const std::vector<int> &leaving);
    void hideRange(int first, int last);
    void append(const std::vector<int> &entering);
    void enter(std::vector<int> entering);
    void insertOne(int sourceRow);
    void replace(std::vector<int> moving);
    [[nodiscard]] bool inPlace(const std::vector<int> &moving);
    [[nodiscard]] std::vector<int> merged(const std::vector<int> &moving);
    void changeLayout(std::vector<int> next);
    void announce(const std::vector<int> &changed);

    QElapsedTimer m_sinceRepair;
    qint64 m_repairNs = 0; // what the last one cost
};

} // namespace watchpost
