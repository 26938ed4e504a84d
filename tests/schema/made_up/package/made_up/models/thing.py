# Generated from schema/.
"""Thing."""

from sailpoint.made_up.models import Thing

__all__ = ["Thing"]
