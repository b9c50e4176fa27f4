// SPDX-License-Identifier: Apache-2.0
#include "core/report/build_or_buy.h"

#include <algorithm>

#include "core/report/csv.h"
#include "core/report/json_writer.h"
#include "core/report/numbers.h"
#include "core/report/page.h"
#include "core/report/wording.h"

namespace gpucost {

namespace {

constexpr const char* noFigure = "no figure";

class Rows {
public:
    explicit Rows(const OwnReport& report)
        : m_report(report)
        , m_cloud(report.against ? &report.against->quote : nullptr)
    {
    }

    std::vector<BuildOrBuyRow> all()
    {
        elasticity();
        performance();
        operation();
        security();
        cost();
        return std::move(m_rows);
    }

private:
    void add(const char* head, const char* point, std::string own, std::string cloud, bool hasFigure = true)
    {
        m_rows.push_back({head, point, std::move(own), std::move(cloud), hasFigure});
    }

    std::string inCloud(std::string text) const { return m_cloud == nullptr ? "no offer named" : text; }

    std::string money(const Money& amount) const { return moneyText(amount); }

    std::string bound(const Quote& quote) const
    {
        std::int32_t months = 0;
        for (const PlanPart& part : quote.plan().parts) {
            months = std::max(months, part.key.termMonths);
        }
        return months == 0 ? "nothing: it ends with the use" : std::to_string(months) + " months";
    }

    void elasticity()
    {
        const OwnedTerms& terms = m_report.terms;
        const Rational usable = usableHours(terms, m_report.servers, m_report.use);
        const Rational served = servedHours(terms, m_report.servers, m_report.use);
        add("elasticity", "what is bought",
            countText(Rational(m_report.servers * terms.gpus), "GPU", "GPUs") + ", whatever the use",
            inCloud("up to " + countText(m_report.demand.gpus, "GPU", "GPUs") + ", by plan " +
                    (m_cloud ? toString(m_cloud->plan()) : "")));
        add("elasticity", "months until the whole fleet is usable",
            std::to_string(terms.ramp.size()) + (terms.ramp.empty() ? ": taken to be there at once" : ""),
            inCloud("no figure: whether the region has the GPUs on the day is in no price list"));
        add("elasticity", "bound for", std::to_string(terms.lifeMonths) + " months of life, or a sale before",
            inCloud(m_cloud ? bound(*m_cloud) : ""));
        add("elasticity", "paid for and not used",
            usable.isZero() ? "nothing is usable"
                            : percentText(Rational(1) - served / usable) + " of the hours",
            inCloud(m_cloud && m_cloud->plan().parts.front().key.isCommitment()
                        ? percentText(Rational(1) - m_report.against->demand.utilization()) +
                              " of the committed hours"
                        : "none: only use is billed"));
    }

    static std::string peak(const Accelerator* gpu, std::optional<Decimal> Accelerator::*figure,
                            const char* unit)
    {
        return gpu == nullptr || !(gpu->*figure) ? noFigure : toString(trimmed(*(gpu->*figure))) + unit;
    }

    void performance()
    {
        const Accelerator* own = m_report.hardware.byId(m_report.quote.offer().gpu);
        const Accelerator* cloud = m_cloud ? m_report.hardware.byId(m_cloud->offer().gpu) : nullptr;
        const auto name = [](const Accelerator* gpu) { return gpu == nullptr ? noFigure : gpu->name; };
        add("performance", "GPU", name(own), inCloud(name(cloud)), own != nullptr || cloud != nullptr);
        struct Peak {
            const char* point;
            std::optional<Decimal> Accelerator::*figure;
            const char* unit;
        };
        for (const Peak& one :
             {Peak{"FP32 peak of one GPU", &Accelerator::fp32Tflops, " TFLOPS"},
              Peak{"FP16 tensor peak of one GPU", &Accelerator::fp16TensorTflops, " TFLOPS"},
              Peak{"memory of one GPU", &Accelerator::memoryGb, " GB"},
              Peak{"memory bandwidth of one GPU", &Accelerator::bandwidthGbS, " GB/s"}}) {
            const std::string ours = peak(own, one.figure, one.unit);
            const std::string theirs = peak(cloud, one.figure, one.unit);
            add("performance", one.point, ours, inCloud(theirs), ours != noFigure || theirs != noFigure);
        }
        add("performance", "newer GPUs",
            "when the servers are bought again, after " + std::to_string(m_report.terms.lifeMonths) +
                " months",
            inCloud("when the provider offers them and the commitment ends"));
        add("performance", "virtualization and network",
            "no figure: bare metal, on the network that one builds",
            inCloud("no figure: measure the instance type itself"), false);
    }

    Money year(OwnedPart part) const
    {
        return roundToMinorUnit(Amount(totalOf(m_report.quote, part)) *
                                (Rational(12) / Rational(m_report.quote.months())));
    }

