---
id: s02-envelope
title: 笔记本里夹着的卡
module: 2
function: F1
levels: [3]
minutes: 12
uses: [class, practice, assessment]
setting: 九月，中秋前的星期二，十一点五十分，大厅空了。带过您{years}的老师傅推门进来，手里一个牛皮纸袋，身后没有别人。
people:
  - name: 焦玉兰
    age: 61
    trade: 服务站退休的老专理员，您的师傅
    wants: 想查前女婿在哪里上班，替女儿讨抚养费，怕求人求空了没面子
  - name: 小夏
    age: 26
    trade: 到岗三个月的新专理员
    wants: 想帮忙，看您怎么做就学着怎么做
  - name: 鲍站长
    age: 50
    trade: 服务站负责人
    wants: 怕事后才知道
  - name: 庞海
    age: 36
    trade: 焦玉兰的前女婿，装电梯的
    wants: 想知道是谁在打听他
aims:
  - 守住不经手就不查的线，也给人指一条正路
  - 收礼退礼有人在场、有一行登记、当天说明
  - 对托查的人、被查的人、学样的人，说的是同一套规矩
nodes: [B2.1.1.2, B2.1.2.1, B2.1.2.3, B2.1.3.1, L3.S1.2.2, L3.S1.2.3]
lessons: [m02-ethics, m02-case, m02-skills, m05-telephone]
discuss:
  - 焦玉兰换了几种说法来托，哪一句最难拒，难在哪里
  - 要是已经看了一眼，接下来几天对站长、对庞海各该怎么说
  - 追到门口退，和过后送到家里退，哪一种日后说得清，差在哪几样东西
  - 守住规矩又不伤师傅的面子，最要紧的是问的那几句，还是指的那条路
variants:
  - { years: 六年, months: 八个月, rows: 四十 }
  - { years: 七年, months: 半年, rows: 二十七 }
  - { years: 五年, months: 十个月, rows: 五十三 }
asks:
  - id: entry
    prompt: 在登记本上写一行：什么东西、怎样处置、谁在场、为什么送
    longest: 80
    groups:
      - { id: what, text: 什么东西, any: [卡, 红信封, 信封] }
      - { id: handled, text: 怎样处置, any: [退, 还给, 归还, 送还, 送回, 还了, 还她, 已还, 还回, 交还] }
      - { id: witness, text: 谁在场, any: [在场, 小夏, 夏, 站长, 鲍, 见证, 两人, 签收] }
      - { id: cause, text: 为什么送, any: [查, 托] }
    never:
      - { text: 写了别人家的事, any: [庞, 女婿, 抚养, 离婚, 身份证, 晓琳, 她女儿, 外孙], unless: [不写, 不记, 不提] }
documents:
  - id: notebook
    title: 牛皮纸袋里的旧笔记本
    text: 焦玉兰二〇〇九年的工作笔记。扉页上写着：“登录一次，就是签一次字。”本子中间鼓起一块，夹着一个没封口的红信封。
  - id: log-notice
    title: 贴在显示器边上的提示
    text: “本系统逐次记录查询人、时间和被查询人。账号限本人使用，离座锁屏。非办理业务不得查询。”
cards:
  - id: secrecy-law
    title: 参保信息要保密
    text: 社会保险行政部门和其他有关行政部门、经办机构、征收机构及其工作人员，应当依法为用人单位和个人的信息保密，不得以任何形式泄露。
    source: social-insurance-law
    article: 第八十一条
  - id: lawful-ground
    title: 处理个人信息要有事由
    text: 要有本人同意，或者履行法定职责所必需等法定事由。熟人托付不是事由。
    source: personal-information-law
    article: 第十三条
  - id: mend-leak
    title: 漏了怎么办
    text: 发生或者可能发生个人信息泄露的，要立即补救，并通知主管部门和本人；补救能有效避免危害的，可以不通知本人，这不由看的那个人自己定。
    source: personal-information-law
    article: 第五十七条
  - id: gift
    title: 退礼的次序
    text: 当场退；人走了的，不拆，两人在场写一行登记，当天告诉负责人，尽早还回去请对方签收，退不掉的按单位规定上交。
    source: practice-norm
    article: 廉洁与回避
