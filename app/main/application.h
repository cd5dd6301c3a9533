// The composition root: owns everything, wires everything. The only place that knows all folders.
#pragma once

#include <QObject>

namespace watchpost {

class Application : public QObject
{
    Q_OBJECT
};

} // namespace watchpost
