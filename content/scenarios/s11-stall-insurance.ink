---
id: s11-stall-insurance
title: 挂个名，五样全有
module: 11
function: F3
levels: [4]
minutes: 12
uses: [class, practice, assessment]
setting: 十一月二十四日下午三点半，站门口停着一辆三轮，炒粉的铁锅还在车斗里。摊主进了门没有坐，兜里的手机隔一会儿响一声。
people:
  - name: 贾满囤
    age: 47
    trade: 夜市炒粉摊主，摆了九年
    wants: 想老了有养老金、住院能报，怕被人当成占便宜的，也怕错过名额
  - name: 丁国良
    age: 39
    trade: 开人力服务公司，贾满囤的同乡
    wants: 想月底前多拉几个人头，怕人把他的协议拿去问
aims:
  - 先听他为什么想缴，再讲挂靠哪里不行
  - 把挂靠的后果和灵活就业自己缴的路都讲清，问出断在外省的年限
  - 不替他选档，不许补贴，不逼他说出别人
nodes: [L4.S3.1.1, L4.S3.1.2, L4.K3.1.1, L4.K3.1.2, B2.2.4.2, B2.2.9.5]
lessons: [m11-cautions, m11-assist, m11-publicity, m11-survey]
discuss:
  - 只说“挂靠犯法”，他为什么反而往门外走；哪一句把他留下来
  - 五百块已经转了，素云还不知道。这件事里哪些归您，哪些归他
  - 最低档、高一档都有道理，为什么您一句也不能替他定
  - 丁国良到站里打听，说“没问啥”算不算撒谎，怎样答得干净
variants:
  - { fee: 五百, plates: 六十, monthly: 一千一, years: 四年两个月 }
  - { fee: 三百, plates: 三十六, monthly: 一千二, years: 四年五个月 }
  - { fee: 八百, plates: 一百, monthly: 一千, years: 四年八个月 }
asks:
  - id: steps
    prompt: 给他写三行字：先办什么，缴完查什么，从前的年限问谁
    longest: 100
    groups:
      - { id: register, text: 灵活就业登记, any: [登记, 灵活就业, 参保] }
      - { id: check, text: 缴费以后查到账, any: [到账, 查账, 查缴, 缴费记录, 查一查, 查一下, 查记录, 扣款] }
      - { id: old, text: 从前的年限问谁, any: [外省, 从前, 以前, 年限, 转移, 接续, 接过来, 鞋厂, 经办] }
    never:
      - { text: 许了补贴或者养老金的数, any: [肯定有补, 一定有补, 都有补贴, 能领补贴, 准有补贴, 领两千, 领三千, 两千起, 三千起], unless: [不一定, 不保证, 有没有, 够不够, 能不能, 不敢, 认定, 别信] }
documents:
  - id: voice
    title: 丁国良的微信
    text: “满囤哥，挂我们公司，一个月{monthly}，五样全有，满了年头就领钱。合同、工资表我这边做，你签个字就行。名额到二十五号，服务费{fee}先转过来。”
  - id: agreement
    title: 参保服务协议（没有签字）
    text: 第三条：乙方不到甲方上班，不领取工资，各项费用由乙方承担。第六条：如遇有关部门核查，乙方应称系甲方仓库员工。
cards:
  - id: by-oneself
    title: 灵活就业可以自己缴
    text: 没有雇工的个体工商户和其他灵活就业的人，可以自己办登记，参加职工养老和职工医保，费用由个人承担，直接向征收机构缴。
    source: social-insurance-law
    article: 第十条、第二十三条、第五十八条、第六十条
  - id: fake-papers
    title: 用假材料骗取待遇
    text: 以欺诈、伪造证明材料等手段骗取社会保险待遇的，退回骗取的钱，并处骗取金额二倍以上五倍以下的罚款。假关系缴的那段年限怎样处理，由经办机构核。
    source: social-insurance-law
    article: 第八十八条
  - id: years-add-up
    title: 年限跨地区累计
    text: 跨统筹地区就业的，基本养老保险关系随本人转移，缴费年限累计计算。怎样接，由新参保地经办机构办。
    source: social-insurance-law
    article: 第十九条
