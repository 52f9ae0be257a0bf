---
id: s03-household-visit
title: 门只开了一条缝
module: 3
function: F1
levels: [4]
minutes: 14
uses: [class, practice, assessment]
setting: 星期四下午四点，老纺织楼五层。您和网格员翁小艳来核一户登记失业人员的近况，电话打了三次没人接。门开了，链子还挂着。
people:
  - name: 戴月琴
    age: 61
    trade: 退休缝纫工，孟凡的母亲
    wants: 盼儿子好起来，怕楼里人知道，也怕公家拿了话去做文章
  - name: 孟凡
    age: 31
    trade: 原快运公司调度，登记失业九个月
    wants: 不想被人看见，也不想再让母亲替他圆谎
  - name: 翁小艳
    age: 33
    trade: 网格员，和您同去
    wants: 想赶在五点前把这栋楼跑完，明天要报数
  - name: 许金枝
    age: 66
    trade: 对门邻居
    wants: 爱打听，心不坏，嘴不严
aims:
  - 讲清来意和用途，对方不愿答时停得住
  - 分得清本人说的、家人转述的和没有核实的，照实记
  - 听出话里的危险，当天守住人、报出去
nodes: [L4.S1.1.1, L4.S1.1.5, L4.S1.3.3, L4.K1.1.2, L4.K1.1.3, L4.K1.3.3, B2.1.3.3]
lessons: [m03-survey, m03-emergency, m02-case]
discuss:
  - 她一开口就说“上班去了”，是哪几样东西告诉您话不实
  - “已就业”那一格空着，谁会着急，您怎么同他们讲
  - 她求您别说出去，您能答应守住的是哪一半
  - 要是那天链子始终没有摘，这一户往后怎么跟
variants:
  - { sum: 一万八, left: 六户, group: 一百四十 }
  - { sum: 两万二, left: 四户, group: 一百一十 }
  - { sum: 一万五, left: 七户, group: 两百 }
asks:
  - id: entry
    prompt: 在调查表上写几句：情况由谁提供，见没见到本人，就业状态怎么记
    longest: 80
    groups:
      - { id: source, text: 情况由谁提供, any: [母亲, 妈妈, 家属, 戴月琴, 其母, 母称, 家人, 由母] }
      - { id: seen, text: 见没见到本人, any: [未见, 没见, 没有见, 未面, 隔门, 隔着门, 没看见, 未能见, 不在场] }
      - { id: status, text: 状态没有核实, any: [待核, 未核, 没核, 没有核, 待查, 不详, 待确认, 未确认, 空着, 暂空] }
    never:
      - { text: 写了猜测或这家的隐情, any: [抑郁, 欠债, 网贷, 被骗, 轻生, 自杀, 安眠药, 密码, 隐瞒, 撒谎, 不想活, 有病] }
      - { text: 把就业状态写死了, any: [已就业, 在职, 灵活就业, 就业状态正常], unless: [称, 说, 待核, 未核, 没有核, 不能, 不写, 未填] }
documents:
  - id: missing-items
    title: 缺项单
    text: 孟凡，三十一岁，二月登记失业，原因“单位裁撤”。缺两项：目前就业状态；有无求职或培训意愿。备注：电话三次未接，分别是周一上午、周二下午、周三晚上。
  - id: visit-form
    title: 入户调查表（空白）
    text: 表头写着：本表由社区服务站采集，用于就业服务，约五分钟，可以不答。表尾有“情况由谁提供”“是否见到本人”“本人确认”三栏。
cards:
  - id: tell-first
    title: 采集前要告知什么
    text: 谁在问、联系方式、做什么用、怎么用、留存多久、本人有什么权利，要用清楚的话先说明白。
    source: personal-information-law
    article: 第十七条
  - id: least
    title: 只取必要的
    text: 处理个人信息要有明确、合理的目的，限于达到目的的最小范围，不得过度收集。
    source: personal-information-law
    article: 第六条
  - id: urgent
    title: 人命关天的时候
    text: 紧急情况下为保护人的生命健康，处理必要的个人信息不必先取得本人同意；只告诉该告诉的人。
    source: personal-information-law
    article: 第十三条
