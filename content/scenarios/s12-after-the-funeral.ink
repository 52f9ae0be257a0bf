---
id: s12-after-the-funeral
title: 三个儿女一张卡
module: 12
function: F4
levels: [3]
minutes: 14
uses: [class, practice, assessment]
setting: 2026年11月6日，星期五下午两点半。三个人先后走进槐荫社区，彼此隔着两把椅子坐下。一个攥着银行卡，一个拿着一沓票据，一个脚边立着行李箱。
people:
  - name: 蔺秀英
    age: 55
    trade: 退休纺织工，老人的大女儿
    wants: 照料八年有人认；怕弟妹说她动了老人的钱
  - name: 蔺建设
    age: 51
    trade: 装修队水电工，老人的儿子
    wants: 把垫的后事钱拿回来；怕两头贴钱
  - name: 蔺秀梅
    age: 46
    trade: 外省超市主管，老人的小女儿
    wants: 账摊开说清，明早赶车；怕自己离得远被瞒着
aims:
  - 问清去世日期和去世后到账的钱，算准告知的最后一天
  - 把停发告知、退款和申领并成一趟，不报抚恤金的数
  - 不替家属分钱，不替谁查账，把商量、调解、诉讼的路说全
nodes: [L3.S4.1.1, L3.S4.2.1, L4.K4.1.4, L4.S4.2.6, B2.2.5.3, B2.1.2.1]
lessons: [m12-service, m12-cautions, m12-tips, m12-case]
discuss:
  - 昨天那笔钱，问成“查账”和问成“一起说清”，差在哪几个字
  - 家属问抚恤金能领多少，不报数又不让人觉得推脱，您怎么答
  - 分不清也可以先领，为什么？先领了再吵，同吵清了再领，各有什么后果
  - 三个人都有理的时候，您记下了什么，没有记什么
variants:
  - { spent: 三万二, monthly: 八百, train: 七点, years: 六年 }
  - { spent: 二万八, monthly: 六百, train: 六点四十, years: 五年 }
  - { spent: 三万六, monthly: 一千, train: 七点半, years: 七年 }
asks:
  - id: sheet
    prompt: 写一张纸，三位各留一份：办到哪步、等什么、不服找谁
    longest: 120
    groups:
      - { id: step, text: 办到哪一步, any: [报停, 停发, 告知, 申领, 已交, 交了, 收了, 受理] }
      - { id: wait, text: 等什么, any: [通知, 核定, 短信, 结果, 回话, 回音] }
      - { id: remedy, text: 不服找谁, any: [复议, 诉讼, 起诉, 法院] }
    never:
      - { text: 替他们定了怎么分, any: [三分之一, 平分, 均分, 平均分, 大姐多分, 大姐多拿, 归大姐, 归建设, 归秀梅, 归秀英], unless: [不, 商量, 没有] }
documents:
  - id: certificate
    title: 死亡证明（复印件）
    text: 蔺广福，男，七十八岁，企业退休人员。死亡日期：2026年10月12日。死亡原因一栏折在里面，没有展开。
  - id: slip
    title: 一张取款凭条
    text: 日期2026年11月5日，自助机取款，账户尾号四位。背面用圆珠笔写着：殡仪馆尾款。
  - id: calendar
    title: 墙上的日历
    text: 10月12日是星期一。10月13日到11月9日，除去星期六、星期日，正好二十天，中间没有节假日。
cards:
  - id: notice
    title: 停发情形的告知
    text: 出现不再符合领取条件的情形，用人单位、本人或者亲属自发生之日起20个工作日内告知社会保险经办机构。
    source: social-insurance-agency-regulation
    article: 第二十五条
  - id: give-back
    title: 多领的怎么退
    text: 多享受的待遇由经办机构责令退回；一次退不出的，可以签还款协议分期退，也可以从后续待遇或个人账户余额里抵扣。
    source: social-insurance-agency-regulation
    article: 第四十六条
  - id: survivors
    title: 遗属能领什么
    text: 参加基本养老保险的个人因病或者非因工死亡的，遗属可以领取丧葬补助金和抚恤金，从养老保险基金支付。
    source: social-insurance-law
    article: 第十七条
  - id: remedy
    title: 对核定不服
    text: 认为经办机构的行为侵害了自己的权益，可以依法申请行政复议或者提起行政诉讼。
    source: social-insurance-agency-regulation
    article: 第五十二条
