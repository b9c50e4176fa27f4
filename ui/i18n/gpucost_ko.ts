<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>Display</name>
    <message>
        <source>%1 days</source>
        <translation>%1일</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1시간</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1분</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1초</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>Prices and where they come from</source>
        <translation>가격과 출처</translation>
    </message>
    <message>
        <source>%1: %2, price of %3 (%4)</source>
        <translation>%1: %2, %3 기준 가격 (%4)</translation>
    </message>
    <message>
        <source>Source: %1, %2</source>
        <translation>출처: %1, %2</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>Cores</source>
        <translation>코어</translation>
    </message>
    <message>
        <source>Tensor cores</source>
        <translation>텐서 코어</translation>
    </message>
    <message>
        <source>Memory, GB</source>
        <translation>메모리, GB</translation>
    </message>
    <message>
        <source>Memory bandwidth, GB/s</source>
        <translation>메모리 대역폭, GB/s</translation>
    </message>
    <message>
        <source>NVLink both ways, GB/s</source>
        <translation>NVLink 양방향, GB/s</translation>
    </message>
    <message>
        <source>Power, W</source>
        <translation>전력, W</translation>
    </message>
    <message>
        <source>Ridge at %1, operations per byte</source>
        <translation>%1 리지 포인트, 바이트당 연산 수</translation>
    </message>
    <message>
        <source>On demand, %1 per GPU-hour</source>
        <translation>온디맨드, GPU시간당 %1</translation>
    </message>
    <message>
        <source>GB/s for %1 1 an hour</source>
        <translation>시간당 1 %1으로 얻는 GB/s</translation>
    </message>
    <message>
        <source>GB of memory for %1 1 an hour</source>
        <translation>시간당 1 %1으로 얻는 메모리 GB</translation>
    </message>
    <message>
        <source>%1 TOPS for %2 1 an hour</source>
        <translation>시간당 1 %2으로 얻는 %1 TOPS</translation>
    </message>
    <message>
        <source>%1 TFLOPS for %2 1 an hour</source>
        <translation>시간당 1 %2으로 얻는 %1 TFLOPS</translation>
    </message>
    <message>
        <source>%1 dense peak, TFLOPS</source>
        <translation>%1 밀집 최대 성능, TFLOPS</translation>
    </message>
    <message>
        <source>%1 dense peak, TOPS</source>
        <translation>%1 밀집 최대 성능, TOPS</translation>
    </message>
    <message>
        <source>First / other: above 1 the first is more, or faster</source>
        <translation>첫째 / 다른 쪽: 1보다 크면 첫째가 더 많거나 더 빠릅니다</translation>
    </message>
</context>
<context>
    <name>MachineRequest</name>
    <message numerus="yes">
        <source>for %n month(s)</source>
        <translation>
            <numerusform>%n개월 동안</numerusform>
        </translation>
    </message>
    <message>
        <source>Machines used %1 of every month, %2; prices of %3.</source>
        <translation>기계를 매월 %1 사용, %2 기준. 가격은 %3 기준입니다.</translation>
    </message>
    <message>
        <source>Machines used in the scenario&apos;s hours of the week, %1; prices of %2.</source>
        <translation>기계를 시나리오의 주간 시간에 사용, %1 기준. 가격은 %2 기준입니다.</translation>
    </message>
    <message>
        <source>Machines used as the scenario says, %1; prices of %2.</source>
        <translation>기계를 시나리오대로 사용, %1 기준. 가격은 %2 기준입니다.</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>all upfront</source>
        <translation>전체 선결제</translation>
    </message>
    <message>
        <source>partial upfront</source>
        <translation>부분 선결제</translation>
    </message>
    <message>
        <source>no upfront</source>
        <translation>선결제 없음</translation>
    </message>
    <message>
        <source>paid monthly</source>
        <translation>매월 결제</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>온디맨드</translation>
    </message>
    <message>
        <source>Spot</source>
        <translation>스팟</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>예약</translation>
    </message>
    <message>
        <source>Committed use</source>
        <translation>약정 사용</translation>
    </message>
    <message>
        <source>Savings plan</source>
        <translation>절감형 플랜</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>구독</translation>
    </message>
    <message>
        <source>Owned</source>
        <translation>자체 보유</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n년</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n개월</numerusform>
        </translation>
    </message>
    <message>
        <source>convertible</source>
        <translation>컨버터블</translation>
    </message>
    <message>
        <source>%1 (%2 an hour)</source>
        <translation>%1 (시간당 %2)</translation>
    </message>
    <message>
        <source>%1 from month %2</source>
        <translation>%1 (%2개월째부터)</translation>
    </message>
    <message>
        <source>Tencent Cloud</source>
        <translation>Tencent Cloud</translation>
    </message>
    <message>
        <source>NHN Cloud</source>
        <translation>NHN Cloud</translation>
    </message>
    <message>
        <source>KT Cloud</source>
        <translation>KT Cloud</translation>
    </message>
    <message>
        <source>Our own servers</source>
        <translation>자체 서버</translation>
    </message>
    <message>
        <source>%1. Expected: %2</source>
        <translation>%1. 필요한 값: %2</translation>
    </message>
</context>
<context>
    <name>OptionExplanation</name>
    <message>
        <source>What it costs</source>
        <translation>비용</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>Present cost</source>
        <translation>현재가치 비용</translation>
    </message>
    <message>
        <source>Upfront</source>
        <translation>선결제</translation>
    </message>
    <message>
        <source>Cost per GPU-hour used</source>
        <translation>사용 GPU시간당 비용</translation>
    </message>
    <message>
        <source>Present cost against the baseline</source>
        <translation>기준 대비 현재가치 비용</translation>
    </message>
    <message>
        <source>Plain sum against the baseline</source>
        <translation>기준 대비 단순 합계</translation>
    </message>
    <message>
        <source>When it pays back</source>
        <translation>손익분기 시점</translation>
    </message>
    <message>
        <source>Return of choosing it</source>
        <translation>선택 시 수익률</translation>
    </message>
    <message>
        <source>How it adds up</source>
        <translation>합산 내역</translation>
    </message>
    <message>
        <source>Charges %1, added %2: total %3</source>
        <translation>요금 %1, 추가 %2: 합계 %3</translation>
    </message>
    <message>
        <source>%1 of it falls due after the months asked for.</source>
        <translation>이 중 %1의 납부 시점은 요청한 개월 이후입니다.</translation>
    </message>
    <message>
        <source>Had list prices stayed as they are, the total would be %1.</source>
        <translation>정가가 그대로였다면 합계는 %1입니다.</translation>
    </message>
    <message>
        <source>Against the baseline, %1</source>
        <translation>기준(%1) 대비</translation>
    </message>
    <message>
        <source>This is the baseline.</source>
        <translation>이 옵션이 기준입니다.</translation>
    </message>
    <message>
        <source>Present cost of the baseline %1, of this option %2: it saves %3.</source>
        <translation>현재가치 비용은 기준 %1, 이 옵션 %2입니다. 절감액은 %3입니다.</translation>
    </message>
    <message>
        <source>Total of the baseline less that of this option, %1: it saves %2.</source>
        <translation>기준의 합계에서 이 옵션의 합계(%1)를 뺀 값입니다. 절감액은 %2입니다.</translation>
    </message>
    <message>
        <source>Internal rate of return</source>
        <translation>내부수익률</translation>
    </message>
    <message>
        <source>Choosing it instead of the baseline is a row of payments and savings, month by month. The internal rate of return is the discount rate at which they are worth nothing together.</source>
        <translation>기준 대신 이 옵션을 선택하면 매월 지출과 절감이 이어집니다. 내부수익률은 이들의 가치 합이 0이 되는 할인율입니다.</translation>
    </message>
    <message>
        <source>There is none: %1.</source>
        <translation>없습니다: %1.</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>월 %1</translation>
    </message>
    <message>
        <source>Where there are several, none of them says whether it is worth it: the present cost does.</source>
        <translation>여러 개라면 어느 것도 선택할 가치가 있는지 알려 주지 않습니다. 현재가치 비용으로 판단합니다.</translation>
    </message>
    <message>
        <source>Present value</source>
        <translation>현재가치</translation>
    </message>
    <message>
        <source>Each month&apos;s payment is discounted %1.</source>
        <translation>매월 결제액의 할인 기준: %1.</translation>
    </message>
    <message>
        <source>All of them, %1, are worth %2 today; rounded once.</source>
        <translation>전체 %1의 오늘 가치는 %2입니다. 반올림은 한 번만 합니다.</translation>
    </message>
    <message>
        <source>How it comes about</source>
        <translation>산출 방법</translation>
    </message>
    <message>
        <source>The total of %1, divided by the GPU-hours that are used.</source>
        <translation>합계 %1을(를) 사용한 GPU시간으로 나눈 값입니다.</translation>
    </message>
    <message>
        <source>Added: tax, less discounts, refunds and credits</source>
        <translation>추가: 세금에서 할인, 환불, 크레딧을 뺀 값</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is added, and how much</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing is added in this month.</source>
        <translation>이 달에는 추가 금액이 없습니다.</translation>
    </message>
    <message>
        <source>What the month bears</source>
        <translation>이 달에 귀속되는 금액</translation>
    </message>
    <message>
        <source>%1 of %2: all of it, %3</source>
        <translation>%2 %1: 전액 %3</translation>
    </message>
    <message>
        <source>%1, %2 of %3: %4 of its %5 days, %6</source>
        <translation>%3 %1 %2: %5일 중 %4일, %6</translation>
    </message>
    <message>
        <source>Nothing is paid for this month.</source>
        <translation>이 달에 대한 지불 금액이 없습니다.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is explained, and of which option</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>Why there is no answer</source>
        <translation>결과가 없는 이유</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>가정</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>환율</translation>
    </message>
    <message>
        <source>Billed in %1: %2</source>
        <translation>%1 청구액: %2</translation>
    </message>
    <message>
        <source>Added in %1: %2</source>
        <translation>%1 추가액: %2</translation>
    </message>
    <message>
        <source>Payable in %1: %2</source>
        <translation>%1 결제액: %2</translation>
    </message>
    <message>
        <source>Billed %1 and added %2</source>
        <translation>청구 %1, 추가 %2</translation>
    </message>
    <message>
        <source>Paid up to the end of %1: %2</source>
        <translation>%1 말까지 결제한 금액: %2</translation>
    </message>
    <message>
        <source>%1 in this month, the first</source>
        <translation>첫 달인 이 달에 %1</translation>
    </message>
    <message>
        <source>%1 before, and %2 in this month</source>
        <translation>이전까지 %1, 이 달에 %2</translation>
    </message>
    <message>
        <source>Borne by %1: %2</source>
        <translation>%1 귀속액: %2</translation>
    </message>
    <message>
        <source>The month lies after the months asked for.</source>
        <translation>이 달은 요청한 개월 이후입니다.</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>요금</translation>
    </message>
    <message>
        <source>Nothing is billed in this month.</source>
        <translation>이 달에는 청구 금액이 없습니다.</translation>
    </message>
</context>
<context>
    <name>OwnedNames</name>
    <message>
        <source>%1 a year</source>
        <translation>%1/년</translation>
    </message>
    <message>
        <source>% a year</source>
        <translation>%/년</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>통화</translation>
    </message>
    <message>
        <source>ISO code</source>
        <translation>ISO 코드</translation>
    </message>
    <message>
        <source>What all amounts here are in.</source>
        <translation>여기에 있는 모든 금액의 통화입니다.</translation>
    </message>
    <message>
        <source>Purchase price</source>
        <translation>구매 가격</translation>
    </message>
    <message>
        <source>Of one server, or of one GPU where the price is per GPU.</source>
        <translation>서버 1대의 가격입니다. GPU당 가격이면 GPU 1개의 가격입니다.</translation>
    </message>
    <message>
        <source>Price is per GPU</source>
        <translation>GPU당 가격</translation>
    </message>
    <message>
        <source>The purchase price is that of one GPU, not of a server.</source>
        <translation>구매 가격이 서버가 아니라 GPU 1개의 가격입니다.</translation>
    </message>
    <message>
        <source>Server over bare GPUs</source>
        <translation>GPU 대비 서버 배수</translation>
    </message>
    <message>
        <source>times</source>
        <translation>배</translation>
    </message>
    <message>
        <source>What a whole server costs over its GPUs alone; 1 where the price is that of the server.</source>
        <translation>서버 전체 가격이 GPU만의 가격의 몇 배인지 나타냅니다. 서버 가격을 입력했으면 1입니다.</translation>
    </message>
    <message>
        <source>Interconnect</source>
        <translation>인터커넥트</translation>
    </message>
    <message>
        <source>% of the purchase</source>
        <translation>% (구매액)</translation>
    </message>
    <message>
        <source>Share of the whole purchase that network between servers takes.</source>
        <translation>전체 구매액에서 서버 간 네트워크가 차지하는 비율입니다.</translation>
    </message>
    <message>
        <source>GPUs in one server</source>
        <translation>서버당 GPU 수</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>How many GPUs one server has.</source>
        <translation>서버 1대에 있는 GPU 수입니다.</translation>
    </message>
    <message>
        <source>Bought in</source>
        <translation>구매 월</translation>
    </message>
    <message>
        <source>YYYY-MM</source>
        <translation>YYYY-MM</translation>
    </message>
    <message>
        <source>Month of the purchase; empty: the first month of the demand.</source>
        <translation>구매한 달입니다. 비워 두면 수요의 첫 달입니다.</translation>
    </message>
    <message>
        <source>Interest of the loan</source>
        <translation>대출 이자</translation>
    </message>
    <message>
        <source>Nominal interest; a month bears a twelfth.</source>
        <translation>명목 이자율입니다. 한 달에 12분의 1씩 적용합니다.</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>대출</translation>
    </message>
    <message>
        <source>months</source>
        <translation>개월</translation>
    </message>
    <message>
        <source>Level monthly payments; 0: paid at once.</source>
        <translation>매월 균등 상환합니다. 0이면 일시불입니다.</translation>
    </message>
    <message>
        <source>Life</source>
        <translation>수명</translation>
    </message>
    <message>
        <source>After so long the servers are bought again on the same terms, while the demand goes on.</source>
        <translation>이 기간이 지나면 수요가 계속되는 동안 같은 조건으로 서버를 다시 구매합니다.</translation>
    </message>
    <message>
        <source>Depreciation</source>
        <translation>감가상각</translation>
    </message>
    <message>
        <source>How the books spread the purchase; it is never paid.</source>
        <translation>구매액을 장부에 배분하는 방법입니다. 실제 지출은 아닙니다.</translation>
    </message>
    <message>
        <source>Declining balance</source>
        <translation>정률법 상각률</translation>
    </message>
    <message>
        <source>Of the book value; empty: twice the rate of the straight line.</source>
        <translation>장부가액 기준입니다. 비워 두면 정액법 상각률의 2배입니다.</translation>
    </message>
    <message>
        <source>Residual value</source>
        <translation>잔존가치</translation>
    </message>
    <message>
        <source>% of the price</source>
        <translation>% (가격)</translation>
    </message>
    <message>
        <source>What servers fetch at the end of their life.</source>
        <translation>수명이 끝난 서버를 처분해 받는 금액입니다.</translation>
    </message>
    <message>
        <source>Sold before its life ends</source>
        <translation>수명 종료 전 매각</translation>
    </message>
    <message>
        <source>What servers fetch where the months end before their life does.</source>
        <translation>수명보다 요청한 개월이 먼저 끝날 때 서버를 처분해 받는 금액입니다.</translation>
    </message>
    <message>
        <source>Power of one server</source>
        <translation>서버 1대의 전력</translation>
    </message>
    <message>
        <source>Drawn at the wall, GPUs included.</source>
        <translation>GPU를 포함해 콘센트에서 측정한 소비 전력입니다.</translation>
    </message>
    <message>
        <source>Power of each GPU on top</source>
        <translation>GPU당 추가 전력</translation>
    </message>
    <message>
        <source>Drawn by each GPU on top of the power of the server.</source>
        <translation>서버 전력에 더해 GPU마다 소비하는 전력입니다.</translation>
    </message>
    <message>
        <source>Draw while in use</source>
        <translation>사용 중 소비</translation>
    </message>
    <message>
        <source>% of the power</source>
        <translation>% (전력)</translation>
    </message>
    <message>
        <source>Share of the power above.</source>
        <translation>위 전력에 대한 비율입니다.</translation>
    </message>
    <message>
        <source>Draw while idle</source>
        <translation>유휴 시 소비</translation>
    </message>
    <message>
        <source>PUE of the site</source>
        <translation>시설 PUE</translation>
    </message>
    <message>
        <source>kWh that the site takes for one kWh of the servers: cooling and losses.</source>
        <translation>서버가 1 kWh를 쓸 때 시설이 쓰는 kWh입니다. 냉각과 손실을 포함합니다.</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>전기 요금</translation>
    </message>
    <message>
        <source>%1 per kWh</source>
        <translation>%1/kWh</translation>
    </message>
    <message>
        <source>Price of a kWh.</source>
        <translation>1 kWh의 가격입니다.</translation>
    </message>
    <message>
        <source>Cooling bought apart</source>
        <translation>별도 냉각</translation>
    </message>
    <message>
        <source>%1 per kW and month</source>
        <translation>%1/kW·월</translation>
    </message>
    <message>
        <source>For each kW installed; then the PUE is 1.</source>
        <translation>설치한 kW마다 듭니다. 이때 PUE는 1입니다.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>공간</translation>
    </message>
    <message>
        <source>%1 per server and month</source>
        <translation>%1/서버·월</translation>
    </message>
    <message>
        <source>Room for one server.</source>
        <translation>서버 1대의 공간 비용입니다.</translation>
    </message>
    <message>
        <source>Colocation</source>
        <translation>코로케이션</translation>
    </message>
    <message>
        <source>Rent for each kW installed: room and cooling.</source>
        <translation>설치한 kW당 임대료입니다. 공간과 냉각을 포함합니다.</translation>
    </message>
    <message>
        <source>Colocation bills by the site&apos;s meter</source>
        <translation>코로케이션을 계량기로 과금</translation>
    </message>
    <message>
        <source>Energy is then billed times the PUE; else the rent has bought the cooling.</source>
        <translation>전력량에 PUE를 곱해 청구합니다. 그렇지 않으면 임대료에 냉각이 포함됩니다.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>인력</translation>
    </message>
    <message>
        <source>people</source>
        <translation>명</translation>
    </message>
    <message>
        <source>For the whole fleet.</source>
        <translation>전체 서버 기준입니다.</translation>
    </message>
    <message>
        <source>Cost of one of them</source>
        <translation>1인당 비용</translation>
    </message>
    <message>
        <source>What one person costs.</source>
        <translation>한 사람에게 드는 비용입니다.</translation>
    </message>
    <message>
        <source>Staff as an amount</source>
        <translation>인력 비용(금액)</translation>
    </message>
    <message>
        <source>For the whole fleet, on top of the people above.</source>
        <translation>전체 서버 기준이며 위 인원에 더해집니다.</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>유지보수 지원</translation>
    </message>
    <message>
        <source>% of the price a year</source>
        <translation>%/년 (가격)</translation>
    </message>
    <message>
        <source>Support by the maker.</source>
        <translation>제조사의 유지보수 지원입니다.</translation>
    </message>
    <message>
        <source>Support as an amount</source>
        <translation>지원 비용(금액)</translation>
    </message>
    <message>
        <source>For the whole fleet, on top of the share above.</source>
        <translation>전체 서버 기준이며 위 비율에 더해집니다.</translation>
    </message>
    <message>
        <source>Spare parts</source>
        <translation>예비 부품</translation>
    </message>
    <message>
        <source>Parts that are replaced.</source>
        <translation>교체하는 부품입니다.</translation>
    </message>
    <message>
        <source>Usable at first</source>
        <translation>초기 사용 가능 비율</translation>
    </message>
    <message>
        <source>% of the fleet</source>
        <translation>% (전체)</translation>
    </message>
    <message>
        <source>Share of the fleet usable in each first month, such as 25%,50%; then all of it.</source>
        <translation>첫 몇 달 동안 달마다 사용할 수 있는 비율입니다(예: 25%,50%). 그 뒤에는 전부 사용합니다.</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>구매</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>전력</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>People and support</source>
        <translation>인력과 지원</translation>
    </message>
    <message>
        <source>Loan and start</source>
        <translation>대출과 시작</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>straight line</source>
        <translation>정액법</translation>
    </message>
    <message>
        <source>declining balance</source>
        <translation>정률법</translation>
    </message>
    <message>
        <source>residual value only</source>
        <translation>잔존가치만</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>이자</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>냉각</translation>
    </message>
    <message>
        <source>The servers with their share of the network, in the month they are bought, or the principal of their loan as it is paid back. Bought again when their life ends.</source>
        <translation>네트워크 몫을 포함한 서버 구매 비용으로, 구매한 달에 들거나 대출 원금을 갚을 때 듭니다. 수명이 끝나면 다시 구매합니다.</translation>
    </message>
    <message>
        <source>Interest of the loan: its balance times a twelfth of the rate, each month.</source>
        <translation>대출 이자입니다. 매월 잔액에 이자율의 12분의 1을 곱합니다.</translation>
    </message>
    <message>
        <source>Energy: hours in use and idle hours, times the draw in each, times PUE and price of a kWh. Within a colocation that is not metered the rent has bought the cooling.</source>
        <translation>전기 요금입니다. 사용 시간과 유휴 시간에 각각의 소비 전력, PUE, kWh 가격을 곱합니다. 계량하지 않는 코로케이션에서는 임대료에 냉각이 포함됩니다.</translation>
    </message>
    <message>
        <source>Cooling bought apart, for each kW installed, every month from the purchase on.</source>
        <translation>설치한 kW마다 별도로 드는 냉각 비용으로, 구매 이후 매월 듭니다.</translation>
    </message>
    <message>
        <source>Room for the servers, every month from the purchase on.</source>
        <translation>서버 공간 비용으로, 구매 이후 매월 듭니다.</translation>
    </message>
    <message>
        <source>Rent of the colocation for each kW installed, every month from the purchase on.</source>
        <translation>설치한 kW당 코로케이션 임대료로, 구매 이후 매월 듭니다.</translation>
    </message>
    <message>
        <source>People who run the fleet: a twelfth of their cost a year, every month.</source>
        <translation>서버를 운영하는 인력 비용으로, 매월 연간 비용의 12분의 1이 듭니다.</translation>
    </message>
    <message>
        <source>Support by the maker: a share of the purchase price a year, or an amount.</source>
        <translation>제조사 유지보수 지원 비용으로, 연간 구매 가격의 일정 비율 또는 금액입니다.</translation>
    </message>
    <message>
        <source>Spare parts: a share of the purchase price a year.</source>
        <translation>예비 부품 비용으로, 연간 구매 가격의 일정 비율입니다.</translation>
    </message>
    <message>
        <source>What the servers fetch when their life or the months asked for end; it is taken off.</source>
        <translation>수명이나 요청한 개월이 끝날 때 서버를 처분해 받는 금액으로, 비용에서 뺍니다.</translation>
    </message>
    <message>
        <source>Nobody is paid: no source says what staff costs. Set it under People.</source>
        <translation>인건비가 없습니다. 인력 비용을 밝힌 출처가 없기 때문입니다. ‘인력’에서 설정하십시오.</translation>
    </message>
    <message>
        <source>Energy costs nothing here: set the price of electricity and the power.</source>
        <translation>여기서는 전기 요금이 0입니다. 전기 요금과 전력을 설정하십시오.</translation>
    </message>
    <message>
        <source>Room costs nothing: it is taken to be there.</source>
        <translation>공간 비용이 0입니다. 공간이 이미 있다고 봅니다.</translation>
    </message>
    <message>
        <source>Some of the use wanted is not served while the servers are not yet usable; costs per GPU-hour are of what is served.</source>
        <translation>서버를 아직 사용할 수 없는 동안에는 원하는 사용량 일부를 처리하지 못합니다. GPU시간당 비용은 처리한 사용량 기준입니다.</translation>
    </message>
    <message>
        <source>The months end before the servers&apos; life does: what they then fetch is taken to come back on the last day.</source>
        <translation>서버 수명보다 요청한 개월이 먼저 끝납니다. 그때의 처분 금액은 마지막 날에 회수한다고 봅니다.</translation>
    </message>
    <message>
        <source>published</source>
        <translation>공개 자료</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>계산값</translation>
    </message>
    <message>
        <source>a judgement of ours</source>
        <translation>자체 판단</translation>
    </message>
    <message>
        <source>high confidence</source>
        <translation>신뢰도 높음</translation>
    </message>
    <message>
        <source>medium confidence</source>
        <translation>신뢰도 보통</translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation>신뢰도 낮음</translation>
    </message>
    <message>
        <source>at any use</source>
        <translation>모든 사용률</translation>
    </message>
    <message>
        <source>at %1 use or more</source>
        <translation>사용률 %1 이상</translation>
    </message>
    <message>
        <source>at %1 use or less</source>
        <translation>사용률 %1 이하</translation>
    </message>
    <message>
        <source>from %1 to %2 use</source>
        <translation>사용률 %1~%2</translation>
    </message>
    <message>
        <source>at no use</source>
        <translation>해당 사용률 없음</translation>
    </message>
</context>
<context>
    <name>Prices</name>
    <message>
        <source>instance-hour</source>
        <translation>인스턴스시간</translation>
    </message>
    <message>
        <source>GPU-hour</source>
        <translation>GPU시간</translation>
    </message>
    <message>
        <source>instance-month</source>
        <translation>인스턴스월</translation>
    </message>
    <message>
        <source>GPU-month</source>
        <translation>GPU월</translation>
    </message>
    <message>
        <source>terms</source>
        <translation>계약 조건</translation>
    </message>
    <message>
        <source>effective rate</source>
        <translation>실효 단가</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>제공 안 함</translation>
    </message>
    <message>
        <source>%1 (GPU alone)</source>
        <translation>%1 (GPU만)</translation>
    </message>
    <message>
        <source>%1, disputed</source>
        <translation>%1, 이견 있음</translation>
    </message>
</context>
<context>
    <name>Prose</name>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two words of a list</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what follows, and what it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>two parts of a sentence</comment>
        <translation>%1; %2</translation>
    </message>
