---
id: s05-who-is-boss
title: 我到底给谁干的活
module: 5
function: F5
levels: [4]
minutes: 14
uses: [class, practice, assessment]
setting: 十一月的雨天下午，站里没有别人。门垫上站着一个男人，鞋上套着塑料袋，怀里鼓鼓的，像揣着个本子。
people:
  - name: 阚福生
    age: 46
    trade: 铺砖工，九月底离的工地
    wants: 想把三万多工钱要回来，又怕伤了亲戚，怕传出去没人用他
  - name: 单永贵
    age: 51
    trade: 装修包工头，阚福生的表姐夫
    wants: 上头没给他结账，想先拿几张“已结清”去公司报账
aims:
  - 弄清活从哪里来、谁管着他、手里有什么，再谈找谁要钱
  - 分得开“有人该付这笔钱”和“算不算职工”，后一件留给仲裁和法院
  - 人多的事按规矩往上报，来过的人不往外说
nodes: [L4.S5.1.1, L4.S5.1.2, L4.K5.1.1, L4.K5.1.2, L4.S5.2.2, L4.S5.2.3, L4.K5.2.2, B2.2.6.3]
lessons: [m05-reception, m05-telephone, m03-case]
discuss:
  - “算不算职工”和“钱找谁要”，他更急的是哪一句，您先答哪一句
  - 他求您别说是他讲的，一班人的事又得报，话怎么说、报些什么
  - 老单打来电话，答“没来过”和“不说谁来过”，差在哪里
  - 结清单先签了换五千，日后要推翻，他得拿出什么来
variants:
  - { site: 滨河里, total: 四万五千四, owed: 三万一千四, rest: 两万六千四 }
  - { site: 锦湖里, total: 四万八千二, owed: 三万四千二, rest: 两万九千二 }
  - { site: 云栖里, total: 四万七千, owed: 三万三千, rest: 两万八千 }
asks:
  - id: sheet
    prompt: 给他写一张纸：带什么去，找谁，记住哪个期限
    longest: 100
    groups:
      - { id: bring, text: 带什么去, any: [身份证, 证件, 本子, 记工, 转账, 照片, 凭据, 证据, 病历, 聊天, 拍照] }
      - { id: whom, text: 找谁, any: [监察, 宏筑, 新雅, 总包, 分包, 劳资, 投诉] }
      - { id: limit, text: 记住哪个期限, any: [一年, 1年, 明年, 年内, 期限, 离场, 九月, 八月, 时效, 月底前] }
    never:
      - { text: 许了一定要得回, any: [包在, 保证, 一定能要, 一定要回, 肯定能要, 肯定要回, 准能, 包要, 一定给], unless: [不保证, 不能保证, 不敢, 不一定, 没人保证] }
documents:
  - id: workbook
    title: 记工本（保鲜膜包着）
    text: 三月到九月，一天一行：楼号、平方数、点工还是包活。六月二十日有一行：“返工十二平，公司小蒋敲的。”最后一页：总{total}，已拿一万四，欠{owed}。
  - id: settled-slip
    title: 一张没签字的单子
    text: “本人阚福生，在{site}项目铺砖工资已全部结清，今后与项目无任何纠纷。”日期空着，签名处用铅笔画了个圈。
  - id: gate-board
    title: 手机里的告示牌照片
    text: 工地大门口的维权信息告示牌。总承包：宏筑建设；装饰分包：新雅装饰。下面有劳资专管员的姓名电话和监察投诉电话。是他拍儿子来看他时照进去的。
cards:
  - id: general-pays-first
    title: 工程上拖欠工钱，谁先付
    text: 分包单位对所招用农民工的工资支付负直接责任；分包单位拖欠的，由施工总承包单位先行清偿，再依法追偿。
    source: migrant-wage-regulation
    article: 第三十条
  - id: responsible-not-employer
    title: 活转给没资格的个人
    text: 承包人把业务转包、分包给没有合法经营资格的个人，劳动者可请求由承包人承担付工钱、工伤待遇等用工主体责任。这不等于当然有劳动关系。
    source: judicial-interpretation-2
    article: 第一条
  - id: wage-card
    title: 工资卡谁也不能扣
    text: 工程建设领域里，发农民工工资的银行账户所绑定的本人社会保障卡或者银行卡，用人单位或者其他人员不得以任何理由扣押或者变相扣押。
    source: migrant-wage-regulation
    article: 第三十一条
  - id: injury-deadline
    title: 工伤认定的期限
    text: 单位没有申请的，受伤职工本人或近亲属可以自事故伤害发生之日起一年内提出。
    source: work-injury-regulation
    article: 第十七条
  - id: where-to-complain
    title: 投诉找哪里的监察
    text: 由用人单位用工所在地的县级或者设区的市级劳动保障行政部门管辖。已经仲裁、诉讼的同一件事，按那边的程序办。
    source: supervision-regulation
    article: 第十三条、第二十一条
