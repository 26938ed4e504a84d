# Generated from schema/.
"""A condition on one member."""

from sailpoint.v2024.models import Filter

__all__ = ["Filter"]
