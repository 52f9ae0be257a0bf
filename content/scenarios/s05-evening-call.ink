---
id: s05-evening-call
title: 不报姓名的电话
module: 5
function: F5
levels: [4, 3]
minutes: 12
uses: [class, practice, assessment]
setting: 八月的星期四，傍晚五点五十分，外面下雨。您在关窗，值班电话响了。那头有超市的广播声，一个女人把嗓子压得很低。
people:
  - name: 来电人
    age: 46
    trade: 听口气在超市上班，别的不肯说
    wants: 想知道孩子交的押金退不退，怕家里亲戚知道是她说的
  - name: 梅姐
    age: 51
    trade: 服务站同事
    wants: 想把回访表填齐，也真心想帮忙
aims:
  - 不追姓名也能把事问清，先问今晚还会发生什么
  - 分得清监察、仲裁和报警，分得清举报和投诉
  - 单子只记事实，护住打电话的人
nodes: [L4.K5.2.1, L4.K5.2.2, L4.S5.2.2, L4.S5.2.3, L3.S2.1.2, L3.K5.2.1, B2.1.3.3]
lessons: [m05-telephone, m04-kinds, m06-publishing]
discuss:
  - 她只问退不退，是哪些话让您知道今晚还有事
  - 不要姓名，单子上哪几样仍旧写得实
  - 举报和投诉，对她和对孩子各意味着什么
  - 梅姐要填满回访表，您有什么法子两头都交代得过去
variants:
  - { agency: 鑫路人力, sign: 鑫路, deposit: 一千八, more: 一千二 }
  - { agency: 荣途人力, sign: 荣途, deposit: 一千五, more: 九百 }
  - { agency: 恒聚人力, sign: 恒聚, deposit: 两千, more: 一千一 }
asks:
  - id: record
    prompt: 电话咨询记录单上写几句，要报街道：哪家店，什么事，明早怎样，请谁来看
    longest: 100
    groups:
      - { id: shop, text: 哪一家, any: [鑫路, 荣途, 恒聚, 中介, 菜场, 人力] }
      - { id: what, text: 什么事, any: [押金, 收钱, 收费, 交钱, 服装, 体检, 扫码] }
      - { id: danger, text: 证件或明早发车, any: [身份证, 证件, 发车, 六点, 6点, '6:00', 车站, 外省, 上车, 大巴, 八点, 8点] }
      - { id: whom, text: 请谁来看, any: [监察, 街道, 公安, 派出所, 民警, '110', 报警, 人社] }
    never:
      - { text: 写了能认出来电人的话, any: [号码, 超市, 母亲, 妈妈, 姑父, 牌友, 儿子, 她儿, 女士, 大姐, 来电显示], unless: [未留, 不留, 没留, 没有留, 没有问, 未问, 不写, 不记, 不愿] }
documents:
  - id: call-sheet
    title: 电话咨询记录单（空白）
    text: 来电时间、所问事项、答复要点、转给谁、约定的回音。姓名和电话两栏旁边印着小字：“本人愿意才填”。
  - id: poster
    title: 菜场边的招工海报（巡查时拍的）
    text: “{agency}，外省电子厂直招，包吃住，当天报名次日发车。入职押金满三个月退还。”海报上没有印许可证编号。
cards:
  - id: no-deposit
    title: 职业中介不得做的事
    text: 不得提供虚假就业信息，不得扣押劳动者的居民身份证等证件，不得向劳动者收取押金。
    source: employment-promotion-law
    article: 第四十一条
  - id: give-back
    title: 收了押金怎样处理
    text: 职业中介机构向劳动者收取押金的，由劳动行政部门责令限期退还，并按人数处以罚款。
    source: employment-promotion-law
    article: 第六十六条
  - id: report
    title: 举报和投诉
    text: 任何人对违反劳动保障法律的行为都可以举报，监察机构要为举报人保密；劳动者认为用人单位侵犯了自己的权益，可以投诉。对职业介绍机构的监察，也照这部条例。
    source: supervision-regulation
    article: 第二条、第九条
  - id: scope
    title: 监察管中介吗
    text: 职业介绍机构遵守国家有关规定的情况，属于劳动保障监察的事项。
    source: supervision-regulation
    article: 第十一条