</context>
<context>
    <name>ScenarioText</name>
    <message>
        <source>Recommended: %1. No other option costs less: its present cost is %2 %3.</source>
        <translation>추천: %1. 비용이 더 낮은 옵션은 없습니다. 현재가치 비용은 %2입니다(%3).</translation>
    </message>
    <message>
        <source>Recommended: %1. Its present cost is %2 %3, as much as that of %4.</source>
        <translation>추천: %1. 현재가치 비용은 %2이며(%3), %4와(과) 같습니다.</translation>
    </message>
    <message>
        <source>Recommended: %1. Its present cost is %2 %3: %4 (%5) less than that of %6.</source>
        <translation>추천: %1. 현재가치 비용은 %2이며(%3), %6보다 %4(%5) 적습니다.</translation>
    </message>
    <message>
        <source>The plain sum of payments agrees: %1 is the least.</source>
        <translation>결제액의 단순 합계로도 결과가 같습니다. 최소 금액은 %1입니다.</translation>
    </message>
    <message>
        <source>The plain sum of payments disagrees and does not decide: %1 adds up to %2, %3 to %4, but pays later.</source>
        <translation>결제액의 단순 합계로는 결과가 다르지만 판단 기준은 아닙니다. %1의 합계는 %2, %3의 합계는 %4이지만 뒤의 옵션은 더 늦게 결제합니다.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, ended after %n month(s), then %2</source>
        <translation>
            <numerusform>%1, %n개월 후 종료, 이후 %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) of our own</source>
        <translation>
            <numerusform>자체 서버 %n대</numerusform>
        </translation>
    </message>
    <message>
        <source>at 0 % a year, which is a plain sum</source>
        <translation>연 0 %, 단순 합계</translation>
    </message>
    <message>
        <source>at %1 a year, each payment at the beginning of its month</source>
        <translation>연 %1, 매월 초 결제</translation>
    </message>
    <message>
        <source>at %1 a year (a twelfth a month), each payment at the beginning of its month</source>
        <translation>연 %1(월 12분의 1), 매월 초 결제</translation>
    </message>
    <message>
        <source>at %1 a year, each payment at the end of its month</source>
        <translation>연 %1, 매월 말 결제</translation>
    </message>
    <message>
        <source>at %1 a year (a twelfth a month), each payment at the end of its month</source>
        <translation>연 %1(월 12분의 1), 매월 말 결제</translation>
    </message>
    <message>
        <source>never</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>즉시</translation>
    </message>
    <message>
        <source>month %1</source>
        <translation>%1개월째</translation>
    </message>
    <message>
        <source>nothing differs</source>
        <translation>차이 없음</translation>
    </message>
    <message>
        <source>none: one-way</source>
        <translation>없음: 한 방향</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message numerus="yes">
        <source>%n rate(s)</source>
        <translation>
            <numerusform>수익률 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>연 %1</translation>
    </message>
    <message>
        <source>No option of this scenario can be bought.</source>
        <translation>이 시나리오에는 구매할 수 있는 옵션이 없습니다.</translation>
    </message>
</context>
<context>
    <name>UncertaintyNames</name>
    <message>
        <source>Utilization</source>
        <translation>사용률</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>개월 수</translation>
    </message>
    <message>
        <source>Rate of exchange</source>
        <translation>환율</translation>
    </message>
    <message>
        <source>The share of every month that all GPUs asked for run.</source>
        <translation>요청한 모든 GPU가 매월 가동되는 비율입니다.</translation>
    </message>
    <message>
        <source>How many months the GPUs are wanted.</source>
        <translation>GPU가 필요한 개월 수입니다.</translation>
    </message>
    <message>
        <source>List prices of what is not committed fall by so much once every twelve months.</source>
        <translation>약정하지 않은 부분의 정가가 12개월마다 한 번씩 이만큼 떨어집니다.</translation>
    </message>
    <message>
        <source>Times the rate of exchange at which prices are converted.</source>
        <translation>가격을 환산하는 환율에 곱하는 배수입니다.</translation>
    </message>
    <message>
        <source>What money is worth a year: later payments count for less.</source>
        <translation>돈의 연간 가치입니다. 나중에 내는 돈일수록 가치가 작습니다.</translation>
    </message>
    <message>
        <source>Off every price of both options.</source>
        <translation>두 옵션의 모든 가격에서 할인합니다.</translation>
    </message>
    <message>
        <source>Off the prices of what is not committed alone.</source>
        <translation>약정하지 않은 부분의 가격에서만 할인합니다.</translation>
    </message>
    <message>
        <source>List prices fall</source>
        <translation>정가 하락률</translation>
    </message>
    <message>
        <source>Discount rate</source>
        <translation>할인율</translation>
    </message>
    <message>
        <source>Discount on both</source>
        <translation>양쪽 할인</translation>
    </message>
    <message>
        <source>Discount, uncommitted</source>
        <translation>약정 외 할인</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>billion %1</source>
        <translation>십억 %1</translation>
    </message>
    <message>
        <source>million %1</source>
        <translation>백만 %1</translation>
    </message>
    <message>
        <source>thousand %1</source>
        <translation>천 %1</translation>
    </message>
</context>
<context>
    <name>Workload</name>
    <message>
        <source>measured</source>
        <translation>측정</translation>
    </message>
    <message>
        <source>scaled</source>
        <translation>환산</translation>
    </message>
    <message>
        <source>roofline</source>
        <translation>루프라인</translation>
    </message>
    <message>
        <source>images</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>sequences</source>
        <translation>시퀀스</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>토큰</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>샘플</translation>
    </message>
    <message>
        <source>audio samples</source>
        <translation>오디오 샘플</translation>
    </message>
    <message>
        <source>iterations</source>
        <translation>반복</translation>
    </message>
    <message>
        <source>frames</source>
        <translation>프레임</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>실행</translation>
    </message>
    <message>
        <source>TFLOPs</source>
        <translation>TFLOP</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU시간</translation>
    </message>
    <message>
        <source>run</source>
        <translation>실행</translation>
    </message>
    <message>
        <source>GPU-hour</source>
        <translation>GPU시간</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>an amount and what is counted: 1,000 images</comment>
        <translation>%2 %1</translation>
    </message>