criteria:
  - { id: asked-past, dimension: information, text: 问出从前在外省厂里缴过, points: 8 }
  - { id: asked-stall, dimension: information, text: 问清摊上几口人、有没有雇人, points: 4 }
  - { id: asked-season, dimension: information, text: 问清淡季缴不缴得动, points: 6 }
  - { id: asked-signed, dimension: information, text: 问清签没签字、给没给钱, points: 6 }
  - { id: told-risk, dimension: policy, text: 讲清挂靠是拿假合同参保及后果, points: 12 }
  - { id: own-two, dimension: policy, text: 讲清灵活就业能自己缴养老和医保, points: 12, lesson: m11-assist }
  - { id: checked-record, dimension: procedure, text: 请本人当场查缴费记录, points: 12, lesson: m11-survey }
  - { id: steps, dimension: procedure, text: 写清登记、缴费查到账、旧年限问谁, points: 10 }
  - { id: heard-first, dimension: communication, text: 先听他为什么想缴社保, points: 6, lesson: m11-survey }
  - { id: choose-own, dimension: communication, text: 把档次摆出来让他回家自己定, points: 12, lesson: m11-assist }
  - { id: no-names, dimension: ethics, text: 不逼他说出别的摊主, points: 4 }
  - { id: hands-off, dimension: ethics, text: 证件密码不过手，由他自己点, points: 4 }
  - { id: no-promise, dimension: ethics, text: 不许补贴，不报死数, points: 4 }
musts:
  - { id: warned, text: 告诉他挂靠是假的劳动关系，查出来年限难保，骗领的要退要罚 }
  - { id: own-way, text: 告诉他可以按灵活就业自己参保 }
mustNots:
  - { id: faked, text: 替他找挂靠的公司，或者教他怎样装成员工 }
  - { id: promised, text: 许诺能领多少养老金或者一定有补贴 }
  - { id: leaked, text: 把他来问的事、转钱的事告诉别人 }
endings:
  - { id: own-name, title: 写在自己名下, text: 他按灵活就业登记了，档次两口子定，外省的四年有地方接。正路问得细、讲得全，挂靠就没有了用处。 }
  - { id: half-way, title: 缴上了，账没理清, text: 他没有去挂靠，也开始自己缴了。可旧年限没查，或者档次是别人替他挑的，过了冬天就缴不匀。 }
  - { id: easy-road, title: 最省事的那一份, text: 居民养老缴上了，没有上当。只是没有人顺着他从前缴过的、如今想要的往下问，外省的四年还在那里睡着。 }
  - { id: hooked, title: 还是挂上去了, text: 他听到的只有“不行”，或者连为什么不行也没听明白。没有看见正路的人，走了有人招手的那条。 }
  - { id: tangled, title: 好心搭进去了, text: 许过的愿、漏出去的话、教过的说法，后来都被人拿着来找您。他信的是您，所以摔得更重。 }
---

VAR trust = 0
VAR knows_past = false
VAR knows_season = false
VAR deposit = false
VAR pushed = false
VAR warned = false
VAR past_asked = false
VAR fee = "五百"
VAR plates = "六十"
VAR monthly = "一千一"
VAR years = "四年两个月"

贾满囤站在窗口外面，围裙没有解，带进来一股葱油味。
我问一句就走，四点半要出摊。挂在人家公司名下缴社保，你们认不认？ # who: 贾满囤
兜里的手机响了两声，他没有接。 # hint: 他问的是认不认，急的是什么
-> first

=== first ===
* [“这事犯法，您千万别挂。”]
    他把围裙带子又紧了紧。
    我四十七了，不挂还有啥路？ # who: 贾满囤
    ~ trust -= 1
    -> brush
* [“离出摊还早。您怎么想起要缴社保的？”]
    我对门卖豆花的老姜，上个月中风，啥保险没有，儿子把车都卖了。我这几天睡不着。 # who: 贾满囤 # did: heard-first
    他说着把围裙解了，坐下来。
    ~ trust += 2
    -> hub
* [“哪家公司？一个月收多少？”]
    一个月{monthly}，五样全有。哪家你别问，是我老乡。 # who: 贾满囤
    -> hub