criteria:
  - { id: ask-first, dimension: communication, text: 先问出了什么事，不急着答, points: 8 }
  - { id: respect, dimension: communication, text: 拒绝时留住师傅的体面, points: 6 }
  - { id: asked-why, dimension: information, text: 问清查来做什么用, points: 8 }
  - { id: asked-need, dimension: information, text: 问出女儿眼下的难处, points: 6 }
  - { id: law, dimension: policy, text: 讲清不经手就不能查的道理, points: 10 }
  - { id: road, dimension: policy, text: 指出由法院依法调取的正路, points: 10 }
  - { id: returned, dimension: procedure, text: 有人在场，把卡当面退回去, points: 10 }
  - { id: reported, dimension: procedure, text: 当天把托查和送卡都告诉站长, points: 10 }
  - { id: minimal, dimension: procedure, text: 登记写清处置，不写别人家的事, points: 10 }
  - { id: consent, dimension: procedure, text: 女儿的事由本人来，同意了再建档, points: 4 }
  - { id: purge, dimension: ethics, text: 删掉别人的证件照片, points: 6 }
  - { id: silent, dimension: ethics, text: 被查的人来问，也不说出托查的人, points: 8, lesson: m05-telephone }
  - { id: coach, dimension: ethics, text: 跟新同事说清账号的规矩, points: 4, lesson: m02-skills }
musts:
  - { id: gave-back, text: 把购物卡退回去 }
  - { id: told-chief, text: 当天告诉站长 }
  - { id: entered, text: 把处置写进登记本 }
mustNots:
  - { id: looked, text: 查了与经办无关的人 }
  - { id: leaked, text: 说出别人的信息或托查的人 }
  - { id: kept, text: 把卡留着过夜或者拿去用 }
endings:
  - { id: still-teacher, title: 还叫得出口的师傅, text: 没有查，卡退得明白，当天说清了。师傅拿到一条正路，女儿自己来办了登记，情分没有断在这张卡上。 }
  - { id: cold-door, title: 规矩守住了，人走远了, text: 不该做的都没有做，可是师傅的难处没有问到底，或者正路没有指，或者话说得太硬。她记住的只有“不行”两个字。 }
  - { id: no-record, title: 做对了，说不清, text: 卡还了，人也没查，却没有写进登记本，或者没有告诉站长。等有人问起来，只剩下各说各的。 }
  - { id: query-log, title: 从窗口漏出去的话, text: 看一眼、翻翻台账，都是查；把托查的人说出去，也是漏。话一出窗口就收不回来，被查的和托查的都找上门来。 }
  - { id: drawer, title: 抽屉里的红信封, text: 想等过了节再还，或者分给大家、换成水果。拖了几天，当初是什么、有多少、为了什么，就由不得自己说了。 }
---

VAR warm = 0
VAR looked = false
VAR leaked = false
VAR kept = false
VAR drawer = false
VAR told = false
VAR recorded = false
VAR road = false
VAR consent = false
VAR photo = false
VAR years = "六年"
VAR months = "八个月"
VAR rows = "四十"

就你一个？好。老规矩，我不排队了。帮师傅查个人，看他社保在哪个单位交。 # who: 焦玉兰 # hint: 先弄清她为什么来，再想怎么答
-> first

=== first ===
* [“真不巧，中午系统维护，查不了。”]
    那我下午来，几点修好？ # who: 焦玉兰
    * * [“其实没有维护。您先说，出了什么事？”]
        她愣了一下，倒笑了：你撒谎还是老样子。 # did: ask-first
        ~ warm += 1
        -> hub
    * * [“说不准，有时候修到晚上，您明天先打个电话来问吧。”]
        小夏在里屋喊：没维护呀，我这儿好好的。
        ~ warm -= 1
        -> hub
* [“您退了就忘了规矩？这个不能查。”]
    我写规矩的时候，你还没进站。 # who: 焦玉兰
    ~ warm -= 1
    -> hub