criteria:
  - { id: purpose, dimension: policy, text: 讲清来意、用途，说明可以不答, points: 10 }
  - { id: not-changed, dimension: policy, text: 没有核实的就业状态不改动, points: 10 }
  - { id: facts, dimension: information, text: 从最近的日常问起，不从是非问起, points: 8 }
  - { id: heard, dimension: information, text: 让母亲说出实情, points: 10 }
  - { id: own-words, dimension: information, text: 记明是谁说的，原话和判断分开, points: 10 }
  - { id: asked-risk, dimension: procedure, text: 听到像道别的话，当场问清有没有危险, points: 12, lesson: m02-case }
  - { id: reported, dimension: procedure, text: 当天报街道和民警，交代谁守着, points: 12, lesson: m03-emergency }
  - { id: note, dimension: procedure, text: 留便条，写明哪天回话, points: 6 }
  - { id: pause, dimension: communication, text: 她不愿说时停下来，不追第二遍, points: 6 }
  - { id: through-door, dimension: communication, text: 隔着门同孟凡说话，不逼他, points: 8 }
  - { id: hallway, dimension: ethics, text: 挡住楼道里的打听, points: 8 }
musts:
  - { id: kept-safe, text: 问出危险，当天就叫来能守着他的人 }
mustNots:
  - { id: false-status, text: 没有核实就改成已就业 }
  - { id: leaked, text: 把这家的事说给邻居或发到群里 }
  - { id: left-alone, text: 知道有危险，没有叫来人就走 }
  - { id: signed-for, text: 替本人签确认 }
  - { id: forced, text: 闯里屋或偷拍屋里 }
endings:
  - { id: ajar, title: 里屋的门也开了, text: 您没有急着要答案，她才肯说；听出了危险，人守住了，报出去了。表上还缺一栏，缺得明明白白。 }
  - { id: kept-not-trusted, title: 人守住了，话断了, text: 有人守着，那一夜没有出事。可是中间有一步走硬了，或者该知道的人没有全知道，后面的帮扶换了别人。 }
  - { id: note-left, title: 空着的一栏, text: 她那天没有说，表上也没有瞎填。路还在，只是晚了几天，这几天全凭运气。 }
  - { id: on-paper, title: 表填齐了, text: 表上样样都有，只是没有那个人。状态、签名是替他填的，或者要紧的话听见了没有当真，没有叫来人，就去了下一家。 }
  - { id: whole-building, title: 一栋楼都知道了, text: 一句闲话、一条群消息、一张照片、一张贴在门上的字条，或者推门的一步，把这家最怕的事变成了真的。门从此不再为您开。 }
---

VAR trust = 0
VAR nosy = true
VAR story = 0
VAR hurt = false
VAR fudged = false
VAR forged = false
VAR leaked = false
VAR noted = false
VAR safe = 0
VAR sum = "一万八"
VAR left = "六户"
VAR group = "一百四十"

链子后面露出半张脸，灯没有开。楼下有人在炒菜。
谁呀？我们家不买东西。 # who: 戴月琴 # hint: 她还不知道您是谁，为什么来
-> door

=== door ===
* [“大姐，孟凡在家吧？找他核个情况，几分钟的事。”]
    不在。 # who: 戴月琴
    门往回合了一寸。
    -> door_again
* [退后半步，举好工作牌：“来问孟凡找活的事，您可以不答。”]
    您又说，问的话只用来帮他找工作。她凑近看了看牌子上的名字。 # did: purpose
    ~ trust += 1
    -> at_work
* [“登记了失业就得配合核查，不配合登记要受影响的。”]
    那你们取消好了。 # who: 戴月琴
    ~ trust -= 1
    -> door_again

=== door_again ===
翁小艳在身后看表，还有{left}。
* [“服务站的，只为帮他找活，不愿答就不答。”]
    ……那你说吧。 # who: 戴月琴 # did: purpose
    -> at_work
* [“五分钟就好，填完我们就走，不耽误您做饭。”]
    她叹了口气，没有关门，也没有摘链子。
    -> at_work
+ [把表从门缝递进去：“您替他填一下，签个字。”]
    表接过去，又从门缝里退了出来。
    我替他签，他知道了要跟我急的。 # who: 戴月琴
    ~ trust -= 1
    -> at_work

