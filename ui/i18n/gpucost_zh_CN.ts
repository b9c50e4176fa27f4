<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Display</name>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 秒</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>Prices and where they come from</source>
        <translation>价格及其来源</translation>
    </message>
    <message>
        <source>%1: %2, price of %3 (%4)</source>
        <translation>%1：%2，%3 的价格（%4）</translation>
    </message>
    <message>
        <source>Source: %1, %2</source>
        <translation>来源：%1，%2</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>Cores</source>
        <translation>核心</translation>
    </message>
    <message>
        <source>Tensor cores</source>
        <translation>Tensor 核心</translation>
    </message>
    <message>
        <source>Memory, GB</source>
        <translation>显存，GB</translation>
    </message>
    <message>
        <source>Memory bandwidth, GB/s</source>
        <translation>显存带宽，GB/s</translation>
    </message>
    <message>
        <source>NVLink both ways, GB/s</source>
        <translation>NVLink 双向，GB/s</translation>
    </message>
    <message>
        <source>Power, W</source>
        <translation>功耗，W</translation>
    </message>
    <message>
        <source>Ridge at %1, operations per byte</source>
        <translation>%1 拐点，每字节运算次数</translation>
    </message>
    <message>
        <source>On demand, %1 per GPU-hour</source>
        <translation>按量计费，每 GPU 小时 %1</translation>
    </message>
    <message>
        <source>GB/s for %1 1 an hour</source>
        <translation>每小时 1 %1 可得 GB/s</translation>
    </message>
    <message>
        <source>GB of memory for %1 1 an hour</source>
        <translation>每小时 1 %1 可得显存 GB</translation>
    </message>
    <message>
        <source>%1 TOPS for %2 1 an hour</source>
        <translation>每小时 1 %2 可得 %1 TOPS</translation>
    </message>
    <message>
        <source>%1 TFLOPS for %2 1 an hour</source>
        <translation>每小时 1 %2 可得 %1 TFLOPS</translation>
    </message>
    <message>
        <source>%1 dense peak, TFLOPS</source>
        <translation>%1 稠密峰值，TFLOPS</translation>
    </message>
    <message>
        <source>%1 dense peak, TOPS</source>
        <translation>%1 稠密峰值，TOPS</translation>
    </message>
    <message>
        <source>First / other: above 1 the first is more, or faster</source>
        <translation>第一款 / 另一款：大于 1 表示第一款更多或更快</translation>
    </message>
</context>
<context>
    <name>MachineRequest</name>
    <message numerus="yes">
        <source>for %n month(s)</source>
        <translation>
            <numerusform>为期 %n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>Machines used %1 of every month, %2; prices of %3.</source>
        <translation>机器每月使用 %1，%2；价格以 %3 为准。</translation>
    </message>
    <message>
        <source>Machines used in the scenario&apos;s hours of the week, %1; prices of %2.</source>
        <translation>机器按方案的每周时段使用，%1；价格以 %2 为准。</translation>
    </message>
    <message>
        <source>Machines used as the scenario says, %1; prices of %2.</source>
        <translation>机器按方案使用，%1；价格以 %2 为准。</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>all upfront</source>
        <translation>全预付</translation>
    </message>
    <message>
        <source>partial upfront</source>
        <translation>部分预付</translation>
    </message>
    <message>
        <source>no upfront</source>
        <translation>零预付</translation>
    </message>
    <message>
        <source>paid monthly</source>
        <translation>按月付费</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>按量计费</translation>
    </message>
    <message>
        <source>Spot</source>
        <translation>竞价实例</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>预留实例</translation>
    </message>
    <message>
        <source>Committed use</source>
        <translation>承诺使用</translation>
    </message>
    <message>
        <source>Savings plan</source>
        <translation>节省计划</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>包年包月</translation>
    </message>
    <message>
        <source>Owned</source>
        <translation>自有</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n 年</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>convertible</source>
        <translation>可转换</translation>
    </message>
    <message>
        <source>%1 (%2 an hour)</source>
        <translation>%1（每小时 %2）</translation>
    </message>
    <message>
        <source>%1 from month %2</source>
        <translation>%1（自第 %2 个月起）</translation>
    </message>
    <message>
        <source>Tencent Cloud</source>
        <translation>腾讯云</translation>
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
        <translation>自有服务器</translation>
    </message>
    <message>
        <source>%1. Expected: %2</source>
        <translation>%1。应为：%2</translation>
    </message>
</context>
<context>
    <name>OptionExplanation</name>
    <message>
        <source>What it costs</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Present cost</source>
        <translation>现值成本</translation>
    </message>
    <message>
        <source>Upfront</source>
        <translation>预付</translation>
    </message>
    <message>
        <source>Cost per GPU-hour used</source>
        <translation>每使用 GPU 小时的费用</translation>
    </message>
    <message>
        <source>Present cost against the baseline</source>
        <translation>与基准相比的现值成本</translation>
    </message>
    <message>
        <source>Plain sum against the baseline</source>
        <translation>与基准相比的简单合计</translation>
    </message>
    <message>
        <source>When it pays back</source>
        <translation>回本时间</translation>
    </message>
    <message>
        <source>Return of choosing it</source>
        <translation>选用的回报率</translation>
    </message>
    <message>
        <source>How it adds up</source>
        <translation>合计明细</translation>
    </message>
    <message>
        <source>Charges %1, added %2: total %3</source>
        <translation>费用 %1，附加 %2：合计 %3</translation>
    </message>
    <message>
        <source>%1 of it falls due after the months asked for.</source>
        <translation>其中 %1 在所询月份之后到期。</translation>
    </message>
    <message>
        <source>Had list prices stayed as they are, the total would be %1.</source>
        <translation>若目录价保持不变，合计为 %1。</translation>
    </message>
    <message>
        <source>Against the baseline, %1</source>
        <translation>与基准相比：%1</translation>
    </message>
    <message>
        <source>This is the baseline.</source>
        <translation>这就是基准。</translation>
    </message>
    <message>
        <source>Present cost of the baseline %1, of this option %2: it saves %3.</source>
        <translation>现值成本：基准 %1，此选项 %2，节省 %3。</translation>
    </message>
    <message>
        <source>Total of the baseline less that of this option, %1: it saves %2.</source>
        <translation>基准合计减去此选项合计（%1），节省 %2。</translation>
    </message>
    <message>
        <source>Internal rate of return</source>
        <translation>内部收益率</translation>
    </message>
    <message>
        <source>Choosing it instead of the baseline is a row of payments and savings, month by month. The internal rate of return is the discount rate at which they are worth nothing together.</source>
        <translation>以此选项代替基准，会逐月产生一系列支出和节省。内部收益率就是使其总价值为零的贴现率。</translation>
    </message>
    <message>
        <source>There is none: %1.</source>
        <translation>没有：%1。</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>每月 %1</translation>
    </message>
    <message>
        <source>Where there are several, none of them says whether it is worth it: the present cost does.</source>
        <translation>若有多个，其中任何一个都不能说明是否值得；应看现值成本。</translation>
    </message>
    <message>
        <source>Present value</source>
        <translation>现值</translation>
    </message>
    <message>
        <source>Each month&apos;s payment is discounted %1.</source>
        <translation>每月付款的贴现方式：%1。</translation>
    </message>
    <message>
        <source>All of them, %1, are worth %2 today; rounded once.</source>
        <translation>全部付款 %1 的今日价值为 %2；只舍入一次。</translation>
    </message>
    <message>
        <source>How it comes about</source>
        <translation>计算方法</translation>
    </message>
    <message>
        <source>The total of %1, divided by the GPU-hours that are used.</source>
        <translation>合计 %1 除以实际使用的 GPU 小时数。</translation>
    </message>
    <message>
        <source>Added: tax, less discounts, refunds and credits</source>
        <translation>附加：税费减去折扣、退款和抵扣</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is added, and how much</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Nothing is added in this month.</source>
        <translation>本月没有附加金额。</translation>
    </message>
    <message>
        <source>What the month bears</source>
        <translation>本月分摊额</translation>
    </message>
    <message>
        <source>%1 of %2: all of it, %3</source>
        <translation>%2 的 %1：全额，%3</translation>
    </message>
    <message>
        <source>%1, %2 of %3: %4 of its %5 days, %6</source>
        <translation>%3 的 %1 %2：%5 天中的 %4 天，%6</translation>
    </message>
    <message>
        <source>Nothing is paid for this month.</source>
        <translation>本月无需付款。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is explained, and of which option</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Why there is no answer</source>
        <translation>没有结果的原因</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>Billed in %1: %2</source>
        <translation>%1 账单金额：%2</translation>
    </message>
    <message>
        <source>Added in %1: %2</source>
        <translation>%1 附加金额：%2</translation>
    </message>
    <message>
        <source>Payable in %1: %2</source>
        <translation>%1 应付金额：%2</translation>
    </message>
    <message>
        <source>Billed %1 and added %2</source>
        <translation>账单 %1，附加 %2</translation>
    </message>
    <message>
        <source>Paid up to the end of %1: %2</source>
        <translation>截至 %1 末已付：%2</translation>
    </message>
    <message>
        <source>%1 in this month, the first</source>
        <translation>本月（首月）%1</translation>
    </message>
    <message>
        <source>%1 before, and %2 in this month</source>
        <translation>此前 %1，本月 %2</translation>
    </message>
    <message>
        <source>Borne by %1: %2</source>
        <translation>%1 分摊额：%2</translation>
    </message>
    <message>
        <source>The month lies after the months asked for.</source>
        <translation>该月在所询月份之后。</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Nothing is billed in this month.</source>
        <translation>本月没有账单金额。</translation>
    </message>
</context>
<context>
    <name>OwnedNames</name>
    <message>
        <source>%1 a year</source>
        <translation>%1/年</translation>
    </message>
    <message>
        <source>% a year</source>
        <translation>%/年</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>ISO code</source>
        <translation>ISO 代码</translation>
    </message>
    <message>
        <source>What all amounts here are in.</source>
        <translation>此处所有金额的币种。</translation>
    </message>
    <message>
        <source>Purchase price</source>
        <translation>购买价格</translation>
    </message>
    <message>
        <source>Of one server, or of one GPU where the price is per GPU.</source>
        <translation>单台服务器的价格；若按 GPU 计价，则为单个 GPU 的价格。</translation>
    </message>
    <message>
        <source>Price is per GPU</source>
        <translation>按 GPU 计价</translation>
    </message>
    <message>
        <source>The purchase price is that of one GPU, not of a server.</source>
        <translation>购买价格是单个 GPU 的价格，而不是服务器的价格。</translation>
    </message>
    <message>
        <source>Server over bare GPUs</source>
        <translation>服务器与 GPU 价格比</translation>
    </message>
    <message>
        <source>times</source>
        <translation>倍</translation>
    </message>
    <message>
        <source>What a whole server costs over its GPUs alone; 1 where the price is that of the server.</source>
        <translation>整台服务器的价格是其 GPU 价格的多少倍；若价格已是服务器价格，则为 1。</translation>
    </message>
    <message>
        <source>Interconnect</source>
        <translation>互连网络</translation>
    </message>
    <message>
        <source>% of the purchase</source>
        <translation>%（占采购额）</translation>
    </message>
    <message>
        <source>Share of the whole purchase that network between servers takes.</source>
        <translation>服务器间网络占全部采购额的比例。</translation>
    </message>
    <message>
        <source>GPUs in one server</source>
        <translation>单台服务器的 GPU 数</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>How many GPUs one server has.</source>
        <translation>单台服务器有多少个 GPU。</translation>
    </message>
    <message>
        <source>Bought in</source>
        <translation>购买月份</translation>
    </message>
    <message>
        <source>YYYY-MM</source>
        <translation>YYYY-MM</translation>
    </message>
    <message>
        <source>Month of the purchase; empty: the first month of the demand.</source>
        <translation>购买的月份；留空则为需求的首月。</translation>
    </message>
    <message>
        <source>Interest of the loan</source>
        <translation>贷款利率</translation>
    </message>
    <message>
        <source>Nominal interest; a month bears a twelfth.</source>
        <translation>名义利率；每月承担十二分之一。</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>贷款</translation>
    </message>
    <message>
        <source>months</source>
        <translation>个月</translation>
    </message>
    <message>
        <source>Level monthly payments; 0: paid at once.</source>
        <translation>每月等额还款；0 表示一次付清。</translation>
    </message>
    <message>
        <source>Life</source>
        <translation>使用年限</translation>
    </message>
    <message>
        <source>After so long the servers are bought again on the same terms, while the demand goes on.</source>
        <translation>到期后，只要需求仍在，就按相同条件再次购买服务器。</translation>
    </message>
    <message>
        <source>Depreciation</source>
        <translation>折旧</translation>
    </message>
    <message>
        <source>How the books spread the purchase; it is never paid.</source>
        <translation>账面上如何分摊采购额；并非实际付款。</translation>
    </message>
    <message>
        <source>Declining balance</source>
        <translation>余额递减率</translation>
    </message>
    <message>
        <source>Of the book value; empty: twice the rate of the straight line.</source>
        <translation>按账面价值计；留空则为直线法折旧率的两倍。</translation>
    </message>
    <message>
        <source>Residual value</source>
        <translation>残值</translation>
    </message>
    <message>
        <source>% of the price</source>
        <translation>%（占价格）</translation>
    </message>
    <message>
        <source>What servers fetch at the end of their life.</source>
        <translation>服务器到使用年限时的变卖所得。</translation>
    </message>
    <message>
        <source>Sold before its life ends</source>
        <translation>到期前出售</translation>
    </message>
    <message>
        <source>What servers fetch where the months end before their life does.</source>
        <translation>所询月份先于使用年限结束时，服务器的变卖所得。</translation>
    </message>
    <message>
        <source>Power of one server</source>
        <translation>单台服务器功率</translation>
    </message>
    <message>
        <source>Drawn at the wall, GPUs included.</source>
        <translation>从墙上插座测得的功率，含 GPU。</translation>
    </message>
    <message>
        <source>Power of each GPU on top</source>
        <translation>每个 GPU 的附加功率</translation>
    </message>
    <message>
        <source>Drawn by each GPU on top of the power of the server.</source>
        <translation>在服务器功率之上，每个 GPU 另外消耗的功率。</translation>
    </message>
    <message>
        <source>Draw while in use</source>
        <translation>使用时功耗</translation>
    </message>
    <message>
        <source>% of the power</source>
        <translation>%（占功率）</translation>
    </message>
    <message>
        <source>Share of the power above.</source>
        <translation>占上述功率的比例。</translation>
    </message>
    <message>
        <source>Draw while idle</source>
        <translation>空闲时功耗</translation>
    </message>
    <message>
        <source>PUE of the site</source>
        <translation>机房 PUE</translation>
    </message>
    <message>
        <source>kWh that the site takes for one kWh of the servers: cooling and losses.</source>
        <translation>服务器每用 1 kWh，机房消耗的 kWh：含制冷与损耗。</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>电价</translation>
    </message>
    <message>
        <source>%1 per kWh</source>
        <translation>%1/kWh</translation>
    </message>
    <message>
        <source>Price of a kWh.</source>
        <translation>每 kWh 的价格。</translation>
    </message>
    <message>
        <source>Cooling bought apart</source>
        <translation>另购制冷</translation>
    </message>
    <message>
        <source>%1 per kW and month</source>
        <translation>%1/kW·月</translation>
    </message>
    <message>
        <source>For each kW installed; then the PUE is 1.</source>
        <translation>按装机 kW 计；此时 PUE 为 1。</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>机房空间</translation>
    </message>
    <message>
        <source>%1 per server and month</source>
        <translation>%1/台·月</translation>
    </message>
    <message>
        <source>Room for one server.</source>
        <translation>单台服务器的空间费用。</translation>
    </message>
    <message>
        <source>Colocation</source>
        <translation>机柜托管</translation>
    </message>
    <message>
        <source>Rent for each kW installed: room and cooling.</source>
        <translation>按装机 kW 计的租金：含空间与制冷。</translation>
    </message>
    <message>
        <source>Colocation bills by the site&apos;s meter</source>
        <translation>托管按电表计费</translation>
    </message>
    <message>
        <source>Energy is then billed times the PUE; else the rent has bought the cooling.</source>
        <translation>电量乘以 PUE 后计费；否则租金已含制冷。</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人</translation>
    </message>
    <message>
        <source>For the whole fleet.</source>
        <translation>按全部服务器计。</translation>
    </message>
    <message>
        <source>Cost of one of them</source>
        <translation>人均成本</translation>
    </message>
    <message>
        <source>What one person costs.</source>
        <translation>一名人员的成本。</translation>
    </message>
    <message>
        <source>Staff as an amount</source>
        <translation>人员费用（金额）</translation>
    </message>
    <message>
        <source>For the whole fleet, on top of the people above.</source>
        <translation>按全部服务器计，在上述人数之外。</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>维保</translation>
    </message>
    <message>
        <source>% of the price a year</source>
        <translation>%/年（占价格）</translation>
    </message>
    <message>
        <source>Support by the maker.</source>
        <translation>由厂商提供的维保。</translation>
    </message>
    <message>
        <source>Support as an amount</source>
        <translation>维保费用（金额）</translation>
    </message>
    <message>
        <source>For the whole fleet, on top of the share above.</source>
        <translation>按全部服务器计，在上述比例之外。</translation>
    </message>
    <message>
        <source>Spare parts</source>
        <translation>备件</translation>
    </message>
    <message>
        <source>Parts that are replaced.</source>
        <translation>更换的部件。</translation>
    </message>
    <message>
        <source>Usable at first</source>
        <translation>初期可用比例</translation>
    </message>
    <message>
        <source>% of the fleet</source>
        <translation>%（占总量）</translation>
    </message>
    <message>
        <source>Share of the fleet usable in each first month, such as 25%,50%; then all of it.</source>
        <translation>最初各月可用的比例，例如 25%,50%；之后全部可用。</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>采购</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>电力</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>场地</translation>
    </message>
    <message>
        <source>People and support</source>
        <translation>人员与维保</translation>
    </message>
    <message>
        <source>Loan and start</source>
        <translation>贷款与启用</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>straight line</source>
        <translation>直线法</translation>
    </message>
    <message>
        <source>declining balance</source>
        <translation>余额递减法</translation>
    </message>
    <message>
        <source>residual value only</source>
        <translation>仅残值</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>利息</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>制冷</translation>
    </message>
    <message>
        <source>The servers with their share of the network, in the month they are bought, or the principal of their loan as it is paid back. Bought again when their life ends.</source>
        <translation>服务器及其网络份额，计入购买当月；若为贷款，则在偿还本金时计入。到使用年限后再次购买。</translation>
    </message>
    <message>
        <source>Interest of the loan: its balance times a twelfth of the rate, each month.</source>
        <translation>贷款利息：每月为余额乘以利率的十二分之一。</translation>
    </message>
    <message>
        <source>Energy: hours in use and idle hours, times the draw in each, times PUE and price of a kWh. Within a colocation that is not metered the rent has bought the cooling.</source>
        <translation>电费：使用与空闲小时数分别乘以各自功耗、PUE 和每 kWh 电价。在不按电表计费的托管中，租金已含制冷。</translation>
    </message>
    <message>
        <source>Cooling bought apart, for each kW installed, every month from the purchase on.</source>
        <translation>另购制冷，按装机 kW 计，自购买起每月计入。</translation>
    </message>
    <message>
        <source>Room for the servers, every month from the purchase on.</source>
        <translation>服务器的空间费用，自购买起每月计入。</translation>
    </message>
    <message>
        <source>Rent of the colocation for each kW installed, every month from the purchase on.</source>
        <translation>按装机 kW 计的托管租金，自购买起每月计入。</translation>
    </message>
    <message>
        <source>People who run the fleet: a twelfth of their cost a year, every month.</source>
        <translation>运维人员费用：每月为年成本的十二分之一。</translation>
    </message>
    <message>
        <source>Support by the maker: a share of the purchase price a year, or an amount.</source>
        <translation>厂商维保：每年为购买价格的一定比例，或为固定金额。</translation>
    </message>
    <message>
        <source>Spare parts: a share of the purchase price a year.</source>
        <translation>备件：每年为购买价格的一定比例。</translation>
    </message>
    <message>
        <source>What the servers fetch when their life or the months asked for end; it is taken off.</source>
        <translation>使用年限或所询月份结束时服务器的变卖所得，从费用中扣除。</translation>
    </message>
    <message>
        <source>Nobody is paid: no source says what staff costs. Set it under People.</source>
        <translation>未计人员费用：没有来源说明人员成本。请在“人员”中设置。</translation>
    </message>
    <message>
        <source>Energy costs nothing here: set the price of electricity and the power.</source>
        <translation>此处电费为零：请设置电价和功率。</translation>
    </message>
    <message>
        <source>Room costs nothing: it is taken to be there.</source>
        <translation>空间费用为零：视为已有场地。</translation>
    </message>
    <message>
        <source>Some of the use wanted is not served while the servers are not yet usable; costs per GPU-hour are of what is served.</source>
        <translation>服务器尚不可用期间，部分需求无法满足；每 GPU 小时费用按已满足的用量计算。</translation>
    </message>
    <message>
        <source>The months end before the servers&apos; life does: what they then fetch is taken to come back on the last day.</source>
        <translation>所询月份先于服务器使用年限结束：届时的变卖所得视为在最后一天收回。</translation>
    </message>
    <message>
        <source>published</source>
        <translation>公开数据</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>计算得出</translation>
    </message>
    <message>
        <source>a judgement of ours</source>
        <translation>我们的判断</translation>
    </message>
    <message>
        <source>high confidence</source>
        <translation>可信度高</translation>
    </message>
    <message>
        <source>medium confidence</source>
        <translation>可信度中</translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation>可信度低</translation>
    </message>
    <message>
        <source>at any use</source>
        <translation>任何使用率</translation>
    </message>
    <message>
        <source>at %1 use or more</source>
        <translation>使用率 %1 及以上</translation>
    </message>
    <message>
        <source>at %1 use or less</source>
        <translation>使用率 %1 及以下</translation>
    </message>
    <message>
        <source>from %1 to %2 use</source>
        <translation>使用率 %1 至 %2</translation>
    </message>
    <message>
        <source>at no use</source>
        <translation>无此使用率</translation>
    </message>
</context>
<context>
    <name>Prices</name>
    <message>
        <source>instance-hour</source>
        <translation>实例小时</translation>
    </message>
    <message>
        <source>GPU-hour</source>
        <translation>GPU 小时</translation>
    </message>
    <message>
        <source>instance-month</source>
        <translation>实例月</translation>
    </message>
    <message>
        <source>GPU-month</source>
        <translation>GPU 月</translation>
    </message>
    <message>
        <source>terms</source>
        <translation>计费条款</translation>
    </message>
    <message>
        <source>effective rate</source>
        <translation>折合单价</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>未提供</translation>
    </message>
    <message>
        <source>%1 (GPU alone)</source>
        <translation>%1（仅 GPU）</translation>
    </message>
    <message>
        <source>%1, disputed</source>
        <translation>%1，有争议</translation>
    </message>
</context>
<context>
    <name>Prose</name>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two words of a list</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what follows, and what it is</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>two parts of a sentence</comment>
        <translation>%1；%2</translation>
    </message>
