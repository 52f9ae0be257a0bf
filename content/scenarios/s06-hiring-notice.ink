---
id: s06-hiring-notice
title: 夜里那一班谁来站
module: 6
function: F2
levels: [4, 3]
minutes: 14
uses: [class, practice, assessment]
setting: 十月的星期二上午，一个女人把手写的启事铺在柜台上，拿保温杯压住。她眼里有血丝，门外停着她的三轮车，车斗里是一捆新床单。长凳上有人等着复印。
people:
  - name: 葛彩云
    age: 51
    trade: 长途车站旁平安旅社的当家人，二十三间房
    wants: 想有人替下夜班，自己睡个整觉；嘴上嫌人难招，心里有怕的事
  - name: 尤春燕
    age: 43
    trade: 高速收费员，站撤了，登记求职三个月
    wants: 想找个离家近的夜班，怕一张口又听见“不要女的”
  - name: 甘小舟
    age: 27
    trade: 服务站同事，管发布和月报
    wants: 想在月底前把岗位数凑够，怕站里又垫底
aims:
  - 问出启事上每一条不该写的话是从哪件事来的
  - 讲得准哪条违法、哪条是劝，替每一样怕找到能做的办法
  - 单位核过、稿子由她自己改、另一人审过，再发出去
nodes: [L4.S2.2.2, L4.S2.2.1, L4.K2.2.1, L3.S2.2.3, L3.K2.2.4, B2.2.9.2, B2.2.9.3]
lessons: [m06-registration, m06-publishing, m06-cautions, m07-employer]
discuss:
  - 纸上五样不该写的，各是被哪一件事逼出来的，哪一件最不容易问出口
  - “启事上不写，面谈时再推”，听着两头都好，吃亏的是谁
  - 年龄那一条不能说“违法”，那该怎么说，老板才肯自己拿掉
variants:
  - { nights: 四十一, coat: 四百八十, base: 三千二, total: 三千八百六 }
  - { nights: 三十七, coat: 五百二十, base: 三千四, total: 四千零六十 }
  - { nights: 四十六, coat: 四百五十, base: 三千三, total: 三千九百六 }
asks:
  - id: line
    prompt: 替她起草当中一段：几点的班、要会什么、多少钱、保险怎么说
    longest: 120
    groups:
      - { id: hours, text: 几点到几点, any: [十点, 10点, 22点, '22:', '10:00', 六点, 6点, '6:00', 晚十, 晚10, 早六, 早6] }
      - { id: skill, text: 真正要会的, any: [入住, 电脑, 扫证, 拍脸, 上传, 房卡, 办登记, 登记客, 旅客登记, 教三天, 带三天, 可以教, 能教, 会教, 不会的, 接待] }
      - { id: pay, text: 工资多少, any: [底薪, 月薪, 千, 元, 块, 夜班补, 夜补, 一晚补, 补三十, 补30, '3200', '3300', '3400', '3860', '3960', '4060'] }
      - { id: insured, text: 保险, any: [社保, 社会保险, 五险, 参保, 保险] }
    never:
      - { text: 限了男女或者年龄, any: [限男, 限女, 招男, 招女, 要男, 要女, 男性, 女性, 男士, 男优先, 35岁, 三十五岁, 岁以下, 岁以内, 45岁, 年轻], unless: [不限, 不论, 不分, 不要求, 均可, 皆可, 都可, 都行, 都要, 都收, 都招, 也可, 也行, 也收] }
      - { text: 押了钱、证，要了担保，或者工资写虚, any: [押金, 押证, 押身份证, 身份证押, 扣身份证, 扣证, 保证金, 服装费, 工装费, 担保, 找保人, 面议, 看人给, 从优, 六千, '6000'], unless: [不收, 不押, 不扣, 不用, 不要, 不交, 无押, 零押, 没有, 不再, 不面议, 不写, 免, 无需, 不得, 不能] }
      - { text: 保险往后拖或者不缴, any: [转正后缴, 转正后交, 转正后上, 转正后参, 转正后买, 转正后办, 转正后社保, 转正才, 满三个月, 三个月后, 自愿不, 放弃社保, 不缴社保, 不交社保, 不上社保, 不上保险], unless: [不用等, 不必等, 不等] }
documents:
  - id: notice
    title: 手写的启事
    text: “急招夜班前台两名，晚十点到早六点，做五休二，限男，35岁以下，形象好。工资面议，管一顿夜饭。入职押身份证，工装押金{coat}元，干满半年退。车站东路平安旅社。”纸背面透出涂改的印子，“限男”是后添的。
  - id: licence
    title: 营业执照复印件
    text: 个体工商户。名称：车站东路平安旅社。经营者：吕德胜。经营范围：住宿服务。复印件边上有一圈茶杯印。
  - id: monthly
    title: 月报夹子上的便签
    text: 甘小舟的字：“招聘岗位本月要二十个，已登十八个，二十八号截数。上月倒数第二。”
