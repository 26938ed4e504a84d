# Generated from schema/.
"""The models of made_up."""

from sailpoint.made_up.models._things import *
from sailpoint.made_up.models.colour import Colour as Colour
