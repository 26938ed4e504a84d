# Generated from schema/.
"""The models of made_up."""

from sailpoint.made_up.models.colour import Colour
from sailpoint.made_up.models.rejection import Rejection
from sailpoint.made_up.models.thing import Thing
from sailpoint.made_up.models.thing1 import Thing1

__all__ = ["Colour", "Rejection", "Thing", "Thing1"]