cards:
  - id: no-sex-limit
    title: 招人不许限男
    text: 用人单位在招录、招聘过程中，除国家另有规定外，不得限定为男性，也不得规定男性优先。
    source: women-rights-law
    article: 第四十三条
  - id: age
    title: 年龄这一条怎么说
    text: 国家要求加强对就业年龄歧视的防范和治理。就业促进法第三条写明的歧视事由里没有年龄，所以是劝单位拿掉，换成真正的要求，不说“违法”。
    source: retirement-measures
    article: 第五条
  - id: no-deposit
    title: 不得扣证、收钱
    text: 用人单位招用劳动者，不得扣押居民身份证和其他证件，不得要求提供担保，也不得以其他名义收取财物。
    source: labour-contract-law
    article: 第九条
  - id: true-notice
    title: 启事写全，来人核清
    text: 招用信息要真实合法，写明单位情况、人数、条件、内容、地点、基本报酬。受托招人，要看招聘简章、营业执照、经办人身份证件、单位的委托证明。
    source: hr-market-regulation
    article: 第二十四条、第二十六条
  - id: thirty-days
    title: 参保登记的三十日
    text: 用人单位应当自用工之日起三十日内，为职工向社会保险经办机构申请办理社会保险登记。
    source: social-insurance-law
    article: 第五十八条
criteria:
  - { id: asked-last, dimension: information, text: 问出上一个夜班是怎么走的, points: 6, lesson: m06-registration }
  - { id: real-need, dimension: information, text: 把年龄问成真正要会的几样, points: 6, lesson: m06-publishing }
  - { id: cash, dimension: information, text: 问出押证押金防的是哪件事, points: 6 }
  - { id: pay-true, dimension: information, text: 问出夜班实发和不肯写的缘故, points: 6, lesson: m06-registration }
  - { id: sex-out, dimension: policy, text: 讲清招人不许限男，挡的该是什么, points: 8, lesson: m06-publishing }
  - { id: age-right, dimension: policy, text: 年龄一条讲得准，劝而不吓, points: 8, lesson: m06-publishing }
  - { id: deposit-out, dimension: policy, text: 讲清证不能押、钱不能收, points: 8, lesson: m06-registration }
  - { id: insured, dimension: policy, text: 讲清三十日内要办参保登记, points: 4, lesson: m06-publishing }
  - { id: papers, dimension: procedure, text: 核出经办人不是经营者，要委托, points: 6, lesson: m06-registration }
  - { id: whole-line, dimension: procedure, text: 班次、要求、工资、保险写齐, points: 6, lesson: m06-registration }
  - { id: cash-way, dimension: procedure, text: 押证换成看证、交接和领用簿, points: 4, lesson: m07-employer }
  - { id: door, dimension: procedure, text: 看了现场，门上旧的也换下, points: 4, lesson: m06-registration }
  - { id: two-eyes, dimension: procedure, text: 请另一个人审过稿再发, points: 4, lesson: m06-publishing }
  - { id: heard, dimension: communication, text: 先听缘故，再说行不行, points: 4, lesson: m07-tips }
  - { id: safe-night, dimension: communication, text: 让她自己想出夜里的守法, points: 6, lesson: m07-tips }
  - { id: her-pen, dimension: communication, text: 请她自己动笔改, points: 4 }
  - { id: no-numbers, dimension: ethics, text: 不把求职者的号码给单位, points: 6, lesson: m06-cautions }
  - { id: fair, dimension: ethics, text: 没核完的岗不拦人也不许人, points: 4, lesson: m06-cautions }
musts:
  - { id: told-deposit, text: 说清押证、押金不拿掉就不登 }
  - { id: told-step, text: 让她知道还差什么、哪天能发 }
mustNots:
  - { id: published, text: 没改或者没核就发了出去 }
  - { id: schemed, text: 教她换个说法，照样限、收、瞒、拖 }
  - { id: leaked, text: 没经本人同意递出求职者号码 }
  - { id: turned-away, text: 拿“限男”把来问的人挡回去 }
endings:
  - { id: slept, title: 她睡了一个整夜, text: 每一条不该写的话都问到了根上，怕的那件事有了别的办法，启事上的话样样做得到。岗是真的，来的人也就留得下。 }
  - { id: clean-paper, title: 纸干净了，店里没有, text: 挂出去的启事挑不出毛病，可是有的缘故没问到，有的手续、旧纸没管到。话改了，做法还在店里等着人。 }
  - { id: pole, title: 贴到了电线杆上, text: 她听见的多半是不行、回去、再等等。难处原样带走，启事也照原样贴了出去，只是不归站里看了。 }
  - { id: counted, title: 算进月报的两个岗, text: 没改好或者没核清就发出去，图的是快，是数。头一批看见的人，替站里付了账。 }
  - { id: two-faced, title: 话是从站里学去的, text: 怎样换个说法限人、收钱、拖保险，或者别人的号码，是从柜台这边递过去的。启事再干净，也没有人信了。 }