    void operation()
    {
        const OwnedTerms& terms = m_report.terms;
        const Money staff = year(OwnedPart::Staff);
        add("operation", "people",
            (terms.staffFte.isZero() ? "" : toString(trimmed(terms.staffFte)) + " for the fleet, ") +
                (staff.isZero() ? "no cost stated" : money(staff) + " a year"),
            inCloud("no figure: somebody runs the instances there, too"),
            !staff.isZero() || !terms.staffFte.isZero());
        add("operation", "support and spare parts",
            money(year(OwnedPart::Support) + year(OwnedPart::Spares)) + " a year",
            inCloud("hardware is the provider's; a support plan is not in the price"));
        add("operation", "power to provide",
            numberText(facilityKw(terms) * Rational(m_report.servers)) + " kW of the site", inCloud("none"));
        add("operation", "failures",
            "no figure: a broken server is repaired under its support, and missing until then",
            inCloud("no figure: it is started again elsewhere, if there is room"), false);
        add("operation", "scaling down", "servers are sold, at what they then fetch",
            inCloud("what is not committed is stopped"), false);
    }

    void security()
    {
        add("security", "who else is on the machine", "nobody, where one wants nobody",
            inCloud("other customers unless the tenancy is dedicated; the provider keeps them apart"), false);
        add("security", "where the data is", "in one's own room, or in the colocation's",
            inCloud(std::string("in the provider's region ") +
                    (m_cloud ? std::string(m_cloud->offer().region) : "")),
            false);
        add("security", "what it costs", "no figure: access control, patching and audits are one's own work",
            inCloud("no figure: network rules come with it, further services are billed apart"), false);
    }

    std::string perHour(const Quote& quote) const
    {
        const auto rate = quote.perGpuHour();
        return rate ? fixed(*rate, 4) + ' ' + std::string(quote.currency().code()) : "nothing is used";
    }

    void cost()
    {
        const Quote& own = m_report.quote;
        add("cost", "in all", money(own.total()), inCloud(m_cloud ? money(m_cloud->total()) : ""));
        add("cost", "per GPU-hour used", perHour(own), inCloud(m_cloud ? perHour(*m_cloud) : ""));
        add("cost", "due in the first month", money(own.cashFlow().front()),
            inCloud(m_cloud ? money(m_cloud->cashFlow().front()) : ""));
        add("cost", "energy a year", money(year(OwnedPart::Power)), inCloud("in the price"));
        if (m_report.against) {
            const auto& months = m_report.against->paybackMonths;
            add("cost", "owning has paid back after",
                !months            ? "not within the months"
                : months->isZero() ? "the first day"
                                   : fixed(*months, 2) + " months",
                "");
            add("cost", "owning costs no more", winningUseText(m_report.against->shares), "");
        }
    }

    const OwnReport& m_report;
    const Quote* m_cloud;
    std::vector<BuildOrBuyRow> m_rows;
};

std::string cloudName(const OwnReport& report)
{
    return report.against
               ? report.against->quote.offer().name() + ' ' + toString(report.against->quote.plan())
               : "the cloud";
}

std::string page(const OwnReport& report, Page::Kind kind)
{
    Page page(kind);
    page.title("Servers of one's own, or the cloud: " + report.quote.offer().name() + " against " +
               cloudName(report));
    page.paragraph(demandText(report.demand, report.quote.months()) + "; figures as of " +
                   toString(report.asOf));
    for (const std::string& warning : ownWarnings(report)) {
        page.paragraph("Warning: " + warning + '.');
    }
    std::string head;
    Table table({{""}, {""}, {""}});
    const auto flush = [&] {
        if (!table.empty()) {
            page.heading(head);
            page.table(table);
        }
    };
    for (const BuildOrBuyRow& row : buildOrBuyRows(report)) {
        if (row.head != head) {
            flush();
            head = row.head;
            table = Table({{"point"}, {"owned"}, {"cloud"}});
        }
        table.add({row.point, row.own, row.cloud});
    }
    flush();
    page.paragraph(
        "The heads are those under which cloud providers compare themselves with self-built machines. "
        "Where no source states a number, none is made up, and no head is weighed against another: "
        "`gpucost own` without --report derives the cost.");
    return page.take();
}

std::string csv(const OwnReport& report)
{
    CsvWriter out;
    out.header({"head", "point", "owned", "cloud", "has_figure"});
    for (const BuildOrBuyRow& row : buildOrBuyRows(report)) {
        out.text(row.head).text(row.point).text(row.own).text(row.cloud).text(row.hasFigure ? "yes" : "no");
        out.endRow();
    }
    return out.take();
}

std::string json(const OwnReport& report)
{
    JsonWriter json;
    json.beginObject();
    json.key("owned").text(report.quote.offer().name());
    json.key("cloud").text(report.against ? cloudName(report) : "");
    json.key("as_of").text(toString(report.asOf));
    json.key("demand").text(demandText(report.demand, report.quote.months()));
    json.key("points").beginArray();
    for (const BuildOrBuyRow& row : buildOrBuyRows(report)) {
        json.beginObject();
        json.key("head").text(row.head);
        json.key("point").text(row.point);
        json.key("owned").text(row.own);
        json.key("cloud").text(row.cloud);
        json.key("has_figure").boolean(row.hasFigure);
        json.endObject();
    }
    json.endArray();
    json.key("warnings").texts(ownWarnings(report));
    json.endObject();
    return json.take();
}

}  // namespace

std::vector<BuildOrBuyRow> buildOrBuyRows(const OwnReport& report)
{
    return Rows(report).all();
}

std::string buildOrBuyReport(const OwnReport& report, Format format)
{
    switch (format) {
    case Format::Text: return page(report, Page::Kind::Text);
    case Format::Markdown: return page(report, Page::Kind::Markdown);
    case Format::Csv: return csv(report);
    case Format::Json: return json(report);
    }
    return "";
}

}  // namespace gpucost
