// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/machine_request.h"

#include <QCoreApplication>

#include "ui/format/display.h"
#include "ui/format/names.h"

namespace gpucost::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MachineRequest)
};

}  // namespace

MachineRequest machineRequest(const DocumentState& state, const Library& library)
{
    const ComparisonRequest asked = comparisonRequest(state, library);
    MachineRequest request;
    request.use = asked.demand;
    request.billing = asked.billing;
    request.account = asked.account;
    request.asOf = asked.asOf;
    return request;
}

QString useSentence(const MachineRequest& request)
{
    const Display display;
    const DemandSpec& use = request.use;
    const QString months = Words::tr("for %n month(s)", nullptr, use.months);
    const QString day = display.day(request.asOf);
    if (const auto* flat = std::get_if<FlatUtilization>(&use.shape)) {
        return Words::tr("Machines used %1 of every month, %2; prices of %3.")
            .arg(display.percent(flat->share.fraction(), 0), months, day);
    }
    if (std::holds_alternative<WeeklySchedule>(use.shape)) {
        return Words::tr("Machines used in the scenario's hours of the week, %1; prices of %2.")
            .arg(months, day);
    }
    return Words::tr("Machines used as the scenario says, %1; prices of %2.").arg(months, day);
}

}  // namespace gpucost::ui
