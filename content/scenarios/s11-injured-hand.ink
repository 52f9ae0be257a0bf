---
id: s11-injured-hand
title: 信封里的三万八
module: 11
function: F3
levels: [3]
minutes: 14
uses: [class, practice, assessment]
setting: 十一月二十五日傍晚，纸箱作坊后面的出租屋。女主人用左手倒水，右手一直放在棉袄兜里。她丈夫说，老板七点来送钱。
people:
  - name: 应翠萍
    age: 41
    trade: 纸箱作坊模切工，右手伤了快一年
    wants: 想知道这只手往后谁管，怕丈夫嫌她事多
  - name: 汤大林
    age: 44
    trade: 市场装卸工，应翠萍的丈夫
    wants: 想今晚就把三万八拿到手，怕老板变卦
  - name: 柯永年
    age: 57
    trade: 纸箱作坊老板，雇着四个人
    wants: 想花一笔钱了断，怕报上去作坊保不住
aims:
  - 问准受伤那一天，算出本人申请的最后日子
  - 没有合同、没有参保时，把认定、鉴定、待遇的先后讲对
  - 不当见证人，不估级别和金额，对两边都说实话
nodes: [L3.S3.3.1, L3.S3.3.2, L3.K3.3.2, L4.K3.3.2, L4.K3.3.3, B2.2.9.5]
lessons: [m11-assist, m11-cases, m11-cautions, m11-tips]
discuss:
  - 柯永年送医、垫钱，也没有参保；这两样话怎样同一口气对他讲
  - 三万八到底多还是少，您答不出；那您能替应翠萍弄清哪几样
  - “没合同先仲裁”听着稳当，为什么在这间屋里要先把申请递上去
  - 阿凤的难处也是真的。收凭据的时候，哪一步不能再往前逼
variants:
  - { paid: 四万一, count: 十四, shots: 七, dock: 十块, fee: 八千 }
  - { paid: 三万九, count: 十二, shots: 六, dock: 二十块, fee: 六千 }
  - { paid: 四万六, count: 十六, shots: 八, dock: 十五块, fee: 七千 }
asks:
  - id: slip
    prompt: 给应翠萍写一张条子：认定申请最迟哪天递、递到哪里、带什么
    longest: 100
    groups:
      - { id: day, text: 最迟哪天, any: [十二月八, 12月8, 十二月九, 12月9, '12.8', '12.9', '12/8', 8号前, 8号以前, 八号以前, 12月7, 11月30] }
      - { id: where, text: 递到哪里, any: [人社, 人力资源, 工伤科, 窗口, 大厅] }
      - { id: what, text: 带哪些材料, any: [申请表, 诊断, 小结, 病历, 转账, 劳动关系, 三样, 材料] }
    never:
      - { text: 许了认定或者赔多少, any: [一定能认, 肯定能认, 一定认定, 肯定认定, 肯定算工伤, 一定算工伤, 肯定是工伤, 一定是工伤, 能评, 至少赔, 能赔十, 十来万], unless: [不一定, 不敢, 不能, 不估, 没鉴定, 才知道, 由] }
documents:
  - id: deal
    title: 补偿协议（两份，没有签字）
    text: “甲方一次性补偿乙方三万八千元，双方两清。乙方不再申请工伤，不再找任何部门，今后手伤与甲方无关。”底下空着甲方、乙方、见证人三个签名处。
  - id: discharge
    title: 出院小结
    text: 去年十二月九日入院。自述当日上班操作模切机时压伤。右手食指、中指指骨骨折，已作内固定。医嘱：择期取出内固定物，随诊。
  - id: transfers
    title: 微信转账
    text: 每月十日，柯永年转来四千多元，备注“上月工钱”，共{count}笔。受伤以后改为每月两千元，备注“生活费”，十月起没有了。
cards:
  - id: one-year
    title: 谁申请，几天内
    text: 单位应在事故发生之日起30日内申请工伤认定；单位没有申请的，职工本人、近亲属、工会在1年内可以直接申请。
    source: work-injury-regulation
    article: 第十七条
  - id: what-to-hand-in
    title: 交哪些材料
    text: 认定申请表、劳动关系（包括事实劳动关系）的证明、医疗诊断证明。材料不全的，要书面一次告知补什么。
    source: work-injury-regulation
    article: 第十八条
  - id: not-insured
    title: 单位没有参保的
    text: 发生工伤由单位支付待遇；单位不支付的，从工伤保险基金中先行支付，由单位偿还，经办机构可以追偿。
    source: social-insurance-law
    article: 第四十一条
  - id: time-out
    title: 争劳动关系耽误的日子
    text: 当事人对有没有劳动关系申请仲裁、提起诉讼，因此耽误的时间，不算在申请认定的期限里。
    source: work-injury-judicial-provisions
    article: 第七条