---

VAR trust = 0
VAR left = false
VAR told = false
VAR papers = false
VAR cash_ok = false
VAR night_ok = false
VAR old = true
VAR reviewed = false
VAR fair = false
VAR fault = 0
VAR gap = 0
VAR vague = false
VAR nights = "四十一"
VAR coat = "四百八十"
VAR base = "三千二"
VAR total = "三千八百六"

甘小舟从月报后面探过头来。
两个岗，正好够数。 # who: 甘小舟
我自己站了{nights}个夜了。您今天就给我发出去，今晚能来一个算一个。 # who: 葛彩云 # hint: 纸上每一句不该写的，大概都有个来历
-> first

=== first ===
* [“发！有人来问要紧，条件怎么样，见了面再跟人家谈。”]
    她松了口气，拧开保温杯喝了一大口。
    -> quick
* [“限男、三十五岁、押证，样样违法，这张登不了。”]
    ~ trust -= 1
    -> cold
* [“{nights}个夜都是您？怎么个站法，您坐下说。”]
    怎么站？站着站。她说完坐下了，腿伸得直直的。 # did: heard
    ~ trust += 1
    -> hub
* [拿笔把不能写的几处划掉，让她重抄]
    -> struck

=== quick ===
甘小舟把找活群点开了，四百一十个人。
* [先发一句“急招夜班前台，详情到店问”]
    到店问，那我还不是照样问他男的女的？ # who: 葛彩云
    她说的是实话，您把打好的那句又删了。
    -> hub
* [照原样拍下来，发进群里]
    -> posted
* [“慢着，几百人看着，改一个字都难。我先问您几句。”]
    问呗，我又不怕问。 # who: 葛彩云
    -> hub

=== cold ===
哪家不这么写？您到车站两边转转去。 # who: 葛彩云
* [“我开口太硬，您的缘故我还没听。”]
    她看了您一眼，坐下半边。 # did: heard
    ~ trust += 1
    -> hub
* [“别家这么写，别家一样不行，查到了照样要改。”]
    她不接话，把纸往自己那边挪了一寸。
    ~ trust -= 1
    -> hub
* [“那您到别处贴吧，我们收不了。”]
    -> pole

=== struck ===
您问都没问就划？我这几个字是闭着眼写的？ # who: 葛彩云
* [“划了省事，反正登不上去。”]
    那您替我站夜班去。 # who: 葛彩云
    ~ trust -= 1
    -> hub
* [“笔还您。您先说缘故，要改您自己改。”]
    她把笔攥在手里，没有写，先说了起来。 # did: heard
    ~ trust += 1
    -> hub

=== hub ===
{
- trust > 1:
    ~ trust = 1
- trust < -1:
    ~ trust = -1
}
{ fault > 0:
    ~ left = true
    ~ night_ok = false
    ~ cash_ok = false
}
{ night and age:
    -> money
}
{
- trust < 0:
    她答一句，看一眼门外的三轮车。
- trust < 1:
    保温杯还压在纸角上，她等您问。
- else:
    保温杯挪到了一边，启事摊在两个人当中。
}
* [“三十五岁，这个数是从哪儿来的？”]
    -> age
* [“上一个站夜班的，是怎么走的？”]
    -> night
+ [“要什么人先放一放，看看钱和证。”]
    ~ left = true
    -> money

=== money ===
{
- trust > 1:
    ~ trust = 1
- trust < -1:
    ~ trust = -1
}
{ fault > 0:
    ~ left = true
    ~ night_ok = false
    ~ cash_ok = false
}
{ cash and pay:
    -> away
}
{ not cash and not pay:
    再往下看：工资面议，押身份证，工装押金{coat}元。
}
* [“押证、押金，是吃过谁的亏？”]
    -> cash
* [“‘面议’底下，是个什么数？”]
    -> pay
+ [“差不多了，咱们动手改。”]
    { not pay:
        ~ left = true
    }
    -> away

=== night ===
{ trust >= 1:
    -> sleeve
}
嫌累，走了。 # who: 葛彩云
她答得很快，指头在“限男”两个字上擦了一下。
* [“光是累？这两个字是后添上去的吧。”]
    ~ trust += 1
    -> sleeve
* [“现在的年轻人，是吃不了苦，站两夜就喊累。”]
    可不是。她说完，没有再往下讲。
    ~ left = true
    -> hub