criteria:
  - { id: asked-chain, dimension: information, text: 问清活是从哪家公司一层层下来的, points: 10 }
  - { id: asked-manage, dimension: information, text: 问清谁派活、谁验活、钱怎么发, points: 6 }
  - { id: saw-evidence, dimension: information, text: 看过凭据并让他自己保存好, points: 8 }
  - { id: asked-injury, dimension: information, text: 问出受过伤，提醒另有期限, points: 8 }
  - { id: three, dimension: policy, text: 讲得出算不算职工要看哪几样, points: 6 }
  - { id: right-authority, dimension: policy, text: 说明算不算由仲裁和法院认定, points: 8 }
  - { id: who-pays, dimension: policy, text: 讲清分包和总包各该担什么, points: 10, lesson: m03-case }
  - { id: two-things, dimension: policy, text: 分清该付钱和有劳动关系是两回事, points: 6 }
  - { id: report-group, dimension: procedure, text: 一班人欠薪的苗头报街道，不提他, points: 8 }
  - { id: routes, dimension: procedure, text: 投诉和仲裁讲清去处和期限，由他挑, points: 8, lesson: m05-telephone }
  - { id: calm, dimension: communication, text: 先让他进门坐下再问事, points: 4 }
  - { id: plain, dimension: communication, text: 写成一张纸，请他念一遍, points: 6 }
  - { id: private, dimension: ethics, text: 不把他来过的事告诉包工头, points: 6 }
  - { id: no-false-sign, dimension: ethics, text: 提醒他没结清就别写结清, points: 6 }
musts:
  - { id: pointed, text: 告诉他除了包工头，上头的公司也可以找 }
  - { id: warned, text: 告诉他没结清就别签结清 }
mustNots:
  - { id: ruled, text: 替仲裁断定他是或者不是职工 }
  - { id: exposed, text: 没经他同意把他来过的事告诉包工头 }
  - { id: signed, text: 劝他签内容不实的结清单 }
  - { id: unreported, text: 听到一班人要去堵门却装没听见 }
  - { id: promised, text: 许诺一定要得回 }
endings:
  - { id: three-doors, title: 三扇门都认得了, text: 活从哪里来问到了头，凭据在他自己手里，假的结清单没签，一班人的事报了上去。钱还没到手，但他知道每扇门后面是谁。 }
  - { id: one-door, title: 只敲了一扇门, text: 方向是有了，可是有一层没问到、一班人的事没报上去，或者话说得太满，他走到半路又折了回来。 }
  - { id: settled-short, title: 先拿了五千, text: 结清单的事没有人跟他说透，他签了。亲戚没翻脸，暖气费交上了，剩下两万多要先推翻自己签的字。 }
  - { id: turned-away, title: 还是回去找老单, text: 他听到的是“包工头的事归包工头”。上头两家公司该担的责任，他一个字也没听到。 }
  - { id: backfired, title: 风声先到了工地, text: 想当面说开，却没问他愿不愿意。包工头先知道了，他的卡和本子成了要挟他的东西。 }
---

VAR trust = 0
VAR knows_chain = false
VAR paper = 0
VAR grp = 0
VAR pointed = false
VAR reported = false
VAR promised = false
VAR site = "滨河里"
VAR total = "四万五千四"
VAR owed = "三万一千四"
VAR rest = "两万六千四"

阚福生站在门垫上不往里走，雨水顺着裤脚滴下来。
我就问一句，别踩脏你们的地。跟着包工头干活的，算不算职工？ # who: 阚福生 # hint: 问的是名分，急的多半是别的
-> first

=== first ===
* [“包工头带的？那叫劳务，不算职工。”]
    他点点头，像是早料到了。
    老单也这么说。 # who: 阚福生
    -> blurted