=== at_work ===
他上班去了，在外地，做物流。你们写个“已就业”，不就完了？ # who: 戴月琴
翁小艳在您耳边说：“写吧，她自己讲的，明天报数正缺。”
她身后的地上放着一只托盘，饭菜没有动过，正对着一扇关着的房门。 # hint: 听见的和看见的，对得上吗
* [“好，那我就写已就业，谢谢您。”]
    她像松了一口气，又像没有。
    * * [停住笔：“还是等他本人说一声，我先空着。”]
        她怔了怔，没有关门。
        -> hub
    * * [填好，请她按个手印]
        印泥蹭到了她的围裙上。
        ~ fudged = true
        -> hub
* [“是哪家公司？签没签合同？缴没缴社保？”]
    你们查户口啊？ # who: 戴月琴
    ~ trust -= 1
    -> hub
* [“您的话我记下。他本人没说之前，就业这一栏我先空着，空着不碍他什么。”]
    空着……也行？ # who: 戴月琴
    ~ trust += 1
    -> hub

=== hub ===
{ trust > 3:
    ~ trust = 3
}
{ trust < -1:
    ~ trust = -1
}
{ nosy:
    对门开了，许金枝端着一盆豆角站在门口择。
- else:
    楼道里静下来，只听得见她屋里的冰箱响。
}
* { nosy } [“许阿姨，我们说点事，您先忙您的。”等对门关上再开口]
    许金枝撇撇嘴，把门带上了。 # did: hallway
    ~ nosy = false
    ~ trust += 1
    -> hub
* { nosy } [转头问许金枝：“阿姨，您平时见着孟凡没有？”]
    -> gossip
* [“不说工作。他这阵子几点起、几点睡，吃饭怎么样？”]
    -> daily
* [“屋里那份饭是给谁留的？”]
    -> tray
* [“您不想说，咱们就不说。是不愿意，还是这会儿不方便？”]
    ……不方便。 # who: 戴月琴 # did: pause
    那我不问了。您累不累？ # who: 我
    ~ trust += 1
    -> hub
+ [合上夹子，收尾]
    -> turn

=== gossip ===
孟凡？小半年没下过楼喽。听讲是在外头欠了钱。 # who: 许金枝
链子后面的脸白了。
~ trust -= 1
* [“这话我没有听见，也不会记。阿姨，您先请回。”]
    许金枝讪讪地关了门。戴月琴的手还攥着门链。 # did: hallway
    ~ nosy = false
    -> hub
* [“难怪，他妈刚才还跟我们说他在外地上班呢。”]
    哟，她跟你们这么讲的？ # who: 许金枝 # mustNot: leaked
    -> building
* [把“邻居称：半年没下楼、欠债”记在表上]
    许金枝说痛快了，端着盆回了屋。门里的人看见了您在写什么。
    ~ hurt = true
    ~ nosy = false
    -> hub

=== daily ===
{ trust >= 1:
    白天睡，夜里灯亮着。饭一天吃一顿，有时候一顿也不吃。 # who: 戴月琴
    她说完才想起来，刚刚讲过他在外地。
    * * [“嗯。”不点破，等她往下说]
        她看着您，没有等到那句“您刚才不是说”。 # did: facts
        ~ trust += 1
        -> hub
    * * [“您不是说他在外地吗？”]
        她把嘴闭紧了。
        ~ trust -= 1
        -> hub
- else:
    他好着呢，不劳你们问。 # who: 戴月琴
    * * [“是我问急了。您自己睡得好不好？”]
        我三个月没睡过整觉了。 # who: 戴月琴 # did: facts
        ~ trust += 1
        -> hub
    * * [“好在哪里？您举个例子，我好填表。”]
        填，填，就知道填。 # who: 戴月琴
        ~ trust -= 1
        -> hub
}

=== tray ===
她回头看了一眼托盘，用身子挡住。
* [“我也有个儿子，嘴上说吃过了，锅里没动过。”]
    她的眼圈一下子红了。
    ~ trust += 1
    -> hub
* [“人就在里屋吧？我进去跟他说两句，年轻人讲得通。”]
    你们别进来！ # who: 戴月琴
    她急得摘了链子，伸手来拦。
    * * [退到门外：“不进，没有您点头，我一步也不进。”]
        她喘了口气。
        -> hub
    * * [侧身进去，走到里屋门前：“孟凡，出来谈谈！”]
        屋里什么东西摔碎了，对门的门又开了。 # mustNot: forced
        -> building