=== brush ===
他一只手已经搭在门把上。
* [“我话说急了。路有，您坐下，咱们找。”]
    他看看墙上的钟，坐了半个凳子。
    ~ trust += 1
    -> hub
* [“您这样的，交个居民养老就行，一年几百块。”]
    -> resident
+ [“反正我提醒过了，您自己看着办。”]
    三轮车的链子响了一阵，拐出了巷口。
    -> hooked

=== resident ===
一年几百？那倒不贵。老了一个月能有多少？ # who: 贾满囤
* [“少是少点，省心。您回户籍地登记就行。”]
    -> easy
* [“慢着，您从前缴过什么，我还没问呢。”]
    他把手从门把上拿了下来。
    ~ trust += 1
    -> hub

=== hub ===
{ trust > 2:
    ~ trust = 2
}
{ trust < -1:
    ~ trust = -1
}
{ trust < 1:
    他一只脚蹬着凳子横档，像随时要走。
}
* [“摊上除了您，还有谁？请没请人？”]
    -> stall
* [“老乡那边，字签了没有，钱给了没有？”]
    -> signed
* [“一年里哪几个月生意最淡？”]
    -> season
* [“夜市里，挂靠的人多吗？”]
    -> neighbour
* [“摆摊以前，您在哪儿干过？”]
    -> past
+ [不再问了，给他讲怎么缴]
    -> policy

=== stall ===
就我和媳妇田素云。忙的时候喊侄子来端两天盘子，给他二百块买鞋，这算请人吗？ # who: 贾满囤
* [“亲戚嘛，不算。”]
    他放了心，侄子的事没有再提。
    -> hub
* [“得看怎么个帮法。要是长年请了人，该给人家参保的是您。”]
    就暑假那几天。平时真没有人，执照是我的名字。 # who: 贾满囤 # did: asked-stall
    那素云也要有她自己的一份，各缴各的。 # who: 我
    -> hub

=== signed ===
{ trust >= 1:
    他从围裙兜里掏出一张折软了的协议。
    字没签。{fee}块服务费昨晚转了，素云不知道。 # who: 贾满囤 # did: asked-signed
    ~ deposit = true
    * * [“{fee}块，就当买个教训。”]
        {fee}块，我得炒{plates}份粉。 # who: 贾满囤
        ~ trust -= 1
        -> hub
    * * [“字先别签，聊天和转账别删。素云那边，由您自己说。”]
        他长出一口气，把协议摊平了。
        ~ trust += 1
        -> hub
    * * [“这种事瞒不得，我给素云打个电话劝劝。”]
        别打，她心脏不好。 # who: 贾满囤
        * * * [“是我多事了，不打。”]
            他把手机往自己这边挪了挪。
            -> hub
        * * * [“我跟她好好说，她不会怪您。”]
            电话通了。里头静了半天，说：他背着我转的？ # mustNot: leaked
            贾满囤站起来，凳子倒了也没有扶。
            -> tangled
- else:
    没有，就是打听打听。 # who: 贾满囤
    他说这话的时候，手按着围裙兜。
    -> hub
}

=== season ===
正月没人，七月下雨。旺的时候一个月剩七八千，淡的时候三千都悬。 # who: 贾满囤
* [“摊开算，一年也不少，缴高一点没问题。”]
    旺月的钱，淡月要拿来过日子的。 # who: 贾满囤
    -> hub
* [“那就按最淡的月份想：一个月拿出多少，心里不慌？”]
    他低头算了一会儿，在手心写了个数，没有给您看。 # did: asked-season
    ~ knows_season = true
    -> hub

=== neighbour ===
烤串那头有人挂了两年，啥事没有，住院都报了。 # who: 贾满囤
* [“哪个摊的？您把名字写给我。”]
    我可没说是谁啊，你别往外捅。 # who: 贾满囤
    ~ trust -= 1
    -> hub
* [“现在没事，查到他就有事了。”]
    两年了也没见查。 # who: 贾满囤
    -> hub
* [“我不打听是谁。您替我捎句话：想走正路，随时来问。”]
    这话我捎得到。 # who: 贾满囤 # did: no-names
    ~ trust += 1
    -> hub

