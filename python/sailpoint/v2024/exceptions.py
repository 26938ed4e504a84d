"""The exceptions under the name that the documentation gives them; every version has the same."""

from sailpoint.exceptions import *  # noqa: F403
from sailpoint.exceptions import __all__  # noqa: F401
