---
id: s06-first-registration
title: 五十岁的叉车工说“什么都行”
module: 6
function: F2
levels: [4]
minutes: 12
uses: [class, practice, assessment]
setting: 星期一下午四点四十，离下班还有二十分钟。柜台上的手机亮着，物流园仓库的成主管发来一行字：“今晚就缺一个叉车工，有人吗？”
people:
  - name: 项宝田
    age: 50
    trade: 纸箱厂叉车工，厂子八月搬走，他没有跟去
    wants: 想快点有活干，怕说了难处就没人要
  - name: 成主管
    age: 38
    trade: 物流园仓库主管
    wants: 今晚的班要有人顶，价钱能压就压
aims:
  - 把“什么都行”问成能比对的几行条件
  - 问活不问病，底线和想要分开记，底线不递给单位
  - 推荐以前说清是哪家、给哪些信息，由本人点头
nodes: [L4.S2.2.2, L4.S2.2.1, L4.S2.2.5, L4.K2.2.1, L4.K2.2.3, L4.K2.2.5]
lessons: [m06-registration, m06-matching, m06-overview]
discuss:
  - 他把二四六下午瞒着不写，怕的是什么；哪一句话让他肯说了
  - 成主管问底价、问家里，不答又不得罪他，还能怎么说
  - 夜班没有荐，他空手回去不痛快，这份不痛快该不该让他受
variants:
  - { years: 十七, floor: 四千五, hope: 五千五, going: 五千, wait: 十一 }
  - { years: 十九, floor: 四千二, hope: 五千二, going: 四千八, wait: 十二 }
  - { years: 十六, floor: 四千八, hope: 五千八, going: 五千三, wait: 九 }
asks:
  - id: row
    prompt: 在“时间”一栏写一行，这一行单位也看得见
    longest: 30
    groups:
      - { id: days, text: 哪几天, any: [二四六, 二、四、六, '二,四,六', '2、4、6', '246', 2/4/6, 周二, 周2, 星期二, 礼拜二] }
      - { id: half, text: 一天里的哪一段, any: [下午, 午后, 中午以后, 一点以后, 13点] }
    never:
      - { text: 写了家里谁病、去哪里, any: [医院, 老婆, 爱人, 妻子, 媳妇, 嫂子, 家属, 看病, 治病, 生病, 陪护, 透析], unless: [不写, 不填] }
  - id: reply
    prompt: 给成主管回一条消息，只说项宝田点过头的
    longest: 60
    groups:
      - { id: craft, text: 会开什么车, any: [夹抱, 叉车, 开车, 手艺] }
      - { id: shift, text: 问的是哪个班, any: [早班, 白班, 日班, 白天, 上午, 早上] }
    never:
      - { text: 写了他是谁, any: [项宝田, 宝田, 老项, 项师傅, 姓项] }
      - { text: 写了他的底线, any: [底线, 四千, '4千', '4200', '4500', '4800'], unless: [不说, 不谈, 不替, 当面] }
      - { text: 写了他家里的事, any: [老婆, 爱人, 妻子, 媳妇, 嫂子, 医院, 看病, 家里], unless: [不说, 不谈, 不提, 不替, 当面] }
documents:
  - id: blank-form
    title: 求职登记表（他自己填的）
    text: 姓名项宝田，年龄空着。想做的工种：什么都行。工资：看着给。时间：都可以。做不了的：没有。电话写了两遍，头一遍划掉了一位。
  - id: night-job
    title: 成主管发来的消息
    text: “平衡重叉车，晚十点到早六点半，每周五天，缺人的时候帮着码垛。价钱好商量。有人就把电话给我，我直接打。”
cards:
  - id: truthful
    title: 求职的人要如实说
    text: 求职者应当如实提供基本信息，以及与应聘岗位有关的知识、技能、工作经历。
    source: hr-market-regulation
    article: 第二十三条
  - id: each-consent
    title: 把名字给单位以前
    text: 把个人信息提供给别的单位，要告知接收方是谁、怎样联系、拿去做什么、怎样用、给哪些，并取得本人的单独同意。
    source: personal-information-law
    article: 第二十三条
  - id: least
    title: 只收用得着的
    text: 收集个人信息，应当限于实现处理目的的最小范围，不得过度收集。
    source: personal-information-law
    article: 第六条
  - id: three-conditions
    title: 失业保险金的三个条件
    text: 缴费满一年；非因本人意愿中断就业；已经办理失业登记并有求职要求。只登记求职，不等于办了失业登记。
    source: social-insurance-law
    article: 第四十五条