criteria:
  - { id: asked-tonight, dimension: information, text: 问出今晚和明早还有什么事, points: 12 }
  - { id: asked-deal, dimension: information, text: 问清交了什么钱、有什么凭据, points: 8 }
  - { id: asked-shop, dimension: information, text: 问清是哪家门店，不先下结论, points: 6 }
  - { id: deposit, dimension: policy, text: 讲准押金的规定，不许结果, points: 10, lesson: m04-kinds }
  - { id: right-door, dimension: policy, text: 分清监察、仲裁和报警, points: 10 }
  - { id: stop, dimension: procedure, text: 先止住今晚的损失, points: 8 }
  - { id: two-ways, dimension: procedure, text: 讲清举报与本人投诉的分别, points: 10 }
  - { id: logged, dimension: procedure, text: 当晚记单，把线索报街道, points: 8 }
  - { id: no-name, dimension: communication, text: 不要姓名也肯往下听, points: 8 }
  - { id: readback, dimension: communication, text: 挂断前请她说一遍, points: 6 }
  - { id: guard, dimension: ethics, text: 不查不说来电人是谁, points: 8 }
  - { id: son, dimension: ethics, text: 孩子成年了，由他自己定, points: 6 }
musts:
  - { id: told-stop, text: 告诉她今晚不再交钱、先不上车 }
  - { id: told-where, text: 告诉她该找哪个部门 }
mustNots:
  - { id: traced, text: 追查或说出来电人是谁 }
  - { id: tipped, text: 惊动中介，或者叫熟人去通气 }
  - { id: pay-more, text: 劝她把今晚的钱先交上 }
  - { id: promised, text: 许诺押金一定能退 }
endings:
  - { id: own-complaint, title: 他自己走进了监察的门, text: 今晚的钱没有再交，线索当晚到了街道，孩子听懂了投诉要由自己去。打电话的人是谁，始终没有人问出来。 }
  - { id: clue-only, title: 钱止住了，路没走完, text: 新的损失挡住了。可是话说过了头、孩子的主意没问，或者单子没有当晚写清，要回押金的路就断在半截。 }
  - { id: bus-left, title: 只答了她问的那一句, text: 她问退不退，就只答了退不退。八点要再交的钱和六点要开的车，没有人问，或者问到了没有拦。 }
  - { id: hung-up, title: 听筒里的忙音, text: 一开口就要姓名、讲规矩，她把电话挂了。一个不肯报名字的人，多半只打一次。 }
  - { id: exposed, title: 风声走漏了, text: 查号码、发群、打给中介，都像是在办事。中介和亲戚先知道了，打电话的人落了单，线索也凉了。 }
---

VAR trust = 0
VAR knows_tonight = false
VAR stopped = false
VAR told_son = false
VAR loose = false
VAR logged = false
VAR agency = "鑫路人力"
VAR sign = "鑫路"
VAR deposit = "一千八"
VAR more = "一千二"

我不说我是谁。我就问一句，中介收的押金，退不退？ # who: 来电人 # hint: 一个不肯报名的人，最怕的是什么
-> first

=== first ===
* [“来电都要登记，您贵姓，住哪一栋？”]
    ~ trust -= 1
    -> silence
* [“退不退看合同，您先念一下合同上的单位名。”]
    合同……在孩子那里，我没见过。 # who: 来电人
    -> hub
* [“不报名字，我们不好受理，您让孩子来窗口。”]
    ~ trust -= 1
    -> silence
* [“名字您留着，讲事就行。断了您再打，我在。”]
    她呼出一口气，广播声远了，像是走到了仓库里。 # did: no-name
    ~ trust += 2
    -> hub

=== silence ===
听筒里没有声音，只有雨。
* [“您什么都不说，回头真出了事，这算谁的？”]
    -> hung
