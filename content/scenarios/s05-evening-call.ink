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
documents:
  - id: call-sheet
    title: 电话咨询记录单（空白）
    text: 来电时间、所问事项、答复要点、转给谁、约定的回音。姓名和电话两栏旁边印着小字：“本人愿意才填”。
  - id: poster
    title: 菜场边的招工海报（巡查时拍的）
    text: “鑫路人力，外省电子厂直招，包吃住，当天报名次日发车。入职押金满三个月退还。”海报上没有印许可证编号。
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
    text: 任何人对违反劳动保障法律的行为都可以举报，监察机构要为举报人保密；劳动者认为自己的权益受到侵害的，可以投诉。
    source: supervision-regulation
    article: 第九条
  - id: scope
    title: 监察管中介吗
    text: 职业介绍机构遵守国家有关规定的情况，属于劳动保障监察的事项。
    source: supervision-regulation
    article: 第十一条
criteria:
  - { id: asked-tonight, dimension: information, text: 问出今晚和明早还有什么事, points: 12 }
  - { id: asked-deal, dimension: information, text: 问清交了什么钱、有什么凭据, points: 8 }
  - { id: asked-shop, dimension: information, text: 问清是哪家门店，不先下结论, points: 6 }
  - { id: deposit, dimension: policy, text: 讲准押金的规定，不许结果, points: 10 }
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
  - { id: tipped, text: 打电话去惊动中介 }
  - { id: promised, text: 许诺押金一定能退 }
endings:
  - { id: own-complaint, title: 他自己走进了监察的门, text: 今晚的钱没有再交，线索当晚到了街道，孩子听懂了投诉要由自己去。打电话的人是谁，始终没有人问出来。 }
  - { id: clue-only, title: 钱止住了，路没走完, text: 新的损失挡住了。可是满话说过头、孩子的主意没问，或者单子拖到第二天，要回押金的路就断在半截。 }
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

我不说我是谁。我就问一句，中介收的押金，退不退？ # who: 来电人
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
* [“您不说，出了事算谁的？”]
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
押金一千八，服装三百，说干满三个月就退。 # who: 来电人
* [“满三个月退，那就先干着看，未必不退。”]
    她迟疑了：等三个月？
    * * [“不，押金本来就不该收。怎么交的，有凭据吗？”]
        扫码付的，收款是个人名字。 # who: 来电人 # did: asked-deal
        -> hub
    * * [“闹僵了反而要不回来。”]
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
今晚八点前再交一千二，说是体检和车钱。明早六点车站集合，去外省。身份证昨天就收走了。 # who: 来电人 # did: asked-tonight
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
菜场边上那家，鑫路人力。 # who: 来电人
* [“这家啊，我看就是骗子。”]
    我就知道！我告诉他去！ # who: 来电人
    * * [“慢，我说过头了。是不是骗，由公安和监察查。您见过许可证吗？”]
        没见墙上挂。 # who: 来电人 # did: asked-shop
        -> hub
    * * [“十有八九，您心里有数就好。”]
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
* [“墙上挂没挂人力资源服务许可证？收条盖的什么章？”]
    墙上就一面锦旗。收条是白纸，没章。 # who: 来电人 # did: asked-shop
    -> hub

=== son ===
十九，职校刚出来。他不知道我打这个电话，他说妈你别管。 # who: 来电人
* [“他不听，您就替他去投诉，名字写他的。”]
    能行吗？字迹不一样。 # who: 来电人
    * * [“不行，我说错了。他成年了，要不要投诉由他定，您把话带到。”]
        那我跟他好好说。 # who: 来电人 # did: son
        ~ told_son = true
        -> hub
    * * [“先递上去，人家不一定对笔迹。”]
        ~ loose = true
        她没有作声，大概在想怎么写。
        -> hub
* [“他成年了，去不去、告不告，得他拿主意。您把听到的原样告诉他，他也能打来。”]
    我老当他还小。行，我跟他说，叫他自己打。 # who: 来电人 # did: son
    ~ told_son = true
    -> hub
