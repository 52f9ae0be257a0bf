---
id: s07-turned-down
title: 本子上的“无回音”
module: 7
function: F2
levels: [4]
minutes: 14
uses: [class, practice, assessment]
setting: 九月中旬的星期一下午，里间小圆桌，两把一样高的椅子。他进门前在公告栏跟前站了三分钟，上衣口袋别着一红一蓝两支笔，腋下夹个硬皮本。手机屏朝下扣在桌上。
people:
  - name: 芮明远
    age: 47
    trade: 晚报夜班校对，干了二十二年，报纸去年停印
    wants: 想找个用得上眼睛的活，怕别人看出他只会挑错
  - name: 邹敏
    age: 45
    trade: 药店店员，芮明远的爱人
    wants: 想他有个去处，怕他一年一年在家坐下去
aims:
  - 把“没成了很多回”分开，看清各停在哪一步、真正拦着的是什么
  - 目标用他的话，头一步小到一个星期做得完，由他自己做
  - 测评只当话头，不哄、不许、不替他定，谈的话不传
nodes: [L4.S2.2.3, L4.S2.2.5, L4.S2.2.6, L4.K2.2.2, L4.K2.2.5, L4.K2.2.6, B2.2.2.6]
lessons: [m07-jobseeker, m07-overview, m07-cautions, m06-followup]
discuss:
  - 本子上写着“无回音”，哪一个细节露出了它不全是真的
  - 替他打一个电话只要两分钟，为什么还是让他自己打
  - 他爱人是真着急，一句话既不哄她又不说他，还能怎么讲
variants:
  - { total: 十四, silent: 六, talk: 五, missed: 四, pay: 四千三 }
  - { total: 十三, silent: 六, talk: 四, missed: 四, pay: 四千五 }
  - { total: 十六, silent: 七, talk: 六, missed: 五, pay: 四千二 }
asks:
  - id: step
    prompt: 在计划书上记下头一步，称他“本人”：哪天、谁做、做什么、怎样算做完
    longest: 80
    groups:
      - { id: when, text: 哪天, any: [星期, 周, 礼拜, 明天, 后天, 月] }
      - { id: who, text: 由他自己做, any: [芮, 本人, 自己, 他] }
      - { id: what, text: 做什么, any: [电话, 打给, 拨, 试做] }
      - { id: done, text: 怎样算做完, any: [算完, 算做, 就算, 才算, 为止, 打完, 打通, 说完, 三句, 约好, 约到, 约上, 定下, 问清, 记下, 完成] }
    never:
      - { text: 写成别人替他打, any: [替他, 代他, 帮他, 代打, 替打, 帮打, 专理员打, 站里打, 社区打, 我替, 我帮, 我来打, 我给公司, 替本人, 帮本人, 代本人], unless: [不替, 不代, 不帮, 不用, 不由] }
      - { text: 许了录用, any: [保证录, 包录, 一定录, 肯定录, 准录, 确保录, 一定要他, 肯定要他, 一定成, 准成, 保证成, 肯定成], unless: [不保证, 不能, 不敢, 不一定] }
      - { text: 写了评语, any: [内向, 性格, 胆小, 胆怯, 自卑, 社恐, 口才差, 沟通差, 能力弱, 怕打电话, 不敢打, 不主动, 懒] }
  - id: message
    prompt: 给他发一条短信，让他认得回访的来电（站里座机尾号3306）：谁打、哪天几点、哪个号码
    longest: 80
    groups:
      - { id: who, text: 谁打来, any: [站, 社区, 专理员, 我是, 劳动保障] }
      - { id: day, text: 哪天, any: [星期, 周, 礼拜, 月] }
      - { id: hour, text: 几点, any: [点, 上午, 下午, 早上, 傍晚, ':00', ':30'] }
      - { id: number, text: 哪个号码, any: ['3306', 号码, 座机, 固话, 尾号, 这个号, 本号, 此号, 这号] }
    never:
      - { text: 写了单位和岗位, any: [档案, 数字化, 核对员, 试做, 面试, 扫描, 应聘] }
      - { text: 许了录用, any: [保证录, 包录, 一定录, 肯定录, 准录, 准成, 一定成, 肯定成], unless: [不保证, 不能, 不敢, 不一定] }