* [“我说急了。名字不用报，这通电话一样管用。”]
    ……那我说。你别问我是谁。 # who: 来电人 # did: no-name
    ~ trust += 1
    -> hub
* [“我这儿有来电显示，说不说都一样。”]
    她吸了一口冷气。 # mustNot: traced
    -> hung

=== hub ===
{ trust > 2:
    ~ trust = 2
}
{ trust < 0:
    ~ trust = 0
}
{ trust >= 1:
    她说得快起来，隔一会儿停一下，听听旁边有没有人。
- else:
    她每说一句都要停很久。
}
* [“交的是什么钱？一共多少？”]
    -> deal
* [“今天晚上、明天早上，那边还叫孩子做什么？”]
    -> tonight
* [“是哪一家中介，门开在哪里？”]
    -> shop
* { trust >= 1 } [“孩子多大了？他自己怎么想？”]
    -> son
* { trust >= 1 } [“您好像在怕什么，愿意说吗？”]
    -> fear
+ [回到她问的那一句：退不退]
    -> refund

=== deal ===
押金{deposit}，服装三百，说干满三个月就退。 # who: 来电人
* [“满三个月退，那就先干着看，押金未必不退，急什么。”]
    她迟疑了：等三个月？
    * * [“不，押金本来就不该收。有凭据吗？”]
        扫码付的，收款是个人名字。 # who: 来电人 # did: asked-deal
        -> hub
    * * [“闹僵了反而要不回来，先忍一忍吧。”]
        她说：他姑父也是这么讲的。
        -> hub
* [“怎么付的？付款记录、收条、聊天，都先别删。”]
    扫码付的，收款是个人名字，还有一张白条。我叫他都存着。 # who: 来电人 # did: asked-deal
    -> hub

=== tonight ===
{ trust >= 1:
    -> bus_plan
}
没什么。我就问押金。 # who: 来电人
* [“我不是打听。我怕今晚还有人叫他掏钱。”]
    ~ trust += 1
    -> bus_plan
* [“那好，咱们就说押金。”]
    -> hub

=== bus_plan ===
~ knows_tonight = true
今晚八点前再交{more}，说是体检和车钱。明早六点车站集合，去外省。身份证昨天就收走了。 # who: 来电人 # did: asked-tonight # hint: 交出去的和还没交的，哪一样这会儿拦得住
* [“人现在在哪里？有没有人看着他、不让走？”]
    在家吃饭，没人拦他。她说完这句，自己先定了定神。
    ~ trust += 1
    -> hub
* [“统一买票要收身份证，也是常有的。”]
    常有的？ # who: 来电人
    * * [“不对，我收回。证件该在自己手里，这比钱还急。”]
        那我先叫他去要。 # who: 来电人
        -> hub
    * * [“上了车一般就还了。”]
        她“哦”了一声。
        ~ trust -= 1
        -> hub

=== shop ===
菜场边上那家，{agency}。 # who: 来电人
* [“这家啊，我看就是骗子，早听人说过。”]
    我就知道！我告诉他去！ # who: 来电人
    * * [“我说过头了，查了才知道。许可证见过吗？”]
        没见墙上挂。 # who: 来电人 # did: asked-shop
        -> hub
    * * [“十有八九，您心里有数就好，别外传。”]
        ~ loose = true
        她把这句话一字一字重复了一遍。
        -> hub
* [“您别挂，我用另一部电话问问他们。”]
    别！ # who: 来电人
    * * [“不打了，是我没想周全。您见过他们的许可证吗？”]
        没有。收条上也没盖章。 # who: 来电人 # did: asked-shop
        -> hub
    * * [拨过去：“有家长反映你们收押金，是怎么回事？”]
        那边问：哪个家长？这边的听筒，已经挂断了。 # mustNot: tipped
        -> exposed_by_call
* [“墙上挂许可证没有？收条盖的什么章？”]
    墙上就一面锦旗。收条是白纸，没章。 # who: 来电人 # did: asked-shop
    -> hub

