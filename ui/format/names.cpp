// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/names.h"

#include <QCoreApplication>
#include <QStringList>

#include "ui/format/core_text.h"
#include "ui/format/prose.h"
#include "ui/format/text.h"

namespace gpucost::ui {

namespace {

struct Names {
    Q_DECLARE_TR_FUNCTIONS(Names)
};

QString paymentName(Payment payment)
{
    switch (payment) {
    case Payment::AllUpfront:
        return Names::tr("all upfront");
    case Payment::PartialUpfront:
        return Names::tr("partial upfront");
    case Payment::NoUpfront:
        return Names::tr("no upfront");
    case Payment::Monthly:
        return Names::tr("paid monthly");
    case Payment::None:
        break;
    }
    return {};
}

}  // namespace

QString kindName(PlanKind kind)
{
    switch (kind) {
    case PlanKind::OnDemand:
        return Names::tr("On demand");
    case PlanKind::Spot:
        return Names::tr("Spot");
    case PlanKind::Reserved:
        return Names::tr("Reserved");
    case PlanKind::CommittedUse:
        return Names::tr("Committed use");
    case PlanKind::SavingsPlan:
        return Names::tr("Savings plan");
    case PlanKind::Subscription:
        return Names::tr("Subscription");
    case PlanKind::Owned:
        return Names::tr("Owned");
    }
    return {};
}

QString termName(std::int32_t months)
{
    return months % 12 == 0 ? Names::tr("%n year(s)", nullptr, months / 12)
                            : Names::tr("%n month(s)", nullptr, months);
}

QString planName(const PlanKey& key)
{
    QStringList parts{kindName(key.kind)};
    if (key.isCommitment() && key.termMonths > 0) {
        parts += termName(key.termMonths);
    }
    if (const QString payment = paymentName(key.payment); !payment.isEmpty()) {
        parts += payment;
    }
    if (key.offeringClass == OfferingClass::Convertible) {
        parts += Names::tr("convertible");
    }
    return joinWords(parts);
}

QString planName(const PlanSpec& plan)
{
    QStringList parts;
    for (const PlanPart& part : plan.parts) {
        QString name = planName(part.key);
        if (part.instances) {
            name = QStringLiteral("%1 × %2").arg(*part.instances).arg(name);
        }
        if (part.hourlySpend) {
            name = Names::tr("%1 (%2 an hour)").arg(name, qt(toString(*part.hourlySpend)));
        }
        if (part.firstMonth > 0) {
            name = Names::tr("%1 from month %2").arg(name).arg(part.firstMonth + 1);
        }
        parts += name;
    }
    return parts.join(QStringLiteral(" + "));
}

QString providerName(std::string_view id)
{
    if (id == "aws") {
        return QStringLiteral("AWS");
    }
    if (id == "azure") {
        return QStringLiteral("Azure");
    }
    if (id == "gcp") {
        return QStringLiteral("Google Cloud");
    }
    if (id == "tencent") {
        return Names::tr("Tencent Cloud");
    }
    if (id == "nhn") {
        return Names::tr("NHN Cloud");
    }
    if (id == "kt") {
        return Names::tr("KT Cloud");
    }
    if (id == "lambda") {
        return QStringLiteral("Lambda");
    }
    if (id == "own") {
        return Names::tr("Our own servers");
    }
    return qt(id);
}

QString gpuName(std::string_view id, const HardwareTable& hardware)
{
    const Accelerator* gpu = hardware.byId(id);
    return gpu == nullptr ? qt(id) : qt(gpu->name);
}

QString problemText(const Error& error)
{
    QString where = qt(error.where.file);
    if (error.where.line > 0) {
        where += QLatin1Char(':') + QString::number(error.where.line);
    }
    if (!error.where.pointer.empty()) {
        where += (where.isEmpty() ? QString() : QStringLiteral(" ")) + qt(error.where.pointer);
    }
    const QString what = error.expected.empty()
                             ? coreText(error.found)
                             : Names::tr("%1. Expected: %2").arg(coreText(error.found), coreText(error.expected));
    return where.isEmpty() ? what : withColon(where, what);
}

QString problemText(const Errors& errors)
{
    QStringList lines;
    for (const Error& error : errors) {
        lines += problemText(error);
    }
    return lines.join(QLatin1Char('\n'));
}

}  // namespace gpucost::ui
