// SPDX-License-Identifier: Apache-2.0
// chart_gallery FOLDER writes every sample chart there, for check_charts.py and for those who want to look.
#include <cstdio>
#include <fstream>

#include "tests/core/report/chart_samples.h"
#include "tests/core/report/hostile.h"

using namespace gpucost;
using namespace gpucost::test;

int main(int argc, char** argv)
{
    if (argc != 2) {
        std::fputs("usage: chart_gallery FOLDER\n", stderr);
        return 2;
    }
    const std::string folder = argv[1];
    bool written = true;
    const auto write = [&](const std::string& prefix, const std::vector<ChartSample>& samples) {
        for (const ChartSample& sample : samples) {
            std::ofstream out(folder + '/' + prefix + sample.name + ".svg", std::ios::binary);
            written = written && (out << sample.svg).flush();
        }
    };
    write("", usualCharts({}));
    write("dark-", usualCharts({ChartTheme::Dark, ""}));
    write("inline-", usualCharts({ChartTheme::Light, "report-3"}));
    write("", emptyCharts({}));
    write("far-", chartsOf({Rational(Decimal::of("-0.000001")), Rational(Decimal::of("1000000"))}));
    write("huge-", chartsOf({Rational(Decimal::of("1e120")), Rational(Decimal::of("-1e119"))}));
    write("tiny-", chartsOf({Rational(Decimal::of("1e-28")), Rational(Decimal::of("3e-28"))}));
    write("zero-", chartsOf({Rational(0), Rational(0)}));
    std::vector<std::string> texts = naughtyStrings();
    texts.push_back(std::string(400, 'W'));
    texts.emplace_back(
        "전용 인스턴스 ap-northeast-2 표준 예약 3년 선결제 없음, 서울 리전의 p3.16xlarge 여덟 장 비용 비교");
    for (std::size_t i = 0; i < texts.size(); ++i) {
        write("text-" + std::to_string(i) + '-', chartsNaming(texts[i]));
    }
    return written ? 0 : 1;
}