</context>
<context>
    <name>ScenarioText</name>
    <message>
        <source>Recommended: %1. No other option costs less: its present cost is %2 %3.</source>
        <translation>推荐：%1。没有更便宜的选项，其现值成本为 %2（%3）。</translation>
    </message>
    <message>
        <source>Recommended: %1. Its present cost is %2 %3, as much as that of %4.</source>
        <translation>推荐：%1。其现值成本为 %2（%3），与 %4 相同。</translation>
    </message>
    <message>
        <source>Recommended: %1. Its present cost is %2 %3: %4 (%5) less than that of %6.</source>
        <translation>推荐：%1。其现值成本为 %2（%3），比 %6 少 %4（%5）。</translation>
    </message>
    <message>
        <source>The plain sum of payments agrees: %1 is the least.</source>
        <translation>付款的简单合计结论一致：%1 为最低。</translation>
    </message>
    <message>
        <source>The plain sum of payments disagrees and does not decide: %1 adds up to %2, %3 to %4, but pays later.</source>
        <translation>付款的简单合计结论不同，但不作为依据：%1 合计 %2，%3 合计 %4，但后者付款更晚。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, ended after %n month(s), then %2</source>
        <translation>
            <numerusform>%1，%n 个月后终止，之后 %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) of our own</source>
        <translation>
            <numerusform>自有服务器 %n 台</numerusform>
        </translation>
    </message>
    <message>
        <source>at 0 % a year, which is a plain sum</source>
        <translation>年利率 0 %，即简单合计</translation>
    </message>
    <message>
        <source>at %1 a year, each payment at the beginning of its month</source>
        <translation>年利率 %1，每月月初付款</translation>
    </message>
    <message>
        <source>at %1 a year (a twelfth a month), each payment at the beginning of its month</source>
        <translation>年利率 %1（每月十二分之一），每月月初付款</translation>
    </message>
    <message>
        <source>at %1 a year, each payment at the end of its month</source>
        <translation>年利率 %1，每月月末付款</translation>
    </message>
    <message>
        <source>at %1 a year (a twelfth a month), each payment at the end of its month</source>
        <translation>年利率 %1（每月十二分之一），每月月末付款</translation>
    </message>
    <message>
        <source>never</source>
        <translation>永不</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>month %1</source>
        <translation>第 %1 个月</translation>
    </message>
    <message>
        <source>nothing differs</source>
        <translation>无差异</translation>
    </message>
    <message>
        <source>none: one-way</source>
        <translation>无：单向</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%n rate(s)</source>
        <translation>
            <numerusform>%n 个收益率</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>每年 %1</translation>
    </message>
    <message>
        <source>No option of this scenario can be bought.</source>
        <translation>此方案没有可购买的选项。</translation>
    </message>
</context>
<context>
    <name>UncertaintyNames</name>
    <message>
        <source>Utilization</source>
        <translation>使用率</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月数</translation>
    </message>
    <message>
        <source>Rate of exchange</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>The share of every month that all GPUs asked for run.</source>
        <translation>所需全部 GPU 每月运行的时间比例。</translation>
    </message>
    <message>
        <source>How many months the GPUs are wanted.</source>
        <translation>需要 GPU 的月数。</translation>
    </message>
    <message>
        <source>List prices of what is not committed fall by so much once every twelve months.</source>
        <translation>未承诺部分的目录价每十二个月下降一次的幅度。</translation>
    </message>
    <message>
        <source>Times the rate of exchange at which prices are converted.</source>
        <translation>价格换算所用汇率的倍数。</translation>
    </message>
    <message>
        <source>What money is worth a year: later payments count for less.</source>
        <translation>资金每年的价值：越晚付款，现值越小。</translation>
    </message>
    <message>
        <source>Off every price of both options.</source>
        <translation>两个选项的所有价格均享此折扣。</translation>
    </message>
    <message>
        <source>Off the prices of what is not committed alone.</source>
        <translation>仅未承诺部分的价格享此折扣。</translation>
    </message>
    <message>
        <source>List prices fall</source>
        <translation>目录价降幅</translation>
    </message>
    <message>
        <source>Discount rate</source>
        <translation>贴现率</translation>
    </message>
    <message>
        <source>Discount on both</source>
        <translation>双方折扣</translation>
    </message>
    <message>
        <source>Discount, uncommitted</source>
        <translation>未承诺折扣</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>billion %1</source>
        <translation>十亿 %1</translation>
    </message>
    <message>
        <source>million %1</source>
        <translation>百万 %1</translation>
    </message>
    <message>
        <source>thousand %1</source>
        <translation>千 %1</translation>
    </message>