* [拿手机对着屋里拍一张，留作“未见本人”的凭据]
    她看见了镜头。
    * * [当面删掉，也清了回收站：“是我不对。”]
        她盯着您的手指看了很久。
        ~ trust -= 1
        -> hub
    * * [“工作需要，不外传的。”]
        照片下午就进了网格群，托盘和房门都在里面。 # mustNot: forced
        -> building

=== turn ===
{ nosy:
    她看了看对门，话到嘴边又咽了回去。
    -> hush
}
{ trust >= 3:
    您刚合上夹子，链子哗啦一声摘下来了。
    你进来，就你一个人。小翁在门口等一等，行不行？ # who: 戴月琴
    -> inside
- else:
    -> closing
}

=== hush ===
* [“许阿姨，豆角端回屋择吧，我们这儿有点事。”]
    许金枝端着盆进去了，门关得有点响。 # did: hallway
    ~ nosy = false
    ~ trust += 1
    -> turn
+ [凑近门缝：“您小声说，就咱们听得见，她在择豆角呢。”]
    许金枝手里的豆角停住了。
    -> closing

=== closing ===
{ trust >= 1 and not nosy:
    门快合上的时候，她忽然停了一下。
    昨天夜里他把银行卡密码写给我，说家里的事让我别操心了。没事，我就随口一说。 # who: 戴月琴 # hint: 这句话跟前面的都不一样
    ~ story = 1
    -> last_word
- else:
    那我关门了。 # who: 戴月琴
    -> shut
}

=== shut ===
* [隔着门说：“大姐，我下回一个人来，您方便的时候。”]
    门里没有回话，脚步声也没有走开。
    -> record
* [再敲两下：“就差最后一个问题。”]
    屋里的灯灭了。
    ~ hurt = true
    -> record

=== last_word ===
* [“没事就好，那我们先走了。”]
    走到三楼，您回头望了望，那扇门已经关上。
    -> record
* [“大姐，这句话不是小事。您先别关门，我不填表了。”]
    链子摘了下来，她的手在抖。
    ~ trust = 2
    -> inside
* [“他肯管家里的钱，说明懂事了，您宽心。”]
    是吧……我也这么想。 # who: 戴月琴
    * * [下了半层楼又折回来：“不对，密码这句，我得再问问您。”]
        门开得很快，她一直站在门后。
        ~ trust = 2
        -> inside
    * * [去敲下一家]
        下一家正好有人，五分钟就填完了。
        -> record

=== inside ===
他五月里给人交了{sum}，说是内推进大厂，先培训。钱是网上借的，人跑了。他觉得没脸，四个月没出过屋。 # who: 戴月琴 # did: heard
{ story < 1:
    昨天夜里，他把卡的密码写给我，说妈，家里的事你别操心了。 # who: 戴月琴 # hint: 钱的事和人的事，哪一样等不得
}
~ story = 2
* [“这么大的人了，您就是太惯他。让他出来上班，什么都好了。”]
    我要是叫得动他……你们坐办公室的，说得轻巧。 # who: 戴月琴
    * * [“我这话不该说。密码那句，我心里不踏实，咱们先说这个。”]
        她坐了下来，手指绞着围裙。
        -> ask
    * * [“我是为他好。培训班下周开，您劝他来报名。”]
        她看着报名表，没有伸手。 # mustNot: left-alone
        ~ hurt = true
        -> record
* [“密码那句话，听着像道别。我直着问：他说过不想活吗？”]
    您又问，屋里有没有药、绳子、刀。她捂住了嘴。 # did: asked-risk
    -> answered
* [“被骗可以报警，借款可以谈。您先把合同、转账记录找出来给我看。”]
    都在他手机里，我上哪儿找去。 # who: 戴月琴
    * * [“那先放下，钱的事跑不了。先说他这个人。”]
        她点点头。
        -> ask
    * * [“找到了送到站里来，我给您出主意。”]
        她说好，送您到门口。 # mustNot: left-alone
        -> record

=== ask ===
* [“他写密码的时候，什么样子？说没说过不想活这样的话？”]
    说过一回。上个月，说睡着了不醒就好。 # who: 戴月琴 # did: asked-risk
    -> answered