criteria:
  - { id: asked-date, dimension: information, text: 问准受伤的日子, points: 10 }
  - { id: asked-tie, dimension: information, text: 问清谁派活、怎样发钱、有无执照, points: 6 }
  - { id: asked-need, dimension: information, text: 问清为什么急着用钱, points: 6 }
  - { id: year, dimension: policy, text: 讲清单位不报，本人一年内能报, points: 8 }
  - { id: no-cover, dimension: policy, text: 讲清没参保由老板付，不付可申请先行支付, points: 12 }
  - { id: after-grade, dimension: policy, text: 讲清先认定后鉴定，不估级别金额, points: 4 }
  - { id: file-first, dimension: procedure, text: 先递认定申请，再争劳动关系, points: 16 }
  - { id: kept-proof, dimension: procedure, text: 收齐凭据，不逼工友, points: 8 }
  - { id: slip, dimension: procedure, text: 写清最迟哪天、递到哪里、带什么, points: 6 }
  - { id: her-say, dimension: communication, text: 让受伤的人自己说, points: 4, lesson: m05-visits }
  - { id: boss-fair, dimension: communication, text: 对老板讲清账和线索要报，不吓不哄, points: 6 }
  - { id: no-witness, dimension: ethics, text: 不签见证人, points: 10, lesson: m11-cases }
  - { id: private, dimension: ethics, text: 不把一边的话传给另一边, points: 4, lesson: m11-cautions }
musts:
  - { id: deadline, text: 告诉她最迟哪天以前递申请 }
  - { id: told-boss, text: 当面跟老板讲明：参保要办，线索要报 }
mustNots:
  - { id: witness, text: 在私了协议上签字见证 }
  - { id: guessed, text: 许诺一定认定，或者许诺赔多少 }
  - { id: leaked, text: 把她手里的凭据和证人告诉老板 }
  - { id: signed-for, text: 替她在申请表上签名 }
endings:
  - { id: in-time, title: 赶在那一天前面, text: 日子算准了，凭据收齐了，申请先递上去。老板没有被逼到墙角，往后要谈，也有级别可谈。 }
  - { id: long-road, title: 门没关，路绕远了, text: 权利还在，可凭据薄、签名不实，或者先后排反了，要多跑几个月才能回到认定这一步。 }
  - { id: cut-off, title: 理争到了，饭断了, text: 申请递上去了，话却说得太满、太硬，老板一分钱也不肯再垫。取钢针的钱，眼下没有着落。 }
  - { id: too-late, title: 过了那一天, text: 没有人算准最后一天，或者算了又叫她等。一年到头，申请的门关上了，只剩那张纸上的数可谈。 }
  - { id: your-name, title: 纸上有您的名字, text: 您签了见证，或者看着她签。手再出事的时候，两家都拿着那张纸来找您。 }
---

VAR trust = 0
VAR known_date = false
VAR proof = false
VAR hostile = 0
VAR filed = 0
VAR stage = 0
VAR fairly = false
VAR paid = "四万一"
VAR count = "十四"
VAR shots = "七"
VAR dock = "十块"
VAR fee = "八千"

桌上摆着一盘没人动的橘子。应翠萍把水杯推过来，用的是左手。
柯老板七点到，三万八，现钱。您就在旁边签个见证，他才放心给。 # who: 汤大林
应翠萍没有说话。 # hint: 屋里说话的是一个人，手伤的是另一个
-> first

=== first ===
* [“三万八不算少，老板也有诚意。”]
    就是这话。翠萍，你听见了吧。 # who: 汤大林
    应翠萍把脸转向窗户。
    ~ trust -= 1
    -> hub
* [“没合同没保险？我现在就去作坊找他。”]
    汤大林站起来挡住门。
    您一闹，这三万八也飞了。 # who: 汤大林
    -> hub
* [“钱的事等会儿说。翠萍，手是怎么伤的，你讲。”]
    换刀模的时候，机器没停住，压下来了。我喊了一声，后面就不记得了。 # who: 应翠萍 # did: her-say
    汤大林张了张嘴，没有插话。
    ~ trust += 2
    -> hub
