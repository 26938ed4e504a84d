# Generated from schema/.
"""Thing1."""

from sailpoint.made_up.models import Thing1

__all__ = ["Thing1"]