documents:
  - id: notebook
    title: 他的硬皮本
    text: 一行一回，共{total}行，记着单位、岗位、日子、结果。蓝笔写“无回音”的{silent}行；“笔试过，谈后再等等”的{talk}行；红笔写“须会剪视频”的三行。字像印出来的。
  - id: quiz
    title: 测评打印纸
    text: “内向型，92分。不宜从事需要与人沟通的岗位，宜选择独立做业。”“做”字上有个红圈，旁边写着“作”。页脚一行小字：结果仅供参考。
  - id: job-card
    title: 岗位卡
    text: 岗0926，城西一家档案数字化公司，扫描件核对员两名，周一到周五，九点到五点半，月薪{pay}起，按规定参保，不会的带两周。先打电话约试做，本周五前有效。今天上午核过。
cards:
  - id: own-choice
    title: 自主择业
    text: 劳动者依法享有平等就业和自主择业的权利。去不去、选哪个，归他自己。
    source: employment-promotion-law
    article: 第三条
  - id: free-guidance
    title: 职业指导不收费
    text: 公共就业服务机构为劳动者免费提供职业指导和职业介绍等服务。服务里没有“保证录用”这一项。
    source: employment-promotion-law
    article: 第三十五条
  - id: tell-first
    title: 记以前先告诉
    text: 处理个人信息前，要告诉本人谁在收、做什么用、怎样处理、收哪些、存多久，以及本人怎样行使权利。
    source: personal-information-law
    article: 第十七条
  - id: least
    title: 只收用得着的
    text: 收集个人信息，应当限于实现处理目的的最小范围，不得过度收集。
    source: personal-information-law
    article: 第六条
  - id: not-to-family
    title: 谈的话是他的
    text: 处理个人信息要取得本人同意，或者有法律写明的其他情形。谈话内容说给家人听，也是往外给，要他点头。
    source: personal-information-law
    article: 第十三条
criteria:
  - { id: sorted, dimension: information, text: 不看总数，分清各停在哪一步, points: 8, lesson: m07-overview }
  - { id: missed, dimension: information, text: 由他自己查出漏接的来电, points: 8 }
  - { id: talk, dimension: information, text: 问出谈到哪一句停的, points: 6 }
  - { id: proud, dimension: information, text: 问出一件他办成的事, points: 6 }
  - { id: fear, dimension: information, text: 问出他不接不打，怕的是什么, points: 6 }
  - { id: frame, dimension: policy, text: 讲清不收费、记什么、不保证录用, points: 6, lesson: m07-overview }
  - { id: quiz-use, dimension: policy, text: 测评只当话头，不当结论, points: 8, lesson: m07-cautions }
  - { id: goal, dimension: procedure, text: 目标照他的原话写, points: 6, lesson: m07-overview }
  - { id: small-step, dimension: procedure, text: 头一步小，一周内由他自己做, points: 8 }
  - { id: practise, dimension: procedure, text: 陪他把那一步先练一遍, points: 4 }
  - { id: plan, dimension: procedure, text: 计划写明哪天、谁、做什么、算完, points: 6 }
  - { id: follow, dimension: procedure, text: 回访约得上：先叫他认得来电, points: 6, lesson: m06-followup }
  - { id: at-ease, dimension: communication, text: 头一句接住他会的那一样, points: 4 }
  - { id: correction, dimension: communication, text: 用他行当里的办法解开他怕的, points: 6 }
  - { id: own-choice, dimension: ethics, text: 摆出合与不合，由他自己定, points: 6, lesson: m07-cautions }
  - { id: private, dimension: ethics, text: 谈的话不传给他爱人, points: 6, lesson: m07-cases }
musts:
  - { id: one-step, text: 让他带走一件本周自己做的事 }
  - { id: review, text: 约好哪天、怎样回访 }