=== past ===
{ trust >= 1:
    十来年前在外省鞋厂刷胶水，工资条上扣过一样保险。厂子早搬了，钱怕是没影了。 # who: 贾满囤
    -> record
- else:
    一直摆摊。 # who: 贾满囤 # hint: 这摊才摆了九年，再往前他靠什么吃饭
    * * [“工厂、工地、外省的都算，厂子没了，缴过的年头还在。”]
        他愣了一下。
        鞋厂的也算？我刷过好几年胶水。 # who: 贾满囤
        ~ trust += 1
        -> record
    * * [“那就是从头缴起。”]
        他嗯了一声。
        -> hub
}

=== record ===
* [“几年？您说个数，我记上。”]
    五年吧，要么六年。 # who: 贾满囤 # did: asked-past
    ~ past_asked = true
    您在纸上写了“约五年”。
    -> hub
* [“拿您自己的手机查，输密码我转过脸去。”]
    -> found

=== found ===
记录转了半天圈，出来了：职工养老，{years}。 # did: asked-past # did: checked-record
我的钱还在？我还当它跟着厂子搬走了。 # who: 贾满囤
您到龄那年，最低要缴满二十年。这一截丢不起。 # who: 我
~ knows_past = true
~ past_asked = true
-> hub

=== policy ===
~ trust = 0
您在纸上画一道竖线，左边写“挂靠”，右边写“自己缴”。
你说说，左边到底哪儿不行？ # who: 贾满囤 # hint: 贵不贵他自己会算，他算不到的是哪一样
* [“左边贵，老板一跑就断。”]
    贵点我认，老乡也跑不了。 # who: 贾满囤
    * * [“不光是贵。合同工资表都是编的，查出来年限难保，骗领的要退要罚。”]
        -> risk
    * * [“那您自己掂量，我把右边也讲讲。”]
        -> rebut
* [“人不在那儿，合同是编的。查出来年限难保，骗领的要退，还要罚。”]
    -> risk
* [“走左边的人也不少，关键是挑家稳当的。”]
    -> middleman

=== risk ===
他把“要退，还要罚”念了两遍，手机又响，他按掉了。 # did: told-risk # must: warned
~ warned = true
-> rebut

=== rebut ===
那我白天真去他仓库坐俩钟头，总不算假了吧？ # who: 贾满囤
* [“去坐一坐，好歹有个说头。”]
    我明天就去，带个马扎。 # who: 贾满囤
    * * [“别去，我说错了。工资是您自己掏的，坐多久也是假的。”]
        他把马扎的事咽了回去。
        -> two
    * * [“去了多拍几张照片留着。”]
        他认真地点点头，把“拍照”两个字记在烟盒上。 # mustNot: faked
        -> caught
* [“真上班、真领他发的工资，该他给您缴。您俩说的是这个吗？”]
    他没有说过要发我工资，是我给他钱。 # who: 贾满囤
    -> two
* [“我倒认识个正经开公司的，比您老乡靠得住。”]
    -> middleman
* [“钱是您出的，人是坐给别人看的，还是假的。”]
    他挠挠头，嘿嘿笑了一声。
    -> two

=== middleman ===
你要是有熟人，我就不找老乡了。你介绍的，我信。 # who: 贾满囤
* [“不，这话我收回。谁家都一样，挂不得。”]
    -> middleman_back
+ [把熟人的电话写给他]
    他把号码存进手机，连说了三声谢谢。 # mustNot: faked
    -> caught

=== middleman_back ===
{ warned:
    他点点头：也对，谁的仓库都一样。
    -> two
}
挂不得，总得有个缘故。 # who: 贾满囤
* [“缘故就是合同是假的。查出来年限难保，骗领的退回，还要罚。”]
    他慢慢把手机放下。 # did: told-risk # must: warned
    ~ warned = true
    -> two
* [“缘故不说了，咱们看右边。”]
    -> two

=== caught ===
丁国良的语音自己外放出来：“有人核查，你就说在我们仓库看货，别说漏了啊。”
真有人来问，我咋说？ # who: 贾满囤
* [“照实说。我前头那些话，都收回。”]
    你到底哪句算数？ # who: 贾满囤
    -> tangled