=== sleeve ===
刚入秋那阵，半夜两点，一个喝多的隔着柜台揪住小齐的袖子不放。姑娘第二天就不来了，她妈在我店里骂了半个钟头。 # who: 葛彩云 # did: asked-last
我自己就是女的，我还能看不起女的？我是不敢再招了。 # who: 葛彩云
* [“那写成‘适合男性’，意思到了，也不扎眼。”]
    这么写就行？ # who: 葛彩云
    * * [“来了女的，面谈时您推掉就是。”]
        她点点头，把“限”字描成了“适合”。 # mustNot: schemed
        ~ fault = 1
        -> hub
    * * [“不行，‘男性优先’也不许。要改的是夜里。”]
        她把描了一半的字涂掉了：那我怕的那件事呢？ # did: sex-out
        -> watch
* [“要挡的是醉汉，挡住的是干活的。法律不许限男。”]
    她张了张嘴，把话咽了回去。 # did: sex-out
    -> watch
* [“这种事一年碰不上一回，换哪家旅社的夜班都一样。”]
    那只扯豁的袖子我还收着呢，您要不要看看？ # who: 葛彩云
    ~ trust -= 1
    * * [“我说轻了。限男不行，夜里怎么守，咱们想。”]
        这还像句话。 # who: 葛彩云 # did: sex-out
        -> watch
    * * [“看就不看了，反正启事上不许限男，您划了就是。”]
        她划了，笔一扔。
        ~ left = true
        -> hub

=== watch ===
不限。那您说，后半夜就一个人，怎么办？ # who: 葛彩云 # hint: 她守了这么多个夜，哪里最险她比您清楚
* [“装个摄像头，门口再贴张‘文明住店’，一般人就不敢了。”]
    摄像头早有，那只袖子就是它拍下来的。 # who: 葛彩云
    * * [“那您招个机灵点的，遇上事大声喊人。”]
        她没有应声，把杯盖拧紧又拧开。
        -> hub
    * * [“换个问法：最怕哪几个钟头？”]
        一点到四点。一点以后放卷帘门，留小窗……我住后院，铃能扯到我床头去。 # who: 葛彩云 # did: safe-night
        ~ night_ok = true
        -> hub
* [“一夜里您最怕哪几个钟头？门窗和人怎么动？”]
    一点到四点。一点以后放卷帘门，留小窗，看清了再开……我就住后院，铃扯到我床头去。 # who: 葛彩云 # did: safe-night
    她越说越快，在启事背面画了个小窗。
    ~ night_ok = true
    ~ trust += 1
    -> hub
* [“这是您店里的管理，站里不好多嘴。”]
    她“哦”了一声，把腿收了回去。
    ~ trust -= 1
    -> hub

=== age ===
{ trust < 0:
    年轻的灵光呗。 # who: 葛彩云
- else:
    上上个五十多，十一点四十末班车下来一拨人，她一个一个按，队排到了街上。一夜三个差评。 # who: 葛彩云
}
* [“写年龄也是违法的，跟限男一样，得删。”]
    违法？招聘网上不都这么写？ # who: 葛彩云
    * * [“反正我这儿不能写。”]
        她把“35”两个数字描了一遍，没有删。
        ~ left = true
        ~ trust -= 1
        -> hub
    * * [“我说过头了。您到底要她会什么？”]
        法条列的歧视里没有年龄，我不能说您违法。可国家要防这个，我劝您换成要会的活。 # who: 我 # did: age-right
        扫证、拍脸、上传、给房卡，四下。肯学的，三天。 # who: 葛彩云 # did: real-need
        她自己把“35岁以下”划了，说写四下比写岁数明白。
        -> hub
* [“您今年多大？这{nights}个夜，谁按的？”]
    五十一。我按的，我按得比谁都溜。 # who: 葛彩云
    她愣了一下，自己先笑了，杯盖也没拧上。
    ~ trust += 1
    * * [“那放宽到四十五，路子宽些，您也好招。”]
        放到四十五，我自己还是进不来。 # who: 葛彩云
        -> skill
    * * [“那您要招的，是会按的人。”]
        -> skill
* [“不灵光的卡在哪一步？几天教得会？”]
    -> skill

=== skill ===
扫证、拍脸、上传、给房卡，就这四下。肯学的，三天。 # who: 葛彩云 # did: real-need
* [“四下写上，‘三十五岁以下’也留着，双保险。”]
    她想了想，两样都留下了。
    ~ left = true
    -> hub
* [“四下写上。岁数这条，我劝您拿掉。”]
    法条列的歧视里没有年龄，我不说您违法；可国家要防年龄歧视，挡住的又都是会按的人。 # who: 我 # did: age-right
    劝我，我听。她划得很干脆。
    -> hub