* [不问那个字，怕提醒了他：“您多陪陪他，说点高兴的，别刺激他。”]
    她答应着，眼睛还看着您，像是等您再问一句。
    -> guard

=== answered ===
我攒的安眠药，前天少了一板。我当是记错了。 # who: 戴月琴
-> guard

=== guard ===
里屋的灯从门缝底下透出来。有人在里面走动，又停住了。
* [敲门：“孟凡，欠的钱都能商量，你妈身体要紧，你一个大男人要担起来！”]
    门里一点声音也没有了。
    ~ hurt = true
    -> phone
* [坐在门边，声音放平：“孟凡，我是服务站的，不来填表。你不用开门，听得见敲一下就行。”]
    过了很久，门板上轻轻响了一下。
    -> knock
* [不惊动他，带他母亲到楼道里商量]
    门缝底下的影子一直站在那里。
    -> phone

=== knock ===
* [“被骗不丢人。这会儿有人陪你，我们不走。”]
    又响了两下。
    我没睡着。我就是累。 # who: 孟凡 # did: through-door
    -> phone
* [“那就好，你先开门，开了门什么都好说。”]
    影子退开了。
    -> phone
* [“你放心，这笔钱我保证给你追回来，一分不少。”]
    你们说的我一句也不信。 # who: 孟凡
    ~ hurt = true
    -> phone

=== phone ===
他不让说出去。你们能不能就当不知道？ # who: 戴月琴 # hint: 替她瞒的是什么，瞒不得的又是什么
* [“好，我谁也不说，您看紧些，有事打我电话。”]
    她握住您的手，连声道谢。
    * * [走到楼梯口又站住：“这件事我瞒不得，人命要紧。我只告诉能帮上的人。”]
        她没有松手，过了一会儿点了点头。
        -> report
    * * [守住这句话，下楼]
        翁小艳问怎么样，您说没什么。 # mustNot: left-alone
        -> record
* [“楼里的人我一个字不说。街道、民警和他爸得知道，今晚不能只有您。”]
    他爸在郊区给人看仓库，一个钟头能到。 # who: 戴月琴
    -> report
* [在网格群里发：五层孟家儿子有轻生倾向，请各位多留意]
    群里{group}个人，许金枝头一个回的。 # mustNot: leaked
    ~ hurt = true
    ~ leaked = true
    -> report

=== report ===
{ hurt:
    里屋传来一句：你们别再来了。
}
* [当面打街道和民警；家里的药收起来，您和小翁守到他父亲来]
    四点四十，民警穿着便装上来；五点二十，他父亲一口气爬上五楼。心理援助由街道连夜联系。 # did: reported # must: kept-safe
    ~ safe = 2
    -> record
* [先回站里写一份情况说明，明早请站长签了字报街道]
    那今天夜里呢？ # who: 戴月琴
    * * [“不等明天。”当场拨街道和民警]
        值班的人只问了三句，就说马上派人。您等到他父亲进了门才走。 # did: reported # must: kept-safe
        ~ safe = 2
        -> record
    * * [“今晚您辛苦一点，坐在他门口，千万别睡着。”]
        她说，我哪天夜里睡过。 # mustNot: left-alone
        -> record
* [叫她把药收好，请小翁陪着，您打电话叫他父亲回来]
    人来了，家里有了帮手。街道和民警还不知道。 # must: kept-safe
    ~ safe = 1
    -> record

=== record ===
楼道的灯亮了。表尾几栏还空着，这张表明天要过六个人的手。 # hint: 谁说的，见没见着，哪些话不该在这张表上
-> entry