mustNots:
  - { id: promised, text: 许诺准能找着、准能成 }
  - { id: verdict, text: 拿测评分数或自己的主意替他定去处 }
  - { id: leaked, text: 把谈的话说给他爱人 }
endings:
  - { id: rang, title: 第二句说错了一个字, text: 停住的地方找到了，怕的那件事有了他自己行当里的解法。电话是他打的，说错也是他自己更正的，成不成都有下一步。 }
  - { id: half, title: 打通一个，又断了, text: 有一步走出去了，可是那一步有别人替的，或者漏接的缘故没有问到。下一个电话来，他还是在老地方停住。 }
  - { id: new-line, title: 本子上又添了一行, text: 谈得和气，劝得也对，岗位也给了。他真正停在哪一步没有问到，这个星期做什么也没有落到他手上。 }
  - { id: boxed, title: 分数替他定了, text: 测评上的一句话、旁人的一个主意，替他把路选好了。他照着做，做得很认真，错也错得很认真。 }
  - { id: spoken, title: 出了口的话, text: 许了兑不了的，或者把他的话说给了别人。他最怕的就是话一出口改不了，这回改不了的是您的话。 }
---

VAR trust = 0
VAR lit = false
VAR sorted = false
VAR missed_ok = false
VAR talk_ok = false
VAR proud = false
VAR calm = false
VAR known = false
VAR small = false
VAR leaned = false
VAR boxed = false
VAR promised = false
VAR leaked = false
VAR total = "十四"
VAR silent = "六"
VAR talk = "五"
VAR missed = "四"
VAR pay = "四千三"

外头那张“招工启示”，该是“启事”。 # who: 芮明远
他说完像是后悔了，把红笔往口袋里按了按。 # hint: 他头一句话，就把自己会什么说出来了
-> first

=== first ===
* [“真是错的。红笔借我，您指给我改。”]
    他跟您出去，看着您改完，又把图钉按正了。 # did: at-ease
    ~ trust += 1
    -> frame
* [“意思到了就行，谁还一个字一个字看。”]
    我看。 # who: 芮明远
    他只说了这两个字。
    ~ trust -= 1
    -> frame
* [“您坐。身份证带了吧？咱们先登个记。”]
    登过了，去年就登过了。 # who: 芮明远
    -> frame
* [“您这眼睛，还怕没人要？打起精神来！”]
    {total}回了。他把硬皮本放到桌上，放得很齐。
    -> frame

=== frame ===
是我爱人叫我来的。谈这个，算是审我吗？要往上写什么？ # who: 芮明远
* [“别紧张，就是随便聊聊，我什么也不写。”]
    不写，下回谁记得？ # who: 芮明远
    -> hub
* [“您放心，来了我们就管到底，准给您找着合适的。”]
    “准”字不好随便用。他的笔尖停在本子上，把日子记下了。 # mustNot: promised
    ~ promised = true
    -> hub
* [“先把这张表填了，二十六栏，填完咱们再慢慢往下谈。”]
    他填得很快，填到第七栏停下来，看了看印错的一个字，又看了看您。
    -> hub
* [“不收钱，谈四十分钟，写的您先看。录用我保证不了。”]
    这样清楚。他把椅子往前挪了挪。 # did: frame
    ~ trust += 1
    -> hub

=== hub ===
硬皮本、一张打印纸、两支笔，他在桌上摆成一条直线。
-> pages

=== pages ===
{
- trust > 2:
    ~ trust = 2
- trust < -1:
    ~ trust = -1
}
{ missed_ok and talk_ok:
    本子推到了一边，桌上只剩那张打印纸。
    -> self
}
{ (book or drawer) and not lit:
    ~ lit = true
    扣着的手机边上漏出一线光，亮了七八秒，又灭了，没有响。 # hint: 本子上写“无回音”，桌上这一线光是什么
}
* [“这本子，您念给我听听？”]
    -> book
* { lit and not missed_ok } [“您的手机，刚才好像亮了一下。”]
    -> phone
