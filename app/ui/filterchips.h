// Says how much of the list is shown and why: "12 of 300 shown", a chip for each filter that hides cameras, with which
// it can be removed, and a button that removes them all.
#pragma once

#include <QWidget>

#include <array>

class QPushButton;

namespace watchpost {

class ElidedButton;
class ElidedLabel;

class FilterChips : public QWidget
{
    Q_OBJECT

public:
    enum class Filter : quint8 { Scope, State, Text, Count };

    explicit FilterChips(QWidget *parent = nullptr);

    // What each filter says, to look at; empty: it is not set. Hidden while none is.
    void setFilter(Filter filter, const QString &text);
    void setShown(int shown, int all);
    [[nodiscard]] bool isAnySet() const;
    [[nodiscard]] QString text() const; // all filters, as a list

Q_SIGNALS:
    void removeRequested(watchpost::FilterChips::Filter filter);
    void clearRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void applyPalette();

    ElidedLabel *m_count;
    std::array<ElidedButton *, static_cast<size_t>(Filter::Count)> m_chips{};
    std::array<QString, static_cast<size_t>(Filter::Count)> m_texts;
    QPushButton *m_clear;
    int m_shown = 0;
    int m_all = 0;
};

} // namespace watchpost