+ [“先顺着说，别慌就行。”]
    他跟着念了一遍：我在仓库看货。
    -> tangled

=== two ===
那右边呢，自己缴能缴几样？ # who: 贾满囤
* [“居民养老也是自己缴，一年几百，跟您对路。”]
    我就怕老了不够吃饭。 # who: 贾满囤
    * * [“那看另一条：灵活就业，职工养老、职工医保，两样都能自己缴。”]
        -> two_told
    * * [“先缴上再说，总比没有强。”]
        -> easy
* [“灵活就业，职工养老和职工医保两样。工伤、失业跟着真单位走。”]
    -> two_told
* [“能缴养老。医保您用居民的就行。”]
    居民的也行，就是报得少些吧？ # who: 贾满囤 # must: own-way
    * * [“我没讲全，职工医保您也能自己缴，养老医保两样。”]
        -> two_told
    * * [“差不多，先顾养老。”]
        他在右边只记了一样。
        -> tier

=== two_told ===
也是。油锅在我摊上，又不在他仓库里，挂名的工伤，烫着了谁认？ # who: 贾满囤 # did: own-two # must: own-way
-> tier

=== tier ===
还分高低档？你说我缴哪档，我听你的。 # who: 贾满囤 # hint: 往后哪个月缴不上，难受的是谁
* [“最低档。缴得长比缴得高要紧。”]
    他照着写：最低。
    ~ pushed = true
    -> amount
* [“高一点，您还有十几年，老了不吃亏。”]
    他写了个“高”字，笔停了停。
    ~ pushed = true
    -> amount
* [“两档各要多少，我照当地公告抄给您，您俩回家定。”]
    { knows_season:
        他把手心里那个数抄到旁边，比了比。
    - else:
        他说，得回去翻翻账，正月怕是最难。
    }
    素云管账，让她看。 # who: 贾满囤 # did: choose-own
    -> amount

=== amount ===
~ knows_season = false
老了一个月能拿多少，你给句准话。老乡说三千起步。 # who: 贾满囤
* [“三千不敢说，两千总有。”]
    有你这句话就行。 # who: 贾满囤 # mustNot: promised
    -> promised
* [“看缴多少、缴多久，还看将来的标准。想要数，请经办机构给您算。”]
    -> subsidy
* [“十几年后的事，谁报死数谁哄您。”]
    他咧嘴一笑：老乡报得可死了。
    -> subsidy

=== promised ===
他把数字写在“右边”最上头，画了个圈，又写上您的姓。
-> tangled

=== subsidy ===
还听说有补贴，国家给出一大半？ # who: 贾满囤
* [“您这岁数，肯定有。”]
    那我按补完的数算，高档也缴得起。 # who: 贾满囤
    * * [“‘肯定’两个字我收回，要先认定成就业困难人员，您摆着摊，得问。”]
        他把刚写的数划掉了。 # did: no-promise
        -> reg
    * * [“就按补完的算吧。”]
        他拿笔把补完的数描粗了。 # mustNot: promised
        -> promised
* [“那是给认定了就业困难的人的。您够不够，人社部门认，我不打包票。”]
    行，没有我也缴。 # who: 贾满囤 # did: no-promise
    -> reg
* [“没您的份，别惦记。”]
    他哦了一声，把“补贴”两个字涂了。
    -> reg

=== reg ===
钟走到四点，他站起来又坐下。
今天能先办点啥？ # who: 贾满囤
* [“身份证留下，忙完我替您弄。”]
    明天进货要用。要不……你弄快点？ # who: 贾满囤
    * * [“不留了。您现在自己点，十分钟，我念给您听。”]
        -> online
    * * [收下身份证，夹进文件夹]
        他嘴上说不急，隔一会儿看一眼那个文件夹，临了还是把证要了回去。
        -> wrap
* [“登记现在就能办，手机您拿着，我只动嘴。”]
    -> online
* [“网上都有，收了摊慢慢弄。”]
    收摊都两点了。 # who: 贾满囤
    -> wrap