* { sorted and not missed_ok } [“没有回音的那{silent}回，他们打算怎么找您？”]
    -> silence
* { sorted } [“谈过的那{talk}回，是谈到哪一句停的？”]
    -> talked
* [“公告栏您看了三分钟，有看中的没有？”]
    -> drawer
+ { book } [“本子先放一放，说说您自己。”]
    他把本子合上，挪到桌角，对齐了。
    -> self

=== drawer ===
看中没有看中，倒看见三处错。 # who: 芮明远
他自己也觉得这话不中听，把本子翻开，又合上了。
-> pages

=== self ===
{
- trust > 1:
    ~ trust = 1
- trust < 0:
    ~ trust = 0
}
~ sorted = false
-> talk_self

=== talk_self ===
{
- trust > 1:
    ~ trust = 1
- trust < 0:
    ~ trust = 0
}
{ quiz and afraid and (proud_one or proud):
    -> turn
}
* [“测评这张，您自己信几分？”]
    -> quiz
* { not proud } [“校对二十二年，最险的是哪一回？”]
    -> proud_one
* { missed_ok } [“电话来了不接，该打也不打，您心里在想什么？”]
    -> afraid
* { talk_ok and not missed_ok } [“一说到打电话，您就往回走。心里在想什么？”]
    -> afraid
+ [“好，说说往后找什么样的活。”]
    -> turn

=== book ===
他念得一字一顿，连标点都念了出来。
{total}行。我就想知道，错在哪一个字上。 # who: 芮明远 # hint: 一堆没成的事，停住的地方未必是同一个
* [“{total}回不算多，有人投了六十回才成。”]
    人家的六十回，不是我的{total}回。 # who: 芮明远
    * * [“是。那看您的，各停在哪一步？”]
        -> piles
    * * [“我是说，您还早着呢，千万别急。”]
        他把本子合上，合得没有声音。
        -> pages
* [“不看总数。各停在哪一步，咱们分分堆。”]
    -> piles
* [“要剪视频的三条就不该投，人家要求写得明明白白。”]
    我打算学的。他把那三行用尺子压住，没有再往下念。
    ~ trust -= 1
    -> pages

=== piles ===
~ sorted = true
他另翻一页，画了三栏，一行一行往里搬。 # did: sorted
没回音的{silent}，谈过又等的{talk}，要剪视频的三。这么一分，倒不像是一个毛病了。 # who: 芮明远
-> pages

=== talked ===
都说文字没问题。末了问一句，平时电话沟通多，行不行？我说，还是写邮件吧。 # who: 芮明远 # did: talk
* [“您就答‘行’，先进了门再说。”]
    答了行，头一天就得打。 # who: 芮明远
    ~ talk_ok = true
    -> pages
* [“{talk}回都停在这一句上？”]
    他又从头翻了一遍，翻得很慢。
    都是。我当他们是客气。 # who: 芮明远
    ~ talk_ok = true
    ~ trust += 1
    -> pages
* [“现在哪有不打电话的活，这个您得克服。”]
    他“嗯”了一声，把那一页翻了过去。
    ~ talk_ok = true
    ~ trust -= 1
    -> pages

=== silence ===
打电话吧。没响过。 # who: 芮明远
* [“那就是没看上，这几行划掉，往前看。”]
    他拿尺子比着，划得笔直。
    -> pages
* [“手机给我，我帮您查查来电记录，快。”]
    他的手按住了手机。
    * * [“您自己翻，我不看。跟本子上的日子对一对。”]
        -> log
    * * [“就看一眼，几秒钟的事。”]
        他递了过来，眼睛看着别处。里面有{missed}个座机打来的，都没有接。
        ~ missed_ok = true
        ~ trust -= 1
        -> pages
* [“没响过，还是没听见？您自己翻翻看。”]
    -> log

=== phone ===
推销的。他没有翻过来看。
* [“接一下嘛，万一是哪家单位呢？”]
    他的手缩到桌子底下去了。
    ~ trust -= 1
    -> pages