* [“那年龄这条违法，查到要罚，更该删。”]
    法律哪条写的？您指给我看看。 # who: 葛彩云
    * * [翻了翻卡片：“没列，是我说过头，只能劝您。”]
        国家要防年龄歧视，这句是有的。她看完卡片，自己把“35岁以下”划了：您倒肯认。 # did: age-right
        -> hub
    * * [“哪条一时说不上来，反正有。”]
        她把保温杯又压了上去。
        ~ left = true
        ~ trust -= 1
        -> hub

=== cash ===
{ trust >= 0:
    -> coat_gone
}
怕人跑呗，谁家不押？ # who: 葛彩云
* [“怕跑也押不得，不拿掉就登不了。”]
    知道了。她说得像在应付收水费的。 # did: deposit-out # must: told-deposit
    ~ told = true
    -> money
* [“跑过吧？带走了什么？”]
    ~ trust += 1
    -> coat_gone

=== coat_gone ===
二月里走的那个，凌晨四点，抽屉里两千备用金没了，身上还穿着我{coat}块的呢子大衣。电话打过去，空号。 # who: 葛彩云 # did: cash
* [“证不能扣，钱不能收，不拿掉登不了。”]
    她不看您，看窗外：那我还招什么人。 # did: deposit-out # must: told-deposit
    ~ told = true
    -> guard
* [“报案了没有？她的证，您当时看过吗？”]
    报了，查无此人。证没看，看着挺面善的。 # who: 葛彩云
    * * [“毛病出在没看证。看可以，押不行。”]
        钱也不能收，叫什么名目都一样。这一条不拿掉，岗登不了。 # who: 我 # did: deposit-out # must: told-deposit
        没看证……她把这三个字念了两遍。
        ~ told = true
        ~ trust += 1
        -> guard
    * * [“那没办法了，只当买个教训。”]
        教训就是得押。她在“押身份证”下面画了一道。
        -> money
* [“那收紧点：证只押一个月，押金减半，人家也好接受。”]
    减半我也认。 # who: 葛彩云
    * * [“叫她写个条，说是自愿交的，将来谁也没话说。”]
        这个好，她自己写的，赖不着我。 # who: 葛彩云 # mustNot: schemed
        ~ fault = 1
        -> money
    * * [“不成，我糊涂了。押一天也不行。”]
        证不能扣，钱一分不能收，不拿掉就登不了。 # who: 我 # did: deposit-out # must: told-deposit
        她叹了口气，笔停在半空。
        ~ told = true
        -> guard

=== guard ===
那下回再卷了跑呢？我喝西北风去？ # who: 葛彩云
* [“看证登册，备用金交接签字，大衣谁领谁签。”]
    簿子我有，床单被套就是这么记的，怎么就没想到记人。 # who: 葛彩云 # did: cash-way
    ~ cash_ok = true
    ~ trust += 1
    -> money
* [“叫她找个本地的保人，真出了事，您找保人说话。”]
    保人好，车站这一片我都熟。 # who: 葛彩云
    * * [“口头保一下就行。”]
        她会意地点了点头。 # mustNot: schemed
        ~ fault = 1
        -> money
    * * [“又说岔了，要人担保也不许。”]
        您做得的是这三样：看证登名册，换班点数签字，大衣谁领谁签。 # who: 我
        绕一圈，还是得自己记账。 # who: 葛彩云 # did: cash-way
        ~ cash_ok = true
        -> money
* [“跑了报警，别的也没办法。”]
    报过了。她把脸扭向门外。
    * * [“那就防在前头：看证、交接、领用。”]
        这几样我倒都做得来，床单就是这么记的。 # who: 葛彩云 # did: cash-way
        ~ cash_ok = true
        -> money
    * * [“报了总比没报强，哪天说不定就找着了。”]
        她没有接话。
        -> money

=== pay ===
{ trust >= 0:
    -> pay_truth
}
看人给。 # who: 葛彩云
* [“面议就面议，真想来的，自己会打电话问。”]
    她“嗯”了一声，没有再提。
    ~ left = true
    -> money
* [“上一个站夜班的，到手多少？”]
    -> pay_truth

=== pay_truth ===
上一个到手{total}。白班那两个拿{base}，干了五年了。登出来叫她们看见，还不都来找我涨？ # who: 葛彩云 # did: pay-true
* [“底薪一样，夜里另补，拆开写。”]
    一晚补三十。夜里的钱夜里挣，这话我说得出口。 # who: 葛彩云
    -> insurance
* [“写个‘三千到六千’，她们看不出来，打电话的人也多。”]
    六千？您给我出？ # who: 葛彩云
    * * [“写着好看，人来了再慢慢往下落，都这样。”]
        她咂摸了一下，把“面议”改成了“三千到六千”。 # mustNot: schemed
        ~ fault = 1
        -> insurance
    * * [“是我虚了。底薪照白班，夜里另补，拆开写。”]
        一晚补三十……这话我说得出口。 # who: 葛彩云
        -> insurance