</context>
<context>
    <name>gpucost::core</name>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 및 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 GPU, %2, for %3</source>
        <translation>GPU %1개, %2, %3</translation>
    </message>
    <message>
        <source>%1 GPUs, %2, for %3</source>
        <translation>GPU %1개, %2, %3</translation>
    </message>
    <message>
        <source>GPUs %1, for %2</source>
        <translation>GPU %1, %2</translation>
    </message>
    <message>
        <source>%1 from month %2, %3</source>
        <translation>%2개월째부터 %1개, %3</translation>
    </message>
    <message>
        <source>%1 calendar month from %2</source>
        <translation>%2부터 달력 기준 %1개월</translation>
    </message>
    <message>
        <source>%1 calendar months from %2</source>
        <translation>%2부터 달력 기준 %1개월</translation>
    </message>
    <message>
        <source>%1 month of 730 hours from %2</source>
        <translation>%2부터 730시간 기준 %1개월</translation>
    </message>
    <message>
        <source>%1 months of 730 hours from %2</source>
        <translation>%2부터 730시간 기준 %1개월</translation>
    </message>
    <message>
        <source>all the time</source>
        <translation>상시 사용</translation>
    </message>
    <message>
        <source>%1 % of every month</source>
        <translation>매월 %1 % 사용</translation>
    </message>
    <message>
        <source>%1 hours of every month</source>
        <translation>매월 %1시간 사용</translation>
    </message>
    <message>
        <source>%1 hours of every week</source>
        <translation>매주 %1시간 사용</translation>
    </message>
    <message>
        <source>by the hour, as the series says</source>
        <translation>시간별 데이터대로 사용</translation>
    </message>
    <message>
        <source>in the runs given</source>
        <translation>지정한 실행대로 사용</translation>
    </message>
    <message>
        <source>no GPU</source>
        <translation>GPU 없음</translation>
    </message>
    <message>
        <source>the prices used are dated %1 to %2, more than twelve months apart</source>
        <translation>사용한 가격의 기준일이 %1부터 %2까지로, 열두 달 넘게 차이 납니다</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>판매하지 않음</translation>
    </message>
    <message>
        <source>%1 per %2</source>
        <translation>%2당 %1</translation>
    </message>
    <message>
        <source>%1 once per %2</source>
        <translation>%2당 한 번 %1</translation>
    </message>
    <message>
        <source>%1 per %2 for the term, in equal monthly payments</source>
        <translation>기간 전체 %2당 %1, 매월 균등 납부</translation>
    </message>
    <message>
        <source>1 %1 = %2 on %3 (%4)</source>
        <translation>1 %1 = %2, %3 기준 (%4)</translation>
    </message>
    <message>
        <source>doubt about the price of %1: %2</source>
        <translation>%1 가격에 의문이 있습니다: %2</translation>
    </message>
    <message>
        <source>instance-hour</source>
        <translation>인스턴스시간</translation>
    </message>
    <message>
        <source>instance-month</source>
        <translation>인스턴스월</translation>
    </message>
    <message>
        <source>gpu-hour</source>
        <translation>GPU시간</translation>
    </message>
    <message>
        <source>gpu-month</source>
        <translation>GPU월</translation>
    </message>
    <message>
        <source>instance</source>
        <translation>인스턴스</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>commitment</source>
        <translation>약정</translation>
    </message>
    <message>
        <source>server</source>
        <translation>대</translation>
    </message>
    <message>
        <source>server-month</source>
        <translation>대·월</translation>
    </message>
    <message>
        <source>payment</source>
        <translation>회차</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>kWh</translation>
    </message>
    <message>
        <source>kW-month</source>
        <translation>kW·월</translation>
    </message>
    <message>
        <source>year</source>
        <translation>년</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 to %2 (%3 months), %4, each month %5</source>
        <translation>%1~%2(%3개월), %4, 매월 %5</translation>
    </message>
    <message>
        <source>%1 … %2 (%3 months), %4, each month %5</source>
        <translation>%1 … %2(%3개월), %4, 매월 %5</translation>
    </message>
    <message>
        <source>%1, %2 (%3 months), %4, each month %5</source>
        <translation>%1, %2(%3개월), %4, 매월 %5</translation>
    </message>
    <message>
        <source>%1, %2, %3 (%4 months), %5, each month %6</source>
        <translation>%1, %2, %3(%4개월), %5, 매월 %6</translation>
    </message>
    <message>
        <source>%1: %2 %3 × %4 = %5</source>
        <translation>%1: %2 %3 × %4 = %5</translation>
    </message>
    <message>
        <source>%1: %2 %3 × %4 × %5 = %6</source>
        <translation>%1: %2 %3 × %4 × %5 = %6</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>in all %1</source>
        <translation>모두 %1</translation>
    </message>
    <message>
        <source>of the commitment %1 instance-hours are used and %2 are not</source>
        <translation>약정한 인스턴스시간 중 %1시간을 사용하고 %2시간은 사용하지 않습니다</translation>
    </message>
    <message>
        <source>hours used</source>
        <translation>사용 시간</translation>
    </message>
    <message>
        <source>hours used above the commitment</source>
        <translation>약정을 넘는 사용 시간</translation>
    </message>
    <message>
        <source>added by the minimum per run</source>
        <translation>실행당 최소 과금으로 더해진 시간</translation>
    </message>
    <message>
        <source>sustained use, %1 to %2 % of the month</source>
        <translation>지속 사용, 한 달의 %1~%2 %</translation>
    </message>
    <message>
        <source>run length over %1 h up to %2 h</source>
        <translation>실행 시간 %1 h 초과 %2 h 이하</translation>
    </message>
    <message>
        <source>run length over %1 h</source>
        <translation>실행 시간 %1 h 초과</translation>
    </message>
    <message>
        <source>reserved capacity</source>
        <translation>예약 용량</translation>
    </message>
    <message>
        <source>committed use</source>
        <translation>약정 사용</translation>
    </message>
    <message>
        <source>commitment to spend</source>
        <translation>사용 금액 약정</translation>
    </message>
    <message>
        <source>commitment to spend, every hour of the term, paid at once</source>
        <translation>사용 금액 약정, 기간의 모든 시간, 일시불</translation>
    </message>
    <message>
        <source>subscription at %1 % of the monthly price</source>
        <translation>구독, 월 가격의 %1 %</translation>
    </message>
    <message>
        <source>%1, paid once for %2 months</source>
        <translation>%1, %2개월분을 한 번에 결제</translation>
    </message>
    <message>
        <source>%1, payment %2 of %3</source>
        <translation>%1, 전체 %3회 중 %2회차</translation>
    </message>
    <message>
        <source>%1, with what rounding left</source>
        <translation>%1, 반올림 잔액 포함</translation>
    </message>
    <message>
        <source>%1, every hour of the month, used or not</source>
        <translation>%1, 사용 여부와 관계없이 그 달의 모든 시간</translation>
    </message>
    <message>
        <source>%1, renewed on the same terms</source>
        <translation>%1, 같은 조건으로 갱신</translation>
    </message>
    <message>
        <source>%1, after the months asked for</source>
        <translation>%1, 요청한 개월 이후</translation>
    </message>
    <message>
        <source>owned: purchase</source>
        <translation>자체 보유: 구매</translation>
    </message>
    <message>
        <source>owned: interest</source>
        <translation>자체 보유: 이자</translation>
    </message>
    <message>
        <source>owned: power</source>
        <translation>자체 보유: 전력</translation>
    </message>
    <message>
        <source>owned: cooling</source>
        <translation>자체 보유: 냉각</translation>
    </message>
    <message>
        <source>owned: space</source>
        <translation>자체 보유: 공간</translation>
    </message>
    <message>
        <source>owned: colocation</source>
        <translation>자체 보유: 코로케이션</translation>
    </message>
    <message>
        <source>owned: staff</source>
        <translation>자체 보유: 인력</translation>
    </message>
    <message>
        <source>owned: support</source>
        <translation>자체 보유: 유지보수 지원</translation>
    </message>
    <message>
        <source>owned: spares</source>
        <translation>자체 보유: 예비 부품</translation>
    </message>
    <message>
        <source>owned: residual</source>
        <translation>자체 보유: 잔존가치</translation>
    </message>
    <message>
        <source>servers bought</source>
        <translation>서버 구매</translation>
    </message>
    <message>
        <source>principal of loan payment %1 of %2</source>
        <translation>대출 상환 %2회 중 %1회차의 원금</translation>
    </message>
    <message>
        <source>interest of loan payment %1 of %2</source>
        <translation>대출 상환 %2회 중 %1회차의 이자</translation>
    </message>
    <message>
        <source>%1, bought again on the same terms</source>
        <translation>%1, 같은 조건으로 재구매</translation>
    </message>
    <message>
        <source>%1, with what fell due before the first month</source>
        <translation>%1, 첫 달 이전에 납부 시점이 된 금액 포함</translation>
    </message>
    <message>
        <source>energy while in use</source>
        <translation>사용 중 전력량</translation>
    </message>
    <message>
        <source>energy while idle</source>
        <translation>유휴 시 전력량</translation>
    </message>
    <message>
        <source>cooling by kW installed</source>
        <translation>설치 kW당 냉각</translation>
    </message>
    <message>
        <source>room by server</source>
        <translation>서버당 공간</translation>
    </message>
    <message>
        <source>colocation by kW installed, cooling included</source>
        <translation>설치 kW당 코로케이션, 냉각 포함</translation>
    </message>
    <message>
        <source>a twelfth of the year&apos;s staff</source>
        <translation>연간 인력 비용의 십이분의 일</translation>
    </message>
    <message>
        <source>a twelfth of the year&apos;s support</source>
        <translation>연간 유지보수 지원 비용의 십이분의 일</translation>
    </message>
    <message>
        <source>a twelfth of the year&apos;s spare parts</source>
        <translation>연간 예비 부품 비용의 십이분의 일</translation>
    </message>
    <message>
        <source>servers sold at the end of their life</source>
        <translation>수명이 끝난 서버 매각</translation>
    </message>
    <message>
        <source>servers sold before the end of their life, on the straight line to the residual value</source>
        <translation>수명이 끝나기 전 서버 매각, 잔존가치까지 정액법 적용</translation>
    </message>
    <message>
        <source>servers sold before the end of their life, at the residual value</source>
        <translation>수명이 끝나기 전 서버 매각, 잔존가치 적용</translation>
    </message>
    <message>
        <source>%1, at the list price times %2 (%3)</source>
        <translation>%1, 정가의 %2배 (%3)</translation>
    </message>
    <message>
        <source>%1, at the price of purchase times %2 (%3)</source>
        <translation>%1, 구매 당시 가격의 %2배 (%3)</translation>
    </message>
    <message>
        <source>prices stay</source>
        <translation>가격 유지</translation>
    </message>
    <message>
        <source>prices fall by %1 % a year, in steps</source>
        <translation>가격이 연 %1 %씩 단계적으로 하락</translation>
    </message>
    <message>
        <source>prices fall by %1 % a year, month by month</source>
        <translation>가격이 연 %1 %씩 매월 하락</translation>
    </message>
    <message>
        <source>prices rise by %1 % a year, in steps</source>
        <translation>가격이 연 %1 %씩 단계적으로 상승</translation>
    </message>
    <message>
        <source>prices rise by %1 % a year, month by month</source>
        <translation>가격이 연 %1 %씩 매월 상승</translation>
    </message>
    <message>
        <source>prices follow a schedule of %1 step</source>
        <translation>가격이 %1단계 일정을 따름</translation>
    </message>
    <message>
        <source>prices follow a schedule of %1 steps</source>
        <translation>가격이 %1단계 일정을 따름</translation>
    </message>
    <message>
        <source>%1 recorded price, replayed</source>
        <translation>기록된 가격 %1개를 재현</translation>
    </message>
    <message>
        <source>%1 recorded prices, replayed</source>
        <translation>기록된 가격 %1개를 재현</translation>
    </message>
    <message>
        <source>the prices compared are dated %1 to %2, more than twelve months apart</source>
        <translation>비교한 가격의 기준일이 %1부터 %2까지로, 열두 달 넘게 차이 납니다</translation>
    </message>
    <message>
        <source>operating systems differ between the offers compared: %1</source>
        <translation>비교한 상품의 운영 체제가 서로 다릅니다: %1</translation>
    </message>
    <message>
        <source>tenancies differ between the offers compared: %1</source>
        <translation>비교한 상품의 테넌시가 서로 다릅니다: %1</translation>
    </message>
    <message>
        <source>tax treatments differ between the offers compared: %1</source>
        <translation>비교한 상품의 세금 처리가 서로 다릅니다: %1</translation>
    </message>
    <message>
        <source>unstated</source>
        <translation>명시되지 않음</translation>
    </message>
    <message>
        <source>linux</source>
        <translation>Linux</translation>
    </message>
    <message>
        <source>windows</source>
        <translation>Windows</translation>
    </message>
    <message>
        <source>rhel</source>
        <translation>RHEL</translation>
    </message>
    <message>
        <source>suse</source>
        <translation>SUSE</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>공유</translation>
    </message>
    <message>
        <source>dedicated</source>
        <translation>전용</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>included</source>
        <translation>포함</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>제외</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>정확한 날짜</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>추정한 날짜</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>일치</translation>
    </message>
    <message>
        <source>rounded</source>
        <translation>반올림</translation>
    </message>
    <message>
        <source>truncated</source>
        <translation>버림</translation>
    </message>
    <message>
        <source>inconsistent</source>
        <translation>불일치</translation>
    </message>
    <message>
        <source>a price with more digits than can be compared</source>
        <translation>비교할 수 없을 만큼 자릿수가 많은 가격</translation>
    </message>
    <message>
        <source>a price of zero: unknown rather than free</source>
        <translation>가격이 영(零)입니다. 무료가 아니라 알 수 없는 값으로 봅니다</translation>
    </message>
    <message>
        <source>dearer than on demand: %1 against %2 per GPU-hour on %3</source>
        <translation>온디맨드보다 비쌈: %3 기준 GPU시간당 %1, 온디맨드 %2</translation>
    </message>
    <message>
        <source>the newest price is %1 months old, of %2</source>
        <translation>최신 가격이 %1개월 전인 %2의 가격입니다</translation>
    </message>
    <message>
        <source>does not match its instance type: %1 x &quot;%2&quot; here, %3 x &quot;%4&quot; in %5</source>
        <translation>인스턴스 유형과 맞지 않음: 여기서는 %1 x &quot;%2&quot;, %5에서는 %3 x &quot;%4&quot;</translation>
    </message>
    <message>
        <source>a hundred times dearer than its neighbors: %1 against %2 per GPU-hour</source>
        <translation>비슷한 상품보다 백 배 비쌈: GPU시간당 %1, 다른 상품 %2</translation>
    </message>
    <message>
        <source>a hundred times cheaper than its neighbors: %1 against %2 per GPU-hour</source>
        <translation>비슷한 상품보다 백 배 쌈: GPU시간당 %1, 다른 상품 %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2의 %1</translation>
    </message>
    <message>
        <source>%1 of %2 as of %3</source>
        <translation>%2의 %1, %3 기준</translation>
    </message>
    <message>
        <source>%1 of %2 as of %3 (its source says so, %4)</source>
        <translation>%2의 %1, %3 기준(출처가 밝힘, %4)</translation>
    </message>
    <message>
        <source>%1 of %2 in one currency</source>
        <translation>%2의 %1, 한 가지 통화</translation>
    </message>
    <message>
        <source>%1 for a part of the demand</source>
        <translation>수요 일부에 대한 %1</translation>
    </message>
    <message>
        <source>%1 for a part of the demand, alone</source>
        <translation>수요 일부에만 적용한 %1</translation>
    </message>
    <message>
        <source>%1 as a commitment for a term</source>
        <translation>기간 약정으로서의 %1</translation>
    </message>
    <message>
        <source>%1 from month %2</source>
        <translation>%2개월째부터의 %1</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>다음 중 하나: %1</translation>
    </message>
    <message>
        <source>nothing on that day</source>
        <translation>그날에는 없음</translation>
    </message>
    <message>
        <source>a plan</source>
        <translation>요금제</translation>
    </message>
    <message>
        <source>an offer with GPUs</source>
        <translation>GPU가 있는 상품</translation>
    </message>
    <message>
        <source>an offer that sells both</source>
        <translation>둘 다 판매하는 상품</translation>
    </message>
    <message>
        <source>an offer that passes the filter</source>
        <translation>필터를 통과하는 상품</translation>
    </message>
    <message>
        <source>%1, whose number of GPUs is not known</source>
        <translation>GPU 수를 알 수 없는 %1</translation>
    </message>
    <message>
        <source>use above the commitment of %1</source>
        <translation>%1 약정을 넘는 사용</translation>
    </message>
    <message>
        <source>an on-demand or spot price for it</source>
        <translation>그 사용에 대한 온디맨드 또는 스팟 가격</translation>
    </message>
    <message>
        <source>an on-demand or spot price for it, or a commitment that covers all instances</source>
        <translation>그 사용에 대한 온디맨드 또는 스팟 가격, 또는 모든 인스턴스를 포함하는 약정</translation>
    </message>
    <message>
        <source>a savings plan with no upfront or all upfront: no source states how a part is paid</source>
        <translation>선결제가 없거나 전체 선결제인 절감형 플랜. 부분 결제 방법을 밝힌 출처가 없음</translation>
    </message>
    <message>
        <source>a number of months that the ladder &quot;%1&quot; has</source>
        <translation>단계별 가격 “%1”에 있는 개월 수</translation>
    </message>
    <message>
        <source>months that the ladder &quot;%1&quot; has</source>
        <translation>단계별 가격 “%1”에 있는 개월 수</translation>
    </message>
    <message>
        <source>owned servers without dates: their terms say when they are bought</source>
        <translation>날짜가 없는 자체 서버. 구매 시점은 서버의 조건에 있음</translation>
    </message>
    <message>
        <source>servers with a price of their own: gpucost own</source>
        <translation>자체 가격이 있는 서버: gpucost own</translation>
    </message>
    <message>
        <source>a plan without an hourly commitment: no source says how it spreads over a machine&apos;s parts</source>
        <translation>시간당 약정이 없는 요금제. 기계의 부품에 배분하는 방법을 밝힌 출처가 없음</translation>
    </message>
    <message>
        <source>parts that are sold in one currency</source>
        <translation>한 가지 통화로 판매하는 부품</translation>
    </message>
    <message>
        <source>a plan that says what takes the rest</source>
        <translation>나머지를 무엇으로 채울지 정한 요금제</translation>
    </message>
    <message>
        <source>a month of the demand, 1 to %1</source>
        <translation>수요 기간의 달, 1~%1</translation>
    </message>
    <message>
        <source>no offer called %1</source>
        <translation>%1 상품이 없음</translation>
    </message>
    <message>
        <source>no GPU called %1</source>
        <translation>%1 GPU가 없음</translation>
    </message>
    <message>
        <source>no offer that matches</source>
        <translation>조건에 맞는 상품이 없음</translation>
    </message>
    <message>
        <source>no offer that matches and is sold as of %1</source>
        <translation>%1 기준으로 판매하는 조건에 맞는 상품이 없음</translation>
    </message>
    <message>
        <source>no rate for %1 on %2 or before</source>
        <translation>%2 이전의 %1 환율이 없음</translation>
    </message>
    <message>
        <source>one given as --rate %1</source>
        <translation>--rate %1로 지정한 환율</translation>
    </message>
    <message>
        <source>one in the scenario&apos;s &quot;rates&quot;</source>
        <translation>시나리오의 &quot;rates&quot;에 있는 환율</translation>
    </message>
    <message>
        <source>a rate for it</source>
        <translation>그 통화의 환율</translation>
    </message>
    <message>
        <source>a plan sold in %1</source>
        <translation>%1로 판매하는 요금제</translation>
    </message>
    <message>
        <source>a plan without dates: it begins then</source>
        <translation>날짜가 없는 요금제. 그때 시작함</translation>
    </message>
    <message>
        <source>%1 server of one&apos;s own</source>
        <translation>자체 서버 %1대</translation>
    </message>
    <message>
        <source>%1 servers of one&apos;s own</source>
        <translation>자체 서버 %1대</translation>
    </message>
    <message>
        <source>at least the %1 that the demand needs at once</source>
        <translation>수요에 동시에 필요한 최소 %1대</translation>
    </message>
    <message>
        <source>an amount in %1, the scenario&apos;s currency</source>
        <translation>시나리오 통화 %1로 표시한 금액</translation>
    </message>
    <message>
        <source>an option of the scenario</source>
        <translation>시나리오의 옵션</translation>
    </message>
    <message>
        <source>two options of the scenario</source>
        <translation>시나리오의 서로 다른 두 옵션</translation>
    </message>
    <message>
        <source>no option &quot;%1&quot;</source>
        <translation>“%1” 옵션이 없음</translation>
    </message>
    <message>
        <source>&quot;%1&quot; against itself</source>
        <translation>“%1”을(를) 자신과 비교</translation>
    </message>
    <message>
        <source>a baseline that is in it</source>
        <translation>포함된 기준 옵션</translation>
    </message>
    <message>
        <source>an uncertain rate of exchange, and no price in another currency</source>
        <translation>환율은 불확실하나 다른 통화의 가격이 없음</translation>
    </message>
    <message>
        <source>no &quot;exchange&quot; here</source>
        <translation>여기에는 &quot;exchange&quot;가 없어야 함</translation>
    </message>
    <message>
        <source>a reservation of Azure; its savings plans cannot be cancelled</source>
        <translation>Azure 예약. Azure의 절감형 플랜은 취소할 수 없음</translation>
    </message>
    <message>
        <source>a subscription of Tencent Cloud; its reserved instances cannot be returned</source>
        <translation>Tencent Cloud 구독. 예약 인스턴스는 반환할 수 없음</translation>
    </message>
    <message>
        <source>a standard Reserved Instance of AWS; convertible ones and savings plans cannot be sold</source>
        <translation>AWS 표준 예약 인스턴스. 컨버터블과 절감형 플랜은 판매할 수 없음</translation>
    </message>
    <message>
        <source>%1 of %2, ended early</source>
        <translation>%2의 %1, 조기 종료</translation>
    </message>
    <message>
        <source>a plan with one commitment, on a machine that is sold whole</source>
        <translation>한 덩어리로 판매하는 기계의 약정이 하나인 요금제</translation>
    </message>
    <message>
        <source>%1 of %2, ended after %3 month of the demand</source>
        <translation>%2의 %1, 수요 %3개월 후 종료</translation>
    </message>
    <message>
        <source>%1 of %2, ended after %3 months of the demand</source>
        <translation>%2의 %1, 수요 %3개월 후 종료</translation>
    </message>
    <message>
        <source>a month within a term of %1 months</source>
        <translation>%1개월 기간 안의 달</translation>
    </message>
    <message>
        <source>a month within a term of %1 months from month %2 on</source>
        <translation>%2개월째부터 %1개월 기간 안의 달</translation>
    </message>
    <message>
        <source>a number above zero</source>
        <translation>영보다 큰 수</translation>
    </message>
    <message>
        <source>a number that is not negative</source>
        <translation>음수가 아닌 수</translation>
    </message>
    <message>
        <source>an amount that is not negative</source>
        <translation>음수가 아닌 금액</translation>
    </message>
    <message>
        <source>a number of GPUs that is not negative</source>
        <translation>음수가 아닌 GPU 수</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>정수</translation>
    </message>
    <message>
        <source>a share from 0 to 1</source>
        <translation>0에서 1까지의 비율</translation>
    </message>
    <message>
        <source>a share from 0% to 100%</source>
        <translation>0%에서 100%까지의 비율</translation>
    </message>
    <message>
        <source>a share above 0% and up to 100%</source>
        <translation>0%보다 크고 100% 이하인 비율</translation>
    </message>
    <message>
        <source>a number such as 8, 0.25 or 1/6</source>
        <translation>8, 0.25, 1/6과 같은 수</translation>
    </message>
    <message>
        <source>a decimal number such as 2.49 or 35.2E-7</source>
        <translation>2.49 또는 35.2E-7과 같은 소수</translation>
    </message>
    <message>
        <source>plain digits such as 2.4900, without sign, exponent or separators</source>
        <translation>부호, 지수, 구분 기호가 없는 2.4900과 같은 숫자</translation>
    </message>
    <message>
        <source>an ISO 4217 currency code such as USD, EUR, CNY, KRW</source>
        <translation>USD, EUR, CNY, KRW와 같은 ISO 4217 통화 코드</translation>
    </message>
    <message>
        <source>an exchange rate such as USD/KRW=1194.1145@2019-09-01</source>
        <translation>USD/KRW=1194.1145@2019-09-01과 같은 환율</translation>
    </message>
    <message>
        <source>a day as YYYY-MM-DD</source>
        <translation>YYYY-MM-DD 형식의 날짜</translation>
    </message>
    <message>
        <source>a month as YYYY-MM</source>
        <translation>YYYY-MM 형식의 달</translation>
    </message>
    <message>
        <source>a utilization of at most 100 %</source>
        <translation>100 % 이하의 사용률</translation>
    </message>
    <message>
        <source>0 to 744 hours per month</source>
        <translation>월 0~744시간</translation>
    </message>
    <message>
        <source>%1 hours per month</source>
        <translation>월 %1시간</translation>
    </message>
    <message>
        <source>%1 GPUs</source>
        <translation>GPU %1개</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1개월</translation>
    </message>
    <message>
        <source>1 to 1200 months</source>
        <translation>1~1200개월</translation>
    </message>
    <message>
        <source>more than none</source>
        <translation>하나 이상이어야 함</translation>
    </message>
    <message>
        <source>more than zero</source>
        <translation>영보다 큰 값</translation>
    </message>
    <message>
        <source>at most a million instances</source>
        <translation>인스턴스 백만 개 이하</translation>
    </message>
    <message>
        <source>%1 instances at once</source>
        <translation>동시 인스턴스 %1개</translation>
    </message>
    <message>
        <source>a schedule such as &quot;Mon-Fri 09:00-19:00; Sat 10:00-14:00&quot;</source>
        <translation>&quot;Mon-Fri 09:00-19:00; Sat 10:00-14:00&quot;과 같은 일정</translation>
    </message>
    <message>
        <source>an hour in UTC and a number of GPUs, such as 2026-01-01T00,8</source>
        <translation>2026-01-01T00,8과 같은 UTC 시각과 GPU 수</translation>
    </message>
    <message>
        <source>at least one hour</source>
        <translation>한 시간 이상</translation>
    </message>
    <message>
        <source>a plan: on-demand, spot, reserved-3y-all-upfront, committed-use-1y, savings-plan-1y-no-upfront@3.50/h, subscription-12m, or several joined by &apos;+&apos;</source>
        <translation>요금제: on-demand, spot, reserved-3y-all-upfront, committed-use-1y, savings-plan-1y-no-upfront@3.50/h, subscription-12m, 또는 여러 개를 &apos;+&apos;로 연결한 것</translation>
    </message>
    <message>
        <source>a number of instances after &apos;:&apos;, from 1 to 1,000,000</source>
        <translation>&apos;:&apos; 뒤의 인스턴스 수, 1~1,000,000</translation>
    </message>
    <message>
        <source>at most one part without a commitment</source>
        <translation>약정이 없는 부분은 하나까지</translation>
    </message>
    <message>
        <source>a number of instances (:N) on every commitment of a mix; one without covers all of them</source>
        <translation>조합의 모든 약정에 인스턴스 수(:N). 없으면 전체를 포함함</translation>
    </message>
    <message>
        <source>a yearly decline below 1 (100 %)</source>
        <translation>1(100 %)보다 작은 연간 하락률</translation>
    </message>
    <message>
        <source>a range from the lower value to the higher</source>
        <translation>낮은 값에서 높은 값까지의 범위</translation>
    </message>
    <message>
        <source>a middle value within the range</source>
        <translation>범위 안의 중간값</translation>
    </message>
    <message>
        <source>a standard deviation above 0</source>
        <translation>0보다 큰 표준편차</translation>
    </message>
    <message>
        <source>a median above 0, up to 1000, and a deviation of at most 100 %</source>
        <translation>0보다 크고 1000 이하인 중앙값과 100 % 이하의 편차</translation>
    </message>
    <message>
        <source>values from %1 to %2</source>
        <translation>%1~%2의 값</translation>
    </message>
    <message>
        <source>60%, 40%..90%, 40%..70%..90%, normal(70%,10%), normal(70%,10%,40%..90%) or lognormal(1,8%), with at most four decimals of a percent</source>
        <translation>60%, 40%..90%, 40%..70%..90%, normal(70%,10%), normal(70%,10%,40%..90%) 또는 lognormal(1,8%). 퍼센트의 소수 자릿수는 네 자리 이하</translation>
    </message>
    <message>
        <source>what a server (or a GPU) costs</source>
        <translation>서버 또는 GPU의 가격</translation>
    </message>
    <message>
        <source>a factor above zero</source>
        <translation>영보다 큰 배수</translation>
    </message>
    <message>
        <source>1 to 1024 GPUs</source>
        <translation>GPU 1~1024개</translation>
    </message>
    <message>
        <source>a share below 100 %</source>
        <translation>100 % 미만의 비율</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>JSON text (RFC 8259) in UTF-8</source>
        <translation>UTF-8로 된 JSON 텍스트(RFC 8259)</translation>
    </message>
    <message>
        <source>more than 64 MiB</source>
        <translation>64 MiB 초과</translation>
    </message>
    <message>
        <source>a scenario document</source>
        <translation>시나리오 문서</translation>
    </message>
    <message>
        <source>a file that can be read</source>
        <translation>읽을 수 있는 파일</translation>
    </message>
    <message>
        <source>a file that can be written</source>
        <translation>쓸 수 있는 파일</translation>
    </message>
    <message>
        <source>a folder that can be written</source>
        <translation>쓸 수 있는 폴더</translation>
    </message>
    <message>
        <source>another update at work on this store</source>
        <translation>이 저장소에서 다른 업데이트가 진행 중임</translation>
    </message>
    <message>
        <source>one at a time</source>
        <translation>한 번에 하나씩</translation>
    </message>
    <message>
        <source>another program&apos;s database</source>
        <translation>다른 프로그램의 데이터베이스</translation>
    </message>
    <message>
        <source>a price history of gpucost</source>
        <translation>gpucost의 가격 기록</translation>
    </message>
    <message>
        <source>a readable price history</source>
        <translation>읽을 수 있는 가격 기록</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>파일이나 폴더가 없음</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>권한 없음</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>폴더임</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>저장 공간 부족</translation>
    </message>
    <message>
        <source>a cancelled download</source>
        <translation>취소한 다운로드</translation>
    </message>
    <message>
        <source>an answer</source>
        <translation>응답</translation>
    </message>
    <message>
        <source>an answer sooner</source>
        <translation>더 빠른 응답</translation>
    </message>
    <message>
        <source>a document</source>
        <translation>문서</translation>
    </message>
    <message>
        <source>a shorter one</source>
        <translation>더 짧은 문서</translation>
    </message>
    <message>
        <source>%1, after %2 attempts</source>
        <translation>%1, 시도 %2회</translation>
    </message>
    <message>
        <source>%1, and the wish to be left alone for %2 s</source>
        <translation>%1, 서버가 %2초 동안 요청하지 말 것을 요구함</translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <translation>HTTP 상태 %1</translation>
    </message>
    <message>
        <source>HTTP status 200</source>
        <translation>HTTP 상태 200</translation>
    </message>
    <message>
        <source>silence for %1 ms</source>
        <translation>%1 ms 동안 응답 없음</translation>
    </message>
    <message>
        <source>more than %1 redirects</source>
        <translation>리디렉션 %1회 초과</translation>
    </message>
    <message>
        <source>a redirect from https to plain http</source>
        <translation>https에서 암호화되지 않은 http로 리디렉션</translation>
    </message>
    <message>
        <source>more than the server announced</source>
        <translation>서버가 알린 것보다 많은 데이터</translation>
    </message>
    <message>
        <source>another part of the document than was asked for</source>
        <translation>요청한 것과 다른 문서 부분</translation>
    </message>
    <message>
        <source>a key that the server accepts</source>
        <translation>서버가 받아들이는 키</translation>
    </message>
    <message>
        <source>a document of more than %1 bytes</source>
        <translation>%1바이트를 넘는 문서</translation>
    </message>
    <message>
        <source>aws, azure or gcp</source>
        <translation>aws, azure 또는 gcp</translation>
    </message>
    <message>
        <source>no key for Google&apos;s price catalog</source>
        <translation>Google 가격 카탈로그의 키가 없음</translation>
    </message>
    <message>
        <source>one in the environment variable GPUCOST_GCP_API_KEY</source>
        <translation>환경 변수 GPUCOST_GCP_API_KEY에 있는 키</translation>
    </message>
    <message>
        <source>At present value the plan costs %1 less than the baseline.</source>
        <translation>현재가치로 이 요금제의 비용은 기준보다 %1 적습니다.</translation>
    </message>
    <message>
        <source>At present value the plan costs %1 more than the baseline.</source>
        <translation>현재가치로 이 요금제의 비용은 기준보다 %1 많습니다.</translation>
    </message>
    <message>
        <source>At present value the plan costs as much as the baseline.</source>
        <translation>현재가치로 이 요금제의 비용은 기준과 같습니다.</translation>
    </message>
    <message>
        <source>At present value the plan costs %1 less than the baseline; its plain sum is %2, and does not decide.</source>
        <translation>현재가치로 이 요금제의 비용은 기준보다 %1 적습니다. 단순 합계는 %2지만 결정 기준이 아닙니다.</translation>
    </message>
    <message>
        <source>At present value the plan costs %1 more than the baseline; its plain sum is %2, and does not decide.</source>
        <translation>현재가치로 이 요금제의 비용은 기준보다 %1 많습니다. 단순 합계는 %2지만 결정 기준이 아닙니다.</translation>
    </message>
    <message>
        <source>At present value the plan costs as much as the baseline; its plain sum is %1, and does not decide.</source>
        <translation>현재가치로 이 요금제의 비용은 기준과 같습니다. 단순 합계는 %1지만 결정 기준이 아닙니다.</translation>
    </message>
    <message>
        <source>%1 less</source>
        <translation>%1 적</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 많</translation>
    </message>
    <message>
        <source>as much</source>
        <translation>같</translation>
    </message>
    <message>
        <source>nothing flows</source>
        <translation>돈의 흐름이 없음</translation>
    </message>
    <message>
        <source>money flows one way only</source>
        <translation>돈이 한 방향으로만 흐름</translation>
    </message>
    <message>
        <source>the present value is zero at no rate above -100 %</source>
        <translation>-100 %보다 큰 어떤 이율에서도 현재가치가 영이 되지 않음</translation>
    </message>
    <message>
        <source>VAT %1 %</source>
        <translation>부가가치세 %1 %</translation>
    </message>
    <message>
        <source>VAT %1 % recovered</source>
        <translation>부가가치세 %1 % 환급</translation>
    </message>
    <message>
        <source>discount of %1</source>
        <translation>%1 할인</translation>
    </message>
    <message>
        <source>free credit</source>
        <translation>무료 크레딧</translation>
    </message>
    <message>
        <source>makes up for its payments for a while, but not for good</source>
        <translation>한동안 지출을 만회하지만 계속되지는 않음</translation>
    </message>
    <message>
        <source>never pays back</source>
        <translation>손익분기에 도달하지 않음</translation>
    </message>
    <message>
        <source>pays back in month %1 (%2), owes again when it is renewed, and pays back for good in month %3 (%4)</source>
        <translation>%1개월째(%2)에 손익분기에 도달하지만 갱신하면 다시 부담이 커지고, %3개월째(%4)에 최종적으로 손익분기에 도달</translation>
    </message>
    <message>
        <source>costs no more from the first month on</source>
        <translation>첫 달부터 비용이 더 많지 않음</translation>
    </message>
    <message>
        <source>pays back in month %1 (%2)</source>
        <translation>%1개월째(%2)에 손익분기에 도달</translation>
    </message>
    <message>
        <source>%1: %2 over all months</source>
        <translation>%1: 전체 기간 %2</translation>
    </message>
    <message>
        <source>free credit: %1 used, %2 expired unused</source>
        <translation>무료 크레딧: %1 사용, %2 미사용 만료</translation>
    </message>
    <message>
        <source>prices: %1; commitments keep their rate, and are renewed on the same terms</source>
        <translation>가격: %1. 약정은 단가를 유지하며 같은 조건으로 갱신합니다</translation>
    </message>
    <message>
        <source>prices: %1; commitments keep their rate, and are renewed at their rate times what list prices have done by then</source>
        <translation>가격: %1. 약정은 단가를 유지하며, 갱신할 때는 그때까지의 정가 변동을 곱한 단가를 적용합니다</translation>
    </message>
    <message>
        <source>list prices stay as they are</source>
        <translation>정가는 그대로</translation>
    </message>
    <message>
        <source>list prices fall by %1 % a year, once every twelve months</source>
        <translation>정가가 열두 달마다 한 번씩 연 %1 % 하락</translation>
    </message>
    <message>
        <source>list prices fall by %1 % a year, a little each month</source>
        <translation>정가가 매월 조금씩 연 %1 % 하락</translation>
    </message>
    <message>
        <source>list prices rise by %1 % a year, once every twelve months</source>
        <translation>정가가 열두 달마다 한 번씩 연 %1 % 상승</translation>
    </message>
    <message>
        <source>list prices rise by %1 % a year, a little each month</source>
        <translation>정가가 매월 조금씩 연 %1 % 상승</translation>
    </message>
    <message>
        <source>list prices as scheduled: %1</source>
        <translation>일정에 따른 정가: %1</translation>
    </message>
    <message>
        <source>%1 of today&apos;s from month %2</source>
        <translation>%2개월째부터 오늘 가격의 %1배</translation>
    </message>
    <message>
        <source>list prices do what %1 %2 did from %3 on, as recorded</source>
        <translation>정가가 %1 %2의 %3 이후 기록대로 변동</translation>
    </message>
    <message>
        <source>present value: %1</source>
        <translation>현재가치: %1</translation>
    </message>
    <message>
        <source>0 % a year (a plain sum)</source>
        <translation>연 0 %(단순 합계)</translation>
    </message>
    <message>
        <source>%1 % a year (effective), each payment at the beginning of its month</source>
        <translation>연 %1 %(실효 이율), 매월 초에 결제</translation>
    </message>
    <message>
        <source>%1 % a year (effective), each payment at the end of its month</source>
        <translation>연 %1 %(실효 이율), 매월 말에 결제</translation>
    </message>
    <message>
        <source>%1 % a year (nominal, a twelfth a month), each payment at the beginning of its month</source>
        <translation>연 %1 %(명목 이율, 매월 십이분의 일), 매월 초에 결제</translation>
    </message>
    <message>
        <source>%1 % a year (nominal, a twelfth a month), each payment at the end of its month</source>
        <translation>연 %1 %(명목 이율, 매월 십이분의 일), 매월 말에 결제</translation>
    </message>
    <message>
        <source>Tax: %1 % on what is payable.</source>
        <translation>세금: 결제 금액의 %1 %.</translation>
    </message>
    <message>
        <source>Tax: %1 % on what is payable, recovered in the same month: it moves no total.</source>
        <translation>세금: 결제 금액의 %1 %, 같은 달에 환급되므로 합계에는 영향이 없습니다.</translation>
    </message>
    <message>
        <source>Negotiated: %1 % off every charge of %2.</source>
        <translation>협상 할인: %2의 모든 요금에서 %1 % 할인.</translation>
    </message>
    <message>
        <source>Free credit of %1 until %2, for any cloud.</source>
        <translation>무료 크레딧 %1, %2까지, 모든 클라우드에 적용.</translation>
    </message>
    <message>
        <source>Free credit of %1 until %2, for %3.</source>
        <translation>무료 크레딧 %1, %2까지, %3에 적용.</translation>
    </message>
    <message>
        <source>Assumed price, stated by no price list: %1 %2, %3 an hour per instance. %4</source>
        <translation>가격표에 없는 가정 가격: %1 %2, 인스턴스당 시간당 %3. %4</translation>
    </message>
    <message>
        <source>Assumed price, stated by no price list: %1 %2, %3 an hour and %4 upfront per instance. %5</source>
        <translation>가격표에 없는 가정 가격: %1 %2, 인스턴스당 시간당 %3, 선결제 %4. %5</translation>
    </message>
    <message>
        <source>Set by hand for %1: %2.</source>
        <translation>%1에 직접 설정한 값: %2.</translation>
    </message>
    <message>
        <source>%1 %2 (%3, %4)</source>
        <translation>%1 %2 (%3, %4)</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>%1 ends early: %2. %3.</source>
        <translation>%1의 조기 종료: %2. %3.</translation>
    </message>
    <message>
        <source>%1 in %2, %3 paid back</source>
        <translation>%2에 %1, 환급 %3</translation>
    </message>
    <message>
        <source>%1 in %2, %3 paid back, %4 no longer owed</source>
        <translation>%2에 %1, 환급 %3, 납부 의무가 없어진 금액 %4</translation>
    </message>
    <message>
        <source>sold at %1 % of the upfront&apos;s months left</source>
        <translation>남은 개월에 해당하는 선결제액의 %1 %에 판매</translation>
    </message>
    <message>
        <source>sold for %1</source>
        <translation>%1에 판매</translation>
    </message>
    <message>
        <source>the reservation would then cost %1</source>
        <translation>그때의 예약 비용은 %1</translation>
    </message>
    <message>
        <source>fee %1 %</source>
        <translation>수수료 %1 %</translation>
    </message>
    <message>
        <source>%1 of commitment cancelled in the year before</source>
        <translation>직전 일 년에 취소한 약정 %1</translation>
    </message>
    <message>
        <source>Azure refund</source>
        <translation>Azure 환불</translation>
    </message>
    <message>
        <source>Azure exchange</source>
        <translation>Azure 교환</translation>
    </message>
    <message>
        <source>Tencent refund</source>
        <translation>Tencent 환불</translation>
    </message>
    <message>
        <source>AWS marketplace sale</source>
        <translation>AWS 마켓플레이스 판매</translation>
    </message>
    <message>
        <source>paid once for the term of %1 month</source>
        <translation>%1개월 기간에 대해 한 번 결제</translation>
    </message>
    <message>
        <source>paid once for the term of %1 months</source>
        <translation>%1개월 기간에 대해 한 번 결제</translation>
    </message>
    <message>
        <source>commitment cancelled, of %1 that may be</source>
        <translation>취소한 약정(한도 %1)</translation>
    </message>
    <message>
        <source>payments no longer owed</source>
        <translation>납부 의무가 없어진 금액</translation>
    </message>
    <message>
        <source>paid back</source>
        <translation>환급액</translation>
    </message>
    <message>
        <source>least commitment of what it is exchanged for</source>
        <translation>교환할 상품의 최소 약정</translation>
    </message>
    <message>
        <source>commitment of what it is exchanged for</source>
        <translation>교환할 상품의 약정</translation>
    </message>
    <message>
        <source>%1 month used, at %2 % of the monthly price</source>
        <translation>사용한 %1개월, 월 가격의 %2 %</translation>
    </message>
    <message>
        <source>%1 months used, at %2 % of the monthly price</source>
        <translation>사용한 %1개월, 월 가격의 %2 %</translation>
    </message>
    <message>
        <source>%1 month of it not used</source>
        <translation>그중 사용하지 않은 %1개월</translation>
    </message>
    <message>
        <source>%1 months of it not used</source>
        <translation>그중 사용하지 않은 %1개월</translation>
    </message>
    <message>
        <source>sold for</source>
        <translation>판매액</translation>
    </message>
    <message>
        <source>fee of 12 %</source>
        <translation>수수료 12 %</translation>
    </message>
    <message>
        <source>recurring charges no longer owed</source>
        <translation>납부 의무가 없어진 반복 요금</translation>
    </message>
    <message>
        <source>Lower of purchase and current price by the days left of the term, at most 50,000 USD of commitment in twelve months. %1</source>
        <translation>구매 가격과 현재 가격 중 낮은 쪽을 남은 일수로 계산하며, 열두 달 동안 약정 50,000 USD까지입니다. %1</translation>
    </message>
    <message>
        <source>Paid by the month: what is left is no longer owed, and nothing comes back; at most 50,000 USD of commitment in twelve months. %1</source>
        <translation>매월 결제: 남은 금액은 납부하지 않으며 돌려받는 금액도 없습니다. 열두 달 동안 약정 50,000 USD까지입니다. %1</translation>
    </message>
    <message>
        <source>What is left is paid back by the days of the term, and something of no lower commitment is bought; neither fee nor limit. %1</source>
        <translation>남은 금액을 기간의 일수에 따라 돌려받고, 약정이 더 낮지 않은 상품을 구매합니다. 수수료와 한도는 없습니다. %1</translation>
    </message>
    <message>
        <source>Cash paid less the months used, priced at the ladder for the months used, not for those bought. %1</source>
        <translation>현금 결제액에서 사용한 개월의 금액을 뺍니다. 구매한 개월이 아니라 사용한 개월의 단계별 가격을 적용합니다. %1</translation>
    </message>
    <message>
        <source>What a buyer pays is an assumption of the scenario; AWS keeps 12 % of it. What recurs goes over to the buyer. %1</source>
        <translation>구매자가 내는 금액은 시나리오의 가정이며, AWS가 그중 12 %를 가져갑니다. 반복 요금은 구매자에게 넘어갑니다. %1</translation>
    </message>
    <message>
        <source>the discount of %1 applies to no option</source>
        <translation>%1 할인이 적용되는 옵션이 없습니다</translation>
    </message>
    <message>
        <source>the credit of %1 applies to no option</source>
        <translation>%1 크레딧이 적용되는 옵션이 없습니다</translation>
    </message>
    <message>
        <source>the scenario was made with other price books (%1) than it is run on</source>
        <translation>이 시나리오는 지금 사용하는 가격표와 다른 가격표(%1)로 만들었습니다</translation>
    </message>
    <message>
        <source>list prices are replayed from %1 on, but those of %2 have moved since: what happened in between is applied to them again</source>
        <translation>정가를 %1부터 재현하지만 %2의 정가는 그 뒤에 이미 변했습니다. 그 사이의 변동이 다시 적용됩니다</translation>
    </message>
    <message>
        <source>it cannot be bought</source>
        <translation>구매할 수 없음</translation>
    </message>
    <message>
        <source>it ends early, which random worlds do not model</source>
        <translation>조기에 종료되며, 무작위 시행은 이를 다루지 않음</translation>
    </message>
    <message>
        <source>use may grow beyond its %1 server</source>
        <translation>사용량이 서버 %1대를 넘을 수 있음</translation>
    </message>
    <message>
        <source>use may grow beyond its %1 servers</source>
        <translation>사용량이 서버 %1대를 넘을 수 있음</translation>
    </message>
    <message>
        <source>of the tornado: %1; expected %2</source>
        <translation>토네이도 차트에서: %1. 필요한 값: %2</translation>
    </message>
    <message>
        <source>tax, which is not recovered</source>
        <translation>환급되지 않는 세금</translation>
    </message>
    <message>
        <source>free credits</source>
        <translation>무료 크레딧</translation>
    </message>
    <message>
        <source>renewal at current prices: commitments are renewed on the same terms</source>
        <translation>현재 가격으로 갱신: 여기서는 약정을 같은 조건으로 갱신합니다</translation>
    </message>
    <message>
        <source>the scenario&apos;s path of list prices: they stay</source>
        <translation>시나리오의 정가 경로: 여기서는 정가가 그대로입니다</translation>
    </message>
    <message>
        <source>the scenario&apos;s path of list prices: they fall as drawn, once every twelve months</source>
        <translation>시나리오의 정가 경로: 여기서는 추출한 값대로 열두 달마다 한 번 하락합니다</translation>
    </message>
    <message>
        <source>payment at the end of a month: present values here are at the first payment</source>
        <translation>월말 결제: 여기의 현재가치는 첫 결제 시점 기준입니다</translation>
    </message>
    <message>
        <source>uniform from %1 to %2</source>
        <translation>균등 분포 %1~%2</translation>
    </message>
    <message>
        <source>triangular from %1 over %2 to %3</source>
        <translation>삼각 분포 %1, %2(최빈값), %3</translation>
    </message>
    <message>
        <source>normal around %1, deviation %2, cut at %3 and %4</source>
        <translation>정규 분포 평균 %1, 표준편차 %2, %3과 %4에서 절단</translation>
    </message>
    <message>
        <source>lognormal around %1, deviation %2</source>
        <translation>로그 정규 분포 중앙값 %1, 편차 %2</translation>
    </message>
    <message>
        <source>%1: %2 %3 = %4</source>
        <translation>%1: %2 %3 = %4</translation>
    </message>
    <message>
        <source>%1, and %2 months alike: %3 %4 = %5</source>
        <translation>%1 외 같은 %2개월: %3 %4 = %5</translation>
    </message>
    <message>
        <source>%1 %2 × %3 (%4)</source>
        <translation>%1 %2 × %3 (%4)</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>purchase</source>
        <translation>구매</translation>
    </message>
    <message>
        <source>interest</source>
        <translation>이자</translation>
    </message>
    <message>
        <source>power</source>
        <translation>전력</translation>
    </message>
    <message>
        <source>cooling</source>
        <translation>냉각</translation>
    </message>
    <message>
        <source>space</source>
        <translation>공간</translation>
    </message>
    <message>
        <source>colocation</source>
        <translation>코로케이션</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>인력</translation>
    </message>
    <message>
        <source>support</source>
        <translation>유지보수 지원</translation>
    </message>
    <message>
        <source>spares</source>
        <translation>예비 부품</translation>
    </message>
    <message>
        <source>residual</source>
        <translation>잔존가치</translation>
    </message>
    <message>
        <source>Not in the figures: moving in and out, the building itself, network lines and switches beyond network_share, storage, software licences, spare servers for failures, insurance, tax, and what the capital would have earned elsewhere: a sum of payments is not a present value.</source>
        <translation>이 수치에 포함되지 않은 것: 입주와 퇴거, 건물 자체, network_share를 넘는 네트워크 회선과 스위치, 스토리지, 소프트웨어 라이선스, 장애에 대비한 예비 서버, 보험, 세금, 그리고 그 자본을 다른 곳에 투자했을 때의 수익입니다. 지급액의 합계는 현재가치가 아닙니다.</translation>
    </message>
    <message>
        <source>what all amounts are in</source>
        <translation>모든 금액의 통화</translation>
    </message>
    <message>
        <source>purchase price of one server, or of one GPU</source>
        <translation>서버 한 대 또는 GPU 한 개의 구매 가격</translation>
    </message>
    <message>
        <source>the price is that of one GPU</source>
        <translation>GPU 한 개의 가격</translation>
    </message>
    <message>
        <source>a server over its bare chips</source>
        <translation>GPU 대비 서버 배수</translation>
    </message>
    <message>
        <source>interconnect, of the whole purchase</source>
        <translation>인터커넥트, 전체 구매액 대비</translation>
    </message>
    <message>
        <source>in one server</source>
        <translation>서버 한 대당</translation>
    </message>
    <message>
        <source>month of purchase; else the first month</source>
        <translation>구매 월, 없으면 첫 달</translation>
    </message>
    <message>
        <source>nominal interest of a loan</source>
        <translation>대출의 명목 이자</translation>
    </message>
    <message>
        <source>level payments; 0: paid at once</source>
        <translation>균등 상환, 0: 일시불</translation>
    </message>
    <message>
        <source>until the servers are bought again</source>
        <translation>서버를 다시 구매할 때까지</translation>
    </message>
    <message>
        <source>view of the books, never paid</source>
        <translation>장부상의 배분, 실제 지출 아님</translation>
    </message>
    <message>
        <source>of the book value; else twice the straight line&apos;s</source>
        <translation>장부가액 대비, 없으면 정액법의 두 배</translation>
    </message>
    <message>
        <source>of the price, at the end of life</source>
        <translation>가격 대비, 수명 종료 시</translation>
    </message>
    <message>
        <source>value where the horizon ends before the life</source>
        <translation>수명보다 기간이 먼저 끝날 때의 가치</translation>
    </message>
    <message>
        <source>drawn by one server</source>
        <translation>서버 한 대의 소비 전력</translation>
    </message>
    <message>
        <source>drawn by each GPU on top</source>
        <translation>GPU마다 추가되는 소비 전력</translation>
    </message>
    <message>
        <source>of that draw while in use</source>
        <translation>사용 중, 그 전력 대비</translation>
    </message>
    <message>
        <source>of that draw while idle</source>
        <translation>유휴 시, 그 전력 대비</translation>
    </message>
    <message>
        <source>kWh of the site for one of the servers</source>
        <translation>서버의 kWh당 시설의 kWh</translation>
    </message>
    <message>
        <source>electricity</source>
        <translation>전기 요금</translation>
    </message>
    <message>
        <source>cooling bought apart; then pue is 1</source>
        <translation>별도 냉각, 이때 pue는 1</translation>
    </message>
    <message>
        <source>room</source>
        <translation>공간</translation>
    </message>
    <message>
        <source>colocation: room and cooling</source>
        <translation>코로케이션: 공간과 냉각</translation>
    </message>
    <message>
        <source>the colocation bills energy by the site&apos;s meter: x pue</source>
        <translation>코로케이션이 전력을 계량기로 과금: x pue</translation>
    </message>
    <message>
        <source>for the whole fleet</source>
        <translation>전체 서버 기준</translation>
    </message>
    <message>
        <source>what one of them costs</source>
        <translation>한 사람당 비용</translation>
    </message>
    <message>
        <source>or an amount for the whole fleet</source>
        <translation>또는 전체 서버의 금액</translation>
    </message>
    <message>
        <source>of the purchase price</source>
        <translation>구매 가격 대비</translation>
    </message>
    <message>
        <source>spare parts, of the purchase price</source>
        <translation>예비 부품, 구매 가격 대비</translation>
    </message>
    <message>
        <source>share of the fleet usable in each first month; then all of it</source>
        <translation>첫 몇 달 동안 달마다 사용할 수 있는 비율, 그 뒤 전부</translation>
    </message>
    <message>
        <source>times</source>
        <translation>배</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>people</source>
        <translation>명</translation>
    </message>
    <message>
        <source>months</source>
        <translation>개월</translation>
    </message>
    <message>
        <source>% a year</source>
        <translation>%/년</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>예 또는 아니요</translation>
    </message>
    <message>
        <source>%1 per kWh</source>
        <translation>%1/kWh</translation>
    </message>
    <message>
        <source>%1 per kW-month</source>
        <translation>%1/kW·월</translation>
    </message>
    <message>
        <source>%1 per server-month</source>
        <translation>%1/서버·월</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1/년</translation>
    </message>
    <message>
        <source>image</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>images</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>sequence</source>
        <translation>시퀀스</translation>
    </message>
    <message>
        <source>sequences</source>
        <translation>시퀀스</translation>
    </message>
    <message>
        <source>token</source>
        <translation>토큰</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>토큰</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>샘플</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>샘플</translation>
    </message>
    <message>
        <source>audio-sample</source>
        <translation>오디오 샘플</translation>
    </message>
    <message>
        <source>audio samples</source>
        <translation>오디오 샘플</translation>
    </message>
    <message>
        <source>iteration</source>
        <translation>반복</translation>
    </message>
    <message>
        <source>iterations</source>
        <translation>반복</translation>
    </message>
    <message>
        <source>frame</source>
        <translation>프레임</translation>
    </message>
    <message>
        <source>frames</source>
        <translation>프레임</translation>
    </message>
    <message>
        <source>run</source>
        <translation>실행</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>실행</translation>
    </message>
    <message>
        <source>tflop</source>
        <translation>TFLOP</translation>
    </message>
    <message>
        <source>TFLOPs</source>
        <translation>TFLOP</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU시간</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/초</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>분</translation>
    </message>
    <message>
        <source>GB/s</source>
        <translation>GB/s</translation>
    </message>
    <message>
        <source>TFLOP/s</source>
        <translation>TFLOP/s</translation>
    </message>
    <message>
        <source>GB/s-hour</source>
        <translation>GB/s·시간</translation>
    </message>
    <message>
        <source>GB-hour</source>
        <translation>GB·시간</translation>
    </message>
    <message>
        <source>TOP-hour</source>
        <translation>TOP·시간</translation>
    </message>
    <message>
        <source>TFLOP-hour</source>
        <translation>TFLOP·시간</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>측정</translation>
    </message>
    <message>
        <source>scaled</source>
        <translation>환산</translation>
    </message>
    <message>
        <source>roofline</source>
        <translation>루프라인</translation>
    </message>
    <message>
        <source>Memory: not known from the description; not checked.</source>
        <translation>메모리: 설명만으로는 알 수 없어 확인하지 않았습니다.</translation>
    </message>
    <message>
        <source>Memory, %1: %2 = %3 GB</source>
        <translation>메모리, %1: %2 = %3 GB</translation>
    </message>
    <message>
        <source>Memory, %1: %2 = %3 GB on every GPU</source>
        <translation>메모리, %1: %2 = 모든 GPU마다 %3 GB</translation>
    </message>
    <message>
        <source>Memory: %1</source>
        <translation>메모리: %1</translation>
    </message>
    <message>
        <source>Memory: %1; %2 copies in the machine</source>
        <translation>메모리: %1. 한 기계에 %2벌을 둡니다</translation>
    </message>
    <message>
        <source>Throughput: %1</source>
        <translation>처리량: %1</translation>
    </message>
    <message>
        <source>Throughput: %1 %2 per second and machine, %3</source>
        <translation>처리량: 기계당 초당 %1 %2, %3</translation>
    </message>
    <message>
        <source>Price: %1 as of %2 (%3)</source>
        <translation>가격: %1, %2 기준 (%3)</translation>
    </message>
    <message>
        <source>Interruptions: × %1 of cost and time, × %2 where lives are short, × %3 where they are long (%4)</source>
        <translation>중단: 비용과 시간이 × %1, 수명이 짧으면 × %2, 길면 × %3 (%4)</translation>
    </message>
    <message>
        <source>Interruptions: × %1 of cost and time, × %2 where lives are short, × %3 where they are long (%4); machines are to be had %5 % of the time</source>
        <translation>중단: 비용과 시간이 × %1, 수명이 짧으면 × %2, 길면 × %3 (%4). 기계를 확보할 수 있는 시간은 %5 %입니다</translation>
    </message>
    <message>
        <source>Cost: the run of %1 on %2, as billed = %3, / %4 %5 = %6 per %7</source>
        <translation>비용: %2에서 %1 실행한 청구액 = %3, / %4 %5 = %7당 %6</translation>
    </message>
    <message>
        <source>Cost: the run of %1 on %2, as billed × %3 = %4, / %5 %6 = %7 per %8</source>
        <translation>비용: %2에서 %1 실행한 청구액 × %3 = %4, / %5 %6 = %8당 %7</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1시간</translation>
    </message>
    <message>
        <source>%1 (%2 days) hours</source>
        <translation>%1시간(%2일)</translation>
    </message>
    <message>
        <source>%1 machine</source>
        <translation>기계 %1대</translation>
    </message>
    <message>
        <source>%1 machines</source>
        <translation>기계 %1대</translation>
    </message>
    <message>
        <source>Cost: %1 per machine-hour of the stated use / (%2 × 3,600) = %3 per %4</source>
        <translation>비용: 지정한 사용 기준 기계시간당 %1 / (%2 × 3,600) = %4당 %3</translation>
    </message>
    <message>
        <source>Cost: %1 per machine-hour of the stated use / (%2 × 3,600) × %3 = %4 per %5</source>
        <translation>비용: 지정한 사용 기준 기계시간당 %1 / (%2 × 3,600) × %3 = %5당 %4</translation>
    </message>
    <message>
        <source>the work</source>
        <translation>작업</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>가중치</translation>
    </message>
    <message>
        <source>weights, gradients, optimizer</source>
        <translation>가중치, 기울기, 옵티마이저</translation>
    </message>
    <message>
        <source>frozen weights</source>
        <translation>고정된 가중치</translation>
    </message>
    <message>
        <source>adapter: weights, gradients, optimizer</source>
        <translation>어댑터: 가중치, 기울기, 옵티마이저</translation>
    </message>
    <message>
        <source>activations</source>
        <translation>활성화 값</translation>
    </message>
    <message>
        <source>logits</source>
        <translation>로짓</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KV 캐시</translation>
    </message>
    <message>
        <source>CUDA context</source>
        <translation>CUDA 컨텍스트</translation>
    </message>
    <message>
        <source>working together</source>
        <translation>GPU 간 협업</translation>
    </message>
    <message>
        <source>stated: %1 GB</source>
        <translation>명시됨: %1 GB</translation>
    </message>
    <message>
        <source>not counted: layers, hidden size or sequence length are not given</source>
        <translation>포함하지 않음: 레이어 수, 은닉 크기 또는 시퀀스 길이가 없음</translation>
    </message>
    <message>
        <source>2 GiB on every GPU, at least 0.5</source>
        <translation>모든 GPU마다 2 GiB, 최소 0.5</translation>
    </message>
    <message>
        <source>2 GiB more on each of several GPUs, at least 1</source>
        <translation>GPU가 여러 개이면 각각 2 GiB 추가, 최소 1</translation>
    </message>
    <message>
        <source>%1 parameters x %2 B (%3)</source>
        <translation>파라미터 %1 x %2 B (%3)</translation>
    </message>
    <message>
        <source>%1 parameters x %2 % in the adapter x %3 B (%4 weights + %5 %6 + %7 gradients, mixed %8)</source>
        <translation>파라미터 %1 x 어댑터 비율 %2 % x %3 B (가중치 %4 + %6 %5 + 기울기 %7, 혼합 %8)</translation>
    </message>
    <message>
        <source>%1 parameters x %2 % in the adapter x %3 B (%4 weights + %5 %6 + %7 gradients, %8)</source>
        <translation>파라미터 %1 x 어댑터 비율 %2 % x %3 B (가중치 %4 + %6 %5 + 기울기 %7, %8)</translation>
    </message>
    <message>
        <source>%1 parameters x %2 B (%3 weights + %4 %5 + %6 gradients, mixed %7)</source>
        <translation>파라미터 %1 x %2 B (가중치 %3 + %5 %4 + 기울기 %6, 혼합 %7)</translation>
    </message>
    <message>
        <source>%1 parameters x %2 B (%3 weights + %4 %5 + %6 gradients, %7)</source>
        <translation>파라미터 %1 x %2 B (가중치 %3 + %5 %4 + 기울기 %6, %7)</translation>
    </message>
    <message>
        <source>%1 B x %2 batch x %3 tokens x %4 hidden</source>
        <translation>%1 B x 배치 %2 x 토큰 %3 x 은닉 %4</translation>
    </message>
    <message>
        <source>%1 x (%2 layers + 50 of the layer at work, at least 20), checkpointed</source>
        <translation>%1 x (레이어 %2 + 작업 중인 레이어 50, 최소 20), 체크포인트 사용</translation>
    </message>
    <message>
        <source>%1 x %2 layers x 50, at least 20</source>
        <translation>%1 x 레이어 %2 x 50, 최소 20</translation>
    </message>
    <message>
        <source>%1 x %2 layers x (17 + 2.5 x %3 heads x %4 / %5)</source>
        <translation>%1 x 레이어 %2 x (17 + 2.5 x 헤드 %3 x %4 / %5)</translation>
    </message>
    <message>
        <source>%1 x 50 of the layer at work, at least 20</source>
        <translation>%1 x 작업 중인 레이어 50, 최소 20</translation>
    </message>
    <message>
        <source>4 B x %1 batch x %2 tokens x %3 vocabulary</source>
        <translation>4 B x 배치 %1 x 토큰 %2 x 어휘 %3</translation>
    </message>
    <message>
        <source>2 x %1 layers x %2 hidden x %3 / %4 heads x %5 B (%6) = %7 MB a token, x %8 tokens x %9</source>
        <translation>2 x 레이어 %1 x 은닉 %2 x 헤드 %3 / %4 x %5 B (%6) = 토큰당 %7 MB, x 토큰 %8 x %9</translation>
    </message>
    <message>
        <source>2 x %1 layers x %2 hidden x %3 B (%4) = %5 MB a token, x %6 tokens x %7</source>
        <translation>2 x 레이어 %1 x 은닉 %2 x %3 B (%4) = 토큰당 %5 MB, x 토큰 %6 x %7</translation>
    </message>
    <message>
        <source>%1 stream</source>
        <translation>스트림 %1개</translation>
    </message>
    <message>
        <source>%1 streams</source>
        <translation>스트림 %1개</translation>
    </message>
    <message>
        <source>what it needs in memory is not known</source>
        <translation>필요한 메모리를 알 수 없음</translation>
    </message>
    <message>
        <source>the memory of %1 is not known</source>
        <translation>%1의 메모리를 알 수 없음</translation>
    </message>
    <message>
        <source>has %1 GB, at least %2 GB are asked for</source>
        <translation>%1 GB가 있으나 최소 %2 GB가 필요함</translation>
    </message>
    <message>
        <source>has the memory asked for; what the work itself needs is not known</source>
        <translation>요구한 메모리는 있으나, 작업 자체에 필요한 메모리는 알 수 없음</translation>
    </message>
    <message>
        <source>needs %1 GB on %2, %3 GB are usable</source>
        <translation>%2에 %1 GB가 필요하고, 사용할 수 있는 메모리는 %3 GB</translation>
    </message>
    <message>
        <source>tight: needs %1 to %2 GB on %3, %4 GB are usable</source>
        <translation>여유 없음: %3에 %1~%2 GB가 필요하고, 사용할 수 있는 메모리는 %4 GB</translation>
    </message>
    <message>
        <source>one GPU</source>
        <translation>GPU 한 개</translation>
    </message>
    <message>
        <source>each of %1 GPUs</source>
        <translation>GPU %1개 각각</translation>
    </message>
    <message>
        <source>%1; it was measured there all the same</source>
        <translation>%1. 그래도 그 기계에서 측정된 값이 있음</translation>
    </message>
    <message>
        <source>needs %1 GPUs with NVLink, and none is known of it</source>
        <translation>NVLink로 연결된 GPU %1개가 필요하나 그런 연결이 알려져 있지 않음</translation>
    </message>
    <message>
        <source>its specifications are unknown</source>
        <translation>사양을 알 수 없음</translation>
    </message>
    <message>
        <source>measured: its own hours</source>
        <translation>측정: GPU 자체의 시간</translation>
    </message>
    <message>
        <source>measured%1</source>
        <translation>측정%1</translation>
    </message>
    <message>
        <source>scaled x %1 from %2 x %3</source>
        <translation>%2 x %3에서 x %1 환산</translation>
    </message>
    <message>
        <source>scaled x %1 from %2 x %3%4</source>
        <translation>%2 x %3에서 x %1 환산%4</translation>
    </message>
    <message>
        <source>scaled x %1 from %2 x %3 by %4</source>
        <translation>%2 x %3에서 %4 기준 x %1 환산</translation>
    </message>
    <message>
        <source>scaled x %1 from %2 x %3 by %4%5</source>
        <translation>%2 x %3에서 %4 기준 x %1 환산%5</translation>
    </message>
    <message>
        <source>scaled x %1 from %2 by %3</source>
        <translation>%2에서 %3 기준 x %1 환산</translation>
    </message>
    <message>
        <source>scaled x %1 from %2 by %3%4</source>
        <translation>%2에서 %3 기준 x %1 환산%4</translation>
    </message>
    <message>
        <source>scaled x %1, %2 % accuracy</source>
        <translation>x %1 환산, 정확도 %2 %</translation>
    </message>
    <message>
        <source>scaled x %1 a GPU from %2 by measured rows</source>
        <translation>%2에서 측정된 행을 기준으로 GPU당 x %1 환산</translation>
    </message>
    <message>
        <source>roofline x %1 a GPU from %2 by %3</source>
        <translation>%2에서 %3 기준 GPU당 x %1 루프라인 추정</translation>
    </message>
    <message>
        <source>roofline, limited by bandwidth</source>
        <translation>루프라인, 대역폭이 한계</translation>
    </message>
    <message>
        <source>roofline, limited by arithmetic</source>
        <translation>루프라인, 연산이 한계</translation>
    </message>
    <message>
        <source>bandwidth</source>
        <translation>대역폭</translation>
    </message>
    <message>
        <source>peak</source>
        <translation>최대 성능</translation>
    </message>
    <message>
        <source>, batch %1</source>
        <translation>, 배치 %1</translation>
    </message>
    <message>
        <source>, batch %1 (nearest to %2)</source>
        <translation>, 배치 %1(%2에 가장 가까움)</translation>
    </message>
    <message>
        <source>, batch %1 (nearest to %2) (the best of %3)</source>
        <translation>, 배치 %1(%2에 가장 가까움)(%3개 중 최고)</translation>
    </message>
    <message>
        <source>, batch %1 (the best of %2)</source>
        <translation>, 배치 %1(%2개 중 최고)</translation>
    </message>
    <message>
        <source>%1, batch %2</source>
        <translation>%1, 배치 %2</translation>
    </message>
    <message>
        <source>%1, batch %2 (nearest to %3)</source>
        <translation>%1, 배치 %2(%3에 가장 가까움)</translation>
    </message>
    <message>
        <source>%1, batch %2 (the best of %3)</source>
        <translation>%1, 배치 %2(%3개 중 최고)</translation>
    </message>
    <message>
        <source>%1, batch %2 (nearest to %3) (the best of %4)</source>
        <translation>%1, 배치 %2(%3에 가장 가까움)(%4개 중 최고)</translation>
    </message>
    <message>
        <source>%1, batch %2, %3</source>
        <translation>%1, 배치 %2, %3</translation>
    </message>
    <message>
        <source>%1, batch %2 (nearest to %3), %4</source>
        <translation>%1, 배치 %2(%3에 가장 가까움), %4</translation>
    </message>
    <message>
        <source>%1, batch %2 (the best of %3), %4</source>
        <translation>%1, 배치 %2(%3개 중 최고), %4</translation>
    </message>
    <message>
        <source>%1, batch %2 (nearest to %3) (the best of %4), %5</source>
        <translation>%1, 배치 %2(%3에 가장 가까움)(%4개 중 최고), %5</translation>
    </message>
    <message>
        <source>%1: %2 %3 on %4 x %5, %6</source>
        <translation>%1: %4 x %5에서 %2 %3, %6</translation>
    </message>
    <message>
        <source>%1: %2 %3 on %4 x %5</source>
        <translation>%1: %4 x %5에서 %2 %3</translation>
    </message>
    <message>
        <source>%1: %2 minutes a run on %3 x %4, %5</source>
        <translation>%1: %3 x %4에서 실행당 %2분, %5</translation>
    </message>
    <message>
        <source>%1: %2 minutes a run on %3 x %4</source>
        <translation>%1: %3 x %4에서 실행당 %2분</translation>
    </message>
    <message>
        <source>source: %1</source>
        <translation>출처: %1</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>비고: %1</translation>
    </message>
    <message>
        <source>a %1 of the series is one %2</source>
        <translation>계열의 %1 하나를 %2 하나로 봅니다</translation>
    </message>
    <message>
        <source>the series reads %1 and writes %2 tokens a request, the workload holds %3</source>
        <translation>계열은 요청마다 토큰 %1개를 읽고 %2개를 쓰며, 워크로드는 %3개를 다룸</translation>
    </message>
    <message>
        <source>x %1 / %2, in proportion to the number of GPUs</source>
        <translation>x %1 / %2, GPU 수에 비례</translation>
    </message>
    <message>
        <source>%1 / %2 s = %3 %4</source>
        <translation>%1 / %2 s = %3 %4</translation>
    </message>
    <message>
        <source>%1 / %2 s = %3 %4, in proportion to the number of GPUs</source>
        <translation>%1 / %2 s = %3 %4, GPU 수에 비례</translation>
    </message>
    <message>
        <source>x %1 to keep %2 % of the accuracy, in %3: %4</source>
        <translation>정확도 %2 %를 유지하려고 x %1, %3: %4</translation>
    </message>
    <message>
        <source>x peak %1 / %2 TFLOPS %3 = %4: what limits it by the roofline</source>
        <translation>x 최대 성능 %1 / %2 TFLOPS %3 = %4: 루프라인에 따른 한계</translation>
    </message>
    <message>
        <source>x bandwidth %1 / %2 GB/s = %3: what limits it by the roofline</source>
        <translation>x 대역폭 %1 / %2 GB/s = %3: 루프라인에 따른 한계</translation>
    </message>
    <message>
        <source>x bandwidth %1 / %2 GB/s = %3; peak %4 / %5 TFLOPS %6 = %7, the smaller of both: what limits it is not known</source>
        <translation>x 대역폭 %1 / %2 GB/s = %3, 최대 성능 %4 / %5 TFLOPS %6 = %7. 한계를 알 수 없어 둘 중 작은 값을 사용</translation>
    </message>
    <message>
        <source>x peak %1 / %2 TFLOPS %3 = %4; bandwidth %5 / %6 GB/s = %7, the smaller of both: what limits it is not known</source>
        <translation>x 최대 성능 %1 / %2 TFLOPS %3 = %4, 대역폭 %5 / %6 GB/s = %7. 한계를 알 수 없어 둘 중 작은 값을 사용</translation>
    </message>
    <message>
        <source>each %1 does one of its own hours in an hour</source>
        <translation>%1은 한 시간에 자체 한 시간분을 처리</translation>
    </message>
    <message>
        <source>one %1 does %2 hours of %3 in an hour; x %4 / 3,600 s</source>
        <translation>%1 하나가 한 시간에 %3의 %2시간분을 처리, x %4 / 3,600 s</translation>
    </message>
    <message>
        <source>no series answers for %1 x %2, and only measured rows may be used</source>
        <translation>%1 x %2에 맞는 계열이 없고 측정된 행만 사용할 수 있음</translation>
    </message>
    <message>
        <source>no series answers for %1 x %2, and only measured and scaled rows may be used</source>
        <translation>%1 x %2에 맞는 계열이 없고 측정되거나 환산된 행만 사용할 수 있음</translation>
    </message>
    <message>
        <source>no row of %1 answers for %2 x %3, and only measured rows may be used</source>
        <translation>%1에 %2 x %3에 맞는 행이 없고 측정된 행만 사용할 수 있음</translation>
    </message>
    <message>
        <source>no row of %1 answers for %2 x %3, and only measured and scaled rows may be used</source>
        <translation>%1에 %2 x %3에 맞는 행이 없고 측정되거나 환산된 행만 사용할 수 있음</translation>
    </message>
    <message>
        <source>accuracy: the rules of %1 keep %2 %</source>
        <translation>정확도: %1의 규칙이 %2 %를 유지</translation>
    </message>
    <message>
        <source>accuracy: %1</source>
        <translation>정확도: %1</translation>
    </message>
    <message>
        <source>%1 keeps the accuracy</source>
        <translation>%1은 정확도를 유지</translation>
    </message>
    <message>
        <source>%1: no accuracy is asked for</source>
        <translation>%1: 요구한 정확도 없음</translation>
    </message>
    <message>
        <source>%1 loses %2</source>
        <translation>%1의 손실 %2</translation>
    </message>
    <message>
        <source>%1: %2 % is kept by %3</source>
        <translation>%1: %3 방식으로 %2 % 유지</translation>
    </message>
    <message>
        <source>%1: %2 % is not kept</source>
        <translation>%1: %2 %를 유지하지 못함</translation>
    </message>
    <message>
        <source>%1 is taken to keep 99.9 %, no figure of this task is known</source>
        <translation>%1은 99.9 %를 유지한다고 봄, 이 작업의 수치는 알려져 있지 않음</translation>
    </message>
    <message>
        <source>%1 is taken to keep 99.9 %, no figure of this task is known: %2 % is asked for</source>
        <translation>%1은 99.9 %를 유지한다고 봄, 이 작업의 수치는 알려져 있지 않음: 요구는 %2 %</translation>
    </message>
    <message>
        <source>no figure tells what %1 loses here, and %2 % must be kept</source>
        <translation>여기서 %1의 손실을 알려 주는 수치가 없으나 %2 %를 유지해야 함</translation>
    </message>
    <message>
        <source>arithmetic: %1 FLOPs / (%2 TFLOPS %3 x %4) = %5 s</source>
        <translation>연산: %1 FLOP / (%2 TFLOPS %3 x %4) = %5 s</translation>
    </message>
    <message>
        <source>memory: %1 bytes / (%2 GB/s x %3) = %4 s</source>
        <translation>메모리: %1바이트 / (%2 GB/s x %3) = %4 s</translation>
    </message>
    <message>
        <source>arithmetic: the FLOPs of the work are not known</source>
        <translation>연산: 작업의 FLOP 수를 알 수 없음</translation>
    </message>
    <message>
        <source>memory: the bytes that the work moves are not known</source>
        <translation>메모리: 작업이 옮기는 바이트 수를 알 수 없음</translation>
    </message>
    <message>
        <source>efficiency %1: %2</source>
        <translation>효율 %1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 %3 measured on %4, %5</source>
        <translation>%4에서 %2 %3 중 %1 측정, %5</translation>
    </message>
    <message>
        <source>no measurement of %1 found; judgement from %2</source>
        <translation>%1의 측정값이 없어 %2로 판단</translation>
    </message>
    <message>
        <source>judgement for a whole training step: A100 0.52 to 0.64, H100 0.36 to 0.46 measured (mosaicml/llm-foundry@8c8dd48f), 0.415 to 0.563 (arXiv 2205.05198)</source>
        <translation>학습 단계 전체에 대한 판단: A100 0.52~0.64, H100 0.36~0.46 측정(mosaicml/llm-foundry@8c8dd48f), 0.415~0.563(arXiv 2205.05198)</translation>
    </message>
    <message>
        <source>no source gives %1 a rate in %2</source>
        <translation>%1의 %2 성능을 밝힌 출처가 없음</translation>
    </message>
    <message>
        <source>%1 has no matrix units for int8: %2 TOPS, less than %3 TFLOPS in fp16</source>
        <translation>%1에는 int8 행렬 연산 장치가 없음: %2 TOPS로 fp16의 %3 TFLOPS보다 적음</translation>
    </message>
    <message>
        <source>neither FLOPs nor bytes of the work are known</source>
        <translation>작업의 FLOP 수와 바이트 수를 모두 알 수 없음</translation>
    </message>
    <message>
        <source>the memory bandwidth of %1 is not known</source>
        <translation>%1의 메모리 대역폭을 알 수 없음</translation>
    </message>
    <message>
        <source>%1 (stated)</source>
        <translation>%1(명시됨)</translation>
    </message>
    <message>
        <source>10^12</source>
        <translation>10^12</translation>
    </message>
    <message>
        <source>2 (forward)</source>
        <translation>2(순전파)</translation>
    </message>
    <message>
        <source>8 (forward 2, recomputed 2, backward 4)</source>
        <translation>8(순전파 2, 재계산 2, 역전파 4)</translation>
    </message>
    <message>
        <source>6 (forward 2, backward 4)</source>
        <translation>6(순전파 2, 역전파 4)</translation>
    </message>
    <message>
        <source>(%1 frozen + %2 x %3 % in the adapter)</source>
        <translation>(고정 %1 + %2 x 어댑터 비율 %3 %)</translation>
    </message>
    <message>
        <source>%1 x %2 parameters = %3</source>
        <translation>%1 x 파라미터 %2 = %3</translation>
    </message>
    <message>
        <source>%1 x %2 parameters x %3 tokens = %4</source>
        <translation>%1 x 파라미터 %2 x 토큰 %3 = %4</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 parameters x %2 B / batch %3 = %4</source>
        <translation>파라미터 %1 x %2 B / 배치 %3 = %4</translation>
    </message>
    <message>
        <source>%1 parameters x %2 B / %3 (KV cache not known) = %4</source>
        <translation>파라미터 %1 x %2 B / %3 (KV 캐시는 알 수 없음) = %4</translation>
    </message>
    <message>
        <source>%1 parameters x %2 B / %3 + KV cache %4 B a token x %5 tokens = %6</source>
        <translation>파라미터 %1 x %2 B / %3 + KV 캐시 토큰당 %4 B x 토큰 %5 = %6</translation>
    </message>
    <message>
        <source>lives as given, %1 h on average</source>
        <translation>지정한 수명, 평균 %1시간</translation>
    </message>
    <message>
        <source>lives of %1: %2 to %3 h, %4 h on average</source>
        <translation>%1의 수명: %2~%3시간, 평균 %4시간</translation>
    </message>
    <message>
        <source>cores</source>
        <translation>코어</translation>
    </message>
    <message>
        <source>tensor cores</source>
        <translation>텐서 코어</translation>
    </message>
    <message>
        <source>memory, GB</source>
        <translation>메모리, GB</translation>
    </message>
    <message>
        <source>memory bandwidth, GB/s</source>
        <translation>메모리 대역폭, GB/s</translation>
    </message>
    <message>
        <source>NVLink, both directions, GB/s</source>
        <translation>NVLink 양방향, GB/s</translation>
    </message>
    <message>
        <source>power, W</source>
        <translation>전력, W</translation>
    </message>
    <message>
        <source>GPU (quarter board)</source>
        <translation>GPU(보드의 사분의 일)</translation>
    </message>
    <message>
        <source>GPU (half superchip)</source>
        <translation>GPU(슈퍼칩의 절반)</translation>
    </message>
    <message>
        <source>die (half board)</source>
        <translation>다이(보드의 절반)</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of this catalog&apos;s language</comment>
        <translation>ko</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>a number that core had to cut</comment>
        <translation>약 %1</translation>
    </message>
    <message>
        <source>%1 per gpu-hour</source>
        <translation>GPU시간당 %1</translation>
    </message>
    <message>
        <source>%1 per gpu-month</source>
        <translation>GPU월당 %1</translation>
    </message>
    <message>
        <source>%1 once per GPU</source>
        <translation>GPU당 한 번 %1</translation>
    </message>
    <message>
        <source>%1 per GPU for the term, in equal monthly payments</source>
        <translation>기간 전체 GPU당 %1, 매월 균등 납부</translation>
    </message>
    <message>
        <source>straight-line or declining-balance</source>
        <translation>straight-line 또는 declining-balance</translation>
    </message>
    <message>
        <source>straight-line or residual-only</source>
        <translation>straight-line 또는 residual-only</translation>
    </message>
    <message>
        <source>ISO 4217</source>
        <translation>ISO 4217</translation>
    </message>
    <message>
        <source>%1 % (%2)</source>
        <translation>%1 % (%2)</translation>
    </message>
    <message>
        <source>MI300X, about 3,880 of 5,300 GB/s</source>
        <translation>MI300X(5,300 GB/s 중 약 3,880)</translation>
    </message>
    <message>
        <source>A40 and L40 (0.96)</source>
        <translation>A40과 L40(0.96)</translation>
    </message>
    <message>
        <source>V100, A100 and H100 (0.87 to 0.90) and K80 (0.74 to 0.85)</source>
        <translation>V100·A100·H100(0.87~0.90)과 K80(0.74~0.85)</translation>
    </message>
    <message>
        <source>matrix products on A100, H100, GH200 (0.80 to 0.87)</source>
        <translation>A100·H100·GH200의 행렬 곱(0.80~0.87)</translation>
    </message>
    <message>
        <source>Typed into the scenario; no price list states it</source>
        <translation>시나리오에 직접 입력한 값이며 가격표에는 없음</translation>
    </message>
    <message>
        <source>The scenario&apos;s own figures and the presets it names</source>
        <translation>시나리오 자체의 수치와 시나리오가 지정한 프리셋</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::AddOptionForm</name>
    <message>
        <source>Add thi&amp;s option</source>
        <translation>이 옵션 추가(&amp;S)</translation>
    </message>
    <message>
        <source>Name of the new option</source>
        <translation>새 옵션의 이름</translation>
    </message>
    <message>
        <source>after its plan and offer</source>
        <translation>요금제와 상품 이름 사용</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>이름(&amp;A)</translation>
    </message>
    <message>
        <source>Add an option</source>
        <translation>옵션 추가</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::BookCheckPart</name>
    <message>
        <source>Find in the table</source>
        <translation>표에서 찾기</translation>
    </message>
    <message>
        <source>Price books are being checked</source>
        <translation>가격표를 검사하는 중</translation>
    </message>
    <message>
        <source>Doubtful prices</source>
        <translation>의심스러운 가격</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing is doubtful in the price books in use.</source>
        <translation>사용 중인 가격표에 의심스러운 항목이 없습니다.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 doubtful places&lt;/b&gt; in the price books in use.</source>
        <translation>사용 중인 가격표에 &lt;b&gt;의심스러운 항목이 %1개&lt;/b&gt; 있습니다.</translation>
    </message>
    <message>
        <source>Looked for: commitments dearer than on demand, prices a hundred times their neighbors&apos;, prices of zero or older than a year, types that differ in their GPUs, and what the books doubt themselves.</source>
        <translation>검사 항목: 온디맨드보다 비싼 약정, 비슷한 상품보다 100배 비싼 가격, 0이거나 1년 넘게 지난 가격, GPU 구성이 다른 유형, 가격표 자체에 의심 표시가 있는 항목.</translation>
    </message>
    <message>
        <source>Doubts by book: %1.</source>
        <translation>가격표별 의심 항목: %1.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What is doubtful</source>
        <translation>의심스러운 점</translation>
    </message>
    <message>
        <source>Check of the books as CSV</source>
        <translation>가격표 검사 CSV</translation>
    </message>
    <message>
        <source>Check of the books as Markdown</source>
        <translation>가격표 검사 Markdown</translation>
    </message>
    <message>
        <source>Check of the books as JSON</source>
        <translation>가격표 검사 JSON</translation>
    </message>
    <message>
        <source>What a check of the price books finds</source>
        <translation>가격표 검사 결과</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::CashFlowModel</name>
    <message>
        <source>after the months asked for</source>
        <translation>요청한 개월 이후</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a figure and its currency</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Months from the first one of the demand</source>
        <translation>수요의 첫 달부터 센 개월</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>월</translation>
    </message>
    <message>
        <source>The calendar month</source>
        <translation>달력상의 월</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>The charges that fall due in the month</source>
        <translation>이 달에 납부할 요금</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>청구</translation>
    </message>
    <message>
        <source>Tax, less discounts, refunds and credits</source>
        <translation>세금에서 할인, 환불, 크레딧을 뺀 값</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Billed and added</source>
        <translation>청구액과 추가액의 합</translation>
    </message>
    <message>
        <source>Payable</source>
        <translation>결제액</translation>
    </message>
    <message>
        <source>Payable up to the end of the month</source>
        <translation>이 달 말까지의 결제액</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>누적 결제액</translation>
    </message>
    <message>
        <source>What the month bears of all charges: purchases are spread over the days of their term</source>
        <translation>모든 요금 중 이 달에 귀속되는 금액: 구매액은 기간의 일수에 나누어 배분합니다</translation>
    </message>
    <message>
        <source>Amortized</source>
        <translation>상각</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>통화</translation>
    </message>
    <message>
        <source>Commitments that outlast the months asked for are owed in full</source>
        <translation>요청한 개월보다 긴 약정은 전액을 납부해야 합니다</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>Paid once: upfronts and servers bought</source>
        <translation>한 번 지불: 선결제와 서버 구매</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>구매</translation>
    </message>
    <message>
        <source>Owed each month, used or not</source>
        <translation>사용 여부와 관계없이 매월 납부</translation>
    </message>
    <message>
        <source>Recurring</source>
        <translation>정기</translation>
    </message>
    <message>
        <source>Billed by use</source>
        <translation>사용량에 따라 청구</translation>
    </message>
    <message>
        <source>By use</source>
        <translation>사용량</translation>
    </message>
    <message>
        <source>What servers bring when they are sold, and other credits of the ledger</source>
        <translation>서버 매각 대금과 장부의 기타 크레딧</translation>
    </message>
    <message>
        <source>Sold or credited</source>
        <translation>매각·크레딧</translation>
    </message>
    <message>
        <source>What an early end of a commitment pays back</source>
        <translation>약정을 일찍 끝낼 때 돌려받는 금액</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>환불</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::CashFlowPage</name>
    <message>
        <source>upfront and other purchases</source>
        <translation>선결제와 기타 구매</translation>
    </message>
    <message>
        <source>recurring</source>
        <translation>정기</translation>
    </message>
    <message>
        <source>by use</source>
        <translation>사용량</translation>
    </message>
    <message>
        <source>sold or credited</source>
        <translation>매각 또는 크레딧</translation>
    </message>
    <message>
        <source>refunded early</source>
        <translation>조기 종료 환불</translation>
    </message>
    <message>
        <source>tax, less discounts and credits</source>
        <translation>세금에서 할인과 크레딧을 뺀 값</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>One option, month by month</source>
        <translation>한 옵션의 월별 금액</translation>
    </message>
    <message>
        <source>All options, paid so far</source>
        <translation>모든 옵션의 누적 결제액</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>Everything that is payable</source>
        <translation>결제해야 할 모든 금액</translation>
    </message>
    <message>
        <source>Upfront</source>
        <translation>선결제</translation>
    </message>
    <message>
        <source>One-time purchases, of every term</source>
        <translation>모든 기간의 일회성 구매</translation>
    </message>
    <message>
        <source>Present cost</source>
        <translation>현재가치 비용</translation>
    </message>
    <message>
        <source>What the payments are worth today</source>
        <translation>결제액의 오늘 가치</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>수익률</translation>
    </message>
    <message>
        <source>Internal rate of return of choosing this option instead of the baseline, a year</source>
        <translation>기준 대신 이 옵션을 선택할 때의 연간 내부수익률</translation>
    </message>
    <message>
        <source>Pays back</source>
        <translation>손익분기</translation>
    </message>
    <message>
        <source>The month from which on it has cost no more than the baseline, for good</source>
        <translation>이 달부터 계속 기준보다 비용이 많지 않습니다</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>옵션</translation>
    </message>
    <message>
        <source>&amp;Option</source>
        <translation>옵션(&amp;O)</translation>
    </message>
    <message>
        <source>As &amp;paid</source>
        <translation>결제 기준(&amp;P)</translation>
    </message>
    <message>
        <source>A&amp;mortized</source>
        <translation>상각 기준(&amp;M)</translation>
    </message>
    <message>
        <source>Purchases are spread over the days of their term.</source>
        <translation>구매액을 기간의 일수에 나누어 배분합니다.</translation>
    </message>
    <message>
        <source>What is paid in each month, by kind</source>
        <translation>매월 결제액, 종류별</translation>
    </message>
    <message>
        <source>Months of the option</source>
        <translation>옵션의 월별 내역</translation>
    </message>
    <message>
        <source>What each option has cost by the end of each month</source>
        <translation>매월 말까지 각 옵션의 누적 비용</translation>
    </message>
    <message>
        <source>%1 (no answer)</source>
        <translation>%1 (결과 없음)</translation>
    </message>
    <message>
        <source>%1 (recommended)</source>
        <translation>%1 (추천)</translation>
    </message>
    <message>
        <source>%1 (baseline)</source>
        <translation>%1 (기준)</translation>
    </message>
    <message>
        <source>This scenario has no answer. %1</source>
        <translation>이 시나리오는 결과가 없습니다. %1</translation>
    </message>
    <message>
        <source>This option has no answer. %1</source>
        <translation>이 옵션은 결과가 없습니다. %1</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>기준</translation>
    </message>
    <message>
        <source>What each month bears, by kind</source>
        <translation>매월 귀속액, 종류별</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>차트</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>누적 결제액</translation>
    </message>
    <message>
        <source>Cash flow</source>
        <translation>현금 흐름</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::CatalogPart</name>
    <message>
        <source>What the chosen price has been</source>
        <translation>선택한 가격의 변화</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>가격</translation>
    </message>
    <message>
        <source>Choose a price to see its history.</source>
        <translation>가격을 선택하면 이력이 표시됩니다.</translation>
    </message>
    <message>
        <source>Find: a100 spot us-east-1</source>
        <translation>찾기: a100 spot us-east-1</translation>
    </message>
    <message>
        <source>Find prices by words</source>
        <translation>단어로 가격 찾기</translation>
    </message>
    <message>
        <source>All clouds</source>
        <translation>모든 클라우드</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>모든 리전</translation>
    </message>
    <message>
        <source>Any GPU</source>
        <translation>모든 GPU</translation>
    </message>
    <message>
        <source>Every way to buy</source>
        <translation>모든 구매 방식</translation>
    </message>
    <message>
        <source>All dated until</source>
        <translation>기준일까지의 모든 가격</translation>
    </message>
    <message>
        <source>That hold on</source>
        <translation>유효한 가격</translation>
    </message>
    <message>
        <source>Which prices</source>
        <translation>표시할 가격</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>&amp;Update prices…</source>
        <translation>가격 업데이트(&amp;U)…</translation>
    </message>
    <message>
        <source>Prices are being gathered</source>
        <translation>가격을 모으는 중</translation>
    </message>
    <message>
        <source>&amp;Clouds</source>
        <translation>클라우드(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Regions</source>
        <translation>리전(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;GPUs</source>
        <translation>GPU(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Plans</source>
        <translation>요금제(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>표시(&amp;S)</translation>
    </message>
    <message>
        <source>%1 of %2 prices</source>
        <translation>가격 %2개 중 %1개</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>There is no hourly price of %1 to draw.</source>
        <translation>그래프로 그릴 %1의 시간당 가격이 없습니다.</translation>
    </message>
    <message>
        <source>The offer</source>
        <translation>상품</translation>
    </message>
    <message>
        <source>GPUs: %1</source>
        <translation>GPU: %1</translation>
    </message>
    <message>
        <source>Machine: %1 vCPUs, %2 GiB</source>
        <translation>기계: vCPU %1개, %2 GiB</translation>
    </message>
    <message>
        <source>Operating system %1, tenancy %2, tax %3</source>
        <translation>운영 체제: %1, 테넌시: %2, 세금: %3</translation>
    </message>
    <message>
        <source>As its source prints it</source>
        <translation>출처의 원래 표기</translation>
    </message>
    <message>
        <source>%1 is printed as %2, exact is %3 (%4)</source>
        <translation>%1: 표기 %2, 정확한 값 %3 (%4)</translation>
    </message>
    <message>
        <source>Prices shown as CSV</source>
        <translation>표시된 가격 CSV</translation>
    </message>
    <message>
        <source>Prices shown as Markdown</source>
        <translation>표시된 가격 Markdown</translation>
    </message>
    <message>
        <source>Prices shown as JSON</source>
        <translation>표시된 가격 JSON</translation>
    </message>
    <message>
        <source>History of the chosen price as CSV</source>
        <translation>선택한 가격의 이력 CSV</translation>
    </message>
    <message>
        <source>History</source>
        <translation>이력</translation>
    </message>
    <message>
        <source>Every known price</source>
        <translation>알려진 모든 가격</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::ChoiceField</name>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Clear choice</source>
        <translation>선택 지우기</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 외 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gpucost::ui::ColumnsChart</name>
    <message>
        <source>month</source>
        <translation>월</translation>
    </message>
    <message>
        <source>%1
month %2 (%3): %4</source>
        <translation>%1
%2개월째 (%3): %4</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::ComparePage</name>
    <message>
        <source>Any GPU</source>
        <translation>모든 GPU</translation>
    </message>
    <message>
        <source>&amp;Share of every month</source>
        <translation>매월 사용 비율(&amp;S)</translation>
    </message>
    <message>
        <source>Hours of the &amp;week</source>
        <translation>주간 사용 시간(&amp;W)</translation>
    </message>
    <message>
        <source>730 hours (estimate)</source>
        <translation>730시간(추정)</translation>
    </message>
    <message>
        <source>calendar (as billed)</source>
        <translation>달력 기준(실제 청구)</translation>
    </message>
    <message>
        <source>All clouds</source>
        <translation>모든 클라우드</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>모든 리전</translation>
    </message>
    <message>
        <source>Every way to buy</source>
        <translation>모든 구매 방식</translation>
    </message>
    <message>
        <source>best of each cloud and plan</source>
        <translation>클라우드·요금제별 최적</translation>
    </message>
    <message>
        <source>best of each region and plan</source>
        <translation>리전·요금제별 최적</translation>
    </message>
    <message>
        <source>best of each plan</source>
        <translation>요금제별 최적</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>&amp;GPU</source>
        <translation>GPU(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Number of GPUs</source>
        <translation>GPU 수(&amp;N)</translation>
    </message>
    <message>
        <source>Number of GPUs</source>
        <translation>GPU 수</translation>
    </message>
    <message>
        <source>&amp;Months</source>
        <translation>개월 수(&amp;M)</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>개월 수</translation>
    </message>
    <message>
        <source>Utilization in percent</source>
        <translation>사용률(%)</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>통화(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Clouds</source>
        <translation>클라우드(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Regions</source>
        <translation>리전(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Plans</source>
        <translation>요금제(&amp;P)</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>표시(&amp;H)</translation>
    </message>
    <message>
        <source>Hours of a month</source>
        <translation>한 달의 시간</translation>
    </message>
    <message>
        <source>Prices as of</source>
        <translation>가격 기준일</translation>
    </message>
    <message>
        <source>Choose GPUs</source>
        <translation>GPU 선택</translation>
    </message>
    <message>
        <source>Choose clouds</source>
        <translation>클라우드 선택</translation>
    </message>
    <message>
        <source>Choose regions</source>
        <translation>리전 선택</translation>
    </message>
    <message>
        <source>Choose plans</source>
        <translation>요금제 선택</translation>
    </message>
    <message>
        <source>Choose what is shown</source>
        <translation>표시 항목 선택</translation>
    </message>
    <message>
        <source>Change the number of GPUs</source>
        <translation>GPU 수 변경</translation>
    </message>
    <message>
        <source>Change the months</source>
        <translation>개월 수 변경</translation>
    </message>
    <message>
        <source>Change the utilization</source>
        <translation>사용률 변경</translation>
    </message>
    <message>
        <source>Use a share of every month</source>
        <translation>매월 사용 비율 적용</translation>
    </message>
    <message>
        <source>Use hours of the week</source>
        <translation>주간 사용 시간 적용</translation>
    </message>
    <message>
        <source>Paint hours of the week</source>
        <translation>주간 사용 시간 칠하기</translation>
    </message>
    <message>
        <source>Choose the currency</source>
        <translation>통화 선택</translation>
    </message>
    <message>
        <source>Choose the hours of a month</source>
        <translation>한 달의 시간 선택</translation>
    </message>
    <message>
        <source>Choose the day of the prices</source>
        <translation>가격 기준일 선택</translation>
    </message>
    <message>
        <source>Find in the table</source>
        <translation>표에서 찾기</translation>
    </message>
    <message>
        <source>&amp;Add to scenario</source>
        <translation>시나리오에 추가(&amp;A)</translation>
    </message>
    <message>
        <source>Makes the selected ways to buy options of this scenario.</source>
        <translation>선택한 구매 방식을 이 시나리오의 옵션으로 추가합니다.</translation>
    </message>
    <message>
        <source>Ways to buy</source>
        <translation>구매 방식</translation>
    </message>
    <message>
        <source>What has been paid by the end of each month</source>
        <translation>매월 말까지의 누적 결제액</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) a week</source>
        <translation>
            <numerusform>주 %n시간</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ways to buy priced in %2 ms</source>
        <translation>구매 방식 %1개의 가격을 %2 ms 만에 계산했습니다</translation>
    </message>
    <message>
        <source>There is no answer to this question. %1</source>
        <translation>이 질문에는 결과가 없습니다. %1</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; on %2, %3: &lt;b&gt;%4&lt;/b&gt;</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; (%2, %3): &lt;b&gt;%4&lt;/b&gt;</translation>
    </message>
    <message>
        <source>, %1 more than on demand there</source>
        <translation>, 같은 상품 온디맨드보다 %1 많음</translation>
    </message>
    <message>
        <source>, %1 less than on demand there</source>
        <translation>, 같은 상품 온디맨드보다 %1 적음</translation>
    </message>
    <message>
        <source>; pays back in month %1</source>
        <translation>; %1개월째에 손익분기</translation>
    </message>
    <message>
        <source>Costs least: %1.</source>
        <translation>최저 비용: %1.</translation>
    </message>
    <message>
        <source>Its price changes, and the capacity can be taken away.</source>
        <translation>가격이 변하며 용량을 회수당할 수 있습니다.</translation>
    </message>
    <message>
        <source>At a fixed price: %1.</source>
        <translation>고정 가격 중 최저: %1.</translation>
    </message>
    <message>
        <source>Only effective rates are known here, which have no cash flow.</source>
        <translation>여기서는 실효 단가만 알려져 있어 현금 흐름이 없습니다.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of %2 on %3</source>
        <translation>%1: %3 %2</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>Compared with on demand of the same offer</source>
        <translation>같은 상품의 온디맨드와 비교</translation>
    </message>
    <message>
        <source>%1 on demand, less %2, saves %3</source>
        <translation>온디맨드 %1에서 %2을(를) 빼면 %3 절감</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>환율</translation>
    </message>
    <message>
        <source>Select one or more rows of the table first.</source>
        <translation>먼저 표에서 행을 하나 이상 선택하십시오.</translation>
    </message>
    <message>
        <source>Add to scenario</source>
        <translation>시나리오에 추가</translation>
    </message>
    <message numerus="yes">
        <source>The scenario has %n option(s) now</source>
        <translation>
            <numerusform>이제 시나리오의 옵션은 %n개입니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparison as CSV</source>
        <translation>비교 CSV</translation>
    </message>
    <message>
        <source>Comparison as Markdown</source>
        <translation>비교 Markdown</translation>
    </message>
    <message>
        <source>Comparison as JSON</source>
        <translation>비교 JSON</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>차트</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>비교</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::ComparisonModel</name>
    <message>
        <source>%1 (effective rate)</source>
        <translation>%1 (실효 단가)</translation>
    </message>
    <message>
        <source>never</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Rank by total cost, machines with a host first</source>
        <translation>총비용 순위, 호스트를 포함한 기계 우선</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>요금제</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>공급자</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>리전</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>기계</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>The whole obligation over the months asked for</source>
        <translation>요청한 개월 동안의 전체 비용</translation>
    </message>
    <message>
        <source>Total, %1</source>
        <translation>합계, %1</translation>
    </message>
    <message>
        <source>One-time purchases, of every term</source>
        <translation>모든 기간의 일회성 구매</translation>
    </message>
    <message>
        <source>Upfront, %1</source>
        <translation>선결제, %1</translation>
    </message>
    <message>
        <source>Per month, %1</source>
        <translation>월, %1</translation>
    </message>
    <message>
        <source>Total divided by the GPU-hours that are used</source>
        <translation>합계를 사용한 GPU시간으로 나눈 값</translation>
    </message>
    <message>
        <source>Per GPU-hour, %1</source>
        <translation>GPU시간당, %1</translation>
    </message>
    <message>
        <source>Saves, %1</source>
        <translation>절감액, %1</translation>
    </message>
    <message>
        <source>Saving against on demand of the same offer</source>
        <translation>같은 상품의 온디맨드 대비 절감률</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>절감률</translation>
    </message>
    <message>
        <source>The month in which the plan has cost no more than on demand for good</source>
        <translation>요금제의 누적 비용이 온디맨드보다 계속 많지 않게 되는 달</translation>
    </message>
    <message>
        <source>Pays back in month</source>
        <translation>손익분기 월</translation>
    </message>
    <message>
        <source>From this share of the hours on, the plan costs no more than on demand</source>
        <translation>이 사용률부터 요금제가 온디맨드보다 비싸지 않습니다</translation>
    </message>
    <message>
        <source>Cheaper from use</source>
        <translation>손익분기 사용률</translation>
    </message>
    <message>
        <source>Falls due after the months asked for</source>
        <translation>요청한 개월 이후에 납부할 금액</translation>
    </message>
    <message>
        <source>Owed later, %1</source>
        <translation>이후 납부, %1</translation>
    </message>
    <message>
        <source>The oldest price used is of this day</source>
        <translation>사용한 가격 중 가장 오래된 날짜</translation>
    </message>
    <message>
        <source>Price of</source>
        <translation>가격 기준일</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>%1 (GPU alone)</source>
        <translation>%1 (GPU만)</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::CostTimeChart</name>
    <message>
        <source>frontier: nothing is both cheaper and faster</source>
        <translation>프런티어: 더 싸면서 더 빠른 것이 없음</translation>
    </message>
    <message>
        <source>%1, logarithmic</source>
        <translation>%1, 로그 눈금</translation>
    </message>
    <message>
        <source>There is nothing to draw: no machine can do this.</source>
        <translation>그릴 것이 없습니다. 이 작업을 할 수 있는 기계가 없습니다.</translation>
    </message>
    <message>
        <source>days until done</source>
        <translation>완료까지의 일수</translation>
    </message>
    <message>
        <source>days for %1</source>
        <translation>%1 소요 일수</translation>
    </message>
    <message>
        <source>hours until done</source>
        <translation>완료까지의 시간(시간)</translation>
    </message>
    <message>
        <source>hours for %1</source>
        <translation>%1 소요 시간(시간)</translation>
    </message>
    <message>
        <source>minutes until done</source>
        <translation>완료까지의 시간(분)</translation>
    </message>
    <message>
        <source>minutes for %1</source>
        <translation>%1 소요 시간(분)</translation>
    </message>
    <message>
        <source>seconds until done</source>
        <translation>완료까지의 시간(초)</translation>
    </message>
    <message>
        <source>seconds for %1</source>
        <translation>%1 소요 시간(초)</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::CumulativeModel</name>
    <message>
        <source>Month</source>
        <translation>월</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>What %1 has cost by the end of the month</source>
        <translation>%1: 이 달 말까지의 비용</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a figure and its currency</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::DifferencesModel</name>
    <message>
        <source>(not there)</source>
        <translation>(없음)</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Here: %1</source>
        <translation>이쪽: %1</translation>
    </message>
    <message>
        <source>There: %1</source>
        <translation>저쪽: %1</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::DistributionField</name>
    <message>
        <source>certain</source>
        <translation>확정</translation>
    </message>
    <message>
        <source>anything between</source>
        <translation>범위 안 균등</translation>
    </message>
    <message>
        <source>most likely, between</source>
        <translation>최빈값과 범위</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>정규</translation>
    </message>
    <message>
        <source>lognormal</source>
        <translation>로그정규</translation>
    </message>
    <message>
        <source>%1: kind of uncertainty</source>
        <translation>%1: 불확실성 종류</translation>
    </message>
    <message>
        <source>middle, %1</source>
        <translation>%1, 중앙값</translation>
    </message>
    <message>
        <source>always, %1</source>
        <translation>%1, 항상</translation>
    </message>
    <message>
        <source>least, %1</source>
        <translation>%1, 최소</translation>
    </message>
    <message>
        <source>deviation, %1</source>
        <translation>%1, 편차</translation>
    </message>
    <message>
        <source>likely, %1</source>
        <translation>%1, 최빈값</translation>
    </message>
    <message>
        <source>most, %1</source>
        <translation>%1, 최대</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1; expected: %2</source>
        <translation>%1; 필요한 값: %2</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::Document</name>
    <message>
        <source>Untitled</source>
        <translation>제목 없음</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::DoubtModel</name>
    <message>
        <source>Price book</source>
        <translation>가격표</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>상품</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>요금제</translation>
    </message>
    <message>
        <source>What is doubtful</source>
        <translation>의심스러운 점</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::ExplainPanel</name>
    <message>
        <source>Explanation</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>Select a figure in a table to see how it comes about.</source>
        <translation>표에서 숫자를 선택하면 산출 방법이 표시됩니다.</translation>
    </message>
    <message>
        <source>&amp;Copy explanation</source>
        <translation>설명 복사(&amp;C)</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::ExportStrip</name>
    <message>
        <source>Progress of the export</source>
        <translation>내보내기 진행률</translation>
    </message>
    <message>
        <source>Cancel e&amp;xport</source>
        <translation>내보내기 취소(&amp;X)</translation>
    </message>
    <message>
        <source>Exporting %1…</source>
        <translation>%1 내보내는 중…</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::FigureCard</name>
    <message>
        <source>%1, %2</source>
        <comment>a figure and its unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a figure&apos;s name and the figure</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::FigureModel</name>
    <message>
        <source>Figure of one GPU</source>
        <translation>GPU 1개의 수치</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>비율</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::GpuComparisonPart</name>
    <message>
        <source>First GPU</source>
        <translation>첫째 GPU</translation>
    </message>
    <message>
        <source>Other GPU</source>
        <translation>다른 GPU</translation>
    </message>
    <message>
        <source>Figures of both GPUs</source>
        <translation>두 GPU의 수치</translation>
    </message>
    <message>
        <source>What was measured of both GPUs</source>
        <translation>두 GPU의 측정값</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>비교(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;with</source>
        <translation>대상(&amp;W)</translation>
    </message>
    <message>
        <source>Nothing comparable was measured of %1 and %2. What stands at the left are their makers&apos; figures and prices.</source>
        <translation>%1과(와) %2은(는) 비교할 수 있는 측정값이 없습니다. 왼쪽은 제조사 수치와 가격입니다.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 is %2 to %3 times as fast as %4&lt;/b&gt; where both were measured: %5 in %6.</source>
        <translation>&lt;b&gt;%1의 속도는 %4의 %2~%3배&lt;/b&gt;입니다. 양쪽을 모두 측정한 %6의 %5 기준입니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n쌍</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%n개 계열</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows are compared within one series alone. Prices are the cheapest on demand of whole machines on %1.</source>
        <translation>비교는 한 계열 안에서만 합니다. 가격은 %1 기준 온디맨드 기계 전체의 최저가입니다.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>How it is worked out</source>
        <translation>계산 방법</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1: %2, price of %3</source>
        <translation>%1: %2, %3 기준 가격</translation>
    </message>
    <message>
        <source>Source: %1, %2</source>
        <translation>출처: %1, %2</translation>
    </message>
    <message>
        <source>%1 / %2: less time is faster</source>
        <translation>%1 / %2: 시간이 짧을수록 빠릅니다</translation>
    </message>
    <message>
        <source>Several rows fit, of other machines or software: the best of each is taken.</source>
        <translation>기계나 소프트웨어가 다른 여러 행이 해당되어 각각 가장 좋은 행을 사용합니다.</translation>
    </message>
    <message>
        <source>%1 %2, measured with %3, batch %4</source>
        <translation>%1 %2, 측정 정밀도 %3, 배치 %4</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>플랫폼: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>출처: %1</translation>
    </message>
    <message>
        <source>GPUs side by side as CSV</source>
        <translation>GPU 나란히 비교 CSV</translation>
    </message>
    <message>
        <source>GPUs side by side as Markdown</source>
        <translation>GPU 나란히 비교 Markdown</translation>
    </message>
    <message>
        <source>GPUs side by side as JSON</source>
        <translation>GPU 나란히 비교 JSON</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>수치</translation>
    </message>
    <message>
        <source>Measured pairs</source>
        <translation>측정 쌍</translation>
    </message>
    <message>
        <source>Compare two GPUs</source>
        <translation>두 GPU 비교</translation>
    </message>
    <message>
        <source>Choose the first GPU</source>
        <translation>첫째 GPU 선택</translation>
    </message>
    <message>
        <source>Choose the other GPU</source>
        <translation>다른 GPU 선택</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::GpuModel</name>
    <message>
        <source>Dense peak of one GPU as its maker states it; – where no source gives it</source>
        <translation>제조사가 밝힌 GPU 1개의 밀집 최대 성능입니다. 출처가 없으면 –입니다</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>제품군</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>제조사</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>아키텍처</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>연도</translation>
    </message>
    <message>
        <source>Memory, GB</source>
        <translation>메모리, GB</translation>
    </message>
    <message>
        <source>Bandwidth, GB/s</source>
        <translation>대역폭, GB/s</translation>
    </message>
    <message>
        <source>FP64, TFLOPS</source>
        <translation>FP64, TFLOPS</translation>
    </message>
    <message>
        <source>FP64 tensor, TFLOPS</source>
        <translation>FP64 텐서, TFLOPS</translation>
    </message>
    <message>
        <source>FP32, TFLOPS</source>
        <translation>FP32, TFLOPS</translation>
    </message>
    <message>
        <source>TF32 tensor, TFLOPS</source>
        <translation>TF32 텐서, TFLOPS</translation>
    </message>
    <message>
        <source>FP16, TFLOPS</source>
        <translation>FP16, TFLOPS</translation>
    </message>
    <message>
        <source>FP16 tensor, TFLOPS</source>
        <translation>FP16 텐서, TFLOPS</translation>
    </message>
    <message>
        <source>BF16 tensor, TFLOPS</source>
        <translation>BF16 텐서, TFLOPS</translation>
    </message>
    <message>
        <source>FP8 tensor, TFLOPS</source>
        <translation>FP8 텐서, TFLOPS</translation>
    </message>
    <message>
        <source>FP4 tensor, TFLOPS</source>
        <translation>FP4 텐서, TFLOPS</translation>
    </message>
    <message>
        <source>INT8, TOPS</source>
        <translation>INT8, TOPS</translation>
    </message>
    <message>
        <source>INT4, TOPS</source>
        <translation>INT4, TOPS</translation>
    </message>
    <message>
        <source>Power, W</source>
        <translation>전력, W</translation>
    </message>
    <message>
        <source>NVLink both ways, GB/s</source>
        <translation>NVLink 양방향, GB/s</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>코어</translation>
    </message>
    <message>
        <source>Tensor cores</source>
        <translation>텐서 코어</translation>
    </message>
    <message>
        <source>Boost clock, MHz</source>
        <translation>부스트 클럭, MHz</translation>
    </message>
    <message>
        <source>Peak with sparsity, times</source>
        <translation>희소성 최대 성능, 배</translation>
    </message>
    <message>
        <source>Memory type</source>
        <translation>메모리 종류</translation>
    </message>
    <message>
        <source>PCIe</source>
        <translation>PCIe</translation>
    </message>
    <message>
        <source>Form factor</source>
        <translation>폼 팩터</translation>
    </message>
    <message>
        <source>Compute capability</source>
        <translation>컴퓨팅 기능</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::HeatMapWidget</name>
    <message>
        <source>Nothing to show yet.</source>
        <translation>아직 표시할 내용이 없습니다.</translation>
    </message>
    <message>
        <source>months</source>
        <translation>개월</translation>
    </message>
    <message>
        <source>list prices fall a year</source>
        <translation>연간 정가 하락률</translation>
    </message>
    <message>
        <source>utilization</source>
        <translation>사용률</translation>
    </message>
    <message>
        <source>%1 saved (negative: costs more)</source>
        <translation>절감액, %1 (음수: 비용 증가)</translation>
    </message>
    <message>
        <source>%1 use, %2 months</source>
        <translation>사용률 %1, %2개월</translation>
    </message>
    <message>
        <source>%1 use, list prices fall by %2 a year</source>
        <translation>사용률 %1, 정가 연 %2 하락</translation>
    </message>
    <message>
        <source>%1: not worked out</source>
        <translation>%1: 계산하지 않음</translation>
    </message>
    <message>
        <source>%1: costs %2 more</source>
        <translation>%1: 비용 %2 증가</translation>
    </message>
    <message>
        <source>%1: saves %2</source>
        <translation>%1: %2 절감</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::HistogramWidget</name>
    <message>
        <source>Nothing to show yet.</source>
        <translation>아직 표시할 내용이 없습니다.</translation>
    </message>
    <message>
        <source>worlds</source>
        <translation>시행 수</translation>
    </message>
    <message>
        <source>median</source>
        <translation>중앙값</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1~%2</translation>
    </message>
    <message>
        <source>%1: worlds %2</source>
        <translation>%1: 시행 %2회</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::LateLabel</name>
    <message>
        <source>Working it out… Until then the figures are those of before the last change.</source>
        <translation>계산 중… 그때까지는 마지막 변경 이전의 수치입니다.</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::LinesChart</name>
    <message>
        <source>pays back</source>
        <translation>손익분기</translation>
    </message>
    <message>
        <source>end of month</source>
        <translation>월말</translation>
    </message>
    <message>
        <source>There is nothing to draw.</source>
        <translation>그릴 내용이 없습니다.</translation>
    </message>
    <message>
        <source>end of month %1 (%2)</source>
        <translation>%1개월째 말 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::MainWindow</name>
    <message>
        <source>Explanation</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>페이지</translation>
    </message>
    <message>
        <source>Open scenarios</source>
        <translation>열린 시나리오</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>닫기</translation>
    </message>
    <message numerus="yes">
        <source>%1 offers in %n price book(s)</source>
        <translation>
            <numerusform>가격표 %n개의 상품 %1개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>도구 모음</translation>
    </message>
    <message>
        <source>&amp;New scenario</source>
        <translation>새 시나리오(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>열기(&amp;O)…</translation>
    </message>
    <message>
        <source>Scenarios (*.json);;All files (*)</source>
        <translation>시나리오 (*.json);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>최근 파일 열기(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>저장(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>다른 이름으로 저장(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>복제(&amp;D)</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>이름 바꾸기(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Export this page</source>
        <translation>이 페이지 내보내기(&amp;E)</translation>
    </message>
    <message>
        <source>Export &amp;quickly…</source>
        <translation>빠른 내보내기(&amp;Q)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>인쇄(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Close scenario</source>
        <translation>시나리오 닫기(&amp;C)</translation>
    </message>
    <message>
        <source>E&amp;xit</source>
        <translation>끝내기(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>다시 실행(&amp;R)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>찾기(&amp;F)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Export this page</source>
        <translation>이 페이지 내보내기</translation>
    </message>
    <message>
        <source>&amp;Explanation</source>
        <translation>설명(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>테마(&amp;L)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>시스템 설정</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>&amp;About GPU Cost</source>
        <translation>GPU Cost 정보(&amp;A)</translation>
    </message>
    <message>
        <source>About GPU Cost</source>
        <translation>GPU Cost 정보</translation>
    </message>
    <message>
        <source>&lt;h3&gt;GPU Cost %1&lt;/h3&gt;&lt;p&gt;What a GPU costs: on demand, spot, reserved, committed and owned, compared exactly.&lt;/p&gt;&lt;p&gt;GPL-3.0-or-later; the core library is Apache-2.0.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;GPU Cost %1&lt;/h3&gt;&lt;p&gt;온디맨드, 스팟, 예약, 약정, 자체 보유 등 GPU 비용을 정확하게 비교합니다.&lt;/p&gt;&lt;p&gt;GPL-3.0-or-later; 핵심 라이브러리는 Apache-2.0입니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>아직 저장하지 않음</translation>
    </message>
    <message>
        <source>%1[*] – GPU Cost</source>
        <translation>%1[*] – GPU Cost</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>저장하지 못했습니다. %1</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1(으)로 저장했습니다</translation>
    </message>
    <message>
        <source>Save scenario</source>
        <translation>시나리오 저장</translation>
    </message>
    <message>
        <source>Scenarios (*.json)</source>
        <translation>시나리오 (*.json)</translation>
    </message>
    <message>
        <source>Page as PDF…</source>
        <translation>페이지 PDF…</translation>
    </message>
    <message>
        <source>Not exported. %1</source>
        <translation>내보내지 못했습니다. %1</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>%1(으)로 내보냈습니다</translation>
    </message>
    <message>
        <source>Not printed: %1 cannot be written.</source>
        <translation>인쇄하지 못했습니다. %1에 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>아직 없음</translation>
    </message>
    <message>
        <source>Rename scenario</source>
        <translation>시나리오 이름 바꾸기</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>저장하지 않은 변경</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>“%1”의 변경 내용을 저장할까요?</translation>
    </message>
    <message numerus="yes">
        <source>The last session was cut off. %n scenario(s) with unsaved changes are back.</source>
        <translation>
            <numerusform>지난 세션이 비정상적으로 끝났습니다. 저장하지 않은 변경이 있는 시나리오 %n개를 복구했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export canceled: %1 was not written.</source>
        <translation>내보내기를 취소했습니다. %1 파일을 쓰지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::NumberField</name>
    <message>
        <source>Not a number.</source>
        <translation>숫자가 아닙니다.</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>%1부터 %2까지입니다.</translation>
    </message>
    <message>
        <source>A whole number.</source>
        <translation>정수여야 합니다.</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::OfferPlanFields</name>
    <message>
        <source>provider/region/machine</source>
        <translation>공급자/리전/기계</translation>
    </message>
    <message>
        <source>&amp;Offer</source>
        <translation>상품(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>요금제(&amp;P)</translation>
    </message>
    <message>
        <source>Plan as wr&amp;itten</source>
        <translation>요금제 표기(&amp;I)</translation>
    </message>
    <message>
        <source>Not the name of an offer.</source>
        <translation>상품 이름이 아닙니다.</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::OptionForm</name>
    <message>
        <source>Name of the option</source>
        <translation>옵션 이름</translation>
    </message>
    <message>
        <source>Note about the option</source>
        <translation>옵션 메모</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>이름(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>메모(&amp;N)</translation>
    </message>
    <message>
        <source>Rename the option</source>
        <translation>옵션 이름 바꾸기</translation>
    </message>
    <message>
        <source>Edit the option&apos;s note</source>
        <translation>옵션 메모 편집</translation>
    </message>
    <message>
        <source>Change what the option is</source>
        <translation>옵션 내용 변경</translation>
    </message>
    <message>
        <source>Select an option of the current scenario in the table.</source>
        <translation>표에서 현재 시나리오의 옵션을 선택하십시오.</translation>
    </message>
    <message>
        <source>%1. Its inputs are on the page “Cloud or own”.</source>
        <translation>%1. 입력값은 ‘클라우드 또는 자체 보유’ 페이지에 있습니다.</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::OwnPage</name>
    <message>
        <source>%1 on %2</source>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <translation>비교 대상(&amp;W)</translation>
    </message>
    <message>
        <source>S&amp;erver</source>
        <translation>서버(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>장소(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Number of servers</source>
        <translation>서버 수(&amp;N)</translation>
    </message>
    <message>
        <source>Choose the server</source>
        <translation>서버 선택</translation>
    </message>
    <message>
        <source>Choose the place</source>
        <translation>장소 선택</translation>
    </message>
    <message>
        <source>Change the number of servers</source>
        <translation>서버 수 변경</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>변경: %1</translation>
    </message>
    <message>
        <source>Back to the preset: %1</source>
        <translation>사전 설정으로 되돌리기: %1</translation>
    </message>
    <message>
        <source>&amp;Add servers of our own</source>
        <translation>자체 서버 추가(&amp;A)</translation>
    </message>
    <message>
        <source>Parts of what owning costs</source>
        <translation>자체 보유 비용의 구성 요소</translation>
    </message>
    <message>
        <source>What owning and the cloud cost by the share of every month that is used</source>
        <translation>매월 사용률에 따른 자체 보유와 클라우드 비용</translation>
    </message>
    <message>
        <source>What owning costs, part by part, above the cloud</source>
        <translation>자체 보유 비용의 항목별 구성, 클라우드와 비교</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>per GPU-hour</source>
        <translation>GPU시간당</translation>
    </message>
    <message>
        <source>Cost in all or per GPU-hour</source>
        <translation>합계 또는 GPU시간당 비용</translation>
    </message>
    <message>
        <source>C&amp;ost</source>
        <translation>비용(&amp;O)</translation>
    </message>
    <message>
        <source>By &amp;use</source>
        <translation>사용률별(&amp;U)</translation>
    </message>
    <message>
        <source>By p&amp;art</source>
        <translation>항목별(&amp;A)</translation>
    </message>
    <message>
        <source>Add servers of our own</source>
        <translation>자체 서버 추가</translation>
    </message>
    <message>
        <source>Servers of our own</source>
        <translation>자체 서버</translation>
    </message>
    <message>
        <source>None: every figure is set here</source>
        <translation>없음: 모든 수치를 여기서 설정</translation>
    </message>
    <message>
        <source>This scenario has no servers of its own to compare with the cloud.</source>
        <translation>이 시나리오에는 클라우드와 비교할 자체 서버가 없습니다.</translation>
    </message>
    <message>
        <source>Add them with the figures of a preset; every figure can be changed.</source>
        <translation>사전 설정의 수치로 추가하십시오. 모든 수치를 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>There is no answer to this question. %1</source>
        <translation>이 질문에는 결과가 없습니다. %1</translation>
    </message>
    <message>
        <source>Our own servers cost &lt;b&gt;%1&lt;/b&gt; in %2</source>
        <translation>자체 서버 비용: %2 동안 &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>; the cloud costs &lt;b&gt;%1&lt;/b&gt; (%2)</source>
        <translation>; 클라우드 비용: &lt;b&gt;%1&lt;/b&gt; (%2)</translation>
    </message>
    <message>
        <source>: the same.</source>
        <translation>. 비용이 같습니다.</translation>
    </message>
    <message>
        <source>: owning costs &lt;b&gt;%1 more&lt;/b&gt;.</source>
        <translation>. 자체 보유가 &lt;b&gt;%1 더 듭니다&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>: owning saves &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>. 자체 보유가 &lt;b&gt;%1&lt;/b&gt;을(를) 절감합니다.</translation>
    </message>
    <message>
        <source>Owning costs no more &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>자체 보유가 더 비싸지 않은 범위: &lt;b&gt;%1&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>This scenario uses %1.</source>
        <translation>이 시나리오의 사용률은 %1입니다.</translation>
    </message>
    <message>
        <source>It does not pay back within the months asked for.</source>
        <translation>요청한 개월 안에는 손익분기에 이르지 못합니다.</translation>
    </message>
    <message>
        <source>It costs less from the first day.</source>
        <translation>첫날부터 비용이 더 적습니다.</translation>
    </message>
    <message>
        <source>It has paid back after %1 months.</source>
        <translation>%1개월 뒤 손익분기에 이릅니다.</translation>
    </message>
    <message>
        <source>The cloud is not in it: %1.</source>
        <translation>클라우드는 포함되지 않았습니다: %1.</translation>
    </message>
    <message>
        <source>Add a cloud option to the scenario, on the Compare page, to compare with it.</source>
        <translation>비교하려면 ‘비교’ 페이지에서 시나리오에 클라우드 옵션을 추가하십시오.</translation>
    </message>
    <message>
        <source>List prices are taken to stay as they are: the scenario&apos;s own price path, tax, free credits and early exits are not in these figures.</source>
        <translation>정가가 그대로라고 가정합니다. 시나리오의 가격 변동, 세금, 무료 크레딧, 조기 종료는 이 수치에 포함되지 않습니다.</translation>
    </message>
    <message>
        <source>Our own servers</source>
        <translation>자체 서버</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>명시되지 않음</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nothing states it: this is what holds then.</source>
        <translation>밝힌 곳이 없어 이 값을 적용합니다.</translation>
    </message>
    <message>
        <source>Source: %1, %2</source>
        <translation>출처: %1, %2</translation>
    </message>
    <message>
        <source>Preset “%1”:</source>
        <translation>사전 설정 “%1”:</translation>
    </message>
    <message>
        <source>Set in this scenario.</source>
        <translation>이 시나리오에서 설정했습니다.</translation>
    </message>
    <message>
        <source>Preset “%1” says %2:</source>
        <translation>사전 설정 “%1”의 값 %2:</translation>
    </message>
    <message>
        <source>Another figure, %1:</source>
        <translation>다른 수치 %1:</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The sum of the parts: every charge, each rounded once.</source>
        <translation>항목의 합계입니다. 요금마다 한 번씩 반올림합니다.</translation>
    </message>
    <message>
        <source>How it comes about</source>
        <translation>산출 방법</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>구성 요소</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>환율</translation>
    </message>
    <message>
        <source>Owning and cloud as CSV</source>
        <translation>자체 보유와 클라우드 CSV</translation>
    </message>
    <message>
        <source>Owning and cloud as Markdown</source>
        <translation>자체 보유와 클라우드 Markdown</translation>
    </message>
    <message>
        <source>Owning and cloud as JSON</source>
        <translation>자체 보유와 클라우드 JSON</translation>
    </message>
    <message>
        <source>Beyond cost: owned or cloud as Markdown</source>
        <translation>비용 외 비교: 자체 보유 또는 클라우드 Markdown</translation>
    </message>
    <message>
        <source>Cost by use</source>
        <translation>사용률별 비용</translation>
    </message>
    <message>
        <source>Cost by part</source>
        <translation>항목별 비용</translation>
    </message>
    <message>
        <source>Cloud or own</source>
        <translation>클라우드 또는 자체 보유</translation>
    </message>
    <message>
        <source>Choose the cloud to compare with</source>
        <translation>비교할 클라우드 선택</translation>
    </message>
    <message>
        <source>Choose what the chart shows</source>
        <translation>차트에 표시할 내용 선택</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::OwnPartsModel</name>
    <message>
        <source>Owned, in all</source>
        <translation>자체 보유 합계</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Over the months asked for</source>
        <translation>요청한 개월 동안</translation>
    </message>
    <message>
        <source>In all, %1</source>
        <translation>합계, %1</translation>
    </message>
    <message>
        <source>A year&apos;s share of the sum over the months asked for</source>
        <translation>요청한 개월 동안의 합계를 1년으로 환산한 값</translation>
    </message>
    <message>
        <source>A year, %1</source>
        <translation>연간, %1</translation>
    </message>
    <message>
        <source>Divided by the GPU-hours that are used</source>
        <translation>사용한 GPU시간으로 나눈 값</translation>
    </message>
    <message>
        <source>Per GPU-hour, %1</source>
        <translation>GPU시간당, %1</translation>
    </message>
    <message>
        <source>Of what owning costs in all</source>
        <translation>자체 보유 비용 합계에 대한 비율</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>비율</translation>
    </message>
    <message>
        <source>Cloud, in all</source>
        <translation>클라우드 합계</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::OwnedForm</name>
    <message>
        <source>Back to the preset&apos;s figure</source>
        <translation>사전 설정 값으로 되돌리기</translation>
    </message>
    <message>
        <source>%1: back to the preset&apos;s figure</source>
        <translation>%1: 사전 설정 값으로 되돌리기</translation>
    </message>
    <message>
        <source>Not a number.</source>
        <translation>숫자가 아닙니다.</translation>
    </message>
    <message>
        <source>set here; the preset says %1</source>
        <translation>여기서 설정, 사전 설정 값은 %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>set here</source>
        <translation>여기서 설정</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::Page</name>
    <message>
        <source>%1 as CSV</source>
        <translation>%1 CSV</translation>
    </message>
    <message>
        <source>%1 as Excel workbook</source>
        <translation>%1 Excel 통합 문서</translation>
    </message>
    <message>
        <source>%1 as HTML page</source>
        <translation>%1 HTML 페이지</translation>
    </message>
    <message>
        <source>%1 as PNG picture</source>
        <translation>%1 PNG 그림</translation>
    </message>
    <message>
        <source>%1 as SVG drawing</source>
        <translation>%1 SVG 그림</translation>
    </message>
    <message>
        <source>memory bandwidth</source>
        <translation>메모리 대역폭</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>메모리</translation>
    </message>
    <message>
        <source>Months of all options as CSV</source>
        <translation>모든 옵션의 월별 내역 CSV</translation>
    </message>
    <message>
        <source>Scenario as Excel workbook</source>
        <translation>시나리오 Excel 통합 문서</translation>
    </message>
    <message>
        <source>Scenario as HTML page</source>
        <translation>시나리오 HTML 페이지</translation>
    </message>
    <message>
        <source>Scenario as Markdown</source>
        <translation>시나리오 Markdown</translation>
    </message>
    <message>
        <source>Scenario as JSON</source>
        <translation>시나리오 JSON</translation>
    </message>
    <message>
        <source>FOCUS rows of the cloud options as CSV</source>
        <translation>클라우드 옵션의 FOCUS 행 CSV</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows. An export has them all.</source>
        <translation>%2개 행 중 처음 %1개입니다. 내보내기에는 모두 들어 있습니다.</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>계산 중…</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::PartsChart</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>클라우드</translation>
    </message>
    <message>
        <source>Owned</source>
        <translation>자체 보유</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::PerfModel</name>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 (GPU alone)</source>
        <translation>%1 (GPU만)</translation>
    </message>
    <message>
        <source>Rank by cost, machines with a host first</source>
        <translation>비용 순위, 호스트를 포함한 기계 우선</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>요금제</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>공급자</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>리전</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>기계</translation>
    </message>
    <message>
        <source>Dense peak or size of one GPU</source>
        <translation>GPU 1개의 밀집 최대 성능 또는 크기</translation>
    </message>
    <message>
        <source>One GPU, %1</source>
        <translation>GPU 1개, %1</translation>
    </message>
    <message>
        <source>The whole cost of the use, divided by the hours used</source>
        <translation>사용의 전체 비용을 사용 시간으로 나눈 값</translation>
    </message>
    <message>
        <source>Per machine-hour, %1</source>
        <translation>기계시간당, %1</translation>
    </message>
    <message>
        <source>Cost of a machine-hour / (figure of one GPU × GPUs)</source>
        <translation>기계시간 비용 / (GPU 1개의 수치 × GPU 수)</translation>
    </message>
    <message>
        <source>Per %1, %2</source>
        <translation>%1당, %2</translation>
    </message>
    <message>
        <source>Price of</source>
        <translation>가격 기준일</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::PerfPart</name>
    <message>
        <source>Performance per dollar</source>
        <translation>비용 대비 성능</translation>
    </message>
    <message>
        <source>Every way to buy</source>
        <translation>모든 구매 방식</translation>
    </message>
    <message>
        <source>Performance of</source>
        <translation>성능 기준</translation>
    </message>
    <message>
        <source>Price of</source>
        <translation>가격 기준</translation>
    </message>
    <message>
        <source>Find in the table</source>
        <translation>표에서 찾기</translation>
    </message>
    <message>
        <source>Prices are being worked out</source>
        <translation>가격을 계산하는 중</translation>
    </message>
    <message>
        <source>What an hour of performance costs</source>
        <translation>성능의 시간당 비용</translation>
    </message>
    <message>
        <source>&amp;Performance of</source>
        <translation>성능 기준(&amp;P)</translation>
    </message>
    <message>
        <source>P&amp;rice of</source>
        <translation>가격 기준(&amp;R)</translation>
    </message>
    <message>
        <source>There is no answer to this question. %1</source>
        <translation>이 질문에는 결과가 없습니다. %1</translation>
    </message>
    <message>
        <source>No GPU that is sold this way has such a figure.</source>
        <translation>이 방식으로 판매하는 GPU 중 이 수치가 있는 것이 없습니다.</translation>
    </message>
    <message>
        <source>Cheapest: &lt;b&gt;%1&lt;/b&gt;, %2 on %3, %4: &lt;b&gt;%5 %6&lt;/b&gt; per %7.</source>
        <translation>최저: &lt;b&gt;%1&lt;/b&gt;, %3 %2, %4: %7당 &lt;b&gt;%5 %6&lt;/b&gt;.</translation>
    </message>
    <message numerus="yes">
        <source>%n GPU(s) that are sold have no such figure and are not priced.</source>
        <translation>
            <numerusform>판매 중인 GPU %n개는 이 수치가 없어 가격을 계산하지 않았습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2, %3 on %4</source>
        <translation>%1: %2, %4 %3</translation>
    </message>
    <message>
        <source>How it is worked out</source>
        <translation>계산 방법</translation>
    </message>
    <message>
        <source>The machine costs %1 %2 for each hour it is used.</source>
        <translation>기계를 사용하는 시간당 비용은 %1 %2입니다.</translation>
    </message>
    <message numerus="yes">
        <source>Its %n GPU(s) do %1 %2 each.</source>
        <translation>
            <numerusform>GPU %n개가 각각 %1 %2입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 / (%2 × %3) = %4 %5 per %6, exactly %7.</source>
        <translation>%1 / (%2 × %3) = %6당 %4 %5, 정확한 값 %7.</translation>
    </message>
    <message>
        <source>Where the figure of the GPU comes from</source>
        <translation>GPU 수치의 출처</translation>
    </message>
    <message>
        <source>Performance prices as CSV</source>
        <translation>성능 가격 CSV</translation>
    </message>
    <message>
        <source>Performance prices as Markdown</source>
        <translation>성능 가격 Markdown</translation>
    </message>
    <message>
        <source>Performance prices as JSON</source>
        <translation>성능 가격 JSON</translation>
    </message>
    <message>
        <source>Bars of the cheapest as SVG drawing</source>
        <translation>최저가 막대그래프 SVG</translation>
    </message>
    <message>
        <source>Choose the performance</source>
        <translation>성능 선택</translation>
    </message>
    <message>
        <source>Choose plans</source>
        <translation>요금제 선택</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::PriceHistoryChart</name>
    <message>
        <source>price of</source>
        <translation>가격 기준일</translation>
    </message>
    <message>
        <source>from %1: %2 %3 per instance-hour</source>
        <translation>%1부터: 인스턴스시간당 %2 %3</translation>
    </message>
    <message>
        <source>%1 per instance-hour</source>
        <translation>인스턴스시간당 %1</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::PriceModel</name>
    <message>
        <source>Provider</source>
        <translation>공급자</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>리전</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>기계</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>요금제</translation>
    </message>
    <message>
        <source>What recurs, in the currency and per what stands beside it</source>
        <translation>반복되는 요금, 옆에 표시된 통화와 단위 기준</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>가격</translation>
    </message>
    <message>
        <source>Once a term, for one unit sold</source>
        <translation>기간마다 한 번, 판매 단위당</translation>
    </message>
    <message>
        <source>Upfront</source>
        <translation>선결제</translation>
    </message>
    <message>
        <source>For one GPU, an upfront spread over 730-hour months; without automatic discounts</source>
        <translation>GPU 1개 기준, 선결제는 월 730시간에 배분하고 자동 할인은 제외</translation>
    </message>
    <message>
        <source>Per GPU-hour</source>
        <translation>GPU시간당</translation>
    </message>
    <message>
        <source>Per what</source>
        <translation>단위</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>통화</translation>
    </message>
    <message>
        <source>The day the source gives for this price</source>
        <translation>출처가 밝힌 이 가격의 날짜</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>기준일</translation>
    </message>
    <message>
        <source>Terms have a cash flow; an effective rate is already spread and rounded by its source</source>
        <translation>계약 조건에는 현금 흐름이 있고, 실효 단가는 출처에서 이미 배분하고 반올림한 값입니다</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::PriceUpdatePanel</name>
    <message>
        <source>&amp;Fetch now</source>
        <translation>지금 가져오기(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>취소(&amp;C)</translation>
    </message>
    <message>
        <source>Its price catalog asks for a key, in the environment variable GPUCOST_GCP_API_KEY.</source>
        <translation>이 공급자의 가격 카탈로그에는 키가 필요합니다. 환경 변수 GPUCOST_GCP_API_KEY에 설정하십시오.</translation>
    </message>
    <message>
        <source>Each region of AWS is one large file; several are separated by spaces, all is every one.</source>
        <translation>AWS의 리전마다 큰 파일이 하나씩 있습니다. 여러 개는 공백으로 구분하고, all은 모든 리전입니다.</translation>
    </message>
    <message>
        <source>AWS re&amp;gions</source>
        <translation>AWS 리전(&amp;G)</translation>
    </message>
    <message>
        <source>AWS regions</source>
        <translation>AWS 리전</translation>
    </message>
    <message>
        <source>Progress of the update</source>
        <translation>업데이트 진행률</translation>
    </message>
    <message>
        <source>Prices are fetched from the providers&apos; own public lists and kept beside those that came with the program. Nothing is recorded before every list has arrived and been read.</source>
        <translation>공급자가 공개한 가격 목록에서 가격을 가져와 프로그램에 포함된 가격과 함께 보관합니다. 모든 목록을 받아 읽기 전에는 아무것도 기록하지 않습니다.</translation>
    </message>
    <message>
        <source>There is no folder to keep prices in.</source>
        <translation>가격을 보관할 폴더가 없습니다.</translation>
    </message>
    <message>
        <source>Choose a provider whose prices are to be fetched.</source>
        <translation>가격을 가져올 공급자를 선택하십시오.</translation>
    </message>
    <message>
        <source>Asking for the lists…</source>
        <translation>가격 목록을 요청하는 중…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>취소하는 중…</translation>
    </message>
    <message>
        <source>%1: %2. Trying again soon.</source>
        <translation>%1: %2. 곧 다시 시도합니다.</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %3 중 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The update was cancelled. All prices are as they were.</source>
        <translation>업데이트를 취소했습니다. 모든 가격은 그대로입니다.</translation>
    </message>
    <message>
        <source>The update did not succeed, and all prices are as they were. %1</source>
        <translation>업데이트하지 못했으며 모든 가격은 그대로입니다. %1</translation>
    </message>
    <message>
        <source>%1: %2 prices of %3 offers fetched, %4 new or changed, %5 as before.</source>
        <translation>%1: 상품 %3개의 가격 %2개를 가져왔습니다. 신규 또는 변경 %4개, 이전과 동일 %5개입니다.</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::PricesPage</name>
    <message>
        <source>&amp;All prices</source>
        <translation>모든 가격(&amp;A)</translation>
    </message>
    <message>
        <source>Check &amp;books</source>
        <translation>가격표 검사(&amp;B)</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>가격</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::QuantityField</name>
    <message>
        <source>A number above zero, such as 250 or 5M; empty: none</source>
        <translation>0보다 큰 수(예: 250 또는 5M). 비워 두면 없음</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::RatioModel</name>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>측정값</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>정밀도</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>배치</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>단위</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>비율</translation>
    </message>
    <message>
        <source>Chips</source>
        <translation>칩 수</translation>
    </message>
    <message>
        <source>Suite</source>
        <translation>벤치마크</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::ScenarioForm</name>
    <message>
        <source>effective</source>
        <translation>실효 이율</translation>
    </message>
    <message>
        <source>a twelfth a month</source>
        <translation>월 12분의 1</translation>
    </message>
    <message>
        <source>paid at the beginning of the month</source>
        <translation>매월 초 결제</translation>
    </message>
    <message>
        <source>paid at the end of the month</source>
        <translation>매월 말 결제</translation>
    </message>
    <message>
        <source>Ta&amp;x, %</source>
        <translation>세금, %(&amp;X)</translation>
    </message>
    <message>
        <source>rec&amp;overed in the same month</source>
        <translation>같은 달에 환급(&amp;O)</translation>
    </message>
    <message>
        <source>stay as they are</source>
        <translation>그대로 유지</translation>
    </message>
    <message>
        <source>fall once a year</source>
        <translation>1년에 한 번 하락</translation>
    </message>
    <message>
        <source>fall a little each month</source>
        <translation>매월 조금씩 하락</translation>
    </message>
    <message>
        <source>renewed on the same terms</source>
        <translation>같은 조건으로 갱신</translation>
    </message>
    <message>
        <source>renewed at then current prices</source>
        <translation>당시 가격으로 갱신</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>통화</translation>
    </message>
    <message>
        <source>How a rate a year becomes one a month</source>
        <translation>연이율을 월이율로 바꾸는 방법</translation>
    </message>
    <message>
        <source>When payments are due</source>
        <translation>결제 시점</translation>
    </message>
    <message>
        <source>Taxed</source>
        <translation>과세</translation>
    </message>
    <message>
        <source>Tax in percent</source>
        <translation>세금(%)</translation>
    </message>
    <message>
        <source>Fall of list prices in percent a year</source>
        <translation>연간 정가 하락률(%)</translation>
    </message>
    <message>
        <source>Renewals of commitments</source>
        <translation>약정 갱신</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>이름(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>통화(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>메모(&amp;N)</translation>
    </message>
    <message>
        <source>D&amp;iscount rate, % a year</source>
        <translation>할인율, 연 %(&amp;I)</translation>
    </message>
    <message>
        <source>Li&amp;st prices</source>
        <translation>정가(&amp;S)</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation>메모 편집</translation>
    </message>
    <message>
        <source>Choose the currency</source>
        <translation>통화 선택</translation>
    </message>
    <message>
        <source>Change the discount rate</source>
        <translation>할인율 변경</translation>
    </message>
    <message>
        <source>Choose how the discount rate is applied</source>
        <translation>할인율 적용 방법 선택</translation>
    </message>
    <message>
        <source>Choose when payments are due</source>
        <translation>결제 시점 선택</translation>
    </message>
    <message>
        <source>Change the tax</source>
        <translation>세금 변경</translation>
    </message>
    <message>
        <source>Change the fall of list prices</source>
        <translation>정가 하락률 변경</translation>
    </message>
    <message>
        <source>Choose how commitments are renewed</source>
        <translation>약정 갱신 방법 선택</translation>
    </message>
    <message>
        <source>Choose what list prices do</source>
        <translation>정가 변화 선택</translation>
    </message>
    <message>
        <source>as the file says</source>
        <translation>파일에 적힌 대로</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::ScenariosModel</name>
    <message>
        <source>%1 (baseline)</source>
        <translation>%1 (기준)</translation>
    </message>
    <message>
        <source>No answer: %1</source>
        <translation>결과 없음: %1</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>추천</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a figure and its currency</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>One of the open scenarios; the current one is in bold</source>
        <translation>열린 시나리오 중 하나입니다. 현재 시나리오는 굵게 표시합니다</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>시나리오</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>옵션</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>Everything that is payable: charges, tax, less discounts and credits</source>
        <translation>결제해야 할 모든 금액: 요금과 세금에서 할인과 크레딧을 뺀 값</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>What the payments are worth today at the scenario&apos;s discount rate</source>
        <translation>시나리오의 할인율로 계산한 결제액의 오늘 가치</translation>
    </message>
    <message>
        <source>Present cost</source>
        <translation>현재가치 비용</translation>
    </message>
    <message>
        <source>One-time purchases, of every term</source>
        <translation>모든 기간의 일회성 구매</translation>
    </message>
    <message>
        <source>Upfront</source>
        <translation>선결제</translation>
    </message>
    <message>
        <source>Total divided by the GPU-hours that are used</source>
        <translation>합계를 사용한 GPU시간으로 나눈 값</translation>
    </message>
    <message>
        <source>Per GPU-hour</source>
        <translation>GPU시간당</translation>
    </message>
    <message>
        <source>Present cost against that of the scenario&apos;s baseline: below zero costs less</source>
        <translation>시나리오의 기준 대비 현재가치 비용: 0보다 작으면 비용이 더 적습니다</translation>
    </message>
    <message>
        <source>Against baseline</source>
        <translation>기준 대비</translation>
    </message>
    <message>
        <source>Total against that of the scenario&apos;s baseline: below zero costs less</source>
        <translation>시나리오의 기준 대비 합계: 0보다 작으면 비용이 더 적습니다</translation>
    </message>
    <message>
        <source>Plain sum against baseline</source>
        <translation>기준 대비 단순 합계</translation>
    </message>
    <message>
        <source>The month from which on it has cost no more than the baseline, for good</source>
        <translation>이 달부터 계속 기준보다 비용이 많지 않습니다</translation>
    </message>
    <message>
        <source>Pays back</source>
        <translation>손익분기</translation>
    </message>
    <message>
        <source>The option with the least present cost; or why there is no answer</source>
        <translation>현재가치 비용이 가장 적은 옵션 또는 결과가 없는 이유</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>판정</translation>
    </message>
    <message>
        <source>What the provider bills, before tax, discounts and credits</source>
        <translation>세금, 할인, 크레딧을 적용하기 전의 공급자 청구액</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>요금</translation>
    </message>
    <message>
        <source>Tax, less discounts, refunds and credits</source>
        <translation>세금에서 할인, 환불, 크레딧을 뺀 값</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Falls due after the months asked for</source>
        <translation>요청한 개월 이후에 납부할 금액</translation>
    </message>
    <message>
        <source>Owed later</source>
        <translation>이후 납부</translation>
    </message>
    <message>
        <source>What the option is called in the file</source>
        <translation>파일에 적힌 옵션 이름</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>it is being worked out</source>
        <translation>계산 중</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::ScenariosPage</name>
    <message>
        <source>Find in the table</source>
        <translation>표에서 찾기</translation>
    </message>
    <message>
        <source>D&amp;uplicate scenario</source>
        <translation>시나리오 복제(&amp;U)</translation>
    </message>
    <message>
        <source>Opens a copy of the current scenario beside it.</source>
        <translation>현재 시나리오의 사본을 옆에 엽니다.</translation>
    </message>
    <message>
        <source>&amp;Rename scenario</source>
        <translation>시나리오 이름 바꾸기(&amp;R)</translation>
    </message>
    <message>
        <source>Goes to the name of the current scenario.</source>
        <translation>현재 시나리오의 이름으로 이동합니다.</translation>
    </message>
    <message>
        <source>Options of all open scenarios</source>
        <translation>열린 모든 시나리오의 옵션</translation>
    </message>
    <message>
        <source>Option:</source>
        <translation>옵션:</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation>추가(&amp;D)…</translation>
    </message>
    <message>
        <source>A further option of the current scenario.</source>
        <translation>현재 시나리오에 옵션을 추가합니다.</translation>
    </message>
    <message>
        <source>Dup&amp;licate</source>
        <translation>복제(&amp;L)</translation>
    </message>
    <message>
        <source>A second option like the selected one.</source>
        <translation>선택한 옵션과 같은 옵션을 하나 더 만듭니다.</translation>
    </message>
    <message>
        <source>Dele&amp;te</source>
        <translation>삭제(&amp;T)</translation>
    </message>
    <message>
        <source>Takes the selected option out of the scenario.</source>
        <translation>선택한 옵션을 시나리오에서 뺍니다.</translation>
    </message>
    <message>
        <source>Make &amp;baseline</source>
        <translation>기준으로 지정(&amp;B)</translation>
    </message>
    <message>
        <source>Compares the others with the selected option.</source>
        <translation>선택한 옵션을 기준으로 나머지를 비교합니다.</translation>
    </message>
    <message>
        <source>&amp;Move up</source>
        <translation>위로 이동(&amp;M)</translation>
    </message>
    <message>
        <source>Moves the selected option up.</source>
        <translation>선택한 옵션을 위로 옮깁니다.</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>아래로 이동(&amp;W)</translation>
    </message>
    <message>
        <source>Moves the selected option down.</source>
        <translation>선택한 옵션을 아래로 옮깁니다.</translation>
    </message>
    <message>
        <source>What is edited</source>
        <translation>편집 대상</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>시나리오</translation>
    </message>
    <message>
        <source>Selected option</source>
        <translation>선택한 옵션</translation>
    </message>
    <message>
        <source>Add an option</source>
        <translation>옵션 추가</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>차이점</translation>
    </message>
    <message>
        <source>The scenario to compare with</source>
        <translation>비교할 시나리오</translation>
    </message>
    <message>
        <source>Compare the &amp;current scenario with</source>
        <translation>현재 시나리오와 비교할 대상(&amp;C)</translation>
    </message>
    <message>
        <source>What differs between two scenarios</source>
        <translation>두 시나리오의 차이점</translation>
    </message>
    <message>
        <source>This scenario has no answer. %1</source>
        <translation>이 시나리오는 결과가 없습니다. %1</translation>
    </message>
    <message>
        <source>Open or duplicate a scenario to compare this one with.</source>
        <translation>이 시나리오와 비교할 시나리오를 열거나 복제하십시오.</translation>
    </message>
    <message>
        <source>Nothing: both scenarios ask the same.</source>
        <translation>차이가 없습니다. 두 시나리오의 내용이 같습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) differ.</source>
        <translation>
            <numerusform>항목 %n개가 다릅니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Why there is no answer</source>
        <translation>결과가 없는 이유</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (사본)</translation>
    </message>
    <message>
        <source>Duplicate the option</source>
        <translation>옵션 복제</translation>
    </message>
    <message>
        <source>Delete the option</source>
        <translation>옵션 삭제</translation>
    </message>
    <message>
        <source>Choose the baseline</source>
        <translation>기준 선택</translation>
    </message>
    <message>
        <source>Move the option</source>
        <translation>옵션 이동</translation>
    </message>
    <message>
        <source>Scenarios side by side</source>
        <translation>시나리오 나란히 비교</translation>
    </message>
    <message>
        <source>What differs as Markdown</source>
        <translation>차이점 Markdown</translation>
    </message>
    <message>
        <source>What differs as CSV</source>
        <translation>차이점 CSV</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>시나리오</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::ScheduleGrid</name>
    <message>
        <source>Hours of the week in use</source>
        <translation>사용 중인 주간 시간</translation>
    </message>
    <message>
        <source>Press and pull to fill or clear hours. Keys: arrows, space, Shift with arrows.</source>
        <translation>누르고 끌어 시간을 채우거나 지웁니다. 키: 화살표, 스페이스, Shift+화살표.</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::SensitivityPage</name>
    <message>
        <source>Utilization</source>
        <translation>사용률</translation>
    </message>
    <message>
        <source>List prices fall a year</source>
        <translation>연간 정가 하락률</translation>
    </message>
    <message>
        <source>Use grows a year</source>
        <translation>연간 사용량 증가</translation>
    </message>
    <message>
        <source>Time that spot runs take</source>
        <translation>스팟 실행 시간</translation>
    </message>
    <message>
        <source>Rate of exchange</source>
        <translation>환율</translation>
    </message>
    <message>
        <source>the demand&apos;s own</source>
        <translation>수요에 정한 값</translation>
    </message>
    <message>
        <source>as in the scenario</source>
        <translation>시나리오와 같음</translation>
    </message>
    <message>
        <source>use stays</source>
        <translation>사용량 변화 없음</translation>
    </message>
    <message>
        <source>no longer than others</source>
        <translation>다른 방식과 같음</translation>
    </message>
    <message>
        <source>the rate of the day</source>
        <translation>당일 환율</translation>
    </message>
    <message>
        <source>&amp;Plan in question</source>
        <translation>검토할 요금제(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Against</source>
        <translation>비교 대상(&amp;A)</translation>
    </message>
    <message>
        <source>What is uncertain</source>
        <translation>불확실한 항목</translation>
    </message>
    <message>
        <source>&amp;Utilization</source>
        <translation>사용률(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;List prices fall a year</source>
        <translation>연간 정가 하락률(&amp;L)</translation>
    </message>
    <message>
        <source>Use &amp;grows a year</source>
        <translation>연간 사용량 증가(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Time that spot runs take</source>
        <translation>스팟 실행 시간(&amp;T)</translation>
    </message>
    <message>
        <source>Rate of e&amp;xchange</source>
        <translation>환율(&amp;X)</translation>
    </message>
    <message>
        <source>Random &amp;worlds</source>
        <translation>무작위 시행 수(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>시드(&amp;S)</translation>
    </message>
    <message>
        <source>The same seed gives the same digits everywhere.</source>
        <translation>시드가 같으면 어디서나 같은 숫자가 나옵니다.</translation>
    </message>
    <message>
        <source>Change the uncertain utilization</source>
        <translation>불확실한 사용률 변경</translation>
    </message>
    <message>
        <source>Change the uncertain list prices</source>
        <translation>불확실한 정가 변경</translation>
    </message>
    <message>
        <source>Change the uncertain growth</source>
        <translation>불확실한 증가율 변경</translation>
    </message>
    <message>
        <source>Change the uncertain time on spot</source>
        <translation>불확실한 스팟 시간 변경</translation>
    </message>
    <message>
        <source>Change the uncertain rate of exchange</source>
        <translation>불확실한 환율 변경</translation>
    </message>
    <message>
        <source>Change the number of worlds</source>
        <translation>시행 수 변경</translation>
    </message>
    <message>
        <source>Change the seed</source>
        <translation>시드 변경</translation>
    </message>
    <message>
        <source>Progress of the random worlds</source>
        <translation>무작위 시행 진행률</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>취소(&amp;C)</translation>
    </message>
    <message>
        <source>What each input does to what the plan saves</source>
        <translation>각 입력값이 요금제의 절감액에 미치는 영향</translation>
    </message>
    <message>
        <source>What the plan saves by utilization and another input</source>
        <translation>사용률과 다른 입력값에 따른 요금제의 절감액</translation>
    </message>
    <message>
        <source>months</source>
        <translation>개월</translation>
    </message>
    <message>
        <source>fall of list prices</source>
        <translation>정가 하락률</translation>
    </message>
    <message>
        <source>Utilization against</source>
        <translation>사용률과 비교할 항목</translation>
    </message>
    <message>
        <source>Utilization agai&amp;nst</source>
        <translation>사용률과 비교할 항목(&amp;N)</translation>
    </message>
    <message>
        <source>How often each option came to which total</source>
        <translation>각 옵션의 합계별 빈도</translation>
    </message>
    <message>
        <source>What the random worlds say</source>
        <translation>무작위 시행 결과</translation>
    </message>
    <message>
        <source>What &amp;matters</source>
        <translation>주요 요인(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Heat map</source>
        <translation>히트맵(&amp;H)</translation>
    </message>
    <message>
        <source>P&amp;robability</source>
        <translation>확률(&amp;R)</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>계산하는 중…</translation>
    </message>
    <message>
        <source>There is nothing to choose from: this scenario has fewer than two options.</source>
        <translation>선택할 수 있는 것이 없습니다. 이 시나리오의 옵션이 2개보다 적습니다.</translation>
    </message>
    <message>
        <source>Add ways to buy on the Compare page, or servers of your own.</source>
        <translation>‘비교’ 페이지에서 구매 방식을 추가하거나 자체 서버를 추가하십시오.</translation>
    </message>
    <message>
        <source>Nothing uncertain can be asked about this scenario.</source>
        <translation>이 시나리오에는 불확실성을 물을 수 있는 항목이 없습니다.</translation>
    </message>
    <message>
        <source>Uncertain use is a share of every month: choose that on the Compare page.</source>
        <translation>불확실한 사용률은 매월 사용 비율이어야 합니다. ‘비교’ 페이지에서 선택하십시오.</translation>
    </message>
    <message>
        <source>The number of GPUs changes over the months; random worlds take the same number.</source>
        <translation>GPU 수가 달마다 달라집니다. 무작위 시행에서는 같은 수를 사용합니다.</translation>
    </message>
    <message>
        <source>Totals of random worlds are rounded charge by charge, as providers bill; this scenario is billed exactly.</source>
        <translation>무작위 시행의 합계는 공급자 청구 방식대로 요금마다 반올림합니다. 이 시나리오는 반올림 없이 정확하게 청구합니다.</translation>
    </message>
    <message>
        <source>There is no answer to this question. %1</source>
        <translation>이 질문에는 결과가 없습니다. %1</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; costs less than %2 in &lt;b&gt;%3&lt;/b&gt; of %4 random worlds.</source>
        <translation>무작위 시행 %4회 중 &lt;b&gt;%3&lt;/b&gt;에서 &lt;b&gt;%1&lt;/b&gt;의 비용이 %2보다 적습니다.</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 worlds: these figures are partial.</source>
        <translation>%2회 중 %1회에서 중단했으므로 이 수치는 일부 결과입니다.</translation>
    </message>
    <message>
        <source>As assumed it costs &lt;b&gt;%1 more&lt;/b&gt;, in money of today at %2 a year.</source>
        <translation>가정대로라면 연 %2 할인한 오늘 가치로 비용이 &lt;b&gt;%1 더&lt;/b&gt; 듭니다.</translation>
    </message>
    <message>
        <source>As assumed it saves &lt;b&gt;%1&lt;/b&gt;, in money of today at %2 a year.</source>
        <translation>가정대로라면 연 %2 할인한 오늘 가치로 &lt;b&gt;%1&lt;/b&gt;을(를) 절감합니다.</translation>
    </message>
    <message>
        <source>What matters most: %1.</source>
        <translation>가장 큰 요인: %1.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>제외: %1.</translation>
    </message>
    <message>
        <source>Some rules of the scenario play no part here: %1.</source>
        <translation>시나리오의 일부 규칙은 여기에 적용되지 않습니다: %1.</translation>
    </message>
    <message>
        <source>Nothing is uncertain: there are no random worlds.</source>
        <translation>불확실한 항목이 없어 무작위 시행을 하지 않았습니다.</translation>
    </message>
    <message>
        <source>Nothing could be worked out.</source>
        <translation>계산할 수 있는 것이 없습니다.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Seed: %1</source>
        <translation>시드: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>What %1 saves against %2, month by month, discounted at %3 a year.</source>
        <translation>%2 대비 %1의 월별 절감액, 연 %3 할인.</translation>
    </message>
    <message>
        <source>One input changed, all others as assumed</source>
        <translation>입력값 하나만 바꾸고 나머지는 가정대로</translation>
    </message>
    <message>
        <source>at %1: plain saving %2, present value %3</source>
        <translation>%1일 때: 단순 절감액 %2, 현재가치 %3</translation>
    </message>
    <message>
        <source>Where the decision turns</source>
        <translation>결정이 바뀌는 지점</translation>
    </message>
    <message>
        <source>between %1 (%2) and %3 (%4)</source>
        <translation>%1(%2)와(과) %3(%4) 사이</translation>
    </message>
    <message>
        <source>Nowhere within this swing.</source>
        <translation>이 변동 범위 안에는 없습니다.</translation>
    </message>
    <message>
        <source>Every world draws each input once; both options are totalled exactly in the same worlds. Use and list prices change once every twelve months; commitments keep their rate.</source>
        <translation>시행마다 각 입력값을 한 번씩 뽑고, 두 옵션을 같은 시행에서 정확하게 합산합니다. 사용량과 정가는 12개월마다 한 번 바뀌며 약정 단가는 유지됩니다.</translation>
    </message>
    <message>
        <source>Percentiles are nearest ranks of the sorted totals.</source>
        <translation>백분위수는 정렬한 합계의 최근접 순위로 구합니다.</translation>
    </message>
    <message>
        <source>Totals at this crossing</source>
        <translation>이 교차점의 합계</translation>
    </message>
    <message>
        <source>The whole obligation of each option at this use of every month; plain sums of charges, each rounded once.</source>
        <translation>매월 이 사용률일 때 각 옵션의 전체 비용입니다. 요금마다 한 번씩 반올림한 단순 합계입니다.</translation>
    </message>
    <message>
        <source>Uncertainty as CSV</source>
        <translation>불확실성 CSV</translation>
    </message>
    <message>
        <source>Uncertainty as JSON</source>
        <translation>불확실성 JSON</translation>
    </message>
    <message>
        <source>Uncertainty as Markdown</source>
        <translation>불확실성 Markdown</translation>
    </message>
    <message>
        <source>What matters</source>
        <translation>주요 요인</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>히트맵</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>확률</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>민감도</translation>
    </message>
    <message>
        <source>Choose the plan in question</source>
        <translation>검토할 요금제 선택</translation>
    </message>
    <message>
        <source>Choose what it is compared with</source>
        <translation>비교 대상 선택</translation>
    </message>
    <message>
        <source>Choose the heat map</source>
        <translation>히트맵 선택</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::SpecsPart</name>
    <message>
        <source>What GPUs can do</source>
        <translation>GPU의 성능</translation>
    </message>
    <message>
        <source>All families</source>
        <translation>모든 제품군</translation>
    </message>
    <message>
        <source>Find in the table</source>
        <translation>표에서 찾기</translation>
    </message>
    <message>
        <source>Families of GPUs</source>
        <translation>GPU 제품군</translation>
    </message>
    <message>
        <source>GPUs and what they can do</source>
        <translation>GPU와 그 성능</translation>
    </message>
    <message>
        <source>&amp;Family</source>
        <translation>제품군(&amp;F)</translation>
    </message>
    <message>
        <source>Dense peaks of one GPU as its maker states them, without sparsity. – stands for what no source gives. More columns: right-click on a header.</source>
        <translation>제조사가 밝힌 GPU 1개의 밀집 최대 성능이며 희소성은 제외합니다. –는 밝힌 출처가 없음을 뜻합니다. 열을 더 보려면 머리글을 마우스 오른쪽 단추로 누르십시오.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2의 %1</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>No source gives this figure, or the chip has no such arithmetic. It is unknown, and nothing is priced by it.</source>
        <translation>이 수치를 밝힌 출처가 없거나 칩에 해당 연산 기능이 없습니다. 알 수 없는 값이므로 이를 바탕으로 가격을 계산하지 않습니다.</translation>
    </message>
    <message>
        <source>This entry describes: %1</source>
        <translation>이 항목이 설명하는 제품: %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>%1 is printed as %2, exact is %3 (%4)</source>
        <translation>%1: 표기 %2, 정확한 값 %3 (%4)</translation>
    </message>
    <message>
        <source>GPUs as CSV</source>
        <translation>GPU CSV</translation>
    </message>
    <message>
        <source>GPUs as Markdown</source>
        <translation>GPU Markdown</translation>
    </message>
    <message>
        <source>GPUs as JSON</source>
        <translation>GPU JSON</translation>
    </message>
    <message>
        <source>Choose families of GPUs</source>
        <translation>GPU 제품군 선택</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::TornadoModel</name>
    <message>
        <source>never</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>입력값</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>낮은 값</translation>
    </message>
    <message>
        <source>As the scenario has it</source>
        <translation>시나리오의 값</translation>
    </message>
    <message>
        <source>As assumed</source>
        <translation>가정</translation>
    </message>
    <message>
        <source>High</source>
        <translation>높은 값</translation>
    </message>
    <message>
        <source>Present value of what the plan saves, with this input at its low value and all others as assumed; negative where it costs more</source>
        <translation>이 입력값은 낮은 값으로, 나머지는 가정대로 둘 때 요금제 절감액의 현재가치. 비용이 더 들면 음수입니다</translation>
    </message>
    <message>
        <source>Present value of what the plan saves, with this input at its high value and all others as assumed; negative where it costs more</source>
        <translation>이 입력값은 높은 값으로, 나머지는 가정대로 둘 때 요금제 절감액의 현재가치. 비용이 더 들면 음수입니다</translation>
    </message>
    <message>
        <source>How far this input moves the saving</source>
        <translation>이 입력값이 절감액을 움직이는 폭</translation>
    </message>
    <message>
        <source>Moves it by, %1</source>
        <translation>변동 폭, %1</translation>
    </message>
    <message>
        <source>The first value, in steps of 0.01 points (of months: one), from which the other option is worth more</source>
        <translation>다른 옵션의 가치가 더 커지는 첫 값(0.01포인트 간격, 개월은 1개월 간격)</translation>
    </message>
    <message>
        <source>At low, %1</source>
        <translation>낮을 때, %1</translation>
    </message>
    <message>
        <source>At high, %1</source>
        <translation>높을 때, %1</translation>
    </message>
    <message>
        <source>Turns at</source>
        <translation>전환점</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::TornadoWidget</name>
    <message>
        <source>Nothing to show yet.</source>
        <translation>아직 표시할 내용이 없습니다.</translation>
    </message>
    <message>
        <source>input at its low value</source>
        <translation>입력값이 낮을 때</translation>
    </message>
    <message>
        <source>input at its high value</source>
        <translation>입력값이 높을 때</translation>
    </message>
    <message>
        <source>at %1: %2</source>
        <translation>%1일 때: %2</translation>
    </message>
    <message>
        <source>as assumed, %1</source>
        <translation>가정, %1</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::UseChart</name>
    <message>
        <source>both cost the same</source>
        <translation>두 비용이 같음</translation>
    </message>
    <message>
        <source>use in this scenario</source>
        <translation>이 시나리오의 사용률</translation>
    </message>
    <message>
        <source>used share of every month, %</source>
        <translation>매월 사용률, %</translation>
    </message>
    <message>
        <source>%1 per GPU-hour</source>
        <translation>GPU시간당 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 use</source>
        <translation>사용률 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::ValueTable</name>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>Fit widths</source>
        <translation>열 너비 맞춤</translation>
    </message>
    <message>
        <source>Original order</source>
        <translation>원래 순서</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::WorkloadModel</name>
    <message>
        <source>%1 (GPU alone)</source>
        <translation>%1 (GPU만)</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>혼합</translation>
    </message>
    <message>
        <source>late</source>
        <translation>늦음</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>on the frontier</source>
        <translation>프런티어 위</translation>
    </message>
    <message>
        <source>not on the frontier</source>
        <translation>프런티어 밖</translation>
    </message>
    <message>
        <source>Rank by cost of a unit, machines with a host first</source>
        <translation>단위당 비용 순위, 호스트를 포함한 기계 우선</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>★: no other choice is both cheaper and faster</source>
        <translation>★: 더 싸면서 더 빠른 다른 선택이 없음</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>요금제</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>공급자</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>리전</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>기계</translation>
    </message>
    <message>
        <source>Measured: a benchmark of this GPU. Scaled: from the nearest measured row. Roofline: estimated from the specification</source>
        <translation>측정: 이 GPU의 벤치마크. 환산: 가장 가까운 측정 행에서 환산. 루프라인: 사양으로 추정</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>근거</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>정밀도</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>초당 %1</translation>
    </message>
    <message>
        <source>%1 per %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Until the amount is done, with what interruptions cost</source>
        <translation>작업량을 마칠 때까지의 시간과 중단으로 늘어나는 시간</translation>
    </message>
    <message>
        <source>Time, hours</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>Of the whole amount</source>
        <translation>전체 작업량의 비용</translation>
    </message>
    <message>
        <source>Cost, %1</source>
        <translation>비용, %1</translation>
    </message>
    <message>
        <source>Whether it is done before the deadline</source>
        <translation>기한 전에 마치는지 여부</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>기한 내</translation>
    </message>
    <message>
        <source>What the model needs on the GPUs used; – where it is not known</source>
        <translation>사용한 GPU에서 모델에 필요한 메모리입니다. 알 수 없으면 –입니다</translation>
    </message>
    <message>
        <source>Memory needed, GB</source>
        <translation>필요 메모리, GB</translation>
    </message>
    <message>
        <source>Memory usable, GB</source>
        <translation>사용 가능 메모리, GB</translation>
    </message>
    <message>
        <source>Price of</source>
        <translation>가격 기준일</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::WorkloadPage</name>
    <message>
        <source>W&amp;orkload</source>
        <translation>워크로드(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Two GPUs side by side</source>
        <translation>두 GPU 나란히 비교(&amp;T)</translation>
    </message>
    <message>
        <source>Performance per &amp;dollar</source>
        <translation>비용 대비 성능(&amp;D)</translation>
    </message>
    <message>
        <source>Spec&amp;ifications</source>
        <translation>사양(&amp;I)</translation>
    </message>
    <message>
        <source>GPUs and workloads</source>
        <translation>GPU와 워크로드</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::WorkloadPart</name>
    <message>
        <source>The workload is being worked out</source>
        <translation>워크로드를 계산하는 중</translation>
    </message>
    <message>
        <source>Find in the table</source>
        <translation>표에서 찾기</translation>
    </message>
    <message>
        <source>Shows why these machines cannot do it.</source>
        <translation>이 기계들이 작업을 할 수 없는 이유를 표시합니다.</translation>
    </message>
    <message>
        <source>Machines for this workload</source>
        <translation>이 워크로드를 위한 기계</translation>
    </message>
    <message>
        <source>Cost against time, and the frontier</source>
        <translation>시간 대비 비용과 프런티어</translation>
    </message>
    <message>
        <source>none: the price of a unit</source>
        <translation>없음: 단위당 가격</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>as few as do</source>
        <translation>필요한 최소 수</translation>
    </message>
    <message>
        <source>Leaves out what is known less well: measured is known best, roofline is estimated.</source>
        <translation>근거가 더 약한 결과를 제외합니다. 측정이 가장 확실하며 루프라인은 추정입니다.</translation>
    </message>
    <message>
        <source>cheapest of each GPU and plan</source>
        <translation>GPU·요금제별 최저</translation>
    </message>
    <message>
        <source>cheapest of each GPU</source>
        <translation>GPU별 최저</translation>
    </message>
    <message>
        <source>cheapest of each GPU, plan and cloud</source>
        <translation>GPU·요금제·클라우드별 최저</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Any GPU</source>
        <translation>모든 GPU</translation>
    </message>
    <message>
        <source>&amp;Workload</source>
        <translation>워크로드(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Amount, units of work</source>
        <translation>작업량, 작업 단위(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Deadline, hours</source>
        <translation>기한, 시간(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Machines at once</source>
        <translation>동시 사용 기계 수(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;GPUs</source>
        <translation>GPU(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Evidence, at least</source>
        <translation>최소 근거(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>표시(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Left out (%1)…</source>
        <translation>제외(%1)(&amp;L)…</translation>
    </message>
    <message>
        <source>There is no answer to this question. %1</source>
        <translation>이 질문에는 결과가 없습니다. %1</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt;, %2 on %3, %4: &lt;b&gt;%5 %6&lt;/b&gt; per %7 (%8)</source>
        <translation>&lt;b&gt;%1&lt;/b&gt;, %3 %2, %4: %7당 &lt;b&gt;%5 %6&lt;/b&gt; (%8)</translation>
    </message>
    <message>
        <source>No machine on offer can do this. Left out says why.</source>
        <translation>이 작업을 할 수 있는 상품이 없습니다. 이유는 ‘제외’에 있습니다.</translation>
    </message>
    <message>
        <source>Nothing meets the deadline.</source>
        <translation>기한을 지킬 수 있는 기계가 없습니다.</translation>
    </message>
    <message>
        <source>Costs least: %1.</source>
        <translation>최저 비용: %1.</translation>
    </message>
    <message>
        <source>That machine can be taken away; one that cannot: %1.</source>
        <translation>이 기계는 회수당할 수 있습니다. 회수되지 않는 기계: %1.</translation>
    </message>
    <message>
        <source>Next is %1, for %2 more.</source>
        <translation>다음은 %1이며 %2 더 비쌉니다.</translation>
    </message>
    <message>
        <source>Fastest: %1.</source>
        <translation>가장 빠름: %1.</translation>
    </message>
    <message>
        <source>Nothing that can do this was measured.</source>
        <translation>이 작업을 할 수 있는 측정값이 없습니다.</translation>
    </message>
    <message>
        <source>By measured rows alone %1 costs least.</source>
        <translation>측정된 행만 보면 %1의 비용이 가장 적습니다.</translation>
    </message>
    <message>
        <source>Measured by %1.</source>
        <translation>측정 자료: %1.</translation>
    </message>
    <message>
        <source>%1 per %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 of %2, %3 on %4</source>
        <translation>%1: %2, %4 %3</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>근거: %1</translation>
    </message>
    <message>
        <source>Row: %1, %2, batch %3: %4</source>
        <translation>행: %1, %2, 배치 %3: %4</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>출처: %1</translation>
    </message>
    <message>
        <source>Specification: %1</source>
        <translation>사양: %1</translation>
    </message>
    <message>
        <source>How it is worked out</source>
        <translation>계산 방법</translation>
    </message>
    <message>
        <source>Machines that cannot do %1</source>
        <translation>작업을 할 수 없는 기계: %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s)</source>
        <translation>
            <numerusform>상품 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Workload as CSV</source>
        <translation>워크로드 CSV</translation>
    </message>
    <message>
        <source>Workload as Markdown</source>
        <translation>워크로드 Markdown</translation>
    </message>
    <message>
        <source>Workload as JSON</source>
        <translation>워크로드 JSON</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>차트</translation>
    </message>
    <message>
        <source>What a workload costs</source>
        <translation>워크로드 비용</translation>
    </message>
    <message>
        <source>, done in %1 for %2</source>
        <translation>, %1 소요, 비용 %2</translation>
    </message>
    <message>
        <source>%1, %2, %3
%4, %5 %6 per %7, %8</source>
        <translation>%1, %2, %3
%4, %7당 %5 %6, %8</translation>
    </message>
    <message>
        <source>Choose the evidence</source>
        <translation>근거 선택</translation>
    </message>
    <message>
        <source>Choose what is shown</source>
        <translation>표시할 내용 선택</translation>
    </message>
    <message>
        <source>Choose GPUs</source>
        <translation>GPU 선택</translation>
    </message>
    <message>
        <source>Change the amount of work</source>
        <translation>작업량 변경</translation>
    </message>
    <message>
        <source>Change the deadline</source>
        <translation>기한 변경</translation>
    </message>
    <message>
        <source>Change the number of machines</source>
        <translation>기계 수 변경</translation>
    </message>
    <message>
        <source>Choose the workload</source>
        <translation>워크로드 선택</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::Workspace</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (사본)</translation>
    </message>
    <message>
        <source>Unsaved changes cannot be kept safe: %1</source>
        <translation>저장하지 않은 변경을 안전하게 보관할 수 없습니다: %1</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::WorldsModel</name>
    <message>
        <source>Share of the worlds in which the other costs no less.</source>
        <translation>다른 옵션의 비용이 더 적지 않은 시행의 비율입니다.</translation>
    </message>
    <message>
        <source>Share of the worlds in which it costs less than what it is compared with.</source>
        <translation>비교 대상보다 비용이 적은 시행의 비율입니다.</translation>
    </message>
    <message>
        <source>Share of the worlds in which both cost as much.</source>
        <translation>두 비용이 같은 시행의 비율입니다.</translation>
    </message>
    <message>
        <source>The mean of its totals in all worlds.</source>
        <translation>모든 시행의 합계 평균입니다.</translation>
    </message>
    <message>
        <source>Its total in the world in which it costs least.</source>
        <translation>비용이 가장 적은 시행의 합계입니다.</translation>
    </message>
    <message>
        <source>In one of twenty worlds it costs no more than this.</source>
        <translation>20번의 시행 중 한 번은 비용이 이 값을 넘지 않습니다.</translation>
    </message>
    <message>
        <source>In half of the worlds it costs no more than this.</source>
        <translation>시행의 절반은 비용이 이 값을 넘지 않습니다.</translation>
    </message>
    <message>
        <source>In one of twenty worlds it costs more than this.</source>
        <translation>20번의 시행 중 한 번은 비용이 이 값보다 많습니다.</translation>
    </message>
    <message>
        <source>Its total in the world in which it costs most.</source>
        <translation>비용이 가장 많은 시행의 합계입니다.</translation>
    </message>
    <message>
        <source>The mean of what it costs above the cheaper option of the same world.</source>
        <translation>같은 시행의 더 싼 옵션보다 더 드는 비용의 평균입니다.</translation>
    </message>
    <message>
        <source>In one of twenty worlds it costs so much more than the cheaper option, or worse.</source>
        <translation>20번의 시행 중 한 번은 더 싼 옵션보다 이만큼 또는 그 이상 더 듭니다.</translation>
    </message>
    <message>
        <source>Costs least, share of worlds</source>
        <translation>최저 비용 시행 비율</translation>
    </message>
    <message>
        <source>Costs as much, share of worlds</source>
        <translation>비용이 같은 시행 비율</translation>
    </message>
    <message>
        <source>Expected, %1</source>
        <translation>기댓값, %1</translation>
    </message>
    <message>
        <source>Least, %1</source>
        <translation>최소, %1</translation>
    </message>
    <message>
        <source>5th percentile, %1</source>
        <translation>5백분위수, %1</translation>
    </message>
    <message>
        <source>Median, %1</source>
        <translation>중앙값, %1</translation>
    </message>
    <message>
        <source>95th percentile, %1</source>
        <translation>95백분위수, %1</translation>
    </message>
    <message>
        <source>Most, %1</source>
        <translation>최대, %1</translation>
    </message>
    <message>
        <source>Mean regret, %1</source>
        <translation>평균 후회, %1</translation>
    </message>
    <message>
        <source>95th percentile of regret, %1</source>
        <translation>후회 95백분위수, %1</translation>
    </message>
    <message>
        <source>In random worlds</source>
        <translation>무작위 시행에서</translation>
    </message>
    <message>
        <source>Costs less, share of worlds</source>
        <translation>더 저렴한 시행의 비율</translation>
    </message>
    <message>
        <source>Plan in question</source>
        <translation>검토할 요금제</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>비교 대상</translation>
    </message>
</context>
</TS>