* [“地脏了能拖，您进来坐，从头说。”]
    他把塑料袋解下来叠好，坐了半个椅子。 # did: calm
    ~ trust += 2
    -> hub
* [“是不是有人欠您工钱了？”]
    你怎么知道是工钱？ # who: 阚福生
    他往门外看了一眼，还是坐下了。
    ~ trust += 1
    -> hub

=== blurted ===
* [“我说早了。这不是一句话能定的，您坐，我问几样。”]
    他站了一会儿，走回来。
    ~ trust += 1
    -> hub
* [“欠条有吧？拿着去法院告他个人。”]
    告我表姐夫？ # who: 阚福生
    他摇摇头，把帽子扣上了。
    -> lost
+ [“您打12333问吧，那边比我专业。”]
    他把号码写在烟盒上，没有再问。
    -> lost

=== hub ===
{ trust >= 2:
    他的话比刚才多了一些。 # hint: 活从哪家来，谁管他，手里有什么
- else:
    他两只手按着怀里，答一句，停一句。
}
* [“这活，老单是从谁手里接来的？”]
    -> chain
* [“平时谁派活，谁验活，钱怎么发？”]
    -> manage
* [“手里留着什么？本子、转账、卡，都算。”]
    -> evidence
* { grp == 0 } [“就欠您一个，还是一班人都没拿到？”]
    -> group
* { grp == 1 and trust >= 2 } [“您刚才说还有几个，他们有什么打算？”]
    -> group
* { trust >= 1 } [“干了大半年，身上有没有磕着碰着？”]
    -> injury
+ [“情况大概清楚了，我说说该怎么办。”]
    -> policy

=== chain ===
他光说是大公司的活。我只认老单，他是我表姐夫。 # who: 阚福生
* [“那就先记老单，雇主一栏写上单永贵。”]
    您在单子第一栏写上了这三个字。
    -> hub
* [“工地大门口的维权告示牌，您照过没有？”]
    他翻了半天，翻出一张儿子的照片，牌子正好在后头：总包宏筑，分包新雅。 # did: asked-chain
    ~ knows_chain = true
    -> hub

=== manage ===
活是老单派。安全课是公司小蒋讲的，进门刷脸，砖空鼓不空鼓，也是小蒋拿锤子敲。 # who: 阚福生
* [“那每个月的钱，是谁发到您手上的？”]
    老单一个月转我两千生活费，说年底总算。公司让办过一张卡，卡在老单手里。 # who: 阚福生
    * * [“亲戚嘛，放他那儿也省得丢，年底一块算。”]
        是省得丢，我也没见着过。 # who: 阚福生
        -> hub
    * * [“工资卡谁都不能扣，这些我照您的话记。”]
        他看着您写，念了一遍，点头。 # did: asked-manage
        ~ trust = 2
        -> hub
* [“刷脸、讲课、验活是公司的人，我照记。”]
    对，就是这么个事。 # who: 阚福生 # did: asked-manage
    -> hub

=== evidence ===
他从怀里掏出一个记工本，保鲜膜裹了三层，里面夹着一张没签的单子。 # hint: 凭据该由谁收着
* [“自己记的不作数，得公司盖章的才行。”]
    他开始把保鲜膜往回裹。
    * * [“我说错了，天天记的本子就是凭据。”]
        作不作数，由人家认。本子又摊开了，您请他自己拍照，原本收好。 # did: saw-evidence
        -> slip
    * * [“那算了，夹着的那张单子是什么？”]
        -> slip
* [“本子放我抽屉里锁着，丢不了，要用的时候您来取。”]
    他的手没有松开。
    * * [“您自己收着吧，每页拍一张。”]
        转账您也叫他别删。他一页一页拍，拍了二十六张。 # did: saw-evidence
        -> slip
    * * [“都是为您好，放您那儿淋了雨就没了。”]
        他让您锁了，眼睛一直看着那个抽屉。
        ~ trust = 0
        -> slip
* [“每页拍一张，原本别给任何人，微信转账也别删。”]
    他当场就拍，手指头粗，拍糊了重来。 # did: saw-evidence
    ~ trust = 2
    -> slip