* [“孩子不懂事，这种事就得当妈的做主。”]
    我做主，他就更要走了。 # who: 来电人
    -> hub

=== fear ===
介绍人是他姑父的牌友。说出去，一大家子过年都别想坐一桌。 # who: 来电人
* [“既然沾亲，先请姑父去说说，也许就退了。”]
    她沉默了一会儿：也是个办法。
    * * [“再想想不妥，一说那边就有防备了。先不惊动。”]
        嗯，我也怕这个。 # who: 来电人
        -> hub
    * * [“一家人好商量。”]
        ~ loose = true
        她说：那我晚上打给他。
        -> hub
* [“谁打来过，我对谁都不说。单子上只有事，没有您。”]
    她的声音第一回放开了。
    ~ trust += 1
    -> hub

=== refund ===
~ trust = 0
那你说，退得了退不了？ # who: 来电人
* [“能退，法律写着要退，您放心。”]
    一千八都能退？那我跟他说，政府讲的。 # who: 来电人 # mustNot: promised
    ~ loose = true
    -> door
* [“中介不许收押金、扣证件，查实了责令退还。退多少，等查了才知道。”]
    就是说，理在我们这边，钱还得等人查。 # who: 来电人 # did: deposit
    -> door
* [“钱交了、字签了，多半难。”]
    我就知道是白打。 # who: 来电人
    * * [“您等等。签了字也不许收押金，查实要责令退。只是我不能替人打包票。”]
        不打包票，我倒信你。 # who: 来电人 # did: deposit
        -> door
    * * [“我也是实话实说。”]
        广播在催收银台加人，她说她没有多少工夫了。
        -> door

=== door ===
那找谁？ # who: 来电人
* [“申请劳动仲裁，一年里都行。”]
    他还没上班呢，也算劳动争议？ # who: 来电人
    * * [“您问得对，我指错门了。收押金找中介那里的监察；像是骗，打110，由公安认。”]
        监察，110，我写手上了。 # who: 来电人 # did: right-door # must: told-where
        -> ways
    * * [“先递上去，不归他们管会告诉您。”]
        她叹了口气：又要跑。
        -> ways
* [“中介收押金归监察，找店在的那个区。人跑了、像骗，打110，是不是诈骗由公安认。”]
    一个管押金，一个管骗，我分清了。 # who: 来电人 # did: right-door # must: told-where
    -> ways

=== ways ===
我不出名，人家理不理？ # who: 来电人
* [“您反映线索是举报，身份有人保密。孩子要回自己的钱，得他本人投诉，写清身份和事实。”]
    我管举报，他管要钱。 # who: 来电人 # did: two-ways
    -> stop
* [“匿名的谁理？还是写真名吧。”]
    那算了。 # who: 来电人
    * * [“别算了，是我没讲对。线索谁都能举报，会保密；要钱才得本人投诉。”]
        那我能举报。 # who: 来电人 # did: two-ways
        -> stop
    * * [“规矩不是我定的。”]
        她没有再问。
        -> stop
* [“您别出面，我替您投诉，写我的名字。”]
    那太谢谢你了。 # who: 来电人
    * * [“不过说清楚：我报的只是线索，要钱还得他本人去投诉。”]
        懂了，要钱得他自己来。 # who: 来电人 # did: two-ways
        -> stop
    * * [“您在家等消息就行。”]
        ~ told_son = false
        ~ loose = true
        她真的放下了心。
        -> stop

=== stop ===
{ knows_tonight:
    墙上的钟走到六点十二分，离八点不到两个钟头。
- else:
    旁边有人喊她上货，她说：那我先挂了。
}
* { not knows_tonight } [“先别挂。今晚到明早，那边还叫他做什么？”]
    ~ knows_tonight = true
    八点前再交一千二，明早六点上车，身份证在他们手里。她说得飞快。 # did: asked-tonight
    -> stop