=== son ===
十九，职校刚出来。他不知道我打这个电话，他说妈你别管。 # who: 来电人
* [“他不听，您就替他去投诉，名字写他的。”]
    能行吗？字迹不一样。 # who: 来电人
    * * [“不行，他成年了，投不投诉由他定。”]
        那我跟他好好说。 # who: 来电人 # did: son
        ~ told_son = true
        -> hub
    * * [“先递上去再说，人家不一定对笔迹。”]
        ~ loose = true
        她没有作声，大概在想怎么写。
        -> hub
* [“他成年了，得他拿主意。您把话带到。”]
    您说，他自己也能打来。
    我老当他还小。行，我跟他说。 # who: 来电人 # did: son
    ~ told_son = true
    -> hub
* [“孩子不懂事，这种事就得当妈的做主。”]
    我做主，他就更要走了。 # who: 来电人
    -> hub

=== fear ===
介绍人是他姑父的牌友。说出去，一大家子过年都别想坐一桌。 # who: 来电人
* [“既然沾着亲，先请姑父去说说，也许就退了。”]
    她沉默了一会儿：也是个办法。
    * * [“再想想不妥，一说那边就有防备了。先不惊动。”]
        嗯，我也怕这个。 # who: 来电人
        -> hub
    * * [“一家人好商量。”]
        ~ loose = true
        她说：那我晚上打给他。 # mustNot: tipped
        -> hub
* [“谁打来过，我对谁都不说。单子上只有事，没有您。”]
    她的声音第一回放开了。
    ~ trust += 1
    -> hub

=== refund ===
~ trust = 0
那你说，退得了退不了？ # who: 来电人 # hint: 规定怎么说，和钱到不到手，是两句话
* [“能退，法律写着要退，您把心放到肚子里。”]
    {deposit}都能退？那我跟他说，政府讲的。 # who: 来电人
    * * [“我说满了。查实了才责令退，得等查。”]
        那我就说，规矩在我们这边。 # who: 来电人 # did: deposit
        -> door
    * * [“您就这么跟他说，理在这儿摆着。”]
        她笑出了一声，头一回。 # mustNot: promised
        ~ loose = true
        -> door
* [“不许收押金，查实了责令退。退多少，等查。”]
    您又说，扣证件也不许。
    就是说，理在我们这边，钱还得等人查。 # who: 来电人 # did: deposit
    -> door
* [“钱交了、字签了，我见过的，多半难要。”]
    我就知道是白打。 # who: 来电人
    * * [“签了字也不许收，只是我不打包票。”]
        不打包票，我倒信你。 # who: 来电人 # did: deposit
        -> door
    * * [“我也是实话实说，免得您空欢喜一场。”]
        广播在催收银台加人，她说她没有多少工夫了。
        -> door

=== door ===
那找谁？ # who: 来电人 # hint: 收押金、扣证件、骗钱，管的人不一样
* [“申请劳动仲裁，一年里都行，又不收钱。”]
    他还没上班呢，也算劳动争议？ # who: 来电人
    * * [“我指错门了。押金找监察，像骗打110。”]
        监察，110，我写手上了。 # who: 来电人 # did: right-door # must: told-where
        -> ways
    * * [“先递上去看看，不归他们管，他们会告诉您。”]
        她叹了口气：又要跑。
        -> ways
* [“押金找店在的那个区的监察，像骗打110。”]
    您补了一句：是不是诈骗，由公安认。
    一个管押金，一个管骗，我分清了。 # who: 来电人 # did: right-door # must: told-where
    -> ways
* [“打市民热线，让他们派给该管的部门，省得您跑错门。”]
    今晚八点前派得到吗？ # who: 来电人
    * * [“我说不准。押金找监察，像骗打110。”]
        那我直接找，不绕了。 # who: 来电人 # did: right-door # must: told-where
        -> ways
    * * [“您留个意，会有人跟您联系的。”]
        联系？我没打算叫人找着我。 # who: 来电人
        -> ways

