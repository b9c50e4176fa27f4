<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Display</name>
    <message>
        <source>%1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>Prices and where they come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, price of %3 (%4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>Cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensor cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory, GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory bandwidth, GB/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVLink both ways, GB/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power, W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ridge at %1, operations per byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On demand, %1 per GPU-hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GB/s for %1 1 an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GB of memory for %1 1 an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 TOPS for %2 1 an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 TFLOPS for %2 1 an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dense peak, TFLOPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dense peak, TOPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First / other: above 1 the first is more, or faster</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MachineRequest</name>
    <message numerus="yes">
        <source>for %n month(s)</source>
        <translation>
            <numerusform>for %n month</numerusform>
            <numerusform>for %n months</numerusform>
        </translation>
    </message>
    <message>
        <source>Machines used %1 of every month, %2; prices of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machines used in the scenario&apos;s hours of the week, %1; prices of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machines used as the scenario says, %1; prices of %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>all upfront</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partial upfront</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no upfront</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid monthly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committed use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Savings plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owned</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message>
        <source>convertible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 an hour)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from month %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tencent Cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NHN Cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KT Cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our own servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Expected: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptionExplanation</name>
    <message>
        <source>What it costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upfront</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost per GPU-hour used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present cost against the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain sum against the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it pays back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return of choosing it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it adds up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charges %1, added %2: total %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of it falls due after the months asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Had list prices stayed as they are, the total would be %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against the baseline, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the baseline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present cost of the baseline %1, of this option %2: it saves %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total of the baseline less that of this option, %1: it saves %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal rate of return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choosing it instead of the baseline is a row of payments and savings, month by month. The internal rate of return is the discount rate at which they are worth nothing together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where there are several, none of them says whether it is worth it: the present cost does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each month&apos;s payment is discounted %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them, %1, are worth %2 today; rounded once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it comes about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The total of %1, divided by the GPU-hours that are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added: tax, less discounts, refunds and credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is added, and how much</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is added in this month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the month bears</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2: all of it, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 of %3: %4 of its %5 days, %6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is paid for this month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is explained, and of which option</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why there is no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billed in %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added in %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payable in %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billed %1 and added %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid up to the end of %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in this month, the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 before, and %2 in this month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Borne by %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month lies after the months asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is billed in this month.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnedNames</name>
    <message>
        <source>%1 a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ISO code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What all amounts here are in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of one server, or of one GPU where the price is per GPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price is per GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The purchase price is that of one GPU, not of a server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server over bare GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a whole server costs over its GPUs alone; 1 where the price is that of the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of the purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the whole purchase that network between servers takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs in one server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many GPUs one server has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bought in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YYYY-MM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month of the purchase; empty: the first month of the demand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interest of the loan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nominal interest; a month bears a twelfth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level monthly payments; 0: paid at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After so long the servers are bought again on the same terms, while the demand goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depreciation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the books spread the purchase; it is never paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declining balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the book value; empty: twice the rate of the straight line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residual value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of the price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What servers fetch at the end of their life.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold before its life ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What servers fetch where the months end before their life does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power of one server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn at the wall, GPUs included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power of each GPU on top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn by each GPU on top of the power of the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw while in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of the power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the power above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw while idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PUE of the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kWh that the site takes for one kWh of the servers: cooling and losses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 per kWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of a kWh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cooling bought apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 per kW and month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each kW installed; then the PUE is 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 per server and month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room for one server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colocation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rent for each kW installed: room and cooling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colocation bills by the site&apos;s meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy is then billed times the PUE; else the rent has bought the cooling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the whole fleet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What one person costs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff as an amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the whole fleet, on top of the people above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of the price a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support by the maker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support as an amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the whole fleet, on top of the share above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spare parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts that are replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usable at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of the fleet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the fleet usable in each first month, such as 25%,50%; then all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loan and start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>straight line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declining balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>residual value only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The servers with their share of the network, in the month they are bought, or the principal of their loan as it is paid back. Bought again when their life ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interest of the loan: its balance times a twelfth of the rate, each month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy: hours in use and idle hours, times the draw in each, times PUE and price of a kWh. Within a colocation that is not metered the rent has bought the cooling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cooling bought apart, for each kW installed, every month from the purchase on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room for the servers, every month from the purchase on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rent of the colocation for each kW installed, every month from the purchase on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who run the fleet: a twelfth of their cost a year, every month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support by the maker: a share of the purchase price a year, or an amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spare parts: a share of the purchase price a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the servers fetch when their life or the months asked for end; it is taken off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is paid: no source says what staff costs. Set it under People.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy costs nothing here: set the price of electricity and the power.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room costs nothing: it is taken to be there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of the use wanted is not served while the servers are not yet usable; costs per GPU-hour are of what is served.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The months end before the servers&apos; life does: what they then fetch is taken to come back on the last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a judgement of ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medium confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at any use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at %1 use or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at %1 use or less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 to %2 use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at no use</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Prices</name>
    <message>
        <source>instance-hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU-hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>instance-month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU-month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>effective rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (GPU alone)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, disputed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Prose</name>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two words of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what follows, and what it is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>two parts of a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScenarioText</name>
    <message>
        <source>Recommended: %1. No other option costs less: its present cost is %2 %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended: %1. Its present cost is %2 %3, as much as that of %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended: %1. Its present cost is %2 %3: %4 (%5) less than that of %6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plain sum of payments agrees: %1 is the least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plain sum of payments disagrees and does not decide: %1 adds up to %2, %3 to %4, but pays later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, ended after %n month(s), then %2</source>
        <translation>
            <numerusform>%1, ended after %n month, then %2</numerusform>
            <numerusform>%1, ended after %n months, then %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) of our own</source>
        <translation>
            <numerusform>%n server of our own</numerusform>
            <numerusform>%n servers of our own</numerusform>
        </translation>
    </message>
    <message>
        <source>at 0 % a year, which is a plain sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at %1 a year, each payment at the beginning of its month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at %1 a year (a twelfth a month), each payment at the beginning of its month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at %1 a year, each payment at the end of its month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at %1 a year (a twelfth a month), each payment at the end of its month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: one-way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rate(s)</source>
        <translation>
            <numerusform>%n rate</numerusform>
            <numerusform>%n rates</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No option of this scenario can be bought.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UncertaintyNames</name>
    <message>
        <source>Utilization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate of exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of every month that all GPUs asked for run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many months the GPUs are wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List prices of what is not committed fall by so much once every twelve months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times the rate of exchange at which prices are converted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What money is worth a year: later payments count for less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off every price of both options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off the prices of what is not committed alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List prices fall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount on both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount, uncommitted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>billion %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>million %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thousand %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workload</name>
    <message>
        <source>measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scaled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>roofline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sequences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>audio samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iterations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TFLOPs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU-hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>an amount and what is counted: 1,000 images</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gpucost::core</name>
    <message>
        <source>%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GPU, %2, for %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GPUs, %2, for %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs %1, for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from month %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 calendar month from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 calendar months from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 month of 730 hours from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 months of 730 hours from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of every month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hours of every month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hours of every week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the hour, as the series says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the runs given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the prices used are dated %1 to %2, more than twelve months apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 per %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 once per %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 per %2 for the term, in equal monthly payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 %1 = %2 on %3 (%4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doubt about the price of %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>instance-hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>instance-month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gpu-hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gpu-month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server-month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kW-month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 (%3 months), %4, each month %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 … %2 (%3 months), %4, each month %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 (%3 months), %4, each month %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3 (%4 months), %5, each month %6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 %3 × %4 = %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 %3 × %4 × %5 = %6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in all %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the commitment %1 instance-hours are used and %2 are not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours used above the commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added by the minimum per run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sustained use, %1 to %2 % of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run length over %1 h up to %2 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run length over %1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reserved capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>committed use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commitment to spend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commitment to spend, every hour of the term, paid at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subscription at %1 % of the monthly price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, paid once for %2 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, payment %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, with what rounding left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, every hour of the month, used or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, renewed on the same terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, after the months asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owned: purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owned: interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owned: power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owned: cooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owned: space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owned: colocation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owned: staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owned: support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owned: spares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owned: residual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>servers bought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>principal of loan payment %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interest of loan payment %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, bought again on the same terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, with what fell due before the first month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>energy while in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>energy while idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cooling by kW installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>room by server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colocation by kW installed, cooling included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a twelfth of the year&apos;s staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a twelfth of the year&apos;s support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a twelfth of the year&apos;s spare parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>servers sold at the end of their life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>servers sold before the end of their life, on the straight line to the residual value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>servers sold before the end of their life, at the residual value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, at the list price times %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, at the price of purchase times %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prices stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prices fall by %1 % a year, in steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prices fall by %1 % a year, month by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prices rise by %1 % a year, in steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prices rise by %1 % a year, month by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prices follow a schedule of %1 step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prices follow a schedule of %1 steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 recorded price, replayed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 recorded prices, replayed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the prices compared are dated %1 to %2, more than twelve months apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>operating systems differ between the offers compared: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tenancies differ between the offers compared: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tax treatments differ between the offers compared: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unstated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linux</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rhel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dedicated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rounded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>truncated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inconsistent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a price with more digits than can be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a price of zero: unknown rather than free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dearer than on demand: %1 against %2 per GPU-hour on %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the newest price is %1 months old, of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not match its instance type: %1 x &quot;%2&quot; here, %3 x &quot;%4&quot; in %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a hundred times dearer than its neighbors: %1 against %2 per GPU-hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a hundred times cheaper than its neighbors: %1 against %2 per GPU-hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 as of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 as of %3 (its source says so, %4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 in one currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for a part of the demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for a part of the demand, alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 as a commitment for a term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from month %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing on that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an offer with GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an offer that sells both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an offer that passes the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, whose number of GPUs is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use above the commitment of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an on-demand or spot price for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an on-demand or spot price for it, or a commitment that covers all instances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a savings plan with no upfront or all upfront: no source states how a part is paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number of months that the ladder &quot;%1&quot; has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>months that the ladder &quot;%1&quot; has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owned servers without dates: their terms say when they are bought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>servers with a price of their own: gpucost own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a plan without an hourly commitment: no source says how it spreads over a machine&apos;s parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parts that are sold in one currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a plan that says what takes the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a month of the demand, 1 to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no offer called %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no GPU called %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no offer that matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no offer that matches and is sold as of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no rate for %1 on %2 or before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one given as --rate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one in the scenario&apos;s &quot;rates&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rate for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a plan sold in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a plan without dates: it begins then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 server of one&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 servers of one&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least the %1 that the demand needs at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an amount in %1, the scenario&apos;s currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an option of the scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two options of the scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no option &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; against itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a baseline that is in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an uncertain rate of exchange, and no price in another currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no &quot;exchange&quot; here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a reservation of Azure; its savings plans cannot be cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a subscription of Tencent Cloud; its reserved instances cannot be returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a standard Reserved Instance of AWS; convertible ones and savings plans cannot be sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2, ended early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a plan with one commitment, on a machine that is sold whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2, ended after %3 month of the demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2, ended after %3 months of the demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a month within a term of %1 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a month within a term of %1 months from month %2 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number above zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number that is not negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an amount that is not negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number of GPUs that is not negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a share from 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a share from 0% to 100%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a share above 0% and up to 100%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number such as 8, 0.25 or 1/6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a decimal number such as 2.49 or 35.2E-7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plain digits such as 2.4900, without sign, exponent or separators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an ISO 4217 currency code such as USD, EUR, CNY, KRW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an exchange rate such as USD/KRW=1194.1145@2019-09-01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day as YYYY-MM-DD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a month as YYYY-MM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a utilization of at most 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 744 hours per month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hours per month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 1200 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most a million instances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 instances at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a schedule such as &quot;Mon-Fri 09:00-19:00; Sat 10:00-14:00&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an hour in UTC and a number of GPUs, such as 2026-01-01T00,8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least one hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a plan: on-demand, spot, reserved-3y-all-upfront, committed-use-1y, savings-plan-1y-no-upfront@3.50/h, subscription-12m, or several joined by &apos;+&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number of instances after &apos;:&apos;, from 1 to 1,000,000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most one part without a commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number of instances (:N) on every commitment of a mix; one without covers all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a yearly decline below 1 (100 %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a range from the lower value to the higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a middle value within the range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a standard deviation above 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a median above 0, up to 1000, and a deviation of at most 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>60%, 40%..90%, 40%..70%..90%, normal(70%,10%), normal(70%,10%,40%..90%) or lognormal(1,8%), with at most four decimals of a percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what a server (or a GPU) costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a factor above zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 1024 GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a share below 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON text (RFC 8259) in UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than 64 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a scenario document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file that can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file that can be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a folder that can be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another update at work on this store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program&apos;s database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a price history of gpucost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a readable price history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a cancelled download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an answer sooner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a shorter one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, after %2 attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, and the wish to be left alone for %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP status 200</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silence for %1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1 redirects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a redirect from https to plain http</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than the server announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another part of the document than was asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key that the server accepts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a document of more than %1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aws, azure or gcp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no key for Google&apos;s price catalog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one in the environment variable GPUCOST_GCP_API_KEY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At present value the plan costs %1 less than the baseline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At present value the plan costs %1 more than the baseline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At present value the plan costs as much as the baseline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At present value the plan costs %1 less than the baseline; its plain sum is %2, and does not decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At present value the plan costs %1 more than the baseline; its plain sum is %2, and does not decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At present value the plan costs as much as the baseline; its plain sum is %1, and does not decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing flows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>money flows one way only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the present value is zero at no rate above -100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAT %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAT %1 % recovered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discount of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>makes up for its payments for a while, but not for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never pays back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pays back in month %1 (%2), owes again when it is renewed, and pays back for good in month %3 (%4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>costs no more from the first month on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pays back in month %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 over all months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free credit: %1 used, %2 expired unused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prices: %1; commitments keep their rate, and are renewed on the same terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prices: %1; commitments keep their rate, and are renewed at their rate times what list prices have done by then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list prices stay as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list prices fall by %1 % a year, once every twelve months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list prices fall by %1 % a year, a little each month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list prices rise by %1 % a year, once every twelve months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list prices rise by %1 % a year, a little each month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list prices as scheduled: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of today&apos;s from month %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list prices do what %1 %2 did from %3 on, as recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>present value: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 % a year (a plain sum)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % a year (effective), each payment at the beginning of its month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % a year (effective), each payment at the end of its month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % a year (nominal, a twelfth a month), each payment at the beginning of its month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % a year (nominal, a twelfth a month), each payment at the end of its month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax: %1 % on what is payable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax: %1 % on what is payable, recovered in the same month: it moves no total.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negotiated: %1 % off every charge of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free credit of %1 until %2, for any cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free credit of %1 until %2, for %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumed price, stated by no price list: %1 %2, %3 an hour per instance. %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumed price, stated by no price list: %1 %2, %3 an hour and %4 upfront per instance. %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by hand for %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 (%3, %4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ends early: %2. %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2, %3 paid back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2, %3 paid back, %4 no longer owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sold at %1 % of the upfront&apos;s months left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sold for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reservation would then cost %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fee %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of commitment cancelled in the year before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tencent refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS marketplace sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid once for the term of %1 month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid once for the term of %1 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commitment cancelled, of %1 that may be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payments no longer owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>least commitment of what it is exchanged for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commitment of what it is exchanged for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 month used, at %2 % of the monthly price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 months used, at %2 % of the monthly price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 month of it not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 months of it not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sold for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fee of 12 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recurring charges no longer owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower of purchase and current price by the days left of the term, at most 50,000 USD of commitment in twelve months. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid by the month: what is left is no longer owed, and nothing comes back; at most 50,000 USD of commitment in twelve months. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left is paid back by the days of the term, and something of no lower commitment is bought; neither fee nor limit. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash paid less the months used, priced at the ladder for the months used, not for those bought. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a buyer pays is an assumption of the scenario; AWS keeps 12 % of it. What recurs goes over to the buyer. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the discount of %1 applies to no option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the credit of %1 applies to no option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the scenario was made with other price books (%1) than it is run on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list prices are replayed from %1 on, but those of %2 have moved since: what happened in between is applied to them again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be bought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ends early, which random worlds do not model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use may grow beyond its %1 server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use may grow beyond its %1 servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the tornado: %1; expected %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tax, which is not recovered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renewal at current prices: commitments are renewed on the same terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the scenario&apos;s path of list prices: they stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the scenario&apos;s path of list prices: they fall as drawn, once every twelve months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payment at the end of a month: present values here are at the first payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uniform from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>triangular from %1 over %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>normal around %1, deviation %2, cut at %3 and %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lognormal around %1, deviation %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 %3 = %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, and %2 months alike: %3 %4 = %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 × %3 (%4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colocation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>residual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the figures: moving in and out, the building itself, network lines and switches beyond network_share, storage, software licences, spare servers for failures, insurance, tax, and what the capital would have earned elsewhere: a sum of payments is not a present value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what all amounts are in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>purchase price of one server, or of one GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the price is that of one GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a server over its bare chips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interconnect, of the whole purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in one server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month of purchase; else the first month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nominal interest of a loan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level payments; 0: paid at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until the servers are bought again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>view of the books, never paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the book value; else twice the straight line&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the price, at the end of life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value where the horizon ends before the life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn by one server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn by each GPU on top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of that draw while in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of that draw while idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kWh of the site for one of the servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>electricity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cooling bought apart; then pue is 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colocation: room and cooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the colocation bills energy by the site&apos;s meter: x pue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for the whole fleet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what one of them costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or an amount for the whole fleet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the purchase price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spare parts, of the purchase price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of the fleet usable in each first month; then all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 per kWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 per kW-month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 per server-month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sequences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>audio-sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>audio samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iterations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tflop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TFLOPs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GB/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TFLOP/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GB/s-hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GB-hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TOP-hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TFLOP-hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scaled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>roofline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory: not known from the description; not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory, %1: %2 = %3 GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory, %1: %2 = %3 GB on every GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory: %1; %2 copies in the machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throughput: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throughput: %1 %2 per second and machine, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price: %1 as of %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interruptions: × %1 of cost and time, × %2 where lives are short, × %3 where they are long (%4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interruptions: × %1 of cost and time, × %2 where lives are short, × %3 where they are long (%4); machines are to be had %5 % of the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost: the run of %1 on %2, as billed = %3, / %4 %5 = %6 per %7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost: the run of %1 on %2, as billed × %3 = %4, / %5 %6 = %7 per %8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 days) hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost: %1 per machine-hour of the stated use / (%2 × 3,600) = %3 per %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost: %1 per machine-hour of the stated use / (%2 × 3,600) × %3 = %4 per %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights, gradients, optimizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frozen weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adapter: weights, gradients, optimizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CUDA context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>working together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stated: %1 GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not counted: layers, hidden size or sequence length are not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 GiB on every GPU, at least 0.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 GiB more on each of several GPUs, at least 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 parameters x %2 B (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 parameters x %2 % in the adapter x %3 B (%4 weights + %5 %6 + %7 gradients, mixed %8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 parameters x %2 % in the adapter x %3 B (%4 weights + %5 %6 + %7 gradients, %8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 parameters x %2 B (%3 weights + %4 %5 + %6 gradients, mixed %7)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 parameters x %2 B (%3 weights + %4 %5 + %6 gradients, %7)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 B x %2 batch x %3 tokens x %4 hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 x (%2 layers + 50 of the layer at work, at least 20), checkpointed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 x %2 layers x 50, at least 20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 x %2 layers x (17 + 2.5 x %3 heads x %4 / %5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 x 50 of the layer at work, at least 20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 B x %1 batch x %2 tokens x %3 vocabulary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 x %1 layers x %2 hidden x %3 / %4 heads x %5 B (%6) = %7 MB a token, x %8 tokens x %9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 x %1 layers x %2 hidden x %3 B (%4) = %5 MB a token, x %6 tokens x %7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 streams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it needs in memory is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the memory of %1 is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has %1 GB, at least %2 GB are asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has the memory asked for; what the work itself needs is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs %1 GB on %2, %3 GB are usable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tight: needs %1 to %2 GB on %3, %4 GB are usable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each of %1 GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; it was measured there all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs %1 GPUs with NVLink, and none is known of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its specifications are unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured: its own hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scaled x %1 from %2 x %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scaled x %1 from %2 x %3%4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scaled x %1 from %2 x %3 by %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scaled x %1 from %2 x %3 by %4%5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scaled x %1 from %2 by %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scaled x %1 from %2 by %3%4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scaled x %1, %2 % accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scaled x %1 a GPU from %2 by measured rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>roofline x %1 a GPU from %2 by %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>roofline, limited by bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>roofline, limited by arithmetic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, batch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, batch %1 (nearest to %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, batch %1 (nearest to %2) (the best of %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, batch %1 (the best of %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, batch %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, batch %2 (nearest to %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, batch %2 (the best of %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, batch %2 (nearest to %3) (the best of %4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, batch %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, batch %2 (nearest to %3), %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, batch %2 (the best of %3), %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, batch %2 (nearest to %3) (the best of %4), %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 %3 on %4 x %5, %6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 %3 on %4 x %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 minutes a run on %3 x %4, %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 minutes a run on %3 x %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a %1 of the series is one %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the series reads %1 and writes %2 tokens a request, the workload holds %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x %1 / %2, in proportion to the number of GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2 s = %3 %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2 s = %3 %4, in proportion to the number of GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x %1 to keep %2 % of the accuracy, in %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x peak %1 / %2 TFLOPS %3 = %4: what limits it by the roofline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x bandwidth %1 / %2 GB/s = %3: what limits it by the roofline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x bandwidth %1 / %2 GB/s = %3; peak %4 / %5 TFLOPS %6 = %7, the smaller of both: what limits it is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x peak %1 / %2 TFLOPS %3 = %4; bandwidth %5 / %6 GB/s = %7, the smaller of both: what limits it is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each %1 does one of its own hours in an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one %1 does %2 hours of %3 in an hour; x %4 / 3,600 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no series answers for %1 x %2, and only measured rows may be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no series answers for %1 x %2, and only measured and scaled rows may be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no row of %1 answers for %2 x %3, and only measured rows may be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no row of %1 answers for %2 x %3, and only measured and scaled rows may be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accuracy: the rules of %1 keep %2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accuracy: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 keeps the accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no accuracy is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 loses %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 % is kept by %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 % is not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is taken to keep 99.9 %, no figure of this task is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is taken to keep 99.9 %, no figure of this task is known: %2 % is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no figure tells what %1 loses here, and %2 % must be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arithmetic: %1 FLOPs / (%2 TFLOPS %3 x %4) = %5 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory: %1 bytes / (%2 GB/s x %3) = %4 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arithmetic: the FLOPs of the work are not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory: the bytes that the work moves are not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>efficiency %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 %3 measured on %4, %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no measurement of %1 found; judgement from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>judgement for a whole training step: A100 0.52 to 0.64, H100 0.36 to 0.46 measured (mosaicml/llm-foundry@8c8dd48f), 0.415 to 0.563 (arXiv 2205.05198)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no source gives %1 a rate in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no matrix units for int8: %2 TOPS, less than %3 TFLOPS in fp16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither FLOPs nor bytes of the work are known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the memory bandwidth of %1 is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (stated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10^12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 (forward)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 (forward 2, recomputed 2, backward 4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 (forward 2, backward 4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(%1 frozen + %2 x %3 % in the adapter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 x %2 parameters = %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 x %2 parameters x %3 tokens = %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 parameters x %2 B / batch %3 = %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 parameters x %2 B / %3 (KV cache not known) = %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 parameters x %2 B / %3 + KV cache %4 B a token x %5 tokens = %6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lives as given, %1 h on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lives of %1: %2 to %3 h, %4 h on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tensor cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory, GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory bandwidth, GB/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVLink, both directions, GB/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>power, W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU (quarter board)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU (half superchip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>die (half board)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of this catalog&apos;s language</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>a number that core had to cut</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 per gpu-hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 per gpu-month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 once per GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 per GPU for the term, in equal monthly payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>straight-line or declining-balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>straight-line or residual-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ISO 4217</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MI300X, about 3,880 of 5,300 GB/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A40 and L40 (0.96)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>V100, A100 and H100 (0.87 to 0.90) and K80 (0.74 to 0.85)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matrix products on A100, H100, GH200 (0.80 to 0.87)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed into the scenario; no price list states it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenario&apos;s own figures and the presets it names</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gpucost::ui::AddOptionForm</name>
    <message>
        <source>Add thi&amp;s option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after its plan and offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an option</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gpucost::ui::BookCheckPart</name>
    <message>
        <source>Find in the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price books are being checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubtful prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is doubtful in the price books in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 doubtful places&lt;/b&gt; in the price books in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked for: commitments dearer than on demand, prices a hundred times their neighbors&apos;, prices of zero or older than a year, types that differ in their GPUs, and what the books doubt themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubts by book: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check of the books as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check of the books as Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check of the books as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a check of the price books finds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gpucost::ui::CashFlowModel</name>
    <message>
        <source>after the months asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a figure and its currency</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months from the first one of the demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The charges that fall due in the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax, less discounts, refunds and credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billed and added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payable up to the end of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the month bears of all charges: purchases are spread over the days of their term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amortized</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitments that outlast the months asked for are owed in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid once: upfronts and servers bought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed each month, used or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recurring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billed by use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What servers bring when they are sold, and other credits of the ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold or credited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What an early end of a commitment pays back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gpucost::ui::CashFlowPage</name>
    <message>
        <source>upfront and other purchases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recurring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sold or credited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refunded early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tax, less discounts and credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One option, month by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All options, paid so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that is payable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upfront</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-time purchases, of every term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the payments are worth today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal rate of return of choosing this option instead of the baseline, a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pays back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month from which on it has cost no more than the baseline, for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As &amp;paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;mortized</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchases are spread over the days of their term.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is paid in each month, by kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months of the option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each option has cost by the end of each month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (no answer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (recommended)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (baseline)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This scenario has no answer. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This option has no answer. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each month bears, by kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash flow</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gpucost::ui::CatalogPart</name>
    <message>
        <source>What the chosen price has been</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a price to see its history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find: a100 spot us-east-1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find prices by words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All clouds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every way to buy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All dated until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That hold on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Update prices…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices are being gathered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clouds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no hourly price of %1 to draw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine: %1 vCPUs, %2 GiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating system %1, tenancy %2, tax %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As its source prints it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is printed as %2, exact is %3 (%4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices shown as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices shown as Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices shown as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of the chosen price as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every known price</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gpucost::ui::ChoiceField</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gpucost::ui::ColumnsChart</name>
    <message>
        <source>month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
month %2 (%3): %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gpucost::ui::ComparePage</name>
    <message>
        <source>Any GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Share of every month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours of the &amp;week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>730 hours (estimate)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calendar (as billed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All clouds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every way to buy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best of each cloud and plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best of each region and plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best of each plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Number of GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utilization in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clouds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours of a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices as of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose clouds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the number of GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the utilization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a share of every month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use hours of the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint hours of the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the hours of a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the day of the prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add to scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the selected ways to buy options of this scenario.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways to buy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has been paid by the end of each month</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) a week</source>
        <translation>
            <numerusform>%n hour a week</numerusform>
            <numerusform>%n hours a week</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ways to buy priced in %2 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no answer to this question. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; on %2, %3: &lt;b&gt;%4&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 more than on demand there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 less than on demand there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; pays back in month %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs least: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its price changes, and the capacity can be taken away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At a fixed price: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only effective rates are known here, which have no cash flow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 on %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with on demand of the same offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on demand, less %2, saves %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one or more rows of the table first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The scenario has %n option(s) now</source>
        <translation>
            <numerusform>The scenario has %n option now</numerusform>
            <numerusform>The scenario has %n options now</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparison as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison as Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gpucost::ui::ComparisonModel</name>
    <message>
        <source>%1 (effective rate)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank by total cost, machines with a host first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole obligation over the months asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-time purchases, of every term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upfront, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per month, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total divided by the GPU-hours that are used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per GPU-hour, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving against on demand of the same offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month in which the plan has cost no more than on demand for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pays back in month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From this share of the hours on, the plan costs no more than on demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cheaper from use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falls due after the months asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed later, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The oldest price used is of this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (GPU alone)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gpucost::ui::CostTimeChart</name>
    <message>
        <source>frontier: nothing is both cheaper and faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, logarithmic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to draw: no machine can do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days until done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours until done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes until done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds until done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds for %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gpucost::ui::CumulativeModel</name>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 has cost by the end of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a figure and its currency</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gpucost::ui::DifferencesModel</name>
    <message>
        <source>(not there)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gpucost::ui::DistributionField</name>
    <message>
        <source>certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anything between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most likely, between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lognormal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: kind of uncertainty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>middle, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>always, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>least, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deviation, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likely, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; expected: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gpucost::ui::Document</name>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gpucost::ui::DoubtModel</name>
    <message>
        <source>Price book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is doubtful</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gpucost::ui::ExplainPanel</name>
    <message>
        <source>Explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a figure in a table to see how it comes about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy explanation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gpucost::ui::ExportStrip</name>
    <message>
        <source>Progress of the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel e&amp;xport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting %1…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gpucost::ui::FigureCard</name>
    <message>
        <source>%1, %2</source>
        <comment>a figure and its unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a figure&apos;s name and the figure</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gpucost::ui::FigureModel</name>
    <message>
        <source>Figure of one GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gpucost::ui::GpuComparisonPart</name>
    <message>
        <source>First GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of both GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was measured of both GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing comparable was measured of %1 and %2. What stands at the left are their makers&apos; figures and prices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 is %2 to %3 times as fast as %4&lt;/b&gt; where both were measured: %5 in %6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n pair</numerusform>
            <numerusform>%n pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%n series</numerusform>
            <numerusform>%n series</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows are compared within one series alone. Prices are the cheapest on demand of whole machines on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is worked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, price of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2: less time is faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several rows fit, of other machines or software: the best of each is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, measured with %3, batch %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs side by side as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs side by side as Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs side by side as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare two GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the first GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the other GPU</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gpucost::ui::GpuModel</name>
    <message>
        <source>Dense peak of one GPU as its maker states it; – where no source gives it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory, GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bandwidth, GB/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FP64, TFLOPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FP64 tensor, TFLOPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FP32, TFLOPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TF32 tensor, TFLOPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FP16, TFLOPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FP16 tensor, TFLOPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BF16 tensor, TFLOPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FP8 tensor, TFLOPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FP4 tensor, TFLOPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INT8, TOPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INT4, TOPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power, W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVLink both ways, GB/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensor cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boost clock, MHz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak with sparsity, times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCIe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute capability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gpucost::ui::HeatMapWidget</name>
    <message>
        <source>Nothing to show yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list prices fall a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>utilization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 saved (negative: costs more)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 use, %2 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 use, list prices fall by %2 a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not worked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: costs %2 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: saves %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gpucost::ui::HistogramWidget</name>
    <message>
        <source>Nothing to show yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worlds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: worlds %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gpucost::ui::LateLabel</name>
    <message>
        <source>Working it out… Until then the figures are those of before the last change.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gpucost::ui::LinesChart</name>
    <message>
        <source>pays back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end of month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to draw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end of month %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gpucost::ui::MainWindow</name>
    <message>
        <source>Explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 offers in %n price book(s)</source>
        <translation>
            <numerusform>%1 offers in %n price book</numerusform>
            <numerusform>%1 offers in %n price books</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;quickly…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About GPU Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About GPU Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;h3&gt;GPU Cost %1&lt;/h3&gt;&lt;p&gt;What a GPU costs: on demand, spot, reserved, committed and owned, compared exactly.&lt;/p&gt;&lt;p&gt;GPL-3.0-or-later; the core library is Apache-2.0.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1[*] – GPU Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not exported. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not printed: %1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The last session was cut off. %n scenario(s) with unsaved changes are back.</source>
        <translation>
            <numerusform>The last session was cut off. %n scenario with unsaved changes is back.</numerusform>
            <numerusform>The last session was cut off. %n scenarios with unsaved changes are back.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export canceled: %1 was not written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gpucost::ui::NumberField</name>
    <message>
        <source>Not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gpucost::ui::OfferPlanFields</name>
    <message>
        <source>provider/region/machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan as wr&amp;itten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the name of an offer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gpucost::ui::OptionForm</name>
    <message>
        <source>Name of the option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note about the option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the option&apos;s note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what the option is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an option of the current scenario in the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Its inputs are on the page “Cloud or own”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gpucost::ui::OwnPage</name>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;erver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Number of servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the number of servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the preset: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add servers of our own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of what owning costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What owning and the cloud cost by the share of every month that is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What owning costs, part by part, above the cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per GPU-hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost in all or per GPU-hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By &amp;use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By p&amp;art</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add servers of our own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers of our own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: every figure is set here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This scenario has no servers of its own to compare with the cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add them with the figures of a preset; every figure can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no answer to this question. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our own servers cost &lt;b&gt;%1&lt;/b&gt; in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; the cloud costs &lt;b&gt;%1&lt;/b&gt; (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: owning costs &lt;b&gt;%1 more&lt;/b&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: owning saves &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owning costs no more &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This scenario uses %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not pay back within the months asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It costs less from the first day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has paid back after %1 months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cloud is not in it: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a cloud option to the scenario, on the Compare page, to compare with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List prices are taken to stay as they are: the scenario&apos;s own price path, tax, free credits and early exits are not in these figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our own servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing states it: this is what holds then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset “%1”:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set in this scenario.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset “%1” says %2:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another figure, %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum of the parts: every charge, each rounded once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it comes about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owning and cloud as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owning and cloud as Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owning and cloud as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beyond cost: owned or cloud as Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost by use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost by part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud or own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the cloud to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what the chart shows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gpucost::ui::OwnPartsModel</name>
    <message>
        <source>Owned, in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the months asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In all, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year&apos;s share of the sum over the months asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divided by the GPU-hours that are used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per GPU-hour, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of what owning costs in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud, in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gpucost::ui::OwnedForm</name>
    <message>
        <source>Back to the preset&apos;s figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: back to the preset&apos;s figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set here; the preset says %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gpucost::ui::Page</name>
    <message>
        <source>%1 as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 as Excel workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 as HTML page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 as PNG picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 as SVG drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months of all options as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario as Excel workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario as HTML page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario as Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FOCUS rows of the cloud options as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %1 of %2 rows. An export has them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gpucost::ui::PartsChart</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gpucost::ui::PerfModel</name>
    <message>
        <source>%1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (GPU alone)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank by cost, machines with a host first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dense peak or size of one GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One GPU, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole cost of the use, divided by the hours used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per machine-hour, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of a machine-hour / (figure of one GPU × GPUs)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gpucost::ui::PerfPart</name>
    <message>
        <source>Performance per dollar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every way to buy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Performance of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices are being worked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What an hour of performance costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Performance of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;rice of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no answer to this question. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No GPU that is sold this way has such a figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cheapest: &lt;b&gt;%1&lt;/b&gt;, %2 on %3, %4: &lt;b&gt;%5 %6&lt;/b&gt; per %7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n GPU(s) that are sold have no such figure and are not priced.</source>
        <translation>
            <numerusform>%n GPU that is sold has no such figure and is not priced.</numerusform>
            <numerusform>%n GPUs that are sold have no such figure and are not priced.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2, %3 on %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is worked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine costs %1 %2 for each hour it is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Its %n GPU(s) do %1 %2 each.</source>
        <translation>
            <numerusform>Its %n GPU does %1 %2.</numerusform>
            <numerusform>Its %n GPUs do %1 %2 each.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 / (%2 × %3) = %4 %5 per %6, exactly %7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the figure of the GPU comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Performance prices as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Performance prices as Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Performance prices as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bars of the cheapest as SVG drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the performance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose plans</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gpucost::ui::PriceHistoryChart</name>
    <message>
        <source>price of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1: %2 %3 per instance-hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 per instance-hour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gpucost::ui::PriceModel</name>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What recurs, in the currency and per what stands beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once a term, for one unit sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upfront</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For one GPU, an upfront spread over 730-hour months; without automatic discounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per GPU-hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day the source gives for this price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms have a cash flow; an effective rate is already spread and rounded by its source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gpucost::ui::PriceUpdatePanel</name>
    <message>
        <source>&amp;Fetch now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its price catalog asks for a key, in the environment variable GPUCOST_GCP_API_KEY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each region of AWS is one large file; several are separated by spaces, all is every one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS re&amp;gions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices are fetched from the providers&apos; own public lists and kept beside those that came with the program. Nothing is recorded before every list has arrived and been read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder to keep prices in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a provider whose prices are to be fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking for the lists…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. Trying again soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The update was cancelled. All prices are as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The update did not succeed, and all prices are as they were. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 prices of %3 offers fetched, %4 new or changed, %5 as before.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gpucost::ui::PricesPage</name>
    <message>
        <source>&amp;All prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check &amp;books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gpucost::ui::QuantityField</name>
    <message>
        <source>A number above zero, such as 250 or 5M; empty: none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gpucost::ui::RatioModel</name>
    <message>
        <source>%1 / %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suite</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gpucost::ui::ScenarioForm</name>
    <message>
        <source>effective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a twelfth a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid at the beginning of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid at the end of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta&amp;x, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rec&amp;overed in the same month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stay as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fall once a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fall a little each month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renewed on the same terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renewed at then current prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a rate a year becomes one a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When payments are due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taxed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fall of list prices in percent a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewals of commitments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;iscount rate, % a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Li&amp;st prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the discount rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how the discount rate is applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose when payments are due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the fall of list prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how commitments are renewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what list prices do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the file says</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gpucost::ui::ScenariosModel</name>
    <message>
        <source>%1 (baseline)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a figure and its currency</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the open scenarios; the current one is in bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that is payable: charges, tax, less discounts and credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the payments are worth today at the scenario&apos;s discount rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-time purchases, of every term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upfront</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total divided by the GPU-hours that are used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per GPU-hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present cost against that of the scenario&apos;s baseline: below zero costs less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total against that of the scenario&apos;s baseline: below zero costs less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain sum against baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month from which on it has cost no more than the baseline, for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pays back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option with the least present cost; or why there is no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the provider bills, before tax, discounts and credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax, less discounts, refunds and credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falls due after the months asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the option is called in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is being worked out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gpucost::ui::ScenariosPage</name>
    <message>
        <source>Find in the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;uplicate scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens a copy of the current scenario beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the name of the current scenario.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options of all open scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A further option of the current scenario.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dup&amp;licate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second option like the selected one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dele&amp;te</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the selected option out of the scenario.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make &amp;baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compares the others with the selected option.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves the selected option up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves the selected option down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenario to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the &amp;current scenario with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs between two scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This scenario has no answer. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open or duplicate a scenario to compare this one with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: both scenarios ask the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) differ.</source>
        <translation>
            <numerusform>%n field differs.</numerusform>
            <numerusform>%n fields differ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Why there is no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate the option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs as Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gpucost::ui::ScheduleGrid</name>
    <message>
        <source>Hours of the week in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press and pull to fill or clear hours. Keys: arrows, space, Shift with arrows.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gpucost::ui::SensitivityPage</name>
    <message>
        <source>Utilization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List prices fall a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use grows a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time that spot runs take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate of exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the demand&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as in the scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer than others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rate of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Plan in question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is uncertain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Utilization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;List prices fall a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use &amp;grows a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Time that spot runs take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate of e&amp;xchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random &amp;worlds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed gives the same digits everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the uncertain utilization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the uncertain list prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the uncertain growth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the uncertain time on spot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the uncertain rate of exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the number of worlds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the random worlds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each input does to what the plan saves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the plan saves by utilization and another input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fall of list prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utilization against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utilization agai&amp;nst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often each option came to which total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the random worlds say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What &amp;matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Heat map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;robability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to choose from: this scenario has fewer than two options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add ways to buy on the Compare page, or servers of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing uncertain can be asked about this scenario.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncertain use is a share of every month: choose that on the Compare page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of GPUs changes over the months; random worlds take the same number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Totals of random worlds are rounded charge by charge, as providers bill; this scenario is billed exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no answer to this question. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; costs less than %2 in &lt;b&gt;%3&lt;/b&gt; of %4 random worlds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 worlds: these figures are partial.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As assumed it costs &lt;b&gt;%1 more&lt;/b&gt;, in money of today at %2 a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As assumed it saves &lt;b&gt;%1&lt;/b&gt;, in money of today at %2 a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What matters most: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some rules of the scenario play no part here: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is uncertain: there are no random worlds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing could be worked out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 saves against %2, month by month, discounted at %3 a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One input changed, all others as assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at %1: plain saving %2, present value %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the decision turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between %1 (%2) and %3 (%4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nowhere within this swing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every world draws each input once; both options are totalled exactly in the same worlds. Use and list prices change once every twelve months; commitments keep their rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percentiles are nearest ranks of the sorted totals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Totals at this crossing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole obligation of each option at this use of every month; plain sums of charges, each rounded once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncertainty as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncertainty as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncertainty as Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the plan in question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what it is compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the heat map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gpucost::ui::SpecsPart</name>
    <message>
        <source>What GPUs can do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All families</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Families of GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs and what they can do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dense peaks of one GPU as its maker states them, without sparsity. – stands for what no source gives. More columns: right-click on a header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source gives this figure, or the chip has no such arithmetic. It is unknown, and nothing is priced by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry describes: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is printed as %2, exact is %3 (%4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs as Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose families of GPUs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gpucost::ui::TornadoModel</name>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the scenario has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present value of what the plan saves, with this input at its low value and all others as assumed; negative where it costs more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present value of what the plan saves, with this input at its high value and all others as assumed; negative where it costs more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far this input moves the saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves it by, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first value, in steps of 0.01 points (of months: one), from which the other option is worth more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At low, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At high, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns at</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gpucost::ui::TornadoWidget</name>
    <message>
        <source>Nothing to show yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input at its low value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input at its high value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as assumed, %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gpucost::ui::UseChart</name>
    <message>
        <source>both cost the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use in this scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used share of every month, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 per GPU-hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gpucost::ui::ValueTable</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit widths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gpucost::ui::WorkloadModel</name>
    <message>
        <source>%1 (GPU alone)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>–</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the frontier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not on the frontier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank by cost of a unit, machines with a host first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>★: no other choice is both cheaper and faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured: a benchmark of this GPU. Scaled: from the nearest measured row. Roofline: estimated from the specification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 per %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until the amount is done, with what interruptions cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time, hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the whole amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it is done before the deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the model needs on the GPUs used; – where it is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory needed, GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory usable, GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gpucost::ui::WorkloadPage</name>
    <message>
        <source>W&amp;orkload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Two GPUs side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Performance per &amp;dollar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spec&amp;ifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs and workloads</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gpucost::ui::WorkloadPart</name>
    <message>
        <source>The workload is being worked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows why these machines cannot do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machines for this workload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost against time, and the frontier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: the price of a unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as few as do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves out what is known less well: measured is known best, roofline is estimated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cheapest of each GPU and plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cheapest of each GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cheapest of each GPU, plan and cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Workload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Amount, units of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Deadline, hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Machines at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Evidence, at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Left out (%1)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no answer to this question. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt;, %2 on %3, %4: &lt;b&gt;%5 %6&lt;/b&gt; per %7 (%8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No machine on offer can do this. Left out says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing meets the deadline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs least: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That machine can be taken away; one that cannot: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next is %1, for %2 more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fastest: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that can do this was measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By measured rows alone %1 costs least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 per %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2, %3 on %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row: %1, %2, batch %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specification: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is worked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machines that cannot do %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s)</source>
        <translation>
            <numerusform>%n offer</numerusform>
            <numerusform>%n offers</numerusform>
        </translation>
    </message>
    <message>
        <source>Workload as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workload as Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workload as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a workload costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, done in %1 for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3
%4, %5 %6 per %7, %8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the amount of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the number of machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the workload</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gpucost::ui::Workspace</name>
    <message>
        <source>%1 (copy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved changes cannot be kept safe: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gpucost::ui::WorldsModel</name>
    <message>
        <source>Share of the worlds in which the other costs no less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the worlds in which it costs less than what it is compared with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the worlds in which both cost as much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of its totals in all worlds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its total in the world in which it costs least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In one of twenty worlds it costs no more than this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In half of the worlds it costs no more than this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In one of twenty worlds it costs more than this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its total in the world in which it costs most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of what it costs above the cheaper option of the same world.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In one of twenty worlds it costs so much more than the cheaper option, or worse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs least, share of worlds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs as much, share of worlds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5th percentile, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95th percentile, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean regret, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95th percentile of regret, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In random worlds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs less, share of worlds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan in question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