=== slip ===
这张，老单说我签了，他好去公司报账，先给我五千。家里等着交暖气费呢。 # who: 阚福生 # hint: 纸上的字和眼下的数，对得上吗
* [“亲戚一场，先拿五千过冬也行，剩下的慢慢要。”]
    他在身上摸笔。
    * * [“慢，签了就是您自己说一分不欠。”]
        他把单子翻过来看背面。那让他写“付五千，还欠多少”？ # who: 阚福生 # did: no-false-sign # must: warned
        ~ paper = 1
        -> hub
    * * [把笔递过去，替他指了指签名的地方]
        他一笔一画签上了，说晚上就给老单送去。 # mustNot: signed
        ~ paper = 2
        -> hub
* [“您两家的事，签不签我不好说，您回去跟家里商量。”]
    他把单子折起来，放进了贴身的口袋。
    -> hub
* [“钱没结清，就别写结清。可以让他写：今付五千，尚欠多少。”]
    他未必肯。不过这话在理。 # who: 阚福生 # did: no-false-sign # must: warned
    ~ paper = 1
    -> hub

=== group ===
{ trust >= 2:
    ~ grp = 2
    十一个。他们说明天一早去售楼处门口坐着，不给钱不走，叫我也去。你别说是我讲的。 # who: 阚福生 # hint: 报的是事，护的是人
- else:
    还有几个吧，我说不好。 # who: 阚福生
    他低头去解鞋上的塑料袋，解得很慢。
    ~ grp = 1
    -> hub
}
* [“明天千万别去，去了要抓人的，听我一句。”]
    要自己的工钱，还犯法了？ # who: 阚福生
    * * [“要钱不犯法，堵门丢理。推代表去投诉。”]
        “我得报街道，只报工地和人数，不提您。”他想了想，说行。 # did: report-group
        ~ reported = true
        -> hub
    * * [“反正我提醒过了，去不去您自己掂量。”]
        他不说话了。 # mustNot: unreported
        ~ trust = 1
        -> hub
* [“这话我没听见，您也没说过，咱们说别的。”]
    他松了口气，又好像有点失望。
    * * [“不行，听见了就得报，不提您。”]
        他想了一会儿：推几个人去说也好，老秦嘴利索。 # did: report-group
        ~ reported = true
        -> hub
    * * [低下头，接着往下记他自己的那一笔账]
        笔记得很细，明天早上的事一个字也没有。 # mustNot: unreported
        -> hub
* [“推几个代表去投诉。我得报街道，不提您。”]
    别提我就行。代表……老秦嘴利索。 # who: 阚福生 # did: report-group
    ~ reported = true
    -> hub

=== injury ===
他把左边袖子往下拉了拉。
八月从架子上滑下来，手腕骨裂，花了两千三。老单给一千，说别提，提了公司罚他。 # who: 阚福生
* [“骨头长好了就好，咱们先顾工钱要紧。”]
    也是，阴天疼一疼罢了。 # who: 阚福生
    * * [“慢，申请认定只有一年，病历还在吗？”]
        在，片子也在。 # who: 阚福生 # did: asked-injury
        -> hub
    * * [应一声，接着往下记工钱的数目]
        他转了转手腕，没有再提。
        -> hub
* [“这能申请认定，从八月那天数一年。”]
    您叫他把病历和片子都收好。
    一年？我当是过了就过了。 # who: 阚福生 # did: asked-injury
    -> hub

=== policy ===
~ trust = 0
你给我个准话，我到底算不算职工？ # who: 阚福生 # hint: 这句准话，谁说了才算
* [“算。刷脸进门，公司验活，铁定是公司的职工。”]
    他一下子坐直了：那社保、合同，我都能跟公司要？
    * * [“我说满了，认不认是仲裁和法院的事。”]
        那我先把凭据理齐。 # who: 阚福生 # did: right-authority
        -> looks
    * * [“去要，不给就告，您这情形到哪儿都说得过去。”]
        好，有你这句话！ # who: 阚福生 # mustNot: ruled
        ~ promised = true
        -> money
* [“不算。您是老单叫来的，跟公司没关系。”]
    他把怀里的东西往里按了按。
    * * [“我收回。算不算，由仲裁和法院认。”]
        那你刚才说得那么响。 # who: 阚福生 # did: right-authority
        -> looks
    * * [“规定就这样，我也没办法，您再问问别人。”]
        他站起来，把塑料袋又套回鞋上。 # mustNot: ruled
        -> lost
* [“准话我给不了，认的是仲裁和法院。”]
    那他们看哪几样？你说，我听着。 # who: 阚福生 # did: right-authority
    -> looks