* [“那只告诉来面谈的，叫她别往外说，悄悄给。”]
    发工资那天全店都知道，瞒得过谁？ # who: 葛彩云
    * * [“也是。那就拆开，夜里另补。”]
        她在手心里算了算：一晚三十，底薪跟白班一样。行。
        -> insurance
    * * [“那纸上先不写数，等人站稳了再说。”]
        不写好。她把“面议”两个字又描了一遍。
        ~ left = true
        -> insurance

=== insurance ===
您往下找，保险一个字没有。她先开了口。
白班两个都上着。夜班的，我想干满三个月再上。去年有一个干了十九天，办进办出我跑三趟。 # who: 葛彩云
* [“那写‘转正后缴’，街上的启事都这么写。”]
    是都这么写。 # who: 葛彩云
    * * [“都写也不对，三十天内就要办。”]
        从上班那天数，三十天内去办参保登记。 # who: 我
        试用也算？行，办。 # who: 葛彩云 # did: insured
        -> money
    * * [顺手替她在纸边上记下“转正后缴”]
        她看着您写，很放心。 # mustNot: schemed
        ~ fault = 1
        -> money
* [“这一条先空着，招到人再说。”]
    空着好。她把笔往下挪了一行。
    ~ left = true
    -> money
* [“上班三十天内就要办，试用也算。”]
    怎么办能少跑腿，我问清了写给您。 # who: 我
    能少跑我就办，我又不是要赖她的。 # who: 葛彩云 # did: insured
    -> money

=== away ===
外头有人按喇叭，三轮车挡了道，她出去挪车。长凳上等着复印的女人往前走了半步。
我听了半天了。高速收费站的夜班，我站过十六年，点钱、看证、对付喝多的。女的，他们收吗？ # who: 尤春燕 # hint: 岗还没有核完，这句话眼下能说到哪里
* [“您来得正好，走，我当面跟老板说，您条件这么硬。”]
    她还没来得及摆手，已经被您领到了门口。
    哟，女的啊。 # who: 葛彩云
    尤春燕站住了，没有再往前走。
    * * [“老板您看看，人家站过十六年！”]
        两个女人谁也没有看谁。尤春燕说复印改天再来。
        -> numbers
    * * [“怪我，岗没核完就领人。核好挂出来，来不来您定。”]
        没事，我不急这一天。她嘴上这么说，坐得离门近了些。 # did: fair
        ~ fair = true
        ~ trust -= 1
        -> numbers
* [“还在核，没定。挂出来谁都能问。”]
    要荐我，先跟我说一声。我明后天都从这儿路过。 # who: 尤春燕 # did: fair
    ~ fair = true
    -> numbers
* [“纸上写着限男，别白跑一趟了。”]
    她“哦”了一声，把要复印的那张纸卷了起来。
    * * [“等等，这话我不该传。”]
        限男是登不出来的，核好了您自己去问。 # who: 我
        那我等着看。她把纸又展平了。 # did: fair
        ~ fair = true
        -> numbers
    * * [没有再说什么，低头理桌上的材料]
        门响了一声，她走了。 # mustNot: turned-away
        -> numbers

=== numbers ===
葛彩云回来，手上沾了一道车油。
刚才那个是找活的？夜里肯站的，你们手上有几个？电话抄给我，我自己打，今晚就有人。 # who: 葛彩云
* [“抄三个给您，您就说是熟人介绍的，别提站里。”]
    三个号码，三个名字，她折好塞进了手机壳。 # mustNot: leaked
    ~ fault = 2
    -> write
* [“号码不抄，我拉个群，您跟大家说。”]
    群里谁都看得见谁的号。 # who: 甘小舟
    * * [“那群也不拉，一个一个问过再说。”]
        麻烦。她说完，自己把手机收了起来。 # did: no-numbers
        -> write
    * * [“就拉一晚，招满了马上解散，不碍事。”]
        手机响了一串，九个人，一个也没有问过。 # mustNot: leaked
        ~ fault = 2
        -> write
* [“手上有九个，号码得人家点头才能给您。”]
    那今晚又是我站。她揉了揉后脖子。 # did: no-numbers
    -> write

=== write ===
{ trust < 0 and left:
    登个启事这么费劲，我上别处贴去。她把纸抽走了。
    -> pole
}
{ not told:
    -> last_hold
}
-> pen

=== last_hold ===
别的我都改，就这个，押身份证，总得给我留着吧？ # who: 葛彩云
* [“先写着，登不登得上，我打个电话问问站长。”]
    您拨过去，那头只有三个字：不能登。她听见了，把那一行划得很浅。
    -> pen