criteria:
  - { id: asked-date, dimension: information, text: 照证明核准去世的日期, points: 10 }
  - { id: asked-paid, dimension: information, text: 问清去世后到账和支取的钱, points: 12 }
  - { id: heard-each, dimension: information, text: 让三个人各自把话说完, points: 8 }
  - { id: benefits, dimension: policy, text: 讲清能领哪几样、由谁核定，不报数, points: 10 }
  - { id: give-back, dimension: policy, text: 讲清多领的要退和几种退法, points: 8 }
  - { id: deadline, dimension: procedure, text: 把20个工作日算到哪一天, points: 12 }
  - { id: one-trip, dimension: procedure, text: 告知和申领并成一趟, points: 12 }
  - { id: roads, dimension: procedure, text: 指出商量、调解、诉讼几条路, points: 6, lesson: m12-service }
  - { id: condole, dimension: communication, text: 先慰问，再谈手续, points: 4, lesson: m12-tips }
  - { id: in-writing, dimension: communication, text: 写成纸，三人各一份, points: 6 }
  - { id: no-side, dimension: ethics, text: 不站边，不替他们分钱, points: 6 }
  - { id: private, dimension: ethics, text: 不替一方查另一方的账, points: 6, lesson: m12-cautions }
musts:
  - { id: told-deadline, text: 告诉他们哪天之前要告知经办机构 }
  - { id: paid-open, text: 把去世后到账的钱问开，由家属自己先说 }
mustNots:
  - { id: hid, text: 教他们晚报、瞒报或改日子 }
  - { id: judged, text: 替他们定谁领、怎么分 }
  - { id: quoted, text: 报出抚恤金能领多少 }
endings:
  - { id: one-trip, title: 一趟办完, text: 日子算准了，多进的一笔自己先说了，告知和申领同一天交上。怎么分还在商量，可是谁也没有再疑心谁瞒着。 }
  - { id: half-done, title: 报了停，申领搁着, text: 期限没有误，钱却没有申领：总想等分清了再交，一人回了外省，材料缺一个签名，拖过了年。 }
  - { id: surprise, title: 多出来的一笔, text: 该报的报了，该交的也交了，只有去世后到账的那一笔没有问清。核定时冒出来，三个人又从头吵起。 }
  - { id: overdue, title: 拖下来的，瞒下来的, text: 没有算清最后一天，或者体谅他们让缓一缓、瞒一瞒。钱一笔笔往里进，退的时候没有人说得清。 }
  - { id: judged, title: 社区说的, text: 替他们分了钱，或者报了一个数。对得上的人说你公道，对不上的人拿着这句话来找你，也拿着它去打官司。 }
---

VAR trust = 0
VAR date = false
VAR paid = false
VAR told = false
VAR trip = false
VAR bad = 0
VAR split = false
VAR spent = "三万二"
VAR monthly = "八百"
VAR train = "七点"
VAR years = "六年"

三个人几乎一同开了口，又一同停住。
我爸的丧葬费，怎么领，归谁领？ # who: 蔺建设 # hint: 人走了还不到一个月，他们坐下来的样子先看一眼
-> first

=== first ===
* [“材料带齐了没有？证明、身份证、银行卡，一样样来。”]
    蔺秀英把东西全掏了出来，唯独那张卡攥着没放。
    -> hub
* [“你们家先商量好，商量好了派一个人来，省得跑三个。”]
    能商量好，还用坐到您这儿来？ # who: 蔺秀梅
    * * [“说得是。三位节哀，先喝口水，我慢慢听。”]
        蔺秀英的眼圈一下红了。 # did: condole
        -> hub
    * * [“家务事，我们真不好插手。”]
        三个人又先后走了出去，行李箱的轮子响了一路。
        -> overdue
