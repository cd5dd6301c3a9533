// One line below a field: what is wrong with it, or what to know about it. Icon, colour and words.
#pragma once

#include <QWidget>

class QLabel;

namespace watchpost {

class FieldMessage : public QWidget
{
    Q_OBJECT

public:
    enum class Tone : quint8 { Error, Warning, Hint };

    explicit FieldMessage(Tone tone, QWidget *parent = nullptr);

    void setText(const QString &text); // plain; empty hides the line; an error is announced
    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyColours();

    Tone m_tone;
    QString m_text;
    QLabel *m_icon;
    QLabel *m_label;
};

} // namespace watchpost