* [“没听见响。静音有多久了？”]
    二十二年。上夜班，白天睡觉，手机不出声。报纸停了，也没想起来改。 # who: 芮明远
    * * [“那今天就改过来，把声音开到最大，别再漏了。”]
        铃声一出来，把他自己吓了一跳，他又按了回去。
        -> pages
    * * [“停印以后白天来的，您自己翻翻。”]
        -> log
* [“推销的确实烦，我一天也接好几个。”]
    他点点头，把手机又往里推了推。
    -> pages

=== log ===
他自己一条一条往上翻，拿蓝笔在本子边上打钩。打到第{missed}个，笔不动了。 # did: missed
~ missed_ok = true
{missed}个座机，日子都对得上。我写的是“无回音”。 # who: 芮明远
那这{missed}回不是没看上，是没接上。 # who: 我
他把“无回音”三个字划了，改成“未接”，又把手机上的静音拨开了。
~ trust += 1
-> pages

=== proud_one ===
{ trust >= 1:
    -> press
}
没有险的。校对不出错，是本分。 # who: 芮明远
* [“二十二年不出错，这就很了不起了！”]
    他摆摆手，像在拂桌上的灰。
    -> talk_self
* [“那差一点出错的呢？别人都没看出来的。”]
    ~ trust += 1
    -> press

=== press ===
有年冬天，凌晨两点四十，机器已经转了。我看见头版停水公告，二十四日印成了十四日。 # who: 芮明远
* [“印厂隔着半个城，机器是怎么停的？”]
    -> call
* [“这事能写进简历里，您怎么一直没写？”]
    写了谁信？ # who: 芮明远
    -> talk_self
* [“真险！后来批评谁了没有？”]
    没上街，批评谁？ # who: 芮明远
    * * [“我问岔了。机器是谁叫停的？”]
        -> call
    * * [“没出事就好，听着都捏一把汗。”]
        他点点头，没有往下说。
        -> talk_self

=== call ===
我打的电话。值班的骂我，停一次几千块谁赔？我说您拿一张，念第三行。他念完，机器就停了。 # who: 芮明远 # did: proud
他说这几句，声音不高，一个字也没有磕巴。
~ proud = true
~ trust += 1
-> talk_self

=== quiz ===
我爱人叫做的，一百二十道题。九十二分，不宜沟通。我看挺准，除了“做业”。 # who: 芮明远
* [“它说对的、说错的，您各举一件。”]
    -> counter
* [“网上这些都是骗人的，扔了吧。”]
    一百二十道，我每道都看了两遍。 # who: 芮明远
    ~ trust -= 1
    -> talk_self
* [“这么高，那就照它说的，找个不用开口的。”]
    我也这么想。仓库，行吗？ # who: 芮明远
    * * [“行，仓库清静，最合您，我替您留心。”]
        他把“独立作业”四个字抄在了本子上。 # mustNot: verdict
        ~ boxed = true
        -> talk_self
    * * [“慢着，分数定不了人。它说错的，您举一件。”]
        -> counter

=== counter ===
说对的，一上午不说话，我不难受。说错的…… # who: 芮明远
{ proud:
    停机那个电话，算不算？他拿红笔在“92”旁边打了个问号。 # did: quiz-use
    ~ trust += 1
    -> talk_self
}
他想了很久，摇摇头。
* [“想不起来就算了，这张纸先放着。”]
    那张纸又回到了直线上。
    -> talk_self
* [“二十二年里，有没有一回非您开口不可？”]
    ……有一回，印厂的机器转了，头版日子印错了。是我打电话叫停的。 # who: 芮明远 # did: proud # did: quiz-use
    他看着那个“92”，拿红笔在旁边打了个问号。
    ~ proud = true
    ~ trust += 1
    -> talk_self

=== afraid ===
{ trust >= 1:
    -> said
}
没想什么。他看了一眼墙上的钟。
* [“没想什么就好。电话的事先放一放，咱们说别的。”]
    他把钟又看了一眼。
    -> talk_self