* [“身份证号有吗？我看看我的权限够不够。”]
    她把手机一划，您的微信响了，是一张身份证正反面的照片。
    ~ photo = true
    -> hub
* [“师傅坐，水我来倒。出了什么事，您慢慢说。”]
    她把纸袋搁在膝盖上，两只手压着。 # did: ask-first
    ~ warm += 1
    -> hub

=== hub ===
墙上的钟差几分十二点，焦玉兰看看门口，又看看您的屏幕。
* [“您要查的是谁？查了做什么用？”]
    -> why
* [“您女儿晓琳这阵子过得怎么样？”]
    -> need
* [“要是真查到了，您打算拿它怎么办？”]
    -> court
* { photo } [“这张身份证照片，您是哪里来的？”]
    -> picture
+ [该给她一句答复了]
    -> answer

=== why ===
庞海。离了婚说没活干，{months}没给过孩子一分钱。有人看见他天天穿着工服。 # who: 焦玉兰
{ not photo:
    ~ photo = true
    她把庞海的身份证照片发到了您的微信上，说这样快。
}
* [“您是要证明他有工作，好要抚养费？”]
    就是这个！我不要他的隐私，我要孩子的饭钱。 # who: 焦玉兰 # did: asked-why
    -> hub
* [“清官难断家务事，小两口的账，您当老人的就别掺和了。”]
    外孙女是我在养，我不掺和谁掺和？ # who: 焦玉兰
    ~ warm -= 1
    -> hub

=== need ===
晓琳两个月没活了，白天不出门。我来，她还不知道。 # who: 焦玉兰
* [“身份证号您有吧？我先替她把档案建上，来了就不用排队。”]
    有，我背得出来。 # who: 焦玉兰
    * * [“慢着，得她自己愿意。您先问问她。”]
        我今晚就问。 # who: 焦玉兰 # did: asked-need # did: consent
        ~ consent = true
        ~ warm += 1
        -> hub
    * * [记下号码，把档建好，失业原因先填“其他”]
        系统里多了一个自己不知情的人。
        -> hub
* [“她自己愿意找活吗？愿意就让她本人来一趟。”]
    她的肩膀松了下来：你还肯管她，就行。 # did: asked-need # did: consent
    ~ consent = true
    ~ warm += 1
    -> hub
* [“年轻人缓一缓就好了，您别老盯着她，盯紧了更不出门。”]
    她没有接话，去看窗外。
    -> hub

=== court ===
拿着去找他，当面拍他脸上！ # who: 焦玉兰
* [“街道那边权限大，您跟那几位老同事熟，找他们问问。”]
    我也想过，他们抹不开我的面子。 # who: 焦玉兰
    * * [“这招不对，谁查都一样。该去问法院。”]
        法院肯调？ # who: 焦玉兰
        您写下法院窗口和法律援助的电话：该调什么，由法院依法调，让晓琳自己去问。 # did: road
        ~ road = true
        -> hub
    * * [“找的时候别说是我讲的，就说您自己想起来的。”]
        她把“街道”两个字记在了手背上。
        -> hub
* [“私下查的拿不上台面，让晓琳去问法院。”]
    您把法院窗口和法律援助的电话写给她：该调什么，由法院依法调。
    早有人这么说，我就不来为难你了。 # who: 焦玉兰 # did: road
    ~ road = true
    -> hub
* [“拍他脸上有什么用？他要是肯给，早就给了。”]
    那你说怎么办！ # who: 焦玉兰
    -> hub

=== picture ===
晓琳以前存的，结婚时候办事用的。 # who: 焦玉兰
* [当着她的面删掉，回收站也清空]
    您请她也别再往外发。她看着您删，自己低头按了两下。 # did: purge
    -> hub
* [“先放着吧，反正是我自己的手机，我不给别人看。”]
    照片留在了您的微信里，夹在家长群和买菜群中间。
    -> hub