=== online ===
他一个指头一个指头地点，点到“灵活就业人员”那一行，念出了声。 # did: hands-off
{ knows_past:
    外省那四年多，怎么接过来，由经办机构办。您别自己先去退。 # who: 我
- else:
    页面底下闪过一行“其他地区参保信息”，他手快，翻过去了。
}
-> wrap

=== wrap ===
手机又亮了：“满囤哥，名额就剩一个，签了没有？”
* { deposit } [“那{fee}，先开口要；不退，凭据在您手里，可以投诉，线索我报街道。”]
    不提我名字？ # who: 贾满囤
    报的是那家公司，您放心。 # who: 我
    -> paper
* { deposit } [“把他号码给我，我替您把{fee}要回来。”]
    他摇摇头：你一打，他全夜市都说是我告的。
    -> paper
+ [不去管手机，把今天的话收个尾]
    -> paper

=== paper ===
~ deposit = false
他撕下半张进货单，翻到背面，等着。 # hint: 收了摊半夜两点，他照着这张纸能走到哪一步
* [三样都写到 # ask: steps all]
    他一行一行点着看完，折好，塞进装零钱的铁盒。 # did: steps
    -> ding
* [写了其中几样 # ask: steps some]
    他看完问：后头就没有了？您又添了几个字，他才收起来。
    -> ding
* [没有写到点子上 # ask: steps none]
    他把纸翻过来又翻过去：那我明天头一样弄啥？您只好再说一遍。
    -> ding
* [许了补贴或者钱数 # ask: steps never]
    他拿指头点着那一句，念给自己听，又请您在底下写个姓。 # mustNot: promised
    -> tangled
* [“后头跟着提示走就行，不难。”]
    卡住了我找谁？ # who: 贾满囤
    * * [“是我漏了，来，写给您。”]
        -> paper
    * * [“找我，随时来。”]
        他记了您的电话，别的没有记。
        -> ding

=== ding ===
他去里间洗手。门外进来一个夹皮包的男人，朝三轮努努嘴。
满囤哥的车在这儿呢。他来问啥了？ # who: 丁国良 # hint: 里间的水声停了，您这句话两个人都会听见
* [“正好，他来问挂靠的事，您那协议第六条给讲讲？”]
    丁国良的笑收住了：行啊，满囤哥。 # mustNot: leaked
    -> tangled
* [“谁来办什么，我们不往外说。您要办事请坐。”]
    丁国良把皮包换了只手，说改天再来。
    -> settle
* [“没问啥，随便坐坐。”]
    随便坐坐，坐得锅都凉了？ # who: 丁国良
    他朝里间望了一眼，走了。
    -> settle

=== settle ===
{ not warned:
    -> unsure
}
{ knows_past and not pushed:
    -> good
- else:
    -> thin
}

=== good ===
第二天中午田素云来了，拿着那张纸，问的是她自己那一份怎么登记。
她说档次定好了，按正月缴得动的数。外省那段，经办的人已经给了回话。 # ending: own-name
-> END

=== thin ===
{ pushed:
    二月里他来电话：正月没开张，你给我挑的那档，这个月缴不上了。
- else:
    二月里他来电话：经办的人问我外省缴过几年、在哪个地方，我答不上来。
}
人没有去挂靠，钱也缴了三个月，只是还得从头理一遍。 # ending: half-way
-> END

=== easy ===
他回户籍地登记了居民养老，选了最低一档，逢人就说办妥了。
过年遇见一个鞋厂的旧工友，人家问他：你那几年职工养老，接过来没有？
{ past_asked:
    他说，站里问是问过一句，后来就没了下文。 # ending: easy-road
- else:
    他说，没人问过我。 # ending: easy-road
}
-> END

=== unsure ===
收摊以后，他又把丁国良的语音听了一遍。右边是好，可左边为什么不行，他还是说不上来。
-> hooked

=== hooked ===
二十五号夜里，他在炒粉的灯底下签了字。
到了第二年秋天，那家公司被查，叫他去说明是哪个仓库的。那几个月的钱算不算数，没有人敢应他。他推着车从站门口过，没有进来。 # ending: hooked
-> END

=== tangled ===
过了些日子，夜市上传开一句话：“是站里的人说的。”
贾满囤再没有来过。来的是街道的电话，请您把那天的经过写一份。 # ending: tangled
-> END