* [“我问急了。我头一回打回访，把人的姓都叫错了。”]
    后来呢？他头一回抬起眼睛看您。
    后来赔了个不是，接着往下说。 # who: 我
    ~ trust += 1
    -> said

=== said ===
纸上的字，错了能改。话一出口，改不了。 # who: 芮明远 # did: fear # hint: 他那一行，印出去的字错了是怎么办的
* [“多练练就好了，街道办着个口才班，您报一个。”]
    他礼貌地问了问在哪一层，没有记。
    -> talk_self
* [“说错就说错了，没有人跟您较真。”]
    我跟我较真。 # who: 芮明远
    * * [“那印出去的报纸错了，您怎么跟它较真？”]
        登更正。他愣了一下，又轻轻说了一遍：更正。 # did: correction
        ~ calm = true
        -> talk_self
    * * [“您就是想得太多，放开些。”]
        他笑了笑，把笔帽扣上了。
        -> talk_self
* [“报纸印出去才看见错，你们怎么办？”]
    第二天登更正。 # who: 芮明远
    他愣了一下，又轻轻说了一遍：更正。 # did: correction
    ~ calm = true
    ~ trust += 1
    -> talk_self

=== turn ===
~ trust = 0
~ proud = false
~ talk_ok = false
~ lit = false
本子合上了。
您见得多，您说，我该找什么样的？ # who: 芮明远 # hint: “该”字后面，应当由谁来填
* [“我打一份岗位单，三十二个，您回家慢慢挑。”]
    他接过去，红笔已经拔了帽。挑出来五处错字，没有挑出岗位。
    * * [“看中哪个，随时给我打电话。”]
        打电话。他把这三个字重复了一遍，把单子夹进本子里。
        -> goodbye
    * * [“单子先放下。少了哪几条，您就不去？”]
        -> goal
* [“少了哪几条您就不去？只许留三条。”]
    -> goal
* [“听我的，先去仓库干着，骑驴找马。”]
    听您的。他答得很快。
    * * [“这话不该我说。哪几条少不得，您说。”]
        -> goal
    * * [“正好有一家缺人，我给您写个条。”]
        他双手接过条子，看了一遍，没有挑出错字。 # mustNot: verdict
        ~ boxed = true
        -> goodbye

=== goal ===
用眼睛的，白天的，四千往上。最好……少打电话。 # who: 芮明远
计划书上“三个月内我要”那一栏空着。
* [“写成‘三个月内实现稳定就业’，规范些。”]
    他看了半天：主语呢？
    * * [“主语是您，就照您的原话写。”]
        用眼睛的，白天的，四千往上。他看着您一个字一个字写完。 # did: goal
        -> card
    * * [“表上历来都是这么写的。”]
        他点点头，没有再看那一栏。
        -> card
* [“‘少打电话’这条不现实，我替您划了。”]
    他看着您划，把红笔转了半圈。
    -> card
* [“照您的话写，‘少打电话’写进‘最好’。”]
    他核了一遍，一个字没有动。 # did: goal
    -> card

=== card ===
您抽出一张岗位卡：扫描件核对员，月薪{pay}起，先打电话约试做。
* [“合您三条，不合一条：得打电话约。去不去您定。”]
    他把卡片正反面都核了，没有挑出错。
    我想去。就这一行。他指着“打电话”三个字。 # did: own-choice
    -> step
* [“这个太合您了，就它，别再犹豫。”]
    合是合。他的指头停在“先打电话”那一行上。
    -> step
* [“电话那行您别管，直接上门去当面谈，见面三分情。”]
    人家写了先约。他把卡片放回桌上，对齐了桌沿。
    -> step

=== step ===
要是头一句就说错，人家就记住我了。 # who: 芮明远 # hint: 这个星期做得完，做完看得见，是谁在做
* [“这星期先投十份，胆子是投出来的。”]
    再添十行？ # who: 芮明远
    * * [“我说大了。就一个电话，三句话，您来打。”]
        三句。他伸出三个指头看了看。 # did: small-step
        ~ small = true
        -> script
    * * [“投得多，总有一个中的，概率嘛。”]
        他在心里算了算，没有作声。
        -> plan