* [存进站里的“待查”文件夹，留个底]
    文件夹是全站共用的。
    * * [又删掉：“这不是站里该留的东西。”]
        微信里、文件夹里，两处都删了。 # did: purge
        -> hub
    * * [锁屏，先这样，万一哪天业务上用得着]
        -> hub

=== answer ===
小夏从里屋探出头：老师，系统我登着呢，报号就行，三下的事。 # hint: 看全页、看一眼、翻台账，哪一样不算查
* [“师傅，我不查。没有在办的业务，看一眼也是查。小夏，退出来。”]
    屏幕黑了。焦玉兰的脸也沉了下来。 # did: law
    -> favour
* [“我只看有没有，不告诉您是哪家，行吧？”]
    行，有没有就够了。 # who: 焦玉兰
    * * [手停在键盘上：“有没有，也是查。”]
        没有在办的业务，就不看。小夏把手从鼠标上拿开了。 # did: law
        -> favour
    * * [照着她念的号敲完十八位，按下回车]
        十一点五十八分，页面出来了，三行字，一眼就看完了。 # mustNot: looked
        ~ looked = true
        -> after_look
* [“系统我不碰。上个月摸底的台账里也许有，我翻翻。”]
    纸上的总不算查吧？ # who: 焦玉兰
    * * [合上台账：“也算，人家填它是为了办事。”]
        不是给熟人看的。她半天没有说话。 # did: law
        -> favour
    * * [翻到庞海那一页，手指点在单位一栏上给她看]
        她的指头在单位名上停住，嘴里念了一遍。 # mustNot: looked # mustNot: leaked
        ~ looked = true
        ~ leaked = true
        -> leave
* [“我手上还有事，师傅您先回，以后再说。”]
    以后是哪天？ # who: 焦玉兰
    -> favour

=== after_look ===
有没有？ # who: 焦玉兰
* [“交着呢，别的我真不能说了。”]
    够了！她一拍桌子，眼圈红了。 # mustNot: leaked
    ~ leaked = true
    -> leave
* [“师傅，我不该看，看了更不能说。这一笔我自己去跟站长讲。”]
    你这是何苦？ # who: 焦玉兰
    -> leave

=== favour ===
你头一年报错{rows}个人的表，是谁去街道替你挨的训？ # who: 焦玉兰
* [“您替我挨的。‘登录一次就是签一次字’，也是您教的。”]
    她张了张嘴，低头去摸那个纸袋。 # did: respect
    ~ warm += 1
    -> leave
* [“一码归一码，挨训的情我记着，您也别拿旧账压我。”]
    好，好。 # who: 焦玉兰
    ~ warm -= 1
    -> leave
* [“……就这一回，下不为例。师傅，号码给我。”]
    小夏已经把椅子让开了。
    * * [站起来：“欠您的，不能拿人家的记录还。”]
        拿什么还？她问得很轻。您说：晓琳的事，她来，我陪到底。 # did: respect
        ~ warm += 1
        -> leave
    * * [坐到小夏让开的椅子上，照着号码输进去]
        十一点五十八分，页面出来了。 # mustNot: looked
        ~ looked = true
        -> after_look

=== leave ===
她站起来，把纸袋放在台面上：旧笔记，留给你作个念想。走得很快。
本子一歪，红信封滑出来半截，里面是一张超市购物卡。 # hint: 人还没走远，屋里还有谁
* [拿起信封，叫上小夏，追到门口]
    -> doorstep
* [等她走远再说，门口拉扯不好看]
    -> desk

=== doorstep ===
中秋的一点心意，跟那件事不相干。你嫌少？ # who: 焦玉兰
* [塞进她的车筐，转身就走]
    卡躺在车筐里，她推着车，没有回头看。
    * * [又折回来：“师傅，您拿手里。小夏看着，回去我登记。”]
        她接了，把卡攥在手心里。 # did: returned # must: gave-back
        -> chief
    * * [算是还了，回去吃饭]
        过路的人不少，没有一个能替您作证。 # must: gave-back
        -> chief