=== entry ===
* [三样都写明了 # ask: entry all]
    翁小艳念了一遍，说这样也挺好交差。 # did: own-words
    -> status
* [只写了一部分 # ask: entry some]
    翁小艳指着空的那一栏问，您想了想，补上了。
    -> status
* [没有写到点子上 # ask: entry none]
    翁小艳看了两遍：这是他说的，还是他妈说的，还是咱们说的？
    -> status
* [写了猜测，或者写死了 # ask: entry never]
    翁小艳念出声来，楼道里有回音。
    * * [划一道线，签上名字和日期，旁边只留谁说的、见没见着]
        原来的字还看得见，改的人也看得见。
        -> status
    * * [留着，信息越全越好帮他]
        她把这张夹进了那一摞。
        ~ hurt = true
        -> status
* [“本人确认”一栏，替他写上“孟凡”，省得再跑]
    翁小艳看了您一眼。
    * * [划一道线，旁边注明“本人未确认”]
        她把自己那摞里的一张也抽了出来。
        -> entry
    * * [写都写了，就这样]
        字迹和前面的一模一样。 # mustNot: signed-for
        ~ forged = true
        -> status

=== status ===
翁小艳点开系统。
就差他这一个，改成“灵活就业”，这栋楼就百分之百了。 # who: 翁小艳
* { not fudged } [“报‘待核’，百分之九十八也是数。”]
    她嘟囔一句，把光标挪开了。 # did: not-changed
    -> leave
* { fudged } [“那一栏我填错了，改回‘待核’，写明原因。”]
    她让开了椅子。 # did: not-changed
    ~ fudged = false
    -> leave
* [“点吧，反正他妈说他在上班，也不算瞎编。”]
    状态变了颜色，待遇和援助名单上跟着少了一个名字。 # mustNot: false-status
    ~ fudged = true
    -> leave

=== leave ===
最后一件事，是给这家留句话。
* [便条写明姓名、电话，“星期六上午十点我给您回话”，留给这家]
    ~ noted = true
    { story == 2:
        她把便条压在电视机底下。 # did: note
    - else:
        便条从门缝底下塞进去，里面有人抽走了。 # did: note
    }
    -> finish
* [“以后有什么需要，随时来站里找我们。”]
    { story == 2:
        她说好。您知道她不会来。
    - else:
        隔着门说的，没有人应。
    }
    -> finish
* [把便条贴在门上，写着“孟凡同志：请速来站核实失业情况”]
    * * [揭下来，重写一张不带事由的，从门缝塞进去]
        纸上只有姓名、电话和回话的日子。门里有人把它抽走了。 # did: note
        ~ noted = true
        -> finish
    * * [按平四个角贴牢，下楼去敲下一家]
        许金枝出来倒垃圾，站着看完了。 # mustNot: leaked
        ~ leaked = true
        -> finish

=== finish ===
{ leaked:
    -> building
}
{ fudged or forged:
    -> paper
}
{ safe == 2 and not hurt:
    -> good
}
{ safe > 0:
    -> kept
}
{ story > 0:
    -> paper
- else:
    -> slip
}

=== good ===
{ noted:
    星期六上午十点，您准时打过去，接电话的是孟凡，嗓子很哑。
- else:
    星期六上午您打过去，响到头才有人接，是孟凡，嗓子很哑。
}
他说家里的药都在他爸手里，下星期去看医生，报警的材料自己慢慢理。
就业那一栏，先写“没有”吧。 # who: 孟凡 # ending: ajar
-> END

=== kept ===
那一夜平安过去了，家里有人轮着守。
星期六您再上楼，戴月琴隔着链子说：心意领了，下回换个人来吧。 # ending: kept-not-trusted
-> END

=== slip ===
{ hurt or trust < 0:
    四天以后，孟凡的父亲把电话打到站里：听说你们来过？能不能换个人，我想说说我儿子。 # ending: note-left
- else:
    四天以后，戴月琴把电话打到站里，声音压得很低。
    你那天没有追着问。我想说了，你还听不听？ # who: 戴月琴 # ending: note-left
}
-> END

=== paper ===
{ story > 0 and safe == 0:
    半夜一点，救护车的灯照亮了五层的窗子。人救回来了。
    医生问白天有没有人察觉，戴月琴说：下午有两位同志来过，填了一张表。 # ending: on-paper
    -> END
}
{ forged and not fudged:
    街道抽查，电话打给了孟凡：表上“本人确认”这两个字，是你写的吗？
    不是。是谁替我签的？ # who: 孟凡 # ending: on-paper
- else:
    一个月以后，援助名单公布，没有孟凡。系统里写着他的情况已经核实。
    他没说过的话，是谁替他说的？ # who: 戴月琴 # ending: on-paper
}
-> END

=== building ===
第二天傍晚，楼下接孩子的、遛弯的都在说五层的事。窗子没关严，里屋听得见。
您再去敲门，灯亮着，没有人应。 # ending: whole-building
-> END