* [“老蔺师傅走，我知道得晚了。三位节哀，坐近些说。”]
    您认得我爸？ # who: 蔺秀英
    他每年腊月都来，替大伙写对联。 # who: 我 # did: condole
    ~ trust = 1
    -> hub
* [“建设是儿子吧？你来说，她们补充。”]
    儿子就该他说？ # who: 蔺秀梅
    ~ trust = -1
    -> hub

=== hub ===
蔺秀梅看看手机，明早{train}的车。
* [“请三位一位一位说，别人先听着。”]
    -> each
* [“老人走了以后，卡里还进过钱没有？”]
    -> pay
* [“老人是哪天走的？证明我看一眼。”]
    -> dated
* [“秀梅，您刚才想问什么？”]
    -> query
+ [问得差不多了，讲怎么办]
    -> deadline

=== each ===
* [“伺候了八年的是大姐，先听大姐的，你们照着商量。”]
    那我们坐这儿干什么？ # who: 蔺秀梅
    * * [“我说偏了。三位都说，从小的起，我不插嘴。”]
        -> all_three
    * * [“长姐如母嘛。”]
        ~ trust = -1
        蔺建设把票据往兜里一揣。
        -> hub
* [“从小的说起，一人三分钟，我不插嘴。”]
    -> all_three
* [“票在谁手里谁先说，花钱的人最清楚。”]
    票在我这儿，{spent}，一分没少花。 # who: 蔺建设
    照顾八年没有票，就不算了？ # who: 蔺秀英
    -> hub

=== all_three ===
我每月寄{monthly}，寄了{years}。我不争钱，就想知道都花在哪儿了。 # who: 蔺秀梅
后事我垫了{spent}，工钱还欠着工友的。 # who: 蔺建设
我爸说过，卡留给我。他夜里翻身，是我翻的。 # who: 蔺秀英
您一句没有评，照着念了一遍，三个人都点了头。 # did: heard-each
{ trust < 1:
    ~ trust = 1
}
-> hub

=== pay ===
{ trust < 0:
    进没进，我哪儿记得。 # who: 蔺秀英
- else:
    昨天进了一笔，我看见短信了。 # who: 蔺秀英 # hint: 另外两双眼睛都在看她，您这句话会落在谁身上
}
* [“那笔就当抵丧葬费了，你们心里有数就行。”]
    那就不用还了？ # who: 蔺建设
    * * [“不能抵，我说错了。哪天进的，动没动，照实说。”]
        ~ paid = true
        蔺秀英把取款凭条放到桌上：昨天取的，付了殡仪馆的尾款。 # did: asked-paid # must: paid-open
        -> hub
    * * [“反正是一家人的钱。”]
        蔺秀梅在手机上记了一笔。
        -> hub
* [“人都走了还去取钱，这叫冒领，您知道吗？”]
    蔺秀英的脸白了，另外两个人一齐看着她。
    ~ trust = -1
    * * [“这话不该我说，是不是也不归我定。您说说，取去做什么了？”]
        ~ paid = true
        殡仪馆的尾款，凭条在这儿。 # who: 蔺秀英 # did: asked-paid # must: paid-open
        -> hub
    * * [“法律上是有罚款的。”]
        她把卡塞进内兜，不再开口。
        -> hub
* [“不是查谁。进了几笔、取没取、干什么用了，有凭条就留好。”]
    ~ paid = true
    就昨天一笔，我取了，付殡仪馆的尾款。凭条在。 # who: 蔺秀英 # did: asked-paid # must: paid-open
    -> hub

=== dated ===
十月十二。可户口还没销，日子能不能往后写一写？写到这个月，这个月进的钱就不算多领了。 # who: 蔺建设
* [“就差二十来天，先按出殡的日子报，问题不大。”]
    * * [话一出口就改：“不行，证明上哪天就是哪天。”]
        ~ date = true
        十月十二日，您念了一遍，三个人都认。 # did: asked-date
        -> hub
    * * [“回头别说是我教的。”]
        ~ bad = 2
        蔺秀梅抬头看了您一眼。 # mustNot: hid
        -> hub