* { knows_tonight } [“八点那笔先交上，稳住他们，别打草惊蛇。”]
    再交一千二？ # who: 来电人
    * * [“不，一分也不再交，车先不上，验证码谁要都不给。证件要不回就报警。”]
        不交，不上，不给。 # who: 来电人 # did: stop # must: told-stop
        ~ stopped = true
        -> readback
    * * [“到时候一起退。”]
        ~ loose = true
        她犹犹豫豫地答应了。
        -> readback
* { knows_tonight } [“今晚不再交钱，车先不上，验证码不给。证件不还，或者有人拦他，打110。”]
    不交，不上，不给。我这就给他发。 # who: 来电人 # did: stop # must: told-stop
    ~ stopped = true
    -> readback
+ [“好，有事您再打来。”]
    -> readback

=== readback ===
她在那头翻什么东西，像是在找笔。
* [“我加您微信，把这些发给您。”]
    加了你就知道我是谁了。 # who: 来电人
    * * [“对，不加。您说一遍给我听，记牢就行。”]
        她把今晚和明天的事各说了一遍。 # did: readback
        -> after
    * * [“没关系的，我不看您朋友圈。”]
        她说“再说吧”，挂了。
        -> after
* [“都记住了吧？那就这样。”]
    她“嗯”了一声，听不出记住了几样。
    -> after
* [“您说一遍：今晚做什么，明天找哪里？”]
    她说了，漏了一样，您补上，她又说一遍。挂断前她说：谢谢你没问我。 # did: readback
    -> after

=== after ===
六点二十分，雨小了。记录单还空着，您的伞已经拿在手里。
* [锁门，明早再补单子]
    走到楼梯口，脑子里那几个数字已经有些混了。
    * * [折回去，开灯，把单子写完，报给街道值班]
        门店、押金、扣证件，问到几样写几样，来电人一栏空着。 # did: logged
        ~ logged = true
        -> mei
    * * [雨要大了，先回家]
        -> mei
* [写上来电号码，好让监察找她]
    号码写了一半。
    * * [涂掉，只写门店和事实，马上报街道值班]
        那半行涂得看不出是几。报完是六点三十一分。 # did: logged
        ~ logged = true
        -> mei
    * * [写完，放在桌上]
        单子压在茶杯底下，谁走过都看得见。
        -> traced_slip
* [当场写：哪家店、收什么钱、扣证件，不写她是谁。接着报街道值班]
    街道值班的人复述了一遍，问来电人是谁，您说：没有问。 # did: logged
    ~ logged = true
    -> mei

=== traced_slip ===
第二天来办事的人里，有一个认得那串号码。 # mustNot: traced
-> exposed_by_slip

=== mei ===
梅姐从里屋出来，走到电话机旁边。
来电显示有号码，我查查是哪家的，回访表好填。 # who: 梅姐
* [“查吧，回访率也要紧。”]
    梅姐翻了三分钟台账，念出一个楼号，窗外有人正收衣服。 # mustNot: traced
    -> exposed_by_slip
* [“不查，也不回拨。她信咱们不问，才肯打来。回访那格写‘本人未留’。”]
    梅姐想了想，把电话机上的记录翻了过去：也是，换我也怕。 # did: guard
    -> settle
* [“不用查。往群里发一条吧：有家长来电，鑫路骗押金，大家当心。”]
    梅姐已经打好了字，问您：发不发？
    * * [“别发。不点名，不提来电，只讲押金和证件的规矩。号码也别查。”]
        群里那条只有规矩，没有哪一家，也没有哪一个人。 # did: guard
        -> settle
    * * [“发。”]
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
第二天，还是那个压低的声音：他没上车，一千二也没交。
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
半小时后，鑫路门口的海报撕得干干净净，卷帘门拉到了底。
当晚，一个当姑父的挨家打电话，问是谁多的嘴。 # ending: exposed
-> END

=== exposed_by_slip ===
不到两天，消息就传到了姑父的牌桌上。
值班电话再没有响过这样的来电。街道去看的时候，那家店已经换了招牌。 # ending: exposed
-> END