=== ways ===
我不出名，人家理不理？ # who: 来电人
* [“您是举报，有人保密；要钱得他本人投诉。”]
    我管举报，他管要钱。 # who: 来电人 # did: two-ways
    -> stop
* [“匿名的谁理？还是写真名吧，稳当些。”]
    那算了。 # who: 来电人
    * * [“我没讲对。谁都能举报，要钱才得本人。”]
        您说，举报的人是谁，监察要保密。
        那我能举报。 # who: 来电人 # did: two-ways
        -> stop
    * * [“规矩不是我定的，写不写您自己掂量吧。”]
        她没有再问。
        -> stop
* [“您别出面，我替您投诉，写我的名字。”]
    那太谢谢你了。 # who: 来电人
    * * [“我报的只是线索，要钱还得他本人去。”]
        懂了，要钱得他自己来。 # who: 来电人 # did: two-ways
        -> stop
    * * [“您在家等消息就行，这几天别声张。”]
        ~ told_son = false
        ~ loose = true
        她真的放下了心。
        -> stop

=== stop ===
{ knows_tonight:
    墙上的钟走到六点十二分，离八点不到两个钟头。 # hint: 挂了电话，她头一件要做什么
- else:
    旁边有人喊她上货，她说：那我先挂了。
}
* { not knows_tonight } [“先别挂。今晚到明早，那边还叫他做什么？”]
    ~ knows_tonight = true
    八点前再交{more}，明早六点上车，身份证在他们手里。她说得飞快。 # did: asked-tonight
    -> stop
* { knows_tonight } [“八点那笔先交上，稳住他们，别打草惊蛇。”]
    再交{more}？ # who: 来电人
    * * [“不，钱不交，车不上，验证码也不给。”]
        您又说，证件要不回就报警。
        不交，不上，不给。 # who: 来电人 # did: stop # must: told-stop
        ~ stopped = true
        -> readback
    * * [“到时候查实了，前后两笔一起退。”]
        ~ loose = true
        她犹犹豫豫地答应了。 # mustNot: pay-more
        -> readback
* { knows_tonight } [“钱不交，车不上，码不给。证件不还打110。”]
    不交，不上，不给。我这就给他发。 # who: 来电人 # did: stop # must: told-stop
    ~ stopped = true
    -> readback
+ [“好，您先忙，有什么事随时再打来。”]
    -> readback

=== readback ===
她在那头翻什么东西，像是在找笔。
* [“我加您微信，把这些发给您。”]
    加了你就知道我是谁了。 # who: 来电人
    * * [“对，不加。您说一遍给我听就行。”]
        她把今晚和明天的事各说了一遍。 # did: readback
        -> after
    * * [“没关系的，我不看您朋友圈，也不问您是谁。”]
        她说“再说吧”，挂了。
        -> after
* [“都记住了吧？那就这样，有不明白的您再打。”]
    她“嗯”了一声，听不出记住了几样。
    -> after
* [“您说一遍：今晚做什么，明天找哪里？”]
    她说了，漏了一样，您补上，她又说一遍。挂断前她说：谢谢你没问我。 # did: readback
    -> after

=== after ===
六点二十分，雨小了。记录单还空着，您的伞已经拿在手里。
* [锁门，明早再补单子]
    走到楼梯口，脑子里那几个数字已经有些混了。
    * * [折回去，开灯，拿起笔]
        -> slip
    * * [雨要大了，先回家]
        -> mei
* [坐下，趁记得住，这会儿就写]
    -> slip
* [先把来电号码抄上，好让监察找她]
    号码抄了一半。
    * * [划掉那半行，换一张单子，只写事]
        -> slip
    * * [抄完，放在桌上，明早一起报]
        单子压在茶杯底下，谁走过都看得见。
        -> traced_slip