* [“你们两家自己谈，我听着就好。”]
    汤大林松了口气，剥了个橘子给您。
    -> hub

=== hub ===
{ trust > 2:
    ~ trust = 2
}
{ trust < -1:
    ~ trust = -1
}
* [“在作坊里，谁给你派活，工钱怎么发？”]
    -> tie
* [“这三万八，等着用在哪里？”]
    -> need
* [“伤了多久了？”]
    -> date
* { trust >= 1 } [“在那里上过班的凭据，你手里留着什么？”]
    -> proof_talk
* [“翠萍，你自己想不想签？”]
    -> wish
+ [楼梯上有脚步声，去开门]
    -> boss_in

=== date ===
天冷的时候，快一年了吧。柯老板老说，养好了再算。 # who: 应翠萍 # hint: “快一年”三个字，差几天会怎样
* [“他说得对，先养好，不差这几天。”]
    手还弯不拢呢，养到哪天算好？ # who: 应翠萍
    * * [“慢，‘快一年’是哪一天？小结给我看看。”]
        -> date_found
    * * [“医生说好才算好。”]
        她哦了一声，把橘子皮拢成一堆。
        -> hub
* [“到底是哪一天？出院小结上写着吧？”]
    -> date_found

=== date_found ===
小结夹在户口本里：去年十二月九日。您扳着指头数到今天，数了两遍。 # did: asked-date
~ known_date = true
-> hub

=== tie ===
{ trust >= 1:
    七点到，他排活，迟到扣{dock}。工钱每月十号发，微信转。 # who: 应翠萍
- else:
    计件的，做多拿多，跟帮忙差不多。 # who: 汤大林
    应翠萍看看他，把话咽了回去。
}
* [“没签合同，又是计件，那就是帮工。”]
    柯老板也这么讲。 # who: 应翠萍
    ~ trust -= 1
    -> hub
* [“翠萍，几点上工、迟到怎么办、墙上挂没挂执照？你说。”]
    七点上工，晚了扣钱。执照有一张，柯永年的名字，个体户。 # who: 应翠萍 # did: asked-tie
    ~ trust += 1
    -> hub
* [“这算劳动关系，没跑了。”]
    汤大林眼睛一亮：那能多要些？
    * * [“我说早了，算不算由人认。上工的时间、执照，先讲给我听。”]
        七点到，晚了扣{dock}。执照挂在模切机后头，是个体户。 # who: 应翠萍 # did: asked-tie
        -> hub
    * * [“能不能多要，看你们会不会谈。”]
        汤大林摸出手机，开始算数。
        -> hub

=== need ===
房租欠两个月，闺女住校费也要交。他原先一个月给两千，十月起也不给了。 # who: 汤大林
* [“那先拿钱要紧，别的往后放。”]
    汤大林连连点头，应翠萍没有点。
    -> hub
* [“认定下来，养伤这段另有工资，不拿签字去换。房租我陪你问临时救助。”]
    不签字，他也该给？ # who: 汤大林
    该不该、给多少，有规定可以对。 # who: 我 # did: asked-need
    ~ trust += 1
    -> hub

=== proof_talk ===
转账都在。派活的群，他上个月把我移出来了。阿凤还在里头。 # who: 应翠萍
* [“让阿凤进作坊，把账本拍出来。”]
    那她还做不做了？她也供着两个孩子。 # who: 应翠萍
    * * [“是我欠考虑。转账和小结先存好，阿凤肯说一句就说，不肯也不怪。”]
        -> proof_kept
    * * [“都是姐妹，这点忙该帮。”]
        她把手机扣在桌上，不翻了。
        -> hub
* [“转账截全，小结留好。阿凤愿意，就请她写写看见了什么，不勉强。”]
    -> proof_kept

=== proof_kept ===
她一笔一笔往上翻，{count}笔“上月工钱”，截了{shots}张图，又给阿凤发了条语音。 # did: kept-proof
~ proof = true
-> hub

=== wish ===
我就想问一句：里头的钢针还要取一回。签了“两清”，取针的钱谁出？ # who: 应翠萍
* [“问得好。‘两清’就是往后的都不管，取针也在里头。”]
    她把右手从兜里拿了出来，搁在桌上。
    ~ trust += 1
    -> hub
* [“小手术，花不了多少。”]
    汤大林说：就是。她又把手放回兜里。
    -> hub