* [“我替您打，两分钟的事，您只管去试。”]
    那谢谢您了。他一下子松了下来。
    * * [拿起电话，替他约了星期五上午，还夸了他两句]
        ~ leaned = true
        他在旁边听着，手里的笔一个字也没有记。
        -> plan
    * * [放回电话：“下一个还得找我。您写稿，您打。”]
        他看着那只电话，过了一会儿，拔开了蓝笔的笔帽。 # did: small-step
        ~ small = true
        -> script
* [“就这一个电话。三句话，您写稿。”]
    写稿。他把这两个字听进去了，拔开了蓝笔的笔帽。 # did: small-step
    ~ small = true
    -> script

=== script ===
他写了三行，改了两遍，推过来。
您好，我姓芮，想约核对员的试做。哪天方便？我记一下，谢谢。 # who: 芮明远
* [“写得好，照着念就行，回家对着镜子多念几遍，念熟为止。”]
    他把稿子折好，夹进本子里。
    -> plan
* [“咱俩对一遍，我当那头。说错了就说‘我更正一下’。”]
    { calm:
        对到第二句，他说成了“核查员”。我更正一下，核对员。他自己先笑了。 # did: practise
    - else:
        对到第二句，他说成了“核查员”，停了足有半分钟，才接着说：更正，核对员。 # did: practise
        ~ calm = true
    }
    -> plan
* [“第一句硬了些，我给您改得活一点。”]
    改完了，他念了念，念的是您的话，不是他的。
    -> plan

