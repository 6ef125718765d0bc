/** Everyday English words, set down without looking at the report; `isAbsent` tells which it lacks. */
export const everydayWords = (
  'acre actor adult afraid afternoon airport album angel angry animal ankle apple apron arrow ' +
  'artist asleep aunt autumn avocado awake award bacon bag bake balcony ball bamboo band bank ' +
  'barn basket bath beach bean bear beard beauty bed beer bell belt bench bird birthday bishop ' +
  'bitter blanket blood blue boat body bone book boot bottle bowl box brain brave bread break ' +
  'breath brick bride broom brother brown brush bucket bug bull bunch burn bus butter button ' +
  'cabin cable cake calm camel camera candle candy canoe cap car card carpet carrot cart castle ' +
  'cellar chain chair chalk cheap cheek cheese cherry chest chicken child chin church circle ' +
  'circus clean clever clock cloth cloud clown coach coast coat coffee coin cold color comb cook ' +
  'cookie copper corn corner cotton couch cough cousin cow crab crown cry cup curtain cushion ' +
  'daisy dance daughter dawn deer dentist desert desk diamond dinner dirt dish doctor dog doll ' +
  'donkey door dragon dream dress drink drop drum duck dust eagle ear earth egg elbow elephant ' +
  'empty engine envelope evening eye face factory farm fast father feather fence fever field ' +
  'finger fire fish flag flame floor flour fly fog folk food foot forest fork fox friend frog ' +
  'game garage garden gate gift giant ginger glass glove goat gold goose grape grass gray green ' +
  'guest gun hair hall hammer hand happy hat heart heel hen hero hill honey hook horse hotel hour ' +
  'hunger husband ice insect iron jacket jar jewel joke juice jump kettle key king kiss kitchen ' +
  'kite knee knife ladder lake lamb lamp lawn lazy leaf leather lemon letter library lid light ' +
  'lion lip loud love lunch magic mail map market mask meal meat melon metal milk mill mirror ' +
  'money monkey moon mother motor mouse mouth mud museum music nail name narrow neck needle nest ' +
  'nice night north nose nurse nut oak ocean oil onion orange oven owl paint pair palace palm ' +
  'pan paper parent parrot party pasta path peach pear pen pencil pepper pet piano picnic pie pig ' +
  'pillow pin pipe pizza plant plate plum pocket poem pole pond pony poor pot potato powder ' +
  'prince prison puppy purple purse queen quiet rabbit radio rain rat red ribbon rice ring river ' +
  'road robe rocket roof room root rope rose rug sad sail salad salt sand sauce school scissors ' +
  'screen sea seat seed shadow sheep shelf shell shelter shirt shoe shop shower silk silver sing ' +
  'sister skin skirt sky sleep slow smell smile smoke snake snow soap sock sofa soft song soup ' +
  'sour spider spoon sport spring square stair stamp star station steam stick stomach stone store ' +
  'storm story street sugar suit sun swan sweet swim table tail tailor tea teacher tent thief ' +
  'throat thumb thunder ticket tie tiger tin toe tomato tongue tooth towel tower town toy train ' +
  'tree trick trip truck tub tune turkey twin uncle valley van vase velvet village violin voice ' +
  'wall warm wash watch water wax weak wedding west whale wheat wheel whistle white wide widow ' +
  'wife wild wind window wine wing winter wolf wood wool worm wrist yard yellow young zebra zoo'
).split(' ');