* [“证明上是十月十二，我就记十月十二。谁也改不了。”]
    ~ date = true
    我就随口一问。 # who: 蔺建设 # did: asked-date
    -> hub
* [“日子的事，你们去跟派出所说。”]
    那您这儿记哪天？ # who: 蔺建设
    -> hub

=== query ===
你们电脑里查得到吧？我就想看看，这一年卡上取了几回、谁取的。 # who: 蔺秀梅
* [“社区没有这个账，有也不能给。您要问，当面问大姐。”]
    蔺秀英低声说：流水我自己去打，打来给你看。 # did: private
    -> hub
* [“大姐，您把手机银行打开，给大家看看不就清楚了？”]
    凭什么？我是贼吗？ # who: 蔺秀英
    * * [“我不该这么要求。给不给看，是您的事。”]
        过了一会儿，她说：流水我自己去打。 # did: private
        -> hub
    * * [“身正不怕影子斜。”]
        ~ trust = -1
        她把手机扣在了桌上。
        -> hub
* [“银行我有熟人，我悄悄替您问一句。”]
    * * [拿起电话又放下：“不行，这个我不能问。”]
        算了，我自己问我姐。 # who: 蔺秀梅 # did: private
        -> hub
    * * [走到里间去打电话]
        ~ trust = -1
        银行的人没有说，门外的蔺秀英全听见了。
        -> hub

=== deadline ===
我妈走得早，家里没办过这个。报停能不能等过了七七？ # who: 蔺秀英 # hint: 从哪天数起，周末怎么算，墙上就有
-> deadline_fork

=== deadline_fork ===
* { not date } [“得先知道从哪天数。证明给我看看。”]
    ~ date = true
    证明摊开了，十月十二日，星期一。七七要到月底了。 # did: asked-date
    -> deadline_fork
* [“等吧，七七要紧，社保那边晚几天也能理解。”]
    那就月底。 # who: 蔺秀英
    * * [“等等，这事有期限，我不能拿人情替您拖。”]
        -> count
    * * [“月底行，到时候我提醒您。”]
        ~ bad = 2
        她在本子上记了个“月底报”，三个人约好七七过后再来。 # mustNot: hid
        -> overdue
* { date } [翻开日历：“从十月十三数起，周末不算，咱们一天天数。”]
    -> count
* [“二十个工作日，差不多一个月，到十二号吧。”]
    那还有一个星期呢。 # who: 蔺建设
    * * [“差不多不行，照日历数。”]
        -> count
    * * [“对，不着急。”]
        -> benefits

=== count ===
{ date:
    数到第二十格，是十一月九日，下星期一。经办机构若另有数法，照它的，所以别压到最后一天。
- else:
    从哪天数？三个人对了一遍证明，十月十二走的。数到第二十个工作日，是下星期一，十一月九日。
}
~ date = true
~ told = true
那不就剩今天和星期一了？ # who: 蔺秀梅 # did: deadline # must: told-deadline
-> benefits

=== benefits ===
网上说抚恤金二十四个月，我爸能领多少？ # who: 蔺建设
* [“大厅会算，到那儿就知道了。”]
    领哪几样，总得先告诉我们吧。 # who: 蔺秀梅
    * * [“三样：丧葬补助金、抚恤金、个人账户余额。数由经办核定。”]
        她在手机上记了三行。 # did: benefits
        -> giving_back
    * * [“几样都有，别急。”]
        -> giving_back
* [“丧葬补助金、抚恤金，账户有余额也能继承。多少由经办核定，我不报数。”]
    连个大概也不说？ # who: 蔺建设
    退休的人另有算法，我报错了，你们记住的是我那个数。 # who: 我 # did: benefits
    -> giving_back
* [“二十四个月是顶格，我给你们按顶格乘一乘。”]
    计算器上的数，三个人都凑过来看。
    * * [清掉：“这个数不作数。能领三样，多少由经办机构核定。”]
        好吧，我们等核定。 # who: 蔺建设 # did: benefits
        -> giving_back
    * * [“大概就是这么多。”]
        ~ bad = 1
        蔺建设拍了张照，发给了工友。 # mustNot: quoted
        -> giving_back