* [两手递回去：“本子我留着，卡您收好，小夏在这儿看着。”]
    她看了看小夏，接了：你呀，比我当年还犟。 # did: returned # must: gave-back
    -> chief
* [“那我拿它给站里添箱水果，算您请大家的。”]
    行，行，大家吃。 # who: 焦玉兰
    * * [“请大家也是收，您还是拿回去。”]
        她摇摇头，把卡收回了兜里。 # did: returned # must: gave-back
        -> chief
    * * [收下，让小夏下午去买一箱梨，大家分分]
        小夏问：发票开什么？ # mustNot: kept
        ~ kept = true
        -> chief

=== desk ===
老师，这个……怎么弄？ # who: 小夏
* [不拆不动，叫上小夏，趁午休送到她家，请她签收]
    焦玉兰隔着门缝签的字，签完说：进来喝口水吧。 # did: returned # must: gave-back
    -> chief
* [“先锁抽屉，过了中秋我请她吃饭，一起还。”]
    哦，可以这样的。 # who: 小夏
    * * [“不可以，我说错了。午休就送回去。”]
        送到的时候，她家正开饭。她签了字。 # did: returned # must: gave-back
        -> chief
    * * [把红信封压在抽屉最里头，钥匙放进口袋]
        抽屉“咔”的一声。
        ~ drawer = true
        -> chief
* [午休自己悄悄送去，不登记，给她留点面子]
    她接了卡，门很快关上了，楼道里只有您一个人。 # must: gave-back
    -> chief

=== chief ===
五点一刻，鲍站长刚从街道回来，正往杯子里倒水。 # hint: 今天出的是一件事，还是两件
* [只说送卡的事，托查那一段不提，给师傅留点脸]
    人家为什么送你卡？ # who: 鲍站长
    * * [“托我查一个人的参保，我从头说。”]
        鲍站长放下杯子，听完了。 # did: reported # must: told-chief
        ~ told = true
        -> entry
    * * [“过节嘛，{years}的老交情了，没有别的意思。”]
        他“嗯”了一声，没有往下问。
        -> untold
* [“两件事：有人托查，有人送卡。我从头说。”]
    { looked:
        您把看过的那一笔也说了。他沉默了很久：写下来，今天就报。 # did: reported # must: told-chief
    - else:
        没查就好，早说更好。 # who: 鲍站长 # did: reported # must: told-chief
    }
    ~ told = true
    -> entry
* [不说了，事情都过去了，师傅还要在这一片做人]
    他端着杯子从您身边过去了。
    -> untold

=== untold ===
{ drawer:
    抽屉的钥匙在您兜里硌着，过了夜。 # mustNot: kept
    ~ kept = true
}
-> xia

=== entry ===
{ kept:
    水果不买了。卡呢？现在拿出来，我同你一起送回去。 # who: 鲍站长 # must: gave-back
}
{ drawer:
    还没过夜，算你赶上了。卡拿来，我同你一起送回去。 # who: 鲍站长 # must: gave-back
}
-> write

