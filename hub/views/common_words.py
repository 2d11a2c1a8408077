"""English words that stand in titles of all sorts and name no subject."""

import re
from typing import Final

COMMON_WORDS: Final = frozenset(
    re.findall(
        r"\w+",
        """
    again against ago ahead alone along already always another answer anyone anything area around
    ask away back bad beat become before began begin behind being below best better between beyond
    big bit both box bring build call came change check choose clear close come count day days deep
    different done door down during each early easy eight eleven else end enough even everyone
    everything example far feel few fewer find first five follow four full gather gave give given
    go goes going gone good grow guide half happen hard hear here history hold hour hours idea
    inside instead keep kind know last late later lead learn leave left less lesson level life line
    list little live local long longer look lot made main make many mark matter mean menu messy
    method minute minutes module month months more morning move much near need never new next nine
    nobody nothing now number old once one online open order others out outside over own pack page
    part past path people person piece place places plan point present programme project prove put
    question quick quite read ready real right room round run same saw saying second see seen
    series set seven share short show showed side sign simple single six small something someone
    soon space spaces start step steps still stop story stuck sure table take talk tell ten term
    thing think third three through time tip today together told tomorrow took tool toolkit top
    towards tried try turn twelve twice two under unit until up upon use value values very walk
    want way ways week well went whether whole without word words work write written wrong year
    years yesterday yet
    """,
    )
)
