# Generated from schema/.
"""The exceptions under their documented names; all versions share them."""

from sailpoint.exceptions import *  # noqa: F403
from sailpoint.exceptions import __all__ as __all__  # noqa: PLC0414
