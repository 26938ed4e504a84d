# Generated from schema/.
"""A condition on one member."""

from sailpoint.v3.models import Filter

__all__ = ["Filter"]