=== plan ===
计划书转到您这边，头一步那一行还空着。
{ small:
    星期四上午吧。我爱人上早班，屋里没有人听。 # who: 芮明远
}
* [哪天、谁做、做什么、怎样算完都写了 # ask: step all]
    他看了两遍，没有拿红笔。 # did: plan # must: one-step
    { not leaned:
        ~ small = true
    }
    -> visit
* [写了几样，还缺几样 # ask: step some]
    他拿红笔点了点空的地方，自己说，您补上了。
    -> kept
* [没有写到要做的事 # ask: step none]
    这一行，是要我做什么？他问得很认真。两个人重新写了一句。
    -> kept
* [写了不该写的 # ask: step never]
    他把半句话圈了出来：这句，我看要改。您涂掉重写，他一个字一个字地看着。
    -> kept

=== kept ===
{ small:
    他把“星期四”抄进了自己的本子。 # must: one-step
- else:
    他看完，没有往自己的本子上抄。
}
-> visit

=== visit ===
下星期您怎么找我？我要是……没看见呢。 # who: 芮明远 # hint: 生号他不接，回访的电话也是生号
* [“我把您爱人的号也记上，找不着您找她。”]
    他没说不行，把笔插回口袋，插了两次才插进去。
    * * [“算了，这是您的事，不找她。我先发短信，您认得号再打。”]
        -> message
    * * [“双保险，您别多心。”]
        您记下了邹敏的号码。回访定在下星期一。 # must: review
        -> goodbye
* [“我下星期一打给您，您注意接。”]
    他点头点得很快。 # must: review
    * * [“一定要接啊，别忘了。”]
        不会忘。他说的是“忘”，不是“接”。
        -> goodbye
    * * [“等等，您认不得这个号，我先发条短信。”]
        -> message
* [“先发短信，让您认得号码，到日子再打。”]
    -> message

=== message ===
~ known = true
他把手机翻过来，屏朝上，放在两个人中间。
* [谁打、哪天几点、哪个号码都写了 # ask: message all]
    屏幕亮了。他当场把号码存上，名字存的是“社区，要接”。 # did: follow # must: review
    -> goodbye
* [写了一部分 # ask: message some]
    他看完，问了一句，您又补发了一条。下星期一，他在本子上记了。 # must: review
    -> goodbye
* [看不出是谁、什么时候 # ask: message none]
    这要是晚上看见，我当是推销的。您重发了一条，写上了下星期一。 # must: review
    -> goodbye
* [写了旁人看见不合适的话 # ask: message never]
    他把屏幕按灭了：这个手机，我爱人也看。他当场删了，您重发一条，只写下星期一回访。 # must: review
    -> goodbye

=== goodbye ===
他在里间收拾本子。门口站着一个拎药店袋子的女人，把声音压得很低。
我是他爱人。谈得怎么样？{total}回，我看他就是不上心。 # who: 邹敏
* { missed_ok } [“不是不上心，是手机静音，漏接了{missed}个。”]
    {missed}个！她的声音一下高了。里间收本子的声音停了。 # mustNot: leaked
    ~ leaked = true
    -> settle
* { not missed_ok } [“不是不上心，他是不敢跟生人说话。”]
    不敢？四十七了不敢说话？里间收本子的声音停了。 # mustNot: leaked
    ~ leaked = true
    -> settle
* [“他谈得认真。别的，您等他自己开口。”]
    他开口？她看看里间，把袋子换了只手：行，我等。 # did: private
    -> settle
* [“都挺好的，没什么，您放心。”]
    您也拿这话哄我。 # who: 邹敏
    * * [“快了快了，看今天这劲头，下回准成。”]
        准成？她记住了这两个字。 # mustNot: promised
        ~ promised = true
        -> settle
    * * [“是我敷衍您。得他自己跟您讲。”]
        她叹了口气，没有再问。 # did: private
        -> settle

=== settle ===
{
- leaked:
    -> spoken_told
- boxed and not small and not leaned:
    -> boxed_end
- promised:
    -> spoken_promise
- small and calm and missed_ok:
    -> rang
- small or leaned:
    -> half
- else:
    -> new_line
}

=== rang ===
说定的那天上午，十点零六分，他打了那个电话。第二句说成了“核查员”。他说：我更正一下。
第二天试做，三百页里他挑出三十一处。成不成，对方说下星期给信。
{ boxed:
    您替他留心的那家仓库也打来过，他接了，说不去。
}
{ known:
    星期一您打过去，响到第三声，有人接了。本子那一页的抬头，他写的是“已接”。 # ending: rang
- else:
    星期一您打过去，没有人接。半个钟头以后他打了回来：是您吧？我更正一下，刚才没敢接。 # ending: rang
}
-> END

=== half ===
{ leaned:
    您约好的试做他去了，三百页里挑出三十一处。对方说，结果电话通知。
- else:
    电话他打了，约在下星期二试做。后来对方要改个日子，打他手机。
}
{ missed_ok:
    电话来的时候他看着它，没有伸手，等它自己停了。别人打来该说什么，没有人跟他对过。
- else:
    电话来过三回。他坐在桌子这边，手机扣在桌子那边，静静地亮，静静地灭。
}
本子上这一行，他写了半句：试做好，后…… # ending: half
-> END

=== new_line ===
月底您翻到他的表，打过去，没有人接。
后来在公告栏跟前碰见，他说又投了几家。本子上添了一行，蓝笔，“无回音”，字还是像印出来的。 # ending: new-line
-> END

=== boxed_end ===
他去了仓库，一个人，一天说不了三句话，很合那张纸上的意思。
第九天，一车货的单子把“24箱”打成了“42箱”。他看出来了，看着电话，没有打。货发到了外省。
他把硬皮本放在您桌上，对齐了桌沿。
您也说过，仓库合我。 # who: 芮明远 # ending: boxed
-> END

=== spoken_told ===
{ missed_ok:
    那天晚上，邹敏把他的手机声音开到了最大，又一个一个替他拨了回去。
- else:
    那天晚上，邹敏给他报了一个口才班，又叫女儿在饭桌上考他自我介绍。
}
再约他，他发来一条短信，标点齐全：谢谢，不来了。 # ending: spoken
-> END

=== spoken_promise ===
过了一个月，他把本子翻到那一天给您看，有一个字用红笔圈着。
准。这个字，当时就该改的。 # who: 芮明远 # ending: spoken
-> END