* [“证不能押，钱不能收，不拿掉就登不了。”]
    她看了您好一会儿，把那一行划了，划完又描了一道。 # did: deposit-out # must: told-deposit
    ~ told = true
    -> pen

=== pen ===
那您说，怎么写才登得上？ # who: 葛彩云 # hint: 下一回招人，启事还得有人写
* [“您回去想想，照我说的写好了，再拿来我看。”]
    { trust >= 1:
        回去一倒头，我又照老样子抄。就在这儿写。 # who: 葛彩云
        -> pen
    - else:
        又是回去。她把启事卷起来，塞进了床单里。
        -> pole
    }
* [“我打字快，我来写，您最后看一眼就行。”]
    键盘响起来。她伸着脖子看了两行，低头看手机去了。
    -> drafting
* [推过去一张白纸和一支笔：“您写，我在旁边说。”]
    她的字一笔一画，像在写房间号。 # did: her-pen
    -> drafting

=== drafting ===
~ gap = 0
{ left:
    ~ gap = 3
}
{ not night_ok:
    ~ gap = 2
}
{ not told or not cash_ok:
    ~ gap = 1
}
{ fault > 0:
    ~ gap = 3
}
~ vague = left
~ left = false
~ told = false
~ night_ok = false
~ cash_ok = false
{
- trust > 1:
    ~ trust = 1
- trust < 0:
    ~ trust = 0
}
{ gap > 0:
    ~ fair = true
    没有说透的几样，她听您的，先不写。老纸她没有扔，折起来揣在身上。
}
店名、地址有了，轮到当中那一段。她抬起头，等您往下说。
* [班次、要求、工资、保险都写上 # ask: line all]
    { vague:
        她从头念到尾：写是写全了。有几样咱们没说定，我未必做得到。您又划掉了几个字。
    - else:
        她从头念到尾，又离远了看：没有一句是虚的，倒像个正经店。 # did: whole-line
    }
    -> step
* [写了几样，还差几样 # ask: line some]
    她念完问：别的呢？人家打电话来，还不是要问我。您又补了两句。
    -> step
* [没有写到要紧处 # ask: line none]
    她看来看去：来的人看了，还是不知道要他干什么。两个人重新起了一遍头。
    -> step
* [老话又写了进去 # ask: line never]
    她念到一半停住，指着那几个字：这么写，登得上？两个人删掉重来，她一边念一边摇头。
    -> step

=== step ===
~ vague = false
甘小舟把月报那一格点开，光标一闪一闪。
今晚发得出去吧？ # who: 葛彩云 # hint: 执照上的名字，跟眼前的人对过没有
* [“今晚就发，还差什么手续后头补。”]
    -> posted_late
* [“稿子没毛病了，后天一早就发。”]
    后天一早，我记着。她把执照复印件也收了起来。
    -> door
* [“执照我对一下。经营者吕德胜，是您家里人？”]
    -> licence

=== licence ===
我男人，跑长途货车，一年在家四十天。店是我管。 # who: 葛彩云
* [“再添一份完税证明、一份花名册，材料厚些稳妥。”]
    招两个人，查我祖宗八代？ # who: 葛彩云
    ~ trust -= 1
    * * [“我多要了，只差他签字的委托。”]
        这还差不多，委托我叫他签。 # who: 葛彩云 # did: papers
        ~ papers = true
        ~ trust += 1
        -> day
    * * [“规定就是这么严，我也是照章办事，您体谅。”]
        { trust >= 0:
            她忍了忍：那您给我写个单子。您写到一半，自己把那两样划了，只留下委托。 # did: papers
            ~ papers = true
            -> day
        - else:
            她把执照、启事一样一样收进塑料袋。
            -> pole
        }
* [“两口子不分家，后天一早发。”]
    那可不，我说了算。她把执照复印件收了起来。
    -> door
* [“您是经办，他是经营者，还差他签字的委托。”]
    执照明天看一眼原件，您的身份证我看过就还。 # who: 我 # did: papers
    ~ papers = true
    -> day

=== day ===
委托他今晚就能签了捎回来。那到底哪天发？我好跟床说一声。 # who: 葛彩云
* [“等通知吧，弄好了给您打电话。”]
    又是等通知。 # who: 葛彩云
    * * [“说准了：明天看店，后天一早发。”]
        后天。她在手背上写了个“四”。 # must: told-step
        -> door
    * * [“大概就这几天，您放心，忘不了您的。”]
        她把保温杯拧紧，走了。
        -> door
* [“今天晚上，您先等着，我想想办法，争取发出去。”]
    -> posted_late
* [“明天备好委托，我去看店，后天一早发。”]
    后天。她在手背上写了个“四”。 # must: told-step
    -> door

=== door ===
第二天上午，您走了八分钟到旅社。她趴在柜台后面睡着了。
{ gap == 0:
    柜台边上垂着一根新扯的铃绳，通到后院。
}
{ papers:
    台面上压着吕德胜签了字的委托，还有执照的原件。
}
门玻璃上却还贴着老的那一张：限男，押证。 # hint: 来面谈的人，先看见的是哪一张
* [把门上那张轻轻揭下来，折好带走，不吵她睡觉]
    她醒过来，看着玻璃上的胶印：您揭我的门？
    ~ trust -= 1
    ~ old = false
    -> review
* [不惊动她，前后看一眼就回，门毕竟是她家的]
    玻璃后面，那两个字还朝着街。
    -> review
* [叫醒她：“门上这张跟新写的打架，您留哪一张？”]
    她揉揉眼睛，自己揭了，叠了四折垫在桌脚底下。 # did: door
    ~ old = false
    -> review

=== review ===
回到站里，稿子放在甘小舟手边。
您办事我还不放心？我设成明早八点自动发了啊。 # who: 甘小舟
* [“发吧，我前后看过两遍了，错不了。”]
    他手快，话音没落就设好了。
    { not papers:
        吕德胜签字的委托，到这会儿谁也没有见过。 # mustNot: published
    }
    -> settle
* [“别急，你专挑毛病，一处也挑不出算你输。”]
    { papers:
        他挑出来一处：联系人的电话少了一位。您打电话去补上了。 # did: two-eyes
    - else:
        他挑出来两处：电话少了一位；执照是吕德胜的，他的委托呢？您扣着没发，等委托补来才挂。 # did: two-eyes
        ~ papers = true
    }
    ~ reviewed = true
    -> settle

=== settle ===
{
- fault == 2:
    -> numbers_out
- fault == 1:
    -> learnt
- not papers:
    -> unproved
}
{ gap == 0 and trust >= 0 and not old and fair:
    -> slept
- else:
    -> clean
}

=== slept ===
启事挂了出去。
{ not reviewed:
    头一天没有一个电话，后来才看出来，联系号码少了一位。
}
三天里来了五个人问，三女两男。
尤春燕是自己走进去的，当着她的面把一沓零钱点了两遍，又问小窗几点放。
葛彩云打电话来，嗓子是睡哑的：铃绳扯了三夜，一回也没响。领用簿头一页，我叫她自己签的。 # ending: slept
-> END

=== clean ===
启事挂出去，谁也没有挑出毛病。半个月后您打电话回访。
{
- gap == 1:
    新来的前台声音很小：身份证在老板娘抽屉里，她说先放着，没说是押。
- gap == 2:
    新来的那个干了五夜就走了。她说没人告诉她，后半夜是一个人。
- gap == 3:
    新来的干了九天，走的时候说，纸上没写的那几样，来了才一样一样碰上。
- old:
    新来的是个小伙子。他说有两个大姐来过，看见门玻璃上那张，没进去就走了。
- not fair:
    来了一个，干了四天。收费站那位，从那天起没有再进过站里的门。
- else:
    新来的干了九天就走了。葛彩云没有来问为什么，她怕您又揭她的门。
}
葛彩云又自己站上了夜班。纸是改好了。 # ending: clean-paper
-> END

=== pole ===
她没有再来。第三天，有人在站里给您看一张照片，是车站门口的电线杆。
限男，35岁以下，押身份证，又照老样子抄了一遍。底下的电话条，已经撕走了四张。 # ending: pole
-> END

=== posted ===
不到一分钟，群里回了一句：女的怎么了？接着是：押证，社区也给发？ # mustNot: published
当晚有人截了图，四百一十个人吵了一夜。葛彩云的电话被打到关机，来应聘的一个也没有。
月报上那两个岗，后来是倒扣的。 # ending: counted
-> END

=== posted_late ===
当晚发出去了，月报填满了二十。 # mustNot: published
{ papers:
    半个钟头以后，吕德胜从高速服务区打来电话：她叫我签的那张我还没看，你们倒先招上了？
- else:
    半个钟头以后，吕德胜从高速服务区打来电话：执照是我的名字，谁托你们招人了？
}
-> recalled

=== unproved ===
启事挂出去才半天，吕德胜从高速上打来电话：我的店招人，我怎么不知道？谁托的你们？
-> recalled

=== recalled ===
消息撤了。三个人已经上了去车站的公交，到了才知道白跑。 # ending: counted
-> END

=== numbers_out ===
第二天有人打来电话：半夜十一点，一个开旅社的问我肯不肯站夜班。我的号码，谁给她的？
您去查登记表，签名那一栏写着：未经本人同意，不得外传。字是站里印的。 # ending: two-faced
-> END

=== learnt ===
启事挂出去第四天，来面谈的人站到了窗口前，手里开着录音。
里头是葛彩云的声音：这么办没事，社区的人教我的。 # ending: two-faced
-> END