=== looks ===
* [“算不算您先别管，那是打官司的事，要到钱才是真的。”]
    也行。那钱找谁？ # who: 阚福生
    -> money
* [“看三样：够不够格，谁管您，活是谁家的。”]
    您一样样讲：那头是不是够格的单位，谁管着他，活是不是人家业务里的。
    头一样老单就不够。后两样，公司占一半。 # who: 阚福生 # did: three
    -> money

=== money ===
钱找谁要？老单说公司也没给他。 # who: 阚福生
* [“先别惊动公司，老单接不到活，您也没活干。”]
    这话老单也说过，一模一样。 # who: 阚福生
    * * [“我收回。分包欠的，总包先垫，垫了再追。”]
        垫上了，老单也松快。 # who: 阚福生 # did: who-pays # must: pointed
        ~ pointed = true
        -> duty
    * * [“和气生财，再忍忍，等年底看他给不给。”]
        他看着墙上的日历，十一月还剩几天。
        -> call
* { knows_chain } [“老单上头是新雅、宏筑，分包欠的总包先清偿。”]
    宏筑？他们老总我都没见过，也能找？ # who: 阚福生 # did: who-pays # must: pointed
    ~ pointed = true
    -> duty
* { not knows_chain } [“老单上头一定有公司，告示牌上都写着。”]
    他忽然想起来，手机里有一张儿子的照片，牌子就在后面。 # did: asked-chain # must: pointed
    ~ pointed = true
    ~ knows_chain = true
    -> upstairs
* [“谁叫您来的找谁，盯紧老单，别松口。”]
    他要是也跑了呢？ # who: 阚福生
    * * [“没说全，上头分包、总包都可以找。”]
        分包要付，总包先垫。他把这句话念了两遍。 # did: who-pays # must: pointed
        ~ pointed = true
        -> duty
    * * [“亲戚嘛，跑得了和尚跑不了庙。”]
        去年他连襟就跑过。 # who: 阚福生
        -> call

=== upstairs ===
两家公司的名字都在，他看看您，等您往下说。
* [“您给新雅打个电话，问问他们认不认。”]
    打了我说什么呀？ # who: 阚福生
    -> duty
* [“分包新雅要付，拖着就由总包先清偿。”]
    他把两个名字抄在烟盒背面。 # did: who-pays
    -> duty

=== duty ===
公司要是把钱垫了，我就算公司的人了？ # who: 阚福生
* [“差不多吧，到时候顺便把合同也要了。”]
    那我明天就跟他们要！ # who: 阚福生
    * * [“我说快了。该付钱，和名分是两回事。”]
        有没有劳动关系，另外认。他挠挠头：钱归钱，名分归名分。 # did: two-things
        -> call
    * * [“试试，不吃亏，提了再说，大不了他们不给。”]
        他把“合同”两个字也写上了。
        ~ promised = true
        -> call
* [“这个绕，一句两句说不清，您不用懂。”]
    他把脸转向窗外的雨。
    -> call
* [“两回事。公司担工钱，不等于有劳动关系。”]
    您说细了：活转给没资格的个人，公司要担工钱、工伤；有没有劳动关系，另外认。
    钱归钱，名分归名分。 # who: 阚福生 # did: two-things
    -> call

=== call ===
站里的座机响了。
我姓单，干装修的。我们那儿有个老阚，是不是上你那儿去了？ # who: 单永贵
阚福生朝您直摆手。
* [“没有，没来过，您打错地方了吧。”]
    他的电动车就停在你们门口。 # who: 单永贵
    * * [“我不该那么答，谁来过我们都不说。”]
        那头哼了一声，挂了。阚福生把手放下来。 # did: private
        -> route
    * * [“那是别人的车，同一个牌子的多了。”]
        行，你们真行。 # who: 单永贵
        -> route
* [“在呢，您也过来，三头对面，今天就说开。”]
    阚福生腾地站起来。 # mustNot: exposed
    -> exposed_now
* [“谁来过没来过，我们对谁都不说。”]
    您又说，他自己有事来问，也一样答。
    那我也问一句，公司不给我结账，我上哪儿说理？ # who: 单永贵 # did: private
    * * [“带上您和公司的结算单来，我把渠道讲给您听。”]
        那头沉默了一下，说改天来。
        -> route
    * * [“您是包工头，不归我们管。”]
        电话挂了。阚福生小声说：他也三个月没见着钱。
        -> route