</context>
<context>
    <name>Workload</name>
    <message>
        <source>measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>scaled</source>
        <translation>推算</translation>
    </message>
    <message>
        <source>roofline</source>
        <translation>屋顶线</translation>
    </message>
    <message>
        <source>images</source>
        <translation>张图像</translation>
    </message>
    <message>
        <source>sequences</source>
        <translation>条序列</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>个 token</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>个样本</translation>
    </message>
    <message>
        <source>audio samples</source>
        <translation>个音频样本</translation>
    </message>
    <message>
        <source>iterations</source>
        <translation>次迭代</translation>
    </message>
    <message>
        <source>frames</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>次运行</translation>
    </message>
    <message>
        <source>TFLOPs</source>
        <translation>TFLOP</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU 小时</translation>
    </message>
    <message>
        <source>run</source>
        <translation>次运行</translation>
    </message>
    <message>
        <source>GPU-hour</source>
        <translation>GPU 小时</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>an amount and what is counted: 1,000 images</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>gpucost::core</name>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1，另加%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 GPU, %2, for %3</source>
        <translation>%1 个 GPU，%2，%3</translation>
    </message>
    <message>
        <source>%1 GPUs, %2, for %3</source>
        <translation>%1 个 GPU，%2，%3</translation>
    </message>
    <message>
        <source>GPUs %1, for %2</source>
        <translation>GPU %1，%2</translation>
    </message>
    <message>
        <source>%1 from month %2, %3</source>
        <translation>自第 %2 个月起 %1 个，%3</translation>
    </message>
    <message>
        <source>%1 calendar month from %2</source>
        <translation>自 %2 起 %1 个自然月</translation>
    </message>
    <message>
        <source>%1 calendar months from %2</source>
        <translation>自 %2 起 %1 个自然月</translation>
    </message>
    <message>
        <source>%1 month of 730 hours from %2</source>
        <translation>自 %2 起 %1 个月（每月 730 小时）</translation>
    </message>
    <message>
        <source>%1 months of 730 hours from %2</source>
        <translation>自 %2 起 %1 个月（每月 730 小时）</translation>
    </message>
    <message>
        <source>all the time</source>
        <translation>全时使用</translation>
    </message>
    <message>
        <source>%1 % of every month</source>
        <translation>每月使用 %1 %</translation>
    </message>
    <message>
        <source>%1 hours of every month</source>
        <translation>每月使用 %1 小时</translation>
    </message>
    <message>
        <source>%1 hours of every week</source>
        <translation>每周使用 %1 小时</translation>
    </message>
    <message>
        <source>by the hour, as the series says</source>
        <translation>按逐小时数据使用</translation>
    </message>
    <message>
        <source>in the runs given</source>
        <translation>按指定的运行使用</translation>
    </message>
    <message>
        <source>no GPU</source>
        <translation>无 GPU</translation>
    </message>
    <message>
        <source>the prices used are dated %1 to %2, more than twelve months apart</source>
        <translation>所用价格的日期为 %1 至 %2，相差超过十二个月</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>不提供</translation>
    </message>
    <message>
        <source>%1 per %2</source>
        <translation>每%2 %1</translation>
    </message>
    <message>
        <source>%1 once per %2</source>
        <translation>每%2一次性 %1</translation>
    </message>
    <message>
        <source>%1 per %2 for the term, in equal monthly payments</source>
        <translation>整个期限每%2 %1，按月均付</translation>
    </message>
    <message>
        <source>1 %1 = %2 on %3 (%4)</source>
        <translation>1 %1 = %2，%3（%4）</translation>
    </message>
    <message>
        <source>doubt about the price of %1: %2</source>
        <translation>%1的价格存疑：%2</translation>
    </message>
    <message>
        <source>instance-hour</source>
        <translation>实例小时</translation>
    </message>
    <message>
        <source>instance-month</source>
        <translation>实例月</translation>
    </message>
    <message>
        <source>gpu-hour</source>
        <translation>GPU 小时</translation>
    </message>
    <message>
        <source>gpu-month</source>
        <translation>GPU 月</translation>
    </message>
    <message>
        <source>instance</source>
        <translation>实例</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>commitment</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>server</source>
        <translation>台</translation>
    </message>
    <message>
        <source>server-month</source>
        <translation>台·月</translation>
    </message>
    <message>
        <source>payment</source>
        <translation>期</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>kWh</translation>
    </message>
    <message>
        <source>kW-month</source>
        <translation>kW·月</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>%1 to %2 (%3 months), %4, each month %5</source>
        <translation>%1 至 %2（%3 个月），%4，每月 %5</translation>
    </message>
    <message>
        <source>%1 … %2 (%3 months), %4, each month %5</source>
        <translation>%1 … %2（%3 个月），%4，每月 %5</translation>
    </message>
    <message>
        <source>%1, %2 (%3 months), %4, each month %5</source>
        <translation>%1、%2（%3 个月），%4，每月 %5</translation>
    </message>
    <message>
        <source>%1, %2, %3 (%4 months), %5, each month %6</source>
        <translation>%1、%2、%3（%4 个月），%5，每月 %6</translation>
    </message>
    <message>
        <source>%1: %2 %3 × %4 = %5</source>
        <translation>%1：%2 %3 × %4 = %5</translation>
    </message>
    <message>
        <source>%1: %2 %3 × %4 × %5 = %6</source>
        <translation>%1：%2 %3 × %4 × %5 = %6</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>in all %1</source>
        <translation>共计 %1</translation>
    </message>
    <message>
        <source>of the commitment %1 instance-hours are used and %2 are not</source>
        <translation>承诺的实例小时中，已使用 %1，未使用 %2</translation>
    </message>
    <message>
        <source>hours used</source>
        <translation>使用时长</translation>
    </message>
    <message>
        <source>hours used above the commitment</source>
        <translation>超出承诺的使用时长</translation>
    </message>
    <message>
        <source>added by the minimum per run</source>
        <translation>因单次运行最低计费而增加的时长</translation>
    </message>
    <message>
        <source>sustained use, %1 to %2 % of the month</source>
        <translation>持续使用，当月的 %1 至 %2 %</translation>
    </message>
    <message>
        <source>run length over %1 h up to %2 h</source>
        <translation>运行时长超过 %1 h、不超过 %2 h</translation>
    </message>
    <message>
        <source>run length over %1 h</source>
        <translation>运行时长超过 %1 h</translation>
    </message>
    <message>
        <source>reserved capacity</source>
        <translation>预留容量</translation>
    </message>
    <message>
        <source>committed use</source>
        <translation>承诺使用</translation>
    </message>
    <message>
        <source>commitment to spend</source>
        <translation>消费承诺</translation>
    </message>
    <message>
        <source>commitment to spend, every hour of the term, paid at once</source>
        <translation>消费承诺，期限内每小时，一次付清</translation>
    </message>
    <message>
        <source>subscription at %1 % of the monthly price</source>
        <translation>包年包月，按月价的 %1 %</translation>
    </message>
    <message>
        <source>%1, paid once for %2 months</source>
        <translation>%1，%2 个月一次付清</translation>
    </message>
    <message>
        <source>%1, payment %2 of %3</source>
        <translation>%1，共 %3 期中的第 %2 期</translation>
    </message>
    <message>
        <source>%1, with what rounding left</source>
        <translation>%1，含舍入余额</translation>
    </message>
    <message>
        <source>%1, every hour of the month, used or not</source>
        <translation>%1，当月每小时，无论是否使用</translation>
    </message>
    <message>
        <source>%1, renewed on the same terms</source>
        <translation>%1，按相同条件续订</translation>
    </message>
    <message>
        <source>%1, after the months asked for</source>
        <translation>%1，在所询月份之后</translation>
    </message>
    <message>
        <source>owned: purchase</source>
        <translation>自有：采购</translation>
    </message>
    <message>
        <source>owned: interest</source>
        <translation>自有：利息</translation>
    </message>
    <message>
        <source>owned: power</source>
        <translation>自有：电力</translation>
    </message>
    <message>
        <source>owned: cooling</source>
        <translation>自有：制冷</translation>
    </message>
    <message>
        <source>owned: space</source>
        <translation>自有：机房空间</translation>
    </message>
    <message>
        <source>owned: colocation</source>
        <translation>自有：机柜托管</translation>
    </message>
    <message>
        <source>owned: staff</source>
        <translation>自有：人员</translation>
    </message>
    <message>
        <source>owned: support</source>
        <translation>自有：维保</translation>
    </message>
    <message>
        <source>owned: spares</source>
        <translation>自有：备件</translation>
    </message>
    <message>
        <source>owned: residual</source>
        <translation>自有：残值</translation>
    </message>
    <message>
        <source>servers bought</source>
        <translation>购买服务器</translation>
    </message>
    <message>
        <source>principal of loan payment %1 of %2</source>
        <translation>贷款还款共 %2 期中第 %1 期的本金</translation>
    </message>
    <message>
        <source>interest of loan payment %1 of %2</source>
        <translation>贷款还款共 %2 期中第 %1 期的利息</translation>
    </message>
    <message>
        <source>%1, bought again on the same terms</source>
        <translation>%1，按相同条件再次购买</translation>
    </message>
    <message>
        <source>%1, with what fell due before the first month</source>
        <translation>%1，含首月之前已到期的金额</translation>
    </message>
    <message>
        <source>energy while in use</source>
        <translation>使用时电量</translation>
    </message>
    <message>
        <source>energy while idle</source>
        <translation>空闲时电量</translation>
    </message>
    <message>
        <source>cooling by kW installed</source>
        <translation>按装机 kW 计的制冷</translation>
    </message>
    <message>
        <source>room by server</source>
        <translation>按服务器计的空间</translation>
    </message>
    <message>
        <source>colocation by kW installed, cooling included</source>
        <translation>按装机 kW 计的机柜托管，含制冷</translation>
    </message>
    <message>
        <source>a twelfth of the year&apos;s staff</source>
        <translation>年人员费用的十二分之一</translation>
    </message>
    <message>
        <source>a twelfth of the year&apos;s support</source>
        <translation>年维保费用的十二分之一</translation>
    </message>
    <message>
        <source>a twelfth of the year&apos;s spare parts</source>
        <translation>年备件费用的十二分之一</translation>
    </message>
    <message>
        <source>servers sold at the end of their life</source>
        <translation>到使用年限时出售服务器</translation>
    </message>
    <message>
        <source>servers sold before the end of their life, on the straight line to the residual value</source>
        <translation>到使用年限前出售服务器，按直线法折至残值</translation>
    </message>
    <message>
        <source>servers sold before the end of their life, at the residual value</source>
        <translation>到使用年限前出售服务器，按残值计</translation>
    </message>
    <message>
        <source>%1, at the list price times %2 (%3)</source>
        <translation>%1，按目录价的 %2 倍（%3）</translation>
    </message>
    <message>
        <source>%1, at the price of purchase times %2 (%3)</source>
        <translation>%1，按购买时价格的 %2 倍（%3）</translation>
    </message>
    <message>
        <source>prices stay</source>
        <translation>价格不变</translation>
    </message>
    <message>
        <source>prices fall by %1 % a year, in steps</source>
        <translation>价格每年下降 %1 %，逐级</translation>
    </message>
    <message>
        <source>prices fall by %1 % a year, month by month</source>
        <translation>价格每年下降 %1 %，逐月</translation>
    </message>
    <message>
        <source>prices rise by %1 % a year, in steps</source>
        <translation>价格每年上涨 %1 %，逐级</translation>
    </message>
    <message>
        <source>prices rise by %1 % a year, month by month</source>
        <translation>价格每年上涨 %1 %，逐月</translation>
    </message>
    <message>
        <source>prices follow a schedule of %1 step</source>
        <translation>价格按 %1 级日程变化</translation>
    </message>
    <message>
        <source>prices follow a schedule of %1 steps</source>
        <translation>价格按 %1 级日程变化</translation>
    </message>
    <message>
        <source>%1 recorded price, replayed</source>
        <translation>重演 %1 个历史价格</translation>
    </message>
    <message>
        <source>%1 recorded prices, replayed</source>
        <translation>重演 %1 个历史价格</translation>
    </message>
    <message>
        <source>the prices compared are dated %1 to %2, more than twelve months apart</source>
        <translation>所比较价格的日期为 %1 至 %2，相差超过十二个月</translation>
    </message>
    <message>
        <source>operating systems differ between the offers compared: %1</source>
        <translation>所比较产品的操作系统不同：%1</translation>
    </message>
    <message>
        <source>tenancies differ between the offers compared: %1</source>
        <translation>所比较产品的租用方式不同：%1</translation>
    </message>
    <message>
        <source>tax treatments differ between the offers compared: %1</source>
        <translation>所比较产品的税务处理不同：%1</translation>
    </message>
    <message>
        <source>unstated</source>
        <translation>未注明</translation>
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
        <translation>共享</translation>
    </message>
    <message>
        <source>dedicated</source>
        <translation>专用</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>included</source>
        <translation>含税</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>不含税</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>确切日期</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>推断日期</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>rounded</source>
        <translation>四舍五入</translation>
    </message>
    <message>
        <source>truncated</source>
        <translation>截断</translation>
    </message>
    <message>
        <source>inconsistent</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>a price with more digits than can be compared</source>
        <translation>位数过多、无法比较的价格</translation>
    </message>
    <message>
        <source>a price of zero: unknown rather than free</source>
        <translation>价格为零：视为未知，而非免费</translation>
    </message>
    <message>
        <source>dearer than on demand: %1 against %2 per GPU-hour on %3</source>
        <translation>高于按量计费：%3 每 GPU 小时 %1，按量计费为 %2</translation>
    </message>
    <message>
        <source>the newest price is %1 months old, of %2</source>
        <translation>最新价格已有 %1 个月，日期为 %2</translation>
    </message>
    <message>
        <source>does not match its instance type: %1 x &quot;%2&quot; here, %3 x &quot;%4&quot; in %5</source>
        <translation>与实例类型不符：此处为 %1 x &quot;%2&quot;，%5 中为 %3 x &quot;%4&quot;</translation>
    </message>
    <message>
        <source>a hundred times dearer than its neighbors: %1 against %2 per GPU-hour</source>
        <translation>比同类产品贵一百倍：每 GPU 小时 %1，同类为 %2</translation>
    </message>
    <message>
        <source>a hundred times cheaper than its neighbors: %1 against %2 per GPU-hour</source>
        <translation>比同类产品便宜一百倍：每 GPU 小时 %1，同类为 %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 的%1</translation>
    </message>
    <message>
        <source>%1 of %2 as of %3</source>
        <translation>%2 的%1，截至 %3</translation>
    </message>
    <message>
        <source>%1 of %2 as of %3 (its source says so, %4)</source>
        <translation>%2 的%1，截至 %3（来源注明，%4）</translation>
    </message>
    <message>
        <source>%1 of %2 in one currency</source>
        <translation>%2 的%1，单一币种</translation>
    </message>
    <message>
        <source>%1 for a part of the demand</source>
        <translation>用于部分需求的%1</translation>
    </message>
    <message>
        <source>%1 for a part of the demand, alone</source>
        <translation>仅用于部分需求的%1</translation>
    </message>
    <message>
        <source>%1 as a commitment for a term</source>
        <translation>作为期限承诺的%1</translation>
    </message>
    <message>
        <source>%1 from month %2</source>
        <translation>自第 %2 个月起的%1</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>以下之一：%1</translation>
    </message>
    <message>
        <source>nothing on that day</source>
        <translation>当日无</translation>
    </message>
    <message>
        <source>a plan</source>
        <translation>计费模式</translation>
    </message>
    <message>
        <source>an offer with GPUs</source>
        <translation>带 GPU 的产品</translation>
    </message>
    <message>
        <source>an offer that sells both</source>
        <translation>同时提供两者的产品</translation>
    </message>
    <message>
        <source>an offer that passes the filter</source>
        <translation>符合筛选条件的产品</translation>
    </message>
    <message>
        <source>%1, whose number of GPUs is not known</source>
        <translation>%1，其 GPU 数未知</translation>
    </message>
    <message>
        <source>use above the commitment of %1</source>
        <translation>超出%1承诺的使用</translation>
    </message>
    <message>
        <source>an on-demand or spot price for it</source>
        <translation>其按量计费或竞价实例价格</translation>
    </message>
    <message>
        <source>an on-demand or spot price for it, or a commitment that covers all instances</source>
        <translation>其按量计费或竞价实例价格，或覆盖所有实例的承诺</translation>
    </message>
    <message>
        <source>a savings plan with no upfront or all upfront: no source states how a part is paid</source>
        <translation>零预付或全预付的节省计划：没有来源说明部分预付的方式</translation>
    </message>
    <message>
        <source>a number of months that the ladder &quot;%1&quot; has</source>
        <translation>阶梯“%1”所含的月数</translation>
    </message>
    <message>
        <source>months that the ladder &quot;%1&quot; has</source>
        <translation>阶梯“%1”所含的月数</translation>
    </message>
    <message>
        <source>owned servers without dates: their terms say when they are bought</source>
        <translation>不带日期的自有服务器：购买时间由其条款决定</translation>
    </message>
    <message>
        <source>servers with a price of their own: gpucost own</source>
        <translation>有自身价格的服务器：gpucost own</translation>
    </message>
    <message>
        <source>a plan without an hourly commitment: no source says how it spreads over a machine&apos;s parts</source>
        <translation>不含每小时承诺的计费模式：没有来源说明其如何分摊到机器各部件</translation>
    </message>
    <message>
        <source>parts that are sold in one currency</source>
        <translation>以单一币种出售的部件</translation>
    </message>
    <message>
        <source>a plan that says what takes the rest</source>
        <translation>说明其余部分如何承担的计费模式</translation>
    </message>
    <message>
        <source>a month of the demand, 1 to %1</source>
        <translation>需求期内的月份，1 至 %1</translation>
    </message>
    <message>
        <source>no offer called %1</source>
        <translation>没有名为 %1 的产品</translation>
    </message>
    <message>
        <source>no GPU called %1</source>
        <translation>没有名为 %1 的 GPU</translation>
    </message>
    <message>
        <source>no offer that matches</source>
        <translation>没有符合条件的产品</translation>
    </message>
    <message>
        <source>no offer that matches and is sold as of %1</source>
        <translation>截至 %1 没有符合条件的在售产品</translation>
    </message>
    <message>
        <source>no rate for %1 on %2 or before</source>
        <translation>没有 %2 或更早的 %1 汇率</translation>
    </message>
    <message>
        <source>one given as --rate %1</source>
        <translation>以 --rate %1 给出的汇率</translation>
    </message>
    <message>
        <source>one in the scenario&apos;s &quot;rates&quot;</source>
        <translation>方案 &quot;rates&quot; 中的汇率</translation>
    </message>
    <message>
        <source>a rate for it</source>
        <translation>其汇率</translation>
    </message>
    <message>
        <source>a plan sold in %1</source>
        <translation>以 %1 出售的计费模式</translation>
    </message>
    <message>
        <source>a plan without dates: it begins then</source>
        <translation>不带日期的计费模式：自彼时开始</translation>
    </message>
    <message>
        <source>%1 server of one&apos;s own</source>
        <translation>自有服务器 %1 台</translation>
    </message>
    <message>
        <source>%1 servers of one&apos;s own</source>
        <translation>自有服务器 %1 台</translation>
    </message>
    <message>
        <source>at least the %1 that the demand needs at once</source>
        <translation>至少为需求同时所需的 %1 台</translation>
    </message>
    <message>
        <source>an amount in %1, the scenario&apos;s currency</source>
        <translation>以方案币种 %1 表示的金额</translation>
    </message>
    <message>
        <source>an option of the scenario</source>
        <translation>方案中的选项</translation>
    </message>
    <message>
        <source>two options of the scenario</source>
        <translation>方案中的两个选项</translation>
    </message>
    <message>
        <source>no option &quot;%1&quot;</source>
        <translation>没有选项“%1”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; against itself</source>
        <translation>“%1”与自身比较</translation>
    </message>
    <message>
        <source>a baseline that is in it</source>
        <translation>包含在内的基准</translation>
    </message>
    <message>
        <source>an uncertain rate of exchange, and no price in another currency</source>
        <translation>汇率不确定，但没有其他币种的价格</translation>
    </message>
    <message>
        <source>no &quot;exchange&quot; here</source>
        <translation>此处不应有 &quot;exchange&quot;</translation>
    </message>
    <message>
        <source>a reservation of Azure; its savings plans cannot be cancelled</source>
        <translation>Azure 预留；其节省计划不能取消</translation>
    </message>
    <message>
        <source>a subscription of Tencent Cloud; its reserved instances cannot be returned</source>
        <translation>腾讯云包年包月；其预留实例不能退还</translation>
    </message>
    <message>
        <source>a standard Reserved Instance of AWS; convertible ones and savings plans cannot be sold</source>
        <translation>AWS 标准预留实例；可转换预留实例和节省计划不能出售</translation>
    </message>
    <message>
        <source>%1 of %2, ended early</source>
        <translation>%2 的%1，提前终止</translation>
    </message>
    <message>
        <source>a plan with one commitment, on a machine that is sold whole</source>
        <translation>整机出售的机器上、只含一项承诺的计费模式</translation>
    </message>
    <message>
        <source>%1 of %2, ended after %3 month of the demand</source>
        <translation>%2 的%1，在需求 %3 个月后终止</translation>
    </message>
    <message>
        <source>%1 of %2, ended after %3 months of the demand</source>
        <translation>%2 的%1，在需求 %3 个月后终止</translation>
    </message>
    <message>
        <source>a month within a term of %1 months</source>
        <translation>%1 个月期限内的月份</translation>
    </message>
    <message>
        <source>a month within a term of %1 months from month %2 on</source>
        <translation>自第 %2 个月起 %1 个月期限内的月份</translation>
    </message>
    <message>
        <source>a number above zero</source>
        <translation>大于零的数</translation>
    </message>
    <message>
        <source>a number that is not negative</source>
        <translation>非负数</translation>
    </message>
    <message>
        <source>an amount that is not negative</source>
        <translation>非负金额</translation>
    </message>
    <message>
        <source>a number of GPUs that is not negative</source>
        <translation>非负的 GPU 数</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a share from 0 to 1</source>
        <translation>0 到 1 之间的比例</translation>
    </message>
    <message>
        <source>a share from 0% to 100%</source>
        <translation>0% 到 100% 之间的比例</translation>
    </message>
    <message>
        <source>a share above 0% and up to 100%</source>
        <translation>大于 0% 且不超过 100% 的比例</translation>
    </message>
    <message>
        <source>a number such as 8, 0.25 or 1/6</source>
        <translation>如 8、0.25 或 1/6 的数</translation>
    </message>
    <message>
        <source>a decimal number such as 2.49 or 35.2E-7</source>
        <translation>如 2.49 或 35.2E-7 的小数</translation>
    </message>
    <message>
        <source>plain digits such as 2.4900, without sign, exponent or separators</source>
        <translation>如 2.4900 的纯数字，不带符号、指数或分隔符</translation>
    </message>
    <message>
        <source>an ISO 4217 currency code such as USD, EUR, CNY, KRW</source>
        <translation>如 USD、EUR、CNY、KRW 的 ISO 4217 币种代码</translation>
    </message>
    <message>
        <source>an exchange rate such as USD/KRW=1194.1145@2019-09-01</source>
        <translation>如 USD/KRW=1194.1145@2019-09-01 的汇率</translation>
    </message>
    <message>
        <source>a day as YYYY-MM-DD</source>
        <translation>YYYY-MM-DD 格式的日期</translation>
    </message>
    <message>
        <source>a month as YYYY-MM</source>
        <translation>YYYY-MM 格式的月份</translation>
    </message>
    <message>
        <source>a utilization of at most 100 %</source>
        <translation>不超过 100 % 的使用率</translation>
    </message>
    <message>
        <source>0 to 744 hours per month</source>
        <translation>每月 0 至 744 小时</translation>
    </message>
    <message>
        <source>%1 hours per month</source>
        <translation>每月 %1 小时</translation>
    </message>
    <message>
        <source>%1 GPUs</source>
        <translation>%1 个 GPU</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 个月</translation>
    </message>
    <message>
        <source>1 to 1200 months</source>
        <translation>1 至 1200 个月</translation>
    </message>
    <message>
        <source>more than none</source>
        <translation>须大于零</translation>
    </message>
    <message>
        <source>more than zero</source>
        <translation>大于零</translation>
    </message>
    <message>
        <source>at most a million instances</source>
        <translation>不超过一百万个实例</translation>
    </message>
    <message>
        <source>%1 instances at once</source>
        <translation>同时 %1 个实例</translation>
    </message>
    <message>
        <source>a schedule such as &quot;Mon-Fri 09:00-19:00; Sat 10:00-14:00&quot;</source>
        <translation>如 &quot;Mon-Fri 09:00-19:00; Sat 10:00-14:00&quot; 的时段</translation>
    </message>
    <message>
        <source>an hour in UTC and a number of GPUs, such as 2026-01-01T00,8</source>
        <translation>UTC 小时和 GPU 数，如 2026-01-01T00,8</translation>
    </message>
    <message>
        <source>at least one hour</source>
        <translation>至少一小时</translation>
    </message>
    <message>
        <source>a plan: on-demand, spot, reserved-3y-all-upfront, committed-use-1y, savings-plan-1y-no-upfront@3.50/h, subscription-12m, or several joined by &apos;+&apos;</source>
        <translation>计费模式：on-demand、spot、reserved-3y-all-upfront、committed-use-1y、savings-plan-1y-no-upfront@3.50/h、subscription-12m，或用 &apos;+&apos; 连接的多个</translation>
    </message>
    <message>
        <source>a number of instances after &apos;:&apos;, from 1 to 1,000,000</source>
        <translation>&apos;:&apos; 之后的实例数，1 至 1,000,000</translation>
    </message>
    <message>
        <source>at most one part without a commitment</source>
        <translation>不含承诺的部分至多一个</translation>
    </message>
    <message>
        <source>a number of instances (:N) on every commitment of a mix; one without covers all of them</source>
        <translation>组合中每项承诺的实例数（:N）；不写则覆盖全部</translation>
    </message>
    <message>
        <source>a yearly decline below 1 (100 %)</source>
        <translation>小于 1（100 %）的年降幅</translation>
    </message>
    <message>
        <source>a range from the lower value to the higher</source>
        <translation>由低值到高值的范围</translation>
    </message>
    <message>
        <source>a middle value within the range</source>
        <translation>范围内的中间值</translation>
    </message>
    <message>
        <source>a standard deviation above 0</source>
        <translation>大于 0 的标准差</translation>
    </message>
    <message>
        <source>a median above 0, up to 1000, and a deviation of at most 100 %</source>
        <translation>大于 0 且不超过 1000 的中位数，以及不超过 100 % 的偏差</translation>
    </message>
    <message>
        <source>values from %1 to %2</source>
        <translation>%1 至 %2 之间的值</translation>
    </message>
    <message>
        <source>60%, 40%..90%, 40%..70%..90%, normal(70%,10%), normal(70%,10%,40%..90%) or lognormal(1,8%), with at most four decimals of a percent</source>
        <translation>60%、40%..90%、40%..70%..90%、normal(70%,10%)、normal(70%,10%,40%..90%) 或 lognormal(1,8%)，百分数至多四位小数</translation>
    </message>
    <message>
        <source>what a server (or a GPU) costs</source>
        <translation>服务器（或 GPU）的价格</translation>
    </message>
    <message>
        <source>a factor above zero</source>
        <translation>大于零的倍数</translation>
    </message>
    <message>
        <source>1 to 1024 GPUs</source>
        <translation>1 至 1024 个 GPU</translation>
    </message>
    <message>
        <source>a share below 100 %</source>
        <translation>小于 100 % 的比例</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>JSON text (RFC 8259) in UTF-8</source>
        <translation>UTF-8 编码的 JSON 文本（RFC 8259）</translation>
    </message>
    <message>
        <source>more than 64 MiB</source>
        <translation>超过 64 MiB</translation>
    </message>
    <message>
        <source>a scenario document</source>
        <translation>方案文档</translation>
    </message>
    <message>
        <source>a file that can be read</source>
        <translation>可读取的文件</translation>
    </message>
    <message>
        <source>a file that can be written</source>
        <translation>可写入的文件</translation>
    </message>
    <message>
        <source>a folder that can be written</source>
        <translation>可写入的文件夹</translation>
    </message>
    <message>
        <source>another update at work on this store</source>
        <translation>此存储正在进行另一次更新</translation>
    </message>
    <message>
        <source>one at a time</source>
        <translation>一次一个</translation>
    </message>
    <message>
        <source>another program&apos;s database</source>
        <translation>其他程序的数据库</translation>
    </message>
    <message>
        <source>a price history of gpucost</source>
        <translation>gpucost 的价格历史</translation>
    </message>
    <message>
        <source>a readable price history</source>
        <translation>可读取的价格历史</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>没有该文件或文件夹</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>权限不足</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>是文件夹</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>磁盘空间不足</translation>
    </message>
    <message>
        <source>a cancelled download</source>
        <translation>已取消的下载</translation>
    </message>
    <message>
        <source>an answer</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>an answer sooner</source>
        <translation>更早的应答</translation>
    </message>
    <message>
        <source>a document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>a shorter one</source>
        <translation>更短的文档</translation>
    </message>
    <message>
        <source>%1, after %2 attempts</source>
        <translation>%1，已尝试 %2 次</translation>
    </message>
    <message>
        <source>%1, and the wish to be left alone for %2 s</source>
        <translation>%1，服务器要求 %2 秒内不再请求</translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <translation>HTTP 状态 %1</translation>
    </message>
    <message>
        <source>HTTP status 200</source>
        <translation>HTTP 状态 200</translation>
    </message>
    <message>
        <source>silence for %1 ms</source>
        <translation>%1 毫秒无应答</translation>
    </message>
    <message>
        <source>more than %1 redirects</source>
        <translation>超过 %1 次重定向</translation>
    </message>
    <message>
        <source>a redirect from https to plain http</source>
        <translation>从 https 重定向到未加密的 http</translation>
    </message>
    <message>
        <source>more than the server announced</source>
        <translation>超出服务器声明的数据量</translation>
    </message>
    <message>
        <source>another part of the document than was asked for</source>
        <translation>与请求不符的文档部分</translation>
    </message>
    <message>
        <source>a key that the server accepts</source>
        <translation>服务器接受的密钥</translation>
    </message>
    <message>
        <source>a document of more than %1 bytes</source>
        <translation>超过 %1 字节的文档</translation>
    </message>
    <message>
        <source>aws, azure or gcp</source>
        <translation>aws、azure 或 gcp</translation>
    </message>
    <message>
        <source>no key for Google&apos;s price catalog</source>
        <translation>没有 Google 价格目录的密钥</translation>
    </message>
    <message>
        <source>one in the environment variable GPUCOST_GCP_API_KEY</source>
        <translation>环境变量 GPUCOST_GCP_API_KEY 中的密钥</translation>
    </message>
    <message>
        <source>At present value the plan costs %1 less than the baseline.</source>
        <translation>按现值，该计费模式的费用比基准少 %1。</translation>
    </message>
    <message>
        <source>At present value the plan costs %1 more than the baseline.</source>
        <translation>按现值，该计费模式的费用比基准多 %1。</translation>
    </message>
    <message>
        <source>At present value the plan costs as much as the baseline.</source>
        <translation>按现值，该计费模式的费用与基准相同。</translation>
    </message>
    <message>
        <source>At present value the plan costs %1 less than the baseline; its plain sum is %2, and does not decide.</source>
        <translation>按现值，该计费模式的费用比基准少 %1；其简单合计%2，但不作为决定依据。</translation>
    </message>
    <message>
        <source>At present value the plan costs %1 more than the baseline; its plain sum is %2, and does not decide.</source>
        <translation>按现值，该计费模式的费用比基准多 %1；其简单合计%2，但不作为决定依据。</translation>
    </message>
    <message>
        <source>At present value the plan costs as much as the baseline; its plain sum is %1, and does not decide.</source>
        <translation>按现值，该计费模式的费用与基准相同；其简单合计%1，但不作为决定依据。</translation>
    </message>
    <message>
        <source>%1 less</source>
        <translation>少 %1</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>多 %1</translation>
    </message>
    <message>
        <source>as much</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>nothing flows</source>
        <translation>没有资金流动</translation>
    </message>
    <message>
        <source>money flows one way only</source>
        <translation>资金只朝一个方向流动</translation>
    </message>
    <message>
        <source>the present value is zero at no rate above -100 %</source>
        <translation>在高于 -100 % 的任何利率下现值都不为零</translation>
    </message>
    <message>
        <source>VAT %1 %</source>
        <translation>增值税 %1 %</translation>
    </message>
    <message>
        <source>VAT %1 % recovered</source>
        <translation>增值税 %1 % 抵扣返还</translation>
    </message>
    <message>
        <source>discount of %1</source>
        <translation>%1 折扣</translation>
    </message>
    <message>
        <source>free credit</source>
        <translation>免费额度</translation>
    </message>
    <message>
        <source>makes up for its payments for a while, but not for good</source>
        <translation>一度收回支出，但未能最终回本</translation>
    </message>
    <message>
        <source>never pays back</source>
        <translation>无法回本</translation>
    </message>
    <message>
        <source>pays back in month %1 (%2), owes again when it is renewed, and pays back for good in month %3 (%4)</source>
        <translation>第 %1 个月（%2）回本，续订后再度亏欠，第 %3 个月（%4）最终回本</translation>
    </message>
    <message>
        <source>costs no more from the first month on</source>
        <translation>自首月起费用就不更高</translation>
    </message>
    <message>
        <source>pays back in month %1 (%2)</source>
        <translation>第 %1 个月（%2）回本</translation>
    </message>
    <message>
        <source>%1: %2 over all months</source>
        <translation>%1：全部月份合计 %2</translation>
    </message>
    <message>
        <source>free credit: %1 used, %2 expired unused</source>
        <translation>免费额度：已用 %1，未用过期 %2</translation>
    </message>
    <message>
        <source>prices: %1; commitments keep their rate, and are renewed on the same terms</source>
        <translation>价格：%1；承诺保持其单价，并按相同条件续订</translation>
    </message>
    <message>
        <source>prices: %1; commitments keep their rate, and are renewed at their rate times what list prices have done by then</source>
        <translation>价格：%1；承诺保持其单价，续订时按届时目录价的变动幅度调整单价</translation>
    </message>
    <message>
        <source>list prices stay as they are</source>
        <translation>目录价保持不变</translation>
    </message>
    <message>
        <source>list prices fall by %1 % a year, once every twelve months</source>
        <translation>目录价每年下降 %1 %，每十二个月一次</translation>
    </message>
    <message>
        <source>list prices fall by %1 % a year, a little each month</source>
        <translation>目录价每年下降 %1 %，每月略降</translation>
    </message>
    <message>
        <source>list prices rise by %1 % a year, once every twelve months</source>
        <translation>目录价每年上涨 %1 %，每十二个月一次</translation>
    </message>
    <message>
        <source>list prices rise by %1 % a year, a little each month</source>
        <translation>目录价每年上涨 %1 %，每月略涨</translation>
    </message>
    <message>
        <source>list prices as scheduled: %1</source>
        <translation>按日程变化的目录价：%1</translation>
    </message>
    <message>
        <source>%1 of today&apos;s from month %2</source>
        <translation>自第 %2 个月起为当前价格的 %1 倍</translation>
    </message>
    <message>
        <source>list prices do what %1 %2 did from %3 on, as recorded</source>
        <translation>目录价按 %1 %2 自 %3 起的历史记录变动</translation>
    </message>
    <message>
        <source>present value: %1</source>
        <translation>现值：%1</translation>
    </message>
    <message>
        <source>0 % a year (a plain sum)</source>
        <translation>每年 0 %（简单合计）</translation>
    </message>
    <message>
        <source>%1 % a year (effective), each payment at the beginning of its month</source>
        <translation>每年 %1 %（实际利率），每月月初付款</translation>
    </message>
    <message>
        <source>%1 % a year (effective), each payment at the end of its month</source>
        <translation>每年 %1 %（实际利率），每月月末付款</translation>
    </message>
    <message>
        <source>%1 % a year (nominal, a twelfth a month), each payment at the beginning of its month</source>
        <translation>每年 %1 %（名义利率，每月十二分之一），每月月初付款</translation>
    </message>
    <message>
        <source>%1 % a year (nominal, a twelfth a month), each payment at the end of its month</source>
        <translation>每年 %1 %（名义利率，每月十二分之一），每月月末付款</translation>
    </message>
    <message>
        <source>Tax: %1 % on what is payable.</source>
        <translation>税：按应付金额的 %1 % 计。</translation>
    </message>
    <message>
        <source>Tax: %1 % on what is payable, recovered in the same month: it moves no total.</source>
        <translation>税：按应付金额的 %1 % 计，当月返还，不影响合计。</translation>
    </message>
    <message>
        <source>Negotiated: %1 % off every charge of %2.</source>
        <translation>协议折扣：%2 的每笔费用减 %1 %。</translation>
    </message>
    <message>
        <source>Free credit of %1 until %2, for any cloud.</source>
        <translation>免费额度 %1，有效期至 %2，适用于任意云。</translation>
    </message>
    <message>
        <source>Free credit of %1 until %2, for %3.</source>
        <translation>免费额度 %1，有效期至 %2，适用于 %3。</translation>
    </message>
    <message>
        <source>Assumed price, stated by no price list: %1 %2, %3 an hour per instance. %4</source>
        <translation>假设价格，没有价目表注明：%1 %2，每实例每小时 %3。%4</translation>
    </message>
    <message>
        <source>Assumed price, stated by no price list: %1 %2, %3 an hour and %4 upfront per instance. %5</source>
        <translation>假设价格，没有价目表注明：%1 %2，每实例每小时 %3，预付 %4。%5</translation>
    </message>
    <message>
        <source>Set by hand for %1: %2.</source>
        <translation>为 %1 手动设置：%2。</translation>
    </message>
    <message>
        <source>%1 %2 (%3, %4)</source>
        <translation>%1 %2（%3，%4）</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <translation>%1 %2（%3）</translation>
    </message>
    <message>
        <source>%1 ends early: %2. %3.</source>
        <translation>%1 提前终止：%2。%3。</translation>
    </message>
    <message>
        <source>%1 in %2, %3 paid back</source>
        <translation>%2 %1，退回 %3</translation>
    </message>
    <message>
        <source>%1 in %2, %3 paid back, %4 no longer owed</source>
        <translation>%2 %1，退回 %3，无需再付 %4</translation>
    </message>
    <message>
        <source>sold at %1 % of the upfront&apos;s months left</source>
        <translation>按剩余月份预付额的 %1 % 出售</translation>
    </message>
    <message>
        <source>sold for %1</source>
        <translation>以 %1 出售</translation>
    </message>
    <message>
        <source>the reservation would then cost %1</source>
        <translation>届时该预留的费用为 %1</translation>
    </message>
    <message>
        <source>fee %1 %</source>
        <translation>手续费 %1 %</translation>
    </message>
    <message>
        <source>%1 of commitment cancelled in the year before</source>
        <translation>此前一年内取消的承诺 %1</translation>
    </message>
    <message>
        <source>Azure refund</source>
        <translation>Azure 退款</translation>
    </message>
    <message>
        <source>Azure exchange</source>
        <translation>Azure 换购</translation>
    </message>
    <message>
        <source>Tencent refund</source>
        <translation>腾讯云退款</translation>
    </message>
    <message>
        <source>AWS marketplace sale</source>
        <translation>AWS 市场出售</translation>
    </message>
    <message>
        <source>paid once for the term of %1 month</source>
        <translation>为 %1 个月的期限一次付清</translation>
    </message>
    <message>
        <source>paid once for the term of %1 months</source>
        <translation>为 %1 个月的期限一次付清</translation>
    </message>
    <message>
        <source>commitment cancelled, of %1 that may be</source>
        <translation>取消的承诺（上限 %1）</translation>
    </message>
    <message>
        <source>payments no longer owed</source>
        <translation>无需再付的款项</translation>
    </message>
    <message>
        <source>paid back</source>
        <translation>退回金额</translation>
    </message>
    <message>
        <source>least commitment of what it is exchanged for</source>
        <translation>换购对象的最低承诺</translation>
    </message>
    <message>
        <source>commitment of what it is exchanged for</source>
        <translation>换购对象的承诺</translation>
    </message>
    <message>
        <source>%1 month used, at %2 % of the monthly price</source>
        <translation>已用 %1 个月，按月价的 %2 %</translation>
    </message>
    <message>
        <source>%1 months used, at %2 % of the monthly price</source>
        <translation>已用 %1 个月，按月价的 %2 %</translation>
    </message>
    <message>
        <source>%1 month of it not used</source>
        <translation>其中未用的 %1 个月</translation>
    </message>
    <message>
        <source>%1 months of it not used</source>
        <translation>其中未用的 %1 个月</translation>
    </message>
    <message>
        <source>sold for</source>
        <translation>售价</translation>
    </message>
    <message>
        <source>fee of 12 %</source>
        <translation>手续费 12 %</translation>
    </message>
    <message>
        <source>recurring charges no longer owed</source>
        <translation>无需再付的周期费用</translation>
    </message>
    <message>
        <source>Lower of purchase and current price by the days left of the term, at most 50,000 USD of commitment in twelve months. %1</source>
        <translation>取购买价与现价中较低者按剩余天数计算，十二个月内取消的承诺不超过 50,000 USD。%1</translation>
    </message>
    <message>
        <source>Paid by the month: what is left is no longer owed, and nothing comes back; at most 50,000 USD of commitment in twelve months. %1</source>
        <translation>按月付款：剩余款项无需再付，也没有退款；十二个月内取消的承诺不超过 50,000 USD。%1</translation>
    </message>
    <message>
        <source>What is left is paid back by the days of the term, and something of no lower commitment is bought; neither fee nor limit. %1</source>
        <translation>剩余部分按期限天数退回，并购买承诺不更低的产品；无手续费，也无限额。%1</translation>
    </message>
    <message>
        <source>Cash paid less the months used, priced at the ladder for the months used, not for those bought. %1</source>
        <translation>已付现金减去已用月份的费用，按已用月数（而非所购月数）的阶梯价计算。%1</translation>
    </message>
    <message>
        <source>What a buyer pays is an assumption of the scenario; AWS keeps 12 % of it. What recurs goes over to the buyer. %1</source>
        <translation>买方支付的金额是方案的假设；AWS 收取其中 12 %。周期费用转由买方承担。%1</translation>
    </message>
    <message>
        <source>the discount of %1 applies to no option</source>
        <translation>%1 的折扣不适用于任何选项</translation>
    </message>
    <message>
        <source>the credit of %1 applies to no option</source>
        <translation>%1 的抵扣不适用于任何选项</translation>
    </message>
    <message>
        <source>the scenario was made with other price books (%1) than it is run on</source>
        <translation>此方案创建时所用的价格册（%1）与当前所用的不同</translation>
    </message>
    <message>
        <source>list prices are replayed from %1 on, but those of %2 have moved since: what happened in between is applied to them again</source>
        <translation>目录价自 %1 起重演，但 %2 的目录价此后已有变动：其间的变动会再次计入</translation>
    </message>
    <message>
        <source>it cannot be bought</source>
        <translation>无法购买</translation>
    </message>
    <message>
        <source>it ends early, which random worlds do not model</source>
        <translation>提前终止，随机试验不模拟此情形</translation>
    </message>
    <message>
        <source>use may grow beyond its %1 server</source>
        <translation>用量可能超出其 %1 台服务器</translation>
    </message>
    <message>
        <source>use may grow beyond its %1 servers</source>
        <translation>用量可能超出其 %1 台服务器</translation>
    </message>
    <message>
        <source>of the tornado: %1; expected %2</source>
        <translation>敏感性图：%1；应为：%2</translation>
    </message>
    <message>
        <source>tax, which is not recovered</source>
        <translation>不返还的税</translation>
    </message>
    <message>
        <source>free credits</source>
        <translation>免费额度</translation>
    </message>
    <message>
        <source>renewal at current prices: commitments are renewed on the same terms</source>
        <translation>按届时价格续订：此处承诺按相同条件续订</translation>
    </message>
    <message>
        <source>the scenario&apos;s path of list prices: they stay</source>
        <translation>方案的目录价路径：此处目录价不变</translation>
    </message>
    <message>
        <source>the scenario&apos;s path of list prices: they fall as drawn, once every twelve months</source>
        <translation>方案的目录价路径：此处按抽取值每十二个月下降一次</translation>
    </message>
    <message>
        <source>payment at the end of a month: present values here are at the first payment</source>
        <translation>月末付款：此处现值以首次付款时为准</translation>
    </message>
    <message>
        <source>uniform from %1 to %2</source>
        <translation>均匀分布 %1 至 %2</translation>
    </message>
    <message>
        <source>triangular from %1 over %2 to %3</source>
        <translation>三角分布 %1、%2（众数）、%3</translation>
    </message>
    <message>
        <source>normal around %1, deviation %2, cut at %3 and %4</source>
        <translation>正态分布，均值 %1，标准差 %2，截断于 %3 和 %4</translation>
    </message>
    <message>
        <source>lognormal around %1, deviation %2</source>
        <translation>对数正态分布，中位数 %1，偏差 %2</translation>
    </message>
    <message>
        <source>%1: %2 %3 = %4</source>
        <translation>%1：%2 %3 = %4</translation>
    </message>
    <message>
        <source>%1, and %2 months alike: %3 %4 = %5</source>
        <translation>%1 及相同的 %2 个月：%3 %4 = %5</translation>
    </message>
    <message>
        <source>%1 %2 × %3 (%4)</source>
        <translation>%1 %2 × %3（%4）</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>purchase</source>
        <translation>采购</translation>
    </message>
    <message>
        <source>interest</source>
        <translation>利息</translation>
    </message>
    <message>
        <source>power</source>
        <translation>电力</translation>
    </message>
    <message>
        <source>cooling</source>
        <translation>制冷</translation>
    </message>
    <message>
        <source>space</source>
        <translation>机房空间</translation>
    </message>
    <message>
        <source>colocation</source>
        <translation>机柜托管</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>support</source>
        <translation>维保</translation>
    </message>
    <message>
        <source>spares</source>
        <translation>备件</translation>
    </message>
    <message>
        <source>residual</source>
        <translation>残值</translation>
    </message>
    <message>
        <source>Not in the figures: moving in and out, the building itself, network lines and switches beyond network_share, storage, software licences, spare servers for failures, insurance, tax, and what the capital would have earned elsewhere: a sum of payments is not a present value.</source>
        <translation>未计入：搬入与搬出、建筑本身、network_share 之外的网络线路与交换机、存储、软件许可、故障备用服务器、保险、税，以及资金用于他处本可获得的收益：付款合计不是现值。</translation>
    </message>
    <message>
        <source>what all amounts are in</source>
        <translation>所有金额的币种</translation>
    </message>
    <message>
        <source>purchase price of one server, or of one GPU</source>
        <translation>单台服务器或单个 GPU 的购买价格</translation>
    </message>
    <message>
        <source>the price is that of one GPU</source>
        <translation>价格为单个 GPU 的价格</translation>
    </message>
    <message>
        <source>a server over its bare chips</source>
        <translation>服务器与 GPU 价格比</translation>
    </message>
    <message>
        <source>interconnect, of the whole purchase</source>
        <translation>互连网络，占全部采购额</translation>
    </message>
    <message>
        <source>in one server</source>
        <translation>单台服务器内</translation>
    </message>
    <message>
        <source>month of purchase; else the first month</source>
        <translation>购买月份，未填则为首月</translation>
    </message>
    <message>
        <source>nominal interest of a loan</source>
        <translation>贷款的名义利息</translation>
    </message>
    <message>
        <source>level payments; 0: paid at once</source>
        <translation>等额还款，0：一次付清</translation>
    </message>
    <message>
        <source>until the servers are bought again</source>
        <translation>直到再次购买服务器</translation>
    </message>
    <message>
        <source>view of the books, never paid</source>
        <translation>账面分摊，并非实际付款</translation>
    </message>
    <message>
        <source>of the book value; else twice the straight line&apos;s</source>
        <translation>占账面价值，未填则为直线法的两倍</translation>
    </message>
    <message>
        <source>of the price, at the end of life</source>
        <translation>占价格，到使用年限时</translation>
    </message>
    <message>
        <source>value where the horizon ends before the life</source>
        <translation>所询月份先于使用年限结束时的价值</translation>
    </message>
    <message>
        <source>drawn by one server</source>
        <translation>单台服务器的功率</translation>
    </message>
    <message>
        <source>drawn by each GPU on top</source>
        <translation>每个 GPU 另外的功率</translation>
    </message>
    <message>
        <source>of that draw while in use</source>
        <translation>使用时，占该功率</translation>
    </message>
    <message>
        <source>of that draw while idle</source>
        <translation>空闲时，占该功率</translation>
    </message>
    <message>
        <source>kWh of the site for one of the servers</source>
        <translation>服务器每 kWh 对应的机房 kWh</translation>
    </message>
    <message>
        <source>electricity</source>
        <translation>电价</translation>
    </message>
    <message>
        <source>cooling bought apart; then pue is 1</source>
        <translation>另购制冷，此时 pue 为 1</translation>
    </message>
    <message>
        <source>room</source>
        <translation>空间</translation>
    </message>
    <message>
        <source>colocation: room and cooling</source>
        <translation>机柜托管：空间与制冷</translation>
    </message>
    <message>
        <source>the colocation bills energy by the site&apos;s meter: x pue</source>
        <translation>托管按电表计电费：x pue</translation>
    </message>
    <message>
        <source>for the whole fleet</source>
        <translation>按全部服务器计</translation>
    </message>
    <message>
        <source>what one of them costs</source>
        <translation>人均成本</translation>
    </message>
    <message>
        <source>or an amount for the whole fleet</source>
        <translation>或全部服务器的金额</translation>
    </message>
    <message>
        <source>of the purchase price</source>
        <translation>占购买价格</translation>
    </message>
    <message>
        <source>spare parts, of the purchase price</source>
        <translation>备件，占购买价格</translation>
    </message>
    <message>
        <source>share of the fleet usable in each first month; then all of it</source>
        <translation>最初各月可用的比例，之后全部可用</translation>
    </message>
    <message>
        <source>times</source>
        <translation>倍</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人</translation>
    </message>
    <message>
        <source>months</source>
        <translation>个月</translation>
    </message>
    <message>
        <source>% a year</source>
        <translation>%/年</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>是或否</translation>
    </message>
    <message>
        <source>%1 per kWh</source>
        <translation>%1/kWh</translation>
    </message>
    <message>
        <source>%1 per kW-month</source>
        <translation>%1/kW·月</translation>
    </message>
    <message>
        <source>%1 per server-month</source>
        <translation>%1/台·月</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1/年</translation>
    </message>
    <message>
        <source>image</source>
        <translation>张图像</translation>
    </message>
    <message>
        <source>images</source>
        <translation>张图像</translation>
    </message>
    <message>
        <source>sequence</source>
        <translation>个序列</translation>
    </message>
    <message>
        <source>sequences</source>
        <translation>个序列</translation>
    </message>
    <message>
        <source>token</source>
        <translation>个 token</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>个 token</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>个样本</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>个样本</translation>
    </message>
    <message>
        <source>audio-sample</source>
        <translation>个音频样本</translation>
    </message>
    <message>
        <source>audio samples</source>
        <translation>个音频样本</translation>
    </message>
    <message>
        <source>iteration</source>
        <translation>次迭代</translation>
    </message>
    <message>
        <source>iterations</source>
        <translation>次迭代</translation>
    </message>
    <message>
        <source>frame</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>frames</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>run</source>
        <translation>次运行</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>次运行</translation>
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
        <translation>GPU 小时</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
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
        <translation>GB/s·小时</translation>
    </message>
    <message>
        <source>GB-hour</source>
        <translation>GB·小时</translation>
    </message>
    <message>
        <source>TOP-hour</source>
        <translation>TOP·小时</translation>
    </message>
    <message>
        <source>TFLOP-hour</source>
        <translation>TFLOP·小时</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>scaled</source>
        <translation>推算</translation>
    </message>
    <message>
        <source>roofline</source>
        <translation>屋顶线</translation>
    </message>
    <message>
        <source>Memory: not known from the description; not checked.</source>
        <translation>显存：描述中未给出，未检查。</translation>
    </message>
    <message>
        <source>Memory, %1: %2 = %3 GB</source>
        <translation>显存，%1：%2 = %3 GB</translation>
    </message>
    <message>
        <source>Memory, %1: %2 = %3 GB on every GPU</source>
        <translation>显存，%1：%2 = 每个 GPU %3 GB</translation>
    </message>
    <message>
        <source>Memory: %1</source>
        <translation>显存：%1</translation>
    </message>
    <message>
        <source>Memory: %1; %2 copies in the machine</source>
        <translation>显存：%1；每台机器 %2 份</translation>
    </message>
    <message>
        <source>Throughput: %1</source>
        <translation>吞吐量：%1</translation>
    </message>
    <message>
        <source>Throughput: %1 %2 per second and machine, %3</source>
        <translation>吞吐量：每台机器每秒 %1 %2，%3</translation>
    </message>
    <message>
        <source>Price: %1 as of %2 (%3)</source>
        <translation>价格：%1，截至 %2（%3）</translation>
    </message>
    <message>
        <source>Interruptions: × %1 of cost and time, × %2 where lives are short, × %3 where they are long (%4)</source>
        <translation>中断：费用与时间 × %1，存活时间短时 × %2，长时 × %3（%4）</translation>
    </message>
    <message>
        <source>Interruptions: × %1 of cost and time, × %2 where lives are short, × %3 where they are long (%4); machines are to be had %5 % of the time</source>
        <translation>中断：费用与时间 × %1，存活时间短时 × %2，长时 × %3（%4）；%5 % 的时间可获得机器</translation>
    </message>
    <message>
        <source>Cost: the run of %1 on %2, as billed = %3, / %4 %5 = %6 per %7</source>
        <translation>费用：在 %2上运行 %1，按账单 = %3，/ %4 %5 = 每%7 %6</translation>
    </message>
    <message>
        <source>Cost: the run of %1 on %2, as billed × %3 = %4, / %5 %6 = %7 per %8</source>
        <translation>费用：在 %2上运行 %1，按账单 × %3 = %4，/ %5 %6 = 每%8 %7</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 (%2 days) hours</source>
        <translation>%1 小时（%2 天）</translation>
    </message>
    <message>
        <source>%1 machine</source>
        <translation>%1 台机器</translation>
    </message>
    <message>
        <source>%1 machines</source>
        <translation>%1 台机器</translation>
    </message>
    <message>
        <source>Cost: %1 per machine-hour of the stated use / (%2 × 3,600) = %3 per %4</source>
        <translation>费用：按所述使用每机器小时 %1 /（%2 × 3,600）= 每%4 %3</translation>
    </message>
    <message>
        <source>Cost: %1 per machine-hour of the stated use / (%2 × 3,600) × %3 = %4 per %5</source>
        <translation>费用：按所述使用每机器小时 %1 /（%2 × 3,600）× %3 = 每%5 %4</translation>
    </message>
    <message>
        <source>the work</source>
        <translation>任务本身</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>weights, gradients, optimizer</source>
        <translation>权重、梯度、优化器</translation>
    </message>
    <message>
        <source>frozen weights</source>
        <translation>冻结的权重</translation>
    </message>
    <message>
        <source>adapter: weights, gradients, optimizer</source>
        <translation>适配器：权重、梯度、优化器</translation>
    </message>
    <message>
        <source>activations</source>
        <translation>激活值</translation>
    </message>
    <message>
        <source>logits</source>
        <translation>logits</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KV 缓存</translation>
    </message>
    <message>
        <source>CUDA context</source>
        <translation>CUDA 上下文</translation>
    </message>
    <message>
        <source>working together</source>
        <translation>协同工作</translation>
    </message>
    <message>
        <source>stated: %1 GB</source>
        <translation>已说明：%1 GB</translation>
    </message>
    <message>
        <source>not counted: layers, hidden size or sequence length are not given</source>
        <translation>未计入：未给出层数、隐藏维度或序列长度</translation>
    </message>
    <message>
        <source>2 GiB on every GPU, at least 0.5</source>
        <translation>每个 GPU 2 GiB，至少 0.5</translation>
    </message>
    <message>
        <source>2 GiB more on each of several GPUs, at least 1</source>
        <translation>多个 GPU 时每个另加 2 GiB，至少 1</translation>
    </message>
    <message>
        <source>%1 parameters x %2 B (%3)</source>
        <translation>%1 个参数 x %2 B（%3）</translation>
    </message>
    <message>
        <source>%1 parameters x %2 % in the adapter x %3 B (%4 weights + %5 %6 + %7 gradients, mixed %8)</source>
        <translation>%1 个参数 x 适配器占 %2 % x %3 B（权重 %4 + %6 %5 + 梯度 %7，混合 %8）</translation>
    </message>
    <message>
        <source>%1 parameters x %2 % in the adapter x %3 B (%4 weights + %5 %6 + %7 gradients, %8)</source>
        <translation>%1 个参数 x 适配器占 %2 % x %3 B（权重 %4 + %6 %5 + 梯度 %7，%8）</translation>
    </message>
    <message>
        <source>%1 parameters x %2 B (%3 weights + %4 %5 + %6 gradients, mixed %7)</source>
        <translation>%1 个参数 x %2 B（权重 %3 + %5 %4 + 梯度 %6，混合 %7）</translation>
    </message>
    <message>
        <source>%1 parameters x %2 B (%3 weights + %4 %5 + %6 gradients, %7)</source>
        <translation>%1 个参数 x %2 B（权重 %3 + %5 %4 + 梯度 %6，%7）</translation>
    </message>
    <message>
        <source>%1 B x %2 batch x %3 tokens x %4 hidden</source>
        <translation>%1 B x 批大小 %2 x %3 个 token x 隐藏维度 %4</translation>
    </message>
    <message>
        <source>%1 x (%2 layers + 50 of the layer at work, at least 20), checkpointed</source>
        <translation>%1 x（%2 层 + 工作层 50，至少 20），使用检查点</translation>
    </message>
    <message>
        <source>%1 x %2 layers x 50, at least 20</source>
        <translation>%1 x %2 层 x 50，至少 20</translation>
    </message>
    <message>
        <source>%1 x %2 layers x (17 + 2.5 x %3 heads x %4 / %5)</source>
        <translation>%1 x %2 层 x（17 + 2.5 x %3 头 x %4 / %5）</translation>
    </message>
    <message>
        <source>%1 x 50 of the layer at work, at least 20</source>
        <translation>%1 x 工作层 50，至少 20</translation>
    </message>
    <message>
        <source>4 B x %1 batch x %2 tokens x %3 vocabulary</source>
        <translation>4 B x 批大小 %1 x %2 个 token x 词表 %3</translation>
    </message>
    <message>
        <source>2 x %1 layers x %2 hidden x %3 / %4 heads x %5 B (%6) = %7 MB a token, x %8 tokens x %9</source>
        <translation>2 x %1 层 x 隐藏维度 %2 x %3 / %4 头 x %5 B（%6）= 每个 token %7 MB，x %8 个 token x %9</translation>
    </message>
    <message>
        <source>2 x %1 layers x %2 hidden x %3 B (%4) = %5 MB a token, x %6 tokens x %7</source>
        <translation>2 x %1 层 x 隐藏维度 %2 x %3 B（%4）= 每个 token %5 MB，x %6 个 token x %7</translation>
    </message>
    <message>
        <source>%1 stream</source>
        <translation>%1 路</translation>
    </message>
    <message>
        <source>%1 streams</source>
        <translation>%1 路</translation>
    </message>
    <message>
        <source>what it needs in memory is not known</source>
        <translation>所需显存未知</translation>
    </message>
    <message>
        <source>the memory of %1 is not known</source>
        <translation>%1 的显存未知</translation>
    </message>
    <message>
        <source>has %1 GB, at least %2 GB are asked for</source>
        <translation>有 %1 GB，要求至少 %2 GB</translation>
    </message>
    <message>
        <source>has the memory asked for; what the work itself needs is not known</source>
        <translation>显存满足要求；任务本身所需显存未知</translation>
    </message>
    <message>
        <source>needs %1 GB on %2, %3 GB are usable</source>
        <translation>%2需要 %1 GB，可用 %3 GB</translation>
    </message>
    <message>
        <source>tight: needs %1 to %2 GB on %3, %4 GB are usable</source>
        <translation>紧张：%3需要 %1 至 %2 GB，可用 %4 GB</translation>
    </message>
    <message>
        <source>one GPU</source>
        <translation>单个 GPU 上</translation>
    </message>
    <message>
        <source>each of %1 GPUs</source>
        <translation>%1 个 GPU 中的每个</translation>
    </message>
    <message>
        <source>%1; it was measured there all the same</source>
        <translation>%1；但仍有该机器的实测值</translation>
    </message>
    <message>
        <source>needs %1 GPUs with NVLink, and none is known of it</source>
        <translation>需要 %1 个带 NVLink 的 GPU，但未知其具备</translation>
    </message>
    <message>
        <source>its specifications are unknown</source>
        <translation>规格未知</translation>
    </message>
    <message>
        <source>measured: its own hours</source>
        <translation>实测：自身小时</translation>
    </message>
    <message>
        <source>measured%1</source>
        <translation>实测%1</translation>
    </message>
    <message>
        <source>scaled x %1 from %2 x %3</source>
        <translation>由 %2 x %3 按 x %1 推算</translation>
    </message>
    <message>
        <source>scaled x %1 from %2 x %3%4</source>
        <translation>由 %2 x %3 按 x %1 推算%4</translation>
    </message>
    <message>
        <source>scaled x %1 from %2 x %3 by %4</source>
        <translation>由 %2 x %3 按%4以 x %1 推算</translation>
    </message>
    <message>
        <source>scaled x %1 from %2 x %3 by %4%5</source>
        <translation>由 %2 x %3 按%4以 x %1 推算%5</translation>
    </message>
    <message>
        <source>scaled x %1 from %2 by %3</source>
        <translation>由 %2 按%3以 x %1 推算</translation>
    </message>
    <message>
        <source>scaled x %1 from %2 by %3%4</source>
        <translation>由 %2 按%3以 x %1 推算%4</translation>
    </message>
    <message>
        <source>scaled x %1, %2 % accuracy</source>
        <translation>按 x %1 推算，精度 %2 %</translation>
    </message>
    <message>
        <source>scaled x %1 a GPU from %2 by measured rows</source>
        <translation>由 %2 按实测行以每 GPU x %1 推算</translation>
    </message>
    <message>
        <source>roofline x %1 a GPU from %2 by %3</source>
        <translation>由 %2 按%3以每 GPU x %1 的屋顶线估计</translation>
    </message>
    <message>
        <source>roofline, limited by bandwidth</source>
        <translation>屋顶线，受带宽限制</translation>
    </message>
    <message>
        <source>roofline, limited by arithmetic</source>
        <translation>屋顶线，受算力限制</translation>
    </message>
    <message>
        <source>bandwidth</source>
        <translation>带宽</translation>
    </message>
    <message>
        <source>peak</source>
        <translation>峰值</translation>
    </message>
    <message>
        <source>, batch %1</source>
        <translation>，批大小 %1</translation>
    </message>
    <message>
        <source>, batch %1 (nearest to %2)</source>
        <translation>，批大小 %1（最接近 %2）</translation>
    </message>
    <message>
        <source>, batch %1 (nearest to %2) (the best of %3)</source>
        <translation>，批大小 %1（最接近 %2）（%3 个中的最优）</translation>
    </message>
    <message>
        <source>, batch %1 (the best of %2)</source>
        <translation>，批大小 %1（%2 个中的最优）</translation>
    </message>
    <message>
        <source>%1, batch %2</source>
        <translation>%1，批大小 %2</translation>
    </message>
    <message>
        <source>%1, batch %2 (nearest to %3)</source>
        <translation>%1，批大小 %2（最接近 %3）</translation>
    </message>
    <message>
        <source>%1, batch %2 (the best of %3)</source>
        <translation>%1，批大小 %2（%3 个中的最优）</translation>
    </message>
    <message>
        <source>%1, batch %2 (nearest to %3) (the best of %4)</source>
        <translation>%1，批大小 %2（最接近 %3）（%4 个中的最优）</translation>
    </message>
    <message>
        <source>%1, batch %2, %3</source>
        <translation>%1，批大小 %2，%3</translation>
    </message>
    <message>
        <source>%1, batch %2 (nearest to %3), %4</source>
        <translation>%1，批大小 %2（最接近 %3），%4</translation>
    </message>
    <message>
        <source>%1, batch %2 (the best of %3), %4</source>
        <translation>%1，批大小 %2（%3 个中的最优），%4</translation>
    </message>
    <message>
        <source>%1, batch %2 (nearest to %3) (the best of %4), %5</source>
        <translation>%1，批大小 %2（最接近 %3）（%4 个中的最优），%5</translation>
    </message>
    <message>
        <source>%1: %2 %3 on %4 x %5, %6</source>
        <translation>%1：%4 x %5 上 %2 %3，%6</translation>
    </message>
    <message>
        <source>%1: %2 %3 on %4 x %5</source>
        <translation>%1：%4 x %5 上 %2 %3</translation>
    </message>
    <message>
        <source>%1: %2 minutes a run on %3 x %4, %5</source>
        <translation>%1：%3 x %4 上每次运行 %2 分钟，%5</translation>
    </message>
    <message>
        <source>%1: %2 minutes a run on %3 x %4</source>
        <translation>%1：%3 x %4 上每次运行 %2 分钟</translation>
    </message>
    <message>
        <source>source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>备注：%1</translation>
    </message>
    <message>
        <source>a %1 of the series is one %2</source>
        <translation>将系列中的一%1视为一%2</translation>
    </message>
    <message>
        <source>the series reads %1 and writes %2 tokens a request, the workload holds %3</source>
        <translation>该系列每次请求读 %1、写 %2 个 token，工作负载为 %3</translation>
    </message>
    <message>
        <source>x %1 / %2, in proportion to the number of GPUs</source>
        <translation>x %1 / %2，与 GPU 数成比例</translation>
    </message>
    <message>
        <source>%1 / %2 s = %3 %4</source>
        <translation>%1 / %2 s = %3 %4</translation>
    </message>
    <message>
        <source>%1 / %2 s = %3 %4, in proportion to the number of GPUs</source>
        <translation>%1 / %2 s = %3 %4，与 GPU 数成比例</translation>
    </message>
    <message>
        <source>x %1 to keep %2 % of the accuracy, in %3: %4</source>
        <translation>为保持 %2 % 的精度 x %1，%3：%4</translation>
    </message>
    <message>
        <source>x peak %1 / %2 TFLOPS %3 = %4: what limits it by the roofline</source>
        <translation>x 峰值 %1 / %2 TFLOPS %3 = %4：按屋顶线的限制因素</translation>
    </message>
    <message>
        <source>x bandwidth %1 / %2 GB/s = %3: what limits it by the roofline</source>
        <translation>x 带宽 %1 / %2 GB/s = %3：按屋顶线的限制因素</translation>
    </message>
    <message>
        <source>x bandwidth %1 / %2 GB/s = %3; peak %4 / %5 TFLOPS %6 = %7, the smaller of both: what limits it is not known</source>
        <translation>x 带宽 %1 / %2 GB/s = %3；峰值 %4 / %5 TFLOPS %6 = %7，取较小者：限制因素未知</translation>
    </message>
    <message>
        <source>x peak %1 / %2 TFLOPS %3 = %4; bandwidth %5 / %6 GB/s = %7, the smaller of both: what limits it is not known</source>
        <translation>x 峰值 %1 / %2 TFLOPS %3 = %4；带宽 %5 / %6 GB/s = %7，取较小者：限制因素未知</translation>
    </message>
    <message>
        <source>each %1 does one of its own hours in an hour</source>
        <translation>每个 %1 一小时完成自身的一小时</translation>
    </message>
    <message>
        <source>one %1 does %2 hours of %3 in an hour; x %4 / 3,600 s</source>
        <translation>一个 %1 一小时完成 %3 的 %2 小时；x %4 / 3,600 s</translation>
    </message>
    <message>
        <source>no series answers for %1 x %2, and only measured rows may be used</source>
        <translation>没有适用于 %1 x %2 的系列，且只能使用实测行</translation>
    </message>
    <message>
        <source>no series answers for %1 x %2, and only measured and scaled rows may be used</source>
        <translation>没有适用于 %1 x %2 的系列，且只能使用实测和推算的行</translation>
    </message>
    <message>
        <source>no row of %1 answers for %2 x %3, and only measured rows may be used</source>
        <translation>%1 中没有适用于 %2 x %3 的行，且只能使用实测行</translation>
    </message>
    <message>
        <source>no row of %1 answers for %2 x %3, and only measured and scaled rows may be used</source>
        <translation>%1 中没有适用于 %2 x %3 的行，且只能使用实测和推算的行</translation>
    </message>
    <message>
        <source>accuracy: the rules of %1 keep %2 %</source>
        <translation>精度：%1 的规则保持 %2 %</translation>
    </message>
    <message>
        <source>accuracy: %1</source>
        <translation>精度：%1</translation>
    </message>
    <message>
        <source>%1 keeps the accuracy</source>
        <translation>%1 保持精度</translation>
    </message>
    <message>
        <source>%1: no accuracy is asked for</source>
        <translation>%1：未要求精度</translation>
    </message>
    <message>
        <source>%1 loses %2</source>
        <translation>%1 损失 %2</translation>
    </message>
    <message>
        <source>%1: %2 % is kept by %3</source>
        <translation>%1：%3 可保持 %2 %</translation>
    </message>
    <message>
        <source>%1: %2 % is not kept</source>
        <translation>%1：无法保持 %2 %</translation>
    </message>
    <message>
        <source>%1 is taken to keep 99.9 %, no figure of this task is known</source>
        <translation>视 %1 保持 99.9 %，此任务没有已知数据</translation>
    </message>
    <message>
        <source>%1 is taken to keep 99.9 %, no figure of this task is known: %2 % is asked for</source>
        <translation>视 %1 保持 99.9 %，此任务没有已知数据：要求为 %2 %</translation>
    </message>
    <message>
        <source>no figure tells what %1 loses here, and %2 % must be kept</source>
        <translation>没有数据说明 %1 在此的损失，但须保持 %2 %</translation>
    </message>
    <message>
        <source>arithmetic: %1 FLOPs / (%2 TFLOPS %3 x %4) = %5 s</source>
        <translation>算力：%1 FLOP /（%2 TFLOPS %3 x %4）= %5 s</translation>
    </message>
    <message>
        <source>memory: %1 bytes / (%2 GB/s x %3) = %4 s</source>
        <translation>显存：%1 字节 /（%2 GB/s x %3）= %4 s</translation>
    </message>
    <message>
        <source>arithmetic: the FLOPs of the work are not known</source>
        <translation>算力：任务的 FLOP 数未知</translation>
    </message>
    <message>
        <source>memory: the bytes that the work moves are not known</source>
        <translation>显存：任务搬运的字节数未知</translation>
    </message>
    <message>
        <source>efficiency %1: %2</source>
        <translation>效率 %1：%2</translation>
    </message>
    <message>
        <source>%1 of %2 %3 measured on %4, %5</source>
        <translation>在 %4 上实测 %2 %3 中的 %1，%5</translation>
    </message>
    <message>
        <source>no measurement of %1 found; judgement from %2</source>
        <translation>没有 %1 的实测，依据 %2 判断</translation>
    </message>
    <message>
        <source>judgement for a whole training step: A100 0.52 to 0.64, H100 0.36 to 0.46 measured (mosaicml/llm-foundry@8c8dd48f), 0.415 to 0.563 (arXiv 2205.05198)</source>
        <translation>对整个训练步的判断：实测 A100 0.52 至 0.64、H100 0.36 至 0.46（mosaicml/llm-foundry@8c8dd48f），0.415 至 0.563（arXiv 2205.05198）</translation>
    </message>
    <message>
        <source>no source gives %1 a rate in %2</source>
        <translation>没有来源给出 %1 的 %2 算力</translation>
    </message>
    <message>
        <source>%1 has no matrix units for int8: %2 TOPS, less than %3 TFLOPS in fp16</source>
        <translation>%1 没有 int8 矩阵单元：%2 TOPS，低于 fp16 的 %3 TFLOPS</translation>
    </message>
    <message>
        <source>neither FLOPs nor bytes of the work are known</source>
        <translation>任务的 FLOP 数和字节数均未知</translation>
    </message>
    <message>
        <source>the memory bandwidth of %1 is not known</source>
        <translation>%1 的显存带宽未知</translation>
    </message>
    <message>
        <source>%1 (stated)</source>
        <translation>%1（已说明）</translation>
    </message>
    <message>
        <source>10^12</source>
        <translation>10^12</translation>
    </message>
    <message>
        <source>2 (forward)</source>
        <translation>2（前向）</translation>
    </message>
    <message>
        <source>8 (forward 2, recomputed 2, backward 4)</source>
        <translation>8（前向 2，重算 2，反向 4）</translation>
    </message>
    <message>
        <source>6 (forward 2, backward 4)</source>
        <translation>6（前向 2，反向 4）</translation>
    </message>
    <message>
        <source>(%1 frozen + %2 x %3 % in the adapter)</source>
        <translation>（冻结 %1 + %2 x 适配器占 %3 %）</translation>
    </message>
    <message>
        <source>%1 x %2 parameters = %3</source>
        <translation>%1 x %2 个参数 = %3</translation>
    </message>
    <message>
        <source>%1 x %2 parameters x %3 tokens = %4</source>
        <translation>%1 x %2 个参数 x %3 个 token = %4</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 parameters x %2 B / batch %3 = %4</source>
        <translation>%1 个参数 x %2 B / 批大小 %3 = %4</translation>
    </message>
    <message>
        <source>%1 parameters x %2 B / %3 (KV cache not known) = %4</source>
        <translation>%1 个参数 x %2 B / %3（KV 缓存未知）= %4</translation>
    </message>
    <message>
        <source>%1 parameters x %2 B / %3 + KV cache %4 B a token x %5 tokens = %6</source>
        <translation>%1 个参数 x %2 B / %3 + KV 缓存每 token %4 B x %5 个 token = %6</translation>
    </message>
    <message>
        <source>lives as given, %1 h on average</source>
        <translation>按给定的存活时间，平均 %1 小时</translation>
    </message>
    <message>
        <source>lives of %1: %2 to %3 h, %4 h on average</source>
        <translation>%1 的存活时间：%2 至 %3 小时，平均 %4 小时</translation>
    </message>
    <message>
        <source>cores</source>
        <translation>核心</translation>
    </message>
    <message>
        <source>tensor cores</source>
        <translation>Tensor 核心</translation>
    </message>
    <message>
        <source>memory, GB</source>
        <translation>显存，GB</translation>
    </message>
    <message>
        <source>memory bandwidth, GB/s</source>
        <translation>显存带宽，GB/s</translation>
    </message>
    <message>
        <source>NVLink, both directions, GB/s</source>
        <translation>NVLink 双向，GB/s</translation>
    </message>
    <message>
        <source>power, W</source>
        <translation>功耗，W</translation>
    </message>
    <message>
        <source>GPU (quarter board)</source>
        <translation>GPU（四分之一板卡）</translation>
    </message>
    <message>
        <source>GPU (half superchip)</source>
        <translation>GPU（半个超级芯片）</translation>
    </message>
    <message>
        <source>die (half board)</source>
        <translation>裸片（半块板卡）</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of this catalog&apos;s language</comment>
        <translation>zh_CN</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>a number that core had to cut</comment>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>%1 per gpu-hour</source>
        <translation>每 GPU 小时 %1</translation>
    </message>
    <message>
        <source>%1 per gpu-month</source>
        <translation>每 GPU 月 %1</translation>
    </message>
    <message>
        <source>%1 once per GPU</source>
        <translation>每 GPU 一次性 %1</translation>
    </message>
    <message>
        <source>%1 per GPU for the term, in equal monthly payments</source>
        <translation>整个期限每 GPU %1，按月均付</translation>
    </message>
    <message>
        <source>straight-line or declining-balance</source>
        <translation>straight-line 或 declining-balance</translation>
    </message>
    <message>
        <source>straight-line or residual-only</source>
        <translation>straight-line 或 residual-only</translation>
    </message>
    <message>
        <source>ISO 4217</source>
        <translation>ISO 4217</translation>
    </message>
    <message>
        <source>%1 % (%2)</source>
        <translation>%1 %（%2）</translation>
    </message>
    <message>
        <source>MI300X, about 3,880 of 5,300 GB/s</source>
        <translation>MI300X（5,300 GB/s 中约 3,880）</translation>
    </message>
    <message>
        <source>A40 and L40 (0.96)</source>
        <translation>A40 与 L40（0.96）</translation>
    </message>
    <message>
        <source>V100, A100 and H100 (0.87 to 0.90) and K80 (0.74 to 0.85)</source>
        <translation>V100、A100、H100（0.87 至 0.90）与 K80（0.74 至 0.85）</translation>
    </message>
    <message>
        <source>matrix products on A100, H100, GH200 (0.80 to 0.87)</source>
        <translation>A100、H100、GH200 上的矩阵乘（0.80 至 0.87）</translation>
    </message>
    <message>
        <source>Typed into the scenario; no price list states it</source>
        <translation>在方案中输入，没有价目表注明</translation>
    </message>
    <message>
        <source>The scenario&apos;s own figures and the presets it names</source>
        <translation>方案自身的数值及其所用的预设</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::AddOptionForm</name>
    <message>
        <source>Add thi&amp;s option</source>
        <translation>添加此选项(&amp;S)</translation>
    </message>
    <message>
        <source>Name of the new option</source>
        <translation>新选项的名称</translation>
    </message>
    <message>
        <source>after its plan and offer</source>
        <translation>按计费模式和产品命名</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>名称(&amp;A)</translation>
    </message>
    <message>
        <source>Add an option</source>
        <translation>添加选项</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::BookCheckPart</name>
    <message>
        <source>Find in the table</source>
        <translation>在表中查找</translation>
    </message>
    <message>
        <source>Price books are being checked</source>
        <translation>正在检查价格表</translation>
    </message>
    <message>
        <source>Doubtful prices</source>
        <translation>可疑价格</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Nothing is doubtful in the price books in use.</source>
        <translation>所用价格表中没有可疑之处。</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 doubtful places&lt;/b&gt; in the price books in use.</source>
        <translation>所用价格表中有 &lt;b&gt;%1 处可疑&lt;/b&gt;。</translation>
    </message>
    <message>
        <source>Looked for: commitments dearer than on demand, prices a hundred times their neighbors&apos;, prices of zero or older than a year, types that differ in their GPUs, and what the books doubt themselves.</source>
        <translation>检查项目：比按量计费更贵的承诺、百倍于同类的价格、为零或超过一年的价格、GPU 不一致的机型，以及价格表自身存疑之处。</translation>
    </message>
    <message>
        <source>Doubts by book: %1.</source>
        <translation>各价格表的可疑之处：%1。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>What is doubtful</source>
        <translation>可疑之处</translation>
    </message>
    <message>
        <source>Check of the books as CSV</source>
        <translation>价格表检查（CSV）</translation>
    </message>
    <message>
        <source>Check of the books as Markdown</source>
        <translation>价格表检查（Markdown）</translation>
    </message>
    <message>
        <source>Check of the books as JSON</source>
        <translation>价格表检查（JSON）</translation>
    </message>
    <message>
        <source>What a check of the price books finds</source>
        <translation>价格表检查结果</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::CashFlowModel</name>
    <message>
        <source>after the months asked for</source>
        <translation>所询月份之后</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a figure and its currency</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Months from the first one of the demand</source>
        <translation>自需求首月起的月数</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>The calendar month</source>
        <translation>日历月份</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>The charges that fall due in the month</source>
        <translation>当月到期的费用</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>账单</translation>
    </message>
    <message>
        <source>Tax, less discounts, refunds and credits</source>
        <translation>税费减去折扣、退款和抵扣</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>附加</translation>
    </message>
    <message>
        <source>Billed and added</source>
        <translation>账单与附加之和</translation>
    </message>
    <message>
        <source>Payable</source>
        <translation>应付</translation>
    </message>
    <message>
        <source>Payable up to the end of the month</source>
        <translation>截至当月末的应付金额</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>累计已付</translation>
    </message>
    <message>
        <source>What the month bears of all charges: purchases are spread over the days of their term</source>
        <translation>全部费用中由当月承担的部分：一次性购买按期限天数分摊</translation>
    </message>
    <message>
        <source>Amortized</source>
        <translation>摊销</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Commitments that outlast the months asked for are owed in full</source>
        <translation>超出所询月份的承诺须全额支付</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Paid once: upfronts and servers bought</source>
        <translation>一次性付款：预付和购买服务器</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>购买</translation>
    </message>
    <message>
        <source>Owed each month, used or not</source>
        <translation>无论是否使用，每月应付</translation>
    </message>
    <message>
        <source>Recurring</source>
        <translation>周期性</translation>
    </message>
    <message>
        <source>Billed by use</source>
        <translation>按用量计费</translation>
    </message>
    <message>
        <source>By use</source>
        <translation>按用量</translation>
    </message>
    <message>
        <source>What servers bring when they are sold, and other credits of the ledger</source>
        <translation>出售服务器的所得及账目中的其他抵扣</translation>
    </message>
    <message>
        <source>Sold or credited</source>
        <translation>出售或抵扣</translation>
    </message>
    <message>
        <source>What an early end of a commitment pays back</source>
        <translation>提前终止承诺的退款</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>退款</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::CashFlowPage</name>
    <message>
        <source>upfront and other purchases</source>
        <translation>预付及其他购买</translation>
    </message>
    <message>
        <source>recurring</source>
        <translation>周期性</translation>
    </message>
    <message>
        <source>by use</source>
        <translation>按用量</translation>
    </message>
    <message>
        <source>sold or credited</source>
        <translation>出售或抵扣</translation>
    </message>
    <message>
        <source>refunded early</source>
        <translation>提前终止退款</translation>
    </message>
    <message>
        <source>tax, less discounts and credits</source>
        <translation>税费减折扣和抵扣</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>One option, month by month</source>
        <translation>单个选项逐月</translation>
    </message>
    <message>
        <source>All options, paid so far</source>
        <translation>所有选项累计已付</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Everything that is payable</source>
        <translation>全部应付金额</translation>
    </message>
    <message>
        <source>Upfront</source>
        <translation>预付</translation>
    </message>
    <message>
        <source>One-time purchases, of every term</source>
        <translation>各期限的一次性购买</translation>
    </message>
    <message>
        <source>Present cost</source>
        <translation>现值成本</translation>
    </message>
    <message>
        <source>What the payments are worth today</source>
        <translation>付款的今日价值</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>回报率</translation>
    </message>
    <message>
        <source>Internal rate of return of choosing this option instead of the baseline, a year</source>
        <translation>选用此选项代替基准的年化内部收益率</translation>
    </message>
    <message>
        <source>Pays back</source>
        <translation>回本</translation>
    </message>
    <message>
        <source>The month from which on it has cost no more than the baseline, for good</source>
        <translation>自该月起，累计费用始终不高于基准</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>&amp;Option</source>
        <translation>选项(&amp;O)</translation>
    </message>
    <message>
        <source>As &amp;paid</source>
        <translation>按付款(&amp;P)</translation>
    </message>
    <message>
        <source>A&amp;mortized</source>
        <translation>按摊销(&amp;M)</translation>
    </message>
    <message>
        <source>Purchases are spread over the days of their term.</source>
        <translation>一次性购买按期限天数分摊。</translation>
    </message>
    <message>
        <source>What is paid in each month, by kind</source>
        <translation>每月付款，按类别</translation>
    </message>
    <message>
        <source>Months of the option</source>
        <translation>选项的逐月明细</translation>
    </message>
    <message>
        <source>What each option has cost by the end of each month</source>
        <translation>各选项截至每月末的累计费用</translation>
    </message>
    <message>
        <source>%1 (no answer)</source>
        <translation>%1（无结果）</translation>
    </message>
    <message>
        <source>%1 (recommended)</source>
        <translation>%1（推荐）</translation>
    </message>
    <message>
        <source>%1 (baseline)</source>
        <translation>%1（基准）</translation>
    </message>
    <message>
        <source>This scenario has no answer. %1</source>
        <translation>此方案没有结果。%1</translation>
    </message>
    <message>
        <source>This option has no answer. %1</source>
        <translation>此选项没有结果。%1</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>基准</translation>
    </message>
    <message>
        <source>What each month bears, by kind</source>
        <translation>每月分摊额，按类别</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>累计已付</translation>
    </message>
    <message>
        <source>Cash flow</source>
        <translation>现金流</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::CatalogPart</name>
    <message>
        <source>What the chosen price has been</source>
        <translation>所选价格的变化</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Choose a price to see its history.</source>
        <translation>选择一个价格以查看其历史。</translation>
    </message>
    <message>
        <source>Find: a100 spot us-east-1</source>
        <translation>查找：a100 spot us-east-1</translation>
    </message>
    <message>
        <source>Find prices by words</source>
        <translation>按词查找价格</translation>
    </message>
    <message>
        <source>All clouds</source>
        <translation>所有云</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>所有地域</translation>
    </message>
    <message>
        <source>Any GPU</source>
        <translation>任意 GPU</translation>
    </message>
    <message>
        <source>Every way to buy</source>
        <translation>所有购买方式</translation>
    </message>
    <message>
        <source>All dated until</source>
        <translation>截至该日的所有价格</translation>
    </message>
    <message>
        <source>That hold on</source>
        <translation>当日有效的价格</translation>
    </message>
    <message>
        <source>Which prices</source>
        <translation>显示哪些价格</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>&amp;Update prices…</source>
        <translation>更新价格(&amp;U)…</translation>
    </message>
    <message>
        <source>Prices are being gathered</source>
        <translation>正在汇集价格</translation>
    </message>
    <message>
        <source>&amp;Clouds</source>
        <translation>云(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Regions</source>
        <translation>地域(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;GPUs</source>
        <translation>GPU(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Plans</source>
        <translation>计费模式(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>显示(&amp;S)</translation>
    </message>
    <message>
        <source>%1 of %2 prices</source>
        <translation>%2 个价格中的 %1 个</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>There is no hourly price of %1 to draw.</source>
        <translation>%1 没有可绘制的每小时价格。</translation>
    </message>
    <message>
        <source>The offer</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>GPUs: %1</source>
        <translation>GPU：%1</translation>
    </message>
    <message>
        <source>Machine: %1 vCPUs, %2 GiB</source>
        <translation>机器：%1 个 vCPU，%2 GiB</translation>
    </message>
    <message>
        <source>Operating system %1, tenancy %2, tax %3</source>
        <translation>操作系统：%1，租用方式：%2，税：%3</translation>
    </message>
    <message>
        <source>As its source prints it</source>
        <translation>来源原文</translation>
    </message>
    <message>
        <source>%1 is printed as %2, exact is %3 (%4)</source>
        <translation>%1：标示为 %2，精确值为 %3（%4）</translation>
    </message>
    <message>
        <source>Prices shown as CSV</source>
        <translation>所示价格（CSV）</translation>
    </message>
    <message>
        <source>Prices shown as Markdown</source>
        <translation>所示价格（Markdown）</translation>
    </message>
    <message>
        <source>Prices shown as JSON</source>
        <translation>所示价格（JSON）</translation>
    </message>
    <message>
        <source>History of the chosen price as CSV</source>
        <translation>所选价格的历史（CSV）</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Every known price</source>
        <translation>所有已知价格</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::ChoiceField</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Clear choice</source>
        <translation>清除选择</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 等另外 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gpucost::ui::ColumnsChart</name>
    <message>
        <source>month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>%1
month %2 (%3): %4</source>
        <translation>%1
第 %2 个月（%3）：%4</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::ComparePage</name>
    <message>
        <source>Any GPU</source>
        <translation>任意 GPU</translation>
    </message>
    <message>
        <source>&amp;Share of every month</source>
        <translation>每月使用比例(&amp;S)</translation>
    </message>
    <message>
        <source>Hours of the &amp;week</source>
        <translation>每周使用时段(&amp;W)</translation>
    </message>
    <message>
        <source>730 hours (estimate)</source>
        <translation>730 小时（估算）</translation>
    </message>
    <message>
        <source>calendar (as billed)</source>
        <translation>日历月（按实际账单）</translation>
    </message>
    <message>
        <source>All clouds</source>
        <translation>所有云</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>所有地域</translation>
    </message>
    <message>
        <source>Every way to buy</source>
        <translation>所有购买方式</translation>
    </message>
    <message>
        <source>best of each cloud and plan</source>
        <translation>每个云和计费模式的最优</translation>
    </message>
    <message>
        <source>best of each region and plan</source>
        <translation>每个地域和计费模式的最优</translation>
    </message>
    <message>
        <source>best of each plan</source>
        <translation>每种计费模式的最优</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>&amp;GPU</source>
        <translation>GPU(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Number of GPUs</source>
        <translation>GPU 数量(&amp;N)</translation>
    </message>
    <message>
        <source>Number of GPUs</source>
        <translation>GPU 数量</translation>
    </message>
    <message>
        <source>&amp;Months</source>
        <translation>月数(&amp;M)</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月数</translation>
    </message>
    <message>
        <source>Utilization in percent</source>
        <translation>使用率（%）</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>币种(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Clouds</source>
        <translation>云(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Regions</source>
        <translation>地域(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Plans</source>
        <translation>计费模式(&amp;P)</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>显示(&amp;H)</translation>
    </message>
    <message>
        <source>Hours of a month</source>
        <translation>每月小时数</translation>
    </message>
    <message>
        <source>Prices as of</source>
        <translation>价格日期</translation>
    </message>
    <message>
        <source>Choose GPUs</source>
        <translation>选择 GPU</translation>
    </message>
    <message>
        <source>Choose clouds</source>
        <translation>选择云</translation>
    </message>
    <message>
        <source>Choose regions</source>
        <translation>选择地域</translation>
    </message>
    <message>
        <source>Choose plans</source>
        <translation>选择计费模式</translation>
    </message>
    <message>
        <source>Choose what is shown</source>
        <translation>选择显示内容</translation>
    </message>
    <message>
        <source>Change the number of GPUs</source>
        <translation>更改 GPU 数量</translation>
    </message>
    <message>
        <source>Change the months</source>
        <translation>更改月数</translation>
    </message>
    <message>
        <source>Change the utilization</source>
        <translation>更改使用率</translation>
    </message>
    <message>
        <source>Use a share of every month</source>
        <translation>使用每月比例</translation>
    </message>
    <message>
        <source>Use hours of the week</source>
        <translation>使用每周时段</translation>
    </message>
    <message>
        <source>Paint hours of the week</source>
        <translation>涂选每周时段</translation>
    </message>
    <message>
        <source>Choose the currency</source>
        <translation>选择币种</translation>
    </message>
    <message>
        <source>Choose the hours of a month</source>
        <translation>选择每月小时数</translation>
    </message>
    <message>
        <source>Choose the day of the prices</source>
        <translation>选择价格日期</translation>
    </message>
    <message>
        <source>Find in the table</source>
        <translation>在表中查找</translation>
    </message>
    <message>
        <source>&amp;Add to scenario</source>
        <translation>添加到方案(&amp;A)</translation>
    </message>
    <message>
        <source>Makes the selected ways to buy options of this scenario.</source>
        <translation>将所选购买方式添加为此方案的选项。</translation>
    </message>
    <message>
        <source>Ways to buy</source>
        <translation>购买方式</translation>
    </message>
    <message>
        <source>What has been paid by the end of each month</source>
        <translation>截至每月末的累计付款</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) a week</source>
        <translation>
            <numerusform>每周 %n 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ways to buy priced in %2 ms</source>
        <translation>%2 ms 内计算了 %1 种购买方式的价格</translation>
    </message>
    <message>
        <source>There is no answer to this question. %1</source>
        <translation>此问题没有结果。%1</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; on %2, %3: &lt;b&gt;%4&lt;/b&gt;</source>
        <translation>&lt;b&gt;%1&lt;/b&gt;（%2，%3）：&lt;b&gt;%4&lt;/b&gt;</translation>
    </message>
    <message>
        <source>, %1 more than on demand there</source>
        <translation>，比同一产品的按量计费高 %1</translation>
    </message>
    <message>
        <source>, %1 less than on demand there</source>
        <translation>，比同一产品的按量计费低 %1</translation>
    </message>
    <message>
        <source>; pays back in month %1</source>
        <translation>；第 %1 个月回本</translation>
    </message>
    <message>
        <source>Costs least: %1.</source>
        <translation>费用最低：%1。</translation>
    </message>
    <message>
        <source>Its price changes, and the capacity can be taken away.</source>
        <translation>其价格会变动，且容量可能被回收。</translation>
    </message>
    <message>
        <source>At a fixed price: %1.</source>
        <translation>固定价格中最低：%1。</translation>
    </message>
    <message>
        <source>Only effective rates are known here, which have no cash flow.</source>
        <translation>此处只有折合单价，没有现金流。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 of %2 on %3</source>
        <translation>%1：%3 %2</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Compared with on demand of the same offer</source>
        <translation>与同一产品的按量计费相比</translation>
    </message>
    <message>
        <source>%1 on demand, less %2, saves %3</source>
        <translation>按量计费 %1，减去 %2，节省 %3</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>Select one or more rows of the table first.</source>
        <translation>请先在表中选择一行或多行。</translation>
    </message>
    <message>
        <source>Add to scenario</source>
        <translation>添加到方案</translation>
    </message>
    <message numerus="yes">
        <source>The scenario has %n option(s) now</source>
        <translation>
            <numerusform>方案现有 %n 个选项</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparison as CSV</source>
        <translation>比较（CSV）</translation>
    </message>
    <message>
        <source>Comparison as Markdown</source>
        <translation>比较（Markdown）</translation>
    </message>
    <message>
        <source>Comparison as JSON</source>
        <translation>比较（JSON）</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::ComparisonModel</name>
    <message>
        <source>%1 (effective rate)</source>
        <translation>%1（折合单价）</translation>
    </message>
    <message>
        <source>never</source>
        <translation>永不</translation>
    </message>
    <message>
        <source>Rank by total cost, machines with a host first</source>
        <translation>按总费用排名，含主机的机器优先</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计费模式</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>The whole obligation over the months asked for</source>
        <translation>所询月份内的全部应付费用</translation>
    </message>
    <message>
        <source>Total, %1</source>
        <translation>合计，%1</translation>
    </message>
    <message>
        <source>One-time purchases, of every term</source>
        <translation>各期限的一次性购买</translation>
    </message>
    <message>
        <source>Upfront, %1</source>
        <translation>预付，%1</translation>
    </message>
    <message>
        <source>Per month, %1</source>
        <translation>每月，%1</translation>
    </message>
    <message>
        <source>Total divided by the GPU-hours that are used</source>
        <translation>合计除以实际使用的 GPU 小时数</translation>
    </message>
    <message>
        <source>Per GPU-hour, %1</source>
        <translation>每 GPU 小时，%1</translation>
    </message>
    <message>
        <source>Saves, %1</source>
        <translation>节省，%1</translation>
    </message>
    <message>
        <source>Saving against on demand of the same offer</source>
        <translation>与同一产品的按量计费相比的节省</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>节省</translation>
    </message>
    <message>
        <source>The month in which the plan has cost no more than on demand for good</source>
        <translation>自该月起，此计费模式的累计费用始终不高于按量计费</translation>
    </message>
    <message>
        <source>Pays back in month</source>
        <translation>回本月份</translation>
    </message>
    <message>
        <source>From this share of the hours on, the plan costs no more than on demand</source>
        <translation>使用率达到此值后，此计费模式不高于按量计费</translation>
    </message>
    <message>
        <source>Cheaper from use</source>
        <translation>盈亏平衡使用率</translation>
    </message>
    <message>
        <source>Falls due after the months asked for</source>
        <translation>所询月份之后到期的金额</translation>
    </message>
    <message>
        <source>Owed later, %1</source>
        <translation>后续应付，%1</translation>
    </message>
    <message>
        <source>The oldest price used is of this day</source>
        <translation>所用最早价格的日期</translation>
    </message>
    <message>
        <source>Price of</source>
        <translation>价格日期</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>%1 (GPU alone)</source>
        <translation>%1（仅 GPU）</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::CostTimeChart</name>
    <message>
        <source>frontier: nothing is both cheaper and faster</source>
        <translation>前沿：没有更便宜且更快的</translation>
    </message>
    <message>
        <source>%1, logarithmic</source>
        <translation>%1，对数刻度</translation>
    </message>
    <message>
        <source>There is nothing to draw: no machine can do this.</source>
        <translation>没有可绘制的内容：没有机器能完成此任务。</translation>
    </message>
    <message>
        <source>days until done</source>
        <translation>完成所需天数</translation>
    </message>
    <message>
        <source>days for %1</source>
        <translation>%1所需天数</translation>
    </message>
    <message>
        <source>hours until done</source>
        <translation>完成所需小时数</translation>
    </message>
    <message>
        <source>hours for %1</source>
        <translation>%1所需小时数</translation>
    </message>
    <message>
        <source>minutes until done</source>
        <translation>完成所需分钟数</translation>
    </message>
    <message>
        <source>minutes for %1</source>
        <translation>%1所需分钟数</translation>
    </message>
    <message>
        <source>seconds until done</source>
        <translation>完成所需秒数</translation>
    </message>
    <message>
        <source>seconds for %1</source>
        <translation>%1所需秒数</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::CumulativeModel</name>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>What %1 has cost by the end of the month</source>
        <translation>%1 截至当月末的费用</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a figure and its currency</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::DifferencesModel</name>
    <message>
        <source>(not there)</source>
        <translation>（不存在）</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Here: %1</source>
        <translation>此方：%1</translation>
    </message>
    <message>
        <source>There: %1</source>
        <translation>彼方：%1</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::DistributionField</name>
    <message>
        <source>certain</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>anything between</source>
        <translation>区间内任意值</translation>
    </message>
    <message>
        <source>most likely, between</source>
        <translation>最可能值及区间</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>正态</translation>
    </message>
    <message>
        <source>lognormal</source>
        <translation>对数正态</translation>
    </message>
    <message>
        <source>%1: kind of uncertainty</source>
        <translation>%1：不确定性类型</translation>
    </message>
    <message>
        <source>middle, %1</source>
        <translation>%1，中间值</translation>
    </message>
    <message>
        <source>always, %1</source>
        <translation>%1，恒定值</translation>
    </message>
    <message>
        <source>least, %1</source>
        <translation>%1，最小</translation>
    </message>
    <message>
        <source>deviation, %1</source>
        <translation>%1，偏差</translation>
    </message>
    <message>
        <source>likely, %1</source>
        <translation>%1，最可能</translation>
    </message>
    <message>
        <source>most, %1</source>
        <translation>%1，最大</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1; expected: %2</source>
        <translation>%1；应为：%2</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::Document</name>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::DoubtModel</name>
    <message>
        <source>Price book</source>
        <translation>价格表</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计费模式</translation>
    </message>
    <message>
        <source>What is doubtful</source>
        <translation>可疑之处</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::ExplainPanel</name>
    <message>
        <source>Explanation</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Select a figure in a table to see how it comes about.</source>
        <translation>在表中选择一个数字，即可查看其计算方法。</translation>
    </message>
    <message>
        <source>&amp;Copy explanation</source>
        <translation>复制说明(&amp;C)</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::ExportStrip</name>
    <message>
        <source>Progress of the export</source>
        <translation>导出进度</translation>
    </message>
    <message>
        <source>Cancel e&amp;xport</source>
        <translation>取消导出(&amp;X)</translation>
    </message>
    <message>
        <source>Exporting %1…</source>
        <translation>正在导出 %1…</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::FigureCard</name>
    <message>
        <source>%1, %2</source>
        <comment>a figure and its unit</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a figure&apos;s name and the figure</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::FigureModel</name>
    <message>
        <source>Figure of one GPU</source>
        <translation>单个 GPU 的指标</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>比值</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::GpuComparisonPart</name>
    <message>
        <source>First GPU</source>
        <translation>第一款 GPU</translation>
    </message>
    <message>
        <source>Other GPU</source>
        <translation>另一款 GPU</translation>
    </message>
    <message>
        <source>Figures of both GPUs</source>
        <translation>两款 GPU 的指标</translation>
    </message>
    <message>
        <source>What was measured of both GPUs</source>
        <translation>两款 GPU 的实测数据</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;with</source>
        <translation>对比(&amp;W)</translation>
    </message>
    <message>
        <source>Nothing comparable was measured of %1 and %2. What stands at the left are their makers&apos; figures and prices.</source>
        <translation>%1 和 %2 没有可比的实测数据。左侧为厂商指标和价格。</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 is %2 to %3 times as fast as %4&lt;/b&gt; where both were measured: %5 in %6.</source>
        <translation>&lt;b&gt;%1 的速度是 %4 的 %2 至 %3 倍&lt;/b&gt;，依据双方均有实测的%6中的%5。</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n 对数据</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%n 个系列</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows are compared within one series alone. Prices are the cheapest on demand of whole machines on %1.</source>
        <translation>只在同一系列内比较各行。价格为 %1 整机按量计费的最低价。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>How it is worked out</source>
        <translation>计算方法</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1: %2, price of %3</source>
        <translation>%1：%2，%3 的价格</translation>
    </message>
    <message>
        <source>Source: %1, %2</source>
        <translation>来源：%1，%2</translation>
    </message>
    <message>
        <source>%1 / %2: less time is faster</source>
        <translation>%1 / %2：时间越短越快</translation>
    </message>
    <message>
        <source>Several rows fit, of other machines or software: the best of each is taken.</source>
        <translation>有多行符合，来自不同机器或软件：各取最优的一行。</translation>
    </message>
    <message>
        <source>%1 %2, measured with %3, batch %4</source>
        <translation>%1 %2，测量精度 %3，批大小 %4</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>平台：%1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>GPUs side by side as CSV</source>
        <translation>GPU 并列比较（CSV）</translation>
    </message>
    <message>
        <source>GPUs side by side as Markdown</source>
        <translation>GPU 并列比较（Markdown）</translation>
    </message>
    <message>
        <source>GPUs side by side as JSON</source>
        <translation>GPU 并列比较（JSON）</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Measured pairs</source>
        <translation>实测对比</translation>
    </message>
    <message>
        <source>Compare two GPUs</source>
        <translation>比较两款 GPU</translation>
    </message>
    <message>
        <source>Choose the first GPU</source>
        <translation>选择第一款 GPU</translation>
    </message>
    <message>
        <source>Choose the other GPU</source>
        <translation>选择另一款 GPU</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::GpuModel</name>
    <message>
        <source>Dense peak of one GPU as its maker states it; – where no source gives it</source>
        <translation>厂商标称的单个 GPU 稠密峰值；无来源时为 –</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>厂商</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Memory, GB</source>
        <translation>显存，GB</translation>
    </message>
    <message>
        <source>Bandwidth, GB/s</source>
        <translation>带宽，GB/s</translation>
    </message>
    <message>
        <source>FP64, TFLOPS</source>
        <translation>FP64，TFLOPS</translation>
    </message>
    <message>
        <source>FP64 tensor, TFLOPS</source>
        <translation>FP64 Tensor，TFLOPS</translation>
    </message>
    <message>
        <source>FP32, TFLOPS</source>
        <translation>FP32，TFLOPS</translation>
    </message>
    <message>
        <source>TF32 tensor, TFLOPS</source>
        <translation>TF32 Tensor，TFLOPS</translation>
    </message>
    <message>
        <source>FP16, TFLOPS</source>
        <translation>FP16，TFLOPS</translation>
    </message>
    <message>
        <source>FP16 tensor, TFLOPS</source>
        <translation>FP16 Tensor，TFLOPS</translation>
    </message>
    <message>
        <source>BF16 tensor, TFLOPS</source>
        <translation>BF16 Tensor，TFLOPS</translation>
    </message>
    <message>
        <source>FP8 tensor, TFLOPS</source>
        <translation>FP8 Tensor，TFLOPS</translation>
    </message>
    <message>
        <source>FP4 tensor, TFLOPS</source>
        <translation>FP4 Tensor，TFLOPS</translation>
    </message>
    <message>
        <source>INT8, TOPS</source>
        <translation>INT8，TOPS</translation>
    </message>
    <message>
        <source>INT4, TOPS</source>
        <translation>INT4，TOPS</translation>
    </message>
    <message>
        <source>Power, W</source>
        <translation>功耗，W</translation>
    </message>
    <message>
        <source>NVLink both ways, GB/s</source>
        <translation>NVLink 双向，GB/s</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>核心</translation>
    </message>
    <message>
        <source>Tensor cores</source>
        <translation>Tensor 核心</translation>
    </message>
    <message>
        <source>Boost clock, MHz</source>
        <translation>加速频率，MHz</translation>
    </message>
    <message>
        <source>Peak with sparsity, times</source>
        <translation>稀疏峰值，倍</translation>
    </message>
    <message>
        <source>Memory type</source>
        <translation>显存类型</translation>
    </message>
    <message>
        <source>PCIe</source>
        <translation>PCIe</translation>
    </message>
    <message>
        <source>Form factor</source>
        <translation>外形规格</translation>
    </message>
    <message>
        <source>Compute capability</source>
        <translation>计算能力</translation>
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
        <translation>暂无可显示的内容。</translation>
    </message>
    <message>
        <source>months</source>
        <translation>个月</translation>
    </message>
    <message>
        <source>list prices fall a year</source>
        <translation>目录价年降幅</translation>
    </message>
    <message>
        <source>utilization</source>
        <translation>使用率</translation>
    </message>
    <message>
        <source>%1 saved (negative: costs more)</source>
        <translation>节省 %1（负数：费用更高）</translation>
    </message>
    <message>
        <source>%1 use, %2 months</source>
        <translation>使用率 %1，%2 个月</translation>
    </message>
    <message>
        <source>%1 use, list prices fall by %2 a year</source>
        <translation>使用率 %1，目录价每年下降 %2</translation>
    </message>
    <message>
        <source>%1: not worked out</source>
        <translation>%1：未计算</translation>
    </message>
    <message>
        <source>%1: costs %2 more</source>
        <translation>%1：费用多 %2</translation>
    </message>
    <message>
        <source>%1: saves %2</source>
        <translation>%1：节省 %2</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::HistogramWidget</name>
    <message>
        <source>Nothing to show yet.</source>
        <translation>暂无可显示的内容。</translation>
    </message>
    <message>
        <source>worlds</source>
        <translation>试验次数</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1: worlds %2</source>
        <translation>%1：%2 次试验</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::LateLabel</name>
    <message>
        <source>Working it out… Until then the figures are those of before the last change.</source>
        <translation>正在计算… 在此之前显示的是上次更改前的数值。</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::LinesChart</name>
    <message>
        <source>pays back</source>
        <translation>回本</translation>
    </message>
    <message>
        <source>end of month</source>
        <translation>月末</translation>
    </message>
    <message>
        <source>There is nothing to draw.</source>
        <translation>没有可绘制的内容。</translation>
    </message>
    <message>
        <source>end of month %1 (%2)</source>
        <translation>第 %1 个月末（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::MainWindow</name>
    <message>
        <source>Explanation</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Open scenarios</source>
        <translation>打开的方案</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%1 offers in %n price book(s)</source>
        <translation>
            <numerusform>%n 个价格表中的 %1 个产品</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>查看(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>&amp;New scenario</source>
        <translation>新建方案(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Scenarios (*.json);;All files (*)</source>
        <translation>方案 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>打开最近的文件(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>创建副本(&amp;D)</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>重命名(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Export this page</source>
        <translation>导出此页(&amp;E)</translation>
    </message>
    <message>
        <source>Export &amp;quickly…</source>
        <translation>快速导出(&amp;Q)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Close scenario</source>
        <translation>关闭方案(&amp;C)</translation>
    </message>
    <message>
        <source>E&amp;xit</source>
        <translation>退出(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export this page</source>
        <translation>导出此页</translation>
    </message>
    <message>
        <source>&amp;Explanation</source>
        <translation>说明(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>外观(&amp;L)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;About GPU Cost</source>
        <translation>关于 GPU Cost(&amp;A)</translation>
    </message>
    <message>
        <source>About GPU Cost</source>
        <translation>关于 GPU Cost</translation>
    </message>
    <message>
        <source>&lt;h3&gt;GPU Cost %1&lt;/h3&gt;&lt;p&gt;What a GPU costs: on demand, spot, reserved, committed and owned, compared exactly.&lt;/p&gt;&lt;p&gt;GPL-3.0-or-later; the core library is Apache-2.0.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;GPU Cost %1&lt;/h3&gt;&lt;p&gt;精确比较 GPU 的费用：按量计费、竞价实例、预留、承诺使用和自有。&lt;/p&gt;&lt;p&gt;GPL-3.0-or-later；核心库采用 Apache-2.0。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>%1[*] – GPU Cost</source>
        <translation>%1[*] – GPU Cost</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>未保存。%1</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>Save scenario</source>
        <translation>保存方案</translation>
    </message>
    <message>
        <source>Scenarios (*.json)</source>
        <translation>方案 (*.json)</translation>
    </message>
    <message>
        <source>Page as PDF…</source>
        <translation>页面（PDF）…</translation>
    </message>
    <message>
        <source>Not exported. %1</source>
        <translation>未导出。%1</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>已导出到 %1</translation>
    </message>
    <message>
        <source>Not printed: %1 cannot be written.</source>
        <translation>未打印：无法写入 %1。</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>Rename scenario</source>
        <translation>重命名方案</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存的更改</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>是否保存对“%1”的更改？</translation>
    </message>
    <message numerus="yes">
        <source>The last session was cut off. %n scenario(s) with unsaved changes are back.</source>
        <translation>
            <numerusform>上次会话意外中断。已恢复 %n 个有未保存更改的方案。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export canceled: %1 was not written.</source>
        <translation>已取消导出：未写入 %1。</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::NumberField</name>
    <message>
        <source>Not a number.</source>
        <translation>不是数字。</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>范围为 %1 至 %2。</translation>
    </message>
    <message>
        <source>A whole number.</source>
        <translation>须为整数。</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::OfferPlanFields</name>
    <message>
        <source>provider/region/machine</source>
        <translation>服务商/地域/机器</translation>
    </message>
    <message>
        <source>&amp;Offer</source>
        <translation>产品(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>计费模式(&amp;P)</translation>
    </message>
    <message>
        <source>Plan as wr&amp;itten</source>
        <translation>计费模式写法(&amp;I)</translation>
    </message>
    <message>
        <source>Not the name of an offer.</source>
        <translation>不是产品名称。</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::OptionForm</name>
    <message>
        <source>Name of the option</source>
        <translation>选项名称</translation>
    </message>
    <message>
        <source>Note about the option</source>
        <translation>选项备注</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>名称(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>Rename the option</source>
        <translation>重命名选项</translation>
    </message>
    <message>
        <source>Edit the option&apos;s note</source>
        <translation>编辑选项备注</translation>
    </message>
    <message>
        <source>Change what the option is</source>
        <translation>更改选项内容</translation>
    </message>
    <message>
        <source>Select an option of the current scenario in the table.</source>
        <translation>请在表中选择当前方案的选项。</translation>
    </message>
    <message>
        <source>%1. Its inputs are on the page “Cloud or own”.</source>
        <translation>%1。其输入在“云或自有”页面。</translation>
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
        <translation>比较对象(&amp;W)</translation>
    </message>
    <message>
        <source>S&amp;erver</source>
        <translation>服务器(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>场地(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Number of servers</source>
        <translation>服务器数量(&amp;N)</translation>
    </message>
    <message>
        <source>Choose the server</source>
        <translation>选择服务器</translation>
    </message>
    <message>
        <source>Choose the place</source>
        <translation>选择场地</translation>
    </message>
    <message>
        <source>Change the number of servers</source>
        <translation>更改服务器数量</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>更改：%1</translation>
    </message>
    <message>
        <source>Back to the preset: %1</source>
        <translation>恢复预设：%1</translation>
    </message>
    <message>
        <source>&amp;Add servers of our own</source>
        <translation>添加自有服务器(&amp;A)</translation>
    </message>
    <message>
        <source>Parts of what owning costs</source>
        <translation>自有费用的构成</translation>
    </message>
    <message>
        <source>What owning and the cloud cost by the share of every month that is used</source>
        <translation>自有与云的费用随每月使用率的变化</translation>
    </message>
    <message>
        <source>What owning costs, part by part, above the cloud</source>
        <translation>自有各项费用构成，与云对比</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>per GPU-hour</source>
        <translation>每 GPU 小时</translation>
    </message>
    <message>
        <source>Cost in all or per GPU-hour</source>
        <translation>合计或每 GPU 小时的费用</translation>
    </message>
    <message>
        <source>C&amp;ost</source>
        <translation>费用(&amp;O)</translation>
    </message>
    <message>
        <source>By &amp;use</source>
        <translation>按使用率(&amp;U)</translation>
    </message>
    <message>
        <source>By p&amp;art</source>
        <translation>按构成(&amp;A)</translation>
    </message>
    <message>
        <source>Add servers of our own</source>
        <translation>添加自有服务器</translation>
    </message>
    <message>
        <source>Servers of our own</source>
        <translation>自有服务器</translation>
    </message>
    <message>
        <source>None: every figure is set here</source>
        <translation>无：所有数值在此设置</translation>
    </message>
    <message>
        <source>This scenario has no servers of its own to compare with the cloud.</source>
        <translation>此方案没有可与云比较的自有服务器。</translation>
    </message>
    <message>
        <source>Add them with the figures of a preset; every figure can be changed.</source>
        <translation>请用预设数值添加；所有数值均可更改。</translation>
    </message>
    <message>
        <source>There is no answer to this question. %1</source>
        <translation>此问题没有结果。%1</translation>
    </message>
    <message>
        <source>Our own servers cost &lt;b&gt;%1&lt;/b&gt; in %2</source>
        <translation>自有服务器 %2的费用为 &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>; the cloud costs &lt;b&gt;%1&lt;/b&gt; (%2)</source>
        <translation>；云的费用为 &lt;b&gt;%1&lt;/b&gt;（%2）</translation>
    </message>
    <message>
        <source>: the same.</source>
        <translation>：两者相同。</translation>
    </message>
    <message>
        <source>: owning costs &lt;b&gt;%1 more&lt;/b&gt;.</source>
        <translation>：自有&lt;b&gt;多花 %1&lt;/b&gt;。</translation>
    </message>
    <message>
        <source>: owning saves &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>：自有节省 &lt;b&gt;%1&lt;/b&gt;。</translation>
    </message>
    <message>
        <source>Owning costs no more &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>自有不更贵的范围：&lt;b&gt;%1&lt;/b&gt;。</translation>
    </message>
    <message>
        <source>This scenario uses %1.</source>
        <translation>此方案的使用率为 %1。</translation>
    </message>
    <message>
        <source>It does not pay back within the months asked for.</source>
        <translation>在所询月份内无法回本。</translation>
    </message>
    <message>
        <source>It costs less from the first day.</source>
        <translation>从第一天起费用就更低。</translation>
    </message>
    <message>
        <source>It has paid back after %1 months.</source>
        <translation>%1 个月后回本。</translation>
    </message>
    <message>
        <source>The cloud is not in it: %1.</source>
        <translation>未包含云：%1。</translation>
    </message>
    <message>
        <source>Add a cloud option to the scenario, on the Compare page, to compare with it.</source>
        <translation>如需比较，请在“比较”页面为方案添加云选项。</translation>
    </message>
    <message>
        <source>List prices are taken to stay as they are: the scenario&apos;s own price path, tax, free credits and early exits are not in these figures.</source>
        <translation>假设目录价保持不变：方案自身的价格变化、税、免费额度和提前终止不计入这些数字。</translation>
    </message>
    <message>
        <source>Our own servers</source>
        <translation>自有服务器</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nothing states it: this is what holds then.</source>
        <translation>没有来源说明，因此采用此值。</translation>
    </message>
    <message>
        <source>Source: %1, %2</source>
        <translation>来源：%1，%2</translation>
    </message>
    <message>
        <source>Preset “%1”:</source>
        <translation>预设“%1”：</translation>
    </message>
    <message>
        <source>Set in this scenario.</source>
        <translation>在此方案中设置。</translation>
    </message>
    <message>
        <source>Preset “%1” says %2:</source>
        <translation>预设“%1”的值 %2：</translation>
    </message>
    <message>
        <source>Another figure, %1:</source>
        <translation>另一数值 %1：</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>The sum of the parts: every charge, each rounded once.</source>
        <translation>各项之和：每笔费用各舍入一次。</translation>
    </message>
    <message>
        <source>How it comes about</source>
        <translation>计算方法</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>构成</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>Owning and cloud as CSV</source>
        <translation>自有与云（CSV）</translation>
    </message>
    <message>
        <source>Owning and cloud as Markdown</source>
        <translation>自有与云（Markdown）</translation>
    </message>
    <message>
        <source>Owning and cloud as JSON</source>
        <translation>自有与云（JSON）</translation>
    </message>
    <message>
        <source>Beyond cost: owned or cloud as Markdown</source>
        <translation>费用之外：自有或云（Markdown）</translation>
    </message>
    <message>
        <source>Cost by use</source>
        <translation>按使用率的费用</translation>
    </message>
    <message>
        <source>Cost by part</source>
        <translation>按构成的费用</translation>
    </message>
    <message>
        <source>Cloud or own</source>
        <translation>云或自有</translation>
    </message>
    <message>
        <source>Choose the cloud to compare with</source>
        <translation>选择要比较的云</translation>
    </message>
    <message>
        <source>Choose what the chart shows</source>
        <translation>选择图表显示的内容</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::OwnPartsModel</name>
    <message>
        <source>Owned, in all</source>
        <translation>自有合计</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Over the months asked for</source>
        <translation>所询月份内</translation>
    </message>
    <message>
        <source>In all, %1</source>
        <translation>合计，%1</translation>
    </message>
    <message>
        <source>A year&apos;s share of the sum over the months asked for</source>
        <translation>所询月份合计折合每年的份额</translation>
    </message>
    <message>
        <source>A year, %1</source>
        <translation>每年，%1</translation>
    </message>
    <message>
        <source>Divided by the GPU-hours that are used</source>
        <translation>除以实际使用的 GPU 小时数</translation>
    </message>
    <message>
        <source>Per GPU-hour, %1</source>
        <translation>每 GPU 小时，%1</translation>
    </message>
    <message>
        <source>Of what owning costs in all</source>
        <translation>占自有费用合计的比例</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Cloud, in all</source>
        <translation>云上合计</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::OwnedForm</name>
    <message>
        <source>Back to the preset&apos;s figure</source>
        <translation>恢复预设值</translation>
    </message>
    <message>
        <source>%1: back to the preset&apos;s figure</source>
        <translation>%1：恢复预设值</translation>
    </message>
    <message>
        <source>Not a number.</source>
        <translation>不是数字。</translation>
    </message>
    <message>
        <source>set here; the preset says %1</source>
        <translation>在此设置；预设值为 %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>set here</source>
        <translation>在此设置</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::Page</name>
    <message>
        <source>%1 as CSV</source>
        <translation>%1（CSV）</translation>
    </message>
    <message>
        <source>%1 as Excel workbook</source>
        <translation>%1（Excel 工作簿）</translation>
    </message>
    <message>
        <source>%1 as HTML page</source>
        <translation>%1（HTML 网页）</translation>
    </message>
    <message>
        <source>%1 as PNG picture</source>
        <translation>%1（PNG 图片）</translation>
    </message>
    <message>
        <source>%1 as SVG drawing</source>
        <translation>%1（SVG 图形）</translation>
    </message>
    <message>
        <source>memory bandwidth</source>
        <translation>显存带宽</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>显存</translation>
    </message>
    <message>
        <source>Months of all options as CSV</source>
        <translation>所有选项的逐月明细（CSV）</translation>
    </message>
    <message>
        <source>Scenario as Excel workbook</source>
        <translation>方案（Excel 工作簿）</translation>
    </message>
    <message>
        <source>Scenario as HTML page</source>
        <translation>方案（HTML 网页）</translation>
    </message>
    <message>
        <source>Scenario as Markdown</source>
        <translation>方案（Markdown）</translation>
    </message>
    <message>
        <source>Scenario as JSON</source>
        <translation>方案（JSON）</translation>
    </message>
    <message>
        <source>FOCUS rows of the cloud options as CSV</source>
        <translation>云选项的 FOCUS 行（CSV）</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows. An export has them all.</source>
        <translation>共 %2 行，显示前 %1 行。导出文件包含全部。</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>正在计算…</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::PartsChart</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>云</translation>
    </message>
    <message>
        <source>Owned</source>
        <translation>自有</translation>
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
        <translation>%1（仅 GPU）</translation>
    </message>
    <message>
        <source>Rank by cost, machines with a host first</source>
        <translation>按费用排名，含主机的机器优先</translation>
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
        <translation>计费模式</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>Dense peak or size of one GPU</source>
        <translation>单个 GPU 的稠密峰值或容量</translation>
    </message>
    <message>
        <source>One GPU, %1</source>
        <translation>单个 GPU，%1</translation>
    </message>
    <message>
        <source>The whole cost of the use, divided by the hours used</source>
        <translation>使用的全部费用除以使用小时数</translation>
    </message>
    <message>
        <source>Per machine-hour, %1</source>
        <translation>每机器小时，%1</translation>
    </message>
    <message>
        <source>Cost of a machine-hour / (figure of one GPU × GPUs)</source>
        <translation>机器小时费用 /（单个 GPU 的指标 × GPU 数）</translation>
    </message>
    <message>
        <source>Per %1, %2</source>
        <translation>每 %1，%2</translation>
    </message>
    <message>
        <source>Price of</source>
        <translation>价格日期</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::PerfPart</name>
    <message>
        <source>Performance per dollar</source>
        <translation>性价比</translation>
    </message>
    <message>
        <source>Every way to buy</source>
        <translation>所有购买方式</translation>
    </message>
    <message>
        <source>Performance of</source>
        <translation>性能指标</translation>
    </message>
    <message>
        <source>Price of</source>
        <translation>计价方式</translation>
    </message>
    <message>
        <source>Find in the table</source>
        <translation>在表中查找</translation>
    </message>
    <message>
        <source>Prices are being worked out</source>
        <translation>正在计算价格</translation>
    </message>
    <message>
        <source>What an hour of performance costs</source>
        <translation>每小时性能的费用</translation>
    </message>
    <message>
        <source>&amp;Performance of</source>
        <translation>性能指标(&amp;P)</translation>
    </message>
    <message>
        <source>P&amp;rice of</source>
        <translation>计价方式(&amp;R)</translation>
    </message>
    <message>
        <source>There is no answer to this question. %1</source>
        <translation>此问题没有结果。%1</translation>
    </message>
    <message>
        <source>No GPU that is sold this way has such a figure.</source>
        <translation>以此方式出售的 GPU 均无此指标。</translation>
    </message>
    <message>
        <source>Cheapest: &lt;b&gt;%1&lt;/b&gt;, %2 on %3, %4: &lt;b&gt;%5 %6&lt;/b&gt; per %7.</source>
        <translation>最便宜：&lt;b&gt;%1&lt;/b&gt;，%3 %2，%4：每 %7 &lt;b&gt;%5 %6&lt;/b&gt;。</translation>
    </message>
    <message numerus="yes">
        <source>%n GPU(s) that are sold have no such figure and are not priced.</source>
        <translation>
            <numerusform>有 %n 款在售 GPU 没有此指标，未计价。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2, %3 on %4</source>
        <translation>%1：%2，%4 %3</translation>
    </message>
    <message>
        <source>How it is worked out</source>
        <translation>计算方法</translation>
    </message>
    <message>
        <source>The machine costs %1 %2 for each hour it is used.</source>
        <translation>机器每使用一小时的费用为 %1 %2。</translation>
    </message>
    <message numerus="yes">
        <source>Its %n GPU(s) do %1 %2 each.</source>
        <translation>
            <numerusform>其 %n 个 GPU 每个为 %1 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 / (%2 × %3) = %4 %5 per %6, exactly %7.</source>
        <translation>%1 /（%2 × %3）= 每 %6 %4 %5，精确值 %7。</translation>
    </message>
    <message>
        <source>Where the figure of the GPU comes from</source>
        <translation>GPU 指标的来源</translation>
    </message>
    <message>
        <source>Performance prices as CSV</source>
        <translation>性能价格（CSV）</translation>
    </message>
    <message>
        <source>Performance prices as Markdown</source>
        <translation>性能价格（Markdown）</translation>
    </message>
    <message>
        <source>Performance prices as JSON</source>
        <translation>性能价格（JSON）</translation>
    </message>
    <message>
        <source>Bars of the cheapest as SVG drawing</source>
        <translation>最便宜者条形图（SVG）</translation>
    </message>
    <message>
        <source>Choose the performance</source>
        <translation>选择性能指标</translation>
    </message>
    <message>
        <source>Choose plans</source>
        <translation>选择计费模式</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::PriceHistoryChart</name>
    <message>
        <source>price of</source>
        <translation>价格日期</translation>
    </message>
    <message>
        <source>from %1: %2 %3 per instance-hour</source>
        <translation>自 %1 起：每实例小时 %2 %3</translation>
    </message>
    <message>
        <source>%1 per instance-hour</source>
        <translation>每实例小时 %1</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::PriceModel</name>
    <message>
        <source>Provider</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计费模式</translation>
    </message>
    <message>
        <source>What recurs, in the currency and per what stands beside it</source>
        <translation>周期性费用，按旁列的币种和单位</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Once a term, for one unit sold</source>
        <translation>每个期限一次，按每个销售单位</translation>
    </message>
    <message>
        <source>Upfront</source>
        <translation>预付</translation>
    </message>
    <message>
        <source>For one GPU, an upfront spread over 730-hour months; without automatic discounts</source>
        <translation>按单个 GPU，预付额按每月 730 小时分摊；不含自动折扣</translation>
    </message>
    <message>
        <source>Per GPU-hour</source>
        <translation>每 GPU 小时</translation>
    </message>
    <message>
        <source>Per what</source>
        <translation>计价单位</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>The day the source gives for this price</source>
        <translation>来源标注的价格日期</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Terms have a cash flow; an effective rate is already spread and rounded by its source</source>
        <translation>计费条款有现金流；折合单价已由来源分摊并舍入</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::PriceUpdatePanel</name>
    <message>
        <source>&amp;Fetch now</source>
        <translation>立即获取(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Its price catalog asks for a key, in the environment variable GPUCOST_GCP_API_KEY.</source>
        <translation>其价格目录需要密钥，请设置在环境变量 GPUCOST_GCP_API_KEY 中。</translation>
    </message>
    <message>
        <source>Each region of AWS is one large file; several are separated by spaces, all is every one.</source>
        <translation>AWS 每个地域是一个大文件；多个地域用空格分隔，all 表示全部。</translation>
    </message>
    <message>
        <source>AWS re&amp;gions</source>
        <translation>AWS 地域(&amp;G)</translation>
    </message>
    <message>
        <source>AWS regions</source>
        <translation>AWS 地域</translation>
    </message>
    <message>
        <source>Progress of the update</source>
        <translation>更新进度</translation>
    </message>
    <message>
        <source>Prices are fetched from the providers&apos; own public lists and kept beside those that came with the program. Nothing is recorded before every list has arrived and been read.</source>
        <translation>从服务商自己的公开价目获取价格，与程序自带的价格一并保存。所有价目到齐并读取完毕之前，不会记录任何内容。</translation>
    </message>
    <message>
        <source>There is no folder to keep prices in.</source>
        <translation>没有可保存价格的文件夹。</translation>
    </message>
    <message>
        <source>Choose a provider whose prices are to be fetched.</source>
        <translation>请选择要获取价格的服务商。</translation>
    </message>
    <message>
        <source>Asking for the lists…</source>
        <translation>正在请求价目…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>正在取消…</translation>
    </message>
    <message>
        <source>%1: %2. Trying again soon.</source>
        <translation>%1：%2。即将重试。</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1：%2 / %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The update was cancelled. All prices are as they were.</source>
        <translation>更新已取消。所有价格保持原样。</translation>
    </message>
    <message>
        <source>The update did not succeed, and all prices are as they were. %1</source>
        <translation>更新未成功，所有价格保持原样。%1</translation>
    </message>
    <message>
        <source>%1: %2 prices of %3 offers fetched, %4 new or changed, %5 as before.</source>
        <translation>%1：已获取 %3 个产品的 %2 个价格，%4 个为新增或变更，%5 个不变。</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::PricesPage</name>
    <message>
        <source>&amp;All prices</source>
        <translation>所有价格(&amp;A)</translation>
    </message>
    <message>
        <source>Check &amp;books</source>
        <translation>检查价格表(&amp;B)</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>价格</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::QuantityField</name>
    <message>
        <source>A number above zero, such as 250 or 5M; empty: none</source>
        <translation>大于零的数，如 250 或 5M；留空则为无</translation>
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
        <translation>实测</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>比值</translation>
    </message>
    <message>
        <source>Chips</source>
        <translation>芯片数</translation>
    </message>
    <message>
        <source>Suite</source>
        <translation>测试套件</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::ScenarioForm</name>
    <message>
        <source>effective</source>
        <translation>实际利率</translation>
    </message>
    <message>
        <source>a twelfth a month</source>
        <translation>每月十二分之一</translation>
    </message>
    <message>
        <source>paid at the beginning of the month</source>
        <translation>月初付款</translation>
    </message>
    <message>
        <source>paid at the end of the month</source>
        <translation>月末付款</translation>
    </message>
    <message>
        <source>Ta&amp;x, %</source>
        <translation>税，%(&amp;X)</translation>
    </message>
    <message>
        <source>rec&amp;overed in the same month</source>
        <translation>当月抵扣(&amp;O)</translation>
    </message>
    <message>
        <source>stay as they are</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>fall once a year</source>
        <translation>每年下降一次</translation>
    </message>
    <message>
        <source>fall a little each month</source>
        <translation>每月小幅下降</translation>
    </message>
    <message>
        <source>renewed on the same terms</source>
        <translation>按相同条件续订</translation>
    </message>
    <message>
        <source>renewed at then current prices</source>
        <translation>按届时价格续订</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>How a rate a year becomes one a month</source>
        <translation>年利率如何换算为月利率</translation>
    </message>
    <message>
        <source>When payments are due</source>
        <translation>付款时间</translation>
    </message>
    <message>
        <source>Taxed</source>
        <translation>计税</translation>
    </message>
    <message>
        <source>Tax in percent</source>
        <translation>税（%）</translation>
    </message>
    <message>
        <source>Fall of list prices in percent a year</source>
        <translation>目录价年降幅（%）</translation>
    </message>
    <message>
        <source>Renewals of commitments</source>
        <translation>承诺的续订</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>名称(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>币种(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>D&amp;iscount rate, % a year</source>
        <translation>贴现率，% 每年(&amp;I)</translation>
    </message>
    <message>
        <source>Li&amp;st prices</source>
        <translation>目录价(&amp;S)</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation>编辑备注</translation>
    </message>
    <message>
        <source>Choose the currency</source>
        <translation>选择币种</translation>
    </message>
    <message>
        <source>Change the discount rate</source>
        <translation>更改贴现率</translation>
    </message>
    <message>
        <source>Choose how the discount rate is applied</source>
        <translation>选择贴现率的应用方式</translation>
    </message>
    <message>
        <source>Choose when payments are due</source>
        <translation>选择付款时间</translation>
    </message>
    <message>
        <source>Change the tax</source>
        <translation>更改税率</translation>
    </message>
    <message>
        <source>Change the fall of list prices</source>
        <translation>更改目录价降幅</translation>
    </message>
    <message>
        <source>Choose how commitments are renewed</source>
        <translation>选择承诺的续订方式</translation>
    </message>
    <message>
        <source>Choose what list prices do</source>
        <translation>选择目录价的变化</translation>
    </message>
    <message>
        <source>as the file says</source>
        <translation>按文件所述</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::ScenariosModel</name>
    <message>
        <source>%1 (baseline)</source>
        <translation>%1（基准）</translation>
    </message>
    <message>
        <source>No answer: %1</source>
        <translation>没有结果：%1</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a figure and its currency</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>One of the open scenarios; the current one is in bold</source>
        <translation>打开的方案之一；当前方案以粗体显示</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Everything that is payable: charges, tax, less discounts and credits</source>
        <translation>全部应付金额：费用和税，减去折扣和抵扣</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>What the payments are worth today at the scenario&apos;s discount rate</source>
        <translation>按方案的贴现率计算的付款今日价值</translation>
    </message>
    <message>
        <source>Present cost</source>
        <translation>现值成本</translation>
    </message>
    <message>
        <source>One-time purchases, of every term</source>
        <translation>各期限的一次性购买</translation>
    </message>
    <message>
        <source>Upfront</source>
        <translation>预付</translation>
    </message>
    <message>
        <source>Total divided by the GPU-hours that are used</source>
        <translation>合计除以实际使用的 GPU 小时数</translation>
    </message>
    <message>
        <source>Per GPU-hour</source>
        <translation>每 GPU 小时</translation>
    </message>
    <message>
        <source>Present cost against that of the scenario&apos;s baseline: below zero costs less</source>
        <translation>与方案基准相比的现值成本：小于零表示费用更低</translation>
    </message>
    <message>
        <source>Against baseline</source>
        <translation>与基准相比</translation>
    </message>
    <message>
        <source>Total against that of the scenario&apos;s baseline: below zero costs less</source>
        <translation>与方案基准相比的合计：小于零表示费用更低</translation>
    </message>
    <message>
        <source>Plain sum against baseline</source>
        <translation>与基准相比的简单合计</translation>
    </message>
    <message>
        <source>The month from which on it has cost no more than the baseline, for good</source>
        <translation>自该月起，累计费用始终不高于基准</translation>
    </message>
    <message>
        <source>Pays back</source>
        <translation>回本</translation>
    </message>
    <message>
        <source>The option with the least present cost; or why there is no answer</source>
        <translation>现值成本最低的选项；或没有结果的原因</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>What the provider bills, before tax, discounts and credits</source>
        <translation>服务商的账单金额，未计税、折扣和抵扣</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Tax, less discounts, refunds and credits</source>
        <translation>税费减去折扣、退款和抵扣</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>附加</translation>
    </message>
    <message>
        <source>Falls due after the months asked for</source>
        <translation>所询月份之后到期的金额</translation>
    </message>
    <message>
        <source>Owed later</source>
        <translation>后续应付</translation>
    </message>
    <message>
        <source>What the option is called in the file</source>
        <translation>选项在文件中的名称</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>it is being worked out</source>
        <translation>正在计算</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::ScenariosPage</name>
    <message>
        <source>Find in the table</source>
        <translation>在表中查找</translation>
    </message>
    <message>
        <source>D&amp;uplicate scenario</source>
        <translation>创建方案副本(&amp;U)</translation>
    </message>
    <message>
        <source>Opens a copy of the current scenario beside it.</source>
        <translation>在旁边打开当前方案的副本。</translation>
    </message>
    <message>
        <source>&amp;Rename scenario</source>
        <translation>重命名方案(&amp;R)</translation>
    </message>
    <message>
        <source>Goes to the name of the current scenario.</source>
        <translation>转到当前方案的名称。</translation>
    </message>
    <message>
        <source>Options of all open scenarios</source>
        <translation>所有打开方案的选项</translation>
    </message>
    <message>
        <source>Option:</source>
        <translation>选项：</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation>添加(&amp;D)…</translation>
    </message>
    <message>
        <source>A further option of the current scenario.</source>
        <translation>为当前方案添加一个选项。</translation>
    </message>
    <message>
        <source>Dup&amp;licate</source>
        <translation>创建副本(&amp;L)</translation>
    </message>
    <message>
        <source>A second option like the selected one.</source>
        <translation>创建一个与所选选项相同的选项。</translation>
    </message>
    <message>
        <source>Dele&amp;te</source>
        <translation>删除(&amp;T)</translation>
    </message>
    <message>
        <source>Takes the selected option out of the scenario.</source>
        <translation>将所选选项从方案中移除。</translation>
    </message>
    <message>
        <source>Make &amp;baseline</source>
        <translation>设为基准(&amp;B)</translation>
    </message>
    <message>
        <source>Compares the others with the selected option.</source>
        <translation>以所选选项为基准比较其他选项。</translation>
    </message>
    <message>
        <source>&amp;Move up</source>
        <translation>上移(&amp;M)</translation>
    </message>
    <message>
        <source>Moves the selected option up.</source>
        <translation>将所选选项上移。</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>下移(&amp;W)</translation>
    </message>
    <message>
        <source>Moves the selected option down.</source>
        <translation>将所选选项下移。</translation>
    </message>
    <message>
        <source>What is edited</source>
        <translation>编辑对象</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Selected option</source>
        <translation>所选选项</translation>
    </message>
    <message>
        <source>Add an option</source>
        <translation>添加选项</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>The scenario to compare with</source>
        <translation>要比较的方案</translation>
    </message>
    <message>
        <source>Compare the &amp;current scenario with</source>
        <translation>将当前方案与之比较(&amp;C)</translation>
    </message>
    <message>
        <source>What differs between two scenarios</source>
        <translation>两个方案的差异</translation>
    </message>
    <message>
        <source>This scenario has no answer. %1</source>
        <translation>此方案没有结果。%1</translation>
    </message>
    <message>
        <source>Open or duplicate a scenario to compare this one with.</source>
        <translation>请打开一个方案或创建副本，以便与此方案比较。</translation>
    </message>
    <message>
        <source>Nothing: both scenarios ask the same.</source>
        <translation>没有差异：两个方案的内容相同。</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) differ.</source>
        <translation>
            <numerusform>有 %n 个字段不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>Why there is no answer</source>
        <translation>没有结果的原因</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>Duplicate the option</source>
        <translation>创建选项副本</translation>
    </message>
    <message>
        <source>Delete the option</source>
        <translation>删除选项</translation>
    </message>
    <message>
        <source>Choose the baseline</source>
        <translation>选择基准</translation>
    </message>
    <message>
        <source>Move the option</source>
        <translation>移动选项</translation>
    </message>
    <message>
        <source>Scenarios side by side</source>
        <translation>方案并列比较</translation>
    </message>
    <message>
        <source>What differs as Markdown</source>
        <translation>差异（Markdown）</translation>
    </message>
    <message>
        <source>What differs as CSV</source>
        <translation>差异（CSV）</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>方案</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::ScheduleGrid</name>
    <message>
        <source>Hours of the week in use</source>
        <translation>每周使用时段</translation>
    </message>
    <message>
        <source>Press and pull to fill or clear hours. Keys: arrows, space, Shift with arrows.</source>
        <translation>按住并拖动以填充或清除时段。按键：方向键、空格、Shift+方向键。</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::SensitivityPage</name>
    <message>
        <source>Utilization</source>
        <translation>使用率</translation>
    </message>
    <message>
        <source>List prices fall a year</source>
        <translation>目录价年降幅</translation>
    </message>
    <message>
        <source>Use grows a year</source>
        <translation>用量年增长</translation>
    </message>
    <message>
        <source>Time that spot runs take</source>
        <translation>竞价实例运行耗时</translation>
    </message>
    <message>
        <source>Rate of exchange</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>the demand&apos;s own</source>
        <translation>按需求自身设定</translation>
    </message>
    <message>
        <source>as in the scenario</source>
        <translation>与方案相同</translation>
    </message>
    <message>
        <source>use stays</source>
        <translation>用量不变</translation>
    </message>
    <message>
        <source>no longer than others</source>
        <translation>与其他方式相同</translation>
    </message>
    <message>
        <source>the rate of the day</source>
        <translation>当日汇率</translation>
    </message>
    <message>
        <source>&amp;Plan in question</source>
        <translation>待评估的计费模式(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Against</source>
        <translation>对比对象(&amp;A)</translation>
    </message>
    <message>
        <source>What is uncertain</source>
        <translation>不确定因素</translation>
    </message>
    <message>
        <source>&amp;Utilization</source>
        <translation>使用率(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;List prices fall a year</source>
        <translation>目录价年降幅(&amp;L)</translation>
    </message>
    <message>
        <source>Use &amp;grows a year</source>
        <translation>用量年增长(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Time that spot runs take</source>
        <translation>竞价实例运行耗时(&amp;T)</translation>
    </message>
    <message>
        <source>Rate of e&amp;xchange</source>
        <translation>汇率(&amp;X)</translation>
    </message>
    <message>
        <source>Random &amp;worlds</source>
        <translation>随机试验次数(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>随机种子(&amp;S)</translation>
    </message>
    <message>
        <source>The same seed gives the same digits everywhere.</source>
        <translation>相同的种子在任何地方都得到相同的数字。</translation>
    </message>
    <message>
        <source>Change the uncertain utilization</source>
        <translation>更改不确定的使用率</translation>
    </message>
    <message>
        <source>Change the uncertain list prices</source>
        <translation>更改不确定的目录价</translation>
    </message>
    <message>
        <source>Change the uncertain growth</source>
        <translation>更改不确定的增长</translation>
    </message>
    <message>
        <source>Change the uncertain time on spot</source>
        <translation>更改不确定的竞价实例耗时</translation>
    </message>
    <message>
        <source>Change the uncertain rate of exchange</source>
        <translation>更改不确定的汇率</translation>
    </message>
    <message>
        <source>Change the number of worlds</source>
        <translation>更改试验次数</translation>
    </message>
    <message>
        <source>Change the seed</source>
        <translation>更改随机种子</translation>
    </message>
    <message>
        <source>Progress of the random worlds</source>
        <translation>随机试验进度</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>What each input does to what the plan saves</source>
        <translation>各项输入对该计费模式节省额的影响</translation>
    </message>
    <message>
        <source>What the plan saves by utilization and another input</source>
        <translation>该计费模式的节省额随使用率和另一项输入的变化</translation>
    </message>
    <message>
        <source>months</source>
        <translation>个月</translation>
    </message>
    <message>
        <source>fall of list prices</source>
        <translation>目录价降幅</translation>
    </message>
    <message>
        <source>Utilization against</source>
        <translation>与使用率对照</translation>
    </message>
    <message>
        <source>Utilization agai&amp;nst</source>
        <translation>与使用率对照(&amp;N)</translation>
    </message>
    <message>
        <source>How often each option came to which total</source>
        <translation>各选项合计的出现频次</translation>
    </message>
    <message>
        <source>What the random worlds say</source>
        <translation>随机试验的结果</translation>
    </message>
    <message>
        <source>What &amp;matters</source>
        <translation>关键因素(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Heat map</source>
        <translation>热力图(&amp;H)</translation>
    </message>
    <message>
        <source>P&amp;robability</source>
        <translation>概率(&amp;R)</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>There is nothing to choose from: this scenario has fewer than two options.</source>
        <translation>没有可选的内容：此方案的选项少于两个。</translation>
    </message>
    <message>
        <source>Add ways to buy on the Compare page, or servers of your own.</source>
        <translation>请在“比较”页面添加购买方式，或添加自有服务器。</translation>
    </message>
    <message>
        <source>Nothing uncertain can be asked about this scenario.</source>
        <translation>此方案无法进行不确定性分析。</translation>
    </message>
    <message>
        <source>Uncertain use is a share of every month: choose that on the Compare page.</source>
        <translation>不确定的使用率须为每月比例：请在“比较”页面选择。</translation>
    </message>
    <message>
        <source>The number of GPUs changes over the months; random worlds take the same number.</source>
        <translation>GPU 数量逐月变化；随机试验采用相同的数量。</translation>
    </message>
    <message>
        <source>Totals of random worlds are rounded charge by charge, as providers bill; this scenario is billed exactly.</source>
        <translation>随机试验的合计按服务商计费方式逐笔舍入；此方案则精确计费。</translation>
    </message>
    <message>
        <source>There is no answer to this question. %1</source>
        <translation>此问题没有结果。%1</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; costs less than %2 in &lt;b&gt;%3&lt;/b&gt; of %4 random worlds.</source>
        <translation>在 %4 次随机试验中，&lt;b&gt;%1&lt;/b&gt; 有 &lt;b&gt;%3&lt;/b&gt; 的次数比 %2 便宜。</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 worlds: these figures are partial.</source>
        <translation>在 %2 次试验中的第 %1 次后停止：这些数字不完整。</translation>
    </message>
    <message>
        <source>As assumed it costs &lt;b&gt;%1 more&lt;/b&gt;, in money of today at %2 a year.</source>
        <translation>按假设，以年贴现率 %2 折算的今日价值计，&lt;b&gt;多花 %1&lt;/b&gt;。</translation>
    </message>
    <message>
        <source>As assumed it saves &lt;b&gt;%1&lt;/b&gt;, in money of today at %2 a year.</source>
        <translation>按假设，以年贴现率 %2 折算的今日价值计，节省 &lt;b&gt;%1&lt;/b&gt;。</translation>
    </message>
    <message>
        <source>What matters most: %1.</source>
        <translation>影响最大的因素：%1。</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>未计入：%1。</translation>
    </message>
    <message>
        <source>Some rules of the scenario play no part here: %1.</source>
        <translation>方案的部分规则在此不适用：%1。</translation>
    </message>
    <message>
        <source>Nothing is uncertain: there are no random worlds.</source>
        <translation>没有不确定因素：未进行随机试验。</translation>
    </message>
    <message>
        <source>Nothing could be worked out.</source>
        <translation>没有可计算的内容。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Seed: %1</source>
        <translation>随机种子：%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>What %1 saves against %2, month by month, discounted at %3 a year.</source>
        <translation>%1 相对 %2 的逐月节省额，年贴现率 %3。</translation>
    </message>
    <message>
        <source>One input changed, all others as assumed</source>
        <translation>只改变一项输入，其余按假设</translation>
    </message>
    <message>
        <source>at %1: plain saving %2, present value %3</source>
        <translation>%1 时：简单节省 %2，现值 %3</translation>
    </message>
    <message>
        <source>Where the decision turns</source>
        <translation>决策的转折点</translation>
    </message>
    <message>
        <source>between %1 (%2) and %3 (%4)</source>
        <translation>%1（%2）与 %3（%4）之间</translation>
    </message>
    <message>
        <source>Nowhere within this swing.</source>
        <translation>在此波动范围内没有。</translation>
    </message>
    <message>
        <source>Every world draws each input once; both options are totalled exactly in the same worlds. Use and list prices change once every twelve months; commitments keep their rate.</source>
        <translation>每次试验对每项输入各抽取一次；两个选项在相同的试验中精确合计。用量和目录价每十二个月变化一次；承诺的单价保持不变。</translation>
    </message>
    <message>
        <source>Percentiles are nearest ranks of the sorted totals.</source>
        <translation>百分位数取排序后合计的最近秩。</translation>
    </message>
    <message>
        <source>Totals at this crossing</source>
        <translation>此交点的合计</translation>
    </message>
    <message>
        <source>The whole obligation of each option at this use of every month; plain sums of charges, each rounded once.</source>
        <translation>每月按此使用率时各选项的全部应付费用；为各笔费用各舍入一次的简单合计。</translation>
    </message>
    <message>
        <source>Uncertainty as CSV</source>
        <translation>不确定性（CSV）</translation>
    </message>
    <message>
        <source>Uncertainty as JSON</source>
        <translation>不确定性（JSON）</translation>
    </message>
    <message>
        <source>Uncertainty as Markdown</source>
        <translation>不确定性（Markdown）</translation>
    </message>
    <message>
        <source>What matters</source>
        <translation>关键因素</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>热力图</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>敏感性</translation>
    </message>
    <message>
        <source>Choose the plan in question</source>
        <translation>选择待评估的计费模式</translation>
    </message>
    <message>
        <source>Choose what it is compared with</source>
        <translation>选择对比对象</translation>
    </message>
    <message>
        <source>Choose the heat map</source>
        <translation>选择热力图</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::SpecsPart</name>
    <message>
        <source>What GPUs can do</source>
        <translation>GPU 的能力</translation>
    </message>
    <message>
        <source>All families</source>
        <translation>所有系列</translation>
    </message>
    <message>
        <source>Find in the table</source>
        <translation>在表中查找</translation>
    </message>
    <message>
        <source>Families of GPUs</source>
        <translation>GPU 系列</translation>
    </message>
    <message>
        <source>GPUs and what they can do</source>
        <translation>GPU 及其能力</translation>
    </message>
    <message>
        <source>&amp;Family</source>
        <translation>系列(&amp;F)</translation>
    </message>
    <message>
        <source>Dense peaks of one GPU as its maker states them, without sparsity. – stands for what no source gives. More columns: right-click on a header.</source>
        <translation>厂商标称的单个 GPU 稠密峰值，不含稀疏。– 表示没有来源给出。更多列：右键单击表头。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 的%1</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>No source gives this figure, or the chip has no such arithmetic. It is unknown, and nothing is priced by it.</source>
        <translation>没有来源给出此指标，或芯片没有该运算。其值未知，不据此计价。</translation>
    </message>
    <message>
        <source>This entry describes: %1</source>
        <translation>此条目描述：%1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>%1 is printed as %2, exact is %3 (%4)</source>
        <translation>%1：标示为 %2，精确值为 %3（%4）</translation>
    </message>
    <message>
        <source>GPUs as CSV</source>
        <translation>GPU（CSV）</translation>
    </message>
    <message>
        <source>GPUs as Markdown</source>
        <translation>GPU（Markdown）</translation>
    </message>
    <message>
        <source>GPUs as JSON</source>
        <translation>GPU（JSON）</translation>
    </message>
    <message>
        <source>Choose families of GPUs</source>
        <translation>选择 GPU 系列</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::TornadoModel</name>
    <message>
        <source>never</source>
        <translation>永不</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低值</translation>
    </message>
    <message>
        <source>As the scenario has it</source>
        <translation>方案中的值</translation>
    </message>
    <message>
        <source>As assumed</source>
        <translation>假设值</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高值</translation>
    </message>
    <message>
        <source>Present value of what the plan saves, with this input at its low value and all others as assumed; negative where it costs more</source>
        <translation>此项输入取低值、其余按假设时，该计费模式节省额的现值；费用更高时为负</translation>
    </message>
    <message>
        <source>Present value of what the plan saves, with this input at its high value and all others as assumed; negative where it costs more</source>
        <translation>此项输入取高值、其余按假设时，该计费模式节省额的现值；费用更高时为负</translation>
    </message>
    <message>
        <source>How far this input moves the saving</source>
        <translation>此项输入使节省额变动的幅度</translation>
    </message>
    <message>
        <source>Moves it by, %1</source>
        <translation>变动幅度，%1</translation>
    </message>
    <message>
        <source>The first value, in steps of 0.01 points (of months: one), from which the other option is worth more</source>
        <translation>使另一选项更划算的首个值，步长为 0.01 个百分点（月数为 1）</translation>
    </message>
    <message>
        <source>At low, %1</source>
        <translation>低值时，%1</translation>
    </message>
    <message>
        <source>At high, %1</source>
        <translation>高值时，%1</translation>
    </message>
    <message>
        <source>Turns at</source>
        <translation>转折点</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::TornadoWidget</name>
    <message>
        <source>Nothing to show yet.</source>
        <translation>暂无可显示的内容。</translation>
    </message>
    <message>
        <source>input at its low value</source>
        <translation>输入取低值</translation>
    </message>
    <message>
        <source>input at its high value</source>
        <translation>输入取高值</translation>
    </message>
    <message>
        <source>at %1: %2</source>
        <translation>%1 时：%2</translation>
    </message>
    <message>
        <source>as assumed, %1</source>
        <translation>假设值，%1</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::UseChart</name>
    <message>
        <source>both cost the same</source>
        <translation>两者费用相同</translation>
    </message>
    <message>
        <source>use in this scenario</source>
        <translation>此方案的使用率</translation>
    </message>
    <message>
        <source>used share of every month, %</source>
        <translation>每月使用率，%</translation>
    </message>
    <message>
        <source>%1 per GPU-hour</source>
        <translation>每 GPU 小时 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 use</source>
        <translation>使用率 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::ValueTable</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Fit widths</source>
        <translation>适应列宽</translation>
    </message>
    <message>
        <source>Original order</source>
        <translation>原始顺序</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::WorkloadModel</name>
    <message>
        <source>%1 (GPU alone)</source>
        <translation>%1（仅 GPU）</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>混合</translation>
    </message>
    <message>
        <source>late</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>on the frontier</source>
        <translation>在前沿上</translation>
    </message>
    <message>
        <source>not on the frontier</source>
        <translation>不在前沿上</translation>
    </message>
    <message>
        <source>Rank by cost of a unit, machines with a host first</source>
        <translation>按单位费用排名，含主机的机器优先</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>★: no other choice is both cheaper and faster</source>
        <translation>★：没有更便宜且更快的其他选择</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计费模式</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>Measured: a benchmark of this GPU. Scaled: from the nearest measured row. Roofline: estimated from the specification</source>
        <translation>实测：此 GPU 的基准测试。推算：由最接近的实测行推算。屋顶线：根据规格估计</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>%1 per %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Until the amount is done, with what interruptions cost</source>
        <translation>完成全部工作量所需时间，含中断的代价</translation>
    </message>
    <message>
        <source>Time, hours</source>
        <translation>时间，小时</translation>
    </message>
    <message>
        <source>Of the whole amount</source>
        <translation>全部工作量的费用</translation>
    </message>
    <message>
        <source>Cost, %1</source>
        <translation>费用，%1</translation>
    </message>
    <message>
        <source>Whether it is done before the deadline</source>
        <translation>能否在截止前完成</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>按时</translation>
    </message>
    <message>
        <source>What the model needs on the GPUs used; – where it is not known</source>
        <translation>模型在所用 GPU 上所需显存；未知时为 –</translation>
    </message>
    <message>
        <source>Memory needed, GB</source>
        <translation>所需显存，GB</translation>
    </message>
    <message>
        <source>Memory usable, GB</source>
        <translation>可用显存，GB</translation>
    </message>
    <message>
        <source>Price of</source>
        <translation>价格日期</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::WorkloadPage</name>
    <message>
        <source>W&amp;orkload</source>
        <translation>工作负载(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Two GPUs side by side</source>
        <translation>两款 GPU 并列比较(&amp;T)</translation>
    </message>
    <message>
        <source>Performance per &amp;dollar</source>
        <translation>性价比(&amp;D)</translation>
    </message>
    <message>
        <source>Spec&amp;ifications</source>
        <translation>规格(&amp;I)</translation>
    </message>
    <message>
        <source>GPUs and workloads</source>
        <translation>GPU 与工作负载</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::WorkloadPart</name>
    <message>
        <source>The workload is being worked out</source>
        <translation>正在计算工作负载</translation>
    </message>
    <message>
        <source>Find in the table</source>
        <translation>在表中查找</translation>
    </message>
    <message>
        <source>Shows why these machines cannot do it.</source>
        <translation>显示这些机器为何无法完成。</translation>
    </message>
    <message>
        <source>Machines for this workload</source>
        <translation>适用于此工作负载的机器</translation>
    </message>
    <message>
        <source>Cost against time, and the frontier</source>
        <translation>费用与时间及前沿</translation>
    </message>
    <message>
        <source>none: the price of a unit</source>
        <translation>无：单位价格</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>as few as do</source>
        <translation>够用的最少数量</translation>
    </message>
    <message>
        <source>Leaves out what is known less well: measured is known best, roofline is estimated.</source>
        <translation>排除依据较弱的结果：实测最可靠，屋顶线为估计。</translation>
    </message>
    <message>
        <source>cheapest of each GPU and plan</source>
        <translation>每种 GPU 和计费模式的最低价</translation>
    </message>
    <message>
        <source>cheapest of each GPU</source>
        <translation>每种 GPU 的最低价</translation>
    </message>
    <message>
        <source>cheapest of each GPU, plan and cloud</source>
        <translation>每种 GPU、计费模式和云的最低价</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Any GPU</source>
        <translation>任意 GPU</translation>
    </message>
    <message>
        <source>&amp;Workload</source>
        <translation>工作负载(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Amount, units of work</source>
        <translation>工作量，工作单位(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Deadline, hours</source>
        <translation>截止时间，小时(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Machines at once</source>
        <translation>同时使用的机器数(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;GPUs</source>
        <translation>GPU(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Evidence, at least</source>
        <translation>最低依据(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>显示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Left out (%1)…</source>
        <translation>未计入（%1）(&amp;L)…</translation>
    </message>
    <message>
        <source>There is no answer to this question. %1</source>
        <translation>此问题没有结果。%1</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt;, %2 on %3, %4: &lt;b&gt;%5 %6&lt;/b&gt; per %7 (%8)</source>
        <translation>&lt;b&gt;%1&lt;/b&gt;，%3 %2，%4：每 %7 &lt;b&gt;%5 %6&lt;/b&gt;（%8）</translation>
    </message>
    <message>
        <source>No machine on offer can do this. Left out says why.</source>
        <translation>在售机器均无法完成。原因见“未计入”。</translation>
    </message>
    <message>
        <source>Nothing meets the deadline.</source>
        <translation>没有机器能按时完成。</translation>
    </message>
    <message>
        <source>Costs least: %1.</source>
        <translation>费用最低：%1。</translation>
    </message>
    <message>
        <source>That machine can be taken away; one that cannot: %1.</source>
        <translation>该机器可能被回收；不会被回收的有：%1。</translation>
    </message>
    <message>
        <source>Next is %1, for %2 more.</source>
        <translation>其次是 %1，贵 %2。</translation>
    </message>
    <message>
        <source>Fastest: %1.</source>
        <translation>最快：%1。</translation>
    </message>
    <message>
        <source>Nothing that can do this was measured.</source>
        <translation>能完成此任务的机器均无实测。</translation>
    </message>
    <message>
        <source>By measured rows alone %1 costs least.</source>
        <translation>仅看实测行，%1 费用最低。</translation>
    </message>
    <message>
        <source>Measured by %1.</source>
        <translation>实测来源：%1。</translation>
    </message>
    <message>
        <source>%1 per %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 of %2, %3 on %4</source>
        <translation>%1：%2，%4 %3</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>依据：%1</translation>
    </message>
    <message>
        <source>Row: %1, %2, batch %3: %4</source>
        <translation>数据行：%1，%2，批大小 %3：%4</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>Specification: %1</source>
        <translation>规格：%1</translation>
    </message>
    <message>
        <source>How it is worked out</source>
        <translation>计算方法</translation>
    </message>
    <message>
        <source>Machines that cannot do %1</source>
        <translation>无法完成的机器：%1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s)</source>
        <translation>
            <numerusform>%n 个产品</numerusform>
        </translation>
    </message>
    <message>
        <source>Workload as CSV</source>
        <translation>工作负载（CSV）</translation>
    </message>
    <message>
        <source>Workload as Markdown</source>
        <translation>工作负载（Markdown）</translation>
    </message>
    <message>
        <source>Workload as JSON</source>
        <translation>工作负载（JSON）</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>What a workload costs</source>
        <translation>工作负载的费用</translation>
    </message>
    <message>
        <source>, done in %1 for %2</source>
        <translation>，耗时 %1，费用 %2</translation>
    </message>
    <message>
        <source>%1, %2, %3
%4, %5 %6 per %7, %8</source>
        <translation>%1，%2，%3
%4，每 %7 %5 %6，%8</translation>
    </message>
    <message>
        <source>Choose the evidence</source>
        <translation>选择依据</translation>
    </message>
    <message>
        <source>Choose what is shown</source>
        <translation>选择显示内容</translation>
    </message>
    <message>
        <source>Choose GPUs</source>
        <translation>选择 GPU</translation>
    </message>
    <message>
        <source>Change the amount of work</source>
        <translation>更改工作量</translation>
    </message>
    <message>
        <source>Change the deadline</source>
        <translation>更改截止时间</translation>
    </message>
    <message>
        <source>Change the number of machines</source>
        <translation>更改机器数</translation>
    </message>
    <message>
        <source>Choose the workload</source>
        <translation>选择工作负载</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::Workspace</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>Unsaved changes cannot be kept safe: %1</source>
        <translation>未保存的更改无法安全保留：%1</translation>
    </message>
</context>
<context>
    <name>gpucost::ui::WorldsModel</name>
    <message>
        <source>Share of the worlds in which the other costs no less.</source>
        <translation>其他选项不更便宜的试验所占比例。</translation>
    </message>
    <message>
        <source>Share of the worlds in which it costs less than what it is compared with.</source>
        <translation>比对比对象便宜的试验所占比例。</translation>
    </message>
    <message>
        <source>Share of the worlds in which both cost as much.</source>
        <translation>两者费用相同的试验所占比例。</translation>
    </message>
    <message>
        <source>The mean of its totals in all worlds.</source>
        <translation>所有试验中其合计的平均值。</translation>
    </message>
    <message>
        <source>Its total in the world in which it costs least.</source>
        <translation>费用最低的一次试验的合计。</translation>
    </message>
    <message>
        <source>In one of twenty worlds it costs no more than this.</source>
        <translation>每二十次试验中有一次费用不超过此值。</translation>
    </message>
    <message>
        <source>In half of the worlds it costs no more than this.</source>
        <translation>半数试验中费用不超过此值。</translation>
    </message>
    <message>
        <source>In one of twenty worlds it costs more than this.</source>
        <translation>每二十次试验中有一次费用高于此值。</translation>
    </message>
    <message>
        <source>Its total in the world in which it costs most.</source>
        <translation>费用最高的一次试验的合计。</translation>
    </message>
    <message>
        <source>The mean of what it costs above the cheaper option of the same world.</source>
        <translation>比同一次试验中较便宜选项多花费用的平均值。</translation>
    </message>
    <message>
        <source>In one of twenty worlds it costs so much more than the cheaper option, or worse.</source>
        <translation>每二十次试验中有一次比较便宜的选项多花这么多或更多。</translation>
    </message>
    <message>
        <source>Costs least, share of worlds</source>
        <translation>费用最低的试验占比</translation>
    </message>
    <message>
        <source>Costs as much, share of worlds</source>
        <translation>费用相同的试验占比</translation>
    </message>
    <message>
        <source>Expected, %1</source>
        <translation>期望值，%1</translation>
    </message>
    <message>
        <source>Least, %1</source>
        <translation>最小，%1</translation>
    </message>
    <message>
        <source>5th percentile, %1</source>
        <translation>第 5 百分位，%1</translation>
    </message>
    <message>
        <source>Median, %1</source>
        <translation>中位数，%1</translation>
    </message>
    <message>
        <source>95th percentile, %1</source>
        <translation>第 95 百分位，%1</translation>
    </message>
    <message>
        <source>Most, %1</source>
        <translation>最大，%1</translation>
    </message>
    <message>
        <source>Mean regret, %1</source>
        <translation>平均遗憾，%1</translation>
    </message>
    <message>
        <source>95th percentile of regret, %1</source>
        <translation>遗憾第 95 百分位，%1</translation>
    </message>
    <message>
        <source>In random worlds</source>
        <translation>在随机试验中</translation>
    </message>
    <message>
        <source>Costs less, share of worlds</source>
        <translation>更省的试验占比</translation>
    </message>
    <message>
        <source>Plan in question</source>
        <translation>待评估的计费模式</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>对比对象</translation>
    </message>
</context>
</TS>