criteria:
  - { id: last-job, dimension: information, text: 从上一份活问起，问出会什么, points: 10 }
  - { id: hours, dimension: information, text: 问清哪几天哪几点走不开, points: 12 }
  - { id: limits, dimension: information, text: 问清做不了的活，不追问病名, points: 10 }
  - { id: two-numbers, dimension: information, text: 底线和想要记成两个数, points: 8 }
  - { id: two-registers, dimension: policy, text: 分清求职登记和失业登记, points: 10, lesson: m06-overview }
  - { id: honest-age, dimension: policy, text: 讲清年龄和经历要如实写, points: 6 }
  - { id: read-back, dimension: procedure, text: 填完念给他听，由他改, points: 8 }
  - { id: consent, dimension: procedure, text: 递名字前逐家取得本人同意, points: 10, lesson: m06-matching }
  - { id: next-date, dimension: procedure, text: 当面定下回访的日子, points: 6 }
  - { id: at-ease, dimension: communication, text: 头一句让他愿意坐下来说, points: 6 }
  - { id: id-only-seen, dimension: ethics, text: 证件只看不留, points: 6 }
  - { id: floor-kept, dimension: ethics, text: 不把底线工资和家事递给单位, points: 8, lesson: m06-matching }
musts:
  - { id: comparable, text: 表上留下能比对的条件，不写“不限” }
mustNots:
  - { id: leaked, text: 没经本人同意就把他的信息、底细给单位 }
  - { id: faked, text: 替他改小年龄或编造经历 }
  - { id: promised, text: 许诺一定会要他 }
endings:
  - { id: fitting-job, title: 荐对了一家, text: 走不开的钟点问在前头，名字是他点头才递的，底线没有先到老板手里，单位看上的是他的手艺。 }
  - { id: slow-but-sound, title: 今晚没赶上, text: 夜班不合，没有硬推，表上也留下了能比对的几行。可是去不去没有先问他一声，他空手回去，等得不大痛快。 }
  - { id: three-nights, title: 去了三晚, text: 岗是当天荐成的，走不开的钟点、做不了的活没问全，或者问到了没当回事，干到第三晚就撞上了，两头都白忙。 }
  - { id: unlimited, title: 一张什么都行的表, text: 表上写得最多的是“都行”，手艺和钟点没有落下来。岗位来了一批又一批，没有一个想得起他。 }
  - { id: beaten-down, title: 底牌先到了老板手里, text: 该由他自己说的话，别人先替他说了，或者写了假的。往后他谈什么都没有底气。 }
---

VAR trust = 0
VAR knows_time = false
VAR knows_body = false
VAR knows_floor = false
VAR knows_skill = false
VAR family = false
VAR leaked = false
VAR faked = false
VAR years = "十七"
VAR floor = "四千五"
VAR hope = "五千五"
VAR going = "五千"
VAR wait = "十一"

项宝田把表推过来，站着，一只手还扶着门。
什么都行，给个活就行。您忙，我不耽误您下班。 # who: 项宝田 # hint: “什么都行”是实话，还是怕说了难处就没人要
-> first

=== first ===
* [“行，我先给您写个‘工种不限’，路子宽一点。”]
    他点点头，还是站着。
    路子宽就好。 # who: 项宝田
    ~ trust -= 1
    -> hub
* [“巧了，物流园今晚就缺叉车工，您去不去？”]
    他眼睛亮了一下，又看了看墙上的钟。
    今晚啊……也行吧。 # who: 项宝田
    -> hub
* [“下班还早，您坐。开了多少年车？”]
    他把门带上，坐下来。
    {years}年，没碰倒过一个垛。 # who: 项宝田 # did: at-ease
    ~ trust += 1
    -> hub
* [“五十岁不好找，您心里得有个准备。”]
    我知道。所以我说什么都行。 # who: 项宝田
    ~ trust -= 1
    -> hub

=== hub ===
* [“在纸箱厂，一天是怎么过的？几点起，几点回？”]
    -> last