=== boss_in ===
~ trust = 0
柯永年拎着一箱牛奶进来，把信封和两份协议放在橘子旁边。
医药费{paid}，我一天没拖。这三万八，是下个月买纸的钱。您是公家人，签个见证，大家踏实。 # who: 柯永年 # hint: 您的名字写上去，纸上多了什么，少了什么
* [“我签，只证明你们当面谈过，别的不管。”]
    对对，就这个意思。 # who: 柯永年
    * * [把笔放下：“不行，签了就像替这张纸担保。”]
        柯永年把笔收了回去。 # did: no-witness
        -> claims
    * * [写下名字和日期]
        “见证人”后面是您的名字，墨还没干，汤大林已经在数钱。 # mustNot: witness
        -> named
* [“不给人参保还想两清？监察的电话我这就打。”]
    柯永年的脸涨红了：你打，你打了我一分没有。
    ~ hostile += 1
    -> claims
* [“送医垫钱，你做得对。见证我不做，换谁我都不做。”]
    柯永年愣了愣，把牛奶往墙边挪了挪。 # did: no-witness
    -> claims
* [“你们自愿，我不签，也不拦着。”]
    -> let_go

=== let_go ===
汤大林把笔塞进她左手里。她没有写，看着您。
* [“签不签你定。有几样你还不知道，听完再定。”]
    她把笔搁下了。
    { stage == 1:
        -> cover
    }
    { stage == 2:
        -> year
    }
    { stage == 4:
        -> file
    }
    -> claims
+ [低头喝水]
    她用左手写了名字，歪歪扭扭，柯永年抽走了一份。
    -> named

=== claims ===
~ stage = 1
合同没签过，她是计件帮忙的，哪来的工伤？ # who: 柯永年
* [“这肯定是工伤，跑不了。”]
    你肯定？你是法院？ # who: 柯永年
    * * [“‘肯定’我收回。没有合同也能申请，认不认由人社部门定。”]
        行，那听他们的。 # who: 柯永年
        -> cover
    * * [“我办了多少年了，一定认。”]
        汤大林一拍桌子：听见没有，一定认！ # mustNot: guessed
        ~ hostile += 1
        -> year
* [“计件的，是不大好认。”]
    应翠萍把手缩进了兜里。
    * * [“我说快了。计件也好，没合同也好，看实际谁管、谁发钱，由人社部门认。”]
        她的手停在兜口。
        -> cover
    * * [“所以这个数，也还公道。”]
        -> let_go
* [“没合同，看事实。是不是工伤由人社部门认定，你说不是，得你举证。”]
    柯永年摸出烟，看看她的手，又放回去。
    -> cover

=== cover ===
~ stage = 2
认了又怎样？我没给她上保险，钱还是我出。我出不起，她找谁？ # who: 柯永年
* [“没参保，待遇由你付；不付，她可以申请基金先付，再向你追。不报，账也在。”]
    柯永年半天没有出声，把信封翻了个面。 # did: no-cover
    -> year
* [“你等着挨罚吧。”]
    罚就罚，人我也不养了。 # who: 柯永年
    ~ hostile += 1
    -> year
* [“他真出不起，那也没处要。”]
    应翠萍小声说：那我白问了。
    * * [“我漏了一条：他不付，可以申请工伤保险基金先行支付，再由基金向他追。”]
        还能这样？ # who: 应翠萍 # did: no-cover
        -> year
    * * [“所以有三万八，先落袋。”]
        -> let_go

=== year ===
我晓得，工伤三十天里要报。早过了，谁也报不了。 # who: 柯永年
* [“三十天是你的期限。你没有报，她本人一年里能自己报。”]
    -> year_told
* [“过了期限，是只能协商了。”]
    柯永年把协议往前推了一寸。
    * * [“不对，三十天管的是单位，本人有一年。”]
        -> year_told
    * * [“那就看看钱数能不能再商量。”]
        -> price
* [“这条我记不准，回去查了告诉你们。”]
    哪天能查到？ # who: 应翠萍
    * * [“不等，法条手机上就有，现在查。”]
        您念出声来：单位三十日，本人一年。
        -> year_told
    * * [“下个礼拜吧。”]
        她看了一眼日历，没有看出什么。
        -> price

=== year_told ===
一年，屋里四个人都听见了。 # did: year
{ known_date:
    伤是去年十二月九号，到今年十二月九号就满一年。别压最后一天，八号以前递上去。 # who: 我 # must: deadline
    应翠萍把那一天在日历上圈了出来。
    -> price
}
一年，从哪天数到哪天？ # who: 应翠萍 # hint: 桌上哪一张纸写着日子
* [“小结拿来，咱们现在就数。”]
    去年十二月九日。您数了两遍：十二月九号就满一年，八号以前递上去，不压最后一天。 # did: asked-date # must: deadline
    ~ known_date = true
    -> price