=== write ===
登记本翻到今天这一页，后面几栏都空着。 # hint: 这一行，将来谁都可能翻到
* [四样都写上了 # ask: entry all]
    站长看了一眼，签上名字。 # did: minimal # must: entered
    ~ recorded = true
    -> xia
* [只写了几样 # ask: entry some]
    站长一项一项问下来，您把缺的补齐，两个人签了名。 # must: entered
    ~ recorded = true
    -> xia
* [没有写到点子上 # ask: entry none]
    站长的电话响了，那一行就这么留着。
    -> xia
* [把别人家的事也写上了 # ask: entry never]
    站长念到一半停住了：这几个字进了本子，谁来翻都看得见。这一行按作废归档，另写了一行。 # must: entered
    ~ recorded = true
    -> xia
* [“您知道就行，本子上就不写了吧？”]
    将来换个站长呢？ # who: 鲍站长
    * * [“您说得对，我写。”]
        -> write
    * * [笑笑，把本子合上]
        -> xia

=== xia ===
快下班，小夏收拾好了包，还站着不走。
我中午把系统登着等您，算不算错？ # who: 小夏
* [“没事，你也是好心。事情过去了，别往外讲就行。”]
    她点点头，记住的是“别往外讲”。
    -> pang
* [“怪我没先拦你。没业务不查，我来托也一样。”]
    您又补了两句：号不借人，离座锁屏。她笑了：您来托也一样？都写在了便签上。 # did: coach
    -> pang
* [“下回机灵点，熟人面前别多嘴，先看我的眼色。”]
    她脸红了：我是想帮忙。
    * * [“是我没教。号不借人，没业务不查。”]
        离座呢？锁屏。她自己接上了。 # did: coach
        -> pang
    * * [“想帮忙是好的，可帮忙也要看人、看时候。”]
        她不知道该看什么人。
        -> pang

=== pang ===
星期四上午，一个穿电梯公司工服的男人站到窗口：我叫庞海。听说你们在查我？是不是我前丈母娘来过？ # hint: 他问的是有没有查，还是谁来过
* [“来是来过。您放心，规矩我跟她讲清楚了。”]
    他点点头：果然是她。他拨起了电话。 # mustNot: leaked
    -> told_pang
* [“没有的事，没人来过，您听谁说的？”]
    他盯着您：那你脸红什么？
    * * [“换个说法：谁来过，我们对谁都不讲。”]
        您把站长和经办机构的门牌写给他。他想了想：对谁都不讲？那也行。 # did: silent
        -> settle
    * * [“信不信由您，反正我这儿没有记录。”]
        他在门口站了很久才走。
        ~ warm -= 1
        -> settle
* [“谁来问过什么，我们对谁都不说。”]
    您把站长和经办机构的门牌写给他。他收了纸条：她要是来，也是这句？您说：也是这句。 # did: silent
    -> settle

=== settle ===
{ looked:
    -> logged
}
{ kept:
    -> locked
}
{ not recorded:
    -> vague
}
{ road and consent and warm >= 1:
    -> good
- else:
    -> cold
}

=== good ===
节后第一天，晓琳自己来了，口罩拉到下巴：我妈说，登记得我本人来。
法院她去问过了，要交的材料写了半张纸。焦玉兰在门外等，没有进来。
走的时候她隔着玻璃朝您扬扬下巴，和当年查您作业时一个样。 # ending: still-teacher
-> END

=== cold ===
{ road:
    过了节，焦玉兰照那张纸去了一趟法院的窗口，差了两样材料，没有回来问您。
- else:
    过了节，听说焦玉兰到街道、到别的站，又托了两个人。
}
她在菜场看见您，绕到鱼摊那一头去了。规矩是守住了，晓琳还是没有出门。 # ending: cold-door
-> END

=== vague ===
十月，街道问起：有人反映你收过一张购物卡？
您说还了。问为什么送、谁看见的、当天告诉过站长没有，您总有一样答不上来。
焦玉兰愿意作证，可是来问的人说：您二位是师徒。 # ending: no-record
-> END

=== locked ===
{ recorded:
    卡由站长陪着送了回去，焦玉兰签了字：收都收了，又拿来，我还当有指望了。
- else:
    过了节您去还，焦玉兰说：你不是收了吗？我还当你在想办法。
}
国庆前大扫除，小夏说起中秋那张卡，连哪家超市都说得出来。 # ending: drawer
-> END

=== logged ===
{ told:
    那一笔当天报了上去。过了几天，庞海接到通知，知道自己的记录被人看过。
- else:
    月底，查询和台账翻阅逐条核对，星期二中午那一笔没有对应的业务。
}
{ leaked:
    她到我单位门口来闹，说社区都查到了。这话是从哪儿出去的？ # who: 庞海
- else:
    是谁看的我？凭什么看？ # who: 庞海
}
小夏说：我以为可以的，老师就是这么做的。 # ending: query-log
-> END

=== told_pang ===
当天晚上，庞海堵在焦玉兰家楼下，整个单元都听见了。
她后来托人带话：我求你不成，你倒把我卖了。 # ending: query-log
-> END