=== giving_back ===
{ paid:
    那昨天取的那笔，是不是得还？可钱已经给殡仪馆了。 # who: 蔺秀英
- else:
    要是走了以后，卡里还进过钱呢？ # who: 蔺秀梅
}
* [“谁取的谁退，天经地义。”]
    蔺秀英张了张嘴，没有出声。
    * * [“家里谁出，你们商量。要退是真的，能分期，也能抵扣。”]
        那我一个人还不上，也有办法？ # who: 蔺秀英 # did: give-back
        -> slip
    * * [“就这么定了。”]
        ~ trust = -1
        -> who
* [“先别提，核的时候系统自己会扣，提了反而麻烦。”]
    这能行？ # who: 蔺建设
    * * [“不行，当我没说。自己先讲，退多少由人家算，能分期也能抵。”]
        蔺建设点点头：那就照实讲。 # did: give-back
        -> slip
    * * [“都这么办的。”]
        ~ bad = 2
        ~ paid = false
        蔺秀英把兜里一张纸条撕成了两半。 # mustNot: hid
        -> who
* [“多进的要退。一次退不出能签协议分期，也能从待遇里抵。自己先说。”]
    能抵就好，我还当要马上拿现钱。 # who: 蔺秀英 # did: give-back
    -> slip

=== slip ===
{ not paid and trust >= 0:
    ~ paid = true
    昨天进了一笔，我取了。凭条在这儿，带着一块儿去说。 # who: 蔺秀英 # did: asked-paid # must: paid-open
}
-> who

=== who ===
您见得多，给句公道话：这钱谁领，怎么分？ # who: 蔺建设
三双眼睛都看着您。 # hint: 这句公道话说出去，会被谁带走、带到哪里用
* [“一人三分之一，谁也别吃亏，这最公平。”]
    我八年，也是三分之一？ # who: 蔺秀英
    * * [“收回，这话不该我说。怎么分你们商量，不成找调解，再不成起诉。”]
        那我们自己先谈。 # who: 蔺秀梅 # did: no-side # did: roads
        -> going
    * * [“亲兄弟明算账，就三份。”]
        ~ bad = 1
        ~ split = true
        蔺秀梅说好，蔺秀英站了起来。 # mustNot: judged
        -> going
* [“怎么分我不能定。商量得成写下来，不成找调解、去法院。核定不服还能复议。”]
    您就一句偏向的话也没有？ # who: 蔺建设
    没有。您三位的话，我都记着。 # who: 我 # did: no-side # did: roads
    -> going
* [“大姐伺候了八年，她多拿一份，你们说呢？”]
    蔺秀梅不看您，看窗外。
    * * [“算我没说。你们商量，商量不成还有调解和法院。”]
        调解在哪儿，您把电话写给我。 # who: 蔺秀梅 # did: no-side # did: roads
        -> going
    * * [“人心都是肉长的，就这么分。”]
        ~ bad = 1
        ~ split = true
        蔺秀英哭出了声，另外两个人谁也没有说话。 # mustNot: judged
        -> going
* [“这个我真不懂，你们去问律师吧。”]
    律师费谁出？ # who: 蔺建设
    -> going

=== going ===
三点二十分。政务大厅五点下班，走过去一刻钟。 # hint: 今天三个人都在，下回凑齐是哪一天
* [“今天先报停，申领的等你们分清了再交。”]
    分清要等到哪年？我明早就走了。 # who: 蔺秀梅
    * * [“那申领也一块儿交。先领，怎么分慢慢谈，两码事。”]
        -> together
    * * [“没分清，交了也要吵。”]
        两个人去报了停，蔺秀梅没有去。
        ~ told = true
        -> paper
* [“星期一吧，今天大伙儿都累了。”]
    星期一我人在外省。 # who: 蔺秀梅
    * * [“那就今天，三位都在，该签字的当面签。”]
        -> together
    * * [“让他们带着你的身份证去。”]
        她摇摇头，没有给。
        -> paper