* [“还有些日子，不用慌。”]
    她把日历翻过去一页，又翻回来。
    -> price

=== price ===
~ stage = 4
那您给句话，三万八值不值？真报了能赔多少？ # who: 汤大林
* [“照这手，怎么也有八级，十来万。”]
    汤大林呼地站起来：十来万，你给三万八！
    * * [“坐下，我不该估。几级由鉴定委员会定，先认定，伤稳了才鉴定。”]
        汤大林慢慢坐回去。柯永年擦了擦额头。 # did: after-grade
        -> grade_told
    * * [“就按十来万跟他谈。”]
        柯永年拿起信封，手直抖。 # mustNot: guessed
        ~ hostile += 1
        -> file
* [“差不多就行了，街里街坊，别伤和气。”]
    -> let_go
* [“级别没有鉴定，谁也估不准。先认定，后鉴定，那时候再谈，心里都有数。”]
    也是。现在谈，你我都是瞎蒙。 # who: 柯永年 # did: after-grade
    -> grade_told

=== grade_told ===
鉴定向市里的鉴定委员会申请。对结论不服，收到以后十五日内，可以申请省里再鉴定一回。 # who: 我
-> file

=== file ===
柯永年到走廊接电话去了。应翠萍把协议推到一边。
那我先做哪一样？ # who: 应翠萍
* [“先去仲裁把劳动关系确认了，再报工伤，稳当。”]
    那要等多久？ # who: 应翠萍
    * * [“先后说反了。申请先递上去；他不认你是工人，再去仲裁。”]
        先递，再争。我记下了。 # who: 应翠萍 # did: file-first
        ~ filed = 2
        -> slip_talk
    * * [“几个月吧，先把根子打牢。”]
        她点点头，在手机上存了仲裁院的地址。
        ~ filed = 1
        -> slip_talk
* [“柯老板要是肯报，让他去报最省事。”]
    他要是拖呢？ # who: 应翠萍
    * * [“只等到礼拜五。他不递，下礼拜一你自己递。”]
        好，礼拜一。 # who: 应翠萍 # did: file-first
        ~ filed = 2
        -> slip_talk
    * * [“他答应了就会办，逼紧了不好。”]
        她嗯了一声。
        -> slip_talk
* [“申请先递，把日子占住。他不认你是工人，再走仲裁。”]
    递上去，门就算没关？ # who: 应翠萍
    受不受理由他们审，缺什么会书面告诉你。 # who: 我 # did: file-first
    ~ filed = 2
    -> slip_talk

=== slip_talk ===
您从包里拿出一张空白的认定申请表。
我右手写不了字。 # who: 应翠萍
* [“我替你填，名字也替你签上，快一些。”]
    替我签，算数吗？ # who: 应翠萍
    * * [“不算数，是我图快。表大林照你说的写，名字你自己签。”]
        她左手签得很慢，签完自己看了看。
        -> note
    * * [“没人对笔迹的。”]
        表上两处签名都是您的字。汤大林看了看，没敢说什么。 # mustNot: signed-for
        ~ proof = false
        -> note
* [“你说，大林写，左手签的也是你的名。”]
    她左手签得很慢，签完自己看了看。
    -> note
* [“表带回去慢慢填，填好了再说。”]
    哪一格我都不会填。 # who: 应翠萍
    * * [“那就现在。你说，大林写，名字你左手签。”]
        她左手签得很慢，签完自己看了看。
        -> note
    * * [“不急这一会儿，先把日子写给你。”]
        她把空表折了两折。
        -> note