* [“有没有哪几天、哪几个钟点走不开？”]
    -> hours
* [“什么样的活，您干不了？”]
    -> limits
* [“工资您心里是什么数？”]
    -> money
* [“厂里走了以后，社保和失业登记办过没有？”]
    -> register
+ [问得差不多了，动手填表]
    -> form

=== last ===
六点到厂，装早上那三车。原纸卷一吨多一个，得夹着走，不能蹭破边。 # who: 项宝田
* [“夹抱车您也开过？那跟一般的叉车不是一回事。”]
    他头一回笑了。
    厂里就两个人会，另一个是我带的。叉车证我揣着，没过期。 # who: 项宝田 # did: last-job
    ~ knows_skill = true
    ~ trust += 1
    -> hub
* [记下“会开叉车”，接着往下问]
    他看了看那四个字，没说什么。
    -> hub

=== hours ===
{ trust >= 1:
    他搓了搓手。
    星期二、四、六下午，我得送老婆去医院，一去四个钟头。 # who: 项宝田
    我没往表上写，写了谁还要我。 # who: 项宝田
    ~ knows_time = true
    ~ family = true
    * * [把这一条写进表里]
        笔尖停在“时间”一栏，他盯着您的手。 # hint: 单位要拿这一行比对什么，不用知道什么
        * * * [哪几天、哪一段都写上 # ask: row all]
            行，就这么写。 # who: 项宝田 # did: hours
            ~ trust = 2
            -> hub
        * * * [只写了一半 # ask: row some]
            他拿指头点了点：二四六，下午，两样都得有。您添上了。 # did: hours
            -> hub
        * * * [没有写出钟点 # ask: row none]
            他看看那一行，张了张嘴，没有说什么。
            ~ knows_time = false
            -> hub
        * * * [写了家里的事 # ask: row never]
            这个，老板也看得见？ # who: 项宝田
            ~ trust = 0
            * * * * [“看得见，不该写。我划掉，只留二四六下午。”]
                他看着您划了两道。 # did: hours
                -> hub
            * * * * [“看见了才好照顾您嘛。”]
                他没有再问，低头看自己的鞋。
                -> hub
    * * [“嫂子什么病？我写上，好给您争取照顾。”]
        他不接话，低头看自己的鞋。
        ~ trust = 0
        * * * [“不用说，我不该问。就写‘二四六下午不行’。”]
            他嗯了一声，点点头。 # did: hours
            -> hub
        * * * [“写上对您没坏处。”]
            您写吧。 # who: 项宝田
            他说得很轻。
            -> hub
    * * [“那先不写，去了再跟老板商量，免得头一面就吓跑人家。”]
        也是个办法。 # who: 项宝田
        ~ knows_time = false
        -> hub
- else:
    没有，都行。 # who: 项宝田
    * * [“好，那我写‘时间都可以’。”]
        他张了张嘴，又合上了。
        -> hub
    * * [“不是考您。写清了，才不会叫您白跑一趟。”]
        他想了一会儿。
        星期二、四、六下午不行，家里有事。 # who: 项宝田 # did: hours
        ~ knows_time = true
        ~ trust = 1
        -> hub
}

=== limits ===
没有干不了的。 # who: 项宝田
* [“那您有什么病没有？腰啊，血压啊，我记一笔。”]
    没有。 # who: 项宝田
    他答得很快。
    ~ trust -= 1
    * * [“换个问法，一整夜站着码货，您受得了吗？”]
        他扶了扶腰。
        码货不行，一弯一晚上，第二天起不来。 # who: 项宝田 # did: limits
        ~ knows_body = true
        -> hub
    * * [写上“身体健康”]
        他看着您写完这四个字。
        -> hub
* [“坐车上一整天，和弯腰搬一整天，哪样行？”]
    坐车上行。弯腰搬，头两个钟头还凑合。 # who: 项宝田 # did: limits
    ~ knows_body = true
    -> hub
* [“那好，写‘无’。身体好是长处。”]
    他把手从腰后面拿开了。
    -> hub

=== money ===
看着给。 # who: 项宝田
* [“少于多少，您宁可在家？再说一个您想拿的数。”]
    少于{floor}不去，油钱都不够。想嘛，{hope}，原来就是这个数。 # who: 项宝田
    两个数分开记，头一个只留在站里。 # who: 我 # did: two-numbers
    ~ knows_floor = true
    -> hub
* [“您这个岁数，报低一点好出手。”]
    那……{floor}？ # who: 项宝田
    ~ knows_floor = true
    * * [“我收回刚才的话。{floor}是底线，想要的另说一个。”]
        {hope}。原来就是这个数。 # who: 项宝田 # did: two-numbers
        -> hub
    * * [在“期望工资”里写上{floor}]
        他看着那个数，没有作声。
        -> hub

=== register ===
厂里替我交到八月。来您这儿登记了，失业那头不就也办了？ # who: 项宝田
* [“两回事。这张是找活的，失业登记要另办，今天能一起办。领不领得上由经办机构审。”]
    我还当一张表管两样。那就一起办。 # who: 项宝田 # did: two-registers
    -> hub
* [“您找活要紧，失业金那点钱先不管。”]
    他想了想。
    九月十月我一分钱都没进账。 # who: 项宝田
    * * [“那得管。失业登记另办，条件够不够由经办机构审。”]
        好，您告诉我点哪里，我自己点。 # who: 项宝田 # did: two-registers
        -> hub
    * * [“有了活就都有了。”]
        他没再问。
        -> hub
* [“对，登记上就算办了。”]
    他放心了，把这件事搁到一边。
    -> hub

=== form ===
~ trust = 0
年龄一栏还空着。他用指头点了点。
这个能不能写四十六？四字头好看些。 # who: 项宝田
* [“写五十。{years}年的手艺摆在后面，老板看得懂。”]
    也是，证上有生日，瞒不住。 # who: 项宝田 # did: honest-age
    -> idcard
* [“空着吧，让老板自己问。”]
    空着也行？ # who: 项宝田
    * * [“不行，想了想还是照实写，免得到时候说您瞒他。”]
        他自己写上了“50”。 # did: honest-age
        -> idcard
    * * [“行，表上又没有星号。”]
        那一格就空着了。
        -> idcard
* [“写四十六吧，先进了门再说。”]
    他写了，写得很小。 # mustNot: faked
    ~ faked = true
    -> idcard

=== idcard ===
他把身份证也放到桌上，问要不要复印。
* [“正反面我拍一张，往后荐岗省得您再跑。”]
    他把证翻了个面，在桌上摆正。
    * * [镜头对准了，又放下：“用不着，我看过就行。”]
        您记了后四位，把证还给他。 # did: id-only-seen
        -> writing
    * * [拍下来，存进手机相册]
        相册里又多了两张。
        -> writing
* [对一眼姓名，记后四位，当场递回]
    他把证收好，扣上了口袋的扣子。 # did: id-only-seen
    -> writing
* [复印一份，夹进登记表]
    复印机响了两声，他一直看着那张纸。
    -> writing

=== writing ===
光标停在“求职意向”那一栏。 # hint: 盖住姓名，同事看着表说得出他能去哪家吗
* [“不限。”这样筛哪个岗都筛得到他]
    两个字打上去，下面的格子都空着。
    * * [又看了一遍，删掉，把问到的一行行填上]
        -> rows
    * * [点保存]
        系统提示：登记成功。
        -> unlimited_form
* [能做的、时间、做不了的、工资，一样一行]
    -> rows
* [“叉车工。”三个字，清楚]
    { knows_time or knows_body or knows_skill:
        刚才说的那些，不写？ # who: 项宝田
    - else:
        开叉车我是会的。 # who: 项宝田
    }
    * * [“光写三个字不够，时间和做不了的也得有。”]
        -> rows
    * * [“先这样，细的见面谈。”]
        他哦了一声。
        -> unlimited_form

=== rows ===
{ knows_time or knows_body or knows_floor or knows_skill:
    问到几行就写几行，没问到的打了问号。 # must: comparable
- else:
    一行行写下来，后面全是问号。
}
-> readback

=== readback ===
* [从头念一遍：“哪句不像您说的，您改。”]
    { knows_time:
        他把“二四六下午”后面添了四个字：一点以后。 # did: read-back
    - else:
        他听到时间那一栏，停了停。
        二四六下午不行，这个还是得添上。 # who: 项宝田 # did: read-back # must: comparable
        ~ knows_time = true
    }
    -> phone
* [“您签个名就好了。”]
    他没看，签了。
    -> phone
* [自己检查一遍错别字，保存]
    屏幕一闪，存好了。
    -> phone

=== unlimited_form ===
* [“等等，这样存了等于没存，我改一改。”]
    您退回去，把那张表重新打开。
    -> rows
+ [“好了，有岗我叫您。”]
    他说了两声谢谢，往外走。
    -> blank

=== phone ===
~ knows_body = false
手机又亮了。成主管：“到底有没有？报个名字，电话给我，我直接打。” # hint: 发出去就收不回来，先想想那是谁的名字
* [回他：“项宝田，五十，开叉车的。”附上电话]
    那边回得飞快：收到。 # mustNot: leaked
    ~ leaked = true
    -> after_leak
* [先对项宝田讲：“这家晚十点到早六点半，要帮着码垛，您听听。”]
    -> weigh
* [回他：“先等我问过本人。”再转头问项宝田]
    成主管发来一个撇嘴的表情。您把夜里的钟点、码垛的事念给项宝田听。
    -> weigh
* [“今晚的不急，我先把您的表存好。”]
    他朝手机看了一眼。
    找叉车工的？ # who: 项宝田
    您只好把夜里的钟点、码垛的事念给他听。
    -> weigh

=== after_leak ===
项宝田的手机响了，他看着陌生号码，没有接。
* [“是我给的，该先问您。您不想去，我替您回掉。”]
    您往后先跟我说一声。 # who: 项宝田
    您点点头，把夜里的钟点、码垛的事补念给他听。
    -> weigh
+ [“接呀，给您找的活。”]
    他接起来，听见对方第一句：五十了？那得便宜点。
    -> beaten

=== weigh ===
{ knows_time:
    夜里干到早六点半，二四六下午我还得跑，熬不住。 # who: 项宝田
- else:
    去！有什么不能去的。 # who: 项宝田
    他说得响，眼睛却没看您。
}
* { knows_time } [“钟点不合，不硬推。我问问他有没有早班，只说您的手艺，您同意吗？”]
    同意。就说我会开夹抱车，别的先别说。 # who: 项宝田 # did: consent
    -> message
* [“先干几天，骑驴找马，去了肯定要您。”]
    肯定要？那我今晚就去。 # who: 项宝田 # mustNot: promised
    -> nights
* [“去不去您定。去的话，我把姓名、电话、会开什么车给他，行不行？”]
    { knows_time:
        夜班我不去。他有白天的，您再给。 # who: 项宝田 # did: consent
        -> bargain
    - else:
        行，给吧。 # who: 项宝田 # did: consent
        -> nights_or
    }
* [“夜班您不合适，我直接回掉了。”]
    他看着您打完那行字。
    您倒是问我一声。 # who: 项宝田
    -> closing_slow

=== message ===
您给成主管打字，项宝田在对面看着您的手指头。 # hint: 他刚才点头的是哪几样
* [问早班，只说手艺 # ask: reply all]
    成主管回得快：早班？有个缺，您打过来说。
    -> bargain
* [只说到一头 # ask: reply some]
    成主管回了个问号，您又补了半句，他才说：打过来吧。
    -> bargain
* [没有写到点子上 # ask: reply none]
    成主管回：所以到底有没有人？您只好打过去。
    -> bargain
* [写了没有点头的 # ask: reply never]
    项宝田探身看见屏上那几个字，坐了回去。 # mustNot: leaked
    成主管回得飞快：行，我心里有数了。
    -> beaten

=== nights_or ===
* [递名字以前再问一句：“一整夜，还要码垛，家里走得开？”]
    他沉了一会儿。
    二四六下午走不开。有早班，我去早班。 # who: 项宝田
    ~ knows_time = true
    -> bargain
+ [把名字发过去]
    成主管回：十点，三号门。
    -> nights

=== bargain ===
您走到里间打电话。
早班缺一个会夹抱的，人能来看看。他最少多少肯来？家里有没有拖累？ # who: 成主管 # hint: 他问的两样，项宝田让您说了吗
{ knows_floor:
    登记表就摊在手边，“{floor}”三个字看得清清楚楚。
- else:
    登记表上工资那一栏，您没问出底来。
}
* [“价钱和家里的事，您当面跟他谈。您先看他开车，手艺他自己露。”]
    行，明早让他来试一把。 # who: 成主管 # did: floor-kept
    -> close_good
* { knows_floor } [“他人实在，{floor}就肯来。”]
    好嘞，那就{floor}。 # who: 成主管 # mustNot: leaked
    -> beaten
* { not knows_floor } [“他急着要活，给多少都肯来。”]
    好嘞，那我可往低里开了。 # who: 成主管 # mustNot: leaked
    -> beaten
* { not family } [“他家里有难处，二四六下午走不开，您多照顾。”]
    那边停了停。
    那他不是老要请假？ # who: 成主管 # mustNot: leaked
    -> beaten
* { family } [“他爱人身体不好，您多照顾，给个白班。”]
    那边停了停。
    那他不是老要请假？ # who: 成主管 # mustNot: leaked
    -> beaten
* [“您那个岗，同样的人上个月拿多少？”]
    {going}上下吧。他到底要多少？ # who: 成主管
    * * [“那就按{going}上下跟他谈，别的我不替他说。”]
        滑头。明早让他来。 # who: 成主管 # did: floor-kept
        -> close_good
    * * [“比您这个数少点也成。”]
        那我心里有数了。 # who: 成主管 # mustNot: leaked
        -> beaten

=== close_good ===
项宝田站在门口等您，外套已经穿好了。
* [“明早七点半三号门面谈，用不用由他定。星期四上午我打给您，成不成都打。”]
    星期四上午，我等着。 # who: 项宝田 # did: next-date
    -> check_good
* [“您话少，明早我陪您进去，手艺啊为人啊，我替您说几句好的。”]
    他摆摆手。
    车我自己会开，话我自己会说。 # who: 项宝田
    -> check_good
* [“明早七点半，三号门，找成主管。身份证、叉车证带上，别迟到。”]
    要是没看上我呢？ # who: 项宝田
    * * [“那也给我句话，星期四我打给您，再看下一家。”]
        行，星期四。 # who: 项宝田 # did: next-date
        -> check_good
    * * [“先别想那么多。”]
        他点点头走了。
        -> check_good

=== check_good ===
{ faked:
    -> exposed
}
{ leaked:
    -> beaten
}
-> good

=== closing_slow ===
* [“是我急了，该您来定。星期四上午我打电话，有早班的先找您。”]
    他叹了口气。
    那就星期四。 # who: 项宝田 # did: next-date
    -> slow
+ [“回头有合适的再说。”]
    他把表折起来，又想起那是要交的。
    -> slow

=== good ===
第二天他夹起一卷原纸，转身，落下，边没有破。成主管问他什么时候能来。
二四六下午的事是他自己开的口，两边商量成早六点到十二点半，工资也是他自己谈的。 # ending: fitting-job
-> END

=== slow ===
{ faked:
    -> exposed
}
{ leaked:
    -> beaten
}
{ not knows_time and not knows_skill:
    -> blank
}
成主管找了别人。{wait}天后来了个早班叉车的岗，您翻到他的表，头一个打给了他。
那天我是有点恼，空等了{wait}天。 # who: 项宝田 # ending: slow-but-sound
-> END

=== exposed ===
到了单位，人家接过身份证看了两眼，抬头问：表上不是四十六吗？
项宝田的手艺没有人再看。他回来问您：那天您怎么不拦我？ # ending: beaten-down
-> END

=== nights ===
{ faked:
    -> exposed
}
头两晚他都去了。第三晚该码垛，他的腰直不起来，第二天下午又误了送人的钟点。
你们荐的人，三天就跑。 # who: 成主管 # ending: three-nights
-> END

=== blank ===
到了来年二月，岗位来过四批。筛“早班”没有他，筛“夹抱车”也没有他。
他路过站门口，看了看公告栏，没有进来。 # ending: unlimited
-> END

=== beaten ===
没几天，物流园几家仓库都听说了有个五十岁的叉车工，他的事传得比他的人快。
他再来的时候，不肯坐了。我的事，您还跟谁说过？ # who: 项宝田 # ending: beaten-down
-> END