=== slip ===
写完要念给街道值班的人听。 # hint: 事要写实，人要藏住
* [该写的都写了，看不出是谁打来的 # ask: record all]
    街道值班的人复述了一遍，问来电人是谁，您说：没有问。 # did: logged
    ~ logged = true
    -> mei
* [问到几样写了几样 # ask: record some]
    街道值班的人追问了两句，您把记得的补上，报了出去。
    ~ logged = true
    -> mei
* [没有写到点子上 # ask: record none]
    街道值班的人听了两遍：是哪一家、什么事？您说明早再报细的。
    -> mei
* [看得出是谁打来的 # ask: record never]
    念到那几个字，您自己停住了。
    * * [划掉，换一张，只写门店和事，报给街道值班]
        报完是六点三十一分，来电人一栏空着。
        ~ logged = true
        -> mei
    * * [就这样，放在桌上，明早交上去]
        单子压在茶杯底下，谁走过都看得见。
        -> traced_slip

=== traced_slip ===
第二天来办事的人里，有一个认出了那是谁家的事。 # mustNot: traced
-> exposed_by_slip

=== mei ===
梅姐从里屋出来，走到电话机旁边。
来电显示有号码，我查查是哪家的，回访表好填。 # who: 梅姐 # hint: 她肯打来，凭的是哪一句话
* [“查吧，回访率也要紧。”]
    梅姐翻了三分钟台账，念出一个楼号，窗外有人正收衣服。 # mustNot: traced
    -> exposed_by_slip
* [“不查，也不回拨。她信咱们不问，才肯打来。回访那格写‘本人未留’。”]
    梅姐想了想，把电话机上的记录翻了过去：也是，换我也怕。 # did: guard
    -> settle
* [“不用查。往群里发一条吧：有家长来电，{sign}骗押金，大家当心。”]
    梅姐已经打好了字，问您：发不发？
    * * [“别发。只讲押金的规矩，号码也别查。”]
        群里那条只有规矩，没有哪一家，也没有哪一个人。 # did: guard
        -> settle
    * * [“发吧，早一个人知道，少一个人上当。”]
        一分钟后有人问：哪个家长？接着有人猜，一猜就中。 # mustNot: traced
        -> exposed_by_slip
* [笑笑，没有接话]
    梅姐把号码抄在台历上，说明天再看。
    -> settle

=== settle ===
{ not stopped:
    -> bus
}
{ told_son and logged and not loose:
    -> good
- else:
    -> half
}

=== good ===
第二天上午，一个小伙子打来：我妈说有人能告诉我投诉要带什么。我没上那辆车。
他说身份证是派出所陪着要回来的，押金已经去监察递了投诉，还在查。
他也没报名字，您也没问。 # ending: own-complaint
-> END

=== half ===
第二天，还是那个压低的声音：他没上车，{more}也没交。
{ loose:
    可你昨天不是那么说的。我照你的话去讲，人家反问我，谁告诉你的？ # who: 来电人
- else:
    押金的事他不肯去，说等等看。我又不能替他去。 # who: 来电人
}
{ not logged:
    您这才去补单子。街道问集合是六点还是七点，您想了很久。
}
车到底拦下了一个人，要钱的路还要从头说起。 # ending: clue-only
-> END

=== bus ===
星期五早上六点，车站开走一辆没有班次的大巴。
{ loose:
    后来她打来，头一句是：我是听了你的话的。
- else:
    后来她打来，头一句是：你那天怎么没拦我们？
}
那个孩子在车上，身份证不在自己手里。 # ending: bus-left
-> END

=== hung ===
忙音响了很久。您看看记录单，一个字也没有。
下个星期，街道转来一份外省的求助，说有个十九岁的孩子，证件在中介手里。 # ending: hung-up
-> END

=== exposed_by_call ===
半小时后，{sign}门口的海报撕得干干净净，卷帘门拉到了底。
当晚，一个当姑父的挨家打电话，问是谁多的嘴。 # ending: exposed
-> END

=== exposed_by_slip ===
不到两天，消息就传到了姑父的牌桌上。
值班电话再没有响过这样的来电。街道去看的时候，那家店已经换了招牌。 # ending: exposed
-> END