=== exposed_now ===
* [“对不起，我该先问您。您要走就走后门，电话我再说。”]
    他没有走后门。楼下已经响起了车门声。
    -> backfire
+ [“怕什么，有我在呢。”]
    他把怀里的东西塞进衣服最里层。
    -> backfire

=== route ===
那我明天先干哪一样？ # who: 阚福生
* [“投诉找工地那边的监察，仲裁从离场数一年。”]
    您又说，同一件事别两头递。
    监察近，先去监察。老秦他们也去。 # who: 阚福生 # did: routes
    -> wrap
* [“仲裁、监察、法院都递上，哪边快算哪边。”]
    要跑三处啊？ # who: 阚福生
    * * [“我说乱了。先投诉，不成再仲裁，一年里提。”]
        他在烟盒上划掉两处，又把“仲裁”补在下面。 # did: routes
        -> wrap
    * * [“多跑跑总没坏处，递上去再说，哪边先动算哪边。”]
        他把三个地方都抄了下来，没有抄先后。
        -> wrap

=== wrap ===
雨小了，他开始往鞋上套塑料袋。 # hint: 出了这个门，他记得住几样
* [“这事包在我身上，一个礼拜给您信。”]
    他给您鞠了一躬。
    * * [“话大了。下礼拜我打电话问您走到哪步，钱得那边办。路数我写给您。”]
        -> sheet
    * * [把他送到门口]
        他走出老远，又回头摆了摆手。 # mustNot: promised
        ~ promised = true
        -> settle
* [“等一等，我写张纸给您带着，您念一遍。”]
    -> sheet
* [“都记住了吧？明天先去监察，路上慢点。”]
    他“嗯嗯”地应着，在烟盒上又画了两笔。
    -> settle

=== sheet ===
他把椅子拉回来，等您写。
* [带什么、找谁、哪个期限都写上 # ask: sheet all]
    他念得很慢，念完把纸叠成小块，贴着胸口放好。 # did: plain
    -> settle
* [只写了一部分 # ask: sheet some]
    他念完又问了一样，您添上，他把纸折了两折。
    -> settle
* [没有写到点子上 # ask: sheet none]
    他念了两遍：那我明天头一步迈哪只脚？您只好又说了一通。
    -> settle
* [许了一定要得回 # ask: sheet never]
    他一个字一个字念完，眼睛亮了，把纸包进了保鲜膜里。 # mustNot: promised
    ~ promised = true
    -> settle

=== settle ===
{ paper != 1:
    -> short_paid
}
{ knows_chain and pointed and reported and not promised:
    -> good
}
-> half

=== good ===
第二天，街道的人和监察先到了工地，售楼处门口没有人坐着，老秦他们三个代表在项目部登记。
过了九天，阚福生来电话：宏筑叫我们去对账了，老单也去了，他那本账还没我记得全。 # ending: three-doors
-> END

=== half ===
{ promised:
    第八天他打来电话：你不是说能成吗？公司说我不是他们的人，我就照你的话跟人吵了一架。
- else:
    { not reported:
        第二天早上，十个人坐在售楼处门口，有人报了警。街道问站里事先知不知道，阚福生也在人群里。
    - else:
        监察问他找哪家公司，他只说得出老单。人家让他回去弄清楚再来。
    }
}
他又在门垫上站住了，这回鞋上没有套塑料袋。 # ending: one-door
-> END

=== short_paid ===
{ paper == 2:
    单子当晚送到了老单手里，五千块当晚到的账。
- else:
    暖气费催得紧，老单又来了一趟，他把口袋里那张单子签了，拿了五千。
}
{ promised:
    公司把单子拍给他看时，他说：可社区的人说我能要。
}
半个月后，公司的人把那张“已全部结清”摆在桌上。他说还欠{rest}，人家问：那这字是谁签的？ # ending: settled-short
-> END

=== lost ===
他去找了老单三趟，头两趟有饭吃，第三趟没有人开门。
开春他在别的工地听人说，总包要先垫。他算了算日子，又想起您那天说的话。 # ending: turned-away
-> END

=== backfire ===
单永贵没有骂人，只说了一句：卡在我这儿，你自己掂量。
往后两个月，{site}和隔壁工地都没有人再叫阚福生去铺砖。 # ending: backfired
-> END