* [“三位都在，现在就去：先告知，说那笔钱，材料齐的当场申领。我陪着。”]
    -> together

=== together ===
~ trip = true
~ told = true
窗口收了告知，又照着办事指南一样样看材料，缺一份关系承诺，三个人当场各签各的。 # did: one-trip
{ paid:
    蔺秀英把凭条递进去，自己说的。窗口记下日期，说退多少等核定通知。
- else:
    窗口问近来有没有待遇到账，三个人谁也没有接话。
}
-> paper

=== paper ===
天快黑了，三个人还没有散。
* [“我拉个群，往后有事群里说。”]
    又是群，谁说过什么都翻不着。 # who: 蔺秀梅
    * * [“那写纸上，三份，一人一份。”]
        -> sheet
    * * [“翻得着的，往上划。”]
        -> settle
* [“今天说的都写下来，三位各拿一份。”]
    -> sheet
* [“单子给大姐，大姐转告你们。”]
    又是大姐转告。 # who: 蔺秀梅
    * * [“是我图省事。一人一份，我抄三张。”]
        -> sheet
    * * [“一家人，谁拿着都一样。”]
        -> settle

=== sheet ===
三把椅子都往前挪了挪，等着您写。 # hint: 往后三个人隔着两个省，靠这张纸对得上话吗
* [办到哪步、等什么、不服找谁都写上 # ask: sheet all]
    蔺建设念了一遍，念到末了停下来，又念一遍。三张纸，一个字不差。 # did: in-writing
    -> settle
* [写了其中几样 # ask: sheet some]
    蔺秀梅看完，翻过来看背面，背面是空的。那往后呢？您添了一行。
    -> settle
* [没有写到点子上 # ask: sheet none]
    三个人传着看了一圈，又传回您手里，谁也没有折。
    -> settle
* [写了怎么分 # ask: sheet never]
    ~ bad = 1
    ~ split = true
    蔺秀英念到那一行，不念了，把纸推给弟弟。 # mustNot: judged
    -> settle

=== settle ===
{
- bad == 1:
    -> judged
- bad == 2:
    -> overdue
- not told:
    -> overdue
- not trip:
    -> half_done
- not paid:
    -> surprise
- else:
    -> done
}

=== done ===
核定通知来的那天，蔺秀英打电话，说多领的一笔从待遇里抵了，剩下的还没有分。
我把流水打出来了，小妹看完，说了声辛苦。 # who: 蔺秀英
您在册上办了注销，写了日期，没有写他们怎么分。 # ending: one-trip
-> END

=== half_done ===
转过年，申领还缺蔺秀梅一个签名，三个人各等各的。
窗口那句话传到您这儿：先领后分，当时怎么没有人讲？ # ending: half-done
-> END

=== surprise ===
核定单上多出一行：11月5日一笔，应退。蔺秀梅的电话是晚上十点打来的。
这笔是谁取的？那天在您那儿，您问过没有？ # who: 蔺秀梅
您翻开那天的记录，没有这一问。 # ending: surprise
-> END

=== overdue ===
{ bad == 2 and (told or trip):
    第二年一月，经办机构来核实：交上去的日子和到账的钱，有一样没有照实讲。
- else:
    第二年一月，经办机构来核实，账上又多了两笔，取走的有，没取走的也有。
}
{ bad == 2:
    社区的人说不要紧，我们才这么办的。 # who: 蔺建设
- else:
    我们去过社区，没有人讲过到底是哪一天。 # who: 蔺秀英
}
要退的钱谁来出，算不算有意瞒着，三个人又从头吵起。 # ending: overdue
-> END

=== judged ===
春天，法院送来一张调查函，问社区是不是说过那样的话。
{ split:
    您说该那么分，我们才签的字。 # who: 蔺建设
- else:
    您说大概是那么多，我们才照那个数先分了。 # who: 蔺建设
}
您查遍政策，找不出一条能替那句话作证。 # ending: judged
-> END