=== note ===
应翠萍撕下一张旧日历，背面朝上推过来：都写这上头，我怕忘。 # hint: 她一个人拿着它出门，缺哪一样会白跑
* [日子、去处、材料都写上 # ask: slip all]
    她左手按着纸，一行一行看完，夹进了户口本。 # did: slip # must: deadline
    ~ known_date = true
    ~ filed = 2
    -> corridor
* [写了其中几样 # ask: slip some]
    她拿指头数：最迟哪天、哪个门、带什么，三样都在吗？您对着一样样添全了。
    ~ known_date = true
    -> corridor
* [没有写到点子上 # ask: slip none]
    她来回看了两遍：那我拿着它，进哪个门？您只好再讲一回，她记了个大概。
    -> corridor
* [许了认定或者钱数 # ask: slip never]
    汤大林先看见了那一句，举起手机拍了下来。 # mustNot: guessed
    ~ hostile += 1
    -> corridor
* [“都在脑子里，用不着写。”]
    她把那张旧日历叠好，塞了回去。
    -> corridor

=== corridor ===
您走到楼道里，柯永年掐了电话，凑过来。
她手里到底有啥？阿凤是不是答应给她作证了？ # who: 柯永年 # hint: 他问的是她的东西，怕的是自己的事
* [“什么都没有，你放宽心。”]
    柯永年盯着您看，不大信。
    -> fair
* [“转账一笔不少，阿凤也肯说，你就认了吧。”]
    柯永年没有说话，低头在手机上找阿凤的号码。 # mustNot: leaked
    ~ proof = false
    ~ hostile += 1
    -> fair_cold
* [“她的话我不传给你，你的话我也不传给她。”]
    也好。那我说句自己的。 # who: 柯永年 # did: private
    -> fair

=== fair ===
我还雇着四个。她一报，我这摊子是不是就完了？ # who: 柯永年
* [“四个人明天就去登记参保。线索我要报街道，先跟你讲明；怎么处理我不打包票。”]
    -> fair_told
* [“早干什么去了？”]
    柯永年冷笑一声，把牛奶也拎走了。
    ~ hostile += 1
    -> settle
* [“你放心，我不往上报，你把她安顿好就行。”]
    够意思。 # who: 柯永年
    * * [“这话不作数。没参保的线索我得报，你主动去办，总比被查到好。”]
        -> fair_told
    * * [由他握了握手]
        -> settle

=== fair_told ===
~ fairly = true
{
- hostile > 1:
    你倒是说在当面。可刚才那些话，我也记着。 # who: 柯永年 # did: boss-fair # must: told-boss
- hostile == 1:
    刚才有句话重了。可这句说在当面，我认。生活费我先接着给。 # who: 柯永年 # did: boss-fair # must: told-boss
    ~ hostile = 0
- else:
    你说在当面，我不怪你。生活费我先接着给，信封我拿回去买纸。 # who: 柯永年 # did: boss-fair # must: told-boss
}
-> settle

=== fair_cold ===
屋里传来应翠萍的声音：阿凤怎么不接我电话了？
-> settle

=== settle ===
{ filed == 0 or not known_date:
    -> late
}
{ filed == 1:
    -> detour
}
{ hostile > 0:
    -> cold
}
{ proof:
    -> good
- else:
    -> thin
}

=== good ===
十二月二号，应翠萍打来电话：申请收了，缺的一样窗口写在纸上，她第二天就补了去。
{ fairly:
    柯永年给四个工人办了参保，这个月的两千也转了，备注还是“生活费”。
- else:
    柯永年见了面客客气气。四个工人的参保，他说过了年再办。
}
取钢针的日子，她自己去约了。 # ending: in-time
-> END

=== thin ===
申请赶在八号以前递了。材料有不合的，要补；柯永年又不认她是工人，认定停下来等仲裁。
她说，递之前要是把手里的东西理齐就好了。 # ending: long-road
-> END

=== detour ===
仲裁裁下来，柯永年又去起诉，前后半年多，劳动关系才定。因此耽误的日子可以扣掉，可回头一数，留给认定的只剩几天。
她攥着判决书跑到窗口，气还没喘匀。 # ending: long-road
-> END

=== cold ===
申请递上去了。柯永年换了锁，停了生活费，见面绕着走，说一切等裁决。
取钢针的日子推了两回。汤大林说：早知道这样，话别说那么绝。 # ending: cut-off
-> END

=== late ===
{ filed == 2:
    申请表在橘子盘底下压着，她想等手不疼了再去。十二月中旬到了人社窗口，人家把出院小结上的日子指给她看。
- else:
    十二月底，柯永年说作坊不景气，只能给两万。她自己跑到人社窗口，人家把出院小结上的日子指给她看。
}
{ known_date:
    她问您：日子那天是数过的，怎么都叫我等？ # ending: too-late
- else:
    她问您：那天你坐在我家，怎么没有人数一数？ # ending: too-late
}
-> END

=== named ===
开春取钢针，食指又坏了一截。医院要先交{fee}，柯永年拿出协议：两清，社区的人当面看着的。
第二天，应翠萍和柯永年一前一后进了站，手里是同一张纸。 # ending: your-name
-> END
